#include "vidgo/model/tryon.h"

#include "json_fields.h"

namespace vidgo {

namespace {

constexpr IdTable<GarmentKind, 5> kKinds{{{GarmentKind::Automatic, "automatic"},
                                          {GarmentKind::Top, "top"},
                                          {GarmentKind::Outer, "outer"},
                                          {GarmentKind::Dress, "dress"},
                                          {GarmentKind::Outfit, "outfit"}}};

} // namespace

std::string_view garmentKindId(GarmentKind kind)
{
    return idIn(kKinds, kind);
}

std::optional<GarmentKind> garmentKindFromId(std::string_view id)
{
    return valueIn(kKinds, id);
}

Json toJson(const TryOnSettings& settings)
{
    return Json::Object{{"garment", settings.garment},
                        {"kind", garmentKindId(settings.kind)},
                        {"length", settings.length},
                        {"width", settings.width},
                        {"shading", settings.shading}};
}

Result<TryOnSettings> tryOnFromJson(const Json& json)
{
    TryOnSettings out;
    if (!json.asObject())
        return badSetting("try-on", "parameters");
    if (!readText(json, "garment", out.garment) || out.garment.empty())
        return badSetting("try-on", "garment");
    if (!readEnum(json, "kind", kKinds, out.kind))
        return badSetting("try-on", "kind");
    if (!readNumber(json, "length", 0.7, 1.4, out.length))
        return badSetting("try-on", "length");
    if (!readNumber(json, "width", 0.8, 1.4, out.width))
        return badSetting("try-on", "width");
    if (!readNumber(json, "shading", 0.0, 1.0, out.shading))
        return badSetting("try-on", "shading");
    return out;
}

} // namespace vidgo
