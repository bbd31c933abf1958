#include "vidgo/model/avatar.h"

#include "json_fields.h"
#include "vidgo/base/text.h"

namespace vidgo {

namespace {

using Kind = AvatarBackground::Kind;

constexpr IdTable<Kind, 4> kBackgrounds{{{Kind::Color, "color"},
                                         {Kind::Gradient, "gradient"},
                                         {Kind::Scene, "scene"},
                                         {Kind::Picture, "picture"}}};

Json toJson(const AvatarBackground& background)
{
    Json::Object json{{"kind", avatarBackgroundId(background.kind)}};
    if (background.kind == Kind::Color || background.kind == Kind::Gradient)
        json.emplace("color", background.color);
    if (background.kind == Kind::Gradient)
        json.emplace("second_color", background.secondColor);
    if (background.kind == Kind::Scene)
        json.emplace("scene", background.scene);
    if (background.kind == Kind::Picture)
        json.emplace("picture", background.picture);
    return json;
}

bool readBackground(const Json& json, AvatarBackground& out)
{
    const auto* member = json.find("background");
    if (!member)
        return true;
    return member->asObject() && readEnum(*member, "kind", kBackgrounds, out.kind) &&
           readText(*member, "color", out.color) && isColor(out.color) &&
           readText(*member, "second_color", out.secondColor) && isColor(out.secondColor) &&
           readText(*member, "scene", out.scene) && (out.kind != Kind::Scene || !out.scene.empty()) &&
           readText(*member, "picture", out.picture) && (out.kind != Kind::Picture || !out.picture.empty());
}

bool readLanguage(const Json& json, Language& out)
{
    std::string code(languageCode(out));
    if (!readText(json, "language", code))
        return false;
    const auto language = languageFromCode(code);
    if (language)
        out = *language;
    return language.has_value();
}

bool readShape(const Json& json, VideoShape& out)
{
    std::string id(videoShapeId(out));
    if (!readText(json, "shape", id))
        return false;
    const auto shape = videoShapeFromId(id);
    if (shape)
        out = *shape;
    return shape.has_value();
}

} // namespace

std::string_view avatarBackgroundId(AvatarBackground::Kind kind)
{
    return idIn(kBackgrounds, kind);
}

std::optional<AvatarBackground::Kind> avatarBackgroundFromId(std::string_view id)
{
    return valueIn(kBackgrounds, id);
}

Json toJson(const AvatarSettings& settings)
{
    return Json::Object{{"presenter", settings.presenter},
                        {"script", settings.script},
                        {"language", languageCode(settings.language)},
                        {"voice", settings.voice},
                        {"rate", settings.rate},
                        {"shape", videoShapeId(settings.shape)},
                        {"background", toJson(settings.background)},
                        {"captions", settings.hasCaptions},
                        {"highlight", settings.highlightsWords}};
}

Result<AvatarSettings> avatarFromJson(const Json& json)
{
    AvatarSettings out;
    if (!json.asObject())
        return badSetting("avatar", "parameters");
    if (!readText(json, "presenter", out.presenter) || out.presenter.empty())
        return badSetting("avatar", "presenter");
    if (!readText(json, "script", out.script) || out.script.size() > kLongestScriptBytes ||
        !isUtf8(out.script))
        return badSetting("avatar", "script");
    if (!readLanguage(json, out.language))
        return badSetting("avatar", "language");
    if (!readText(json, "voice", out.voice))
        return badSetting("avatar", "voice");
    if (!readNumber(json, "rate", 0.5, 2.0, out.rate))
        return badSetting("avatar", "rate");
    if (!readShape(json, out.shape))
        return badSetting("avatar", "shape");
    if (!readBackground(json, out.background))
        return badSetting("avatar", "background");
    if (!readFlag(json, "captions", out.hasCaptions))
        return badSetting("avatar", "captions");
    if (!readFlag(json, "highlight", out.highlightsWords))
        return badSetting("avatar", "highlight");
    return out;
}

} // namespace vidgo
