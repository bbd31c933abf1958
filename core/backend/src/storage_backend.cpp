#include "vidgo/backend/storage_backend.h"

#include "own_files.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLongestPath = 64'000;

// Beside the settings.
constexpr std::string_view kModeOfUse = "session.json";

Outcome removeFile(const fs::path& path)
{
    std::error_code code;
    fs::remove(path, code);
    if (code)
        return fail(BaseError::FileNotWritable, code.message(), {{"file", toUtf8(path)}});
    return {};
}

template <class Fits>
Outcome removeFrom(const fs::path& folder, Fits fits)
{
    std::error_code code;
    std::vector<fs::path> found;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
        if (fits(toUtf8(it->path().filename())))
            found.push_back(it->path());
    for (const auto& path : found)
        if (auto removed = removeFile(path); !removed)
            return removed;
    return {};
}

} // namespace

StorageBackend::StorageBackend(materials::FileCache& cache, Places places)
    : m_cache(cache)
    , m_places(std::move(places))
{}

Result<StorageUse> StorageBackend::use()
{
    auto use = m_cache.use();
    if (!use)
        return failure(use);
    return StorageUse{.ownBytes = use->bytes - use->limitedBytes,
                      .renewableBytes = use->limitedBytes,
                      .limitBytes = m_places.limitBytes};
}

Outcome StorageBackend::clearCache()
{
    return m_cache.clear();
}

Outcome StorageBackend::orderDeletion()
{
    return writeFile(m_places.deletionOrder, toUtf8(m_places.dataFolder), Durability::Sync);
}

Outcome StorageBackend::cancelDeletion()
{
    return removeFile(m_places.deletionOrder);
}

bool StorageBackend::isDeletionOrdered() const
{
    std::error_code ignored;
    return fs::exists(m_places.deletionOrder, ignored);
}

Result<bool> carryOutDeletion(const fs::path& deletionOrder, const fs::path& settingsFile)
{
    auto folder = readTextFile(deletionOrder, kLongestPath);
    if (!folder) {
        if (folder.error().is(BaseError::FileNotFound))
            return false;
        return failure(folder);
    }
    if (!folder->empty())
        if (auto removed = removeOwnFiles(pathFromUtf8(*folder)); !removed)
            return failure(removed);
    const auto name = toUtf8(settingsFile.filename());
    const auto isSettings = [&name](const std::string& found) {
        return found.starts_with(name) || found == kModeOfUse;
    };
    if (auto removed = removeFrom(settingsFile.parent_path(), isSettings); !removed)
        return failure(removed);
    if (auto removed = removeFile(deletionOrder); !removed)
        return failure(removed);
    return true;
}

} // namespace vidgo::backend
