#include <QSignalSpy>

#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/tools/avatar_options.h"

using namespace vidgo;
using namespace vidgo::ui;

namespace {

std::vector<Voice> voices()
{
    return {{"flite:slt", Language::English, "Flite SLT"},
            {"espeak:en-us", Language::English, "eSpeak NG English"},
            {"espeak:ja", Language::Japanese, "eSpeak NG 日本語"}};
}

std::vector<Scene> scenes()
{
    Scene scene;
    scene.id = "studio_teal";
    scene.name = LocalizedText({{Language::English, "Teal podium"}, {Language::Korean, "받침대"}});
    return {scene};
}

} // namespace

class AvatarOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheLanguageOfTheStudioAndKeepsWhatWasChosen()
    {
        AvatarOptions options;
        options.setChoices(voices(), scenes(), Language::Japanese);
        QCOMPARE(options.language(), QStringLiteral("ja"));
        QCOMPARE(options.voice(), QStringLiteral("espeak:ja"));
        options.setLanguage(QStringLiteral("en"));
        options.setChoices(voices(), scenes(), Language::Korean);
        QCOMPARE(options.language(), QStringLiteral("en"));
        QCOMPARE(options.sceneNames(), QStringList{QStringLiteral("받침대")});
    }

    void theVoiceFollowsTheLanguage()
    {
        AvatarOptions options;
        options.setChoices(voices(), scenes(), Language::English);
        QCOMPARE(options.voices().size(), 2);
        options.setVoice(QStringLiteral("espeak:en-us"));
        QCOMPARE(options.voice(), QStringLiteral("espeak:en-us"));
        options.setVoice(QStringLiteral("espeak:ja"));
        QCOMPARE(options.voice(), QStringLiteral("espeak:en-us"));
        options.setLanguage(QStringLiteral("ja"));
        QCOMPARE(options.voiceNames(), QStringList{QStringLiteral("eSpeak NG 日本語")});
        options.setLanguage(QStringLiteral("es"));
        QVERIFY(options.voices().isEmpty());
        options.setScript(QStringLiteral("hola"));
        QVERIFY(!options.isComplete());
    }

    void isCompleteWithAScriptThatFits()
    {
        AvatarOptions options;
        options.setChoices(voices(), scenes(), Language::English);
        QVERIFY(!options.isComplete());
        options.setScript(QStringLiteral(" \n "));
        QVERIFY(!options.isComplete());
        options.setScript(QStringLiteral("Hello"));
        QVERIFY(options.isComplete());
        options.setScript(QString(options.scriptLimit(), QLatin1Char('a')));
        QVERIFY(options.isComplete());
        options.setScript(QString(options.scriptLimit() + 1, QLatin1Char('a')));
        QVERIFY(!options.isComplete());
        options.setScript(QStringLiteral("Hello"));
        options.setBackground(QStringLiteral("picture"));
        QVERIFY(!options.isComplete());
        options.setPicture(QUrl::fromLocalFile(QStringLiteral("/tmp/a.png")));
        QVERIFY(options.isComplete());
    }

    void countsWhatReadersCount()
    {
        AvatarOptions options;
        options.setScript(QStringLiteral("e\u0301👨‍👩‍👧a"));
        QCOMPARE(options.scriptLength(), 3);
        QCOMPARE(AvatarOptions().seconds(), 0);
        options.setScript(QStringLiteral("Welcome to the studio, dear friends."));
        const int usual = options.seconds();
        QVERIFY(usual >= 2 && usual <= 6);
        options.setRate(0.5);
        QVERIFY(options.seconds() > usual);
    }

    void aColourBringsItsGradient()
    {
        AvatarOptions options;
        options.setColor(QStringLiteral("#ffffff"));
        const auto settings = avatarFromJson(options.parameters({}));
        VIDGO_VERIFY(settings);
        QCOMPARE(settings->background.color, std::string("#FFFFFF"));
        QCOMPARE(settings->background.secondColor, std::string("#B8B8B8"));
        options.setColor(QStringLiteral("white"));
        QCOMPARE(options.color(), QStringLiteral("#FFFFFF"));
    }

    void aSceneIsChosenWithItsKind()
    {
        AvatarOptions options;
        options.setChoices(voices(), scenes(), Language::English);
        options.setBackground(QStringLiteral("scene"));
        QCOMPARE(options.scene(), QStringLiteral("studio_teal"));
        options.setBackground(QStringLiteral("sky"));
        QCOMPARE(options.background(), QStringLiteral("scene"));
    }

    void parametersComeBack()
    {
        AvatarOptions options;
        options.setChoices(voices(), scenes(), Language::English);
        options.setPresenter(QStringLiteral("social_media"));
        options.setScript(QStringLiteral("Hi"));
        options.setShape(QStringLiteral("9:16"));
        options.setRate(1.5);
        options.setCaptionPlace(QStringLiteral("track"));
        options.setCaptionPlace(QStringLiteral("above"));
        QCOMPARE(options.captionPlace(), QStringLiteral("track"));
        AvatarOptions other;
        QSignalSpy changed(&other, &ToolOptions::changed);
        VIDGO_VERIFY(other.read(options.parameters({})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(other.parameters({}).dump(), options.parameters({}).dump());
        VIDGO_VERIFY_ERROR(other.read(Json::Object{{"rate", "fast"}}), BaseError::InvalidArgument);
        QCOMPARE(other.presenter(), QStringLiteral("social_media"));
        const auto bare = avatarFromJson(other.parametersOf("spokesperson"));
        VIDGO_VERIFY(bare);
        QVERIFY(bare->script.empty() && bare->captions == CaptionPlace::None);
    }

    void unchangedValuesTellNobody()
    {
        AvatarOptions options;
        options.setScript(QStringLiteral("Hi"));
        QSignalSpy changed(&options, &ToolOptions::changed);
        options.setScript(QStringLiteral("Hi"));
        options.setRate(1.0);
        options.setShape(QStringLiteral("16:9"));
        options.setPresenter({});
        options.setPresenter(QStringLiteral("nobody"));
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(AvatarOptionsTest)
#include "avatar_options_test.moc"
