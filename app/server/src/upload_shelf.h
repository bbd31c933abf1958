#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "upload_parts.h"
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
    static constexpr int kMostFiles = 200; ///< Of an account at once, those that are still coming among them.
    static constexpr std::int64_t kMostBytes = 4LL * 1024 * 1024 * 1024;
    static constexpr std::int64_t kMostFileBytes = 512LL * 1024 * 1024;

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
    /// The same in parts; see endpoints::WorkDesk.
    Result<endpoints::OpenUpload> begin(const AccountId& account, const UploadParts::Announced& file);
    Result<endpoints::OpenUpload> append(const AccountId& account, const std::string& id, std::int64_t from,
                                         const std::optional<std::filesystem::path>& file,
                                         std::string_view bytes);
    Result<endpoints::OpenUpload> state(const AccountId& account, const std::string& id);
    Result<endpoints::BroughtFile> finish(const AccountId& account, const std::string& id);

    /// Fails with BaseError::InvalidArgument where the account has no such file, or has it no longer.
    Result<endpoints::BroughtFile> find(const AccountId& account, const std::string& id);
    /// Those that the account has, as a part of an export.
    Result<Json> exportOf(const AccountId& account);
    Outcome eraseOf(const AccountId& account);
    /// Lets go what is over.
    Outcome sweep();

private:
    Outcome checkRoom(const AccountId& account, std::int64_t bytes);
    Result<endpoints::BroughtFile> decodedAndKept(const std::filesystem::path& file);
    Result<endpoints::BroughtFile> keep(const AccountId& account, const std::filesystem::path& file);
    Result<endpoints::BroughtFile> keepWhole(const AccountId& account, const std::string& id,
                                             const std::filesystem::path& file);
    Outcome enter(storage::Session& session, const AccountId& account, const endpoints::BroughtFile& brought);
    Result<std::optional<endpoints::OpenUpload>> renewed(const AccountId& account,
                                                         const UploadParts::Announced& file);
    /// Those that a query with the parameter :1 names.
    Outcome drop(std::string_view sql, const storage::Value& value);

    Parts m_parts;
    UploadParts m_open;
};

} // namespace vidgo::app_server
