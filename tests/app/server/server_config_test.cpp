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
        row("VIDGO_TLS_KEY", "key.pem", "VIDGO_TLS_CERTIFICATE is missing");
        row("VIDGO_ADDRESS", "vidgo.example",
            "VIDGO_ADDRESS is not an address such as https://vidgo.example");
        row("SECRET_KEY", "short", "SECRET_KEY has fewer than 32 bytes; JWT_SECRET_KEY is missing");
        row("SECRET_KEY_FILE", "/nowhere", "SECRET_KEY_FILE names a file that cannot be read");
        row("TRUSTED_PROXIES", "10.0.0.0/99",
            "TRUSTED_PROXIES has something that is no address and no range such as 10.0.0.0/8");
        row("SMTP_USER", "ann", "SMTP_PASSWORD is missing");
        row("SMTP_SECURITY", "none", "SMTP_SECURITY is none of tls, starttls and plain");
        row("ECPAY_MERCHANT_ID", "1", "ECPAY_HASH_KEY is missing; ECPAY_HASH_IV is missing");
        row("PADDLE_API_KEY", "1",
            "PADDLE_WEBHOOK_SECRET is missing; PADDLE_PRICES is missing: a file with the prices that were "
            "made at "
            "Paddle");
        row("PADDLE_PRICES", "/nowhere", "");
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
        QCOMPARE(config.config.database.address, std::string("postgresql://u:p@host:5432/vidgo"));
        QCOMPARE(config.config.redis.reveal(), std::string_view("redis://host:6379/0"));
        QCOMPARE(config.config.ecpay->host, std::string("https://payment-stage.ecpay.com.tw"));
        QCOMPARE(config.config.ecpay->baseUrl, std::string("https://vidgo.example/api/v1"));
        QCOMPARE(config.config.smtp->host, std::string("mail"));
    }

    void secretsMayStandInFiles()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder.path() / "key", std::string(40, 'k') + "\n", Durability::Rename));
        const auto config = read(
            {{"SECRET_KEY_FILE", toUtf8(folder.path() / "key")}, {"JWT_SECRET_KEY", std::string(32, 'j')}});
        QVERIFY(config.problems.empty());
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
};

QTEST_GUILESS_MAIN(ServerConfigTest)
#include "server_config_test.moc"
