#include "tryon/fill_in.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

constexpr float kAlmostNothing = 1e-4F;

/// Each channel of `values` times `weight`.
cv::Mat weighed(const cv::Mat& values, const cv::Mat& weight)
{
    if (values.channels() == 1)
        return values.mul(weight);
    cv::Mat wide;
    cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(values.channels()), weight), wide);
    return values.mul(wide);
}

/// Sums that are worth less than one full pixel are mixed with what the coarser level says.
void mixIn(cv::Mat& sum, cv::Mat& weight, const cv::Mat& coarseSum, const cv::Mat& coarseWeight)
{
    cv::Mat upSum;
    cv::Mat upWeight;
    cv::resize(coarseSum, upSum, sum.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(coarseWeight, upWeight, sum.size(), 0, 0, cv::INTER_LINEAR);
    const cv::Mat room = 1.0 - weight;
    const cv::Mat share = room / cv::max(upWeight, static_cast<double>(kAlmostNothing));
    sum += weighed(upSum, share);
    weight += upWeight.mul(share);
}

void fillLevel(cv::Mat& sum, cv::Mat& weight)
{
    if (std::min(sum.cols, sum.rows) < 2)
        return;
    const cv::Size half((sum.cols + 1) / 2, (sum.rows + 1) / 2);
    cv::Mat coarseSum;
    cv::Mat coarseWeight;
    cv::resize(sum, coarseSum, half, 0, 0, cv::INTER_AREA);
    cv::resize(weight, coarseWeight, half, 0, 0, cv::INTER_AREA);
    // A quarter of the pixels known makes a known pixel.
    cv::Mat gain = cv::min(4.0, 1.0 / cv::max(coarseWeight, static_cast<double>(kAlmostNothing)));
    coarseSum = weighed(coarseSum, gain);
    coarseWeight = coarseWeight.mul(gain);
    fillLevel(coarseSum, coarseWeight);
    mixIn(sum, weight, coarseSum, coarseWeight);
}

} // namespace

cv::Mat fillIn(const cv::Mat& values, const cv::Mat& weight)
{
    cv::Mat sum = weighed(values, weight);
    cv::Mat known = weight.clone();
    fillLevel(sum, known);
    return weighed(sum, 1.0 / cv::max(known, static_cast<double>(kAlmostNothing)));
}

} // namespace vidgo::ondevice
