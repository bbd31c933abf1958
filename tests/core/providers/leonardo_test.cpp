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

const std::string kTask = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

std::string generation(const std::string& status, Json::Array pictures = {})
{
    return Json(Json::Object{{"generations_by_pk", Json::Object{{"id", kTask},
                                                                {"status", status},
                                                                {"generated_images", std::move(pictures)}}}})
        .dump();
}

Json picture(const std::string& url, bool nsfw = false, Json motion = {})
{
    return Json::Object{{"id", "i"}, {"url", url}, {"nsfw", nsfw}, {"motionMP4URL", std::move(motion)}};
}

std::string sync(Json::Object result, int blocked = 0)
{
    return Json(Json::Object{{"generateSync",
                              Json::Object{{"id", kTask},
                                           {"blockedCount", blocked},
                                           {"cost", Json::Object{{"amount", "0.02"}, {"unit", "DOLLARS"}}},
                                           {"results", Json::Array{std::move(result)}}}}})
        .dump();
}

} // namespace

class LeonardoTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(const std::string& body, const char* model = "leonardo_text_to_image",
                                  int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("leonardo").poll({.id = kTask, .model = model}, {});
    }
    ProviderResult<Submitted> removeBackground(const std::string& body, int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.submit("leonardo", "remove_bg", {},
                           {delivered(InputRole::Picture, "data:image/png;base64,QUJD")});
    }

private Q_SLOTS:
    void aPictureIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        auto request = asking("studio photo of a perfume bottle on wet slate");
        request.negativePrompt = "text, watermark";
        request.seed = 12345;
        request.strength = 0.6;
        const auto body = desk.bodyOf("leonardo", "leonardo_image_to_image", request,
                                      {delivered(InputRole::Picture, kTask)});
        const auto wanted = Json::parse(
            q("{'prompt':'studio photo of a perfume bottle on wet slate','negative_prompt':'text, watermark',"
              "'modelId':'b24e16ff-06e3-43eb-8d33-4416c2d75876','width':1024,'height':768,'num_images':1,"
              "'init_image_id':'3fa85f64-5717-4562-b3fc-2c963f66afa6','init_strength':0.4,'alchemy':true,"
              "'presetStyle':'DYNAMIC','seed':12345,'public':false}"));
        QCOMPARE(body.dump(), wanted->dump());
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.url, std::string("https://cloud.leonardo.ai/api/rest/v1/generations"));
        QCOMPARE(test::headerOf(call, "Authorization"), std::string("Bearer key-of-leonardo"));
    }

    void numbersStayInTheirRange()
    {
        test::ProviderDesk desk;
        auto request = asking("x");
        request.strength = 0;
        request.seed = -5;
        auto body = desk.bodyOf("leonardo", "leonardo_image_to_image", request,
                                {delivered(InputRole::Picture, kTask)});
        QCOMPARE(Json::parse(member(body, "init_strength"))->number(), 0.9);
        QCOMPARE(member(body, "seed"), std::string("nothing"));
        request.strength = 1;
        body = desk.bodyOf("leonardo", "leonardo_image_to_image", request,
                           {delivered(InputRole::Picture, kTask)});
        QCOMPARE(Json::parse(member(body, "init_strength"))->number(), 0.1);
        request.scale = 4;
        body = desk.bodyOf("leonardo", "universal_upscaler", request, {delivered(InputRole::Picture, kTask)});
        QCOMPARE(Json::parse(member(body, "upscaleMultiplier"))->number(), 2.0);
        request.seed = 9'000'000'000;
        body = desk.bodyOf("leonardo", "kling25_image_to_video", request,
                           {delivered(InputRole::Picture, kTask)});
        QCOMPARE(member(body, "seed"), std::string("nothing"));
    }

    void theNewerHalfNamesItsPictures()
    {
        test::ProviderDesk desk;
        const auto body =
            desk.bodyOf("leonardo", "nano_banana_2_try_on", asking(""),
                        {delivered(InputRole::Person, kTask), delivered(InputRole::Garment, "g-1")});
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://cloud.leonardo.ai/api/rest/v2/generations"));
        QCOMPARE(member(body, "parameters.guidances.image_reference"),
                 q("[{'image':{'id':'3fa85f64-5717-4562-b3fc-2c963f66afa6','type':'UPLOADED'},"
                   "'strength':'HIGH'},{'image':{'id':'g-1','type':'UPLOADED'},'strength':'HIGH'}]"));
        QCOMPARE(member(body, "public"), std::string("false"));
        QCOMPARE(member(body, "model"), std::string("nano-banana-2"));
    }

    void aClipIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("leonardo", "kling25_image_to_video", asking("camera orbits slowly"),
                                      {delivered(InputRole::Picture, kTask)});
        const auto wanted = Json::parse(q(
            "{'imageId':'3fa85f64-5717-4562-b3fc-2c963f66afa6','imageType':'UPLOADED',"
            "'prompt':'camera orbits slowly','model':'KLING2_5','resolution':'RESOLUTION_1080','duration':5,"
            "'width':1920,'height':1080,'promptEnhance':false,'isPublic':false}"));
        QCOMPARE(body.dump(), wanted->dump());
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://cloud.leonardo.ai/api/rest/v1/generations-image-to-video"));
    }

    void aCutOutIsAskedForWithThePictureInside()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("leonardo", "remove_bg", {},
                                      {delivered(InputRole::Picture, "data:image/png;base64,QUJD")});
        const auto wanted = Json::parse(q(
            "{'model':'remove-bg','public':false,'ephemeral':true,'base64':true,'parameters':{'size':'auto',"
            "'type':'auto','format':'png','channels':'rgba','crop':false,'semitransparency':true,"
            "'guidances':{'image_reference':[{'image':{'type':'BASE64','data':'QUJD'}}]}}}"));
        QCOMPARE(body.dump(), wanted->dump());
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.url, std::string("https://cloud.leonardo.ai/api/rest/v2/generationssync"));
        QVERIFY(call.timeouts.stall >= std::chrono::seconds(27));
        const auto uploaded =
            desk.bodyOf("leonardo", "remove_bg", {}, {delivered(InputRole::Picture, kTask)});
        QVERIFY(uploaded.dump().find(q("{'id':'3fa85f64-5717-4562-b3fc-2c963f66afa6','type':'UPLOADED'}")) !=
                std::string::npos);
    }

    void aCutOutComesWithTheAnswer()
    {
        auto made = removeBackground(
            sync({{"url", "https://x/1.png"}, {"contentType", "image/png"}, {"dataB64", "QUJD"}}));
        VIDGO_VERIFY(made);
        QCOMPARE(made->news.results.front().bytes, std::string("ABC"));
        QCOMPARE(made->news.charge->amount, std::string("0.02"));
        QCOMPARE(made->news.charge->unit, std::string("usd"));
        made = removeBackground(
            sync({{"url", "https://x/1.png"}, {"contentType", "image/png"}, {"dataB64", Json()}}));
        VIDGO_VERIFY(made);
        QCOMPARE(made->news.results.front().url, std::string("https://x/1.png"));
    }

    void aBlockedCutOutIsRefused()
    {
        VIDGO_VERIFY_TROUBLE(removeBackground(sync({{"url", "https://x/1.png"}, {"blocked", true}}, 1)),
                             ProviderTrouble::Refused, false);
        VIDGO_VERIFY_TROUBLE(removeBackground(sync({{"url", "https://x/1.png"}, {"nsfw", true}})),
                             ProviderTrouble::Refused, false);
        VIDGO_VERIFY_TROUBLE(removeBackground(sync({}, 2)), ProviderTrouble::Refused, false);
        VIDGO_VERIFY_TROUBLE(removeBackground(sync({})), ProviderTrouble::Failed, false);
        VIDGO_VERIFY_TROUBLE(removeBackground("{}", 408), ProviderTrouble::Busy, true);
    }

    void everyFormOfACreateIsRead_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("number");
        QTest::newRow("v1") << "sdGenerationJob"
                            << "generationId";
        QTest::newRow("v2") << "generate"
                            << "generationId";
        QTest::newRow("clip") << "motionVideoGenerationJob"
                              << "generationId";
        QTest::newRow("upscaled") << "universalUpscaler"
                                  << "id";
    }
    void everyFormOfACreateIsRead()
    {
        QFETCH(QString, job);
        QFETCH(QString, number);
        test::ProviderDesk desk;
        desk.http.say(
            200,
            Json(Json::Object{{job.toStdString(),
                               Json::Object{{number.toStdString(), kTask},
                                            {"apiCreditCost", 40},
                                            {"cost", Json::Object{{"amount", "5"}, {"unit", "CREDITS"}}}}}})
                .dump());
        const auto made = desk.submit("leonardo", "leonardo_text_to_image", asking("x"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, kTask);
        QCOMPARE(made->news.charge->amount, std::string("5"));
        QCOMPARE(made->news.charge->unit, std::string("credits"));
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* name, const std::string& body, TaskState state,
                            const char* model = "leonardo_text_to_image") {
            QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(model) << state;
        };
        row("too early", q("{'generations_by_pk':null}"), TaskState::Queued);
        row("pending", generation("PENDING"), TaskState::Running);
        row("unknown", generation("DREAMING"), TaskState::Running);
        row("complete and empty for a moment", generation("COMPLETE"), TaskState::Running);
        row("complete", generation("COMPLETE", {picture("https://cdn.leonardo.ai/x.jpg")}),
            TaskState::Succeeded);
        row("failed", generation("FAILED"), TaskState::Failed);
        row("not safe", generation("COMPLETE", {picture("https://x/1.jpg", true)}), TaskState::Failed);
        row("one of two is safe",
            generation("COMPLETE", {picture("https://x/1.jpg", true), picture("https://x/2.jpg")}),
            TaskState::Succeeded);
        row("a clip", generation("COMPLETE", {picture("https://x/1.jpg", false, "https://x/1.mp4")}),
            TaskState::Succeeded, "kling25_image_to_video");
        row("a clip as the address", generation("COMPLETE", {picture("https://x/1.MP4?a=b")}),
            TaskState::Succeeded, "kling25_image_to_video");
        row("a clip that has only its poster", generation("COMPLETE", {picture("https://x/1.jpg")}),
            TaskState::Running, "kling25_image_to_video");
        row("an address that is none", generation("COMPLETE", {picture("file:///etc/passwd")}),
            TaskState::Running);
        row("upscaling",
            q("{'generated_image_variation_generic':[{'id':'x','status':'PENDING','url':null}]}"),
            TaskState::Running, "universal_upscaler");
        row("upscaling is not known yet", q("{'generated_image_variation_generic':[]}"), TaskState::Queued,
            "universal_upscaler");
        row("upscaled",
            q("{'generated_image_variation_generic':[{'id':'x','status':'COMPLETE','url':'https://x/"
              "1.png'}]}"),
            TaskState::Succeeded, "universal_upscaler");
        row("not upscaled", q("{'generated_image_variation_generic':[{'id':'x','status':'FAILED'}]}"),
            TaskState::Failed, "universal_upscaler");
    }
    void states()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, model);
        QFETCH(TaskState, state);
        const auto news = poll(body.toStdString(), model.constData());
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->results.empty(), state != TaskState::Succeeded);
        QCOMPARE(news->failure.has_value(), state == TaskState::Failed);
    }

    void whatIsNotSafeIsRefused()
    {
        const auto news = poll(generation("COMPLETE", {picture("https://x/1.jpg", true)}));
        QCOMPARE(news->failure->trouble, ProviderTrouble::Refused);
    }

    void variationsAreAskedForElsewhere()
    {
        test::ProviderDesk desk;
        desk.http.say(200, "{}");
        (void)desk.at("leonardo").poll({.id = kTask, .model = "universal_upscaler"}, {});
        QCOMPARE(desk.http.asked.front().url, "https://cloud.leonardo.ai/api/rest/v1/variations/" + kTask);
        desk.http.say(200, "{}");
        (void)desk.at("leonardo").poll({.id = kTask, .model = "nano_banana_2_try_on"}, {});
        QCOMPARE(desk.http.asked.back().url, "https://cloud.leonardo.ai/api/rest/v1/generations/" + kTask);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<ProviderTrouble>("trouble");
        QTest::addColumn<bool>("mayHaveBegun");
        const auto row = [](int status, const std::string& body, ProviderTrouble trouble, bool begun) {
            QTest::addRow("%d %s", status, body.c_str())
                << status << QString::fromStdString(body) << trouble << begun;
        };
        row(401, q("{'error':'Invalid response from authorization hook','path':'$','code':'unexpected'}"),
            ProviderTrouble::Unauthorised, false);
        row(403, q("{'error':'no','path':'$','code':'access-denied'}"), ProviderTrouble::Unauthorised, false);
        row(200,
            q("{'error':'Authentication hook unauthorized this request','path':'$','code':'access-denied'}"),
            ProviderTrouble::Unauthorised, false);
        row(400, q("[{'message':'Invalid response from authorization hook','extensions':{},'path':[]}]"),
            ProviderTrouble::Unauthorised, false);
        row(200, q("{'errors':[{'message':'prompt failed moderation'}]}"), ProviderTrouble::Refused, false);
        row(402, q("{'error':'no credits'}"), ProviderTrouble::OutOfCredit, false);
        row(400, q("{'error':'not enough api tokens'}"), ProviderTrouble::OutOfCredit, false);
        row(400,
            q("{'error':'Expected a boolean for type Boolean but found a "
              "string','code':'validation-failed'}"),
            ProviderTrouble::BadInput, false);
        row(422, q("{'error':'invalid file extension'}"), ProviderTrouble::BadInput, false);
        row(400, q("{'error':'The prompt was blocked by content moderation'}"), ProviderTrouble::Refused,
            false);
        row(429, q("{'error':'slow'}"), ProviderTrouble::RateLimited, false);
        row(500, q("{'error':'oops'}"), ProviderTrouble::Failed, true);
        row(502, "", ProviderTrouble::Busy, true);
        row(200, "{}", ProviderTrouble::Unknown, true);
        row(200, q("{'sdGenerationJob':{'generationId':'../me'}}"), ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        VIDGO_VERIFY_TROUBLE(desk.submit("leonardo", "leonardo_text_to_image", asking("x")), trouble,
                             mayHaveBegun);
    }

    void theBalanceIsThatOfTheApi()
    {
        test::ProviderDesk desk;
        desk.http.say(200,
                      q("{'user_details':[{'user':{'id':'u'},'apiPaidTokens':3500,'apiSubscriptionTokens':20,"
                        "'paidTokens':7,'apiPlanTokenRenewalDate':null}]}"));
        const auto balance = desk.at("leonardo").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount, std::string("3520"));
        desk.http.say(200, q("{'user_details':[{'user':{'id':'u'},'apiPaidTokens':null}]}"));
        QVERIFY(!desk.at("leonardo").balance({}));
        desk.http.say(200, q("{'user_details':[{'user':{'id':'u'},'apiPaidTokens':null}]}"));
        VIDGO_VERIFY(desk.at("leonardo").checkKey(Secret(std::string("k")), {}));
        desk.http.say(
            200, q("{'error':'Invalid response from authorization hook','path':'$','code':'unexpected'}"));
        VIDGO_VERIFY_ERROR(desk.at("leonardo").checkKey(Secret(std::string("k")), {}),
                           ProviderError::KeyWrong);
    }

    void aPictureIsUploadedThroughASignedForm()
    {
        test::ProviderDesk desk;
        const test::TestFolder folder;
        const auto path = folder / "my holidays.jpg";
        VIDGO_VERIFY(writeFile(path, std::string_view("picture"), Durability::Rename));
        GenerationInput input;
        input.role = InputRole::Picture;
        input.path = toUtf8(path);
        input.file = {
            .sha256 = std::string(64, 'b'), .mediaType = "image/jpeg", .bytes = 7, .width = 1, .height = 1};
        const auto fields = Json(Json::Object{{"Content-Type", "image/jpeg"}, {"key", "uploads/x"}}).dump();
        desk.http.say(200,
                      Json(Json::Object{{"uploadInitImage", Json::Object{{"id", kTask},
                                                                         {"fields", fields},
                                                                         {"key", "uploads/x"},
                                                                         {"url", "https://s3.example/"}}}})
                          .dump());
        desk.http.say(204, "");
        const auto put =
            desk.at("leonardo")
                .deliver({.input = input, .model = desk.model("leonardo", "leonardo_image_to_image")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, kTask);
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://cloud.leonardo.ai/api/rest/v1/init-image"));
        const auto json = q("{'extension':'jpg'}");
        QCOMPARE(desk.http.asked.front().body, json);
        const auto& form = desk.http.asked.back();
        QCOMPARE(form.url, std::string("https://s3.example/"));
        QVERIFY(test::headerOf(form, "Authorization").empty());
        QCOMPARE(form.form.size(), std::size_t{3});
        QCOMPARE(form.form.back().name, std::string("file"));
        QVERIFY(std::get<net::HttpFile>(form.form.back().value).name.find("holidays") == std::string::npos);
        desk.http.say(200,
                      q("{'uploadInitImage':{'id':'x','fields':'not JSON','url':'https://s3.example/'}}"));
        QVERIFY(
            !desk.at("leonardo")
                 .deliver({.input = input, .model = desk.model("leonardo", "leonardo_image_to_image")}, {}));
    }

    void aNoticeIsBelievedWithTheRightKeyOnly()
    {
        test::ProviderDesk desk;
        const auto& leonardo = desk.at("leonardo");
        const std::string body =
            q("{'type':'image_generation.complete','timestamp':1700000000000,'data':{'object':"
              "{'id':'3fa85f64-5717-4562-b3fc-2c963f66afa6','status':'COMPLETE','apiKey':{}}}}");
        const RawNotice notice{.headers = {{"Authorization", "Bearer the key"}}, .body = body};
        const auto read = leonardo.readNotice(notice, Secret(std::string("the key")), desk.clock.now());
        VIDGO_VERIFY(read);
        QCOMPARE(read->taskId, kTask);
        QCOMPARE(read->id, kTask + "@1700000000000");
        QVERIFY(!read->news);
        for (const auto* key : {"another key", "", "the key "})
            VIDGO_VERIFY_ERROR(leonardo.readNotice(notice, Secret(std::string(key)), desk.clock.now()),
                               ProviderError::WebhookForged);
        const RawNotice strange{.headers = notice.headers, .body = q("{'apiKey':'k'}")};
        const auto refused = leonardo.readNotice(strange, Secret(std::string("the key")), desk.clock.now());
        VIDGO_VERIFY_TROUBLE(refused, ProviderTrouble::Unknown, false);
        QVERIFY(refused.error().raw.empty());
    }
};

QTEST_GUILESS_MAIN(LeonardoTest)
#include "leonardo_test.moc"
