#include "clip_export_options.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/service/service_error.h"

namespace vidgo::cli {

namespace {

// What people call the usual preset of a place.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kShortNames = {{
    {"youtube", "youtube_1080p"},
    {"shorts", "youtube_shorts"},
    {"reels", "instagram_reels"},
    {"instagram", "instagram_reels"},
    {"facebook", "facebook_feed"},
    {"twitter", "x"},
}};
constexpr double kLongest = 1e6; ///< Seconds.

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

Result<std::string> presetNamed(const Catalog& catalog, const std::string& name)
{
    std::string id = name;
    for (const auto& [shortName, full] : kShortNames)
        if (name == shortName)
            id = full;
    if (!id.empty() && !catalog.exportPreset(id))
        return fail(service::ServiceError::UnknownPreset, "no preset " + name, {{"preset", name}});
    return id;
}

// "mp4" of "Clip.MP4".
std::string extensionOf(const std::filesystem::path& path)
{
    std::string extension = toUtf8(path.extension());
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension.empty() ? extension : extension.substr(1);
}

Outcome readFocus(const std::string& text, ClipExport& out)
{
    const auto comma = text.find(',');
    const auto x = numberIn(std::string_view(text).substr(0, comma));
    const auto y =
        comma == std::string::npos ? std::nullopt : numberIn(std::string_view(text).substr(comma + 1));
    if (!x || !y || *x < 0 || *x > 1 || *y < 0 || *y > 1)
        return wrong("--focus takes two numbers from 0 to 1, such as 0.5,0.3, not " + text);
    out.focusX = *x;
    out.focusY = *y;
    return {};
}

} // namespace

bool isClipName(const std::filesystem::path& output)
{
    const auto extension = QString::fromStdString(toUtf8(output.extension()));
    return extension.compare(QLatin1String(".mp4"), Qt::CaseInsensitive) == 0;
}

Result<std::int64_t> momentIn(const std::string& text)
{
    std::string_view rest = text;
    double seconds = 0;
    for (int part = 0; part < 3; ++part) {
        const auto colon = rest.find(':');
        const auto value = numberIn(rest.substr(0, colon));
        if (!value || *value < 0 || *value > kLongest)
            break;
        seconds = seconds * 60 + *value;
        if (colon == std::string_view::npos)
            return static_cast<std::int64_t>(std::llround(seconds * 1e6));
        rest.remove_prefix(colon + 1);
    }
    return wrong("a time is written as 75.5, 1:15.5 or 0:01:15.5, not as " + text);
}

void ClipExportOptions::addTo(CLI::App& command)
{
    command.add_option(
        "--preset", m_preset,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, "
                                "original, or an id of `vidgo export --list`",
                                "Help of the option --preset; keep the names")));
    command.add_option(
        "--fit", m_fit,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "How a clip comes into a frame of another shape: crop, pad or blur-pad",
                                "Help of the option --fit; keep the names")));
    command.add_option("--focus", m_focus,
                       help(QT_TRANSLATE_NOOP3(
                           "CommandLine", "What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1",
                           "Help of the option --focus")));
    command.add_option("--from", m_from,
                       help(QT_TRANSLATE_NOOP3("CommandLine", "Where the clip begins, as 75.5 or 1:15.5",
                                               "Help of the option --from")));
    command.add_option(
        "--to", m_to,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Where the clip ends", "Help of the option --to")));
    command.add_flag("--loudness", m_isLoudnessEven,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Bring the sound to -14 LUFS",
                                             "Help of the option --loudness")));
    command.add_flag("--no-hardware", m_isSoftwareOnly,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Leave the encoder of the graphics card alone",
                                             "Help of the option --no-hardware")));
}

bool ClipExportOptions::isGiven() const
{
    return !m_preset.empty() || m_fit != "crop" || !m_focus.empty() || !m_from.empty() || !m_to.empty() ||
           m_isLoudnessEven || m_isSoftwareOnly;
}

Result<ClipExport> ClipExportOptions::read(const Catalog& catalog) const
{
    ClipExport out{.normalizeLoudness = m_isLoudnessEven, .useHardware = !m_isSoftwareOnly};
    auto preset = presetNamed(catalog, m_preset);
    if (!preset)
        return failure(preset);
    out.preset = std::move(*preset);
    const auto fit = clipFitFromId(m_fit == "blur-pad" ? "blur_pad" : m_fit);
    if (!fit)
        return wrong("--fit takes crop, pad or blur-pad, not " + m_fit);
    out.fit = *fit;
    if (!m_focus.empty())
        if (auto focused = readFocus(m_focus, out); !focused)
            return failure(focused);
    for (const auto& [text, time] : {std::pair(&m_from, &out.startUs), std::pair(&m_to, &out.endUs)}) {
        if (text->empty())
            continue;
        auto moment = momentIn(*text);
        if (!moment)
            return failure(moment);
        *time = *moment;
    }
    if (!m_to.empty() && out.endUs <= out.startUs)
        return wrong("--to lies before --from");
    return out;
}

Result<ClipExport> ClipExportOptions::readFor(const std::filesystem::path& output,
                                              const Catalog& catalog) const
{
    const auto extension = extensionOf(output);
    if (extension != "mp4" && extension != "gif" && extension != "webp")
        return wrong("the output must end in .mp4, .gif or .webp");
    auto how = read(catalog);
    if (!how)
        return how;
    if (how->preset.empty() && extension != "mp4")
        how->preset = extension;
    const auto* preset = how->preset.empty() ? nullptr : catalog.exportPreset(how->preset);
    if (preset && preset->format != extension)
        return wrong("the preset " + preset->id + " makes a file that ends in ." + preset->format);
    return how;
}

} // namespace vidgo::cli
