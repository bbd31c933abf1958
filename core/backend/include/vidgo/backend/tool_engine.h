#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/tool.h"

namespace vidgo::backend {

/// A reduced picture to make a preview from.
struct PreviewInput
{
    const media::Image& picture;
    /// Names the picture and its size, so that what was found in it can be kept from one preview to the next.
    std::string key;
};

/// What a tool does with a picture on this machine, behind one shape. Safe to call from several threads.
class ToolEngine
{
public:
    virtual ~ToolEngine() = default;

    virtual Tool tool() const = 0;
    /// Whether these settings can be used, before any work. Fails with BaseError::InvalidArgument or
    /// ServiceError.
    virtual Outcome check(const Json& parameters) const = 0;
    /// Fails as check() and as the engine does.
    virtual Result<media::Image> make(const media::Image& input, const Json& parameters,
                                      const Progress& progress, const std::stop_token& stop) const = 0;
    /// The same in about `maxSide` pixels on the longer side, quickly.
    virtual Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                         const std::stop_token& stop) const = 0;
};

using ToolEngines = std::vector<std::unique_ptr<ToolEngine>>;

} // namespace vidgo::backend
