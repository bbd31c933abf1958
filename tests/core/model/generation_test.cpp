#include "vidgo/base/base_error.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/provider.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

GenerationRequest everything()
{
    return {.operation = Operation::TryOn,
            .prompt = "a linen shirt",
            .negativePrompt = "text",
            .speech = "Hello",
            .voice = "maya",
            .language = "zh-TW",
            .style = "pixel_art",
            .effect = "rain",
            .inputs = {{.role = InputRole::Person,
                        .path = "/a/b.png",
                        .file = {.sha256 = std::string(64, 'a'),
                                 .mediaType = "image/png",
                                 .bytes = 12,
                                 .width = 3,
                                 .height = 4}},
                       {.role = InputRole::Sound, .path = "/c.mp3", .durationMs = 1500}},
            .width = 1280,
            .height = 720,
            .durationMs = 5000,
            .sound = true,
            .strength = 0.25,
            .scale = 4,
            .seed = 7};
}

} // namespace

class GenerationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestSurvivesItsJson();
    void whatIsMissingInJsonKeepsItsDefault();
    void unfitJsonIsRefused_data();
    void unfitJsonIsRefused();
    void promptsLoseWhatIsNotSeen_data();
    void promptsLoseWhatIsNotSeen();
    void promptsThatCannotBeUsedAreRefused();
    void everyIdLeadsBack();
    void theFirstInputOfARoleIsFound();
};

void GenerationTest::aRequestSurvivesItsJson()
{
    const auto read = generationRequestFromJson(toJson(everything()));
    VIDGO_VERIFY(read);
    QVERIFY(*read == everything());
}

void GenerationTest::whatIsMissingInJsonKeepsItsDefault()
{
    const auto read = generationRequestFromJson(Json::Object{{"operation", "upscale"}});
    VIDGO_VERIFY(read);
    QVERIFY(*read == GenerationRequest{.operation = Operation::Upscale});
}

void GenerationTest::unfitJsonIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("operation of another age") << "operation"
                                              << R"("dream")";
    QTest::newRow("number for a text") << "prompt"
                                       << "1";
    QTest::newRow("text for a number") << "width"
                                       << R"("1")";
    QTest::newRow("no width is below zero") << "width"
                                            << "-1";
    QTest::newRow("a day is too long") << "duration_ms"
                                       << "86400001";
    QTest::newRow("strength above one") << "strength"
                                        << "1.5";
    QTest::newRow("seed below zero") << "seed"
                                     << "-3";
    QTest::newRow("seed that is no number") << "seed"
                                            << "true";
    QTest::newRow("inputs that are no list") << "inputs"
                                             << "{}";
    QTest::newRow("input without a role") << "inputs"
                                          << R"([{"path":"/a"}])";
    QTest::newRow("input with a strange role") << "inputs"
                                               << R"([{"role":"hat"}])";
    QTest::newRow("input with bytes below zero") << "inputs"
                                                 << R"([{"role":"face","bytes":-1}])";
}

void GenerationTest::unfitJsonIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto json = toJson(everything());
    (*json.asObject())[key.toStdString()] = Json::parse(value.toStdString()).value();
    VIDGO_VERIFY_ERROR(generationRequestFromJson(json), BaseError::InvalidArgument);
}

void GenerationTest::promptsLoseWhatIsNotSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << "a red car"
                           << "a red car";
    QTest::newRow("ends") << " \n a red car\t\n"
                          << "a red car";
    QTest::newRow("control characters") << QString::fromUtf8("a\x01 red\x7f\xc2\x85 car") << "a red car";
    QTest::newRow("lines stay") << "a\nred\tcar"
                                << "a\nred\tcar";
    QTest::newRow("line ends") << "a\rb"
                               << "a\nb";
    QTest::newRow("turned direction")
        << QString::fromUtf8("gpj\u202egnp.\u202c \u2066x\u2069") << "gpjgnp. x";
    QTest::newRow("composed") << QString::fromUtf8("cafe\u0301") << QString::fromUtf8("caf\u00e9");
    QTest::newRow("other scripts") << QString::fromUtf8("赤い車 🚗") << QString::fromUtf8("赤い車 🚗");
    QTest::newRow("nothing left") << QString::fromUtf8("\u202e\n ") << "";
}

void GenerationTest::promptsLoseWhatIsNotSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    const auto cleaned = cleanPrompt(text.toStdString());
    VIDGO_VERIFY(cleaned);
    QCOMPARE(QString::fromStdString(*cleaned), clean);
}

void GenerationTest::promptsThatCannotBeUsedAreRefused()
{
    VIDGO_VERIFY_ERROR(cleanPrompt(std::string(1'000'000, 'a')), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(cleanPrompt("a\xff"), BaseError::InvalidArgument);
    VIDGO_VERIFY(cleanPrompt(std::string(GenerationRequest::kMaxPromptBytes, 'a')));
}

void GenerationTest::everyIdLeadsBack()
{
    for (const auto operation : kOperations) {
        QCOMPARE(operationFromId(operationId(operation)), std::optional(operation));
        QVERIFY(!resultKindOf(operation).empty());
    }
    QVERIFY(operationId(Operation::None).empty());
    for (const auto* id : {"bad_input", "refused", "unauthorised", "out_of_credit", "rate_limited", "busy",
                           "failed", "expired", "unknown"})
        QCOMPARE(providerTroubleId(providerTroubleFromId(id).value_or(ProviderTrouble::None)),
                 std::string_view(id));
    for (const auto* id : {"quoted", "reserved", "moderated", "submitting", "submitted", "running",
                           "fetching", "finishing", "settled", "failed", "cancelled", "expired"})
        QCOMPARE(generationStateId(generationStateFromId(id).value_or(GenerationState::None)),
                 std::string_view(id));
    for (const auto* id : {"url", "inline", "upload"})
        QCOMPARE(inputDeliveryId(inputDeliveryFromId(id).value_or(InputDelivery::None)),
                 std::string_view(id));
    QVERIFY(!hasEnded(GenerationState::Finishing));
    QVERIFY(hasEnded(GenerationState::Expired));
}

void GenerationTest::theFirstInputOfARoleIsFound()
{
    const auto request = everything();
    QVERIFY(request.input(InputRole::Sound) == &request.inputs[1]);
    QVERIFY(request.input(InputRole::Face) == nullptr);
}

QTEST_GUILESS_MAIN(GenerationTest)
#include "generation_test.moc"
