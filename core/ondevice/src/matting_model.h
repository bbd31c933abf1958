#pragma once

#include <filesystem>
#include <mutex>
#include <stop_token>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// A matting model of the person's own, see RemoverOptions::mattingModel. Loaded at first use and kept.
class MattingModel
{
public:
    explicit MattingModel(std::filesystem::path file);

    bool isSet() const { return !m_file.empty(); }
    /// `rgb` is CV_8UC3 of any size; the answer CV_32F 0..1, 1024×1024, stretched over the whole picture.
    /// Fails with OnDeviceError::ModelUnfit or BaseError (file missing). A stop request is seen before and
    /// after the model runs, not while it does.
    Result<cv::Mat> alphaOf(const cv::Mat& rgb, const std::stop_token& stop);

private:
    std::filesystem::path m_file;
    std::mutex m_mutex;
    cv::dnn::Net m_net;
};

} // namespace vidgo::ondevice
