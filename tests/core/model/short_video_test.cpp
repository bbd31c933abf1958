#include "vidgo/model/short_video.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class ShortVideoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBackFromTheirJson();
    void whatIsMissingIsAsUsual();
    void unknownKeysAreIgnored();
    void whatCannotBeUsedIsRefusedByName_data();
    void whatCannotBeUsedIsRefusedByName();
    void shapesHaveTheirIds();
};

void ShortVideoTest::settingsComeBackFromTheirJson()
{
    ShortVideoSettings settings{.look = "brand_story",
                                .shape = VideoShape::Square,
                                .pictures = {"/a/一.jpg", "b.mp4"},
                                .title = "Sound",
                                .subtitle = "that stays",
                                .price = "$129",
                                .callToAction = "Shop now",
                                .captions = "one\ntwo",
                                .captionPlace = CaptionPlace::Track,
                                .captionLanguage = Language::Spanish,
                                .music = "calm",
                                .musicVolume = 0.4,
                                .hasClipSound = false,
                                .seconds = 2.5,
                                .hasParallax = false};
    auto read = shortVideoFromJson(toJson(settings));
    VIDGO_VERIFY(read);
    QVERIFY(*read == settings);
    settings.music.clear();
    settings.musicFile = "/m/音楽.mp3";
    read = shortVideoFromJson(toJson(settings));
    VIDGO_VERIFY(read);
    QVERIFY(*read == settings);
}

void ShortVideoTest::whatIsMissingIsAsUsual()
{
    const auto read = shortVideoFromJson(Json::Object{});
    VIDGO_VERIFY(read);
    QVERIFY(*read == ShortVideoSettings());
}

void ShortVideoTest::unknownKeysAreIgnored()
{
    VIDGO_VERIFY(shortVideoFromJson(Json::Object{{"template", "event"}, {"glitter", 3}}));
}

void ShortVideoTest::whatCannotBeUsedIsRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* name, const char* key, const QString& value) {
        QTest::newRow(name) << QString(key) << QStringLiteral("{\"%1\": %2}").arg(key, value);
    };
    row("template a number", "template", "7");
    row("unknown shape", "shape", "\"4:5\"");
    row("pictures no list", "pictures", "\"a.jpg\"");
    row("a picture without a name", "pictures", "[\"\"]");
    row("eleven pictures with the first", "pictures",
        "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"]");
    row("title too long", "title", "\"" + QString(2001, 'x') + "\"");
    row("title with a null", "title", "\"a\\u0000b\"");
    row("captions too long", "captions", "\"" + QString(65537, 'x') + "\"");
    row("volume above 1", "music_volume", "1.5");
    row("seconds below 1", "seconds", "0.5");
    row("seconds above 10", "seconds", "11");
    row("parallax no switch", "parallax", "1");
    row("an unknown place of captions", "caption_place", "\"above\"");
    row("an unknown language of captions", "caption_language", "\"tlh\"");
}

void ShortVideoTest::whatCannotBeUsedIsRefusedByName()
{
    QFETCH(const QString, key);
    QFETCH(const QString, json);
    const auto parsed = Json::parse(json.toStdString());
    VIDGO_VERIFY(parsed);
    const auto read = shortVideoFromJson(*parsed);
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().internal()).contains(key), read.error().internal().c_str());
}

void ShortVideoTest::shapesHaveTheirIds()
{
    for (const auto shape : {VideoShape::Portrait, VideoShape::Square, VideoShape::Landscape})
        QVERIFY(videoShapeFromId(videoShapeId(shape)) == shape);
    QVERIFY(!videoShapeFromId("4:5"));
}

QTEST_APPLESS_MAIN(ShortVideoTest)
#include "short_video_test.moc"
