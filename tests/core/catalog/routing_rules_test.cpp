#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_routing_rules.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace std::chrono_literals;

class RoutingRulesTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    CreditRules m_credits;
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = test::sourcePath("resources/catalog");
        auto catalog = loadCatalog(folder);
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        auto credits = loadCreditRules(folder, m_catalog);
        VIDGO_VERIFY(credits);
        m_credits = std::move(*credits);
        const auto text = readTextFile(folder / kRoutingRulesFile, 1 << 20);
        VIDGO_VERIFY(text);
        m_text = QString::fromStdString(*text);
    }

    void theRulesThatAreDeliveredMakeSense()
    {
        const auto rules = loadRoutingRules(test::sourcePath("resources/catalog"), m_catalog, m_credits);
        VIDGO_VERIFY(rules);
        const auto& breaker = rules->breaker;
        QVERIFY(breaker.failuresInRow >= 2 && breaker.failuresInRow <= breaker.fewestCalls);
        QVERIFY(breaker.firstPause < breaker.longestPause && breaker.longestPause < breaker.creditPause);
        QVERIFY(breaker.creditPause >= 1h && breaker.quotaPause >= 1h);
        QCOMPARE(breaker.keyStatuses, std::vector<int>{401});
        for (const auto trouble : kProviderTroubles)
            QVERIFY2(rules->failure.stepFor(trouble) != FailureStep::None,
                     std::string(providerTroubleId(trouble)).c_str());
        QCOMPARE(rules->failure.stepFor(ProviderTrouble::Refused), FailureStep::Stop);
        QCOMPARE(rules->failure.stepFor(ProviderTrouble::Expired), FailureStep::Stop);
        QCOMPARE(rules->failure.stepFor(ProviderTrouble::None), FailureStep::Stop);
        QVERIFY(!rules->failure.pauses.empty());
    }

    void everyServiceOfTheSeedsIsThePriceOfAnOperation()
    {
        const auto rules = loadRoutingRules(test::sourcePath("resources/catalog"), m_catalog, m_credits);
        VIDGO_VERIFY(rules);
        for (const auto& service : m_catalog.services) {
            const bool isUsed = std::ranges::any_of(rules->services, [&](const auto& entry) {
                return entry.provider == service.provider &&
                       std::ranges::find(entry.services, service.id) != entry.services.end();
            });
            QVERIFY2(isUsed, service.id.c_str());
        }
    }

    void aWrongEntryIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* find, const char* replacement, const char* path) {
            QTest::newRow(name) << find << replacement << path;
        };
        row("unknown key", "\"in_a_row\": 3", "\"in_a_row\": 3, \"extra\": 1", "failures.extra");
        row("source missing", "\"source\": \"chosen\",\n    \"window_seconds\"", "\"window_seconds\"",
            "failures.source");
        row("source unknown", "\"source\": \"contracts\"", "\"source\": \"hearsay\"", "slowness.source");
        row("no failures", "\"in_a_row\": 3", "\"in_a_row\": 0", "failures.in_a_row");
        row("share above all", "\"percent\": 50", "\"percent\": 101", "failures.percent");
        row("shortest pause", "\"longest_seconds\": 900", "\"longest_seconds\": 1", "pause.longest_seconds");
        row("hours missing", "\"hours\": 6", "\"days\": 6", "out_of_credit.hours");
        row("status that is none", "[401]", "[200]", "unauthorised.key_statuses[0]");
        row("least above good", "\"least_pixels_percent\": 25", "\"least_pixels_percent\": 70",
            "fitting.least_pixels_percent");
        row("trouble unknown", "\"trouble\": \"busy\"", "\"trouble\": \"bored\"",
            "after_failure.steps[5].trouble");
        row("trouble twice", "\"trouble\": \"busy\"", "\"trouble\": \"failed\"",
            "after_failure.steps[6].trouble");
        row("step unknown", "\"step\": \"stop\"", "\"step\": \"cry\"", "after_failure.steps[1].step");
        row("trouble missing", ",\n      { \"trouble\": \"unknown\", \"step\": \"next_provider\" }", "",
            "after_failure.steps");
        row("refused by nobody", "\"provider\": \"gemini\"", "\"provider\": \"nobody\"",
            "refused_elsewhere[0].provider");
        row("refused for nothing", "[\"try_on\", ", "[\"flying\", ", "refused_elsewhere[0].operations[0]");
        row("operation unknown", "{ \"operation\": \"text_to_image\"", "{ \"operation\": \"flying\"",
            "prices.services[0].operation");
        row("service unknown", "\"leonardo_image_720p\"", "\"magic\"", "prices.services[0].services[0]");
        row("the same twice", "{ \"operation\": \"image_to_image\"", "{ \"operation\": \"text_to_image\"",
            "prices.services[1].operation");
    }
    void aWrongEntryIsRefusedWithItsPath()
    {
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QString, path);
        auto text = m_text;
        const auto at = text.indexOf(find);
        QVERIFY(at >= 0);
        text.replace(at, find.size(), replacement);
        const auto rules = parseRoutingRules(text.toStdString(), m_catalog, m_credits);
        VIDGO_VERIFY_ERROR(rules, CatalogError::Invalid);
        const auto said = QString::fromStdString(rules.error().arguments().at("path"));
        QVERIFY2(said.startsWith(path), qPrintable(said));
    }

    void whatIsNoJsonIsRefused()
    {
        for (const char* text : {"", "{", "[]", "null", "{}"})
            QVERIFY(!parseRoutingRules(text, m_catalog, m_credits));
        const test::TestFolder empty;
        VIDGO_VERIFY_ERROR(loadRoutingRules(empty.path(), m_catalog, m_credits), CatalogError::Unreadable);
    }
};

QTEST_GUILESS_MAIN(RoutingRulesTest)
#include "routing_rules_test.moc"
