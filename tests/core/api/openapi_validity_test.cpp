#include <QtTest/QtTest>

#include <QProcess>

#include <algorithm>
#include <array>
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

void addSchema(Json::Object& document, const std::string& member, const std::string& value)
{
    Json::Object schema;
    schema[member] = value;
    memberOf(memberOf(document, "components"), "schemas")["Wrong"] = Json(std::move(schema));
}

struct Mistake
{
    const char* name;
    void (*make)(Json::Object& document);
};
constexpr std::array kMistakes = std::to_array<Mistake>({
    {"no info", [](Json::Object& document) { document.erase("info"); }},
    {"another version", [](Json::Object& document) { document["openapi"] = "3.0.3"; }},
    {"a place that is no parameter",
     [](Json::Object& document) {
         auto& paths = memberOf(document, "paths");
         memberOf(memberOf(paths, "/api/v1/demo/lookup/{hash}"), "get").erase("parameters");
     }},
    {"an id twice",
     [](Json::Object& document) {
         auto& paths = memberOf(document, "paths");
         memberOf(memberOf(paths, "/api/v1/tools"), "get")["operationId"] = "topics";
     }},
    {"a type that JSON Schema doesn't have",
     [](Json::Object& document) { addSchema(document, "type", "text"); }},
    {"a reference that leads nowhere",
     [](Json::Object& document) { addSchema(document, "$ref", "#/components/schemas/Nobody"); }},
});

} // namespace

// What is told of the interface is held against the schema of the OpenAPI Initiative, by a validator of
// others.
class OpenApiValidityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (check("{}").status != kNoValidator)
            return;
#ifdef Q_OS_LINUX
        QFAIL("python3-jsonschema is not installed; ./dev setup brings it");
#else
        QSKIP("python3-jsonschema is not installed");
#endif
    }

    void theDocumentIsValid()
    {
        const auto [status, said] = check(
            QByteArray::fromStdString(openApiDocument(routes(), "https://vidgo.example", "1.2.3").dump()));
        QVERIFY2(status == 0, said.constData());
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kMistakes.size(); ++i)
            QTest::newRow(kMistakes.at(i).name) << static_cast<int>(i);
    }
    void whatIsWrongIsFound()
    {
        QFETCH(int, index);
        const auto [status, said] = check(documentWith(kMistakes.at(static_cast<std::size_t>(index)).make));
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

QTEST_GUILESS_MAIN(OpenApiValidityTest)
#include "openapi_validity_test.moc"
