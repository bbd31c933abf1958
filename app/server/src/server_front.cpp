#include "vidgo/app_server/server_front.h"

#include <set>

#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"
#include "vidgo/api/router.h"
#include "vidgo/server/access_log.h"
#include "vidgo/server/byte_ranges.h"
#include "vidgo/server/cors.h"
#include "vidgo/server/entity_tags.h"
#include "vidgo/server/health.h"
#include "vidgo/server/http_server.h"
#include "vidgo/server/metrics.h"
#include "vidgo/server/rate_limits.h"
#include "vidgo/server/redis_rate_limits.h"
#include "vidgo/server/security_headers.h"

namespace vidgo::app_server {
namespace {

/// The lanes, in the order of ServerOptions::lanes.
enum Lane : std::size_t { kWork, kPasswords, kUploads, kChecks };

// Pictures of examples, of which a page of the gallery asks for dozens at once, and pieces of packs.
constexpr server::RateRule kFileRule{.requests = 3'000, .window = std::chrono::minutes(1)};
constexpr std::size_t kHeldBody = std::size_t{1024} * 1024; // what is longer goes to the disk

constexpr std::string_view kApi = "/api/v1/";
constexpr std::string_view kFiles = "/api/v1/demo/files/";
constexpr std::string_view kPacks = "/api/v1/demo/packs/";
constexpr std::string_view kPayments = "/api/v1/payments/";
constexpr std::string_view kNotices = "/api/v1/generate/notices/";

// Those that compare or make a password, which takes a fraction of a second of a processor.
bool asksForPassword(std::string_view path)
{
    static const std::set<std::string_view> paths = {
        "/api/v1/auth/login",          "/api/v1/auth/register", "/api/v1/auth/verify-email",
        "/api/v1/auth/reset-password", "/api/v1/auth/me",       "/api/v1/auth/me/change-password"};
    return paths.contains(path);
}

bool isExampleFile(std::string_view path)
{
    return path.starts_with(kFiles) || path.starts_with(kPacks);
}

std::size_t laneOf(const api::Request& request)
{
    const std::string_view path = request.path;
    if (path == "/healthz")
        return server::kOnIoThread;
    if (path == "/readyz")
        return kChecks;
    if (path.starts_with("/api/v1/generate/uploads"))
        return kUploads;
    return request.method != api::Method::Get && asksForPassword(path) ? kPasswords : kWork;
}

std::vector<server::LaneOptions> lanes()
{
    return {{.name = "work", .threads = 8, .queue = 256},
            {.name = "passwords", .threads = 2, .queue = 64},
            {.name = "uploads", .threads = 2, .queue = 16},
            {.name = "checks", .threads = 1, .queue = 8}};
}

// "/api/v1/auth/login" -> "auth"; everything that is no group is "other".
std::string groupOf(const api::Request& request)
{
    static const auto groups = [] {
        std::set<std::string, std::less<>> all;
        for (const auto& route : api::routes())
            all.emplace(route.group);
        return all;
    }();
    std::string_view path = request.path;
    if (!path.starts_with(kApi))
        return "other";
    path.remove_prefix(kApi.size());
    const auto group = std::string(path.substr(0, path.find('/')));
    return groups.contains(group) ? group : "other";
}

bool isFromHere(const api::Request& request)
{
    return request.origin == "127.0.0.1" || request.origin == "::1";
}

} // namespace

// In the order in which they are needed; destroyed the other way round.
struct ServerFront::Graph
{
    Graph(const ServerConfig& given, const Parts& givenParts, std::optional<server::RedisAddress> redis)
        : config(given)
        , parts(givenParts)
        , memoryLimits(parts.clock)
        , health({{.name = "store", .problem = [this] { return storeProblem(); }},
                  {.name = "redis", .problem = [this] { return redisProblem(); }, .isNeeded = false}})
    {
        if (redis)
            redisLimits = std::make_unique<server::RedisRateLimits>(
                *redis, server::RedisOptions(), parts.clock, parts.log,
                [this](bool isUp) { metrics.redisState(isUp); });
    }

    std::string storeProblem() const
    {
        const auto checked = parts.backend.check();
        return checked ? std::string() : checked.error().internal();
    }
    std::string redisProblem() const
    {
        return redisLimits && !redisLimits->isUp() ? "not reached" : std::string();
    }
    server::RateLimits& limits()
    {
        return redisLimits ? *redisLimits : static_cast<server::RateLimits&>(memoryLimits);
    }

    api::Handler states() const;
    api::Handler handler();
    api::Handler limited(api::Handler next);
    Outcome listen();

    ServerConfig config;
    Parts parts;
    server::Metrics metrics;
    server::MemoryRateLimits memoryLimits;
    std::unique_ptr<server::RedisRateLimits> redisLimits;
    server::Health health;
    std::unique_ptr<server::HttpServer> http;
};

// Pictures have a rule of their own; what gateways and providers send is known by its signature and not
// counted.
api::Handler ServerFront::Graph::limited(api::Handler next)
{
    const auto refused = [this] { metrics.rateLimited(); };
    const server::RateLimit files{.limits = limits(),
                                  .rule = kFileRule,
                                  .keysOf = [](const api::Request& request) -> std::vector<std::string> {
                                      if (!isExampleFile(request.path))
                                          return {};
                                      return {"files:" + server::ipRateKey(request)};
                                  },
                                  .onRefused = refused};
    const server::RateLimit rest{
        .limits = limits(),
        .rule = {.requests = static_cast<std::uint32_t>(config.requestsPerMinute)},
        .keysOf = [this](const api::Request& request) -> std::vector<std::string> {
            if (!request.path.starts_with(kApi) || isExampleFile(request.path) ||
                request.path.starts_with(kPayments) || request.path.starts_with(kNotices))
                return {};
            std::vector<std::string> keys{server::ipRateKey(request)};
            if (const auto account = parts.backend.accountOf(request); !account.empty())
                keys.push_back("account:" + account);
            return keys;
        },
        .onRefused = refused};
    return files.around(rest.around(std::move(next)));
}

// How it is, and behind that everything else.
api::Handler ServerFront::Graph::states() const
{
    return [this, live = health.liveness(), ready = health.readiness(),
            figures = metrics.page()](const api::Request& request) {
        if (request.path == "/healthz")
            return live(request);
        if (request.path == "/readyz")
            return ready(request);
        if (request.path == "/metrics" && isFromHere(request))
            return figures(request);
        if (parts.isWorker)
            return api::answerOf(api::problemOf(Error(api::ApiError::NotFound, "of a worker"), request.id));
        return parts.backend.answer(request);
    };
}

api::Handler ServerFront::Graph::handler()
{
    api::Handler answers = states();
    if (parts.isWorker)
        return server::AccessLog{.log = parts.log}.around(std::move(answers));
    auto origins = config.origins;
    origins.push_back(config.address);
    const bool isHttps = config.address.starts_with("https://");
    auto around = server::EntityTags().around(std::move(answers));
    around = server::ByteRanges().around(std::move(around));
    around = limited(std::move(around));
    // Gateways and banks send a person's browser back with a form, from whatever page they have, or from none
    // that is named ("null"). What it says is believed by its signature alone.
    around = [pages = server::Cors{.origins = std::move(origins)}.around(around),
              payments = around](const api::Request& request) {
        return request.path.starts_with(kPayments) ? payments(request) : pages(request);
    };
    around = server::SecurityHeaders{.isHttps = isHttps}.around(std::move(around));
    around = metrics.around(std::move(around), groupOf);
    return server::AccessLog{.log = parts.log}.around(std::move(around));
}

Outcome ServerFront::Graph::listen()
{
    server::ServerOptions options;
    if (parts.isWorker) {
        options.port = config.workerPort;
    } else {
        options.address = config.listenAddress;
        options.port = config.port;
        options.tls = config.tls;
    }
    options.lanes = lanes();
    // Where nobody has to be asked, Redis for counting included, another thread would only take time.
    options.laneOf = [this](const api::Request& request) {
        return !redisLimits && parts.backend.isAtHand(request) ? server::kOnIoThread : laneOf(request);
    };
    options.uploadFolder = config.data / "uploads";
    options.trustedProxies = config.proxies;
    options.bodyRule = [this](const api::Request& request) {
        const auto most = parts.backend.maxBody(request.method, request.path);
        const bool isToFile = most > kHeldBody;
        return server::BodyRule{
            .maxBytes = most, .isToFile = isToFile, .isUnread = isToFile && !parts.backend.mayBring(request)};
    };
    auto opened = server::HttpServer::open(options, {.handler = handler(),
                                                     .log = parts.log,
                                                     .clock = parts.clock,
                                                     .random = parts.random,
                                                     .observer = metrics});
    if (!opened)
        return failure(opened);
    http = std::move(*opened);
    return {};
}

ServerFront::ServerFront(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

ServerFront::~ServerFront() = default;

Result<std::unique_ptr<ServerFront>> ServerFront::open(const ServerConfig& config, const Parts& parts)
{
    std::optional<server::RedisAddress> redis;
    if (!config.redis.isEmpty()) {
        auto address = server::RedisAddress::from(config.redis.reveal());
        if (!address)
            return failure(address);
        redis = std::move(*address);
    }
    auto graph = std::make_unique<Graph>(config, parts, std::move(redis));
    if (auto listening = graph->listen(); !listening)
        return failure(listening);
    return std::unique_ptr<ServerFront>(new ServerFront(std::move(graph)));
}

std::uint16_t ServerFront::port() const
{
    return m_graph->http->port();
}

Outcome ServerFront::reloadTls()
{
    return m_graph->http->reloadTls();
}

bool ServerFront::stop(std::chrono::milliseconds patience)
{
    m_graph->health.leave();
    return m_graph->http->stop(patience);
}

} // namespace vidgo::app_server
