#include "memory_file.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/poster.h"

using namespace vidgo;
using namespace vidgo::media;

namespace {

constexpr int kMaxSide = 32;
constexpr int kMaxFrames = 8;

void check(const Image& image)
{
    if (image.isEmpty() || image.width() > kMaxSide || image.height() > kMaxSide)
        std::abort();
}

void readSome(const std::filesystem::path& path)
{
    auto reader = ClipReader::open(path, {.maxSide = kMaxSide, .threads = 1}, {});
    if (!reader)
        return;
    std::int64_t last = -1;
    for (int i = 0; i < kMaxFrames; ++i) {
        const auto frame = (*reader)->next();
        if (!frame || !*frame)
            return;
        check((*frame)->image);
        if ((*frame)->timeUs <= last || (*frame)->durationUs <= 0)
            std::abort();
        last = (*frame)->timeUs;
    }
}

} // namespace

// Whatever the bytes are: pictures no larger than asked for, times that go up, or a named failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    const auto still = clipStill(file.path(), {.maxSide = kMaxSide, .representative = true});
    if (!still && still.error().external().empty())
        std::abort();
    if (still)
        check(*still);
    readSome(file.path());
    if (const auto sound = AudioReader::open(file.path(), {}))
        (void)(*sound)->read(kAudioRate);
    return 0;
}
