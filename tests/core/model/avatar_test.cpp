#include "vidgo/base/base_error.h"
#include "vidgo/model/avatar.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class AvatarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveTheirJson()
    {
        AvatarSettings settings;
        settings.presenter = "social_media";
        settings.script = "你好。\n再見！";
        settings.language = Language::TraditionalChinese;
        settings.voice = "espeak:cmn";
        settings.rate = 1.25;
        settings.shape = VideoShape::Portrait;
        settings.captions = CaptionPlace::Track;
        settings.highlightsWords = false;
        for (const auto kind : {AvatarBackground::Kind::Color, AvatarBackground::Kind::Gradient,
                                AvatarBackground::Kind::Scene, AvatarBackground::Kind::Picture}) {
            settings.background = {.kind = kind};
            if (kind == AvatarBackground::Kind::Scene)
                settings.background.scene = "studio_teal";
            if (kind == AvatarBackground::Kind::Picture)
                settings.background.picture = "/tmp/我的.png";
            const auto read = avatarFromJson(toJson(settings));
            VIDGO_VERIFY(read);
            QVERIFY(*read == settings);
        }
    }

    void whatIsMissingHasItsDefault()
    {
        const auto read = avatarFromJson(Json::Object{});
        VIDGO_VERIFY(read);
        QVERIFY(*read == AvatarSettings());
    }

    void olderSettingsSayOnlyWhetherThereAreCaptions()
    {
        const auto without = avatarFromJson(Json::Object{{"captions", false}});
        VIDGO_VERIFY(without);
        QVERIFY(without->captions == CaptionPlace::None);
        const auto with = avatarFromJson(Json::Object{{"captions", true}});
        VIDGO_VERIFY(with);
        QVERIFY(with->captions == CaptionPlace::Burnt);
    }

    void unfitValuesAreRefused()
    {
        const std::vector<Json::Object> bad = {
            {{"presenter", ""}},
            {{"script", 5}},
            {{"script", "\xff"}},
            {{"language", "tlh"}},
            {{"rate", 3.0}},
            {{"rate", "fast"}},
            {{"shape", "4:3"}},
            {{"background", "sky"}},
            {{"color", "red"}},
            {{"background", "scene"}},
            {{"background", "picture"}},
            {{"captions", "yes"}},
            {{"caption_place", "above"}},
            {{"script", std::string(kLongestScriptBytes + 1, 'a')}},
        };
        for (const auto& json : bad)
            VIDGO_VERIFY_ERROR(avatarFromJson(json), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(avatarFromJson(Json("text")), BaseError::InvalidArgument);
    }

    void theLengthIsEstimated()
    {
        QCOMPARE(estimatedSeconds("", Language::English, 1), 0.0);
        const double usual = estimatedSeconds("Welcome to the studio.", Language::English, 1);
        QVERIFY(usual > 2 && usual < 4);
        QVERIFY(estimatedSeconds("Welcome to the studio.", Language::English, 2) < usual);
        QVERIFY(estimatedSeconds("歡迎使用我們的新產品", Language::TraditionalChinese, 1) > usual);
    }
};

QTEST_GUILESS_MAIN(AvatarTest)
#include "avatar_test.moc"
