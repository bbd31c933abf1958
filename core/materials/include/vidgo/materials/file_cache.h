#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/far_files.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// Where a kept file came from, which decides how long it stays. A file that is put twice keeps the stronger
/// kind, in this order.
enum class FileKind {
    None,
    Made, ///< Can be made again: thumbnails, watermarked versions. Goes when nothing refers to it.
    Pack, ///< Can be restored from a pack: goes when room is needed.
    User, ///< Of the person: never goes as long as anything refers to it.
};

struct FileCacheOptions
{
    std::filesystem::path folder;
    std::int64_t limitBytes = 4LL * 1024 * 1024 * 1024; ///< Of all files but those of the person.
    /// Where all files are brought before they are in the books. The folder is for the work with them then:
    /// what is missing in it is fetched, and the limit counts everything that lies there. Outlives the cache;
    /// null: the folder is all there is.
    FarFiles* far = nullptr;
};

struct FileCacheUse
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t limitedBytes = 0; ///< Of all files but those of the person: what the limit is held against.
};

/// Files kept by their content: `<folder>/ab/abcdef…`, named by their SHA-256 and checked against it. The
/// books are rows of the database. Safe to use from any thread and by several programs at once.
class FileCache
{
public:
    /// Gives the content of a file that is missing or damaged, or says why not.
    using Repair = std::function<Result<Bytes>(const std::string& sha256)>;

    /// Makes the folder. When the last program did not end well it first removes what that left behind: half
    /// written files, files without a row and rows without a file. `database`, `clock` and `log` must outlive
    /// the cache. Fails with BaseError::FileNotWritable, DiskFull or StorageError.
    static Result<std::unique_ptr<FileCache>> open(storage::Database& database, FileCacheOptions options,
                                                   const Clock& clock, Log& log);
    ~FileCache();
    FileCache(const FileCache&) = delete;
    FileCache& operator=(const FileCache&) = delete;

    /// Who restores missing and damaged files. Set before other threads use the cache.
    void setRepair(Repair repair);

    /// Keeps bytes. `description` gives type and size in pixels; the rest of the answer is filled in. User
    /// files are on the disk when this returns. Fails with BaseError::DiskFull, FileNotWritable or
    /// StorageError; nothing is left behind then.
    Result<FileRef> put(std::span<const std::uint8_t> bytes, FileRef description, FileKind kind);
    /// The same of a file of any size. Fails with BaseError::FileNotReadable when it changes meanwhile.
    Result<FileRef> putFile(const std::filesystem::path& file, FileRef description, FileKind kind);

    /// The first half of put(): the file alone, without its row. For those who record() it in a transaction
    /// of their own.
    Result<FileRef> write(std::span<const std::uint8_t> bytes, FileRef description, FileKind kind);
    /// The second half.
    Outcome record(storage::Session& session, const FileRef& file, FileKind kind);
    /// Removes those of these files that write() kept and nobody recorded.
    void takeBack(std::span<const FileRef> files);

    /// Notes that `owner` needs a file, as a part of the caller's transaction. Twice is once.
    Outcome addReference(storage::Session& session, const std::string& sha256, const std::string& owner);
    /// Forgets everything that `owner` needed. User files that nothing else refers to may go from then on.
    Outcome removeReferences(storage::Session& session, const std::string& owner);
    /// The same, and removes at once the user files that nothing else refers to; those that were used within
    /// the last minute go later, because somebody may be reading them.
    Outcome erase(const std::string& owner);
    /// Whoever needs files under a name that begins so.
    Result<std::vector<std::string>> owners(std::string_view beginning);
    /// Pinned files never go.
    Outcome setPinned(const std::string& sha256, bool pinned);

    /// Where the file lies. Its content is checked once a process, afterwards its size and time of change; a
    /// file that is missing or wrong is restored by the repairer. Fails with MaterialsError::FileMissing or
    /// FileDamaged; a damaged file is left where it is.
    Result<std::filesystem::path> path(const std::string& sha256);

    /// Removes the least recently used files until the limit is kept; what was used within the last minute
    /// stays, because somebody may be reading it. put() calls it when needed; those who record() call it
    /// after their transaction.
    Outcome evict();
    /// Removes all that may go, whatever the limit; what was used within the last minute stays.
    Outcome clear();
    /// Removes from the far place what nothing names any more: now and then, by any of the programs.
    Outcome sweepFar();
    Result<FileCacheUse> use();

private:
    struct Impl;
    Outcome shrinkTo(std::int64_t bytes);
    explicit FileCache(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::materials
