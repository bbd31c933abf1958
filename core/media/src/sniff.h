#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace vidgo::media {

enum class FileKind {
    None, ///< Not a picture.
    Jpeg,
    Png,
    WebP,
    Gif,
    Bmp,
    Tiff,
    Avif,
    Svg,
    Unreadable, ///< A picture or document of a kind that is known by name only.
};

struct Sniffed
{
    FileKind kind = FileKind::None;
    std::string_view name; ///< Of the kind, for people: "HEIC", "Photoshop (PSD)" …
};

/// Recognises a file by its first bytes.
Sniffed sniff(std::span<const std::uint8_t> bytes);

} // namespace vidgo::media
