#include "vidgo/speech/mouth.h"

#include <algorithm>
#include <cmath>

namespace vidgo::speech {

namespace {

constexpr std::int64_t kAheadUs = 30'000;  ///< Lips move before they are heard.
constexpr std::int64_t kReachUs = 60'000;  ///< How far neighbours flow into each other.
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

void sharpen(MouthShape& shape)
{
    float sum = 0;
    for (float& part : shape) {
        part = part * part;
        sum += part;
    }
    for (float& part : shape)
        part /= sum;
}

} // namespace

MouthShape mouthAt(const std::vector<Phone>& phones, std::int64_t timeUs)
{
    MouthShape shape{};
    const std::int64_t at = timeUs + kAheadUs;
    const auto begin = std::ranges::lower_bound(phones, at - kReachUs, {}, &Phone::endUs);
    for (auto phone = begin; phone != phones.end() && phone->startUs < at + kReachUs; ++phone) {
        const auto place = [&](std::int64_t us) {
            return static_cast<double>(us - at) / static_cast<double>(kReachUs);
        };
        const double part = hillUntil(place(phone->endUs)) - hillUntil(place(phone->startUs));
        shape[static_cast<std::size_t>(phone->viseme)] += static_cast<float>(part);
        const std::int64_t middle = (phone->startUs + phone->endUs) / 2;
        if (closesLips(phone->viseme) && std::abs(middle - at) <= kClosedUs / 2) {
            shape = {};
            shape[static_cast<std::size_t>(phone->viseme)] = 1;
            return shape;
        }
    }
    float sum = 0;
    for (const float part : shape)
        sum += part;
    if (sum <= 0)
        shape[static_cast<std::size_t>(Viseme::Rest)] = 1;
    else
        sharpen(shape);
    return shape;
}

} // namespace vidgo::speech
