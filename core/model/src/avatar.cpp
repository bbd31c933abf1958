#include "vidgo/model/avatar.h"

#include "caption_place_ids.h"
#include "json_fields.h"
#include "vidgo/base/text.h"
#include "vidgo/base/text_break.h"

namespace vidgo {

namespace {

using Kind = AvatarBackground::Kind;

constexpr IdTable<Kind, 4> kBackgrounds{{{Kind::Color, "color"},
                                         {Kind::Gradient, "gradient"},
                                         {Kind::Scene, "scene"},
                                         {Kind::Picture, "picture"}}};

void put(const AvatarBackground& background, Json::Object& json)
{
    json.emplace("background", avatarBackgroundId(background.kind));
    if (background.kind == Kind::Color || background.kind == Kind::Gradient)
        json.emplace("color", background.color);
    if (background.kind == Kind::Gradient)
        json.emplace("second_color", background.secondColor);
    if (background.kind == Kind::Scene)
        json.emplace("scene", background.scene);
    if (background.kind == Kind::Picture)
        json.emplace("picture", background.picture);
}

bool readBackground(const Json& json, AvatarBackground& out)
{
    return readEnum(json, "background", kBackgrounds, out.kind) && readText(json, "color", out.color) &&
           isColor(out.color) && readText(json, "second_color", out.secondColor) &&
           isColor(out.secondColor) && readText(json, "scene", out.scene) &&
           (out.kind != Kind::Scene || !out.scene.empty()) && readText(json, "picture", out.picture) &&
           (out.kind != Kind::Picture || !out.picture.empty());
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

// Older settings say only whether there are captions.
bool readCaptions(const Json& json, CaptionPlace& out)
{
    bool hasCaptions = true;
    if (!readFlag(json, "captions", hasCaptions) || !readEnum(json, "caption_place", kCaptionPlaces, out))
        return false;
    if (!hasCaptions)
        out = CaptionPlace::None;
    return true;
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
    Json::Object json{{"presenter", settings.presenter},
                      {"script", settings.script},
                      {"language", languageCode(settings.language)},
                      {"voice", settings.voice},
                      {"rate", settings.rate},
                      {"shape", videoShapeId(settings.shape)},
                      {"captions", settings.captions != CaptionPlace::None},
                      {"caption_place", captionPlaceId(settings.captions)},
                      {"highlight", settings.highlightsWords}};
    put(settings.background, json);
    return json;
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
    if (!readCaptions(json, out.captions))
        return badSetting("avatar", "captions");
    if (!readFlag(json, "highlight", out.highlightsWords))
        return badSetting("avatar", "highlight");
    return out;
}

double estimatedSeconds(std::string_view script, Language language, double rate)
{
    // Characters a second of the default voices at the usual rate, measured on 40 to 200 characters each.
    const double speed = language == Language::Japanese             ? 5.6
                         : language == Language::TraditionalChinese ? 3.9
                         : language == Language::Korean             ? 5.0
                         : language == Language::Spanish            ? 13.5
                                                                    : 13.0;
    const auto count = static_cast<double>(characterBreaks(script).size());
    return count / speed / rate + (count > 0 ? 1.0 : 0.0);
}

} // namespace vidgo
