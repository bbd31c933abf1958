#include "style_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "reduction.h"
#include "style_kit/filters.h"
#include "tiles.h"

namespace vidgo::ondevice {

namespace {

constexpr int kTileSide = 512;
// Of the measure: how far colours spread into what is transparent.
constexpr double kSpread = 1.0 / 40;

/// reduce() lays a picture over middle grey; this takes the grey out again and puts neighbours in.
void fillTransparent(cv::Mat& rgb, const cv::Mat& alpha)
{
    cv::Mat opaque = toFloat(alpha);
    cv::Mat weights;
    cv::merge(std::vector<cv::Mat>(3, opaque), weights);
    const cv::Mat own = toFloat(rgb) - (cv::Scalar::all(1) - weights) * (128.0 / 255.0);
    const double sigma = std::max(1.0, kSpread * measureOf(rgb.size()));
    const cv::Mat near = softBlur(own, sigma);
    cv::Mat nearWeights = softBlur(weights, sigma);
    // Far from everything the grey stays: no pixel there will be seen.
    cv::Mat around = near + cv::Scalar::all(0.5e-3);
    nearWeights += cv::Scalar::all(1e-3);
    cv::divide(around, nearWeights, around);
    rgb = toBytes(own + around.mul(cv::Scalar::all(1) - weights));
}

/// Puts together one tile of the finished picture.
class Finisher
{
public:
    Finisher(const cv::Mat& image, const StyleCanvas& canvas, const cv::Mat& painted, double detail,
             double strength)
        : m_image(image)
        , m_canvas(canvas.rgb)
        , m_painted(painted)
        , m_detail(canvas.rgb.size() == image.size() ? 0.0 : detail)
        , m_strength(strength)
    {}

    void paint(const cv::Rect& tile, cv::Mat out) const
    {
        cv::Mat original = m_image(tile);
        if (original.channels() == 4)
            cv::cvtColor(original, original, cv::COLOR_RGBA2RGB);
        else if (original.channels() == 1)
            cv::cvtColor(original, original, cv::COLOR_GRAY2RGB);
        cv::Mat styled =
            m_painted.size() == m_canvas.size() ? enlarged(m_painted, tile) : blocks(m_painted, tile);
        if (m_detail > 0) {
            cv::Mat fine;
            cv::subtract(original, enlarged(m_canvas, tile), fine, {}, CV_16S);
            cv::addWeighted(styled, 1.0, fine, m_detail, 0, styled, CV_8U);
        }
        if (m_strength < 1)
            cv::addWeighted(original, 1 - m_strength, styled, m_strength, 0, styled);
        if (out.channels() == 3) {
            styled.copyTo(out);
            return;
        }
        cv::Mat alpha;
        cv::extractChannel(m_image(tile), alpha, 3);
        const std::array<cv::Mat, 2> from = {styled, alpha};
        cv::mixChannels(from.data(), 2, &out, 1, std::array{0, 0, 1, 1, 2, 2, 3, 3}.data(), 4);
    }

private:
    cv::Mat enlarged(const cv::Mat& from, const cv::Rect& tile) const
    {
        if (from.size() == m_image.size())
            return from(tile).clone();
        const double x = static_cast<double>(from.cols) / m_image.cols;
        const double y = static_cast<double>(from.rows) / m_image.rows;
        const cv::Matx23d map(x, 0, (tile.x + 0.5) * x - 0.5, 0, y, (tile.y + 0.5) * y - 0.5);
        cv::Mat out;
        cv::warpAffine(from, out, map, tile.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        return out;
    }

    cv::Mat blocks(const cv::Mat& from, const cv::Rect& tile) const
    {
        cv::Mat out(tile.size(), CV_8UC3);
        std::vector<int> columns(static_cast<std::size_t>(tile.width));
        for (int x = 0; x < tile.width; ++x)
            columns[static_cast<std::size_t>(x)] =
                static_cast<int>(static_cast<std::int64_t>(tile.x + x) * from.cols / m_image.cols);
        for (int y = 0; y < tile.height; ++y) {
            const auto* source = from.ptr<cv::Vec3b>(
                static_cast<int>(static_cast<std::int64_t>(tile.y + y) * from.rows / m_image.rows));
            auto* to = out.ptr<cv::Vec3b>(y);
            for (int x = 0; x < tile.width; ++x)
                to[x] = source[columns[static_cast<std::size_t>(x)]];
        }
        return out;
    }

    const cv::Mat& m_image;
    const cv::Mat& m_canvas;
    const cv::Mat& m_painted;
    double m_detail;
    double m_strength;
};

} // namespace

double measureOf(const cv::Size& size)
{
    return std::max<double>(std::min(size.width, size.height), std::max(size.width, size.height) / 3.0);
}

Result<StyleCanvas> prepareCanvas(const cv::Mat& image, int side, const std::stop_token& stop)
{
    cv::Mat colored = image;
    if (image.channels() == 1)
        cv::cvtColor(image, colored, cv::COLOR_GRAY2RGB);
    const double scale = std::min(1.0, side / measureOf(image.size()));
    const int longest = static_cast<int>(std::lround(scale * std::max(image.cols, image.rows)));
    auto reduced = reduce(colored, std::max(1, longest), stop);
    if (!reduced)
        return failure(reduced);
    if (!reduced->alpha.empty())
        fillTransparent(reduced->rgb, reduced->alpha);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    const double unit = std::max(measureOf(reduced->rgb.size()), 1.0) / 1080.0;
    return StyleCanvas{reduced->rgb, unit};
}

Result<media::Image> finishStyle(const cv::Mat& image, const StyleCanvas& canvas, const cv::Mat& painted,
                                 double detail, double strength, const Progress& progress,
                                 const std::stop_token& stop)
{
    auto out = media::Image::create(
        image.cols, image.rows, image.channels() == 4 ? media::PixelFormat::Rgba8 : media::PixelFormat::Rgb8);
    if (!out)
        return failure(out);
    const Finisher finisher(image, canvas, painted, detail, strength);
    cv::Mat view = viewOf(*out);
    const auto done = forEachTile(
        image.size(), kTileSide, [&](const cv::Rect& tile) { finisher.paint(tile, view(tile)); }, progress,
        stop);
    if (!done)
        return std::unexpected(done.error());
    return std::move(*out);
}

} // namespace vidgo::ondevice
