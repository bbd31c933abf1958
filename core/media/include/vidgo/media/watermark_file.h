#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>

#include "vidgo/media/picture_file.h"
#include "vidgo/media/watermark.h"

namespace vidgo::media {

/// The format that a file name asks for by its extension (png, jpg, jpeg, webp, in any case).
std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path);

/// Reads the picture `from`, draws the watermark and writes it to `to` in one step: `to` is the whole new
/// file or what it was before. With PictureFormat::None in `options` the extension of `to` decides. `from`
/// and `to` may be the same. Fails like decodePicture(), encodePicture() and writeFile(), and with
/// BaseError::InvalidArgument when the extension is none of ours.
Outcome watermarkFile(const std::filesystem::path& from, const std::filesystem::path& to,
                      const Watermarker& watermarker, EncodeOptions options,
                      const std::stop_token& stop = {});

} // namespace vidgo::media
