#include <QtTest/QtTest>

#include "scene_fixture.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ondevice/scene_backdrop.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

constexpr Rgb kGround{170, 170, 170};
constexpr Rgb kRed{200, 40, 30};

/// 0..360 degrees.
double hueOf(const std::uint8_t* pixel)
{
    const double r = pixel[0];
    const double g = pixel[1];
    const double b = pixel[2];
    return std::fmod(std::atan2(std::sqrt(3.0) * (g - b), 2 * r - g - b) * 180.0 / M_PI + 360.0, 360.0);
}

double turnBetween(double a, double b)
{
    const double turn = std::abs(a - b);
    return std::min(turn, 360.0 - turn);
}

} // namespace

class SceneCompositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionAndScaleAreKeptToThePixel_data();
    void positionAndScaleAreKeptToThePixel();
    void aTallProductLeavesRoomAbove();
    void theShadowFallsAwayFromTheLight_data();
    void theShadowFallsAwayFromTheLight();
    void aLowLightThrowsTheLongerShadow();
    void theShadowIsDarkestWhereTheFootStands();
    void theFootNeverFloats_data();
    void theFootNeverFloats();
    void aMirrorImageIsThereOnlyWhenTheGroundIsGlossy();
    void shadowsEndWithTheSurface();
    void whatIsNeitherProductNorShadowStaysThePlate();
    void theLitSideIsTheBrighterOne();
    void coloursMoveTowardsTheSceneAndStayRecognisable_data();
    void coloursMoveTowardsTheSceneAndStayRecognisable();
    void anOldBackgroundLeavesNoFringe();
    void aLargeProductEnlargesThePlate();
    void aPreviewShowsWhatTheResultWillBe();
    void aPlateOfOnesOwnIsLitFromItsBrighterSide();
    void everySceneOfTheCatalogueTakesAProduct();
    void equalInputGivesEqualOutput();

private:
    media::Image make(const media::Image& product, const SceneSettings& settings)
    {
        auto result = m_composer.run(product, m_plate, m_scene, settings, {}, {});
        if (!result)
            qFatal("%s", result.error().internal().c_str());
        return std::move(*result);
    }

    const ondevice::SceneComposer m_composer{};
    const Scene m_scene{};
    const media::Image m_plate = plain(800, 500, kGround);
};

void SceneCompositionTest::positionAndScaleAreKeptToThePixel_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("scale");
    QTest::newRow("the stand") << 0.5 << 0.8 << 1.0;
    QTest::newRow("to the left, above") << 0.3 << 0.6 << 1.0;
    QTest::newRow("half as large") << 0.613 << 0.777 << 0.5;
    QTest::newRow("enlarged") << 0.5 << 0.95 << 1.3;
}

void SceneCompositionTest::positionAndScaleAreKeptToThePixel()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(double, scale);
    auto settings = bare();
    settings.x = x;
    settings.y = y;
    settings.scale = scale;
    const auto result = make(cutOut(320, 240, kRed), settings);
    const int width = static_cast<int>(std::lround(320 * scale));
    const int height = static_cast<int>(std::lround(240 * scale));
    const int left = static_cast<int>(std::lround(x * 800)) - width / 2;
    const int foot = static_cast<int>(std::lround(y * 500));
    const auto bounds = changed(m_plate, result);
    QCOMPARE(bounds.left, left);
    QCOMPARE(bounds.right, left + width);
    QCOMPARE(bounds.top, foot - height);
    QCOMPARE(bounds.bottom, foot);
}

void SceneCompositionTest::aTallProductLeavesRoomAbove()
{
    const auto bounds = changed(m_plate, make(cutOut(30, 300, kRed), bare()));
    QCOMPARE(bounds.bottom, 400);
    QVERIFY(bounds.top >= 24);
    QVERIFY(bounds.right - bounds.left < 50);
}

void SceneCompositionTest::theShadowFallsAwayFromTheLight_data()
{
    QTest::addColumn<double>("from");
    QTest::newRow("left") << -1.0;
    QTest::newRow("half left") << -0.5;
    QTest::newRow("half right") << 0.5;
    QTest::newRow("right") << 1.0;
}

void SceneCompositionTest::theShadowFallsAwayFromTheLight()
{
    QFETCH(double, from);
    SceneSettings settings;
    settings.lightFrom = from;
    const auto result = make(cutOut(160, 200, kRed), settings);
    // Beside the product, at its foot: it reaches from 240 to 560.
    const double left = darkening(m_plate, result, 130, 300, 236, 420);
    const double right = darkening(m_plate, result, 564, 300, 670, 420);
    QVERIFY2(from > 0 ? left > 2.5 * right + 1 : right > 2.5 * left + 1,
             qPrintable(QString("left %1, right %2").arg(left).arg(right)));
}

void SceneCompositionTest::aLowLightThrowsTheLongerShadow()
{
    const auto reach = [&](double height) {
        Scene scene;
        scene.lightFrom = 0.8;
        scene.lightHeight = height;
        const auto result = m_composer.run(cutOut(160, 200, kRed), m_plate, scene, {}, {}, {});
        return result ? changed(m_plate, *result, 6).left : -1;
    };
    QVERIFY(reach(0.2) < reach(0.8) - 20);
}

void SceneCompositionTest::theShadowIsDarkestWhereTheFootStands()
{
    const auto result = make(cutOut(160, 200, kRed), {});
    const auto below = [&](int rows) { return brightness(result, 400, 400 + rows); };
    QVERIFY(below(0) < 0.55 * 170);
    QVERIFY(below(0) <= below(6));
    QVERIFY(below(6) <= below(25));
    QVERIFY(below(25) <= below(70));
    int darkest = 255;
    for (int y = 0; y < 500; ++y)
        for (int x = 0; x < 800; ++x)
            if (x < 235 || x > 565 || y > 399)
                darkest = std::min(darkest, brightness(result, x, y));
    QVERIFY(darkest > 0.7 * below(0));
}

void SceneCompositionTest::theFootNeverFloats_data()
{
    QTest::addColumn<bool>("isRound");
    QTest::addColumn<double>("scale");
    for (const bool isRound : {false, true})
        for (const double scale : {0.1, 0.7, 1.0, 1.7})
            QTest::addRow("%s at %.1f", isRound ? "ball" : "box", scale) << isRound << scale;
}

void SceneCompositionTest::theFootNeverFloats()
{
    QFETCH(bool, isRound);
    QFETCH(double, scale);
    SceneSettings settings;
    settings.scale = scale;
    settings.colorMatch = 0;
    const auto result = make(cutOut(200, 200, kRed, isRound), settings);
    // The last row of the product is the product, and the first below it is in its shadow.
    const auto* foot = result.row(399) + 3 * 400;
    QVERIFY(foot[0] > 2 * foot[1]);
    QVERIFY(brightness(result, 400, 400) < 0.75 * 170);
}

void SceneCompositionTest::aMirrorImageIsThereOnlyWhenTheGroundIsGlossy()
{
    auto settings = bare();
    const auto matt = make(cutOut(160, 200, kRed), settings);
    QCOMPARE(changed(m_plate, matt).bottom, 400);
    settings.reflection = 0.8;
    const auto glossy = make(cutOut(160, 200, kRed), settings);
    const auto redness = [&](int y) { return glossy.row(y)[1200] - glossy.row(y)[1201]; };
    QVERIFY(redness(402) > 40);
    QVERIFY(redness(430) > 5);
    QVERIFY(redness(402) > redness(430));
    QVERIFY(redness(430) > redness(480));
    QCOMPARE(changed(matt, glossy).top, 400);
}

void SceneCompositionTest::shadowsEndWithTheSurface()
{
    Scene scene;
    scene.lightFrom = 0.9;
    scene.lightHeight = 0.1;
    const auto open = m_composer.run(cutOut(100, 200, kRed), m_plate, scene, {}, {}, {});
    scene.surface = {.x = 0.5, .y = 0.79, .width = 0.4, .height = 0.14, .round = true};
    const auto round = m_composer.run(cutOut(100, 200, kRed), m_plate, scene, {}, {}, {});
    VIDGO_VERIFY(open);
    VIDGO_VERIFY(round);
    QVERIFY(changed(m_plate, *open, 4).left < 200);
    QVERIFY(changed(m_plate, *round, 4).left >= 230);
    // Whoever moves the product off the surface gets its shadow there.
    SceneSettings settings;
    settings.x = 0.85;
    const auto moved = m_composer.run(cutOut(100, 200, kRed), m_plate, scene, settings, {}, {});
    VIDGO_VERIFY(moved);
    QVERIFY(brightness(*moved, 680, 401) < 0.75 * 170);
}

void SceneCompositionTest::whatIsNeitherProductNorShadowStaysThePlate()
{
    const auto plate = picture("plates/nature-slab.jpg");
    const auto result = m_composer.run(cutOut(160, 200, kRed), plate, {}, {}, {}, {});
    VIDGO_VERIFY(result);
    const auto bounds = changed(plate, *result);
    QVERIFY(bounds.left > 0.1 * plate.width() && bounds.right < 0.9 * plate.width());
    QVERIFY(bounds.top > 0.04 * plate.height());
    auto settings = bare();
    settings.shadow = 0.8;
    settings.scale = 0.3;
    const auto small = m_composer.run(cutOut(160, 200, kRed), plate, {}, settings, {}, {});
    VIDGO_VERIFY(small);
    const auto near = changed(plate, *small);
    QVERIFY(near.right - near.left < 0.4 * plate.width() && near.top > 0.5 * plate.height());
}

void SceneCompositionTest::theLitSideIsTheBrighterOne()
{
    auto settings = bare();
    settings.lightFrom = 1.0;
    const auto result = make(cutOut(300, 200, {120, 120, 120}), settings);
    QVERIFY(brightness(result, 520, 300) > brightness(result, 280, 300) + 20);
}

void SceneCompositionTest::coloursMoveTowardsTheSceneAndStayRecognisable_data()
{
    QTest::addColumn<QString>("plate");
    for (const char* plate : {"luxury-gold", "nature-slab", "neon-night", "studio-teal"})
        QTest::newRow(plate) << QString(plate);
}

void SceneCompositionTest::coloursMoveTowardsTheSceneAndStayRecognisable()
{
    QFETCH(QString, plate);
    const auto behind = picture("plates/" + plate.toStdString() + ".jpg");
    for (const Rgb color : {kRed, Rgb{40, 120, 200}, Rgb{210, 170, 40}, Rgb{50, 150, 70}}) {
        const auto result = m_composer.run(cutOut(300, 200, color), behind, {}, {}, {}, {});
        VIDGO_VERIFY(result);
        const auto* pixel = pixelAt(*result, 0.5, 0.55);
        const std::uint8_t own[3] = {color.red, color.green, color.blue};
        QVERIFY2(turnBetween(hueOf(pixel), hueOf(own)) < 16,
                 qPrintable(QString("%1 %2 %3").arg(pixel[0]).arg(pixel[1]).arg(pixel[2])));
    }
    // Nothing is matched when that is what was asked for.
    const auto kept = m_composer.run(cutOut(300, 200, kRed), behind, {}, bare(), {}, {});
    VIDGO_VERIFY(kept);
    const auto* pixel = pixelAt(*kept, 0.5, 0.55);
    QVERIFY(std::abs(pixel[0] - kRed.red) <= 1 && std::abs(pixel[1] - kRed.green) <= 1);
}

void SceneCompositionTest::anOldBackgroundLeavesNoFringe()
{
    // Half transparent pixels all around in bright green, as a sloppy cut-out has them.
    auto product = cutOut(200, 200, kRed);
    for (int y = 18; y < 222; ++y) {
        for (int x = 18; x < 222; ++x) {
            if (x >= 20 && x < 220 && y >= 20 && y < 220)
                continue;
            auto* pixel = product.row(y) + static_cast<std::ptrdiff_t>(4) * x;
            pixel[0] = 30;
            pixel[1] = 255;
            pixel[2] = 30;
            pixel[3] = 120;
        }
    }
    const auto result = make(product, bare());
    for (int x = 200; x < 600; ++x) {
        const auto* pixel = result.row(300) + static_cast<std::ptrdiff_t>(3) * x;
        QVERIFY2(pixel[1] <= pixel[0] + 3, qPrintable(QString::number(x)));
    }
}

void SceneCompositionTest::aLargeProductEnlargesThePlate()
{
    const auto small = make(cutOut(300, 200, kRed), bare());
    QCOMPARE(small.width(), 800);
    const auto larger = make(cutOut(480, 320, kRed), bare());
    QCOMPARE(larger.width(), 1200);
    QCOMPARE(larger.height(), 750);
    const auto largest = make(cutOut(4000, 1000, kRed), bare());
    QCOMPARE(largest.width(), ondevice::kLargestScene);
}

void SceneCompositionTest::aPreviewShowsWhatTheResultWillBe()
{
    const auto product = picture("br-fashion-01-after.png");
    const auto plate = picture("plates/luxury-gold.jpg");
    Scene scene;
    scene.reflection = 0.5;
    const auto full = m_composer.run(product, plate, scene, {}, {}, {});
    VIDGO_VERIFY(full);
    const auto preview = m_composer.preview(product, plate, scene, {}, 640, {});
    VIDGO_VERIFY(preview);
    QCOMPARE(preview->width(), 640);
    const auto reduced = media::resize(*full, 640, 360);
    VIDGO_VERIFY(reduced);
    double sum = 0;
    for (std::size_t i = 0; i < reduced->byteCount(); ++i)
        sum += std::abs(reduced->pixels()[i] - preview->pixels()[i]);
    QVERIFY2(sum / static_cast<double>(reduced->byteCount()) < 1.2,
             qPrintable(QString::number(sum / static_cast<double>(reduced->byteCount()))));
}

void SceneCompositionTest::aPlateOfOnesOwnIsLitFromItsBrighterSide()
{
    auto plate = plain(200, 100, {60, 60, 70});
    for (int y = 0; y < 100; ++y)
        std::fill_n(plate.row(y) + 360, 240, std::uint8_t{220});
    QVERIFY(ondevice::sceneForPlate(plate).lightFrom > 0.3);
    QVERIFY(std::abs(ondevice::sceneForPlate(plain(200, 100, kGround)).lightFrom) < 0.05);
    QVERIFY(ondevice::sceneForPlate(plain(200, 100, {220, 150, 90})).warmth > 0.7);
    QCOMPARE(ondevice::sceneForPlate({}).lightFrom, 0.0);
}

void SceneCompositionTest::everySceneOfTheCatalogueTakesAProduct()
{
    const auto catalog = loadCatalog(sourcePath("resources/catalog"));
    VIDGO_VERIFY(catalog);
    for (const auto& scene : catalog->scenes) {
        if (!scene.backdrop.empty())
            QVERIFY2(ondevice::hasBackdrop(scene.backdrop), scene.backdrop.c_str());
        const auto plate = scene.backdrop.empty()
                               ? media::decodePicture(sourcePath("resources/" + scene.file))->image.clone()
                               : ondevice::renderBackdrop(scene.backdrop, 640, 360, {});
        VIDGO_VERIFY(plate);
        const auto preview = m_composer.preview(cutOut(200, 200, kRed), *plate, scene, {}, 640, {});
        VIDGO_VERIFY(preview);
        QCOMPARE(preview->width(), 640);
        // A shadow is seen in all of them.
        const int foot = static_cast<int>(std::lround(scene.standY * 360));
        const int middle = static_cast<int>(std::lround(scene.standX * 640));
        const auto empty = media::fitWithin(*plate, 640);
        VIDGO_VERIFY(empty);
        QVERIFY2(brightness(*preview, middle, foot) < 0.8 * brightness(*empty, middle, foot),
                 scene.id.c_str());
    }
}

void SceneCompositionTest::equalInputGivesEqualOutput()
{
    const auto product = picture("br-food-01-after.png");
    QVERIFY(sameBytes(make(product, {}), make(product, {})));
    const auto one = ondevice::renderBackdrop("beach", 320, 180, {});
    const auto two = ondevice::renderBackdrop("beach", 320, 180, {});
    VIDGO_VERIFY(one);
    QVERIFY(sameBytes(*one, *two));
}

QTEST_GUILESS_MAIN(SceneCompositionTest)
#include "scene_composition_test.moc"
