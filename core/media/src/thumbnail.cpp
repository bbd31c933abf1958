#include "vidgo/media/thumbnail.h"

#include <condition_variable>
#include <mutex>
#include <optional>

#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"

namespace vidgo::media {

namespace {

Result<Bytes> encodeSmall(Result<DecodedPicture> picture, const EncodeOptions& options,
                          const std::stop_token& stop)
{
    if (!picture)
        return failure(picture);
    return encodePicture(picture->image, options, stop);
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
    const auto info = probePicture(path);
    return fileBytes + (info ? std::int64_t{4} * info->width * info->height : 0);
}

} // namespace

Result<Bytes> makeThumbnail(const std::filesystem::path& path, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop)
{
    return encodeSmall(decodePicture(path, optionsFor(maxSide, path), stop), options, stop);
}

Result<Bytes> makeThumbnail(std::span<const std::uint8_t> bytes, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop)
{
    return encodeSmall(decodePicture(bytes, optionsFor(maxSide), stop), options, stop);
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
