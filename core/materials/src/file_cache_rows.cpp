#include "file_cache_rows.h"

#include "vidgo/base/hash.h"

namespace vidgo::materials {

namespace fs = std::filesystem;
using storage::Row;
using storage::Session;
using storage::Value;

namespace {

Outcome run(Session& session, std::string_view sql, storage::Values values)
{
    if (auto done = session.execute(sql, values); !done)
        return failure(done);
    return {};
}

std::int64_t numberOf(FileKind kind)
{
    return static_cast<std::int64_t>(kind);
}

} // namespace

namespace books {

Outcome record(Session& session, const FileRef& file, FileKind kind, Timestamp now)
{
    return run(
        session,
        "INSERT INTO cache_files (sha256, bytes, kind, pinned, created_at, last_used_at) "
        "VALUES (:1, :2, :3, 0, :4, :4) ON CONFLICT (sha256) DO UPDATE SET "
        "kind = CASE WHEN excluded.kind > cache_files.kind THEN excluded.kind ELSE cache_files.kind END, "
        "last_used_at = excluded.last_used_at",
        {file.sha256, file.bytes, numberOf(kind), toMs(now)});
}

Result<bool> has(Session& session, const std::string& sha256)
{
    bool isThere = false;
    auto read = session.query("SELECT 1 FROM cache_files WHERE sha256 = :1", {sha256},
                              [&](const Row&) { isThere = true; });
    if (!read)
        return failure(read);
    return isThere;
}

Outcome forget(Session& session, const std::string& sha256)
{
    auto left = run(session,
                    "INSERT INTO far_leavings (object, due_at) SELECT object, 0 FROM far_objects "
                    "WHERE sha256 = :1",
                    {sha256});
    if (left)
        left = run(session, "DELETE FROM far_objects WHERE sha256 = :1", {sha256});
    if (!left)
        return left;
    return run(session, "DELETE FROM cache_files WHERE sha256 = :1", {sha256});
}

Outcome announceFar(Session& session, const std::string& object, Timestamp due)
{
    return run(session, "INSERT INTO far_leavings (object, due_at) VALUES (:1, :2)", {object, toMs(due)});
}

Outcome claimFar(Session& session, const std::string& sha256, const std::string& object)
{
    auto claimed = session.execute(
        "INSERT INTO far_objects (sha256, object) VALUES (:1, :2) ON CONFLICT (sha256) DO NOTHING",
        {sha256, object});
    if (!claimed)
        return failure(claimed);
    if (*claimed == 0)
        return run(session, "UPDATE far_leavings SET due_at = 0 WHERE object = :1", {object});
    auto kept = session.execute("DELETE FROM far_leavings WHERE object = :1", {object});
    if (!kept)
        return failure(kept);
    if (*kept == 0)
        return fail(storage::StorageError::Conflict, "object " + object + " is being removed");
    return {};
}

Result<std::string> farObject(Session& session, const std::string& sha256)
{
    std::string object;
    auto read = session.query("SELECT object FROM far_objects WHERE sha256 = :1", {sha256},
                              [&](const Row& row) { object = row.text(0); });
    if (!read)
        return failure(read);
    return object;
}

Result<std::vector<std::string>> withoutFar(Session& session)
{
    std::vector<std::string> files;
    auto read = session.query("SELECT sha256 FROM cache_files WHERE NOT EXISTS "
                              "(SELECT 1 FROM far_objects o WHERE o.sha256 = cache_files.sha256)",
                              {}, [&](const Row& row) { files.emplace_back(row.text(0)); });
    if (!read)
        return failure(read);
    return files;
}

Result<std::vector<std::string>> dueFar(Session& session, Timestamp now, std::int64_t limit)
{
    std::vector<std::string> objects;
    auto read = session.query("SELECT object FROM far_leavings WHERE due_at <= :1 ORDER BY due_at LIMIT :2",
                              {toMs(now), limit}, [&](const Row& row) { objects.emplace_back(row.text(0)); });
    if (!read)
        return failure(read);
    return objects;
}

Outcome removedFar(Session& session, const std::string& object)
{
    return run(session, "DELETE FROM far_leavings WHERE object = :1", {object});
}

Outcome addReference(Session& session, const std::string& sha256, const std::string& owner)
{
    return run(
        session,
        "INSERT INTO cache_references (sha256, owner) VALUES (:1, :2) ON CONFLICT (sha256, owner) DO NOTHING",
        {sha256, owner});
}

Outcome removeReferences(Session& session, const std::string& owner)
{
    // Files of the person that only this owner needed become ones that may go.
    auto released = run(session,
                        "UPDATE cache_files SET kind = :2 WHERE kind = :3 "
                        "AND sha256 IN (SELECT sha256 FROM cache_references WHERE owner = :1) "
                        "AND NOT EXISTS (SELECT 1 FROM cache_references r "
                        "WHERE r.sha256 = cache_files.sha256 AND r.owner <> :1)",
                        {owner, numberOf(FileKind::Made), numberOf(FileKind::User)});
    if (!released)
        return released;
    return run(session, "DELETE FROM cache_references WHERE owner = :1", {owner});
}

Result<std::vector<std::string>> onlyOf(Session& session, const std::string& owner, Timestamp before)
{
    std::vector<std::string> files;
    auto read = session.query("SELECT sha256 FROM cache_files WHERE pinned = 0 AND kind = :2 "
                              "AND last_used_at < :3 "
                              "AND sha256 IN (SELECT sha256 FROM cache_references WHERE owner = :1) "
                              "AND NOT EXISTS (SELECT 1 FROM cache_references r "
                              "WHERE r.sha256 = cache_files.sha256 AND r.owner <> :1)",
                              {owner, numberOf(FileKind::User), toMs(before)},
                              [&](const Row& row) { files.emplace_back(row.text(0)); });
    if (!read)
        return failure(read);
    return files;
}

Result<std::vector<std::string>> owners(Session& session, std::string_view beginning)
{
    std::vector<std::string> owners;
    auto read = session.query("SELECT DISTINCT owner FROM cache_references WHERE owner LIKE :1",
                              {std::string(beginning) + "%"},
                              [&](const Row& row) { owners.emplace_back(row.text(0)); });
    if (!read)
        return failure(read);
    return owners;
}

Outcome setPinned(Session& session, const std::string& sha256, bool pinned)
{
    return run(session, "UPDATE cache_files SET pinned = :2 WHERE sha256 = :1",
               {sha256, std::int64_t{pinned ? 1 : 0}});
}

Outcome touch(Session& session, const std::unordered_map<std::string, std::int64_t>& usedAt)
{
    for (const auto& [sha256, time] : usedAt) {
        auto done =
            run(session, "UPDATE cache_files SET last_used_at = :2 WHERE sha256 = :1 AND last_used_at < :2",
                {sha256, time});
        if (!done)
            return done;
    }
    return {};
}

Result<FileCacheUse> use(Session& session)
{
    FileCacheUse use;
    auto done = session.query("SELECT count(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT), "
                              "CAST(COALESCE(SUM(CASE WHEN kind = :1 THEN 0 ELSE bytes END), 0) AS BIGINT) "
                              "FROM cache_files",
                              {numberOf(FileKind::User)}, [&](const Row& row) {
                                  use.files = row.integer(0);
                                  use.bytes = row.integer(1);
                                  use.limitedBytes = row.integer(2);
                              });
    if (!done)
        return failure(done);
    return use;
}

Result<std::vector<Candidate>> candidates(Session& session, Timestamp before, std::int64_t limit)
{
    std::vector<Candidate> found;
    auto done = session.query("SELECT sha256, bytes FROM cache_files WHERE pinned = 0 AND last_used_at < :3 "
                              "AND (kind = :1 OR kind = :2 AND NOT EXISTS "
                              "(SELECT 1 FROM cache_references r WHERE r.sha256 = cache_files.sha256)) "
                              "ORDER BY last_used_at, sha256 LIMIT :4",
                              {numberOf(FileKind::Pack), numberOf(FileKind::Made), toMs(before), limit},
                              [&](const Row& row) {
                                  found.push_back({std::string(row.text(0)), row.integer(1)});
                              });
    if (!done)
        return failure(done);
    return found;
}

Result<std::unordered_map<std::string, Entry>> all(Session& session)
{
    std::unordered_map<std::string, Entry> entries;
    auto done =
        session.query("SELECT sha256, CASE WHEN kind = :1 AND EXISTS (SELECT 1 FROM cache_references r "
                      "WHERE r.sha256 = cache_files.sha256) THEN 1 ELSE 0 END FROM cache_files",
                      {numberOf(FileKind::User)},
                      [&](const Row& row) { entries[std::string(row.text(0))] = {row.integer(1) == 1}; });
    if (!done)
        return failure(done);
    return entries;
}

Outcome releaseForgotten(Session& session, Timestamp before)
{
    return run(session,
               "UPDATE cache_files SET kind = :1 WHERE kind = :2 AND created_at < :3 AND NOT EXISTS "
               "(SELECT 1 FROM cache_references r WHERE r.sha256 = cache_files.sha256)",
               {numberOf(FileKind::Made), numberOf(FileKind::User), toMs(before)});
}

Result<bool> exchangeOpenMark(Session& session, bool isOpen)
{
    bool wasOpen = false;
    auto read = session.query("SELECT value FROM meta WHERE name = 'cache_open'", {},
                              [&](const Row& row) { wasOpen = row.text(0) == "1"; });
    if (!read)
        return failure(read);
    auto done = run(session,
                    "INSERT INTO meta (name, value) VALUES ('cache_open', :1) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    {std::string(isOpen ? "1" : "0")});
    if (!done)
        return failure(done);
    return wasOpen;
}

} // namespace books

namespace {

bool isOld(const fs::path& file)
{
    std::error_code code;
    const auto time = fs::last_write_time(file, code);
    return !code && fs::file_time_type::clock::now() - time > std::chrono::hours(1);
}

// Removes the files that have no row, and takes those that have one out of `entries`.
int sweepFiles(const fs::path& folder, std::unordered_map<std::string, books::Entry>& entries)
{
    int removed = 0;
    std::error_code code;
    const auto end = fs::recursive_directory_iterator();
    for (auto it = fs::recursive_directory_iterator(folder, code); !code && it != end; it.increment(code)) {
        std::error_code ignored;
        if (!it->is_regular_file(ignored))
            continue;
        const std::string name = toUtf8(it->path().filename());
        const bool isOurs = isSha256(name) || (name.starts_with(".vidgo-") && name.ends_with(".tmp"));
        if (entries.erase(name) == 0 && isOurs && isOld(it->path()))
            removed += fs::remove(it->path(), ignored) ? 1 : 0;
    }
    return removed;
}

} // namespace

Outcome cleanCache(Session& session, const FileCacheOptions& options, Timestamp now, Log& log)
{
    auto entries = books::all(session);
    if (!entries)
        return failure(entries);
    const int files = sweepFiles(options.folder, *entries);
    if (options.far)
        entries->clear();
    auto transaction = storage::Transaction::begin(session);
    if (!transaction)
        return failure(transaction);
    int rows = 0;
    for (const auto& [sha256, entry] : *entries) {
        if (entry.isKept)
            continue; // a lost file of the person must be told, not forgotten
        if (auto done = books::forget(session, sha256); !done)
            return done;
        ++rows;
    }
    if (auto done = books::releaseForgotten(session, now - std::chrono::hours(24)); !done)
        return done;
    log.info("materials", "cleaned the file cache",
             {{"files", std::to_string(files)}, {"rows", std::to_string(rows)}});
    return transaction->commit();
}

} // namespace vidgo::materials
