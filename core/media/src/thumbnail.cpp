#include "vidgo/media/thumbnail.h"

#include <array>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <optional>

#include "sniff.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/media/poster.h"

namespace vidgo::media {

namespace {

constexpr std::int64_t kClipMemory = 64ll * 1024 * 1024; ///< A decoder with the frames that it holds.

Result<Bytes> encodeSmall(Result<Image> image, const EncodeOptions& options, const std::stop_token& stop)
{
    if (!image)
        return failure(image);
    return encodePicture(*image, options, stop);
}

Result<Image> imageOf(Result<DecodedPicture> picture)
{
    if (!picture)
        return failure(picture);
    return std::move(picture->image);
}

// Clips can be large, so that only their head is looked at.
bool beginsLikeAPicture(const std::filesystem::path& path)
{
    std::array<std::uint8_t, 4096> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(head.data()), static_cast<std::streamsize>(head.size()));
    const auto count = static_cast<std::size_t>(file.gcount());
    return sniff(std::span(head).first(count)).kind != FileKind::None;
}

DecodeOptions optionsFor(int maxSide, const std::filesystem::path& path = {})
{
    DecodeOptions options;
    options.maxSide = maxSide;
    options.name = toUtf8(path.filename());
    return options;
}

// Lets work begin while the estimates of what runs fit into a budget.
class MemoryGate
{
public:
    explicit MemoryGate(std::int64_t budget)
        : m_budget(budget)
    {}

    void enter(std::int64_t bytes)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_used == 0 || m_used + bytes <= m_budget; });
        m_used += bytes;
    }
    void leave(std::int64_t bytes)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_used -= bytes;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_budget;
    std::int64_t m_used = 0;
};

class GatePass
{
public:
    GatePass(MemoryGate& gate, std::int64_t bytes)
        : m_gate(gate)
        , m_bytes(bytes)
    {
        m_gate.enter(m_bytes);
    }
    ~GatePass() { m_gate.leave(m_bytes); }
    GatePass(const GatePass&) = delete;
    GatePass& operator=(const GatePass&) = delete;

private:
    MemoryGate& m_gate;
    std::int64_t m_bytes;
};

// The file itself, and a whole decoded picture for the formats and kinds that cannot come row by row.
std::int64_t memoryFor(const std::filesystem::path& path)
{
    std::error_code code;
    const auto fileBytes = static_cast<std::int64_t>(std::filesystem::file_size(path, code));
    if (code)
        return 0;
    if (!beginsLikeAPicture(path))
        return kClipMemory;
    const auto info = probePicture(path);
    return fileBytes + (info ? std::int64_t{4} * info->width * info->height : 0);
}

} // namespace

Result<Image> smallImage(const std::filesystem::path& path, int maxSide, const std::stop_token& stop)
{
    if (!beginsLikeAPicture(path)) {
        auto still = clipStill(path, {.maxSide = maxSide, .representative = true}, stop);
        // What is no clip either may still be a picture whose head says little.
        if (still || !still.error().is(MediaError::NotAClip))
            return still;
    }
    return imageOf(decodePicture(path, optionsFor(maxSide, path), stop));
}

Result<Bytes> makeThumbnail(const std::filesystem::path& path, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop)
{
    return encodeSmall(smallImage(path, maxSide, stop), options, stop);
}

Result<Bytes> makeThumbnail(std::span<const std::uint8_t> bytes, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop)
{
    return encodeSmall(imageOf(decodePicture(bytes, optionsFor(maxSide), stop)), options, stop);
}

std::vector<Result<Bytes>> makeThumbnails(std::span<const std::filesystem::path> paths, int maxSide,
                                          const EncodeOptions& options, const BatchLimits& limits,
                                          const std::stop_token& stop)
{
    std::vector<Result<Bytes>> results(paths.size());
    MemoryGate gate(limits.memory);
    const auto make = [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        const GatePass pass(gate, stop.stop_requested() ? 0 : memoryFor(paths[at]));
        results[at] = makeThumbnail(paths[at], maxSide, options, stop);
    };
    parallelFor(static_cast<int>(paths.size()), make, limits.threads);
    return results;
}

} // namespace vidgo::media
