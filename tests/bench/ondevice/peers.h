#pragma once

#include <functional>
#include <string>

#include <opencv2/core.hpp>

namespace vidgo::bench {

/// What a few calls of OpenCV make of a picture in the direction of a style.
struct Peer
{
    std::string name;
    std::function<void(const cv::Mat& rgb)> work; ///< Empty: not installed.
};

Peer peerOf(const std::string& style);

} // namespace vidgo::bench
