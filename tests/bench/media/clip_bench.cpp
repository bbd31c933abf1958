// Watermarked clips against the program ffmpeg: `clip_bench [rounds]`.
//
// Each round runs our side and the peers' one after the other over the same clip on the same cores; to pin
// all, start it under `taskset -c 0,1`. The peers are whole processes, as they are used.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "bench_tools.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/media/picture_file.h"

using namespace vidgo;
using namespace vidgo::bench;
using namespace vidgo::media;
namespace fs = std::filesystem;

namespace {

void runFfmpeg(const std::string& arguments)
{
    runTool("ffmpeg -nostdin -v error -y " + arguments);
}

// A slow pan over a photograph with grain: 1080p, 30 frames a second, 5 s, sound.
fs::path makeClip(const fs::path& folder)
{
    const auto photo = fs::path(VIDGO_SOURCE_DIR) / "resources/starter-pack/rd-modern-01-before.jpg";
    auto clip = folder / "clip.mp4";
    runFfmpeg(
        "-loop 1 -framerate 30 -t 5 -i " + photo.string() +
        " -f lavfi -i sine=440:r=48000:d=5 -vf "
        "\"scale=2400:1350,crop=1920:1080:'n*2':n,noise=alls=4:allf=t,format=yuv420p\" -c:v libx264 -preset "
        "veryfast -crf 18 -colorspace bt709 -color_primaries bt709 -color_trc bt709 -c:a aac -ac 2 " +
        clip.string());
    return clip;
}

// The same mark as ours as a picture no larger than it, as people give it to the peer.
fs::path makeMark(const fs::path& folder)
{
    const std::vector<fs::path> fonts = {fs::path(VIDGO_SOURCE_DIR) / "resources/fonts/Inter-SemiBold.otf"};
    Image frame = need(Image::create(1920, 1080, PixelFormat::Rgba8));
    std::fill(frame.pixels().begin(), frame.pixels().end(), std::uint8_t{0});
    need(need(Watermarker::create({}, fonts))->apply(frame));
    Image mark = need(Image::create(560, 140, PixelFormat::Rgba8));
    for (int y = 0; y < mark.height(); ++y)
        std::copy_n(frame.row(1080 - 140 + y) + 4 * (1920 - 560), mark.stride(), mark.row(y));
    auto path = folder / "mark.png";
    need(writeFile(path, need(encodePicture(mark, {})), Durability::Rename));
    return path;
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = std::max(5, count > 1 ? std::atoi(arguments[1]) : 5);
    if (!hasTool("ffmpeg")) {
        std::printf("ffmpeg is not installed (package ffmpeg)\n");
        return 0;
    }
    const auto stamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path folder = fs::temp_directory_path() / ("vidgo-clip-bench-" + std::to_string(stamp));
    fs::create_directories(folder);
    const auto clip = makeClip(folder);
    const auto mark = makeMark(folder);
    const auto watermarker =
        need(Watermarker::create({}, {fs::path(VIDGO_SOURCE_DIR) / "resources/fonts/Inter-SemiBold.otf"}));
    const std::string encode = " -c:v libx264 -preset veryfast -crf 20 -c:a copy -movflags +faststart ";
    const auto ours = [&] { need(watermarkClip(clip, folder / "ours.mp4", *watermarker, {}, {}, {})); };
    const auto overlay = [&] {
        runFfmpeg("-i " + clip.string() + " -i " + mark.string() + " -filter_complex \"overlay=W-w:H-h\"" +
                  encode + (folder / "overlay.mp4").string());
    };
    const auto plain = [&] { runFfmpeg("-i " + clip.string() + encode + (folder / "plain.mp4").string()); };
    Series mine;
    Series withOverlay;
    Series without;
    for (const auto& warm :
         {std::function<void()>(ours), std::function<void()>(overlay), std::function<void()>(plain)})
        warm();
    for (int i = 0; i < rounds; ++i) {
        mine.values.push_back(milliseconds(ours));
        withOverlay.values.push_back(milliseconds(overlay));
        without.values.push_back(milliseconds(plain));
    }
    std::printf("name | ours | peer | ratio | goal | range (median of %d, warm cache, 1080p30 of 5 s)\n",
                rounds);
    printRow("clip watermark, x264 veryfast crf 20, sound copied", ">= 1.05x ffmpeg overlay", mine,
             withOverlay, 0);
    printRow("the same against a transcode without a mark", ">= 0.95x ffmpeg", mine, without, 0);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return 0;
}
