#pragma once

#include <functional>
#include <memory>

#include "vidgo/app_server/server_config.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/thumbnail_cache.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/example_service.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// The examples of a server: those that came with it, in its database and its folder of files.
class ExampleShelf
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        const Catalog& catalog;
        const Clock& clock;
        Log& log;
        const ServerConfig& config;
        materials::FarFiles* far = nullptr; ///< Where files lie; null: in the folder.
    };
    /// Imports what is not there yet. Fails with MediaError, MaterialsError, StorageError or BaseError.
    static Result<std::unique_ptr<ExampleShelf>> open(const Parts& parts);
    ~ExampleShelf();
    ExampleShelf(const ExampleShelf&) = delete;
    ExampleShelf& operator=(const ExampleShelf&) = delete;

    service::ExampleService& service();
    /// Of all files of the server, not of examples only.
    materials::FileCache& cache();
    const media::Watermarker& watermarker() const;
    materials::MaterialStore& store();
    materials::ThumbnailCache& thumbnails();
    /// By which words an example is found.
    std::function<std::vector<std::string>(const Material&)> searchTexts() const;

private:
    struct Graph;
    explicit ExampleShelf(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::app_server
