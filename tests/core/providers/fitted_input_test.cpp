#include "vidgo/providers/fitted_input.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::providers;

class FittedInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void whatFitsIsHandedOn();
    void whatIsNoPictureIsHandedOn();
    void aSideThatIsTooLongIsReduced();
    void transparencyStaysWhereItFits();
    void transparencyIsGivenUpBeforeTheFileIsTooLarge();
    void aFileThatIsTooLargeIsMadeSmallerUntilItFits();
    void otherFormatsBecomeOnesThatProvidersTake();
    void whatFitsInNoSizeIsRefused();
    void aDamagedPictureIsRefused();

private:
    // Noise, so that it can't be packed.
    GenerationInput noise(int width, int height, media::PixelFormat pixels, PictureFormat format);
    std::filesystem::path folder() const { return m_folder->path() / "fitted"; }

    std::optional<test::TestFolder> m_folder;
};

GenerationInput FittedInputTest::noise(int width, int height, media::PixelFormat pixels, PictureFormat format)
{
    auto image = media::Image::create(width, height, pixels).value();
    std::uint32_t state = 1;
    for (auto& byte : image.pixels()) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    const auto bytes = media::encodePicture(image, {.format = format}).value();
    const auto file = m_folder->path() / ("in." + media::extensionOf(format));
    [&] { VIDGO_VERIFY(writeFile(file, bytes, Durability::None)); }();
    return {.role = InputRole::Picture,
            .path = toUtf8(file),
            .file = {.sha256 = sha256(bytes),
                     .mediaType = media::mediaTypeOf(format),
                     .bytes = static_cast<std::int64_t>(bytes.size()),
                     .width = width,
                     .height = height}};
}

void FittedInputTest::whatFitsIsHandedOn()
{
    const auto input = noise(64, 48, media::PixelFormat::Rgb8, PictureFormat::Jpeg);
    const auto fitted =
        fittedInput(input, {.maxInputBytes = input.file.bytes, .maxInputSide = 64}, folder(), {});
    VIDGO_VERIFY(fitted);
    QVERIFY(*fitted == input);
    QVERIFY(!std::filesystem::exists(folder()));
}

void FittedInputTest::whatIsNoPictureIsHandedOn()
{
    const GenerationInput input{
        .role = InputRole::Clip, .path = "/x.mp4", .file = {.mediaType = "video/mp4"}};
    const auto fitted = fittedInput(input, {.maxInputBytes = 1}, folder(), {});
    VIDGO_VERIFY(fitted);
    QVERIFY(*fitted == input);
}

void FittedInputTest::aSideThatIsTooLongIsReduced()
{
    const auto input = noise(400, 200, media::PixelFormat::Rgb8, PictureFormat::Png);
    const auto fitted = fittedInput(input, {.maxInputSide = 300}, folder(), {});
    VIDGO_VERIFY(fitted);
    QCOMPARE(fitted->file.width, 300);
    QCOMPARE(fitted->file.height, 150);
    QVERIFY(fitted->role == InputRole::Picture);
    const auto info = media::probePicture(pathFromUtf8(fitted->path));
    VIDGO_VERIFY(info);
    QCOMPARE(info->width, 300);
    QCOMPARE(sha256OfFile(pathFromUtf8(fitted->path)).value(), fitted->file.sha256);
}

void FittedInputTest::transparencyStaysWhereItFits()
{
    const auto input = noise(400, 200, media::PixelFormat::Rgba8, PictureFormat::Png);
    const auto fitted = fittedInput(input, {.maxInputSide = 300}, folder(), {});
    VIDGO_VERIFY(fitted);
    QCOMPARE(fitted->file.mediaType, std::string("image/png"));
}

void FittedInputTest::transparencyIsGivenUpBeforeTheFileIsTooLarge()
{
    const auto input = noise(300, 300, media::PixelFormat::Rgba8, PictureFormat::Png);
    const auto fitted = fittedInput(input, {.maxInputBytes = input.file.bytes / 2}, folder(), {});
    VIDGO_VERIFY(fitted);
    QCOMPARE(fitted->file.mediaType, std::string("image/jpeg"));
    QCOMPARE(fitted->file.width, 300);
    QVERIFY(fitted->file.bytes <= input.file.bytes / 2);
}

void FittedInputTest::aFileThatIsTooLargeIsMadeSmallerUntilItFits()
{
    const auto input = noise(800, 800, media::PixelFormat::Rgb8, PictureFormat::Png);
    const auto most = input.file.bytes / 10;
    const auto fitted = fittedInput(input, {.maxInputBytes = most}, folder(), {});
    VIDGO_VERIFY(fitted);
    QVERIFY(fitted->file.bytes <= most);
    QVERIFY(fitted->file.width < 800);
    QCOMPARE(fitted->file.width, fitted->file.height);
}

void FittedInputTest::otherFormatsBecomeOnesThatProvidersTake()
{
    const auto input = noise(64, 64, media::PixelFormat::Rgb8, PictureFormat::WebP);
    const auto fitted = fittedInput(input, {}, folder(), {});
    VIDGO_VERIFY(fitted);
    QCOMPARE(fitted->file.mediaType, std::string("image/jpeg"));
}

void FittedInputTest::whatFitsInNoSizeIsRefused()
{
    const auto input = noise(300, 300, media::PixelFormat::Rgb8, PictureFormat::Png);
    VIDGO_VERIFY_ERROR(fittedInput(input, {.maxInputBytes = 100}, folder(), {}), BaseError::InvalidArgument);
}

void FittedInputTest::aDamagedPictureIsRefused()
{
    const auto file = m_folder->path() / "in.png";
    VIDGO_VERIFY(writeFile(file, std::string_view("\x89PNG\r\n\x1a\n and no more"), Durability::None));
    const GenerationInput input{
        .role = InputRole::Picture, .path = toUtf8(file), .file = {.mediaType = "image/png"}};
    QVERIFY(!fittedInput(input, {}, folder(), {}));
}

QTEST_GUILESS_MAIN(FittedInputTest)
#include "fitted_input_test.moc"
