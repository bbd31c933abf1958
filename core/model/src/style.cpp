#include "vidgo/model/style.h"

#include "json_fields.h"

namespace vidgo {

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
    return Json::Object{
        {"style", settings.style}, {"strength", settings.strength}, {"parameters", std::move(parameters)}};
}

Result<StyleSettings> styleFromJson(const Json& json)
{
    StyleSettings out;
    if (!json.asObject())
        return badSetting("style", "parameters");
    if (!readText(json, "style", out.style) || out.style.empty())
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
