#pragma once

#include "vidgo/base/error.h"

namespace vidgo::app_server {

/// What goes wrong around a server. Shown to who runs it.
enum class AppServerError {
    None,
    NoDatabase,     ///< {seconds}: for so long it was waited for.
    TooFewExamples, ///< {tools}: those with fewer examples than the least that is set up.
    BucketRefused,  ///< {code}: what the store for files says, as "AccessDenied" or "503".
};

ErrorText describe(AppServerError code);

} // namespace vidgo::app_server
