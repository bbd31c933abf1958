#include "lookup_server.h"

#include <cstdio>
#include <limits>
#include <thread>

#include "vidgo/app_server/server_front.h"
#include "vidgo/base/log.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::bench {
namespace {

using namespace std::chrono_literals;

int complain(const Error& error)
{
    std::fprintf(stderr, "%s (%s)\n", error.external().c_str(), error.internal().c_str());
    return 1;
}

} // namespace

int serveLookups(std::uint16_t port, const std::filesystem::path& folder)
{
    app_server::ServerConfig config;
    config.data = folder;
    config.resources = test::sourcePath("resources");
    config.port = port;
    config.address = "http://127.0.0.1:" + std::to_string(port);
    config.database.file = folder / "vidgo.db";
    config.database.connections = 16;
    config.requestsPerMinute = std::numeric_limits<int>::max(); // all of them are counted, none is refused
    SystemClock clock;
    SystemRandom random;
    const auto log = makeConsoleLog(LogLevel::Error);
    const auto backend = app_server::ServerBackend::open(
        config, {.clock = clock, .random = random, .log = *log, .version = "1.0"});
    if (!backend)
        return complain(backend.error());
    const auto front = app_server::ServerFront::open(
        config, {.backend = **backend, .clock = clock, .random = random, .log = *log});
    if (!front)
        return complain(front.error());
    std::this_thread::sleep_for(10min); // the bench ends it
    return 0;
}

std::vector<std::string> hashesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> hashes;
    auto database = storage::Database::open({.file = folder / "vidgo.db"});
    auto session = database ? (*database)->session() : failure(database);
    if (session)
        (void)session->query("SELECT lookup_hash FROM materials WHERE rank > 0", {},
                             [&](const storage::Row& row) { hashes.emplace_back(row.text(0)); });
    return hashes;
}

} // namespace vidgo::bench
