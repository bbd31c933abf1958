#include "compose.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "strokes.h"
#include "tiles.h"

namespace vidgo::ondevice {

namespace {

constexpr int kTile = 512;

cv::Mat opaquePart(const cv::Mat& image, const cv::Rect& area)
{
    if (image.channels() == 3)
        return image(area);
    cv::Mat rgb;
    cv::cvtColor(image(area), rgb, cv::COLOR_RGBA2RGB);
    return rgb;
}

cv::Mat strokePart(const cv::Mat& map, const cv::Rect& area, const cv::Size& full)
{
    const double sx = static_cast<double>(map.cols) / full.width;
    const double sy = static_cast<double>(map.rows) / full.height;
    const cv::Matx23d matrix(sx, 0, (area.x + 0.5) * sx - 0.5, 0, sy, (area.y + 0.5) * sy - 0.5);
    cv::Mat out;
    cv::warpAffine(map, out, matrix, area.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return out;
}

std::uint8_t mix(std::uint8_t over, std::uint8_t under, int alpha)
{
    return static_cast<std::uint8_t>((over * alpha + under * (255 - alpha) + 127) / 255);
}

/// The subject's colours for a tile; where nothing is half transparent they are the picture's own.
cv::Mat subjectColors(const cv::Mat& image, const cv::Mat& alpha, const cv::Rect& tile, int radius)
{
    const cv::Rect area = withMargin(tile, 2 * radius + 1, image.size());
    double low = 0;
    double high = 0;
    cv::minMaxLoc(alpha(area), &low, &high);
    if (low == 255)
        return opaquePart(image, tile);
    if (high == 0)
        return cv::Mat::zeros(tile.size(), CV_8UC3);
    cv::Mat share;
    alpha(area).convertTo(share, CV_32F, 1.0 / 255);
    const cv::Mat colors = ownColors(opaquePart(image, area), share, radius);
    return colors(cv::Rect(tile.tl() - area.tl(), tile.size()));
}

} // namespace

Result<media::Image> refineAlpha(const cv::Mat& image, const EdgeRefiner& refiner, const cv::Mat& strokeMap,
                                 const Progress& progress, const std::stop_token& stop)
{
    auto result = media::Image::create(image.cols, image.rows, media::PixelFormat::Gray8);
    if (!result)
        return result;
    cv::Mat out = viewOf(*result);
    const auto work = [&](const cv::Rect& tile) {
        cv::Mat alpha;
        if (float value = 0; refiner.isUniform(tile, value)) {
            alpha = cv::Mat(tile.size(), CV_32F, cv::Scalar(value));
        } else {
            const cv::Rect area = withMargin(tile, refiner.margin(), image.size());
            alpha =
                refiner.refine(opaquePart(image, area), area)(cv::Rect(tile.tl() - area.tl(), tile.size()));
        }
        if (!strokeMap.empty())
            applyStrokes(alpha, strokePart(strokeMap, tile, image.size()));
        alpha.convertTo(out(tile), CV_8U, 255);
    };
    if (auto done = forEachTile(image.size(), kTile, work, progress, stop); !done)
        return failure(done);
    return result;
}

Result<media::Image> compose(const cv::Mat& image, const cv::Mat& alpha, const Backdrop* backdrop,
                             int edgeRadius, const Progress& progress, const std::stop_token& stop)
{
    auto result = media::Image::create(image.cols, image.rows,
                                       backdrop ? media::PixelFormat::Rgb8 : media::PixelFormat::Rgba8);
    if (!result)
        return result;
    cv::Mat out = viewOf(*result);
    const auto work = [&](const cv::Rect& tile) {
        const cv::Mat colors = subjectColors(image, alpha, tile, edgeRadius);
        cv::Mat share = alpha(tile).clone();
        multiplyOwnAlpha(image(tile), share);
        const cv::Mat behind = backdrop ? backdrop->paint(tile) : cv::Mat();
        for (int y = 0; y < tile.height; ++y) {
            const auto* color = colors.ptr<cv::Vec3b>(y);
            const auto* a = share.ptr<std::uint8_t>(y);
            auto* to =
                out.ptr<std::uint8_t>(tile.y + y) + static_cast<std::ptrdiff_t>(tile.x) * out.channels();
            for (int x = 0; x < tile.width; ++x) {
                for (int c = 0; c < 3; ++c)
                    *to++ = backdrop ? mix(color[x][c], behind.ptr<cv::Vec3b>(y)[x][c], a[x]) : color[x][c];
                if (!backdrop)
                    *to++ = a[x];
            }
        }
    };
    if (auto done = forEachTile(image.size(), kTile, work, progress, stop); !done)
        return failure(done);
    return result;
}

void multiplyOwnAlpha(const cv::Mat& image, cv::Mat& alpha)
{
    if (image.channels() != 4)
        return;
    for (int y = 0; y < image.rows; ++y) {
        const auto* own = image.ptr<cv::Vec4b>(y);
        auto* a = alpha.ptr<std::uint8_t>(y);
        for (int x = 0; x < image.cols; ++x)
            a[x] = static_cast<std::uint8_t>((a[x] * own[x][3] + 127) / 255);
    }
}

} // namespace vidgo::ondevice
