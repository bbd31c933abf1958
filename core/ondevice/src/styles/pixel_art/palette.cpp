#include "palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace vidgo::ondevice::pixels {

namespace {

constexpr int kRounds = 6;
constexpr float kBin = 3.5F; // Lab units

struct Sample
{
    cv::Vec3f color;
    float weight = 0;
};

std::vector<Sample> samplesOf(const cv::Mat& lab)
{
    struct Sum
    {
        cv::Vec3d color;
        double count = 0;
    };
    std::map<std::array<int, 3>, Sum> bins;
    for (int y = 0; y < lab.rows; ++y) {
        const auto* row = lab.ptr<cv::Vec3f>(y);
        for (int x = 0; x < lab.cols; ++x) {
            const auto bin = [&](int c) { return static_cast<int>(std::floor(row[x][c] / kBin)); };
            auto& sum = bins[{bin(0), bin(1), bin(2)}];
            sum.color += cv::Vec3d(row[x][0], row[x][1], row[x][2]);
            sum.count += 1;
        }
    }
    std::vector<Sample> samples;
    samples.reserve(bins.size());
    for (const auto& [bin, sum] : bins) {
        const cv::Vec3d mean = sum.color / sum.count;
        samples.push_back(
            {{static_cast<float>(mean[0]), static_cast<float>(mean[1]), static_cast<float>(mean[2])},
             static_cast<float>(std::pow(sum.count, 0.6))});
    }
    return samples;
}

/// Moves each colour to the middle of what it stands for. Gives the error that each leaves.
std::vector<float> settle(const std::vector<Sample>& samples, std::vector<cv::Vec3f>& palette)
{
    std::vector<cv::Vec3f> sums(palette.size());
    std::vector<float> weights(palette.size(), 0.0F);
    std::vector<float> errors(palette.size(), 0.0F);
    for (const auto& sample : samples) {
        const auto i = static_cast<std::size_t>(nearestOf(palette, sample.color));
        sums[i] += sample.color * sample.weight;
        weights[i] += sample.weight;
        errors[i] += distance2(palette[i], sample.color) * sample.weight;
    }
    for (std::size_t i = 0; i < palette.size(); ++i)
        if (weights[i] > 0)
            palette[i] = sums[i] / weights[i];
    return errors;
}

/// The colour farthest from the one that stands for it, among those of palette entry `index`.
cv::Vec3f worstOf(const std::vector<Sample>& samples, const std::vector<cv::Vec3f>& palette, int index)
{
    cv::Vec3f worst = palette[static_cast<std::size_t>(index)];
    float most = 0;
    for (const auto& sample : samples) {
        const float away = distance2(palette[static_cast<std::size_t>(index)], sample.color) * sample.weight;
        if (away > most && nearestOf(palette, sample.color) == index) {
            most = away;
            worst = sample.color;
        }
    }
    return worst;
}

} // namespace

int nearestOf(const std::vector<cv::Vec3f>& palette, const cv::Vec3f& color)
{
    int best = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < palette.size(); ++i) {
        const float away = distance2(palette[i], color);
        if (away < least) {
            least = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

std::vector<cv::Vec3f> paletteOf(const cv::Mat& lab, int count)
{
    const auto samples = samplesOf(lab);
    std::vector<cv::Vec3f> palette = {std::ranges::max_element(samples, {}, &Sample::weight)->color};
    while (static_cast<int>(palette.size()) < count) {
        const auto errors = settle(samples, palette);
        const auto worst = std::ranges::max_element(errors);
        if (*worst <= 0)
            break;
        palette.push_back(worstOf(samples, palette, static_cast<int>(worst - errors.begin())));
        settle(samples, palette);
    }
    for (int round = 0; round < kRounds; ++round)
        settle(samples, palette);
    return palette;
}

} // namespace vidgo::ondevice::pixels
