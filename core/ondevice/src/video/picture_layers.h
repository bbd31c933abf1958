#pragma once

#include <opencv2/core.hpp>

#include "timeline.h"

namespace vidgo::ondevice {

/// A picture brought to the size in which the views of one shot need it, in one layer or, where the subject
/// is known, in two that move apart.
class PictureLayers
{
public:
    /// `rgb` is CV_8UC3, `subject` CV_8U of its size or empty.
    PictureLayers(const cv::Mat& rgb, const cv::Mat& subject, cv::Size viewport, const View& start,
                  const View& end);

    /// Draws what the camera sees at `time` (0..1 of its way) into `out` (CV_8UC3 of the viewport's size).
    /// `closer` is a further zoom, 1 and above.
    void draw(cv::Mat& out, double time, double closer = 1) const;

private:
    View viewAt(double time) const;
    /// Of the picture, in its pixels, what is seen.
    cv::Rect2d seen(const View& view) const;
    void prepare(const cv::Mat& rgb, const cv::Mat& subject);
    void drawSubject(cv::Mat& out, const cv::Rect2d& seen, double time) const;

    cv::Size m_picture;
    cv::Size m_viewport;
    View m_start;
    View m_end;
    double m_cover = 1; ///< Pixels of the viewport for one of the picture at zoom 1.
    cv::Rect m_area;    ///< Of the picture, what was prepared.
    cv::Mat m_ground;   ///< CV_8UC3, of m_area.
    cv::Mat m_subject;  ///< CV_8UC4, premultiplied, of m_area; empty without parallax.
    cv::Rect2d m_subjectBox;
    cv::Point2d m_foot; ///< About which the subject grows.
};

} // namespace vidgo::ondevice
