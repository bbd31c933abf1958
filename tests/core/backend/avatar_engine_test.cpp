#include "vidgo/backend/avatar_engine.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/service/service_error.h"
#include "vidgo/speech/speech_error.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::backend;
using namespace vidgo::test;

class AvatarEngineTest : public QObject
{
    Q_OBJECT

private:
    Result<Catalog> m_catalog = loadCatalog(sourcePath("resources/catalog"));
    CountingRandom m_random;
    std::unique_ptr<speech::Speaker> m_speaker;
    std::unique_ptr<AvatarEngine> m_engine;

    static Json parameters(const AvatarSettings& settings) { return toJson(settings); }

private Q_SLOTS:
    void initTestCase()
    {
        VIDGO_VERIFY(m_catalog);
        speech::SpeechEngines engines;
        engines.push_back(speech::makeFliteEngine());
        m_speaker = std::make_unique<speech::Speaker>(std::move(engines));
        if (m_speaker->voices().empty())
            QSKIP("built without flite");
        m_engine = std::make_unique<AvatarEngine>(
            AvatarEngine::Parts{.catalog = *m_catalog,
                                .speaker = *m_speaker,
                                .resources = sourcePath("resources"),
                                .fonts = {sourcePath("resources/fonts/Inter-SemiBold.otf")},
                                .random = m_random});
    }

    void everyPresenterHasItsPictures()
    {
        for (const auto presenter : kPresenters) {
            const auto json = parameters({.presenter = std::string(presenter), .script = "Hi."});
            VIDGO_VERIFY(m_engine->check(json));
            QVERIFY(std::filesystem::exists(m_engine->inputOf(json)));
            QVERIFY(m_catalog->tool(Tool::AiAvatar)->topic(presenter) != nullptr);
        }
    }

    void aScriptBecomesAClip()
    {
        const TestFolder folder;
        const auto json = parameters({.script = "Hi.", .shape = VideoShape::Square});
        const auto input = m_engine->inputOf(json);
        const auto output = folder.path() / "clip.mp4";
        VIDGO_VERIFY(m_engine->make({input, json, output}, {}, {}));
        const auto info = media::probeClip(output, {});
        VIDGO_VERIFY(info);
        QVERIFY(info->video && info->audio);
        QCOMPARE(info->video->width, 1080);
        QCOMPARE(info->video->height, 1080);
        QVERIFY(info->durationUs > 1'000'000 && info->durationUs < 3'000'000);
    }

    void previewsShowEveryBackgroundAlsoWithoutAScript()
    {
        using Kind = AvatarBackground::Kind;
        for (const auto& background :
             {AvatarBackground{.kind = Kind::Color}, AvatarBackground{.kind = Kind::Gradient},
              AvatarBackground{.kind = Kind::Scene, .scene = "studio_teal"},
              AvatarBackground{.kind = Kind::Picture,
              .picture = sourcePath("resources/starter-pack/br-fashion-01-before.jpg").string()}}) {
            const auto preview = m_engine->preview({}, parameters({.background = background}), 320, {});
            VIDGO_VERIFY(preview);
            QCOMPARE(preview->width(), 320);
        }
    }

    void refusalsComeBeforeAnyWork()
    {
        VIDGO_VERIFY_ERROR(m_engine->check(parameters({.presenter = "nobody"})), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(m_engine->check(parameters(
                               {.background = {.kind = AvatarBackground::Kind::Scene, .scene = "moon"}})),
                           service::ServiceError::UnknownScene);
        VIDGO_VERIFY_ERROR(m_engine->check(parameters({.script = "x", .language = Language::Korean})),
                           speech::SpeechError::NoVoice);
        VIDGO_VERIFY_ERROR(m_engine->check(parameters({.script = "Привет"})),
                           speech::SpeechError::CannotRead);
        VIDGO_VERIFY_ERROR(m_engine->check(parameters({.script = std::string(3001, 'a')})),
                           speech::SpeechError::ScriptTooLong);
        const TestFolder folder;
        const auto json = parameters({});
        const std::filesystem::path input;
        const auto output = folder.path() / "clip.mp4";
        VIDGO_VERIFY_ERROR(m_engine->make({input, json, output}, {}, {}), speech::SpeechError::EmptyScript);
        QVERIFY(std::filesystem::is_empty(folder.path()));
        QVERIFY(m_engine->inputOf(parameters({.presenter = "nobody"})).empty());
    }
};

QTEST_GUILESS_MAIN(AvatarEngineTest)
#include "avatar_engine_test.moc"
