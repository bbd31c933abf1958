#include "flow.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "filters.h"

namespace vidgo::ondevice {

cv::Mat structureTensor(const cv::Mat& luma, double sigma)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Scharr(luma, dx, CV_32F, 1, 0, 1.0 / 32, 0, cv::BORDER_REPLICATE);
    cv::Scharr(luma, dy, CV_32F, 0, 1, 1.0 / 32, 0, cv::BORDER_REPLICATE);
    cv::Mat tensor(luma.size(), CV_32FC3);
    for (int y = 0; y < luma.rows; ++y) {
        const auto* x1 = dx.ptr<float>(y);
        const auto* y1 = dy.ptr<float>(y);
        auto* to = tensor.ptr<cv::Vec3f>(y);
        for (int x = 0; x < luma.cols; ++x)
            to[x] = {x1[x] * x1[x], y1[x] * y1[x], x1[x] * y1[x]};
    }
    return softBlur(tensor, sigma);
}

Flow flowOf(const cv::Mat& tensor)
{
    Flow flow{cv::Mat(tensor.size(), CV_32FC2), cv::Mat(tensor.size(), CV_32F)};
    cv::parallel_for_(cv::Range(0, tensor.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            const auto* from = tensor.ptr<cv::Vec3f>(y);
            auto* direction = flow.direction.ptr<cv::Vec2f>(y);
            auto* coherence = flow.coherence.ptr<float>(y);
            for (int x = 0; x < tensor.cols; ++x) {
                const float a = from[x][0] - from[x][1];
                const float b = 2 * from[x][2];
                const float spread = std::sqrt(a * a + b * b);
                // Half of the angle of (-a, -b) is the direction across which nothing changes.
                const float c = spread > 0 ? std::sqrt(std::max(0.0F, 0.5F - 0.5F * a / spread)) : 1.0F;
                const float s = spread > 0 ? std::sqrt(std::max(0.0F, 0.5F + 0.5F * a / spread)) : 0.0F;
                direction[x] = {c, b > 0 ? -s : s};
                coherence[x] = spread / (from[x][0] + from[x][1] + 1e-7F);
            }
        }
    });
    return flow;
}

cv::Mat smoothAlong(const cv::Mat& values, const Flow& flow, int reach)
{
    cv::Mat out(values.size(), CV_32F);
    const auto walk = [&](float x, float y, float sign, cv::Vec2f along) {
        float sum = 0;
        for (int i = 0; i < reach; ++i) {
            x += sign * along[0];
            y += sign * along[1];
            const int px = std::clamp(static_cast<int>(x), 0, values.cols - 1);
            const int py = std::clamp(static_cast<int>(y), 0, values.rows - 1);
            sum += values.at<float>(py, px);
            const auto next = flow.direction.at<cv::Vec2f>(py, px);
            along = next[0] * along[0] + next[1] * along[1] < 0 ? -next : next;
        }
        return sum;
    };
    cv::parallel_for_(cv::Range(0, values.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            for (int x = 0; x < values.cols; ++x) {
                const auto along = flow.direction.at<cv::Vec2f>(y, x);
                const float fx = static_cast<float>(x) + 0.5F; // the middle of the pixel
                const float fy = static_cast<float>(y) + 0.5F;
                out.at<float>(y, x) =
                    (values.at<float>(y, x) + walk(fx, fy, 1, along) + walk(fx, fy, -1, along)) /
                    static_cast<float>(2 * reach + 1);
            }
        }
    });
    return out;
}

} // namespace vidgo::ondevice
