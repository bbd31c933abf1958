#pragma once

#include <opencv2/core.hpp>

#include "vidgo/media/image.h"

namespace vidgo::ondevice {

/// The pixels of an image as a matrix, not copied.
inline cv::Mat viewOf(media::Image& image)
{
    return {image.height(), image.width(), CV_8UC(image.channels()), image.row(0), image.stride()};
}

/// As above; the matrix must only be read.
inline cv::Mat viewOf(const media::Image& image)
{
    return {image.height(), image.width(), CV_8UC(image.channels()), const_cast<std::uint8_t*>(image.row(0)),
            image.stride()};
}

} // namespace vidgo::ondevice
