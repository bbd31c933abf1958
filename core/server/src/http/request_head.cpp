#include "vidgo/server/request_head.h"

#include <algorithm>
#include <charconv>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include "field_text.h"
#include "vidgo/base/text.h"

namespace vidgo::server {
namespace {

namespace http = boost::beast::http;
using api::ApiError;

constexpr std::string_view kEmptyLine = "\r\n\r\n";

std::unexpected<HeadFault> refuse(std::string_view reason, ApiError error = ApiError::BadRequest)
{
    return std::unexpected(HeadFault{error, reason});
}

// None of what others read in another way than we do: this is where requests are smuggled.
std::string_view faultOfLines(std::string_view head, std::size_t& fields)
{
    auto rest = head.substr(0, head.size() - 2); // without the empty line
    rest.remove_prefix(rest.find("\r\n") + 2);
    if (!isUtf8(head))
        return "head that is not UTF-8";
    for (fields = 0; !rest.empty(); ++fields) {
        const auto end = rest.find("\r\n");
        auto value = rest.substr(0, end);
        rest.remove_prefix(end + 2);
        if (value.starts_with(' ') || value.starts_with('\t'))
            return "folded header line";
        if (value.find(':') == std::string_view::npos)
            return "header line without a colon";
        if (const auto name = takeUntil(value, ':'); !isToken(name))
            return "bad header name";
        if (!isFieldValue(value))
            return "bad header value";
    }
    return {};
}

bool isThere(const api::Headers& headers, std::string_view name)
{
    return std::ranges::any_of(headers, [&](const auto& field) { return isSameText(field.first, name); });
}

// Fields of which there may be one only: who has two of them is understood in two ways.
std::string_view faultOfSingles(const api::Headers& headers)
{
    for (const std::string_view name :
         {"Host", "Content-Length", "Transfer-Encoding", "Content-Type", "Authorization"}) {
        const auto isNamed = [&](const auto& field) { return isSameText(field.first, name); };
        if (std::ranges::count_if(headers, isNamed) > 1)
            return "repeated header";
    }
    return {};
}

std::optional<std::uint64_t> numberFrom(std::string_view text)
{
    std::uint64_t number = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == end && text.size() <= 16;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::expected<void, HeadFault> readFraming(RequestHead& head, bool isOld)
{
    const bool hasLength = isThere(head.request.headers, "Content-Length");
    if (isThere(head.request.headers, "Transfer-Encoding")) {
        if (hasLength)
            return refuse("two ways of saying where the body ends");
        if (isOld || !isSameText(head.request.header("Transfer-Encoding"), "chunked"))
            return refuse("unknown transfer coding");
        head.framing = BodyFraming::Chunked;
    } else if (hasLength) {
        const auto length = numberFrom(head.request.header("Content-Length"));
        if (!length)
            return refuse("bad Content-Length");
        head.length = *length;
        head.framing = *length > 0 ? BodyFraming::Length : BodyFraming::None;
    }
    return {};
}

bool isHost(std::string_view host)
{
    return std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(".-_~:[]").find(c) != std::string_view::npos;
    });
}

std::expected<void, HeadFault> readMeaning(RequestHead& head, bool isOld)
{
    const auto& request = head.request;
    if (const auto fault = faultOfSingles(request.headers); !fault.empty())
        return refuse(fault);
    const auto host = request.header("Host");
    if ((host.empty() && !isOld) || !isHost(host))
        return refuse("missing or bad Host");
    if (const auto framed = readFraming(head, isOld); !framed)
        return framed;
    if (const auto expected = request.header("Expect"); !expected.empty() && !isOld) {
        if (!isSameText(expected, "100-continue"))
            return refuse("unknown Expect");
        head.expectsContinue = true;
    }
    if (request.method == api::Method::None)
        return refuse("unknown method", ApiError::UnknownMethod);
    return {};
}

} // namespace

HeadSearch findHeadEnd(std::string_view bytes, std::size_t from)
{
    for (std::size_t i = from; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            continue;
        if (c == '\r') {
            if (i + 1 < bytes.size() && bytes[i + 1] != '\n')
                return {HeadEnd::Never};
            continue;
        }
        if (c != '\n' || i == 0 || bytes[i - 1] != '\r' || i == 1)
            return {HeadEnd::Never};
        if (i >= 3 && bytes.substr(i - 3, 4) == kEmptyLine)
            return {HeadEnd::Found, i + 1};
    }
    return {};
}

std::expected<RequestHead, HeadFault> readHead(std::string_view bytes, const ServerLimits& limits)
{
    const auto search = findHeadEnd(bytes, 0);
    if (search.end != HeadEnd::Found || search.size != bytes.size())
        return refuse("bad line end");
    std::size_t fields = 0;
    if (const auto fault = faultOfLines(bytes, fields); !fault.empty())
        return refuse(fault);
    if (fields > limits.headerFields)
        return refuse("too many headers", ApiError::HeadTooLarge);

    http::request_parser<http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(bytes.size() + 1));
    parser.body_limit(boost::none);
    boost::system::error_code error;
    const auto used = parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    if (error || !parser.is_header_done() || used != bytes.size())
        return refuse("bad request line or header");
    const auto& message = parser.get();
    if (message.version() != 10 && message.version() != 11)
        return refuse("unknown version");
    RequestHead head;
    const std::string_view target = message.target();
    if (target.size() > limits.targetBytes)
        return refuse("long target", ApiError::TargetTooLong);
    head.request.method = api::methodFromName(message.method_string());
    if (const auto fault = faultOfTarget(target); !fault.empty())
        return refuse(fault);
    const auto mark = target.find('?');
    head.request.path = target.substr(0, mark);
    if (mark != std::string_view::npos)
        head.request.query = target.substr(mark + 1);
    for (const auto& field : message)
        head.request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    head.isKeptAlive = message.version() == 11 && message.keep_alive();
    if (const auto meaning = readMeaning(head, message.version() == 10); !meaning)
        return std::unexpected(meaning.error());
    return head;
}

} // namespace vidgo::server
