#include "person_mask.h"

#include <algorithm>

#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

constexpr int kModelSide = 256;
// Read off the model's answers: people give 0.88 and more here, bags and shoes under 0.8.
constexpr double kSure = 0.84;
constexpr double kSmallestPerson = 0.10;

std::string nameOf(const std::filesystem::path& file)
{
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

} // namespace

PersonModel::PersonModel(std::filesystem::path file)
    : m_file(std::move(file))
{}

Result<PersonMask> PersonModel::find(const cv::Mat& rgb)
{
    const std::lock_guard lock(m_mutex);
    cv::Mat output;
    try {
        if (m_net.empty())
            m_net = cv::dnn::readNetFromONNX(m_file.string());
        m_net.setInput(cv::dnn::blobFromImage(rgb, 1.0 / 255, cv::Size(kModelSide, kModelSide)));
        output = m_net.forward();
    } catch (const cv::Exception& e) {
        return fail(OnDeviceError::ModelMissing, e.what(), {{"file", nameOf(m_file)}});
    }
    if (output.total() != static_cast<std::size_t>(kModelSide) * kModelSide)
        return fail(OnDeviceError::ModelMissing, "person model has another output",
                    {{"file", nameOf(m_file)}});

    PersonMask mask;
    mask.probability = cv::Mat(kModelSide, kModelSide, CV_32F, output.ptr<float>()).clone();
    const double found = cv::countNonZero(mask.probability > 0.5F);
    const double sure = cv::countNonZero(mask.probability > 0.9F);
    mask.certainty = found > 0 ? sure / found : 0;
    mask.isConfident =
        mask.certainty >= kSure && found >= kSmallestPerson * static_cast<double>(mask.probability.total());
    return mask;
}

} // namespace vidgo::ondevice
