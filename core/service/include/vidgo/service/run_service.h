#pragma once

#include <stop_token>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/model/library.h"
#include "vidgo/model/picture.h"

namespace vidgo::service {

/// Makes things. Safe to call from any thread; every call blocks.
class RunService
{
public:
    virtual ~RunService() = default;

    /// Runs a tool on the person's own file and keeps the result in the library. The run is on the disk
    /// before the work begins; the result is on the disk before this returns. Fails with ServiceError,
    /// MediaError, BaseError::Cancelled …
    virtual Result<LibraryItem> run(const RunRequest& request, const Progress& progress,
                                    const std::stop_token& stop) = 0;

    /// What run() would make, small and at once, for sliders: at most `maxSide` pixels (64..2048) on the
    /// longer side. The picture and what was found in it are kept from call to call, so that a changed
    /// setting costs little; nothing is stored. A visitor's carries the watermark. Fails as run() does.
    virtual Result<PreviewPicture> preview(const RunRequest& request, int maxSide,
                                           const std::stop_token& stop) = 0;

    /// Runs that were under way when the program ended without closing, marked as interrupted by this call.
    /// Finished results among them are in the library.
    virtual Result<std::vector<RunRecord>> recoverInterrupted() = 0;
};

} // namespace vidgo::service
