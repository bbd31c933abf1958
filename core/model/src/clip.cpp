#include "vidgo/model/clip.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<ClipUse, 3> kUseIds = {
    {{ClipUse::Full, "full"}, {ClipUse::AudioOnly, "audio_only"}, {ClipUse::StillOnly, "still_only"}}};
constexpr IdTable<ClipFit, 3> kFitIds = {
    {{ClipFit::Crop, "crop"}, {ClipFit::Pad, "pad"}, {ClipFit::BlurPad, "blur_pad"}}};

} // namespace

std::string_view clipUseId(ClipUse use)
{
    return idIn(kUseIds, use);
}

std::string_view clipFitId(ClipFit fit)
{
    return idIn(kFitIds, fit);
}
std::optional<ClipFit> clipFitFromId(std::string_view id)
{
    return valueIn(kFitIds, id);
}

} // namespace vidgo
