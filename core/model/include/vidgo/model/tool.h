#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace vidgo {

/// What the studio can make. StyleGallery (a picture in another style), Enhancement (larger, cleaner) and
/// FaceSwap (by providers only) are not among the six tools: they are reached from the gallery and from the
/// library.
enum class Tool {
    None,
    BackgroundRemoval,
    ProductScene,
    TryOn,
    RoomRedesign,
    ShortVideo,
    AiAvatar,
    StyleGallery,
    Enhancement,
    FaceSwap,
};

/// The six tools, in the order in which people see them.
inline constexpr std::array kTools = {Tool::BackgroundRemoval, Tool::ProductScene, Tool::TryOn,
                                      Tool::RoomRedesign,      Tool::ShortVideo,   Tool::AiAvatar};

/// The stable id used in files, stores and routes: "background_removal", … , "style_gallery", "enhancement",
/// "face_swap"; empty for None.
std::string_view toolId(Tool tool);
std::optional<Tool> toolFromId(std::string_view id);

} // namespace vidgo
