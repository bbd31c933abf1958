#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// Why a file is kept, and so whether it may be evicted.
enum class FileKind {
    None,
    Seed,    ///< Belongs to an example of a pack: referenced, repaired from the pack.
    User,    ///< Made or brought by the person: never evicted, never repaired.
    Derived, ///< Can be made again (thumbnails, display copies, watermarked versions): the first to go.
};

struct FileCacheOptions
{
    std::filesystem::path folder;            ///< Holds `ab/ab12…` by content.
    std::int64_t limitBytes = 2'000'000'000; ///< Of what may be evicted.
    /// Where a seed file can be had again; empty path: nowhere.
    std::function<std::filesystem::path(const std::string& sha256)> origin;
};

/// Files by their content. Thread-safe. Rows in the database say what each file is for; the files are the
/// truth.
class FileCache
{
public:
    static Result<std::unique_ptr<FileCache>> open(storage::Database& database, FileCacheOptions options,
                                                   const Clock& clock, Log& log);
    ~FileCache();

    /// Keeps bytes or a copy of a file; the same content is kept once and a stronger kind wins. User files
    /// are on the disk before this returns. `details` gives media type and size in pixels; hash and bytes are
    /// filled in.
    Result<FileRef> put(std::span<const std::uint8_t> bytes, FileRef details, FileKind kind);
    Result<FileRef> putFile(const std::filesystem::path& file, FileRef details, FileKind kind);

    /// Enters a file that already lies in its place but whose row was lost with the database. Its content is verified.
    /// Fails with MaterialsError::FileLost.
    Outcome adopt(const FileRef& ref, FileKind kind);

    /// Where the file lies. The content is verified at the first use in a process and whenever size or time
    /// changed; a damaged or missing seed file is repaired. Fails with MaterialsError::FileLost.
    Result<std::filesystem::path> path(const std::string& sha256);
    /// True when a row and a file of the right size are there; does not read the content.
    bool has(const std::string& sha256) const;

    /// A derived file under a key of its own ("thumb-320-<sha256>"): made by `make` when it is missing, kept
    /// as Derived.
    Result<std::filesystem::path> derived(const std::string& key, const std::function<Result<Bytes>()>& make);

    /// One more, or one fewer, thing points at the file; only files without references are evicted (User
    /// never).
    Outcome addReference(const std::string& sha256);
    Outcome removeReference(const std::string& sha256);
    /// A pinned file is never evicted.
    Outcome setPinned(const std::string& sha256, bool pinned);
    /// Evicts least recently used files until the limit is kept; returns the bytes freed.
    Result<std::int64_t> evict();
    /// Bytes of all kept files, and of those that may be evicted.
    struct Usage
    {
        std::int64_t bytes = 0;
        std::int64_t evictableBytes = 0;
    };
    Result<Usage> usage() const;

    struct Impl;
    explicit FileCache(std::unique_ptr<Impl> impl);

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::materials
