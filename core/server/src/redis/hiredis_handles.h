#pragma once

#include <memory>
#include <vector>

#include <hiredis.h>

#include "vidgo/base/result.h"
#include "vidgo/server/redis_connection.h"

namespace vidgo::server {

struct FreeContext
{
    void operator()(redisContext* context) const { redisFree(context); }
};
using ContextPtr = std::unique_ptr<redisContext, FreeContext>;

struct FreeReply
{
    void operator()(redisReply* reply) const { freeReplyObject(reply); }
};
using ReplyPtr = std::unique_ptr<redisReply, FreeReply>;

/// Connected, signed in and on its database; every wait has the timeout of `options`. Fails like
/// RedisConnection::command().
Result<ContextPtr> connectTo(const RedisAddress& address, const RedisOptions& options);

/// The same for one command on a connection that is there; it is of no use any more when it was unreachable.
Result<RedisReply> commandOn(redisContext& context, const RedisAddress& address,
                             const std::vector<std::string_view>& words);

RedisReply plain(const redisReply& reply);

/// A command in its wire form, to be sent by whoever has the connection.
void append(redisContext& context, const std::vector<std::string_view>& words);

} // namespace vidgo::server
