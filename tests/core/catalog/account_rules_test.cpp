#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace std::chrono_literals;

/// The rules and the mails of accounts as they are delivered, and with one thing wrong.
class AccountRulesTest : public QObject
{
    Q_OBJECT

    std::string m_rules;
    std::string m_mails;

    static std::string delivered(std::string_view file)
    {
        auto text = readTextFile(test::sourcePath("resources/catalog") / file, 1 << 20);
        if (!text)
            qFatal("%s", text.error().internal().c_str());
        return std::move(*text);
    }
    static std::string with(std::string text, const QByteArray& from, const QByteArray& to)
    {
        const auto at = text.find(from.toStdString());
        if (at == std::string::npos)
            qFatal("not there: %s", from.constData());
        return text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rules = delivered(kAccountRulesFile);
        m_mails = delivered(kAccountMailsFile);
    }

    void theDeliveredRulesAreThoseOfTheSeeds()
    {
        const auto rules = loadAccountRules(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(rules);
        QCOMPARE(rules->passwords.cost, 12);
        QCOMPARE(rules->sessions.accessLife, 15min);
        QCOMPARE(rules->sessions.refreshLife, 7 * 24h);
        QCOMPARE(rules->apiKeys.window, 5min);
        QCOMPARE(rules->keeping.closedAccounts, 7 * 24h);
    }

    void everyMailHasEveryLanguageAndItsPlaces()
    {
        const auto mails = loadAccountMails(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(mails);
        QCOMPARE(mails->size(), std::size_t{6});
        for (const auto& mail : *mails)
            for (const auto language : kLanguages) {
                QVERIFY(mail.subject.has(language) && mail.text.has(language));
                for (const auto& place : accountMailPlaces(mail.mail))
                    QVERIFY(mail.text.in(language).find("{" + place + "}") != std::string::npos);
            }
    }

    void aMailWithSomethingWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a place is missing in one language")
            << QByteArray("確認コードは {code} です") << QByteArray("A");
        QTest::newRow("a place that is not filled")
            << QByteArray("{code} です") << QByteArray("{code} {name}");
        QTest::newRow("a language is missing")
            << QByteArray("\"ko\": \"VidGo") << QByteArray("\"kr\": \"VidGo");
        QTest::newRow("a mail is unknown") << QByteArray("\"new_device\"") << QByteArray("\"old_device\"");
        QTest::newRow("a mail stands twice")
            << QByteArray("\"new_device\"") << QByteArray("\"reset_password\"");
        QTest::newRow("a place in a subject")
            << QByteArray("Confirm your") << QByteArray("{code} Confirm your");
    }
    void aMailWithSomethingWrongIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        VIDGO_VERIFY_ERROR(parseAccountMails(with(m_mails, from, to)), CatalogError::Invalid);
    }

    void aRuleWithSomethingWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a weak cost") << QByteArray("\"bcrypt_cost\": 12") << QByteArray("\"bcrypt_cost\": 3");
        QTest::newRow("no source") << QByteArray("\"source\": \"seeds\",") << QByteArray("");
        QTest::newRow("text for a number")
            << QByteArray("\"code_tries\": 5") << QByteArray("\"code_tries\": \"5\"");
        QTest::newRow("a session shorter than its refresh")
            << QByteArray("\"longest_days\": 90") << QByteArray("\"longest_days\": 6");
        QTest::newRow("a longest wait below the first")
            << QByteArray("\"longest_wait_seconds\": 900") << QByteArray("\"longest_wait_seconds\": 1");
        QTest::newRow("a scope with a blank") << QByteArray("\"run_tools\"") << QByteArray("\"run tools\"");
        QTest::newRow("a scope twice") << QByteArray("\"run_tools\"") << QByteArray("\"account_read\"");
        QTest::newRow("an unknown rule") << QByteArray("\"event_days\"") << QByteArray("\"events_days\"");
    }
    void aRuleWithSomethingWrongIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        VIDGO_VERIFY_ERROR(parseAccountRules(with(m_rules, from, to)), CatalogError::Invalid);
    }
};

QTEST_GUILESS_MAIN(AccountRulesTest)
#include "account_rules_test.moc"
