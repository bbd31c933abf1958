#pragma once

#include "vidgo/base/error.h"

namespace vidgo::pregeneration {

/// What goes wrong with what is made ahead of time.
enum class PregenerationError {
    None,
    ExampleMissing, ///< {example}: the plan begins with an example that is not there.
    NoProvider,     ///< {tool}: nobody with a key serves it.
    OverMaximum,    ///< {cost} {maximum}: more than the person said.
    OverBudget,     ///< {cost} {left}: more than the month's budget has.
    AtWork,         ///< Another program is at it on this data folder.
    ResultGone,     ///< What was made is not in the library any more.
    MayHaveBegun,   ///< It was ordered before, and nobody can tell whether it is paid.
};

ErrorText describe(PregenerationError code);

} // namespace vidgo::pregeneration
