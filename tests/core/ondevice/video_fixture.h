#pragma once

#include <algorithm>
#include <cmath>

#include "remover_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/media_error.h"
#include "vidgo/ondevice/video_composer.h"
#include "vidgo/test/test_clips.h"

namespace vidgo::test {

using namespace vidgo::ondevice;

inline constexpr int kSide = 480; ///< Of frames that are looked at.

/// Keeps what it is given, reduced.
class KeptClip final : public media::ClipWriter
{
public:
    Outcome writeFrame(const media::Image& image) override
    {
        auto small = media::fitWithin(image, 96);
        if (!small)
            return failure(small);
        frames.push_back(std::move(*small));
        return {};
    }
    Outcome writeAudio(std::span<const float> samples) override
    {
        sound += static_cast<std::int64_t>(samples.size()) / kAudioChannels;
        return {};
    }
    Outcome finish() override { return {}; }

    std::vector<media::Image> frames;
    std::int64_t sound = 0;
};

inline VideoScene sceneOf(media::Image picture, bool hasSubject = false)
{
    VideoScene scene;
    if (hasSubject) {
        auto mask = media::convert(disk(picture.width(), picture.height(), {255, 255, 255}, {0, 0, 0}),
                                   media::PixelFormat::Gray8);
        scene.subject = std::move(*mask);
    }
    scene.picture = std::move(picture);
    return scene;
}

inline VideoScene stripes(int width, int height)
{
    auto image = plain(width, height, {90, 120, 150});
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.row(y)[3 * x] =
                static_cast<std::uint8_t>(128 + 100 * std::sin(x * 0.06) * std::cos(y * 0.05));
    return sceneOf(std::move(image));
}

inline double meanOf(const media::Image& image)
{
    double sum = 0;
    for (const auto value : image.pixels())
        sum += value;
    return sum / static_cast<double>(image.byteCount());
}

inline double difference(const media::Image& a, const media::Image& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.byteCount(); ++i)
        sum += std::abs(a.pixels()[i] - b.pixels()[i]);
    return sum / static_cast<double>(a.byteCount());
}

struct Box
{
    int left = 1 << 20;
    int top = 1 << 20;
    int right = -1;
    int bottom = -1;
};

// Where letters are: much brighter, or on a plain ground much different.
inline Box wordsIn(const media::Image& with, const media::Image& without, bool onlyBrighter)
{
    Box box;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x) {
            const int change = with.row(y)[3 * x + 1] - without.row(y)[3 * x + 1];
            if (onlyBrighter ? change < 40 : std::abs(change) < 40)
                continue;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1),
                   std::max(box.bottom, y + 1)};
        }
    return box;
}

/// A composer with the studio's fonts, and the catalogue.
struct VideoStudio
{
    VideoStudio()
    {
        auto loaded = loadCatalog(sourcePath("resources/catalog"));
        const auto inter = [](const char* weight) {
            return sourcePath("resources/fonts/Inter-" + std::string(weight) + ".otf");
        };
        auto made = VideoComposer::create({.bold = {inter("Bold")}, .regular = {inter("Regular")}});
        if (!loaded || !made)
            qFatal("no catalogue or no fonts");
        catalog = std::move(*loaded);
        composer = std::move(*made);
    }

    VideoStory story(const char* look, std::size_t pictures = 2) const
    {
        VideoStory out;
        out.look = *catalog.videoTemplate(look);
        out.settings.seconds = 1.0;
        for (std::size_t i = 0; i < pictures; ++i)
            out.scenes.push_back(i % 2 == 0 ? stripes(300, 400) : stripes(400, 300));
        return out;
    }

    Catalog catalog;
    std::unique_ptr<VideoComposer> composer;
};

} // namespace vidgo::test
