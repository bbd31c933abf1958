#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string_view>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/model/picture.h"

namespace vidgo::service {

/// Looks at and treats files of the person. Safe to call from any thread; every call blocks.
class MediaService
{
public:
    virtual ~MediaService() = default;

    /// Decodes enough of a picture to say what it is, and makes a copy to show. Fails with MediaError or
    /// BaseError.
    virtual Result<PictureCheck> checkPicture(const std::filesystem::path& path,
                                              const std::stop_token& stop) = 0;

    /// The same of a clip; the copy to show is a still of it. Also fails with MediaError::NoMovingPicture.
    virtual Result<PictureCheck> checkClip(const std::filesystem::path& path,
                                           const std::stop_token& stop) = 0;

    /// What the head of a picture file says; nothing is decoded and nothing kept. Fails with MediaError
    /// (NotAPicture …) or BaseError.
    virtual Result<PictureDetails> describePicture(const std::filesystem::path& path) = 0;

    /// Keeps a picture that has no file, such as one from the clipboard, given as PNG, JPEG or WebP bytes,
    /// and returns where it lies now. `name` is the file name to give it, without an extension.
    virtual Result<std::filesystem::path> keepPicture(std::span<const std::uint8_t> encoded,
                                                      std::string_view name) = 0;

    /// Writes `output` as a watermarked copy of the picture, clip or animated picture `input`; its format
    /// follows the extension (png, jpg, jpeg, webp; of clips mp4, mov, mkv, webm, gif …).
    virtual Outcome watermark(const std::filesystem::path& input, const std::filesystem::path& output,
                              const WatermarkOptions& options, const Progress& progress,
                              const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
