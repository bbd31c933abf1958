#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/material_count.h"
#include "vidgo/materials/pack_exchange.h"
#include "vidgo/pregeneration/pregenerator.h"

namespace vidgo::composition {

/// What those who look after the examples work with: making them ahead of time, packs of them, how many there
/// are.
class ExampleWorks
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Catalog& catalog;
        materials::MaterialStore& store;
        materials::FileCache& cache;
        materials::ThumbnailCache& thumbnails;
        const Clock& clock;
        Random& random;
        Log& log;
        materials::MakeWatermarked makeWatermarked;
        std::function<std::vector<std::string>(const Material&)> searchTexts;
        std::unique_ptr<pregeneration::Maker> maker;
        std::filesystem::path resources;
        std::filesystem::path home; ///< The data folder.
        bool isSandbox = false;
    };
    /// Reads the plan and whose packs are trusted. Fails with CatalogError.
    static Result<std::unique_ptr<ExampleWorks>> open(Parts parts);
    ~ExampleWorks();
    ExampleWorks(const ExampleWorks&) = delete;
    ExampleWorks& operator=(const ExampleWorks&) = delete;

    pregeneration::Pregenerator& pregenerator();
    materials::PackExchange& packs();
    /// How many examples of each of the six tools are shown, held against `minimum`; none: against that of
    /// the plan. May fail with StorageError.
    Result<std::vector<materials::ToolStock>> stock(std::optional<int> minimum);

private:
    struct Graph;
    explicit ExampleWorks(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::composition
