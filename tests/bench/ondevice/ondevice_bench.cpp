// What the machine makes by itself, against a few calls of OpenCV in the same direction:
// `ondevice_bench [rounds]`.
//
// Each round runs our side and the peer's one after the other, in this process, on the same picture.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "peers.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/garment_fitter.h"
#include "vidgo/ondevice/stylizer.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().internal().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

double milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Series
{
    std::vector<double> values;

    double median()
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
    double least() const { return *std::ranges::min_element(values); }
    double most() const { return *std::ranges::max_element(values); }
};

void compare(const std::string& name, const char* goal, int rounds, const std::function<void()>& ours,
             const std::function<void()>& peer)
{
    Series mine;
    Series theirs;
    ours();
    peer(); // warm caches on both sides
    for (int i = 0; i < rounds; ++i) {
        mine.values.push_back(milliseconds(ours));
        theirs.values.push_back(milliseconds(peer));
    }
    const double a = mine.median();
    const double b = theirs.median();
    std::printf("%s | %.1f ms | %.1f ms | %.2fx | %s | %.1f-%.1f vs %.1f-%.1f ms\n", name.c_str(), a, b,
                b / a, goal, mine.least(), mine.most(), theirs.least(), theirs.most());
    std::fflush(stdout);
}

/// For what has a goal of its own and no peer.
void measure(const std::string& name, const char* goal, int rounds, const std::function<void()>& ours)
{
    Series mine;
    if (rounds > 1)
        ours(); // warm
    for (int i = 0; i < rounds; ++i)
        mine.values.push_back(milliseconds(ours));
    std::printf("%s | %.1f ms | - | - | %s | %.1f-%.1f ms\n", name.c_str(), mine.median(), goal, mine.least(),
                mine.most());
    std::fflush(stdout);
}

cv::Mat viewOf(media::Image& image)
{
    return {image.height(), image.width(), CV_8UC3, image.row(0), image.stride()};
}

media::Image photo(int width, int height)
{
    const auto source = need(media::decodePicture(fs::path(VIDGO_SOURCE_DIR) /
                                                  "resources/starter-pack/inputs/product-handbag.jpg"));
    return need(media::resize(source.image, width, height));
}

void benchStyles(int rounds)
{
    const ondevice::Stylizer stylizer;
    auto picture = photo(1920, 1280);
    const auto preview = photo(960, 540);
    const auto large = photo(10000, 10000);
    for (const auto& id : stylizer.styles()) {
        StyleSettings settings;
        settings.style = id;
        const auto paint = [&](const media::Image& image) { need(stylizer.run(image, settings, {}, {})); };
        const auto peer = bench::peerOf(id);
        if (peer.work)
            compare(
                "style " + id + " 1920x1280 vs " + peer.name, "stated", rounds, [&] { paint(picture); },
                [&] { peer.work(viewOf(picture)); });
        else
            std::printf("%s\n", peer.name.c_str());
        measure("style " + id + " preview 960x540", "< 200 ms", rounds, [&] { paint(preview); });
        measure("style " + id + " 100 MP", "finishes", 1, [&] { paint(large); });
    }
}

void benchCutOut(int rounds)
{
    const auto picture = photo(1024, 1024);
    const ondevice::BackgroundRemover remover(
        {fs::path(VIDGO_SOURCE_DIR) / "resources/models/selfie.onnx", {}});
    measure("background removal 1024x1024", "<= 1000 ms", rounds,
            [&] { need(remover.run(picture, {}, {}, {})); });
}

/// No peer: nothing that is installed dresses people.
void benchTryOn(int rounds)
{
    const auto pack = fs::path(VIDGO_SOURCE_DIR) / "resources/starter-pack";
    const auto models = fs::path(VIDGO_SOURCE_DIR) / "resources/models";
    const auto person = need(media::decodePicture(pack / "to-casual-02-before.jpg")).image.clone();
    const auto garment = need(media::decodePicture(pack / "to-casual-02-garment.png")).image.clone();
    const ondevice::BackgroundRemover remover({models / "selfie.onnx", {}});
    const ondevice::GarmentFitter fitter({models / "blazepose-lite.onnx"}, remover);
    measure("try-on 720x960, all of it", "stated", rounds,
            [&] { need(fitter.run(*person, *garment, {}, {}, {})); });
    const auto known = need(fitter.studyPerson(*person, {}, {}));
    const auto worn = need(fitter.studyGarment(*garment, GarmentKind::Automatic, {}, {}));
    measure("try-on preview 720x960, person and garment known", "< 200 ms", rounds,
            [&] { need(fitter.fit(*person, *known, *worn, {}, {}, {})); });
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = std::max(5, count > 1 ? std::atoi(arguments[1]) : 7);
    std::printf("name | ours | peer | ratio | goal | range (median of %d, everything in memory)\n", rounds);
    benchCutOut(rounds);
    benchTryOn(rounds);
    benchStyles(rounds);
    return 0;
}
