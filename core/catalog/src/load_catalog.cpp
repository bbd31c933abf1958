#include "vidgo/catalog/load_catalog.h"

#include "sections.h"
#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"

namespace vidgo {

namespace {

constexpr std::uint64_t kMaxFile = 1024 * 1024;

using ReadSection = void (*)(JsonCursor& root, Catalog& catalog);
constexpr std::array<ReadSection, kCatalogFiles.size()> kSections = {
    &readTiers,    &readServices, &readTools,   &readScenes,         &readStyles,
    &readPackages, &readLimits,   &readRouting, &readVideoTemplates, &readExportPresets};

std::unexpected<Error> unreadable(std::string_view file, const std::string& internal, std::string_view reason)
{
    return fail(CatalogError::Unreadable, std::string(file) + ": " + internal,
                {{"file", std::string(file)}, {"reason", std::string(reason)}});
}

std::string_view reasonOf(const Error& error)
{
    const auto found = error.arguments().find("reason");
    return found != error.arguments().end() ? std::string_view(found->second) : error.id();
}

Outcome parseSection(std::string_view file, std::string_view text, ReadSection section, Catalog& catalog)
{
    auto json = Json::parse(text, file);
    if (!json)
        return unreadable(file, json.error().internal(), reasonOf(json.error()));
    Verdict verdict{std::string(file)};
    {
        JsonCursor root(*json, "", verdict);
        if (root.isObject())
            section(root, catalog);
    } // the cursor refuses what nobody asked for when it goes
    return verdict.outcome();
}

} // namespace

Result<Catalog> parseCatalog(const CatalogTexts& texts)
{
    Catalog catalog;
    for (std::size_t i = 0; i < kCatalogFiles.size(); ++i) {
        const auto text = texts.find(kCatalogFiles[i]);
        if (text == texts.end())
            return unreadable(kCatalogFiles[i], "not given", "missing");
        if (auto read = parseSection(kCatalogFiles[i], text->second, kSections[i], catalog); !read)
            return failure(read);
    }
    return catalog;
}

Result<Catalog> loadCatalog(const std::filesystem::path& folder)
{
    CatalogTexts texts;
    for (const auto file : kCatalogFiles) {
        auto text = readTextFile(folder / file, kMaxFile);
        if (!text)
            return unreadable(file, text.error().internal(), reasonOf(text.error()));
        texts.emplace(file, std::move(*text));
    }
    return parseCatalog(texts);
}

} // namespace vidgo
