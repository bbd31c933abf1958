#include <QtTest/QtTest>

#include "remover_fixture.h"
#include "tiny_onnx.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;

/// The slot for a matting model of the person's own.
class MattingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itsAnswerBecomesTheAlpha()
    {
        // "As opaque as red": the disk is red, the ground is not.
        const auto remover = removerWith(tinyOnnx(1024, {{1.0F, 0.0F, 0.0F}}));
        const auto cutout = remover.run(disk(640, 480, {255, 20, 20}, {0, 120, 200}), {}, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->method, ondevice::Cutout::Method::OwnModel);
        QCOMPARE(cutout->alpha.width(), 640);
        QCOMPARE(cutout->alpha.height(), 480);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 255);
        QCOMPARE(alphaAt(*cutout, 0.1, 0.1), 0);
        QVERIFY(cutout->confidence > 0.9);
    }

    void colorsComeInAsRedGreenBlueFromZeroToOne()
    {
        const auto remover = removerWith(tinyOnnx(1024, {{0.5F, 0.25F, 0.0F}}));
        const auto cutout = remover.run(plain(200, 200, {255, 255, 255}), {}, {}, {});
        VIDGO_VERIFY(cutout);
        QVERIFY(std::abs(alphaAt(*cutout, 0.5, 0.5) - 191) <= 2);
    }

    void strokesOverruleIt()
    {
        const auto remover = removerWith(tinyOnnx(1024, {{1.0F, 0.0F, 0.0F}}));
        CutoutSettings settings;
        settings.strokes = {{Stroke::Kind::Keep, 0.05, {{0.1, 0.1}}},
                            {Stroke::Kind::Erase, 0.05, {{0.5, 0.5}}}};
        const auto cutout = remover.run(disk(640, 480, {255, 20, 20}, {0, 120, 200}), settings, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(alphaAt(*cutout, 0.1, 0.1), 255);
        QCOMPARE(alphaAt(*cutout, 0.5, 0.5), 0);
    }

    void otherShapesAreRefused()
    {
        const auto image = disk(64, 48, {255, 20, 20}, {0, 120, 200});
        const auto twoChannels = removerWith(tinyOnnx(1024, {{1.0F, 0.0F, 0.0F}, {0.0F, 1.0F, 0.0F}}));
        const auto result = twoChannels.run(image, {}, {}, {});
        VIDGO_VERIFY_ERROR(result, OnDeviceError::ModelUnfit);
        QVERIFY(result.error().external().find("model.onnx") != std::string::npos);
        VIDGO_VERIFY_ERROR(removerWith("this is no model").run(image, {}, {}, {}), OnDeviceError::ModelUnfit);
        VIDGO_VERIFY_ERROR(removerWith("").run(image, {}, {}, {}), OnDeviceError::ModelUnfit);
    }

    void aMissingFileIsNamed()
    {
        const ondevice::BackgroundRemover remover({selfie(), m_folder / "gone.onnx"});
        const auto result = remover.run(disk(64, 48, {255, 20, 20}, {0, 120, 200}), {}, {}, {});
        VIDGO_VERIFY_ERROR(result, BaseError::FileNotFound);
        QVERIFY(result.error().external().find("gone.onnx") != std::string::npos);
    }

private:
    static std::filesystem::path selfie() { return sourcePath("resources/models/selfie.onnx"); }

    ondevice::BackgroundRemover removerWith(const std::string& model)
    {
        const auto file = m_folder / ("model.onnx");
        if (const auto written = writeFile(file, std::string_view(model), Durability::Rename); !written)
            qFatal("%s", written.error().internal().c_str());
        return ondevice::BackgroundRemover({selfie(), file});
    }

    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(MattingModelTest)
#include "matting_model_test.moc"
