#include "vidgo/app_server/start_up.h"

#include <string_view>

#include "vidgo/app_server/app_server_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/server/redis_connection.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view kModule = "server";
constexpr auto kLookEvery = 1s;
constexpr int kPatienceForRedis = 10; // the part of it that is the whole patience

// What was said last.
Outcome waitFor(std::string_view name, std::chrono::milliseconds patience,
                const std::function<Outcome()>& ask, const WaitParts& parts, const std::stop_token& stop)
{
    const auto end = parts.clock.now() + patience;
    auto answer = ask();
    if (!answer)
        parts.log.info(kModule, "waiting for a program that it needs",
                       {{"program", std::string(name)}, {"reason", answer.error().internal()}});
    while (!answer && parts.clock.now() < end) {
        parts.pause.wait(kLookEvery, stop);
        if (auto go = checkStop(stop); !go)
            return go;
        answer = ask();
    }
    return answer;
}

Outcome askDatabase(storage::DatabaseOptions options)
{
    options.connections = 1;
    auto database = storage::Database::open(options);
    if (!database)
        return failure(database);
    auto session = (*database)->session();
    if (!session)
        return failure(session);
    return session->query("SELECT 1", {}, [](const storage::Row&) {});
}

Outcome askRedis(const server::RedisAddress& address, const Clock& clock)
{
    server::RedisConnection connection(address, {}, clock);
    auto answer = connection.command({"PING"});
    return answer ? Outcome() : failure(answer);
}

} // namespace

Outcome waitForDependencies(const ServerConfig& config, const WaitParts& parts, const std::stop_token& stop)
{
    if (config.database.backend == storage::Backend::PostgreSql) {
        auto answer = waitFor(
            "PostgreSQL", config.startupTimeout, [&] { return askDatabase(config.database); }, parts, stop);
        if (auto go = checkStop(stop); !go)
            return go;
        if (!answer)
            return fail(AppServerError::NoDatabase, answer.error().internal(),
                        {{"seconds", std::to_string(config.startupTimeout.count())}});
    }
    if (config.redis.isEmpty())
        return {};
    auto address = server::RedisAddress::from(config.redis.reveal());
    if (!address)
        return failure(address);
    auto answer = waitFor(
        "Redis", config.startupTimeout / kPatienceForRedis, [&] { return askRedis(*address, parts.clock); },
        parts, stop);
    if (auto go = checkStop(stop); !go)
        return go;
    if (!answer)
        parts.log.warning(kModule, "begins without Redis", {{"reason", answer.error().internal()}});
    return {};
}

} // namespace vidgo::app_server
