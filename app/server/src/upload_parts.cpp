#include "upload_parts.h"

#include <fstream>

#include "file_row.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"

namespace vidgo::app_server {
namespace {

namespace fs = std::filesystem;
using endpoints::OpenUpload;

constexpr int kAtOnce = 500;
constexpr std::uint64_t kMostPart = 64ULL * 1024 * 1024; // the address takes less

std::string ownerOf(const std::string& upload)
{
    return "part:" + upload;
}

OpenUpload openIn(const storage::Row& row)
{
    return {.id = std::string(row.text(0)), .bytes = row.integer(1), .received = row.integer(2)};
}

std::unexpected<Error> elsewhere(const OpenUpload& upload)
{
    return fail(api::ApiError::OffsetWrong, upload.id, {{"received", std::to_string(upload.received)}});
}

} // namespace

UploadParts::UploadParts(const Parts& parts)
    : m_parts(parts)
{}

Result<std::optional<OpenUpload>> UploadParts::known(const AccountId& account, const Announced& file)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::optional<OpenUpload> found;
    auto asked = session->query("SELECT id, bytes, received FROM open_uploads "
                                "WHERE account_id = :1 AND sha256 = :2 AND bytes = :3",
                                {account.value(), file.sha256, file.bytes},
                                [&](const storage::Row& row) { found = openIn(row); });
    if (!asked)
        return failure(asked);
    return found;
}

Result<OpenUpload> UploadParts::begin(const AccountId& account, const Announced& file)
{
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        const auto now = m_parts.clock.now();
        auto written = session->execute(
            "INSERT INTO open_uploads (id, account_id, sha256, bytes, received, created_at, expires_at) "
            "VALUES (:1, :2, :3, :4, 0, :5, :6) "
            "ON CONFLICT (account_id, sha256, bytes) DO UPDATE SET expires_at = excluded.expires_at",
            {makeUuid(m_parts.random), account.value(), file.sha256, file.bytes, millis(now),
             millis(now + kKeptFor)});
        if (!written)
            return failure(written);
    }
    auto begun = known(account, file);
    if (!begun)
        return failure(begun);
    if (!*begun)
        return fail(BaseError::Internal, "an upload went while it was begun");
    return std::move(**begun);
}

Result<UploadParts::Row> UploadParts::read(const AccountId& account, const std::string& id)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::optional<Row> found;
    auto asked = session->query("SELECT id, bytes, received, sha256 FROM open_uploads "
                                "WHERE id = :1 AND account_id = :2",
                                {id, account.value()}, [&](const storage::Row& row) {
                                    found = Row{.upload = openIn(row), .sha256 = std::string(row.text(3))};
                                });
    if (!asked)
        return failure(asked);
    if (!found)
        return fail(api::ApiError::NotFound, "no such upload");
    return std::move(*found);
}

Result<OpenUpload> UploadParts::find(const AccountId& account, const std::string& id)
{
    auto row = read(account, id);
    if (!row)
        return failure(row);
    return std::move(row->upload);
}

Result<OpenUpload> UploadParts::append(const AccountId& account, const std::string& id, std::int64_t from,
                                       const std::optional<fs::path>& file, std::string_view bytes)
{
    auto row = read(account, id);
    if (!row)
        return failure(row);
    auto& upload = row->upload;
    if (upload.received != from)
        return elsewhere(upload);
    std::error_code wrong;
    const auto size = static_cast<std::int64_t>(file ? fs::file_size(*file, wrong) : bytes.size());
    if (size == 0 && !wrong)
        return std::move(upload);
    if (size > upload.bytes - from && !wrong)
        return fail(api::ApiError::BodyTooLarge, "more than was announced",
                    {{"limit", std::to_string(upload.bytes)}});
    const FileRef part{.mediaType = "application/octet-stream"};
    auto kept = file ? m_parts.cache.putFile(*file, part, materials::FileKind::User)
                     : m_parts.cache.put(asBytes(bytes), part, materials::FileKind::User);
    if (!kept)
        return failure(kept);
    if (auto entered = enter(account, upload, *kept); !entered)
        return failure(entered);
    upload.received += kept->bytes;
    return std::move(upload);
}

// Of two who bring the same part at once, the first that writes its row counts.
Outcome UploadParts::enter(const AccountId& account, const OpenUpload& before, const FileRef& part)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto moved = session->execute("UPDATE open_uploads SET received = :3, expires_at = :5 "
                                  "WHERE id = :1 AND account_id = :4 AND received = :2",
                                  {before.id, before.received, before.received + part.bytes, account.value(),
                                   millis(m_parts.clock.now() + kKeptFor)});
    if (!moved)
        return failure(moved);
    if (*moved == 0)
        return elsewhere(before);
    auto written =
        session->execute("INSERT INTO open_upload_parts (upload_id, first_byte, sha256) VALUES (:1, :2, :3)",
                         {before.id, before.received, part.sha256});
    if (!written)
        return failure(written);
    if (auto noted = m_parts.cache.addReference(*session, part.sha256, ownerOf(before.id)); !noted)
        return noted;
    return transaction->commit();
}

Outcome UploadParts::assemble(const AccountId& account, const std::string& id, const fs::path& target)
{
    auto row = read(account, id);
    if (!row)
        return failure(row);
    if (row->upload.received != row->upload.bytes)
        return elsewhere(row->upload);
    auto parts = namesIn(m_parts.database,
                         "SELECT sha256 FROM open_upload_parts WHERE upload_id = :1 ORDER BY first_byte", id);
    if (!parts)
        return failure(parts);
    std::ofstream whole(target, std::ios::binary | std::ios::trunc);
    for (const auto& part : *parts) {
        auto path = m_parts.cache.path(part);
        if (!path)
            return failure(path);
        auto bytes = readFile(*path, kMostPart);
        if (!bytes)
            return failure(bytes);
        whole.write(reinterpret_cast<const char*>(bytes->data()),
                    static_cast<std::streamsize>(bytes->size()));
    }
    whole.close();
    if (!whole)
        return fail(BaseError::DiskFull, toUtf8(target), {{"file", toUtf8(target.filename())}});
    auto hash = sha256OfFile(target);
    if (!hash)
        return failure(hash);
    if (*hash == row->sha256)
        return {};
    if (auto gone = forget(id); !gone)
        return gone;
    return fail(api::ApiError::UploadDamaged, "another content than was announced");
}

Result<bool> UploadParts::close(storage::Session& session, const std::string& id)
{
    auto gone = session.execute("DELETE FROM open_uploads WHERE id = :1", {id});
    if (!gone)
        return failure(gone);
    if (auto parts = session.execute("DELETE FROM open_upload_parts WHERE upload_id = :1", {id}); !parts)
        return failure(parts);
    if (auto released = m_parts.cache.removeReferences(session, ownerOf(id)); !released)
        return failure(released);
    return *gone > 0;
}

// The rows last: of files that are left without them nobody would know.
Outcome UploadParts::forget(const std::string& id)
{
    if (auto gone = m_parts.cache.erase(ownerOf(id)); !gone)
        return gone;
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto closed = close(*session, id); !closed) // and what came meanwhile
        return failure(closed);
    return transaction->commit();
}

Outcome UploadParts::eraseOf(const AccountId& account)
{
    return forgetThose("SELECT id FROM open_uploads WHERE account_id = :1", account.value());
}

Outcome UploadParts::sweep()
{
    return forgetThose("SELECT id FROM open_uploads WHERE expires_at <= :1 LIMIT " + std::to_string(kAtOnce),
                       millis(m_parts.clock.now()));
}

Outcome UploadParts::forgetThose(std::string_view sql, const storage::Value& value)
{
    const auto ids = namesIn(m_parts.database, sql, value);
    if (!ids)
        return std::unexpected(ids.error());
    for (const auto& id : *ids)
        if (auto gone = forget(id); !gone)
            return gone;
    return {};
}

} // namespace vidgo::app_server
