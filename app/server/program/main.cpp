#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <thread>

#include <CLI/CLI.hpp>

#include "vidgo/app_server/server_front.h"
#include "vidgo/composition/directories.h"
#include "vidgo/net/retry_policy.h"

// vidgo-server: the backend as a server, until SIGTERM or Ctrl+C. Set up by the environment alone; its words
// are in English: it is for whoever runs it.
namespace {

using namespace vidgo;
using namespace std::chrono_literals;

constexpr int kFailed = 1;      // it could not start
constexpr int kWrongConfig = 2; // the environment is not as it has to be

std::atomic<bool> isEnding = false;
std::atomic<bool> isReloading = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void endSoon(int)
{
    isEnding = true;
}

#ifdef SIGHUP
void reloadSoon(int)
{
    isReloading = true;
}
#endif

std::optional<std::string> variable(const std::string& name)
{
    const char* const value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

int complain(const std::vector<app_server::ConfigProblem>& problems)
{
    for (const auto& problem : problems)
        std::cerr << "vidgo-server: " << problem.variable << " " << problem.what << "\n";
    return kWrongConfig;
}

int complain(const Error& error)
{
    std::cerr << "vidgo-server: " << error.external() << " (" << error.id() << ": " << error.internal()
              << ")\n";
    return kFailed;
}

// Mails and notices every second, everything else every minute.
void tendUntilStopped(app_server::ServerBackend& backend, const std::stop_token& stop)
{
    constexpr int kTurns = 60;
    for (int turn = 0; !stop.stop_requested(); ++turn) {
        if (turn % kTurns == 0)
            backend.tend(stop);
        else
            backend.tendSoon(stop);
        net::SystemPause().wait(1s, stop);
    }
}

int serve(const app_server::ServerConfig& config)
{
    SystemClock clock;
    SystemRandom random;
    const auto log = makeConsoleLog(config.isDebug ? LogLevel::Debug : LogLevel::Info);
    auto backend = app_server::ServerBackend::open(
        config, {.clock = clock, .random = random, .log = *log, .version = VIDGO_VERSION});
    if (!backend)
        return complain(backend.error());
    auto front = app_server::ServerFront::open(
        config, {.backend = **backend, .clock = clock, .random = random, .log = *log});
    if (!front)
        return complain(front.error());
    std::cout << "listening on " << config.listenAddress << ":" << (*front)->port() << std::endl;
    std::jthread tending([&](const std::stop_token& stop) { tendUntilStopped(**backend, stop); });
    std::jthread working([&](const std::stop_token& stop) { (*backend)->work(stop); });
    while (!isEnding) {
        std::this_thread::sleep_for(100ms);
        if (isReloading.exchange(false))
            if (auto reloaded = (*front)->reloadTls(); !reloaded)
                log->failure("server", "the certificate was not read again", reloaded.error());
    }
    tending.request_stop();
    working.request_stop();
    (*front)->stop(20s);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("VidGo's backend as a server. It is set up by the environment: see .env.example.");
    app.set_version_flag("--version", VIDGO_VERSION);
    bool isCheck = false;
    app.add_flag("--check-config", isCheck, "Say what is wrong with the environment, and end.");
    CLI11_PARSE(app, argc, argv);
    const auto read = app_server::readConfig(variable, composition::systemDirectories(argv[0]).resources);
    if (!read.problems.empty())
        return complain(read.problems);
    if (isCheck) {
        std::cout << "The environment is as it should be.\n";
        return 0;
    }
    std::signal(SIGINT, endSoon);
    std::signal(SIGTERM, endSoon);
#ifdef SIGHUP
    std::signal(SIGHUP, reloadSoon); // after a certificate was renewed
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // Redis or a log that goes away is an error, and not the end
#endif
    return serve(read.config);
}
