#include <thread>

#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/watermark.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

std::vector<std::filesystem::path> fonts()
{
    return {sourcePath("resources/fonts/Inter-SemiBold.otf")};
}

// The box of what differs from one plain colour; empty when nothing does.
QRect changedBox(const Image& image, const Image& before)
{
    QRect box;
    const int step = image.channels();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (std::memcmp(image.row(y) + x * step, before.row(y) + x * step,
                            static_cast<std::size_t>(step)) != 0)
                box |= QRect(x, y, 1, 1);
    return box;
}

int brightest(const Image& image)
{
    return *std::ranges::max_element(image.pixels());
}

int darkest(const Image& image)
{
    return *std::ranges::min_element(image.pixels());
}

Image marked(const WatermarkOptions& options, Image image)
{
    const auto watermarker = Watermarker::create(options, fonts());
    if (!watermarker || !(*watermarker)->apply(image))
        qFatal("no watermark");
    return image;
}

} // namespace

class WatermarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsWhereItSays()
    {
        const Image ground = plainImage(400, 300, PixelFormat::Rgb8, 100, 100, 100);
        for (int place = 0; place < 9; ++place) {
            WatermarkOptions options;
            options.place = static_cast<WatermarkPlace>(place);
            const QRect box =
                changedBox(marked(options, plainImage(400, 300, PixelFormat::Rgb8, 100, 100, 100)), ground);
            QVERIFY(!box.isEmpty());
            QVERIFY(box.width() < 150 && box.height() < 40);
            const QPoint center = box.center();
            QCOMPARE(center.x() * 3 / 400, place % 3);
            QCOMPARE(center.y() * 3 / 300, place / 3);
        }
    }

    void marginAndHeightFollowTheShorterSide()
    {
        WatermarkOptions options;
        options.text.clear();
        options.height = 0.2;
        options.margin = 0.1;
        options.place = WatermarkPlace::BottomRight;
        for (const auto& [width, height] : {std::pair(1000, 500), std::pair(500, 1000)}) {
            const Image image = marked(options, plainImage(width, height, PixelFormat::Gray8, 0, 0, 0));
            QRect light;
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    if (image.row(y)[x] > 100)
                        light |= QRect(x, y, 1, 1);
            QCOMPARE(light.width(), 100);
            QCOMPARE(light.height(), 100);
            QCOMPARE(light.right(), width - 51);
            QCOMPARE(light.bottom(), height - 51);
        }
    }

    void tilesReachAllParts()
    {
        WatermarkOptions options;
        options.place = WatermarkPlace::Tiled;
        const Image image = marked(options, plainImage(800, 600, PixelFormat::Rgb8, 100, 100, 100));
        for (int part = 0; part < 12; ++part) {
            bool isTouched = false;
            for (int y = part / 4 * 200; y < part / 4 * 200 + 200; ++y)
                for (int x = part % 4 * 200; x < part % 4 * 200 + 200; ++x)
                    isTouched |= image.row(y)[3 * x] != 100;
            QVERIFY(isTouched);
        }
    }

    void readsOnLightAndDarkGrounds()
    {
        WatermarkOptions options;
        options.opacity = 1;
        for (const auto format : {PixelFormat::Gray8, PixelFormat::Rgb8}) {
            QVERIFY(darkest(marked(options, plainImage(600, 400, format, 255, 255, 255))) < 110);
            QVERIFY(brightest(marked(options, plainImage(600, 400, format, 0, 0, 0))) > 240);
        }
    }

    void opacityWeakensIt()
    {
        WatermarkOptions options;
        options.opacity = 0.3;
        const int weak = brightest(marked(options, plainImage(600, 400, PixelFormat::Gray8, 0, 0, 0)));
        QVERIFY(weak > 60 && weak < 90);
    }

    void alphaRisesUnderTheMark()
    {
        WatermarkOptions options;
        options.opacity = 1;
        options.place = WatermarkPlace::Center;
        options.text.clear();
        options.height = 0.5;
        const Image image = marked(options, plainImage(200, 200, PixelFormat::Rgba8, 9, 9, 9, 0));
        QCOMPARE(int(image.row(0)[3]), 0);
        QCOMPARE(int(image.row(0)[0]), 9);
        const auto* inSign = image.row(60) + 4 * 100;
        QCOMPARE(int(inSign[3]), 255);
        QCOMPARE(int(inSign[0]), 255);
        const auto* inTriangle = image.row(100) + 4 * 100;
        QVERIFY(inTriangle[3] < 255);
    }

    void charactersThatNoFontHasAreRefused()
    {
        WatermarkOptions options;
        options.text = "範例影片";
        VIDGO_VERIFY_ERROR(Watermarker::create(options, fonts()), MediaError::TextNotDrawable);
        options.text = "   ";
        VIDGO_VERIFY_ERROR(Watermarker::create(options, fonts()), MediaError::TextNotDrawable);
        options.text = "VidGo 範例";
        VIDGO_VERIFY(Watermarker::create(options, fonts()));
    }

    void laterFontsHelpOut()
    {
        const std::filesystem::path cjk = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
        if (!std::filesystem::exists(cjk))
            QSKIP("Noto Sans CJK is not installed");
        WatermarkOptions options;
        options.mark = false;
        std::vector<QRect> boxes;
        for (const char* text : {"VidGo", "VidGo 範例", "VidGo 範例 ビデオ 영상"}) {
            options.text = text;
            auto list = fonts();
            list.push_back(cjk);
            const auto watermarker = Watermarker::create(options, list);
            VIDGO_VERIFY(watermarker);
            Image image = plainImage(1200, 400, PixelFormat::Gray8, 0, 0, 0);
            VIDGO_VERIFY((*watermarker)->apply(image));
            boxes.push_back(changedBox(image, plainImage(1200, 400, PixelFormat::Gray8, 0, 0, 0)));
        }
        QVERIFY(boxes[1].width() > boxes[0].width() * 3 / 2);
        QVERIFY(boxes[2].width() > boxes[1].width() * 3 / 2);
    }

    void longTextIsMadeToFit()
    {
        WatermarkOptions options;
        options.text = std::string(190, 'W');
        options.height = 0.3;
        const QRect box = changedBox(marked(options, plainImage(1000, 500, PixelFormat::Rgb8, 0, 0, 0)),
                                     plainImage(1000, 500, PixelFormat::Rgb8, 0, 0, 0));
        QVERIFY(box.left() > 5 && box.right() < 995);
    }

    void tinyFramesDoNotFail()
    {
        for (int place = 0; place <= 9; ++place)
            for (const auto& [width, height] :
                 {std::pair(1, 1), std::pair(3, 200), std::pair(200, 3), std::pair(16, 16)}) {
                WatermarkOptions options;
                options.place = static_cast<WatermarkPlace>(place);
                marked(options, plainImage(width, height, PixelFormat::Rgba8, 1, 2, 3, 4));
            }
    }

    void optionsOutsideOfTheirRangesAreRefused()
    {
        const auto refuses = [](auto change) {
            WatermarkOptions options;
            change(options);
            const auto result = Watermarker::create(options, fonts());
            return !result && result.error().is(BaseError::InvalidArgument);
        };
        QVERIFY(refuses([](auto& o) { o.height = 0.6; }));
        QVERIFY(refuses([](auto& o) { o.height = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(refuses([](auto& o) { o.margin = -0.1; }));
        QVERIFY(refuses([](auto& o) { o.opacity = 0; }));
        QVERIFY(refuses([](auto& o) { o.text = std::string(201, 'a'); }));
        QVERIFY(refuses([](auto& o) { o.text = "\xC3"; }));
        WatermarkOptions nothing;
        nothing.text.clear();
        nothing.mark = false;
        VIDGO_VERIFY_ERROR(Watermarker::create(nothing, fonts()), MediaError::TextNotDrawable);
        VIDGO_VERIFY_ERROR(Watermarker::create({}, {sourcePath("resources/fonts/none.otf")}),
                           BaseError::FileNotFound);
        Image empty;
        const auto watermarker = Watermarker::create({}, fonts());
        VIDGO_VERIFY(watermarker);
        VIDGO_VERIFY_ERROR((*watermarker)->apply(empty), BaseError::InvalidArgument);
    }

    void oneServesManyThreads()
    {
        const auto watermarker = Watermarker::create({}, fonts());
        VIDGO_VERIFY(watermarker);
        Image reference = plainImage(300, 200, PixelFormat::Rgb8, 50, 60, 70);
        VIDGO_VERIFY((*watermarker)->apply(reference));
        std::atomic<int> equal = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(4);
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 40; ++i) {
                        Image other = plainImage(100 + 10 * i, 90 + t, PixelFormat::Rgb8, 0, 0, 0);
                        Image image = plainImage(300, 200, PixelFormat::Rgb8, 50, 60, 70);
                        if ((*watermarker)->apply(other) && (*watermarker)->apply(image))
                            equal += std::ranges::equal(image.pixels(), reference.pixels()) ? 1 : 0;
                    }
                });
        }
        QCOMPARE(equal.load(), 160);
    }
};

QTEST_GUILESS_MAIN(WatermarkTest)
#include "watermark_test.moc"
