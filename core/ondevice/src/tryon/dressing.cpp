#include "tryon/dressing.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

// Shares of the picture's height.
constexpr double kShadowReach = 0.008;
constexpr double kShadowDrop = 0.004;
constexpr double kShadowDepth = 0.5;
constexpr double kArmShadowDepth = 0.14;
// Of the width between the armpits: how far from the middle a neck may reach.
constexpr float kBetweenShoulders = 0.42F;
// How much of the worn clothes' folds go with their light.
constexpr double kFoldShare = 0.6;

cv::Mat smooth(const cv::Mat& mask, double sigma)
{
    cv::Mat out;
    mask.convertTo(out, CV_32F, 1.0 / 255);
    cv::GaussianBlur(out, out, {}, std::max(0.7, sigma));
    return out;
}

struct Cover
{
    cv::Mat torso; ///< CV_8U: opacity of the laid on parts at the planning size.
    cv::Mat sleeves;
    cv::Mat all;
};

Cover coverOf(const Dressing& plan, const GarmentLayers& layers, const cv::Size& size)
{
    const cv::Rect whole({}, size);
    const auto alphaOf = [&](const cv::Mat& layer, const cv::Mat& grid) {
        cv::Mat alpha(size, CV_8U, cv::Scalar(0));
        if (!layer.empty() && !grid.empty())
            cv::extractChannel(warpLayer(layer, grid, layers.scale, whole, 1.0F), alpha, 3);
        return alpha;
    };
    Cover cover;
    cover.torso = alphaOf(layers.torso, plan.torsoGrid);
    cover.sleeves =
        cv::max(alphaOf(layers.sleeve[0], plan.sleeveGrid[0]), alphaOf(layers.sleeve[1], plan.sleeveGrid[1]));
    cover.all = cv::max(cover.torso, cover.sleeves);
    return cover;
}

/// Where the arms are to be seen bare: beyond the sleeves.
cv::Mat bareArms(const BodyShape& body, const PersonParts& parts, const Pairing& pairing)
{
    cv::Mat bare(body.alpha.size(), CV_8U, cv::Scalar(0));
    for (std::size_t side = 0; side < 2; ++side) {
        const auto& arm = body.outline.arm[side];
        const int thick = static_cast<int>(0.55F * body.unit);
        constexpr int kStep = 4;
        const int end = static_cast<int>(1.25F * arm.length());
        for (int along = static_cast<int>(pairing.sleeveEnd[side]); along < end; along += kStep)
            cv::line(bare, cv::Point(arm.at(static_cast<float>(along))),
                     cv::Point(arm.at(static_cast<float>(along + kStep))), cv::Scalar(255), thick);
    }
    return bare & (parts.arms > 100);
}

/// What is seen through the opening of the garment.
cv::Mat openingOn(const GarmentShape& garment, const Dressing& plan, const cv::Size& size)
{
    cv::Mat rgba;
    cv::Mat opening = garment.opening;
    cv::dilate(opening, opening, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    cv::merge(std::vector<cv::Mat>{opening, opening, opening, opening}, rgba);
    cv::Mat area;
    cv::extractChannel(warpLayer(rgba, plan.torsoGrid, 1.0F, cv::Rect({}, size), 1.0F), area, 3);
    return area;
}

/// Between the pixels of a row that are skin, beside the neck and above the shoulders.
cv::Mat neckOf(const BodyShape& body, const PersonParts& parts)
{
    cv::Mat neck(body.alpha.size(), CV_8U, cv::Scalar(0));
    const float axis = body.outline.axis(body.outline.shoulder[0].y);
    const int first = std::max(0, static_cast<int>(axis - 0.32F * body.unit));
    const int last = std::min(neck.cols, static_cast<int>(axis + 0.32F * body.unit));
    const int low = std::min(neck.rows, static_cast<int>(body.outline.shoulder[0].y + 0.3F * body.unit));
    for (int y = std::max(0, static_cast<int>(body.chin)); y < low; ++y) {
        int left = last;
        int right = first;
        for (int x = first; x < last; ++x)
            if (parts.skin.at<std::uint8_t>(y, x) > 127) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        if (left < right)
            neck.row(y).colRange(left, right + 1).setTo(255);
    }
    return neck;
}

/// A collar that reaches higher than the new one and shows no skin.
cv::Mat highCollar(const BodyShape& body)
{
    cv::Mat collar(body.alpha.size(), CV_8U, cv::Scalar(0));
    const float axis = body.outline.axis(body.outline.shoulder[0].y);
    cv::rectangle(
        collar, cv::Point(static_cast<int>(axis - 0.18F * body.unit), static_cast<int>(body.chin)),
        cv::Point(static_cast<int>(axis + 0.18F * body.unit), static_cast<int>(body.outline.shoulder[0].y)),
        cv::Scalar(255), -1);
    return collar;
}

/// Below the hem what is worn stays.
cv::Mat belowHem(const Cover& cover, const BodyShape& body)
{
    cv::Mat below(cover.torso.size(), CV_8U, cv::Scalar(0));
    const auto& outline = body.outline;
    const auto first = static_cast<int>(outline.shoulder[0].y);
    int hem = -1;
    for (int x = static_cast<int>(outline.shoulder[0].x); x < static_cast<int>(outline.shoulder[1].x); ++x) {
        int last = -1;
        for (int y = below.rows - 1; y >= first && last < 0; --y)
            if (x >= 0 && x < below.cols && cover.torso.at<std::uint8_t>(y, x) > 127)
                last = y;
        if (last >= 0)
            below.col(x).rowRange(last, below.rows).setTo(255);
        hem = std::max(hem, last);
    }
    // Beside the lowest point of the hem too, for hips that are wider than it.
    if (hem >= 0)
        below.rowRange(hem, below.rows).setTo(255);
    return below;
}

/// Above the upper edge of the garment, between the shoulders: a lower neck than that of what is worn.
cv::Mat aboveGarment(const Cover& cover, const BodyShape& body)
{
    cv::Mat above(cover.torso.size(), CV_8U, cv::Scalar(0));
    const auto& outline = body.outline;
    const float axis = outline.axis(outline.shoulder[0].y);
    const float half = kBetweenShoulders * outline.shoulderWidth();
    const int top = std::max(0, static_cast<int>(outline.shoulder[0].y));
    for (int x = std::max(0, static_cast<int>(axis - half));
         x < std::min(above.cols, static_cast<int>(axis + half)); ++x)
        for (int y = top; y < above.rows && cover.all.at<std::uint8_t>(y, x) < 250; ++y)
            if (static_cast<float>(y) < outline.crotch.y)
                above.at<std::uint8_t>(y, x) = 255;
    return above;
}

struct Patch
{
    cv::Mat color;  ///< CV_8UC4: colour and opacity of what hides worn clothes that are left uncovered.
    cv::Mat ground; ///< CV_32F 0..1: where that is the background.
};

Patch patchOf(const BodyShape& body, const PersonParts& parts, const GarmentShape& garment,
              const Pairing& pairing, const Dressing& plan, const Cover& cover)
{
    cv::Mat skin = bareArms(body, parts, pairing);
    cv::Mat keep = belowHem(cover, body) | highCollar(body);
    keep.setTo(0, parts.arms > 127);
    const cv::Mat opening = openingOn(garment, plan, body.alpha.size());
    if (garment.isOpen) {
        keep |= opening;
    } else {
        skin |= opening | neckOf(body, parts) | aboveGarment(cover, body);
    }
    keep.setTo(0, skin);
    // The rim of an old garment belongs to it.
    cv::Mat worn;
    cv::dilate(parts.worn, worn, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    worn.setTo(0, keep);
    worn.setTo(0, parts.front > 127);
    Patch patch{cv::Mat(worn.size(), CV_8UC4), cv::Mat(worn.size(), CV_32F)};
    cv::Mat& out = patch.color;
    const cv::Mat share = smooth(skin, 1.5);
    for (int y = 0; y < out.rows; ++y)
        for (int x = 0; x < out.cols; ++x) {
            const float bare = share.at<float>(y, x);
            const cv::Vec3f color =
                parts.bareSkin.at<cv::Vec3f>(y, x) * bare + parts.plate.at<cv::Vec3f>(y, x) * (1 - bare);
            out.at<cv::Vec4b>(y, x) = {
                cv::saturate_cast<std::uint8_t>(color[0]), cv::saturate_cast<std::uint8_t>(color[1]),
                cv::saturate_cast<std::uint8_t>(color[2]), worn.at<std::uint8_t>(y, x)};
            patch.ground.at<float>(y, x) =
                (1 - bare) * static_cast<float>(worn.at<std::uint8_t>(y, x)) / 255.0F;
        }
    return patch;
}

cv::Mat fieldsOf(const BodyShape& body, const PersonParts& parts, const Cover& cover, const Patch& patch,
                 const TryOnSettings& settings)
{
    const double height = body.alpha.rows;
    const auto dropped = [&](const cv::Mat& mask) {
        cv::Mat moved;
        const cv::Matx23d map(1, 0, 0, 0, 1, kShadowDrop * height);
        cv::warpAffine(smooth(mask, kShadowReach * height), moved, map, mask.size());
        return moved;
    };
    // No shadow on a wall that may be far behind.
    const cv::Mat person = smooth(body.alpha, 1.0).mul(1.0 - patch.ground);
    cv::Mat below = 1.0 - kShadowDepth * dropped(cover.all).mul(person);
    const cv::Mat onTorso = 1.0 - kArmShadowDepth * settings.shading * dropped(cover.sleeves);
    cv::Mat light;
    cv::Mat folds;
    cv::pow(parts.light, settings.shading, light);
    cv::pow(parts.folds, kFoldShare * settings.shading, folds);
    cv::Mat out;
    cv::merge(std::vector<cv::Mat>{below, light.mul(folds), onTorso}, out);
    return out;
}

/// The part `tile` of a field that belongs to the whole picture.
cv::Mat enlarged(const cv::Mat& field, const cv::Rect& tile, float factor)
{
    const double f = 1.0 / static_cast<double>(factor);
    const cv::Matx23d map(f, 0, (tile.x + 0.5) * f - 0.5, 0, f, (tile.y + 0.5) * f - 0.5);
    cv::Mat out;
    cv::warpAffine(field, out, map, tile.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return out;
}

cv::Vec3f mix(const cv::Vec3f& under, const cv::Vec3f& over, float share)
{
    return under + (over - under) * share;
}

cv::Vec3f colorOf(const cv::Vec4b& pixel)
{
    return {static_cast<float>(pixel[0]), static_cast<float>(pixel[1]), static_cast<float>(pixel[2])};
}

} // namespace

Dressing planDressing(const BodyShape& body, const PersonParts& parts, const GarmentShape& garment,
                      const GarmentLayers& layers, const TryOnSettings& settings)
{
    const cv::Size size = body.alpha.size();
    const Pairing pairing = pairUp(garment, body, settings, parts.cuff);
    Dressing plan;
    plan.torsoGrid = PlateSpline(pairing.torso).grid(size, kGridStep);
    for (std::size_t side = 0; side < 2; ++side) {
        const PlateSpline spline(pairing.sleeve[side]);
        if (!spline.isEmpty())
            plan.sleeveGrid[side] = spline.grid(size, kGridStep);
    }
    const Cover cover = coverOf(plan, layers, size);
    const Patch patch = patchOf(body, parts, garment, pairing, plan, cover);
    plan.patch = patch.color;
    plan.fields = fieldsOf(body, parts, cover, patch, settings);
    plan.front = parts.front;
    // Bare arms lie before the body of the garment; worn sleeves would only hide it.
    cv::Mat bare = parts.skin | bareArms(body, parts, pairing);
    cv::GaussianBlur(bare, bare, {}, 0.9);
    plan.arms = cv::min(parts.arms, bare);
    plan.touched = cv::boundingRect(cv::max(cover.all, parts.worn) > 0);
    const int margin = static_cast<int>(4 * kShadowReach * size.height) + kGridStep;
    plan.touched = cv::Rect(plan.touched.x - margin, plan.touched.y - margin, plan.touched.width + 2 * margin,
                            plan.touched.height + 2 * margin) &
                   cv::Rect({}, size);
    return plan;
}

void paintDressed(const cv::Mat& person, const Dressing& dressing, const GarmentLayers& layers,
                  const cv::Rect& tile, cv::Mat out)
{
    const float factor = static_cast<float>(person.cols) / static_cast<float>(dressing.front.cols);
    const cv::Mat source = person(tile);
    source.copyTo(out);
    const cv::Rect2f touched(cv::Point2f(dressing.touched.tl()) * factor,
                             cv::Size2f(dressing.touched.size()) * factor);
    if ((cv::Rect2f(tile) & touched).empty())
        return;
    const cv::Mat patch = enlarged(dressing.patch, tile, factor);
    const cv::Mat fields = enlarged(dressing.fields, tile, factor);
    const cv::Mat front = enlarged(dressing.front, tile, factor);
    const cv::Mat arms = enlarged(dressing.arms, tile, factor);
    const cv::Mat torso = warpLayer(layers.torso, dressing.torsoGrid, layers.scale, tile, factor);
    std::array<cv::Mat, 2> sleeve;
    for (std::size_t side = 0; side < 2; ++side)
        if (!layers.sleeve[side].empty() && !dressing.sleeveGrid[side].empty())
            sleeve[side] =
                warpLayer(layers.sleeve[side], dressing.sleeveGrid[side], layers.scale, tile, factor);
    for (int y = 0; y < tile.height; ++y)
        for (int x = 0; x < tile.width; ++x) {
            const auto& own = source.at<cv::Vec3b>(y, x);
            const cv::Vec3f original(own[0], own[1], own[2]);
            const auto& hidden = patch.at<cv::Vec4b>(y, x);
            const auto& field = fields.at<cv::Vec3f>(y, x);
            const cv::Vec3f under =
                mix(original, colorOf(hidden), static_cast<float>(hidden[3]) / 255.0F) * field[0];
            const auto& body = torso.at<cv::Vec4b>(y, x);
            cv::Vec3f color =
                mix(under, colorOf(body) * (field[1] * field[2]), static_cast<float>(body[3]) / 255.0F);
            color = mix(color, under, static_cast<float>(arms.at<std::uint8_t>(y, x)) / 255.0F);
            for (const auto& layer : sleeve)
                if (!layer.empty()) {
                    const auto& over = layer.at<cv::Vec4b>(y, x);
                    color = mix(color, colorOf(over) * field[1], static_cast<float>(over[3]) / 255.0F);
                }
            color = mix(color, original, static_cast<float>(front.at<std::uint8_t>(y, x)) / 255.0F);
            out.at<cv::Vec3b>(y, x) = {cv::saturate_cast<std::uint8_t>(color[0]),
                                       cv::saturate_cast<std::uint8_t>(color[1]),
                                       cv::saturate_cast<std::uint8_t>(color[2])};
        }
}

} // namespace vidgo::ondevice
