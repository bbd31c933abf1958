#include "vidgo/endpoints/idempotency.h"

#include <algorithm>
#include <optional>

#include "vidgo/api/api_error.h"
#include "vidgo/base/hmac.h"
#include "vidgo/base/json.h"

namespace vidgo::endpoints {
namespace {

constexpr std::size_t kMaxKey = 128;
constexpr int kTooMany = 429;
constexpr int kFirstServerError = 500;

std::int64_t millis(Timestamp time)
{
    return time.time_since_epoch().count();
}

struct Kept
{
    std::string hash;
    int status = 0;
    std::string answer;
    std::int64_t leasedUntil = 0;
};

Result<std::optional<Kept>> read(storage::Work& work, const RequestKey& request)
{
    std::optional<Kept> kept;
    auto asked = work.query("SELECT request_hash, status, answer, leased_until FROM idempotency "
                            "WHERE owner = :1 AND request_key = :2",
                            {request.owner, request.key}, [&](const storage::Row& row) {
                                kept = Kept{.hash = std::string(row.text(0)),
                                            .status = static_cast<int>(row.integer(1)),
                                            .answer = std::string(row.text(2)),
                                            .leasedUntil = row.integer(3)};
                            });
    if (!asked)
        return failure(asked);
    return kept;
}

// Status, headers and body; only bodies that are texts are kept.
std::string answerText(const api::Response& response)
{
    Json::Array headers;
    for (const auto& [name, value] : response.headers)
        headers.emplace_back(Json::Array{name, value});
    return Json(Json::Object{{"headers", std::move(headers)}, {"body", response.text()}}).dump();
}

api::Response answerFrom(int status, const std::string& text)
{
    api::Response response{.status = status, .headers = {}, .body = {}};
    const auto kept = Json::parse(text);
    if (!kept)
        return response;
    if (const auto* const headers = kept->find("headers"); headers && headers->asArray())
        for (const auto& header : *headers->asArray())
            if (const auto* const pair = header.asArray(); pair && pair->size() == 2)
                response.headers.emplace_back(*pair->at(0).asString(), *pair->at(1).asString());
    if (const auto* const body = kept->find("body"); body && body->asString())
        response.body = *body->asString();
    api::setHeader(response.headers, "Idempotent-Replay", "true");
    return response;
}

} // namespace

Idempotency::Idempotency(storage::Database& database, const Clock& clock, Secret secret, Options options,
                         storage::BeforeStatement beforeStatement)
    : m_database(database)
    , m_clock(clock)
    , m_secret(std::move(secret))
    , m_options(options)
    , m_beforeStatement(std::move(beforeStatement))
{}

Result<api::Response> Idempotency::once(const RequestKey& request, const std::function<api::Response()>& work)
{
    const auto until = millis(m_clock.now() + m_options.lease);
    auto known = begin(request, until);
    if (!known)
        return failure(known);
    if (*known)
        return std::move(**known);
    auto response = work();
    if (auto ended = end(request, response, until); !ended)
        return failure(ended);
    return response;
}

// None: it is this caller's to work on.
Result<std::optional<api::Response>> Idempotency::begin(const RequestKey& request, std::int64_t until)
{
    auto work = storage::Work::begin(m_database, m_beforeStatement);
    if (!work)
        return failure(work);
    const auto now = until - m_options.lease.count();
    const auto hash = hmacSha256(m_secret, {request.hash});
    auto added =
        (*work)->execute("INSERT INTO idempotency (owner, request_key, request_hash, status, answer, "
                         "leased_until, created_at) VALUES (:1, :2, :3, 0, '', :4, :5) "
                         "ON CONFLICT (owner, request_key) DO NOTHING",
                         {request.owner, request.key, hash, until, now});
    if (!added)
        return failure(added);
    if (*added == 0) {
        auto kept = read(**work, request);
        if (!kept)
            return failure(kept);
        if (!*kept || (*kept)->hash != hash)
            return fail(api::ApiError::KeyReused, request.key);
        if ((*kept)->status != 0)
            return answerFrom((*kept)->status, (*kept)->answer);
        auto taken = (*work)->execute("UPDATE idempotency SET leased_until = :3 WHERE owner = :1 AND "
                                      "request_key = :2 AND status = 0 AND leased_until <= :4",
                                      {request.owner, request.key, until, now});
        if (!taken)
            return failure(taken);
        if (*taken == 0)
            return fail(api::ApiError::KeyBusy, request.key);
    }
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return std::nullopt;
}

// Whoever took longer than its lease finds that somebody else works on it, or has answered: the first answer
// stays, and a row that is another's is not taken away.
Outcome Idempotency::end(const RequestKey& request, const api::Response& response, std::int64_t until)
{
    auto work = storage::Work::begin(m_database, m_beforeStatement);
    if (!work)
        return failure(work);
    const bool isKept = response.status < kFirstServerError && response.status != kTooMany;
    auto written =
        isKept ? (*work)->execute(
                     "UPDATE idempotency SET status = :3, answer = :4 WHERE owner = :1 AND "
                     "request_key = :2 AND status = 0",
                     {request.owner, request.key, std::int64_t{response.status}, answerText(response)})
               : (*work)->execute("DELETE FROM idempotency WHERE owner = :1 AND request_key = :2 AND "
                                  "status = 0 AND leased_until = :3",
                                  {request.owner, request.key, until});
    if (!written)
        return failure(written);
    return (*work)->commit();
}

Result<std::int64_t> Idempotency::sweep()
{
    auto work = storage::Work::begin(m_database, m_beforeStatement);
    if (!work)
        return failure(work);
    const auto before = millis(m_clock.now() - m_options.keptFor);
    auto gone = (*work)->execute("DELETE FROM idempotency WHERE created_at < :1", {before});
    if (!gone)
        return gone;
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return gone;
}

Result<std::string> idempotencyKeyOf(const api::Request& request)
{
    const auto key = request.header("Idempotency-Key");
    if (key.empty())
        return fail(api::ApiError::KeyNeeded, "no key");
    if (key.size() > kMaxKey || !std::ranges::all_of(key, [](char c) { return c > ' ' && c <= '~'; }))
        return fail(api::ApiError::KeyInvalid, std::to_string(key.size()));
    return std::string(key);
}

} // namespace vidgo::endpoints
