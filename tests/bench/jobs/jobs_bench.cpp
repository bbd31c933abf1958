// Measures 1 000 generations in flight in one worker that asks for each of them every five seconds, over real
// connections to a shop in a process of its own. Prints rows of the table of `./dev bench`.
//
//     jobs_bench [jobs, 1000] [seconds measured, 30]

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "jobs_parts.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_worker.h"
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

/// The shop in a process of its own, so that its time and memory are not ours.
class ShopProcess
{
public:
    ShopProcess()
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            std::abort();
        m_child = ::fork();
        if (m_child == 0) {
            TaskShop shop;
            shop.planner = [](const std::string&, const std::string&) { return TaskShop::Plan{.polls = -1}; };
            const auto port = shop.port();
            if (::write(pipe[1], &port, sizeof port) != sizeof port)
                std::_Exit(1);
            for (;;)
                ::pause();
        }
        std::uint16_t port = 0;
        if (::read(pipe[0], &port, sizeof port) != sizeof port)
            std::abort();
        m_url = "http://127.0.0.1:" + std::to_string(port);
    }
    ~ShopProcess()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    ShopProcess(const ShopProcess&) = delete;
    ShopProcess& operator=(const ShopProcess&) = delete;
    const std::string& url() const { return m_url; }

private:
    int m_child = 0;
    std::string m_url;
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
    order.request.prompt = "a red house by the sea in the light of the evening, with a boat and a tree";
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
    const ShopProcess shop;
    const TestFolder folder;
    const SystemClock clock;
    SystemRandom random;
    NullLog log;
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
    net::SystemPause pause;
    net::CurlHttpClient http({.retry = {.attempts = 1}},
                             {.log = log, .clock = clock, .random = random, .pause = pause});
    jobs::AccountPurse purse(ledger);
    jobs::GenerationStore store({.database = *database, .clock = clock});
    ShopProvider alpha(shop.url(), "alpha", http);
    alpha.edit().laterPoll = 5s;
    ListChooser chooser(std::vector<jobs::Candidate>{{"alpha", "alpha_picture"}});
    WordGate gate;
    ShopFetcher fetcher(http);
    NoteKeeper keeper(folder / "kept");
    const auto prices = shopPrices();
    const jobs::ProviderOf providerOf = [&](std::string_view) -> providers::Provider* { return &alpha; };
    jobs::GenerationQueue queue({.store = store,
                                 .purses = {purse, purse},
                                 .chooser = chooser,
                                 .providerOf = providerOf,
                                 .prices = prices,
                                 .clock = clock,
                                 .random = random});
    for (int i = 0; i < jobCount; ++i)
        add(queue, i);
    jobs::GenerationWorker worker({.store = store,
                                   .purses = {purse, purse},
                                   .chooser = chooser,
                                   .gate = gate,
                                   .fetcher = fetcher,
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
    const int polled = alpha.polls();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    const auto share = (cpuSeconds() - before) / seconds;
    std::printf(
        "%d jobs in flight, 5 s poll, CPU | %.1f %% of a core | %.0f %% of a core | %.2fx | ≤ 1 | the "
        "goal in place of a peer; %.0f polls a second\n",
        jobCount, share * 100, kMostShare * 100, share / kMostShare,
        static_cast<double>(alpha.polls() - polled) / seconds);
    std::printf("%d jobs in flight, memory | %.0f MB | %.0f MB | %.2fx | ≤ 1 | RSS of the process\n",
                jobCount, megabytes(), kMostMegabytes, megabytes() / kMostMegabytes);
    for (auto& thread : threads)
        thread.request_stop();
}
