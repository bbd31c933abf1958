#include "vidgo/materials/pack_exchange.h"

#include <algorithm>
#include <set>

#include "rows.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/text.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::materials {

namespace fs = std::filesystem;
using storage::Session;
using storage::Transaction;

namespace {

constexpr std::size_t kMaxPublisherName = 100;
constexpr std::uint64_t kMaxFile = 512ull * 1024 * 1024;
constexpr std::string_view kTrustedRow = "trusted_packs";

std::string nameOf(const fs::path& file)
{
    return toUtf8(file.filename());
}

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

bool isLine(std::string_view text, std::size_t maxBytes)
{
    return !text.empty() && text.size() <= maxBytes && isUtf8(text) &&
           text.find_first_of(std::string_view("\n\r\0", 3)) == std::string_view::npos;
}

std::vector<FileRef> filesOf(const std::vector<Material>& materials)
{
    std::vector<FileRef> files;
    std::set<std::string> seen;
    const auto add = [&](const FileRef& file) {
        if (!file.isEmpty() && seen.insert(file.sha256).second)
            files.push_back(file);
    };
    for (const auto& material : materials) {
        add(material.input);
        std::ranges::for_each(material.extraInputs, add);
        add(material.result);
        add(material.poster);
    }
    return files;
}

std::unexpected<Error> damaged(const std::string& file, const std::string& reason)
{
    return fail(PackError::Damaged, file + ": " + reason, {{"file", file}, {"reason", reason}});
}

// What the content says about itself has to be what the manifest says about it.
Outcome checkMedia(const FileRef& ref, std::span<const std::uint8_t> bytes, const std::string& file)
{
    const auto other = [&](const std::string& reason) {
        return damaged(file, "the file " + ref.sha256.substr(0, 12) + " " + reason);
    };
    if (ref.mediaType == "video/mp4") {
        static constexpr std::string_view kBrand = "ftyp";
        if (bytes.size() < 12 || !std::equal(kBrand.begin(), kBrand.end(), bytes.begin() + 4))
            return other("is not an MP4 clip");
        return {};
    }
    const auto info = media::probePicture(bytes, file);
    if (!info || info->mediaType != ref.mediaType)
        return other("is not the picture that it is said to be");
    if (info->uprightWidth() != ref.width || info->uprightHeight() != ref.height)
        return other("has another size than it is said to have");
    return {};
}

Result<PackContents> checkedPack(std::span<const std::uint8_t> bytes, const std::string& file)
{
    auto pack = readPack(bytes, file);
    if (!pack)
        return pack;
    if (auto genuine = checkSignature(*pack, file); !genuine)
        return failure(genuine);
    if (auto whole = checkFiles(*pack, file); !whole)
        return failure(whole);
    for (std::size_t i = 0; i < pack->files.size(); ++i)
        if (auto fit = checkMedia(pack->files[i], pack->contents[i], file); !fit)
            return failure(fit);
    return pack;
}

Result<PackContents> checkedHead(std::span<const std::uint8_t> head, const std::string& name)
{
    auto pack = readPackHead(head, name);
    if (!pack)
        return pack;
    if (auto genuine = checkSignature(*pack, name); !genuine)
        return failure(genuine);
    return pack;
}

std::int64_t headBytesOf(const PackContents& pack)
{
    return static_cast<std::int64_t>(pack.head.size() + pack.signature.size() + pack.manifest.size());
}

Json jsonOf(const std::vector<PackPublisher>& publishers)
{
    Json::Array list;
    for (const auto& one : publishers)
        list.emplace_back(Json::Object{{"name", one.name}, {"public_key", one.publicKey}});
    return list;
}

std::vector<PackPublisher> publishersIn(std::string_view text)
{
    std::vector<PackPublisher> all;
    const auto json = Json::parse(text);
    const auto* items = json ? json->asArray() : nullptr;
    for (const auto& item : items ? *items : Json::Array()) {
        const auto* name = item.find("name");
        const auto* key = item.find("public_key");
        if (name && name->asString() && key && key->asString())
            all.push_back({.name = *name->asString(), .publicKey = *key->asString()});
    }
    return all;
}

std::string ownerOf(const MaterialId& id)
{
    return "material:" + id.value();
}

} // namespace

/// An example whose files are in the cache, ready for its row.
struct PackExchange::Prepared
{
    Material material;
    std::vector<std::pair<FileRef, FileKind>> files;
};

PackExchange::PackExchange(Parts parts)
    : m_parts(std::move(parts))
{}

// ---- Writing

Result<PackFacts> PackExchange::write(const fs::path& file, const std::string& name,
                                      const std::vector<MaterialId>& examples, const SigningKey& key)
{
    if (!isLine(name, kMaxPackName))
        return wrong("the name of a pack has 1 to " + std::to_string(kMaxPackName) + " bytes and one line");
    std::vector<Material> materials;
    for (const auto& id : examples) {
        auto material = m_parts.store.find(id);
        if (!material)
            return failure(material);
        materials.push_back(std::move(*material));
    }
    if (materials.empty())
        return fail(PackError::Nothing, "no example");
    const auto files = filesOf(materials);
    auto bytes = packHead(name, m_parts.clock.now(), materials, files, key);
    auto size = bytes.size();
    for (const auto& one : files)
        size += static_cast<std::size_t>(one.bytes);
    if (size > kMaxPackBytes)
        return wrong("a pack has at most " + std::to_string(kMaxPackBytes >> 20) +
                     " MiB, and these examples have more");
    for (const auto& one : files) {
        auto path = m_parts.cache.path(one.sha256);
        if (!path)
            return failure(path);
        auto content = readFile(*path, kMaxFile);
        if (!content)
            return failure(content);
        bytes.insert(bytes.end(), content->begin(), content->end());
    }
    // What was written is what others will read.
    auto pack = checkedPack(bytes, nameOf(file));
    if (!pack)
        return failure(pack);
    if (auto written = writeFile(file, bytes, Durability::Sync); !written)
        return failure(written);
    return factsOf(*pack);
}

// ---- Reading

Result<PackFacts> PackExchange::factsOf(const PackContents& pack)
{
    auto all = publishers();
    if (!all)
        return failure(all);
    const auto known = std::ranges::find(*all, pack.publicKey, &PackPublisher::publicKey);
    const auto headBytes = headBytesOf(pack);
    auto bytes = headBytes;
    for (const auto& file : pack.files)
        bytes += file.bytes;
    return PackFacts{.name = pack.name,
                     .createdAt = pack.createdAt,
                     .publicKey = pack.publicKey,
                     .publisher = known == all->end() ? std::string() : known->name,
                     .materials = static_cast<int>(pack.materials.size()),
                     .files = static_cast<int>(pack.files.size()),
                     .bytes = bytes,
                     .headBytes = headBytes};
}

Result<PackFacts> PackExchange::verify(const fs::path& file)
{
    const auto bytes = readFile(file, kMaxPackBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto pack = checkedPack(*bytes, nameOf(file));
    if (!pack)
        return failure(pack);
    return factsOf(*pack);
}

Result<PackImport> PackExchange::import(const fs::path& file)
{
    const auto name = nameOf(file);
    // Read once and as a whole: what was checked is what comes in, whoever changes the file meanwhile.
    const auto bytes = readFile(file, kMaxPackBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto pack = checkedPack(*bytes, name);
    if (!pack)
        return failure(pack);
    return bringIn(
        *pack, pack->materials,
        [&](const FileRef& ref) {
            const auto at = static_cast<std::size_t>(
                std::ranges::find(pack->files, ref.sha256, &FileRef::sha256) - pack->files.begin());
            return m_parts.cache.write(pack->contents[at], ref, FileKind::User);
        },
        name);
}

Result<PackNeed> PackExchange::needOf(std::span<const std::uint8_t> head, const std::string& name)
{
    auto pack = checkedHead(head, name);
    if (!pack)
        return failure(pack);
    auto facts = factsOf(*pack);
    if (!facts)
        return failure(facts);
    auto missing = missingOf(*pack);
    if (!missing)
        return failure(missing);
    PackNeed need{.facts = std::move(*facts), .examples = {}, .files = {}};
    for (const auto& material : *missing)
        need.examples.push_back(material.lookupHash);
    const auto wanted = filesOf(*missing);
    auto from = need.facts.headBytes;
    for (const auto& file : pack->files) {
        const bool isWanted = std::ranges::find(wanted, file.sha256, &FileRef::sha256) != wanted.end();
        if (isWanted && !m_parts.cache.path(file.sha256))
            need.files.push_back({.file = file, .from = from});
        from += file.bytes;
    }
    return need;
}

Result<PackImport> PackExchange::importPieces(std::span<const std::uint8_t> head, const fs::path& folder,
                                              const std::string& name)
{
    auto pack = checkedHead(head, name);
    if (!pack)
        return failure(pack);
    auto missing = missingOf(*pack);
    if (!missing)
        return failure(missing);
    return bringIn(
        *pack, *missing, [&](const FileRef& file) { return keepPiece(file, folder, name); }, name);
}

// Those of which neither themselves nor another example of the same request is here, shown or hidden.
Result<std::vector<Material>> PackExchange::missingOf(const PackContents& pack)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::vector<Material> missing;
    for (const auto& material : pack.materials) {
        bool isHere = false;
        auto looked = session->query("SELECT 1 FROM materials WHERE id = :1 OR lookup_hash = :2",
                                     {material.id.value(), material.lookupHash},
                                     [&](const storage::Row&) { isHere = true; });
        if (!looked)
            return failure(looked);
        if (!isHere)
            missing.push_back(material);
    }
    return missing;
}

// Read once: what was checked is what comes in, whoever changes the file meanwhile.
Result<FileRef> PackExchange::keepPiece(const FileRef& file, const fs::path& folder, const std::string& name)
{
    const auto kept = m_parts.cache.path(file.sha256);
    const auto bytes = readFile(kept ? *kept : folder / file.sha256, kMaxFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (sha256(*bytes) != file.sha256)
        return damaged(name, "the file " + file.sha256.substr(0, 12) + " is not what the manifest says");
    if (auto fits = checkMedia(file, *bytes, name); !fits)
        return failure(fits);
    return m_parts.cache.write(*bytes, file, FileKind::User);
}

Result<PackImport> PackExchange::bringIn(const PackContents& pack, const std::vector<Material>& materials,
                                         const Keep& keep, const std::string& name)
{
    auto facts = factsOf(pack);
    if (!facts)
        return failure(facts);
    if (facts->publisher.empty())
        return fail(PackError::Untrusted, name + ", key " + pack.publicKey,
                    {{"file", name}, {"key", pack.publicKey}});
    PackImport report{.facts = std::move(*facts)};
    report.alreadyHere = static_cast<int>(pack.materials.size() - materials.size());
    auto prepared = prepareAll(materials, keep);
    auto entered = enterAll(prepared, name, report);
    // The files of what did not come in.
    m_parts.cache.takeBack(pack.files);
    for (const auto& one : prepared)
        if (one)
            m_parts.cache.takeBack({&one->material.watermarkedResult, 1});
    if (!entered) {
        m_parts.log.failure("materials", "a material pack is not imported: " + name, entered.error());
        return failure(entered);
    }
    if (auto shrunk = m_parts.cache.evict(); !shrunk)
        m_parts.log.failure("materials", "the file cache stays too large", shrunk.error());
    m_parts.log.info("materials", "imported a material pack",
                     {{"pack", report.facts.name},
                      {"publisher", report.facts.publisher},
                      {"materials", std::to_string(report.imported)}});
    return report;
}

Result<PackExchange::Prepared> PackExchange::prepare(const Material& material, const Keep& keep)
{
    Prepared prepared{material, {}};
    for (const auto& ref : filesOf({material})) {
        // The pack may be gone tomorrow, so that nothing of it can be restored from it.
        auto kept = keep(ref);
        if (!kept)
            return failure(kept);
        prepared.files.emplace_back(std::move(*kept), FileKind::User);
    }
    auto still =
        m_parts.cache.path(material.poster.isEmpty() ? material.result.sha256 : material.poster.sha256);
    if (!still)
        return failure(still);
    auto picture = m_parts.makeWatermarked(*still);
    if (!picture)
        return failure(picture);
    auto marked = m_parts.cache.write(
        picture->bytes, {.mediaType = picture->mediaType, .width = picture->width, .height = picture->height},
        FileKind::Made);
    if (!marked)
        return failure(marked);
    prepared.material.watermarkedResult = *marked;
    prepared.material.updatedAt = m_parts.clock.now();
    prepared.files.emplace_back(std::move(*marked), FileKind::Made);
    return prepared;
}

std::vector<Result<PackExchange::Prepared>> PackExchange::prepareAll(const std::vector<Material>& materials,
                                                                     const Keep& keep)
{
    std::vector<Result<Prepared>> all(materials.size());
    parallelFor(static_cast<int>(all.size()), [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        all[at] = prepare(materials[at], keep);
    });
    return all;
}

Outcome PackExchange::enterAll(const std::vector<Result<Prepared>>& prepared, const std::string& file,
                               PackImport& report)
{
    for (const auto& one : prepared)
        if (!one)
            return std::unexpected(one.error());
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    for (const auto& one : prepared) {
        auto entered = enter(*session, *one, file);
        if (!entered)
            return failure(entered);
        ++(*entered ? report.imported : report.alreadyHere);
    }
    return transaction->commit();
}

Result<bool> PackExchange::enter(Session& session, const Prepared& prepared, const std::string& file)
{
    const auto& material = prepared.material;
    std::string otherWish;
    std::string otherId;
    bool isHidden = false;
    auto looked =
        session.query("SELECT id, lookup_hash, rank FROM materials WHERE id = :1 OR lookup_hash = :2",
                      {material.id.value(), material.lookupHash}, [&](const storage::Row& row) {
                          const bool isSameId = row.text(0) == material.id.value();
                          if (isSameId && row.text(1) != material.lookupHash)
                              otherWish = row.text(1);
                          if (!isSameId)
                              otherId = row.text(0);
                          isHidden = isHidden || row.integer(2) == 0;
                      });
    if (!looked)
        return failure(looked);
    if (!otherWish.empty())
        return fail(PackError::Conflict, file + ": " + material.id.value(),
                    {{"file", file}, {"example", material.id.value()}});
    if (!otherId.empty() || isHidden) // what a person hid is not brought back by a pack
        return false;
    const auto owner = ownerOf(material.id);
    const auto texts = m_parts.searchTexts ? m_parts.searchTexts(material) : std::vector<std::string>();
    if (auto saved = m_parts.store.save(session, material, texts); !saved)
        return failure(saved);
    if (auto removed = m_parts.cache.removeReferences(session, owner); !removed)
        return failure(removed);
    for (const auto& [ref, kind] : prepared.files) {
        if (auto recorded = m_parts.cache.record(session, ref, kind); !recorded)
            return failure(recorded);
        if (auto noted = m_parts.cache.addReference(session, ref.sha256, owner); !noted)
            return failure(noted);
    }
    return true;
}

// ---- Who is trusted

Result<std::vector<PackPublisher>> PackExchange::named(Session& session)
{
    std::vector<PackPublisher> all;
    auto done = session.query("SELECT value FROM meta WHERE name = :1", {std::string(kTrustedRow)},
                              [&](const storage::Row& row) { all = publishersIn(row.text(0)); });
    if (!done)
        return failure(done);
    return all;
}

Outcome PackExchange::writeNamed(Session& session, const std::vector<PackPublisher>& publishers)
{
    auto done = session.execute("INSERT INTO meta (name, value) VALUES (:1, :2) "
                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                {std::string(kTrustedRow), jsonOf(publishers).dump()});
    return done ? Outcome() : failure(done);
}

Result<std::vector<PackPublisher>> PackExchange::named()
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    return named(*session);
}

Result<std::vector<PackPublisher>> PackExchange::publishers()
{
    auto own = named();
    if (!own)
        return own;
    auto all = m_parts.publishers;
    for (auto& one : *own)
        if (std::ranges::find(all, one.publicKey, &PackPublisher::publicKey) == all.end())
            all.push_back(std::move(one));
    return all;
}

Outcome PackExchange::trust(const PackPublisher& publisher)
{
    if (!isPublicKey(publisher.publicKey))
        return wrong("a public key has 64 digits from 0 to 9 and a to f");
    if (!isLine(publisher.name, kMaxPublisherName))
        return wrong("a name has 1 to " + std::to_string(kMaxPublisherName) + " bytes and one line");
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto own = named(*session);
    if (!own)
        return failure(own);
    std::erase_if(*own, [&](const PackPublisher& one) { return one.publicKey == publisher.publicKey; });
    own->push_back(publisher);
    if (auto written = writeNamed(*session, *own); !written)
        return written;
    return transaction->commit();
}

Result<bool> PackExchange::distrust(const std::string& publicKey)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto own = named(*session);
    if (!own)
        return failure(own);
    if (std::erase_if(*own, [&](const PackPublisher& one) { return one.publicKey == publicKey; }) == 0)
        return false;
    if (auto written = writeNamed(*session, *own); !written)
        return failure(written);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return true;
}

// ---- What there is to be taken along

Result<std::vector<MaterialId>> PackExchange::idsOf(std::string_view sql)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::vector<MaterialId> ids;
    auto done =
        session->query(sql, {}, [&](const storage::Row& row) { ids.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return ids;
}

Result<std::vector<MaterialId>> PackExchange::madeHere()
{
    return idsOf("SELECT id FROM materials WHERE rank > 0 AND id IN (SELECT material_id FROM pregenerations) "
                 "ORDER BY created_at, id");
}

Result<std::vector<MaterialId>> PackExchange::allShown()
{
    return idsOf("SELECT id FROM materials WHERE rank > 0 ORDER BY created_at, id");
}

} // namespace vidgo::materials
