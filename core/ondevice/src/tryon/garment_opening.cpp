#include "tryon/garment_opening.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "tryon/outline.h"

namespace vidgo::ondevice {

namespace {

// Shares of the width between the armpits: where patches are tried, their size, and what a region may be.
constexpr int kTries = 4; // To each side.
constexpr float kTryDepth = 0.30F;
constexpr float kTryStep = 0.035F;
constexpr float kWidest = 0.62F;
constexpr float kHighestRim = 0.10F;
constexpr float kShallow = 0.35F; // A collar; in a jacket the lapels are too much like the inside.
// Differences of colour as in Lab with half the weight on brightness; and how much darker the inside is.
constexpr std::array kSame{11.0F, 7.0F, 4.5F}; // The first that gives a plausible region is taken.
constexpr float kOther = 6.0F;
constexpr float kSpotted = 18.0F;
constexpr float kDarker = 5.0F;

cv::Mat labOf(const cv::Mat& rgb)
{
    cv::Mat calm;
    cv::medianBlur(rgb, calm, 7);
    cv::Mat lab;
    calm.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_RGB2Lab);
    return lab;
}

float differenceOf(const cv::Vec3f& a, const cv::Vec3f& b)
{
    return std::hypot(0.5F * (a[0] - b[0]), a[1] - b[1], a[2] - b[2]);
}

int topOf(const cv::Mat& alpha, int x)
{
    for (int y = 0; y < alpha.rows; ++y)
        if (alpha.at<std::uint8_t>(y, x) > 127)
            return y;
    return -1;
}

cv::Vec3f meanOf(const cv::Mat& lab, const cv::Mat& mask)
{
    const cv::Scalar mean = cv::mean(lab, mask);
    return {static_cast<float>(mean[0]), static_cast<float>(mean[1]), static_cast<float>(mean[2])};
}

/// What has the colour of the patch, but for `same`, and hangs together with it.
cv::Mat regionOf(const cv::Mat& lab, const cv::Mat& alpha, const cv::Rect& patch, float same)
{
    const cv::Vec3f color = meanOf(lab(patch), alpha(patch));
    cv::Mat alike(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            alike.at<std::uint8_t>(y, x) =
                alpha.at<std::uint8_t>(y, x) > 60 && differenceOf(lab.at<cv::Vec3f>(y, x), color) < same ? 255
                                                                                                         : 0;
    const cv::Mat round = cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(3, 3));
    cv::morphologyEx(alike, alike, cv::MORPH_OPEN, round);
    const cv::Point middle(patch.x + patch.width / 2, patch.y + patch.height / 2);
    if (alike.at<std::uint8_t>(middle) == 0)
        return {};
    cv::Mat labels;
    cv::connectedComponents(alike, labels, 4);
    return labels == labels.at<int>(middle);
}

struct Search
{
    const cv::Mat& lab;
    const cv::Mat& alpha;
    float axis = 0;
    float shoulders = 0;
    float brightness = 0; ///< Of the garment's front.
};

/// Reaches the upper edge, or what was found before.
bool startsAtTheTop(const cv::Mat& region, const cv::Mat& found, const Search& search)
{
    const cv::Rect bounds = cv::boundingRect(region);
    cv::Mat near;
    cv::dilate(region, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(9, 9)));
    if (cv::countNonZero(near & found) > 0)
        return true;
    for (int x = bounds.x; x < bounds.x + bounds.width; ++x) {
        const int top = topOf(search.alpha, x);
        const int low = std::min(search.alpha.rows, top + static_cast<int>(kHighestRim * search.shoulders));
        for (int y = std::max(0, top); y < low; ++y)
            if (region.at<std::uint8_t>(y, x) != 0)
                return true;
    }
    return false;
}

bool isInside(const cv::Mat& region, const cv::Mat& found, const Search& search)
{
    const cv::Rect bounds = cv::boundingRect(region);
    if (bounds.empty() || static_cast<float>(bounds.width) > kWidest * search.shoulders)
        return false;
    if (static_cast<float>(bounds.area()) < 0.0004F * search.shoulders * search.shoulders)
        return false;
    cv::Mat around;
    cv::dilate(region, around, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(15, 15)));
    cv::Mat near;
    cv::dilate(region | found, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    around = around & ~near & (search.alpha > 200);
    if (cv::countNonZero(around) < 20 || !startsAtTheTop(region, found, search))
        return false;
    const cv::Vec3f inside = meanOf(search.lab, region);
    return inside[0] < search.brightness - kDarker &&
           differenceOf(inside, meanOf(search.lab, around)) > kOther;
}

/// The brightness of the front at the height of the chest, beside an opening.
float frontBrightness(const cv::Mat& lab, const cv::Mat& alpha, float axis, float shoulders)
{
    const int top = std::max(0, topOf(alpha, std::clamp(static_cast<int>(axis), 0, alpha.cols - 1)));
    std::vector<float> values;
    for (int y = top; y < std::min(alpha.rows, top + static_cast<int>(1.2F * shoulders)); y += 3)
        for (int x = static_cast<int>(axis - 0.48F * shoulders);
             x < static_cast<int>(axis + 0.48F * shoulders); x += 3)
            if (x >= 0 && x < alpha.cols && alpha.at<std::uint8_t>(y, x) > 200 &&
                std::abs(static_cast<float>(x) - axis) > 0.25F * shoulders)
                values.push_back(lab.at<cv::Vec3f>(y, x)[0]);
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The edge of the back above the inside: it is behind the neck as well.
void addRim(cv::Mat& region, const cv::Mat& alpha, float shoulders)
{
    const cv::Rect bounds = cv::boundingRect(region);
    for (int x = bounds.x; x < bounds.x + bounds.width; ++x) {
        const int top = topOf(alpha, x);
        int first = bounds.y;
        while (first < bounds.y + bounds.height && region.at<std::uint8_t>(first, x) == 0)
            ++first;
        if (top < 0 || static_cast<float>(first - top) > kHighestRim * shoulders)
            continue;
        for (int y = std::max(0, top - 2); y < first; ++y)
            region.at<std::uint8_t>(y, x) = 255;
    }
}

/// All regions that are plausible, from patches all over the place where an inside would be.
cv::Mat searchInside(const Search& search, int top)
{
    cv::Mat found(search.alpha.size(), CV_8U, cv::Scalar(0));
    const int side = std::max(4, static_cast<int>(kTryStep * search.shoulders));
    for (int y = top + side / 2; y < top + static_cast<int>(kTryDepth * search.shoulders); y += side) {
        for (int column = -kTries; column <= kTries; ++column) {
            const float off = kTryStep * static_cast<float>(column);
            const cv::Rect patch(static_cast<int>(search.axis + off * search.shoulders) - side / 2, y, side,
                                 side);
            if ((patch & cv::Rect({}, search.alpha.size())) != patch ||
                cv::countNonZero(search.alpha(patch) > 200) < 8 ||
                found.at<std::uint8_t>(y + side / 2, patch.x + side / 2) != 0 ||
                meanOf(search.lab(patch), search.alpha(patch))[0] > search.brightness - kDarker)
                continue;
            for (const float same : kSame) {
                const cv::Mat region = regionOf(search.lab, search.alpha, patch, same);
                if (region.empty() || !isInside(region, found, search))
                    continue;
                found |= region;
                break;
            }
        }
    }
    return found;
}

/// The darker and lighter spots of the inside that hang together with what was found of it.
void growInside(cv::Mat& found, const Search& search)
{
    const cv::Vec3f color = meanOf(search.lab, found);
    cv::Mat around;
    cv::dilate(found, around, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(21, 21)));
    const cv::Vec3f front = meanOf(search.lab, around & ~found & (search.alpha > 200));
    cv::Mat alike(found.size(), CV_8U, cv::Scalar(0));
    for (int y = 0; y < found.rows; ++y)
        for (int x = 0; x < found.cols; ++x) {
            const auto& here = search.lab.at<cv::Vec3f>(y, x);
            if (search.alpha.at<std::uint8_t>(y, x) > 60 && here[0] < search.brightness - kDarker &&
                differenceOf(here, color) < std::min(kSpotted, 0.5F * differenceOf(here, front)))
                alike.at<std::uint8_t>(y, x) = 255;
        }
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(alike & ~found, labels, stats, centers, 4);
    cv::Mat near;
    cv::dilate(found, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    const int most = cv::countNonZero(found) / 3;
    for (int i = 1; i < count; ++i) {
        const cv::Mat spot = labels == i;
        if (stats.at<int>(i, cv::CC_STAT_AREA) < most && cv::countNonZero(spot & near) > 0)
            found |= spot;
    }
}

} // namespace

cv::Mat neckOpening(const cv::Mat& rgb, const cv::Mat& alpha, float axis, float shoulders)
{
    cv::Mat out(alpha.size(), CV_8U, cv::Scalar(0));
    const int top = topOf(alpha, std::clamp(static_cast<int>(axis), 0, alpha.cols - 1));
    if (top < 0)
        return out;
    // Only the upper part of the chest is looked at.
    const cv::Rect area =
        cv::Rect(static_cast<int>(axis - 0.62F * shoulders), top - static_cast<int>(0.3F * shoulders),
                 static_cast<int>(1.24F * shoulders), static_cast<int>(1.9F * shoulders)) &
        cv::Rect({}, alpha.size());
    const cv::Mat lab = labOf(rgb(area));
    const cv::Mat cover = alpha(area);
    const float middle = axis - static_cast<float>(area.x);
    const Search search{lab, cover, middle, shoulders, frontBrightness(lab, cover, middle, shoulders)};
    cv::Mat found = searchInside(search, top - area.y);
    const cv::Rect bounds = cv::boundingRect(found);
    const float at = static_cast<float>(bounds.x) + 0.5F * static_cast<float>(bounds.width);
    if (bounds.empty() || std::abs(at - middle) > 0.12F * shoulders)
        return out;
    if (static_cast<float>(bounds.height) < kShallow * shoulders)
        growInside(found, search);
    const int close = 2 * std::max(2, static_cast<int>(0.012F * shoulders)) + 1;
    cv::morphologyEx(found, found, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(close, close)));
    // What is half inside and half seam belongs to the shade under the seam.
    cv::dilate(found, found, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(3, 3)));
    addRim(found, cover, shoulders);
    found.copyTo(out(area));
    return out;
}

} // namespace vidgo::ondevice
