#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/tool.h"

namespace vidgo::backend {

/// What a tool that makes clips does on this machine, behind one shape; the counterpart of ToolEngine. A tool
/// may have both: a picture in another style is ToolEngine's, a clip in another style this one's. Safe to
/// call from several threads.
class ClipEngine
{
public:
    virtual ~ClipEngine() = default;

    virtual Tool tool() const = 0;
    /// Whether these settings can be used, before any work. Fails with BaseError::InvalidArgument or
    /// ServiceError.
    virtual Outcome check(const Json& parameters) const = 0;
    /// The file that a run without an input is about, so that a result has its "before"; empty for tools that
    /// need one of the person's.
    virtual std::filesystem::path inputOf(const Json&) const { return {}; }

    struct Work
    {
        const std::filesystem::path& input; ///< A picture or a clip.
        const Json& parameters;
        const std::filesystem::path& output; ///< Ends in .mp4 and does not exist.
    };
    /// Makes the clip. Fails as check() and as the engine does; nothing is left at `output` then.
    virtual Outcome make(const Work& work, const Progress& progress, const std::stop_token& stop) const = 0;
    /// A picture out of what make() would make, with at most `maxSide` pixels on its longer side, quickly.
    virtual Result<media::Image> preview(const std::filesystem::path& input, const Json& parameters,
                                         int maxSide, const std::stop_token& stop) const = 0;
};

using ClipEngines = std::vector<std::unique_ptr<ClipEngine>>;

} // namespace vidgo::backend
