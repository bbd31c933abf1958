#include "grabcut_step.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "color_mixture.h"

namespace vidgo::ondevice {

namespace {

constexpr int kComponents = 6;
// One odd colour must not outvote the prior and the neighbours.
constexpr float kColorLimit = 5.0F;

struct Learned
{
    ColorMixture foreground;
    ColorMixture background;
};

Learned learn(const CutState& state)
{
    const auto pixels = static_cast<std::size_t>(state.lab.rows) * static_cast<std::size_t>(state.lab.cols);
    // Some ten thousand samples fix six Gaussians well enough.
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(pixels) / 30000.0)));
    std::vector<cv::Vec3f> in;
    std::vector<cv::Vec3f> out;
    std::vector<float> inWeights;
    std::vector<float> outWeights;
    for (int y = 0; y < state.lab.rows; y += step) {
        for (int x = 0; x < state.lab.cols; x += step) {
            const std::uint8_t fixed = state.fixed.at<std::uint8_t>(y, x);
            const bool foreground =
                fixed == kForeground || (fixed == kFree && state.mask.at<std::uint8_t>(y, x) != 0);
            const float belief = state.prior.at<float>(y, x);
            const float trust = fixed != kFree ? 2.0F : 0.25F + (foreground ? belief : 1.0F - belief);
            (foreground ? in : out).push_back(state.lab.at<cv::Vec3f>(y, x));
            (foreground ? inWeights : outWeights).push_back(trust);
        }
    }
    return {ColorMixture::fit(in, inWeights, kComponents), ColorMixture::fit(out, outWeights, kComponents)};
}

} // namespace

void grabCutStep(CutState& state, const CutWeights& weights)
{
    const Learned models = learn(state);
    if (models.foreground.isEmpty() || models.background.isEmpty())
        return;
    CutProblem problem;
    problem.lab = state.lab;
    problem.fixed = state.fixed;
    problem.smoothness = weights.smooth;
    problem.unary.create(state.lab.size(), CV_32F);
    const auto colorWeight = static_cast<float>(weights.color);
    const auto priorWeight = static_cast<float>(weights.prior);
    cv::parallel_for_(cv::Range(0, state.lab.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < state.lab.cols; ++x) {
                if (state.fixed.at<std::uint8_t>(y, x) != kFree)
                    continue;
                const cv::Vec3f& color = state.lab.at<cv::Vec3f>(y, x);
                const float ratio = models.foreground.logDensity(color) - models.background.logDensity(color);
                const float belief = std::clamp(state.prior.at<float>(y, x), 0.01F, 0.99F);
                problem.unary.at<float>(y, x) = colorWeight * std::clamp(ratio, -kColorLimit, kColorLimit) +
                                                priorWeight * std::log(belief / (1.0F - belief));
            }
        }
    });
    state.mask = solveCut(problem);
}

} // namespace vidgo::ondevice
