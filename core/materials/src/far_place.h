#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <unordered_map>

#include "vidgo/base/clock.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// What a cache does whose files lie in a far place: its folder is for work then. An object is announced in
/// the books before it is brought, and claimed in the transaction that names its file, so that whatever
/// happens in between every object is either named or due to be removed. Safe to use from any thread.
class FarPlace
{
public:
    /// All outlive it.
    FarPlace(FarFiles& files, std::filesystem::path folder, storage::Database& database, const Clock& clock);

    /// Before the file is in the books, so that what they name can be fetched by everybody. One of the person
    /// is brought again even where they name it: they may forget it meanwhile.
    Outcome bring(const std::string& sha256, const std::filesystem::path& file, FileKind kind);
    /// Brings every file of the folder that is in the books and was never brought: of before there was a far
    /// place.
    Outcome bringAll();
    /// What was brought is the file's, as a part of the caller's transaction.
    Outcome claim(storage::Session& session, const std::string& sha256);
    /// Nobody will claim it: its object goes when it is due.
    void giveUp(const std::string& sha256);

    /// Writes the file into the folder; gives how many bytes it has.
    Result<std::int64_t> fetch(const std::string& sha256, const std::filesystem::path& target);
    /// Keeps the file in the folder for a while.
    void noteUse(const std::string& sha256);
    /// Removes from the folder what was not used for the longest until no more than so many bytes are left,
    /// which it gives; what was used within the last minute stays, because somebody may be reading it.
    std::int64_t shrink(std::int64_t limit);

    /// Removes objects that are due.
    Outcome sweep();

private:
    std::string takeBrought(const std::string& sha256);

    FarFiles& m_files;
    std::filesystem::path m_folder;
    storage::Database& m_database;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, std::string> m_brought; ///< Objects that the books don't name yet.
    std::unordered_map<std::string, Timestamp> m_used;
};

} // namespace vidgo::materials
