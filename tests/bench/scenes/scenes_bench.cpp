// Scenes and enhancement against what people would use instead: `scenes_bench [rounds]`.
//
// Each round runs our side and the peer's one after the other on the same pictures and the same cores; to pin
// both, start it under `taskset -c 0`. OpenCV works in this process, ffmpeg is a whole process with its
// files. How good the enlargements are stands above the table: the peers are faster because they do less.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/enhancer.h"
#include "vidgo/ondevice/scene_backdrop.h"
#include "vidgo/ondevice/scene_composer.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

const fs::path kResources = fs::path(VIDGO_SOURCE_DIR) / "resources";

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

void compare(const char* name, const char* goal, int rounds, const std::function<void()>& ours,
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
    std::printf("%s | %.1f ms | %.1f ms | %.2fx | %s | %.1f-%.1f vs %.1f-%.1f ms\n", name, a, b, b / a, goal,
                mine.least(), mine.most(), theirs.least(), theirs.most());
    std::fflush(stdout);
}

/// For what has a goal of its own and no peer.
void measure(const char* name, const char* goal, int rounds, const std::function<void()>& ours)
{
    Series mine;
    ours();
    for (int i = 0; i < rounds; ++i)
        mine.values.push_back(milliseconds(ours));
    std::printf("%s | %.1f ms | - | - | %s | %.1f-%.1f ms\n", name, mine.median(), goal, mine.least(),
                mine.most());
    std::fflush(stdout);
}

cv::Mat viewOf(const media::Image& image)
{
    return {image.height(), image.width(), CV_8UC(image.channels()), const_cast<std::uint8_t*>(image.row(0)),
            image.stride()};
}

media::Image picture(const char* name)
{
    return std::move(need(media::decodePicture(kResources / "starter-pack" / name)).image);
}

/// What a few lines of OpenCV make of a product on a plate: pasted, with a blurred copy of its shape below.
void pasteWithShadow(const media::Image& product, const media::Image& plate, const Scene& scene)
{
    cv::Mat canvas = viewOf(plate).clone();
    cv::Mat alpha;
    cv::extractChannel(viewOf(product), alpha, 3);
    const cv::Rect bounds = cv::boundingRect(alpha > 12);
    const double scale = std::min(scene.standWidth * canvas.cols / bounds.width,
                                  (scene.standY - 0.05) * canvas.rows / bounds.height);
    cv::Mat small;
    cv::resize(viewOf(product)(bounds), small, {}, scale, scale, cv::INTER_AREA);
    const cv::Rect place =
        cv::Rect(cvRound(scene.standX * canvas.cols) - small.cols / 2,
                 cvRound(scene.standY * canvas.rows) - small.rows, small.cols, small.rows) &
        cv::Rect({0, 0}, canvas.size());
    cv::Mat shape(canvas.size(), CV_32F, cv::Scalar(0));
    cv::extractChannel(small(cv::Rect({0, 0}, place.size())), alpha, 3);
    alpha.convertTo(alpha, CV_32F, 1.0 / 255);
    alpha.copyTo(shape(place));
    cv::GaussianBlur(shape, shape, {}, 18);
    cv::Mat shade;
    cv::merge(std::vector<cv::Mat>(3, 1.0 - 0.6 * shape), shade);
    cv::Mat mixed;
    canvas.convertTo(mixed, CV_32F);
    mixed = mixed.mul(shade);
    cv::Mat color;
    cv::cvtColor(small(cv::Rect({0, 0}, place.size())), color, cv::COLOR_RGBA2RGB);
    color.convertTo(color, CV_32F);
    cv::Mat share;
    cv::merge(std::vector<cv::Mat>(3, alpha), share);
    cv::Mat under = mixed(place);
    under += share.mul(color - under);
    mixed.convertTo(canvas, CV_8U);
}

void benchScenes(int rounds)
{
    const auto catalog = need(loadCatalog(kResources / "catalog"));
    const auto* scene = catalog.scene("luxury_gold");
    const auto plate = picture("plates/luxury-gold.jpg");
    const auto product = picture("br-food-01-after.png");
    const ondevice::SceneComposer composer;
    compare(
        "scene 1280x720 with shadow, mirror and light, vs OpenCV paste and Gaussian shadow", "stated", rounds,
        [&] { need(composer.run(product, plate, *scene, {}, {}, {})); },
        [&] { pasteWithShadow(product, plate, *scene); });
    const auto smallPlate = need(media::fitWithin(plate, 960));
    const auto smallProduct = need(media::fitWithin(product, 960));
    measure("scene preview 960x540", "< 200 ms", rounds,
            [&] { need(composer.preview(smallProduct, smallPlate, *scene, {}, 960, {})); });
    measure("scene backdrop beach 1920x1080", "stated", rounds, [&] {
        need(ondevice::renderBackdrop("beach", ondevice::kBackdropWidth, ondevice::kBackdropHeight, {}));
    });
}

double psnr(const cv::Mat& a, const cv::Mat& b)
{
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    difference.convertTo(difference, CV_32F);
    const auto mean = cv::mean(difference.mul(difference));
    return 10.0 * std::log10(255.0 * 255.0 * 3.0 / std::max(1e-9, mean[0] + mean[1] + mean[2]));
}

/// A picture that the filters have not learned from, enlarged from its half.
void tellQuality(const ondevice::Enhancer& enhancer)
{
    const auto truth = picture("rd-japanese-01-after.jpg");
    const auto small = need(media::resize(truth, truth.width() / 2, truth.height() / 2));
    const auto ours = need(enhancer.run(small, {2, 0, 0, false}, {}, {}));
    const auto peer = [&](int how) {
        cv::Mat large;
        cv::resize(viewOf(small), large, viewOf(truth).size(), 0, 0, how);
        return psnr(large, viewOf(truth));
    };
    std::printf("enlarged x2 from its half, PSNR: ours %.2f dB, bicubic %.2f dB, Lanczos %.2f dB\n",
                psnr(viewOf(ours), viewOf(truth)), peer(cv::INTER_CUBIC), peer(cv::INTER_LANCZOS4));
}

void benchWithFfmpeg(const ondevice::Enhancer& enhancer, const media::Image& photo, int rounds)
{
    if (std::system("command -v ffmpeg > /dev/null 2>&1") != 0) {
        std::printf("ffmpeg is not installed\n");
        return;
    }
    const auto stamp = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path folder = fs::temp_directory_path() / ("vidgo-scenes-bench-" + std::to_string(stamp));
    fs::create_directories(folder);
    const auto input = folder / "in.png";
    (void)writeFile(input, need(media::encodePicture(photo, {})), Durability::None);
    const std::string command = "ffmpeg -loglevel error -y -i " + input.string() +
                                " -vf hqdn3d,scale=2*iw:2*ih:flags=lanczos " + (folder / "out.png").string();
    compare(
        "enhance x2 1280x720, PNG to PNG, vs ffmpeg hqdn3d and Lanczos", "stated", rounds,
        [&] {
            const auto decoded = need(media::decodePicture(input));
            const auto large = need(enhancer.run(decoded.image, {}, {}, {}));
            (void)writeFile(folder / "ours.png", need(media::encodePicture(large, {})), Durability::None);
        },
        [&] {
            if (std::system(command.c_str()) != 0)
                std::exit(1);
        });
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

void benchEnhancer(int rounds)
{
    const ondevice::Enhancer enhancer({kResources / "models" / "enlarge.bin"});
    tellQuality(enhancer);
    const auto photo = picture("inputs/room-dated.jpg");
    const auto enlarge = [&](int how) {
        cv::Mat large;
        cv::resize(viewOf(photo), large, {}, 2, 2, how);
    };
    const auto onlyEnlarge = [&] { need(enhancer.run(photo, {2, 0, 0, false}, {}, {})); };
    compare("enlarge x2 1280x720 vs OpenCV bicubic", "stated", rounds, onlyEnlarge,
            [&] { enlarge(cv::INTER_CUBIC); });
    compare("enlarge x2 1280x720 vs OpenCV Lanczos", "stated", rounds, onlyEnlarge,
            [&] { enlarge(cv::INTER_LANCZOS4); });
    benchWithFfmpeg(enhancer, photo, rounds);
    const auto small = need(media::fitWithin(photo, 960));
    measure("enhance preview 960x540", "< 200 ms", rounds, [&] {
        need(enhancer.preview(small, {2, 0.5, 0.5, true}, 960, {}));
    });
    const auto large = need(media::resize(photo, 12000, 8334));
    measure("enhance 100 MP, same size", "finishes", 1, [&] {
        need(enhancer.run(large, {1, 0.5, 0.5, true}, {}, {}));
    });
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = std::max(5, count > 1 ? std::atoi(arguments[1]) : 7);
    std::printf("name | ours | peer | ratio | goal | range (median of %d, warm cache)\n", rounds);
    benchScenes(rounds);
    benchEnhancer(rounds);
    return 0;
}
