// What a worn home tape does: brightness with little and colour with hardly any resolution across (about 3
// MHz and 0.4 MHz of the 6 of a broadcast), colour late, lines that begin at slightly wrong places, a torn
// strip where the heads change, dropouts, noise.

#include <algorithm>
#include <cmath>
#include <tuple>

#include <opencv2/imgproc.hpp>

#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/noise.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

constexpr double kLine = 1080.0 / 480.0; // units; a tape has about 480 lines

// FCC, 1953.
const cv::Matx33f kToYiq(0.299F, 0.587F, 0.114F, 0.5959F, -0.2746F, -0.3213F, 0.2115F, -0.5227F, 0.3112F);
const cv::Matx33f kFromYiq(1, 0.956F, 0.619F, 1, -0.272F, -0.647F, 1, -1.106F, 1.703F);

/// How far one line is off, in units, and how much snow lies on it.
struct LineFault
{
    float shift = 0;
    float snow = 0;
};

float lineNoise(int line, int coarseness, std::uint32_t seed)
{
    const int step = line / coarseness;
    const float t = static_cast<float>(line % coarseness) / static_cast<float>(coarseness);
    const float a = chance(step, 0, seed) - 0.5F;
    return 2 * (a + (chance(step + 1, 0, seed) - 0.5F - a) * t * t * (3 - 2 * t));
}

/// `place` 0..1 from top to bottom.
LineFault faultOf(double place, double height, float tracking, const StyleJob& job)
{
    const int line = static_cast<int>(place * height / kLine);
    LineFault fault;
    fault.shift = (0.5F + 1.6F * tracking) * lineNoise(line, 1, job.seed(3)) * 0.5F +
                  (0.8F + 2.6F * tracking) * lineNoise(line, 19, job.seed(4));
    // Two strips where the tape is creased.
    for (const auto& [middle, width, strength] :
         {std::tuple{0.665F, 0.020F, 1.0F}, {0.205F, 0.009F, 0.55F}}) {
        const float off = (static_cast<float>(place) - middle) / width;
        const float fold = tracking * strength * std::exp(-off * off);
        fault.shift += fold * (16.0F + 22.0F * lineNoise(line, 2, job.seed(5)));
        fault.snow += 0.35F * fold;
    }
    // The heads change just above the lower edge.
    const auto fromBottom = static_cast<float>((1 - place) * height / kLine);
    const float tear = 6.0F + 5.0F * tracking;
    if (fromBottom < tear) {
        const float depth = 1 - fromBottom / tear;
        fault.shift += (14 + 60 * tracking) * depth * depth * (1 + 0.5F * lineNoise(line, 1, job.seed(6)));
        fault.snow += (0.18F + 0.5F * tracking) * depth;
    }
    return fault;
}

/// Every line at the place where the worn transport puts it.
cv::Mat shifted(const cv::Mat& picture, const StyleJob& job, std::vector<float>& snow)
{
    const double unit = job.unit;
    const auto tracking = static_cast<float>(job.value("tracking"));
    cv::Mat map(picture.size(), CV_32FC2);
    snow.assign(static_cast<std::size_t>(picture.rows), 0.0F);
    const double height = picture.rows / unit;
    for (int y = 0; y < picture.rows; ++y) {
        // A row of a small picture holds several lines and shows their mean.
        const int lines = std::max(1, static_cast<int>(std::lround(1 / (unit * kLine))));
        LineFault mean;
        for (int i = 0; i < lines; ++i) {
            const auto fault = faultOf((y + (i + 0.5) / lines) / picture.rows, height, tracking, job);
            mean.shift += fault.shift / static_cast<float>(lines);
            mean.snow += fault.snow / static_cast<float>(lines);
        }
        snow[static_cast<std::size_t>(y)] = mean.snow;
        auto* row = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < picture.cols; ++x)
            row[x] = {static_cast<float>(x) - mean.shift * static_cast<float>(unit), static_cast<float>(y)};
    }
    cv::Mat out;
    cv::remap(picture, out, map, {}, cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    return out;
}

/// White streaks where the tape has lost its coat: a hard beginning and a tail.
cv::Mat dropouts(const cv::Size& size, double unit, float tracking, std::uint32_t seed)
{
    cv::Mat out = cv::Mat::zeros(size, CV_32F);
    const int count = static_cast<int>(4 + 34 * tracking);
    const double width = size.width / unit;
    const double height = size.height / unit;
    for (int i = 0; i < count; ++i) {
        const double x = chance(i, 1, seed) * width;
        const double length = 14 + 120 * chance(i, 2, seed) * chance(i, 3, seed);
        const double y = std::floor(chance(i, 4, seed) * height / kLine) * kLine;
        const float light = 0.35F + 0.5F * chance(i, 5, seed);
        const auto from = static_cast<int>(x * unit);
        const int to = std::min(size.width, static_cast<int>(std::ceil((x + length) * unit)));
        for (int row = static_cast<int>(std::floor(y * unit));
             row < std::min<double>(size.height, std::ceil((y + kLine) * unit)); ++row) {
            // Part of the row that the line covers.
            const double cover =
                std::min((y + kLine) * unit, row + 1.0) - std::max(y * unit, static_cast<double>(row));
            for (int column = from; column < to; ++column) {
                const auto tail = static_cast<float>(1 - (column - x * unit) / (length * unit));
                auto& at = out.at<float>(row, column);
                at += light * static_cast<float>(std::clamp(cover, 0.0, 1.0)) * std::clamp(tail, 0.0F, 1.0F);
            }
        }
    }
    return out;
}

struct Signal
{
    cv::Mat luma;
    cv::Mat i;
    cv::Mat q;
};

/// What is left of the picture on the tape.
Signal recorded(const cv::Mat& picture, double unit, double bleed)
{
    cv::Mat yiq;
    cv::transform(picture, yiq, kToYiq);
    std::vector<cv::Mat> parts;
    cv::split(yiq, parts);
    Signal signal;
    const cv::Mat soft = softBlur(parts[0], 1.7 * unit, 0.7 * unit);
    // The recorder sharpens what it has lost, which leaves a bright and a dark rim.
    signal.luma = soft + 0.85 * (soft - softBlur(soft, 4.2 * unit, 0.5 * unit));
    // The colour comes late by some units and is drawn out.
    const double late = (2 + 11 * bleed) * unit;
    const cv::Matx23d delay(1, 0, -late, 0, 1, -1.5 * unit * bleed);
    for (const auto& [from, to, width] :
         {std::tuple{&parts[1], &signal.i, 5.0 + 17 * bleed}, {&parts[2], &signal.q, 7.0 + 22 * bleed}}) {
        cv::Mat blurred = softBlur(*from, width * unit, 1.8 * unit);
        cv::warpAffine(blurred, *to, delay, blurred.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    }
    return signal;
}

/// The dark gaps between the lines, fading out where a pixel covers several of them.
float gapAt(int y, double unit)
{
    const double visible = std::clamp((unit * kLine - 1.2) / 1.2, 0.0, 1.0);
    return static_cast<float>(0.05 * visible * std::cos(2 * CV_PI * (y + 0.5) / (unit * kLine)));
}

Result<cv::Mat> played(const StyleJob& job, const Signal& signal, const std::vector<float>& snow)
{
    const cv::Size size = signal.luma.size();
    const auto tracking = static_cast<float>(job.value("tracking"));
    const cv::Mat hiss = grain(size, job.unit, {4.2, kLine}, job.seed(81)) +
                         0.8 * grain(size, job.unit, {11, kLine}, job.seed(82));
    const cv::Mat tintI = clouds(size, job.unit, 26, 2, job.seed(83));
    const cv::Mat tintQ = clouds(size, job.unit, 26, 2, job.seed(93));
    const cv::Mat flakes = grain(size, job.unit, {9, kLine}, job.seed(84));
    const cv::Mat lost = dropouts(size, job.unit, tracking, job.seed(71));
    const float noise = 0.012F + 0.024F * tracking;
    cv::Mat out(size, CV_8UC3);
    const auto done = forEachRow(size.height, job.stop, [&](int y) {
        auto* to = out.ptr<cv::Vec3b>(y);
        const float white = snow[static_cast<std::size_t>(y)];
        const float gap = 1 - gapAt(y, job.unit);
        const float v = 2 * (static_cast<float>(y) + 0.5F) / static_cast<float>(size.height) - 1;
        for (int x = 0; x < size.width; ++x) {
            const float u = 2 * (static_cast<float>(x) + 0.5F) / static_cast<float>(size.width) - 1;
            const float rim = 1 - 0.16F * (u * u * u * u + v * v * v * v);
            float luma = signal.luma.at<float>(y, x) + noise * hiss.at<float>(y, x) + lost.at<float>(y, x);
            const float flake = flakes.at<float>(y, x);
            luma += white * std::max(0.0F, flake) * 1.1F;
            // Tape knows no deep black and no clean white.
            luma = (0.045F + 0.90F * luma) * gap * rim;
            const float fade = 0.94F - std::min(0.6F, 1.2F * white);
            const float i = fade * signal.i.at<float>(y, x) + 0.9F * noise * tintI.at<float>(y, x) + 0.010F;
            const float q = fade * signal.q.at<float>(y, x) + 0.9F * noise * tintQ.at<float>(y, x) + 0.004F;
            const cv::Vec3f rgb = kFromYiq * cv::Vec3f(luma, i, q);
            for (int c = 0; c < 3; ++c)
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * rgb[c]);
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<cv::Mat> paintVhs(const StyleJob& job)
{
    std::vector<float> snow;
    const cv::Mat picture = shifted(toFloat(job.rgb), job, snow);
    job.progress.report(0.3);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    const Signal signal = recorded(picture, job.unit, job.value("bleed"));
    job.progress.report(0.6);
    return played(job, signal, snow);
}

} // namespace

const StyleEngine& styleVhs()
{
    static const StyleEngine engine{.id = "vhs",
                                    .parameters = {{"tracking", 0.0, 1.0, 0.4}, {"bleed", 0.0, 1.0, 0.5}},
                                    .canvasSide = 1080,
                                    .detail = 0,
                                    .suitsClips = true,
                                    .paint = &paintVhs};
    return engine;
}

} // namespace vidgo::ondevice
