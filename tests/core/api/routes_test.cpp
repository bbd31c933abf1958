#include <QtTest/QtTest>

#include <set>

#include "vidgo/api/openapi.h"
#include "vidgo/api/router.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::api;

namespace {

std::set<std::string> placesOf(const Route& route)
{
    std::set<std::string> places;
    for (auto path = route.path; path.find('{') != std::string_view::npos;) {
        const auto open = path.find('{');
        const auto close = path.find('}', open);
        places.insert(std::string(path.substr(open + 1, close - open - 1)));
        path = path.substr(close + 1);
    }
    return places;
}

// Every "$ref" of the document.
void gatherReferences(const Json& json, std::set<std::string>& references)
{
    if (const auto* const object = json.asObject()) {
        for (const auto& [name, value] : *object) {
            if (name == "$ref" && value.asString())
                references.insert(*value.asString());
            gatherReferences(value, references);
        }
    } else if (const auto* const list = json.asArray()) {
        for (const auto& value : *list)
            gatherReferences(value, references);
    }
}

const Json* at(const Json& document, std::string_view pointer)
{
    const auto* place = &document;
    while (place && !pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = pointer.find('/');
        place = place->find(pointer.substr(0, end));
        pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    }
    return place;
}

} // namespace

class RoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void areUniqueAndComplete()
    {
        const Router router(routes()); // ends the program when two are the same
        std::set<std::string_view> ids;
        for (const auto& route : routes()) {
            QVERIFY2(ids.insert(route.id).second, route.id.data());
            QVERIFY2(!route.summary.empty() && route.summary.ends_with('.'), route.id.data());
            QVERIFY2(route.path.starts_with("/api/v1/"), route.id.data());
        }
        QVERIFY(ids.size() > 60);
    }

    void allGroupsOfTheSeedsAreThere()
    {
        std::set<std::string_view> groups;
        for (const auto& route : routes())
            groups.insert(route.group);
        for (const auto* const group :
             {"auth", "payments", "subscriptions", "demo", "plans", "promotions", "credits", "effects",
              "generate", "landing", "quota", "tools", "admin", "session", "interior", "workflow", "prompts"})
            QVERIFY2(groups.contains(group), group);
    }

    void placesHaveTheirParameters()
    {
        for (const auto& route : routes())
            for (const auto& place : placesOf(route)) {
                const auto& members = route.parameters.members();
                const auto found = std::ranges::find(members, place, &Schema::Member::name);
                QVERIFY2(found != members.end() && found->isRequired, route.id.data());
            }
    }

    void whatIsCarriedFitsTheMethod()
    {
        for (const auto& route : routes()) {
            const bool isRead = route.method == Method::Get;
            QVERIFY2(!isRead || route.carries == Carries::Nothing, route.id.data());
            QVERIFY2(route.carries != Carries::Json || route.body.type() != Schema::Type::Any ||
                         route.group == "interior" || route.group == "workflow",
                     route.id.data());
            QVERIFY2((route.answers == Answers::Nothing) == (route.status == 204) || route.status == 202,
                     route.id.data());
        }
    }

    void onlyAdministratorsDoWhatAdministratorsDo()
    {
        for (const auto& route : routes())
            QCOMPARE(route.access == Access::Admin, route.group == "admin");
    }

    void theDocumentNamesEveryRouteOnce()
    {
        const auto document = openApiDocument(routes(), "https://vidgo.example", "1.2.3");
        std::size_t operations = 0;
        for (const auto& [path, methods] : *document.find("paths")->asObject())
            operations += methods.asObject()->size();
        QCOMPARE(operations, routes().size());
        QCOMPARE(*at(document, "/info/version"), Json("1.2.3"));
    }

    void theDocumentDescribesEvents()
    {
        const auto document = openApiDocument(routes(), "https://vidgo.example", "1.2.3");
        const auto& route = routeOf("events");
        const auto* place = document.find("paths")->find(route.path)->find("get");
        const auto* const content =
            place->find("responses")->find("200")->find("content")->find("text/event-stream");
        QCOMPARE(*content->find("schema")->find("type")->asString(), std::string("string"));
        QCOMPARE(content->find("x-events")->asObject()->size(), route.answer.members().size());
        for (const auto& event : route.answer.members())
            QCOMPARE(content->find("x-events")->find(event.name)->dump(), event.schema.document().dump());
        QVERIFY(place->find("parameters")->dump().find("LastEventId") != std::string::npos);
    }

    void theDocumentRefersToWhatIsThere()
    {
        const auto document = openApiDocument(routes(), "https://vidgo.example", "1.2.3");
        std::set<std::string> references;
        gatherReferences(document, references);
        QVERIFY(!references.empty());
        for (const auto& reference : references) {
            QVERIFY(reference.starts_with("#/"));
            QVERIFY2(at(document, std::string_view(reference).substr(1)), reference.c_str());
        }
    }

    void thePageShowsEveryRouteAndNoScript()
    {
        const auto page = documentationPage(routes(), "1<2");
        QVERIFY(page.find("1&lt;2") != std::string::npos);
        QVERIFY(page.find("<script") == std::string::npos);
        for (const auto& route : routes())
            QVERIFY2(page.find(route.path) != std::string::npos, route.id.data());
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "routes_test.moc"
