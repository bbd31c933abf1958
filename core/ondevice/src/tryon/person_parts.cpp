#include "tryon/person_parts.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "tryon/cloth_light.h"
#include "tryon/fill_in.h"

namespace vidgo::ondevice {

namespace {

constexpr std::array kWrist{BodyPoint::RightWrist, BodyPoint::LeftWrist};
constexpr std::array kIndex{BodyPoint::RightIndex, BodyPoint::LeftIndex};

// Differences in Lab with a third of the weight on brightness.
constexpr float kSkinLike = 15.0F;
constexpr float kHairLike = 15.0F;

float differenceOf(const cv::Vec3f& a, const cv::Vec3f& b)
{
    return std::hypot(0.33F * (a[0] - b[0]), a[1] - b[1], a[2] - b[2]);
}

cv::Vec3f medianOf(const cv::Mat& lab, const cv::Mat& mask)
{
    std::array<std::vector<float>, 3> values;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (mask.at<std::uint8_t>(y, x) != 0)
                for (std::size_t c = 0; c < 3; ++c)
                    values[c].push_back(lab.at<cv::Vec3f>(y, x)[static_cast<int>(c)]);
    cv::Vec3f out;
    for (std::size_t c = 0; c < 3; ++c) {
        if (values[c].empty())
            return {-1000, 0, 0};
        const auto middle = values[c].begin() + static_cast<std::ptrdiff_t>(values[c].size() / 2);
        std::nth_element(values[c].begin(), middle, values[c].end());
        out[static_cast<int>(c)] = *middle;
    }
    return out;
}

cv::Point pixel(const cv::Point2f& at)
{
    return {cvRound(at.x), cvRound(at.y)};
}

cv::Mat polygon(const cv::Size& size, const std::vector<cv::Point>& corners)
{
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{corners}, cv::Scalar(255));
    return mask;
}

struct Colors
{
    cv::Vec3f skin;
    cv::Vec3f hair;
    cv::Vec3f cloth;
};

struct Sorter
{
    const BodyShape& body;
    cv::Mat lab;
    cv::Mat person; // CV_8U 0/255
    Colors colors;

    bool isSkin(int y, int x) const
    {
        const auto& here = lab.at<cv::Vec3f>(y, x);
        const float skin = differenceOf(here, colors.skin);
        return skin < kSkinLike && skin < differenceOf(here, colors.cloth);
    }
    bool isHair(int y, int x) const
    {
        const auto& here = lab.at<cv::Vec3f>(y, x);
        // Hair is darker on its inside, seldom lighter.
        const float lighter = here[0] - colors.hair[0];
        const float hair = std::hypot((lighter > 0 ? 0.6F : 0.3F) * lighter,
                                      0.8F * (here[1] - colors.hair[1]), 0.8F * (here[2] - colors.hair[2]));
        return hair < kHairLike && hair < differenceOf(here, colors.skin) &&
               hair < differenceOf(here, colors.cloth);
    }
};

/// Between the eyes and the mouth.
cv::Mat faceOf(const BodyShape& body)
{
    using enum BodyPoint;
    const auto& pose = body.pose;
    return polygon(body.rgb.size(), {pixel(pose[RightEye].at + cv::Point2f(0, 0.04F * body.unit)),
                                     pixel(pose[LeftEye].at + cv::Point2f(0, 0.04F * body.unit)),
                                     pixel(pose[MouthLeft].at - cv::Point2f(0, 0.03F * body.unit)),
                                     pixel(pose[MouthRight].at - cv::Point2f(0, 0.03F * body.unit))});
}

Sorter sorterOf(const BodyShape& body)
{
    Sorter sorter{body, {}, body.alpha > 127, {}};
    body.rgb.convertTo(sorter.lab, CV_32F, 1.0 / 255);
    cv::GaussianBlur(sorter.lab, sorter.lab, {}, 1.0);
    cv::cvtColor(sorter.lab, sorter.lab, cv::COLOR_RGB2Lab);
    sorter.colors.skin = medianOf(sorter.lab, faceOf(body));
    const auto& outline = body.outline;
    const cv::Mat chest =
        polygon(body.rgb.size(), {pixel(outline.shoulder[0] + cv::Point2f(0.1F, 0.35F) * body.unit),
                                  pixel(outline.shoulder[1] + cv::Point2f(-0.1F, 0.35F) * body.unit),
                                  pixel(outline.armpit[1] + cv::Point2f(-0.15F, 0.4F) * body.unit),
                                  pixel(outline.armpit[0] + cv::Point2f(0.15F, 0.4F) * body.unit)});
    sorter.colors.cloth = medianOf(sorter.lab, chest & sorter.person);
    // The crown, as far as it is not skin.
    const auto& pose = body.pose;
    const float eyes = (pose[BodyPoint::LeftEye].at.y + pose[BodyPoint::RightEye].at.y) / 2;
    cv::Mat crown(body.rgb.size(), CV_8U, cv::Scalar(0));
    const float low = eyes - 0.35F * (body.chin - eyes);
    cv::rectangle(crown, pixel({pose[BodyPoint::Nose].at.x - 0.4F * body.unit, 0}),
                  pixel({pose[BodyPoint::Nose].at.x + 0.4F * body.unit, low}), cv::Scalar(255), -1);
    cv::Mat person;
    cv::erode(sorter.person, person, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(7, 7)));
    crown &= person;
    for (int y = 0; y < crown.rows; ++y)
        for (int x = 0; x < crown.cols; ++x)
            if (crown.at<std::uint8_t>(y, x) != 0 &&
                differenceOf(sorter.lab.at<cv::Vec3f>(y, x), sorter.colors.skin) < kSkinLike)
                crown.at<std::uint8_t>(y, x) = 0;
    sorter.colors.hair = medianOf(sorter.lab, crown);
    return sorter;
}

/// Down to the chin, rounded like a jaw; with the hair that hangs from it.
cv::Mat headOf(const Sorter& sorter)
{
    const BodyShape& body = sorter.body;
    const cv::Point2f nose = body.pose[BodyPoint::Nose].at;
    cv::Mat head(body.rgb.size(), CV_8U, cv::Scalar(0));
    const float jaw = 0.34F * body.unit;
    for (int y = 0; y < head.rows; ++y)
        for (int x = 0; x < head.cols; ++x) {
            const float aside = std::abs(static_cast<float>(x) - nose.x) / jaw;
            const float low = body.chin - 0.45F * (body.chin - nose.y) * std::min(1.0F, aside * aside);
            if (sorter.person.at<std::uint8_t>(y, x) != 0 && aside < 2.2F && static_cast<float>(y) < low)
                head.at<std::uint8_t>(y, x) = 255;
        }
    if (sorter.colors.hair[0] < -1)
        return head;
    const auto lowest = std::min(head.rows, static_cast<int>(body.outline.crotch.y));
    cv::Mat hair(head.size(), CV_8U, cv::Scalar(0));
    for (int y = 0; y < lowest; ++y)
        for (int x = 0; x < head.cols; ++x)
            if (sorter.person.at<std::uint8_t>(y, x) != 0 && sorter.isHair(y, x) &&
                std::abs(static_cast<float>(x) - nose.x) < 0.75F * body.unit)
                hair.at<std::uint8_t>(y, x) = 255;
    cv::morphologyEx(hair, hair, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    cv::Mat labels;
    cv::connectedComponents(hair | head, labels, 8);
    const int own = labels.at<int>(pixel(nose));
    cv::Mat joined = own > 0 ? cv::Mat(labels == own) : head;
    // What hangs close to the hair, above the shoulders, and is no skin is hair in shade.
    cv::Mat close;
    const int side = std::max(2, static_cast<int>(0.035F * body.unit)) * 2 + 1;
    cv::dilate(joined, close, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side)));
    const int shoulders =
        std::clamp(static_cast<int>(body.outline.shoulder[0].y - 0.1F * body.unit), 0, head.rows);
    for (int y = 0; y < shoulders; ++y)
        for (int x = 0; x < head.cols; ++x)
            if (close.at<std::uint8_t>(y, x) != 0 && sorter.person.at<std::uint8_t>(y, x) != 0 &&
                !sorter.isSkin(y, x))
                joined.at<std::uint8_t>(y, x) = 255;
    cv::dilate(joined, joined, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(3, 3)));
    return joined;
}

cv::Mat handsOf(const Sorter& sorter)
{
    const BodyShape& body = sorter.body;
    cv::Mat zone(body.rgb.size(), CV_8U, cv::Scalar(0));
    for (std::size_t side = 0; side < 2; ++side) {
        const cv::Point2f wrist = body.pose[kWrist[side]].at;
        const cv::Point2f index = body.pose[kIndex[side]].at;
        cv::line(zone, pixel(wrist - (index - wrist) * 0.5F), pixel(wrist + (index - wrist) * 1.9F),
                 cv::Scalar(255), std::max(3, static_cast<int>(0.36F * body.unit)));
    }
    cv::Mat hands(zone.size(), CV_8U, cv::Scalar(0));
    zone &= sorter.person;
    for (int y = 0; y < zone.rows; ++y)
        for (int x = 0; x < zone.cols; ++x)
            if (zone.at<std::uint8_t>(y, x) != 0 && sorter.isSkin(y, x))
                hands.at<std::uint8_t>(y, x) = 255;
    const int side = std::max(2, static_cast<int>(0.02F * body.unit)) * 2 + 1;
    const cv::Mat round = cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side));
    cv::morphologyEx(hands, hands, cv::MORPH_CLOSE, round);
    cv::morphologyEx(hands, hands, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    return hands & sorter.person;
}

cv::Mat armsOf(const Sorter& sorter, const cv::Mat& hands)
{
    const BodyShape& body = sorter.body;
    cv::Mat arms = hands.clone();
    for (std::size_t side = 0; side < 2; ++side) {
        const auto& arm = body.outline.arm[side];
        std::vector<cv::Point> outer{pixel(body.outline.shoulder[side])};
        std::vector<cv::Point> inner{pixel(body.outline.armpit[side])};
        for (int tenths = 1; tenths <= 10; ++tenths) {
            const float share = 0.1F * static_cast<float>(tenths);
            const float along = share * arm.length();
            const cv::Point2f d = arm.direction(along);
            const cv::Point2f out = side == 0 ? cv::Point2f(-d.y, d.x) : cv::Point2f(d.y, -d.x);
            const auto [far, near] = body.armReach(side, along);
            outer.push_back(pixel(arm.at(along) + out * (far + 2)));
            if (share > 0.25F)
                inner.push_back(pixel(arm.at(along) - out * (near + 2)));
        }
        outer.insert(outer.end(), inner.rbegin(), inner.rend());
        arms |= polygon(arms.size(), outer);
    }
    return arms & sorter.person;
}

/// Where the skin begins, coming from the hand.
float cuffOf(const Sorter& sorter, std::size_t side)
{
    const auto& arm = sorter.body.outline.arm[side];
    const float whole = arm.length();
    float cuff = 1.25F * whole;
    int misses = 0;
    bool isFound = false;
    for (int step = static_cast<int>(cuff); step > static_cast<int>(0.05F * whole); --step) {
        const auto along = static_cast<float>(step);
        const cv::Point at = pixel(arm.at(along));
        const bool isIn = cv::Rect({}, sorter.lab.size()).contains(at);
        if (isIn && sorter.isSkin(at.y, at.x)) {
            cuff = along;
            isFound = true;
            misses = 0;
        } else if (isFound && static_cast<float>(++misses) > 0.04F * whole) {
            break;
        }
    }
    return isFound ? cuff : whole;
}

cv::Mat skinOf(const Sorter& sorter, const cv::Mat& arms)
{
    const BodyShape& body = sorter.body;
    cv::Mat skin(sorter.person.size(), CV_8U, cv::Scalar(0));
    const float low = body.outline.shoulder[0].y + 0.8F * body.unit;
    for (int y = 0; y < skin.rows; ++y)
        for (int x = 0; x < skin.cols; ++x) {
            const bool isNeck = static_cast<float>(y) < low &&
                                std::abs(static_cast<float>(x) - body.outline.axis(low)) < 0.5F * body.unit;
            if (sorter.person.at<std::uint8_t>(y, x) != 0 && (isNeck || arms.at<std::uint8_t>(y, x) != 0) &&
                sorter.isSkin(y, x))
                skin.at<std::uint8_t>(y, x) = 255;
        }
    cv::morphologyEx(skin, skin, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    return skin;
}

cv::Mat litSkin(const Sorter& sorter, const cv::Mat& light)
{
    cv::Mat lab(1, 1, CV_32FC3);
    lab.at<cv::Vec3f>(0, 0) = sorter.colors.skin;
    cv::Mat rgb;
    cv::cvtColor(lab, rgb, cv::COLOR_Lab2RGB);
    const cv::Vec3f skin = rgb.at<cv::Vec3f>(0, 0) * 255.0F;
    std::vector<cv::Mat> parts(3);
    for (std::size_t c = 0; c < 3; ++c)
        parts[c] = light * static_cast<double>(skin[static_cast<int>(c)]);
    cv::Mat out;
    cv::merge(parts, out);
    return out;
}

} // namespace

PersonParts partsOf(const BodyShape& body)
{
    const Sorter sorter = sorterOf(body);
    PersonParts parts;
    const cv::Mat hands = handsOf(sorter);
    parts.arms = armsOf(sorter, hands);
    const cv::Mat head = headOf(sorter);
    parts.front = head | hands;
    parts.skin = skinOf(sorter, parts.arms);
    parts.worn = sorter.person & ~parts.skin & ~parts.front;
    for (std::size_t side = 0; side < 2; ++side)
        parts.cuff[side] = cuffOf(sorter, side);
    const ClothLight light = lightOnClothes(body.rgb, parts.worn);
    parts.light = light.light;
    parts.folds = light.folds;
    parts.bareSkin = litSkin(sorter, light.light);
    cv::Mat around;
    cv::dilate(body.alpha, around, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(13, 13)));
    cv::Mat known = around < 20;
    known.convertTo(known, CV_32F, 1.0 / 255);
    cv::Mat values;
    body.rgb.convertTo(values, CV_32F);
    parts.plate = fillIn(values, known);
    // Soft by a pixel, so that no edge has steps.
    for (auto* mask : {&parts.front, &parts.arms, &parts.worn})
        cv::GaussianBlur(*mask, *mask, {}, 0.9);
    return parts;
}

} // namespace vidgo::ondevice
