#include "result_shelf.h"

#include "file_row.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/storage/portions.h"

namespace vidgo::app_server {
namespace {

// The key is random and as long as that of the cipher: there is nothing to be guessed.
constexpr SealCost kQuick{.memoryKib = 8, .passes = 1};
constexpr std::size_t kKeyBytes = 32;

// Beside what was fetched: it goes with the folder of the job.
std::filesystem::path besideOf(const std::filesystem::path& made, const char* name)
{
    auto target = made;
    target.replace_filename(name);
    target += made.extension();
    return target;
}

std::string ownerOf(const JobId& job)
{
    return "result:" + job.value();
}

} // namespace

ResultShelf::ResultShelf(const Parts& parts)
    : m_parts(parts)
{}

Result<LibraryItemId> ResultShelf::keep(const jobs::GenerationRow& job, const std::stop_token& stop)
{
    if (job.files.empty())
        return fail(BaseError::Internal, "job " + job.order.job.value() + " has nothing to be kept");
    LibraryItemId id(job.order.job.value());
    auto known = isKept(job.order.job);
    if (!known)
        return failure(known);
    if (*known) // another seal would have another key
        return id;
    const auto& made = job.files.front();
    auto result = m_parts.cache.putFile(pathFromUtf8(made.path), made.file, materials::FileKind::User);
    if (!result)
        return failure(result);
    FileRef copy;
    OriginalKey original;
    const auto* const tier = m_parts.catalog.tier(job.order.tier);
    if (!job.order.account.isEmpty() && (!tier || tier->watermark)) {
        auto drawn = marked(made, stop);
        if (!drawn)
            return failure(drawn);
        copy = std::move(*drawn);
    }
    if (!copy.isEmpty()) {
        auto closed = sealed(made);
        if (!closed)
            return failure(closed);
        original = std::move(*closed);
    }
    if (auto entered = enter(job, *result, copy, original); !entered)
        return failure(entered);
    return id;
}

// Sounds have nothing that a mark could stand on.
Result<FileRef> ResultShelf::marked(const jobs::FetchedFile& made, const std::stop_token& stop)
{
    if (made.file.mediaType.starts_with("video/"))
        return markedClip(made, stop);
    if (!made.file.mediaType.starts_with("image/"))
        return FileRef();
    auto drawn = materials::watermarkWith(m_parts.watermarker)(pathFromUtf8(made.path));
    if (!drawn)
        return failure(drawn);
    return m_parts.cache.put(drawn->bytes,
                             {.mediaType = drawn->mediaType, .width = drawn->width, .height = drawn->height},
                             materials::FileKind::User);
}

Result<FileRef> ResultShelf::markedClip(const jobs::FetchedFile& made, const std::stop_token& stop)
{
    const auto from = pathFromUtf8(made.path);
    const auto target = besideOf(from, "marked");
    auto drawn = media::watermarkClip(from, target, m_parts.watermarker, {}, {}, stop);
    if (!drawn)
        return failure(drawn);
    return m_parts.cache.putFile(target, made.file, materials::FileKind::User);
}

Result<OriginalKey> ResultShelf::sealed(const jobs::FetchedFile& made)
{
    std::array<std::uint8_t, kKeyBytes> bytes{};
    m_parts.random.fill(bytes);
    OriginalKey original;
    original.key = Secret(sha256(bytes)); // as text, which goes through JSON
    const auto from = pathFromUtf8(made.path);
    const auto target = besideOf(from, "sealed");
    auto written = writePieces(target, Durability::Rename, [&](const PieceSink& sink) -> Outcome {
        auto source = readPieces(from);
        if (!source)
            return failure(source);
        auto sealer = Sealer::begin(original.key, m_parts.random, sink, kQuick);
        if (!sealer)
            return failure(sealer);
        if (auto poured = pour(*source, [&](auto piece) { return sealer->write(piece); }); !poured)
            return poured;
        return sealer->finish();
    });
    if (!written)
        return failure(written);
    auto kept = m_parts.cache.putFile(target, {.mediaType = kSealedMediaType}, materials::FileKind::User);
    if (!kept)
        return failure(kept);
    original.file = std::move(*kept);
    return original;
}

Result<std::set<JobId>> ResultShelf::withOriginal(const std::vector<JobId>& jobs)
{
    static const auto kSql =
        "SELECT job_id FROM job_results WHERE sealed_key <> '' AND job_id IN " + storage::portionPlaces();
    std::set<JobId> found;
    if (jobs.empty())
        return found;
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    for (const auto& portion : storage::portionsOf(jobs)) {
        auto asked = session->query(
            kSql, portion, [&](const storage::Row& row) { found.emplace(std::string(row.text(0))); });
        if (!asked)
            return failure(asked);
    }
    return found;
}

Result<bool> ResultShelf::isKept(const JobId& job)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    bool isThere = false;
    auto asked = session->query("SELECT 1 FROM job_results WHERE job_id = :1", {job.value()},
                                [&](const storage::Row&) { isThere = true; });
    if (!asked)
        return failure(asked);
    return isThere;
}

Outcome ResultShelf::enter(const jobs::GenerationRow& job, const FileRef& result, const FileRef& marked,
                           const OriginalKey& sealed)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    for (const auto* const file : {&result, &marked, &sealed.file})
        if (!file->isEmpty())
            if (auto noted = m_parts.cache.addReference(*session, file->sha256, ownerOf(job.order.job));
                !noted)
                return noted;
    std::vector<storage::Value> values{job.order.job.value(), job.order.account.value()};
    appendFile(values, result);
    appendFile(values, marked);
    values.insert(values.end(), {millis(m_parts.clock.now()), sealed.file.sha256, sealed.file.bytes,
                                 std::string(sealed.key.reveal())});
    auto written = session->execute(
        "INSERT INTO job_results (job_id, account_id, sha256, type, bytes, width, height, marked_sha256, "
        "marked_type, marked_bytes, marked_width, marked_height, created_at, sealed_sha256, sealed_bytes, "
        "sealed_key) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, :16) "
        "ON CONFLICT (job_id) DO NOTHING",
        std::span<const storage::Value>(values));
    if (!written)
        return failure(written);
    return transaction->commit();
}

Result<endpoints::WorkResult> ResultShelf::find(const AccountId& account, const JobId& job, bool isMarked)
{
    FileRef result;
    FileRef copy;
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        auto asked = session->query(
            "SELECT sha256, type, bytes, width, height, marked_sha256, marked_type, marked_bytes, "
            "marked_width, marked_height FROM job_results WHERE job_id = :1 AND account_id = :2",
            {job.value(), account.value()}, [&](const storage::Row& row) {
                result = fileIn(row, 0);
                copy = fileIn(row, 5);
            });
        if (!asked)
            return failure(asked);
    }
    if (result.isEmpty())
        return fail(jobs::JobsError::JobMissing, "no result of " + job.value());
    auto file = isMarked && !copy.isEmpty() ? std::move(copy) : std::move(result);
    auto path = m_parts.cache.path(file.sha256);
    if (!path)
        return failure(path);
    return endpoints::WorkResult{.path = std::move(*path), .file = std::move(file)};
}

Result<endpoints::WorkResult> ResultShelf::original(const AccountId& account, const JobId& job)
{
    FileRef file{.mediaType = kSealedMediaType};
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        auto asked = session->query("SELECT sealed_sha256, sealed_bytes FROM job_results "
                                    "WHERE job_id = :1 AND account_id = :2",
                                    {job.value(), account.value()}, [&](const storage::Row& row) {
                                        file.sha256 = row.text(0);
                                        file.bytes = row.integer(1);
                                    });
        if (!asked)
            return failure(asked);
    }
    if (file.isEmpty())
        return fail(jobs::JobsError::JobMissing, "no sealed original of " + job.value());
    auto path = m_parts.cache.path(file.sha256);
    if (!path)
        return failure(path);
    return endpoints::WorkResult{.path = std::move(*path), .file = std::move(file)};
}

Result<std::vector<OriginalKey>> ResultShelf::originalKeys(const AccountId& account,
                                                           const std::vector<JobId>& jobs)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::vector<OriginalKey> keys;
    for (const auto& job : jobs) {
        auto asked = session->query(
            "SELECT sealed_key, sha256, type, bytes, width, height FROM job_results "
            "WHERE job_id = :1 AND account_id = :2 AND sealed_key <> ''",
            {job.value(), account.value()}, [&](const storage::Row& row) {
                keys.push_back({.job = job, .key = Secret(std::string(row.text(0))), .file = fileIn(row, 1)});
            });
        if (!asked)
            return failure(asked);
    }
    return keys;
}

Result<Json> ResultShelf::exportOf(const AccountId& account)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    Json::Array results;
    auto asked = session->query("SELECT job_id, type, bytes, created_at FROM job_results "
                                "WHERE account_id = :1 ORDER BY created_at, job_id",
                                {account.value()}, [&](const storage::Row& row) {
                                    Json::Object result;
                                    result["job"] = std::string(row.text(0));
                                    result["type"] = std::string(row.text(1));
                                    result["bytes"] = row.integer(2);
                                    result["created_at"] = toIso8601(momentIn(row, 3));
                                    results.emplace_back(std::move(result));
                                });
    if (!asked)
        return failure(asked);
    return Json(std::move(results));
}

// The file first: of one that is left without its row nobody would know.
Outcome ResultShelf::eraseOf(const AccountId& account)
{
    std::vector<JobId> jobs;
    {
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        auto asked =
            session->query("SELECT job_id FROM job_results WHERE account_id = :1", {account.value()},
                           [&](const storage::Row& row) { jobs.emplace_back(std::string(row.text(0))); });
        if (!asked)
            return asked;
    }
    for (const auto& job : jobs) {
        if (auto gone = m_parts.cache.erase(ownerOf(job)); !gone)
            return gone;
        auto session = m_parts.database.session();
        if (!session)
            return failure(session);
        if (auto gone = session->execute("DELETE FROM job_results WHERE job_id = :1", {job.value()}); !gone)
            return failure(gone);
    }
    return {};
}

} // namespace vidgo::app_server
