#pragma once

#include <cstdint>
#include <string_view>

#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::test {

/// A picture in which every pixel can be told from its neighbours.
media::Image patternImage(int width, int height, media::PixelFormat format);
/// One colour everywhere; `alpha` counts for Rgba8 only.
media::Image plainImage(int width, int height, media::PixelFormat format, int red, int green, int blue,
                        int alpha = 255);

/// Encodes or ends the test program: for pictures that cannot fail.
Bytes encoded(const media::Image& image, PictureFormat format, int quality = 95);

/// The bytes of tests/data/pictures/`name`.
Bytes fixture(std::string_view name);

/// A PNG chunk with its length and CRC.
Bytes pngChunk(std::string_view type, const Bytes& body);
/// `png` with a chunk put behind its IHDR.
Bytes withPngChunk(const Bytes& png, std::string_view type, const Bytes& body);
/// `png` without the chunks of this type.
Bytes withoutPngChunk(const Bytes& png, std::string_view type);
/// A PNG header that promises this size, with nothing behind it.
Bytes pngHeader(std::uint32_t width, std::uint32_t height);

/// A TIFF header with an orientation in its directory, as Exif keeps it.
Bytes exifBlock(int orientation, bool isBigEndian);
/// `jpeg` with an APP1 segment of Exif behind its SOI.
Bytes withJpegExif(const Bytes& jpeg, const Bytes& exif);
/// A lossless or lossy `webp` in the extended container with an EXIF chunk.
Bytes withWebPExif(const Bytes& webp, int width, int height, bool hasAlpha, const Bytes& exif);

Bytes bytesOf(std::string_view text);
void append(Bytes& to, const Bytes& more);

} // namespace vidgo::test
