// Pictures against the tools that people use for the same work: `media_bench [rounds]`.
//
// Each round runs our side and the peer's one after the other over the same files on the same cores; to pin
// both, start it under `taskset -c 0`. The peers are whole processes, started once a batch, as they are used.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "bench_tools.h"
#include "vidgo/base/file.h"
#include "vidgo/media/thumbnail.h"
#include "vidgo/media/watermark.h"

using namespace vidgo;
using namespace vidgo::bench;
using namespace vidgo::media;
namespace fs = std::filesystem;

namespace {

constexpr int kBatch = 40;
constexpr int kMarks = 8; // pictures in one measurement of the watermark

// A photograph of the starter pack in the size of the goal, with grain so that it compresses like one.
Bytes makePhoto()
{
    const auto source =
        need(decodePicture(fs::path(VIDGO_SOURCE_DIR) / "resources/starter-pack/rd-modern-01-before.jpg"));
    Image photo = need(resize(source.image, 2725, 2225));
    std::mt19937 random(1);
    for (auto& value : photo.pixels())
        value =
            static_cast<std::uint8_t>(std::clamp<int>(value + static_cast<int>(random() % 9) - 4, 0, 255));
    return need(encodePicture(photo, {PictureFormat::Jpeg, 88, true}));
}

void benchThumbnails(const fs::path& folder, int rounds)
{
    std::vector<fs::path> paths;
    std::string list;
    for (int i = 0; i < kBatch; ++i) {
        paths.push_back(folder / ("photo" + std::to_string(i) + ".jpg"));
        list += " " + paths.back().string();
    }
    const auto ours = [&] {
        const auto results = makeThumbnails(paths, 320, {PictureFormat::Jpeg, 75, true});
        for (std::size_t i = 0; i < results.size(); ++i)
            need(writeFile(folder / ("ours" + std::to_string(i) + ".jpg"), need(Result<Bytes>(results[i])),
                           Durability::Rename));
    };
    const std::string command = "vipsthumbnail --size 320 -o " + (folder / "peer_%s.jpg").string() + list;
    compare("image thumbnail 2725x2225 to 320, batch of 40 (a picture)", ">= 2x vipsthumbnail", rounds,
            kBatch, ours, [&] { runToolQuietly(command); });
}

void benchWatermark(const fs::path& folder, int rounds)
{
    const std::vector<fs::path> fonts = {fs::path(VIDGO_SOURCE_DIR) / "resources/fonts/Inter-SemiBold.otf"};
    const auto watermarker = need(Watermarker::create({}, fonts));
    Image mark = need(Image::create(700, 200, PixelFormat::Rgba8));
    std::fill(mark.pixels().begin(), mark.pixels().end(), std::uint8_t{0});
    WatermarkOptions large;
    large.height = 0.5;
    need(need(Watermarker::create(large, fonts))->apply(mark));
    need(writeFile(folder / "mark.png", need(encodePicture(mark, {})), Durability::Rename));
    const auto input = folder / "photo0.jpg";
    const auto ours = [&] {
        for (int i = 0; i < kMarks; ++i) {
            auto picture = need(decodePicture(input));
            need(watermarker->apply(picture.image));
            const auto bytes = need(encodePicture(picture.image, {PictureFormat::Jpeg, 75, true}));
            need(writeFile(folder / "ours_marked.jpg", bytes, Durability::Rename));
        }
    };
    // Quality 75 and 4:2:0, as gm does by itself.
    const std::string command = "gm composite -gravity southeast " + (folder / "mark.png").string() + " " +
                                input.string() + " " + (folder / "peer_marked.jpg").string();
    const auto peer = [&] {
        for (int i = 0; i < kMarks; ++i)
            runToolQuietly(command);
    };
    compare("image watermark 2725x2225, JPEG to JPEG (a picture)", ">= 1.5x gm composite", rounds, kMarks,
            ours, peer);
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = std::max(5, count > 1 ? std::atoi(arguments[1]) : 7);
    const auto stamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path folder = fs::temp_directory_path() / ("vidgo-media-bench-" + std::to_string(stamp));
    fs::create_directories(folder);
    const Bytes photo = makePhoto();
    for (int i = 0; i < kBatch; ++i)
        need(writeFile(folder / ("photo" + std::to_string(i) + ".jpg"), photo, Durability::Rename));
    std::printf("name | ours | peer | ratio | goal | range (median of %d, warm cache, photo of %zu kB)\n",
                rounds, photo.size() / 1000);
    if (hasTool("vipsthumbnail"))
        benchThumbnails(folder, rounds);
    else
        std::printf("vipsthumbnail is not installed (package libvips-tools)\n");
    if (hasTool("gm"))
        benchWatermark(folder, rounds);
    else
        std::printf("gm is not installed (package graphicsmagick)\n");
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return 0;
}
