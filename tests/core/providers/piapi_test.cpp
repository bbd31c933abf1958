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

constexpr auto kTask = "6bf192a8-d17a-4c43-b709-176b9ca0e42c";

/// The example of the envelope in the notes, with a status, an output and an error of one's own.
std::string envelope(std::string_view status, std::string_view output = "null",
                     std::string_view error = R"({"code":0,"raw_message":"","message":"","detail":null})")
{
    return test::filled(
        R"({"code":200,"message":"success","data":{"task_id":"@","model":"Qubico/trellis2","task_type":"image-to-3d","status":"@","config":{"service_mode":"","webhook_config":{"endpoint":"","secret":""}},"input":{"image":"https:\/\/example.com/p.jpg","seed":0},"output":@,"meta":{"created_at":"2025-12-31T01:03:36.642788022Z","started_at":"0001-01-01T00:00:00Z","ended_at":"0001-01-01T00:00:00Z","usage":{"type":"llm","frozen":0,"consume":1000000},"is_using_private_pool":false},"detail":null,"logs":[],"error":@}})",
        {kTask, status, output, error});
}

} // namespace

class PiapiTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(const std::string& body, const std::string& model = "flux_schnell",
                                  int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("piapi").poll({.id = kTask, .model = model}, {});
    }

private Q_SLOTS:
    void backgroundRemovalIsSentAsItsExampleSays()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("piapi", "background_remove", {},
                                      {delivered(InputRole::Picture, "https://files/p.png")});
        const auto* const json1 =
            R"({"model":"Qubico/image-toolkit","task_type":"background-remove","input":{"image":"https:\/\/files/p.png"}})";
        QCOMPARE(body.dump(), Json::parse(json1)->dump());
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.url, std::string("https://api.piapi.ai/api/v1/task"));
        QCOMPARE(call.method, std::string("POST"));
        QCOMPARE(test::headerOf(call, "x-api-key"), std::string("key-of-piapi"));
        QVERIFY(call.kind == net::CallKind::Write);
    }

    void tryOnIsSentAsItsExampleSays()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("piapi", "kling_try_on", {},
                                      {delivered(InputRole::Garment, "https://dress.jpg"),
                                       delivered(InputRole::Person, "https://person.jpg")});
        const auto* const json2 =
            R"({"model":"kling","task_type":"ai_try_on","input":{"model_input":"https:\/\/person.jpg","dress_input":"https:\/\/dress.jpg","batch_size":1}})";
        QCOMPARE(body.dump(), Json::parse(json2)->dump());
    }

    void clipsOfWanHaveTheirLengthAsANumberAndNoShapeForPictures()
    {
        test::ProviderDesk desk;
        auto request = asking("a slow pan");
        request.durationMs = 7000;
        request.sound = true;
        request.width = 1080;
        request.height = 1920;
        const auto body = desk.bodyOf("piapi", "wan26_image_to_video", request,
                                      {delivered(InputRole::Picture, "https://p.jpg")});
        QCOMPARE(member(body, "model"), std::string("Wan"));
        QCOMPARE(member(body, "task_type"), std::string("wan26-img2video"));
        QCOMPARE(member(body, "input.duration"), std::string("10"));
        QCOMPARE(member(body, "input.audio"), std::string("true"));
        QCOMPARE(member(body, "input.resolution"), std::string("720P"));
        QCOMPARE(member(body, "input.aspect_ratio"), std::string("nothing"));
        QCOMPARE(member(body, "input.negative_prompt"), std::string("nothing"));
        const auto words = desk.bodyOf("piapi", "wan26_text_to_video", request);
        QCOMPARE(member(words, "input.aspect_ratio"), std::string("9:16"));
        QCOMPARE(member(words, "input.image"), std::string("nothing"));
    }

    void aStyleBecomesWords()
    {
        test::ProviderDesk desk;
        auto request = asking("keep the colours");
        request.style = "watercolor";
        const auto body =
            desk.bodyOf("piapi", "kontext_style", request, {delivered(InputRole::Picture, "https://p.jpg")});
        const auto prompt = member(body, "input.prompt");
        QVERIFY(prompt.find("keep the colours") != std::string::npos);
        QVERIFY(prompt.find("watercolour on rough paper") != std::string::npos);
    }

    void theControlPictureOfARoomStandsInAList()
    {
        test::ProviderDesk desk;
        auto request = asking("Scandinavian");
        request.strength = 0.25;
        const auto body = desk.bodyOf("piapi", "controlnet_interior", request,
                                      {delivered(InputRole::Picture, "https://room.jpg")});
        const auto* const json3 =
            R"([{"control_image":"https:\/\/room.jpg","control_strength":0.75,"control_type":"depth","return_preprocessed_image":false}])";
        QCOMPARE(member(body, "input.control_net_settings"), Json::parse(json3)->dump());
    }

    void aWebhookGoesWithTheCall()
    {
        test::ProviderDesk desk;
        desk.http.say(200, envelope("pending"));
        GenerationRequest request = asking("a cat");
        request.operation = Operation::TextToImage;
        const auto& model = desk.model("piapi", "flux_schnell");
        VIDGO_VERIFY(desk.at("piapi").submit({.request = request,
                                              .model = model,
                                              .inputs = {},
                                              .label = "one",
                                              .webhookUrl = "https://vidgo/hook",
                                              .webhookSecret = Secret("s3cret")},
                                             {}));
        const auto body = Json::parse(desk.http.asked.front().body);
        VIDGO_VERIFY(body);
        QCOMPARE(member(*body, "config.webhook_config.endpoint"), std::string("https://vidgo/hook"));
        QCOMPARE(member(*body, "config.webhook_config.secret"), std::string("s3cret"));
    }

    void anOrderWithoutWhatItNeedsIsNeverSent()
    {
        test::ProviderDesk desk;
        VIDGO_VERIFY_TROUBLE(desk.submit("piapi", "background_remove", {}), ProviderTrouble::BadInput, false);
        VIDGO_VERIFY_TROUBLE(desk.submit("piapi", "flux_schnell", {}), ProviderTrouble::BadInput, false);
        QVERIFY(desk.http.asked.empty());
    }

    void theExampleIsATaskThatWaits()
    {
        test::ProviderDesk desk;
        desk.http.say(200, envelope("pending"));
        const auto made = desk.submit("piapi", "flux_schnell", asking("a cat"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string(kTask));
        QCOMPARE(made->news.state, TaskState::Queued);
        QVERIFY(made->news.results.empty());
    }

    void statesAreKnownInAnyCase_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* status, TaskState state) {
            QTest::newRow(status) << QString(status) << state;
        };
        row("pending", TaskState::Queued);
        row("Pending", TaskState::Queued);
        for (const auto* status : {"starting", "processing", "running", "retry", "staged", "dreaming", ""})
            row(status, TaskState::Running);
        row("completed", TaskState::Succeeded);
        row("Completed", TaskState::Succeeded);
        row("success", TaskState::Succeeded);
        row("failed", TaskState::Failed);
        row("cancelled", TaskState::Cancelled);
    }
    void statesAreKnownInAnyCase()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        const auto news = poll(envelope(status.toStdString(), R"({"image_url":"https:\/\/r/1.png"})"));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->results.size(), std::size_t(state == TaskState::Succeeded ? 1 : 0));
    }

    void resultsAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("url");
        const auto row = [](const char* output, const char* model, const char* url) {
            QTest::newRow(output) << QString(output) << QString(model) << QString(url);
        };
        row(R"({"image_url":"https:\/\/r/1.png"})", "flux_schnell", "https://r/1.png");
        row(R"({"image_url":"","image_urls":["https:\/\/r/2.png"]})", "nano_banana_2_text",
            "https://r/2.png");
        row(R"({"temporary_image_urls":["https:\/\/r/3.png"]})", "flux_schnell", "https://r/3.png");
        row(R"({"works":[{"image":{"resource":"https:\/\/r/w.png","resource_without_watermark":"https:\/\/r/4.png"}}]})",
            "kling_try_on", "https://r/4.png");
        row(R"({"video_url":"https:\/\/r/5.mp4"})", "wan26_text_to_video", "https://r/5.mp4");
        row(R"({"video":"https:\/\/r/6.mp4","video_url":""})", "kling3_text_to_video", "https://r/6.mp4");
        row(R"({"video":{"url":"https:\/\/r/7.mp4"}})", "kling3_text_to_video", "https://r/7.mp4");
        row(R"({"works":[{"cover":{"resource":"https:\/\/r/c.png"},"video":{"resource":"https:\/\/r/w.mp4","resource_without_watermark":"https:\/\/r/8.mp4"}}]})",
            "kling3_text_to_video", "https://r/8.mp4");
        row(R"({"download_url":"https:\/\/r/9.mp4"})", "wan26_text_to_video", "https://r/9.mp4");
    }
    void resultsAreFoundWhereverTheyStand()
    {
        QFETCH(QString, output);
        QFETCH(QString, model);
        QFETCH(QString, url);
        const auto news = poll(envelope("completed", output.toStdString()), model.toStdString());
        VIDGO_VERIFY(news);
        QCOMPARE(news->results.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(news->results.front().url), url);
        QCOMPARE(news->charge->amount, std::string("0.1"));
        QCOMPARE(news->charge->unit, std::string("usd"));
    }

    void completedWithoutAResultHasFailed_data()
    {
        QTest::addColumn<QString>("output");
        for (const auto* output :
             {"null", "{}", R"({"image_url":""})", R"({"image_url":5})",
              R"({"image_url":"file:\/\/\/etc/passwd"})", R"({"image_url":"javascript:1"})", R"("text")"})
            QTest::newRow(output) << QString(output);
    }
    void completedWithoutAResultHasFailed()
    {
        QFETCH(QString, output);
        const auto news = poll(envelope("completed", output.toStdString()));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, TaskState::Failed);
        QVERIFY(news->failure->is(ProviderError::ResultInvalid));
    }

    void failedTasksSayWhy_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<ProviderTrouble>("trouble");
        for (const auto* said : {"cookie_expired", "Too many requests", "code 10001", "upload_verify_timeout",
                                 "UploadResource: timed out", "kling-engine upload failed", "task timeout"})
            QTest::newRow(said) << QString(said) << ProviderTrouble::Busy;
        QTest::newRow("safety") << "NSFW content detected" << ProviderTrouble::Refused;
        QTest::newRow("other") << "the model fell over" << ProviderTrouble::Failed;
    }
    void failedTasksSayWhy()
    {
        QFETCH(QString, said);
        QFETCH(ProviderTrouble, trouble);
        const auto news = poll(
            envelope("failed", "null",
                     test::filled(R"({"code":10000,"raw_message":"@","message":"task failed","detail":null})",
                                  {said.toStdString()})));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, TaskState::Failed);
        QCOMPARE(news->failure->trouble, trouble);
        QVERIFY(news->failure->raw.find(said.toStdString()) != std::string::npos);
        QVERIFY(!news->failure->mayHaveBegun);
    }

    void logsStandInForAnEmptyError()
    {
        auto body = envelope("failed");
        const std::string none = R"("logs":[])";
        body.replace(body.find(none), none.size(), R"("logs":["first",{"message":"then"},7,null])");
        const auto news = poll(body);
        VIDGO_VERIFY(news);
        QCOMPARE(news->failure->raw, std::string("first; then"));
    }

    void refusalsOfACreate_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<ProviderTrouble>("trouble");
        QTest::addColumn<bool>("mayHaveBegun");
        const auto row = [](int status, const char* body, ProviderTrouble trouble, bool begun) {
            QTest::addRow("%d %s", status, body) << status << QString(body) << trouble << begun;
        };
        row(400, R"({"code":400,"data":null,"message":"wrong task_type"})", ProviderTrouble::BadInput, false);
        row(401, R"({"code":401,"data":null,"message":"invalid api key"})", ProviderTrouble::Unauthorised,
            false);
        row(402, R"({"code":402,"data":null,"message":"pay"})", ProviderTrouble::OutOfCredit, false);
        row(403, R"({"code":403,"data":null,"message":"plan"})", ProviderTrouble::Unauthorised, false);
        row(403, R"({"code":403,"message":"insufficient credits"})", ProviderTrouble::OutOfCredit, false);
        row(404, R"({"code":404,"message":"no such path"})", ProviderTrouble::BadInput, false);
        row(429, R"({"code":429,"message":"slow down"})", ProviderTrouble::RateLimited, false);
        row(500, R"({"code":500,"message":"wrong key"})", ProviderTrouble::Failed, true);
        row(500, "<html>oops</html>", ProviderTrouble::Busy, true);
        row(502, "bad gateway", ProviderTrouble::Busy, true);
        row(503, R"({"code":503,"message":"later"})", ProviderTrouble::Busy, false);
        row(503, "<html>cloudflare</html>", ProviderTrouble::Busy, true);
        row(504, "", ProviderTrouble::Busy, true);
        row(200, R"({"code":400,"message":"wrong"})", ProviderTrouble::BadInput, false);
        row(200, R"({"code":429,"message":"slow down"})", ProviderTrouble::RateLimited, false);
        row(200, R"({"code":500,"message":"wrong"})", ProviderTrouble::Failed, true);
        row(200, R"({"code":0,"message":"no task"})", ProviderTrouble::Failed, false);
        row(200, R"({"code":200,"data":{}})", ProviderTrouble::Unknown, true);
        row(200, R"({"code":200,"data":{"task_id":"../../account"}})", ProviderTrouble::Unknown, true);
        row(200, R"({"code":200})", ProviderTrouble::Unknown, true);
        row(200, "<html>cloudflare</html>", ProviderTrouble::Unknown, true);
        row(200, "", ProviderTrouble::Unknown, true);
        row(200, "nonsense", ProviderTrouble::Unknown, true);
    }
    void refusalsOfACreate()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        const auto made = desk.submit("piapi", "flux_schnell", asking("a cat"));
        VIDGO_VERIFY_TROUBLE(made, trouble, mayHaveBegun);
        QCOMPARE(made.error().arguments().at("provider"), std::string("PiAPI"));
    }

    void codeZeroIsFineWithATask()
    {
        auto body = envelope("pending");
        body.replace(body.find("200"), 3, "0");
        test::ProviderDesk desk;
        desk.http.say(200, body);
        VIDGO_VERIFY(desk.submit("piapi", "flux_schnell", asking("a cat")));
    }

    void retryAfterAndTheNumberOfTheCallAreKept()
    {
        test::ProviderDesk desk;
        desk.http.say(429, R"({"code":429,"message":"slow down"})", "application/json",
                      {{"Retry-After", "17"}, {"X-Request-Id", "req-5"}});
        const auto made = desk.submit("piapi", "flux_schnell", asking("a cat"));
        QCOMPARE(made.error().retryAfter, std::chrono::milliseconds(17'000));
        QCOMPARE(made.error().requestId, std::string("req-5"));
        QCOMPARE(made.error().status, 429);
    }

    void tasksThatAreGoneHaveExpired()
    {
        const auto* const json4 = R"({"code":404,"message":"task not found"})";
        VIDGO_VERIFY_TROUBLE(poll(json4, "flux_schnell", 404), ProviderTrouble::Expired, false);
    }

    void anotherTasksAnswerIsNotOurs()
    {
        auto body = envelope("completed", R"({"image_url":"https:\/\/r/1.png"})");
        body.replace(body.find(kTask), 3, "eee");
        VIDGO_VERIFY_TROUBLE(poll(body), ProviderTrouble::Unknown, false);
    }

    void theBalanceIsReadBareAndWrapped()
    {
        test::ProviderDesk desk;
        const std::string bare =
            R"({"id":"1","name":"me","plan":"creator","type":"x","is_enable":true,"credit_pack_info":{"available_credits":1200,"used_credits":3},"equivalent_in_usd":12.5})";
        desk.http.say(200, bare);
        auto balance = desk.at("piapi").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount, std::string("12.5"));
        QCOMPARE(balance->unit, std::string("usd"));
        desk.http.say(
            200, R"({"code":200,"message":"success","data":{"credit_pack_info":{"available_credits":"7"}}})");
        balance = desk.at("piapi").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount + balance->unit, std::string("7credits"));
        QCOMPARE(desk.http.asked.front().url, std::string("https://api.piapi.ai/account/info"));
        desk.http.say(200, R"({"equivalent_in_usd":"many"})");
        VIDGO_VERIFY_TROUBLE(desk.at("piapi").balance({}), ProviderTrouble::Unknown, false);
    }

    void aKeyIsCheckedWithItselfAndNotTheKeptOne()
    {
        test::ProviderDesk desk;
        desk.http.say(200, R"({"id":"1","is_enable":true})");
        VIDGO_VERIFY(desk.at("piapi").checkKey(Secret("new-key"), {}));
        QCOMPARE(test::headerOf(desk.http.asked.front(), "x-api-key"), std::string("new-key"));
        desk.http.say(401, R"({"code":401,"message":"Invalid API key"})");
        const auto wrong = desk.at("piapi").checkKey(Secret("bad-key"), {});
        VIDGO_VERIFY_ERROR(wrong, ProviderError::KeyWrong);
        QCOMPARE(wrong.error().raw, std::string("Invalid API key"));
        desk.http.say(200, R"({"id":"1","is_enable":false})");
        VIDGO_VERIFY_ERROR(desk.at("piapi").checkKey(Secret("off"), {}), ProviderError::KeyWrong);
        desk.http.say(503, R"({"message":"later"})");
        VIDGO_VERIFY_TROUBLE(desk.at("piapi").checkKey(Secret("fine"), {}), ProviderTrouble::Busy, false);
        desk.http.asked.clear();
        VIDGO_VERIFY_ERROR(desk.at("piapi").checkKey(Secret("two\nlines"), {}), ProviderError::KeyWrong);
        VIDGO_VERIFY_ERROR(desk.at("piapi").checkKey(Secret(), {}), ProviderError::KeyWrong);
        QVERIFY(desk.http.asked.empty());
    }

    void onlyWaitingTasksAreCancelled()
    {
        test::ProviderDesk desk;
        const TaskRef task{.id = kTask, .model = "flux_schnell"};
        desk.http.say(200, envelope("cancelled"));
        QCOMPARE(*desk.at("piapi").cancel(task, {}), CancelAnswer::Cancelled);
        QCOMPARE(desk.http.asked.front().method, std::string("DELETE"));
        desk.http.say(200, envelope("processing"));
        QCOMPARE(*desk.at("piapi").cancel(task, {}), CancelAnswer::TooLate);
        desk.http.say(409, R"({"message":"running"})");
        QCOMPARE(*desk.at("piapi").cancel(task, {}), CancelAnswer::TooLate);
        desk.http.say(405, R"({"message":"no"})");
        QCOMPARE(*desk.at("piapi").cancel(task, {}), CancelAnswer::Unable);
        desk.http.say(500, R"({"message":"oops"})");
        QVERIFY(!desk.at("piapi").cancel(task, {}));
    }

    void noticesNeedTheSecret()
    {
        test::ProviderDesk desk;
        const auto& piapi = desk.at("piapi");
        const auto whole = Json::parse(envelope("completed"));
        const auto* const inner = whole->find("data");
        const auto data = inner->dump();
        const RawNotice notice{.headers = {{"X-Webhook-Secret", "s3cret"}},
                               .body = test::filled(R"({"timestamp":1724511853,"data":@})", {data})};
        const auto read = piapi.readNotice(notice, Secret("s3cret"), desk.clock.now());
        VIDGO_VERIFY(read);
        QCOMPARE(read->taskId, std::string(kTask));
        QCOMPARE(read->id, std::string(kTask) + "@1724511853");
        QVERIFY(!read->news);
        VIDGO_VERIFY_ERROR(piapi.readNotice(notice, Secret("other"), desk.clock.now()),
                           ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(piapi.readNotice(notice, Secret(), desk.clock.now()),
                           ProviderError::WebhookForged);
        const RawNotice none{.headers = {}, .body = notice.body};
        VIDGO_VERIFY_ERROR(piapi.readNotice(none, Secret("s3cret"), desk.clock.now()),
                           ProviderError::WebhookForged);
        const RawNotice strange{.headers = notice.headers, .body = "[]"};
        VIDGO_VERIFY_TROUBLE(piapi.readNotice(strange, Secret("s3cret"), desk.clock.now()),
                             ProviderTrouble::Unknown, false);
    }

    void filesGoToTheUploadFirstAndIntoTheCallWhereThePlanHasNone()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "a.png", std::string_view("pixels"), Durability::Rename));
        GenerationInput input{
            .role = InputRole::Picture, .path = toUtf8(folder / "a.png"), .file = {}, .durationMs = 0};
        input.file.mediaType = "image/png";
        input.file.sha256 = std::string(64, 'a');
        input.file.bytes = 6;
        test::ProviderDesk desk;
        auto& piapi = desk.at("piapi");
        desk.http.say(
            200,
            R"({"code":200,"data":{"url":"https:\/\/img.theapi.app/ephemeral/a.png"},"message":"success"})");
        auto put = piapi.deliver({.input = input, .model = desk.model("piapi", "background_remove")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, std::string("https://img.theapi.app/ephemeral/a.png"));
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://upload.theapi.app/api/ephemeral_resource"));
        const auto body = Json::parse(desk.http.asked.front().body);
        QCOMPARE(member(*body, "file_name"), std::string(32, 'a') + ".png");
        QCOMPARE(member(*body, "file_data"), std::string("cGl4ZWxz"));
        desk.http.say(403, R"({"code":403,"message":"Insufficient plan level"})");
        put = piapi.deliver({.input = input, .model = desk.model("piapi", "background_remove")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, std::string("data:image/png;base64,cGl4ZWxz"));
        desk.http.say(403, R"({"code":403,"message":"Insufficient plan level"})");
        VIDGO_VERIFY_ERROR(piapi.deliver({.input = input, .model = desk.model("piapi", "kling_try_on")}, {}),
                           ProviderError::NoUpload);
        input.file.bytes = 11'000'000;
        VIDGO_VERIFY_TROUBLE(
            piapi.deliver({.input = input, .model = desk.model("piapi", "kling_try_on")}, {}),
            ProviderTrouble::BadInput, false);
    }
};

QTEST_GUILESS_MAIN(PiapiTest)
#include "piapi_test.moc"
