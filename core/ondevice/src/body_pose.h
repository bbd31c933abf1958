#pragma once

#include <array>
#include <filesystem>
#include <mutex>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// The points of a body that are used, by their number in the model. Left and right are the person's own, so
/// on a picture of somebody who faces the camera Left is on the right.
enum class BodyPoint {
    Nose = 0,
    LeftEye = 2,
    RightEye = 5,
    LeftEar = 7,
    RightEar = 8,
    MouthLeft = 9,
    MouthRight = 10,
    LeftShoulder = 11,
    RightShoulder = 12,
    LeftElbow = 13,
    RightElbow = 14,
    LeftWrist = 15,
    RightWrist = 16,
    LeftPinky = 17,
    RightPinky = 18,
    LeftIndex = 19,
    RightIndex = 20,
    LeftHip = 23,
    RightHip = 24,
    LeftKnee = 25,
    RightKnee = 26,
    LeftAnkle = 27,
    RightAnkle = 28
};

struct Pose
{
    struct Point
    {
        cv::Point2f at;      ///< Pixels of the picture; may lie outside of it, then it is a guess.
        float depth = 0;     ///< Pixels, smaller is nearer to the camera, 0 at the hips.
        float certainty = 0; ///< 0..1 that the point is in the picture and not hidden.
    };
    static constexpr std::size_t kPoints = 33;

    std::array<Point, kPoints> points{};
    cv::Mat body;         ///< CV_32F 0..1, the size of the picture: belongs to this person.
    float likelihood = 0; ///< 0..1 that there is a person at all.

    const Point& operator[](BodyPoint point) const { return points[static_cast<std::size_t>(point)]; }
};

/// The BlazePose model, loaded at first use and kept. find() may be called from several threads; they take
/// turns.
class PoseModel
{
public:
    explicit PoseModel(std::filesystem::path file);

    /// `rgb` is CV_8UC3 of any size. Looks twice: at the whole picture, then closely at what was found, as
    /// the model is exact only when the person fills its square. A likelihood under a half means nobody.
    /// Fails with OnDeviceError::ModelMissing.
    Result<Pose> find(const cv::Mat& rgb);

private:
    Result<Pose> look(const cv::Mat& rgb, const cv::Rect2f& square);

    std::filesystem::path m_file;
    std::mutex m_mutex;
    cv::dnn::Net m_net;
};

} // namespace vidgo::ondevice
