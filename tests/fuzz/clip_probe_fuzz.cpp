#include "memory_file.h"
#include "vidgo/base/text.h"
#include "vidgo/media/clip_probe.h"

using namespace vidgo;

namespace {

bool isSensible(const ClipInfo& info)
{
    if (info.durationUs < 0 || info.streams < 1 || (!info.video && !info.audio))
        return false;
    if (info.video && (info.video->width < 1 || info.video->height < 1 || info.video->frames < 0))
        return false;
    for (const auto& [name, value] : info.metadata)
        if (!isUtf8(name) || !isUtf8(value))
            return false;
    return true;
}

} // namespace

// Whatever the bytes are: what the file is, with numbers that make sense, or a named failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    const auto info = media::probeClip(file.path(), {});
    if (!info && info.error().external().empty())
        std::abort();
    if (info && !isSensible(*info))
        std::abort();
    return 0;
}
