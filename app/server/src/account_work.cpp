#include "account_work.h"

#include <limits>

#include "online_desk.h"
#include "vidgo/base/base_error.h"

namespace vidgo::app_server {
namespace {

constexpr int kAll = std::numeric_limits<int>::max();

Json momentOf(const std::optional<Timestamp>& time)
{
    return time ? Json(toIso8601(*time)) : Json();
}

// Without files and prices: what the person asked for, in words.
Json toJson(const jobs::GenerationRow& row)
{
    const auto& request = row.order.request;
    Json::Object job;
    job["id"] = row.order.job.value();
    job["tool"] = std::string(toolId(row.order.tool));
    job["state"] = std::string(generationStateId(row.state));
    job["prompt"] = request.prompt;
    job["negative_prompt"] = request.negativePrompt;
    job["speech"] = request.speech;
    job["charged"] = row.charged;
    job["created_at"] = toIso8601(row.createdAt);
    job["ended_at"] = momentOf(row.endedAt);
    return job;
}

} // namespace

Result<Json> AccountWork::exportData(const AccountId& account)
{
    auto uploads = m_desk->uploads().exportOf(account);
    if (!uploads)
        return uploads;
    auto results = m_desk->results().exportOf(account);
    if (!results)
        return results;
    auto rows = m_desk->store().list(account, kAll);
    if (!rows)
        return failure(rows);
    Json::Array jobs;
    for (const auto& row : *rows)
        jobs.push_back(toJson(row));
    Json::Object all;
    all["uploads"] = std::move(*uploads);
    all["jobs"] = std::move(jobs);
    all["results"] = std::move(*results);
    return Json(std::move(all));
}

Outcome AccountWork::endJobs(const AccountId& account)
{
    auto rows = m_desk->store().list(account, kAll);
    if (!rows)
        return failure(rows);
    for (const auto& row : *rows)
        if (!row.hasEnded())
            if (auto cancelled = m_desk->queue().cancel(row.order.job); !cancelled)
                return failure(cancelled);
    return {};
}

Outcome AccountWork::erase(const AccountId& account)
{
    if (auto ended = endJobs(account); !ended)
        return ended;
    auto gone = m_desk->store().removeEnded(account);
    if (!gone)
        return failure(gone);
    for (const auto& job : *gone)
        m_desk->letInputsGo(job);
    if (auto erased = m_desk->uploads().eraseOf(account); !erased)
        return erased;
    if (auto erased = m_desk->results().eraseOf(account); !erased)
        return erased;
    auto left = m_desk->store().list(account, kAll);
    if (!left)
        return failure(left);
    if (!left->empty())
        return fail(BaseError::Internal, "jobs of an account to be erased have not ended yet");
    return {};
}

} // namespace vidgo::app_server
