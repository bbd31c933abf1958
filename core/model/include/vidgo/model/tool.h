#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace vidgo {

/// What the studio can make. StyleGallery is not one of the six tools: it is where examples of styles belong.
enum class Tool {
    None,
    BackgroundRemoval,
    ProductScene,
    TryOn,
    RoomRedesign,
    ShortVideo,
    AiAvatar,
    StyleGallery,
};

/// The six tools, in the order in which people see them.
inline constexpr std::array kTools = {Tool::BackgroundRemoval, Tool::ProductScene, Tool::TryOn,
                                      Tool::RoomRedesign,      Tool::ShortVideo,   Tool::AiAvatar};

/// The stable id used in files, stores and routes: "background_removal", … , "style_gallery"; empty for None.
std::string_view toolId(Tool tool);
std::optional<Tool> toolFromId(std::string_view id);

} // namespace vidgo
