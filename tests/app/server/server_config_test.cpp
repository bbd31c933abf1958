#include <set>

#include <QtTest/QtTest>

#include "vidgo/app_server/server_config.h"
#include "vidgo/base/file.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::app_server;

namespace {

using Values = std::map<std::string, std::string>;

ReadConfig read(const Values& values)
{
    return readConfig(
        [&](const std::string& name) -> std::optional<std::string> {
            const auto found = values.find(name);
            return found == values.end() ? std::nullopt : std::optional(found->second);
        },
        "/resources");
}

QString problemsOf(const Values& values)
{
    QStringList lines;
    for (const auto& problem : read(values).problems)
        lines << QString::fromStdString(problem.variable + " " + problem.what);
    return lines.join(QStringLiteral("; "));
}

/// All that is asked for, whether nothing or everything is set.
std::set<std::string> namesAskedFor()
{
    std::set<std::string> names;
    for (const std::optional<std::string>& value :
         {std::optional<std::string>(), std::optional<std::string>("1")})
        readConfig(
            [&](const std::string& name) {
                names.insert(name);
                return value;
            },
            "/resources");
    return names;
}

std::string textOf(const char* file)
{
    return readTextFile(test::sourcePath(file), std::uint64_t{1} << 20U).value_or(std::string());
}

/// What the expression finds in the first place in brackets, line by line.
std::set<std::string> namesIn(const char* file, const QString& expression)
{
    std::set<std::string> names;
    const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
    auto found = pattern.globalMatch(QString::fromStdString(textOf(file)));
    while (found.hasNext())
        names.insert(found.next().captured(1).toStdString());
    return names;
}

} // namespace

class ServerConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasToBeSetUp()
    {
        const auto config = read({});
        QVERIFY(config.problems.empty());
        QCOMPARE(config.config.database.backend, storage::Backend::Sqlite);
        QCOMPARE(config.config.listenAddress, std::string("127.0.0.1"));
        QVERIFY(!config.config.smtp && !config.config.ecpay && !config.config.paddle && !config.config.tls);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* value, const char* problem) {
            QTest::addRow("%s %s", name, value)
                << QByteArray(name) << QByteArray(value) << QString::fromUtf8(problem);
        };
        row("VIDGO_PORT", "x", "VIDGO_PORT is not a number from 0 to 65535");
        row("VIDGO_PORT", "70000", "VIDGO_PORT is not a number from 0 to 65535");
        row("DEBUG", "maybe", "DEBUG is neither true nor false");
        row("DATABASE_URL", "mysql://x", "DATABASE_URL begins with neither postgresql:// nor sqlite:///");
        row("DATABASE_URL", "postgresql://u:p@h/d",
            "SECRET_KEY is missing: servers on one PostgreSQL share it");
        row("VIDGO_TLS_KEY", "key.pem", "VIDGO_TLS_CERTIFICATE is missing");
        row("VIDGO_ADDRESS", "vidgo.example",
            "VIDGO_ADDRESS is not an address such as https://vidgo.example");
        row("SECRET_KEY", "short", "SECRET_KEY has fewer than 32 bytes; JWT_SECRET_KEY is missing");
        row("SECRET_KEY_FILE", "/nowhere", "SECRET_KEY_FILE names a file that cannot be read");
        row("TRUSTED_PROXIES", "10.0.0.0/99",
            "TRUSTED_PROXIES has something that is no address and no range such as 10.0.0.0/8");
        row("S3_ENDPOINT", "http://store.example",
            "S3_ENDPOINT does not begin with https://; S3_BUCKET is missing; "
            "S3_ACCESS_KEY_ID is missing; S3_SECRET_ACCESS_KEY is missing");
        row("S3_ENDPOINT", "http://localhost.example",
            "S3_ENDPOINT does not begin with https://; S3_BUCKET is missing; "
            "S3_ACCESS_KEY_ID is missing; S3_SECRET_ACCESS_KEY is missing");
        row("S3_BUCKET", "files", "S3_ENDPOINT is missing");
        row("REDIS_URL", "localhost", "REDIS_URL is not an address such as redis://host:6379/0");
        row("VIDGO_WORKERS", "0", "VIDGO_WORKERS is not a number from 1 to 256");
        row("PREGENERATION_BUDGET", "5", "PREGENERATION_BUDGET is not an amount such as 5.00 USD");
        row("PREGENERATION_BUDGET", "5.00 EUR", "PREGENERATION_BUDGET is not an amount such as 5.00 USD");
        row("PREGENERATION_BUDGET", "-1 USD", "PREGENERATION_BUDGET is not an amount such as 5.00 USD");
        row("PREGENERATION_BUDGET", " USD", "PREGENERATION_BUDGET is not an amount such as 5.00 USD");
        row("VIDGO_BACKUP_FOLDER", "/srv/backups", "VIDGO_BACKUP_PASSPHRASE is missing");
        row("VIDGO_BACKUPS_KEPT", "0", "VIDGO_BACKUPS_KEPT is not a number from 1 to 10000");
        row("SMTP_USER", "ann", "SMTP_PASSWORD is missing");
        row("SMTP_SECURITY", "none", "SMTP_SECURITY is none of tls, starttls and plain");
        row("ECPAY_MERCHANT_ID", "1", "ECPAY_HASH_KEY is missing; ECPAY_HASH_IV is missing");
        row("PADDLE_API_KEY", "1",
            "PADDLE_WEBHOOK_SECRET is missing; PADDLE_PRICES is missing: a file with the prices that were "
            "made at "
            "Paddle");
        row("PADDLE_PRICES", "/nowhere", "");
        row("PADDLE_CLIENT_TOKEN", "anything", ""); // of no use without a key
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, problem);
        auto told = problemsOf({{name.toStdString(), value.toStdString()}});
        // The address of the site is that of the server where it is not said.
        told.remove(QStringLiteral("; VIDGO_SITE is not an address such as https://vidgo.example"));
        QCOMPARE(told, problem);
    }

    void theExampleNamesEverythingThatCanBeSet()
    {
        const auto named = namesIn(".env.example", QStringLiteral("^([A-Z][A-Z0-9_]*)="));
        for (const auto& name : namesAskedFor())
            QVERIFY2(name.ends_with("_FILE") || named.contains(name), name.c_str());
        for (const auto& name : named)
            QVERIFY2(namesAskedFor().contains(name), name.c_str());
    }

    void theExampleAsItStandsIsWhatIsUsual()
    {
        Values values;
        for (const auto& line : QString::fromStdString(textOf(".env.example")).split(QLatin1Char('\n')))
            if (!line.startsWith(QLatin1Char('#')) && line.contains(QLatin1Char('=')))
                values[line.section(QLatin1Char('='), 0, 0).toStdString()] =
                    line.section(QLatin1Char('='), 1).toStdString();
        QCOMPARE(problemsOf(values), QString());
        const auto config = read(values).config;
        const auto usual = read({}).config;
        QCOMPARE(config.port, usual.port);
        QCOMPARE(config.workers, usual.workers);
        QCOMPARE(config.startupTimeout, usual.startupTimeout);
        QCOMPARE(config.pregeneration.limit, usual.pregeneration.limit);
        QCOMPARE(config.minimumMaterials, usual.minimumMaterials);
        QCOMPARE(config.requestsPerMinute, usual.requestsPerMinute);
    }

    void whatPackagesSetCanBeSet()
    {
        auto set = namesIn("packaging/server/compose.yaml", QStringLiteral("^ +([A-Z][A-Z0-9_]+):"));
        std::erase_if(set, [](const auto& name) { return name.starts_with("POSTGRES_"); });
        set.merge(namesIn("packaging/server/Containerfile",
                          QStringLiteral("(?:^ENV | )([A-Z][A-Z0-9_]+)=(?=/|0)")));
        set.merge(namesIn("packaging/server/vidgo-server.service.in",
                          QStringLiteral("^Environment=([A-Z0-9_]+)=")));
        QVERIFY(set.contains("DATABASE_URL_FILE") && set.contains("VIDGO_LISTEN") &&
                set.contains("VIDGO_DATA"));
        for (const auto& name : set)
            QVERIFY2(namesAskedFor().contains(name), name.c_str());
    }

    void readsWhichExamplesAreMade()
    {
        const auto config = read({{"SKIP_PREGENERATION", "true"},
                                  {"PREGENERATION_LIMIT", "3"},
                                  {"PREGENERATION_BUDGET", "2.50 USD"},
                                  {"SKIP_AVATAR", "1"},
                                  {"SKIP_VIDEO", "yes"}})
                                .config.pregeneration;
        QVERIFY(config.isSkipped && config.skipsAvatar && config.skipsVideo);
        QCOMPARE(config.limit, 3);
        QCOMPARE(config.budget, std::optional(Money{250, Currency::usd()}));
        QVERIFY(!read({}).config.pregeneration.isSkipped && !read({}).config.pregeneration.budget);
    }

    void readsTheVariablesOfTheSeeds()
    {
        const auto config =
            read({{"DATABASE_URL", "postgresql+asyncpg://u:p@host:5432/vidgo"},
                  {"REDIS_URL", "redis://host:6379/0"},
                  {"SECRET_KEY", std::string(32, 's')},
                  {"JWT_SECRET_KEY", std::string(32, 'j')},
                  {"ECPAY_MERCHANT_ID", "3002607"},
                  {"ECPAY_HASH_KEY", "key"},
                  {"ECPAY_HASH_IV", "iv"},
                  {"ECPAY_PAYMENT_URL", "https://payment-stage.ecpay.com.tw/Cashier/AioCheckOut/V5"},
                  {"SMTP_HOST", "mail"},
                  {"VIDGO_ADDRESS", "https://vidgo.example/"}});
        QVERIFY(config.problems.empty());
        QCOMPARE(config.config.database.address,
                 std::string("postgresql://u:p@host:5432/vidgo?connect_timeout=5"));
        QCOMPARE(config.config.redis.reveal(), std::string_view("redis://host:6379/0"));
        QCOMPARE(config.config.ecpay->host, std::string("https://payment-stage.ecpay.com.tw"));
        QCOMPARE(config.config.ecpay->baseUrl, std::string("https://vidgo.example/api/v1"));
        QCOMPARE(config.config.smtp->host, std::string("mail"));
    }

    void secretsMayStandInFiles()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder.path() / "key", std::string(40, 'k') + "\n", Durability::Rename));
        VIDGO_VERIFY(writeFile(folder.path() / "database", "postgres://u:p@h/d?a=b\n", Durability::Rename));
        const auto config = read({{"SECRET_KEY_FILE", toUtf8(folder.path() / "key")},
                                  {"JWT_SECRET_KEY", std::string(32, 'j')},
                                  {"DATABASE_URL_FILE", toUtf8(folder.path() / "database")}});
        QVERIFY(config.problems.empty());
        QCOMPARE(config.config.database.address, std::string("postgresql://u:p@h/d?a=b&connect_timeout=5"));
        QCOMPARE(config.config.masterKey.reveal(), std::string_view(std::string(40, 'k')));
    }

    void readsTheKeyOfEachProvider()
    {
        const auto providers = loadProviders(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(providers);
        Values values;
        for (const auto& provider : providers->all)
            values[provider.keyVariable] = "key of " + provider.id;
        const auto config = read(values).config;
        QCOMPARE(config.providerKeys.size(), providers->all.size());
        for (const auto& provider : providers->all)
            QCOMPARE(config.providerKeys.at(provider.id).reveal(), std::string_view("key of " + provider.id));
        QVERIFY(read({}).config.providerKeys.empty());
    }

    void readsThePricesOfPaddle()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(
            folder.path() / "prices.json",
            R"([{"kind":"package","item":"small","amount":"2.99","currency":"USD","price":"pri_1"}])",
            Durability::Rename));
        const Values values{{"PADDLE_API_KEY", "k"},
                            {"PADDLE_WEBHOOK_SECRET", "s"},
                            {"PADDLE_PRICES", toUtf8(folder.path() / "prices.json")}};
        const auto config = read(values);
        QVERIFY(config.problems.empty());
        QCOMPARE(config.config.paddle->prices.size(), std::size_t{1});
        QCOMPARE(config.config.paddle->prices[0].amount, (Money{299, Currency::usd()}));
    }

    void paddleIsPaidOnAPageOfOursWhereItHasAToken_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("own"); // a page of one's own
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QByteArray>("page");
        const QByteArray live("https://api.paddle.com");
        const QByteArray sandbox("https://sandbox-api.paddle.com");
        const QByteArray ours("https://vidgo.example");
        const auto row = [](const char* name, const QByteArray& host, const QByteArray& address,
                            const QByteArray& token, const QByteArray& own, const char* problem,
                            const QByteArray& page) {
            QTest::newRow(name) << host << address << token << own << QString::fromUtf8(problem) << page;
        };
        row("live", live, ours, "live_1", "", "", ours + "/api/v1/payments/paddle");
        row("sandbox", sandbox, ours, "test_1", "", "", ours + "/api/v1/payments/paddle");
        row("on this computer", sandbox, "http://127.0.0.1:8000", "test_1", "", "",
            "http://127.0.0.1:8000/api/v1/payments/paddle");
        row("no token", sandbox, ours, "", "", "", "");
        row("a page of one's own", live, ours, "live_1", "https://pay.example/", "", "https://pay.example");
        row("the token of the other", live, ours, "test_1", "",
            "PADDLE_CLIENT_TOKEN does not begin with live_, as those of PADDLE_HOST do",
            ours + "/api/v1/payments/paddle");
        row("live without https", live, "http://127.0.0.1:8000", "live_1", "",
            "VIDGO_ADDRESS is not https, which Paddle wants of the page on which it is paid",
            "http://127.0.0.1:8000/api/v1/payments/paddle");
        row("sandbox without https", sandbox, "http://vidgo.example", "test_1", "",
            "VIDGO_ADDRESS is not https, which Paddle wants of the page on which it is paid",
            "http://vidgo.example/api/v1/payments/paddle");
    }
    void paddleIsPaidOnAPageOfOursWhereItHasAToken()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, own);
        QFETCH(QString, problem);
        QFETCH(QByteArray, page);
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder.path() / "prices.json", "[]", Durability::Rename));
        const Values values{{"PADDLE_API_KEY", "k"},
                            {"PADDLE_WEBHOOK_SECRET", "s"},
                            {"PADDLE_PRICES", toUtf8(folder.path() / "prices.json")},
                            {"PADDLE_HOST", host.toStdString()},
                            {"PADDLE_CLIENT_TOKEN", token.toStdString()},
                            {"PADDLE_CHECKOUT_PAGE", own.toStdString()},
                            {"VIDGO_ADDRESS", address.toStdString()}};
        QCOMPARE(problemsOf(values), problem);
        const auto config = read(values).config;
        QCOMPARE(config.paddle->checkoutPage, page.toStdString());
        QCOMPARE(config.paddlePage.has_value(), !token.isEmpty() && own.isEmpty());
        if (config.paddlePage)
            QCOMPARE(config.paddlePage->isSandbox, host.contains("sandbox"));
    }
};

QTEST_GUILESS_MAIN(ServerConfigTest)
#include "server_config_test.moc"
