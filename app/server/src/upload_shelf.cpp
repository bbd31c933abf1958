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

constexpr auto kKeptFor = std::chrono::hours(24);
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

/// Bytes that came without a file, as one for as long as it is looked at.
class LookedAt
{
public:
    static Result<LookedAt> write(const fs::path& folder, const std::string& name, std::string_view bytes)
    {
        if (auto made = makeFolder(folder); !made)
            return failure(made);
        LookedAt file(folder / name);
        if (auto written = writeFile(file.m_path, std::string(bytes), Durability::Rename); !written)
            return failure(written);
        return file;
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
{}

Result<BroughtFile> UploadShelf::bring(const AccountId& account, const std::optional<fs::path>& file,
                                       std::string_view bytes)
{
    if (file)
        return keep(account, *file);
    auto looked = LookedAt::write(m_parts.folder, "upload-" + makeUuid(m_parts.random), bytes);
    if (!looked)
        return failure(looked);
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
    auto brought = decoded(file);
    if (!brought)
        return brought;
    auto kept = m_parts.cache.putFile(file, brought->file, materials::FileKind::User);
    if (!kept)
        return failure(kept);
    brought->file = std::move(*kept);
    brought->id = makeUuid(m_parts.random);
    if (auto entered = enter(account, *brought); !entered)
        return failure(entered);
    return brought;
}

Outcome UploadShelf::checkRoom(const AccountId& account, std::int64_t bytes)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::int64_t files = 0;
    std::int64_t used = 0;
    auto asked = session->query("SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM uploads "
                                "WHERE account_id = :1 AND expires_at > :2",
                                {account.value(), millis(m_parts.clock.now())}, [&](const storage::Row& row) {
                                    files = row.integer(0);
                                    used = row.integer(1);
                                });
    if (!asked)
        return asked;
    if (files < kMostFiles && used + bytes <= kMostBytes)
        return {};
    constexpr auto kLater = std::chrono::seconds(std::chrono::hours(1));
    return fail(api::ApiError::TooManyRequests, "uploads of an account",
                {{"seconds", std::to_string(kLater.count())}});
}

Outcome UploadShelf::enter(const AccountId& account, const BroughtFile& brought)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto noted = m_parts.cache.addReference(*session, brought.file.sha256, ownerOf(brought.id)); !noted)
        return noted;
    const auto now = m_parts.clock.now();
    std::vector<storage::Value> values{brought.id, account.value()};
    appendFile(values, brought.file);
    values.insert(values.end(), {brought.durationMs, millis(now), millis(now + kKeptFor)});
    auto written =
        session->execute("INSERT INTO uploads (id, account_id, sha256, type, bytes, width, height, "
                         "duration_ms, created_at, expires_at) "
                         "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10)",
                         std::span<const storage::Value>(values));
    if (!written)
        return failure(written);
    return transaction->commit();
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
                                "ORDER BY created_at, id",
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
    return drop("SELECT id FROM uploads WHERE account_id = :1", account.value());
}

Outcome UploadShelf::sweep()
{
    return drop("SELECT id FROM uploads WHERE expires_at <= :1 LIMIT " + std::to_string(kAtOnce),
                millis(m_parts.clock.now()));
}

// The file first: of one that is left without its row nobody would know.
Outcome UploadShelf::drop(std::string_view sql, const storage::Value& value)
{
    std::vector<std::string> ids;
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        auto asked =
            session->query(sql, {value}, [&](const storage::Row& row) { ids.emplace_back(row.text(0)); });
        if (!asked)
            return asked;
    }
    for (const auto& id : ids) {
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
