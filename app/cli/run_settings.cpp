#include "run_settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <utility>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::cli {

namespace {

// Paths may be given more than once; a File is read, its text is the value. A Script is the text itself, or
// the name of a file behind an @. A Word is its own value.
enum class Kind { Text, Number, Off, On, Word, Path, Paths, File, Script };

constexpr auto kCutout = Tool::BackgroundRemoval;
constexpr auto kScene = Tool::ProductScene;
constexpr auto kStyle = Tool::StyleGallery;
constexpr auto kEnhance = Tool::Enhancement;
constexpr auto kTryOn = Tool::TryOn;
constexpr auto kVideo = Tool::ShortVideo;
constexpr auto kAvatar = Tool::AiAvatar;
constexpr std::uint64_t kLargestText = 65536;
constexpr double kWholeNumbers = 9e15; ///< Below that a double tells them apart.

// What a style's settings hold in an object of its own.
constexpr auto kEffects = "effects";
constexpr std::array<std::string_view, 5> kEffectKeys = {"speed", "play", "stabilize", "denoise", "glow"};

// What a run by a provider takes, see OnlineSettings.
constexpr std::array<std::string_view, 14> kOnlineKeys = {
    "prompt", "negative_prompt", "style",   "garment", "face",     "script", "language",
    "shape",  "lines",           "seconds", "sound",   "strength", "scale",  "seed"};

struct Option
{
    const char* name;
    const char* key;
    Kind kind;
    std::initializer_list<Tool> tools;
    HelpText help;
};

// clang-format off
constexpr std::initializer_list<Option> kOptions = {
    {"--subject", "subject", Kind::Text, {kCutout, kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "automatic, product or person", "Help of the option --subject")},
    {"--background", "background", Kind::Text, {kCutout, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "transparent, color, blur or picture; of a presenter color, gradient, "
                                       "scene or picture",
                        "Help of the option --background")},
    {"--color", "color", Kind::Text, {kCutout, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "#RRGGBB, with --background color", "Help of the option --color")},
    {"--picture", "picture", Kind::Text, {kCutout, kScene, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "A picture of your own as background or scene",
                        "Help of the option --picture")},
    {"--blur", "blur", Kind::Number, {kCutout},
     QT_TRANSLATE_NOOP3("CommandLine", "0.002 to 0.1 of the longer side, with --background blur",
                        "Help of the option --blur")},
    {"--softness", "edge_softness", Kind::Number, {kCutout, kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "0 crisp to 1 soft edges", "Help of the option --softness")},
    {"--scene", "scene", Kind::Text, {kScene, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Id of a scene, see `vidgo tools --json`",
                        "Help of the option --scene")},
    {"--x", "x", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "Where the product stands, 0 left to 1 right",
                        "Help of the option --x")},
    {"--y", "y", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "Where the product stands, 0 top to 1 bottom",
                        "Help of the option --y")},
    {"--scale", "scale", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "Size of the product, 0.1 to 4; 1 fits the scene",
                        "Help of the option --scale")},
    {"--light", "light_from", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "Where the light comes from, -1 left to 1 right",
                        "Help of the option --light")},
    {"--shadow", "shadow", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "0 none to 1 deep", "Help of the option --shadow")},
    {"--reflection", "reflection", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "0 none to 1 like a mirror", "Help of the option --reflection")},
    {"--color-match", "color_match", Kind::Number, {kScene},
     QT_TRANSLATE_NOOP3("CommandLine", "0 own colours to 1 fully in the light of the scene",
                        "Help of the option --color-match")},
    {"--style", "style", Kind::Text, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "Id of a style, see `vidgo styles list`",
                        "Help of the option --style")},
    {"--strength", "strength", Kind::Number, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "0 as it was to 1 fully", "Help of the option --strength")},
    {"--speed", "speed", Kind::Number, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "How fast a clip plays: 0.25 slow to 4 fast",
                        "Help of the option --speed")},
    {"--reverse", "play", Kind::Word, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "Play a clip backwards", "Help of the option --reverse")},
    {"--boomerang", "play", Kind::Word, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "Play a clip forward and then back",
                        "Help of the option --boomerang")},
    {"--stabilise", "stabilize", Kind::Number, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be",
                        "Help of the option --stabilise")},
    {"--glow", "glow", Kind::Number, {kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "Let what is bright in a clip shine: 0 none to 1 strong",
                        "Help of the option --glow")},
    {"--garment", "garment", Kind::Path, {kTryOn},
     QT_TRANSLATE_NOOP3("CommandLine", "The picture of the garment: whole, from the front",
                        "Help of the option --garment")},
    {"--garment-kind", "kind", Kind::Text, {kTryOn},
     QT_TRANSLATE_NOOP3("CommandLine", "automatic, top, outer, dress or outfit",
                        "Help of the option --garment-kind")},
    {"--garment-length", "length", Kind::Number, {kTryOn},
     QT_TRANSLATE_NOOP3("CommandLine", "0.7 shorter to 1.4 longer", "Help of the option --garment-length")},
    {"--garment-width", "width", Kind::Number, {kTryOn},
     QT_TRANSLATE_NOOP3("CommandLine", "0.8 tighter to 1.4 wider", "Help of the option --garment-width")},
    {"--shading", "shading", Kind::Number, {kTryOn},
     QT_TRANSLATE_NOOP3("CommandLine", "0 the garment's own light to 1 all of the person's",
                        "Help of the option --shading")},
    {"--template", "template", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "How it looks: product_showcase, brand_story, new_arrival, promotion, "
                                       "how_to, unboxing, customer_story or event",
                        "Help of the option --template")},
    {"--shape", "shape", Kind::Text, {kVideo, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "9:16, 1:1 or 16:9", "Help of the option --shape")},
    {"--with", "pictures", Kind::Paths, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "Another picture or clip; may be repeated, up to 9 times",
                        "Help of the option --with")},
    {"--title", "title", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "The title", "Help of the option --title")},
    {"--subtitle", "subtitle", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "A line below the title", "Help of the option --subtitle")},
    {"--price", "price", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "A price, as it is to be shown", "Help of the option --price")},
    {"--call", "call_to_action", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "What to do, at the end: Shop now", "Help of the option --call")},
    {"--captions", "captions", Kind::File, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "A file with captions: SubRip, or plain lines",
                        "Help of the option --captions")},
    {"--caption-place", "caption_place", Kind::Text, {kVideo, kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Where captions are: burnt (in the picture), track or none",
                        "Help of the option --caption-place; keep the three names")},
    {"--caption-language", "caption_language", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "Language of a track of captions: en, ja, zh-TW, ko or es",
                        "Help of the option --caption-language")},
    {"--music", "music", Kind::Text, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "calm, upbeat, elegant, electronic or none",
                        "Help of the option --music")},
    {"--music-file", "music_file", Kind::Path, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "Music of your own", "Help of the option --music-file")},
    {"--music-volume", "music_volume", Kind::Number, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "0 silent to 1 loud; 0.7 is usual",
                        "Help of the option --music-volume")},
    {"--no-clip-sound", "clip_sound", Kind::Off, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "Leave the sound of clips out",
                        "Help of the option --no-clip-sound")},
    {"--seconds", "seconds", Kind::Number, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "How long each picture is seen, 1 to 10",
                        "Help of the option --seconds")},
    {"--no-parallax", "parallax", Kind::Off, {kVideo},
     QT_TRANSLATE_NOOP3("CommandLine", "Move pictures as a whole", "Help of the option --no-parallax")},
    {"--enlarge", "enlarge", Kind::Number, {kEnhance},
     QT_TRANSLATE_NOOP3("CommandLine", "1, 2, 3 or 4 times", "Help of the option --enlarge")},
    {"--denoise", "denoise", Kind::Number, {kEnhance, kStyle},
     QT_TRANSLATE_NOOP3("CommandLine", "0 none to 1 strong; of a style for clips only",
                        "Help of the option --denoise")},
    {"--detail", "detail", Kind::Number, {kEnhance},
     QT_TRANSLATE_NOOP3("CommandLine", "0 as it is to 1 crisp", "Help of the option --detail")},
    {"--presenter", "presenter", Kind::Text, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "spokesperson, product_intro, customer_service or social_media",
                        "Help of the option --presenter")},
    {"--script", "script", Kind::Script, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "What the presenter says, or @ and the name of a text file",
                        "Help of the option --script")},
    {"--speech-language", "language", Kind::Text, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Language of the script: en, ja, zh-TW, ko or es",
                        "Help of the option --speech-language")},
    {"--voice", "voice", Kind::Text, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Id of a voice, such as flite:slt or espeak:ja",
                        "Help of the option --voice")},
    {"--rate", "rate", Kind::Number, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "0.5 slow to 2 fast", "Help of the option --rate")},
    {"--second-color", "second_color", Kind::Text, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "#RRGGBB at the bottom, with --background gradient",
                        "Help of the option --second-color")},
    {"--no-captions", "captions", Kind::Off, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Leave the captions out", "Help of the option --no-captions")},
    {"--no-highlight", "highlight", Kind::Off, {kAvatar},
     QT_TRANSLATE_NOOP3("CommandLine", "Do not mark the word that is being spoken",
                        "Help of the option --no-highlight")},
    {"--prompt", "prompt", Kind::Script, {},
     QT_TRANSLATE_NOOP3("CommandLine", "What a provider is to make, or @ and the name of a text file",
                        "Help of the option --prompt")},
    {"--avoid", "negative_prompt", Kind::Text, {},
     QT_TRANSLATE_NOOP3("CommandLine", "What a provider is to leave out", "Help of the option --avoid")},
    {"--face", "face", Kind::Path, {},
     QT_TRANSLATE_NOOP3("CommandLine", "The picture with the face that a provider puts in",
                        "Help of the option --face")},
    {"--lines", "lines", Kind::Number, {},
     QT_TRANSLATE_NOOP3("CommandLine", "Pixels of the shorter side of what a provider makes, 480 to 2160",
                        "Help of the option --lines")},
    {"--sound", "sound", Kind::On, {},
     QT_TRANSLATE_NOOP3("CommandLine", "A provider makes a clip with sound", "Help of the option --sound")},
    {"--seed", "seed", Kind::Number, {},
     QT_TRANSLATE_NOOP3("CommandLine", "The same number makes a provider do the same again",
                        "Help of the option --seed")},
    {"--no-levels", "auto_levels", Kind::Off, {kEnhance},
     QT_TRANSLATE_NOOP3("CommandLine", "Leave brightness and colours as they are",
                        "Help of the option --no-levels")},
};
// clang-format on

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

Result<double> numberIn(const std::string& name, const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return wrong(name + " takes a number, not " + text);
    return value;
}

bool isEffect(Tool tool, std::string_view key)
{
    return tool == kStyle && std::ranges::find(kEffectKeys, key) != kEffectKeys.end();
}

// The effects that are given go into those of --settings.
Outcome addEffect(Json::Object& parameters, const std::string& key, Json value)
{
    auto& effects = parameters.try_emplace(kEffects, Json::Object{}).first->second;
    if (!effects.asObject())
        return wrong("--settings must hold an object as effects");
    (*effects.asObject())[key] = std::move(value);
    return {};
}

Outcome addParameter(Json::Object& parameters, const std::string& given)
{
    const auto equals = given.find('=');
    if (equals == std::string::npos || equals == 0)
        return wrong("--param takes id=value, not " + given);
    const auto value = numberIn("--param", given.substr(equals + 1));
    if (!value)
        return std::unexpected(value.error());
    parameters[given.substr(0, equals)] = *value;
    return {};
}

} // namespace

struct RunSettings::Given
{
    const Option* option = nullptr;
    std::vector<std::string> texts;
    bool isGiven = false;

    // Beside what a result keeps, the folder of this moment means nothing.
    static Json absolute(const std::string& path)
    {
        std::error_code ignored;
        return toUtf8(std::filesystem::absolute(pathFromUtf8(path), ignored));
    }

    static Result<Json> textIn(const std::string& file)
    {
        auto read = readTextFile(pathFromUtf8(file), kLargestText);
        if (!read)
            return failure(read);
        return Json(std::move(*read));
    }

    Result<Json> value() const
    {
        const std::string text = texts.empty() ? std::string() : texts.back();
        switch (option->kind) {
        case Kind::Off:
            return Json(false);
        case Kind::On:
            return Json(true);
        case Kind::Word:
            return Json(std::string(option->name).substr(2));
        case Kind::Text:
            return Json(text);
        case Kind::Script:
            if (!text.starts_with('@'))
                return Json(text);
            return textIn(text.substr(1));
        case Kind::Path:
            return absolute(text);
        case Kind::Paths: {
            Json::Array all;
            for (const auto& path : texts)
                all.push_back(absolute(path));
            return Json(std::move(all));
        }
        case Kind::File:
            return textIn(text);
        case Kind::Number:
            break;
        }
        const auto number = numberIn(option->name, text);
        if (!number)
            return std::unexpected(number.error());
        if (std::floor(*number) == *number && std::abs(*number) < kWholeNumbers)
            return Json(static_cast<std::int64_t>(*number));
        return Json(*number);
    }
};

void RunSettings::addTo(CLI::App& run)
{
    for (const auto& option : kOptions) {
        auto given = std::make_shared<Given>(Given{.option = &option});
        m_given.push_back(given);
        if (option.kind == Kind::Off || option.kind == Kind::On || option.kind == Kind::Word)
            run.add_flag(option.name, given->isGiven, help(option.help));
        else
            run.add_option_function<std::vector<std::string>>(
                   option.name,
                   [given](const std::vector<std::string>& texts) {
                       given->texts = texts;
                       given->isGiven = true;
                   },
                   help(option.help))
                ->allow_extra_args(false)
                ->multi_option_policy(option.kind == Kind::Paths ? CLI::MultiOptionPolicy::TakeAll
                                                                 : CLI::MultiOptionPolicy::Throw);
    }
    run.add_option(
        "--param", m_parameters,
        help(QT_TRANSLATE_NOOP3("CommandLine", "A parameter of the style, as id=value; may be repeated",
                                "Help of the option --param")));
    run.add_option("--settings", m_json,
                   help(QT_TRANSLATE_NOOP3("CommandLine",
                                           "A file with the settings as JSON, such as a result of "
                                           "`vidgo library` has them",
                                           "Help of the option --settings")));
}

Result<Json::Object> RunSettings::settingsGiven() const
{
    if (m_json.empty())
        return Json::Object();
    auto read = Json::read(pathFromUtf8(m_json));
    if (!read)
        return failure(read);
    if (!read->asObject())
        return wrong("--settings must hold an object");
    return *read->asObject();
}

Result<Json> RunSettings::onlineParameters() const
{
    auto json = settingsGiven();
    if (!json)
        return failure(json);
    if (!m_parameters.empty())
        return wrong("--param is no option of a run by a provider");
    for (const auto& given : m_given) {
        if (!given->isGiven)
            continue;
        if (std::ranges::find(kOnlineKeys, given->option->key) == kOnlineKeys.end())
            return wrong(std::string(given->option->name) + " is no option of a run by a provider");
        auto value = given->value();
        if (!value)
            return value;
        (*json)[given->option->key] = std::move(*value);
    }
    return Json(std::move(*json));
}

Result<Json> RunSettings::parametersOf(Tool tool) const
{
    auto settings = settingsGiven();
    if (!settings)
        return failure(settings);
    auto& json = *settings;
    std::string word;
    for (const auto& given : m_given) {
        if (!given->isGiven)
            continue;
        if (std::ranges::find(given->option->tools, tool) == std::end(given->option->tools))
            return wrong(std::string(given->option->name) + " is no option of " + std::string(toolId(tool)));
        auto value = given->value();
        if (!value)
            return value;
        const std::string key = given->option->key;
        if (given->option->kind == Kind::Word && !std::exchange(word, given->option->name).empty())
            return wrong("only one of --reverse and --boomerang can be given");
        if (!isEffect(tool, key))
            json[key] = std::move(*value);
        else if (auto added = addEffect(json, key, std::move(*value)); !added)
            return failure(added);
    }
    if (m_parameters.empty())
        return Json(std::move(json));
    if (tool != kStyle)
        return wrong("--param is no option of " + std::string(toolId(tool)));
    Json::Object parameters;
    for (const auto& given : m_parameters)
        if (auto added = addParameter(parameters, given); !added)
            return failure(added);
    json["parameters"] = std::move(parameters);
    return Json(std::move(json));
}

} // namespace vidgo::cli
