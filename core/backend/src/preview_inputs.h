#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "latest.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"

namespace vidgo::backend {

/// The pictures of the latest previews, reduced, so that a moved slider decodes nothing. Safe to use from any
/// thread.
class PreviewInputs
{
public:
    struct Input
    {
        std::string key; ///< Changes with the file, its content and the size.
        std::shared_ptr<const media::Image> picture;
    };

    /// The picture in `file` with at most `maxSide` pixels on its longer side. Fails like
    /// media::decodePicture().
    Result<Input> get(const std::filesystem::path& file, int maxSide, const std::stop_token& stop);

private:
    Latest<media::Image> m_latest{3}; ///< The input, and two that one may go back to.
};

} // namespace vidgo::backend
