#include "backdrop.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "reduction.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::ondevice {

namespace {

class ColorBackdrop : public Backdrop
{
public:
    explicit ColorBackdrop(const cv::Scalar& color)
        : m_color(color)
    {}
    cv::Mat paint(const cv::Rect& area) const override { return {area.size(), CV_8UC3, m_color}; }

private:
    cv::Scalar m_color;
};

/// A picture of another size stretched over the finished one.
class StretchedBackdrop : public Backdrop
{
public:
    /// `toSource` maps the centres of finished pixels to those of the source.
    StretchedBackdrop(cv::Mat source, const cv::Matx23d& toSource, int interpolation)
        : m_source(std::move(source))
        , m_toSource(toSource)
        , m_interpolation(interpolation)
    {}

    cv::Mat paint(const cv::Rect& area) const override
    {
        cv::Matx23d matrix = m_toSource;
        matrix(0, 2) += m_toSource(0, 0) * area.x;
        matrix(1, 2) += m_toSource(1, 1) * area.y;
        cv::Mat out;
        cv::warpAffine(m_source, out, matrix, area.size(), m_interpolation | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        cv::Mat bytes;
        out.convertTo(bytes, CV_8UC3);
        return bytes;
    }

private:
    cv::Mat m_source;
    cv::Matx23d m_toSource;
    int m_interpolation;
};

/// Fills where `weight` is 0 from what is around: colours and weights are halved until everything is known,
/// then brought back ("push-pull", Gortler et al., "The Lumigraph", 1996).
cv::Mat fillIn(const cv::Mat& premultiplied, const cv::Mat& weight)
{
    cv::Mat out(premultiplied.size(), CV_32FC3);
    cv::Mat below;
    if (std::max(weight.cols, weight.rows) > 1) {
        cv::Mat smallColor;
        cv::Mat smallWeight;
        const cv::Size half((weight.cols + 1) / 2, (weight.rows + 1) / 2);
        cv::resize(premultiplied, smallColor, half, 0, 0, cv::INTER_AREA);
        cv::resize(weight, smallWeight, half, 0, 0, cv::INTER_AREA);
        cv::resize(fillIn(smallColor, smallWeight), below, weight.size(), 0, 0, cv::INTER_LINEAR);
    } else {
        below = cv::Mat(weight.size(), CV_32FC3, cv::Scalar(128, 128, 128));
    }
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const float w = weight.at<float>(y, x);
            // The colour is multiplied by the weight already; little known pixels lean on what lies below.
            const float share = std::min(1.0F, w);
            const cv::Vec3f known = w > 1e-4F ? premultiplied.at<cv::Vec3f>(y, x) * (1.0F / w) : cv::Vec3f();
            out.at<cv::Vec3f>(y, x) = known * share + below.at<cv::Vec3f>(y, x) * (1.0F - share);
        }
    }
    return out;
}

cv::Mat withoutSubject(const cv::Mat& rgb, const cv::Mat& alpha, const cv::Mat& inputAlpha)
{
    cv::Mat grown;
    cv::dilate(alpha, grown, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    cv::Mat weight(rgb.size(), CV_32F);
    cv::Mat colors(rgb.size(), CV_32FC3);
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            float w = 1.0F - static_cast<float>(grown.at<std::uint8_t>(y, x)) / 255.0F;
            if (!inputAlpha.empty())
                w *= static_cast<float>(inputAlpha.at<std::uint8_t>(y, x)) / 255.0F;
            weight.at<float>(y, x) = w;
            colors.at<cv::Vec3f>(y, x) = cv::Vec3f(rgb.at<cv::Vec3b>(y, x)) * w;
        }
    }
    return fillIn(colors, weight);
}

cv::Matx23d stretch(const cv::Size& from, const cv::Size& to)
{
    const double sx = static_cast<double>(from.width) / to.width;
    const double sy = static_cast<double>(from.height) / to.height;
    return {sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5};
}

} // namespace

Result<std::unique_ptr<Backdrop>> makeColorBackdrop(const std::string& color)
{
    unsigned value = 0;
    const char* end = color.data() + color.size();
    const bool shaped = color.size() == 7 && color.front() == '#';
    if (!shaped || std::from_chars(color.data() + 1, end, value, 16).ptr != end)
        return fail(BaseError::InvalidArgument, "background colour " + color,
                    {{"reason", "the background colour is not #RRGGBB"}});
    return std::make_unique<ColorBackdrop>(cv::Scalar(value >> 16U, (value >> 8U) & 255U, value & 255U));
}

Result<std::unique_ptr<Backdrop>> makeBlurBackdrop(const cv::Mat& image, const cv::Mat& alpha, double blur,
                                                   const std::stop_token& stop)
{
    // What is blurred needs no more pixels than a few per radius.
    blur = std::clamp(blur, 0.002, 0.1);
    const int side = std::clamp(static_cast<int>(std::lround(8.0 / blur)), 320, 1536);
    auto reduced = reduce(image, side, stop);
    if (!reduced)
        return failure(reduced);
    cv::Mat smallAlpha;
    cv::resize(alpha, smallAlpha, reduced->rgb.size(), 0, 0, cv::INTER_AREA);
    cv::Mat filled = withoutSubject(reduced->rgb, smallAlpha, reduced->alpha);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    const double sigma = blur * std::max(filled.cols, filled.rows);
    cv::GaussianBlur(filled, filled, cv::Size(0, 0), sigma, sigma, cv::BORDER_REPLICATE);
    const cv::Matx23d matrix = stretch(filled.size(), image.size());
    return std::make_unique<StretchedBackdrop>(std::move(filled), matrix, cv::INTER_LINEAR);
}

Result<std::unique_ptr<Backdrop>> makePictureBackdrop(const std::string& path, const cv::Size& size,
                                                      const std::stop_token& stop)
{
    const std::filesystem::path file{std::u8string(path.begin(), path.end())};
    auto info = media::probePicture(file);
    if (!info)
        return failure(info);
    const double cover = std::max(static_cast<double>(size.width) / std::max(1, info->uprightWidth()),
                                  static_cast<double>(size.height) / std::max(1, info->uprightHeight()));
    media::DecodeOptions options;
    const int longer = std::max(info->uprightWidth(), info->uprightHeight());
    // cv::warpAffine reads from at most 32767 pixels a side.
    const double wanted = std::min(std::ceil(longer * std::min(1.0, cover)), 32000.0);
    if (wanted < longer)
        options.maxSide = std::max(1, static_cast<int>(wanted));
    auto decoded = media::decodePicture(file, options, stop);
    if (!decoded)
        return failure(decoded);
    auto opaque = decoded->image.format() == media::PixelFormat::Rgb8
                      ? std::move(decoded->image)
                      : media::flatten(decoded->image, 255, 255, 255);
    if (!opaque)
        return failure(opaque);
    cv::Mat source = viewOf(*opaque).clone();
    const double scale = std::min(static_cast<double>(source.cols) / size.width,
                                  static_cast<double>(source.rows) / size.height);
    const cv::Matx23d matrix(scale, 0, 0.5 * source.cols - 0.5 * scale * size.width + 0.5 * scale - 0.5, 0,
                             scale, 0.5 * source.rows - 0.5 * scale * size.height + 0.5 * scale - 0.5);
    return std::make_unique<StretchedBackdrop>(std::move(source), matrix, cv::INTER_LINEAR);
}

} // namespace vidgo::ondevice
