#include <QtCore/QProcess>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>
#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "vidgo/api/router.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/sandbox/s3_stand_in.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/child_program.h"
#include "vidgo/test/postgres_server.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/redis_server.h"
#include "vidgo/test/test_database.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace std::chrono_literals;

namespace {

template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
    return std::move(*result);
}

std::string text(const Json& json, std::string_view name)
{
    const auto* const member = json.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

std::uint16_t freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A vidgo-server of its own process.
class Program
{
public:
    Program(const QStringList& words, const QProcessEnvironment& environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        test::endWithThisTest(m_process);
        m_process.start(QStringLiteral(VIDGO_SERVER), words);
    }
    ~Program() { kill(); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Its address, when it answers.
    std::string begun()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(120'000)) {
        }
        const auto line = m_process.readLine().trimmed();
        if (!line.startsWith("listening on "))
            qFatal("a server did not begin");
        return "http://" + line.mid(sizeof("listening on ") - 1).toStdString();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// How it ended after it was asked to.
    int end()
    {
        m_process.terminate();
        return m_process.waitForFinished(45'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

private:
    QProcess m_process;
};

/// What a route is asked, and by whom.
struct Ask
{
    Json parameters = Json::Object{};
    Json body = {};
    std::string token = {};
    std::string key = {};
    std::string address = "203.0.113.1"; ///< As the proxy in front of the servers says.
};

Result<sandbox::Answer> ask(const std::string& server, std::string_view id, const Ask& asked)
{
    const auto& route = api::routeOf(id);
    sandbox::Headers headers{{"X-Forwarded-For", asked.address}};
    if (!asked.token.empty())
        headers.push_back({"Authorization", "Bearer " + asked.token});
    if (route.isWrite())
        headers.push_back({"Idempotency-Key", asked.key});
    std::string body;
    if (route.carries == api::Carries::Json) {
        headers.push_back({"Content-Type", "application/json"});
        body = asked.body.dump();
    } else if (route.carries == api::Carries::File && asked.body.asString()) {
        body = *asked.body.asString();
    }
    return sandbox::send(api::methodName(route.method), server + api::targetOf(route, asked.parameters),
                         headers, std::move(body), 30s);
}

/// What it answers; the test ends where it refuses.
Json told(const std::string& server, std::string_view id, const Ask& asked)
{
    const auto answer = must(ask(server, id, asked));
    if (answer.status != api::routeOf(id).status)
        qFatal("%s: %d %s", std::string(id).c_str(), answer.status, answer.body.c_str());
    return answer.body.empty() ? Json() : must(Json::parse(answer.body));
}

std::string pictureBytes()
{
    auto image = must(media::Image::create(320, 240, media::PixelFormat::Rgb8));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.row(y)[std::ptrdiff_t{3} * x] = static_cast<std::uint8_t>(x + y);
    const auto bytes = must(media::encodePicture(image, {.format = PictureFormat::Jpeg}));
    return {bytes.begin(), bytes.end()};
}

} // namespace

/// Two servers and two workers, as they are installed, on one PostgreSQL and one Redis, with stand-ins for
/// everybody else. VIDGO_CHAOS=1 makes it 200 jobs, and each program has a folder of its own and the files in
/// a bucket.
class ServerReplicasTest : public QObject
{
    Q_OBJECT

    static constexpr int kPeople = 10;
    static constexpr int kLimit = 600; // requests a minute
    static constexpr std::int64_t kPrice = 2;
    static constexpr int kCallsAtOnce = 8; // of a worker

    struct Person
    {
        std::string address;
        std::string token;
        std::string upload;
        std::int64_t available = 0;
    };

    bool m_isLong = false;
    int m_jobs = 60;
    int m_folders = 0;
    SystemClock m_clock;
    test::TestFolder m_folder;
    std::unique_ptr<test::PostgresServer> m_postgres;
    std::unique_ptr<test::TestDatabase> m_place;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<test::RedisServer> m_redis;
    std::unique_ptr<sandbox::MailStandIn> m_mail;
    std::unique_ptr<sandbox::EcpayStandIn> m_ecpay;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<sandbox::S3StandIn> m_store; ///< In the long form.
    QStringList m_words;                         ///< Of each program.
    std::vector<std::unique_ptr<Program>> m_servers;
    std::vector<std::unique_ptr<Program>> m_workers;
    std::vector<std::string> m_at; ///< Where the servers are.
    std::vector<Person> m_people;
    std::map<int, std::string> m_placed; ///< The id of each job.

    std::string databaseUrl() const
    {
        QUrlQuery query;
        for (const auto& pair : QString::fromStdString(m_place->options.address).split(QLatin1Char(' '))) {
            auto name = pair.section(QLatin1Char('='), 0, 0);
            const auto value = pair.section(QLatin1Char('='), 1);
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        return "postgresql:///?" + query.toString(QUrl::FullyEncoded).toStdString();
    }

    QProcessEnvironment environment(std::uint16_t port)
    {
        auto all = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const std::string& value) {
            all.insert(QLatin1String(name), QString::fromStdString(value));
        };
        set("VIDGO_RESOURCES_DIR", toUtf8(test::sourcePath("resources")));
        set("VIDGO_DATA",
            toUtf8(m_folder.path() / (m_isLong ? "data" + std::to_string(m_folders++) : "data")));
        set("VIDGO_PORT", std::to_string(port));
        set("VIDGO_WORKER_PORT", "0");
        set("VIDGO_WORKERS_APART", "true");
        set("VIDGO_ADDRESS", m_at.empty() ? "http://127.0.0.1:" + std::to_string(port) : m_at.front());
        set("TRUSTED_PROXIES", "127.0.0.1");
        set("RATE_LIMIT_PER_MINUTE", std::to_string(kLimit));
        set("DATABASE_URL", databaseUrl());
        set("REDIS_URL", "redis://127.0.0.1:" + std::to_string(m_redis->port()));
        set("SECRET_KEY", std::string(32, 's'));
        set("JWT_SECRET_KEY", std::string(32, 'j'));
        set("SMTP_HOST", "127.0.0.1");
        set("SMTP_PORT", std::to_string(m_mail->port()));
        set("SMTP_SECURITY", "plain");
        set("ECPAY_MERCHANT_ID", "3002607");
        set("ECPAY_HASH_KEY", "pwFHCqoQZGmho4w6");
        set("ECPAY_HASH_IV", "EkRm7iFT261dpevs");
        set("ECPAY_PAYMENT_URL", m_ecpay->url() + "/Cashier/AioCheckOut/V5");
        set("ECPAY_SUBSCRIPTIONS", "true");
        if (m_store) {
            const sandbox::S3StandIn::Options store;
            set("S3_ENDPOINT", m_store->url());
            set("S3_BUCKET", store.bucket);
            set("S3_REGION", store.region);
            set("S3_ACCESS_KEY_ID", store.keyId);
            set("S3_SECRET_ACCESS_KEY", std::string(store.key.reveal()));
        }
        return all;
    }

    std::int64_t number(std::string_view sql, storage::Values values = {})
    {
        auto session = must(m_database->session());
        std::int64_t found = 0;
        const auto asked =
            session.query(sql, values, [&](const storage::Row& row) { found = row.integer(0); });
        if (!asked)
            qFatal("%s", asked.error().internal().c_str());
        return found;
    }

    // ---- People

    std::string codeSentTo(const std::string& email)
    {
        QString code;
        const auto find = [&] {
            for (const auto& one : m_mail->mails())
                if (std::ranges::find(one.to, email) != one.to.end())
                    code = QRegularExpression(QStringLiteral("\\b(\\d{6})\\b"))
                               .match(QString::fromStdString(one.text))
                               .captured(1);
            return !code.isEmpty();
        };
        static_cast<void>(QTest::qWaitFor(find, 20'000));
        return code.toStdString();
    }
    void pay(const Json& checkout)
    {
        sandbox::Fields fields;
        for (const auto& field : *checkout.find("fields")->asArray())
            fields.push_back({text(field, "name"), text(field, "value")});
        must(sandbox::postForm(text(checkout, "url"), fields));
        must(m_ecpay->choose(m_ecpay->trades().back(), sandbox::EcpayChoice::PayByCard));
        if (m_ecpay->outbox().deliverAll() == 0)
            qFatal("nothing was told of a payment");
    }
    static Ask by(const Person& person) { return {.token = person.token, .address = person.address}; }
    std::int64_t availableOf(const Person& person, std::size_t server)
    {
        const auto balance = told(m_at[server], "balance", by(person));
        const auto* const available = balance.find("available");
        return available && available->asInt() ? *available->asInt() : -1;
    }
    /// A file in parts, at one server and the other in turn.
    std::string brought(const Person& person, const std::string& name)
    {
        const auto bytes = pictureBytes();
        const auto half = bytes.size() / 2;
        Json::Object whole;
        whole["bytes"] = static_cast<std::int64_t>(bytes.size());
        whole["sha256"] = sha256(bytes);
        const auto key = "upload-" + name;
        const auto upload =
            text(told(m_at[0], "beginUpload", {.body = whole, .token = person.token, .key = key}), "upload");
        Json::Object place;
        place["upload"] = upload;
        for (const auto from : {std::size_t{0}, half}) {
            auto part = place;
            part["from"] = static_cast<std::int64_t>(from);
            told(m_at[from == 0 ? 1 : 0], "appendUpload",
                 {.parameters = part,
                  .body = bytes.substr(from, from == 0 ? half : bytes.size()),
                  .token = person.token,
                  .key = key + "-" + std::to_string(from)});
        }
        return text(
            told(m_at[1], "finishUpload", {.parameters = place, .token = person.token, .key = key + "-end"}),
            "upload");
    }
    /// Registers at one server, signs in at the other.
    Person newPerson(int who)
    {
        const auto name = std::to_string(who);
        const auto email = "ann" + name + "@example.com";
        const auto address = "203.0.113." + name;
        const auto registration = told(
            m_at[0], "register",
            {.body = Json::Object{{"email", email}, {"password", "correct horse battery"}, {"name", "Ann"}},
             .key = "register-" + name,
             .address = address});
        told(m_at[1], "verifyCode",
             {.body = Json::Object{{"registration", text(registration, "registration")},
                                   {"code", codeSentTo(email)}},
              .key = "verify-" + name,
              .address = address});
        Person person{.address = address};
        person.token =
            text(told(m_at[1], "signIn",
                      {.body = Json::Object{{"email", email}, {"password", "correct horse battery"}},
                       .key = "sign-in-" + name,
                       .address = address}),
                 "access_token");
        const auto order =
            told(m_at[0], "placeOrder",
                 {.body = Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}},
                  .token = person.token,
                  .key = "order-" + name});
        pay(told(m_at[0], "checkout",
                 {.parameters = Json::Object{{"order", text(order, "id")}},
                  .body = Json::Object{{"pay_by", "card"}},
                  .token = person.token,
                  .key = "checkout-" + name}));
        if (!QTest::qWaitFor([&] { return availableOf(person, 1) > 0; }, 20'000))
            qFatal("a payment was not delivered");
        person.upload = brought(person, name);
        person.available = availableOf(person, 1);
        return person;
    }

    // ---- Jobs

    static std::string promptOf(int job)
    {
        const auto words = "on a shelf, picture number " + std::to_string(job) + ".";
        return job % 20 == 7 ? words + " [fail]" : job % 20 == 13 ? words + " [block]" : words;
    }
    static int jobOf(const std::string& prompt)
    {
        const std::string before = "picture number ";
        const auto place = prompt.find(before);
        return place == std::string::npos ? -1 : std::stoi(prompt.substr(place + before.size()));
    }
    Result<sandbox::Answer> place(std::size_t server, int job) const
    {
        const auto& person = m_people[static_cast<std::size_t>(job) % m_people.size()];
        return ask(m_at[server], "placeJob",
                   {.body = Json::Object{{"tool", "product_scene"},
                                         {"inputs", Json::Array{Json::Object{{"role", "picture"},
                                                                             {"upload", person.upload}}}},
                                         {"prompt", promptOf(job)}},
                    .token = person.token,
                    .key = "job-" + std::to_string(job),
                    .address = person.address});
    }
    /// At the first server while it lives, and again at the other one with the same key.
    void order(int job)
    {
        auto answer = place(0, job);
        if (!answer)
            answer = must(place(1, job));
        if (answer->status != 202)
            qFatal("%d %s", answer->status, answer->body.c_str());
        m_placed[job] = text(must(Json::parse(answer->body)), "id");
    }
    std::int64_t openJobs() { return number("SELECT COUNT(*) FROM generations WHERE ended_at = 0"); }
    std::int64_t runningJobs()
    {
        return number("SELECT COUNT(*) FROM generations WHERE state = 'submitted' OR state = 'running'");
    }

    // ---- What came of it

    void verifyJobs(std::map<std::string, int>& ends)
    {
        std::vector<std::int64_t> settled(m_people.size(), 0);
        QCOMPARE(number("SELECT COUNT(*) FROM generations"), std::int64_t{m_jobs});
        for (const auto& [job, id] : m_placed) {
            const auto who = static_cast<std::size_t>(job) % m_people.size();
            const auto& person = m_people[who];
            auto asked = by(person);
            asked.parameters = Json::Object{{"job", id}};
            const auto state = text(told(m_at[1], "job", asked), "state");
            const bool isSettled = state == "settled";
            ++ends[state];
            settled[who] += isSettled ? 1 : 0;
            const auto holds = [&](const char* of) {
                return number("SELECT COUNT(*) FROM credit_holds WHERE job_id = :1 AND state = :2",
                              {id, std::string(of)});
            };
            QCOMPARE(holds("open"), std::int64_t{0});
            QCOMPARE(holds("settled"), std::int64_t{isSettled ? 1 : 0});
            QCOMPARE(must(ask(m_at[1], "jobResult", asked)).status, isSettled ? 200 : 404);
        }
        for (std::size_t who = 0; who < m_people.size(); ++who)
            QCOMPARE(availableOf(m_people[who], 1), m_people[who].available - kPrice * settled[who]);
        // All but those whose words say that they fail, and the paid calls that a worker died in.
        QVERIFY(m_jobs - ends["settled"] <= m_jobs / 10 + kCallsAtOnce);
    }
    // In the books of the stand-ins: bought once, and none that nobody knows of.
    void verifyTasks()
    {
        std::map<int, int> good;
        for (const auto id : sandbox::kProviderIds)
            for (const auto& create : m_town->at(id).creates()) {
                const int job = jobOf(create.prompt);
                if (job < 0)
                    continue; // what moderation asks about a picture
                QVERIFY2(m_placed.contains(job), create.prompt.c_str());
                const auto state =
                    create.task.empty() ? std::string("done") : m_town->at(id).stateOf(create.task);
                good[job] += state == "failed" || state == "refused" || state == "cancelled" ? 0 : 1;
            }
        for (const auto& [job, count] : good)
            QVERIFY2(count <= 1,
                     ("job " + std::to_string(job) + " was bought " + std::to_string(count)).c_str());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_isLong = qEnvironmentVariable("VIDGO_CHAOS") == QStringLiteral("1");
        if (m_isLong) {
            m_jobs = 200;
            m_store = must(sandbox::S3StandIn::open({}, m_clock));
        }
        auto postgres = test::PostgresServer::start();
        QVERIFY2(postgres.has_value(), postgres ? "" : postgres.error().c_str());
        m_postgres = std::move(*postgres);
        m_place = std::make_unique<test::TestDatabase>(storage::Backend::PostgreSql, m_postgres.get());
        auto redis = test::RedisServer::start();
        QVERIFY2(redis.has_value(), redis ? "" : redis.error().c_str());
        m_redis = std::move(*redis);
        m_mail = must(sandbox::MailStandIn::open({}));
        m_ecpay = must(sandbox::EcpayStandIn::open({}, m_clock));
        m_town = must(sandbox::ProviderTown::open({.resources = test::sourcePath("resources"),
                                                   .quickSide = 128,
                                                   .pace = {.picture = 2s, .clip = 2s},
                                                   .balance = 900'000'000,
                                                   .orders = 1'000},
                                                  m_clock));
        Json::Object keys;
        Json::Object places;
        for (const auto id : sandbox::kProviderIds) {
            places.emplace(std::string(id), m_town->url(id));
            keys.emplace(std::string(id), std::string(m_town->at(id).key().reveal()));
        }
        places.emplace("keys", std::move(keys));
        const auto file = m_folder.path() / "places.json";
        VIDGO_VERIFY(writeFile(file, Json(std::move(places)).dump(), Durability::None));

        // All at once on a database without a table.
        m_words = {QStringLiteral("--sandbox"), QString::fromStdString(toUtf8(file))};
        m_at.push_back("http://127.0.0.1:" + std::to_string(freePort()));
        const auto port = static_cast<std::uint16_t>(std::stoi(m_at[0].substr(m_at[0].rfind(':') + 1)));
        for (const auto each : {port, std::uint16_t{0}})
            m_servers.push_back(std::make_unique<Program>(m_words, environment(each)));
        for (int i = 0; i < 2; ++i)
            m_workers.push_back(
                std::make_unique<Program>(m_words + QStringList{QStringLiteral("--worker")}, environment(0)));
        QCOMPARE(m_servers[0]->begun(), m_at[0]);
        m_at.push_back(m_servers[1]->begun());
        for (auto& worker : m_workers)
            QCOMPARE(must(sandbox::send("GET", worker->begun() + "/readyz", {}, {})).status, 200);
        m_database = m_place->open();
    }

    void requestsAreCountedTogether()
    {
        constexpr int kThreads = 4;
        std::atomic<int> taken = 0;
        std::atomic<int> refused = 0;
        QElapsedTimer since;
        since.start();
        {
            std::vector<std::jthread> asking;
            for (int i = 0; i < kThreads; ++i)
                asking.emplace_back([&, i] {
                    for (int n = 0; n < kLimit / 3; ++n) { // a third too many
                        const auto answer = ask(m_at[static_cast<std::size_t>(i + n) % 2], "plans",
                                                {.address = "198.51.100.9"});
                        if (answer && answer->status == 200)
                            ++taken;
                        else if (answer && answer->status == 429)
                            ++refused;
                    }
                });
        }
        QVERIFY2(since.elapsed() < 60'000, "too slow for a limit of a minute");
        QCOMPARE(taken + refused, kThreads * (kLimit / 3));
        QVERIFY2(std::abs(taken - kLimit) * 100 <= kLimit, std::to_string(taken).c_str());
    }

    void everyJobEndsOnceWhateverDies()
    {
        for (int i = 0; i < kPeople; ++i)
            m_people.push_back(newPerson(i + 1));
        // Whoever only looks is answered all the time by what lives.
        std::atomic<int> wrong = 0;
        std::atomic<int> asked = 0;
        std::jthread looking([&](const std::stop_token& stop) {
            for (int n = 0; !stop.stop_requested(); ++n) {
                const auto& person = m_people[static_cast<std::size_t>(n) % m_people.size()];
                const Ask look{.token = n % 7 == 0 ? person.token : std::string(),
                               .address =
                                   "10.0." + std::to_string(n / 250 % 250) + "." + std::to_string(n % 250)};
                const auto answer = ask(m_at[1], n % 7 == 0 ? "jobs" : "plans", look);
                ++asked;
                wrong += answer && answer->status == 200 ? 0 : 1;
                // So many that no person comes near the limit of an account, however fast this computer is.
                std::this_thread::sleep_for(5ms);
            }
        });
        for (int job = 0; job < m_jobs; ++job) {
            order(job);
            if (job == m_jobs / 3)
                m_servers[0]->kill();
            if (job == m_jobs / 2) {
                QVERIFY(QTest::qWaitFor([&] { return runningJobs() > 0; }, 60'000));
                m_workers[0]->kill();
            }
        }
        for (int job = 0; job < m_jobs; job += 5) // who has not heard the answer asks again
            QCOMPARE(text(must(Json::parse(must(place(1, job)).body)), "id"), m_placed[job]);
        m_redis->kill();
        QElapsedTimer since;
        since.start();
        static_cast<void>(QTest::qWaitFor([&] { return openJobs() == 0; }, 200'000));
        looking.request_stop();
        looking.join();
        qInfo("%d jobs, %lld ms after the last death, %d requests meanwhile", m_jobs,
              static_cast<long long>(since.elapsed()), asked.load());
        QCOMPARE(openJobs(), std::int64_t{0});
        QCOMPARE(wrong.load(), 0);
        std::map<std::string, int> ends;
        verifyJobs(ends);
        verifyTasks();
        for (const auto& [how, count] : ends)
            qInfo("%4d %s", count, how.c_str());
        if (!m_store)
            return;
        QVERIFY(m_store->objects().size() > static_cast<std::size_t>(m_jobs) / 2);
        for (const auto& what : m_store->recorder().unexpected())
            QFAIL(what.c_str());
    }

    // What is in hand is for others to take up at once, and not when a lease is over.
    void whoIsAskedToEndGivesItsWorkBack()
    {
        QVERIFY(m_redis->startAgain());
        order(m_jobs);
        QVERIFY(QTest::qWaitFor([&] { return runningJobs() > 0; }, 60'000));
        QCOMPARE(m_workers[1]->end(), 0);
        QCOMPARE(openJobs(), std::int64_t{1});
        QCOMPARE(number("SELECT COUNT(*) FROM generations WHERE lease_owner <> ''"), std::int64_t{0});
        Program other(m_words + QStringList{QStringLiteral("--worker")}, environment(0));
        other.begun();
        QVERIFY(QTest::qWaitFor([&] { return openJobs() == 0; }, 30'000));
        QCOMPARE(other.end(), 0);
        QCOMPARE(m_servers[1]->end(), 0);
    }

    void cleanupTestCase()
    {
        m_servers.clear();
        m_workers.clear();
        m_database.reset();
        m_place.reset();
    }
};

QTEST_GUILESS_MAIN(ServerReplicasTest)
#include "server_replicas_test.moc"
