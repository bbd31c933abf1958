#include <QtTest/QtTest>

#include "vidgo/api/api_error.h"
#include "vidgo/api/router.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::api;

namespace {

const std::vector<Route>& table()
{
    static const std::vector<Route> routes = {
        {.path = "/things",
         .id = "things",
         .parameters = Schema::object({{"limit?", Schema::integer(1, 9)}})},
        {.method = Method::Post,
         .path = "/things",
         .id = "make",
         .carries = Carries::Json,
         .body = Schema::object({{"name", Schema::text(9, 1)}}),
         .maxBody = 100},
        {.path = "/things/new", .id = "new"},
        {.path = "/things/{thing}", .id = "thing", .parameters = Schema::object({{"thing", Schema::id()}})},
        {.path = "/things/{thing}/parts/{part}",
         .id = "part",
         .parameters =
             Schema::object({{"thing", Schema::id()}, {"part", Schema::text(20)}, {"q?", Schema::text(20)}})},
    };
    return routes;
}

QString idOf(Method method, const char* path)
{
    const Router router(table());
    const auto match = router.find(method, path);
    return match ? QString::fromUtf8(match->route->id.data(), static_cast<qsizetype>(match->route->id.size()))
                 : QString::fromStdString(std::string(match.error().id()));
}

Result<Reading> read(const Request& request)
{
    static const Router router(table());
    auto match = router.find(request.method, request.path);
    if (!match)
        return failure(match);
    return readCall(*match, request);
}

Request post(std::string body, std::string type = "application/json")
{
    return {.method = Method::Post,
            .path = "/things",
            .query = {},
            .headers = {{"content-type", std::move(type)}},
            .body = std::move(body),
            .bodyFile = {},
            .origin = {},
            .id = {}};
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private slots:
    void findsRoutes_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("found");
        const auto row = [](Method method, const char* path, const char* found) {
            QTest::addRow("%s", path)
                << static_cast<int>(method) << QByteArray(path) << QString::fromUtf8(found);
        };
        row(Method::Get, "/things", "things");
        row(Method::Head, "/things", "things");
        row(Method::Post, "/things", "make");
        row(Method::Delete, "/things", "api.wrong_method");
        row(Method::Get, "/things/new", "new");
        row(Method::Get, "/things/7", "thing");
        row(Method::Get, "/things/7/parts/8", "part");
        row(Method::Get, "/things/new/parts/8", "part");
        row(Method::Get, "/things/", "api.not_found");
        row(Method::Get, "/things//parts/8", "api.not_found");
        row(Method::Get, "/things/7/", "api.not_found");
        row(Method::Get, "/Things", "api.not_found");
        row(Method::Get, "things", "api.not_found");
        row(Method::Get, "", "api.not_found");
        row(Method::Get, "/things/%ff", "api.not_found");
        row(Method::Get, "/things/%2", "api.not_found");
        row(Method::Get, "/%74hings", "api.not_found");
        row(Method::Get, "/things/%6eew", "thing");
        row(Method::Get, "/things/7/%70arts/8", "api.not_found");
        row(Method::Get, "/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", "api.not_found");
    }

    void findsRoutes()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, path);
        QFETCH(QString, found);
        QCOMPARE(idOf(static_cast<Method>(method), path.constData()), found);
    }

    void namesTheMethodsOfAnAddress()
    {
        const Router router(table());
        QCOMPARE(router.allowed("/things"), std::string("GET, HEAD, POST"));
        QCOMPARE(router.allowed("/nothing"), std::string());
    }

    void decodesPlacesAndQueries()
    {
        Request request{
            .method = Method::Get, .path = "/things/a%3Ab/parts/%E6%97%A5%2F%20x", .query = "q=1+2%263"};
        const auto reading = read(request);
        VIDGO_VERIFY(reading);
        QVERIFY(reading->faults.empty());
        QCOMPARE(reading->call.parameters,
                 Json(Json::Object{{"thing", "a:b"}, {"part", "日/ x"}, {"q", "1 2&3"}}));
        QCOMPARE(targetOf(*reading->call.route, reading->call.parameters),
                 std::string("/things/a%3Ab/parts/%E6%97%A5%2F%20x?q=1%202%263"));
    }

    void checksParameters()
    {
        const auto faultOf = [](const char* query) {
            const auto reading = read({.method = Method::Get, .path = "/things", .query = query});
            return reading && reading->faults.size() == 1
                       ? QString::fromStdString(reading->faults[0].pointer + " " +
                                                std::string(faultId(reading->faults[0].kind)))
                       : QString();
        };
        QCOMPARE(faultOf("limit=10"), QStringLiteral("/limit too_large"));
        QCOMPARE(faultOf("limit=x"), QStringLiteral("/limit wrong_type"));
        QCOMPARE(faultOf("limit=1&limit=2"), QStringLiteral("/limit not_allowed"));
        QCOMPARE(faultOf("other=1"), QStringLiteral("/other unknown"));
        QCOMPARE(faultOf("limit=3"), QString());
    }

    void refusesBrokenQueries()
    {
        VIDGO_VERIFY_ERROR(read({.method = Method::Get, .path = "/things", .query = "a=%zz"}),
                           ApiError::BadRequest);
    }

    void readsBodies()
    {
        const auto reading = read(post(R"({"name":"Ann"})", "Application/JSON; charset=utf-8"));
        VIDGO_VERIFY(reading);
        QVERIFY(reading->faults.empty());
        QCOMPARE(*reading->call.body.find("name"), Json("Ann"));
    }

    void refusesBodiesThatAreNotAsAgreed()
    {
        VIDGO_VERIFY_ERROR(read(post(R"({"name":"Ann"})", "text/plain")), ApiError::WrongMedia);
        VIDGO_VERIFY_ERROR(read(post(R"({"name":)")), ApiError::InvalidJson);
        VIDGO_VERIFY_ERROR(read(post(std::string(101, ' '))), ApiError::BodyTooLarge);
        VIDGO_VERIFY_ERROR(read(post(std::string(40, '[') + std::string(40, ']'))), ApiError::InvalidJson);
        const auto missing = read(post("{}"));
        VIDGO_VERIFY(missing);
        QCOMPARE(missing->faults.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
