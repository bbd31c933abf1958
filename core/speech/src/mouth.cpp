#include "vidgo/speech/mouth.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidgo::speech {

namespace {

constexpr std::int64_t kAheadUs = 30'000;  ///< Lips move before they are heard.
constexpr std::int64_t kReachUs = 60'000;  ///< How far a sound is seen around its time.
constexpr std::int64_t kClosedUs = 34'000; ///< As long as one picture: lips that close are seen closed.

// The integral from 0 to `x` of a hill that is 1 high at 0 and 0 at ±1.
double hillUntil(double x)
{
    const double c = std::clamp(x, -1.0, 1.0);
    return c - (c < 0 ? -1 : 1) * c * c / 2;
}

bool closesLips(Viseme viseme)
{
    return viseme == Viseme::M || viseme == Viseme::F;
}

} // namespace

Viseme mouthAt(const std::vector<Phone>& phones, std::int64_t timeUs)
{
    std::array<double, kVisemes> weights{};
    const std::int64_t at = timeUs + kAheadUs;
    const auto begin = std::ranges::lower_bound(phones, at - kReachUs, {}, &Phone::endUs);
    for (auto phone = begin; phone != phones.end() && phone->startUs < at + kReachUs; ++phone) {
        const std::int64_t middle = (phone->startUs + phone->endUs) / 2;
        if (closesLips(phone->viseme) && std::abs(middle - at) <= kClosedUs / 2)
            return phone->viseme;
        const auto place = [&](std::int64_t us) {
            return static_cast<double>(us - at) / static_cast<double>(kReachUs);
        };
        weights[static_cast<std::size_t>(phone->viseme)] +=
            hillUntil(place(phone->endUs)) - hillUntil(place(phone->startUs));
    }
    return static_cast<Viseme>(std::ranges::max_element(weights) - weights.begin());
}

} // namespace vidgo::speech
