#pragma once

#include <filesystem>
#include <mutex>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include "vidgo/base/result.h"

namespace vidgo::ondevice {

struct PersonMask
{
    cv::Mat probability; ///< CV_32F 0..1, 256×256, stretched over the whole picture.
    /// True when the model is sure and the part it sees is large enough to be what the picture shows.
    bool isConfident = false;
    double certainty = 0; ///< 0..1: share of the found part that is beyond doubt.
};

/// The selfie segmentation model, loaded at first use and kept. find() may be called from several threads;
/// they take turns.
class PersonModel
{
public:
    explicit PersonModel(std::filesystem::path file);

    /// `rgb` is CV_8UC3 of any size. Fails with OnDeviceError::ModelMissing.
    Result<PersonMask> find(const cv::Mat& rgb);

private:
    std::filesystem::path m_file;
    std::mutex m_mutex;
    cv::dnn::Net m_net;
};

} // namespace vidgo::ondevice
