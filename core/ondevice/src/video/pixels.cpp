#include "pixels.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace vidgo::ondevice {

cv::Vec3b colorOf(const std::string& text)
{
    unsigned value = 0;
    if (text.size() == 7 && text[0] == '#')
        std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    return {static_cast<std::uint8_t>(value >> 16U & 255U), static_cast<std::uint8_t>(value >> 8U & 255U),
            static_cast<std::uint8_t>(value & 255U)};
}

double brightnessOf(const cv::Vec3b& color)
{
    return (0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]) / 255;
}

cv::Vec3b mixed(const cv::Vec3b& from, const cv::Vec3b& to, double share)
{
    cv::Vec3b out;
    for (int c = 0; c < 3; ++c)
        out[c] = cv::saturate_cast<std::uint8_t>(from[c] + (to[c] - from[c]) * share);
    return out;
}

void layOver(cv::Mat& image, const cv::Mat& over, cv::Point at, int opacity)
{
    const cv::Rect area = cv::Rect(at, over.size()) & cv::Rect({}, image.size());
    if (area.empty() || opacity <= 0)
        return;
    cv::parallel_for_(cv::Range(0, area.height), [&](const cv::Range& rows) {
        for (int row = rows.start; row < rows.end; ++row) {
            const auto* from = over.ptr<cv::Vec4b>(area.y - at.y + row) + (area.x - at.x);
            auto* to = image.ptr<cv::Vec3b>(area.y + row) + area.x;
            for (int x = 0; x < area.width; ++x) {
                if (from[x][3] == 0)
                    continue;
                const int rest = 255 - scaled(from[x][3], opacity);
                for (int c = 0; c < 3; ++c)
                    to[x][c] =
                        cv::saturate_cast<std::uint8_t>(scaled(from[x][c], opacity) + scaled(to[x][c], rest));
            }
        }
    });
}

void layOver(cv::Mat& image, const cv::Mat& over, const cv::Mat& mask)
{
    cv::parallel_for_(cv::Range(0, image.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* from = over.ptr<std::uint8_t>(y);
            const auto* share = mask.ptr<std::uint8_t>(y);
            auto* to = image.ptr<std::uint8_t>(y);
            for (int x = 0; x < image.cols; ++x)
                for (int c = 0; c < 3; ++c)
                    to[3 * x + c] = static_cast<std::uint8_t>(scaled(from[3 * x + c], share[x]) +
                                                              scaled(to[3 * x + c], 255 - share[x]));
        }
    });
}

cv::Mat premultiplied(const cv::Mat& rgba)
{
    cv::Mat out(rgba.size(), CV_8UC4);
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* from = rgba.ptr<cv::Vec4b>(y);
        auto* to = out.ptr<cv::Vec4b>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const auto alpha = from[x][3];
            to[x] = {scaled(from[x][0], alpha), scaled(from[x][1], alpha), scaled(from[x][2], alpha), alpha};
        }
    }
    return out;
}

cv::Mat roundMask(cv::Size size, double radius)
{
    cv::Mat out(size, CV_8U);
    radius = std::min({radius, size.width / 2.0, size.height / 2.0});
    for (int y = 0; y < size.height; ++y) {
        auto* row = out.ptr<std::uint8_t>(y);
        const double dy = std::max({radius - (y + 0.5), (y + 0.5) - (size.height - radius), 0.0});
        for (int x = 0; x < size.width; ++x) {
            const double dx = std::max({radius - (x + 0.5), (x + 0.5) - (size.width - radius), 0.0});
            const double inside = radius - std::hypot(dx, dy) + 0.5;
            row[x] = cv::saturate_cast<std::uint8_t>(255 *
                                                     (dx > 0 && dy > 0 ? std::clamp(inside, 0.0, 1.0) : 1.0));
        }
    }
    return out;
}

} // namespace vidgo::ondevice
