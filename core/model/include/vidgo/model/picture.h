#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

/// What is worth knowing about a picture that arrives, before anything is made from it.
enum class PictureNote {
    None,
    Rotated,        ///< Its camera orientation is applied.
    Animated,       ///< Only its first frame is used.
    HighBitDepth,   ///< More than 8 bits a channel: reduced to 8.
    ColorConverted, ///< Another colour space or CMYK: converted to sRGB.
    AlreadyCutOut,  ///< It has transparent parts.
    Small,          ///< Shorter side under 256 pixels.
    Reduced,        ///< Larger than the engine works on; the result is made at a smaller size and said so.
};

std::string_view pictureNoteId(PictureNote note);

/// The verdict on a file as an input.
struct PictureCheck
{
    std::filesystem::path path;
    std::string mediaType;
    int width = 0;               ///< Pixels, orientation applied.
    int height = 0;              ///< Pixels, orientation applied.
    std::int64_t durationMs = 0; ///< Of a clip; 0 for pictures.
    bool hasAlpha = false;
    int bitsPerChannel = 8;
    std::vector<PictureNote> notes;
    std::filesystem::path
        display; ///< An upright sRGB copy at most 4096 pixels on its longer side, ready to be shown.
};

/// What the head of a picture file says.
struct PictureDetails
{
    std::string mediaType; ///< "image/jpeg", "image/png" …
    std::int64_t bytes = 0;
    int width = 0; ///< As it is to be seen, orientation applied.
    int height = 0;
    int storedWidth = 0;
    int storedHeight = 0;
    int orientation = 1; ///< EXIF 1..8.
    int bitsPerChannel = 8;
    bool hasAlpha = false; ///< An alpha channel; it may still be opaque everywhere.
    bool isAnimated = false;
    bool isCmyk = false;
    bool hasColorProfile = false; ///< One that is not sRGB.
    bool operator==(const PictureDetails&) const = default;
};

/// Pixels of a preview, ready to be drawn: rows of red, green, blue, alpha without gaps, not premultiplied.
struct PreviewPicture
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

enum class WatermarkPlace {
    TopLeft,
    Top,
    TopRight,
    Left,
    Center,
    Right,
    BottomLeft,
    Bottom,
    BottomRight,
    Tiled
};

std::string_view watermarkPlaceId(WatermarkPlace place); ///< "top_left" … "tiled"
std::optional<WatermarkPlace> watermarkPlaceFromId(std::string_view id);

/// A watermark over a picture. Lengths are fractions of the frame's shorter side.
struct WatermarkOptions
{
    std::string text = "VidGo Demo"; ///< Any script; at most 200 bytes. May be empty when a logo is given.
    bool mark = true;                ///< Our own sign in front of the text.
    std::string logo; ///< UTF-8 path of a picture to stand in the place of our sign; may be empty.
    WatermarkPlace place = WatermarkPlace::BottomRight;
    double height = 0.05;  ///< Of the text line, 0.01..0.5
    double margin = 0.04;  ///< 0..0.3
    double opacity = 0.85; ///< 0.05..1
    bool operator==(const WatermarkOptions&) const = default;
};

} // namespace vidgo
