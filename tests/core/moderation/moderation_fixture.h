#pragma once

#include <QtTest/QtTest>

#include <deque>
#include <mutex>

#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/moderation/moderator.h"
#include "vidgo/moderation/review_desk.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// Comes back at once.
class NoPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

/// A reviewer on this computer that answers what it was told to, one answer after the other.
class ReviewerHost
{
public:
    ReviewerHost()
    {
        auto opened = sandbox::HttpListener::open(
            {.maxBody = 64U * 1024 * 1024}, [this](const sandbox::Request& request) {
                const std::lock_guard lock(m_mutex);
                m_requests.push_back(request);
                if (m_answers.empty())
                    return sandbox::Answer{.status = 500, .body = "nothing planned", .headers = {}};
                auto answer = m_answers.front();
                if (m_answers.size() > 1)
                    m_answers.pop_front();
                return answer;
            });
        if (!opened)
            qFatal("%s", opened.error().internal().c_str());
        m_listener = std::move(*opened);
    }
    std::string url() const { return m_listener->url() + "/v1beta"; }
    sandbox::HttpListener& listener() { return *m_listener; }

    void plan(std::vector<sandbox::Answer> answers)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.assign(answers.begin(), answers.end());
        m_requests.clear();
    }
    std::vector<sandbox::Request> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    std::mutex m_mutex;
    std::deque<sandbox::Answer> m_answers;
    std::vector<sandbox::Request> m_requests;
    std::unique_ptr<sandbox::HttpListener> m_listener; // goes first: it uses the others
};

inline sandbox::Answer jsonAnswer(std::string body, int status = 200)
{
    return {.status = status, .contentType = "application/json", .body = std::move(body), .headers = {}};
}

/// An answer of the reviewer that ended so, with this text of its own.
inline sandbox::Answer ended(const std::string& finish, const std::string& text = {})
{
    return jsonAnswer(
        Json(Json::Object{
                 {"candidates",
                  Json::Array{Json::Object{
                      {"finishReason", finish},
                      {"content", Json::Object{{"parts", Json::Array{Json::Object{{"text", text}}}}}}}}}})
            .dump());
}

inline sandbox::Answer said(const std::string& verdict, Json::Array categories = {})
{
    return ended(
        "STOP",
        Json(Json::Object{{"verdict", verdict}, {"categories", std::move(categories)}, {"reason", "because"}})
            .dump());
}

/// Moderation with a database of its own and a reviewer on this computer.
class ModerationFixture
{
public:
    ModerationFixture(storage::Backend backend, const PostgresServer* server, std::size_t connections = 4)
        : place(backend, server)
    {
        place.options.connections = connections;
        database = place.open();
        auto report = storage::migrate(*database, ownTables(), storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the schema cannot be made: %s",
                   report ? report->failure.c_str() : report.error().internal().c_str());
        auto loaded = loadModerationRules(sourcePath("resources/catalog"));
        if (!loaded)
            qFatal("%s", loaded.error().internal().c_str());
        rules = std::move(*loaded);
        const auto told = [this](std::string_view sql) { return before ? before(sql) : Outcome(); };
        moderator = std::make_unique<moderation::Moderator>(
            moderation::Moderator::Parts{.database = *database,
                                         .rules = rules,
                                         .http = http,
                                         .key = [this] { return key; },
                                         .clock = clock,
                                         .random = random,
                                         .log = log,
                                         .reviewerUrl = reviewer.url(),
                                         .beforeStatement = told});
        desk =
            std::make_unique<moderation::ReviewDesk>(moderation::ReviewDesk::Parts{.database = *database,
                                                                                   .rules = rules,
                                                                                   .clock = clock,
                                                                                   .random = random,
                                                                                   .beforeStatement = told});
    }

    moderation::ModerationAsk ask(const std::string& job, const std::string& text) const
    {
        return {
            .account = ann, .job = JobId(job), .texts = {text}, .files = {}, .language = Language::English};
    }
    Result<moderation::Judgement> judge(const std::string& job, const std::string& text)
    {
        return moderator->judge(ask(job, text), {});
    }
    std::int64_t number(std::string_view sql) const
    {
        std::int64_t value = -1;
        auto session = database->session();
        if (auto done = session->query(sql, {}, [&](const storage::Row& row) { value = row.integer(0); });
            !done)
            qWarning("%s", done.error().internal().c_str());
        return value;
    }

    /// Its tables stand for themselves, and without the others a test is faster.
    static std::vector<storage::Migration> ownTables()
    {
        auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        if (!steps)
            qFatal("%s", steps.error().internal().c_str());
        std::erase_if(*steps, [](const auto& step) {
            return step.sql.find("moderation_verdicts") == std::string::npos;
        });
        if (steps->size() != 1)
            qFatal("moderation has %zu migrations", steps->size());
        steps->front().version = 1;
        return std::move(*steps);
    }

    const AccountId ann{"ann"};
    ManualClock clock;
    NullLog log;
    CountingRandom random;
    NoPause pause;
    net::CurlHttpClient http{{}, {.log = log, .clock = clock, .random = random, .pause = pause}};
    std::optional<Secret> key = Secret(std::string("AIzaKey"));
    ReviewerHost reviewer;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    ModerationRules rules;
    storage::BeforeStatement before;
    std::unique_ptr<moderation::Moderator> moderator;
    std::unique_ptr<moderation::ReviewDesk> desk;
};

} // namespace vidgo::test
