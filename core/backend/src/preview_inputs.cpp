#include "preview_inputs.h"

#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKept = 3; // the input, and two that one may go back to

std::string keyOf(const fs::path& file, int maxSide)
{
    // A file that cannot be asked has the key of its name: decoding it says what is wrong.
    std::error_code ignored;
    const auto size = fs::file_size(file, ignored);
    const auto time = fs::last_write_time(file, ignored).time_since_epoch().count();
    return toUtf8(file) + "|" + std::to_string(size) + "|" + std::to_string(time) + "|" +
           std::to_string(maxSide);
}

} // namespace

Result<PreviewInputs::Input> PreviewInputs::get(const fs::path& file, int maxSide,
                                                const std::stop_token& stop)
{
    const auto key = keyOf(file, maxSide);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_latest, key, &Input::key);
        if (found != m_latest.end()) {
            m_latest.splice(m_latest.begin(), m_latest, found);
            return m_latest.front();
        }
    }
    auto decoded = media::decodePicture(file, {.maxSide = maxSide}, stop);
    if (!decoded)
        return failure(decoded);
    Input input{key, std::make_shared<const media::Image>(std::move(decoded->image))};
    const std::lock_guard lock(m_mutex);
    m_latest.push_front(input);
    if (m_latest.size() > kKept)
        m_latest.pop_back();
    return input;
}

} // namespace vidgo::backend
