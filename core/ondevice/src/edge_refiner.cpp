#include "edge_refiner.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "guided_filter.h"

namespace vidgo::ondevice {

namespace {

constexpr float kEpsilon = 2e-4F;
// Squared distance of subject and background (RGB 0..1) at which their line is trusted half.
constexpr float kHalfTrust = 0.006F;

cv::Mat box(const cv::Mat& values, int radius)
{
    cv::Mat out;
    cv::boxFilter(values, out, CV_32F, cv::Size(2 * radius + 1, 2 * radius + 1), cv::Point(-1, -1), true,
                  cv::BORDER_REPLICATE);
    return out;
}

cv::Mat weighted(const cv::Mat& colors, const cv::Mat& weights)
{
    cv::Mat out(colors.size(), CV_32FC3);
    for (int y = 0; y < colors.rows; ++y) {
        for (int x = 0; x < colors.cols; ++x)
            out.at<cv::Vec3f>(y, x) = colors.at<cv::Vec3f>(y, x) * weights.at<float>(y, x);
    }
    return out;
}

/// 1 where alpha is beyond doubt on one side, 0 elsewhere.
cv::Mat sureSide(const cv::Mat& alpha, bool subject)
{
    cv::Mat out(alpha.size(), CV_32F);
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            const float a = subject ? alpha.at<float>(y, x) : 1.0F - alpha.at<float>(y, x);
            out.at<float>(y, x) = a > 0.97F ? 1.0F : 0.0F;
        }
    }
    return out;
}

/// Moves alpha towards the pixel's place on the line from background to subject.
void readOffColorLine(cv::Mat& alpha, const cv::Mat& guide, int radius)
{
    const cv::Mat in = sureSide(alpha, true);
    const cv::Mat out = sureSide(alpha, false);
    const cv::Mat inWeight = box(in, radius);
    const cv::Mat outWeight = box(out, radius);
    const cv::Mat inColor = box(weighted(guide, in), radius);
    const cv::Mat outColor = box(weighted(guide, out), radius);
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            const float wi = inWeight.at<float>(y, x);
            const float wo = outWeight.at<float>(y, x);
            float& a = alpha.at<float>(y, x);
            if (wi < 0.01F || wo < 0.01F || a <= 0.01F || a >= 0.99F)
                continue;
            const cv::Vec3f f = inColor.at<cv::Vec3f>(y, x) * (1.0F / wi);
            const cv::Vec3f b = outColor.at<cv::Vec3f>(y, x) * (1.0F / wo);
            const cv::Vec3f line = f - b;
            const float length2 = line.dot(line);
            const cv::Vec3f off = guide.at<cv::Vec3f>(y, x) - b;
            const float t = off.dot(line) / std::max(length2, 1e-6F);
            const cv::Vec3f miss = off - line * t;
            // Trust the line where it is long and the pixel lies near it.
            const float trust =
                length2 / (length2 + kHalfTrust) * std::exp(-miss.dot(miss) / (0.08F * length2 + 1e-4F));
            a += trust * (std::clamp(t, 0.0F, 1.0F) - a);
        }
    }
}

/// Steeper around the middle: a guided filter leaves a faint veil on both sides.
void steepen(cv::Mat& alpha, double softness)
{
    const auto cut = static_cast<float>(0.16 - 0.14 * softness);
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            float& a = alpha.at<float>(y, x);
            a = std::clamp((a - cut) / (1.0F - 2.0F * cut), 0.0F, 1.0F);
        }
    }
}

} // namespace

EdgeRefiner::EdgeRefiner(const cv::Mat& mask, const cv::Size& full, const RefineOptions& options)
    : m_full(full)
    , m_softness(std::clamp(options.softness, 0.0, 1.0))
{
    cv::Mat wide;
    cv::Mat narrow;
    const int reach = std::max(1, options.reach);
    const cv::Mat disk = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
    cv::dilate(mask, wide, disk);
    cv::erode(mask, narrow, disk);
    cv::Mat band = wide - narrow;
    band.convertTo(m_band, CV_32F, 1.0 / 255);
    mask.convertTo(m_mask, CV_32F, 1.0 / 255);
    cv::GaussianBlur(m_mask, m_mask, cv::Size(0, 0), 0.8);
    const double scale = static_cast<double>(full.width) / mask.cols;
    m_radius =
        std::max(2, static_cast<int>(std::lround(scale * (1.2 + 1.6 * m_softness) * std::sqrt(reach / 4.0))));
    m_margin = 6 * m_radius + 4;
}

bool EdgeRefiner::isUniform(const cv::Rect& area, float& value) const
{
    const double sx = static_cast<double>(m_mask.cols) / m_full.width;
    const double sy = static_cast<double>(m_mask.rows) / m_full.height;
    const cv::Point from(static_cast<int>(std::floor(area.x * sx)) - 1,
                         static_cast<int>(std::floor(area.y * sy)) - 1);
    const cv::Point to(static_cast<int>(std::ceil((area.x + area.width) * sx)) + 1,
                       static_cast<int>(std::ceil((area.y + area.height) * sy)) + 1);
    const cv::Rect small = cv::Rect(from, to) & cv::Rect({0, 0}, m_mask.size());
    if (cv::countNonZero(m_band(small)) != 0)
        return false;
    double low = 0;
    double high = 0;
    cv::minMaxLoc(m_mask(small), &low, &high);
    value = static_cast<float>(low);
    return high - low < 1.0 / 512;
}

cv::Mat EdgeRefiner::enlarge(const cv::Mat& small, const cv::Rect& area) const
{
    const double sx = static_cast<double>(small.cols) / m_full.width;
    const double sy = static_cast<double>(small.rows) / m_full.height;
    const cv::Matx23d toSmall(sx, 0, (area.x + 0.5) * sx - 0.5, 0, sy, (area.y + 0.5) * sy - 0.5);
    cv::Mat out;
    cv::warpAffine(small, out, toSmall, area.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return out;
}

cv::Mat EdgeRefiner::refine(const cv::Mat& rgb, const cv::Rect& area) const
{
    cv::Mat guide;
    rgb.convertTo(guide, CV_32FC3, 1.0 / 255);
    const cv::Mat rough = enlarge(m_mask, area);
    cv::Mat alpha = guidedFilter(guide, rough, m_radius, kEpsilon);
    steepen(alpha, m_softness);
    readOffColorLine(alpha, guide, 2 * m_radius);
    const cv::Mat band = enlarge(m_band, area);
    for (int y = 0; y < alpha.rows; ++y) {
        for (int x = 0; x < alpha.cols; ++x) {
            const float w = band.at<float>(y, x);
            float& a = alpha.at<float>(y, x);
            a = std::clamp(w * a + (1.0F - w) * rough.at<float>(y, x), 0.0F, 1.0F);
        }
    }
    return alpha;
}

cv::Mat ownColors(const cv::Mat& rgb, const cv::Mat& alpha, int radius)
{
    cv::Mat image;
    rgb.convertTo(image, CV_32FC3, 1.0 / 255);
    cv::Mat subject = image;
    cv::Mat ground = image;
    const cv::Mat rest = 1.0F - alpha;
    for (const int r : {2 * radius, std::max(1, radius / 2)}) {
        const cv::Mat subjectBlur = box(weighted(subject, alpha), r);
        const cv::Mat subjectWeight = box(alpha, r);
        const cv::Mat groundBlur = box(weighted(ground, rest), r);
        const cv::Mat groundWeight = box(rest, r);
        cv::Mat nextSubject(image.size(), CV_32FC3);
        cv::Mat nextGround(image.size(), CV_32FC3);
        for (int y = 0; y < image.rows; ++y) {
            for (int x = 0; x < image.cols; ++x) {
                const float a = alpha.at<float>(y, x);
                const cv::Vec3f& c = image.at<cv::Vec3f>(y, x);
                const cv::Vec3f f =
                    subjectBlur.at<cv::Vec3f>(y, x) * (1.0F / (subjectWeight.at<float>(y, x) + 1e-4F));
                const cv::Vec3f b =
                    groundBlur.at<cv::Vec3f>(y, x) * (1.0F / (groundWeight.at<float>(y, x) + 1e-4F));
                nextSubject.at<cv::Vec3f>(y, x) = f + (c - f * a - b * (1.0F - a)) * a;
                nextGround.at<cv::Vec3f>(y, x) = b;
            }
        }
        subject = nextSubject;
        ground = nextGround;
    }
    cv::Mat out;
    subject.convertTo(out, CV_8UC3, 255);
    rgb.copyTo(out, alpha > 0.996F);
    return out;
}

} // namespace vidgo::ondevice
