#include "vidgo/sandbox/http_sender.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include "vidgo/sandbox/sandbox_error.h"

namespace vidgo::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

struct Place
{
    std::string host; // as the Host header has it
    std::uint16_t port = 80;
    std::string target;
};

// Never anywhere but on this computer, whatever a form says.
std::optional<Place> placeOf(std::string_view url)
{
    static constexpr std::string_view kScheme = "http://";
    if (!url.starts_with(kScheme))
        return std::nullopt;
    url.remove_prefix(kScheme.size());
    Place place;
    place.host = url.substr(0, url.find('/'));
    place.target = url.substr(place.host.size());
    if (place.target.empty())
        place.target = "/";
    const auto colon = place.host.find(':');
    const auto name = place.host.substr(0, colon);
    if (name != "127.0.0.1" && name != "localhost")
        return std::nullopt;
    if (colon != std::string::npos) {
        const auto port = wholeNumber(std::string_view(place.host).substr(colon + 1));
        if (!port || *port < 1 || *port > 65535)
            return std::nullopt;
        place.port = static_cast<std::uint16_t>(*port);
    }
    return place;
}

struct Exchange
{
    http::request<http::string_body> request;
    http::response<http::string_body> response;
    error_code error;
};

asio::awaitable<void> talk(beast::tcp_stream& stream, std::uint16_t port, Exchange& exchange)
{
    auto& error = exchange.error;
    const asio::ip::tcp::endpoint there(asio::ip::address_v4::loopback(), port);
    co_await stream.async_connect(there, asio::redirect_error(asio::use_awaitable, error));
    if (!error)
        co_await http::async_write(stream, exchange.request,
                                   asio::redirect_error(asio::use_awaitable, error));
    beast::flat_buffer buffer;
    if (!error)
        co_await http::async_read(stream, buffer, exchange.response,
                                  asio::redirect_error(asio::use_awaitable, error));
}

Answer plain(const http::response<http::string_body>& message)
{
    Answer answer{.status = static_cast<int>(message.result_int()),
                  .contentType = std::string(message[http::field::content_type]),
                  .body = message.body(),
                  .headers = {}};
    for (const auto& field : message)
        answer.headers.push_back({std::string(field.name_string()), std::string(field.value())});
    return answer;
}

} // namespace

Result<Answer> send(std::string_view method, std::string_view url, const Headers& headers, std::string body,
                    std::chrono::milliseconds patience)
{
    const auto place = placeOf(url);
    if (!place)
        return fail(SandboxError::WrongAddress, std::string(url), {{"address", std::string(url)}});
    Exchange exchange;
    exchange.request.version(11);
    exchange.request.method_string(method);
    exchange.request.target(place->target);
    exchange.request.set(http::field::host, place->host);
    exchange.request.keep_alive(false);
    for (const auto& header : headers)
        exchange.request.set(header.name, header.value);
    exchange.request.body() = std::move(body);
    exchange.request.prepare_payload();

    asio::io_context context(1);
    beast::tcp_stream stream(context);
    stream.expires_after(patience);
    asio::co_spawn(context, talk(stream, place->port, exchange), asio::detached);
    context.run();
    if (exchange.error)
        return fail(SandboxError::NoAnswer, exchange.error.message(), {{"address", std::string(url)}});
    return plain(exchange.response);
}

Result<Answer> postForm(std::string_view url, const Fields& fields, std::chrono::milliseconds patience)
{
    return send("POST", url, {{"Content-Type", "application/x-www-form-urlencoded"}}, writeForm(fields),
                patience);
}

} // namespace vidgo::sandbox
