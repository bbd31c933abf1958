// Drawn and painted on film: even colours in few steps of light, with ink lines along the shapes. The lines
// are a difference of Gaussians with a soft threshold (Winnemöller, Kyprianidis and Olsen, "XDoG", 2012),
// smoothed along the flow of the picture.

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/flow.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

const cv::Vec3f kInk(0.075F, 0.055F, 0.095F);

/// 0..1: ink on paper. `width` in pixels.
Result<cv::Mat> inkOf(const cv::Mat& luma, double width, const StyleJob& job)
{
    const Flow flow = flowOf(structureTensor(softBlur(luma, job.unit), 4 * job.unit));
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    const cv::Mat fine = softBlur(luma, width);
    // Darker than around by some part, in deep shadow as well as in light.
    cv::Mat step = softBlur(luma, 1.7 * width) - fine;
    cv::divide(step, fine + cv::Scalar::all(0.25), step);
    step = smoothAlong(step, flow, std::clamp(static_cast<int>(std::lround(2.2 * width)), 1, 12));
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    cv::Mat ink(luma.size(), CV_32F);
    for (int y = 0; y < luma.rows; ++y)
        for (int x = 0; x < luma.cols; ++x)
            ink.at<float>(y, x) = smoothStep(0.010F, 0.030F, step.at<float>(y, x));
    return ink;
}

/// Light in `levels` steps with an edge as narrow as a brush leaves it.
float stepped(float light, float levels)
{
    const float at = light * levels;
    const float whole = std::floor(at);
    return (whole + smoothStep(0.42F, 0.58F, at - whole)) / levels;
}

Result<cv::Mat> paintCel(const StyleJob& job)
{
    cv::Mat flat = toFloat(job.rgb);
    const cv::Mat drawn = flatten(flat, 2.5 * job.unit, 0.03);
    for (const double radius : {3.0, 6.0, 11.0}) {
        if (auto running = checkStop(job.stop); !running)
            return failure(running);
        flat = flatten(flat, radius * job.unit, 0.045);
    }
    job.progress.report(0.35);
    const double outline = job.value("outline");
    const auto ink = inkOf(lumaOf(drawn), (0.8 + 2.2 * outline) * job.unit, job);
    if (!ink)
        return std::unexpected(ink.error());
    job.progress.report(0.7);
    const auto levels = static_cast<float>(std::lround(job.value("levels")));
    const float much = std::min(1.0F, 3.0F * static_cast<float>(outline));
    cv::Mat out(flat.size(), CV_8UC3);
    const auto done = forEachRow(flat.rows, job.stop, [&](int y) {
        const auto* from = flat.ptr<cv::Vec3f>(y);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < flat.cols; ++x) {
            const cv::Vec3f own = from[x];
            const float light = std::max(0.01F, 0.2126F * own[0] + 0.7152F * own[1] + 0.0722F * own[2]);
            const float open = std::pow(std::min(light, 1.0F), 0.86F);
            const float lit = 0.06F + 0.95F * stepped(open, levels);
            const float line = much * ink->at<float>(y, x);
            for (int c = 0; c < 3; ++c) {
                // Paint in pots is purer than the world, and its shadows are cool.
                const float pure =
                    lit * (1 + 1.38F * (own[c] / light - 1)) + (c == 2 ? 0.035F : 0.0F) * (1 - lit);
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * (pure + (kInk[c] - pure) * line));
            }
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

} // namespace

const StyleEngine& styleCelShading()
{
    static const StyleEngine engine{.id = "cel_shading",
                                    .parameters = {{"levels", 2.0, 10.0, 5.0}, {"outline", 0.0, 1.0, 0.5}},
                                    .canvasSide = 1440,
                                    .detail = 0,
                                    .suitsClips = true,
                                    .paint = &paintCel};
    return engine;
}

} // namespace vidgo::ondevice
