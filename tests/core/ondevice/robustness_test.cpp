#include <QtTest/QtTest>

#include <atomic>
#include <thread>

#include "remover_fixture.h"
#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;

namespace {

constexpr Rgb kDark{30, 60, 160};
constexpr Rgb kLight{225, 220, 215};

} // namespace

class RobustnessTest : public QObject
{
    Q_OBJECT

private slots:
    void aUniformPictureHasNoSubject_data()
    {
        QTest::addColumn<int>("gray");
        QTest::newRow("black") << 0;
        QTest::newRow("grey") << 127;
        QTest::newRow("white") << 255;
    }

    void aUniformPictureHasNoSubject()
    {
        QFETCH(int, gray);
        const auto value = static_cast<std::uint8_t>(gray);
        VIDGO_VERIFY_ERROR(m_remover.run(plain(640, 400, {value, value, value}), {}, {}, {}),
                           OnDeviceError::NothingFound);
    }

    void aPlainGradientHasNoSubject()
    {
        auto image = plain(640, 400, kLight);
        for (int y = 0; y < 400; ++y)
            std::fill_n(image.row(y), image.stride(), static_cast<std::uint8_t>(60 + y / 3));
        VIDGO_VERIFY_ERROR(m_remover.run(image, {}, {}, {}), OnDeviceError::NothingFound);
    }

    void unusualSizesNeitherFailNorCrash_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("one row") << 50 << 1;
        QTest::newRow("one column") << 1 << 50;
        QTest::newRow("tiny") << 5 << 4;
        QTest::newRow("thin upright") << 3 << 2000;
        QTest::newRow("thin lying") << 2000 << 3;
        QTest::newRow("just over a tile") << 513 << 511;
    }

    void unusualSizesNeitherFailNorCrash()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        for (const auto background : {CutoutSettings::Background::Transparent,
                                      CutoutSettings::Background::Color, CutoutSettings::Background::Blur}) {
            CutoutSettings settings;
            settings.background = background;
            // At least a pixel wide.
            const double radius = std::max(0.1, 1.0 / std::max(width, height));
            settings.strokes = {{Stroke::Kind::Keep, radius, {{0.5, 0.5}}}};
            const auto cutout = m_remover.run(disk(width, height, kDark, kLight), settings, {}, {});
            VIDGO_VERIFY(cutout);
            QCOMPARE(cutout->alpha.width(), width);
            QCOMPARE(cutout->alpha.height(), height);
            QCOMPARE(cutout->picture.width(), width);
            QCOMPARE(cutout->picture.height(), height);
            QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
        }
    }

    void greyPicturesAreTaken()
    {
        const auto gray = media::convert(disk(300, 200, kDark, kLight), media::PixelFormat::Gray8);
        VIDGO_VERIFY(gray);
        const auto cutout = m_remover.run(*gray, {}, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.format(), media::PixelFormat::Rgba8);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
        QCOMPARE(alphaAt(*cutout, 0.1, 0.1), 0);
    }

    void anEmptyImageIsRefused()
    {
        VIDGO_VERIFY_ERROR(m_remover.run(media::Image(), {}, {}, {}), BaseError::InvalidArgument);
    }

    void equalInputGivesEqualOutput()
    {
        const auto image = picture("br-jewelry-01-before.jpg");
        const auto first = m_remover.run(image, {}, {}, {});
        const auto second = standardRemover().run(image, {}, {}, {});
        VIDGO_VERIFY(first);
        VIDGO_VERIFY(second);
        QVERIFY(sameBytes(first->picture, second->picture));
        QVERIFY(sameBytes(first->alpha, second->alpha));
        QCOMPARE(first->confidence, second->confidence);
    }

    void runsAtTheSameTimeDoNotDisturbEachOther()
    {
        const auto person = picture("inputs/presenter.jpg");
        const auto thing = picture("inputs/product-handbag.jpg");
        const auto personAlone = m_remover.run(person, {}, {}, {});
        const auto thingAlone = m_remover.run(thing, {}, {}, {});
        VIDGO_VERIFY(personAlone);
        VIDGO_VERIFY(thingAlone);
        // A fresh remover, so that both threads meet at loading the model.
        const auto remover = standardRemover();
        Result<ondevice::Cutout> one = ondevice::Cutout{};
        Result<ondevice::Cutout> other = ondevice::Cutout{};
        {
            const std::jthread first([&] { one = remover.run(person, {}, {}, {}); });
            const std::jthread second([&] { other = remover.run(thing, {}, {}, {}); });
        }
        VIDGO_VERIFY(one);
        VIDGO_VERIFY(other);
        QVERIFY(sameBytes(one->picture, personAlone->picture));
        QVERIFY(sameBytes(other->picture, thingAlone->picture));
    }

    void progressGoesForwardToTheEnd()
    {
        std::vector<double> seen;
        const Progress progress([&](double fraction) { seen.push_back(fraction); });
        VIDGO_VERIFY(m_remover.run(picture("br-fashion-02-before.jpg"), {}, progress, {}));
        QVERIFY(seen.size() > 8);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);
    }

    void aStopRequestAtAnyStageCancels()
    {
        const auto image = disk(700, 600, kDark, kLight);
        std::vector<double> stages;
        VIDGO_VERIFY(m_remover.run(image, {}, Progress([&](double f) { stages.push_back(f); }), {}));
        stages.pop_back(); // At 1 it is done.
        for (const double stage : stages) {
            std::stop_source stop;
            const Progress progress([&](double fraction) {
                if (fraction >= stage)
                    stop.request_stop();
            });
            const auto result = m_remover.run(image, {}, progress, stop.get_token());
            if (stage < 0.98)
                VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
        }
    }

    void aMissingPersonModelIsNamedAndThingsDoWithoutIt()
    {
        const TestFolder folder;
        const ondevice::BackgroundRemover remover({folder / "selfie.onnx", {}});
        const auto image = disk(300, 200, kDark, kLight);
        const auto result = remover.run(image, {}, {}, {});
        VIDGO_VERIFY_ERROR(result, OnDeviceError::ModelMissing);
        QVERIFY(result.error().external().find("selfie.onnx") != std::string::npos);

        CutoutSettings settings;
        settings.subject = CutoutSettings::Subject::Product;
        VIDGO_VERIFY(remover.run(image, settings, {}, {}));
    }

private:
    ondevice::BackgroundRemover m_remover = standardRemover();
};

QTEST_GUILESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
