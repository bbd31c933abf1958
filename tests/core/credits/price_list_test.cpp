#include <QtTest/QtTest>

#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/credits/price_list.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::credits;

class PriceListTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    CreditRules m_rules;

    QStringList packages(const char* tier) const
    {
        QStringList ids;
        for (const auto* package : PriceList(m_catalog, m_rules).packagesFor(tier))
            ids << QString::fromStdString(package->id);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        auto rules = loadCreditRules(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        m_rules = std::move(*rules);
    }

    void eachTierPaysWhatTheSeedsSay_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("credits"); // -1: not part of the tier
        const auto row = [](const char* tier, const char* service, int credits) {
            QTest::addRow("%s %s", tier, service) << tier << service << credits;
        };
        row("demo", "leonardo_image_1080p", -1);
        row("demo", "leonardo_image_720p", -1);
        row("starter", "leonardo_image_720p", 0);
        row("starter", "leonardo_video_720p", 0);
        row("starter", "leonardo_image_1080p", 2);
        row("starter", "leonardo_video_1080p", 10);
        row("starter", "pollo_basic_effect_1080p", 5);
        row("starter", "pollo_video_4k", -1);
        row("starter", "goenhance_style_1080p", -1);
        row("pro", "leonardo_image_1080p", 0); // unlimited there
        row("pro", "leonardo_video_1080p", 0);
        row("pro", "pollo_video_4k", 15);
        row("pro", "goenhance_style_4k", 25);
        row("unlimited", "goenhance_face_swap", 20);
        row("unlimited", "leonardo_video_1080p", 0);
    }
    void eachTierPaysWhatTheSeedsSay()
    {
        QFETCH(QString, tier);
        QFETCH(QString, service);
        QFETCH(int, credits);
        const auto price =
            PriceList(m_catalog, m_rules).price(tier.toStdString(), {{service.toStdString(), 3}});
        if (credits < 0) {
            VIDGO_VERIFY_ERROR(price, CreditsError::TierTooLow);
            return;
        }
        VIDGO_VERIFY(price);
        QCOMPARE(price->total, std::int64_t{3} * credits);
        QCOMPARE(price->runs, std::int64_t{3});
        QCOMPARE(price->lines.front().each, std::int64_t{credits});
    }

    void packagesAreOfferedByTier()
    {
        QCOMPARE(packages("demo"), QStringList());
        QCOMPARE(packages("starter"), (QStringList{"small", "medium"}));
        QCOMPARE(packages("pro"), (QStringList{"small", "medium", "large"}));
        QCOMPARE(packages("unlimited"), (QStringList{"small", "medium", "large", "value"}));
        QCOMPARE(packages("gold"), QStringList());
    }

    void aRunThatIsTooDearComesWithWhatFits()
    {
        const PriceList prices(m_catalog, m_rules);
        const auto price =
            prices.price("pro", {{"goenhance_style_1080p", 4}, {"pollo_basic_effect_1080p", 3}});
        VIDGO_VERIFY(price);
        QCOMPARE(price->total, std::int64_t{55});
        const auto instead = prices.alternatives("pro", *price, 27);
        QCOMPARE(instead.fitting,
                 (std::vector<PriceItem>{{"goenhance_style_1080p", 2}, {"pollo_basic_effect_1080p", 1}}));
        QCOMPARE(instead.services.front(), std::string("goenhance_style_4k")); // 25, the dearest that fits
        QCOMPARE(instead.packages, (std::vector<std::string>{"small", "medium", "large"}));
        QCOMPARE(prices.alternatives("pro", *price, 4).packages,
                 (std::vector<std::string>{"medium", "large"}));
        QVERIFY(prices.alternatives("pro", *price, 0).fitting.empty());
    }

    void nonsenseHasNoPrice_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("service");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<QString>("error");
        QTest::newRow("tier") << "gold"
                              << "pollo_video_4k" << qint64{1} << "credits.unknown_tier";
        QTest::newRow("service") << "pro"
                                 << "'; DROP TABLE credit_holds" << qint64{1} << "credits.unknown_service";
        QTest::newRow("none") << "pro"
                              << "pollo_video_4k" << qint64{0} << "credits.invalid_request";
        QTest::newRow("negative") << "pro"
                                  << "pollo_video_4k" << qint64{-5} << "credits.invalid_request";
        QTest::newRow("overflow") << "pro"
                                  << "pollo_video_4k" << std::numeric_limits<qint64>::max()
                                  << "credits.invalid_request";
    }
    void nonsenseHasNoPrice()
    {
        QFETCH(QString, tier);
        QFETCH(QString, service);
        QFETCH(qint64, quantity);
        QFETCH(QString, error);
        const PriceList prices(m_catalog, m_rules);
        const auto price = prices.price(tier.toStdString(), {{service.toStdString(), quantity}});
        QVERIFY(!price);
        QCOMPARE(QString::fromUtf8(price.error().id().data()), error);
        QVERIFY(!prices.price("pro", {}));
    }

    void onlyTheLargestTierGoesFirst()
    {
        const PriceList prices(m_catalog, m_rules);
        QCOMPARE(prices.priorityRuns("starter"), 0);
        QCOMPARE(prices.priorityRuns("pro"), 0);
        QVERIFY(prices.priorityRuns("unlimited") > 0);
    }
};

QTEST_GUILESS_MAIN(PriceListTest)
#include "price_list_test.moc"
