#include "run_settings.h"

#include <charconv>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::cli {

namespace {

enum class Kind { Text, Number, Off };

constexpr auto kCutout = Tool::BackgroundRemoval;
constexpr auto kScene = Tool::ProductScene;
constexpr auto kStyle = Tool::StyleGallery;
constexpr auto kEnhance = Tool::Enhancement;

struct Option
{
    const char* name;
    const char* key;
    Kind kind;
    std::vector<Tool> tools;
    HelpText help;
};

// clang-format off
const std::vector<Option>& options()
{
    static const std::vector<Option> all = {
        {"--subject", "subject", Kind::Text, {kCutout, kScene},
         QT_TRANSLATE_NOOP3("CommandLine", "automatic, product or person", "Help of the option --subject")},
        {"--background", "background", Kind::Text, {kCutout},
         QT_TRANSLATE_NOOP3("CommandLine", "transparent, color, blur or picture",
                            "Help of the option --background")},
        {"--color", "color", Kind::Text, {kCutout},
         QT_TRANSLATE_NOOP3("CommandLine", "#RRGGBB, with --background color", "Help of the option --color")},
        {"--picture", "picture", Kind::Text, {kCutout, kScene},
         QT_TRANSLATE_NOOP3("CommandLine", "A picture of your own as background or scene",
                            "Help of the option --picture")},
        {"--blur", "blur", Kind::Number, {kCutout},
         QT_TRANSLATE_NOOP3("CommandLine", "0.002 to 0.1 of the longer side, with --background blur",
                            "Help of the option --blur")},
        {"--softness", "edge_softness", Kind::Number, {kCutout, kScene},
         QT_TRANSLATE_NOOP3("CommandLine", "0 crisp to 1 soft edges", "Help of the option --softness")},
        {"--scene", "scene", Kind::Text, {kScene},
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
        {"--enlarge", "enlarge", Kind::Number, {kEnhance},
         QT_TRANSLATE_NOOP3("CommandLine", "1, 2, 3 or 4 times", "Help of the option --enlarge")},
        {"--denoise", "denoise", Kind::Number, {kEnhance},
         QT_TRANSLATE_NOOP3("CommandLine", "0 none to 1 strong", "Help of the option --denoise")},
        {"--detail", "detail", Kind::Number, {kEnhance},
         QT_TRANSLATE_NOOP3("CommandLine", "0 as it is to 1 crisp", "Help of the option --detail")},
        {"--no-levels", "auto_levels", Kind::Off, {kEnhance},
         QT_TRANSLATE_NOOP3("CommandLine", "Leave brightness and colours as they are",
                            "Help of the option --no-levels")},
    };
    return all;
}
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
    std::string text;
    bool isGiven = false;

    Result<Json> value() const
    {
        if (option->kind == Kind::Off)
            return Json(false);
        if (option->kind == Kind::Text)
            return Json(text);
        const auto number = numberIn(option->name, text);
        if (!number)
            return std::unexpected(number.error());
        return Json(*number);
    }
};

void RunSettings::addTo(CLI::App& run)
{
    for (const auto& option : options()) {
        auto given = std::make_shared<Given>(Given{.option = &option});
        m_given.push_back(given);
        if (option.kind == Kind::Off)
            run.add_flag(option.name, given->isGiven, help(option.help));
        else
            run.add_option_function<std::string>(
                option.name,
                [given](const std::string& text) {
                    given->text = text;
                    given->isGiven = true;
                },
                help(option.help));
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

Result<Json> RunSettings::parametersOf(Tool tool) const
{
    Json::Object json;
    if (!m_json.empty()) {
        auto read = Json::read(pathFromUtf8(m_json));
        if (!read)
            return read;
        if (!read->asObject())
            return wrong("--settings must hold an object");
        json = *read->asObject();
    }
    for (const auto& given : m_given) {
        if (!given->isGiven)
            continue;
        if (std::ranges::find(given->option->tools, tool) == given->option->tools.end())
            return wrong(std::string(given->option->name) + " is no option of " + std::string(toolId(tool)));
        auto value = given->value();
        if (!value)
            return value;
        json[given->option->key] = std::move(*value);
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
