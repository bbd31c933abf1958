#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// How the camera stood, against the first frame: of the frame's width, and in radians.
struct CameraPose
{
    std::int64_t timeUs = 0;
    double x = 0;
    double y = 0;
    double angle = 0;
};

/// Measures how the camera moves from frame to frame: nine parts of the frame are compared by phase
/// correlation (Kuglin and Hines, 1975), and the shift and turn that most of them agree on is taken.
class CameraPath
{
public:
    /// `rgb` CV_8UC3, in the order of time.
    void add(const cv::Mat& rgb, std::int64_t timeUs);
    const std::vector<CameraPose>& poses() const { return m_poses; }

private:
    cv::Mat m_last; ///< CV_32F, small.
    std::vector<CameraPose> m_poses;
};

/// Holds the camera calm along a measured path.
class Stabilizer
{
public:
    /// `strength` 0..1: how long the stretch of time is that the path is smoothed over, up to two seconds.
    Stabilizer(std::vector<CameraPose> path, double strength);

    /// The frame of this time as a calm camera would have shown it, enlarged a little so that no border
    /// shows.
    cv::Mat apply(const cv::Mat& rgb, std::int64_t timeUs) const;
    /// By how much frames are enlarged: 1..1.2.
    double zoom() const { return m_zoom; }

private:
    struct Correction
    {
        std::int64_t timeUs = 0;
        double x = 0;
        double y = 0;
        double angle = 0;
    };
    std::vector<Correction> m_corrections;
    double m_zoom = 1;
};

} // namespace vidgo::ondevice
