#pragma once

#include <random>

#include "store_fixture.h"
#include "vidgo/base/file.h"
#include "vidgo/base/signature.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/pack_exchange.h"
#include "vidgo/media/image.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::test {

/// Stands for the drawing of a watermark: the end of a picture may be followed by more.
inline Result<materials::EncodedPicture> markedByOneByte(const std::filesystem::path& picture)
{
    auto info = media::probePicture(picture);
    auto bytes = readFile(picture, 100'000'000);
    if (!info || !bytes)
        return fail(materials::MaterialsError::FileDamaged, "cannot be marked");
    bytes->push_back('W');
    return materials::EncodedPicture{std::move(*bytes), info->mediaType, info->width, info->height};
}

/// An installation with a store, a cache and a key of its own, that makes packs of examples.
class PackMaker : public StoreFixture
{
public:
    explicit PackMaker(std::vector<PackPublisher> trusted = {})
        : StoreFixture(storage::Backend::Sqlite)
        , key(SigningKey::generate(m_random))
        , cache(must(materials::FileCache::open(*database, {folder.path() / "files"}, clock, log)))
        , store(*database, clock)
        , packs({.database = *database,
                 .store = store,
                 .cache = *cache,
                 .clock = clock,
                 .log = log,
                 .makeWatermarked = markedByOneByte,
                 .searchTexts = {},
                 .publishers = std::move(trusted)})
    {}

    template <class Value>
    static Value must(Result<Value> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
        return std::move(*result);
    }

    /// Noise, of which nothing can be packed: about 3 bytes a pixel; another picture for each number.
    static Bytes noise(int number, int width = 160, int height = 120)
    {
        std::mt19937 chance(static_cast<unsigned>(number));
        auto image = must(media::Image::create(width, height, media::PixelFormat::Rgb8));
        for (auto& byte : image.pixels())
            byte = static_cast<std::uint8_t>(chance());
        return must(media::encodePicture(image, {.format = PictureFormat::Png}));
    }

    /// What goes in and what comes out is noise of the numbers 2n and 2n + 1.
    Material example(int number)
    {
        auto m = material("made-" + std::to_string(number), clock.now());
        m.input = keep(noise(2 * number));
        m.result = keep(noise(2 * number + 1));
        m.extraInputs = {};
        m.poster = {};
        m.viewCount = 0;
        return m;
    }
    /// A pack of these examples.
    std::filesystem::path pack(const std::string& name, const std::vector<int>& numbers)
    {
        std::vector<MaterialId> ids;
        for (const int number : numbers) {
            const auto m = example(number);
            if (auto saved = store.save(m); !saved)
                qFatal("%s", saved.error().internal().c_str());
            ids.push_back(m.id);
        }
        auto file = folder.path() / (name + ".vgp");
        must(packs.write(file, name, ids, key));
        return file;
    }

private:
    FileRef keep(const Bytes& bytes)
    {
        return must(cache->put(bytes, {.mediaType = "image/png", .width = 160, .height = 120},
                               materials::FileKind::User));
    }

    SystemRandom m_random;

public:
    TestFolder folder;
    SigningKey key;
    std::unique_ptr<materials::FileCache> cache;
    materials::MaterialStore store;
    materials::PackExchange packs;
};

} // namespace vidgo::test
