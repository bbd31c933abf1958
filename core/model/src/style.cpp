#include "vidgo/model/style.h"

#include "json_fields.h"

namespace vidgo {

namespace {

using Play = ClipEffects::Play;
constexpr IdTable<Play, 3> kPlayIds = {
    {{Play::Forward, "forward"}, {Play::Reverse, "reverse"}, {Play::Boomerang, "boomerang"}}};

Json toJson(const ClipEffects& effects)
{
    return Json::Object{{"speed", effects.speed},
                        {"play", idIn(kPlayIds, effects.play)},
                        {"stabilize", effects.stabilize},
                        {"denoise", effects.denoise},
                        {"glow", effects.glow}};
}

Outcome readEffects(const Json& json, ClipEffects& out)
{
    const auto* effects = json.find("effects");
    if (!effects)
        return {};
    if (!effects->asObject())
        return badSetting("style", "effects");
    if (!readNumber(*effects, "speed", 0.25, 4.0, out.speed))
        return badSetting("style", "speed");
    if (!readEnum(*effects, "play", kPlayIds, out.play))
        return badSetting("style", "play");
    if (!readNumber(*effects, "stabilize", 0.0, 1.0, out.stabilize))
        return badSetting("style", "stabilize");
    if (!readNumber(*effects, "denoise", 0.0, 1.0, out.denoise))
        return badSetting("style", "denoise");
    if (!readNumber(*effects, "glow", 0.0, 1.0, out.glow))
        return badSetting("style", "glow");
    return {};
}

} // namespace

double StyleSettings::parameter(std::string_view id, double fallback) const
{
    const auto found = parameters.find(id);
    return found == parameters.end() ? fallback : found->second;
}

Json toJson(const StyleSettings& settings)
{
    Json::Object parameters;
    for (const auto& [id, value] : settings.parameters)
        parameters.emplace(id, value);
    Json::Object json{
        {"style", settings.style}, {"strength", settings.strength}, {"parameters", std::move(parameters)}};
    // Left out where there is none, so that the settings of pictures are what they were.
    if (settings.effects.isAny())
        json.emplace("effects", toJson(settings.effects));
    return json;
}

Result<StyleSettings> styleFromJson(const Json& json)
{
    StyleSettings out;
    if (!json.asObject())
        return badSetting("style", "parameters");
    if (auto read = readEffects(json, out.effects); !read)
        return failure(read);
    if (!readText(json, "style", out.style) || (out.style.empty() && !out.effects.isAny()))
        return badSetting("style", "style");
    if (!readNumber(json, "strength", 0.0, 1.0, out.strength))
        return badSetting("style", "strength");
    const auto* parameters = json.find("parameters");
    if (parameters && !parameters->asObject())
        return badSetting("style", "parameters");
    if (!parameters)
        return out;
    for (const auto& [id, value] : *parameters->asObject()) {
        if (!value.isNumber())
            return badSetting("style", id);
        out.parameters.emplace(id, value.number());
    }
    return out;
}

} // namespace vidgo
