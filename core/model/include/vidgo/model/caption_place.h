#pragma once

#include <optional>
#include <string_view>

namespace vidgo {

/// Where the captions of a clip that the studio makes are.
enum class CaptionPlace {
    None,  ///< Nowhere.
    Burnt, ///< In the pictures: seen in every player, never to be switched off.
    Track, ///< A track of their own, which players show and hide and translators read.
};

std::string_view captionPlaceId(CaptionPlace place); ///< "none", "burnt", "track".
std::optional<CaptionPlace> captionPlaceFromId(std::string_view id);

} // namespace vidgo
