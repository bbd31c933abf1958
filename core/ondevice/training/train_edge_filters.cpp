// Learns the filters of EdgeFilters from pictures: `train_edge_filters OUT.bin PICTURE…`.
//
// Each picture, and its half, is taken as the truth; its area average by two is the small picture. For every
// bucket the least squares from the 7×7 small pixels (as differences to the middle one) to the four true
// pixels are summed up, each sample in its eight mirrored and turned forms, and solved with a pull towards
// bicubic interpolation where samples are few. README.md beside this file says which pictures.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "edge_filters.h"
#include "vidgo/media/picture_file.h"

using namespace vidgo;
using ondevice::EdgeFilters;

namespace {

constexpr int kTaps = EdgeFilters::kTaps;
constexpr int kPhases = EdgeFilters::kPhases;
constexpr int kSide = EdgeFilters::kSide;
constexpr int kMargin = kSide / 2;
constexpr double kPull = 3000.0;

/// Sums of products for one bucket.
struct Sums
{
    cv::Matx<double, kTaps, kTaps> inputs = cv::Matx<double, kTaps, kTaps>::zeros();
    cv::Matx<double, kTaps, kPhases> targets = cv::Matx<double, kTaps, kPhases>::zeros();
};

using AllSums = std::vector<Sums>;

cv::Mat lumaOf(const media::Image& image)
{
    const cv::Mat view(image.height(), image.width(), CV_8UC(image.channels()),
                       const_cast<std::uint8_t*>(image.row(0)), image.stride());
    cv::Mat gray;
    cv::cvtColor(view, gray, image.channels() == 4 ? cv::COLOR_RGBA2GRAY : cv::COLOR_RGB2GRAY);
    cv::Mat luma;
    gray.convertTo(luma, CV_32F);
    return luma(cv::Rect(0, 0, luma.cols & ~1, luma.rows & ~1));
}

void addPicture(const cv::Mat& truth, AllSums& sums)
{
    cv::Mat small;
    cv::resize(truth, small, truth.size() / 2, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_8U); // what people have is rounded
    small.convertTo(small, CV_32F);
    const cv::Mat buckets = EdgeFilters::bucketsOf(small);
    for (int y = kMargin; y < small.rows - kMargin; ++y) {
        for (int x = kMargin; x < small.cols - kMargin; ++x) {
            const float middle = small.at<float>(y, x);
            float patch[kTaps];
            for (int k = 0; k < kTaps; ++k)
                patch[k] = small.at<float>(y + k / kSide - kMargin, x + k % kSide - kMargin) - middle;
            auto& sum = sums[static_cast<std::size_t>(buckets.at<std::int16_t>(y, x))];
            for (int i = 0; i < kTaps; ++i) {
                double* row = sum.inputs.val + i * kTaps;
                for (int j = i; j < kTaps; ++j)
                    row[j] += patch[i] * patch[j];
                for (int p = 0; p < kPhases; ++p)
                    sum.targets(i, p) += patch[i] * (truth.at<float>(2 * y + p / 2, 2 * x + p % 2) - middle);
            }
        }
    }
}

/// Where a tap, a phase and a bucket go when the picture is transposed and/or mirrored.
struct Turn
{
    bool swap = false;
    bool flipX = false;
    bool flipY = false;

    int place(int index, int side) const
    {
        int x = index % side;
        int y = index / side;
        if (swap)
            std::swap(x, y);
        if (flipX)
            x = side - 1 - x;
        if (flipY)
            y = side - 1 - y;
        return y * side + x;
    }
    int bucket(int index) const
    {
        constexpr int kRest = EdgeFilters::kStrengths * EdgeFilters::kCoherences;
        constexpr int kAngles = EdgeFilters::kAngles;
        int angle = index / kRest;
        if (swap)
            angle = (kAngles / 2 - 1 - angle + kAngles) % kAngles;
        if (flipX != flipY)
            angle = kAngles - 1 - angle;
        return angle * kRest + index % kRest;
    }
};

AllSums symmetric(const AllSums& sums)
{
    AllSums out(sums.size());
    for (int n = 0; n < 8; ++n) {
        const Turn turn{(n & 4) != 0, (n & 2) != 0, (n & 1) != 0};
        for (int b = 0; b < EdgeFilters::kBuckets; ++b) {
            const auto& from = sums[static_cast<std::size_t>(b)];
            auto& to = out[static_cast<std::size_t>(turn.bucket(b))];
            for (int i = 0; i < kTaps; ++i) {
                const int row = turn.place(i, kSide);
                for (int j = 0; j < kTaps; ++j)
                    to.inputs(row, turn.place(j, kSide)) += from.inputs(std::min(i, j), std::max(i, j));
                for (int p = 0; p < kPhases; ++p)
                    to.targets(row, turn.place(p, 2)) += from.targets(i, p);
            }
        }
    }
    return out;
}

/// Catmull-Rom at a quarter of a pixel beside the middle.
cv::Matx<double, kTaps, kPhases> bicubic()
{
    const auto weight = [](double t) {
        t = std::abs(t);
        if (t < 1)
            return (1.5 * t - 2.5) * t * t + 1;
        return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0.0;
    };
    cv::Matx<double, kTaps, kPhases> out;
    for (int k = 0; k < kTaps; ++k) {
        const int column = k % kSide - kMargin;
        const int row = k / kSide - kMargin;
        for (int p = 0; p < kPhases; ++p)
            out(k, p) = weight(column - (p % 2 ? 0.25 : -0.25)) * weight(row - (p / 2 ? 0.25 : -0.25));
    }
    return out;
}

EdgeFilters::Weights solve(const AllSums& sums)
{
    EdgeFilters::Weights weights;
    const auto usual = bicubic();
    for (const auto& sum : sums) {
        cv::Mat left(sum.inputs + cv::Matx<double, kTaps, kTaps>::eye() * kPull);
        cv::Mat right(sum.targets + usual * kPull);
        cv::Mat found;
        cv::solve(left, right, found, cv::DECOMP_CHOLESKY);
        for (int k = 0; k < kTaps; ++k)
            for (int p = 0; p < kPhases; ++p)
                weights.push_back(static_cast<float>(found.at<double>(k, p)));
    }
    return weights;
}

} // namespace

int main(int count, char** arguments)
{
    AllSums sums(EdgeFilters::kBuckets);
    for (int i = 2; i < count; ++i) {
        auto decoded = media::decodePicture(std::filesystem::path(arguments[i]));
        if (!decoded) {
            std::fprintf(stderr, "%s: %s\n", arguments[i], decoded.error().internal().c_str());
            return 1;
        }
        cv::Mat truth = lumaOf(decoded->image);
        addPicture(truth, sums);
        cv::Mat half;
        cv::resize(truth, half, truth.size() / 2, 0, 0, cv::INTER_AREA);
        addPicture(half(cv::Rect(0, 0, half.cols & ~1, half.rows & ~1)), sums);
        std::printf("%s\n", arguments[i]);
    }
    const auto bytes = EdgeFilters::toBytes(solve(symmetric(sums)));
    std::ofstream out(arguments[1], std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return out ? 0 : 1;
}
