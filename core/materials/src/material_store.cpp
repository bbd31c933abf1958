#include "vidgo/materials/material_store.h"

#include <algorithm>

#include "material_rows.h"
#include "term_index.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;
using storage::Transaction;
using storage::Value;

namespace {

constexpr std::int64_t kDayMs = 24 * 60 * 60 * 1000;
constexpr std::int64_t kWeekDays = 7;
constexpr int kMaxPage = 500;

constexpr TermTable kTerms{
    "INSERT INTO material_terms (term, material_id) VALUES (:1, :2)",
    "DELETE FROM material_terms WHERE material_id = :1",
    "SELECT material_id FROM material_terms WHERE",
};

std::string selectWhere(std::string_view condition)
{
    return "SELECT " + kSelectedColumns + " FROM materials WHERE " + std::string(condition);
}

// Everything but what the store itself counts is taken from the new row.
std::string makeSaveStatement()
{
    const std::string columns = std::string(kMaterialColumns) + ", rank";
    std::string updates;
    for (std::size_t at = 0; at < columns.size();) {
        const auto end = std::min(columns.find(", ", at), columns.size());
        const std::string column = columns.substr(at, end - at);
        at = end + 2;
        if (column == "id" || column == "view_count" || column == "created_at")
            continue;
        updates.append(updates.empty() ? "" : ", ").append(column).append(" = excluded.").append(column);
    }
    const auto count = static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ',')) + 1;
    return "INSERT INTO materials (" + columns + ") VALUES (" + places(count) +
           ") ON CONFLICT (id) DO UPDATE SET " + updates;
}

std::unexpected<Error> missing(std::string_view what)
{
    return fail(MaterialsError::MaterialMissing, "no material for " + std::string(what));
}

// Days since 1970 in UTC.
std::int64_t dayOf(Timestamp time)
{
    return toMs(time) / kDayMs;
}

struct Filter
{
    std::string sql = "rank > 0";
    Parameters values;
};

// True for what the machine makes by itself: a style by its own entry, everything else by its tool's.
void appendOnDevice(Filter& filter, const Catalog& catalog)
{
    std::string tools = "''";
    std::string styles = "''";
    const auto add = [&](std::string& list, std::string id) {
        filter.values.emplace_back(std::move(id));
        list += ", :" + std::to_string(filter.values.size());
    };
    for (const auto& tool : catalog.tools)
        if (tool.runsOnDevice)
            add(tools, std::string(toolId(tool.tool)));
    for (const auto& style : catalog.styles)
        if (style.engine == Engine::OnDevice)
            add(styles, style.id);
    filter.sql += "(tool IN (" + tools + ") OR style IN (" + styles + ") AND style <> '')";
}

Filter filterOf(const MaterialQuery& query, const Catalog& catalog)
{
    Filter filter;
    const auto require = [&](std::string_view column, std::string value) {
        filter.values.emplace_back(std::move(value));
        filter.sql += " AND " + std::string(column) + " = :" + std::to_string(filter.values.size());
    };
    if (query.tool)
        require("tool", std::string(toolId(*query.tool)));
    if (!query.topic.empty())
        require("topic", query.topic);
    if (!query.style.empty())
        require("style", query.style);
    if (query.kind != MaterialQuery::Kind::Any)
        filter.sql +=
            query.kind == MaterialQuery::Kind::Clip ? " AND duration_ms > 0" : " AND duration_ms = 0";
    if (query.favouritesOnly)
        filter.sql += " AND id IN (SELECT material_id FROM favourites)";
    if (query.engine != Engine::None) {
        filter.sql += query.engine == Engine::OnDevice ? " AND " : " AND NOT ";
        appendOnDevice(filter, catalog);
    }
    appendTermConditions(filter.sql, filter.values, kTerms, "id", query.text);
    return filter;
}

std::string orderOf(const MaterialQuery& query, Parameters& values, std::int64_t today)
{
    switch (query.order) {
    case MaterialQuery::Order::Newest:
        return " ORDER BY created_at DESC, id DESC";
    case MaterialQuery::Order::Popular:
        values.emplace_back(today - kWeekDays);
        return " ORDER BY COALESCE((SELECT SUM(views) FROM material_views "
               "WHERE material_id = materials.id AND day > :" +
               std::to_string(values.size()) +
               "), 0) DESC, view_count DESC, rank DESC, created_at DESC, id DESC";
    case MaterialQuery::Order::Featured:
        break;
    }
    return " ORDER BY rank DESC, created_at DESC, id DESC";
}

} // namespace

MaterialStore::MaterialStore(storage::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Outcome MaterialStore::save(const Material& material, std::span<const std::string> searchTexts)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto saved = save(*session, material, searchTexts); !saved)
        return failure(saved);
    return transaction->commit();
}

Outcome MaterialStore::save(Session& session, const Material& material,
                            std::span<const std::string> searchTexts)
{
    static const std::string kSave = makeSaveStatement();
    if (auto saved = session.execute(kSave, std::span<const Value>(materialValues(material))); !saved)
        return failure(saved);
    std::vector<std::string> texts(searchTexts.begin(), searchTexts.end());
    for (const auto* text : {&material.title, &material.prompt})
        for (const auto& [language, words] : text->all())
            texts.push_back(words);
    texts.insert(texts.end(), {std::string(toolId(material.tool)), material.topic, material.style});
    return writeTerms(session, kTerms, material.id.value(), texts);
}

Outcome MaterialStore::setStatus(const MaterialId& id, MaterialStatus status)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto changed = session->execute(
        "UPDATE materials SET status = :2, rank = :3, updated_at = :4 WHERE id = :1",
        {id.value(), std::string(materialStatusId(status)), rankOf(status), toMs(m_clock.now())});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return missing(id.value());
    return {};
}

Outcome MaterialStore::remove(Session& session, const MaterialId& id)
{
    if (auto done = session.execute("DELETE FROM materials WHERE id = :1", {id.value()}); !done)
        return failure(done);
    return {};
}

Result<Material> MaterialStore::find(const MaterialId& id)
{
    static const std::string kFind = selectWhere("id = :1");
    return findOne(kFind, id.value());
}

Result<Material> MaterialStore::findByHash(const std::string& lookupHash)
{
    static const std::string kFind = selectWhere("lookup_hash = :1 AND rank > 0");
    return findOne(kFind, lookupHash);
}

Result<Material> MaterialStore::findByWatermark(const std::string& sha256)
{
    static const std::string kFind = selectWhere("watermarked_sha256 = :1 AND rank > 0 ORDER BY id LIMIT 1");
    return findOne(kFind, sha256);
}

Result<Material> MaterialStore::findOne(std::string_view sql, const std::string& value)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<Result<Material>> found;
    auto done = session->query(sql, {value}, [&](const Row& row) { found.emplace(materialIn(row)); });
    if (!done)
        return failure(done);
    if (!found)
        return missing(value);
    return std::move(*found);
}

Result<std::vector<Material>> MaterialStore::read(Session& session, const std::string& sql,
                                                  std::span<const Value> values)
{
    std::vector<Material> materials;
    Outcome outcome;
    auto done = session.query(sql, values, [&](const Row& row) {
        auto material = materialIn(row);
        if (material)
            materials.push_back(std::move(*material));
        else if (outcome)
            outcome = failure(material);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return materials;
}

Result<MaterialPage> MaterialStore::search(const MaterialQuery& query, const Catalog& catalog)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto filter = filterOf(query, catalog);
    MaterialPage page;
    auto counted = session->query("SELECT count(*) FROM materials WHERE " + filter.sql,
                                  std::span<const Value>(filter.values),
                                  [&](const Row& row) { page.total = row.integer(0); });
    if (!counted)
        return failure(counted);
    std::string sql = selectWhere(filter.sql) + orderOf(query, filter.values, dayOf(m_clock.now()));
    filter.values.emplace_back(std::int64_t{std::clamp(query.limit, 1, kMaxPage)});
    sql += " LIMIT :" + std::to_string(filter.values.size());
    filter.values.emplace_back(std::int64_t{std::max(query.offset, 0)});
    sql += " OFFSET :" + std::to_string(filter.values.size());
    auto items = read(*session, sql, filter.values);
    if (!items)
        return failure(items);
    page.items = std::move(*items);
    return page;
}

Outcome MaterialStore::recordView(const MaterialId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto counted =
        session->execute("UPDATE materials SET view_count = view_count + 1 WHERE id = :1", {id.value()});
    if (!counted)
        return failure(counted);
    if (*counted == 0)
        return missing(id.value());
    auto noted =
        session->execute("INSERT INTO material_views (day, material_id, views) VALUES (:1, :2, 1) "
                         "ON CONFLICT (day, material_id) DO UPDATE SET views = material_views.views + 1",
                         {dayOf(m_clock.now()), id.value()});
    if (!noted)
        return failure(noted);
    return transaction->commit();
}

Outcome MaterialStore::setFavourite(const MaterialId& id, bool favourite)
{
    if (auto known = find(id); !known)
        return failure(known);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto done = favourite
                    ? session->execute("INSERT INTO favourites (material_id, chosen_at) VALUES (:1, :2) "
                                       "ON CONFLICT (material_id) DO NOTHING",
                                       {id.value(), toMs(m_clock.now())})
                    : session->execute("DELETE FROM favourites WHERE material_id = :1", {id.value()});
    return done ? Outcome() : failure(done);
}

Result<std::vector<Material>> MaterialStore::popularThisWeek(int limit)
{
    static const std::string kPopular =
        "SELECT " + kSelectedColumns +
        " FROM materials JOIN (SELECT material_id, SUM(views) AS week_views FROM material_views "
        "WHERE day > :1 GROUP BY material_id) AS week ON week.material_id = materials.id "
        "WHERE rank > 0 ORDER BY week_views DESC, view_count DESC, id LIMIT :2";
    const auto wanted = static_cast<std::size_t>(std::clamp(limit, 1, kMaxPage));
    std::vector<Material> popular;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        const Value values[] = {dayOf(m_clock.now()) - kWeekDays, static_cast<std::int64_t>(wanted)};
        auto viewed = read(*session, kPopular, values);
        if (!viewed || viewed->size() == wanted)
            return viewed;
        popular = std::move(*viewed);
    }
    MaterialQuery rest;
    rest.limit = static_cast<int>(wanted);
    auto others = search(rest);
    if (!others)
        return failure(others);
    for (auto& other : others->items) {
        const auto isSame = [&](const Material& known) { return known.id == other.id; };
        if (popular.size() < wanted && std::none_of(popular.begin(), popular.end(), isSame))
            popular.push_back(std::move(other));
    }
    return popular;
}

} // namespace vidgo::materials
