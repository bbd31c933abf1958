#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ui/plans/plans_model.h"

using namespace vidgo;
using vidgo::ui::plans::PlansModel;

/// The plans page says what the catalogue says, and nothing else.
class PlansModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tiersComeFromTheCatalogue();
    void aTierNamesOnlyWhatItAdds();
    void theTableHoldsTheTiersAgainstEachOther();
    void packagesHaveTheirPrices();
    void theLanguageIsFollowed();
    void anEmptyCatalogueIsNoTrouble();

private:
    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<PlansModel> m_plans;

    QVariantMap tier(int row) const { return m_plans->tiers().at(row).toMap(); }
    QVariantMap cell(const QString& title, int column) const
    {
        for (const auto& row : m_plans->rows())
            if (row.toMap().value(QStringLiteral("title")) == title)
                return row.toMap().value(QStringLiteral("cells")).toList().at(column).toMap();
        return {};
    }
};

void PlansModelTest::init()
{
    m_fakes = std::make_unique<test::FakeServices>();
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_fakes->catalog.data = *catalog;
    m_plans = std::make_unique<PlansModel>();
    m_plans->setHub(&m_fakes->hub);
}

void PlansModelTest::tiersComeFromTheCatalogue()
{
    QCOMPARE(m_plans->tiers().size(), 4);
    QCOMPARE(tier(0).value(QStringLiteral("price")).toString(), QStringLiteral("Free"));
    QVERIFY(!tier(0).value(QStringLiteral("isPaid")).toBool());
    QCOMPARE(tier(2).value(QStringLiteral("name")).toString(), QStringLiteral("Pro"));
    QCOMPARE(tier(2).value(QStringLiteral("price")).toString(), QStringLiteral("NT$599"));
    const auto facts = tier(2).value(QStringLiteral("facts")).toStringList().join(QLatin1Char('\n'));
    QVERIFY(facts.contains(QStringLiteral("250")));
    QVERIFY(facts.contains(QStringLiteral("2160p")));
    QVERIFY(facts.contains(QStringLiteral("No watermark")));
}

void PlansModelTest::aTierNamesOnlyWhatItAdds()
{
    QVERIFY(tier(0).value(QStringLiteral("below")).toString().isEmpty());
    QCOMPARE(tier(3).value(QStringLiteral("below")).toString(), QStringLiteral("Pro"));
    const auto added = tier(3).value(QStringLiteral("features")).toStringList();
    QCOMPARE(added.size(), 3);
    QVERIFY(!added.contains(tier(0).value(QStringLiteral("features")).toStringList().first()));
}

void PlansModelTest::theTableHoldsTheTiersAgainstEachOther()
{
    QCOMPARE(m_plans->columns().size(), 4);
    for (const auto& row : m_plans->rows())
        QCOMPARE(row.toMap().value(QStringLiteral("cells")).toList().size(), 4);
    QCOMPARE(cell(QStringLiteral("Price a month"), 3).value(QStringLiteral("text")).toString(),
             QStringLiteral("NT$999"));
    QVERIFY(!cell(QStringLiteral("Without watermark"), 0).value(QStringLiteral("has")).toBool());
    QVERIFY(cell(QStringLiteral("Without watermark"), 1).value(QStringLiteral("has")).toBool());
    // Not included, a number, and as many as one likes.
    const auto runs = QStringLiteral("Runs a day with a provider");
    QVERIFY(cell(runs, 0).value(QStringLiteral("text")).toString().isEmpty());
    QCOMPARE(cell(runs, 1).value(QStringLiteral("text")).toString(), QStringLiteral("50"));
    QCOMPARE(cell(runs, 3).value(QStringLiteral("text")).toString(), QStringLiteral("Unlimited"));
}

void PlansModelTest::packagesHaveTheirPrices()
{
    QCOMPARE(m_plans->packages().size(), 4);
    const auto small = m_plans->packages().first().toMap();
    QCOMPARE(small.value(QStringLiteral("prices")).toString(), QStringLiteral("NT$99 · US$2.99"));
    QCOMPARE(small.value(QStringLiteral("who")).toString(), QStringLiteral("Starter and above"));
    QCOMPARE(m_plans->packages().last().toMap().value(QStringLiteral("who")).toString(),
             QStringLiteral("Unlimited only"));
}

void PlansModelTest::theLanguageIsFollowed()
{
    QSignalSpy changed(m_plans.get(), &PlansModel::changed);
    m_fakes->hub.setLanguage(Language::Japanese);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(tier(0).value(QStringLiteral("name")).toString(), QStringLiteral("デモ"));
}

void PlansModelTest::anEmptyCatalogueIsNoTrouble()
{
    test::FakeServices fakes;
    fakes.catalog.data = {};
    PlansModel plans;
    plans.setHub(&fakes.hub);
    QVERIFY(plans.tiers().isEmpty());
    QVERIFY(plans.columns().isEmpty());
}

QTEST_GUILESS_MAIN(PlansModelTest)
#include "plans_model_test.moc"
