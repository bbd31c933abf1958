#include <QtTest/QtTest>

#include <QProcess>

#include <algorithm>
#include <functional>

#include "vidgo/api/openapi.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::api;

namespace {

constexpr int kNoValidator = 2;

// A small document, and what was done to it.
QByteArray documentWith(const std::function<void(Json::Object& document)>& change)
{
    std::vector<Route> some;
    std::ranges::copy_if(routes(), std::back_inserter(some),
                         [](const Route& route) { return route.group == "demo" || route.group == "tools"; });
    auto document = openApiDocument(some, "https://vidgo.example", "1.2.3");
    change(*document.asObject());
    return QByteArray::fromStdString(document.dump());
}

Json::Object& memberOf(Json::Object& object, const std::string& name)
{
    return *object.find(name)->second.asObject();
}

} // namespace

// What is told of the interface is held against the schema of the OpenAPI Initiative, by a validator of
// others.
class OpenApiValidityTest : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentIsValid()
    {
        const auto [status, said] = check(
            QByteArray::fromStdString(openApiDocument(routes(), "https://vidgo.example", "1.2.3").dump()));
        if (status == kNoValidator)
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(status == 0, said.constData());
    }

    void whatIsWrongIsFound_data()
    {
        using Change = std::function<void(Json::Object&)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
        row("no info", [](Json::Object& document) { document.erase("info"); });
        row("another version", [](Json::Object& document) { document["openapi"] = "3.0.3"; });
        row("a place that is no parameter", [](Json::Object& document) {
            auto& lookup =
                memberOf(memberOf(memberOf(document, "paths"), "/api/v1/demo/lookup/{hash}"), "get");
            lookup.erase("parameters");
        });
        row("an id twice", [](Json::Object& document) {
            memberOf(memberOf(memberOf(document, "paths"), "/api/v1/tools"), "get")["operationId"] = "topics";
        });
        row("a type that JSON Schema doesn't have", [](Json::Object& document) {
            Json::Object schema;
            schema["type"] = "text";
            memberOf(memberOf(document, "components"), "schemas")["Wrong"] = Json(std::move(schema));
        });
        row("a reference that leads nowhere", [](Json::Object& document) {
            Json::Object schema;
            schema["$ref"] = "#/components/schemas/Nobody";
            memberOf(memberOf(document, "components"), "schemas")["Wrong"] = Json(std::move(schema));
        });
    }
    void whatIsWrongIsFound()
    {
        QFETCH(std::function<void(Json::Object&)>, change);
        const auto [status, said] = check(documentWith(change));
        if (status == kNoValidator)
            QSKIP("python3-jsonschema is not installed");
        QCOMPARE(status, 1);
        QVERIFY(!said.trimmed().isEmpty());
    }

private:
    struct Checked
    {
        int status = -1;
        QByteArray said;
    };
    static Checked check(const QByteArray& document)
    {
        QProcess python;
        const auto path = [](const char* file) {
            return QString::fromStdString(test::sourcePath(file).string());
        };
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start("/usr/bin/python3", {"-W", "ignore", path("tests/core/api/check_openapi.py"),
                                          path("tests/data/openapi/schema-3.1.json")});
        if (!python.waitForStarted())
            return {kNoValidator, {}};
        python.write(document);
        python.closeWriteChannel();
        python.waitForFinished(60'000);
        return {python.exitCode(), python.readAll()};
    }
};

Q_DECLARE_METATYPE(std::function<void(vidgo::Json::Object&)>)

QTEST_GUILESS_MAIN(OpenApiValidityTest)
#include "openapi_validity_test.moc"
