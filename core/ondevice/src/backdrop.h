#pragma once

#include <memory>
#include <stop_token>

#include <opencv2/core.hpp>

#include "vidgo/base/progress.h"
#include "vidgo/model/cutout.h"

namespace vidgo::ondevice {

/// What is put behind the subject. Paints any part of it on request, from several threads.
class Backdrop
{
public:
    virtual ~Backdrop() = default;
    /// CV_8UC3 for `area` of the finished picture.
    virtual cv::Mat paint(const cv::Rect& area) const = 0;
};

/// "#RRGGBB". Fails with BaseError::InvalidArgument.
Result<std::unique_ptr<Backdrop>> makeColorBackdrop(const std::string& color);

/// The input itself, blurred: `alpha` (CV_8U, the size of `image`) says where the subject is, whose colours
/// are first replaced by those around it, so that they do not glow around it.
Result<std::unique_ptr<Backdrop>> makeBlurBackdrop(const cv::Mat& image, const cv::Mat& alpha, double blur,
                                                   const std::stop_token& stop);

/// The picture of a file, laid over `size` so that nothing stays uncovered, its middle in the middle. Fails
/// as media::decodePicture does.
Result<std::unique_ptr<Backdrop>> makePictureBackdrop(const std::string& path, const cv::Size& size,
                                                      const std::stop_token& stop);

} // namespace vidgo::ondevice
