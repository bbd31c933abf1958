#include <QtTest/QtTest>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/accounts/email_address.h"
#include "vidgo/accounts/passwords.h"
#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::accounts;

/// What is kept of passwords, and which may be chosen.
class PasswordsTest : public QObject
{
    Q_OBJECT

    test::CountingRandom m_random;
    std::unique_ptr<PasswordHasher> m_hasher = makeBcryptHasher(4, m_random);
    AccountRules m_rules;

    bool isSame(const std::string& chosen, const std::string& typed)
    {
        return m_hasher->matches(Secret(typed), m_hasher->hash(Secret(chosen)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto rules = loadAccountRules(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(rules);
        m_rules = std::move(*rules);
    }

    void aPasswordMatchesWhatIsKeptOfItAndNothingElse()
    {
        QVERIFY(isSame("a quiet river", "a quiet river"));
        QVERIFY(!isSame("a quiet river", "a quiet rivers"));
        QVERIFY(!isSame("a quiet river", "A quiet river"));
        QVERIFY(!isSame("a quiet river", ""));
    }

    void theSamePasswordIsKeptDifferentlyEachTime()
    {
        QVERIFY(m_hasher->hash(Secret(std::string("a quiet river"))) !=
                m_hasher->hash(Secret(std::string("a quiet river"))));
    }

    void nothingOfALongPasswordIsLeftOut()
    {
        const std::string head(72, 'x');
        QVERIFY(isSame(head + "a", head + "a"));
        QVERIFY(!isSame(head + "a", head + "b"));
        QVERIFY(!isSame(head + "a", head));
        const std::string longest(1023, 'y');
        QVERIFY(!isSame(longest + "a", longest + "b"));
    }

    void aZeroByteEndsNothing()
    {
        using namespace std::string_literals;
        QVERIFY(!isSame("river\0a"s, "river\0b"s));
        QVERIFY(!isSame("river"s, "river\0"s));
    }

    void twoKeyboardsGiveTheSamePassword()
    {
        QVERIFY(isSame("caf\u00E9 noir", "cafe\u0301 noir")); // composed and with a combining accent
        QVERIFY(isSame("静かな\u3000川", "静かな 川"));       // the wide space
        QVERIFY(isSame("a\u00A0river", "a river"));           // the space that does not break
        QVERIFY(!isSame("river\tbank", "river bank"));
        QVERIFY(!isSame("ｒｉｖｅｒ", "river")); // other letters
        QVERIFY(isSame("\xFF\xFE", "\xFF\xFE"));
        QVERIFY(!isSame("\xFF\xFE", "\xFE\xFF"));
    }

    void whatNothingMatchesCostsAsMuch()
    {
        const std::string stored(m_hasher->unmatchable());
        QVERIFY(stored.starts_with("v1:$2b$04$"));
        QCOMPARE(stored.size(), m_hasher->hash(Secret(std::string("a"))).size());
        QVERIFY(!m_hasher->matches(Secret(std::string()), stored));
        QVERIFY(!m_hasher->matches(Secret(std::string("a quiet river")), stored));
    }

    void whatIsKeptMayBeTampered()
    {
        const auto good = m_hasher->hash(Secret(std::string("a quiet river")));
        for (std::size_t i = 0; i < good.size(); ++i) {
            auto bad = good;
            bad[i] = bad[i] == 'z' ? 'y' : 'z';
            if (bad[i] != good[i] && i + 1 != good.size()) // the last sign has bits that say nothing
                QVERIFY2(!m_hasher->matches(Secret(std::string("a quiet river")), bad), bad.c_str());
        }
        for (const char* bad : {"", "v1:", "v2:$2b$04$", "v1:$2b$99$", "v1:plain"})
            QVERIFY(!m_hasher->matches(Secret(std::string("a quiet river")), bad));
    }

    void anotherCostIsNoticed()
    {
        const auto kept = m_hasher->hash(Secret(std::string("a quiet river")));
        QVERIFY(m_hasher->isCurrent(kept));
        const auto stronger = makeBcryptHasher(5, m_random);
        QVERIFY(!stronger->isCurrent(kept));
        QVERIFY(stronger->matches(Secret(std::string("a quiet river")), kept));
    }

    void theCostOfTheRulesIsTwelve()
    {
        QCOMPARE(m_rules.passwords.cost, 12);
        const auto hasher = makeBcryptHasher(m_rules.passwords.cost, m_random);
        const auto kept = hasher->hash(Secret(std::string("a quiet river")));
        QVERIFY(kept.starts_with("v1:$2b$12$"));
        QVERIFY(hasher->matches(Secret(std::string("a quiet river")), kept));
    }

    void aPasswordThatIsHardToGuessMayBeChosen_data()
    {
        QTest::addColumn<QByteArray>("password");
        for (const char* text : {"a quiet river 7", "correct-horse-battery", "静かな川のほとりの家です",
                                 "ninetyfive!", "ann likes to swim at night"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("the longest")
            << QByteArray("ab1!xyz.").repeated(128).replace("ab1!xyz.ab", "ab1?xyz.cd");
    }
    void aPasswordThatIsHardToGuessMayBeChosen()
    {
        QFETCH(QByteArray, password);
        const auto address = EmailAddress::parse("ann.lee@example.com");
        VIDGO_VERIFY(
            checkNewPassword(m_rules.passwords, Secret(password.toStdString()), *address, "Ann Lee"));
    }

    void aPasswordThatIsEasyToGuessIsRefused_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& password, AccountsError code) {
            QTest::newRow(name) << password << static_cast<int>(code);
        };
        row("short", "short one", AccountsError::PasswordTooShort);
        row("short in characters", "静かな川のほとり!", AccountsError::PasswordTooShort);
        row("empty", "", AccountsError::PasswordTooShort);
        row("common", "Password123", AccountsError::PasswordTooCommon);
        row("common in wide letters", "ｐａｓｓｗｏｒｄ１２３", AccountsError::PasswordTooCommon);
        row("common with accents", "pässwórd123", AccountsError::PasswordTooCommon);
        row("one sign", "aaaaaaaaaaaa", AccountsError::PasswordTooCommon);
        row("two signs", "abababababab", AccountsError::PasswordTooCommon);
        row("a row", "abcdefghijkl", AccountsError::PasswordTooCommon);
        row("a row of digits", "1234567890", AccountsError::PasswordTooCommon);
        row("a row back", "9876543210", AccountsError::PasswordTooCommon);
        row("the address", "ann.lee@example.com", AccountsError::PasswordTooCommon);
        row("the local part and a year", "Ann.Lee2026", AccountsError::PasswordTooCommon);
        row("the name", "Ann Lee 2026", AccountsError::PasswordTooCommon);
        row("a zero byte", QByteArray("a quiet\0river", 13), AccountsError::PasswordUnreadable);
        row("a line feed", "a quiet\nriver", AccountsError::PasswordUnreadable);
        row("malformed", "a quiet \xC3\x28 river", AccountsError::PasswordUnreadable);
        row("too long", QByteArray(1025, 'x'), AccountsError::PasswordTooLong);
        row("a megabyte", QByteArray(1 << 20, 'x'), AccountsError::PasswordTooLong);
    }
    void aPasswordThatIsEasyToGuessIsRefused()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, code);
        const auto address = EmailAddress::parse("ann.lee@example.com");
        VIDGO_VERIFY_ERROR(
            checkNewPassword(m_rules.passwords, Secret(password.toStdString()), *address, "Ann Lee"),
            static_cast<AccountsError>(code));
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwords_test.moc"
