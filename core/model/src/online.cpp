#include "vidgo/model/online.h"

#include <array>
#include <utility>

#include "json_fields.h"
#include "vidgo/model/generation.h"

namespace vidgo {

namespace {

constexpr IdTable<OnlineShape, 4> kShapes{{{OnlineShape::Input, "input"},
                                           {OnlineShape::Portrait, "9:16"},
                                           {OnlineShape::Square, "1:1"},
                                           {OnlineShape::Landscape, "16:9"}}};

constexpr int kLongestClip = 30;
constexpr std::size_t kLongestPath = 4096;
constexpr std::size_t kLongestId = 128;

bool readPrompt(const Json& json, std::string_view key, std::string& out)
{
    std::string text = out;
    if (!readText(json, key, text))
        return false;
    auto clean = cleanPrompt(text);
    if (!clean)
        return false;
    out = std::move(*clean);
    return true;
}

bool readShort(const Json& json, std::string_view key, std::size_t most, std::string& out)
{
    return readText(json, key, out) && out.size() <= most && out.find('\0') == std::string::npos;
}

bool readSeed(const Json& json, std::optional<std::int64_t>& out)
{
    const auto* member = json.find("seed");
    if (!member || member->isNull())
        return true;
    const auto* number = member->asInt();
    if (!number || *number < 0)
        return false;
    out = *number;
    return true;
}

// The key whose value cannot be used; empty when all can.
std::string_view readWords(const Json& json, OnlineSettings& out)
{
    if (!readPrompt(json, "prompt", out.prompt))
        return "prompt";
    if (!readPrompt(json, "negative_prompt", out.negativePrompt))
        return "negative_prompt";
    if (!readPrompt(json, "script", out.script))
        return "script";
    for (const auto& [key, text] : {std::pair<std::string_view, std::string*>{"style", &out.style},
                                    {"language", &out.language},
                                    {"voice", &out.voice}})
        if (!readShort(json, key, kLongestId, *text))
            return key;
    if (!readShort(json, "garment", kLongestPath, out.garment))
        return "garment";
    return readShort(json, "face", kLongestPath, out.face) ? std::string_view{} : "face";
}

std::string_view readNumbers(const Json& json, OnlineSettings& out)
{
    if (!readEnum(json, "shape", kShapes, out.shape))
        return "shape";
    if (!readInteger(json, "lines", OnlineSettings::kMinLines, OnlineSettings::kMaxLines, out.lines))
        return "lines";
    if (!readInteger(json, "seconds", 1, kLongestClip, out.seconds))
        return "seconds";
    if (!readFlag(json, "sound", out.hasSound))
        return "sound";
    if (!readNumber(json, "strength", 0, 1, out.strength))
        return "strength";
    if (!readNumber(json, "scale", 1.5, 8, out.scale))
        return "scale";
    return readSeed(json, out.seed) ? std::string_view{} : "seed";
}

} // namespace

std::string_view onlineShapeId(OnlineShape shape)
{
    return idIn(kShapes, shape);
}

std::optional<OnlineShape> onlineShapeFromId(std::string_view id)
{
    return valueIn(kShapes, id);
}

Json toJson(const OnlineSettings& settings)
{
    Json::Object json{{"prompt", settings.prompt},
                      {"negative_prompt", settings.negativePrompt},
                      {"style", settings.style},
                      {"garment", settings.garment},
                      {"face", settings.face},
                      {"script", settings.script},
                      {"language", settings.language},
                      {"voice", settings.voice},
                      {"shape", onlineShapeId(settings.shape)},
                      {"lines", settings.lines},
                      {"seconds", settings.seconds},
                      {"sound", settings.hasSound},
                      {"strength", settings.strength},
                      {"scale", settings.scale}};
    if (settings.seed)
        json["seed"] = *settings.seed;
    return json;
}

Result<OnlineSettings> onlineFromJson(const Json& json)
{
    OnlineSettings settings;
    if (!json.asObject())
        return badSetting("a run by a provider", "settings");
    auto key = readWords(json, settings);
    if (key.empty())
        key = readNumbers(json, settings);
    if (!key.empty())
        return badSetting("a run by a provider", key);
    return settings;
}

std::string usualPrompt(Tool tool, std::string_view topicName, std::string_view styleName)
{
    const std::string topic(topicName.empty() ? "beautiful" : topicName);
    const std::string style(styleName.empty() ? "artistic" : styleName);
    switch (tool) {
    case Tool::None:
    case Tool::Enhancement:
    case Tool::FaceSwap:
        return {};
    case Tool::BackgroundRemoval:
        return "Remove the background and keep the subject with clean edges";
    case Tool::ProductScene:
        return "Place exactly this product in a " + topic +
               " scene with matching light and a natural shadow. Keep its shape, colours and label unchanged";
    case Tool::TryOn:
        return "The person wears exactly the garment of the second picture. Keep the face, the pose and the "
               "background";
    case Tool::RoomRedesign:
        return "Redesign this room in a " + topic +
               " style. Keep walls, windows, doors and the view of the camera where they are";
    case Tool::ShortVideo:
        return "A slow, steady camera move around the subject, " + topic;
    case Tool::AiAvatar:
        return "A person who talks to the camera, friendly and calm";
    case Tool::StyleGallery:
        return "Redraw this in the style " + style + ". Keep the composition and everybody's features";
    }
    return {};
}

} // namespace vidgo
