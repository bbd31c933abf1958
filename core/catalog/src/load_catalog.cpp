#include "vidgo/catalog/load_catalog.h"

#include "catalog_file.h"
#include "sections.h"

namespace vidgo {

namespace {

using ReadSection = void (*)(JsonCursor& root, Catalog& catalog);
constexpr std::array<ReadSection, kCatalogFiles.size()> kSections = {
    &readTiers,    &readServices, &readTools,   &readScenes,         &readStyles,
    &readPackages, &readLimits,   &readRouting, &readVideoTemplates, &readExportPresets};

} // namespace

Result<Catalog> parseCatalog(const CatalogTexts& texts)
{
    Catalog catalog;
    for (std::size_t i = 0; i < kCatalogFiles.size(); ++i) {
        const auto text = texts.find(kCatalogFiles[i]);
        if (text == texts.end())
            return catalogFileMissing(kCatalogFiles[i]);
        auto read = parseCatalogFile(kCatalogFiles[i], text->second,
                                     [&](JsonCursor& root) { kSections[i](root, catalog); });
        if (!read)
            return failure(read);
    }
    return catalog;
}

Result<Catalog> loadCatalog(const std::filesystem::path& folder)
{
    CatalogTexts texts;
    for (const auto file : kCatalogFiles) {
        auto text = readCatalogFile(folder, file);
        if (!text)
            return failure(text);
        texts.emplace(file, std::move(*text));
    }
    return parseCatalog(texts);
}

} // namespace vidgo
