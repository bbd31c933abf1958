#include "vidgo/providers/fitting.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace vidgo::providers {

namespace {

/// What is wanted: the request's size, else that of what it begins with.
PixelSize wantedSize(const GenerationRequest& request)
{
    if (request.width > 0 && request.height > 0)
        return {.width = request.width, .height = request.height};
    for (const auto role : {InputRole::Picture, InputRole::Clip, InputRole::Person}) {
        const auto* input = request.input(role);
        if (input && input->file.width > 0 && input->file.height > 0)
            return {.width = input->file.width, .height = input->file.height};
    }
    return {};
}

double area(PixelSize size)
{
    return static_cast<double>(size.width) * size.height;
}

/// How far two shapes are from each other: 0 for the same one, the same for 2:1 and 1:2 seen from 1:1.
double shapeDistance(double a, double b)
{
    return std::abs(std::log(a / b));
}

double shapeOf(PixelSize size)
{
    return static_cast<double>(size.width) / size.height;
}

PixelSize nearestOf(const std::vector<PixelSize>& sizes, PixelSize wanted)
{
    const auto further = [&](PixelSize a, PixelSize b) {
        const double shapeA = shapeDistance(shapeOf(a), shapeOf(wanted));
        const double shapeB = shapeDistance(shapeOf(b), shapeOf(wanted));
        if (std::abs(shapeA - shapeB) > 0.01)
            return shapeA < shapeB;
        return std::abs(std::log(area(a) / area(wanted))) < std::abs(std::log(area(b) / area(wanted)));
    };
    return *std::ranges::min_element(sizes, further);
}

int onStep(double side, int step, int most)
{
    const int units = std::max(1, static_cast<int>(std::lround(side / step)));
    const int whole = units * step;
    return most > 0 && whole > most ? std::max(step, most / step * step) : whole;
}

/// "16:9" as 1.78; 0 for what is none.
double shapeOf(std::string_view ratio)
{
    const auto colon = ratio.find(':');
    if (colon == std::string_view::npos)
        return 0;
    int width = 0;
    int height = 0;
    std::from_chars(ratio.data(), ratio.data() + colon, width);
    std::from_chars(ratio.data() + colon + 1, ratio.data() + ratio.size(), height);
    return width > 0 && height > 0 ? static_cast<double>(width) / height : 0;
}

} // namespace

PixelSize sizeFor(const GenerationRequest& request, const ProviderModel& model)
{
    const auto wanted = wantedSize(request);
    if (wanted.width <= 0)
        return model.sizes.empty() ? PixelSize{} : model.sizes.front();
    if (!model.sizes.empty())
        return nearestOf(model.sizes, wanted);
    const double longer = std::max(wanted.width, wanted.height);
    const double factor = model.maxSide > 0 && longer > model.maxSide ? model.maxSide / longer : 1;
    const int step = std::max(1, model.sideStep);
    return {.width = onStep(wanted.width * factor, step, model.maxSide),
            .height = onStep(wanted.height * factor, step, model.maxSide)};
}

int secondsFor(const GenerationRequest& request, const ProviderModel& model)
{
    if (model.seconds.empty())
        return 0;
    if (request.durationMs <= 0)
        return model.seconds.front();
    int best = 0;
    for (const int seconds : model.seconds)
        if (seconds * std::int64_t{1000} >= request.durationMs && (best == 0 || seconds < best))
            best = seconds;
    return best > 0 ? best : std::ranges::max(model.seconds);
}

std::string ratioFor(const GenerationRequest& request, const std::vector<std::string>& ratios)
{
    const auto wanted = wantedSize(request);
    if (wanted.width <= 0)
        return {};
    std::string best;
    double distance = std::numeric_limits<double>::max();
    for (const auto& ratio : ratios) {
        const double shape = shapeOf(std::string_view(ratio));
        if (shape <= 0 || shapeDistance(shape, shapeOf(wanted)) >= distance)
            continue;
        distance = shapeDistance(shape, shapeOf(wanted));
        best = ratio;
    }
    return best;
}

} // namespace vidgo::providers
