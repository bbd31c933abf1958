#pragma once

#include "vidgo/base/error.h"

namespace vidgo::jobs {

enum class JobsError {
    None,
    JobMissing,     ///< No generation has this id.
    BatchMissing,   ///< No batch has this id.
    OtherJob,       ///< The id of a generation came with another one.
    InvalidOrder,   ///< {reason}
    BatchPrice,     ///< {shown} {now} (plainAmount()): all files together cost more than was agreed to.
    NobodyServes,   ///< No provider can be asked.
    OutcomeUnknown, ///< {provider}: nobody can tell whether it began; it is not asked again.
    TookTooLong,    ///< {provider} did not end in time.
    RowDamaged,     ///< {reason}
};

ErrorText describe(JobsError code);

} // namespace vidgo::jobs
