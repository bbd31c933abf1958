#pragma once

#include <chrono>
#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "vidgo/base/error.h"
#include "vidgo/base/secret.h"

namespace vidgo::net {

/// A header of a request. What is secret in it (keys, tokens) is handed over as one.
struct HttpHeader
{
    std::string name;
    std::variant<std::string, Secret> value;
};

/// A file to be sent. It is read while it goes out, so that it may be larger than the memory.
struct HttpFile
{
    std::filesystem::path path;
    std::string contentType; ///< "image/png"; empty: not said.
    std::string name;        ///< What a form calls it; empty: its own name.
};

/// A field of a form (multipart/form-data, RFC 7578).
struct FormField
{
    std::string name;
    std::variant<std::string, Secret, HttpFile> value;
};

struct HttpTimeouts
{
    std::chrono::milliseconds connect{10'000}; ///< Until the request can be sent.
    std::chrono::milliseconds whole{60'000};   ///< Of one attempt.
    std::chrono::milliseconds stall{20'000};   ///< Without a byte in either direction.
};

/// What it means to send the request twice.
enum class CallKind {
    Write, ///< Something is done each time: never repeated when it may have arrived.
    Read   ///< Nothing more is changed by sending it again.
};

struct HttpRequest
{
    std::string method = "GET"; ///< GET, HEAD, POST, PUT, PATCH or DELETE.
    /// https, or http where the client allows it; without user and password. At most 8 KiB of ASCII.
    std::string url;
    std::vector<HttpHeader> headers;
    // At most one of these three is the body; the files and forms go with POST, PUT and PATCH only.
    std::string body;
    std::optional<HttpFile> file; ///< Its content type is sent where the headers name none.
    /// Sent in this order, with its length announced. Places that take forms for others, as S3 does, want
    /// the file last.
    std::vector<FormField> form;
    std::size_t maxAnswerBytes = 1024 * 1024; ///< Of the body, unpacked.
    HttpTimeouts timeouts;
    CallKind kind = CallKind::Write;
    bool isPatient = true; ///< Sent again where the client's RetryPolicy says so; otherwise never.
};

struct HttpAnswer
{
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    /// The value of the first header of this name, in any case; empty when there is none.
    std::string_view header(std::string_view name) const;
};

/// Why there is no answer: NetError, BaseError::Cancelled, or FileNotFound, NotAFile and FileNotReadable of a
/// file that was to be sent.
class HttpFailure final : public Error
{
public:
    HttpFailure(Error error, bool mayHaveArrived)
        : Error(std::move(error))
        , m_mayHaveArrived(mayHaveArrived)
    {}
    /// False only when the service surely has seen nothing of the request.
    bool mayHaveArrived() const { return m_mayHaveArrived; }

private:
    bool m_mayHaveArrived;
};

using HttpResult = std::expected<HttpAnswer, HttpFailure>;

/// Sends requests. Safe to use from any thread.
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    /// Blocks until the answer is there. Every status but a redirection is an answer; redirections are not
    /// followed. Returns within 200 ms of a stop.
    virtual HttpResult send(const HttpRequest& request, const std::stop_token& stop) = 0;
};

} // namespace vidgo::net
