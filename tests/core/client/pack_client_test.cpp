#include "vidgo/client/pack_client.h"

#include "stand_in.h"
#include "vidgo/api/api_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

constexpr auto kList = "GET /api/v1/demo/packs";
constexpr auto kFile = "GET /api/v1/demo/packs/pack-1";

std::string packJson(const std::string& more = R"("bytes":1000,"head_bytes":200)")
{
    return R"({"id":"pack-1","revision":3,"name":"some","public_key":"aa","sha256":"bb",)" + more +
           R"(,"examples":2,"published_at":"2026-11-22T10:00:00.000Z","withdrawn_at":null})";
}

std::string listOf(const std::string& packs)
{
    return jsonAnswer(200, R"({"series":"one","revision":7,"packs":[)" + packs + R"(],"has_more":true})");
}

// "bytes=200-299"
std::string piece(const std::string& body, const std::string& range)
{
    return "HTTP/1.1 206 Partial Content\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\nContent-Range: bytes " + range + "\r\n\r\n" + body;
}

} // namespace

// The packs of a server, which may say anything.
class PackClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LinkFixture> m_f;
    std::unique_ptr<client::PackClient> m_client;

    Result<Bytes> readPiece() { return m_client->read("pack-1", 200, 100, {}); }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<LinkFixture>();
        m_client = std::make_unique<client::PackClient>(m_f->link);
    }
    void cleanup()
    {
        QVERIFY(m_f->server.unexpected().empty());
        m_client.reset();
        m_f.reset();
    }

    void nobodyHasToBeSignedIn()
    {
        m_f->server.on(kList, listOf(packJson()));
        const auto told = m_client->changes({}, 5, {});
        VIDGO_VERIFY(told);
        QCOMPARE(told->series, std::string("one"));
        QCOMPARE(told->revision, 7);
        QVERIFY(told->hasMore);
        QCOMPARE(told->packs.size(), std::size_t{1});
        QCOMPARE(told->packs.front().headBytes, 200);
        QVERIFY(!told->packs.front().withdrawnAt);
        QCOMPARE(m_f->server.seen(kList).front().query, std::string("limit=200")); // of no series yet
        QVERIFY(m_f->server.seen(kList).front().header("Authorization").empty());
        VIDGO_VERIFY(m_client->changes("one", 5, {}));
        QCOMPARE(m_f->server.seen(kList).back().query, std::string("series=one&after=5&limit=200"));
    }

    void aListThatMakesNoSenseIsNone()
    {
        for (const auto* const sizes : {R"("bytes":1000,"head_bytes":0)", R"("bytes":100,"head_bytes":200)",
                                        R"("bytes":"many","head_bytes":200)", R"("head_bytes":200)"}) {
            m_f->server.on(kList, listOf(packJson(sizes)));
            VIDGO_VERIFY_ERROR(m_client->changes({}, 0, {}), net::NetError::AnswerInvalid);
        }
    }

    void aPieceIsWhatWasAskedFor()
    {
        const std::string body(100, 'p');
        m_f->server.on(kFile, piece(body, "200-299/1000"));
        const auto read = readPiece();
        VIDGO_VERIFY(read);
        QCOMPARE(*read, Bytes(body.begin(), body.end()));
        QCOMPARE(m_f->server.seen(kFile).front().header("Range"), std::string("bytes=200-299"));
    }

    void whatIsNotThePieceIsRefused_data()
    {
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const std::string& answer) {
            QTest::newRow(name) << QString::fromStdString(answer);
        };
        const std::string body(100, 'p');
        row("the whole file", httpAnswer(200, std::string(1000, 'p')));
        row("as much from the beginning", httpAnswer(200, body));
        row("another piece", piece(body, "0-99/1000"));
        row("less", piece(body.substr(1), "200-298/1000"));
        row("less than it says", piece(body.substr(1), "200-299/1000"));
        row("more", piece(body + body, "200-299/1000"));
        row("no place", piece(body, ""));
    }
    void whatIsNotThePieceIsRefused()
    {
        QFETCH(QString, answer);
        m_f->server.on(kFile, answer.toStdString());
        VIDGO_VERIFY_ERROR(readPiece(), net::NetError::AnswerInvalid);
    }

    void muchMoreThanWasAskedForIsNotReadToItsEnd()
    {
        m_f->server.on(kFile, httpAnswer(200, std::string(2'000'000, 'p')));
        VIDGO_VERIFY_ERROR(readPiece(), net::NetError::AnswerTooLarge);
    }

    void aPieceThatIsCutComesAgain()
    {
        const std::string body(100, 'p');
        auto cut = piece(body, "200-299/1000");
        cut.resize(cut.size() - 40);
        m_f->server.onEach(kFile, {cut + std::string(StandIn::kCut), piece(body, "200-299/1000")});
        VIDGO_VERIFY(readPiece());
        QCOMPARE(m_f->server.count(kFile), 2);
    }

    void whatWasWithdrawnIsMissing()
    {
        m_f->server.on(kFile, problemAnswer(Error(api::ApiError::NotFound, "")));
        VIDGO_VERIFY_ERROR(readPiece(), service::ServiceError::ExampleMissing);
    }
};

QTEST_GUILESS_MAIN(PackClientTest)
#include "pack_client_test.moc"
