#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include <opencv2/core.hpp>

#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// Learned filters that double a picture. Every pixel falls into a bucket by the direction, the strength and
/// the coherence of the gradients around it (Romano, Isidoro, Milanfar, “RAISR: Rapid and Accurate Image
/// Super Resolution”, 2017); the bucket's four filters make the 2×2 pixels that it becomes from the 7×7
/// around it. Unlike there, the filters work on the small picture itself and on differences to the pixel in
/// the middle, so that a plain area stays as it is whatever they say. core/ondevice/training makes the file.
class EdgeFilters
{
public:
    static constexpr int kAngles = 24;
    static constexpr int kStrengths = 5;
    static constexpr int kCoherences = 3;
    static constexpr int kBuckets = kAngles * kStrengths * kCoherences;
    static constexpr int kSide = 7;
    static constexpr int kTaps = kSide * kSide;
    static constexpr int kPhases = 4; ///< Left top, right top, left bottom, right bottom.
    /// So many pixels around a place have a say in what it becomes.
    static constexpr int kReach = 4;

    /// In the order bucket, tap, phase.
    using Weights = std::vector<float>;

    explicit EdgeFilters(Weights weights);
    /// Fails with OnDeviceError::ModelMissing {file}.
    static Result<EdgeFilters> load(const std::filesystem::path& path);
    /// The form of the file: a head, then the weights as 16-bit integers, little endian.
    static std::vector<std::uint8_t> toBytes(const Weights& weights);

    /// `luma` CV_32F, 0..255, to twice the size. Beyond its border the picture goes on as its last row and
    /// column.
    cv::Mat enlarge(const cv::Mat& luma) const;

    /// The bucket of every pixel, CV_16S.
    static cv::Mat bucketsOf(const cv::Mat& luma);

private:
    Weights m_weights;
};

} // namespace vidgo::ondevice
