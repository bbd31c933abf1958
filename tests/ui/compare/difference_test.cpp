#include <algorithm>

#include <QtTest/QtTest>

#include <QTemporaryDir>

#include "difference.h"
#include "difference_surface.h"

using namespace vidgo::ui::compare;

namespace {

QImage filled(QSize size, QColor color)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

QUrl saved(const QTemporaryDir& folder, const char* name, const QImage& image)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    if (!image.save(path))
        qWarning("%s could not be written", name);
    return QUrl::fromLocalFile(path);
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChannelIsComparedAndAmplified()
    {
        const auto a = filled({4, 3}, QColor(100, 50, 10));
        const auto b = filled({4, 3}, QColor(90, 60, 200));
        QCOMPARE(absoluteDifference(a, b, 1).pixelColor(2, 1), QColor(10, 10, 190));
        QCOMPARE(absoluteDifference(a, b, 4).pixelColor(2, 1), QColor(40, 40, 255));
        QCOMPARE(absoluteDifference(a, b, 0.1).pixelColor(2, 1), QColor(10, 10, 190));
        QCOMPARE(absoluteDifference(a, a, 32).pixelColor(0, 0), QColor(Qt::black));
    }

    void whatIsTransparentIsSeenOverBlack()
    {
        const auto a = filled({2, 2}, QColor(80, 80, 80));
        const auto b = filled({2, 2}, Qt::transparent);
        QCOMPARE(absoluteDifference(a, b, 1).pixelColor(1, 1), QColor(80, 80, 80));
    }

    void otherSizesAreNoPair()
    {
        QVERIFY(absoluteDifference(filled({2, 2}, Qt::red), filled({2, 3}, Qt::red), 1).isNull());
        QVERIFY(absoluteDifference({}, {}, 1).isNull());
    }

    void theSmallerFileIsLaidIntoTheFrameOfTheLarger()
    {
        const QTemporaryDir folder;
        const auto small = saved(folder, "small.png", filled({40, 40}, Qt::white));
        const auto large = saved(folder, "large.png", filled({160, 80}, Qt::black));
        const auto image = readDifference({small, large, 1});
        QCOMPARE(image.size(), QSize(160, 80));
        QCOMPARE(image.pixelColor(80, 40), QColor(Qt::white));
        QCOMPARE(image.pixelColor(5, 40), QColor(Qt::black));
        // A result that is smaller gives its shape all the same.
        QCOMPARE(readDifference({large, small, 1}).size(), QSize(160, 160));
    }

    void hugePicturesAreReduced()
    {
        const QTemporaryDir folder;
        const auto huge = saved(folder, "huge.png", filled({5000, 100}, Qt::white));
        QCOMPARE(readDifference({huge, huge, 1}).width(), kMostDifferenceSide);
    }

    void whatCannotBeReadGivesNothing()
    {
        const QTemporaryDir folder;
        const auto good = saved(folder, "good.png", filled({4, 4}, Qt::white));
        QVERIFY(readDifference({good, QUrl::fromLocalFile(folder.filePath(QStringLiteral("none.png"))), 1})
                    .isNull());
        QVERIFY(readDifference({QUrl(), good, 1}).isNull());
    }

    void aClipThatGivesWayToAnotherIsNoFailure()
    {
        FrameSource before;
        FrameSource after;
        before.show(filled({8, 8}, Qt::red), {});
        after.show(filled({8, 8}, Qt::blue), {});
        DifferenceSurface surface;
        std::vector<int> seen;
        connect(&surface, &DifferenceSurface::statusChanged, this, [&] { seen.push_back(surface.status()); });
        surface.setBeforeFrames(&before);
        surface.setAfterFrames(&after);
        QTRY_COMPARE(surface.status(), DifferenceSurface::Ready);
        before.clear(FrameSource::Loading);
        QCOMPARE(surface.status(), DifferenceSurface::Null);
        before.show(filled({8, 8}, Qt::green), {});
        before.clear(FrameSource::Loading); // while it is being computed
        before.show(filled({8, 8}, Qt::green), {});
        QTRY_COMPARE(surface.status(), DifferenceSurface::Ready);
        QVERIFY(std::ranges::find(seen, DifferenceSurface::Error) == seen.end());
    }
};

QTEST_MAIN(DifferenceTest)
#include "difference_test.moc"
