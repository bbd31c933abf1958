#include "codecs.h"
#include "handler.h"
#include "vidgo/api/api_error.h"
#include "vidgo/endpoints/pack_desk.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/service/service_error.h"

namespace vidgo::endpoints {
namespace {

constexpr int kUsualFew = 12;

using Query = MaterialQuery;

Result<Tool> toolOf(const Catalog& catalog, std::string_view id)
{
    const auto tool = toolFromId(id);
    if (!tool || !catalog.tool(*tool))
        return fail(api::ApiError::NotFound, "tool " + std::string(id));
    return *tool;
}

Result<Query> queryOf(const Asked& asked, const Catalog& catalog)
{
    Query query{.text = asked.text("text"), .topic = asked.text("topic"), .style = asked.text("style")};
    query.limit = limitOf(asked);
    if (std::int64_t offset = 0; readNumber(asked.text("cursor"), offset) && offset < 1'000'000'000)
        query.offset = static_cast<int>(offset);
    if (const auto id = asked.text("tool"); !id.empty()) {
        auto tool = toolOf(catalog, id);
        if (!tool)
            return failure(tool);
        query.tool = *tool;
    }
    const auto kind = asked.text("kind");
    query.kind = kind == "clip"      ? Query::Kind::Clip
                 : kind == "picture" ? Query::Kind::Picture
                                     : Query::Kind::Any;
    const auto order = asked.text("order");
    query.order = order == "newest"    ? Query::Order::Newest
                  : order == "popular" ? Query::Order::Popular
                                       : Query::Order::Featured;
    return query;
}

Result<Reply> presetsOf(const Endpoints::Parts& parts, const Asked& asked)
{
    auto query = queryOf(asked, parts.catalog);
    if (!query)
        return failure(query);
    auto page = parts.examples.search(*query);
    if (!page)
        return failure(page);
    const auto end = query->offset + static_cast<std::int64_t>(page->items.size());
    const bool hasMore = end < page->total && !page->items.empty();
    return Reply(pageOf(listOf(page->items), hasMore ? std::to_string(end) : std::string()));
}

Result<Reply> told(Result<Material> material)
{
    if (!material)
        return failure(material);
    return Reply(toJson(*material));
}

// Files of examples never change under their address.
Result<Reply> fileOf(service::ExampleService& examples, const FileRef& ref, std::string_view caching)
{
    if (ref.isEmpty())
        return fail(service::ServiceError::ExampleMissing, "no such file");
    auto path = examples.file(ref);
    if (!path)
        return failure(path);
    return Reply(api::Response{
        .status = 200,
        .headers = {{"Content-Type", ref.mediaType},
                    {"Cache-Control", std::string(caching)},
                    {"ETag", "\"" + ref.sha256 + "\""}},
        .body = api::FileBody{.path = *path, .offset = 0, .size = static_cast<std::uint64_t>(ref.bytes)}});
}

Result<Reply> presetFile(const Endpoints::Parts& parts, const Asked& asked)
{
    auto material = parts.examples.find(MaterialId(asked.text("preset")));
    if (!material)
        return failure(material);
    return fileOf(parts.examples,
                  asked.text("part") == "input" ? material->input : material->watermarkedResult,
                  "public, max-age=31536000, immutable");
}

// Results without watermark are for plans that include downloads.
Result<Reply> download(const Endpoints::Parts& parts, const Asked& asked)
{
    auto id = parts.billing.tierOf(asked.account());
    if (!id)
        return failure(id);
    const auto* const tier = parts.catalog.tier(*id);
    if (!tier || !tier->downloads)
        return fail(service::ServiceError::VisitorOnly, "tier " + *id);
    auto material = parts.examples.find(MaterialId(asked.text("preset")));
    if (!material)
        return failure(material);
    return fileOf(parts.examples, material->result, "private, max-age=31536000, immutable");
}

Json described(const PublishedPack& pack)
{
    Json::Object json;
    json["id"] = pack.id;
    json["revision"] = pack.revision;
    json["name"] = pack.name;
    json["public_key"] = pack.publicKey;
    json["sha256"] = pack.sha256;
    json["bytes"] = pack.bytes;
    json["head_bytes"] = pack.headBytes;
    json["examples"] = pack.examples;
    json["published_at"] = toIso8601(pack.publishedAt);
    json["withdrawn_at"] = toJson(pack.withdrawnAt);
    return json;
}

Result<Reply> packsOf(PackDesk* desk, const Asked& asked)
{
    PublishedPacks changes;
    if (desk) {
        auto found = desk->changes(asked.text("series"), asked.integer("after"), limitOf(asked));
        if (!found)
            return failure(found);
        changes = std::move(*found);
    }
    Json::Array packs;
    for (const auto& pack : changes.packs)
        packs.push_back(described(pack));
    Json::Object json;
    json["series"] = changes.series;
    json["revision"] = changes.revision;
    json["packs"] = std::move(packs);
    json["has_more"] = changes.hasMore;
    return Reply(Json(std::move(json)));
}

// It never changes under its address, but may be gone one day.
Result<Reply> packFile(PackDesk* desk, const Asked& asked)
{
    if (!desk)
        return fail(api::ApiError::NotFound, "no packs");
    auto file = desk->file(asked.text("pack"));
    if (!file)
        return failure(file);
    return Reply(api::Response{.status = 200,
                               .headers = {{"Content-Type", "application/octet-stream"},
                                           {"Cache-Control", "public, max-age=86400"},
                                           {"ETag", "\"" + file->sha256 + "\""}},
                               .body = api::FileBody{.path = std::move(file->path),
                                                     .offset = 0,
                                                     .size = static_cast<std::uint64_t>(file->bytes)}});
}

Result<Reply> featured(const Endpoints::Parts& parts, int limit)
{
    auto page = parts.examples.search({.limit = limit});
    if (!page)
        return failure(page);
    return Reply(itemsOf(page->items));
}

Result<Reply> promptsOf(const Endpoints::Parts& parts, const Asked& asked)
{
    constexpr int kMost = 500;
    auto tool = toolOf(parts.catalog, asked.text("group"));
    if (!tool)
        return failure(tool);
    auto page = parts.examples.search({.tool = *tool, .limit = kMost});
    if (!page)
        return failure(page);
    Json::Array items;
    for (const auto& material : page->items)
        if (!material.prompt.isEmpty())
            items.emplace_back(Json::Object{{"preset", material.id.value()},
                                            {"topic", material.topic},
                                            {"prompt", toJson(material.prompt)}});
    return Reply(Json::Object{{"items", std::move(items)}});
}

Result<Reply> topicsOf(const Catalog& catalog, std::string_view id)
{
    auto tool = toolOf(catalog, id);
    if (!tool)
        return failure(tool);
    return Reply(itemsOf(catalog.tool(*tool)->topics));
}

Result<Reply> statistics(const Endpoints::Parts& parts)
{
    auto page = parts.examples.search({.limit = 1});
    if (!page)
        return failure(page);
    return Reply(Json::Object{{"examples", page->total},
                              {"tools", static_cast<std::int64_t>(parts.catalog.tools.size())},
                              {"styles", static_cast<std::int64_t>(parts.catalog.styles.size())},
                              {"languages", static_cast<std::int64_t>(kLanguages.size())}});
}

std::vector<Style> stylesOf(const Catalog& catalog, Engine engine)
{
    auto styles = catalog.styles;
    if (engine != Engine::None)
        std::erase_if(styles, [&](const Style& style) { return style.engine != engine; });
    return styles;
}

void addCatalogHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["tools"] = handlers["topics"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(itemsOf(parts.catalog.tools));
    };
    handlers["topicsOfTool"] = [parts = given](const Asked& asked) {
        return topicsOf(parts.catalog, asked.text("tool"));
    };
    handlers["toolStyles"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(itemsOf(parts.catalog.styles));
    };
    handlers["effectStyles"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(itemsOf(stylesOf(parts.catalog, Engine::Provider)));
    };
    handlers["promptGroups"] = [parts = given](const Asked&) -> Result<Reply> {
        Json::Array items;
        for (const auto& tool : parts.catalog.tools)
            items.emplace_back(Json::Object{{"id", toolId(tool.tool)}, {"name", toJson(tool.name)}});
        return Reply(Json::Object{{"items", std::move(items)}});
    };
    handlers["promptTopics"] = [parts = given](const Asked& asked) {
        return topicsOf(parts.catalog, asked.text("group"));
    };
    handlers["promptDefaults"] = [parts = given](const Asked& asked) { return promptsOf(parts, asked); };
    handlers["landingStats"] = [parts = given](const Asked&) { return statistics(parts); };
}

} // namespace

void addExampleHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    addCatalogHandlers(handlers, given);
    handlers["presets"] = [parts = given](const Asked& asked) { return presetsOf(parts, asked); };
    handlers["preset"] = [parts = given](const Asked& asked) {
        return told(parts.examples.find(MaterialId(asked.text("preset"))));
    };
    handlers["presetByHash"] = [parts = given](const Asked& asked) {
        return told(parts.examples.findByHash(asked.text("hash")));
    };
    handlers["inspiration"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto list = parts.examples.popularThisWeek(static_cast<int>(asked.integer("limit", kUsualFew)));
        if (!list)
            return failure(list);
        return Reply(itemsOf(*list));
    };
    handlers["landingStyles"] = [parts = given](const Asked& asked) -> Result<Reply> {
        Json::Array items;
        if (parts.work) {
            auto styles = parts.work->popularStyles(static_cast<int>(asked.integer("limit", kUsualFew)));
            if (!styles)
                return failure(styles);
            for (const auto& each : *styles)
                items.emplace_back(Json::Object{{"style", each.style}, {"people", each.people}});
        }
        return Reply(Json::Object{{"items", std::move(items)}});
    };
    handlers["landingExamples"] = [parts = given](const Asked& asked) {
        return featured(parts, static_cast<int>(asked.integer("limit", kUsualFew)));
    };
    handlers["usePreset"] = [parts = given](const Asked& asked) -> Result<Reply> {
        if (auto counted = parts.examples.recordView(MaterialId(asked.text("preset"))); !counted)
            return failure(counted);
        return Reply(Json(Json::Object{}));
    };
    handlers["presetFile"] = [parts = given](const Asked& asked) { return presetFile(parts, asked); };
    handlers["downloadPreset"] = [parts = given](const Asked& asked) { return download(parts, asked); };
    handlers["packs"] = [desk = given.packs](const Asked& asked) { return packsOf(desk, asked); };
    handlers["packFile"] = [desk = given.packs](const Asked& asked) { return packFile(desk, asked); };
}

} // namespace vidgo::endpoints
