#include "levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace vidgo::ondevice {

namespace {

// Share of the pixels that may lie beyond black and white.
constexpr double kBeyond = 0.002;
// Black and white points that need nothing.
constexpr int kGoodBlack = 24;
constexpr int kGoodWhite = 225;
constexpr float kTargetBlack = 5;
constexpr float kTargetWhite = 250;
constexpr float kMostGain = 1.9F;
constexpr int kMostBlack = 72;
// Of the way to the full range: what a picture lacks is partly meant.
constexpr float kWay = 0.75F;
// Less than this between them is a plain picture, not a dull one.
constexpr int kPlain = 28;
// Only where white is missing by so much is the middle dark by mistake and not by intent.
constexpr int kUnderexposed = 205;
constexpr double kDarkMiddle = 96;
constexpr float kMostGamma = 0.75F;
// Of grey, what is nearly so; and how many pixels must be.
constexpr int kNearlyGray = 4; // a quarter of the brightest channel
constexpr double kEnoughGray = 0.04;
constexpr double kCastTaken = 0.7;
constexpr double kMostCast = 0.08;
constexpr double kLeastCast = 0.03;

using Histogram = std::array<int, 256>;

int quantile(const Histogram& histogram, double share)
{
    long long total = 0;
    for (const int count : histogram)
        total += count;
    long long sum = 0;
    for (int i = 0; i < 256; ++i) {
        sum += histogram[static_cast<std::size_t>(i)];
        if (static_cast<double>(sum) > share * static_cast<double>(total))
            return i;
    }
    return 255;
}

/// What the reduced picture says.
struct Look
{
    Histogram darkest{};   ///< Of the channels of each pixel.
    Histogram brightest{}; ///< The same.
    double luma = 0;       ///< Sum.
    int count = 0;
};

template <class Work>
void eachPixel(const cv::Mat& rgb, const cv::Mat& alpha, Work work)
{
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* row = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgb.cols; ++x)
            if (alpha.empty() || alpha.at<std::uint8_t>(y, x) > 127)
                work(row[x]);
    }
}

Look lookAt(const cv::Mat& rgb, const cv::Mat& alpha)
{
    Look look;
    eachPixel(rgb, alpha, [&](const cv::Vec3b& pixel) {
        ++look.darkest[std::min({pixel[0], pixel[1], pixel[2]})];
        ++look.brightest[std::max({pixel[0], pixel[1], pixel[2]})];
        look.luma += 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
        ++look.count;
    });
    return look;
}

/// Mean of some pixels, over their own grey: what their light is like.
struct Tint
{
    cv::Vec3d sum;
    int count = 0;

    void add(const cv::Vec3b& pixel)
    {
        sum += cv::Vec3d(pixel[0], pixel[1], pixel[2]);
        ++count;
    }
    double of(int channel) const
    {
        const double gray = (sum[0] + sum[1] + sum[2]) / 3.0;
        return gray > 0 ? sum[channel] / gray - 1.0 : 0.0;
    }
};

/// A cast is what the greys and the lights have in common. One that only the greys have is the colour of
/// things, and one that only the lights have is that of a lamp.
cv::Vec3f balanceOf(const cv::Mat& rgb, const cv::Mat& alpha, const Look& look)
{
    const int light = quantile(look.brightest, 0.97);
    Tint grays;
    Tint lights;
    eachPixel(rgb, alpha, [&](const cv::Vec3b& pixel) {
        const int most = std::max({pixel[0], pixel[1], pixel[2]});
        const int least = std::min({pixel[0], pixel[1], pixel[2]});
        if (most >= 50 && most < 252 && kNearlyGray * (most - least) <= most)
            grays.add(pixel);
        if (most >= light)
            lights.add(pixel);
    });
    cv::Vec3f balance(1, 1, 1);
    if (grays.count < kEnoughGray * look.count || lights.count == 0)
        return balance;
    std::array<double, 3> cast{};
    double most = 0;
    for (int c = 0; c < 3; ++c) {
        const double a = grays.of(c);
        const double b = lights.of(c);
        cast[static_cast<std::size_t>(c)] = a * b <= 0 ? 0.0 : (std::abs(a) < std::abs(b) ? a : b);
        most = std::max(most, std::abs(cast[static_cast<std::size_t>(c)]));
    }
    if (most < kLeastCast)
        return balance;
    for (int c = 0; c < 3; ++c)
        balance[c] = static_cast<float>(
            1.0 - std::clamp(kCastTaken * cast[static_cast<std::size_t>(c)], -kMostCast, kMostCast));
    return balance;
}

/// The same number for the same place, evenly spread over -0.5..0.5.
float ditherAt(int x, int y)
{
    auto h = static_cast<std::uint32_t>(x) * 0x9E3779B1U ^ static_cast<std::uint32_t>(y) * 0x85EBCA77U;
    h ^= h >> 15;
    h *= 0x2C1B3C6DU;
    h ^= h >> 13;
    return static_cast<float>(h & 0xFFFFU) / 65536.0F - 0.5F;
}

} // namespace

Levels levelsOf(const cv::Mat& rgb, const cv::Mat& alpha)
{
    Levels levels;
    const Look look = lookAt(rgb, alpha);
    if (look.count == 0)
        return levels;
    const int black = quantile(look.darkest, kBeyond);
    const int white = quantile(look.brightest, 1.0 - kBeyond);
    if (white - black < kPlain)
        return levels;
    levels.balance = balanceOf(rgb, alpha, look);
    const bool isDull = black > kGoodBlack;
    const bool isDim = white < kGoodWhite;
    if (!isDull && !isDim)
        return levels;
    const auto dark = static_cast<float>(std::min(black, kMostBlack));
    const auto bright = static_cast<float>(white);
    const float from = isDull ? dark : 0.0F;
    levels.lift = isDull ? dark + kWay * (kTargetBlack - dark) : 0.0F;
    const float top = isDim ? bright + kWay * (kTargetWhite - bright) : bright;
    levels.gain = std::clamp((top - levels.lift) / (bright - from), 1.0F, kMostGain);
    levels.black = from;
    const double middle = (look.luma / look.count - from) * levels.gain + levels.lift;
    if (white < kUnderexposed && middle < kDarkMiddle && middle > 1)
        levels.gamma = std::max(kMostGamma,
                                static_cast<float>(std::log(kDarkMiddle / 255.0) / std::log(middle / 255.0)));
    return levels;
}

void applyLevels(cv::Mat& rgb, const Levels& levels, cv::Point at)
{
    if (levels.isIdentity())
        return;
    for (int y = 0; y < rgb.rows; ++y) {
        auto* row = rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < rgb.cols; ++x) {
            const float dither = ditherAt(at.x + x, at.y + y) * (levels.gain - 1.0F) * 1.1F;
            cv::Vec3f& pixel = row[x];
            for (int c = 0; c < 3; ++c)
                pixel[c] = (pixel[c] - levels.black) * levels.gain * levels.balance[c] + levels.lift + dither;
            if (levels.gamma == 1.0F)
                continue;
            // By brightness, so that the three channels keep their ratio.
            const float luma = std::max(1.0F, 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2]);
            const float most = std::max({pixel[0], pixel[1], pixel[2], 1.0F});
            const float factor =
                std::min(std::pow(luma / 255.0F, levels.gamma - 1.0F), std::max(1.0F, 252.0F / most));
            pixel *= factor;
        }
    }
}

} // namespace vidgo::ondevice
