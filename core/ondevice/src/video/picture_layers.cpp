#include "picture_layers.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "background_fill.h"
#include "easing.h"
#include "pixels.h"

namespace vidgo::ondevice {

namespace {

/// Finer than the frame, so that a warp between its pixels does not blur in turns.
constexpr double kReserve = 1.2;
constexpr double kMostEnlarged = 24; ///< A picture of a few pixels is not worth gigabytes.
constexpr double kDepthZoom = 0.05;  ///< The subject grows that much more than its background.
constexpr double kDepthShift = 0.3;  ///< It moves sideways that much more.
constexpr double kMargin = 0.04;     ///< Of what is seen, for what the subject brings into view.

cv::Size sizeTimes(const cv::Size& size, double factor)
{
    return {std::max(1, static_cast<int>(std::lround(size.width * factor))),
            std::max(1, static_cast<int>(std::lround(size.height * factor)))};
}

void resizeTo(const cv::Mat& from, cv::Mat& to, const cv::Size& size)
{
    const bool isSmaller = size.width < from.cols;
    cv::resize(from, to, size, 0, 0, isSmaller ? cv::INTER_AREA : cv::INTER_CUBIC);
}

/// The warp that shows `seen`, given in the pixels of a whole of which `area` was brought to `prepared`.
cv::Matx23d warpOf(const cv::Rect2d& seen, const cv::Rect& area, const cv::Size& prepared,
                   const cv::Rect& out, const cv::Size& viewport)
{
    const double scaleX = static_cast<double>(prepared.width) / area.width;
    const double scaleY = static_cast<double>(prepared.height) / area.height;
    const double stepX = seen.width / viewport.width;
    const double stepY = seen.height / viewport.height;
    return {stepX * scaleX,
            0,
            (seen.x + (out.x + 0.5) * stepX - area.x) * scaleX - 0.5,
            0,
            stepY * scaleY,
            (seen.y + (out.y + 0.5) * stepY - area.y) * scaleY - 0.5};
}

} // namespace

PictureLayers::PictureLayers(const cv::Mat& rgb, const cv::Mat& subject, cv::Size viewport, const View& start,
                             const View& end)
    : m_picture(rgb.size())
    , m_viewport(viewport)
    , m_start(start)
    , m_end(end)
    , m_cover(std::max(static_cast<double>(viewport.width) / rgb.cols,
                       static_cast<double>(viewport.height) / rgb.rows))
{
    prepare(rgb, subject);
}

View PictureLayers::viewAt(double time) const
{
    const double t = easeCamera(time);
    // Even growth to the eye is an even ratio.
    return {mix(m_start.x, m_end.x, t), mix(m_start.y, m_end.y, t),
            m_start.zoom * std::pow(m_end.zoom / m_start.zoom, t)};
}

cv::Rect2d PictureLayers::seen(const View& view) const
{
    const double width = m_viewport.width / (m_cover * view.zoom);
    const double height = m_viewport.height / (m_cover * view.zoom);
    const double x =
        std::clamp(view.x * m_picture.width - width / 2, 0.0, std::max(0.0, m_picture.width - width));
    const double y =
        std::clamp(view.y * m_picture.height - height / 2, 0.0, std::max(0.0, m_picture.height - height));
    return {x, y, width, height};
}

void PictureLayers::prepare(const cv::Mat& rgb, const cv::Mat& subject)
{
    cv::Rect2d reach = seen(m_start) | seen(m_end) | seen(viewAt(0.5));
    const double marginX = kMargin * reach.width + 2;
    const double marginY = kMargin * reach.height + 2;
    const cv::Point from(static_cast<int>(std::floor(reach.x - marginX)),
                         static_cast<int>(std::floor(reach.y - marginY)));
    const cv::Point to(static_cast<int>(std::ceil(reach.x + reach.width + marginX)),
                       static_cast<int>(std::ceil(reach.y + reach.height + marginY)));
    m_area = cv::Rect(from, to) & cv::Rect({}, m_picture);
    const double zoom = std::max(m_start.zoom, m_end.zoom);
    const double factor =
        std::min({m_cover * zoom * kReserve, kMostEnlarged, 2.5 * kReserve * m_viewport.width / m_area.width,
                  2.5 * kReserve * m_viewport.height / m_area.height});
    const cv::Size prepared = sizeTimes(m_area.size(), factor);
    const cv::Mat part = rgb(m_area);
    if (subject.empty()) {
        resizeTo(part, m_ground, prepared);
        return;
    }
    const cv::Mat mask = subject(m_area);
    resizeTo(withoutSubject(part, mask), m_ground, prepared);
    cv::Mat color;
    cv::Mat alpha;
    resizeTo(part, color, prepared);
    cv::resize(mask, alpha, prepared, 0, 0, cv::INTER_LINEAR);
    std::vector<cv::Mat> planes;
    cv::split(color, planes);
    planes.push_back(alpha);
    cv::Mat rgba;
    cv::merge(planes, rgba);
    m_subject = premultiplied(rgba);
    const cv::Rect box = cv::boundingRect(mask > 8);
    m_subjectBox = cv::Rect2d(box.x + m_area.x, box.y + m_area.y, box.width, box.height);
    m_foot = {m_subjectBox.x + m_subjectBox.width / 2, m_subjectBox.y + m_subjectBox.height};
}

void PictureLayers::draw(cv::Mat& out, double time, double closer) const
{
    View view = viewAt(time);
    view.zoom *= std::max(1.0, closer);
    const cv::Rect2d part = seen(view);
    const auto warp = warpOf(part, m_area, m_ground.size(), {{}, m_viewport}, m_viewport);
    cv::warpAffine(m_ground, out, warp, m_viewport, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    if (!m_subject.empty())
        drawSubject(out, part, time);
}

void PictureLayers::drawSubject(cv::Mat& out, const cv::Rect2d& part, double time) const
{
    const double t = easeCamera(time);
    const bool isPushing = m_end.zoom >= m_start.zoom;
    const double grown = 1 + kDepthZoom * (isPushing ? t : 1 - t);
    // Sideways it runs ahead of its background, against the way of the camera.
    const cv::Point2d shift((m_end.x - m_start.x) * (0.5 - t) * kDepthShift * m_picture.width,
                            (m_end.y - m_start.y) * (0.5 - t) * kDepthShift * m_picture.height);
    const auto moved = [&](const cv::Point2d& at) { return m_foot + (at - m_foot) * grown + shift; };
    const double scale = m_viewport.width / part.width;
    const cv::Point2d topLeft = (moved(m_subjectBox.tl()) - part.tl()) * scale;
    const cv::Point2d bottomRight = (moved(m_subjectBox.br()) - part.tl()) * scale;
    const cv::Rect box = cv::Rect(cv::Point(static_cast<int>(std::floor(topLeft.x)) - 1,
                                            static_cast<int>(std::floor(topLeft.y)) - 1),
                                  cv::Point(static_cast<int>(std::ceil(bottomRight.x)) + 1,
                                            static_cast<int>(std::ceil(bottomRight.y)) + 1)) &
                         cv::Rect({}, m_viewport);
    if (box.empty())
        return;
    const cv::Point2d corner = m_foot + (part.tl() - shift - m_foot) / grown;
    const cv::Rect2d seenOfSubject(corner.x, corner.y, part.width / grown, part.height / grown);
    const auto warp = warpOf(seenOfSubject, m_area, m_subject.size(), box, m_viewport);
    cv::Mat drawn;
    cv::warpAffine(m_subject, drawn, warp, box.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    layOver(out, drawn, box.tl());
}

} // namespace vidgo::ondevice
