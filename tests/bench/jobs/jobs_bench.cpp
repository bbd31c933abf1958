// Measures 1 000 generations in flight in one worker that asks for each of them every five seconds, over real
// connections to the stand-ins in a process of their own, through the router, the moderator and the provider
// of the studio. Prints rows of the table of `./dev bench`.
//
//     jobs_bench [jobs, 1000] [seconds measured, 30]

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "jobs_parts.h"
#include "town_parts.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

constexpr int kThreads = 4;
constexpr double kMostMegabytes = 200;
constexpr double kMostShare = 0.25;

template <class T>
auto need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().internal().c_str());
        std::_Exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The stand-ins in a process of their own, so that their time and memory are not ours.
class TownProcess
{
public:
    TownProcess()
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            std::abort();
        m_child = ::fork();
        if (m_child == 0)
            run(pipe[1]);
        std::string text;
        for (char byte = 0; ::read(pipe[0], &byte, 1) == 1 && byte != '\n';)
            text += byte;
        m_places = need(Json::parse(text, "places"));
    }
    ~TownProcess()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    TownProcess(const TownProcess&) = delete;
    TownProcess& operator=(const TownProcess&) = delete;
    const Json& places() const { return m_places; }

private:
    [[noreturn]] static void run(int pipe)
    {
        const SystemClock clock;
        const auto town = need(
            sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 128}, clock));
        Json::Object places;
        Json::Object keys;
        for (const auto id : sandbox::kProviderIds) {
            town->at(id).setBalance(1'000'000'000);
            places.emplace(id, town->url(id));
            keys.emplace(id, town->at(id).key().reveal());
        }
        places.emplace("keys", std::move(keys));
        const auto text = Json(std::move(places)).dump() + "\n";
        if (::write(pipe, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            std::_Exit(1);
        for (;;)
            ::pause();
    }

    int m_child = 0;
    Json m_places;
};

/// Counts the requests: the client writes a line for each.
class CountingLog final : public Log
{
public:
    void write(LogLevel, std::string_view module, std::string_view, std::initializer_list<LogField>) override
    {
        m_requests += module == "net" ? 1 : 0;
    }
    int requests() const { return m_requests; }

private:
    std::atomic<int> m_requests = 0;
};

double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double megabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

void add(jobs::GenerationQueue& queue, int number)
{
    const auto name = std::to_string(number);
    jobs::GenerationOrder order;
    order.job = JobId("job-" + name);
    order.run = RunId("run-" + name);
    order.account = AccountId("ann");
    order.tier = "starter";
    order.request.operation = Operation::TextToImage;
    order.request.prompt =
        "a red house by the sea in the light of the evening, with a boat and a tree [stuck]";
    order.items = {{"leonardo_video_1080p", 1}};
    order.agreedAmount = 10;
    need(queue.add(order));
}

std::int64_t running(storage::Database& database)
{
    std::int64_t count = 0;
    auto session = need(database.session());
    need(session.query("SELECT COUNT(*) FROM generations WHERE state = 'running'", {},
                       [&](const storage::Row& row) { count = row.integer(0); }));
    return count;
}

} // namespace

int main(int count, char** words)
{
    const int jobCount = count > 1 ? std::atoi(words[1]) : 1'000;
    const int seconds = count > 2 ? std::atoi(words[2]) : 30;
    const TownProcess standIns;
    const TestFolder folder;
    const SystemClock clock;
    SystemRandom random;
    CountingLog log;
    const auto database = need(storage::Database::open(
        {.file = folder / "store.db", .connections = kThreads + 2, .fullSync = false}));
    need(storage::migrate(*database, need(storage::loadMigrations(sourcePath("resources/sql"))),
                          storage::MigrationMode::Apply, clock, log));
    auto catalog = need(loadCatalog(sourcePath("resources/catalog")));
    for (auto& limit : catalog.limits) {
        limit.dailyRuns = 0;
        limit.concurrentRuns = 1'000'000;
    }
    const auto rules = need(loadCreditRules(sourcePath("resources/catalog"), catalog));
    credits::Ledger ledger(
        {.database = *database, .catalog = catalog, .rules = rules, .clock = clock, .random = random});
    need(ledger.grant(
        {.account = AccountId("ann"), .key = "order", .kind = BucketKind::Bought, .amount = 10 * jobCount}));
    jobs::AccountPurse purse(ledger);
    jobs::GenerationStore store({.database = *database, .clock = clock, .home = folder.path()});
    TownParts town({.database = *database,
                    .catalog = catalog,
                    .credits = rules,
                    .places = standIns.places(),
                    .resources = sourcePath("resources"),
                    .clock = clock,
                    .random = random,
                    .log = log,
                    .pace = {.firstPoll = 1s, .laterPoll = 5s, .deadline = 1h, .concurrent = 0}});
    NoteKeeper keeper(folder / "kept");
    const ProviderPrices prices;
    const jobs::ProviderOf providerOf = [&](std::string_view id) { return town.providerOf(id); };
    jobs::GenerationQueue queue({.store = store,
                                 .purses = {purse, purse},
                                 .chooser = town.chooser,
                                 .providerOf = providerOf,
                                 .prices = prices,
                                 .clock = clock,
                                 .random = random});
    for (int i = 0; i < jobCount; ++i)
        add(queue, i);
    jobs::GenerationWorker worker({.store = store,
                                   .purses = {purse, purse},
                                   .chooser = town.chooser,
                                   .gate = town.gate,
                                   .fetcher = town.fetching,
                                   .keeper = keeper,
                                   .finder = nullptr,
                                   .providerOf = providerOf,
                                   .prices = prices,
                                   .clock = clock,
                                   .random = random,
                                   .log = log,
                                   .folder = folder / "work"});
    std::vector<std::jthread> threads;
    threads.reserve(kThreads + 1);
    threads.emplace_back([&](const std::stop_token& stop) { worker.tend(stop); });
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&](const std::stop_token& stop) { worker.work(stop); });
    while (running(*database) < jobCount)
        std::this_thread::sleep_for(100ms);
    std::this_thread::sleep_for(6s); // until the polls are spread as they stay
    const auto before = cpuSeconds();
    const int asked = log.requests();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    const auto share = (cpuSeconds() - before) / seconds;
    std::printf(
        "%d jobs in flight, 5 s poll, CPU | %.1f %% of a core | %.0f %% of a core | %.2fx | ≤ 1 | the "
        "goal in place of a peer; %.0f polls a second\n",
        jobCount, share * 100, kMostShare * 100, share / kMostShare,
        static_cast<double>(log.requests() - asked) / seconds);
    std::printf("%d jobs in flight, memory | %.0f MB | %.0f MB | %.2fx | ≤ 1 | RSS of the process\n",
                jobCount, megabytes(), kMostMegabytes, megabytes() / kMostMegabytes);
    for (auto& thread : threads)
        thread.request_stop();
}
