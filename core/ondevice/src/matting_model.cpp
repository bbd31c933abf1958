#include "matting_model.h"

#include <cmath>

#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

constexpr int kSide = 1024;

std::string nameOf(const std::filesystem::path& file)
{
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

std::unexpected<Error> unfit(const std::filesystem::path& file, std::string why)
{
    return fail(OnDeviceError::ModelUnfit, std::move(why), {{"file", nameOf(file)}});
}

} // namespace

MattingModel::MattingModel(std::filesystem::path file)
    : m_file(std::move(file))
{}

Result<cv::Mat> MattingModel::alphaOf(const cv::Mat& rgb, const std::stop_token& stop)
{
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return fail(BaseError::FileNotFound, "matting model " + m_file.string(), {{"file", nameOf(m_file)}});
    const std::lock_guard lock(m_mutex);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    cv::Mat output;
    try {
        if (m_net.empty())
            m_net = cv::dnn::readNetFromONNX(m_file.string());
        m_net.setInput(cv::dnn::blobFromImage(rgb, 1.0 / 255, cv::Size(kSide, kSide)));
        output = m_net.forward();
    } catch (const cv::Exception& e) {
        return unfit(m_file, e.what());
    }
    const bool isAlpha = output.dims == 4 && output.depth() == CV_32F && output.size[0] == 1 &&
                         output.size[1] == 1 && output.size[2] == kSide && output.size[3] == kSide;
    if (!isAlpha)
        return unfit(m_file, "output is not 1x1x1024x1024 float");
    cv::Mat alpha = cv::Mat(kSide, kSide, CV_32F, output.ptr<float>()).clone();
    cv::patchNaNs(alpha, 0.0);
    alpha = cv::min(cv::max(alpha, 0.0), 1.0);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    return alpha;
}

} // namespace vidgo::ondevice
