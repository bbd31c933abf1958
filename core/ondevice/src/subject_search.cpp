#include "subject_search.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "border_model.h"
#include "cleanup.h"
#include "grabcut_step.h"
#include "outline_step.h"
#include "strokes.h"
#include "surroundings.h"

namespace vidgo::ondevice {

namespace {

constexpr int kCoarseSide = 320;
constexpr int kCoarsePasses = 4;
// After this pass the background is known well enough to look for it inside the subject.
constexpr int kLookAroundAfter = 2;
constexpr float kPriorContrast = 7.0F;
// Lab units across the outline under which an outline is taken for noise.
constexpr double kFaintest = 2.5;

cv::Mat toLab(const cv::Mat& rgb)
{
    cv::Mat unit;
    rgb.convertTo(unit, CV_32FC3, 1.0 / 255);
    cv::Mat lab;
    cv::cvtColor(unit, lab, cv::COLOR_RGB2Lab);
    return lab;
}

cv::Size sizeWithin(const cv::Size& size, int side)
{
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(size.width, size.height));
    return {std::max(1, static_cast<int>(std::lround(size.width * scale))),
            std::max(1, static_cast<int>(std::lround(size.height * scale)))};
}

/// A stroke thinner than a coarse pixel still leaves its mark.
cv::Mat shrinkFixed(const cv::Mat& fixed, const cv::Size& size)
{
    cv::Mat out(size, CV_8U, cv::Scalar(kFree));
    for (const std::uint8_t kind : {kBackground, kForeground}) {
        cv::Mat share;
        cv::resize(fixed == kind, share, size, 0, 0, cv::INTER_AREA);
        out.setTo(kind, share > 64);
    }
    return out;
}

/// Things in a picture's middle are more often meant than those at its rim.
float centerBias(int x, int y, const cv::Size& size)
{
    const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(size.width) - 0.5F;
    const float v = (static_cast<float>(y) + 0.5F) / static_cast<float>(size.height) - 0.5F;
    return std::exp(-(u * u / (2 * 0.26F * 0.26F) + v * v / (2 * 0.36F * 0.36F)));
}

float otsu(const cv::Mat& values)
{
    cv::Mat bytes;
    values.convertTo(bytes, CV_8U, 255);
    cv::Mat ignored;
    return static_cast<float>(cv::threshold(bytes, ignored, 0, 255, cv::THRESH_OTSU) / 255.0);
}

/// Moves the threshold between background and subject to 0.5, the point of no opinion, and spreads the rest.
void centerOn(cv::Mat& prior, float threshold)
{
    for (int y = 0; y < prior.rows; ++y) {
        for (int x = 0; x < prior.cols; ++x) {
            float& p = prior.at<float>(y, x);
            p = p < threshold ? 0.5F * p / threshold : 0.5F + 0.5F * (p - threshold) / (1.0F - threshold);
            p = 1.0F / (1.0F + std::exp(-kPriorContrast * (p - 0.5F)));
        }
    }
}

struct Prior
{
    cv::Mat belief;
    cv::Mat standsOut; ///< CV_8U 0/255: what the cues alone, without strokes, take for the subject;
                       ///< all 0 when there are no strokes.
    double ease = 1;   ///< 0..1: how much trust the cue behind it deserves.
};

Prior priorFromBorder(const cv::Mat& lab, const cv::Mat& background)
{
    const BorderModel border = modelBorder(lab, background);
    cv::Mat prior = border.foreground;
    for (int y = 0; y < prior.rows; ++y) {
        for (int x = 0; x < prior.cols; ++x)
            prior.at<float>(y, x) *= 0.35F + 0.65F * centerBias(x, y, prior.size());
    }
    centerOn(prior, std::clamp(otsu(prior), 0.12F, 0.5F));
    return {.belief = prior,
            .standsOut = {},
            .ease = 0.4 + 0.6 * std::clamp((border.plainness - 0.3) / 0.6, 0.0, 1.0)};
}

Prior makePrior(const SearchInput& input, const CutState& state)
{
    cv::Mat person;
    if (!input.person.empty())
        cv::resize(input.person, person, state.lab.size(), 0, 0, cv::INTER_LINEAR);
    const cv::Mat strokes = shrinkFixed(input.strokes, state.lab.size());
    Prior prior;
    if (input.personLeads) {
        // The model is seldom wrong where it sees somebody and more often where it sees nobody.
        cv::sqrt(person, prior.belief);
    } else {
        // Erased parts are no border: their colours may well be the subject's too.
        prior = priorFromBorder(state.lab, (state.fixed == kBackground) & (strokes == kFree));
        // The person model also has an opinion on things; a quiet one.
        if (!person.empty())
            prior.belief += 0.15F * (person - 0.3F);
    }
    const cv::Mat influence = strokeInfluence(state.lab, strokes);
    prior.standsOut =
        influence.empty() ? cv::Mat::zeros(state.lab.size(), CV_8U) : cv::Mat(prior.belief > 0.5F);
    for (int y = 0; y < prior.belief.rows; ++y) {
        for (int x = 0; x < prior.belief.cols; ++x) {
            float& p = prior.belief.at<float>(y, x);
            p = std::clamp(p, 0.01F, 0.99F);
            if (!influence.empty())
                p = 1.0F / (1.0F + (1.0F - p) / p * std::exp(-influence.at<float>(y, x)));
        }
    }
    return prior;
}

Outcome cutCoarse(CutState& state, const cv::Mat& standsOut, bool personLeads, const Progress& progress,
                  const std::stop_token& stop)
{
    const CutWeights weights = personLeads ? CutWeights{.color = 0.3, .prior = 1.0, .smooth = 12.0}
                                           : CutWeights{.color = 0.25, .prior = 1.5, .smooth = 12.0};
    for (int pass = 0; pass < kCoarsePasses; ++pass) {
        if (auto running = checkStop(stop); !running)
            return running;
        if (pass == kLookAroundAfter && !personLeads) {
            state.mask = keepSubject(state.mask, state.prior, state.lab, state.fixed);
            // What was erased is no surrounding to measure the rest by.
            const cv::Mat like = likenessToSurroundings(state.lab, state.mask | standsOut);
            state.prior = state.prior.mul(1.0F - 0.8F * like.mul(like));
        }
        grabCutStep(state, weights);
        progress.report((pass + 1.0) / kCoarsePasses);
    }
    const cv::Mat kept = keepSubject(state.mask, state.prior, state.lab, state.fixed);
    state.mask =
        fillOwnHoles(kept, state.lab, likenessToSurroundings(state.lab, fillHoles(kept)), state.fixed);
    return {};
}

/// How clearly the subject stood out: the step across its outline, how sure the prior was inside, and how
/// much that stands out was left outside.
double rate(const CutState& state, double contrast)
{
    const double all = cv::sum(state.prior)[0];
    if (cv::countNonZero(state.mask) == 0 || all <= 0)
        return 0;
    const double inside = cv::mean(state.prior, state.mask)[0];
    const double claimed = inside * cv::countNonZero(state.mask) / all;
    const double step = std::min(1.0, contrast / 16.0);
    return std::clamp(step * (0.25 + 0.75 * inside) * (0.25 + 0.75 * claimed), 0.0, 1.0);
}

} // namespace

Result<SearchResult> searchSubject(const SearchInput& input, const Progress& progress,
                                   const std::stop_token& stop)
{
    if (auto running = checkStop(stop); !running)
        return failure(running);
    const cv::Size coarseSize = sizeWithin(input.rgb.size(), kCoarseSide);
    cv::Mat coarseRgb;
    cv::resize(input.rgb, coarseRgb, coarseSize, 0, 0, cv::INTER_AREA);
    CutState state;
    state.lab = toLab(coarseRgb);
    state.fixed = shrinkFixed(input.fixed, coarseSize);
    const Prior prior = makePrior(input, state);
    state.prior = prior.belief;
    state.mask = state.prior > 0.5F;
    progress.report(0.15);
    if (auto cut = cutCoarse(state, prior.standsOut, input.personLeads, progress.part(0.15, 0.7), stop); !cut)
        return failure(cut);

    SearchResult result;
    const cv::Mat lab = toLab(input.rgb);
    cv::resize(state.mask, result.mask, input.rgb.size(), 0, 0, cv::INTER_LINEAR);
    result.mask = result.mask > 127;
    const double enlarged = static_cast<double>(input.rgb.cols) / coarseSize.width;
    result.mask =
        followOutline(lab, result.mask, input.fixed, 2 + static_cast<int>(std::lround(1.5 * enlarged)));
    if (!input.personLeads) {
        const cv::Mat lit = dropSoftShadows(result.mask, lab, input.fixed);
        if (cv::countNonZero(lit != result.mask) > 0)
            result.mask = followOutline(lab, lit, input.fixed, 2);
    }
    dropCrumbs(result.mask, input.fixed);
    const double contrast = contrastAcross(lab, result.mask);
    const bool wanted = cv::countNonZero(input.strokes == kForeground) > 0;
    if (contrast < kFaintest && !wanted && !input.personLeads)
        result.mask.setTo(0);
    result.confidence = prior.ease * rate(state, contrast);
    progress.report(1.0);
    return result;
}

} // namespace vidgo::ondevice
