#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// HTTP (RFC 9110) as plain values: what handlers see of it, on both sides of the wire.
namespace vidgo::api {

enum class Method { None, Get, Head, Post, Put, Patch, Delete, Options };

/// "GET", "HEAD" …; empty for None.
std::string_view methodName(Method method);
/// None for every other word; the case counts (RFC 9110, section 9.1).
Method methodFromName(std::string_view name);

/// Names in any case, each field line as it came, in its order.
using Headers = std::vector<std::pair<std::string, std::string>>;

/// The value of the first field with this name, whatever the case of it; empty when there is none.
std::string_view headerOf(const Headers& headers, std::string_view name);
/// Replaces every field with this name.
void setHeader(Headers& headers, std::string_view name, std::string value);

/// A request that came in whole and within its limits.
struct Request
{
    Method method = Method::None;
    std::string path;  ///< "/api/v1/tools/remove-bg", as it was sent: percent signs are not decoded.
    std::string query; ///< Without the question mark, not decoded; empty: none.
    Headers headers;
    std::string body;
    /// Where the body lies when it was too long to be held (uploads); deleted when the request is answered.
    std::optional<std::filesystem::path> bodyFile;
    std::string origin; ///< The IP address that asks: the peer's, or what a trusted proxy says of it.
    std::string id;     ///< Of the request, in every log line about it and in the answer: "req_…".

    std::string_view header(std::string_view name) const { return headerOf(headers, name); }
};

/// A part of a file as a body; it is read while it goes out.
struct FileBody
{
    std::filesystem::path path;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

/// A body that never ends by itself: server-sent events (WHATWG HTML, section 9.2). Made for one answer.
class EventStream
{
public:
    /// Takes one event in its wire form ("id: 7\nevent: job\ndata: {}\n\n"); false when nobody listens any
    /// more or the listener is too slow, and the stream is over then. An empty text ends it once everything
    /// before it was sent. May be called from any thread.
    using Sink = std::function<bool(std::string event)>;

    virtual ~EventStream() = default;
    /// Called once, when the head of the answer was sent. Must not block; `sink` may be kept until close().
    virtual void open(Sink sink) = 0;
    /// Called once after open(), when the connection has ended; `sink` must not be called after it returned.
    virtual void close() = 0;
};

using Body = std::variant<std::string, FileBody, std::shared_ptr<EventStream>>;

struct Response
{
    int status = 200;
    Headers
        headers; ///< With Content-Type where there is a body; without Content-Length, Date and Connection.
    Body body;

    std::string_view header(std::string_view name) const { return headerOf(headers, name); }
    /// The body where it is a text; empty otherwise.
    std::string_view text() const;
};

/// Makes the answer to a request. Blocks, and is called on many threads at once.
using Handler = std::function<Response(const Request& request)>;

} // namespace vidgo::api
