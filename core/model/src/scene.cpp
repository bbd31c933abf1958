#include "vidgo/model/scene.h"

#include "cutout_fields.h"
#include "json_fields.h"

namespace vidgo {

namespace {

void put(Json::Object& json, std::string key, const std::optional<double>& value)
{
    if (value)
        json.emplace(std::move(key), *value);
}

} // namespace

Json toJson(const SceneSettings& settings)
{
    Json::Object json{{"subject", subjectId(settings.subject)},
                      {"edge_softness", settings.edgeSoftness},
                      {"strokes", strokesToJson(settings.strokes)},
                      {"scale", settings.scale},
                      {"shadow", settings.shadow},
                      {"color_match", settings.colorMatch}};
    if (settings.picture.empty())
        json.emplace("scene", settings.scene);
    else
        json.emplace("picture", settings.picture);
    put(json, "x", settings.x);
    put(json, "y", settings.y);
    put(json, "light_from", settings.lightFrom);
    put(json, "reflection", settings.reflection);
    return json;
}

Result<SceneSettings> sceneFromJson(const Json& json)
{
    SceneSettings out;
    if (!json.asObject())
        return badSetting("scene", "parameters");
    if (!readText(json, "scene", out.scene))
        return badSetting("scene", "scene");
    if (!readText(json, "picture", out.picture) || out.scene.empty() == out.picture.empty())
        return badSetting("scene", "scene");
    if (!readSubject(json, out.subject))
        return badSetting("scene", "subject");
    if (const auto* strokes = json.find("strokes"); strokes && !readStrokes(*strokes, out.strokes))
        return badSetting("scene", "strokes");
    if (!readNumber(json, "edge_softness", 0.0, 1.0, out.edgeSoftness))
        return badSetting("scene", "edge_softness");
    if (!readNumber(json, "x", 0.0, 1.0, out.x) || !readNumber(json, "y", 0.0, 1.0, out.y))
        return badSetting("scene", "x or y");
    if (!readNumber(json, "scale", 0.1, 4.0, out.scale))
        return badSetting("scene", "scale");
    if (!readNumber(json, "light_from", -1.0, 1.0, out.lightFrom))
        return badSetting("scene", "light_from");
    if (!readNumber(json, "shadow", 0.0, 1.0, out.shadow))
        return badSetting("scene", "shadow");
    if (!readNumber(json, "reflection", 0.0, 1.0, out.reflection))
        return badSetting("scene", "reflection");
    if (!readNumber(json, "color_match", 0.0, 1.0, out.colorMatch))
        return badSetting("scene", "color_match");
    return out;
}

} // namespace vidgo
