#pragma once

#include <QtTest/QtTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

#include "net_fixture.h"
#include "vidgo/api/problem.h"
#include "vidgo/client/server_link.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/secrets/secrets_error.h"

namespace vidgo::test {

/// A request as it came in.
struct Seen
{
    std::string row; ///< "GET /api/v1/credits/balance"
    std::string query;
    std::string head;
    std::string body;

    std::string header(std::string_view name) const
    {
        const auto at = head.find("\r\n" + std::string(name) + ": ");
        if (at == std::string::npos)
            return {};
        const auto begin = at + name.size() + 4;
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
};

/// A server that answers what a table says; what is not in it is remembered, and fails the test.
class StandIn
{
public:
    /// The bytes of an answer; nothing: the connection is cut. It is cut as well behind kCut.
    using Answer = std::function<std::string(const Seen& seen)>;
    static constexpr std::string_view kCut = "[cut]";

    StandIn()
        : m_server([this](Connection& connection) { talk(connection); })
    {}

    void on(const std::string& row, Answer answer)
    {
        const std::lock_guard guard(m_mutex);
        m_table[row] = std::move(answer);
    }
    void on(const std::string& row, std::string answer)
    {
        on(row, [answer = std::move(answer)](const Seen&) { return answer; });
    }
    /// One after the other, the last one again and again.
    void onEach(const std::string& row, std::vector<std::string> answers)
    {
        on(row, [answers = std::move(answers), next = std::make_shared<std::atomic<std::size_t>>(0)](
                    const Seen&) { return answers.at(std::min(next->fetch_add(1), answers.size() - 1)); });
    }
    std::vector<Seen> seen(const std::string& row) const
    {
        const std::lock_guard guard(m_mutex);
        std::vector<Seen> found;
        std::ranges::copy_if(m_seen, std::back_inserter(found),
                             [&](const Seen& one) { return one.row == row; });
        return found;
    }
    int count(const std::string& row) const { return static_cast<int>(seen(row).size()); }
    std::vector<std::string> unexpected() const
    {
        const std::lock_guard guard(m_mutex);
        return m_unexpected;
    }
    std::string origin() const { return m_server.url(""); }

private:
    void talk(Connection& connection)
    {
        for (;;) {
            const auto request = connection.readRequest();
            if (request.empty())
                return;
            const auto answer = answerTo(seenFrom(request));
            std::string_view bytes = answer;
            if (bytes.empty())
                return;
            const bool isCut = bytes.ends_with(kCut);
            if (isCut)
                bytes.remove_suffix(kCut.size());
            connection.write(bytes);
            if (isCut)
                return;
        }
    }
    static Seen seenFrom(const std::string& request)
    {
        const auto body = request.find("\r\n\r\n") + 4;
        const auto line = request.substr(0, request.find(" HTTP/"));
        const auto question = line.find('?');
        return {.row = line.substr(0, question),
                .query = question == std::string::npos ? std::string() : line.substr(question + 1),
                .head = request.substr(0, body),
                .body = request.substr(body)};
    }
    std::string answerTo(const Seen& seen)
    {
        Answer answer;
        {
            const std::lock_guard guard(m_mutex);
            m_seen.push_back(seen);
            const auto found = m_table.find(seen.row);
            if (found == m_table.end()) {
                m_unexpected.push_back(seen.row);
                return httpAnswer(500, "unexpected");
            }
            answer = found->second;
        }
        return answer(seen);
    }

    mutable std::mutex m_mutex;
    std::map<std::string, Answer> m_table;
    std::vector<Seen> m_seen;
    std::vector<std::string> m_unexpected;
    LoopbackServer m_server;
};

inline std::string jsonAnswer(int status, const std::string& body, const std::string& more = {})
{
    return httpAnswer(status, body, "Content-Type: application/json\r\n" + more);
}

/// A failure as the server tells it.
inline std::string problemAnswer(const Error& error)
{
    const auto response = api::answerOf(api::problemOf(error, "req_1"));
    std::string headers;
    for (const auto& [name, value] : response.headers)
        headers.append(name).append(": ").append(value).append("\r\n");
    return httpAnswer(response.status, response.text(), headers);
}

/// The same by its id: of a domain that is not linked here.
inline std::string problemAnswer(int status, const std::string& code)
{
    const auto response = api::answerOf({.status = status,
                                         .code = code,
                                         .text = "Something.",
                                         .arguments = {},
                                         .faults = {},
                                         .retryAfter = {},
                                         .request = "req_1"});
    return httpAnswer(status, response.text(), "Content-Type: application/problem+json\r\n");
}

/// What signing in answers, with tokens that end with `tail`.
inline std::string tokens(const std::string& tail, const std::string& account = "acc_ann")
{
    return R"({"account":")" + account + R"(","session":"ses_1","access_token":"access-)" + tail +
           R"(","access_expires_at":"2026-11-22T10:00:00Z","refresh_token":"refresh-)" + tail +
           R"(","refresh_expires_at":"2026-11-29T10:00:00Z","device":""})";
}

/// Doesn't wait, and keeps how long it should have; from many threads.
class CountingPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds time, const std::stop_token&) override
    {
        const std::lock_guard guard(m_mutex);
        m_waits.push_back(time);
        if (onWait)
            onWait(m_waits.size());
    }
    std::vector<std::chrono::milliseconds> waits() const
    {
        const std::lock_guard guard(m_mutex);
        return m_waits;
    }
    std::function<void(std::size_t count)> onWait;

private:
    mutable std::mutex m_mutex;
    std::vector<std::chrono::milliseconds> m_waits;
};

/// A keychain that can be shut.
class ShutStore final : public secrets::SecretStore
{
public:
    Result<std::optional<Secret>> read(const std::string& name) override { return m_store.read(name); }
    Outcome write(const std::string& name, const Secret& value) override
    {
        if (isShut)
            return fail(secrets::SecretsError::Locked, "shut");
        names.push_back(name);
        values.emplace_back(value.reveal());
        return m_store.write(name, value);
    }
    Outcome remove(const std::string& name) override { return m_store.remove(name); }

    bool isShut = false;
    std::vector<std::string> names;
    std::vector<std::string> values;

private:
    secrets::MemorySecretStore m_store;
};

/// A link to a stand-in with everything it needs.
struct LinkFixture
{
    /// `answers`: where answers are kept; empty: nowhere.
    explicit LinkFixture(const std::filesystem::path& answers = {})
        : kept(answers)
        , http({.proxy = {.use = net::ProxySettings::Use::None}, .retry = client::kPatience},
               {.log = log, .clock = clock, .random = random, .pause = pause})
        , address(*client::ServerAddress::from(server.origin()))
        , link(address, {.http = http,
                         .downloader = http,
                         .streams = http,
                         .secrets = secrets,
                         .log = log,
                         .random = random,
                         .pause = pause,
                         .clock = clock,
                         .answers = kept,
                         .signedOut =
                             [this](const Error& why) {
                                 const std::lock_guard guard(mutex);
                                 endings.emplace_back(why.id());
                             },
                         .signInChanged = [this] { ++changes; },
                         .reachabilityChanged =
                             [this](client::Reachability::State state) {
                                 const std::lock_guard guard(mutex);
                                 states.push_back(state);
                             }})
    {}

    void signIn(const std::string& tail = "1", const std::string& account = "acc_ann")
    {
        if (!link.beginSignIn(*Json::parse(tokens(tail, account))))
            qFatal("the sign-in was not taken");
    }
    Result<Json> get(std::string_view route) { return link.call(route, {}); }

    std::filesystem::path kept;
    StandIn server;
    ManualClock clock;
    SystemRandom random;
    KeepingLog log;
    CountingPause pause;
    net::CurlHttpClient http;
    ShutStore secrets;
    std::mutex mutex;
    std::vector<std::string> endings;
    std::atomic<int> changes = 0; ///< Of who is signed in.
    std::vector<client::Reachability::State> states;
    client::ServerAddress address;
    client::ServerLink link;
};

} // namespace vidgo::test
