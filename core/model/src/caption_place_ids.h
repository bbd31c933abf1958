#pragma once

#include "ids_of_values.h"
#include "vidgo/model/caption_place.h"

namespace vidgo {

inline constexpr IdTable<CaptionPlace, 3> kCaptionPlaces{
    {{CaptionPlace::None, "none"}, {CaptionPlace::Burnt, "burnt"}, {CaptionPlace::Track, "track"}}};

} // namespace vidgo
