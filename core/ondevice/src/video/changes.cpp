#include "changes.h"

#include <algorithm>
#include <cmath>

#include "easing.h"
#include "pixels.h"

namespace vidgo::ondevice {

namespace {

constexpr double kSlant = 0.16;      ///< Of the width, from top to bottom of a slanting edge.
constexpr double kFeather = 0.14;    ///< Of the width, of a soft edge.
constexpr double kPanelShare = 0.32; ///< Of the time, between the two edges of a panel.

void push(cv::Mat& leaving, const cv::Mat& coming, double time, bool isUp)
{
    const int length = isUp ? leaving.rows : leaving.cols;
    const int way = static_cast<int>(std::lround(easeInOutQuick(time) * length));
    if (way <= 0)
        return;
    if (way >= length) {
        coming.copyTo(leaving);
        return;
    }
    cv::Mat out(leaving.size(), CV_8UC3);
    if (isUp) {
        leaving.rowRange(way, length).copyTo(out.rowRange(0, length - way));
        coming.rowRange(0, way).copyTo(out.rowRange(length - way, length));
    } else {
        leaving.colRange(way, length).copyTo(out.colRange(0, length - way));
        coming.colRange(0, way).copyTo(out.colRange(length - way, length));
    }
    leaving = out;
}

// The edge runs from the left; behind it is the coming shot.
void wipe(cv::Mat& leaving, const cv::Mat& coming, double time)
{
    const double width = leaving.cols;
    const double slant = kSlant * width;
    const double feather = kFeather * width;
    const double edge = mix(-feather - slant, width + feather + slant, easeInOut(time));
    cv::parallel_for_(cv::Range(0, leaving.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const double at = edge + slant * (0.5 - static_cast<double>(y) / leaving.rows);
            auto* to = leaving.ptr<cv::Vec3b>(y);
            const auto* from = coming.ptr<cv::Vec3b>(y);
            for (int x = 0; x < leaving.cols; ++x) {
                const int share = static_cast<int>(255 * easeInOut((at - x) / feather + 0.5));
                for (int c = 0; c < 3; ++c)
                    to[x][c] =
                        static_cast<std::uint8_t>(scaled(to[x][c], 255 - share) + scaled(from[x][c], share));
            }
        }
    });
}

// How much of the pixel at x lies left of an edge.
int coverLeftOf(double edge, int x)
{
    return static_cast<int>(255 * std::clamp(edge - x, 0.0, 1.0));
}

void panel(cv::Mat& leaving, const cv::Mat& coming, double time, const cv::Vec3b& color)
{
    const double width = leaving.cols;
    const double slant = kSlant * width;
    const double way = width + slant;
    const double front = easeInOut(time / (1 - kPanelShare)) * way;
    const double back = easeInOut((time - kPanelShare) / (1 - kPanelShare)) * way;
    cv::parallel_for_(cv::Range(0, leaving.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const double lean = slant * static_cast<double>(y) / leaving.rows;
            auto* to = leaving.ptr<cv::Vec3b>(y);
            const auto* from = coming.ptr<cv::Vec3b>(y);
            for (int x = 0; x < leaving.cols; ++x) {
                const int colored = coverLeftOf(front - lean, x);
                const int shown = coverLeftOf(back - lean, x);
                for (int c = 0; c < 3; ++c) {
                    const int under = scaled(to[x][c], 255 - colored) + scaled(color[c], colored);
                    to[x][c] = cv::saturate_cast<std::uint8_t>(scaled(under, 255 - shown) +
                                                               scaled(from[x][c], shown));
                }
            }
        }
    });
}

} // namespace

ChangeZoom zoomDuring(ShotChange change, double time)
{
    if (change != ShotChange::Zoom)
        return {};
    return {.leaving = 1 + 0.35 * time * time, .coming = 1 + 0.2 * (1 - time) * (1 - time)};
}

void changeShots(ShotChange change, cv::Mat& leaving, const cv::Mat& coming, double time,
                 const cv::Vec3b& accent)
{
    switch (change) {
    case ShotChange::None:
    case ShotChange::CrossFade: {
        const double share = easeInOut(time);
        cv::addWeighted(leaving, 1 - share, coming, share, 0, leaving);
        break;
    }
    case ShotChange::Zoom: {
        const double share = easeInOut((time - 0.2) / 0.6);
        cv::addWeighted(leaving, 1 - share, coming, share, 0, leaving);
        break;
    }
    case ShotChange::PushLeft:
        push(leaving, coming, time, false);
        break;
    case ShotChange::PushUp:
        push(leaving, coming, time, true);
        break;
    case ShotChange::Wipe:
        wipe(leaving, coming, time);
        break;
    case ShotChange::Panel:
        panel(leaving, coming, time, accent);
        break;
    }
}

} // namespace vidgo::ondevice
