#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <map>

#include "../credits/ledger_fixture.h"
#include "jobs_fixture.h"
#include "town_parts.h"
#include "vidgo/test/child_program.h"

using namespace vidgo;
using namespace vidgo::jobs;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

/// Who is asked for what is ordered here.
const std::vector<std::string> kAsked = {"piapi", "gemini", "pollo"};

/// vidgo-sandbox, which nobody kills.
class Town
{
public:
    Town()
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        test::endWithThisTest(m_program);
        m_program.start(QStringLiteral(VIDGO_SANDBOX),
                        {QStringLiteral("--json"), QStringLiteral("--quick"), QStringLiteral("--for"),
                         QStringLiteral("600"), QStringLiteral("--ecpay-port"), QStringLiteral("0"),
                         QStringLiteral("--paddle-port"), QStringLiteral("0"), QStringLiteral("--mail-port"),
                         QStringLiteral("0"), QStringLiteral("--provider-port"), QStringLiteral("0")});
        while (!m_program.canReadLine() && m_program.waitForReadyRead()) {
        }
        auto read = Json::parse(m_program.readLine().toStdString(), "places");
        if (!read)
            qFatal("the sandbox did not begin");
        places = std::move(*read);
    }
    ~Town()
    {
        m_program.terminate();
        m_program.waitForFinished();
    }
    Town(const Town&) = delete;
    Town& operator=(const Town&) = delete;

    std::string url(const std::string& id, const std::string& command) const
    {
        return TownParts::originOf(TownParts::textIn(places, id)) + "/_control/" + command;
    }

    Json places;

private:
    QProcess m_program;
};

/// As a stand-in has it in its books.
struct BookedTask
{
    std::string id;
    std::string prompt;
    std::string state;
};

} // namespace

/// Many jobs on four programs that ask the stand-ins of providers through everything that the studio has
/// between the two, with faults of every kind, while the programs are killed and people cancel and pause.
/// VIDGO_CHAOS=1 makes it 500 jobs and 20 deaths; VIDGO_CHAOS_SEED repeats the wishes, the faults and the
/// victims of a run that failed.
class GenerationChaosTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;
    quint32 m_seed = 0;
    int m_jobs = 60;
    int m_deaths = 5;

    static constexpr int kWorkers = 4;
    static constexpr int kAccounts = 25;
    static constexpr int kFaultsAhead = 8; ///< Of those that wait for somebody to meet them.

    struct World
    {
        World(storage::Backend backend, const PostgresServer* server, const test::Shop& catalog)
            : ledger(backend, server, catalog)
            , parts({.database = *ledger.database,
                     .catalog = catalog.catalog,
                     .credits = catalog.rules,
                     .places = town.places,
                     .resources = sourcePath("resources"),
                     .clock = clock,
                     .random = random,
                     .log = ledger.log})
            , purse(*ledger.ledger)
            , store({.database = *ledger.database, .clock = clock, .home = ledger.place.folder().path()})
            , queue({.store = store,
                     .purses = {purse, purse},
                     .chooser = parts.chooser,
                     .providerOf = [this](std::string_view id) { return parts.providerOf(id); },
                     .prices = prices,
                     .clock = clock,
                     .random = random})
        {
            JobsFixture::require(
                writeFile(ledger.place.folder() / "places.json", town.places.dump(), Durability::None));
            for (const auto& id : kAsked)
                tell(id, "balance", Json::Object{{"amount", 900'000'000}});
        }
        QStringList wordsForWorker() const
        {
            const auto& options = ledger.place.options;
            const bool isSqlite = options.backend == storage::Backend::Sqlite;
            return {isSqlite ? "sqlite" : "postgresql",
                    QString::fromStdString(isSqlite ? toUtf8(options.file) : options.address),
                    QString::fromStdString(toUtf8(ledger.place.folder().path()))};
        }
        void tell(const std::string& id, const std::string& command, const Json& arguments)
        {
            net::HttpRequest request{
                .method = "POST", .url = town.url(id, command), .body = arguments.dump()};
            request.headers.push_back({"Content-Type", "application/json"});
            const auto answer = parts.http.send(request, {});
            QVERIFY2(answer && answer->status == 200, answer ? answer->body.c_str() : command.c_str());
        }
        std::vector<BookedTask> bookOf(const std::string& id)
        {
            std::vector<BookedTask> all;
            const net::HttpRequest request{.url = town.url(id, "state"),
                                           .maxAnswerBytes = 16 * 1024 * 1024,
                                           .kind = net::CallKind::Read};
            const auto answer = parts.http.send(request, {});
            const auto state = answer ? Json::parse(answer->body, "state") : Result<Json>(Json());
            const auto* books = state ? state->find("state") : nullptr;
            const auto* tasks = books ? books->find("tasks") : nullptr;
            if (!tasks || !tasks->asArray())
                qFatal("%s keeps no books", id.c_str());
            for (const auto& task : *tasks->asArray())
                all.push_back({.id = TownParts::textIn(task, "id"),
                               .prompt = TownParts::textIn(task, "prompt"),
                               .state = TownParts::textIn(task, "state")});
            return all;
        }

        Town town;
        LedgerFixture ledger;
        SystemClock clock;
        SystemRandom random;
        ProviderPrices prices;
        TownParts parts;
        AccountPurse purse;
        GenerationStore store;
        GenerationQueue queue;
    };

    // What is wanted, and what becomes of it wherever it is ordered, see app/sandbox/README.md. Unique, so
    // that it is found in the books.
    static std::string promptOf(int job, QRandomGenerator& random)
    {
        const auto percent = random.bounded(100);
        const std::string words = "A house by the lake, picture number " + std::to_string(job) + ".";
        if (percent < 4)
            return words + " [fail]";
        if (percent < 6)
            return words + " [stuck]";
        if (percent < 9)
            return words + " [refuse]";
        if (percent < 11)
            return words + " [block]";
        return percent < 12 ? words + " porn" : words;
    }
    static int jobOf(const std::string& prompt)
    {
        const std::string before = "picture number ";
        const auto place = prompt.find(before);
        return place == std::string::npos ? -1 : std::stoi(prompt.substr(place + before.size()));
    }

    void addJobs(World& world, QRandomGenerator& random) const
    {
        for (int i = 0; i < kAccounts; ++i)
            JobsFixture::require(
                world.ledger.ledger->grant({.account = AccountId("person-" + std::to_string(i)),
                                            .key = "order",
                                            .kind = BucketKind::Bought,
                                            .amount = 100'000}));
        for (int i = 0; i < m_jobs; ++i) {
            GenerationOrder order;
            order.job = JobId("job-" + std::to_string(i));
            order.run = RunId("run-" + std::to_string(i));
            order.account = AccountId("person-" + std::to_string(i % kAccounts));
            order.tier = "starter";
            order.request.operation = i % 8 == 3 ? Operation::TextToVideo : Operation::TextToImage;
            order.request.prompt = promptOf(i, random);
            order.items = {{"leonardo_video_1080p", 1}};
            order.agreedAmount = 10;
            JobsFixture::require(world.queue.add(order));
        }
    }

    // The next call of a kind at one of them goes wrong.
    static void trouble(World& world, QRandomGenerator& random)
    {
        struct Kind
        {
            const char* kind;
            const char* on;
        };
        static constexpr std::array kKinds = {Kind{"cut_before", "create"},
                                              Kind{"cut_after", "create"},
                                              Kind{"cut_inside", "create"},
                                              Kind{"unavailable", "create"},
                                              Kind{"server_error", "create"},
                                              Kind{"rate_limited", "create"},
                                              Kind{"html", "create"},
                                              Kind{"malformed_json", "create"},
                                              Kind{"empty", "create"},
                                              Kind{"out_of_credit", ""},
                                              Kind{"fails", ""},
                                              Kind{"stuck", ""},
                                              Kind{"unknown_status", ""},
                                              Kind{"result_is_no_picture", ""},
                                              Kind{"cut_before", "read"},
                                              Kind{"html", "read"},
                                              Kind{"server_error", "read"},
                                              Kind{"cut_inside", "result"},
                                              Kind{"negative_progress", ""}};
        const auto& chosen = kKinds[random.bounded(static_cast<quint32>(kKinds.size()))];
        const auto& whom = kAsked[random.bounded(static_cast<quint32>(kAsked.size()))];
        Json::Object fault{{"kind", chosen.kind}};
        if (*chosen.on != 0)
            fault.emplace("on", chosen.on);
        if (random.bounded(2) == 0)
            fault.emplace("retry_after", 1);
        world.tell(whom, "fault", Json(std::move(fault)));
    }

    static std::int64_t openJobs(const World& world)
    {
        return world.ledger.number("SELECT COUNT(*) FROM generations WHERE ended_at = 0");
    }

    // Nobody works for a moment and somebody else begins.
    static void die(QProcess& program, const QStringList& words)
    {
        program.kill();
        program.waitForFinished();
        program.start(QStringLiteral(VIDGO_CHAOS_WORKER), words);
    }

    void meddle(World& world, QRandomGenerator& random) const
    {
        const JobId id("job-" + std::to_string(random.bounded(m_jobs)));
        switch (random.bounded(3)) {
        case 0:
            static_cast<void>(world.queue.cancel(id));
            break;
        case 1:
            static_cast<void>(world.queue.toFront(id));
            break;
        default:
            static_cast<void>(world.queue.pause(id));
            static_cast<void>(world.queue.resume(id));
        }
    }

    void run(World& world, QRandomGenerator& random)
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        const auto words = world.wordsForWorker();
        for (int i = 0; i < kWorkers; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            test::endWithThisTest(*programs.back());
            programs.back()->start(QStringLiteral(VIDGO_CHAOS_WORKER), words);
        }
        int faults = 0;
        int deaths = 0;
        // By what has ended, so that a slow machine has no more of it than a fast one.
        for (int ended = 0; ended < m_jobs; ended = m_jobs - static_cast<int>(openJobs(world))) {
            for (; faults < ended + kFaultsAhead; ++faults) {
                trouble(world, random);
                if (random.bounded(3) == 0)
                    meddle(world, random);
            }
            for (; deaths < m_deaths && (deaths + 1) * m_jobs <= ended * (m_deaths + 1); ++deaths)
                die(*programs[random.bounded(kWorkers)], words);
            QTest::qWait(50);
        }
        for (; deaths < m_deaths; ++deaths) // the last jobs ended at once
            die(*programs[random.bounded(kWorkers)], words);
        qInfo("%d jobs, %d faults, %d deaths", m_jobs, faults, deaths);
        for (auto& program : programs) {
            program->kill();
            program->waitForFinished();
        }
    }

    // Ended once, and the money with it.
    void verifyJobs(World& world, std::map<std::string, int>& ends) const
    {
        std::int64_t settled = 0;
        for (int i = 0; i < m_jobs; ++i) {
            const auto name = "job-" + std::to_string(i);
            const auto row = world.store.find(JobId(name));
            VIDGO_VERIFY(row);
            QVERIFY(vidgo::hasEnded(row->state) && row->endedAt);
            const bool isSettled = row->state == GenerationState::Settled;
            settled += isSettled ? 1 : 0;
            ++ends[isSettled ? "settled" : std::string(generationStateId(row->state)) + " " + row->errorId];
            const auto holds = [&](const char* state) {
                return world.ledger.number(
                    "SELECT COUNT(*) FROM credit_holds WHERE job_id = :1 AND state = :2",
                    {name, std::string(state)});
            };
            QCOMPARE(holds("open"), std::int64_t{0});
            QCOMPARE(holds("settled"), std::int64_t{isSettled ? 1 : 0});
            QCOMPARE(std::filesystem::exists(world.ledger.place.folder() / "kept" / (name + ".txt")),
                     isSettled);
        }
        std::int64_t left = 0;
        for (int i = 0; i < kAccounts; ++i)
            left += world.ledger.ledger->balance(AccountId("person-" + std::to_string(i)))->available;
        QCOMPARE(left, std::int64_t{kAccounts} * 100'000 - 10 * settled);
        QVERIFY(world.ledger.isSound());
        QVERIFY(settled > m_jobs / 2);
    }
    // In the books of the stand-ins: bought once, and none that nobody knows of.
    void verifyTasks(World& world) const
    {
        std::vector<int> good(static_cast<std::size_t>(m_jobs), 0);
        for (const auto& id : kAsked) {
            std::map<int, std::int64_t> bought;
            for (const auto& task : world.bookOf(id)) {
                const int job = jobOf(task.prompt);
                QVERIFY2(job >= 0 && job < m_jobs, task.prompt.c_str());
                ++bought[job];
                const bool isLost =
                    task.state == "failed" || task.state == "refused" || task.state == "cancelled";
                good[static_cast<std::size_t>(job)] += isLost ? 0 : 1;
                const auto known = world.ledger.number(
                    "SELECT COUNT(*) FROM generation_attempts WHERE job_id = :1 AND provider = :2 AND "
                    "(task_id = :3 OR (task_id = '' AND (trouble <> '' OR ended_at > 0)))",
                    {"job-" + std::to_string(job), id, task.id});
                QVERIFY2(known >= 1, (id + " " + task.id + " " + task.prompt).c_str());
            }
            for (const auto& [job, count] : bought) {
                const auto calls = world.ledger.number(
                    "SELECT COUNT(*) FROM generation_attempts WHERE job_id = :1 AND provider = :2",
                    {"job-" + std::to_string(job), id});
                QVERIFY2(count <= calls, (id + " job-" + std::to_string(job)).c_str());
            }
        }
        for (int job = 0; job < m_jobs; ++job) {
            const auto row = world.store.find(JobId("job-" + std::to_string(job)));
            const int made = good[static_cast<std::size_t>(job)];
            QVERIFY2(made <= 1, row->order.job.value().c_str());
            QVERIFY2(made == 1 || row->state != GenerationState::Settled, row->order.job.value().c_str());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
        m_shop.catalog.limits = unlimited(m_shop.catalog.limits);
        bool isGiven = false;
        m_seed = qEnvironmentVariable("VIDGO_CHAOS_SEED").toUInt(&isGiven);
        if (!isGiven)
            m_seed = 20'261'122;
        if (qEnvironmentVariable("VIDGO_CHAOS") == QStringLiteral("1")) {
            m_jobs = 500;
            m_deaths = 20;
            if (!isGiven)
                m_seed = QRandomGenerator::global()->generate();
        }
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyJobEndsOnceAndNothingIsBoughtTwice_data() { test::addBackendRows(); }
    void everyJobEndsOnceAndNothingIsBoughtTwice()
    {
        qInfo("VIDGO_CHAOS_SEED=%u", m_seed);
        World world(backendOfRow(), m_server.get(), m_shop);
        QRandomGenerator random(m_seed);
        addJobs(world, random);
        run(world, random);
        std::map<std::string, int> ends;
        verifyJobs(world, ends);
        verifyTasks(world);
        for (const auto& [how, count] : ends)
            qInfo("%4d %s", count, how.c_str());
    }
};

QTEST_GUILESS_MAIN(GenerationChaosTest)
#include "generation_chaos_test.moc"
