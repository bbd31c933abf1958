#include "scene_cutout.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "tiles.h"
#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

namespace {

constexpr int kOpaque = 13; // of 255
constexpr int kRowsBetweenStops = 64;
constexpr int kTile = 384;
// Pixels across the neighbourhood from which a half transparent edge takes its colour.
constexpr int kNear = 11;

/// How a source pixel is shared between the pixels of one axis that it covers.
struct Share
{
    int to = 0;
    float here = 0;  ///< Weight in `to`.
    float after = 0; ///< Weight in `to + 1`.
};

/// For a reduction; the weights of each target pixel add up to 1.
std::vector<Share> sharesOf(int from, int to)
{
    std::vector<Share> shares(static_cast<std::size_t>(from));
    const double scale = static_cast<double>(to) / from;
    for (int i = 0; i < from; ++i) {
        const double left = i * scale;
        const double right = (i + 1) * scale;
        const int at = std::min(static_cast<int>(left), to - 1);
        const double inside = at + 1 < to ? std::min(right, at + 1.0) - left : scale;
        shares[static_cast<std::size_t>(i)] = {at, static_cast<float>(inside),
                                               static_cast<float>(scale - inside)};
    }
    return shares;
}

/// One row of RGBA to premultiplied sums over `shares`.
void shrinkRow(const std::uint8_t* row, const std::vector<Share>& shares, std::vector<float>& out)
{
    std::fill(out.begin(), out.end(), 0.0F);
    for (const auto& share : shares) {
        const float alpha = row[3];
        float* to = out.data() + 4 * static_cast<std::ptrdiff_t>(share.to);
        const float weight = alpha * (1.0F / 255.0F);
        const float values[4] = {weight * row[0], weight * row[1], weight * row[2], alpha};
        for (int c = 0; c < 4; ++c)
            to[c] += share.here * values[c];
        if (share.after > 0)
            for (int c = 0; c < 4; ++c)
                to[4 + c] += share.after * values[c];
        row += 4;
    }
}

/// Area average to a size that is not larger, premultiplied CV_32FC4. Row by row, so that a stop is seen.
Result<cv::Mat> shrink(const cv::Mat& rgba, const cv::Size& size, const std::stop_token& stop)
{
    const auto columns = sharesOf(rgba.cols, size.width);
    const auto rows = sharesOf(rgba.rows, size.height);
    cv::Mat out(size, CV_32FC4, cv::Scalar::all(0));
    std::vector<float> row(static_cast<std::size_t>(size.width) * 4);
    const auto add = [&](int to, float weight) {
        auto* sum = out.ptr<float>(to);
        for (std::size_t i = 0; i < row.size(); ++i)
            sum[i] += weight * row[i];
    };
    for (int y = 0; y < rgba.rows; ++y) {
        if (y % kRowsBetweenStops == 0)
            if (auto running = checkStop(stop); !running)
                return failure(running);
        shrinkRow(rgba.ptr(y), columns, row);
        const auto& share = rows[static_cast<std::size_t>(y)];
        add(share.to, share.here);
        if (share.after > 0)
            add(share.to + 1, share.after);
    }
    return out;
}

cv::Mat premultiplied(const cv::Mat& rgba)
{
    cv::Mat out(rgba.size(), CV_32FC4);
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* from = rgba.ptr<cv::Vec4b>(y);
        auto* to = out.ptr<cv::Vec4f>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const float weight = from[x][3] / 255.0F;
            to[x] = {weight * from[x][0], weight * from[x][1], weight * from[x][2],
                     static_cast<float>(from[x][3])};
        }
    }
    return out;
}

/// The visible part of an enlargement, premultiplied. Only the source pixels that it needs are touched.
cv::Mat grow(const cv::Mat& rgba, const cv::Rect& whole, const cv::Rect& visible)
{
    const double scaleX = static_cast<double>(rgba.cols) / whole.width;
    const double scaleY = static_cast<double>(rgba.rows) / whole.height;
    const cv::Rect2d seen((visible.x - whole.x) * scaleX, (visible.y - whole.y) * scaleY,
                          visible.width * scaleX, visible.height * scaleY);
    const cv::Rect source = cv::Rect(static_cast<int>(seen.x) - 3, static_cast<int>(seen.y) - 3,
                                     static_cast<int>(seen.width) + 7, static_cast<int>(seen.height) + 7) &
                            cv::Rect({0, 0}, rgba.size());
    // Pixel middles meet: source = (target + 0.5) * scale - 0.5.
    const cv::Matx23d back(scaleX, 0, seen.x + 0.5 * scaleX - 0.5 - source.x, 0, scaleY,
                           seen.y + 0.5 * scaleY - 0.5 - source.y);
    cv::Mat out;
    cv::warpAffine(premultiplied(rgba(source)), out, back, visible.size(),
                   cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return out;
}

/// Splits premultiplied pixels. Colour under half transparent ones is taken from what is opaque nearby.
void splitPart(const cv::Mat& premultipliedPixels, PlacedProduct& out)
{
    cv::Mat planes[4];
    cv::split(premultipliedPixels, planes);
    out.alpha = planes[3] * (1.0 / 255.0);
    cv::min(out.alpha, 1.0, out.alpha);
    cv::max(out.alpha, 0.0, out.alpha);
    cv::Mat color;
    cv::merge(planes, 3, color);
    // Means over a neighbourhood, the opaque pixels counting most.
    cv::Mat weight;
    cv::pow(out.alpha, 12.0, weight);
    weight += 1e-6F;
    cv::Mat weighted;
    cv::Mat ratio;
    cv::divide(weight, cv::max(out.alpha, 1e-3), ratio); // premultiplied already
    cv::merge(std::vector<cv::Mat>(3, ratio), weighted);
    cv::multiply(color, weighted, weighted);
    cv::Mat near;
    cv::Mat nearWeight;
    cv::boxFilter(weighted, near, -1, cv::Size(kNear, kNear), {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::boxFilter(weight, nearWeight, -1, cv::Size(kNear, kNear), {-1, -1}, true, cv::BORDER_REPLICATE);
    out.color.create(color.size(), CV_32FC3);
    for (int y = 0; y < color.rows; ++y) {
        const auto* from = color.ptr<cv::Vec3f>(y);
        const auto* filled = near.ptr<cv::Vec3f>(y);
        const auto* share = nearWeight.ptr<float>(y);
        const auto* alpha = out.alpha.ptr<float>(y);
        auto* to = out.color.ptr<cv::Vec3f>(y);
        for (int x = 0; x < color.cols; ++x) {
            const cv::Vec3f own = from[x] * (1.0F / std::max(alpha[x], 1e-3F));
            const cv::Vec3f around = filled[x] * (1.0F / share[x]);
            const float trust = std::clamp((alpha[x] - 0.5F) * 2.2F, 0.0F, 1.0F);
            // Glass is half transparent all over: there nothing opaque is near, and its own colour stays.
            const float known = std::clamp(share[x] * 12.0F, 0.0F, 1.0F) * (1.0F - trust);
            for (int c = 0; c < 3; ++c)
                to[x][c] = std::clamp(own[c] + known * (around[c] - own[c]), 0.0F, 255.0F);
        }
    }
}

/// The same for the whole, in tiles.
Outcome split(const cv::Mat& premultipliedPixels, PlacedProduct& out, const std::stop_token& stop)
{
    const auto size = premultipliedPixels.size();
    out.color.create(size, CV_32FC3);
    out.alpha.create(size, CV_32F);
    const auto work = [&](const cv::Rect& tile) {
        const cv::Rect wide = withMargin(tile, kNear / 2 + 1, size);
        PlacedProduct part;
        splitPart(premultipliedPixels(wide), part);
        const cv::Rect inner = tile - wide.tl();
        part.color(inner).copyTo(out.color(tile));
        part.alpha(inner).copyTo(out.alpha(tile));
    };
    return forEachTile(size, kTile, work, {}, stop);
}

} // namespace

cv::Rect opaqueBounds(const cv::Mat& rgba)
{
    int left = rgba.cols;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* row = rgba.ptr<cv::Vec4b>(y);
        int first = 0;
        while (first < rgba.cols && row[first][3] < kOpaque)
            ++first;
        if (first == rgba.cols)
            continue;
        int last = rgba.cols - 1;
        while (row[last][3] < kOpaque)
            --last;
        left = std::min(left, first);
        right = std::max(right, last);
        top = top < 0 ? y : top;
        bottom = y;
    }
    return bottom < 0 ? cv::Rect() : cv::Rect(left, top, right - left + 1, bottom - top + 1);
}

Result<PlacedProduct> placeProduct(const cv::Mat& rgba, const cv::Rect& whole, const cv::Size& canvas,
                                   const std::stop_token& stop)
{
    PlacedProduct placed;
    placed.whole = whole;
    placed.visible = whole & cv::Rect({0, 0}, canvas);
    if (placed.visible.empty())
        return placed;
    cv::Mat pixels;
    if (whole.width <= rgba.cols && whole.height <= rgba.rows) {
        auto small = shrink(rgba, whole.size(), stop);
        if (!small)
            return failure(small);
        pixels = (*small)(placed.visible - whole.tl());
    } else {
        pixels = grow(rgba, whole, placed.visible);
    }
    if (auto done = split(pixels, placed, stop); !done)
        return failure(done);
    return placed;
}

} // namespace vidgo::ondevice
