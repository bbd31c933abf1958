#include "body_pose.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

constexpr int kSide = 256;
constexpr int kValues = 5; // x, y, z, visibility, presence
constexpr int kModelPoints = 39;
// In shoulder widths: how far the hips are below the shoulders, and the square that holds a standing person
// with about an eighth to spare on each side, as the model was trained.
constexpr float kHipsBelow = 1.4F;
constexpr float kBodySquare = 6.2F;

std::string nameOf(const std::filesystem::path& file)
{
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

float sigmoid(float value)
{
    return 1.0F / (1.0F + std::exp(-value));
}

/// The square of the picture that fits `square`, grey where it reaches out of the picture.
cv::Mat cropOf(const cv::Mat& rgb, const cv::Rect2f& square)
{
    const float scale = static_cast<float>(kSide) / square.width;
    const cv::Matx23f map(scale, 0, -square.x * scale, 0, scale, -square.y * scale);
    cv::Mat crop;
    // Reduced by area first where that matters, since an affine warp alone would skip pixels.
    if (scale < 0.75F) {
        cv::Mat small;
        cv::resize(rgb, small, {}, static_cast<double>(scale), static_cast<double>(scale), cv::INTER_AREA);
        const cv::Matx23f shift(1, 0, -square.x * scale, 0, 1, -square.y * scale);
        cv::warpAffine(small, crop, shift, cv::Size(kSide, kSide), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                       cv::Scalar(0, 0, 0));
        return crop;
    }
    cv::warpAffine(rgb, crop, map, cv::Size(kSide, kSide), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                   cv::Scalar(0, 0, 0));
    return crop;
}

cv::Rect2f wholeOf(const cv::Size& size)
{
    const auto side = static_cast<float>(std::max(size.width, size.height));
    return {(static_cast<float>(size.width) - side) / 2, (static_cast<float>(size.height) - side) / 2, side,
            side};
}

/// The square around the whole body that the head and the shoulders let expect, also where it reaches out of
/// the picture: a model that sees legs end at the border would otherwise take the person for seated.
cv::Rect2f closeUpOf(const Pose& pose)
{
    const auto& left = pose[BodyPoint::LeftShoulder].at;
    const auto& right = pose[BodyPoint::RightShoulder].at;
    const auto& nose = pose[BodyPoint::Nose].at;
    const cv::Point2f neck = (left + right) / 2;
    const auto length = [](const cv::Point2f& v) { return std::hypot(v.x, v.y); };
    const float unit = std::max(length(left - right), 1.5F * length(nose - neck));
    const cv::Point2f middle = neck + cv::Point2f(0, kHipsBelow * unit);
    const float side = kBodySquare * unit;
    return {middle.x - side / 2, middle.y - side / 2, side, side};
}

/// The answer of the model for the square, taken back to the picture.
cv::Mat maskOf(const cv::Mat& square256, const cv::Rect2f& square, const cv::Size& size)
{
    const float scale = square.width / static_cast<float>(kSide);
    const cv::Matx23f map(scale, 0, square.x + (scale - 1) / 2, 0, scale, square.y + (scale - 1) / 2);
    cv::Mat mask;
    cv::warpAffine(square256, mask, map, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(0));
    return mask;
}

const cv::Mat* named(const std::vector<std::string>& names, const std::vector<cv::Mat>& outputs,
                     std::string_view part, std::size_t values)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].find(part) != std::string::npos && outputs[i].total() == values)
            return &outputs[i];
    return nullptr;
}

} // namespace

PoseModel::PoseModel(std::filesystem::path file)
    : m_file(std::move(file))
{}

Result<Pose> PoseModel::find(const cv::Mat& rgb)
{
    const std::lock_guard lock(m_mutex);
    auto first = look(rgb, wholeOf(rgb.size()));
    if (!first || first->likelihood < 0.1F)
        return first;
    const cv::Rect2f square = closeUpOf(*first);
    if (!(square.width >= 8) || square.width > 20 * static_cast<float>(std::max(rgb.cols, rgb.rows)))
        return first;
    auto second = look(rgb, square);
    return second && second->likelihood < first->likelihood / 2 ? first : second;
}

Result<Pose> PoseModel::look(const cv::Mat& rgb, const cv::Rect2f& square)
{
    std::vector<std::string> names;
    std::vector<cv::Mat> outputs;
    try {
        if (m_net.empty())
            m_net = cv::dnn::readNetFromONNX(m_file.string());
        names = m_net.getUnconnectedOutLayersNames();
        m_net.setInput(cv::dnn::blobFromImage(cropOf(rgb, square), 1.0 / 255, cv::Size(kSide, kSide)));
        m_net.forward(outputs, names);
    } catch (const cv::Exception& e) {
        return fail(OnDeviceError::ModelMissing, e.what(), {{"file", nameOf(m_file)}});
    }
    const auto* points = named(names, outputs, "ld_3d", static_cast<std::size_t>(kModelPoints) * kValues);
    const auto* flag = named(names, outputs, "poseflag", 1);
    const auto* mask = named(names, outputs, "segmentation", static_cast<std::size_t>(kSide) * kSide);
    if (!points || !flag || !mask)
        return fail(OnDeviceError::ModelMissing, "pose model has other outputs", {{"file", nameOf(m_file)}});

    Pose pose;
    pose.likelihood = *flag->ptr<float>();
    const float scale = square.width / static_cast<float>(kSide);
    const auto* value = points->ptr<float>();
    for (auto& point : pose.points) {
        point.at = {square.x + value[0] * scale, square.y + value[1] * scale};
        point.depth = value[2] * scale;
        point.certainty = std::min(sigmoid(value[3]), sigmoid(value[4]));
        value += kValues;
    }
    pose.body =
        maskOf(cv::Mat(kSide, kSide, CV_32F, const_cast<float*>(mask->ptr<float>())), square, rgb.size());
    return pose;
}

} // namespace vidgo::ondevice
