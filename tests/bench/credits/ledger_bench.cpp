// Measures quote, reserve and settle of the ledger on a SQLite file (synchronous NORMAL and FULL) and on a
// PostgreSQL server of its own, which does not sync, so that the disk hides nothing. Prints rows of the table
// of
// `./dev bench`.
//
//     ledger_bench [runs in a round, 200] [earlier transactions, 10000]
//
// The peers: the rows that such a run leaves behind, written with prepared statements of sqlite3 and libpq in
// as many transactions as ours (a hold is on the disk before its job begins, so there are two), or in one;
// and pgbench's simple-update on the same server. Ours and the bare rows run in turns on databases of the
// same size; the figures are medians of the rounds.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "bare_rows.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::bench;
using namespace std::chrono_literals;

namespace {

constexpr int kRounds = 15;
constexpr std::int64_t kCredits = 100'000'000;

template <class T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().internal());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class Work>
double microseconds(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * part)];
}

double median(const std::vector<double>& values)
{
    return quantile(values, 0.5);
}

/// A ledger of one person with credits of a plan and bought ones, in a database of its own.
class Book
{
public:
    Book(const Catalog& catalog, const CreditRules& rules, const test::TestDatabase& place)
        : m_database(place.open())
        , m_ledger({.database = *m_database,
                    .catalog = catalog,
                    .rules = rules,
                    .clock = m_clock,
                    .random = m_random})
    {
        const auto steps = need(storage::loadMigrations(test::sourcePath("resources/sql")));
        NullLog log;
        if (!need(storage::migrate(*m_database, steps, storage::MigrationMode::Apply, m_clock, log)).usable())
            stop("the schema cannot be made");
        need(m_ledger.grant({.account = m_ann,
                             .key = "plan",
                             .kind = BucketKind::Plan,
                             .amount = kCredits,
                             .expiresAt = m_clock.now() + 24h * 3650}));
        need(m_ledger.grant({.account = m_ann, .key = "bought", .kind = BucketKind::Bought, .amount = 500}));
    }

    /// Looks at the price, sets it aside and charges it, `apart` after the run before.
    void run(std::chrono::milliseconds apart)
    {
        m_clock.advance(apart);
        const auto number = std::to_string(++m_runs);
        const std::vector<credits::PriceItem> items{{.service = "leonardo_video_1080p", .quantity = 1}};
        const auto quote = need(m_ledger.quote({.account = m_ann, .tier = m_tier, .items = items}));
        const auto hold = need(m_ledger.reserve({.account = m_ann,
                                                 .key = "reserve job " + number,
                                                 .job = JobId("job " + number),
                                                 .tier = m_tier,
                                                 .tool = Tool::None,
                                                 .items = items,
                                                 .shownTotal = quote.price.total}));
        need(m_ledger.settle({.hold = hold.id, .key = "settle job " + number, .amount = hold.amount}));
    }
    /// Every run of a day counts against its quotas; `unlimited` has none.
    void setTier(std::string tier) { m_tier = std::move(tier); }
    credits::Ledger& ledger() { return m_ledger; }
    /// What a server does by itself within a minute.
    void analyze() { need(need(m_database->session()).execute("ANALYZE")); }

private:
    const AccountId m_ann{"ann"};
    std::string m_tier = "starter";
    test::ManualClock m_clock;
    test::CountingRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    credits::Ledger m_ledger;
    std::int64_t m_runs = 0;
};

struct Amounts
{
    int runs = 200;
    int earlier = 10'000;
};

struct Figures
{
    std::vector<double> ours, bare, atOnce; ///< Microseconds a run, by round.
};

void print(const std::string& name, const std::vector<double>& ours, const std::vector<double>& peer,
           const char* goal)
{
    const auto [least, most] = std::minmax_element(ours.begin(), ours.end());
    const auto [peerLeast, peerMost] = std::minmax_element(peer.begin(), peer.end());
    std::printf("%s | %.0f us | %.0f us | %.2fx | %s | %.0f-%.0f vs %.0f-%.0f us\n", name.c_str(),
                median(ours), median(peer), median(peer) / median(ours), goal, *least, *most, *peerLeast,
                *peerMost);
    std::fflush(stdout);
}

// Ours and the bare rows in turns, run by run, so that whatever else the machine does meets all alike.
Figures measureRounds(Book& ours, BareRows& bare, const Amounts& amounts)
{
    Figures figures;
    for (int round = -1; round < kRounds; ++round) {
        std::array<std::vector<double>, 3> times;
        for (int i = 0; i < amounts.runs; ++i) {
            times[0].push_back(microseconds([&] { ours.run(1h); }));
            times[1].push_back(microseconds([&] { bare.writeRun(); }));
            times[2].push_back(microseconds([&] { bare.writeRunAtOnce(); }));
        }
        if (round < 0)
            continue; // warms up
        figures.ours.push_back(median(times[0]));
        figures.bare.push_back(median(times[1]));
        figures.atOnce.push_back(median(times[2]));
    }
    return figures;
}

// Each run by itself.
std::vector<double> measureRuns(Book& book, int runs, std::chrono::milliseconds apart)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(microseconds([&] { book.run(apart); }));
    return times;
}

void printTail(const std::string& name, const std::vector<double>& times, const std::vector<double>& fresh)
{
    std::printf("%s, p99 of a run | %.0f us | %.0f us | %.2fx | - | p50 %.0f, p99 %.0f us; the peer is a new "
                "account: p50 %.0f us\n",
                name.c_str(), quantile(times, 0.99), quantile(fresh, 0.99),
                quantile(times, 0.99) / quantile(fresh, 0.99), median(times), quantile(times, 0.99),
                median(fresh));
    std::fflush(stdout);
}

void measureLongAccounts(const std::string& name, const test::TestDatabase& place,
                         const test::TestDatabase& day, const Catalog& catalog, const CreditRules& rules,
                         const Amounts& amounts)
{
    Book book(catalog, rules, place);
    const auto fresh = measureRuns(book, 1000, 1h);
    for (int i = 2000; i < amounts.earlier; i += 2)
        book.run(1h);
    book.analyze();
    printTail(name + ", 10 000 earlier transactions", measureRuns(book, 1000, 1h), fresh);
    if (!need(book.ledger().verify()).isGood())
        stop("the ledger is not sound");
    Book busy(catalog, rules, day);
    busy.setTier("unlimited");
    for (int i = 0; i < amounts.earlier; i += 2)
        busy.run(1ms);
    busy.analyze();
    printTail(name + ", 10 000 earlier ones on the same day", measureRuns(busy, 1000, 1ms), fresh);
}

std::string outputOf(const std::string& command)
{
    std::string output;
    auto* pipe = popen((command + " 2>&1").c_str(), "r");
    if (!pipe)
        stop(command + " does not start");
    std::array<char, 256> line{};
    while (std::fgets(line.data(), line.size(), pipe))
        output += line.data();
    if (pclose(pipe) != 0)
        stop(command + ": " + output);
    return output;
}

// Microseconds of the median transaction of pgbench's simple-update, with prepared statements on one
// connection.
double pgbench(int transactions, const std::string& address)
{
    const test::TestFolder folder;
    const auto prefix = (folder / "log").string();
    outputOf(std::string(VIDGO_PGBENCH) + " -n -N -M prepared -c 1 -l --log-prefix " + prefix + " -t " +
             std::to_string(transactions) + " '" + address + "'");
    std::vector<double> times;
    for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream lines(file.path()); // "client number microseconds …"
        std::string client, number, rest;
        double time = 0;
        while (lines >> client >> number >> time && std::getline(lines, rest))
            times.push_back(time);
    }
    if (times.empty())
        stop("pgbench wrote no log");
    return median(times);
}

// Rows written in a second by ours and by pgbench, in turns.
void measurePgbench(const std::string& name, Book& book, const std::string& address, const Amounts& amounts)
{
    if (std::string_view(VIDGO_PGBENCH).empty()) {
        std::printf("%s / pgbench | pgbench is not installed | | | | \n", name.c_str());
        return;
    }
    outputOf(std::string(VIDGO_PGBENCH) + " -q -i -s 1 '" + address + "'");
    std::vector<double> ours, theirs; // rows a second
    for (int round = 0; round < 7; ++round) {
        const auto times = measureRuns(book, amounts.runs, 1h);
        ours.push_back(BareRows::kRowsPerRun * 1e6 / median(times));
        theirs.push_back(2e6 / pgbench(5 * amounts.runs, address)); // it updates one and inserts one
    }
    const auto [least, most] = std::minmax_element(ours.begin(), ours.end());
    const auto [peerLeast, peerMost] = std::minmax_element(theirs.begin(), theirs.end());
    std::printf("%s / pgbench simple-update, rows written | %.0f/s | %.0f/s | %.2fx | >= 0.7x of pgbench | "
                "%.0f-%.0f vs %.0f-%.0f/s\n",
                name.c_str(), median(ours), median(theirs), median(ours) / median(theirs), *least, *most,
                *peerLeast, *peerMost);
    std::fflush(stdout);
}

struct Place
{
    std::string name;
    storage::Backend backend;
    bool fullSync;
};

void measure(const Place& place, const test::PostgresServer* server, const Catalog& catalog,
             const CreditRules& rules, const Amounts& amounts)
{
    const auto make = [&] {
        auto made = std::make_unique<test::TestDatabase>(place.backend, server);
        made->options.fullSync = place.fullSync;
        return made;
    };
    const auto ours = make(), theirs = make();
    Book book(catalog, rules, *ours);
    Book other(catalog, rules, *theirs); // makes the tables, the account and the buckets
    const auto connection = place.backend == storage::Backend::Sqlite
                                ? bareSqlite(theirs->options.file, place.fullSync)
                                : barePostgres(theirs->options.address);
    BareRows bare(*connection, 2);
    const auto figures = measureRounds(book, bare, amounts);
    const auto name = "quote, reserve, settle on " + place.name;
    print(name + " / the same rows in two transactions", figures.ours, figures.bare, ">= 0.7x of bare");
    print(name + " / the same rows in one transaction", figures.ours, figures.atOnce, "-");
    if (server)
        measurePgbench(name, book, server->address(), amounts);
    const auto old = make(), busy = make();
    measureLongAccounts(place.name, *old, *busy, catalog, rules, amounts);
}

} // namespace

int main(int count, char** values)
{
    Amounts amounts;
    if (count > 1)
        amounts.runs = std::max(1, std::atoi(values[1]));
    if (count > 2)
        amounts.earlier = std::max(0, std::atoi(values[2]));
    const auto folder = test::sourcePath("resources/catalog");
    const auto catalog = need(loadCatalog(folder));
    const auto rules = need(loadCreditRules(folder, catalog));
    measure({"SQLite NORMAL", storage::Backend::Sqlite, false}, nullptr, catalog, rules, amounts);
    measure({"SQLite FULL", storage::Backend::Sqlite, true}, nullptr, catalog, rules, amounts);
    const auto server = test::PostgresServer::start();
    if (!server) {
        std::printf("quote, reserve, settle on PostgreSQL | %s | | | | \n", server.error().c_str());
        return 0;
    }
    measure({"PostgreSQL", storage::Backend::PostgreSql, true}, server->get(), catalog, rules, amounts);
    return 0;
}
