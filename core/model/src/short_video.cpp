#include "vidgo/model/short_video.h"

#include "caption_place_ids.h"
#include "json_fields.h"
#include "vidgo/base/text.h"

namespace vidgo {

namespace {

constexpr std::size_t kLongestPath = 4096;

constexpr IdTable<VideoShape, 3> kShapes{
    {{VideoShape::Portrait, "9:16"}, {VideoShape::Square, "1:1"}, {VideoShape::Landscape, "16:9"}}};

bool readWords(const Json& json, std::string_view key, std::size_t most, std::string& out)
{
    return readText(json, key, out) && out.size() <= most && isUtf8(out) &&
           out.find('\0') == std::string::npos;
}

bool readPictures(const Json& json, std::vector<std::string>& out)
{
    const auto* member = json.find("pictures");
    if (!member)
        return true;
    const auto* list = member->asArray();
    if (!list || list->size() >= kMostVideoPictures)
        return false;
    for (const auto& entry : *list) {
        const auto* path = entry.asString();
        if (!path || path->empty() || path->size() > kLongestPath)
            return false;
        out.push_back(*path);
    }
    return true;
}

bool readLanguage(const Json& json, std::string_view key, std::optional<Language>& out)
{
    std::string code;
    if (!readText(json, key, code))
        return false;
    out = languageFromCode(code);
    return code.empty() || out.has_value();
}

// The key whose value cannot be used; empty when all can.
std::string_view readTexts(const Json& json, ShortVideoSettings& out)
{
    if (!readWords(json, "title", kLongestVideoText, out.title))
        return "title";
    if (!readWords(json, "subtitle", kLongestVideoText, out.subtitle))
        return "subtitle";
    if (!readWords(json, "price", kLongestVideoText, out.price))
        return "price";
    if (!readWords(json, "call_to_action", kLongestVideoText, out.callToAction))
        return "call_to_action";
    if (!readWords(json, "captions", kLongestCaptions, out.captions))
        return "captions";
    if (!readEnum(json, "caption_place", kCaptionPlaces, out.captionPlace))
        return "caption_place";
    if (!readLanguage(json, "caption_language", out.captionLanguage))
        return "caption_language";
    return {};
}

} // namespace

std::string_view videoShapeId(VideoShape shape)
{
    return idIn(kShapes, shape);
}

std::optional<VideoShape> videoShapeFromId(std::string_view id)
{
    return valueIn(kShapes, id);
}

Json toJson(const ShortVideoSettings& settings)
{
    Json::Array pictures;
    for (const auto& picture : settings.pictures)
        pictures.emplace_back(picture);
    Json::Object json{{"template", settings.look},
                      {"shape", videoShapeId(settings.shape)},
                      {"pictures", std::move(pictures)},
                      {"title", settings.title},
                      {"subtitle", settings.subtitle},
                      {"price", settings.price},
                      {"call_to_action", settings.callToAction},
                      {"captions", settings.captions},
                      {"caption_place", captionPlaceId(settings.captionPlace)},
                      {"music_volume", settings.musicVolume},
                      {"clip_sound", settings.hasClipSound},
                      {"parallax", settings.hasParallax}};
    if (!settings.musicFile.empty())
        json.emplace("music_file", settings.musicFile);
    else
        json.emplace("music", settings.music);
    if (settings.captionLanguage)
        json.emplace("caption_language", languageCode(*settings.captionLanguage));
    if (settings.seconds)
        json.emplace("seconds", *settings.seconds);
    return json;
}

Result<ShortVideoSettings> shortVideoFromJson(const Json& json)
{
    ShortVideoSettings out;
    if (!json.asObject())
        return badSetting("short video", "parameters");
    if (!readText(json, "template", out.look))
        return badSetting("short video", "template");
    if (!readEnum(json, "shape", kShapes, out.shape))
        return badSetting("short video", "shape");
    if (!readPictures(json, out.pictures))
        return badSetting("short video", "pictures");
    if (const auto unfit = readTexts(json, out); !unfit.empty())
        return badSetting("short video", unfit);
    if (!readText(json, "music", out.music))
        return badSetting("short video", "music");
    if (!readWords(json, "music_file", kLongestPath, out.musicFile))
        return badSetting("short video", "music_file");
    if (!readNumber(json, "music_volume", 0.0, 1.0, out.musicVolume))
        return badSetting("short video", "music_volume");
    if (!readFlag(json, "clip_sound", out.hasClipSound))
        return badSetting("short video", "clip_sound");
    if (!readNumber(json, "seconds", 1.0, 10.0, out.seconds))
        return badSetting("short video", "seconds");
    if (!readFlag(json, "parallax", out.hasParallax))
        return badSetting("short video", "parallax");
    return out;
}

} // namespace vidgo
