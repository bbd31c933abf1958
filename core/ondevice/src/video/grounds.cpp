#include "grounds.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <opencv2/imgproc.hpp>

#include "pixels.h"

namespace vidgo::ondevice {

namespace {

constexpr int kSmall = 96; ///< What is far out of focus needs no more.
constexpr unsigned kSeed = 20;
constexpr double kColorful = 1.3;

cv::Mat outOfFocus(const cv::Mat& picture, cv::Size size)
{
    const double cover = std::max(static_cast<double>(size.width) / picture.cols,
                                  static_cast<double>(size.height) / picture.rows);
    const int width = std::clamp(static_cast<int>(size.width / cover), 1, picture.cols);
    const int height = std::clamp(static_cast<int>(size.height / cover), 1, picture.rows);
    const cv::Rect middle((picture.cols - width) / 2, (picture.rows - height) / 2, width, height);
    const double scale = static_cast<double>(kSmall) / std::max(size.width, size.height);
    const cv::Size few(std::max(2, static_cast<int>(size.width * scale)),
                       std::max(2, static_cast<int>(size.height * scale)));
    cv::Mat out;
    cv::resize(picture(middle), out, few, 0, 0, cv::INTER_AREA);
    out.convertTo(out, CV_32FC3);
    cv::GaussianBlur(out, out, {0, 0}, 4.5, 4.5, cv::BORDER_REPLICATE);
    // What is out of focus looks paler than it is.
    cv::Mat grey;
    cv::cvtColor(out, grey, cv::COLOR_RGB2GRAY);
    cv::cvtColor(grey, grey, cv::COLOR_GRAY2RGB);
    cv::addWeighted(out, kColorful, grey, 1 - kColorful, 0, out);
    cv::resize(out, out, size, 0, 0, cv::INTER_CUBIC);
    return out;
}

// Brighter in the upper middle, as if a lamp stood there.
cv::Mat lightOn(cv::Size size)
{
    cv::Mat out(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        auto* row = out.ptr<float>(y);
        const double dy = (static_cast<double>(y) / size.height - 0.36) / 0.75;
        for (int x = 0; x < size.width; ++x) {
            const double dx = (static_cast<double>(x) / size.width - 0.5) / 0.85;
            row[x] = static_cast<float>(1.06 - 0.17 * std::min(1.0, dx * dx + dy * dy));
        }
    }
    return out;
}

} // namespace

cv::Mat paintGround(cv::Size size, const VideoTemplate& look, const cv::Mat& picture, double tint)
{
    const cv::Vec3b color = colorOf(look.colors.ground);
    cv::Mat ground(size, CV_32FC3, cv::Scalar(color[0], color[1], color[2]));
    if (!picture.empty())
        cv::addWeighted(outOfFocus(picture, size), 1 - tint, ground, tint, 0, ground);
    const cv::Mat light = lightOn(size);
    cv::Mat out(size, CV_8UC3);
    std::minstd_rand noise(kSeed);
    for (int y = 0; y < size.height; ++y) {
        const auto* from = ground.ptr<cv::Vec3f>(y);
        const auto* bright = light.ptr<float>(y);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size.width; ++x) {
            const float grain = static_cast<float>(noise() % 256) / 256.0F - 0.5F;
            for (int c = 0; c < 3; ++c)
                to[x][c] = cv::saturate_cast<std::uint8_t>(from[x][c] * bright[x] + grain);
        }
    }
    return out;
}

void dropShadow(cv::Mat& image, const cv::Rect& card, double radius, double unit)
{
    constexpr double kDepth = 0.34;
    const double sigma = 0.028 * unit;
    const int reach = static_cast<int>(3 * sigma);
    const int down = static_cast<int>(0.014 * unit);
    const cv::Rect whole(card.x - reach, card.y + down - reach, card.width + 2 * reach,
                         card.height + 2 * reach);
    cv::Mat shape(whole.size(), CV_8U, cv::Scalar(0));
    roundMask(card.size(), radius).copyTo(shape(cv::Rect({reach, reach}, card.size())));
    cv::GaussianBlur(shape, shape, {0, 0}, sigma, sigma, cv::BORDER_CONSTANT);
    cv::Mat shadow(whole.size(), CV_8UC4, cv::Scalar::all(0));
    cv::insertChannel(shape, shadow, 3);
    layOver(image, shadow, whole.tl(), static_cast<int>(kDepth * 255));
}

} // namespace vidgo::ondevice
