#include <QtTest/QtTest>

#include <cmath>

#include "remover_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

Stroke stroke(Stroke::Kind kind, double radius, std::vector<Stroke::Point> points)
{
    return {kind, radius, std::move(points)};
}

} // namespace

class StrokesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepBringsBackTheWholeThingItTouches()
    {
        const auto image = picture("br-electronics-01-before.jpg");
        const auto without = m_remover.run(image, {}, {}, {});
        VIDGO_VERIFY(without);
        QVERIFY(meanAlpha(*without, 0.14, 0.46, 0.22, 0.55) < 0.1);

        CutoutSettings settings;
        settings.strokes = {stroke(Stroke::Kind::Keep, 0.01, {{0.15, 0.49}, {0.2, 0.49}, {0.16, 0.555}})};
        const auto with = m_remover.run(image, settings, {}, {});
        VIDGO_VERIFY(with);
        QCOMPARE(alphaAt(*with, 0.175, 0.49), 255);
        QVERIFY2(meanAlpha(*with, 0.14, 0.46, 0.22, 0.55) > 0.75,
                 qPrintable(QString::number(meanAlpha(*with, 0.14, 0.46, 0.22, 0.55))));
        // The headphones are still there, the table between is not.
        QVERIFY(meanAlpha(*with, 0.37, 0.55, 0.39, 0.7) > 0.8);
        QVERIFY(meanAlpha(*with, 0.05, 0.7, 0.5, 0.95) < 0.05);
    }

    void eraseTakesAwayMoreThanItCovers()
    {
        const auto image = picture("br-food-01-before.jpg");
        const auto without = m_remover.run(image, {}, {}, {});
        VIDGO_VERIFY(without);
        const double before = meanAlpha(*without, 0.3, 0.85, 0.7, 0.96);
        QVERIFY(before > 0.5);

        CutoutSettings settings;
        settings.strokes = {
            stroke(Stroke::Kind::Erase, 0.012, {{0.3, 0.85}, {0.4, 0.92}, {0.6, 0.92}, {0.7, 0.8}})};
        const auto with = m_remover.run(image, settings, {}, {});
        VIDGO_VERIFY(with);
        QCOMPARE(alphaAt(*with, 0.5, 0.92), 0);
        const double after = meanAlpha(*with, 0.3, 0.85, 0.7, 0.96);
        QVERIFY2(after < 0.3 * before, qPrintable(QString("%1 %2").arg(before).arg(after)));
        // The cake stays, cream and all.
        const double cake = meanAlpha(*with, 0.42, 0.45, 0.58, 0.7);
        QVERIFY2(cake > 0.8, qPrintable(QString::number(cake)));
    }

    void strokesAreHardAtAnySize_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("small") << 120 << 90;
        QTest::newRow("usual") << 1600 << 1200;
        QTest::newRow("large") << 5000 << 3000;
    }

    void strokesAreHardAtAnySize()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        CutoutSettings settings;
        settings.strokes = {stroke(Stroke::Kind::Keep, 0.04, {{0.1, 0.1}, {0.3, 0.1}}),
                            stroke(Stroke::Kind::Erase, 0.04, {{0.45, 0.5}, {0.55, 0.5}})};
        const auto cutout =
            m_remover.run(disk(width, height, {30, 60, 160}, {225, 220, 215}), settings, {}, {});
        VIDGO_VERIFY(cutout);
        const double radius = 0.04 * width * 0.8;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const auto near = [&](double fromX, double toX, double at) {
                    const double dx = x + 0.5 - std::clamp(x + 0.5, fromX * width, toX * width);
                    return std::hypot(dx, y + 0.5 - at * height) < radius - 1.5;
                };
                if (near(0.1, 0.3, 0.1) && cutout->alpha.row(y)[x] != 255)
                    QFAIL(qPrintable(QString("not kept at %1 %2").arg(x).arg(y)));
                if (near(0.45, 0.55, 0.5) && cutout->alpha.row(y)[x] != 0)
                    QFAIL(qPrintable(QString("not erased at %1 %2").arg(x).arg(y)));
            }
        }
    }

    void theLaterStrokeWins()
    {
        CutoutSettings settings;
        settings.strokes = {stroke(Stroke::Kind::Keep, 0.05, {{0.2, 0.2}, {0.8, 0.2}}),
                            stroke(Stroke::Kind::Erase, 0.05, {{0.5, 0.1}, {0.5, 0.3}})};
        const auto cutout = m_remover.run(disk(400, 300, {30, 60, 160}, {225, 220, 215}), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.2), 0);
        QCOMPARE(alphaAt(*cutout, 0.25, 0.2), 255);
    }

    void aKeepStrokeHelpsWhereNothingStandsOut()
    {
        const auto image = plain(300, 200, {120, 130, 140});
        VIDGO_VERIFY_ERROR(m_remover.run(image, {}, {}, {}), ondevice::OnDeviceError::NothingFound);
        CutoutSettings settings;
        settings.strokes = {stroke(Stroke::Kind::Keep, 0.1, {{0.5, 0.5}})};
        const auto cutout = m_remover.run(image, settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
    }

    void pointsOutsideThePictureAndEmptyStrokesDoNoHarm()
    {
        CutoutSettings settings;
        settings.strokes = {stroke(Stroke::Kind::Keep, 0.02, {}),
                            stroke(Stroke::Kind::Erase, 0.02, {{-4e9, 0.1}, {7e9, 0.1}})};
        const auto cutout = m_remover.run(disk(400, 300, {30, 60, 160}, {225, 220, 215}), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
    }

private:
    ondevice::BackgroundRemover m_remover = standardRemover();
};

QTEST_GUILESS_MAIN(StrokesTest)
#include "strokes_test.moc"
