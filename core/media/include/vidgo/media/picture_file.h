#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/library.h"

namespace vidgo::media {

/// What the head of a picture file says, without decoding it.
struct PictureInfo
{
    std::string mediaType; ///< "image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp",
                           ///< "image/tiff", "image/avif"
    int width = 0;         ///< As stored; see `orientation`.
    int height = 0;
    int orientation = 1; ///< EXIF 1..8.
    int bitsPerChannel = 8;
    bool hasAlpha = false; ///< The file has an alpha channel; it may still be opaque everywhere.
    bool isAnimated = false;
    bool isCmyk = false;
    bool hasColorProfile = false; ///< One that is not sRGB.

    int uprightWidth() const { return orientation >= 5 ? height : width; }
    int uprightHeight() const { return orientation >= 5 ? width : height; }
};

struct DecodeOptions
{
    /// When above 0 the picture comes back with at most this many pixels on its longer side; decoders skip
    /// what they can, so this is much faster than decoding and reducing.
    int maxSide = 0;
    /// Refused above this many stored pixels before anything is allocated.
    std::int64_t maxPixels = 268'435'456;
    std::uint64_t maxBytes = 1'073'741'824;
    std::string name; ///< The file name for messages when decoding from memory.
};

struct DecodedPicture
{
    Image image; ///< Upright, sRGB; Rgba8 when the file has an alpha channel, else Rgb8.
    PictureInfo info;
};

/// Recognises by content, never by extension. Fails with MediaError or BaseError (file missing, folder, no
/// permission).
Result<PictureInfo> probePicture(const std::filesystem::path& path);
Result<PictureInfo> probePicture(std::span<const std::uint8_t> bytes, const std::string& name);

/// Decodes the (first) picture upright in sRGB: EXIF orientation applied, embedded profiles and CMYK
/// converted, 16 bits reduced to 8. A truncated or corrupt file fails with MediaError::Damaged; it never
/// gives half a picture.
Result<DecodedPicture> decodePicture(const std::filesystem::path& path, const DecodeOptions& options = {},
                                     const std::stop_token& stop = {});
Result<DecodedPicture> decodePicture(std::span<const std::uint8_t> bytes, const DecodeOptions& options = {},
                                     const std::stop_token& stop = {});

struct EncodeOptions
{
    PictureFormat format = PictureFormat::Png;
    int quality = 92;  ///< 1..100; JPEG and WebP. 100 is lossless for WebP.
    bool fast = false; ///< Larger files in less time, for what is made again and again.
};

/// Encodes as sRGB. Rgba8 becomes JPEG over white. Fails with MediaError::EncodeFailed or
/// BaseError::Cancelled.
Result<Bytes> encodePicture(const Image& image, const EncodeOptions& options,
                            const std::stop_token& stop = {});

/// "image/png" and so on, and the extension without a dot: "png", "jpg", "webp".
std::string mediaTypeOf(PictureFormat format);
std::string extensionOf(PictureFormat format);

} // namespace vidgo::media
