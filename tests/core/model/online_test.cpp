#include "vidgo/base/base_error.h"
#include "vidgo/model/online.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class OnlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveTheirJson();
    void promptsAreCleaned();
    void unfitSettingsAreRefused_data();
    void unfitSettingsAreRefused();
    void everyToolThatTakesWordsHasSomeOfItsOwn();
};

void OnlineTest::settingsSurviveTheirJson()
{
    const OnlineSettings settings{.prompt = "a bar at night",
                                  .negativePrompt = "people",
                                  .style = "claymation",
                                  .garment = "/g.png",
                                  .face = "/f.png",
                                  .script = "你好",
                                  .language = "zh-TW",
                                  .voice = "maya",
                                  .shape = OnlineShape::Square,
                                  .lines = 2160,
                                  .seconds = 10,
                                  .hasSound = true,
                                  .strength = 0.75,
                                  .scale = 4,
                                  .seed = 0};
    const auto read = onlineFromJson(toJson(settings));
    VIDGO_VERIFY(read);
    QVERIFY(*read == settings);
    const auto empty = onlineFromJson(Json::Object{});
    VIDGO_VERIFY(empty);
    QVERIFY(*empty == OnlineSettings{});
}

void OnlineTest::promptsAreCleaned()
{
    const auto read = onlineFromJson(Json::Object{{"prompt", "  a\x01 car \u202e"}});
    VIDGO_VERIFY(read);
    QCOMPARE(read->prompt, std::string("a car"));
}

void OnlineTest::unfitSettingsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("no object") << "[]";
    QTest::newRow("unknown shape") << R"({"shape":"3:2"})";
    QTest::newRow("too few lines") << R"({"lines":479})";
    QTest::newRow("too many lines") << R"({"lines":2161})";
    QTest::newRow("no second") << R"({"seconds":0})";
    QTest::newRow("half a second") << R"({"seconds":0.5})";
    QTest::newRow("strength") << R"({"strength":2})";
    QTest::newRow("scale") << R"({"scale":1})";
    QTest::newRow("seed") << R"({"seed":-1})";
    QTest::newRow("sound") << R"({"sound":"yes"})";
    QTest::newRow("prompt") << R"({"prompt":7})";
    QTest::newRow("path with a null byte") << R"({"garment":"a\u0000b"})";
    QTest::newRow("endless voice") << QStringLiteral(R"({"voice":"%1"})").arg(QString(129, 'v'));
    QTest::newRow("endless prompt") << QStringLiteral(R"({"prompt":"%1"})").arg(QString(1'000'000, 'p'));
}

void OnlineTest::unfitSettingsAreRefused()
{
    QFETCH(QString, json);
    VIDGO_VERIFY_ERROR(onlineFromJson(Json::parse(json.toStdString()).value()), BaseError::InvalidArgument);
}

void OnlineTest::everyToolThatTakesWordsHasSomeOfItsOwn()
{
    for (const auto tool : kTools)
        QVERIFY(!usualPrompt(tool, "Luxury", {}).empty());
    QVERIFY(usualPrompt(Tool::RoomRedesign, "Nordic", {}).find("Nordic") != std::string::npos);
    QVERIFY(usualPrompt(Tool::StyleGallery, {}, "Claymation").find("Claymation") != std::string::npos);
    QVERIFY(usualPrompt(Tool::Enhancement, {}, {}).empty());
}

QTEST_GUILESS_MAIN(OnlineTest)
#include "online_test.moc"
