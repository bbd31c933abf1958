#include "result_shelf.h"

#include "file_row.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/media/clip_watermark.h"

namespace vidgo::app_server {
namespace {

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
    const auto& made = job.files.front();
    auto result = m_parts.cache.putFile(pathFromUtf8(made.path), made.file, materials::FileKind::User);
    if (!result)
        return failure(result);
    FileRef copy;
    const auto* const tier = m_parts.catalog.tier(job.order.tier);
    if (!job.order.account.isEmpty() && (!tier || tier->watermark)) {
        auto drawn = marked(made, stop);
        if (!drawn)
            return failure(drawn);
        copy = std::move(*drawn);
    }
    if (auto entered = enter(job, *result, copy); !entered)
        return failure(entered);
    return LibraryItemId(job.order.job.value());
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

// Beside what was fetched: it goes with the folder of the job.
Result<FileRef> ResultShelf::markedClip(const jobs::FetchedFile& made, const std::stop_token& stop)
{
    const auto from = pathFromUtf8(made.path);
    auto target = from;
    target.replace_filename("marked");
    target += from.extension();
    auto drawn = media::watermarkClip(from, target, m_parts.watermarker, {}, {}, stop);
    if (!drawn)
        return failure(drawn);
    return m_parts.cache.putFile(target, made.file, materials::FileKind::User);
}

Outcome ResultShelf::enter(const jobs::GenerationRow& job, const FileRef& result, const FileRef& marked)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    for (const auto* const file : {&result, &marked})
        if (!file->isEmpty())
            if (auto noted = m_parts.cache.addReference(*session, file->sha256, ownerOf(job.order.job));
                !noted)
                return noted;
    std::vector<storage::Value> values{job.order.job.value(), job.order.account.value()};
    appendFile(values, result);
    appendFile(values, marked);
    values.emplace_back(millis(m_parts.clock.now()));
    auto written = session->execute(
        "INSERT INTO job_results (job_id, account_id, sha256, type, bytes, width, height, marked_sha256, "
        "marked_type, marked_bytes, marked_width, marked_height, created_at) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13) ON CONFLICT (job_id) DO NOTHING",
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
