#include <QtTest/QtTest>

#include "keychain_session.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;

namespace fs = std::filesystem;

namespace {

const QString kName = QStringLiteral("provider.piapi.key");

QStringList commands(std::initializer_list<const char*> words)
{
    QStringList out;
    for (const char* word : words)
        out << QString::fromUtf8(word) << kName;
    return out;
}

// Whether a file of the folder holds the text as it is, in UTF-8, UTF-16 or base64.
bool isWrittenAnywhere(const fs::path& folder, const QByteArray& text)
{
    const auto wide = QString::fromUtf8(text);
    const QByteArray utf16(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const auto content = QByteArray::fromStdString(readTextFile(entry.path(), 10'000'000).value_or(""));
        if (content.contains(text) || content.contains(utf16) || content.contains(text.toBase64()))
            return true;
    }
    return false;
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsSeenByEveryProcessUntilItIsRemoved()
    {
        KeychainSession session(KeychainSession::Keychain::Open);
        QVERIFY(session.isUp());
        QCOMPARE(session.probe(commands({"read", "write", "read"}), "sk_first\n"),
                 QByteArrayList({"none", "done", "=sk_first"}));
        QCOMPARE(session.probe(commands({"read", "write", "read"}), "sk_\xE9\x87\x91\n"),
                 QByteArrayList({"=sk_first", "done", "=sk_\xE9\x87\x91"}));
        QVERIFY(session.restartKeychain());
        QCOMPARE(session.probe(commands({"read", "remove", "read", "remove"})),
                 QByteArrayList({"=sk_\xE9\x87\x91", "done", "none", "done"}));
        QCOMPARE(session.probe(commands({"read"})), QByteArrayList({"none"}));
    }

    void itIsNowhereToBeReadBesideTheKeychain()
    {
        KeychainSession session(KeychainSession::Keychain::Open);
        QVERIFY(session.isUp());
        QCOMPARE(session.probe(commands({"write"}), "sk_never_in_plain\n"), QByteArrayList({"done"}));
        QVERIFY(!isWrittenAnywhere(session.home(), "sk_never_in_plain"));
    }

    void aKeyOfEveryLengthIsKept()
    {
        KeychainSession session(KeychainSession::Keychain::Open);
        QVERIFY(session.isUp());
        const QByteArray key(8192, 'k');
        QCOMPARE(session.probe(commands({"write", "read"}), key + "\n"), QByteArrayList({"done", "=" + key}));
        QCOMPARE(session.probe(commands({"write", "read"}), key + "k\n"),
                 QByteArrayList({"secrets.invalid", "=" + key}));
    }

    void anyThreadMayAsk()
    {
        KeychainSession session(KeychainSession::Keychain::Open);
        QVERIFY(session.isUp());
        QCOMPARE(session.probe(commands({"threads"})), QByteArrayList({"8 of 8"}));
    }

    void withoutAKeychainNothingIsKeptAnywhere()
    {
        KeychainSession session(KeychainSession::Keychain::None);
        QVERIFY(session.isUp());
        QCOMPARE(session.probe(commands({"write", "read", "remove"}), "sk_never_in_plain\n"),
                 QByteArrayList({"secrets.not_there", "secrets.not_there", "secrets.not_there"}));
        QVERIFY(!isWrittenAnywhere(session.home(), "sk_never_in_plain"));
    }

    void withoutABusNothingIsKeptAnywhere()
    {
        KeychainSession session(KeychainSession::Keychain::None);
        QVERIFY(session.isUp());
        QCOMPARE(session.probeWithoutBus(commands({"write", "read", "remove"}), "sk_never_in_plain\n"),
                 QByteArrayList({"secrets.not_there", "secrets.not_there", "secrets.not_there"}));
        QVERIFY(!isWrittenAnywhere(session.home(), "sk_never_in_plain"));
    }

    // There is no screen on which it could ask for the password.
    void aLockedKeychainIsToldAndTakesNothing()
    {
        KeychainSession session(KeychainSession::Keychain::Open);
        QVERIFY(session.isUp());
        QCOMPARE(session.probe(commands({"write"}), "sk_kept\n"), QByteArrayList({"done"}));
        QVERIFY(session.lock());
        QCOMPARE(session.probe(commands({"read", "write", "remove"}), "sk_other\n"),
                 QByteArrayList({"secrets.locked", "secrets.locked", "secrets.locked"}));
        QVERIFY(session.restartKeychain());
        QCOMPARE(session.probe(commands({"read"})), QByteArrayList({"=sk_kept"}));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
