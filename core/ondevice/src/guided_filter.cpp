#include "guided_filter.h"

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

cv::Mat boxMean(const cv::Mat& values, int radius)
{
    cv::Mat out;
    cv::boxFilter(values, out, CV_32F, cv::Size(2 * radius + 1, 2 * radius + 1), cv::Point(-1, -1), true,
                  cv::BORDER_REFLECT);
    return out;
}

/// The six different products of the guide's channels, as two pictures of three.
void squares(const cv::Mat& guide, cv::Mat& diagonal, cv::Mat& mixed)
{
    diagonal.create(guide.size(), CV_32FC3);
    mixed.create(guide.size(), CV_32FC3);
    for (int y = 0; y < guide.rows; ++y) {
        const auto* g = guide.ptr<cv::Vec3f>(y);
        auto* d = diagonal.ptr<cv::Vec3f>(y);
        auto* m = mixed.ptr<cv::Vec3f>(y);
        for (int x = 0; x < guide.cols; ++x) {
            d[x] = {g[x][0] * g[x][0], g[x][1] * g[x][1], g[x][2] * g[x][2]};
            m[x] = {g[x][0] * g[x][1], g[x][0] * g[x][2], g[x][1] * g[x][2]};
        }
    }
}

} // namespace

cv::Mat guidedFilter(const cv::Mat& guide, const cv::Mat& input, int radius, float epsilon)
{
    cv::Mat diagonal;
    cv::Mat mixed;
    squares(guide, diagonal, mixed);
    cv::Mat product(guide.size(), CV_32FC3);
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x)
            product.at<cv::Vec3f>(y, x) = guide.at<cv::Vec3f>(y, x) * input.at<float>(y, x);
    }
    const cv::Mat meanGuide = boxMean(guide, radius);
    const cv::Mat meanInput = boxMean(input, radius);
    diagonal = boxMean(diagonal, radius);
    mixed = boxMean(mixed, radius);
    product = boxMean(product, radius);

    // Four coefficients per window: slope in three channels, offset.
    cv::Mat coefficients(guide.size(), CV_32FC4);
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x) {
            const cv::Vec3f& m = meanGuide.at<cv::Vec3f>(y, x);
            const cv::Vec3f& d = diagonal.at<cv::Vec3f>(y, x);
            const cv::Vec3f& o = mixed.at<cv::Vec3f>(y, x);
            const float p = meanInput.at<float>(y, x);
            const float rg = o[0] - m[0] * m[1];
            const float rb = o[1] - m[0] * m[2];
            const float gb = o[2] - m[1] * m[2];
            const cv::Matx33f sigma(d[0] - m[0] * m[0] + epsilon, rg, rb, rg, d[1] - m[1] * m[1] + epsilon,
                                    gb, rb, gb, d[2] - m[2] * m[2] + epsilon);
            const cv::Vec3f covariance = product.at<cv::Vec3f>(y, x) - m * p;
            const cv::Vec3f a = sigma.inv(cv::DECOMP_CHOLESKY) * covariance;
            coefficients.at<cv::Vec4f>(y, x) = {a[0], a[1], a[2], p - a.dot(m)};
        }
    }
    coefficients = boxMean(coefficients, radius);
    cv::Mat out(guide.size(), CV_32F);
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x) {
            const cv::Vec4f& c = coefficients.at<cv::Vec4f>(y, x);
            const cv::Vec3f& g = guide.at<cv::Vec3f>(y, x);
            out.at<float>(y, x) = c[0] * g[0] + c[1] * g[1] + c[2] * g[2] + c[3];
        }
    }
    return out;
}

} // namespace vidgo::ondevice
