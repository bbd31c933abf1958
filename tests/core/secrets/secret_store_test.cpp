#include <QtTest/QtTest>

#include "vidgo/base/base_error.h"
#include "vidgo/secrets/environment_secret_store.h"
#include "vidgo/secrets/layered_secret_store.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/secrets/secrets_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::secrets;

namespace {

const std::string kName = "provider.piapi.key";

Secret secret(std::string text)
{
    return Secret(std::move(text));
}

// Always locked.
class LockedStore final : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const std::string&) override
    {
        return fail(SecretsError::Locked, "locked");
    }
    Outcome write(const std::string&, const Secret&) override { return fail(SecretsError::Locked, "locked"); }
    Outcome remove(const std::string&) override { return fail(SecretsError::Locked, "locked"); }
};

EnvironmentSecretStore environment(std::map<std::string, std::string> values)
{
    return {{{kName, "PIAPI_KEY"}, {"provider.gemini.key", "GEMINI_KEY"}},
            [values = std::move(values)](const std::string& variable) -> std::optional<Secret> {
                const auto found = values.find(variable);
                return found == values.end() ? std::nullopt : std::optional(Secret(found->second));
            }};
}

std::string textOf(const Result<std::optional<Secret>>& read)
{
    return read && *read ? std::string((*read)->reveal()) : std::string();
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadUntilItIsRemoved()
    {
        MemorySecretStore store;
        QVERIFY(!*store.read(kName));
        VIDGO_VERIFY(store.write(kName, secret("one")));
        VIDGO_VERIFY(store.write(kName, secret("two")));
        QCOMPARE(textOf(store.read(kName)), "two");
        VIDGO_VERIFY(store.remove(kName));
        QVERIFY(!*store.read(kName));
        VIDGO_VERIFY(store.remove(kName));
    }

    void namesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("space") << QByteArray("a key");
        QTest::addRow("capital") << QByteArray("Key");
        QTest::addRow("line") << QByteArray("a\nb");
        QTest::addRow("long") << QByteArray(129, 'a');
    }
    void namesThatAreNoneAreRefused()
    {
        QFETCH(const QByteArray, name);
        MemorySecretStore store;
        VIDGO_VERIFY_ERROR(store.read(name.toStdString()), SecretsError::Invalid);
        VIDGO_VERIFY_ERROR(store.write(name.toStdString(), secret("x")), SecretsError::Invalid);
        VIDGO_VERIFY_ERROR(store.remove(name.toStdString()), SecretsError::Invalid);
    }

    void valuesThatAreNoKeysAreRefusedAndNotTold_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("line break") << QByteArray("abc\n");
        QTest::addRow("zero") << QByteArray("abc\0d", 5);
        QTest::addRow("no text") << QByteArray("abc\xff");
        QTest::addRow("long") << QByteArray(8193, 'a');
    }
    void valuesThatAreNoKeysAreRefusedAndNotTold()
    {
        QFETCH(const QByteArray, value);
        MemorySecretStore store;
        const auto written = store.write(kName, secret(value.toStdString()));
        VIDGO_VERIFY_ERROR(written, SecretsError::Invalid);
        QVERIFY(written.error().internal().find("abc") == std::string::npos);
        QVERIFY(written.error().external().find("abc") == std::string::npos);
    }

    void theEnvironmentGivesWhatItsVariablesHold()
    {
        auto store = environment({{"PIAPI_KEY", " abc\r\n"}, {"GEMINI_KEY", "  "}});
        QCOMPARE(textOf(store.read(kName)), "abc");
        QVERIFY(!*store.read("provider.gemini.key"));
        QVERIFY(!*store.read("provider.other.key"));
        VIDGO_VERIFY_ERROR(store.write(kName, secret("x")), SecretsError::ReadOnly);
        VIDGO_VERIFY_ERROR(store.remove(kName), SecretsError::ReadOnly);
    }

    void theVariablesOfTheProcessAreFound()
    {
        qputenv("VIDGO_TEST_SECRET", "abc");
        QCOMPARE(std::string(processVariable("VIDGO_TEST_SECRET")->reveal()), "abc");
        qunsetenv("VIDGO_TEST_SECRET");
        QVERIFY(!processVariable("VIDGO_TEST_SECRET"));
    }

    void theEnvironmentWinsForReadingAndTheKeychainIsWritten()
    {
        auto given = environment({{"PIAPI_KEY", "given"}});
        MemorySecretStore keychain;
        LayeredSecretStore store(given, keychain);
        VIDGO_VERIFY(store.write(kName, secret("kept")));
        QCOMPARE(textOf(keychain.read(kName)), "kept");
        QCOMPARE(textOf(store.read(kName)), "given");
        QCOMPARE(*store.layerOf(kName), SecretLayer::Environment);

        const std::string other = "provider.gemini.key";
        QCOMPARE(*store.layerOf(other), SecretLayer::None);
        VIDGO_VERIFY(store.write(other, secret("kept too")));
        QCOMPARE(textOf(store.read(other)), "kept too");
        QCOMPARE(*store.layerOf(other), SecretLayer::Keychain);
        VIDGO_VERIFY(store.remove(other));
        QCOMPARE(*store.layerOf(other), SecretLayer::None);
    }

    void aLockedKeychainStopsOnlyWhatIsNotGiven()
    {
        auto given = environment({{"PIAPI_KEY", "given"}});
        LockedStore keychain;
        LayeredSecretStore store(given, keychain);
        QCOMPARE(textOf(store.read(kName)), "given");
        VIDGO_VERIFY_ERROR(store.read("provider.gemini.key"), SecretsError::Locked);
        VIDGO_VERIFY_ERROR(store.layerOf("provider.gemini.key"), SecretsError::Locked);
        VIDGO_VERIFY_ERROR(store.write(kName, secret("x")), SecretsError::Locked);
    }

    void everyErrorHasAnIdAndATextOfItsOwn()
    {
        QSet<QString> ids;
        for (const auto code : {SecretsError::Locked, SecretsError::NotThere, SecretsError::Refused,
                                SecretsError::ReadOnly, SecretsError::Invalid, SecretsError::Unreadable}) {
            const auto text = describe(code);
            QVERIFY(text.id.starts_with("secrets."));
            QVERIFY(text.text.ends_with("."));
            ids.insert(QString::fromUtf8(text.id.data(), static_cast<qsizetype>(text.id.size())));
        }
        QCOMPARE(ids.size(), 6);
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
