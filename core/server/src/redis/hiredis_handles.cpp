#include "hiredis_handles.h"

#include "vidgo/server/server_error.h"

namespace vidgo::server {
namespace {

timeval timevalOf(std::chrono::milliseconds time)
{
    timeval value{};
    value.tv_sec = static_cast<decltype(value.tv_sec)>(time.count() / 1000);
    value.tv_usec = static_cast<decltype(value.tv_usec)>(time.count() % 1000 * 1000);
    return value;
}

std::unexpected<Error> unreachable(const RedisAddress& address, std::string internal)
{
    return fail(ServerError::RedisUnreachable, std::move(internal), {{"host", address.host}});
}

Outcome introduce(redisContext& context, const RedisAddress& address)
{
    if (!address.password.isEmpty()) {
        std::vector<std::string_view> words = {"AUTH"};
        if (!address.user.empty())
            words.emplace_back(address.user);
        words.emplace_back(address.password.reveal());
        if (auto signedIn = commandOn(context, address, words); !signedIn)
            return failure(signedIn);
    }
    if (address.database != 0)
        if (auto chosen = commandOn(context, address, {"SELECT", std::to_string(address.database)}); !chosen)
            return failure(chosen);
    return {};
}

} // namespace

Result<ContextPtr> connectTo(const RedisAddress& address, const RedisOptions& options)
{
    const auto time = timevalOf(options.timeout);
    ContextPtr context(redisConnectWithTimeout(address.host.c_str(), address.port, time));
    if (!context)
        return unreachable(address, "no memory for a connection");
    if (context->err != 0)
        return unreachable(address, context->errstr);
    if (redisSetTimeout(context.get(), time) != REDIS_OK)
        return unreachable(address, context->errstr);
    redisEnableKeepAlive(context.get());
    if (auto introduced = introduce(*context, address); !introduced)
        return failure(std::move(introduced));
    return context;
}

Result<RedisReply> commandOn(redisContext& context, const RedisAddress& address,
                             const std::vector<std::string_view>& words)
{
    append(context, words);
    void* raw = nullptr;
    if (redisGetReply(&context, &raw) != REDIS_OK || !raw)
        return unreachable(address, context.errstr);
    const ReplyPtr reply(static_cast<redisReply*>(raw));
    if (reply->type == REDIS_REPLY_ERROR)
        return fail(ServerError::RedisRefused, std::string(reply->str, reply->len), {{"host", address.host}});
    return plain(*reply);
}

RedisReply plain(const redisReply& reply)
{
    switch (reply.type) {
    case REDIS_REPLY_INTEGER:
        return {std::int64_t{reply.integer}};
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        return {std::string(reply.str, reply.len)};
    case REDIS_REPLY_ARRAY: {
        RedisReply::List list;
        list.reserve(reply.elements);
        for (std::size_t i = 0; i < reply.elements; ++i)
            list.push_back(plain(*reply.element[i]));
        return {std::move(list)};
    }
    default:
        return {};
    }
}

void append(redisContext& context, const std::vector<std::string_view>& words)
{
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    for (const auto word : words) {
        texts.push_back(word.data());
        sizes.push_back(word.size());
    }
    redisAppendCommandArgv(&context, static_cast<int>(texts.size()), texts.data(), sizes.data());
}

} // namespace vidgo::server
