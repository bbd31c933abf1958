#include <QtTest/QtTest>

#include "provider_desk.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::providers;
using test::asking;
using test::delivered;

Q_DECLARE_METATYPE(vidgo::ProviderTrouble)
Q_DECLARE_METATYPE(vidgo::providers::TaskState)

namespace {

constexpr auto kTask = "37c82d82-8765-4031-8cb3-722df8a668e6";
constexpr auto kDone = R"([{"type":"image","value":"https:\/\/openapi-static.goenhance.ai/1.png"}])";
constexpr auto kStyles =
    R"({"code":0,"data":[{"label":"x","value":"default","list":[{"value":2000,"label":"Anime Style","version":"v5","url":"","isVip":false},{"value":3007,"label":"Watercolor"}]}]})";

/// The example of the notes.
std::string job(std::string_view status, std::string_view json = "null", std::string_view more = "")
{
    return test::filled(
        R"({"code":0,"msg":"Success","data":{"img_uuid":"37c82d82-8765-4031-8cb3-722df8a668e6","status":"@","type":"mx-image-face-swap","start_time":"2024-10-11T10:55:32.596Z","end_time":"2024-10-11T10:56:00.338Z","model_id":"-1","json":@@}})",
        {status, json, more});
}

GenerationRequest styled(const std::string& style)
{
    auto request = asking("soft light");
    request.operation = Operation::VideoStyleTransfer;
    request.style = style;
    request.durationMs = 4'200;
    return request;
}

} // namespace

class GoEnhanceTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(const std::string& body, const std::string& model = "image_face_swap",
                                  int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("goenhance").poll({.id = kTask, .model = model}, {});
    }

private Q_SLOTS:
    void aFaceSwapIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("goenhance", "image_face_swap", {},
                                      {delivered(InputRole::Picture, "https://target.jpg"),
                                       delivered(InputRole::Face, "https://face.jpg")});
        const auto* const json1 =
            R"({"args":{"reference_img":"https:\/\/target.jpg","source_img":"https:\/\/face.jpg"},"type":"mx-image-face-swap"})";
        QCOMPARE(body.dump(), Json::parse(json1)->dump());
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://api.goenhance.ai/api/v1/imagefaceswap/generate"));
        QCOMPARE(test::headerOf(desk.http.asked.front(), "Authorization"),
                 std::string("Bearer key-of-goenhance"));
    }

    void aStyleHasTodaysNumber_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("number");
        QTest::newRow("still in the list") << "anime_japanese"
                                           << "2000";
        QTest::newRow("found by its label") << "watercolor"
                                            << "3007";
    }
    void aStyleHasTodaysNumber()
    {
        QFETCH(QString, style);
        QFETCH(QString, number);
        test::ProviderDesk desk;
        const auto request = styled(style.toStdString());
        desk.http.say(200, kStyles);
        auto prepared = desk.at("goenhance").prepare(request, desk.model("goenhance", "video_to_video"), {});
        VIDGO_VERIFY(prepared);
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://api.goenhance.ai/api/v1/video2video/modellist"));
        prepared->push_back(delivered(InputRole::Clip, "https://c.mp4"));
        const auto body = desk.bodyOf("goenhance", "video_to_video", request, *prepared);
        const auto wanted = test::filled(
            R"({"args":{"model":@,"duration":5,"reference_video_url":"https:\/\/c.mp4","seed":-1,"resolution":"720p","prompt":"soft light"},"type":"mx-v2v"})",
            {number.toStdString()});
        QCOMPARE(body.dump(), Json::parse(wanted)->dump());
    }

    void aStyleThatIsGoneIsNotPaidFor()
    {
        test::ProviderDesk desk;
        desk.http.say(200, kStyles);
        VIDGO_VERIFY_TROUBLE(
            desk.at("goenhance").prepare(styled("cyberpunk"), desk.model("goenhance", "video_to_video"), {}),
            ProviderTrouble::BadInput, false);
        for (const auto* body : {"", "<html>", "{}", R"({"code":0,"data":{"list":5}})",
                                 R"({"code":0,"data":[null,{"list":[5]},{"list":7}]})"}) {
            desk.http.say(200, body);
            QVERIFY(!desk.at("goenhance")
                         .prepare(styled("anime_japanese"), desk.model("goenhance", "video_to_video"), {}));
        }
        VIDGO_VERIFY_TROUBLE(desk.submit("goenhance", "video_to_video", styled("vhs"),
                                         {delivered(InputRole::Clip, "https://c.mp4")}),
                             ProviderTrouble::BadInput, false);
    }

    void wordsThatAreTooLongAreNotSent()
    {
        test::ProviderDesk desk;
        auto request = styled("anime_japanese");
        request.prompt = std::string(501, 'a');
        VIDGO_VERIFY_TROUBLE(desk.submit("goenhance", "video_to_video", request,
                                         {delivered(InputRole::Clip, "https://c.mp4")}),
                             ProviderTrouble::BadInput, false);
        QVERIFY(desk.http.asked.empty());
    }

    void aCreateIsRead()
    {
        test::ProviderDesk desk;
        desk.http.say(
            200,
            R"({"code":0,"msg":"Success","data":{"img_uuid":"37c82d82-8765-4031-8cb3-722df8a668e6","cost":4}})");
        const auto made = desk.submit("goenhance", "nano_banana", asking("a cat"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string(kTask));
        QCOMPARE(made->news.charge->amount, std::string("4"));
    }

    void states_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* status, TaskState state) {
            QTest::newRow(status) << QString(status) << state;
        };
        row("pending", TaskState::Queued);
        row("queued", TaskState::Queued);
        row("processing", TaskState::Running);
        row("dreaming", TaskState::Running);
        row("success", TaskState::Succeeded);
        row("completed", TaskState::Succeeded);
        row("failed", TaskState::Failed);
    }
    void states()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        const auto news = poll(job(status.toStdString(), kDone));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->results.size(), std::size_t(state == TaskState::Succeeded ? 1 : 0));
    }

    void aJobIsAskedForByItsNumber()
    {
        test::ProviderDesk desk;
        desk.http.say(200, job("pending"));
        VIDGO_VERIFY(desk.at("goenhance").poll({.id = kTask, .model = "image_face_swap"}, {}));
        QCOMPARE(desk.http.asked.front().url,
                 "https://api.goenhance.ai/api/v1/jobs/detail?img_uuid=" + std::string(kTask));
    }

    void thePictureOfAClipIsNotTheClip()
    {
        const auto news = poll(
            job("success",
                R"([{"type":"image","value":"https:\/\/r/cover.png"},{"type":"video","value":"https:\/\/r/1.mp4","duration":5}])"),
            "video_to_video");
        VIDGO_VERIFY(news);
        QCOMPARE(news->results.size(), std::size_t{1});
        QCOMPARE(news->results.front().url, std::string("https://r/1.mp4"));
    }

    void theOtherMemberStandsInForAnEmptyList()
    {
        const auto news = poll(job("success", "null", R"(,"img_url":"https:\/\/r/2.png")"));
        VIDGO_VERIFY(news);
        QCOMPARE(news->results.front().url, std::string("https://r/2.png"));
        const auto none = poll(job("success", R"([{"type":"image","value":""}])"));
        VIDGO_VERIFY(none);
        QVERIFY(none->failure->is(ProviderError::ResultInvalid));
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
        row(200, R"({"code":1001,"msg":"bad args"})", ProviderTrouble::Failed, false);
        row(200, R"({"code":-1,"msg":"Not enough credits"})", ProviderTrouble::OutOfCredit, false);
        row(401, R"({"code":401,"msg":"no"})", ProviderTrouble::Unauthorised, false);
        row(403, R"({"code":403,"msg":"no"})", ProviderTrouble::Unauthorised, false);
        row(429, R"({"code":429,"msg":"slow"})", ProviderTrouble::RateLimited, false);
        row(500, R"({"code":500,"msg":"oops"})", ProviderTrouble::Failed, true);
        row(502, "<html>", ProviderTrouble::Busy, true);
        row(200, R"({"code":0,"data":null})", ProviderTrouble::Unknown, true);
        row(200, R"({"code":0,"data":{"img_uuid":""}})", ProviderTrouble::Unknown, true);
        row(200, R"({"msg":"Success"})", ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        VIDGO_VERIFY_TROUBLE(desk.submit("goenhance", "nano_banana", asking("a cat")), trouble, mayHaveBegun);
    }

    void tokensAreTheBalance()
    {
        test::ProviderDesk desk;
        desk.http.say(200, R"({"code":0,"msg":"Success","data":{"count":320,"queueLimit":3,"user_id":9}})");
        const auto balance = desk.at("goenhance").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount, std::string("320"));
        desk.http.say(401, R"({"code":401,"msg":"invalid token"})");
        VIDGO_VERIFY_ERROR(desk.at("goenhance").checkKey(Secret("k"), {}), ProviderError::KeyWrong);
    }

    void nobodyMaySendNotices()
    {
        test::ProviderDesk desk;
        VIDGO_VERIFY_ERROR(desk.at("goenhance").readNotice({}, Secret("x"), desk.clock.now()),
                           ProviderError::WebhookForged);
    }
};

QTEST_GUILESS_MAIN(GoEnhanceTest)
#include "goenhance_test.moc"
