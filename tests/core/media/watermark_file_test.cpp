#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/watermark_file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

class WatermarkFileTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;
    std::unique_ptr<Watermarker> m_watermarker;
    std::filesystem::path m_input;
    EncodeOptions m_byExtension{PictureFormat::None, 90, false};

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Watermarker::create({}, {sourcePath("resources/fonts/Inter-SemiBold.otf")});
        VIDGO_VERIFY(made);
        m_watermarker = std::move(*made);
        m_input = m_folder / "input.png";
        VIDGO_VERIFY(writeFile(
            m_input, encoded(plainImage(400, 300, PixelFormat::Rgba8, 9, 99, 199, 200), PictureFormat::Png),
            Durability::Rename));
    }

    void extensionDecides()
    {
        for (const auto& [name, type] :
             {std::pair("out.png", "image/png"), std::pair("OUT.JPEG", "image/jpeg"),
              std::pair("out.jpg", "image/jpeg"), std::pair("出.WebP", "image/webp")}) {
            const auto out = m_folder.path() / "a new folder" / pathFromUtf8(name);
            VIDGO_VERIFY(watermarkFile(m_input, out, *m_watermarker, m_byExtension));
            const auto info = probePicture(out);
            VIDGO_VERIFY(info);
            QCOMPARE(info->mediaType, std::string(type));
            QCOMPARE(info->width, 400);
        }
        QVERIFY(!pictureFormatOf("a.gif") && !pictureFormatOf("png"));
    }

    void otherExtensionsAreRefused()
    {
        VIDGO_VERIFY_ERROR(watermarkFile(m_input, m_folder / "out.gif", *m_watermarker, m_byExtension),
                           BaseError::InvalidArgument);
        QVERIFY(!std::filesystem::exists(m_folder / "out.gif"));
    }

    void fileMayBeItsOwnTarget()
    {
        const auto path = m_folder / "own.png";
        std::filesystem::copy_file(m_input, path);
        VIDGO_VERIFY(watermarkFile(path, path, *m_watermarker, m_byExtension));
        const auto before = decodePicture(m_input);
        const auto after = decodePicture(path);
        VIDGO_VERIFY(before);
        VIDGO_VERIFY(after);
        QVERIFY(!std::ranges::equal(before->image.pixels(), after->image.pixels()));
    }

    void failureLeavesTheTargetAsItWas()
    {
        const auto target = m_folder / "kept.png";
        VIDGO_VERIFY(writeFile(target, std::string_view("what was there"), Durability::Rename));
        const auto broken = m_folder / "broken.png";
        VIDGO_VERIFY(writeFile(broken, pngHeader(10, 10), Durability::Rename));
        const auto result = watermarkFile(broken, target, *m_watermarker, m_byExtension);
        VIDGO_VERIFY_ERROR(result, MediaError::Damaged);
        QVERIFY(result.error().external().find("broken.png") != std::string::npos);
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(watermarkFile(m_input, target, *m_watermarker, m_byExtension, source.get_token()),
                           BaseError::Cancelled);
        QCOMPARE(*readTextFile(target, 100), std::string("what was there"));
    }
};

QTEST_GUILESS_MAIN(WatermarkFileTest)
#include "watermark_file_test.moc"
