#include <QtTest/QtTest>

#include "http/body_intake.h"
#include "vidgo/base/file.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::server;
using api::ApiError;

namespace {

// Gives the bytes in pieces, as a network does, and keeps what was not used for the next time.
std::string feed(BodyIntake& intake, const std::string& bytes, std::size_t piece)
{
    std::string pending;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        pending += bytes.substr(at, piece);
        pending.erase(0, intake.take(pending));
    }
    return pending;
}

} // namespace

class BodyIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void aLengthIsReadExactly();
    void chunksAreReadInPiecesOfAnySize();
    void brokenChunksAreRefused_data();
    void brokenChunksAreRefused();
    void aBareLineFeedEndsNoBody();
    void aLimitHoldsForChunksAndLengths();
    void aFileIsPrivateAndGoesAway();
};

void BodyIntakeTest::aLengthIsReadExactly()
{
    for (const std::size_t piece : {1U, 3U, 100U}) {
        BodyIntake intake(BodyFraming::Length, 5, 100, nullptr);
        QCOMPARE(feed(intake, "helloGET /", piece), std::string("GET /"));
        QVERIFY(intake.isDone() && !intake.fault());
        QCOMPARE(intake.text(), std::string("hello"));
    }
}

void BodyIntakeTest::chunksAreReadInPiecesOfAnySize()
{
    const std::string bytes =
        "5\r\nhello\r\n00A;name=value\r\n, world of\r\n1\r\n!\r\n0\r\nX-Late: 1\r\n\r\nGET /";
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        BodyIntake intake(BodyFraming::Chunked, 0, 100, nullptr);
        const auto rest = feed(intake, bytes, piece);
        QVERIFY(intake.isDone() && !intake.fault());
        QCOMPARE(intake.text(), std::string("hello, world of!"));
        QCOMPARE(rest, std::string("GET /"));
    }
}

void BodyIntakeTest::brokenChunksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no size") << QByteArray("\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("no number") << QByteArray("x\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a sign") << QByteArray("+5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a negative size") << QByteArray("-5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a prefix") << QByteArray("0x5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a space before the size") << QByteArray(" 5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a bare line feed after the size") << QByteArray("5\nhello\r\n0\r\n\r\n");
    QTest::newRow("a bare line feed in an extension") << QByteArray("5;a\nb\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a bare line feed after the bytes") << QByteArray("5\r\nhello\n0\r\n\r\n");
    QTest::newRow("too few bytes") << QByteArray("7\r\nhello\r\n0\r\n\r\n0\r\n\r\n");
    QTest::newRow("too many bytes") << QByteArray("3\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("an endless size") << QByteArray("FFFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("a size beyond the limit") << QByteArray("FFFFFFFFFFFFFFFF\r\n") + QByteArray(200, 'a');
    QTest::newRow("an endless extension") << "5;" + QByteArray(9000, 'a');
    QTest::newRow("an endless trailer") << "0\r\nX: " + QByteArray(9000, 'a');
    QTest::newRow("a bare line feed in the trailer") << QByteArray("0\r\nX: a\nY: b\r\n\r\n");
}

void BodyIntakeTest::brokenChunksAreRefused()
{
    QFETCH(QByteArray, bytes);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1 << 20}}) {
        BodyIntake intake(BodyFraming::Chunked, 0, 100, nullptr);
        feed(intake, bytes.toStdString(), piece);
        QVERIFY(!intake.isDone());
        QVERIFY(intake.fault().has_value());
    }
}

void BodyIntakeTest::aBareLineFeedEndsNoBody()
{
    BodyIntake intake(BodyFraming::Chunked, 0, 100, nullptr);
    feed(intake, "5\r\nhello\r\n0\r\n\nGET / HTTP/1.1\r\n", 1);
    QVERIFY(!intake.isDone());
}

void BodyIntakeTest::aLimitHoldsForChunksAndLengths()
{
    const BodyIntake announced(BodyFraming::Length, 101, 100, nullptr);
    QCOMPARE(announced.fault()->error, ApiError::BodyTooLarge);
    BodyIntake chunked(BodyFraming::Chunked, 0, 10, nullptr);
    feed(chunked, "A\r\n0123456789\r\n1\r\na\r\n0\r\n\r\n", 1);
    QCOMPARE(chunked.fault()->error, ApiError::BodyTooLarge);
    BodyIntake exact(BodyFraming::Chunked, 0, 10, nullptr);
    feed(exact, "A\r\n0123456789\r\n0\r\n\r\n", 1);
    QVERIFY(exact.isDone() && !exact.fault());
}

void BodyIntakeTest::aFileIsPrivateAndGoesAway()
{
    const test::TestFolder folder;
    test::CountingRandom random;
    std::filesystem::path path;
    {
        BodyIntake intake(BodyFraming::Length, 5, 100, UploadFile::create(folder.path(), random));
        feed(intake, "hello", 2);
        QVERIFY(intake.isDone() && !intake.fault());
        QVERIFY(intake.text().empty());
        path = intake.file()->path();
        QCOMPARE(readTextFile(path, 100).value(), std::string("hello"));
#ifndef _WIN32
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        QCOMPARE(std::filesystem::status(path).permissions() & others, std::filesystem::perms::none);
#endif
    }
    QVERIFY(!std::filesystem::exists(path));
    QVERIFY(!UploadFile::create(folder / "missing", random));
}

QTEST_GUILESS_MAIN(BodyIntakeTest)
#include "body_intake_test.moc"
