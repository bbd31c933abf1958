#include "upload_shelf.h"

#include <utility>

#include "file_row.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/poster.h"

namespace vidgo::app_server {
namespace {

namespace fs = std::filesystem;
using endpoints::BroughtFile;
using endpoints::OpenUpload;

constexpr auto kKeptFor = std::chrono::hours(24);
constexpr auto kRoomIn = std::chrono::seconds(std::chrono::hours(1));
constexpr std::int64_t kMostPixels = 100'000'000;
constexpr std::int64_t kHeardFrames = 48'000; // a second of sound
constexpr int kLookedAtSide = 64;
constexpr int kAtOnce = 500;

std::string ownerOf(const std::string& upload)
{
    return "upload:" + upload;
}

Result<BroughtFile> decodedPicture(const fs::path& path, const media::PictureInfo& info)
{
    auto decoded = media::decodePicture(path, {.maxPixels = kMostPixels});
    if (!decoded)
        return failure(decoded);
    return BroughtFile{.file = {.mediaType = info.mediaType,
                                .width = decoded->image.width(),
                                .height = decoded->image.height()}};
}

Outcome heard(const fs::path& path)
{
    auto reader = media::AudioReader::open(path, {});
    if (!reader)
        return failure(reader);
    auto sound = (*reader)->read(kHeardFrames);
    if (!sound)
        return failure(sound);
    return {};
}

Outcome seen(const fs::path& path)
{
    auto still = media::clipStill(path, {.maxSide = kLookedAtSide});
    if (!still)
        return failure(still);
    return {};
}

// What is said of itself is not believed: something of it has to come out of a decoder.
Result<BroughtFile> decodedClip(const fs::path& path, const ClipInfo& clip)
{
    if (clip.use == ClipUse::None)
        return fail(media::MediaError::NoDecoder, "an upload",
                    {{"file", toUtf8(path.filename())},
                     {"codec", clip.video ? clip.video->codec : std::string(clip.container)}});
    if (auto good = clip.video ? seen(path) : heard(path); !good)
        return failure(good);
    return BroughtFile{.file = {.mediaType = clip.mediaType,
                                .width = clip.video ? clip.video->width : 0,
                                .height = clip.video ? clip.video->height : 0},
                       .durationMs = clip.durationUs / 1000};
}

Result<BroughtFile> decoded(const fs::path& path)
{
    auto picture = media::probePicture(path);
    if (picture && !picture->isAnimated)
        return decodedPicture(path, *picture);
    auto clip = media::probeClip(path, {});
    if (clip)
        return decodedClip(path, *clip);
    if (!picture && clip.error().is(media::MediaError::NotAClip))
        return failure(picture);
    return failure(clip);
}

/// A file for as long as it is looked at.
class LookedAt
{
public:
    static Result<LookedAt> in(const fs::path& folder, Random& random)
    {
        if (auto made = makeFolder(folder); !made)
            return failure(made);
        return LookedAt(folder / ("upload-" + makeUuid(random)));
    }
    LookedAt(LookedAt&& other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    LookedAt& operator=(LookedAt&&) = delete;
    ~LookedAt()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }

private:
    explicit LookedAt(fs::path path)
        : m_path(std::move(path))
    {}
    fs::path m_path;
};

} // namespace

UploadShelf::UploadShelf(Parts parts)
    : m_parts(std::move(parts))
    , m_open({.database = m_parts.database,
              .cache = m_parts.cache,
              .clock = m_parts.clock,
              .random = m_parts.random})
{}

Result<BroughtFile> UploadShelf::bring(const AccountId& account, const std::optional<fs::path>& file,
                                       std::string_view bytes)
{
    if (file)
        return keep(account, *file);
    auto looked = LookedAt::in(m_parts.folder, m_parts.random);
    if (!looked)
        return failure(looked);
    if (auto written = writeFile(looked->path(), bytes, Durability::Rename); !written)
        return failure(written);
    return keep(account, looked->path());
}

Result<BroughtFile> UploadShelf::keep(const AccountId& account, const fs::path& file)
{
    std::error_code wrong;
    const auto size = fs::file_size(file, wrong);
    if (wrong)
        return fail(BaseError::FileNotFound, "an upload", {{"file", toUtf8(file.filename())}});
    if (auto room = checkRoom(account, static_cast<std::int64_t>(size)); !room)
        return failure(room);
    auto brought = decodedAndKept(file);
    if (!brought)
        return brought;
    brought->id = makeUuid(m_parts.random);
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto entered = enter(*session, account, *brought); !entered)
        return failure(entered);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return brought;
}

Result<BroughtFile> UploadShelf::decodedAndKept(const fs::path& file)
{
    auto brought = decoded(file);
    if (!brought)
        return brought;
    auto kept = m_parts.cache.putFile(file, brought->file, materials::FileKind::User);
    if (!kept)
        return failure(kept);
    brought->file = std::move(*kept);
    return brought;
}

// ---- In parts

Result<OpenUpload> UploadShelf::begin(const AccountId& account, const UploadParts::Announced& file)
{
    if (file.bytes > kMostFileBytes)
        return fail(api::ApiError::BodyTooLarge, std::to_string(file.bytes),
                    {{"limit", std::to_string(kMostFileBytes)}});
    auto whole = renewed(account, file);
    if (!whole)
        return failure(whole);
    if (*whole)
        return std::move(**whole);
    auto known = m_open.known(account, file);
    if (!known)
        return failure(known);
    if (!*known) // what was begun has its room
        if (auto room = checkRoom(account, file.bytes); !room)
            return failure(room);
    return m_open.begin(account, file);
}

// It is here already: whoever lost the answer to the last of it does not bring it once more.
Result<std::optional<OpenUpload>> UploadShelf::renewed(const AccountId& account,
                                                       const UploadParts::Announced& file)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    const auto now = m_parts.clock.now();
    std::optional<OpenUpload> found;
    auto asked =
        session->query("SELECT id, bytes FROM uploads WHERE account_id = :1 AND sha256 = :2 "
                       "AND bytes = :3 AND expires_at > :4",
                       {account.value(), file.sha256, file.bytes, millis(now)}, [&](const storage::Row& row) {
                           found = OpenUpload{.id = std::string(row.text(0)),
                                              .bytes = row.integer(1),
                                              .received = row.integer(1)};
                       });
    if (!asked)
        return failure(asked);
    if (!found)
        return found;
    auto renewed = session->execute("UPDATE uploads SET expires_at = :2 WHERE id = :1",
                                    {found->id, millis(now + kKeptFor)});
    if (!renewed)
        return failure(renewed);
    return *renewed > 0 ? found : std::nullopt;
}

Result<OpenUpload> UploadShelf::append(const AccountId& account, const std::string& id, std::int64_t from,
                                       const std::optional<fs::path>& file, std::string_view bytes)
{
    return m_open.append(account, id, from, file, bytes);
}

Result<OpenUpload> UploadShelf::state(const AccountId& account, const std::string& id)
{
    auto open = m_open.find(account, id);
    if (open || !open.error().is(api::ApiError::NotFound))
        return open;
    auto whole = find(account, id);
    if (!whole)
        return open;
    return OpenUpload{.id = id, .bytes = whole->file.bytes, .received = whole->file.bytes};
}

Result<BroughtFile> UploadShelf::finish(const AccountId& account, const std::string& id)
{
    if (auto whole = find(account, id)) // once more
        return whole;
    auto looked = LookedAt::in(m_parts.folder, m_parts.random);
    if (!looked)
        return failure(looked);
    if (auto assembled = m_open.assemble(account, id, looked->path()); !assembled) {
        auto whole = find(account, id); // its parts go when somebody else finishes it meanwhile
        return whole ? std::move(whole) : failure(assembled);
    }
    auto kept = keepWhole(account, id, looked->path());
    const bool isRefused = !kept && kept.error().id().starts_with("media.");
    if (isRefused) // it will not be a picture later either
        if (auto gone = m_open.forget(id); !gone)
            return failure(gone);
    return kept;
}

Result<BroughtFile> UploadShelf::keepWhole(const AccountId& account, const std::string& id,
                                           const fs::path& file)
{
    auto brought = decodedAndKept(file);
    if (!brought)
        return brought;
    brought->id = id;
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    bool isFirst = false;
    {
        auto transaction = storage::Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        auto closed = m_open.close(*session, id);
        if (!closed)
            return failure(closed);
        isFirst = *closed;
        if (isFirst)
            if (auto entered = enter(*session, account, *brought); !entered)
                return failure(entered);
        if (auto done = transaction->commit(); !done)
            return failure(done);
    }
    return isFirst ? std::move(brought) : find(account, id);
}

// ---- What is there

Outcome UploadShelf::checkRoom(const AccountId& account, std::int64_t bytes)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::int64_t files = 0;
    std::int64_t used = 0;
    const auto count = [&](const storage::Row& row) {
        files += row.integer(0);
        used += row.integer(1);
    };
    const storage::Value now = millis(m_parts.clock.now());
    auto asked = session->query("SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM uploads "
                                "WHERE account_id = :1 AND expires_at > :2",
                                {account.value(), now}, count);
    if (asked)
        asked = session->query("SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM open_uploads "
                               "WHERE account_id = :1 AND expires_at > :2",
                               {account.value(), now}, count);
    if (!asked)
        return asked;
    if (files < kMostFiles && used + bytes <= kMostBytes)
        return {};
    return fail(api::ApiError::TooManyRequests, "uploads of an account",
                {{"seconds", std::to_string(kRoomIn.count())}});
}

Outcome UploadShelf::enter(storage::Session& session, const AccountId& account, const BroughtFile& brought)
{
    if (auto noted = m_parts.cache.addReference(session, brought.file.sha256, ownerOf(brought.id)); !noted)
        return noted;
    const auto now = m_parts.clock.now();
    std::vector<storage::Value> values{brought.id, account.value()};
    appendFile(values, brought.file);
    values.insert(values.end(), {brought.durationMs, millis(now), millis(now + kKeptFor)});
    auto written = session.execute("INSERT INTO uploads (id, account_id, sha256, type, bytes, width, height, "
                                   "duration_ms, created_at, expires_at) "
                                   "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10)",
                                   std::span<const storage::Value>(values));
    if (!written)
        return failure(written);
    return {};
}

Result<BroughtFile> UploadShelf::find(const AccountId& account, const std::string& id)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::optional<BroughtFile> found;
    auto asked =
        session->query("SELECT sha256, type, bytes, width, height, duration_ms FROM uploads "
                       "WHERE id = :1 AND account_id = :2 AND expires_at > :3",
                       {id, account.value(), millis(m_parts.clock.now())}, [&](const storage::Row& row) {
                           found =
                               BroughtFile{.id = id, .file = fileIn(row, 0), .durationMs = row.integer(5)};
                       });
    if (!asked)
        return failure(asked);
    if (!found)
        return fail(BaseError::InvalidArgument, "no such upload", {{"reason", "upload"}});
    return std::move(*found);
}

Result<Json> UploadShelf::exportOf(const AccountId& account)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    Json::Array uploads;
    auto asked = session->query("SELECT id, type, bytes, created_at FROM uploads WHERE account_id = :1 "
                                "UNION ALL SELECT id, '', received, created_at FROM open_uploads "
                                "WHERE account_id = :1 ORDER BY 4, 1",
                                {account.value()}, [&](const storage::Row& row) {
                                    Json::Object upload;
                                    upload["id"] = std::string(row.text(0));
                                    upload["type"] = std::string(row.text(1));
                                    upload["bytes"] = row.integer(2);
                                    upload["created_at"] = toIso8601(momentIn(row, 3));
                                    uploads.emplace_back(std::move(upload));
                                });
    if (!asked)
        return failure(asked);
    return Json(std::move(uploads));
}

Outcome UploadShelf::eraseOf(const AccountId& account)
{
    if (auto gone = m_open.eraseOf(account); !gone)
        return gone;
    return drop("SELECT id FROM uploads WHERE account_id = :1", account.value());
}

Outcome UploadShelf::sweep()
{
    if (auto gone = m_open.sweep(); !gone)
        return gone;
    return drop("SELECT id FROM uploads WHERE expires_at <= :1 LIMIT " + std::to_string(kAtOnce),
                millis(m_parts.clock.now()));
}

// The file first: of one that is left without its row nobody would know.
Outcome UploadShelf::drop(std::string_view sql, const storage::Value& value)
{
    const auto ids = namesIn(m_parts.database, sql, value);
    if (!ids)
        return std::unexpected(ids.error());
    for (const auto& id : *ids) {
        if (auto gone = m_parts.cache.erase(ownerOf(id)); !gone)
            return gone;
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        if (auto gone = session->execute("DELETE FROM uploads WHERE id = :1", {id}); !gone)
            return failure(gone);
    }
    return {};
}

} // namespace vidgo::app_server
