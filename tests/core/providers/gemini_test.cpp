#include <QtTest/QtTest>

#include <algorithm>

#include "provider_desk.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::providers;
using test::asking;
using test::delivered;
using test::member;

Q_DECLARE_METATYPE(vidgo::ProviderTrouble)
Q_DECLARE_METATYPE(vidgo::providers::TaskState)

namespace {

// Quotes are written as ' here: raw strings are more than moc can read.
std::string q(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

Json part(const std::string& text)
{
    return Json::Object{{"text", text}};
}

Json picture(const std::string& data, bool isThought = false, const std::string& type = "image/png")
{
    Json::Object out{{"inlineData", Json::Object{{"mimeType", type}, {"data", data}}}};
    if (isThought)
        out.emplace("thought", true);
    return out;
}

std::string answered(Json::Array parts, const std::string& finish = "STOP")
{
    const Json candidate(
        Json::Object{{"content", Json::Object{{"parts", std::move(parts)}}}, {"finishReason", finish}});
    return Json(Json::Object{{"candidates", Json::Array{candidate}}, {"responseId", "r-1"}}).dump();
}

std::string refused(int code, const std::string& status, const std::string& message, Json::Array details = {})
{
    return Json(Json::Object{{"error", Json::Object{{"code", code},
                                                    {"status", status},
                                                    {"message", message},
                                                    {"details", std::move(details)}}}})
        .dump();
}

} // namespace

class GeminiTest : public QObject
{
    Q_OBJECT

    ProviderResult<Submitted> create(const std::string& body, int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.submit("gemini", "flash_text_to_image", asking("a cat"));
    }
    ProviderResult<TaskNews> poll(const std::string& body, int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("gemini").poll({.id = "v1_abc", .model = "omni_text_to_video"}, {});
    }

private Q_SLOTS:
    void anEditIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        auto request = asking("On a marble counter.");
        request.width = 1600;
        request.height = 900;
        const auto body = desk.bodyOf("gemini", "flash_product_scene", request,
                                      {delivered(InputRole::Picture, "data:image/png;base64,QUJD")});
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.url, std::string("https://generativelanguage.googleapis.com/v1beta/models/"
                                       "gemini-3.1-flash-image:generateContent"));
        QCOMPARE(test::headerOf(call, "x-goog-api-key"), std::string("key-of-gemini"));
        const auto contents = member(body, "contents");
        QCOMPARE(contents, q("[{'parts':[{'inlineData':{'data':'QUJD','mimeType':'image/png'}},"
                             "{'text':'Keep the product exactly as it is and place it in this scene: "
                             "On a marble counter.'}],'role':'user'}]"));
        QCOMPARE(member(body, "generationConfig.imageConfig"), q("{'aspectRatio':'16:9','imageSize':'2K'}"));
        QCOMPARE(member(body, "generationConfig.responseModalities"), q("['TEXT','IMAGE']"));
        QVERIFY(call.timeouts.stall >= std::chrono::minutes(2));
        QVERIFY(call.maxAnswerBytes >= 32U * 1024 * 1024);
    }

    void sizesAreNamedSoThatNothingIsLost_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("none") << 0 << QByteArray("1K");
        QTest::newRow("512") << 512 << QByteArray("1K");
        QTest::newRow("1024") << 1024 << QByteArray("1K");
        QTest::newRow("1025") << 1025 << QByteArray("2K");
        QTest::newRow("3840") << 3840 << QByteArray("4K");
        QTest::newRow("8192") << 8192 << QByteArray("4K");
    }
    void sizesAreNamedSoThatNothingIsLost()
    {
        QFETCH(int, side);
        QFETCH(QByteArray, name);
        test::ProviderDesk desk;
        auto request = asking("a cat");
        request.width = request.height = side;
        const auto body = desk.bodyOf("gemini", "flash_text_to_image", request);
        QCOMPARE(member(body, "generationConfig.imageConfig.imageSize"), name.toStdString());
    }

    void theGarmentFollowsThePerson()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("gemini", "flash_try_on", asking(""),
                                      {delivered(InputRole::Garment, "data:image/jpeg;base64,Rw=="),
                                       delivered(InputRole::Person, "data:image/jpeg;base64,UA==")});
        const auto contents = member(body, "contents");
        QVERIFY(contents.find("UA==") < contents.find("Rw=="));
        QVERIFY(contents.find("Rw==") < contents.find("The person of the first picture"));
    }

    void allPicturesButThoughtsAreTaken()
    {
        const auto made = create(answered({picture("WFhY", true), part("Here is…"), picture("QUJD"),
                                           part("and"), picture("REVG", false, "image/jpeg"),
                                           picture("!!", false), picture("R0hJ", false, "text/plain")}));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string());
        QCOMPARE(made->news.state, TaskState::Succeeded);
        QCOMPARE(made->news.results.size(), std::size_t{2});
        QCOMPARE(made->news.results.front().bytes, std::string("ABC"));
        QCOMPARE(made->news.results.back().mediaType, std::string("image/jpeg"));
        QCOMPARE(made->news.requestId, std::string("r-1"));
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ProviderTrouble>("trouble");
        const auto row = [](const char* name, const std::string& body, ProviderTrouble trouble) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << trouble;
        };
        for (const auto* reason : {"SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY"})
            row((std::string("prompt ") + reason).c_str(),
                Json(Json::Object{{"promptFeedback", Json::Object{{"blockReason", reason}}}}).dump(),
                ProviderTrouble::Refused);
        for (const auto* reason : {"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "IMAGE_SAFETY",
                                   "IMAGE_PROHIBITED_CONTENT", "RECITATION", "IMAGE_RECITATION", "LANGUAGE"})
            row(reason, answered({part("no")}, reason), ProviderTrouble::Refused);
        for (const auto* reason : {"OTHER", "IMAGE_OTHER", "NO_IMAGE", "MALFORMED_FUNCTION_CALL",
                                   "CONTINUATION", "MAX_TOKENS", "SOMETHING_NEW"})
            row(reason, answered({}, reason), ProviderTrouble::Failed);
        row("only words", answered({part("I cannot draw that, but here is a poem.")}),
            ProviderTrouble::Failed);
        row("an empty picture", answered({picture("")}), ProviderTrouble::Failed);
        row("no content", q("{'candidates':[{'finishReason':'STOP'}]}"), ProviderTrouble::Failed);
        row("refused with a picture", answered({picture("QUJD")}, "IMAGE_SAFETY"), ProviderTrouble::Refused);
    }
    void ends()
    {
        QFETCH(QByteArray, body);
        QFETCH(ProviderTrouble, trouble);
        const auto made = create(body.toStdString());
        VIDGO_VERIFY_TROUBLE(made, trouble, false); // it has ended
    }

    void onlyWordsAreKeptForWhoeverAsksWhy()
    {
        const auto made = create(answered({part("I cannot draw that.")}));
        QCOMPARE(made.error().raw, std::string("NO_IMAGE: I cannot draw that."));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ProviderTrouble>("trouble");
        QTest::addColumn<bool>("mayHaveBegun");
        const auto row = [](int status, const std::string& body, ProviderTrouble trouble, bool begun) {
            QTest::addRow("%d %s", status, body.substr(0, 60).c_str())
                << status << QByteArray::fromStdString(body) << trouble << begun;
        };
        row(400, refused(400, "INVALID_ARGUMENT", "bad"), ProviderTrouble::BadInput, false);
        row(400,
            refused(400, "INVALID_ARGUMENT", "API key not valid.",
                    {Json::Object{{"reason", "API_KEY_INVALID"}}}),
            ProviderTrouble::Unauthorised, false);
        row(400, refused(400, "FAILED_PRECONDITION", "not in your country"), ProviderTrouble::Unauthorised,
            false);
        row(402, refused(402, "RESOURCE_EXHAUSTED", "prepaid balance is gone"), ProviderTrouble::OutOfCredit,
            false);
        row(403, refused(403, "PERMISSION_DENIED", "leaked"), ProviderTrouble::Unauthorised, false);
        row(404, refused(404, "NOT_FOUND", "model is no longer available"), ProviderTrouble::BadInput, false);
        row(429, refused(429, "RESOURCE_EXHAUSTED", "quota"), ProviderTrouble::RateLimited, false);
        row(500, refused(500, "INTERNAL", "too long"), ProviderTrouble::Failed, true);
        row(503, refused(503, "UNAVAILABLE", "overloaded"), ProviderTrouble::Busy, false);
        row(504, refused(504, "DEADLINE_EXCEEDED", "slow"), ProviderTrouble::Busy, true);
        row(200, "{}", ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        const auto made = create(body.toStdString(), status);
        VIDGO_VERIFY_TROUBLE(made, trouble, mayHaveBegun);
        QCOMPARE(made.error().status, status);
    }

    void theTimeToWaitStandsInTheDetails()
    {
        const auto wait = [&](const std::string& text) {
            return create(refused(429, "RESOURCE_EXHAUSTED", "quota", {Json::Object{{"retryDelay", text}}}),
                          429)
                .error()
                .retryAfter;
        };
        QCOMPARE(wait("17s"), std::optional(std::chrono::milliseconds(17'000)));
        QCOMPARE(wait("1.5s"), std::optional(std::chrono::milliseconds(1500)));
        for (const auto* strange : {"", "s", "-4s", "soon", "1e30s", "NaNs", "17"})
            QVERIFY2(!wait(strange), strange);
    }

    void aClipIsATask()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("gemini", "omni_image_to_video", asking("steam rises"),
                                      {delivered(InputRole::Picture, "data:image/png;base64,QUJD")});
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://generativelanguage.googleapis.com/v1beta/interactions"));
        const auto wanted = Json::parse(
            q("{'model':'gemini-omni-1.1-flash','background':true,'input':[{'type':'text','text':'steam "
              "rises'},"
              "{'type':'image','mime_type':'image/png','data':'QUJD'}],'response_format':{'type':'video',"
              "'aspect_ratio':'16:9','resolution':'720p','duration':'5s','delivery':'inline'}}"));
        QCOMPARE(body.dump(), wanted->dump());
        desk.http.say(200, q("{'id':'v1_abc','status':'in_progress'}"));
        const auto made = desk.submit("gemini", "omni_text_to_video", asking("waves"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string("v1_abc"));
        QCOMPARE(made->news.state, TaskState::Running);
    }

    void states_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<ProviderTrouble>("trouble");
        const auto none = ProviderTrouble::None;
        QTest::newRow("queued") << "queued" << TaskState::Queued << none;
        QTest::newRow("in_progress") << "in_progress" << TaskState::Running << none;
        QTest::newRow("something new") << "dreaming" << TaskState::Running << none;
        QTest::newRow("cancelled") << "cancelled" << TaskState::Cancelled << none;
        QTest::newRow("failed") << "failed" << TaskState::Failed << ProviderTrouble::Failed;
        QTest::newRow("incomplete") << "incomplete" << TaskState::Failed << ProviderTrouble::Failed;
        QTest::newRow("requires_action") << "requires_action" << TaskState::Failed << ProviderTrouble::Failed;
        QTest::newRow("requires_continuation")
            << "requires_continuation" << TaskState::Failed << ProviderTrouble::Failed;
        QTest::newRow("budget_exceeded")
            << "budget_exceeded" << TaskState::Failed << ProviderTrouble::OutOfCredit;
        QTest::newRow("completed with nothing")
            << "completed" << TaskState::Failed << ProviderTrouble::Failed;
    }
    void states()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        QFETCH(ProviderTrouble, trouble);
        const auto news = poll(Json(Json::Object{{"id", "v1_abc"}, {"status", status.toStdString()}}).dump());
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->failure ? news->failure->trouble : ProviderTrouble::None, trouble);
    }

    void aClipIsFoundWhereverItStands()
    {
        const Json clip(Json::Object{{"type", "video"}, {"mime_type", "video/mp4"}, {"data", "QUJD"}});
        const Json input(Json::Object{{"type", "video"}, {"mime_type", "video/mp4"}, {"data", "REVG"}});
        auto news =
            poll(Json(Json::Object{{"id", "v1_abc"},
                                   {"status", "completed"},
                                   {"input", Json::Array{input}},
                                   {"steps", Json::Array{Json::Object{{"content", Json::Array{clip}}}}}})
                     .dump());
        VIDGO_VERIFY(news);
        QCOMPARE(news->results.size(), std::size_t{1});
        QCOMPARE(news->results.front().bytes, std::string("ABC"));
        news = poll(
            q("{'id':'v1_abc','status':'completed','outputs':[{'type':'video','uri':'https://x/y.mp4'}]}"));
        QCOMPARE(news->results.front().url, std::string("https://x/y.mp4"));
        news = poll(q(
            "{'id':'v1_abc','status':'completed','outputs':[{'type':'video','uri':'file:///etc/passwd'}]}"));
        QCOMPARE(news->state, TaskState::Failed);
    }

    void theKeyGoesToGoogleOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("headers");
        QTest::newRow("theirs") << "https://generativelanguage.googleapis.com/v1beta/files/a:download" << 1;
        QTest::newRow("another's") << "https://example.com/a.mp4" << 0;
        QTest::newRow("looks like theirs") << "https://generativelanguage.googleapis.com.example.com/a" << 0;
        QTest::newRow("plain") << "http://generativelanguage.googleapis.com/v1beta/files/a" << 0;
        QTest::newRow("bytes") << "" << 0;
    }
    void theKeyGoesToGoogleOnly()
    {
        QFETCH(QString, url);
        QFETCH(int, headers);
        test::ProviderDesk desk;
        const auto shown =
            desk.at("gemini").resultHeaders({.url = url.toStdString(), .bytes = {}, .mediaType = {}});
        VIDGO_VERIFY(shown);
        QCOMPARE(static_cast<int>(shown->size()), headers);
        if (headers > 0)
            QCOMPARE(std::string(shown->front().second.reveal()), std::string("key-of-gemini"));
        test::ProviderDesk without({"gemini"});
        QCOMPARE(without.at("gemini")
                     .resultHeaders({.url = url.toStdString(), .bytes = {}, .mediaType = {}})
                     .has_value(),
                 headers == 0);
    }

    void anotherTaskIsNoNews()
    {
        VIDGO_VERIFY_TROUBLE(poll(q("{'id':'v1_other','status':'completed'}")), ProviderTrouble::Unknown,
                             false);
        VIDGO_VERIFY_TROUBLE(poll("{}", 404), ProviderTrouble::Expired, false);
    }

    void clipsCanBeStopped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("answer");
        QTest::newRow("stopped") << 200 << QString::fromStdString(q("{'id':'v1_abc','status':'cancelled'}"))
                                 << static_cast<int>(CancelAnswer::Cancelled);
        QTest::newRow("done") << 200 << QString::fromStdString(q("{'id':'v1_abc','status':'completed'}"))
                              << static_cast<int>(CancelAnswer::TooLate);
        QTest::newRow("too late") << 400 << "{}" << static_cast<int>(CancelAnswer::TooLate);
    }
    void clipsCanBeStopped()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(int, answer);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        const auto stopped = desk.at("gemini").cancel({.id = "v1_abc", .model = "omni_text_to_video"}, {});
        VIDGO_VERIFY(stopped);
        QCOMPARE(static_cast<int>(*stopped), answer);
        QVERIFY(desk.http.asked.front().url.ends_with("/interactions/v1_abc/cancel"));
    }

    void keysAreCheckedByTheListOfModels()
    {
        test::ProviderDesk desk;
        desk.http.say(200, q("{'models':[]}"));
        VIDGO_VERIFY(desk.at("gemini").checkKey(Secret(std::string("AIza")), {}));
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://generativelanguage.googleapis.com/v1beta/models"));
        QCOMPARE(test::headerOf(desk.http.asked.front(), "x-goog-api-key"), std::string("AIza"));
        desk.http.say(400,
                      refused(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."));
        VIDGO_VERIFY_ERROR(desk.at("gemini").checkKey(Secret(std::string("wrong")), {}),
                           ProviderError::KeyWrong);
    }
};

QTEST_GUILESS_MAIN(GeminiTest)
#include "gemini_test.moc"
