#include <QtTest/QtTest>

#include <cmath>
#include <cstdlib>
#include <vector>

#include "tryon_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

constexpr int kClear = 26;   // of 255
constexpr int kChanged = 24; // levels of one channel
constexpr int kCoarse = 4;   // Pixels that are averaged: a pattern may be a little off.

int differenceAt(const media::Image& a, const media::Image& b, int x, int y)
{
    int most = 0;
    for (int c = 0; c < 3; ++c)
        most = std::max(most, std::abs(a.row(y)[a.channels() * x + c] - b.row(y)[b.channels() * x + c]));
    return most;
}

media::Image coarse(const media::Image& image)
{
    return resized(image, image.width() / kCoarse, image.height() / kCoarse);
}

/// How well two results agree on what is garment, measured against the person before: shared part of both.
double overlap(const media::Image& before, const media::Image& a, const media::Image& b)
{
    int both = 0;
    int any = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) {
            const bool inA = differenceAt(before, a, x, y) > kChanged;
            const bool inB = differenceAt(before, b, x, y) > kChanged;
            both += inA && inB ? 1 : 0;
            any += inA || inB ? 1 : 0;
        }
    return static_cast<double>(both) / std::max(1, any);
}

/// The mean difference of colours where the ideal differs from the person before.
double colorError(const media::Image& before, const media::Image& ideal, const media::Image& result)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (differenceAt(before, ideal, x, y) > kChanged) {
                sum += differenceAt(ideal, result, x, y);
                ++count;
            }
    return sum / std::max(1, count);
}

struct Box
{
    int left = 1 << 30;
    int top = 1 << 30;
    int right = 0;
    int bottom = 0;
};

template <class IsIn>
Box boxOf(const media::Image& image, IsIn isIn)
{
    Box box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isIn(x, y))
                box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1),
                       std::max(box.bottom, y + 1)};
    return box;
}

Box opaqueBox(const media::Image& garment)
{
    return boxOf(garment, [&](int x, int y) { return garment.row(y)[4 * x + 3] >= kClear; });
}

/// The garment stretched over the box that the ideal garment fills: what one gets by hand.
media::Image pasted(const media::Image& before, const media::Image& garment, const media::Image& ideal)
{
    const Box from = opaqueBox(garment);
    const Box to = boxOf(before, [&](int x, int y) { return differenceAt(before, ideal, x, y) > kChanged; });
    const auto piece = cropped(garment, from.left, from.top, from.right - from.left, from.bottom - from.top);
    const auto fitted = resized(piece, to.right - to.left, to.bottom - to.top);
    auto out = before.clone();
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    for (int y = 0; y < fitted.height(); ++y)
        for (int x = 0; x < fitted.width(); ++x) {
            const auto* over = fitted.row(y) + static_cast<std::ptrdiff_t>(4) * x;
            auto* under = out->row(to.top + y) + static_cast<std::ptrdiff_t>(3) * (to.left + x);
            for (int c = 0; c < 3; ++c)
                under[c] = static_cast<std::uint8_t>((over[c] * over[3] + under[c] * (255 - over[3])) / 255);
        }
    return std::move(*out);
}

/// As a picture of the garment by somebody else: its own frame, another size and other proportions.
media::Image photographed(const media::Image& garment)
{
    const Box box = opaqueBox(garment);
    const auto piece = cropped(garment, box.left, box.top, box.right - box.left, box.bottom - box.top);
    return resized(piece, piece.width() * 17 / 20, piece.height() * 15 / 20);
}

/// The share of pixels of a part, given in fractions, that `a` and `b` have alike.
double alike(const media::Image& a, const media::Image& b, double left, double top, double right,
             double bottom)
{
    int same = 0;
    int count = 0;
    for (int y = static_cast<int>(top * a.height()); y < static_cast<int>(bottom * a.height()); ++y)
        for (int x = static_cast<int>(left * a.width()); x < static_cast<int>(right * a.width());
             ++x, ++count)
            same += differenceAt(a, b, x, y) <= 3 ? 1 : 0;
    return static_cast<double>(same) / std::max(1, count);
}

int greenPixels(const media::Image& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const auto* at = image.row(y) + static_cast<std::ptrdiff_t>(3) * x;
            count += at[1] > at[0] + 40 && at[1] > at[2] + 40 ? 1 : 0;
        }
    return count;
}

} // namespace

class TryOnLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesCloseToTheRender_data();
    void theResultComesCloseToTheRender();
    void headHandsAndBackgroundStay();
    void aJacketShowsWhatIsWornUnderIt();
    void shortSleevesShowSkin();
    void theKindIsReadOffTheOutline();
    void aGarmentOnAPlainGroundIsCutOut();
    void lengthAndWidthDoWhatTheySay();
    void shadingBringsTheLightOfThePhoto();
    void aPreviewShowsWhatTheResultWillBe();
    void equalInputGivesEqualOutput();

private:
    const Fitting m_fitting;
};

void TryOnLooksTest::theResultComesCloseToTheRender_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name : {"to-casual-01", "to-casual-02", "to-formal-01", "to-formal-02"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TryOnLooksTest::theResultComesCloseToTheRender()
{
    QFETCH(QString, name);
    const auto base = name.toStdString();
    const auto before = picture(base + "-before.jpg");
    const auto ideal = picture(base + "-after.jpg");
    const auto garment = photographed(picture(base + "-garment.png"));
    const auto result = m_fitting.dress(before, garment);
    const auto naive = pasted(before, garment, ideal);

    const double own = overlap(before, ideal, result);
    const double byHand = overlap(before, ideal, naive);
    const double ownError = colorError(coarse(before), coarse(ideal), coarse(result));
    const double errorByHand = colorError(coarse(before), coarse(ideal), coarse(naive));
    qInfo("%s: overlap %.3f (pasted %.3f), colour error %.1f (pasted %.1f)", base.c_str(), own, byHand,
          ownError, errorByHand);
    QVERIFY2(own > 0.72, "what is garment");
    QVERIFY2(ownError < 20, "its colours");
    QVERIFY2(own > byHand + 0.1 && ownError < errorByHand + 0.5, "a paste by hand is as good");
}

void TryOnLooksTest::headHandsAndBackgroundStay()
{
    const auto before = picture("to-casual-02-before.jpg");
    const auto result = m_fitting.dress(before, picture("to-casual-02-garment.png"));
    QCOMPARE(result.width(), before.width());
    QCOMPARE(result.height(), before.height());
    QVERIFY(alike(before, result, 0.0, 0.0, 1.0, 0.20) > 0.999);     // head and wall
    QVERIFY(alike(before, result, 0.46, 0.20, 0.54, 0.225) > 0.99);  // chin
    QVERIFY(alike(before, result, 0.0, 0.25, 0.12, 1.0) > 0.999);    // wall
    QVERIFY(alike(before, result, 0.185, 0.76, 0.205, 0.81) > 0.99); // hand
    QVERIFY(alike(before, result, 0.4, 0.35, 0.6, 0.6) < 0.05);      // and the garment is on
}

void TryOnLooksTest::aJacketShowsWhatIsWornUnderIt()
{
    const auto before = picture("to-formal-02-before.jpg");
    const auto result = m_fitting.dress(before, picture("to-formal-02-garment.png"));
    const auto* shirt = pixelAt(result, 0.5, 0.38);
    QVERIFY(shirt[0] > 180 && shirt[1] > 180 && shirt[2] > 180);
    const auto* cloth = pixelAt(result, 0.42, 0.56);
    QVERIFY(cloth[0] > cloth[1] + 50);
}

void TryOnLooksTest::shortSleevesShowSkin()
{
    const auto before = picture("to-casual-02-before.jpg");
    const auto result = m_fitting.dress(before, teeShirt({32, 128, 64}));
    QVERIFY(greenPixels(result) > 40000);
    const auto* forearm = pixelAt(result, 0.225, 0.63);
    const auto* sleeve = pixelAt(before, 0.225, 0.63);
    QVERIFY(std::abs(sleeve[0] - sleeve[2]) < 12); // worn: white
    QVERIFY(forearm[0] > forearm[1] + 15 && forearm[1] > forearm[2] + 5);
    // Trousers are no business of a shirt.
    QVERIFY(alike(before, result, 0.36, 0.85, 0.46, 0.98) > 0.99);
}

void TryOnLooksTest::theKindIsReadOffTheOutline()
{
    const auto kindOfGarment = [&](const media::Image& garment) {
        const auto studied = m_fitting.fitter().studyGarment(garment, GarmentKind::Automatic, {}, {});
        return studied ? ondevice::kindOf(**studied) : GarmentKind::Automatic;
    };
    QCOMPARE(kindOfGarment(picture("to-casual-01-garment.png")), GarmentKind::Outfit);
    const auto tee = teeShirt({200, 40, 30});
    QCOMPARE(kindOfGarment(tee), GarmentKind::Top);
    QCOMPARE(kindOfGarment(resized(tee, 330, 1000)), GarmentKind::Dress);
    const auto jacket = cropped(picture("to-formal-02-garment.png"), 0, 0, 720, 660);
    QCOMPARE(kindOfGarment(jacket), GarmentKind::Outer);
}

void TryOnLooksTest::aGarmentOnAPlainGroundIsCutOut()
{
    auto flat = media::flatten(teeShirt({32, 128, 64}), 255, 255, 255);
    VIDGO_VERIFY(flat);
    const auto before = picture("to-casual-02-before.jpg");
    const auto fromAlpha = m_fitting.dress(before, teeShirt({32, 128, 64}));
    const auto fromGround = m_fitting.dress(before, *flat);
    QVERIFY(overlap(before, fromAlpha, fromGround) > 0.93);
}

void TryOnLooksTest::lengthAndWidthDoWhatTheySay()
{
    const auto before = picture("to-casual-02-before.jpg");
    const auto tee = teeShirt({32, 128, 64});
    const auto usual = greenPixels(m_fitting.dress(before, tee));
    QVERIFY(greenPixels(m_fitting.dress(before, tee, {.length = 1.3})) > usual * 11 / 10);
    QVERIFY(greenPixels(m_fitting.dress(before, tee, {.length = 0.8})) < usual * 19 / 20);
    QVERIFY(greenPixels(m_fitting.dress(before, tee, {.width = 1.3})) > usual * 11 / 10);
}

void TryOnLooksTest::shadingBringsTheLightOfThePhoto()
{
    const auto before = picture("to-casual-01-before.jpg");
    const auto spread = [&](double shading) {
        const auto result = m_fitting.dress(before, teeShirt({110, 150, 110}), {.shading = shading});
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 340; y < 480; ++y)
            for (int x = 300; x < 420; ++x, ++count) {
                const double level = pixelAt(result, x / 720.0, y / 960.0)[1];
                sum += level;
                squares += level * level;
            }
        return std::sqrt(std::max(0.0, squares / count - (sum / count) * (sum / count)));
    };
    QVERIFY(spread(0.0) < 1.0);
    QVERIFY(spread(1.0) > spread(0.0) + 1.0);
}

void TryOnLooksTest::aPreviewShowsWhatTheResultWillBe()
{
    const auto before = picture("to-casual-02-before.jpg");
    const auto& fitter = m_fitting.fitter();
    const auto person = fitter.studyPerson(before, {}, {});
    const auto garment =
        fitter.studyGarment(picture("to-casual-02-garment.png"), GarmentKind::Automatic, {}, {});
    QVERIFY(person && garment);
    const auto small = resized(before, 360, 480);
    const auto preview = fitter.fit(small, **person, **garment, {}, {}, {});
    const auto full = fitter.fit(before, **person, **garment, {}, {}, {});
    QVERIFY(preview && full);
    QVERIFY(colorError(coarse(small), coarse(*preview), coarse(resized(*full, 360, 480))) < 8);
}

void TryOnLooksTest::equalInputGivesEqualOutput()
{
    const auto before = picture("to-formal-01-before.jpg");
    const auto garment = picture("to-formal-01-garment.png");
    const auto first = m_fitting.fitter().run(before, garment, {}, {}, {});
    const auto second = m_fitting.fitter().run(before, garment, {}, {}, {});
    QVERIFY(first && second && sameBytes(*first, *second));
}

QTEST_GUILESS_MAIN(TryOnLooksTest)
#include "tryon_looks_test.moc"
