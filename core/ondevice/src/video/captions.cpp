#include "captions.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "vidgo/base/text_break.h"

namespace vidgo::ondevice {

namespace {

constexpr std::int64_t kShortestMs = 300;
constexpr std::int64_t kBreathMs = 80; ///< Between two lines that share the time.
constexpr std::string_view kBlank = " \t\r";
constexpr std::string_view kArrow = "-->";

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(kBlank);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        lines.push_back(trimmed(text.substr(0, end)));
        const bool isWindows = text.substr(end).starts_with("\r\n");
        text.remove_prefix(std::min(text.size(), end + (isWindows ? 2 : 1)));
    }
    return lines;
}

std::optional<std::int64_t> numberIn(std::string_view digits)
{
    std::int64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [at, error] = std::from_chars(digits.data(), end, value);
    if (digits.empty() || digits.size() > 9 || error != std::errc{} || at != end || value < 0)
        return std::nullopt;
    return value;
}

// "01:02:03,450", "02:03.45"; what follows a blank is position and colour.
std::optional<std::int64_t> timeIn(std::string_view text)
{
    text = trimmed(text);
    text = text.substr(0, text.find_first_of(" \t"));
    std::int64_t milliseconds = 0;
    if (const auto point = text.find_last_of(",."); point != std::string_view::npos) {
        std::string fraction(text.substr(point + 1, 3));
        fraction.resize(3, '0');
        const auto value = numberIn(fraction);
        if (!value)
            return std::nullopt;
        milliseconds = *value;
        text = text.substr(0, point);
    }
    std::int64_t seconds = 0;
    for (int parts = 0; parts < 3; ++parts) {
        const auto colon = text.find(':');
        const auto value = numberIn(text.substr(0, colon));
        if (!value)
            return std::nullopt;
        seconds = seconds * 60 + *value;
        if (colon == std::string_view::npos)
            return seconds * 1000 + milliseconds;
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

std::optional<Caption> timesIn(std::string_view line)
{
    const auto arrow = line.find(kArrow);
    if (arrow == std::string_view::npos)
        return std::nullopt;
    const auto from = timeIn(line.substr(0, arrow));
    const auto to = timeIn(line.substr(arrow + kArrow.size()));
    if (!from || !to)
        return std::nullopt;
    return Caption{.fromMs = *from, .toMs = *to, .text = {}};
}

// Without <i>, </font>, {\an8}; a lone "<" stays.
std::string withoutMarkup(std::string_view line)
{
    std::string out;
    while (!line.empty()) {
        const char opening = line.front();
        const auto end = opening == '<'                                         ? line.find('>')
                         : opening == '{' && line.size() > 1 && line[1] == '\\' ? line.find('}')
                                                                                : std::string_view::npos;
        const bool isTag = end != std::string_view::npos &&
                           (opening == '{' || (line.size() > 1 && line[1] != ' ' && line[1] != '<'));
        if (!isTag)
            out += opening;
        line.remove_prefix(isTag ? end + 1 : 1);
    }
    return std::string(trimmed(out));
}

std::vector<Caption> readCues(const std::vector<std::string_view>& lines)
{
    std::vector<Caption> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (auto begun = timesIn(lines[i])) {
            out.push_back(std::move(*begun));
            continue;
        }
        if (out.empty() || lines[i].empty())
            continue;
        // The number of the next cue stands directly above its times.
        const bool isNumber = numberIn(lines[i]).has_value() && i + 1 < lines.size() && timesIn(lines[i + 1]);
        const auto words = withoutMarkup(lines[i]);
        if (isNumber || words.empty())
            continue;
        if (!out.back().text.empty())
            out.back().text += '\n';
        out.back().text += words;
    }
    return out;
}

std::vector<Caption> shareTime(const std::vector<std::string_view>& lines, std::int64_t durationMs)
{
    std::vector<Caption> out;
    std::vector<double> lengths;
    double all = 0;
    for (const auto line : lines) {
        if (line.empty())
            continue;
        // Short ones need their time too.
        lengths.push_back(static_cast<double>(characterBreaks(line).size()) + 12);
        all += lengths.back();
        out.push_back({.text = std::string(line)});
    }
    double before = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto timeOf = [&](double share) {
            return static_cast<std::int64_t>(share / all * static_cast<double>(durationMs));
        };
        out[i].fromMs = timeOf(before);
        before += lengths[i];
        out[i].toMs = std::max(timeOf(before) - kBreathMs, out[i].fromMs + 1);
    }
    return out;
}

} // namespace

std::vector<Caption> readCaptions(std::string_view text, std::int64_t durationMs)
{
    const auto lines = linesOf(text);
    const bool hasTimes =
        std::ranges::any_of(lines, [](std::string_view line) { return timesIn(line).has_value(); });
    if (!hasTimes)
        return shareTime(lines, durationMs);
    auto cues = readCues(lines);
    std::ranges::stable_sort(cues, {}, &Caption::fromMs);
    std::vector<Caption> out;
    for (auto& cue : cues) {
        if (cue.text.empty() || cue.fromMs >= durationMs)
            continue;
        cue.toMs =
            std::clamp(cue.toMs, cue.fromMs + kShortestMs, std::max(durationMs, cue.fromMs + kShortestMs));
        if (!out.empty())
            out.back().toMs = std::min(out.back().toMs, cue.fromMs);
        if (!out.empty() && out.back().toMs <= out.back().fromMs)
            out.pop_back();
        out.push_back(std::move(cue));
    }
    return out;
}

} // namespace vidgo::ondevice
