#include <QtTest/QtTest>

#include "vidgo/server/request_head.h"

using namespace vidgo;
using namespace vidgo::server;
using api::ApiError;

namespace {

const std::string kStart = "POST /a HTTP/1.1\r\nHost: test\r\n";

std::expected<RequestHead, HeadFault> read(const std::string& bytes)
{
    return readHead(bytes, ServerLimits{});
}

} // namespace

class RequestHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void aHeadIsReadWhole();
    void attacksAreRefused_data();
    void attacksAreRefused();
    void goodTargetsAreTaken_data();
    void goodTargetsAreTaken();
    void badTargetsAreRefused_data();
    void badTargetsAreRefused();
    void limitsHold();
    void theEndIsFoundWhereverItIsCut();
    void whatCannotBecomeAHeadIsKnownAtOnce_data();
    void whatCannotBecomeAHeadIsKnownAtOnce();
};

void RequestHeadTest::aHeadIsReadWhole()
{
    const auto head =
        read("PUT /api/v1/x%20y?a=1&b=%E4%BD%A0 HTTP/1.1\r\nHost: test:80\r\nX-Thing:  two words \r\n"
             "Content-Length: 12\r\nExpect: 100-Continue\r\n\r\n");
    QVERIFY(head);
    QCOMPARE(head->request.method, api::Method::Put);
    QCOMPARE(head->request.path, std::string("/api/v1/x%20y"));
    QCOMPARE(head->request.query, std::string("a=1&b=%E4%BD%A0"));
    QCOMPARE(head->request.header("x-thing"), std::string_view("two words"));
    QCOMPARE(head->framing, BodyFraming::Length);
    QCOMPARE(head->length, std::uint64_t{12});
    QVERIFY(head->isKeptAlive && head->expectsContinue);
    QVERIFY(!read("GET / HTTP/1.0\r\n\r\n")->isKeptAlive);
    QVERIFY(!read("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")->isKeptAlive);
    QCOMPARE(read(kStart + "Transfer-Encoding: Chunked\r\n\r\n")->framing, BodyFraming::Chunked);
    QCOMPARE(read(kStart + "Content-Length: 0\r\n\r\n")->framing, BodyFraming::None);
}

void RequestHeadTest::attacksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    const auto field = [&](const char* name, const std::string& fields) {
        row(name, kStart + fields + "\r\n\r\n");
    };
    field("length and coding", "Content-Length: 4\r\nTransfer-Encoding: chunked");
    field("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 4");
    field("two lengths", "Content-Length: 4\r\nContent-Length: 5");
    field("the same length twice", "Content-Length: 4\r\nContent-Length: 4");
    field("a list of lengths", "Content-Length: 4, 4");
    field("a length with a sign", "Content-Length: +4");
    field("a negative length", "Content-Length: -1");
    field("a hexadecimal length", "Content-Length: 0x4");
    field("a length with a space inside", "Content-Length: 4 4");
    field("an endless length", "Content-Length: 99999999999999999999");
    field("an empty length", "Content-Length: ");
    field("an empty coding", "Transfer-Encoding: ");
    field("an empty coding with a length", "Transfer-Encoding: \r\nContent-Length: 4");
    field("another coding", "Transfer-Encoding: gzip");
    field("two codings", "Transfer-Encoding: gzip, chunked");
    field("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    field("identity after chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity");
    field("a coding with a vertical tab", "Transfer-Encoding: \x0b"
                                          "chunked");
    field("a coding that looks alike", "Transfer-Encoding: xchunked");
    field("space before the colon", "Transfer-Encoding : chunked");
    field("tab before the colon", "Content-Length\t: 4");
    field("a folded line", "X-A: b\r\n Content-Length: 4");
    field("a line folded by a tab", "X-A: b\r\n\tc");
    field("a bare line feed between fields", "X-A: b\nContent-Length: 4");
    field("a bare carriage return", "X-A: b\rContent-Length: 4");
    field("NUL in a value", std::string("X-A: b\0c", 8));
    field("a control character in a value", "X-A: b\x01");
    field("no name", ": b");
    field("a name with a space", "X A: b");
    field("a name with a bracket", "X(A): b");
    field("no colon", "X-A b");
    field("bytes that are no text", "X-A: \xFF\xFE");
    field("two hosts", "Host: other");
    field("two types", "Content-Type: a/b\r\nContent-Type: c/d");
    field("another expectation", "Expect: 200-ok");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("an empty host", "GET / HTTP/1.1\r\nHost: \r\n\r\n");
    row("a host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    row("a host with a user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n");
    row("a folded first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    row("HTTP/0.9", "GET /\r\n\r\n");
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a space after the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n");
    row("a space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an authority as target", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an asterisk as target", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an unknown method", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a method in lower case", "get / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
}

void RequestHeadTest::attacksAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto head = read(bytes.toStdString());
    QVERIFY(!head);
    QVERIFY(!head.error().reason.empty());
}

void RequestHeadTest::goodTargetsAreTaken_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target : {"/", "/a/b", "/a..b/...", "/.well-known/x", "/%E4%BD%A0", "/a%252e%252e",
                               "//a", "/a?", "/a?b=../..", "/a?b=%2F%5C", "/a;b=c,d", "/a?x=[1]|{2}"})
        QTest::newRow(target) << target;
}

void RequestHeadTest::goodTargetsAreTaken()
{
    QFETCH(QString, target);
    QCOMPARE(faultOfTarget(target.toStdString()), std::string_view());
}

void RequestHeadTest::badTargetsAreRefused_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target :
         {"",          "a",           "*",        "http://a/b",  "a:443",   "/..",
          "/a/../b",   "/a/./b",      "/.",       "/a/%2e%2e/b", "/%2E./b", "/.%2e",
          "/a%2Fb",    "/a%2f..%2fb", "/a%5Cb",   "/a\\b",       "/..\\b",  "/a%00b",
          "/a%0d%0ab", "/a%7f",       "/a%",      "/a%2",        "/a%zz",   "/%C0%AE%C0%AE/b",
          "/%FF",      "/%ED%A0%80",  "/a#b",     "/a\"b",       "/a<b",    "/a\tb",
          "/\xC3\xA9", "/a?b=%",      "/a?b=%00", "/a?b=%FF"})
        QTest::newRow(*target ? target : "nothing") << QString::fromUtf8(target);
}

void RequestHeadTest::badTargetsAreRefused()
{
    QFETCH(QString, target);
    QVERIFY(!faultOfTarget(target.toStdString()).empty());
}

void RequestHeadTest::limitsHold()
{
    ServerLimits limits;
    limits.headerFields = 3;
    limits.targetBytes = 10;
    QVERIFY(readHead("GET /234567890 HTTP/1.1\r\nHost: a\r\nA: b\r\nC: d\r\n\r\n", limits));
    const auto many = readHead("GET / HTTP/1.1\r\nHost: a\r\nA: b\r\nC: d\r\nE: f\r\n\r\n", limits);
    QCOMPARE(many.error().error, ApiError::HeadTooLarge);
    const auto longTarget = readHead("GET /2345678901 HTTP/1.1\r\nHost: a\r\n\r\n", limits);
    QCOMPARE(longTarget.error().error, ApiError::TargetTooLong);
}

void RequestHeadTest::theEndIsFoundWhereverItIsCut()
{
    const std::string bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET";
    for (std::size_t cut = 0; cut < bytes.size() - 3; ++cut) {
        QCOMPARE(findHeadEnd(bytes.substr(0, cut), 0).end, HeadEnd::Missing);
        const auto search = findHeadEnd(bytes, cut > 3 ? cut - 3 : 0);
        QCOMPARE(search.end, HeadEnd::Found);
        QCOMPARE(search.size, bytes.size() - 3);
    }
}

void RequestHeadTest::whatCannotBecomeAHeadIsKnownAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: a\n\n");
    QTest::newRow("line feed first") << QByteArray("\nGET");
    QTest::newRow("empty line first") << QByteArray("\r\nGET");
    QTest::newRow("carriage return alone") << QByteArray("GET / HTTP/1.1\rHost");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02", 4);
    QTest::newRow("NUL") << QByteArray("GET\0/", 5);
}

void RequestHeadTest::whatCannotBecomeAHeadIsKnownAtOnce()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(findHeadEnd(bytes.toStdString(), 0).end, HeadEnd::Never);
}

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "request_head_test.moc"
