#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <thread>

#include <CLI/CLI.hpp>

#include "vidgo/app_server/server_front.h"
#include "vidgo/app_server/start_up.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/composition/directories.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/retry_policy.h"

// vidgo-server: the backend as a server, until SIGTERM or Ctrl+C. Set up by the environment alone; its words
// are in English: it is for whoever runs it.
namespace {

using namespace vidgo;
using namespace std::chrono_literals;

constexpr int kFailed = 1;      // it could not start, or is not well
constexpr int kWrongConfig = 2; // the environment is not as it has to be

constexpr auto kPatience = 20s; // with requests and transfers that are under way when it is to end

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

struct Choices
{
    bool isWorker = false;
    bool isConfigCheck = false;
    bool isHealthCheck = false;
    bool isPackList = false;
    std::string pack;     ///< A file to be published.
    std::string gonePack; ///< The id of one to be withdrawn.
    std::string sandbox;  ///< A file; empty: the real companies.

    bool isAboutPacks() const { return isPackList || !pack.empty() || !gonePack.empty(); }
};

std::optional<std::string> variable(const std::string& name)
{
    const char* const value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

// A shell that found it somewhere says only its name.
std::filesystem::path whereItLies(const char* named)
{
    std::error_code ignored;
    auto running = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return running.empty() ? std::filesystem::path(named) : running;
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

// A stop is waited for from the first moment on: a start may take minutes.
class Ending
{
public:
    std::stop_token token() const { return m_source.get_token(); }
    /// What is not done by then is given up.
    std::stop_token giveUp() const { return m_late.get_token(); }

private:
    std::stop_source m_source;
    std::stop_source m_late;
    std::jthread m_watching{[this](const std::stop_token& done) {
        while (!isEnding && !done.stop_requested())
            net::SystemPause().wait(100ms, done);
        m_source.request_stop();
        net::SystemPause().wait(kPatience, done);
        m_late.request_stop();
    }};
};

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

void backUpUntilStopped(app_server::ServerBackend& backend, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        backend.backUp(stop);
        net::SystemPause().wait(60s, stop);
    }
}

Result<composition::SandboxPlaces> sandboxOf(const Choices& choices)
{
    if (choices.sandbox.empty())
        return composition::SandboxPlaces();
    auto printed = Json::read(pathFromUtf8(choices.sandbox));
    return printed ? composition::sandboxPlacesFrom(*printed) : failure(printed);
}

struct Tools
{
    SystemClock clock;
    SystemRandom random;
    net::SystemPause pause;
    std::unique_ptr<Log> log;
};

// Everything before somebody can be answered. A worker neither makes examples nor shows any.
Result<std::unique_ptr<app_server::ServerBackend>>
begin(const app_server::ServerConfig& config, const Choices& choices, Tools& tools, const Ending& ending)
{
    auto places = sandboxOf(choices);
    if (!places)
        return failure(places);
    if (auto there = app_server::waitForDependencies(
            config, {.clock = tools.clock, .log = *tools.log, .pause = tools.pause}, ending.token());
        !there)
        return failure(there);
    auto backend = app_server::ServerBackend::open(config, {.clock = tools.clock,
                                                            .random = tools.random,
                                                            .log = *tools.log,
                                                            .version = VIDGO_VERSION,
                                                            .sandbox = std::move(*places),
                                                            .giveUp = ending.giveUp()});
    if (!backend || choices.isWorker)
        return backend;
    if (auto prepared = (*backend)->prepare(ending.token()); !prepared)
        return failure(prepared);
    return backend;
}

int serve(const app_server::ServerConfig& config, const Choices& choices)
{
    Tools tools;
    tools.log = makeConsoleLog(config.isDebug ? LogLevel::Debug : LogLevel::Info);
    const Ending ending;
    auto backend = begin(config, choices, tools, ending);
    if (!backend && backend.error().is(BaseError::Cancelled))
        return 0;
    if (!backend)
        return complain(backend.error());
    auto front = app_server::ServerFront::open(config, {.backend = **backend,
                                                        .clock = tools.clock,
                                                        .random = tools.random,
                                                        .log = *tools.log,
                                                        .isWorker = choices.isWorker});
    if (!front)
        return complain(front.error());
    std::cout << "listening on " << (choices.isWorker ? "127.0.0.1" : config.listenAddress) << ":"
              << (*front)->port() << std::endl;
    const auto stop = ending.token();
    std::jthread tending([&] { tendUntilStopped(**backend, stop); });
    std::jthread keeping;
    if (!choices.isWorker)
        keeping = std::jthread([&] { backUpUntilStopped(**backend, stop); });
    std::jthread working;
    if (choices.isWorker || !config.hasWorkersApart)
        working = std::jthread([&] { (*backend)->work(stop); });
    while (!stop.stop_requested()) {
        tools.pause.wait(100ms, stop);
        if (isReloading.exchange(false))
            if (auto reloaded = (*front)->reloadTls(); !reloaded)
                tools.log->failure("server", "the certificate was not read again", reloaded.error());
    }
    (*front)->stop(kPatience);
    return 0;
}

void print(const PublishedPack& pack)
{
    std::cout << pack.id << "  " << pack.name << "  " << pack.examples << " examples, " << pack.bytes
              << " bytes, signed with " << pack.publicKey << "\n";
}

// What studios may fetch; beside servers that run.
int lookAfterPacks(const app_server::ServerConfig& config, const Choices& choices)
{
    Tools tools;
    tools.log = makeConsoleLog(LogLevel::Warning);
    auto backend = app_server::ServerBackend::open(
        config, {.clock = tools.clock, .random = tools.random, .log = *tools.log, .version = VIDGO_VERSION});
    if (!backend)
        return complain(backend.error());
    if (!choices.pack.empty()) {
        const auto published = (*backend)->publishPack(pathFromUtf8(choices.pack));
        if (!published)
            return complain(published.error());
        print(*published);
        return 0;
    }
    if (!choices.gonePack.empty()) {
        const auto gone = (*backend)->withdrawPack(choices.gonePack);
        return gone ? 0 : complain(gone.error());
    }
    const auto packs = (*backend)->publishedPacks();
    if (!packs)
        return complain(packs.error());
    std::ranges::for_each(*packs, print);
    return 0;
}

// How the server with this environment is, for those who start it again when it is not well. Where it has a
// certificate, it is asked by the name that stands in it.
int checkHealth(const app_server::ServerConfig& config, bool isWorker)
{
    const auto port = isWorker ? config.workerPort : config.port;
    const bool isAnywhere = config.listenAddress == "0.0.0.0" || config.listenAddress == "::";
    const auto host = isWorker || isAnywhere ? "127.0.0.1" : config.listenAddress;
    auto url = "http://" + (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" +
               std::to_string(port);
    if (config.tls && !isWorker)
        url = config.address;
    SystemClock clock;
    SystemRandom random;
    net::SystemPause pause;
    NullLog log;
    net::CurlHttpClient http({.userAgent = "vidgo-server"},
                             {.log = log, .clock = clock, .random = random, .pause = pause});
    const auto answer = http.send({.url = url + "/healthz"}, {});
    if (!answer)
        return complain(answer.error());
    return answer->status == 200 ? 0 : kFailed;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("VidGo's backend as a server. It is set up by the environment: see .env.example.");
    app.set_version_flag("--version", VIDGO_VERSION);
    Choices choices;
    app.add_flag("--worker", choices.isWorker,
                 "Work through the queue of jobs, and answer nobody but --check-health.");
    app.add_flag("--check-config", choices.isConfigCheck, "Say what is wrong with the environment, and end.");
    app.add_flag("--check-health", choices.isHealthCheck,
                 "Ask the server (with --worker: the worker) of this environment how it is, and end.");
    app.add_flag("--list-packs", choices.isPackList,
                 "List the packs of examples that studios can fetch here, and end.");
    app.add_option("--publish-pack", choices.pack,
                   "Check a pack of examples and publish it for studios to fetch, and end. They take it once "
                   "they trust whoever signed it.");
    app.add_option("--withdraw-pack", choices.gonePack,
                   "Let nobody fetch the pack with this id any more, and end. What came of it stays.");
    app.add_option(
        "--sandbox", choices.sandbox,
        "Ask the stand-ins of a running vidgo-sandbox instead of the real companies: the file with "
        "what `vidgo-sandbox --json` prints.");
    CLI11_PARSE(app, argc, argv);
    const auto read =
        app_server::readConfig(variable, composition::systemDirectories(whereItLies(argv[0])).resources);
    if (!read.problems.empty())
        return complain(read.problems);
    if (choices.isConfigCheck) {
        std::cout << "The environment is as it should be.\n";
        return 0;
    }
    if (choices.isHealthCheck)
        return checkHealth(read.config, choices.isWorker);
    if (choices.isAboutPacks())
        return lookAfterPacks(read.config, choices);
    std::signal(SIGINT, endSoon);
    std::signal(SIGTERM, endSoon);
#ifdef SIGHUP
    std::signal(SIGHUP, reloadSoon); // after a certificate was renewed
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // Redis or a log that goes away is an error, and not the end
#endif
    return serve(read.config, choices);
}
