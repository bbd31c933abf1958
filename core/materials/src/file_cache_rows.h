#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "rows.h"
#include "vidgo/materials/file_cache.h"

namespace vidgo::materials {

/// The books of the file cache, one function a statement.
namespace books {

Outcome record(storage::Session& session, const FileRef& file, FileKind kind, Timestamp now);
Result<bool> has(storage::Session& session, const std::string& sha256);
/// What it has in the far place is due to be removed from then on.
Outcome forget(storage::Session& session, const std::string& sha256);

/// Notes that there will be an object that has to go by `due`, unless claimFar() says whose it is.
Outcome announceFar(storage::Session& session, const std::string& object, Timestamp due);
/// The object is the file's, unless that has one; then this one has to go now. Fails with
/// StorageError::Conflict where it is being removed already.
Outcome claimFar(storage::Session& session, const std::string& sha256, const std::string& object);
/// The object of the file; empty: it has none.
Result<std::string> farObject(storage::Session& session, const std::string& sha256);
/// Files of the books that have no object.
Result<std::vector<std::string>> withoutFar(storage::Session& session);
/// Objects that have to be removed, at most `limit`.
Result<std::vector<std::string>> dueFar(storage::Session& session, Timestamp now, std::int64_t limit);
Outcome removedFar(storage::Session& session, const std::string& object);
Outcome addReference(storage::Session& session, const std::string& sha256, const std::string& owner);
Outcome removeReferences(storage::Session& session, const std::string& owner);
/// User files that nobody but `owner` needs and that were not used since.
Result<std::vector<std::string>> onlyOf(storage::Session& session, const std::string& owner,
                                        Timestamp before);
Result<std::vector<std::string>> owners(storage::Session& session, std::string_view beginning);
Outcome setPinned(storage::Session& session, const std::string& sha256, bool pinned);
Outcome touch(storage::Session& session, const std::unordered_map<std::string, std::int64_t>& usedAt);
Result<FileCacheUse> use(storage::Session& session);

struct Candidate
{
    std::string sha256;
    std::int64_t bytes = 0;
};
/// The least recently used files that may go and were not used after `before`, at most `limit`.
Result<std::vector<Candidate>> candidates(storage::Session& session, Timestamp before, std::int64_t limit);

struct Entry
{
    bool isKept = false; ///< Of the person, and something refers to it.
};
Result<std::unordered_map<std::string, Entry>> all(storage::Session& session);
/// Files of the person that nothing refers to and that are older than `before` become evictable.
Outcome releaseForgotten(storage::Session& session, Timestamp before);

/// Notes whether a program has the cache open; gives what was noted before.
Result<bool> exchangeOpenMark(storage::Session& session, bool isOpen);

} // namespace books

/// Removes what a program that did not end well left behind. Files younger than an hour stay, because
/// another program may be writing them. Rows stay where the files lie in a far place.
Outcome cleanCache(storage::Session& session, const FileCacheOptions& options, Timestamp now, Log& log);

} // namespace vidgo::materials
