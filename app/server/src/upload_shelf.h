#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/random.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// The files that people bring along, for a day each. Safe to use from any thread.
class UploadShelf
{
public:
    static constexpr int kMostFiles = 200; ///< Of an account at once.
    static constexpr std::int64_t kMostBytes = 4LL * 1024 * 1024 * 1024;

    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        materials::FileCache& cache;
        const Clock& clock;
        Random& random;
        std::filesystem::path folder; ///< For bytes that are looked at; of the server alone.
    };
    explicit UploadShelf(Parts parts);

    /// See endpoints::WorkDesk::bring().
    Result<endpoints::BroughtFile>
    bring(const AccountId& account, const std::optional<std::filesystem::path>& file, std::string_view bytes);
    /// Fails with BaseError::InvalidArgument where the account has no such file, or has it no longer.
    Result<endpoints::BroughtFile> find(const AccountId& account, const std::string& id);
    /// Those that the account has, as a part of an export.
    Result<Json> exportOf(const AccountId& account);
    Outcome eraseOf(const AccountId& account);
    /// Lets go what is over.
    Outcome sweep();

private:
    Outcome checkRoom(const AccountId& account, std::int64_t bytes);
    Result<endpoints::BroughtFile> keep(const AccountId& account, const std::filesystem::path& file);
    Outcome enter(const AccountId& account, const endpoints::BroughtFile& brought);
    /// Those that a query with the parameter :1 names.
    Outcome drop(std::string_view sql, const storage::Value& value);

    Parts m_parts;
};

} // namespace vidgo::app_server
