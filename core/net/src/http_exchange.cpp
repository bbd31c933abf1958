#include "http_exchange.h"

#include <algorithm>
#include <array>

#include "ascii.h"
#include "curl_failure.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

constexpr std::size_t kMaxHeaderBytes = 64 * 1024;

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

// What comes in, kept within its limits while it comes.
struct Incoming
{
    HttpAnswer answer;
    std::size_t maxBody = 0;
    std::size_t headerBytes = 0;
    bool isHeadWhole = false;
    bool isTooLarge = false;
};

std::size_t takeBody(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& incoming = *static_cast<Incoming*>(user);
    const std::size_t bytes = size * count;
    if (bytes > incoming.maxBody - incoming.answer.body.size()) {
        incoming.isTooLarge = true;
        return 0;
    }
    incoming.answer.body.append(data, bytes);
    return bytes;
}

// An answer may be announced by others (1xx, a proxy's): the last one counts.
std::size_t takeHeader(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& incoming = *static_cast<Incoming*>(user);
    const std::string_view line(data, size * count);
    incoming.headerBytes += line.size();
    if (incoming.headerBytes > kMaxHeaderBytes) {
        incoming.isTooLarge = true;
        return 0;
    }
    if (line.starts_with("HTTP/")) {
        incoming.answer.headers.clear();
        incoming.isHeadWhole = false;
    } else if (trimmed(line).empty()) {
        incoming.isHeadWhole = true;
    } else if (const auto colon = line.find(':'); colon != std::string_view::npos) {
        incoming.answer.headers.emplace_back(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    }
    return line.size();
}

bool addHeader(CurlList& list, const HttpHeader& header)
{
    const auto* secret = std::get_if<Secret>(&header.value);
    const std::string_view value = secret ? secret->reveal() : std::get<std::string>(header.value);
    // Without a value curl would take the header away instead of sending it.
    std::string line = value.empty() ? header.name + ";" : header.name + ": " + std::string(value);
    const bool isAdded = list.add(line);
    if (secret)
        wipe(line);
    return isAdded;
}

bool addHeaders(CurlList& list, const HttpRequest& request)
{
    const bool hasType = std::ranges::any_of(
        request.headers, [](const auto& header) { return isSameAscii(header.name, "Content-Type"); });
    bool isWhole = list.add("Expect:"); // curl would wait a second for a server that doesn't know it
    if (!hasType)
        isWhole = list.add("Content-Type:") && isWhole; // nor say that any body is a form
    for (const auto& header : request.headers)
        isWhole = addHeader(list, header) && isWhole;
    return isWhole;
}

void setProxy(CURL* easy, const ProxySettings& proxy, bool isLoopback)
{
    if (isLoopback || proxy.use == ProxySettings::Use::None) {
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        return;
    }
    if (proxy.use == ProxySettings::Use::System)
        return; // curl reads the environment
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.url.c_str());
    std::string exceptions;
    for (const auto& host : proxy.exceptions)
        (exceptions += exceptions.empty() ? "" : ",") += host;
    curl_easy_setopt(easy, CURLOPT_NOPROXY, exceptions.c_str());
    if (proxy.user.empty())
        return;
    std::string password(proxy.password.reveal());
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.user.c_str());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, password.c_str());
    wipe(password);
}

void setConnection(CURL* easy, CURLSH* share, const HttpOptions& options, const Address& address,
                   const HttpRequest& request)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is being looked up holds no stop up
    curl_easy_setopt(easy, CURLOPT_SHARE, share);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, address.scheme.c_str());
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (options.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    else
        curl_easy_setopt(easy, CURLOPT_CAINFO, toUtf8(options.caFile).c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.timeouts.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeouts.whole.count()));
    // curl sends a request again of its own accord when a connection that was kept turns out to be closed,
    // and can't know whether it had been read before. So what must not be done twice gets a new one.
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, request.kind == CallKind::Write ? 1L : 0L);
    setProxy(easy, options.proxy, address.isLoopback());
}

void setRequest(CURL* easy, const HttpOptions& options, const HttpRequest& request, const CurlList& headers)
{
    curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, options.userAgent.c_str());
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
    if (request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    if (request.method != "GET" || !request.body.empty()) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.c_str());
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
}

bool isRedirection(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

std::unexpected<HttpFailure> failed(Error error, bool mayHaveArrived)
{
    return std::unexpected<HttpFailure>(std::in_place, std::move(error), mayHaveArrived);
}

// What came of it, once it is over.
HttpResult answerOf(const CurlLane& lane, const CurlLane::Ending& ending, Incoming incoming,
                    const HttpOptions& options, const Address& address)
{
    const auto host = address.hostAndPort();
    const ErrorArguments arguments{{"host", host}};
    const bool hasEnded = !ending.isStopped && !ending.isStalled;
    if (hasEnded && incoming.isTooLarge)
        return failed(
            {NetError::AnswerTooLarge, "more than " + std::to_string(incoming.maxBody) + " bytes", arguments},
            true);
    if (!hasEnded || ending.code != CURLE_OK) {
        const bool hadProxy = options.proxy.use == ProxySettings::Use::Manual && !address.isLoopback();
        auto error = curlError(lane, ending, host, hadProxy);
        const bool hasSeenNothing = !ending.wasAnythingSent || error.is(NetError::ProxyFailed);
        return failed(std::move(error), !hasSeenNothing);
    }
    if (!incoming.isHeadWhole) // which curl takes for an answer without a body
        return failed({NetError::CutOff, "the head of the answer has no end", arguments}, true);
    long status = 0;
    curl_easy_getinfo(lane.easy(), CURLINFO_RESPONSE_CODE, &status);
    incoming.answer.status = static_cast<int>(status);
    if (isRedirection(incoming.answer.status))
        return failed({NetError::Redirected, "status " + std::to_string(status), arguments}, true);
    return std::move(incoming.answer);
}

} // namespace

Outcome checkRequest(const HttpRequest& request)
{
    static constexpr std::array<std::string_view, 6> kMethods{"GET", "HEAD",  "POST",
                                                              "PUT", "PATCH", "DELETE"};
    static constexpr std::array<std::string_view, 6> kOurs{
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "Upgrade"};
    if (std::ranges::find(kMethods, request.method) == kMethods.end())
        return refuse("an unknown method");
    for (const auto& header : request.headers) {
        const auto* secret = std::get_if<Secret>(&header.value);
        const std::string_view value = secret ? secret->reveal() : std::get<std::string>(header.value);
        const bool isName = !header.name.empty() && std::ranges::all_of(header.name, [](char c) {
            return isAsciiAlnum(c) || c == '-' || c == '_';
        });
        const bool isOurs =
            std::ranges::any_of(kOurs, [&](std::string_view name) { return isSameAscii(name, header.name); });
        if (!isName || isOurs)
            return refuse("a header that can't be set");
        if (std::ranges::any_of(value, isControl) || value != trimmed(value))
            return refuse("the header " + header.name + " has characters that no header has");
    }
    return {};
}

HttpResult exchange(CurlLane& lane, CURLSH* share, const HttpOptions& options, const Address& address,
                    const HttpRequest& request, const std::stop_token& stop)
{
    CurlList headers;
    if (!lane.isUsable() || !addHeaders(headers, request))
        return failed({BaseError::OutOfMemory, "curl has no room"}, false);
    Incoming incoming{.answer = {}, .maxBody = request.maxAnswerBytes};
    setConnection(lane.easy(), share, options, address, request);
    setRequest(lane.easy(), options, request, headers);
    curl_easy_setopt(lane.easy(), CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(lane.easy(), CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(lane.easy(), CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(lane.easy(), CURLOPT_HEADERDATA, &incoming);
    const auto ending = lane.run(stop, request.timeouts.stall);

    return answerOf(lane, ending, std::move(incoming), options, address);
}

} // namespace vidgo::net
