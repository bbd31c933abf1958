#include "curl_failure.h"

#include "vidgo/base/base_error.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

// The proxy answered, and with no.
bool didProxyRefuse(const CurlLane& lane)
{
    long code = 0;
    curl_easy_getinfo(lane.easy(), CURLINFO_HTTP_CONNECTCODE, &code);
    return code != 0 && (code < 200 || code > 299);
}

NetError connectionError(CURLcode code, bool hadProxy)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return NetError::ProxyFailed;
    case CURLE_COULDNT_RESOLVE_HOST:
        return NetError::NotResolved;
    case CURLE_COULDNT_CONNECT:
        return hadProxy ? NetError::ProxyFailed : NetError::NotConnected;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED:
        return NetError::TlsRefused;
    default:
        return NetError::None;
    }
}

NetError transferError(CURLcode code)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return NetError::TimedOut;
    case CURLE_URL_MALFORMAT:
        return NetError::RequestInvalid;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
        return NetError::AnswerInvalid;
    case CURLE_FILESIZE_EXCEEDED:
        return NetError::AnswerTooLarge;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return NetError::CutOff;
    default:
        return NetError::None;
    }
}

} // namespace

Error curlError(const CurlLane& lane, const CurlLane::Ending& ending, const std::string& host, bool hadProxy)
{
    const auto reason = lane.reason(ending);
    const ErrorArguments arguments{{"host", host}, {"reason", "curl " + std::to_string(ending.code)}};
    if (ending.isStopped)
        return {BaseError::Cancelled, "stopped"};
    if (ending.isStalled)
        return {NetError::TimedOut, reason, arguments};
    if (ending.code == CURLE_OUT_OF_MEMORY)
        return {BaseError::OutOfMemory, reason};
    if (didProxyRefuse(lane))
        return {NetError::ProxyFailed, reason, arguments};
    if (const auto code = connectionError(ending.code, hadProxy); code != NetError::None)
        return {code, reason, arguments};
    if (const auto code = transferError(ending.code); code != NetError::None)
        return {code, reason, arguments};
    return {BaseError::Internal, reason};
}

} // namespace vidgo::net
