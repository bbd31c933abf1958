// Pictures of clips against the tools that people use for the same work: `still_bench [rounds]`.
//
// Each round runs our side and the peer's one after the other over the same files on the same cores; to pin
// both, start it under `taskset -c 0`. The peers are whole processes, started as they are used:
// ffmpegthumbnailer once a file, ffmpeg once a strip.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "bench_tools.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/poster.h"
#include "vidgo/media/thumbnail.h"

using namespace vidgo;
using namespace vidgo::bench;
using namespace vidgo::media;
namespace fs = std::filesystem;

namespace {

constexpr int kBatch = 40;
constexpr int kStrip = 20;

// 1080p as a phone keeps it: about 8 Mbit/s, a keyframe each second.
fs::path makeClip(const fs::path& folder, int number)
{
    const auto photos = fs::path(VIDGO_SOURCE_DIR) / "resources/starter-pack";
    auto clip = folder / ("clip" + std::to_string(number) + ".mp4");
    if (number == 0)
        runToolQuietly(
            "ffmpeg -nostdin -y -loop 1 -i " + (photos / "br-food-01-before.jpg").string() +
            " -vf \"zoompan=z='1+0.002*on':d=1:s=1920x1080:fps=30\" -t 60 -c:v libx264 -preset veryfast "
            "-b:v 8M -g 30 -pix_fmt yuv420p -movflags +faststart " +
            clip.string());
    else
        fs::copy_file(folder / "clip0.mp4", clip);
    return clip;
}

void benchThumbnails(const fs::path& folder, const std::vector<fs::path>& clips, int rounds)
{
    const auto ours = [&] {
        const auto results = makeThumbnails(clips, 320, {PictureFormat::Jpeg, 75, true});
        for (std::size_t i = 0; i < results.size(); ++i)
            need(writeFile(folder / ("ours" + std::to_string(i) + ".jpg"), need(Result<Bytes>(results[i])),
                           Durability::Rename));
    };
    const auto peer = [&](const std::string& atOnce) {
        runToolQuietly("ls " + folder.string() + "/clip*.mp4 | xargs -P " + atOnce +
                       " -I{} ffmpegthumbnailer -i {} -s 320 -t 50% -o {}.jpg");
    };
    const auto count = static_cast<double>(clips.size());
    compare("video thumbnail 320 px at 50 % of a 1080p clip, batch of 40 (a clip)",
            ">= 2.5x ffmpegthumbnailer", rounds, count, ours, [&] { peer("1"); });
    compare("the same, with as many ffmpegthumbnailer at once as there are processors", "none", rounds, count,
            ours, [&] { peer("$(nproc)"); });
}

void benchStrip(const fs::path& folder, const fs::path& clip, int rounds)
{
    const auto ours = [&] {
        const auto strip = need(clipStrip(clip, kStrip, 160));
        for (std::size_t i = 0; i < strip.size(); ++i)
            need(writeFile(folder / ("strip" + std::to_string(i) + ".jpg"),
                           need(encodePicture(strip[i], {PictureFormat::Jpeg, 75, true})), Durability::None));
    };
    const std::string command = "ffmpeg -nostdin -y -skip_frame nokey -i " + clip.string() +
                                " -vf fps=1/3,scale=160:-2 -frames:v 20 " +
                                (folder / "peer%02d.jpg").string();
    compare("hover strip: 20 frames over a minute of 1080p (a strip)", ">= 3x ffmpeg -skip_frame nokey",
            rounds, 1, ours, [&] { runToolQuietly(command); });
}

void benchProbe(const fs::path& clip, int rounds)
{
    compare(
        "probe of a 1080p clip (a clip)", "< 10 ms", rounds, 1, [&] { need(probeClip(clip, {})); },
        [&] {
            runToolQuietly("ffprobe -v error -show_streams -show_format -show_chapters " + clip.string());
        });
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = std::max(5, count > 1 ? std::atoi(arguments[1]) : 7);
    for (const char* tool : {"ffmpeg", "ffmpegthumbnailer"})
        if (!hasTool(tool)) {
            std::printf("%s is not installed (package of the same name)\n", tool);
            return 0;
        }
    const auto stamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path folder = fs::temp_directory_path() / ("vidgo-still-bench-" + std::to_string(stamp));
    fs::create_directories(folder);
    std::vector<fs::path> clips;
    clips.reserve(kBatch);
    for (int i = 0; i < kBatch; ++i)
        clips.push_back(makeClip(folder, i));
    std::printf("name | ours | peer | ratio | goal | range (median of %d, warm cache)\n", rounds);
    benchThumbnails(folder, clips, rounds);
    benchStrip(folder, clips.front(), rounds);
    benchProbe(clips.front(), rounds);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return 0;
}
