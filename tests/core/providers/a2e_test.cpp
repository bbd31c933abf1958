#include <QtTest/QtTest>

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

constexpr auto kTask = "67d29023dd27a536fdf6e809";

/// The example of a create in the notes, with a state and more members of one's own.
std::string common(std::string_view status, std::string_view more = R"("result_url":"")")
{
    return test::filled(
        R"({"code":0,"data":{"_id":"67d29023dd27a536fdf6e809","current_status":"@","coins":100,"createdAt":"2025-03-13T07:58:27.863Z",@},"trace_id":"tr-1"})",
        {status, more});
}

/// The example of an avatar's state.
std::string avatar(std::string_view status, std::string_view process, std::string_view result = "")
{
    return test::filled(
        R"({"code":0,"data":[{"_id":"other","status":"success","result":"https:\/\/r/other.mp4"},{"_id":"67d29023dd27a536fdf6e809","status":"@","process":@,"result":"@","msg":"","anchor_type":"0","web_bg_width":853,"web_bg_height":480,"createdAt":"x","diff_s":0}]})",
        {status, process, result});
}

} // namespace

class A2eTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(const std::string& body, const std::string& model = "image_to_video",
                                  int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("a2e").poll({.id = kTask, .model = model}, {});
    }

private Q_SLOTS:
    void aPresenterAndTheWordsComeBeforeTheOnePaidCall()
    {
        test::ProviderDesk desk;
        auto request = asking("");
        request.operation = Operation::Avatar;
        request.speech = "Hello world";
        request.language = "en-US";
        request.voice = "en-US-nova";
        request.width = 1080;
        request.height = 1920;
        desk.http.say(200, R"({"code":0,"data":[{"name":"no id"},{"_id":"anchor1"},{"_id":"anchor2"}]})");
        desk.http.say(200, R"({"code":0,"data":"https:\/\/7days.example/hello.mp3"})");
        const auto prepared = desk.at("a2e").prepare(request, desk.model("a2e", "avatar"), {});
        VIDGO_VERIFY(prepared);
        QCOMPARE(prepared->size(), std::size_t{2});
        QCOMPARE(desk.http.asked[0].url, std::string("https://video.a2e.ai/api/v1/anchor/character_list"));
        QCOMPARE(desk.http.asked[1].url, std::string("https://video.a2e.ai/api/v1/video/send_tts"));
        const auto* const json1 =
            R"({"msg":"Hello world","tts_id":"6625ebd4613f49985c349f95","speechRate":1.0})";
        QCOMPARE(Json::parse(desk.http.asked[1].body)->dump(), Json::parse(json1)->dump());
        QCOMPARE(test::headerOf(desk.http.asked[1], "Authorization"), std::string("Bearer key-of-a2e"));
        const auto body = desk.bodyOf("a2e", "avatar", request, *prepared);
        QCOMPARE(desk.http.asked.size(), std::size_t{1});
        QCOMPARE(desk.http.asked.front().url, std::string("https://video.a2e.ai/api/v1/video/generate"));
        QCOMPARE(member(body, "anchor_id"), std::string("anchor1"));
        QCOMPARE(member(body, "audioSrc"), std::string("https://7days.example/hello.mp3"));
        QCOMPARE(member(body, "web_bg_width"), std::string("1080"));
        QCOMPARE(member(body, "anchor_type"), std::string("0"));
    }

    void aVoiceOfItsOwnIsUsed()
    {
        test::ProviderDesk desk;
        auto request = asking("");
        request.operation = Operation::Avatar;
        request.speech = "Hello";
        request.voice = "0123456789abcdef01234567";
        desk.http.say(200, R"({"code":0,"data":"https:\/\/7days.example/hello.mp3"})");
        const auto prepared = desk.at("a2e").prepare(request, desk.model("a2e", "talking_photo"), {});
        VIDGO_VERIFY(prepared);
        QCOMPARE(member(*Json::parse(desk.http.asked.front().body), "tts_id"), request.voice);
        const auto body = desk.bodyOf("a2e", "talking_photo", request,
                                      {delivered(InputRole::Picture, "https://p.jpg"), prepared->front()});
        QCOMPARE(member(body, "image_url"), std::string("https://p.jpg"));
        QCOMPARE(member(body, "audio_url"), std::string("https://7days.example/hello.mp3"));
        QCOMPARE(member(body, "duration"), std::string("nothing"));
    }

    void aSoundOfOnesOwnNeedsNoVoice()
    {
        test::ProviderDesk desk;
        auto request = asking("");
        request.operation = Operation::Avatar;
        request.inputs.push_back(
            {.role = InputRole::Sound, .path = "/x.mp3", .file = {}, .durationMs = 3200});
        const auto prepared = desk.at("a2e").prepare(request, desk.model("a2e", "talking_photo"), {});
        VIDGO_VERIFY(prepared);
        QVERIFY(prepared->empty() && desk.http.asked.empty());
        const auto body = desk.bodyOf(
            "a2e", "talking_photo", request,
            {delivered(InputRole::Picture, "https://p.jpg"), delivered(InputRole::Sound, "https://s.mp3")});
        QCOMPARE(member(body, "duration"), std::string("4"));
    }

    void whatCannotBePreparedHasBegunNothing()
    {
        auto request = asking("");
        request.operation = Operation::Avatar;
        request.speech = "Hello";
        for (const auto* body : {R"({"code":0,"data":[]})", R"({"code":0})", R"({"code":1,"msg":"no"})",
                                 "<html>", "", R"({"code":0,"data":[{"_id":"../x"}]})"}) {
            test::ProviderDesk desk;
            desk.http.say(200, body);
            const auto prepared = desk.at("a2e").prepare(request, desk.model("a2e", "avatar"), {});
            QVERIFY(!prepared && !prepared.error().mayHaveBegun);
        }
        test::ProviderDesk desk;
        request.speech.clear();
        VIDGO_VERIFY_TROUBLE(desk.at("a2e").prepare(request, desk.model("a2e", "talking_photo"), {}),
                             ProviderTrouble::BadInput, false);
    }

    void theGarmentComesFirst()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("a2e", "clothing", {},
                                      {delivered(InputRole::Person, "https://person.jpg"),
                                       delivered(InputRole::Garment, "https://dress.jpg")});
        const auto* const json2 =
            R"({"name":"vidgo-1","edit_type":"clothing","image_urls":["https:\/\/dress.jpg","https:\/\/person.jpg"]})";
        QCOMPARE(body.dump(), Json::parse(json2)->dump());
    }

    void aFaceSwapIsAdded()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf(
            "a2e", "video_face_swap", {},
            {delivered(InputRole::Clip, "https://c.mp4"), delivered(InputRole::Face, "https://f.jpg")});
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://video.a2e.ai/api/v1/userFaceSwapTask/add"));
        QCOMPARE(member(body, "face_url") + " " + member(body, "video_url"),
                 std::string("https://f.jpg https://c.mp4"));
    }

    void theExampleOfACreateIsRead()
    {
        test::ProviderDesk desk;
        desk.http.say(200, common("sent"));
        const auto made = desk.submit("a2e", "text_to_image", asking("a cat"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string(kTask));
        QCOMPARE(made->news.state, TaskState::Queued);
        QCOMPARE(made->news.charge->amount + made->news.charge->unit, std::string("100coins"));
        QCOMPARE(made->news.requestId, std::string("tr-1"));
        desk.http.say(200, R"({"code":0,"data":{"_id":"652630d6bae4de626f8b49ec"}})");
        const auto bare = desk.submit("a2e", "text_to_image", asking("a cat"));
        VIDGO_VERIFY(bare);
        QCOMPARE(bare->news.state, TaskState::Queued);
    }

    void statesOfCommonJobs_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* status, TaskState state) {
            QTest::newRow(status) << QString(status) << state;
        };
        row("initialized", TaskState::Queued);
        row("sent", TaskState::Queued);
        row("pending", TaskState::Queued);
        row("processing", TaskState::Running);
        row("dreaming", TaskState::Running);
        row("completed", TaskState::Succeeded);
        row("failed", TaskState::Failed);
    }
    void statesOfCommonJobs()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        const auto news =
            poll(common(status.toStdString(),
                        R"("result_url":"https:\/\/r/1.mp4","failed_message":"","failed_code":"")"));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->results.empty(), state != TaskState::Succeeded);
    }

    void statesOfAvatars_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* status, TaskState state) {
            QTest::newRow(status) << QString(status) << state;
        };
        row("init", TaskState::Queued);
        row("start", TaskState::Queued);
        row("pending", TaskState::Queued);
        row("process", TaskState::Running);
        row("copy", TaskState::Running);
        row("success", TaskState::Succeeded);
        row("fail", TaskState::Failed);
        row("failed", TaskState::Failed);
    }
    void statesOfAvatars()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        const auto news = poll(avatar(status.toStdString(), "40", "https://r/1.mp4"), "avatar");
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        if (state == TaskState::Succeeded)
            QCOMPARE(news->results.front().url, std::string("https://r/1.mp4"));
    }

    void avatarsAreAskedForWithABody()
    {
        test::ProviderDesk desk;
        desk.http.say(200, avatar("process", "40"));
        VIDGO_VERIFY(desk.at("a2e").poll({.id = kTask, .model = "avatar"}, {}));
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.method + " " + call.url,
                 std::string("POST https://video.a2e.ai/api/v1/video/awsResult"));
        const auto* const json3 = R"({"_id":"67d29023dd27a536fdf6e809"})";
        QCOMPARE(call.body, std::string(json3));
        QVERIFY(call.kind == net::CallKind::Read);
        desk.http.say(200, common("processing"));
        VIDGO_VERIFY(desk.at("a2e").poll({.id = kTask, .model = "image_to_video"}, {}));
        QCOMPARE(desk.http.asked.back().url,
                 std::string("https://video.a2e.ai/api/v1/userImage2Video/67d29023dd27a536fdf6e809"));
    }

    void progressStaysWithinItsBounds_data()
    {
        QTest::addColumn<QString>("process");
        QTest::addColumn<double>("fraction");
        QTest::newRow("40") << "40" << 0.4;
        QTest::newRow("-5") << "-5" << 0.0;
        QTest::newRow("900") << "900" << 1.0;
        QTest::newRow("text") << "\"62.5\"" << 0.625;
        QTest::newRow("huge") << "1e308" << 1.0;
    }
    void progressStaysWithinItsBounds()
    {
        QFETCH(QString, process);
        QFETCH(double, fraction);
        const auto news = poll(avatar("process", process.toStdString()), "avatar");
        VIDGO_VERIFY(news);
        QCOMPARE(news->fraction.value_or(-1), fraction);
    }

    void progressThatIsNoNumberIsNone()
    {
        for (const auto* process : {"null", "\"half\"", "\"nan\"", "\"inf\"", "[]", "true"}) {
            const auto news = poll(avatar("process", process), "avatar");
            VIDGO_VERIFY(news);
            QVERIFY2(!news->fraction, process);
        }
    }

    void failuresSayWhyInEverySpelling()
    {
        const auto* const json4 = R"("failed_message":"no face found","failed_code":"E12")";
        QCOMPARE(poll(common("failed", json4))->failure->raw, std::string("no face found (code E12)"));
        const auto* const json5 = R"("faild_message":"swap failed","error_code":"7")";
        QCOMPARE(poll(common("failed", json5), "video_face_swap")->failure->raw,
                 std::string("swap failed (code 7)"));
        const auto* const json6 = R"("failed_message":"inappropriate picture")";
        QCOMPARE(poll(common("failed", json6))->failure->trouble, ProviderTrouble::Refused);
    }

    void whatWentInIsNoResult()
    {
        const auto news = poll(
            common("completed", R"("video_url":"https:\/\/in\/clip.mp4","result_url":"https:\/\/r\/1.mp4")"),
            "video_face_swap");
        VIDGO_VERIFY(news);
        QCOMPARE(news->results.size(), std::size_t{1});
        QCOMPARE(news->results.front().url, std::string("https://r/1.mp4"));
        const auto none = poll(common("completed", R"("image_url":"https:\/\/in\/p.jpg","result_url":"")"));
        VIDGO_VERIFY(none);
        QVERIFY(none->failure->is(ProviderError::ResultInvalid));
    }

    void completedWithoutAResultHasFailed()
    {
        for (const auto* more :
             {R"("result_url":"")", R"("result_url":null)", R"("result_url":[1])", R"("image_urls":[])"}) {
            const auto news = poll(common("completed", more));
            VIDGO_VERIFY(news);
            QVERIFY(news->failure->is(ProviderError::ResultInvalid));
        }
        const auto pictures = poll(
            common("completed", R"("result_url":"","image_urls":["https:\/\/r/1.png","https:\/\/r/2.png"])"),
            "qwen_image_2");
        QCOMPARE(pictures->results.size(), std::size_t{2});
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<ProviderTrouble>("trouble");
        QTest::addColumn<bool>("mayHaveBegun");
        const auto row = [](int status, const char* body, ProviderTrouble trouble, bool begun) {
            QTest::addRow("%d %s", status, body) << status << QString(body) << trouble << begun;
        };
        row(200, R"({"code":1001,"msg":"bad field","trace_id":"t"})", ProviderTrouble::Failed, false);
        row(200, R"({"code":1003,"msg":"Insufficient coins"})", ProviderTrouble::OutOfCredit, false);
        row(200, R"({"code":401,"msg":"no"})", ProviderTrouble::Unauthorised, false);
        row(401, R"({"code":401,"msg":"no"})", ProviderTrouble::Unauthorised, false);
        row(404, "<!DOCTYPE html><html>404</html>", ProviderTrouble::BadInput, false);
        row(429, R"({"code":429,"msg":"slow"})", ProviderTrouble::RateLimited, false);
        row(500, R"({"code":500,"msg":"oops"})", ProviderTrouble::Failed, true);
        row(502, "<html>", ProviderTrouble::Busy, true);
        row(503, R"({"code":503,"msg":"later"})", ProviderTrouble::Busy, false);
        row(200, "<html>", ProviderTrouble::Unknown, true);
        row(200, R"({"data":{"_id":"652630d6bae4de626f8b49ec"}})", ProviderTrouble::Unknown, true);
        row(200, R"({"code":0,"data":[]})", ProviderTrouble::Unknown, true);
        row(200, R"({"code":0,"data":{"_id":7}})", ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        VIDGO_VERIFY_TROUBLE(desk.submit("a2e", "text_to_image", asking("a cat")), trouble, mayHaveBegun);
    }

    void aTaskThatIsNotInTheListIsNoAnswer()
    {
        const auto* const json7 = R"({"code":0,"data":[{"_id":"other","status":"success"}]})";
        VIDGO_VERIFY_TROUBLE(poll(json7, "avatar"), ProviderTrouble::Unknown, false);
        VIDGO_VERIFY_TROUBLE(poll(common("sent"), "gone_model"), ProviderTrouble::Expired, false);
    }

    void coinsAreReadHoweverTheyAreWritten()
    {
        test::ProviderDesk desk;
        for (const auto* data : {"1500", "\"1500\"", R"({"coins":1500})", R"({"remainingCoins":1500})"}) {
            desk.http.say(200, test::filled(R"({"code":0,"data":@})", {data}));
            const auto balance = desk.at("a2e").balance({});
            VIDGO_VERIFY(balance);
            QCOMPARE(balance->amount + balance->unit, std::string("1500coins"));
        }
        desk.http.say(200, R"({"code":0,"data":{}})");
        VIDGO_VERIFY_TROUBLE(desk.at("a2e").balance({}), ProviderTrouble::Unknown, false);
        desk.http.say(200, R"({"code":401,"msg":"invalid token"})");
        VIDGO_VERIFY_ERROR(desk.at("a2e").checkKey(Secret("sk_x"), {}), ProviderError::KeyWrong);
    }

    void filesGoToASignedAddressWithoutTheKey()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "a.mp4", std::string_view("frames"), Durability::Rename));
        GenerationInput input{
            .role = InputRole::Clip, .path = toUtf8(folder / "a.mp4"), .file = {}, .durationMs = 0};
        input.file.mediaType = "video/mp4";
        input.file.sha256 = std::string(64, 'b');
        test::ProviderDesk desk;
        desk.http.say(
            200,
            R"({"code":0,"data":{"uploadUrl":"https:\/\/r2.example/put?X-Amz-Signature=abc","cdnUrl":"https:\/\/cdn.example/b.mp4"}})");
        desk.http.say(200, "");
        const auto put =
            desk.at("a2e").deliver({.input = input, .model = desk.model("a2e", "video_face_swap")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, std::string("https://cdn.example/b.mp4"));
        const auto* const json8 =
            R"({"key":"vidgo/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.mp4","contentType":"video/mp4","contentLength":6,"expiresIn":900})";
        QCOMPARE(Json::parse(desk.http.asked[0].body)->dump(), Json::parse(json8)->dump());
        const auto& sent = desk.http.asked[1];
        QCOMPARE(sent.method, std::string("PUT"));
        QVERIFY(sent.file && sent.file->path == folder / "a.mp4");
        QCOMPARE(sent.file->contentType, std::string("video/mp4"));
        QVERIFY(test::headerOf(sent, "Authorization").empty());
        desk.http.say(
            200,
            R"({"code":0,"data":{"uploadUrl":"file:\/\/\/etc/passwd","cdnUrl":"https:\/\/cdn.example/b.mp4"}})");
        QVERIFY(!desk.at("a2e").deliver({.input = input, .model = desk.model("a2e", "video_face_swap")}, {}));
        // Then the other company's upload was tried, which had nothing more to say.
    }
};

QTEST_GUILESS_MAIN(A2eTest)
#include "a2e_test.moc"
