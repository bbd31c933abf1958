#include <QtTest/QtTest>

#include <cmath>

#include "remover_fixture.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::Cutout;

namespace {

struct Score
{
    double overlap = 0; // intersection over union at alpha 0.5
    double error = 0;   // mean absolute difference of alpha
};

Score compare(const media::Image& alpha, const media::Image& ideal)
{
    std::int64_t both = 0;
    std::int64_t either = 0;
    double error = 0;
    for (int y = 0; y < alpha.height(); ++y) {
        const auto* ours = alpha.row(y);
        const auto* theirs = ideal.row(y) + 3;
        for (int x = 0; x < alpha.width(); ++x, theirs += 4) {
            const bool a = ours[x] > 127;
            const bool b = *theirs > 127;
            both += a && b;
            either += a || b;
            error += std::abs(ours[x] - *theirs) / 255.0;
        }
    }
    return {static_cast<double>(both) / static_cast<double>(std::max<std::int64_t>(1, either)),
            error / (static_cast<double>(alpha.width()) * alpha.height())};
}

} // namespace

/// Holds the cut-outs of the starter pack against the ideal ones, which a 3D program made. The limits lie
/// just under what is reached; the low ones are the known weaknesses: white on white (the bottle's cap, the
/// bowl on marble), things that touch each other (the jar behind the jar, the plate under the cake).
class QualityTest : public QObject
{
    Q_OBJECT

private slots:
    void reachesWhatItReached_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("ideal");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<double>("error");
        const auto row = [](const char* name, double overlap, double error) {
            QTest::newRow(name) << QStringLiteral("%1-before.jpg").arg(QLatin1String(name))
                                << QStringLiteral("%1-after.png").arg(QLatin1String(name)) << overlap
                                << error;
        };
        row("br-cosmetics-01", 0.54, 0.056);
        row("br-cosmetics-02", 0.70, 0.039);
        row("br-electronics-01", 0.975, 0.002);
        row("br-electronics-02", 0.98, 0.003);
        row("br-fashion-01", 0.965, 0.006);
        row("br-fashion-02", 0.955, 0.006);
        row("br-food-01", 0.49, 0.098);
        row("br-food-02", 0.58, 0.062);
        row("br-jewelry-01", 0.935, 0.005);
        row("br-jewelry-02", 0.935, 0.008);
        QTest::newRow("person") << "av-social-media-01-before.jpg"
                                << "presenters/social_media/rest.webp" << 0.97 << 0.007;
    }

    void reachesWhatItReached()
    {
        QFETCH(QString, before);
        QFETCH(QString, ideal);
        QFETCH(double, overlap);
        QFETCH(double, error);
        const auto cutout = m_remover.run(picture(before.toStdString()), {}, {}, {});
        VIDGO_VERIFY(cutout);
        const auto wanted = picture(ideal.toStdString());
        QCOMPARE(wanted.format(), media::PixelFormat::Rgba8);
        const Score score = compare(cutout->alpha, wanted);
        qInfo("overlap %.3f, alpha error %.4f, confidence %.2f", score.overlap, score.error,
              cutout->confidence);
        QVERIFY2(score.overlap >= overlap, qPrintable(QString::number(score.overlap)));
        QVERIFY2(score.error <= error, qPrintable(QString::number(score.error)));
    }

    void findsPeopleWithThePersonModelAndThingsWithTheBorder()
    {
        CutoutSettings settings;
        const auto person = picture("inputs/presenter.jpg");
        const auto asPerson = m_remover.run(person, settings, {}, {});
        VIDGO_VERIFY(asPerson);
        QCOMPARE(asPerson->method, Cutout::Method::Person);
        QVERIFY(asPerson->confidence > 0.8);

        settings.subject = CutoutSettings::Subject::Product;
        const auto asThing = m_remover.run(person, settings, {}, {});
        VIDGO_VERIFY(asThing);
        QCOMPARE(asThing->method, Cutout::Method::Border);

        const auto thing = m_remover.run(picture("inputs/product-handbag.jpg"), {}, {}, {});
        VIDGO_VERIFY(thing);
        QCOMPARE(thing->method, Cutout::Method::Border);
    }

    void keepsBothShouldersOfAPerson()
    {
        const auto cutout = m_remover.run(picture("inputs/presenter.jpg"), {}, {}, {});
        VIDGO_VERIFY(cutout);
        QVERIFY(meanAlpha(*cutout, 0.33, 0.9, 0.42, 0.97) > 0.95);
        QVERIFY(meanAlpha(*cutout, 0.53, 0.9, 0.62, 0.97) > 0.95);
        QVERIFY(meanAlpha(*cutout, 0.0, 0.0, 0.2, 0.9) < 0.01);
    }

    void leavesTheSoftShadowOnAStudioGround()
    {
        const auto cutout = m_remover.run(picture("inputs/product-handbag.jpg"), {}, {}, {});
        VIDGO_VERIFY(cutout);
        // Under the bag, where the shadow is darkest, and inside the bag.
        QVERIFY(meanAlpha(*cutout, 0.45, 0.795, 0.55, 0.83) < 0.05);
        QVERIFY(meanAlpha(*cutout, 0.35, 0.45, 0.6, 0.7) > 0.99);
    }

    void isSurerOnAPlainGroundThanOnABusyOne()
    {
        const auto plainGround = m_remover.run(picture("inputs/product-handbag.jpg"), {}, {}, {});
        const auto busyGround = m_remover.run(picture("st-claymation-01-before.jpg"), {}, {}, {});
        VIDGO_VERIFY(plainGround);
        VIDGO_VERIFY(busyGround);
        QVERIFY(plainGround->confidence > 0.8);
        QVERIFY(busyGround->confidence < 0.5);
    }

    void leavesNoRimOfTheOldGround()
    {
        const auto cutout = m_remover.run(disk(600, 400, {200, 30, 30}, {40, 190, 60}), {}, {}, {});
        VIDGO_VERIFY(cutout);
        int halfTransparent = 0;
        for (int y = 0; y < cutout->picture.height(); ++y) {
            const auto* at = cutout->picture.row(y);
            for (int x = 0; x < cutout->picture.width(); ++x, at += 4) {
                if (at[3] < 25 || at[3] > 230)
                    continue;
                ++halfTransparent;
                QVERIFY2(at[0] > 150 && at[1] < 85,
                         qPrintable(QString("%1 %2 %3").arg(at[0]).arg(at[1]).arg(at[3])));
            }
        }
        QVERIFY(halfTransparent > 100);
    }

private:
    ondevice::BackgroundRemover m_remover = standardRemover();
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
