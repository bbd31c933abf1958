#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_billing_rules.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

class BillingRulesTest : public QObject
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
        const auto text = readTextFile(folder / kBillingRulesFile, 1 << 20);
        VIDGO_VERIFY(text);
        m_text = QString::fromStdString(*text);
    }

    void theRulesAreThoseOfTheSources()
    {
        const auto rules = loadBillingRules(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        QCOMPARE(rules->gatewaysFor("TWD"), (std::vector<std::string>{"ecpay", "paddle"}));
        QCOMPARE(rules->gatewaysFor("USD"), (std::vector<std::string>{"paddle", "ecpay"}));
        QVERIFY(rules->gatewaysFor("EUR").empty());
        // A card can't be asked about in its first ten minutes.
        QVERIFY(rules->timesOf("card").firstQuestion >= std::chrono::minutes(10));
        QVERIFY(rules->timesOf("store_code").firstQuestion >= std::chrono::minutes(40));
        QVERIFY(rules->timesOf("store_barcode").margin >= std::chrono::hours(48));
        QCOMPARE(&rules->timesOf("new_way"), &rules->timesOf("any"));
        QCOMPARE(rules->manualInstructions.all().size(), std::size_t{5});
        for (const auto& [language, text] : rules->manualInstructions.all())
            QVERIFY(text.find("{order}") != std::string::npos && text.find("{amount}") != std::string::npos);
    }

    void everyPaidPlanHasAPriceInDollars()
    {
        const auto rules = loadBillingRules(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        for (const auto& tier : m_catalog.tiers) {
            const auto priced = std::ranges::count(rules->planPrices, tier.id, &PlanPrice::tier);
            QCOMPARE(priced == 1, tier.monthlyPriceTwd && tier.monthlyPriceTwd->minor > 0);
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
        row("unknown key", "\"grace_days\": 7", "\"grace_days\": 7, \"extra\": 1", "subscriptions.extra");
        row("source missing", "\"source\": \"contract\",", "", "paying.source");
        row("price of a free plan", "\"tier\": \"starter\"", "\"tier\": \"demo\"",
            "plan_prices.prices[0].tier");
        row("price twice", "\"tier\": \"pro\"", "\"tier\": \"starter\"", "plan_prices.prices[1].tier");
        row("price of nothing", "\"amount\": \"9.99\"", "\"amount\": \"0.00\"",
            "plan_prices.prices[0].amount");
        row("price as a number", "\"amount\": \"9.99\"", "\"amount\": 9.99", "plan_prices.prices[0].amount");
        row("gateway unknown", "[\"ecpay\", \"paddle\"]", "[\"ecpay\", \"wire\"]",
            "gateway_order.currencies[0].gateways[1]");
        row("way unknown", "\"apple_pay\"", "\"cheque\"", "paying.times[0].ways[1]");
        row("way twice", "\"ways\": [\"any\"]", "\"ways\": [\"any\", \"card\"]", "paying.times[4].ways");
        row("any missing", "\"ways\": [\"any\"]", "\"ways\": []", "paying.times");
        row("no questions", "\"next_questions_minutes\": 20", "\"next_questions_minutes\": 0",
            "paying.times[0].next_questions_minutes");
        row("grace shorter than slack", "\"grace_days\": 7", "\"grace_days\": 1",
            "subscriptions.renewal_slack_hours");
        row("no attempts", "\"most_attempts\": 20", "\"most_attempts\": 0", "paying.most_attempts");
        row("endless sweep", "\"sweep_most\": 50", "\"sweep_most\": 50000", "healing.sweep_most");
    }
    void aWrongEntryIsRefusedWithItsPath()
    {
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QString, path);
        auto text = m_text;
        const auto place = text.indexOf(find);
        QVERIFY2(place >= 0, qPrintable(find));
        text.replace(place, find.size(), replacement);
        const auto rules = parseBillingRules(text.toStdString(), m_catalog);
        VIDGO_VERIFY_ERROR(rules, CatalogError::Invalid);
        QCOMPARE(QString::fromStdString(rules.error().arguments().at("path")), path);
    }
};

QTEST_GUILESS_MAIN(BillingRulesTest)
#include "billing_rules_test.moc"
