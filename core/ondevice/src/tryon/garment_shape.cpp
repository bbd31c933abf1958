#include "tryon/garment_shape.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <opencv2/imgproc.hpp>

#include "tryon/garment_opening.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

// Shares of the height or the width of what is opaque.
constexpr float kSmallestPart = 0.02F;
constexpr float kGapRows = 0.025F;
constexpr float kGapRun = 0.02F;
constexpr float kSleeveStep = 0.07F;
constexpr float kLegRows = 0.10F;
// How deep an opening is, of the way from the shoulders to the hem or the crotch, from which on it is that of
// a jacket; and how long a garment without legs is, in widths between the armpits, when it is a dress.
constexpr float kDeepOpening = 0.24F;
constexpr float kDressLength = 2.15F;
constexpr double kAlike = 0.62;

std::unexpected<Error> unclear(std::string_view why)
{
    return fail(OnDeviceError::GarmentUnclear, "garment: " + std::string(why));
}

/// Without crumbs.
cv::Mat cleanMask(const cv::Mat& alpha)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const cv::Mat opaque = alpha > 127;
    const int count = cv::connectedComponentsWithStats(opaque, labels, stats, centers, 8);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, stats.at<int>(i, cv::CC_STAT_AREA));
    cv::Mat out = alpha.clone();
    for (int i = 1; i < count; ++i)
        if (static_cast<float>(stats.at<int>(i, cv::CC_STAT_AREA)) <
            kSmallestPart * static_cast<float>(largest))
            out.setTo(0, labels == i);
    return out;
}

std::optional<Run> torsoRun(const std::vector<Run>& runs, float axis)
{
    const auto found = std::ranges::find_if(runs, [axis](const Run& run) { return run.holds(axis); });
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

/// The middle of the rows between a third and two thirds of the height.
float axisOf(const cv::Mat& mask, const cv::Rect& bounds)
{
    float axis = static_cast<float>(bounds.x) + 0.5F * static_cast<float>(bounds.width);
    double sum = 0;
    int count = 0;
    for (int y = bounds.y + bounds.height / 4; y < bounds.y + bounds.height / 2; ++y) {
        if (const auto run = torsoRun(runsOf(mask, y), axis)) {
            sum += static_cast<double>(run->middle());
            ++count;
        }
    }
    if (count > 0)
        axis = static_cast<float>(sum / count);
    return axis;
}

/// Clothes seen from the front look the same mirrored, but for a sleeve that hangs otherwise.
bool isSymmetric(const cv::Mat& mask, const cv::Rect& bounds)
{
    const cv::Mat part = mask(bounds);
    cv::Mat mirrored;
    cv::flip(part, mirrored, 1);
    return cv::countNonZero(part & mirrored) > kAlike * cv::countNonZero(part | mirrored);
}

struct Armpit
{
    cv::Point2f at;
    bool hasSleeve = false;
};

/// Where a sleeve that hangs down parts from the body.
std::optional<cv::Point2f> hangingArmpit(const cv::Mat& mask, const cv::Rect& bounds, float axis, int side)
{
    const int least = std::max(4, static_cast<int>(kGapRows * static_cast<float>(bounds.height)));
    const int shortest = std::max(2, static_cast<int>(kGapRun * static_cast<float>(bounds.width)));
    int rows = 0;
    cv::Point2f first;
    for (int y = bounds.y; y < bounds.y + bounds.height; ++y) {
        const auto runs = runsOf(mask, y, shortest);
        const auto torso = torsoRun(runs, axis);
        const Run* sleeve = nullptr;
        for (const auto& run : runs)
            if (torso && (side == 0 ? run.to <= torso->from : run.from >= torso->to))
                sleeve = sleeve && side == 1 ? sleeve : &run;
        if (!sleeve) {
            rows = 0;
            continue;
        }
        if (rows++ == 0)
            first = {side == 0 ? static_cast<float>(torso->from + sleeve->to) / 2
                               : static_cast<float>(torso->to + sleeve->from) / 2,
                     static_cast<float>(y)};
        if (rows >= least)
            return first;
    }
    return std::nullopt;
}

/// Where a sleeve that is spread ends: the edge of the torso jumps inwards.
std::optional<cv::Point2f> spreadArmpit(const cv::Mat& mask, const cv::Rect& bounds, float axis, int side)
{
    const int span = std::max(3, bounds.height / 40);
    const float least = kSleeveStep * static_cast<float>(bounds.width);
    const auto edge = [&](int y) -> std::optional<float> {
        const auto run = torsoRun(runsOf(mask, y), axis);
        if (!run)
            return std::nullopt;
        return static_cast<float>(side == 0 ? run->from : run->to);
    };
    for (int y = bounds.y + bounds.height / 20; y < bounds.y + bounds.height * 3 / 5; ++y) {
        const auto here = edge(y);
        const auto below = edge(std::min(y + span, bounds.y + bounds.height - 1));
        if (here && below && (side == 0 ? *below - *here : *here - *below) > least)
            return cv::Point2f(*below, static_cast<float>(y) + 0.5F * static_cast<float>(span));
    }
    return std::nullopt;
}

Armpit armpitOf(const cv::Mat& mask, const cv::Rect& bounds, float axis, int side)
{
    if (const auto at = hangingArmpit(mask, bounds, axis, side))
        return {*at, true};
    if (const auto at = spreadArmpit(mask, bounds, axis, side))
        return {*at, true};
    // No sleeve: a quarter of the way down, where the chest is widest.
    const int y = bounds.y + std::min(bounds.height / 4, bounds.width * 2 / 5);
    const auto run = torsoRun(runsOf(mask, y), axis);
    const float x = static_cast<float>(run ? (side == 0 ? run->from : run->to)
                                           : (side == 0 ? bounds.x : bounds.x + bounds.width));
    return {{x, static_cast<float>(y)}, false};
}

/// The upper edge above an armpit; further in where a sleeveless garment has none there.
cv::Point2f shoulderOf(const cv::Mat& mask, const Armpit& armpit, float axis)
{
    const float reach = std::abs(armpit.at.x - axis);
    for (int twentieths = 20; twentieths > 7; --twentieths) {
        const float share = 0.05F * static_cast<float>(twentieths);
        const float x = axis + share * (armpit.at.x - axis);
        const int column = std::clamp(static_cast<int>(x), 0, mask.cols - 1);
        const int y = static_cast<int>(armpit.at.y);
        int top = -1;
        for (int row = y; row >= 0; --row)
            if (mask.at<std::uint8_t>(row, column) > 127)
                top = row;
        if (top >= 0 && armpit.at.y - static_cast<float>(top) > 0.3F * reach)
            return {x, static_cast<float>(top)};
    }
    return {axis + 0.6F * (armpit.at.x - axis), armpit.at.y - reach};
}

/// The pixels of one sleeve, or nothing when it hangs together with the body.
cv::Mat sleeveOf(const cv::Mat& mask, const Outline& outline, std::size_t side)
{
    cv::Mat cut = mask > 127;
    const cv::Point2f seam = outline.shoulder[side] - outline.armpit[side];
    const cv::Point2f above = outline.shoulder[side] + seam * 0.3F;
    cv::line(cut, above, outline.armpit[side], cv::Scalar(0), 3);
    cv::Mat labels;
    cv::connectedComponents(cut, labels, 4);
    // The sleeve is what the seam's outer side touches most.
    const cv::Point2f out(side == 0 ? -1.0F : 1.0F, 0);
    std::vector<int> touched(static_cast<std::size_t>(1) + 65536, 0);
    for (int i = 1; i < 20; ++i) {
        const cv::Point2f at = outline.armpit[side] + seam * (0.05F * static_cast<float>(i)) + out * 5.0F;
        const cv::Point pixel(static_cast<int>(at.x), static_cast<int>(at.y));
        if (cv::Rect({}, labels.size()).contains(pixel)) {
            const int label = labels.at<int>(pixel);
            if (label > 0 && label < 65536)
                ++touched[static_cast<std::size_t>(label)];
        }
    }
    const auto most = std::ranges::max_element(touched);
    if (*most < 5)
        return {};
    cv::Mat sleeve = labels == static_cast<int>(most - touched.begin());
    const cv::Point inside(static_cast<int>(outline.axis(outline.armpit[side].y)),
                           static_cast<int>(outline.armpit[side].y));
    if (sleeve.at<std::uint8_t>(inside) != 0)
        return {};
    return sleeve;
}

/// The line through the middle of a sleeve.
Arm armOf(const cv::Mat& sleeve, const cv::Point2f& seam)
{
    std::vector<cv::Point> pixels;
    cv::findNonZero(sleeve, pixels);
    cv::Point2f far = seam;
    float longest = 0;
    for (const auto& pixel : pixels) {
        const cv::Point2f way = cv::Point2f(pixel) - seam;
        if (std::hypot(way.x, way.y) > longest) {
            longest = std::hypot(way.x, way.y);
            far = cv::Point2f(pixel);
        }
    }
    const cv::Point2f along = (far - seam) / std::max(1.0F, longest);
    const cv::Point2f across(-along.y, along.x);
    const auto middleAt = [&](float share) {
        float low = 1e9F;
        float high = -1e9F;
        for (const auto& pixel : pixels) {
            const cv::Point2f way = cv::Point2f(pixel) - seam;
            if (std::abs(way.dot(along) - share * longest) < 1.5F) {
                low = std::min(low, way.dot(across));
                high = std::max(high, way.dot(across));
            }
        }
        const float off = low < high ? (low + high) / 2 : 0.0F;
        return seam + along * (share * longest) + across * off;
    };
    const cv::Point2f half = middleAt(0.5F);
    const cv::Point2f late = middleAt(0.85F);
    const cv::Point2f way = late - half;
    const cv::Point2f end =
        late + way / std::max(1.0F, std::hypot(way.x, way.y)) *
                   reachOf(sleeve, late, way / std::max(1.0F, std::hypot(way.x, way.y)), longest);
    return {{seam, half, end}};
}

GarmentKind kindOf(const GarmentShape& shape)
{
    const auto& outline = shape.outline;
    const float top = (outline.shoulder[0].y + outline.shoulder[1].y) / 2;
    if (outline.hasLegs)
        return GarmentKind::Outfit;
    if (shape.isOpen)
        return GarmentKind::Outer;
    const float width = outline.armpit[1].x - outline.armpit[0].x;
    return (outline.bottom - top) > kDressLength * width ? GarmentKind::Dress : GarmentKind::Top;
}

void findOpening(GarmentShape& shape, const cv::Mat& rgb, float axis)
{
    auto& outline = shape.outline;
    shape.opening = neckOpening(rgb, shape.cover, axis, outline.armpit[1].x - outline.armpit[0].x);
    const cv::Rect bounds = cv::boundingRect(shape.opening);
    const float top = (outline.shoulder[0].y + outline.shoulder[1].y) / 2;
    const float low = outline.hasLegs ? outline.crotch.y : outline.bottom;
    shape.neck = {axis, bounds.empty() ? top : static_cast<float>(bounds.y + bounds.height)};
    shape.isOpen = (shape.neck.y - top) > kDeepOpening * (low - top);
    shape.cover.setTo(0, shape.opening);
    shape.cover = cleanMask(shape.cover);
}

} // namespace

cv::Point2f crotchOf(const cv::Mat& mask, float axis, int from, int to, int least)
{
    // How far the gap may lie beside the axis.
    const float aside = 0.6F * static_cast<float>(least);
    int rows = 0;
    cv::Point2f first(axis, -1);
    for (int y = std::max(0, from); y < std::min(to, mask.rows); ++y) {
        const Run* left = nullptr;
        const Run* right = nullptr;
        const auto runs = runsOf(mask, y, 3);
        for (const auto& run : runs) {
            if (static_cast<float>(run.to) <= axis + aside)
                left = &run;
            else if (static_cast<float>(run.from) >= axis - aside && !right)
                right = &run;
            else if (!right)
                left = nullptr; // This one crosses the axis.
        }
        if (!left || !right) {
            rows = 0;
            continue;
        }
        if (rows++ == 0)
            first = {static_cast<float>(left->to + right->from) / 2, static_cast<float>(y)};
        if (rows >= least)
            return std::abs(first.x - axis) < aside ? first : cv::Point2f(axis, first.y);
    }
    return {axis, -1};
}

Result<GarmentShape> shapeOfGarment(const cv::Mat& rgba, GarmentKind kind)
{
    GarmentShape shape;
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    shape.cover = cleanMask(alpha);
    const cv::Rect bounds = cv::boundingRect(shape.cover > 127);
    if (bounds.width < 48 || bounds.height < 48)
        return unclear("too small");
    if (bounds.width > 3 * bounds.height || bounds.height > 4 * bounds.width)
        return unclear("neither top nor dress");
    if (cv::countNonZero(shape.cover > 127) > 0.93 * bounds.area())
        return unclear("a rectangle");

    if (!isSymmetric(shape.cover > 127, bounds))
        return unclear("left and right differ");

    auto& outline = shape.outline;
    outline.size = rgba.size();
    outline.bottom = static_cast<float>(bounds.y + bounds.height - 1);
    shape.isCutOff = bounds.y + bounds.height >= rgba.rows - 1;
    const float axis = axisOf(shape.cover, bounds);
    const int least = std::max(6, static_cast<int>(kLegRows * static_cast<float>(bounds.height)));
    const cv::Point2f crotch =
        crotchOf(shape.cover, axis, bounds.y + bounds.height / 3, bounds.y + bounds.height, least);
    outline.hasLegs = crotch.y > 0;
    outline.crotch = crotch;
    const cv::Rect upper(bounds.x, bounds.y, bounds.width,
                         outline.hasLegs ? static_cast<int>(crotch.y) - bounds.y : bounds.height);
    for (std::size_t side = 0; side < 2; ++side) {
        const Armpit armpit = armpitOf(shape.cover, upper, axis, static_cast<int>(side));
        outline.armpit[side] = armpit.at;
        outline.hasArm[side] = armpit.hasSleeve;
        outline.shoulder[side] = shoulderOf(shape.cover, armpit, axis);
    }
    if (outline.shoulderWidth() < 0.15F * static_cast<float>(bounds.width))
        return unclear("no shoulders");
    findOpening(shape, rgb, axis);
    for (std::size_t side = 0; side < 2; ++side) {
        if (outline.hasArm[side])
            shape.sleeve[side] = sleeveOf(shape.cover, outline, side);
        outline.hasArm[side] = !shape.sleeve[side].empty();
        if (outline.hasArm[side])
            outline.arm[side] =
                armOf(shape.sleeve[side], (outline.shoulder[side] + outline.armpit[side]) / 2);
    }
    shape.kind = kind == GarmentKind::Automatic ? kindOf(shape) : kind;
    if (kind == GarmentKind::Top || kind == GarmentKind::Dress)
        shape.isOpen = false;
    if (kind == GarmentKind::Outer)
        shape.isOpen = true;
    return shape;
}

} // namespace vidgo::ondevice
