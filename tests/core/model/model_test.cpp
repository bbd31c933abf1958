// The ids that stand in files and stores, languages, and the stored form of cut-out settings.

#include <limits>
#include <set>

#include "vidgo/base/base_error.h"
#include "vidgo/model/cutout.h"
#include "vidgo/model/language.h"
#include "vidgo/model/library.h"
#include "vidgo/model/material.h"
#include "vidgo/model/picture.h"
#include "vidgo/model/settings.h"
#include "vidgo/model/tool.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

// Every value has an id of its own that leads back to it; nothing else leads anywhere.
template <class Enum, class ToId, class FromId>
QString roundTripFault(std::initializer_list<Enum> values, ToId toId, FromId fromId)
{
    std::set<std::string_view> ids;
    for (const auto value : values) {
        const auto id = toId(value);
        if (id.empty() || !ids.insert(id).second)
            return QString("id '%1' is empty or repeated").arg(text(id));
        if (fromId(id) != value)
            return QString("'%1' does not lead back").arg(text(id));
        if (fromId(std::string(id) + " ") || fromId("X" + std::string(id)))
            return QString("more than '%1' is accepted").arg(text(id));
    }
    if (fromId("") || fromId("none") || fromId(std::string_view("\0", 1)))
        return "something that is no id is accepted";
    return {};
}

const QString kNoFault;

std::string reasonOf(const Error& error)
{
    return error.arguments().find("reason")->second;
}

CutoutSettings everythingSet(CutoutSettings::Background background)
{
    CutoutSettings settings;
    settings.subject = CutoutSettings::Subject::Person;
    settings.background = background;
    settings.edgeSoftness = 0.125;
    if (background == CutoutSettings::Background::Color)
        settings.color = "#12abEF";
    if (background == CutoutSettings::Background::Blur)
        settings.blur = 0.1;
    if (background == CutoutSettings::Background::Picture)
        settings.picture = "/tmp/写真 \"1\".png";
    settings.strokes = {{Stroke::Kind::Keep, 0.05, {{0, 0}, {0.1, 1}, {1.0 / 3.0, 0.7}}},
                        {Stroke::Kind::Erase, 0.0005, {{-0.5, 1.5}}}};
    return settings;
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfEnumsLeadBack();
    void neutralValuesHaveNoId();
    void jpgIsJpegToo();
    void theSixToolsAreInOrder();
    void languagesAreUnderstoodAsSystemsReportThem_data();
    void languagesAreUnderstoodAsSystemsReportThem();
    void codesOfLanguagesLeadBack();
    void aTextFallsBackToEnglishThenToNothing();
    void cutoutSettingsSurviveTheRoundTrip_data();
    void cutoutSettingsSurviveTheRoundTrip();
    void missingCutoutKeysKeepTheirDefaults();
    void unknownCutoutKeysAreIgnored();
    void wrongCutoutSettingsAreRefusedByKey_data();
    void wrongCutoutSettingsAreRefusedByKey();
    void tenThousandPointsAreTakenAndOneMoreIsNot();
};

void ModelTest::idsOfEnumsLeadBack()
{
    QCOMPARE(roundTripFault({Tool::BackgroundRemoval, Tool::ProductScene, Tool::TryOn, Tool::RoomRedesign,
                             Tool::ShortVideo, Tool::AiAvatar, Tool::StyleGallery},
                            toolId, toolFromId),
             kNoFault);
    QCOMPARE(roundTripFault({MaterialSource::Seed, MaterialSource::User, MaterialSource::Admin},
                            materialSourceId, materialSourceFromId),
             kNoFault);
    QCOMPARE(roundTripFault({MaterialStatus::Pending, MaterialStatus::Approved, MaterialStatus::Rejected,
                             MaterialStatus::Featured},
                            materialStatusId, materialStatusFromId),
             kNoFault);
    QCOMPARE(roundTripFault({RunState::Running, RunState::Finished, RunState::Failed, RunState::Cancelled,
                             RunState::Interrupted},
                            runStateId, runStateFromId),
             kNoFault);
    QCOMPARE(roundTripFault({PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP}, pictureFormatId,
                            pictureFormatFromId),
             kNoFault);
    QCOMPARE(roundTripFault(
                 {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast},
                 themeChoiceId, themeChoiceFromId),
             kNoFault);
    QCOMPARE(roundTripFault({MotionChoice::Full, MotionChoice::Reduced}, motionChoiceId, motionChoiceFromId),
             kNoFault);
    QCOMPARE(roundTripFault({ExampleArrival::Unmetered, ExampleArrival::Always, ExampleArrival::Asked},
                            exampleArrivalId, exampleArrivalFromId),
             kNoFault);
    QCOMPARE(roundTripFault({ProxyUse::System, ProxyUse::Direct, ProxyUse::Manual, ProxyUse::Script},
                            proxyUseId, proxyUseFromId),
             kNoFault);
    using enum WatermarkPlace;
    QCOMPARE(
        roundTripFault({TopLeft, Top, TopRight, Left, Center, Right, BottomLeft, Bottom, BottomRight, Tiled},
                       watermarkPlaceId, watermarkPlaceFromId),
        kNoFault);
    std::set<std::string_view> notes;
    for (int i = static_cast<int>(PictureNote::Rotated); i <= static_cast<int>(PictureNote::Reduced); ++i)
        QVERIFY(!pictureNoteId(static_cast<PictureNote>(i)).empty() &&
                notes.insert(pictureNoteId(static_cast<PictureNote>(i))).second);
}

void ModelTest::neutralValuesHaveNoId()
{
    QVERIFY(toolId(Tool::None).empty());
    QVERIFY(materialSourceId(MaterialSource::None).empty());
    QVERIFY(materialStatusId(MaterialStatus::None).empty());
    QVERIFY(runStateId(RunState::None).empty());
    QVERIFY(pictureFormatId(PictureFormat::None).empty());
    QVERIFY(pictureNoteId(PictureNote::None).empty());
    QVERIFY(toolId(static_cast<Tool>(99)).empty());
}

void ModelTest::jpgIsJpegToo()
{
    QVERIFY(pictureFormatFromId("jpg") == PictureFormat::Jpeg);
    QCOMPARE(pictureFormatId(PictureFormat::Jpeg), std::string_view("jpeg"));
    QVERIFY(!pictureFormatFromId("JPG"));
}

void ModelTest::theSixToolsAreInOrder()
{
    QStringList ids;
    for (const auto tool : kTools)
        ids << text(toolId(tool));
    QCOMPARE(ids, (QStringList{"background_removal", "product_scene", "try_on", "room_redesign",
                               "short_video", "ai_avatar"}));
}

void ModelTest::languagesAreUnderstoodAsSystemsReportThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* code, const char* language) {
        QTest::addRow("'%s'", code) << QString(code) << QString(language);
    };
    for (const char* code : {"en", "ja", "zh-TW", "ko", "es"})
        row(code, code);
    row("EN", "en");
    row("en_US", "en");
    row("en-GB.UTF-8", "en");
    row("ja_JP.eucJP", "ja");
    row("ko_KR", "ko");
    row("es-419", "es");
    row("es_ES@euro", "es");
    row("es@euro", "es");
    row("zh_TW.UTF-8", "zh-TW");
    row("zh-Hant", "zh-TW");
    row("zh-Hant-HK", "zh-TW");
    row("zh_HK", "zh-TW");
    row("zh-MO", "zh-TW");
    row("zh-hant-cn", "zh-TW");
    row("zh", "");
    row("zh-CN", "");
    row("zh-Hans", "");
    row("zh-Hans-HK", "");
    row("zh_SG", "");
    row("", "");
    row("C", "");
    row("C.UTF-8", "");
    row("POSIX", "");
    row("english", "");
    row("e", "");
    row("-en", "");
    row("de", "");
    row("eng", "");
}

void ModelTest::languagesAreUnderstoodAsSystemsReportThem()
{
    QFETCH(QString, code);
    const auto language = languageFromCode(code.toStdString());
    QTEST(language ? text(languageCode(*language)) : QString(""), "language");
}

void ModelTest::codesOfLanguagesLeadBack()
{
    std::set<std::string_view> codes;
    for (const auto language : kLanguages) {
        QVERIFY(codes.insert(languageCode(language)).second);
        QVERIFY(languageFromCode(languageCode(language)) == language);
    }
    QCOMPARE(codes.size(), 5u);
}

void ModelTest::aTextFallsBackToEnglishThenToNothing()
{
    LocalizedText words;
    QVERIFY(words.isEmpty());
    QCOMPARE(words.in(Language::Korean), std::string());
    words.set(Language::Japanese, "椅子");
    QCOMPARE(words.in(Language::Korean), std::string());
    words.set(Language::English, "Chair");
    QCOMPARE(words.in(Language::Japanese), std::string("椅子"));
    QCOMPARE(words.in(Language::Korean), std::string("Chair"));
    QVERIFY(!words.has(Language::Korean));
    QVERIFY(words == LocalizedText({{Language::English, "Chair"}, {Language::Japanese, "椅子"}}));
}

void ModelTest::cutoutSettingsSurviveTheRoundTrip_data()
{
    QTest::addColumn<int>("background");
    using enum CutoutSettings::Background;
    for (const auto background : {Transparent, Color, Blur, Picture})
        QTest::addRow("%d", static_cast<int>(background)) << static_cast<int>(background);
}

void ModelTest::cutoutSettingsSurviveTheRoundTrip()
{
    QFETCH(int, background);
    const auto settings = everythingSet(static_cast<CutoutSettings::Background>(background));
    const auto stored = Json::parse(toJson(settings).dump()); // through text, as stores do
    VIDGO_VERIFY(stored);
    const auto again = cutoutFromJson(*stored);
    VIDGO_VERIFY(again);
    QVERIFY(*again == settings);
}

void ModelTest::missingCutoutKeysKeepTheirDefaults()
{
    const auto settings = cutoutFromJson(Json::Object{});
    VIDGO_VERIFY(settings);
    QVERIFY(*settings == CutoutSettings());
}

void ModelTest::unknownCutoutKeysAreIgnored()
{
    const auto settings = cutoutFromJson(Json::Object{{"from_the_future", 1}, {"subject", "product"}});
    VIDGO_VERIFY(settings);
    QVERIFY(settings->subject == CutoutSettings::Subject::Product);
}

void ModelTest::wrongCutoutSettingsAreRefusedByKey_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* json, const char* key) {
        QTest::newRow(json) << QString(json) << QString(key);
    };
    row("[]", "parameters");
    row("null", "parameters");
    row(R"({"subject": "cat"})", "subject");
    row(R"({"subject": 1})", "subject");
    row(R"({"background": ""})", "background");
    row(R"({"edge_softness": 1.01})", "edge_softness");
    row(R"({"edge_softness": -0.01})", "edge_softness");
    row(R"({"edge_softness": "0.5"})", "edge_softness");
    row(R"({"blur": 0})", "blur");
    row(R"({"blur": 1e300})", "blur");
    row(R"({"color": "red"})", "color");
    row(R"({"color": "#12345"})", "color");
    row(R"({"color": "#1234567"})", "color");
    row(R"({"color": "#12345g"})", "color");
    row(R"({"color": 0})", "color");
    row(R"({"picture": 7})", "picture");
    row(R"({"strokes": {}})", "strokes");
    row(R"({"strokes": [1]})", "strokes");
    row(R"({"strokes": [{}]})", "strokes");
    row(R"({"strokes": [{"points": []}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1]}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1, "a"]}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1, 2.5]}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1, 0.1], "radius": 0}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1, 0.1], "radius": 0.6}]})", "strokes");
    row(R"({"strokes": [{"points": [0.1, 0.1], "kind": "paint"}]})", "strokes");
}

void ModelTest::wrongCutoutSettingsAreRefusedByKey()
{
    QFETCH(QString, json);
    QFETCH(QString, key);
    const auto parsed = Json::parse(json.toStdString());
    VIDGO_VERIFY(parsed);
    const auto settings = cutoutFromJson(*parsed);
    VIDGO_VERIFY_ERROR(settings, BaseError::InvalidArgument);
    QCOMPARE(text(reasonOf(settings.error())), "the value of " + key);
    const double inf = std::numeric_limits<double>::infinity();
    VIDGO_VERIFY_ERROR(cutoutFromJson(Json::Object{{"blur", inf}}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(cutoutFromJson(Json::Object{{"blur", inf - inf}}), BaseError::InvalidArgument);
}

void ModelTest::tenThousandPointsAreTakenAndOneMoreIsNot()
{
    CutoutSettings settings;
    settings.strokes = {{Stroke::Kind::Keep, 0.1, std::vector<Stroke::Point>(6000)},
                        {Stroke::Kind::Erase, 0.1, std::vector<Stroke::Point>(4000)}};
    VIDGO_VERIFY(cutoutFromJson(toJson(settings)));
    settings.strokes[1].points.emplace_back();
    VIDGO_VERIFY_ERROR(cutoutFromJson(toJson(settings)), BaseError::InvalidArgument);
}

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
