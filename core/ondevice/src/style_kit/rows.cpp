#include "rows.h"

#include <algorithm>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

Outcome forEachBand(int rows, int height, const std::stop_token& stop,
                    const std::function<void(int from, int to)>& work)
{
    const int bands = (rows + height - 1) / height;
    cv::parallel_for_(cv::Range(0, bands), [&](const cv::Range& range) {
        for (int band = range.start; band < range.end && !stop.stop_requested(); ++band)
            work(band * height, std::min(rows, (band + 1) * height));
    });
    return checkStop(stop);
}

} // namespace vidgo::ondevice
