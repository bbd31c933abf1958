#include "vidgo/model/caption_place.h"

#include "caption_place_ids.h"

namespace vidgo {

std::string_view captionPlaceId(CaptionPlace place)
{
    return idIn(kCaptionPlaces, place);
}

std::optional<CaptionPlace> captionPlaceFromId(std::string_view id)
{
    return valueIn(kCaptionPlaces, id);
}

} // namespace vidgo
