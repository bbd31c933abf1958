#include "vidgo/client/server_link.h"

#include <algorithm>
#include <array>
#include <mutex>

#include "answer_cache.h"
#include "token_keeper.h"
#include "told_error.h"
#include "vidgo/api/api_error.h"
#include "vidgo/api/router.h"
#include "vidgo/net/net_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::client {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view kModule = "client";
constexpr std::size_t kMostAnswer = std::size_t{8} * 1024 * 1024;
constexpr auto kForAFile = 30min; // as long as something moves
constexpr std::uint64_t kMostFile = 2'000'000'000;
constexpr std::size_t kMostProblem = std::size_t{64} * 1024;
// What is worth showing while the server cannot be reached, and says when it is from (ServerLink::asOf()).
// What stands still tells nobody that a run goes on or that a payment came, so nothing of that is among it;
// nor is what is asked seldom, as the popular styles: it would make the balance beside it look as old.
constexpr auto kShownLater =
    std::to_array<std::string_view>({"plans", "offers", "me", "sessions", "balance", "lowBalance",
                                     "transactions", "subscription", "orders", "invoices"});

std::string textOf(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

bool wantsSomebody(const api::Route& route)
{
    return route.access == api::Access::Person || route.access == api::Access::Admin;
}

net::HttpHeader signedBy(const TokenKeeper::Pass& pass)
{
    auto text = "Bearer " + std::string(pass.access.reveal());
    net::HttpHeader header{"Authorization", Secret(text)};
    wipe(text);
    return header;
}

// Whether a request may be sent again although it may have arrived. The server knows writes by their keys,
// but for those whose answers it does not keep; a refresh it answers the same for some seconds. A part of a
// file could be, but is long: how far the file is says more cheaply whether it arrived.
net::CallKind kindOf(const api::Route& route)
{
    const bool isSafe = !route.isWrite() || !route.answersSecret() || route.id == "refresh";
    return isSafe && route.id != "appendUpload" ? net::CallKind::Read : net::CallKind::Write;
}

// "0-1023", the last byte included
std::string bounds(const ByteRange& range)
{
    return std::to_string(range.from) + "-" + std::to_string(range.from + range.bytes - 1);
}

// Who knows nothing of ranges answers the whole, which is the piece only when there is nothing else.
bool isPiece(const net::HttpAnswer& answer, const ByteRange& range)
{
    if (answer.body.size() != static_cast<std::size_t>(range.bytes))
        return false;
    return answer.status == 206 ? answer.header("Content-Range").starts_with("bytes " + bounds(range) + "/")
                                : range.from == 0;
}

bool isJson(const net::HttpAnswer& answer)
{
    return answer.header("Content-Type").starts_with("application/json");
}

// Takes a stream of events, and keeps any other answer for the error.
class EventsOnly final : public net::BodySink
{
public:
    explicit EventsOnly(net::BodySink& events)
        : m_events(events)
    {}

    bool begin(const net::HttpAnswer& head) override
    {
        isStream = head.status == 200 && head.header("Content-Type").starts_with("text/event-stream");
        return !isStream || m_events.begin(head);
    }
    bool take(std::string_view bytes) override
    {
        if (isStream)
            return m_events.take(bytes);
        other.append(bytes.substr(0, kMostProblem - std::min(kMostProblem, other.size())));
        return true;
    }
    std::optional<Error> refusal() const override { return isStream ? m_events.refusal() : std::nullopt; }

    bool isStream = false;
    std::string other;

private:
    net::BodySink& m_events;
};

} // namespace

Ask pageOf(int limit, const std::string& cursor)
{
    Json::Object parameters;
    parameters["limit"] = limit;
    if (!cursor.empty())
        parameters["cursor"] = cursor;
    return {.parameters = Json(std::move(parameters)), .body = {}, .key = {}};
}

class ServerLink::Desk
{
public:
    Desk(const ServerAddress& address, Parts parts)
        : m_address(address)
        , m_host(address.host())
        , m_parts(std::move(parts))
        , m_cache({.folder = m_parts.answers, .server = address.origin()})
        , m_keeper(address, {.secrets = m_parts.secrets,
                             .log = m_parts.log,
                             .exchange = [this](const Secret& refresh) { return exchange(refresh); },
                             .signedOut = [this](const Error& why) { signedOut(why); }})
        , reachability(address, {.http = m_parts.http,
                                 .pause = m_parts.pause,
                                 .random = m_parts.random,
                                 .changed = m_parts.reachabilityChanged})
    {}

    Result<Json> call(const api::Route& route, const Ask& ask, const std::stop_token& stop)
    {
        auto request = requestOf(route, ask);
        const auto state = reachability.state();
        if (state == Reachability::State::Offline) // which is found out by whoever watches
            if (auto known = shownLater(route, ask, request.url))
                return std::move(*known);
        // Who has something to show need not be patient with a server that was not reached yet.
        if (state == Reachability::State::Unknown && saidBefore(route, ask, request.url))
            request.isPatient = false;
        auto answer = asSomebody<Json>(route, ask, stop, [&](const TokenKeeper::Pass* pass) {
            return answerTo(route, request, pass, stop);
        });
        if (answer || !isUnreachable(answer.error()))
            return answer;
        auto known = shownLater(route, ask, request.url);
        return known ? std::move(*known) : std::move(answer);
    }

    std::optional<Timestamp> asOf() const
    {
        const std::lock_guard guard(m_mutex);
        return m_asOf;
    }

    Result<Bytes> bytes(const api::Route& route, const Ask& ask, const std::stop_token& stop)
    {
        auto request = requestOf(route, ask);
        if (ask.range) {
            request.headers.push_back({"Range", "bytes=" + bounds(*ask.range)});
            request.maxAnswerBytes = static_cast<std::size_t>(ask.range->bytes) + kMostProblem;
            request.timeouts.whole = kForAFile;
        }
        return asSomebody<Bytes>(route, ask, stop, [&](const TokenKeeper::Pass* pass) -> Result<Bytes> {
            auto asked = request;
            if (pass)
                asked.headers.push_back(signedBy(*pass));
            auto answer = send(route, asked, stop);
            if (!answer)
                return failure(answer);
            if (answer->status != 200 && answer->status != 206)
                return std::unexpected(refusal(route, *answer));
            if (ask.range && !isPiece(*answer, *ask.range))
                return fail(net::NetError::AnswerInvalid, "another piece than was asked for",
                            {{"host", m_host}});
            return Bytes(answer->body.begin(), answer->body.end());
        });
    }

    Outcome fetch(const api::Route& route, const Ask& ask, const std::filesystem::path& target,
                  const std::stop_token& stop, const Progress& progress)
    {
        net::DownloadRequest request;
        request.url = m_address.origin() + api::targetOf(route, ask.parameters);
        request.target = target;
        request.maxBytes = kMostFile;
        return asSomebody<void>(route, ask, stop, [&](const TokenKeeper::Pass* pass) -> Outcome {
            request.headers.clear();
            if (pass)
                request.headers.push_back(signedBy(*pass));
            const auto done = m_parts.downloader.download(request, stop, progress);
            if (done) {
                reached();
                return {};
            }
            if (isUnreachable(done.error()))
                reachability.lost();
            if (done.error().status() == 401)
                return fail(api::ApiError::MissingToken, done.error().internal());
            if (done.error().status() == 404)
                return fail(api::ApiError::NotFound, done.error().internal());
            return std::unexpected<Error>(done.error());
        });
    }

    Outcome stream(const api::Route& route, const std::string& lastEvent, net::BodySink& sink,
                   const std::stop_token& stop)
    {
        net::HttpRequest request{.url = m_address.origin() + std::string(route.path),
                                 .headers = {{"Accept", "text/event-stream"}, {"Cache-Control", "no-store"}},
                                 .body = {},
                                 .file = {},
                                 .form = {},
                                 .timeouts = {.whole = 0ms, .stall = 60s},
                                 .kind = net::CallKind::Read};
        if (!lastEvent.empty())
            request.headers.push_back({"Last-Event-ID", lastEvent});
        return asSomebody<void>(route, {}, stop, [&](const TokenKeeper::Pass* pass) -> Outcome {
            auto asked = request;
            if (pass)
                asked.headers.push_back(signedBy(*pass));
            EventsOnly events(sink);
            auto answer = m_parts.streams.stream(asked, events, stop);
            note(answer);
            if (!answer)
                return std::unexpected<Error>(answer.error());
            if (events.isStream)
                return {};
            answer->body = std::move(events.other);
            return std::unexpected(refusal(route, *answer));
        });
    }

    Outcome beginSignIn(const Json& answer)
    {
        auto tokens = tokensFrom(answer);
        if (!tokens)
            return failure(tokens);
        m_keeper.begin(std::move(*tokens));
        m_cache.forgetPeople(m_keeper.signIn());
        if (const auto device = textOf(answer, "device"); !device.empty())
            m_keeper.keepDevice(Secret(device));
        tellChange();
        return {};
    }
    void endSignIn()
    {
        m_keeper.end();
        m_cache.forgetPeople(m_keeper.signIn());
        tellChange();
    }
    TokenKeeper& keeper() { return m_keeper; }
    const ServerAddress& address() const { return m_address; }

private:
    net::HttpRequest requestOf(const api::Route& route, const Ask& ask)
    {
        net::HttpRequest request{.method = std::string(methodName(route.method)),
                                 .url = m_address.origin() + api::targetOf(route, ask.parameters),
                                 .headers = {},
                                 .body = {},
                                 .file = {},
                                 .form = {},
                                 .maxAnswerBytes = kMostAnswer,
                                 .kind = kindOf(route),
                                 .isPatient = reachability.state() != Reachability::State::Offline};
        if (route.carries == api::Carries::Json) {
            request.headers.push_back({"Content-Type", "application/json"});
            request.body = ask.body.dump();
        }
        if (route.carries == api::Carries::File) {
            request.headers.push_back({"Content-Type", "application/octet-stream"});
            if (ask.file.empty())
                request.body = ask.part;
            else
                request.file = net::HttpFile{.path = ask.file, .contentType = {}, .name = {}};
            request.timeouts.whole = kForAFile;
        }
        if (route.isWrite())
            request.headers.push_back(
                {"Idempotency-Key", ask.key.empty() ? makeUuid(m_parts.random) : ask.key});
        return request;
    }

    // Does it signed in where the route wants that, and once more with another token where the first was used
    // up.
    template <class Value, class Do>
    Result<Value> asSomebody(const api::Route& route, const Ask& ask, const std::stop_token& stop,
                             const Do& work)
    {
        if (!wantsSomebody(route))
            return work(nullptr);
        auto pass = m_keeper.pass(stop);
        if (!pass)
            return failure(pass);
        if (!ask.account.isEmpty() && pass->account != ask.account)
            return fail(service::ServiceError::NotSignedIn, "somebody else is signed in");
        auto result = work(&*pass);
        if (result || !isAccessRefused(result.error()))
            return result;
        pass = m_keeper.next(*pass, stop);
        if (!pass)
            return failure(pass);
        return work(&*pass);
    }

    Result<Json> answerTo(const api::Route& route, const net::HttpRequest& request,
                          const TokenKeeper::Pass* pass, const std::stop_token& stop)
    {
        auto asked = request;
        if (pass)
            asked.headers.push_back(signedBy(*pass));
        const auto who = pass ? pass->account.value() : std::string();
        const auto known = route.method == api::Method::Get ? m_cache.find(who, request.url) : std::nullopt;
        if (known)
            asked.headers.push_back({"If-None-Match", known->tag});
        auto answer = send(route, asked, stop);
        if (!answer)
            return failure(answer);
        if (answer->status == 304 && known) {
            m_cache.confirm(who, request.url, m_parts.clock.now());
            return Json::parse(known->body, "answer");
        }
        if (answer->status < 200 || answer->status > 299)
            return std::unexpected(refusal(route, *answer));
        if (route.answers == api::Answers::Nothing)
            return Json(Json::Object{});
        auto json = isJson(*answer) ? Json::parse(answer->body, "answer")
                                    : fail(net::NetError::AnswerInvalid, "not JSON");
        if (!json)
            return fail(net::NetError::AnswerInvalid, json.error().internal(), {{"host", m_host}});
        if (route.method == api::Method::Get && !answer->header("ETag").empty())
            m_cache.keep({.who = who,
                          .url = request.url,
                          .tag = std::string(answer->header("ETag")),
                          .body = std::move(answer->body),
                          .signIn = pass ? pass->signIn : 0,
                          .at = m_parts.clock.now(),
                          .isKept = isShownLater(route)});
        return json;
    }

    static bool isShownLater(const api::Route& route)
    {
        return std::ranges::find(kShownLater, route.id) != kShownLater.end();
    }

    // What it said before, to the same person, where that is worth showing.
    std::optional<AnswerCache::Entry> saidBefore(const api::Route& route, const Ask& ask,
                                                 const std::string& url)
    {
        if (!isShownLater(route))
            return {};
        AccountId who;
        if (wantsSomebody(route)) {
            const auto account = m_keeper.account();
            who = account ? account->value_or(AccountId()) : AccountId();
            if (who.isEmpty() || (!ask.account.isEmpty() && ask.account != who))
                return {};
        }
        return m_cache.find(who.value(), url);
    }

    std::optional<Json> shownLater(const api::Route& route, const Ask& ask, const std::string& url)
    {
        const auto known = saidBefore(route, ask, url);
        auto json = known ? Json::parse(known->body, "answer") : fail(net::NetError::AnswerInvalid, "none");
        if (!json)
            return {};
        const std::lock_guard guard(m_mutex);
        m_asOf = std::min(known->at, m_asOf.value_or(known->at));
        return std::move(*json);
    }

    // While the first of two requests with one key is still being worked on, the second waits for it.
    Result<net::HttpAnswer> send(const api::Route& route, const net::HttpRequest& request,
                                 const std::stop_token& stop)
    {
        constexpr net::RetryPolicy kPolicy{.attempts = 6, .firstPause = 1s, .longestPause = 8s};
        for (int attempt = 1;; ++attempt) {
            auto answer = m_parts.http.send(request, stop);
            note(answer);
            if (!answer)
                return std::unexpected<Error>(answer.error());
            const bool isBusy = answer->status == 409 && route.isWrite() && attempt < kPolicy.attempts &&
                                errorFrom(*answer, m_host).is(api::ApiError::KeyBusy);
            if (!isBusy)
                return std::move(*answer);
            m_parts.pause.wait(net::backoff(kPolicy, attempt, m_parts.random), stop);
        }
    }

    void note(const net::HttpResult& answer)
    {
        if (answer ? isFromBefore(*answer) : isUnreachable(answer.error()))
            reachability.lost();
        else if (answer)
            reached();
    }
    void reached()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_asOf.reset(); // whoever shows something asks for it anew
        }
        reachability.reached();
    }

    Error refusal(const api::Route& route, const net::HttpAnswer& answer)
    {
        auto error = errorFrom(answer, m_host);
        m_parts.log.write(LogLevel::Info, kModule, "refused",
                          {{"route", std::string(route.id)},
                           {"status", std::to_string(answer.status)},
                           {"error", std::string(error.id())},
                           {"request", std::string(answer.header("X-Request-Id"))}});
        return error;
    }

    Result<Tokens> tokensFrom(const Json& answer) const
    {
        Tokens tokens{.account = AccountId(textOf(answer, "account")),
                      .access = Secret(textOf(answer, "access_token")),
                      .refresh = Secret(textOf(answer, "refresh_token"))};
        if (tokens.account.isEmpty() || tokens.access.isEmpty() || !secrets::checkSecretValue(tokens.refresh))
            return fail(net::NetError::AnswerInvalid, "a sign-in without tokens", {{"host", m_host}});
        return tokens;
    }

    Result<Tokens> exchange(const Secret& refresh)
    {
        const auto& route = api::routeOf("refresh");
        Ask ask;
        ask.body = Json::Object{{"refresh_token", refresh.reveal()}};
        auto request = requestOf(route, ask);
        request.timeouts = {.connect = 5s, .whole = 15s, .stall = 15s};
        // All that is about the account waits for this; the next call exchanges it.
        request.isPatient = reachability.state() == Reachability::State::Online;
        auto answer = answerTo(route, request, nullptr, {});
        wipe(request.body);
        if (!answer)
            return failure(answer);
        return tokensFrom(*answer);
    }

    void signedOut(const Error& why)
    {
        m_cache.forgetPeople(m_keeper.signIn());
        m_parts.log.info(kModule, "signed out by the server", {{"error", std::string(why.id())}});
        if (m_parts.signedOut)
            m_parts.signedOut(why);
        tellChange();
    }

    void tellChange()
    {
        if (m_parts.signInChanged)
            m_parts.signInChanged();
    }

    ServerAddress m_address;
    std::string m_host;
    Parts m_parts;
    AnswerCache m_cache;
    mutable std::mutex m_mutex;
    std::optional<Timestamp> m_asOf; ///< Of the oldest that was told since the server was lost.
    TokenKeeper m_keeper;

public:
    Reachability reachability;
};

ServerLink::ServerLink(const ServerAddress& address, Parts parts)
    : m_desk(std::make_unique<Desk>(address, std::move(parts)))
{}

ServerLink::~ServerLink() = default;

Result<Json> ServerLink::call(std::string_view route, const Ask& ask, const std::stop_token& stop)
{
    return m_desk->call(api::routeOf(route), ask, stop);
}

Result<Bytes> ServerLink::bytes(std::string_view route, const Ask& ask, const std::stop_token& stop)
{
    return m_desk->bytes(api::routeOf(route), ask, stop);
}

Outcome ServerLink::fetch(std::string_view route, const Ask& ask, const std::filesystem::path& target,
                          const std::stop_token& stop, const Progress& progress)
{
    return m_desk->fetch(api::routeOf(route), ask, target, stop, progress);
}

Outcome ServerLink::stream(std::string_view route, const std::string& lastEvent, net::BodySink& sink,
                           const std::stop_token& stop)
{
    return m_desk->stream(api::routeOf(route), lastEvent, sink, stop);
}

Result<std::optional<AccountId>> ServerLink::account()
{
    return m_desk->keeper().account();
}

Outcome ServerLink::beginSignIn(const Json& signedIn)
{
    return m_desk->beginSignIn(signedIn);
}

void ServerLink::endSignIn()
{
    m_desk->endSignIn();
}

Secret ServerLink::device()
{
    return m_desk->keeper().device();
}

void ServerLink::keepDevice(const Secret& device)
{
    m_desk->keeper().keepDevice(device);
}

std::optional<Timestamp> ServerLink::asOf() const
{
    return m_desk->asOf();
}

Reachability& ServerLink::reachability()
{
    return m_desk->reachability;
}

const ServerAddress& ServerLink::address() const
{
    return m_desk->address();
}

} // namespace vidgo::client
