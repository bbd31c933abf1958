#pragma once

#include <span>
#include <stop_token>
#include <string>

#include "vidgo/media/picture_file.h"

namespace vidgo::media {

/// What every decoder is given.
struct DecodeJob
{
    std::span<const std::uint8_t> bytes;
    const DecodeOptions& options;
    std::stop_token stop;

    /// A failure that names the file.
    std::unexpected<Error> failed(MediaError code, std::string internal) const;
    std::unexpected<Error> unsupported(std::string_view kind) const;
    /// Refuses pictures over the limits before anything is allocated for them.
    Outcome checkSize(std::int64_t width, std::int64_t height) const;
};

Result<PictureInfo> probeJpeg(const DecodeJob& job);
Result<DecodedPicture> decodeJpeg(const DecodeJob& job);
Result<PictureInfo> probePng(const DecodeJob& job);
Result<DecodedPicture> decodePng(const DecodeJob& job);
Result<PictureInfo> probeWebP(const DecodeJob& job);
Result<DecodedPicture> decodeWebP(const DecodeJob& job);
/// GIF, BMP, TIFF and AVIF. The probe fails only on files too broken to say their size.
Result<PictureInfo> probeOther(const DecodeJob& job);
Result<DecodedPicture> decodeOther(const DecodeJob& job);

} // namespace vidgo::media
