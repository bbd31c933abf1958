#include "vidgo/server/redis_connection.h"

#include <charconv>

#include "hiredis_handles.h"
#include "vidgo/api/router.h"
#include "vidgo/server/server_error.h"

namespace vidgo::server {
namespace {

std::unexpected<Error> noAddress(std::string why)
{
    return fail(ServerError::RedisAddressInvalid, std::move(why));
}

template <class Number>
bool readNumber(std::string_view text, Number& number)
{
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

// "host", "host:6379", "[::1]:6379"
bool readHost(std::string_view text, RedisAddress& address)
{
    std::string_view port;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return false;
        address.host = text.substr(1, end - 1);
        port = text.substr(end + 1);
    } else {
        address.host = text.substr(0, text.find(':'));
        port = text.substr(address.host.size());
    }
    const bool isPort = port.empty() || (port.starts_with(':') && readNumber(port.substr(1), address.port));
    return !address.host.empty() && isPort && address.port != 0;
}

} // namespace

Result<RedisAddress> RedisAddress::from(std::string_view url)
{
    constexpr std::string_view kScheme = "redis://";
    if (!url.starts_with(kScheme))
        return noAddress("another scheme than redis");
    url.remove_prefix(kScheme.size());
    RedisAddress address;
    if (const auto at = url.rfind('@'); at != std::string_view::npos) {
        const auto person = url.substr(0, at);
        const auto colon = person.find(':');
        const auto user = api::decodePercent(person.substr(0, colon), false);
        auto password = api::decodePercent(
            colon == std::string_view::npos ? std::string_view() : person.substr(colon + 1), false);
        if (!user || !password)
            return noAddress("a bad percent sign");
        address.user = *user;
        address.password = Secret(*password);
        wipe(*password);
        url.remove_prefix(at + 1);
    }
    const auto slash = url.find('/');
    if (!readHost(url.substr(0, slash), address))
        return noAddress("no host, or no port");
    const auto database = slash == std::string_view::npos ? std::string_view() : url.substr(slash + 1);
    if (!database.empty() && (!readNumber(database, address.database) || address.database < 0))
        return noAddress("no number of a database");
    return address;
}

struct RedisConnection::Impl
{
    RedisAddress address;
    RedisOptions options;
    Backoff backoff;
    ContextPtr context;
};

RedisConnection::RedisConnection(RedisAddress address, const RedisOptions& options, const Clock& clock)
    : m_impl(new Impl{.address = std::move(address),
                      .options = options,
                      .backoff = Backoff(clock, options.firstPause, options.lastPause),
                      .context = nullptr})
{}

RedisConnection::~RedisConnection() = default;

Result<RedisReply> RedisConnection::command(const std::vector<std::string_view>& words)
{
    auto& impl = *m_impl;
    if (!impl.context) {
        if (!impl.backoff.mayTry())
            return fail(ServerError::RedisUnreachable, "a pause after a failure",
                        {{"host", impl.address.host}});
        auto made = connectTo(impl.address, impl.options);
        if (!made) {
            impl.backoff.failed();
            return failure(made);
        }
        impl.context = std::move(*made);
        impl.backoff.succeeded();
    }
    auto reply = commandOn(*impl.context, impl.address, words);
    if (!reply && reply.error().is(ServerError::RedisUnreachable)) {
        impl.context.reset();
        impl.backoff.failed();
    }
    return reply;
}

} // namespace vidgo::server
