#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

class CreditRulesTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = test::sourcePath("resources/catalog");
        auto catalog = loadCatalog(folder);
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        const auto text = readTextFile(folder / kCreditRulesFile, 1 << 20);
        VIDGO_VERIFY(text);
        m_text = QString::fromStdString(*text);
    }

    void theRulesAreThoseOfTheSources()
    {
        const auto rules = loadCreditRules(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        QCOMPARE(rules->burnOrder, (std::vector<BucketKind>{BucketKind::Promotional, BucketKind::Plan,
                                                            BucketKind::Refund, BucketKind::Bought}));
        QCOMPARE(rules->promotionalDays, 90);
        QCOMPARE(rules->refundDays, 7);
        QVERIFY(rules->longestHoldMinutes >= rules->holdMinutes);
        QCOMPARE(rules->lowBalances.back(), std::int64_t{0});
        QCOMPARE(rules->fairUse.front().tier, std::string("unlimited"));
    }

    void everyIncludedServiceHasItsNameInFiveLanguages()
    {
        const auto rules = loadCreditRules(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        QVERIFY(!rules->includedServices.empty());
        for (const auto& service : rules->includedServices) {
            QCOMPARE(service.name.all().size(), std::size_t{5});
            QCOMPARE(rules->includedService(service.id), &service);
            QVERIFY(m_catalog.service(service.id) == nullptr);
        }
        QVERIFY(rules->includedService("nothing") == nullptr);
    }

    void aWrongEntryIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* find, const char* replacement, const char* path) {
            QTest::newRow(name) << find << replacement << path;
        };
        row("unknown key", "\"days\": 90", "\"days\": 90, \"extra\": 1", "promotional.extra");
        row("source missing", "\"source\": \"web_version\", \"days\": 90", "\"days\": 90",
            "promotional.source");
        row("source unknown", "\"source\": \"seeds\"", "\"source\": \"hearsay\"", "included_services.source");
        row("kind missing", "\"refund\", \"bought\"]", "\"bought\"]", "burn_order.kinds");
        row("kind unknown", "\"kinds\": [\"promotional\"", "\"kinds\": [\"stolen\"", "burn_order.kinds[0]");
        row("kind twice", "\"refund\", \"bought\"]", "\"bought\", \"bought\"]", "burn_order.kinds[3]");
        row("no days", "\"days\": 90", "\"days\": 0", "promotional.days");
        row("shortest hold", "\"longest_minutes\": 2880", "\"longest_minutes\": 1", "hold.longest_minutes");
        row("rising balances", "\"credits\": [10, 0]", "\"credits\": [0, 10]", "low_balance.credits");
        row("balance below zero", "\"credits\": [10, 0]", "\"credits\": [10, -1]", "low_balance.credits[1]");
        row("balance as text", "\"credits\": [10, 0]", "\"credits\": [\"10\"]", "low_balance.credits[0]");
        row("feature unknown", "\"feature\": \"leonardo_1080p\"", "\"feature\": \"magic\"",
            "waived_prices.prices[0].feature");
        row("price unknown", "\"leonardo_video_1080p\"", "\"magic\"", "waived_prices.prices[0].services[1]");
        row("id of a priced service", "\"id\": \"leonardo_image_720p\"", "\"id\": \"leonardo_image_1080p\"",
            "included_services.services[0].id");
        row("language missing", "\"ko\": \"720p 사진\", ", "", "included_services.services[0].name");
        row("tier without priority", "\"tier\": \"unlimited\"", "\"tier\": \"pro\"",
            "fair_use.tiers[0].tier");
        row("runs as a fraction", "\"priority_runs_per_day\": 200", "\"priority_runs_per_day\": 0.5",
            "fair_use.tiers[0].priority_runs_per_day");
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
        const auto rules = parseCreditRules(text.toStdString(), m_catalog);
        VIDGO_VERIFY_ERROR(rules, CatalogError::Invalid);
        const auto said = QString::fromStdString(rules.error().arguments().at("path"));
        QVERIFY2(said.startsWith(path), qPrintable(said));
    }

    void whatIsNoJsonIsRefused()
    {
        for (const char* text : {"", "{", "[]", "null", "{}"})
            QVERIFY(!parseCreditRules(text, m_catalog));
        const test::TestFolder empty;
        VIDGO_VERIFY_ERROR(loadCreditRules(empty.path(), m_catalog), CatalogError::Unreadable);
    }
};

QTEST_GUILESS_MAIN(CreditRulesTest)
#include "credit_rules_test.moc"
