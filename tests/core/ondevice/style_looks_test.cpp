#include <QtTest/QtTest>

#include <set>

#include "style_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

using Check = void (*)();

std::set<std::array<std::uint8_t, 3>> colorsOf(const media::Image& image)
{
    std::set<std::array<std::uint8_t, 3>> colors;
    for (std::size_t i = 0; i + 2 < image.byteCount(); i += 3)
        colors.insert({image.pixels()[i], image.pixels()[i + 1], image.pixels()[i + 2]});
    return colors;
}

/// Upright stripes of two colours, each `width` pixels wide.
media::Image stripes(int size, int width, Rgb one, Rgb other)
{
    auto image = plain(size, size, one);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            if ((x / width) % 2 == 1)
                std::ranges::copy(std::array{other.red, other.green, other.blue},
                                  image.row(y) + static_cast<std::ptrdiff_t>(3) * x);
    return image;
}

/// Mean of red less blue, at its largest and smallest by column, over the upper half.
double colorSwing(const media::Image& image)
{
    const int rows = image.height() / 4;
    double least = 255;
    double most = -255;
    for (int x = image.width() / 4; x < 3 * image.width() / 4; ++x) {
        double sum = 0;
        for (int y = image.height() / 4; y < image.height() / 2; ++y) {
            const auto* at = image.row(y) + static_cast<std::ptrdiff_t>(3) * x;
            sum += at[0] - at[2];
        }
        least = std::min(least, sum / rows);
        most = std::max(most, sum / rows);
    }
    return most - least;
}

void oilEvensOutAndKeepsEdges()
{
    const auto input = texturedHalves(600, 400, 70, 180, 25);
    const auto bare = styled(input, styleSettings("oil_painting", {{"relief", 0.0}}));
    for (const Part half : {Part{30, 30, 220, 340}, Part{350, 30, 220, 340}}) {
        const double rough = roughness(bare, half) / roughness(input, half);
        QVERIFY2(rough < 0.55, qPrintable(QString::number(rough)));
        QVERIFY(std::abs(meanLuma(bare, half) - meanLuma(input, half)) < 6);
    }
    // The edge is as high as before, 12 pixels wide at most, and where it was.
    QVERIFY(meanLuma(bare, {306, 30, 20, 340}) - meanLuma(bare, {274, 30, 20, 340}) > 90);
    // Thicker paint throws more light and shade; a bigger brush leaves larger even areas.
    const Part half{30, 30, 220, 340};
    double before = roughness(bare, half);
    for (const double relief : {0.3, 0.6, 1.0}) {
        const double now =
            roughness(styled(input, styleSettings("oil_painting", {{"relief", relief}})), half);
        QVERIFY(now > before);
        before = now;
    }
    const auto photo = picture("inputs/product-handbag.jpg");
    const auto fine = styled(photo, styleSettings("oil_painting", {{"brush", 0.5}, {"relief", 0.0}}));
    const auto bold = styled(photo, styleSettings("oil_painting", {{"brush", 2.5}, {"relief", 0.0}}));
    QVERIFY(difference(bold, photo) > difference(fine, photo));
}

void watercolorLeavesPaperAndDarkRims()
{
    const auto out = styled(disk(600, 600, {60, 90, 170}, {225, 225, 225}), styleSettings("watercolor"));
    // Bare paper around the painting.
    QVERIFY(meanLuma(out, {0, 0, 600, 4}) > 235);
    QVERIFY(meanLuma(out, {596, 0, 4, 600}) > 235);
    // Pigment gathers just within the outline: the ring there is darker than the middle.
    double ring = 0;
    constexpr int steps = 180;
    for (int i = 0; i < steps; ++i) {
        const double angle = 6.283185307 * i / steps;
        ring += lumaAt(out, static_cast<int>(300 + 147 * std::cos(angle)),
                       static_cast<int>(300 + 147 * std::sin(angle))) /
                steps;
    }
    QVERIFY2(ring < meanLuma(out, {260, 260, 80, 80}) - 4, qPrintable(QString::number(ring)));
    // More tooth in the paper, more grain in the paint.
    double before = -1;
    for (const double grain : {0.0, 0.5, 1.0}) {
        const auto grained =
            styled(plain(600, 600, {90, 120, 160}), styleSettings("watercolor", {{"grain", grain}}));
        const double now = roughness(grained, {100, 100, 400, 400});
        QVERIFY(now > before);
        before = now;
    }
}

void pixelArtHasFewColorsInBlocks()
{
    const auto photo = scaled(picture("inputs/product-cupcake.jpg"), 640, 360);
    for (const double colors : {4.0, 12.0, 28.0, 64.0}) {
        const auto out = styled(photo, styleSettings("pixel_art", {{"colors", colors}}));
        const auto found = colorsOf(out).size();
        QVERIFY2(found <= static_cast<std::size_t>(colors) && found > 2, qPrintable(QString::number(found)));
    }
    // 24 units of a picture of 360 lines are 8 pixels: 45 rows of 80 blocks.
    const auto out = styled(photo, styleSettings("pixel_art", {{"pixel", 24.0}}));
    for (int y = 0; y < 360; ++y)
        for (int x = 0; x < 640; ++x)
            QVERIFY(std::equal(out.row(y) + static_cast<std::ptrdiff_t>(3) * x,
                               out.row(y) + static_cast<std::ptrdiff_t>(3) * (x + 1),
                               out.row(y / 8 * 8) + static_cast<std::ptrdiff_t>(3) * (x / 8 * 8)));
    // What is rare keeps its colour: a red dot on a grey ramp.
    auto ramp = plain(640, 360, {});
    for (int y = 0; y < 360; ++y)
        for (int x = 0; x < 640; ++x)
            std::fill_n(ramp.row(y) + static_cast<std::ptrdiff_t>(3) * x, 3,
                        static_cast<std::uint8_t>(40 + x / 4));
    for (int y = 160; y < 190; ++y)
        for (int x = 300; x < 330; ++x)
            std::ranges::copy(std::array<std::uint8_t, 3>{210, 20, 30},
                              ramp.row(y) + static_cast<std::ptrdiff_t>(3) * x);
    const auto kept = styled(ramp, styleSettings("pixel_art", {{"colors", 8.0}}));
    const auto* dot = pixelAt(kept, 315.0 / 640, 175.0 / 360);
    QVERIFY(dot[0] > 150 && dot[1] < 70 && dot[2] < 80);
}

void vhsHasLittleColorAcross()
{
    // Equal brightness, so that only the colour differs. One pixel is one unit, 1080 of them.
    const Rgb red{190, 60, 60};
    const Rgb blue{60, 84, 200};
    const auto calm = [](double bleed) {
        return styleSettings("vhs", {{"tracking", 0.0}, {"bleed", bleed}});
    };
    const double narrow = colorSwing(styled(stripes(1080, 10, red, blue), calm(0.5)));
    const double wide = colorSwing(styled(stripes(1080, 120, red, blue), calm(0.5)));
    QVERIFY2(narrow < 0.25 * wide, qPrintable(QString("%1 of %2").arg(narrow).arg(wide)));
    // Brightness has several times the bandwidth.
    const auto lines = styled(stripes(1080, 10, {40, 40, 40}, {210, 210, 210}), calm(0.5));
    QVERIFY(lumaSpread(lines, {270, 270, 540, 270}) > 40);
    double before = 1e9;
    for (const double bleed : {0.0, 0.5, 1.0}) {
        const double swing = colorSwing(styled(stripes(1080, 24, red, blue), calm(bleed)));
        QVERIFY(swing < before);
        before = swing;
    }
    // Worse tracking, more snow.
    const auto gray = plain(480, 360, {120, 120, 120});
    before = -1;
    for (const double tracking : {0.0, 0.5, 1.0}) {
        const double snow =
            lumaSpread(styled(gray, styleSettings("vhs", {{"tracking", tracking}})), {20, 20, 440, 335});
        QVERIFY(snow > before);
        before = snow;
    }
}

void retroHasIndigoShadowsAndWarmLights()
{
    const auto mean = [](const media::Image& image) {
        std::array<double, 3> sum{};
        for (std::size_t i = 0; i < image.byteCount(); ++i)
            sum[i % 3] += image.pixels()[i] * 3.0 / static_cast<double>(image.byteCount());
        return sum;
    };
    const auto dark = mean(styled(plain(300, 200, {30, 30, 30}), styleSettings("retro_80s")));
    QVERIFY(dark[2] > dark[0] && dark[0] > dark[1]);
    const auto light = mean(styled(plain(300, 200, {215, 215, 215}), styleSettings("retro_80s")));
    QVERIFY(light[0] > light[2] && light[0] > light[1]);
    // Light spills over the edge of a lamp, the more the more glow there is.
    const auto lamp = disk(400, 400, {255, 255, 255}, {30, 30, 30});
    double before = -1;
    for (const double glow : {0.0, 0.5, 1.0}) {
        const double spill =
            meanLuma(styled(lamp, styleSettings("retro_80s", {{"glow", glow}})), {180, 80, 40, 10});
        QVERIFY(spill > before);
        before = spill;
    }
}

void cyberpunkIsNightWithNeonOutlines()
{
    const auto day = disk(600, 600, {70, 70, 70}, {170, 170, 170});
    const auto night = styled(day, styleSettings("cyberpunk", {{"haze", 0.0}}));
    const Part whole{0, 0, 600, 600};
    QVERIFY(meanLuma(night, whole) < 0.6 * meanLuma(day, whole));
    // The brightest of what was one outline, and its colour: cyan or magenta, never yellow or green.
    const auto neonOf = [](const media::Image& image) {
        std::array<int, 3> best{};
        for (int x = 120; x < 190; ++x) {
            const auto* at = image.row(300) + static_cast<std::ptrdiff_t>(3) * x;
            if (at[0] + at[1] + at[2] > best[0] + best[1] + best[2])
                best = {at[0], at[1], at[2]};
        }
        return best;
    };
    int before = -1;
    for (const double neon : {0.1, 0.5, 1.0}) {
        const auto light = neonOf(styled(day, styleSettings("cyberpunk", {{"neon", neon}, {"haze", 0.0}})));
        const int sum = light[0] + light[1] + light[2];
        QVERIFY(sum > before);
        QVERIFY(light[2] >= std::min(light[0], light[1]));
        before = sum;
    }
    // Haze takes contrast from the distance.
    const Part far{20, 20, 560, 200};
    QVERIFY(lumaSpread(styled(day, styleSettings("cyberpunk", {{"haze", 1.0}})), far) <
            lumaSpread(night, far));
}

void celShadingHasFewShadesAndInk()
{
    // A ramp becomes steps: most neighbours are equal.
    auto ramp = plain(512, 512, {});
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x)
            std::fill_n(ramp.row(y) + static_cast<std::ptrdiff_t>(3) * x, 3,
                        static_cast<std::uint8_t>(30 + x * 200 / 512));
    const auto shades = [&](double levels) {
        const auto out = styled(ramp, styleSettings("cel_shading", {{"levels", levels}, {"outline", 0.0}}));
        std::set<int> seen;
        for (int x = 0; x + 6 < 512; ++x)
            if (std::abs(lumaAt(out, x, 256) - lumaAt(out, x + 6, 256)) < 0.5)
                seen.insert(static_cast<int>(lumaAt(out, x, 256)) / 4);
        return seen.size();
    };
    QVERIFY(shades(3) < shades(6) && shades(6) < shades(10));
    QVERIFY(shades(3) <= 4);
    // Ink along the outline: darker than both sides, the more and the wider the more of it is asked for.
    const auto thing = disk(600, 600, {120, 90, 70}, {200, 200, 200});
    const Part across{140, 290, 20, 20};
    double before = 1e9;
    std::vector<double> seen;
    for (const double outline : {0.0, 0.3, 0.6, 1.0}) {
        const double now =
            meanLuma(styled(thing, styleSettings("cel_shading", {{"outline", outline}})), across);
        QVERIFY(now < before);
        before = now;
        seen.push_back(now);
    }
    QVERIFY2(seen.back() < 0.9 * seen.front(), qPrintable(QString::number(seen.back() / seen.front())));
}

} // namespace

/// What makes each style that style; one row for each.
class StyleLooksTest : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeItsName_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addRow("oil_painting") << &oilEvensOutAndKeepsEdges;
        QTest::addRow("watercolor") << &watercolorLeavesPaperAndDarkRims;
        QTest::addRow("pixel_art") << &pixelArtHasFewColorsInBlocks;
        QTest::addRow("vhs") << &vhsHasLittleColorAcross;
        QTest::addRow("retro_80s") << &retroHasIndigoShadowsAndWarmLights;
        QTest::addRow("cyberpunk") << &cyberpunkIsNightWithNeonOutlines;
        QTest::addRow("cel_shading") << &celShadingHasFewShadesAndInk;
    }

    void looksLikeItsName()
    {
        QFETCH(Check, check);
        QVERIFY(ondevice::Stylizer().knows(QTest::currentDataTag()));
        check();
    }
};

QTEST_GUILESS_MAIN(StyleLooksTest)
#include "style_looks_test.moc"
