#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace vidgo::media {

/// Orientation 1..8 (Exif 2.32, tag 0x0112) from a block of Exif data that begins with a TIFF header, with or
/// without "Exif\0\0" before it. 1 when there is none or it makes no sense.
int exifOrientation(std::span<const std::uint8_t> exif);

/// What the first directory of a TIFF file says.
struct TiffInfo
{
    int width = 0;
    int height = 0;
    int orientation = 1;
    int bitsPerSample = 1;
    int samplesPerPixel = 1;
    int photometric = 0; ///< 2 RGB, 3 palette, 5 CMYK …
    bool hasAlpha = false;
    std::span<const std::uint8_t> colorProfile;
    std::string maker;  ///< Camera maker, of raw files.
    bool isRaw = false; ///< A camera's raw file in the dress of a TIFF.
    bool hasMorePages = false;
};

/// Reads at most 512 entries and never outside of `tiff`. Nothing when it is no TIFF.
std::optional<TiffInfo> readTiffInfo(std::span<const std::uint8_t> tiff);

} // namespace vidgo::media
