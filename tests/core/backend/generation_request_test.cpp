#include "vidgo/backend/generation_request.h"

#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::backend;

namespace {

GenerationInput picture(InputRole role, int width = 1600, int height = 1200)
{
    return {.role = role,
            .path = "/in.jpg",
            .file = {.mediaType = "image/jpeg", .width = width, .height = height}};
}

GenerationInput clip()
{
    return {.role = InputRole::Picture,
            .path = "/in.mp4",
            .file = {.mediaType = "video/mp4", .width = 1920, .height = 1080},
            .durationMs = 7400};
}

} // namespace

class GenerationRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesComeInTheOrderInWhichProvidersAreToldOfThem();
    void whatIsMissingIsSaidBeforeAnyWork();
    void aTopicMakesTheWordsWhereThePersonWroteNone();
    void thePersonsOwnWordsGoBeforeTheTopic();
    void aStyleIsAskedForWhateverThePersonWrote();
    void clipsAreAskedForAsClips();
    void toolsForPicturesRefuseClips();
    void linesAreTheShorterSide();
    void whatKeepsItsSizeIsAskedForWithout();
    void aScriptIsSpokenInItsLanguage();

private:
    GenerationRequest made(const RunRequest& request, const OnlineSettings& settings,
                           std::vector<GenerationInput> inputs);

    Catalog m_catalog;
};

void GenerationRequestTest::initTestCase()
{
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    VIDGO_VERIFY(catalog);
    m_catalog = std::move(*catalog);
}

GenerationRequest GenerationRequestTest::made(const RunRequest& request, const OnlineSettings& settings,
                                              std::vector<GenerationInput> inputs)
{
    return generationRequestOf(request, settings, m_catalog, std::move(inputs)).value();
}

void GenerationRequestTest::filesComeInTheOrderInWhichProvidersAreToldOfThem()
{
    const auto inputs = askedInputs({.tool = Tool::TryOn, .input = "/person.jpg"}, {.garment = "/shirt.png"});
    VIDGO_VERIFY(inputs);
    QVERIFY(*inputs == (std::vector<AskedInput>{{InputRole::Person, "/person.jpg"},
                                                {InputRole::Garment, "/shirt.png"}}));
    const auto swap = askedInputs({.tool = Tool::FaceSwap, .input = "/a.jpg"}, {.face = "/face.jpg"});
    VIDGO_VERIFY(swap);
    QVERIFY(*swap ==
            (std::vector<AskedInput>{{InputRole::Picture, "/a.jpg"}, {InputRole::Face, "/face.jpg"}}));
    const auto none = askedInputs({.tool = Tool::ShortVideo}, {.prompt = "rain"});
    VIDGO_VERIFY(none);
    QVERIFY(none->empty());
}

void GenerationRequestTest::whatIsMissingIsSaidBeforeAnyWork()
{
    VIDGO_VERIFY_ERROR(askedInputs({.tool = Tool::RoomRedesign}, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(askedInputs({.tool = Tool::TryOn, .input = "/p.jpg"}, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(askedInputs({.tool = Tool::FaceSwap, .input = "/p.jpg"}, {}),
                       BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(generationRequestOf({.tool = Tool::AiAvatar}, {}, m_catalog, {}),
                       BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(generationRequestOf({.tool = Tool::RoomRedesign, .topic = "space", .input = "/a"}, {},
                                           m_catalog, {picture(InputRole::Picture)}),
                       BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(generationRequestOf({.tool = Tool::StyleGallery, .input = "/a"}, {.style = "none"},
                                           m_catalog, {picture(InputRole::Picture)}),
                       BaseError::InvalidArgument);
}

void GenerationRequestTest::aTopicMakesTheWordsWhereThePersonWroteNone()
{
    const auto request = made({.tool = Tool::RoomRedesign, .topic = "nordic", .input = "/room.jpg"}, {},
                              {picture(InputRole::Picture)});
    QVERIFY(request.operation == Operation::Interior);
    QVERIFY(request.prompt.find("Nordic") != std::string::npos);
}

void GenerationRequestTest::thePersonsOwnWordsGoBeforeTheTopic()
{
    const auto request =
        made({.tool = Tool::ProductScene, .topic = "luxury", .input = "/p.jpg"},
             {.prompt = "on the moon", .negativePrompt = "people", .seed = 5}, {picture(InputRole::Picture)});
    QCOMPARE(request.prompt, std::string("on the moon"));
    QCOMPARE(request.negativePrompt, std::string("people"));
    QVERIFY(request.seed == 5);
}

void GenerationRequestTest::aStyleIsAskedForWhateverThePersonWrote()
{
    const auto request = made({.tool = Tool::StyleGallery, .input = "/p.jpg"},
                              {.prompt = "at dusk", .style = "claymation"}, {picture(InputRole::Picture)});
    QVERIFY(request.operation == Operation::StyleTransfer);
    QCOMPARE(request.style, std::string("claymation"));
    QVERIFY(request.prompt.find("Claymation") != std::string::npos);
    QVERIFY(request.prompt.ends_with("at dusk"));
}

void GenerationRequestTest::clipsAreAskedForAsClips()
{
    const auto request =
        made({.tool = Tool::StyleGallery, .input = "/in.mp4"}, {.style = "claymation"}, {clip()});
    QVERIFY(request.operation == Operation::VideoStyleTransfer);
    QVERIFY(request.input(InputRole::Clip) != nullptr);
    QCOMPARE(request.durationMs, std::int64_t{7400});
    QVERIFY(made({.tool = Tool::Enhancement, .input = "/in.mp4"}, {}, {clip()}).operation ==
            Operation::VideoUpscale);
    const auto words = made({.tool = Tool::ShortVideo}, {.prompt = "rain", .seconds = 8}, {});
    QVERIFY(words.operation == Operation::TextToVideo);
    QCOMPARE(words.durationMs, std::int64_t{8000});
}

void GenerationRequestTest::toolsForPicturesRefuseClips()
{
    for (const auto tool : {Tool::BackgroundRemoval, Tool::ProductScene, Tool::TryOn, Tool::RoomRedesign,
                            Tool::ShortVideo, Tool::AiAvatar})
        VIDGO_VERIFY_ERROR(
            generationRequestOf({.tool = tool, .input = "/in.mp4"}, {.script = "Hello"}, m_catalog, {clip()}),
            BaseError::InvalidArgument);
}

void GenerationRequestTest::linesAreTheShorterSide()
{
    const auto size = [this](OnlineShape shape, int lines, int width, int height) {
        const auto request =
            made({.tool = Tool::ShortVideo, .input = "/p.jpg"}, {.shape = shape, .lines = lines},
                 {picture(InputRole::Picture, width, height)});
        return std::pair(request.width, request.height);
    };
    QVERIFY(size(OnlineShape::Landscape, 720, 100, 900) == std::pair(1280, 720));
    QVERIFY(size(OnlineShape::Portrait, 1080, 100, 900) == std::pair(1080, 1920));
    QVERIFY(size(OnlineShape::Square, 1080, 100, 900) == std::pair(1080, 1080));
    QVERIFY(size(OnlineShape::Input, 1080, 1600, 1200) == std::pair(1440, 1080));
    QVERIFY(size(OnlineShape::Input, 720, 0, 0) == std::pair(1280, 720));
}

void GenerationRequestTest::whatKeepsItsSizeIsAskedForWithout()
{
    for (const auto tool : {Tool::BackgroundRemoval, Tool::Enhancement}) {
        const auto request =
            made({.tool = tool, .input = "/p.jpg"}, {.scale = 4}, {picture(InputRole::Picture)});
        QCOMPARE(request.width, 0);
        QCOMPARE(request.height, 0);
        QCOMPARE(request.scale, 4.0);
    }
}

void GenerationRequestTest::aScriptIsSpokenInItsLanguage()
{
    const auto request =
        made({.tool = Tool::AiAvatar}, {.script = "こんにちは", .language = "ja", .voice = "v"}, {});
    QVERIFY(request.operation == Operation::Avatar);
    QCOMPARE(request.speech, std::string("こんにちは"));
    QCOMPARE(request.language, std::string("ja"));
    QCOMPARE(request.voice, std::string("v"));
}

QTEST_GUILESS_MAIN(GenerationRequestTest)
#include "generation_request_test.moc"
