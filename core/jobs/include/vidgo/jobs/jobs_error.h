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
    // Of what a VidGo server makes for credits: who pays it has neither keys nor a choice of providers.
    NotTaken,    ///< Nobody there takes the request.
    NotAllowed,  ///< Somebody there refused it by rules of safety.
    NotMade,     ///< It was tried, and came to nothing.
    NotNow,      ///< Nobody there can be asked at present.
    NotDelivered ///< It was made and charged, and does not come here.
};

ErrorText describe(JobsError code);

} // namespace vidgo::jobs
