#include "scene_ground.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

// Shadows are worked out on a canvas of this size and enlarged.
constexpr int kShadeSide = 960;
// Of the product's height: how far above the foot its outline may touch the ground, further back.
constexpr double kTouchBand = 0.14;
// Of its width: the same, for wide flat things.
constexpr double kTouchBandWide = 0.2;
// A shadow is this much longer than high at the lowest and at the highest light.
constexpr double kLongShadow = 1.5;
constexpr double kShortShadow = 0.35;
// Of its width, how deep a product is taken to be.
constexpr double kBodyDepth = 0.35;

/// The lowest row of each column with more than half a pixel of product, in rows of `alpha`; -1 for none.
std::vector<int> lowestRows(const cv::Mat& alpha)
{
    std::vector<int> lowest(static_cast<std::size_t>(alpha.cols), -1);
    for (int y = 0; y < alpha.rows; ++y) {
        const auto* row = alpha.ptr<float>(y);
        for (int x = 0; x < alpha.cols; ++x)
            if (row[x] > 0.5F)
                lowest[static_cast<std::size_t>(x)] = y;
    }
    return lowest;
}

/// Straight lines between the values that are known (>= 0), held at both ends.
void bridge(std::vector<float>& values, float fallback)
{
    int last = -1;
    const auto count = static_cast<int>(values.size());
    const auto at = [&](int i) -> float& { return values[static_cast<std::size_t>(i)]; };
    for (int i = 0; i < count; ++i) {
        if (at(i) < 0)
            continue;
        for (int k = last + 1; k < i; ++k)
            at(k) = last < 0 ? at(i)
                             : at(last) + (at(i) - at(last)) * static_cast<float>(k - last) /
                                              static_cast<float>(i - last);
        last = i;
    }
    for (int k = last + 1; k < count; ++k)
        at(k) = last < 0 ? fallback : at(last);
}

float bilinear(const cv::Mat& image, float x, float y)
{
    if (x <= -1 || y <= -1 || x >= static_cast<float>(image.cols) || y >= static_cast<float>(image.rows))
        return 0;
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const float fx = x - static_cast<float>(left);
    const float fy = y - static_cast<float>(top);
    const auto pixel = [&](int px, int py) {
        return px < 0 || py < 0 || px >= image.cols || py >= image.rows ? 0.0F : image.at<float>(py, px);
    };
    return (1 - fy) * ((1 - fx) * pixel(left, top) + fx * pixel(left + 1, top)) +
           fy * ((1 - fx) * pixel(left, top + 1) + fx * pixel(left + 1, top + 1));
}

/// 1 on the surface, softly 0 beyond its edge; empty when there is no end to see.
cv::Mat surfaceMask(const Scene::Surface& surface, const cv::Rect& place, const cv::Size& canvas,
                    cv::Point2d foot)
{
    const cv::Point2d middle(surface.x * canvas.width, surface.y * canvas.height);
    const cv::Size2d half(0.5 * surface.width * canvas.width, 0.5 * surface.height * canvas.height);
    if (surface.width <= 0 || half.width < 1 || half.height < 1)
        return {};
    // In units of its radii; the edge is soft over a twelfth.
    const auto awayFrom = [&](cv::Point2d p) {
        const double x = std::abs(p.x - middle.x) / half.width;
        const double y = std::abs(p.y - middle.y) / half.height;
        return surface.round ? std::hypot(x, y) : std::max(x, y);
    };
    if (awayFrom(foot) > 1.0)
        return {};
    cv::Mat mask(place.size(), CV_32F);
    for (int y = 0; y < mask.rows; ++y) {
        auto* row = mask.ptr<float>(y);
        for (int x = 0; x < mask.cols; ++x) {
            const double away = awayFrom({place.x + x + 0.5, place.y + y + 0.5});
            row[x] = static_cast<float>(std::clamp((1.02 - away) * 12.0, 0.0, 1.0));
        }
    }
    return mask;
}

/// How the shadow falls: for each pixel of height above the ground, so many pixels to the side and down.
struct Slant
{
    double side = 0;
    double down = 0;
};

Slant slantOf(const SceneLight& light)
{
    const double length = kLongShadow + (kShortShadow - kLongShadow) * light.height;
    const double side = std::clamp(light.from, -1.0, 1.0) * 0.92;
    double depth = std::sqrt(1.0 - side * side) * (2.0 * light.behind - 1.0);
    // Never quite along the picture: a flat figure would have no shadow.
    if (std::abs(depth) < 0.3)
        depth = depth > 0 ? 0.3 : -0.3;
    return {-side * length, depth * length * light.groundDepth};
}

/// The product at the size at which shadows are worked out.
struct Figure
{
    cv::Rect place; ///< On the small canvas.
    cv::Size canvas;
    cv::Mat alpha;
    std::vector<float> ground; ///< Rows of the small canvas.
    float foot = 0;
    float height = 1;
    float width = 1;

    float groundAt(float x) const
    {
        const auto last = static_cast<float>(ground.size() - 1);
        return ground[static_cast<std::size_t>(std::clamp(x - static_cast<float>(place.x), 0.0F, last))];
    }
};

Figure makeFigure(const PlacedProduct& product, const std::vector<float>& ground, const cv::Size& canvas,
                  double scale)
{
    Figure figure;
    figure.canvas = {std::max(1, cvRound(canvas.width * scale)), std::max(1, cvRound(canvas.height * scale))};
    const auto& seen = product.visible;
    const cv::Point from(cvFloor(seen.x * scale), cvFloor(seen.y * scale));
    const cv::Point to(std::max(from.x + 1, cvRound((seen.x + seen.width) * scale)),
                       std::max(from.y + 1, cvRound((seen.y + seen.height) * scale)));
    figure.place = {from, to};
    cv::resize(product.alpha, figure.alpha, figure.place.size(), 0, 0, cv::INTER_AREA);
    for (int x = 0; x < figure.place.width; ++x) {
        const auto at = std::min(ground.size() - 1,
                                 static_cast<std::size_t>((x + 0.5) * seen.width / figure.place.width));
        figure.ground.push_back(ground[at] * static_cast<float>(scale));
    }
    figure.foot = static_cast<float>((product.whole.y + product.whole.height) * scale);
    figure.height = std::max(1.0F, static_cast<float>(product.whole.height * scale));
    figure.width = std::max(1.0F, static_cast<float>(product.whole.width * scale));
    return figure;
}

/// The straight line nearest to the ground line: a shadow falls on the ground, whatever the outline does.
struct Line
{
    float at = 0; ///< Row at x = 0.
    float rise = 0;

    float operator()(float x) const { return at + rise * x; }
};

Line straightGround(const Figure& figure)
{
    const auto count = static_cast<double>(figure.ground.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < figure.ground.size(); ++i) {
        meanX += (figure.place.x + static_cast<double>(i)) / count;
        meanY += figure.ground[i] / count;
    }
    double xx = 1e-6;
    double xy = 0;
    for (std::size_t i = 0; i < figure.ground.size(); ++i) {
        const double x = figure.place.x + static_cast<double>(i) - meanX;
        xx += x * x;
        xy += x * (figure.ground[i] - meanY);
    }
    const double rise = std::clamp(xy / xx, -0.25, 0.25);
    return {static_cast<float>(meanY - rise * meanX), static_cast<float>(rise)};
}

/// The figure thrown on the ground, softer the further it falls.
cv::Mat castShadow(const Figure& figure, const Slant& slant, const cv::Rect& place, double groundDepth)
{
    // A pixel down the ground is many up the figure: their mean is what falls there.
    cv::Mat alpha;
    const int span = std::max(1, cvRound(1.0 / std::max(0.05, std::abs(slant.down)))) | 1;
    cv::blur(figure.alpha, alpha, cv::Size(3, span), {-1, -1}, cv::BORDER_CONSTANT);
    const Line ground = straightGround(figure);
    cv::Mat mask(place.size(), CV_32F);
    cv::Mat reach(place.size(), CV_32F);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const auto px = static_cast<float>(place.x + x);
            const float rise =
                (static_cast<float>(place.y + y) - ground(px)) / static_cast<float>(slant.down);
            const float up = std::max(0.0F, rise);
            const float from = px - up * static_cast<float>(slant.side);
            const float row = figure.groundAt(from) - up - static_cast<float>(figure.place.y);
            const bool isOnGround = rise >= -1.5F / std::abs(static_cast<float>(slant.down));
            mask.at<float>(y, x) =
                isOnGround ? bilinear(alpha, from - static_cast<float>(figure.place.x), row - 0.5F) : 0.0F;
            reach.at<float>(y, x) = std::min(1.0F, up / figure.height);
        }
    }
    // A thing is as deep as a part of its width: the figure drawn through that depth.
    const int depth = cvRound(kBodyDepth * groundDepth * std::min(figure.width, figure.height)) | 1;
    cv::dilate(mask, mask, cv::getStructuringElement(cv::MORPH_RECT, {1, depth}), {-1, -1}, 1,
               cv::BORDER_CONSTANT, 0);
    constexpr std::array<double, 3> kBlurs = {0.012, 0.035, 0.075};
    std::array<cv::Mat, 3> levels;
    const double flat = std::clamp(2.0 * groundDepth, 0.3, 1.0);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double sigma = std::max(0.6, kBlurs[i] * std::max(figure.height, 0.6F * figure.width));
        cv::GaussianBlur(mask, levels[i], {}, sigma, std::max(0.6, sigma * flat), cv::BORDER_CONSTANT);
    }
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const float t = reach.at<float>(y, x);
            const float place2 = std::min(1.999F, 2.6F * t);
            const auto level = static_cast<std::size_t>(place2);
            const float share = place2 - static_cast<float>(level);
            const float soft =
                (1 - share) * levels[level].at<float>(y, x) + share * levels[level + 1].at<float>(y, x);
            mask.at<float>(y, x) = soft * (1.0F - 0.6F * t);
        }
    }
    return mask;
}

/// Tight and dark where the outline meets the ground, with a wider, fainter pool around it.
cv::Mat contactShadow(const Figure& figure, const cv::Rect& place, double groundDepth)
{
    cv::Mat foot(place.size(), CV_32F, cv::Scalar(0));
    const float band = std::max(1.5F, 0.05F * std::min(figure.height, 1.5F * figure.width));
    for (int y = 0; y < foot.rows; ++y) {
        for (int x = 0; x < foot.cols; ++x) {
            const float px = static_cast<float>(place.x + x);
            const float column = px - static_cast<float>(figure.place.x);
            if (column < 0 || column >= static_cast<float>(figure.place.width))
                continue;
            const float ground = figure.groundAt(px);
            const float up = ground - static_cast<float>(place.y + y) - 0.5F;
            if (up < -0.2F * band || up > band)
                continue;
            // What hangs over the ground shades it less, the higher it hangs.
            float solid = 0;
            for (const float at : {0.1F, 0.35F, 0.7F})
                solid += bilinear(figure.alpha, column,
                                  ground - at * band - static_cast<float>(figure.place.y) - 0.5F);
            foot.at<float>(y, x) = solid / 3.0F;
        }
    }
    const double flat = std::clamp(2.0 * groundDepth, 0.35, 1.0);
    const double size = std::min(figure.height, figure.width);
    cv::Mat tight;
    cv::Mat wide;
    const double near = std::max(0.7, 0.012 * size);
    const double far = std::max(1.4, 0.055 * size);
    cv::GaussianBlur(foot, tight, {}, near, near * flat * 1.2, cv::BORDER_CONSTANT);
    cv::GaussianBlur(foot, wide, {}, far, far * flat, cv::BORDER_CONSTANT);
    cv::Mat out;
    cv::min(tight * 0.95 + wide * 1.0, 1.0, out);
    return out;
}

cv::Rect shadeBounds(const Figure& figure, const Slant& slant)
{
    const double length = figure.height;
    const double soft = 0.24 * std::max(figure.height, 0.6F * figure.width) + 4;
    const auto& at = figure.place;
    const double left = at.x + std::min(0.0, slant.side * length) - soft;
    const double right = at.x + at.width + std::max(0.0, slant.side * length) + soft;
    const double highest = *std::min_element(figure.ground.begin(), figure.ground.end());
    const double top = highest + std::min(0.0, slant.down * length) - soft;
    const double bottom = figure.foot + std::max(0.0, slant.down * length) + soft;
    return cv::Rect(cv::Point(cvFloor(left), cvFloor(top)), cv::Point(cvCeil(right), cvCeil(bottom))) &
           cv::Rect({0, 0}, figure.canvas);
}

cv::Point2d footOf(const cv::Rect& whole)
{
    return {whole.x + 0.5 * whole.width, static_cast<double>(whole.y) + whole.height};
}

} // namespace

std::vector<float> groundLine(const PlacedProduct& product)
{
    const auto& whole = product.whole;
    const auto foot = static_cast<float>(whole.y + whole.height);
    const double band = std::max(2.0, std::min(kTouchBand * whole.height, kTouchBandWide * whole.width));
    const auto lowest = lowestRows(product.alpha);
    std::vector<float> line(lowest.size(), -1.0F);
    for (std::size_t x = 0; x < lowest.size(); ++x) {
        const auto row = static_cast<float>(product.visible.y + lowest[x] + 1);
        if (lowest[x] >= 0 && foot - row <= static_cast<float>(band))
            line[x] = row;
    }
    bridge(line, foot);
    cv::Mat view(1, static_cast<int>(line.size()), CV_32F, line.data());
    const int window = std::max(1, whole.width / 40) | 1;
    cv::Mat smooth;
    cv::blur(view, smooth, cv::Size(window, 1), {-1, -1}, cv::BORDER_REPLICATE);
    // Smoothed, but never above what touches: nothing may float.
    for (std::size_t x = 0; x < line.size(); ++x) {
        const float meant = smooth.at<float>(0, static_cast<int>(x));
        line[x] = lowest[x] >= 0 ? std::max(meant, line[x]) : meant;
    }
    return line;
}

Shade shadeOf(const PlacedProduct& product, const std::vector<float>& ground, const SceneLight& light,
              const Scene::Surface& surface, const cv::Size& canvas)
{
    const double scale =
        std::min(1.0, static_cast<double>(kShadeSide) / std::max(canvas.width, canvas.height));
    const Figure figure = makeFigure(product, ground, canvas, scale);
    const Slant slant = slantOf(light);
    const cv::Rect place = shadeBounds(figure, slant);
    if (place.empty() || light.shadow <= 0)
        return {};
    const cv::Mat contact = contactShadow(figure, place, light.groundDepth);
    cv::Mat cast = castShadow(figure, slant, place, light.groundDepth);
    const auto foot = footOf(product.whole) * scale;
    if (const auto mask = surfaceMask(surface, place, figure.canvas, foot); !mask.empty())
        cast = cast.mul(mask);
    Shade shade;
    // Together, as two filters one behind the other.
    const double depth = light.shadow;
    shade.depth = 1.0 - (1.0 - std::min(1.0, 1.1 * depth) * contact).mul(1.0 - 0.8 * depth * cast);
    cv::max(shade.depth, 0.0, shade.depth);
    cv::min(shade.depth, 0.96, shade.depth);
    shade.depth.setTo(0, shade.depth < 0.002);
    if (scale == 1.0) {
        shade.place = place;
        return shade;
    }
    const cv::Point from(cvRound(place.x / scale), cvRound(place.y / scale));
    const cv::Point to(cvRound(place.br().x / scale), cvRound(place.br().y / scale));
    shade.place = cv::Rect(from, to) & cv::Rect({0, 0}, canvas);
    cv::resize(shade.depth, shade.depth, shade.place.size(), 0, 0, cv::INTER_LINEAR);
    return shade;
}

MirrorImage mirrorOf(const PlacedProduct& product, const std::vector<float>& ground, const SceneLight& light,
                     const Scene::Surface& surface, const cv::Size& canvas)
{
    MirrorImage mirror;
    const auto& seen = product.visible;
    const auto length = 0.6 * product.whole.height;
    const auto highest = *std::min_element(ground.begin(), ground.end());
    const double foot = product.whole.y + product.whole.height;
    mirror.place =
        cv::Rect(cv::Point(seen.x, cvFloor(highest)), cv::Point(seen.x + seen.width, cvCeil(foot + length))) &
        cv::Rect({0, 0}, canvas);
    if (light.reflection <= 0 || mirror.place.empty())
        return {};
    const cv::Size size = mirror.place.size();
    cv::Mat mapX(size, CV_32F);
    cv::Mat mapY(size, CV_32F);
    cv::Mat away(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float below =
                static_cast<float>(mirror.place.y + y) + 0.5F - ground[static_cast<std::size_t>(x)];
            mapX.at<float>(y, x) = static_cast<float>(x);
            mapY.at<float>(y, x) =
                ground[static_cast<std::size_t>(x)] - below - 0.5F - static_cast<float>(seen.y);
            away.at<float>(y, x) = below / static_cast<float>(length);
        }
    }
    cv::Mat sharp;
    cv::Mat sharpAlpha;
    cv::remap(product.color, sharp, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::remap(product.alpha, sharpAlpha, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    sharpAlpha.setTo(0, away < 0);
    cv::Mat softColor;
    cv::Mat softAlpha;
    const double sigma = std::max(0.8, 0.02 * product.whole.height);
    const int window = cvRound(sigma * 2) | 1;
    cv::blur(sharp, softColor, cv::Size(window, window), {-1, -1}, cv::BORDER_REPLICATE);
    cv::blur(sharpAlpha, softAlpha, cv::Size(window, window), {-1, -1}, cv::BORDER_CONSTANT);
    const auto mask = surfaceMask(surface, mirror.place, canvas, footOf(product.whole));
    mirror.color.create(size, CV_32FC3);
    mirror.alpha.create(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float t = away.at<float>(y, x);
            const float soft = std::clamp(t * 3.0F, 0.0F, 1.0F);
            mirror.color.at<cv::Vec3f>(y, x) =
                sharp.at<cv::Vec3f>(y, x) * (1 - soft) + softColor.at<cv::Vec3f>(y, x) * soft;
            const float alpha = (1 - soft) * sharpAlpha.at<float>(y, x) + soft * softAlpha.at<float>(y, x);
            const float fade = t < 0 || t > 1 ? 0.0F : (1 - t) * (1 - t);
            const float edge = mask.empty() ? 1.0F : mask.at<float>(y, x);
            mirror.alpha.at<float>(y, x) = static_cast<float>(light.reflection) * 0.8F * alpha * fade * edge;
        }
    }
    return mirror;
}

} // namespace vidgo::ondevice
