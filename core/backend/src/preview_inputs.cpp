#include "preview_inputs.h"

#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

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
    auto key = keyOf(file, maxSide);
    if (auto known = m_latest.find(key))
        return Input{std::move(key), std::move(known)};
    auto decoded = media::decodePicture(file, {.maxSide = maxSide}, stop);
    if (!decoded)
        return failure(decoded);
    auto kept = m_latest.put(key, std::move(decoded->image));
    return Input{std::move(key), std::move(kept)};
}

} // namespace vidgo::backend
