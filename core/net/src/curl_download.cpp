#include <algorithm>
#include <utility>

#include <curl/curl.h>

#include "ascii.h"
#include "content_range.h"
#include "curl_attempt.h"
#include "http_exchange.h"
#include "ip_range.h"
#include "part_file.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

constexpr int kMaxRedirections = 5;
constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kNoSuchRange = 416;

std::unexpected<DownloadFailure> failed(Error error, int status = 0)
{
    return std::unexpected<DownloadFailure>(std::in_place, std::move(error), status);
}

std::unexpected<HttpFailure> redirected(const Address& from, std::string reason)
{
    return std::unexpected<HttpFailure>(
        std::in_place, Error(NetError::Redirected, std::move(reason), {{"host", from.hostAndPort()}}), true);
}

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

// Writes a file as it comes, and nothing of an answer that is none.
class FileSink final : public BodySink
{
public:
    FileSink(PartFile& part, const DownloadRequest& request, std::string host, const Progress& progress)
        : m_part(part)
        , m_request(request)
        , m_host(std::move(host))
        , m_progress(progress)
    {}

    bool begin(const HttpAnswer& head) override
    {
        m_isFile = head.status == kOk || head.status == kPartial;
        if (!m_isFile)
            return true;
        const auto packed = head.header("Content-Encoding");
        if (!packed.empty() && !isSameAscii(packed, "identity"))
            return refuse({NetError::AnswerInvalid, "a file that was to come as it is came packed", named()});
        const auto length = readDecimal(head.header("Content-Length"));
        return head.status == kPartial ? beginPart(head, length) : beginWhole(head, length);
    }
    bool take(std::string_view bytes) override
    {
        if (!m_isFile)
            return true;
        if (bytes.size() > m_request.maxBytes - std::min(m_request.maxBytes, m_part.size()))
            return tooLarge();
        if (auto written = m_part.append(bytes); !written)
            return refuse(std::move(written.error()));
        if (m_whole && *m_whole > 0)
            m_progress.report(static_cast<double>(m_part.size()) / static_cast<double>(*m_whole));
        return true;
    }
    std::optional<Error> refusal() const override { return m_refusal; }

    /// What came is no continuation of what there is.
    bool isOther() const { return m_isOther; }
    /// All that was announced is there.
    bool isWhole() const { return !m_whole || m_part.size() == *m_whole; }

private:
    bool beginPart(const HttpAnswer& head, std::optional<std::uint64_t> length)
    {
        const auto range = readContentRange(head.header("Content-Range"));
        const bool isNext = range && m_part.size() > 0 && range->first == m_part.size() &&
                            (!range->whole || *range->whole == range->last + 1) &&
                            (!length || *length == range->last - range->first + 1);
        if (!isNext || !isSameFile(head, m_part.validator())) {
            m_isOther = true;
            return refuse({NetError::AnswerInvalid, "another part than was asked for", named()});
        }
        m_whole = range->last + 1;
        return *m_whole <= m_request.maxBytes || tooLarge();
    }
    bool beginWhole(const HttpAnswer& head, std::optional<std::uint64_t> length)
    {
        m_whole = length;
        if (length && *length > m_request.maxBytes)
            return tooLarge();
        auto begun = m_part.restart(validatorOf(head));
        return begun || refuse(std::move(begun.error()));
    }
    bool tooLarge()
    {
        return refuse({NetError::AnswerTooLarge, "more than " + std::to_string(m_request.maxBytes) + " bytes",
                       named()});
    }
    bool refuse(Error error)
    {
        m_refusal = std::move(error);
        return false;
    }
    ErrorArguments named() const { return {{"host", m_host}}; }

    PartFile& m_part;
    const DownloadRequest& m_request;
    std::string m_host;
    const Progress& m_progress;
    std::optional<std::uint64_t> m_whole;
    std::optional<Error> m_refusal;
    bool m_isFile = false;
    bool m_isOther = false;
};

// The address that a redirection leads to; empty when it leads nowhere.
std::string resolve(const std::string& base, std::string_view location)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    const bool isRead =
        url && !location.empty() && curl_url_set(url.get(), CURLUPART_URL, base.c_str(), 0) == CURLUE_OK &&
        curl_url_set(url.get(), CURLUPART_URL, std::string(location).c_str(), CURLU_NON_SUPPORT_SCHEME) ==
            CURLUE_OK;
    char* text = nullptr;
    if (!isRead || curl_url_get(url.get(), CURLUPART_URL, &text, 0) != CURLUE_OK)
        return {};
    std::string out(text);
    curl_free(text);
    return out;
}

bool isSameHost(const Address& a, const Address& b)
{
    return a.scheme == b.scheme && a.host == b.host && a.port == b.port;
}

// Where it comes from, without what may be secret or new each time.
std::string originOf(const std::string& url)
{
    return sha256(url.substr(0, url.find_first_of("?#")));
}

// What may be gone when it is tried again, so that what is there is kept.
bool mayPass(const Error& error)
{
    return error.is(BaseError::Cancelled) || error.is(NetError::NotResolved) ||
           error.is(NetError::NotConnected) || error.is(NetError::ProxyFailed) ||
           error.is(NetError::TimedOut) || error.is(NetError::CutOff) || error.is(NetError::HostPaused);
}

bool mayPass(int status)
{
    return status == 429 || status >= 500;
}

Outcome checkDownload(const DownloadRequest& request)
{
    if (request.target.empty() || !request.target.has_filename())
        return refuse("the download has no file to go to");
    if (!request.sha256.empty() && !isSha256(request.sha256))
        return refuse("what the download is held against is no hash");
    return {};
}

} // namespace

// A download with all its attempts.
class CurlHttpClient::Fetch
{
public:
    Fetch(CurlHttpClient& client, const DownloadRequest& request, const std::stop_token& stop,
          const Progress& progress)
        : m_client(client)
        , m_request(request)
        , m_stop(stop)
        , m_progress(progress)
        , m_part(request.target, originOf(request.url))
    {}

    DownloadResult run()
    {
        if (auto opened = m_part.open(m_request.maxBytes, m_stop); !opened)
            return failed(std::move(opened.error()));
        for (int number = 1;; ++number) {
            auto result = attempt(number);
            const bool isLast = number >= m_client.m_options.retry.attempts;
            if (result && (result->status == kOk || result->status == kPartial)) {
                auto done = finish(*result);
                if (done || isLast || !m_wasResumed || !done.error().is(NetError::DownloadDamaged))
                    return done;
                m_isOther = true; // what there was may have been the damage
            }
            if (m_isOther && !isLast) {
                if (auto begun = startOver(); !begun)
                    return failed(std::move(begun.error()));
                continue;
            }
            const auto pause = pauseBeforeRetry(m_client.m_options.retry, CallKind::Read, result, number,
                                                m_client.m_parts.clock.now(), m_client.m_parts.random);
            if (!pause)
                return giveUp(result);
            m_client.m_parts.pause.wait(*pause, m_stop);
        }
    }

private:
    // Follows where it leads.
    HttpResult attempt(int number)
    {
        m_isOther = false;
        const auto& plainHosts = m_client.m_options.plainHosts;
        HttpRequest hop{.url = m_request.url,
                        .headers = m_request.headers,
                        .timeouts = m_request.timeouts,
                        .kind = CallKind::Read};
        auto address = readAddress(hop.url, plainHosts);
        if (!address)
            return std::unexpected<HttpFailure>(std::in_place, std::move(address.error()), false);
        const bool isLocal = address->isLoopback() && m_request.reach == Reach::Anywhere;
        bool isPublicOnly = m_request.reach == Reach::Public;
        for (int hops = 0;; ++hops) {
            if (isPublicOnly && !mayBePublicHost(address->host))
                return redirected(*address, "an address of this computer or of the local network");
            auto result = ask(hop, *address, number, isPublicOnly);
            if (!result || !isRedirection(result->status))
                return result;
            if (hops == kMaxRedirections)
                return redirected(*address, "more than five redirections");
            auto url = resolve(hop.url, result->header("Location"));
            auto next = readAddress(url, plainHosts);
            if (!next)
                return redirected(*address, next.error().internal());
            if (!isSameHost(*next, *address))
                hop.headers.clear();
            isPublicOnly = !isLocal;
            hop.url = std::move(url);
            address = std::move(next);
        }
    }

    HttpResult ask(const HttpRequest& hop, const Address& address, int number, bool isPublicOnly)
    {
        auto request = hop;
        const bool isContinued = m_part.size() > 0 && !m_part.validator().empty();
        if (isContinued) {
            request.headers.push_back({"Range", "bytes=" + std::to_string(m_part.size()) + "-"});
            request.headers.push_back({"If-Range", m_part.validator()});
        }
        FileSink sink(m_part, m_request, address.hostAndPort(), m_progress);
        auto result = m_client.tryOnce({.request = request,
                                        .address = address,
                                        .sink = sink,
                                        .number = number,
                                        .takesPacked = false,
                                        .isPublicOnly = isPublicOnly,
                                        .minBytesPerSecond = m_request.minBytesPerSecond},
                                       m_stop);
        m_host = address.hostAndPort();
        m_isOther = sink.isOther() || (result && result->status == kNoSuchRange && isContinued);
        if (result && result->status == kPartial)
            m_wasResumed = true;
        if (result && result->status == kOk)
            m_wasResumed = false;
        const bool isFile = result && (result->status == kOk || result->status == kPartial);
        if (isFile && !sink.isWhole())
            return std::unexpected<HttpFailure>(
                std::in_place, Error(NetError::CutOff, "less than was announced", {{"host", m_host}}), true);
        return result;
    }

    Outcome startOver()
    {
        m_wasResumed = false;
        return m_part.restart({});
    }

    DownloadResult finish(const HttpAnswer& answer)
    {
        Downloaded done{.bytes = m_part.size(),
                        .sha256 = m_part.sha256(),
                        .contentType = std::string(answer.header("Content-Type")),
                        .wasResumed = m_wasResumed};
        if (!m_request.sha256.empty() && done.sha256 != m_request.sha256) {
            m_part.discard();
            return failed({NetError::DownloadDamaged, "its hash is " + done.sha256, {{"host", m_host}}});
        }
        if (auto named = m_part.finish(); !named) {
            m_part.discard();
            return failed(std::move(named.error()));
        }
        m_progress.report(1.0);
        return done;
    }

    DownloadResult giveUp(const HttpResult& result)
    {
        const int status = result ? result->status : 0;
        const bool isKept =
            !m_part.validator().empty() && (result ? mayPass(status) : mayPass(result.error()));
        if (!isKept)
            m_part.discard();
        if (!result)
            return failed(result.error());
        return failed({NetError::DownloadRefused,
                       "status " + std::to_string(status),
                       {{"host", m_host}, {"status", std::to_string(status)}}},
                      status);
    }

    CurlHttpClient& m_client;
    const DownloadRequest& m_request;
    const std::stop_token& m_stop;
    const Progress& m_progress;
    PartFile m_part;
    std::string m_host;
    bool m_wasResumed = false;
    bool m_isOther = false;
};

DownloadResult CurlHttpClient::download(const DownloadRequest& request, const std::stop_token& stop,
                                        const Progress& progress)
{
    if (auto valid = checkDownload(request); !valid)
        return failed(std::move(valid.error()));
    if (auto valid = checkRequest({.url = request.url, .headers = request.headers}); !valid)
        return failed(std::move(valid.error()));
    if (auto address = readAddress(request.url, m_options.plainHosts); !address)
        return failed(std::move(address.error()));
    return Fetch(*this, request, stop, progress).run();
}

} // namespace vidgo::net
