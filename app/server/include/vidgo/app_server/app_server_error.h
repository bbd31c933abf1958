#pragma once

#include "vidgo/base/error.h"

namespace vidgo::app_server {

/// Why a server does not start. Shown to who runs it.
enum class AppServerError {
    None,
    NoDatabase,     ///< {seconds}: for so long it was waited for.
    TooFewExamples, ///< {tools}: those with fewer examples than the least that is set up.
};

ErrorText describe(AppServerError code);

} // namespace vidgo::app_server
