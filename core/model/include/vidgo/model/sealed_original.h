#pragma once

#include "vidgo/base/secret.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/ids.h"

namespace vidgo {

/// The original of a result that a server gave out with the watermark of a plan, as somebody keeps it who has
/// no key to it yet.
struct SealedOriginal
{
    AccountId account; ///< Whose it is; empty: there is none, the result is as it was made.
    JobId job;         ///< At the server.
    FileRef file;      ///< A sealed stream; empty: it was not fetched yet, and perhaps there is none.

    bool operator==(const SealedOriginal&) const = default;
};

/// What turns it into the original.
struct OriginalKey
{
    JobId job;
    Secret key;
    FileRef file; ///< What is in it; without its hash where a server told it.
};

inline constexpr const char* kSealedMediaType = "application/vnd.vidgo.sealed";

} // namespace vidgo
