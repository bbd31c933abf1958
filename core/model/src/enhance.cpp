#include "vidgo/model/enhance.h"

#include "json_fields.h"

namespace vidgo {

Json toJson(const EnhanceSettings& settings)
{
    return Json::Object{{"enlarge", settings.enlarge},
                        {"denoise", settings.denoise},
                        {"detail", settings.detail},
                        {"auto_levels", settings.autoLevels}};
}

Result<EnhanceSettings> enhanceFromJson(const Json& json)
{
    EnhanceSettings out;
    if (!json.asObject())
        return badSetting("enhancement", "parameters");
    if (!readInteger(json, "enlarge", 1, 4, out.enlarge))
        return badSetting("enhancement", "enlarge");
    if (!readNumber(json, "denoise", 0.0, 1.0, out.denoise))
        return badSetting("enhancement", "denoise");
    if (!readNumber(json, "detail", 0.0, 1.0, out.detail))
        return badSetting("enhancement", "detail");
    if (!readFlag(json, "auto_levels", out.autoLevels))
        return badSetting("enhancement", "auto_levels");
    return out;
}

} // namespace vidgo
