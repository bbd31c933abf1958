#include "example_shelf.h"

#include "everything_open.h"
#include "vidgo/backend/example_backend.h"
#include "vidgo/backend/search_texts.h"
#include "vidgo/composition/directories.h"
#include "vidgo/materials/starter_pack.h"
#include "vidgo/media/watermark.h"

namespace vidgo::app_server {
namespace {

std::function<std::vector<std::string>(const Material&)> searchTextsBy(const Catalog& catalog)
{
    return [&catalog](const Material& material) {
        return backend::searchTextsOf(catalog, material.tool, material.topic, material.style);
    };
}

} // namespace

// In the order in which they are needed; destroyed the other way round.
struct ExampleShelf::Graph
{
    Graph(const Parts& parts, std::unique_ptr<materials::FileCache> opened,
          std::unique_ptr<media::Watermarker> drawn)
        : catalog(parts.catalog)
        , cache(std::move(opened))
        , watermarker(std::move(drawn))
        , thumbnails(parts.database, *cache)
        , store(parts.database, parts.clock)
        , copies(parts.database, *cache, materials::watermarkWith(*watermarker))
        , visitor({.session = session,
                   .watermarker = *watermarker,
                   .copies = copies,
                   .cache = *cache,
                   .thumbnails = thumbnails})
        , pack(parts.config.resources / "starter-pack",
               {.database = parts.database,
                .store = store,
                .cache = *cache,
                .clock = parts.clock,
                .log = parts.log,
                .makeWatermarked = materials::watermarkWith(*watermarker),
                .watermarkKey = WatermarkOptions().text,
                .searchTexts = searchTextsBy(catalog)})
        , examples(
              {.catalog = parts.catalog, .store = store, .pack = pack, .visitor = visitor, .log = parts.log})
    {
        cache->setRepair([this](const std::string& sha256) { return pack.restore(sha256); });
    }

    const Catalog& catalog;
    std::unique_ptr<materials::FileCache> cache;
    std::unique_ptr<media::Watermarker> watermarker;
    materials::ThumbnailCache thumbnails;
    materials::MaterialStore store;
    materials::VisitorCopies copies;
    EverythingOpen session;
    backend::VisitorLimits visitor;
    materials::StarterPack pack;
    backend::ExampleBackend examples;
};

ExampleShelf::ExampleShelf(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

ExampleShelf::~ExampleShelf() = default;

Result<std::unique_ptr<ExampleShelf>> ExampleShelf::open(const Parts& parts)
{
    auto drawn =
        media::Watermarker::create(WatermarkOptions(), composition::watermarkFonts(parts.config.resources));
    if (!drawn)
        return failure(drawn);
    auto cache = materials::FileCache::open(
        parts.database, {.folder = parts.config.data / "files", .far = parts.far}, parts.clock, parts.log);
    if (!cache)
        return failure(cache);
    auto graph = std::make_unique<Graph>(parts, std::move(*cache), std::move(*drawn));
    if (auto prepared = graph->examples.prepare(); !prepared)
        return failure(prepared);
    return std::unique_ptr<ExampleShelf>(new ExampleShelf(std::move(graph)));
}

service::ExampleService& ExampleShelf::service()
{
    return m_graph->examples;
}

materials::FileCache& ExampleShelf::cache()
{
    return *m_graph->cache;
}

const media::Watermarker& ExampleShelf::watermarker() const
{
    return *m_graph->watermarker;
}

materials::MaterialStore& ExampleShelf::store()
{
    return m_graph->store;
}

materials::ThumbnailCache& ExampleShelf::thumbnails()
{
    return m_graph->thumbnails;
}

std::function<std::vector<std::string>(const Material&)> ExampleShelf::searchTexts() const
{
    return searchTextsBy(m_graph->catalog);
}

} // namespace vidgo::app_server
