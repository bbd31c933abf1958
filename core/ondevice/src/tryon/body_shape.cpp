#include "tryon/body_shape.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "tryon/garment_shape.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

// Points of the picture's left and right side of somebody who faces the camera.
constexpr std::array kShoulder{BodyPoint::RightShoulder, BodyPoint::LeftShoulder};
constexpr std::array kElbow{BodyPoint::RightElbow, BodyPoint::LeftElbow};
constexpr std::array kWrist{BodyPoint::RightWrist, BodyPoint::LeftWrist};
constexpr std::array kHip{BodyPoint::RightHip, BodyPoint::LeftHip};
constexpr std::array kKnee{BodyPoint::RightKnee, BodyPoint::LeftKnee};

// From the joint of a shoulder up to the edge of what is worn over it, in widths between the joints.
constexpr float kAboveJoint = 0.2F;

float distance(const cv::Point2f& a, const cv::Point2f& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::unexpected<Error> refuse(OnDeviceError code, std::string_view why)
{
    return fail(code, "pose: " + std::string(why));
}

struct Frame
{
    cv::Point2f shoulders;
    cv::Point2f hips;
    float unit = 0;  ///< Between the shoulders, always positive.
    float torso = 0; ///< From the shoulders to the hips.
};

Frame frameOf(const Pose& pose)
{
    Frame frame;
    frame.shoulders = (pose[kShoulder[0]].at + pose[kShoulder[1]].at) / 2;
    frame.hips = (pose[kHip[0]].at + pose[kHip[1]].at) / 2;
    frame.unit = distance(pose[kShoulder[0]].at, pose[kShoulder[1]].at);
    frame.torso = distance(frame.shoulders, frame.hips);
    return frame;
}

/// Points that make no body: what was found is a part of something larger, such as a face.
bool isNonsense(const Pose& pose, const Frame& frame, const cv::Mat& person)
{
    if (frame.torso < 8 || frame.unit < 3)
        return true;
    if (pose[BodyPoint::Nose].at.y > frame.shoulders.y)
        return true;
    const float room = std::max(frame.unit, 0.5F * frame.torso) * frame.torso;
    return static_cast<float>(cv::countNonZero(person > 127)) > 5.2F * room;
}

bool isCutOff(const Pose& pose, const Frame& frame, const cv::Size& size)
{
    const cv::Rect2f picture(0, 0, static_cast<float>(size.width), static_cast<float>(size.height));
    const auto isIn = [&](BodyPoint point) { return picture.contains(pose[point].at); };
    return !isIn(BodyPoint::Nose) || !isIn(kShoulder[0]) || !isIn(kShoulder[1]) || !isIn(kHip[0]) ||
           !isIn(kHip[1]) || !isIn(kElbow[0]) || !isIn(kElbow[1]) || !isIn(kWrist[0]) || !isIn(kWrist[1]) ||
           frame.hips.y > 0.97F * static_cast<float>(size.height);
}

bool isFrontal(const Pose& pose, const Frame& frame)
{
    const auto& left = pose[kShoulder[0]];
    const auto& right = pose[kShoulder[1]];
    if (right.at.x - left.at.x < 0.42F * frame.torso || pose[kHip[1]].at.x <= pose[kHip[0]].at.x)
        return false;
    if (std::abs(left.at.y - right.at.y) > 0.35F * frame.unit)
        return false;
    if (std::abs(left.depth - right.depth) > 1.1F * frame.unit)
        return false;
    return std::abs(frame.hips.x - frame.shoulders.x) < 0.35F * frame.torso;
}

bool isSeated(const Pose& pose, const Frame& frame)
{
    for (std::size_t side = 0; side < 2; ++side) {
        const auto& knee = pose[kKnee[side]];
        if (knee.certainty > 0.6F && knee.at.y - pose[kHip[side]].at.y < 0.5F * frame.torso)
            return true;
    }
    return false;
}

bool isArmInTheWay(const Pose& pose, const Frame& frame, std::size_t side)
{
    const float outwards = side == 0 ? -1.0F : 1.0F;
    const auto& elbow = pose[kElbow[side]].at;
    const auto& wrist = pose[kWrist[side]].at;
    if (elbow.y < frame.shoulders.y + 0.2F * frame.torso || wrist.y < frame.shoulders.y + 0.4F * frame.torso)
        return true;
    // Inwards of a line a little inside the shoulder, over the hips.
    const auto isOver = [&](const cv::Point2f& at) {
        const float edge = frame.shoulders.x + outwards * 0.3F * frame.unit;
        return (at.x - edge) * outwards < 0 && at.y < frame.hips.y + 0.15F * frame.torso;
    };
    return isOver(elbow) || isOver(wrist) || isOver(elbow + (wrist - elbow) * 1.2F);
}

/// Somebody beside the one whose pose was found.
bool isCrowded(const Pose& pose, const cv::Mat& person)
{
    cv::Mat own = pose.body > 0.3F;
    const int reach = std::max(3, person.cols / 50) * 2 + 1;
    cv::dilate(own, own, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(reach, reach)));
    cv::Mat rest = (person > 127) & ~own;
    cv::morphologyEx(rest, rest, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(reach, reach)));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(rest, labels, stats, centers, 8);
    const double least = 0.2 * cv::countNonZero(own & (person > 127));
    for (int i = 1; i < count; ++i)
        if (stats.at<int>(i, cv::CC_STAT_AREA) > least)
            return true;
    return false;
}

/// Where the arm parts from the body, from the mask when there is light between them.
cv::Point2f armpitOf(const cv::Mat& alpha, const Pose& pose, const Frame& frame, std::size_t side)
{
    const auto& shoulder = pose[kShoulder[side]].at;
    const auto& elbow = pose[kElbow[side]].at;
    const float outwards = side == 0 ? -1.0F : 1.0F;
    const int first = static_cast<int>(shoulder.y + 0.1F * frame.torso);
    const int last = std::min(alpha.rows - 1, static_cast<int>(elbow.y));
    int rows = 0;
    cv::Point2f found;
    for (int y = std::max(0, first); y <= last; ++y) {
        const float part = (static_cast<float>(y) - shoulder.y) / std::max(1.0F, elbow.y - shoulder.y);
        const float arm = shoulder.x + part * (elbow.x - shoulder.x);
        const float inner = frame.shoulders.x + outwards * 0.2F * frame.unit;
        float from = -1;
        float to = -1;
        for (int x = static_cast<int>(std::min(arm, inner)); x <= static_cast<int>(std::max(arm, inner)); ++x)
            if (x >= 0 && x < alpha.cols && alpha.at<std::uint8_t>(y, x) < 128) {
                from = from < 0 ? static_cast<float>(x) : from;
                to = static_cast<float>(x + 1);
            }
        if (from < 0) {
            rows = 0;
            continue;
        }
        if (rows++ == 0)
            found = {(from + to) / 2, static_cast<float>(y)};
        if (static_cast<float>(rows) > 0.05F * frame.torso)
            return found;
    }
    return shoulder + cv::Point2f(outwards * 0.04F * frame.unit, 0.27F * frame.torso);
}

} // namespace

float BodyShape::topAt(float x) const
{
    const int column = std::clamp(static_cast<int>(x), 0, alpha.cols - 1);
    const auto joint = std::max(pose[kShoulder[0]].at.y, pose[kShoulder[1]].at.y);
    for (int row = std::clamp(static_cast<int>(joint), 0, alpha.rows - 1); row >= 0; --row)
        if (alpha.at<std::uint8_t>(row, column) < 128)
            return static_cast<float>(row + 1);
    return 0;
}

std::pair<float, float> BodyShape::edgesAt(float y) const
{
    const float axis = outline.axis(y);
    const cv::Point2f start(axis, std::clamp(y, 0.0F, static_cast<float>(alpha.rows - 1)));
    float reach[2] = {};
    for (std::size_t side = 0; side < 2; ++side) {
        const float outwards = side == 0 ? -1.0F : 1.0F;
        float most = 1.2F * unit;
        // Not beyond the middle line of an arm that hangs close.
        const auto& line = outline.arm[side].line;
        for (std::size_t i = 1; i < line.size(); ++i)
            if (y >= line[i - 1].y && y <= line[i].y) {
                const float part = (y - line[i - 1].y) / std::max(1.0F, line[i].y - line[i - 1].y);
                const float x = line[i - 1].x + part * (line[i].x - line[i - 1].x);
                most = std::min(most, std::max(0.2F * unit, (x - axis) * outwards - 0.16F * unit));
            }
        reach[side] = reachOf(alpha, start, {outwards, 0}, most);
    }
    return {axis - reach[0], axis + reach[1]};
}

std::pair<float, float> BodyShape::armReach(std::size_t side, float along) const
{
    const auto& arm = outline.arm[side];
    const cv::Point2f direction = arm.direction(along);
    // To the left of the way down on the picture's right side.
    const cv::Point2f outer =
        side == 0 ? cv::Point2f(-direction.y, direction.x) : cv::Point2f(direction.y, -direction.x);
    const float most = 0.36F * unit;
    const float out = reachOf(alpha, arm.at(along), outer, most);
    const float in = reachOf(alpha, arm.at(along), outer * -1.0F, most);
    return {out, std::min(in, 1.5F * std::max(out, 0.08F * unit))};
}

Outcome checkPose(const Pose& pose, const cv::Mat& person)
{
    const Frame frame = frameOf(pose);
    if (isNonsense(pose, frame, person) || isCutOff(pose, frame, person.size()))
        return refuse(OnDeviceError::PersonCutOff, "parts are not on the picture");
    if (isCrowded(pose, person))
        return refuse(OnDeviceError::SeveralPeople, "somebody beside");
    if (!isFrontal(pose, frame))
        return refuse(OnDeviceError::NotFrontal, "turned");
    if (isSeated(pose, frame))
        return refuse(OnDeviceError::NotStanding, "knees near the hips");
    if (isArmInTheWay(pose, frame, 0) || isArmInTheWay(pose, frame, 1))
        return refuse(OnDeviceError::ArmsInTheWay, "arm over the body or raised");
    return {};
}

BodyShape shapeOfBody(const cv::Mat& rgb, const cv::Mat& alpha, const Pose& pose)
{
    BodyShape body;
    body.rgb = rgb;
    body.alpha = alpha;
    body.pose = pose;
    const Frame frame = frameOf(pose);
    body.unit = frame.unit;
    const float mouth = (pose[BodyPoint::MouthLeft].at.y + pose[BodyPoint::MouthRight].at.y) / 2;
    body.chin = mouth + 1.05F * (mouth - pose[BodyPoint::Nose].at.y);

    auto& outline = body.outline;
    outline.size = rgb.size();
    for (std::size_t side = 0; side < 2; ++side)
        outline.armpit[side] = armpitOf(alpha, pose, frame, side);
    // The same for both sides: the edge of the mask is rougher than the joints are.
    float above = 0;
    for (std::size_t side = 0; side < 2; ++side)
        above += 0.5F * (pose[kShoulder[side]].at.y - body.topAt(outline.armpit[side].x));
    // Where clothes have the colour of the wall the joints know better.
    above = std::clamp(0.5F * above + 0.5F * kAboveJoint * frame.unit, 0.1F * frame.unit, 0.3F * frame.unit);
    for (std::size_t side = 0; side < 2; ++side) {
        outline.shoulder[side] = {outline.armpit[side].x, pose[kShoulder[side]].at.y - above};
        outline.hasArm[side] = true;
        outline.arm[side].line = {(outline.shoulder[side] + outline.armpit[side]) / 2, pose[kElbow[side]].at,
                                  pose[kWrist[side]].at};
    }
    outline.crotch = crotchOf(alpha, frame.hips.x, static_cast<int>(frame.hips.y),
                              std::min(alpha.rows, static_cast<int>(frame.hips.y + 0.5F * frame.torso)),
                              std::max(5, static_cast<int>(0.04F * frame.torso)));
    if (outline.crotch.y < 0)
        outline.crotch = frame.hips + cv::Point2f(0, 0.15F * frame.torso);
    outline.hasLegs = true;
    outline.bottom = static_cast<float>(alpha.rows - 1);
    return body;
}

} // namespace vidgo::ondevice
