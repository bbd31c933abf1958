#include "peers.h"

#include <vector>

#include <opencv2/imgproc.hpp>
#ifdef VIDGO_HAS_OPENCV_PHOTO
#include <opencv2/photo.hpp>
#endif

namespace vidgo::bench {

namespace {

void stylize([[maybe_unused]] const cv::Mat& rgb)
{
#ifdef VIDGO_HAS_OPENCV_PHOTO
    cv::Mat out;
    cv::stylization(rgb, out, 60, 0.45F);
#endif
}

void smooth([[maybe_unused]] const cv::Mat& rgb)
{
#ifdef VIDGO_HAS_OPENCV_PHOTO
    cv::Mat out;
    cv::edgePreservingFilter(rgb, out, cv::RECURS_FILTER, 60, 0.4F);
#endif
}

void pixelate(const cv::Mat& rgb)
{
    cv::Mat small;
    cv::resize(rgb, small, {}, 1.0 / 9, 1.0 / 9, cv::INTER_AREA);
    cv::Mat samples;
    small.reshape(1, static_cast<int>(small.total())).convertTo(samples, CV_32F);
    cv::Mat labels;
    cv::Mat centers;
    cv::kmeans(samples, 28, labels, {cv::TermCriteria::COUNT, 10, 0}, 1, cv::KMEANS_PP_CENTERS, centers);
    for (int i = 0; i < samples.rows; ++i)
        centers.row(labels.at<int>(i)).copyTo(samples.row(i));
    cv::Mat out;
    samples.reshape(3, small.rows).convertTo(small, CV_8U);
    cv::resize(small, out, rgb.size(), 0, 0, cv::INTER_NEAREST);
}

/// Noise as anybody would add it.
void addNoise(cv::Mat& rgb, double deviation)
{
    cv::Mat noise(rgb.size(), CV_16SC3);
    cv::randn(noise, 0, deviation);
    cv::add(rgb, noise, rgb, {}, CV_8U);
}

void tape(const cv::Mat& rgb)
{
    cv::Mat ycc;
    cv::cvtColor(rgb, ycc, cv::COLOR_RGB2YCrCb);
    std::vector<cv::Mat> parts;
    cv::split(ycc, parts);
    cv::GaussianBlur(parts[0], parts[0], {}, 2, 0.8);
    cv::GaussianBlur(parts[1], parts[1], {}, 15, 2);
    cv::GaussianBlur(parts[2], parts[2], {}, 15, 2);
    cv::merge(parts, ycc);
    cv::Mat out;
    cv::cvtColor(ycc, out, cv::COLOR_YCrCb2RGB);
    addNoise(out, 8);
}

void grade(const cv::Mat& rgb)
{
    cv::Mat table(1, 256, CV_8UC3);
    for (int i = 0; i < 256; ++i)
        table.at<cv::Vec3b>(0, i) = {cv::saturate_cast<std::uint8_t>(i * 1.1),
                                     static_cast<std::uint8_t>(i * 4 / 5),
                                     cv::saturate_cast<std::uint8_t>(i + 20)};
    cv::Mat out;
    cv::LUT(rgb, table, out);
    cv::Mat glow;
    cv::GaussianBlur(out, glow, {}, 14);
    cv::addWeighted(out, 0.75, glow, 0.4, 0, out);
    addNoise(out, 6);
}

void neon(const cv::Mat& rgb)
{
    cv::Mat gray;
    cv::cvtColor(rgb, gray, cv::COLOR_RGB2GRAY);
    cv::GaussianBlur(gray, gray, {}, 1.6);
    cv::Mat edges;
    cv::Canny(gray, edges, 40, 90);
    cv::Mat lines(rgb.size(), CV_8UC3, cv::Scalar::all(0));
    lines.setTo(cv::Scalar(255, 30, 200), edges);
    cv::Mat glow;
    cv::GaussianBlur(lines, glow, {}, 8);
    cv::Mat wide;
    cv::GaussianBlur(lines, wide, {}, 36);
    cv::Mat out = rgb * 0.4;
    cv::add(out, lines, out);
    cv::scaleAdd(glow, 2, out, out);
    cv::scaleAdd(wide, 3, out, out);
}

} // namespace

Peer peerOf(const std::string& style)
{
    if (style == "pixel_art")
        return {"resize, kmeans, resize", &pixelate};
    if (style == "vhs")
        return {"blurred YCrCb and randn", &tape};
    if (style == "retro_80s")
        return {"LUT, GaussianBlur and randn", &grade};
    if (style == "cyberpunk")
        return {"Canny and GaussianBlur", &neon};
#ifdef VIDGO_HAS_OPENCV_PHOTO
    // The only painting that Debian's OpenCV has; for drawn styles its first step.
    if (style == "oil_painting" || style == "watercolor")
        return {"cv::stylization", &stylize};
    return {"cv::edgePreservingFilter", &smooth};
#else
    static_cast<void>(&stylize);
    static_cast<void>(&smooth);
    return {"OpenCV's photo module is not installed (package libopencv-photo-dev)", {}};
#endif
}

} // namespace vidgo::bench
