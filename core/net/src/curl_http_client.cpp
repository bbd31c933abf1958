#include "vidgo/net/curl_http_client.h"

#include <chrono>
#include <iterator>

#include "curl_attempt.h"
#include "curl_lanes.h"
#include "http_exchange.h"
#include "pac_proxies.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

std::unexpected<HttpFailure> notSent(Error error)
{
    return std::unexpected<HttpFailure>(std::in_place, std::move(error), false);
}

// A redirection is no answer.
HttpResult notFollowed(HttpResult result, const Address& address)
{
    if (!result || !isRedirection(result->status))
        return result;
    return std::unexpected<HttpFailure>(std::in_place,
                                        Error(NetError::Redirected,
                                              "status " + std::to_string(result->status),
                                              {{"host", address.hostAndPort()}}),
                                        true);
}

} // namespace

CurlHttpClient::CurlHttpClient(HttpOptions options, HttpParts parts)
    : m_options(std::move(options))
    , m_parts(std::move(parts))
    , m_lanes(std::make_unique<Lanes>())
{
    if (m_options.proxy.use == ProxySettings::Use::Pac)
        m_pac = std::make_unique<PacProxies>(
            m_options.proxy, [this](const std::stop_token& stop) { return loadPacScript(stop); });
}

CurlHttpClient::~CurlHttpClient() = default;

HttpResult CurlHttpClient::send(const HttpRequest& request, const std::stop_token& stop)
{
    if (auto valid = checkRequest(request); !valid)
        return notSent(std::move(valid.error()));
    for (int number = 1;; ++number) {
        auto result = sendOnce(request, number, stop);
        if (!request.isPatient)
            return result;
        const auto pause = pauseBeforeRetry(m_options.retry, request.kind, result, number,
                                            m_parts.clock.now(), m_parts.random);
        if (!pause)
            return result;
        m_parts.pause.wait(*pause, stop);
    }
}

HttpResult CurlHttpClient::sendOnce(const HttpRequest& request, int number, const std::stop_token& stop)
{
    const auto address = readAddress(request.url, m_options.plainHosts);
    if (!address)
        return notSent(address.error());
    TextSink sink(request.maxAnswerBytes, address->hostAndPort());
    auto result = notFollowed(
        tryOnce({.request = request, .address = *address, .sink = sink, .number = number}, stop), *address);
    if (result)
        result->body = std::move(sink.text);
    return result;
}

HttpResult CurlHttpClient::stream(const HttpRequest& request, BodySink& sink, const std::stop_token& stop)
{
    if (auto valid = checkRequest(request); !valid)
        return notSent(std::move(valid.error()));
    const auto address = readAddress(request.url, m_options.plainHosts);
    if (!address)
        return notSent(address.error());
    return notFollowed(
        tryOnce({.request = request, .address = *address, .sink = sink, .takesPacked = false}, stop),
        *address);
}

HttpResult CurlHttpClient::tryOnce(const Attempt& attempt, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return notSent({BaseError::Cancelled, "stopped"});
    const auto host = attempt.address.hostAndPort();
    std::optional<RateLimiter::Permit> permit;
    if (m_parts.limiter) {
        auto entered = m_parts.limiter->enter(host, stop);
        if (!entered)
            return notSent(std::move(entered.error()));
        permit.emplace(std::move(*entered));
    }
    const auto proxies = proxiesFor(attempt.address, stop);
    if (!proxies)
        return notSent(proxies.error());
    for (auto proxy = proxies->begin();; ++proxy) {
        auto result = tryThrough(*proxy, attempt, stop);
        const bool isNextWanted =
            !result && result.error().is(NetError::ProxyFailed) && !result.error().mayHaveArrived();
        if (!isNextWanted || std::next(proxy) == proxies->end()) {
            obeyRetryAfter(host, result);
            return result;
        }
    }
}

HttpResult CurlHttpClient::tryThrough(const ProxySettings& proxy, const Attempt& attempt,
                                      const std::stop_token& stop)
{
    const auto host = attempt.address.hostAndPort();
    const auto begin = std::chrono::steady_clock::now();
    auto lane = m_lanes->take(host);
    auto passage = proxy;
    const bool isAsked = proxy.use == ProxySettings::Use::Manual && !attempt.address.isLoopback();
    if (isAsked && !proxy.user.empty() && m_parts.proxyPassword)
        passage.password = m_parts.proxyPassword();
    auto result = exchange(*lane, m_lanes->share(),
                           {.options = m_options,
                            .proxy = passage,
                            .address = attempt.address,
                            .request = attempt.request,
                            .takesPacked = attempt.takesPacked,
                            .isPublicOnly = attempt.isPublicOnly,
                            .minBytesPerSecond = attempt.minBytesPerSecond},
                           attempt.sink, stop);
    m_lanes->giveBack(std::move(lane), host);
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    const bool isAnswer = result && !isRedirection(result->status);
    m_parts.log.write(isAnswer ? LogLevel::Info : LogLevel::Warning, "net", "request",
                      {{"method", attempt.request.method},
                       {"host", host},
                       {"path", attempt.address.path},
                       {"status", result ? std::to_string(result->status) : std::string(result.error().id())},
                       {"ms", std::to_string(took.count())},
                       {"attempt", std::to_string(attempt.number)},
                       {"reason", result ? std::string() : result.error().internal()}});
    return result;
}

Result<std::vector<ProxySettings>> CurlHttpClient::proxiesFor(const Address& address,
                                                              const std::stop_token& stop)
{
    if (m_pac && !address.isLoopback())
        return m_pac->proxiesFor(address, m_parts.clock.now(), stop);
    auto proxy = m_options.proxy;
    if (m_pac)
        proxy.use = ProxySettings::Use::None;
    return std::vector{std::move(proxy)};
}

Result<std::string> CurlHttpClient::loadPacScript(const std::stop_token& stop)
{
    constexpr std::size_t kMaxScript = 1024 * 1024;
    const auto refuse = [this](const Error& error) {
        m_parts.log.failure("net", "the proxy script could not be read", error);
        return error.is(BaseError::Cancelled)
                   ? std::unexpected(error)
                   : fail(NetError::ProxyFailed, error.internal(), {{"host", "PAC"}});
    };
    const auto& url = m_options.proxy.url;
    if (const auto file = pathOfFileUrl(url)) {
        auto script = readTextFile(*file, kMaxScript);
        return script ? std::move(script) : refuse(script.error());
    }
    const HttpRequest request{.url = url, .maxAnswerBytes = kMaxScript, .kind = CallKind::Read};
    const auto address = readAddress(url, {hostOfUrl(url)});
    if (!address)
        return refuse(address.error());
    TextSink sink(kMaxScript, address->hostAndPort());
    const auto answer = tryThrough({.use = ProxySettings::Use::None},
                                   {.request = request, .address = *address, .sink = sink}, stop);
    if (!answer)
        return refuse(answer.error());
    if (answer->status != 200)
        return refuse({NetError::AnswerInvalid, "status " + std::to_string(answer->status)});
    return std::move(sink.text);
}

void CurlHttpClient::obeyRetryAfter(const std::string& host, const HttpResult& result)
{
    if (!m_parts.limiter || !result || (result->status != 429 && result->status != 503))
        return;
    if (const auto wished = retryAfter(result->header("Retry-After"), m_parts.clock.now()))
        m_parts.limiter->pauseFor(host, *wished);
}

} // namespace vidgo::net
