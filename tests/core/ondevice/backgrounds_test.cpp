#include <QtTest/QtTest>

#include <cmath>

#include "remover_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;
using Background = CutoutSettings::Background;

namespace {

constexpr Rgb kRed{200, 30, 30};
constexpr Rgb kGreen{40, 190, 60};

media::Image withAlpha(const media::Image& rgb, std::uint8_t (*alphaAt)(int x, int y))
{
    auto image = media::convert(rgb, media::PixelFormat::Rgba8);
    for (int y = 0; y < image->height(); ++y) {
        for (int x = 0; x < image->width(); ++x)
            image->row(y)[4 * x + 3] = alphaAt(x, y);
    }
    return std::move(*image);
}

} // namespace

class BackgroundsTest : public QObject
{
    Q_OBJECT

private slots:
    void transparentCarriesTheAlpha()
    {
        const auto image = disk(500, 320, kRed, kGreen);
        const auto cutout = m_remover.run(image, {}, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.format(), media::PixelFormat::Rgba8);
        QCOMPARE(cutout->alpha.format(), media::PixelFormat::Gray8);
        QCOMPARE(cutout->picture.width(), 500);
        QCOMPARE(cutout->picture.height(), 320);
        for (int y = 0; y < 320; ++y) {
            for (int x = 0; x < 500; ++x)
                QCOMPARE(cutout->picture.row(y)[4 * x + 3], cutout->alpha.row(y)[x]);
        }
        QCOMPARE(pixelAt(cutout->picture, 0.5, 0.5)[0], kRed.red);
        QCOMPARE(alphaAt(*cutout, 0.05, 0.05), 0);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
    }

    void colorFillsTheGround()
    {
        CutoutSettings settings;
        settings.background = Background::Color;
        settings.color = "#1050fA";
        const auto cutout = m_remover.run(disk(500, 320, kRed, kGreen), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.format(), media::PixelFormat::Rgb8);
        const auto* corner = pixelAt(cutout->picture, 0.02, 0.9);
        QCOMPARE(int(corner[0]), 0x10);
        QCOMPARE(int(corner[1]), 0x50);
        QCOMPARE(int(corner[2]), 0xfa);
        QCOMPARE(pixelAt(cutout->picture, 0.5, 0.5)[0], kRed.red);
    }

    void aColorThatIsNoneIsRefused()
    {
        CutoutSettings settings;
        settings.background = Background::Color;
        for (const char* color : {"", "#12345", "123456", "#12345g", "#-12345", "#1234567"}) {
            settings.color = color;
            VIDGO_VERIFY_ERROR(m_remover.run(disk(60, 40, kRed, kGreen), settings, {}, {}),
                               BaseError::InvalidArgument);
        }
    }

    void blurKeepsTheSubjectsColorsOutOfTheGround_data()
    {
        QTest::addColumn<double>("blur");
        QTest::newRow("least") << 0.002;
        QTest::newRow("usual") << 0.02;
        QTest::newRow("most") << 0.1;
    }

    void blurKeepsTheSubjectsColorsOutOfTheGround()
    {
        QFETCH(double, blur);
        CutoutSettings settings;
        settings.background = Background::Blur;
        settings.blur = blur;
        const auto cutout = m_remover.run(disk(900, 600, kRed, kGreen), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.format(), media::PixelFormat::Rgb8);
        for (int y = 0; y < 600; ++y) {
            for (int x = 0; x < 900; ++x) {
                const auto* at = cutout->picture.row(y) + 3 * x;
                if (cutout->alpha.row(y)[x] == 0 && (at[0] > kGreen.red + 8 || at[1] + 8 < kGreen.green))
                    QFAIL(qPrintable(QString("%1 %2: %3 %4").arg(x).arg(y).arg(at[0]).arg(at[1])));
            }
        }
        QCOMPARE(pixelAt(cutout->picture, 0.5, 0.5)[0], kRed.red);
    }

    void blurBlursTheGround()
    {
        CutoutSettings settings;
        settings.background = Background::Blur;
        settings.blur = 0.03;
        const auto image = picture("br-electronics-01-before.jpg");
        const auto cutout = m_remover.run(image, settings, {}, {});
        VIDGO_VERIFY(cutout);
        const auto roughness = [](const media::Image& of) {
            double sum = 0;
            for (int y = 500; y < 700; ++y) {
                for (int x = 860; x < 1260; ++x)
                    sum += std::abs(of.row(y)[3 * x] - of.row(y)[3 * x + 3]);
            }
            return sum;
        };
        QVERIFY(roughness(cutout->picture) < 0.2 * roughness(image));
    }

    void aPictureCoversTheGroundFromItsMiddle()
    {
        // Left half yellow, right half blue, much wider than the photograph: its ends are cut off.
        auto ground = media::Image::create(800, 100, media::PixelFormat::Rgb8);
        VIDGO_VERIFY(ground);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 800; ++x) {
                const bool end = x < 200 || x >= 600;
                ground->row(y)[3 * x] = end || x >= 400 ? 0 : 250;
                ground->row(y)[3 * x + 1] = end || x >= 400 ? 0 : 240;
                ground->row(y)[3 * x + 2] = end ? 0 : (x < 400 ? 10 : 200);
            }
        }
        const auto bytes = media::encodePicture(*ground, {});
        VIDGO_VERIFY(bytes);
        const TestFolder folder;
        const auto file = folder / "ground \u00e9\u6f22.png";
        VIDGO_VERIFY(writeFile(file, *bytes, Durability::Rename));

        CutoutSettings settings;
        settings.background = Background::Picture;
        const auto name = file.u8string();
        settings.picture = std::string(name.begin(), name.end());
        const auto cutout = m_remover.run(disk(600, 300, kRed, kGreen), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.format(), media::PixelFormat::Rgb8);
        QVERIFY(pixelAt(cutout->picture, 0.2, 0.05)[0] > 240);
        QVERIFY(pixelAt(cutout->picture, 0.8, 0.95)[2] > 190);
        QCOMPARE(pixelAt(cutout->picture, 0.5, 0.5)[0], kRed.red);
    }

    void aBackgroundPictureThatCannotBeReadFails()
    {
        const TestFolder folder;
        CutoutSettings settings;
        settings.background = Background::Picture;
        settings.picture = (folder / "none.png").string();
        VIDGO_VERIFY_ERROR(m_remover.run(disk(60, 40, kRed, kGreen), settings, {}, {}),
                           BaseError::FileNotFound);
        settings.picture = sourcePath("resources/models/README.md").string();
        VIDGO_VERIFY_ERROR(m_remover.run(disk(60, 40, kRed, kGreen), settings, {}, {}),
                           media::MediaError::NotAPicture);
    }

    void whatIsCutOutAlreadyStaysAsItIs()
    {
        const auto image = withAlpha(disk(300, 200, kRed, kGreen), [](int x, int y) {
            const double away = std::hypot(x - 150.0, y - 100.0);
            return away < 40 ? std::uint8_t{255} : away < 60 ? std::uint8_t{120} : std::uint8_t{0};
        });
        const auto cutout = m_remover.run(image, {}, {}, {});
        VIDGO_VERIFY(cutout);
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 300; ++x)
                QCOMPARE(cutout->alpha.row(y)[x], image.row(y)[4 * x + 3]);
        }
    }

    void ownAlphaIsMultipliedIn()
    {
        // The lower half is at most half there; the border is opaque, so the subject is searched for.
        const auto image = withAlpha(disk(300, 200, kRed, kGreen),
                                     [](int, int y) { return std::uint8_t(y < 100 ? 255 : 128); });
        const auto cutout = m_remover.run(image, {}, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.4), 255);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.6), 128);
        QCOMPARE(alphaAt(*cutout, 0.05, 0.6), 0);
        QCOMPARE(int(pixelAt(cutout->picture, 0.5, 0.6)[3]), 128);
    }

    void softnessWidensTheEdge()
    {
        const auto halfTransparent = [this](double softness) {
            CutoutSettings settings;
            settings.edgeSoftness = softness;
            const auto cutout = m_remover.run(picture("br-fashion-02-before.jpg"), settings, {}, {});
            return cutout ? std::count_if(cutout->alpha.pixels().begin(), cutout->alpha.pixels().end(),
                                          [](std::uint8_t a) { return a > 8 && a < 247; })
                          : -1;
        };
        const auto crisp = halfTransparent(0.0);
        const auto soft = halfTransparent(1.0);
        QVERIFY2(crisp > 0 && soft > crisp, qPrintable(QString("%1 %2").arg(crisp).arg(soft)));
    }

private:
    ondevice::BackgroundRemover m_remover = standardRemover();
};

QTEST_GUILESS_MAIN(BackgroundsTest)
#include "backgrounds_test.moc"
