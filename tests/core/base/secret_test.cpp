#include <ostream>
#include <utility>

#include "vidgo/base/hmac.h"
#include "vidgo/base/secret.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

template <class T>
concept Printable = requires(std::ostream& out, const T& value) { out << value; };
template <class T>
concept Comparable = requires(const T& a, const T& b) { a == b; };

static_assert(!Printable<Secret> && !Comparable<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string> &&
              !std::is_convertible_v<Secret, std::string_view>);
static_assert(!std::is_convertible_v<std::string, Secret>);

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsCopiedMovedAndReplaced();
    void wipingLeavesNoByte();
    void comparesWholeTexts();
    void hmacGivesThePublishedValues_data();
    void hmacGivesThePublishedValues();
    void hmacTakesPartsAsOneText();
};

void SecretTest::aSecretIsCopiedMovedAndReplaced()
{
    Secret a(std::string("one"));
    Secret b = a;
    QCOMPARE(b.reveal(), std::string_view("one"));
    const Secret c = std::move(a);
    QCOMPARE(c.reveal(), std::string_view("one"));
    b = Secret(std::string("another"));
    QCOMPARE(b.reveal(), std::string_view("another"));
    QCOMPARE(b.size(), std::size_t{7});
    QVERIFY(!b.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(std::string()).isEmpty());
}

void SecretTest::wipingLeavesNoByte()
{
    std::string text = "0123456789abcdef0123456789abcdef";
    const char* bytes = text.data();
    wipe(text);
    QVERIFY(text.empty());
    for (int i = 1; i < 32; ++i) // the first is the end of the empty text
        QCOMPARE(bytes[i], '\0');
}

void SecretTest::comparesWholeTexts()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("abc", ""));
    QVERIFY(!equalInConstantTime("ABC", "abc"));
}

// RFC 4231, test cases 1, 2 and 6.
void SecretTest::hmacGivesThePublishedValues_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void SecretTest::hmacGivesThePublishedValues()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QCOMPARE(hmacSha256(Secret(key.toStdString()), {text.toStdString()}), value.toStdString());
}

void SecretTest::hmacTakesPartsAsOneText()
{
    const Secret key(std::string("key"));
    QCOMPARE(hmacSha256(key, {"17", ":", "body"}), hmacSha256(key, {"17:body"}));
    QCOMPARE(hmacSha256(key, {}), hmacSha256(key, {""}));
    QVERIFY(hmacSha256(Secret(), {"a"}) != hmacSha256(key, {"a"}));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
