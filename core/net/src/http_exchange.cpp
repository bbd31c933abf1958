#include "http_exchange.h"

#include <algorithm>
#include <array>

#include "ascii.h"
#include "curl_failure.h"
#include "upload.h"
#include "vidgo/base/base_error.h"
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
    CURL* easy = nullptr;
    BodySink& sink;
    HttpAnswer answer;
    std::size_t headerBytes = 0;
    bool isHeadWhole = false;
    bool isHeadTooLarge = false;
    bool hasBegun = false;

    bool begin()
    {
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        answer.status = static_cast<int>(status);
        hasBegun = true;
        return sink.begin(answer);
    }
};

std::size_t takeBody(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& incoming = *static_cast<Incoming*>(user);
    const std::string_view bytes(data, size * count);
    const bool isWanted = (incoming.hasBegun || incoming.begin()) && incoming.sink.take(bytes);
    return isWanted ? bytes.size() : 0;
}

// An answer may be announced by others (1xx, a proxy's): the last one counts.
std::size_t takeHeader(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& incoming = *static_cast<Incoming*>(user);
    const std::string_view line(data, size * count);
    incoming.headerBytes += line.size();
    if (incoming.headerBytes > kMaxHeaderBytes) {
        incoming.isHeadTooLarge = true;
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

bool setRequest(CURL* easy, const Passage& passage, const CurlList& headers, Upload& upload)
{
    const auto& request = passage.request;
    curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, passage.options.userAgent.c_str());
    if (passage.takesPacked)
        curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
    if (request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return true;
    }
    bool isSet = true;
    if (request.file || !request.form.empty()) {
        isSet = upload.attach(easy, request);
    } else if (request.method != "GET" || !request.body.empty()) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.c_str());
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    return isSet;
}

std::unexpected<HttpFailure> failed(Error error, bool mayHaveArrived)
{
    return std::unexpected<HttpFailure>(std::in_place, std::move(error), mayHaveArrived);
}

// What came of it, once it is over.
HttpResult answerOf(const CurlLane& lane, const CurlLane::Ending& ending, Incoming incoming,
                    const Passage& passage)
{
    const auto host = passage.address.hostAndPort();
    const ErrorArguments arguments{{"host", host}};
    const bool hasEnded = !ending.isStopped && !ending.isStalled;
    if (hasEnded && incoming.isHeadTooLarge)
        return failed({NetError::AnswerTooLarge, "the head of the answer is too long", arguments}, true);
    if (hasEnded)
        if (auto refusal = incoming.sink.refusal())
            return failed(std::move(*refusal), true);
    if (!hasEnded || ending.code != CURLE_OK) {
        const bool hadProxy =
            passage.proxy.use == ProxySettings::Use::Manual && !passage.address.isLoopback();
        auto error = curlError(lane, ending, host, hadProxy);
        const bool hasSeenNothing = !ending.wasAnythingSent || error.is(NetError::ProxyFailed);
        return failed(std::move(error), !hasSeenNothing);
    }
    if (!incoming.isHeadWhole) // which curl takes for an answer without a body
        return failed({NetError::CutOff, "the head of the answer has no end", arguments}, true);
    if (!incoming.hasBegun && !incoming.begin())
        if (auto refusal = incoming.sink.refusal())
            return failed(std::move(*refusal), true);
    return std::move(incoming.answer);
}

Outcome checkHeader(const HttpHeader& header)
{
    static constexpr std::array<std::string_view, 6> kOurs{
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "Upgrade"};
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
    return {};
}

} // namespace

bool isRedirection(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

Outcome checkRequest(const HttpRequest& request)
{
    static constexpr std::array<std::string_view, 6> kMethods{"GET", "HEAD",  "POST",
                                                              "PUT", "PATCH", "DELETE"};
    if (std::ranges::find(kMethods, request.method) == kMethods.end())
        return refuse("an unknown method");
    for (const auto& header : request.headers)
        if (auto valid = checkHeader(header); !valid)
            return valid;
    return checkUpload(request);
}

HttpResult exchange(CurlLane& lane, CURLSH* share, const Passage& passage, BodySink& sink,
                    const std::stop_token& stop)
{
    CurlList headers;
    if (!lane.isUsable() || !addHeaders(headers, passage.request))
        return failed({BaseError::OutOfMemory, "curl has no room"}, false);
    auto* easy = lane.easy();
    Upload upload;
    if (auto opened = upload.open(passage.request); !opened)
        return failed(std::move(opened.error()), false);
    Incoming incoming{.easy = easy, .sink = sink, .answer = {}};
    setConnection(easy, share, passage);
    if (!setRequest(easy, passage, headers, upload))
        return failed({BaseError::OutOfMemory, "curl has no room"}, false);
    std::optional<PublicOnly> guard;
    if (passage.isPublicOnly)
        guard.emplace(easy, proxyPort(passage.proxy, passage.address.isLoopback()));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &incoming);
    const auto ending = lane.run(
        stop, {.stall = passage.request.timeouts.stall, .minBytesPerSecond = passage.minBytesPerSecond});

    auto result = answerOf(lane, ending, std::move(incoming), passage);
    if (!result && guard && guard->hasRefused())
        return failed({NetError::Redirected,
                       "an address of this computer or of the local network",
                       {{"host", passage.address.hostAndPort()}}},
                      false);
    if (auto trouble = upload.trouble(); !result && trouble && !result.error().is(BaseError::Cancelled))
        return failed(std::move(*trouble), result.error().mayHaveArrived());
    return result;
}

} // namespace vidgo::net
