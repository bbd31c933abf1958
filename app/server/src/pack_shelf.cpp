#include "pack_shelf.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "file_row.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/pieces.h"
#include "vidgo/materials/pack_file.h"

namespace vidgo::app_server {
namespace {

namespace fs = std::filesystem;
using storage::Session;
using storage::Transaction;

constexpr std::string_view kModule = "packs";
constexpr std::string_view kMadeHere = "made-here"; // the name of the packs of what was made here
constexpr std::string_view kColumns =
    "SELECT id, revision, name, public_key, sha256, bytes, head_bytes, examples, published_at, withdrawn_at "
    "FROM published_packs ";

std::string selecting(std::string_view rest)
{
    std::string sql(kColumns);
    sql += rest;
    return sql;
}

std::string ownerOf(const std::string& id)
{
    return "pack:" + id;
}

PublishedPack packIn(const storage::Row& row)
{
    PublishedPack pack{.id = std::string(row.text(0)),
                       .revision = row.integer(1),
                       .name = std::string(row.text(2)),
                       .publicKey = std::string(row.text(3)),
                       .sha256 = std::string(row.text(4)),
                       .bytes = row.integer(5),
                       .headBytes = row.integer(6),
                       .examples = row.integer(7),
                       .publishedAt = momentIn(row, 8),
                       .withdrawnAt = {}};
    if (row.integer(9) != 0)
        pack.withdrawnAt = momentIn(row, 9);
    return pack;
}

std::unexpected<Error> missing(const std::string& id)
{
    return fail(api::ApiError::NotFound, "pack " + id);
}

struct Series
{
    std::string id;
    std::int64_t revision = 0;
};

Result<Series> seriesIn(Session& session)
{
    Series series;
    auto asked = session.query("SELECT series, revision FROM pack_series", {}, [&](const storage::Row& row) {
        series = {.id = std::string(row.text(0)), .revision = row.integer(1)};
    });
    if (!asked)
        return failure(asked);
    return series;
}

// The next revision. Whoever has it is alone with the packs until the end of the transaction.
Result<std::int64_t> nextRevision(Session& session, Random& random)
{
    std::int64_t revision = 0;
    auto asked =
        session.query("INSERT INTO pack_series (only_row, series, revision) VALUES (1, :1, 1) "
                      "ON CONFLICT (only_row) DO UPDATE SET revision = pack_series.revision + 1 "
                      "RETURNING revision",
                      {makeUuid(random)}, [&](const storage::Row& row) { revision = row.integer(0); });
    if (!asked)
        return failure(asked);
    return revision;
}

Outcome withdrawRow(Session& session, const std::string& id, Timestamp now, Random& random)
{
    auto revision = nextRevision(session, random);
    if (!revision)
        return failure(revision);
    auto written = session.execute("UPDATE published_packs SET withdrawn_at = :1, revision = :2 "
                                   "WHERE id = :3 AND withdrawn_at = 0",
                                   {millis(now), *revision, id});
    if (!written)
        return failure(written);
    return *written == 0 ? Outcome(missing(id)) : Outcome();
}

} // namespace

PackShelf::PackShelf(const Parts& parts)
    : m_parts(parts)
    , m_exchange({.database = parts.database,
                  .store = parts.examples.store(),
                  .cache = parts.examples.cache(),
                  .clock = parts.clock,
                  .log = parts.log,
                  .makeWatermarked = materials::watermarkWith(parts.examples.watermarker()),
                  .searchTexts = parts.examples.searchTexts(),
                  .publishers = {}})
{}

Result<std::vector<PublishedPack>> PackShelf::read(std::string_view sql,
                                                   std::span<const storage::Value> values)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::vector<PublishedPack> packs;
    auto asked = session->query(selecting(sql), values,
                                [&](const storage::Row& row) { packs.push_back(packIn(row)); });
    if (!asked)
        return failure(asked);
    return packs;
}

// The series first: what is published in between is behind its revision, and told the next time.
Result<PublishedPacks> PackShelf::changes(const std::string& series, std::int64_t after, int limit)
{
    Result<Series> known;
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        known = seriesIn(*session);
    }
    if (!known)
        return failure(known);
    if (series != known->id || after > known->revision)
        after = 0;
    const std::array<storage::Value, 3> values{after, known->revision, std::int64_t{limit} + 1};
    auto packs = read("WHERE revision > :1 AND revision <= :2 ORDER BY revision LIMIT :3", values);
    if (!packs)
        return failure(packs);
    const bool hasMore = static_cast<int>(packs->size()) > limit;
    if (hasMore)
        packs->pop_back();
    return PublishedPacks{
        .series = known->id, .revision = known->revision, .packs = std::move(*packs), .hasMore = hasMore};
}

Result<endpoints::PackDesk::File> PackShelf::file(const std::string& id)
{
    const std::array<storage::Value, 1> values{id};
    auto found = read("WHERE id = :1 AND withdrawn_at = 0", values);
    if (!found)
        return failure(found);
    if (found->empty())
        return missing(id);
    auto path = m_parts.examples.cache().path(found->front().sha256);
    if (!path)
        return failure(path);
    return File{.path = std::move(*path), .sha256 = found->front().sha256, .bytes = found->front().bytes};
}

Result<std::vector<PublishedPack>> PackShelf::published()
{
    return read("WHERE withdrawn_at = 0 ORDER BY revision", {});
}

Result<PublishedPack> PackShelf::publish(const fs::path& pack)
{
    auto facts = m_exchange.verify(pack);
    if (!facts)
        return failure(facts);
    auto kept = m_parts.examples.cache().putFile(pack, {.mediaType = "application/octet-stream"},
                                                 materials::FileKind::User);
    if (!kept)
        return failure(kept);
    return enter(*kept, *facts, {});
}

// One that is published already, or that another server has put in the place meanwhile, is as good.
Result<PublishedPack> PackShelf::enter(const FileRef& file, const materials::PackFacts& facts,
                                       const Place& place)
{
    PublishedPack pack{.id = makeUuid(m_parts.random),
                       .name = facts.name,
                       .publicKey = facts.publicKey,
                       .sha256 = file.sha256,
                       .bytes = file.bytes,
                       .headBytes = facts.headBytes,
                       .examples = facts.materials,
                       .publishedAt = m_parts.clock.now(),
                       .withdrawnAt = {}};
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto revision = nextRevision(*session, m_parts.random);
    if (!revision)
        return failure(revision);
    pack.revision = *revision;
    std::optional<PublishedPack> there;
    auto looked = session->query(selecting("WHERE withdrawn_at = 0 AND (sha256 = :1 OR "
                                           "(name = :2 AND public_key = :3 AND id <> :4))"),
                                 {pack.sha256, place.name, pack.publicKey, place.pack},
                                 [&](const storage::Row& row) { there = packIn(row); });
    if (!looked)
        return failure(looked);
    if (there)
        return std::move(*there);
    if (!place.pack.empty())
        if (auto gone = withdrawRow(*session, place.pack, m_parts.clock.now(), m_parts.random); !gone)
            return failure(gone);
    if (auto noted = m_parts.examples.cache().addReference(*session, pack.sha256, ownerOf(pack.id)); !noted)
        return failure(noted);
    auto written = session->execute(
        "INSERT INTO published_packs (id, revision, name, public_key, sha256, bytes, head_bytes, examples, "
        "published_at, withdrawn_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, 0)",
        {pack.id, pack.revision, pack.name, pack.publicKey, pack.sha256, pack.bytes, pack.headBytes,
         pack.examples, millis(pack.publishedAt)});
    if (!written)
        return failure(written);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    m_parts.log.info(kModule, "published a pack",
                     {{"pack", pack.id},
                      {"name", pack.name},
                      {"signer", pack.publicKey},
                      {"examples", std::to_string(pack.examples)}});
    return pack;
}

Outcome PackShelf::withdraw(const std::string& id)
{
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        auto transaction = Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        if (auto gone = withdrawRow(*session, id, m_parts.clock.now(), m_parts.random); !gone)
            return gone;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    letGo(id);
    return {};
}

// A file that stays costs room and nothing else: it is told to nobody.
void PackShelf::letGo(const std::string& id)
{
    if (auto gone = m_parts.examples.cache().erase(ownerOf(id)); !gone)
        m_parts.log.failure(kModule, "the file of a pack that was withdrawn stays", gone.error());
}

// ---- What was made here

Result<bool> PackShelf::hasAll(const PublishedPack& pack, const std::vector<MaterialId>& examples)
{
    auto path = m_parts.examples.cache().path(pack.sha256);
    if (!path)
        return failure(path);
    auto source = readPieces(*path);
    if (!source)
        return failure(source);
    Bytes head(static_cast<std::size_t>(pack.headBytes));
    if (auto taken = (*source)(head); !taken)
        return failure(taken);
    auto contents = materials::readPackHead(head, pack.name);
    if (!contents)
        return failure(contents);
    std::set<std::string> there;
    for (const auto& material : contents->materials)
        there.insert(material.id.value());
    return std::ranges::all_of(examples, [&](const MaterialId& id) { return there.contains(id.value()); });
}

Outcome PackShelf::publishMadeHere(const SigningKey& key)
{
    auto examples = m_exchange.madeHere();
    if (!examples)
        return failure(examples);
    auto all = published();
    if (!all)
        return failure(all);
    const auto before = std::ranges::find_if(*all, [&](const PublishedPack& pack) {
        return pack.name == kMadeHere && pack.publicKey == key.publicKey();
    });
    const bool isFirst = before == all->end();
    const Place place{.name = std::string(kMadeHere), .pack = isFirst ? std::string() : before->id};
    auto isTold = isFirst ? Result<bool>(examples->empty()) : hasAll(*before, *examples);
    if (!isTold)
        return failure(isTold);
    if (*isTold)
        return {};
    const auto target = m_parts.work / (makeUuid(m_parts.random) + ".vgp");
    auto facts = m_exchange.write(target, place.name, *examples, key);
    if (!facts)
        return failure(facts);
    auto kept = m_parts.examples.cache().putFile(target, {.mediaType = "application/octet-stream"},
                                                 materials::FileKind::User);
    std::error_code ignored;
    fs::remove(target, ignored);
    if (!kept)
        return failure(kept);
    auto entered = enter(*kept, *facts, place);
    if (!entered && entered.error().is(api::ApiError::NotFound)) // another server was quicker
        return {};
    if (!entered)
        return failure(entered);
    if (!isFirst)
        letGo(place.pack);
    return {};
}

} // namespace vidgo::app_server
