#include "reduction.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

constexpr int kStripPixels = 4'000'000;

/// RGBA over middle grey, and the alpha.
void flatten(const cv::Mat& rgba, cv::Mat& rgb, cv::Mat& alpha)
{
    rgb.create(rgba.size(), CV_8UC3);
    alpha.create(rgba.size(), CV_8U);
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* from = rgba.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        auto* a = alpha.ptr<std::uint8_t>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            a[x] = from[x][3];
            for (int c = 0; c < 3; ++c)
                to[x][c] = static_cast<std::uint8_t>((from[x][c] * a[x] + 128 * (255 - a[x]) + 127) / 255);
        }
    }
}

} // namespace

Result<Reduced> reduce(const cv::Mat& image, int side, const std::stop_token& stop)
{
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(image.cols, image.rows));
    const cv::Size size(std::max(1, static_cast<int>(std::lround(image.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(image.rows * scale))));
    // First whole blocks, strip by strip, to at least twice the size; then the rest at once.
    const int block = std::max(1, static_cast<int>(std::floor(0.5 / scale)));
    const bool hasAlpha = image.channels() == 4;
    const cv::Size middle((image.cols + block - 1) / block, (image.rows + block - 1) / block);
    cv::Mat rgb(middle, CV_8UC3);
    cv::Mat alpha = hasAlpha ? cv::Mat(middle, CV_8U) : cv::Mat();
    const int rowsPerStrip = std::max(1, kStripPixels / image.cols / block);
    for (int row = 0; row < middle.height; row += rowsPerStrip) {
        if (auto running = checkStop(stop); !running)
            return failure(running);
        const int rows = std::min(rowsPerStrip, middle.height - row);
        const int last = std::min(image.rows, (row + rows) * block);
        cv::Mat strip = image.rowRange(row * block, last);
        cv::Mat stripAlpha;
        if (hasAlpha) {
            cv::Mat flat;
            flatten(strip, flat, stripAlpha);
            strip = flat;
        }
        const cv::Size target(middle.width, rows);
        cv::resize(strip, rgb.rowRange(row, row + rows), target, 0, 0, cv::INTER_AREA);
        if (hasAlpha)
            cv::resize(stripAlpha, alpha.rowRange(row, row + rows), target, 0, 0, cv::INTER_AREA);
    }
    Reduced reduced;
    cv::resize(rgb, reduced.rgb, size, 0, 0, cv::INTER_AREA);
    if (hasAlpha)
        cv::resize(alpha, reduced.alpha, size, 0, 0, cv::INTER_AREA);
    return reduced;
}

} // namespace vidgo::ondevice
