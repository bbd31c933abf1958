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

/// Files that come in parts and are not whole yet. Each part is a file of the cache and a row, so that any
/// server of the database takes the next one, and a part is there whole or not at all. Safe to use from any
/// thread.
class UploadParts
{
public:
    /// As long as nothing more of a file comes, it is kept.
    static constexpr auto kKeptFor = std::chrono::hours(24);

    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        materials::FileCache& cache;
        const Clock& clock;
        Random& random;
    };
    /// A file that is to come.
    struct Announced
    {
        std::string sha256;
        std::int64_t bytes = 0;
    };
    explicit UploadParts(const Parts& parts);

    /// The account's file of this content that was begun before; none: there is none.
    Result<std::optional<endpoints::OpenUpload>> known(const AccountId& account, const Announced& file);
    /// Begins it; what was begun meanwhile is gone on with.
    Result<endpoints::OpenUpload> begin(const AccountId& account, const Announced& file);
    /// See endpoints::WorkDesk::appendUpload().
    Result<endpoints::OpenUpload> append(const AccountId& account, const std::string& id, std::int64_t from,
                                         const std::optional<std::filesystem::path>& file,
                                         std::string_view bytes);
    /// Fails with ApiError::NotFound where the account has none of this name.
    Result<endpoints::OpenUpload> find(const AccountId& account, const std::string& id);
    /// Writes what is whole into a file. Fails with ApiError::OffsetWrong where something is still to come,
    /// and with ApiError::UploadDamaged, and forgets it then, where it is not what was announced.
    Outcome assemble(const AccountId& account, const std::string& id, const std::filesystem::path& target);
    /// It is kept elsewhere: as a part of the caller's transaction. False: somebody was quicker.
    Result<bool> close(storage::Session& session, const std::string& id);

    /// Nobody wants it any more.
    Outcome forget(const std::string& id);
    Outcome eraseOf(const AccountId& account);
    /// Lets go those of which nothing has come for a day.
    Outcome sweep();

private:
    struct Row
    {
        endpoints::OpenUpload upload;
        std::string sha256;
    };
    Result<Row> read(const AccountId& account, const std::string& id);
    Outcome enter(const AccountId& account, const endpoints::OpenUpload& before, const FileRef& part);
    Outcome forgetThose(std::string_view sql, const storage::Value& value);

    Parts m_parts;
};

} // namespace vidgo::app_server
