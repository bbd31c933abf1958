#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "catalog_json.h"
#include "vidgo/service/example_service.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// The examples of the real starter pack; the files lie in the source tree.
class FakeExamples final : public service::ExampleService
{
public:
    explicit FakeExamples(bool filled = true)
    {
        if (filled)
            fill();
    }

    Outcome prepare() override { return failure ? Outcome(std::unexpected(*failure)) : Outcome(); }

    Result<MaterialPage> search(const MaterialQuery& query) override
    {
        ++searches;
        lastQuery = query;
        if (failure)
            return std::unexpected(*failure);
        MaterialPage page;
        for (const auto& material : materials)
            if (matches(material, query))
                page.items.push_back(material);
        page.total = static_cast<std::int64_t>(page.items.size());
        const auto offset = std::min<std::size_t>(static_cast<std::size_t>(query.offset), page.items.size());
        page.items.erase(page.items.begin(), page.items.begin() + static_cast<std::ptrdiff_t>(offset));
        if (page.items.size() > static_cast<std::size_t>(query.limit))
            page.items.resize(static_cast<std::size_t>(query.limit));
        return page;
    }
    Result<Material> find(const MaterialId& id) override
    {
        for (const auto& material : materials)
            if (material.id == id)
                return material;
        return fail(service::ServiceError::ExampleMissing, id.value());
    }
    Result<Material> findByHash(const std::string& hash) override
    {
        for (const auto& material : materials)
            if (material.lookupHash == hash)
                return material;
        return fail(service::ServiceError::ExampleMissing, hash);
    }
    Result<std::vector<Material>> popularThisWeek(int limit) override
    {
        if (failure)
            return std::unexpected(*failure);
        std::vector<Material> popular;
        // One of each kind first, as a week of real use would give.
        for (std::size_t i = 4; i < materials.size() && popular.size() < static_cast<std::size_t>(limit);
             i += 5)
            popular.push_back(materials[i]);
        return popular;
    }
    Outcome recordView(const MaterialId& id) override
    {
        views.push_back(id.value());
        return {};
    }
    Outcome setFavourite(const MaterialId& id, bool favourite) override
    {
        if (favouriteFailure)
            return std::unexpected(*favouriteFailure);
        for (auto& material : materials)
            if (material.id == id) {
                material.favourite = favourite;
                return {};
            }
        return fail(service::ServiceError::ExampleMissing, id.value());
    }
    Result<std::filesystem::path> file(const FileRef& ref) override
    {
        if (fileFailure)
            return std::unexpected(*fileFailure);
        const auto found = files.find(ref.sha256);
        if (found == files.end())
            return fail(service::ServiceError::FileLost, ref.sha256, {{"file", ref.sha256}});
        return found->second;
    }
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int) override { return file(ref); }

    std::vector<Material> materials;
    std::map<std::string, std::filesystem::path> files; ///< By SHA-256.
    std::optional<Error> failure;                       ///< What lists answer with.
    std::optional<Error> fileFailure;                   ///< What files and thumbnails answer with.
    std::optional<Error> favouriteFailure;              ///< What marking a favourite answers with.
    std::vector<std::string> views;
    MaterialQuery lastQuery;
    int searches = 0;

private:
    static bool matches(const Material& material, const MaterialQuery& query)
    {
        const bool text =
            query.text.empty() || std::ranges::any_of(material.title.all(), [&](const auto& title) {
                return QString::fromStdString(title.second)
                    .contains(QString::fromStdString(query.text), Qt::CaseInsensitive);
            });
        return text && (!query.tool || *query.tool == material.tool) &&
               (query.topic.empty() || query.topic == material.topic) &&
               (query.style.empty() || query.style == material.style) &&
               (query.kind == MaterialQuery::Kind::Any ||
                (query.kind == MaterialQuery::Kind::Clip) == material.isClip()) &&
               (!query.favouritesOnly || material.favourite);
    }
    FileRef ref(const Json& entry, std::string_view key)
    {
        const auto name = textOf(entry, key);
        const auto* sums = entry.find("sha256");
        const auto sum = sums ? textOf(*sums, name) : std::string();
        if (name.empty() || sum.empty())
            return {};
        files[sum] = sourcePath("resources/starter-pack/" + name);
        const auto number = [&entry](std::string_view side) {
            const auto* value = entry.find(side);
            return value && value->asInt() ? static_cast<int>(*value->asInt()) : 0;
        };
        const bool png = name.ends_with(".png");
        const bool clip = name.ends_with(".mp4");
        return {sum,
                clip  ? "video/mp4"
                : png ? "image/png"
                      : "image/jpeg",
                1, number("width"), number("height")};
    }
    void fill()
    {
        const auto manifest = Json::read(sourcePath("resources/starter-pack/manifest.json"));
        for (const auto& entry : arrayOf(manifest, "materials")) {
            Material material;
            material.id = MaterialId(textOf(entry, "id"));
            material.lookupHash = "hash-" + material.id.value();
            material.tool = toolFromId(textOf(entry, "tool")).value_or(Tool::None);
            material.topic = textOf(entry, "topic");
            material.style = textOf(entry, "style");
            material.title = localized(entry.find("title"));
            material.prompt = localized(entry.find("prompt"));
            material.input = ref(entry, "before");
            material.result = ref(entry, "after");
            material.poster = ref(entry, "poster");
            material.watermarkedResult = material.poster.isEmpty() ? material.result : material.poster;
            material.source = MaterialSource::Seed;
            material.status = MaterialStatus::Featured;
            material.provider = textOf(entry, "made_with");
            material.label = textOf(entry, "label");
            if (const auto* credits = entry.find("credits"); credits && credits->asArray())
                for (const auto& line : *credits->asArray())
                    material.credits.push_back(*line.asString());
            material.width = material.result.width;
            material.height = material.result.height;
            const auto* duration = entry.find("duration_ms");
            material.durationMs = duration && duration->asInt() ? *duration->asInt() : 0;
            materials.push_back(std::move(material));
        }
    }
};

} // namespace vidgo::test
