#include "vidgo/backend/job_times.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace {

// Of work that has only begun its own speed says nothing.
constexpr double kSpeedShows = 0.05;

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::optional<std::int64_t> rounded(std::optional<double> ms)
{
    return ms ? std::optional<std::int64_t>(std::llround(*ms)) : std::nullopt;
}

} // namespace

InputSize inputSizeOf(const std::filesystem::path& input)
{
    const auto picture = media::probePicture(input);
    if (picture && !picture->isAnimated)
        return {.size = std::max<std::int64_t>(1, std::int64_t{picture->width} * picture->height / 1000)};
    const auto clip = media::probeClip(input, {});
    if (!clip)
        return {};
    return {.size = std::max<std::int64_t>(1, clip->durationUs / 1000), .isClip = true};
}

std::string paceOf(Tool tool, const Json& parameters, bool isClip)
{
    std::string pace(toolId(tool));
    const auto* style = parameters.find("style");
    if (style && style->asString())
        pace += "/" + *style->asString();
    return isClip ? pace + "/clip" : pace;
}

std::optional<std::int64_t> expectedMs(std::span<const materials::WorkTime> times, std::int64_t size)
{
    std::vector<double> rates;
    rates.reserve(times.size());
    for (const auto& time : times)
        rates.push_back(static_cast<double>(time.ms) /
                        static_cast<double>(std::max<std::int64_t>(1, time.size)));
    auto rate = median(std::move(rates));
    if (rate)
        *rate *= static_cast<double>(std::max<std::int64_t>(1, size));
    return rounded(rate);
}

std::optional<std::int64_t> medianMs(std::span<const materials::WorkTime> times)
{
    std::vector<double> values;
    values.reserve(times.size());
    for (const auto& time : times)
        values.push_back(static_cast<double>(time.ms));
    return rounded(median(std::move(values)));
}

std::optional<std::int64_t> leftOf(std::optional<std::int64_t> expected, std::int64_t elapsedMs,
                                   double fraction)
{
    const auto elapsed = static_cast<double>(elapsedMs);
    if (fraction < kSpeedShows)
        return expected ? std::optional(std::max<std::int64_t>(0, *expected - elapsedMs)) : std::nullopt;
    const double own = elapsed / fraction;
    const double known = expected ? static_cast<double>(*expected) : own;
    const double total = (1.0 - fraction) * known + fraction * own;
    return std::max<std::int64_t>(0, std::llround(total - elapsed));
}

} // namespace vidgo::backend
