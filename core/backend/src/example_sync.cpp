#include "vidgo/backend/example_sync.h"

#include <algorithm>
#include <optional>
#include <set>

#include "pack_pieces.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/json.h"
#include "vidgo/materials/pack_error.h"
#include "vidgo/net/net_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using materials::PackError;
using service::ExampleSyncPhase;
using service::ExampleSyncState;
using service::ExampleSyncWish;

namespace {

constexpr std::string_view kModule = "examples";
constexpr std::string_view kMemoryRow = "example_sync";
constexpr std::size_t kMostPacks = 1'000;
constexpr std::int64_t kMostHead = std::int64_t{17} * 1024 * 1024; // a pack's manifest has at most 16 MiB
constexpr std::int64_t kMostHeads = std::int64_t{64} * 1024 * 1024;

// The pack itself is at fault: to ask for it once more would not help.
bool isOfPack(const Error& error)
{
    return error.is(PackError::NotAPack) || error.is(PackError::Newer) || error.is(PackError::Damaged) ||
           error.is(PackError::Forged) || error.is(PackError::Conflict);
}

std::unexpected<Error> damaged(const PublishedPack& pack, const std::string& reason)
{
    return fail(PackError::Damaged, pack.name + ": " + reason, {{"file", pack.name}, {"reason", reason}});
}

// Files are kept by their hashes, which tell nobody what there was no room for.
Error inWords(const Error& error, const PublishedPack& pack)
{
    if (!error.is(BaseError::DiskFull) && !error.is(storage::StorageError::Full))
        return error;
    return {BaseError::DiskFull, error.internal(), {{"file", pack.name}}};
}

std::unexpected<Error> wrongAnswer(const std::string& reason)
{
    return fail(net::NetError::AnswerInvalid, reason, {{"host", "the server"}});
}

std::string textOf(const Json& json, std::string_view name)
{
    const auto* const member = json.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

std::int64_t numberOf(const Json& json, std::string_view name)
{
    const auto* const member = json.find(name);
    return member && member->asInt() ? *member->asInt() : 0;
}

} // namespace

/// What is known from before, as a row of the database.
struct ExampleSync::Memory
{
    std::string source; ///< Another server is another count.
    std::string series;
    std::int64_t revision = 0;  ///< Everything up to it is dealt with …
    std::set<std::string> done; ///< … and of what is behind it, these packs.
    std::optional<Timestamp> lookedAt;
    std::int64_t missing = 0;
    std::int64_t bytes = 0;
};

/// A pack of which something is missing here.
struct ExampleSync::Pending
{
    PublishedPack pack;
    Bytes head;
    materials::PackNeed need;

    bool isTrusted() const { return !need.facts.publisher.empty(); }
};

/// What one call of sync() works on.
struct ExampleSync::Round
{
    ExampleSyncWish wish;
    const std::stop_token& stop;
    Memory memory = {};
    std::map<std::string, PublishedPack> packs = {}; ///< Those that have changed, by id.
    std::int64_t revision = 0;                       ///< Of the last change.
    std::vector<Pending> pending = {};
    std::int64_t headBytes = 0;
    std::optional<Error> trouble = {};                  ///< The first pack that was refused.
    ExampleSyncPhase phase = ExampleSyncPhase::Resting; ///< When it is over.
};

ExampleSync::ExampleSync(Parts parts)
    : m_parts(std::move(parts))
    , m_pieces(std::make_unique<PackPieces>(m_parts.folder))
{
    const auto memory = remembered();
    if (!memory) {
        m_parts.log.failure(kModule, "nobody knows what was brought", memory.error());
        return;
    }
    m_state.lookedAt = memory->lookedAt;
    m_state.missing = memory->missing;
    m_state.bytes = memory->bytes;
}

ExampleSync::~ExampleSync() = default;

// ---- What others see

ExampleSyncState ExampleSync::state()
{
    const std::lock_guard guard(m_mutex);
    return m_state;
}

void ExampleSync::listen(std::function<void()> onChange)
{
    const std::lock_guard guard(m_telling);
    m_onChange = std::move(onChange);
}

void ExampleSync::change(const std::function<void(ExampleSyncState& state)>& how)
{
    {
        const std::lock_guard guard(m_mutex);
        how(m_state);
    }
    const std::lock_guard guard(m_telling);
    if (m_onChange)
        m_onChange();
}

Outcome ExampleSync::trust(const PackPublisher& signer)
{
    if (auto kept = m_parts.packs.trust(signer); !kept)
        return kept;
    change([&](ExampleSyncState& state) {
        if (state.unknownSigner && state.unknownSigner->publicKey == signer.publicKey)
            state.unknownSigner.reset();
    });
    return {};
}

Result<std::vector<PackPublisher>> ExampleSync::signers()
{
    return m_parts.packs.named();
}

// Of whom something is missing is found out by the next look.
Outcome ExampleSync::distrust(const std::string& publicKey)
{
    auto removed = m_parts.packs.distrust(publicKey);
    return removed ? Outcome() : failure(removed);
}

// ---- One at a time

Outcome ExampleSync::sync(ExampleSyncWish wish, const std::stop_token& stop)
{
    if (!beginTurn(stop))
        return {};
    Round round{.wish = wish, .stop = stop};
    auto done = lookAndBring(round);
    if (done && round.trouble)
        done = std::unexpected(*round.trouble);
    if (!done && (stop.stop_requested() || done.error().is(BaseError::Cancelled)))
        done = {};
    if (!done)
        m_parts.log.failure(kModule, "new examples did not come", done.error());
    endTurn(done, round.phase);
    return done;
}

// What lies in the folder is of one program at a time: the studio and the command line may both be at it.
Outcome ExampleSync::lookAndBring(Round& round)
{
    auto file = m_parts.folder;
    file += ".lock";
    const auto lock = FileLock::tryTake(file);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return fail(PackError::AtWork, "another program brings examples");
    auto looked = look(round);
    return looked ? bring(round) : looked;
}

bool ExampleSync::beginTurn(const std::stop_token& stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_turn.wait(lock, stop, [this] { return !m_isBusy; }) || stop.stop_requested())
            return false;
        m_isBusy = true;
    }
    change([](ExampleSyncState& state) {
        state.phase = ExampleSyncPhase::Looking;
        state.trouble.reset();
    });
    return true;
}

void ExampleSync::endTurn(const Outcome& outcome, ExampleSyncPhase phase)
{
    change([&](ExampleSyncState& state) {
        state.phase = phase;
        if (!outcome)
            state.trouble = outcome.error();
        m_isBusy = false;
    });
    m_turn.notify_one();
}

// ---- What is known from before

Result<ExampleSync::Memory> ExampleSync::remembered()
{
    std::string text;
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto asked = session->query("SELECT value FROM meta WHERE name = :1", {std::string(kMemoryRow)},
                                [&](const storage::Row& row) { text = row.text(0); });
    if (!asked)
        return failure(asked);
    Memory memory{.source = m_parts.source.name()};
    const auto json = Json::parse(text.empty() ? "{}" : text, kMemoryRow);
    if (!json || textOf(*json, "source") != memory.source)
        return memory;
    memory.series = textOf(*json, "series");
    memory.revision = numberOf(*json, "revision");
    memory.missing = numberOf(*json, "missing");
    memory.bytes = numberOf(*json, "bytes");
    if (const auto at = timestampFromIso8601(textOf(*json, "looked_at")))
        memory.lookedAt = *at;
    const auto* const done = json->find("done");
    for (const auto& id : done && done->asArray() ? *done->asArray() : Json::Array())
        if (id.asString())
            memory.done.insert(*id.asString());
    return memory;
}

Outcome ExampleSync::remember(const Memory& memory)
{
    Json::Object json;
    json["source"] = memory.source;
    json["series"] = memory.series;
    json["revision"] = memory.revision;
    json["missing"] = memory.missing;
    json["bytes"] = memory.bytes;
    if (memory.lookedAt)
        json["looked_at"] = toIso8601(*memory.lookedAt);
    Json::Array done;
    for (const auto& id : memory.done)
        done.emplace_back(id);
    json["done"] = std::move(done);
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto written = session->execute("INSERT INTO meta (name, value) VALUES (:1, :2) "
                                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                    {std::string(kMemoryRow), Json(std::move(json)).dump()});
    return written ? Outcome() : failure(written);
}

// ---- Looking

Outcome ExampleSync::look(Round& round)
{
    auto memory = remembered();
    if (!memory)
        return failure(memory);
    round.memory = std::move(*memory);
    if (auto read = readChanges(round); !read)
        return read;
    if (auto read = readHeads(round); !read)
        return read;
    return finishLook(round);
}

// The server tells everything from the beginning where the series is another one, or when it has not come as
// far as it had: then it was set back to an earlier day.
Outcome ExampleSync::readChanges(Round& round)
{
    auto& memory = round.memory;
    for (auto after = memory.revision;;) {
        auto page = m_parts.source.changes(memory.series, after, round.stop);
        if (!page)
            return failure(page);
        if (page->series != memory.series || page->revision < memory.revision) {
            memory.series = page->series;
            memory.revision = 0;
            memory.done.clear();
            round.packs.clear();
        }
        for (auto& pack : page->packs)
            round.packs[pack.id] = pack;
        round.revision = page->revision;
        if (!page->hasMore)
            return {};
        if (page->packs.empty() || page->packs.back().revision <= after || round.packs.size() > kMostPacks)
            return wrongAnswer("a list of packs without an end");
        after = page->packs.back().revision;
    }
}

Outcome ExampleSync::readHeads(Round& round)
{
    for (const auto& [id, pack] : round.packs) {
        if (pack.withdrawnAt || round.memory.done.contains(id))
            continue;
        const auto refused = m_refused.find(id);
        if (refused != m_refused.end() && round.wish != ExampleSyncWish::Now) {
            refuse(pack, Error(refused->second), round);
            continue;
        }
        auto pending = pendingOf(pack, round);
        if (!pending && pending.error().is(service::ServiceError::ExampleMissing))
            continue; // withdrawn in this moment, which is told the next time
        if (!pending && isOfPack(pending.error())) {
            refuse(pack, pending.error(), round);
            continue;
        }
        if (!pending)
            return std::unexpected(inWords(pending.error(), pack));
        if (pending->need.examples.empty()) {
            round.memory.done.insert(id);
            continue;
        }
        round.pending.push_back(std::move(*pending));
    }
    std::ranges::sort(round.pending, {}, [](const Pending& one) { return one.pack.revision; });
    return {};
}

Result<ExampleSync::Pending> ExampleSync::pendingOf(const PublishedPack& pack, Round& round)
{
    auto head = headOf(pack, round);
    if (!head)
        return failure(head);
    auto need = m_parts.packs.needOf(*head, pack.name);
    if (!need)
        return failure(need);
    if (need->facts.publicKey != pack.publicKey || need->facts.bytes != pack.bytes ||
        need->facts.headBytes != pack.headBytes)
        return damaged(pack, "it is not what the server announced");
    return Pending{.pack = pack, .head = std::move(*head), .need = std::move(*need)};
}

Result<Bytes> ExampleSync::headOf(const PublishedPack& pack, Round& round)
{
    round.headBytes += pack.headBytes;
    if (pack.headBytes > kMostHead || round.headBytes > kMostHeads)
        return damaged(pack, "its manifest is too large");
    if (auto kept = m_pieces->head(pack.id, pack.headBytes))
        return std::move(*kept);
    Bytes head;
    for (std::int64_t from = 0; from < pack.headBytes;) {
        auto piece = m_parts.source.read(pack.id, from, std::min(m_parts.pieceBytes, pack.headBytes - from),
                                         round.stop);
        if (!piece)
            return failure(piece);
        if (piece->empty())
            return wrongAnswer("an empty piece");
        head.insert(head.end(), piece->begin(), piece->end());
        from += static_cast<std::int64_t>(piece->size());
    }
    if (auto kept = m_pieces->keepHead(pack.id, head); !kept)
        return failure(kept);
    return head;
}

// Nothing of it is kept, but that it was so.
void ExampleSync::refuse(const PublishedPack& pack, const Error& why, Round& round)
{
    m_refused.insert_or_assign(pack.id, why);
    m_pieces->removeHead(pack.id);
    if (!round.trouble)
        round.trouble = why;
}

Outcome ExampleSync::finishLook(Round& round)
{
    round.memory.lookedAt = m_parts.clock.now();
    std::set<std::string> packs;
    std::set<std::string> files;
    for (const auto& one : round.pending) {
        packs.insert(one.pack.id);
        for (const auto& part : one.need.files)
            files.insert(part.file.sha256);
    }
    m_pieces->keepOnly(packs, files);
    return finish(round);
}

// What two packs have in common counts once.
void ExampleSync::tell(const Round& round)
{
    std::set<std::string> examples;
    std::map<std::string, FileRef> files;
    std::optional<PackPublisher> unknown;
    for (const auto& one : round.pending) {
        examples.insert(one.need.examples.begin(), one.need.examples.end());
        for (const auto& part : one.need.files)
            files.emplace(part.file.sha256, part.file);
        if (!one.isTrusted() && !unknown)
            unknown = PackPublisher{.name = {}, .publicKey = one.pack.publicKey};
    }
    std::int64_t bytes = 0;
    std::int64_t fetched = 0;
    for (const auto& [hash, file] : files) {
        bytes += file.bytes;
        fetched += m_pieces->bytesOf(file);
    }
    change([&](ExampleSyncState& state) {
        state.lookedAt = round.memory.lookedAt;
        state.missing = static_cast<std::int64_t>(examples.size());
        state.bytes = bytes;
        state.fetched = fetched;
        state.unknownSigner = unknown;
    });
}

// ---- Fetching

bool ExampleSync::mayBring(const Round& round) const
{
    return round.wish == ExampleSyncWish::Now ||
           (round.wish == ExampleSyncWish::Auto &&
            m_parts.settings.settings().newExamples != ExampleArrival::Asked);
}

bool ExampleSync::mayFetch(const Round& round) const
{
    const bool isForAnyLink = round.wish == ExampleSyncWish::Now ||
                              m_parts.settings.settings().newExamples == ExampleArrival::Always;
    return mayBring(round) && (isForAnyLink || !m_parts.isMetered());
}

Outcome ExampleSync::bring(Round& round)
{
    for (std::size_t i = 0; i < round.pending.size();) {
        auto& one = round.pending[i];
        if (!one.isTrusted()) {
            ++i;
            continue;
        }
        auto isHere = bringPack(one, round);
        if (!isHere && isOfPack(isHere.error())) {
            for (const auto& part : one.need.files)
                m_pieces->remove(part.file);
            refuse(one.pack, isHere.error(), round);
            ++i;
            continue;
        }
        const bool isGone = !isHere && isHere.error().is(service::ServiceError::ExampleMissing);
        if (!isHere && !isGone)
            return std::unexpected(inWords(isHere.error(), one.pack));
        if (isHere && !*isHere) {
            if (mayBring(round)) // but not over this link
                round.phase = ExampleSyncPhase::Waiting;
            return {};
        }
        if (isHere) {
            round.memory.done.insert(one.pack.id);
            m_pieces->removeHead(one.pack.id);
            for (const auto& part : one.need.files)
                m_pieces->remove(part.file);
        }
        round.pending.erase(round.pending.begin() + static_cast<std::ptrdiff_t>(i));
        if (auto finished = finish(round); !finished)
            return finished;
    }
    return {};
}

// False: it has to wait.
Result<bool> ExampleSync::bringPack(Pending& pending, Round& round)
{
    // Another pack may have brought some of it since.
    auto need = m_parts.packs.needOf(pending.head, pending.pack.name);
    if (!need)
        return failure(need);
    pending.need = std::move(*need);
    auto isFetched = fetchFiles(pending, round);
    if (!isFetched || !*isFetched)
        return isFetched;
    auto report = m_parts.packs.importPieces(pending.head, m_pieces->folder(), pending.pack.name);
    if (!report)
        return failure(report);
    change([&](ExampleSyncState& state) { state.brought += report->imported; });
    return true;
}

Result<bool> ExampleSync::fetchFiles(const Pending& pending, Round& round)
{
    const auto& parts = pending.need.files;
    std::set<std::string> older; // begun by an earlier run
    for (const auto& part : parts)
        if (!m_pieces->isWhole(part.file) && m_pieces->bytesOf(part.file) > 0)
            older.insert(part.file.sha256);
    for (std::size_t i = 0; i < parts.size();) {
        if (m_pieces->isWhole(parts[i].file)) {
            ++i;
            continue;
        }
        if (round.stop.stop_requested())
            return fail(BaseError::Cancelled, "stopped");
        if (!mayFetch(round))
            return false;
        change([](ExampleSyncState& state) { state.phase = ExampleSyncPhase::Fetching; });
        auto fetched = fetchRun(pending, i, round);
        // What lay there since then may have been spoilt, as by a power cut: it comes once more.
        if (!fetched && fetched.error().is(PackError::Damaged) && older.erase(parts[i].file.sha256) > 0)
            continue;
        if (!fetched)
            return failure(fetched);
    }
    return mayBring(round);
}

// One piece, from what is missing of a file on: files that follow each other in the pack come together.
Outcome ExampleSync::fetchRun(const Pending& pending, std::size_t first, Round& round)
{
    const auto& parts = pending.need.files;
    const auto from = parts[first].from + m_pieces->bytesOf(parts[first].file);
    auto end = parts[first].from + parts[first].file.bytes;
    for (auto i = first + 1; i < parts.size() && parts[i].from == end && end - from < m_parts.pieceBytes &&
                             m_pieces->bytesOf(parts[i].file) == 0;
         ++i)
        end += parts[i].file.bytes;
    const auto wanted = std::min(end - from, m_parts.pieceBytes);
    Bytes piece;
    if (wanted > 0) { // else the end came between the last byte and the check
        auto read = m_parts.source.read(pending.pack.id, from, wanted, round.stop);
        if (!read)
            return failure(read);
        if (static_cast<std::int64_t>(read->size()) != wanted)
            return wrongAnswer("another piece than was asked for");
        piece = std::move(*read);
    }
    std::span<const std::uint8_t> rest(piece);
    for (auto i = first; i == first || !rest.empty(); ++i) {
        const auto& file = parts[i].file;
        const auto next =
            std::min(rest.size(), static_cast<std::size_t>(file.bytes - m_pieces->bytesOf(file)));
        auto added = m_pieces->append(file, rest.first(next), pending.pack.name);
        if (!added)
            return failure(added);
        rest = rest.subspan(next);
    }
    change([&](ExampleSyncState& state) { state.fetched += wanted; });
    return {};
}

// What is dealt with by now, for the next time.
Outcome ExampleSync::finish(Round& round)
{
    std::vector<const PublishedPack*> packs;
    packs.reserve(round.packs.size());
    for (const auto& [id, pack] : round.packs)
        packs.push_back(&pack);
    std::ranges::sort(packs, {}, [](const PublishedPack* pack) { return pack->revision; });
    auto& memory = round.memory;
    const auto open = std::ranges::find_if(packs, [&](const PublishedPack* pack) {
        return pack->revision > memory.revision && !pack->withdrawnAt && !memory.done.contains(pack->id);
    });
    memory.revision = open == packs.end() ? round.revision : (*open)->revision - 1;
    std::set<std::string> done;
    for (auto later = open; later != packs.end(); ++later)
        if (memory.done.contains((*later)->id))
            done.insert((*later)->id);
    memory.done = std::move(done);
    tell(round);
    const auto now = state();
    memory.missing = now.missing;
    memory.bytes = now.bytes;
    return remember(memory);
}

} // namespace vidgo::backend
