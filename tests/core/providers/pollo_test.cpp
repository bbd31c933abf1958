#include <QtTest/QtTest>

#include "provider_desk.h"
#include "vidgo/base/hmac.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::providers;
using test::asking;
using test::delivered;
using test::member;

Q_DECLARE_METATYPE(vidgo::ProviderTrouble)
Q_DECLARE_METATYPE(vidgo::providers::TaskState)

namespace {

/// The example of the notes, with generations of one's own.
std::string standing(std::string_view generations)
{
    return test::filled(R"({"taskId":"abc","credit":12.5,"generations":[@]})", {generations});
}

std::string generation(std::string_view status, std::string_view url = "", std::string_view failure = "null")
{
    return test::filled(
        R"({"id":"g1","status":"@","failMsg":@,"url":"@","mediaType":"video","createdDate":"2023-11-07T05:31:56Z","updatedDate":"2023-11-07T05:31:56Z"})",
        {status, failure, url});
}

std::string base64OfHex(const std::string& digits)
{
    return QByteArray::fromHex(QByteArray::fromStdString(digits)).toBase64().toStdString();
}

} // namespace

class PolloTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(const std::string& body, int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, body);
        return desk.at("pollo").poll({.id = "abc", .model = "pollo25_image_to_video"}, {});
    }

    RawNotice noticeOf(const std::string& time, const std::string& body, const std::string& id = "evt_1")
    {
        const auto signature = base64OfHex(hmacSha256(Secret("the secret"), {id, ".", time, ".", body}));
        return {.headers = {{"x-webhook-id", id},
                            {"x-webhook-timestamp", time},
                            {"x-webhook-signature", "AAAA, " + signature}},
                .body = body};
    }

private Q_SLOTS:
    void aClipOfAPictureIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("pollo", "pollo25_image_to_video", asking("waves"),
                                      {delivered(InputRole::Picture, "https://p.jpg")});
        const auto* const json1 =
            R"({"input":{"image":"https:\/\/p.jpg","prompt":"waves","duration":5,"resolution":"720p","mode":"basic","generateAudio":false}})";
        QCOMPARE(body.dump(), Json::parse(json1)->dump());
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://pollo.ai/api/platform/v1/generation/pollo-ai/pollo-v2-5/video"));
        QCOMPARE(test::headerOf(desk.http.asked.front(), "x-api-key"), std::string("key-of-pollo"));
    }

    void oldAddressesCallTheSecondsLength()
    {
        test::ProviderDesk desk;
        auto request = asking("waves");
        request.durationMs = 6000;
        const auto body = desk.bodyOf("pollo", "pixverse5_image_to_video", request,
                                      {delivered(InputRole::Picture, "https://p.jpg")});
        QCOMPARE(desk.http.asked.front().url,
                 std::string("https://pollo.ai/api/platform/generation/pixverse/pixverse-v5"));
        QCOMPARE(member(body, "input.length"), std::string("8"));
        QCOMPARE(member(body, "input.duration"), std::string("nothing"));
    }

    void anEffectIsAClipWithItsWords()
    {
        test::ProviderDesk desk;
        auto request = asking("a lighthouse");
        request.effect = "snowfall";
        const auto body =
            desk.bodyOf("pollo", "pollo25_effect", request, {delivered(InputRole::Picture, "https://p.jpg")});
        QCOMPARE(member(body, "input.prompt"), std::string("Snow begins to fall. a lighthouse"));
    }

    void picturesGoInAList()
    {
        test::ProviderDesk desk;
        auto request = asking("a poster");
        request.width = 1600;
        request.height = 900;
        request.seed = 7;
        const auto body = desk.bodyOf("pollo", "pollojourney7_image", request,
                                      {delivered(InputRole::Picture, "https://a.jpg"),
                                       delivered(InputRole::Reference, "https://b.jpg")});
        const auto* const json2 = R"(["https:\/\/a.jpg","https:\/\/b.jpg"])";
        QCOMPARE(member(body, "input.images"), Json::parse(json2)->dump());
        QCOMPARE(member(body, "input.aspectRatio"), std::string("16:9"));
        QCOMPARE(member(body, "input.seed"), std::string("7"));
    }

    void bothFormsOfACreateAreRead_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("flat") << R"({"taskId":"abc","status":"waiting"})";
        QTest::newRow("wrapped")
            << R"({"code":"SUCCESS","message":"success","data":{"taskId":"abc","status":"waiting"}})";
    }
    void bothFormsOfACreateAreRead()
    {
        QFETCH(QString, body);
        test::ProviderDesk desk;
        desk.http.say(200, body.toStdString());
        const auto made = desk.submit("pollo", "pollo25_text_to_video", asking("waves"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, std::string("abc"));
        QCOMPARE(made->news.state, TaskState::Queued);
    }

    void states_data()
    {
        QTest::addColumn<QString>("generations");
        QTest::addColumn<TaskState>("state");
        const auto row = [](const char* name, const std::string& generations, TaskState state) {
            QTest::newRow(name) << QString::fromStdString(generations) << state;
        };
        row("none yet", "", TaskState::Queued);
        row("waiting", generation("waiting"), TaskState::Queued);
        row("pending", generation("pending"), TaskState::Queued);
        row("unknown", generation("dreaming"), TaskState::Queued);
        row("processing", generation("processing"), TaskState::Running);
        row("one is done", generation("succeed", "https://r/1.mp4") + "," + generation("processing"),
            TaskState::Running);
        row("done", generation("succeed", "https://r/1.mp4"), TaskState::Succeeded);
        row("failed", generation("failed", "", R"("no faces")"), TaskState::Failed);
        row("one failed", generation("succeed", "https://r/1.mp4") + "," + generation("failed"),
            TaskState::Failed);
        row("done without an address", generation("succeed", ""), TaskState::Failed);
        row("no objects", "5,null,[]", TaskState::Queued);
    }
    void states()
    {
        QFETCH(QString, generations);
        QFETCH(TaskState, state);
        const auto flat = standing(generations.toStdString());
        for (const auto& body :
             {flat, test::filled(R"({"code":"SUCCESS","message":"success","data":@})", {flat})}) {
            const auto news = poll(body);
            VIDGO_VERIFY(news);
            QCOMPARE(news->state, state);
            QCOMPARE(news->charge->amount, std::string("12.5"));
            QCOMPARE(news->results.empty(), state != TaskState::Succeeded);
            QCOMPARE(news->failure.has_value(), state == TaskState::Failed);
        }
    }

    void whatItSaysOfAFailureIsKept()
    {
        const auto news = poll(standing(generation("failed", "", R"("Sensitive content")")));
        VIDGO_VERIFY(news);
        QCOMPARE(news->failure->trouble, ProviderTrouble::Refused);
        QCOMPARE(news->failure->raw, std::string("Sensitive content"));
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
        row(401, R"({"code":"UNAUTHORIZED","message":"no"})", ProviderTrouble::Unauthorised, false);
        row(403, R"({"code":"FORBIDDEN","message":"Not enough credits"})", ProviderTrouble::OutOfCredit,
            false);
        row(403, R"({"code":"FORBIDDEN","message":"not for you"})", ProviderTrouble::Unauthorised, false);
        row(400,
            R"({"message":"bad","code":"BAD_REQUEST","issues":[{"message":"length"},{"message":"mode"}]})",
            ProviderTrouble::BadInput, false);
        row(404, R"({"code":"NOT_FOUND","message":"no model"})", ProviderTrouble::BadInput, false);
        row(429, R"({"code":"TOO_MANY_REQUESTS","message":"slow"})", ProviderTrouble::RateLimited, false);
        row(500, R"({"code":"INTERNAL_SERVER_ERROR","message":"oops"})", ProviderTrouble::Failed, true);
        row(502, "", ProviderTrouble::Busy, true);
        row(200, R"({"code":"FORBIDDEN","message":"Not enough credits"})", ProviderTrouble::OutOfCredit,
            false);
        row(200, R"({"code":"WHATEVER","message":"no"})", ProviderTrouble::Failed, false);
        row(200, R"({"code":"SUCCESS","data":{}})", ProviderTrouble::Unknown, true);
        row(200, R"({"taskId":""})", ProviderTrouble::Unknown, true);
        row(200, R"([])", ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        VIDGO_VERIFY_TROUBLE(desk.submit("pollo", "pollo25_text_to_video", asking("waves")), trouble,
                             mayHaveBegun);
    }

    void issuesAreJoined()
    {
        test::ProviderDesk desk;
        desk.http.say(400, R"({"message":"bad","issues":[{"message":"length"},{"message":"mode"},7]})");
        QCOMPARE(desk.submit("pollo", "pollo25_text_to_video", asking("waves")).error().raw,
                 std::string("bad; length; mode"));
    }

    void theBalanceIsRead()
    {
        test::ProviderDesk desk;
        desk.http.say(200, R"({"availableCredits":123,"totalCredits":200})");
        const auto balance = desk.at("pollo").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount + " " + balance->unit, std::string("123 credits"));
        desk.http.say(401, R"({"code":"UNAUTHORIZED","message":"bad key"})");
        VIDGO_VERIFY_ERROR(desk.at("pollo").checkKey(Secret("k"), {}), ProviderError::KeyWrong);
    }

    void itCannotCancel()
    {
        test::ProviderDesk desk;
        QCOMPARE(*desk.at("pollo").cancel({.id = "abc", .model = "pollo25_image_to_video"}, {}),
                 CancelAnswer::Unable);
        QVERIFY(desk.http.asked.empty());
    }

    void noticesAreSigned()
    {
        test::ProviderDesk desk;
        const auto now = desk.clock.now();
        const auto seconds =
            std::to_string(std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());
        const Secret secret(QByteArray("the secret").toBase64().toStdString());
        const auto& pollo = desk.at("pollo");
        const auto notice = noticeOf(seconds, R"({"taskId":"abc","status":"succeed"})");
        const auto read = pollo.readNotice(notice, secret, now);
        VIDGO_VERIFY(read);
        QCOMPARE(read->id, std::string("evt_1"));
        QCOMPARE(read->taskId, std::string("abc"));
        QVERIFY(!read->news);
        VIDGO_VERIFY(pollo.readNotice(noticeOf(seconds + "000", notice.body), secret, now));
        auto changed = notice;
        changed.body = R"({"taskId":"abd","status":"succeed"})";
        VIDGO_VERIFY_ERROR(pollo.readNotice(changed, secret, now), ProviderError::WebhookForged);
        changed = notice;
        changed.headers.front().second = "evt_2";
        VIDGO_VERIFY_ERROR(pollo.readNotice(changed, secret, now), ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(notice, Secret("b3RoZXI="), now), ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(notice, Secret("no base64!"), now), ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(notice, Secret(), now), ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(notice, secret, now + std::chrono::minutes(6)),
                           ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(notice, secret, now - std::chrono::minutes(6)),
                           ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice(noticeOf("soon", notice.body), secret, now),
                           ProviderError::WebhookForged);
        VIDGO_VERIFY_ERROR(pollo.readNotice({}, secret, now), ProviderError::WebhookForged);
        VIDGO_VERIFY_TROUBLE(pollo.readNotice(noticeOf(seconds, "{}"), secret, now), ProviderTrouble::Unknown,
                             false);
    }

    void filesGoThroughAnotherCompanysUpload()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "a.jpg", std::string_view("pixels"), Durability::Rename));
        GenerationInput input{
            .role = InputRole::Picture, .path = toUtf8(folder / "a.jpg"), .file = {}, .durationMs = 0};
        input.file.mediaType = "image/jpeg";
        input.file.sha256 = std::string(64, 'a');
        test::ProviderDesk piapiOnly({"a2e"});
        piapiOnly.http.say(200, R"({"code":200,"data":{"url":"https:\/\/img/a.jpg"}})");
        const auto put = piapiOnly.at("pollo").deliver(
            {.input = input, .model = piapiOnly.model("pollo", "pollo25_image_to_video")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, std::string("https://img/a.jpg"));
        QCOMPARE(test::headerOf(piapiOnly.http.asked.front(), "x-api-key"), std::string("key-of-piapi"));
        test::ProviderDesk alone({"a2e", "piapi"});
        const auto none = alone.at("pollo").deliver(
            {.input = input, .model = alone.model("pollo", "pollo25_image_to_video")}, {});
        VIDGO_VERIFY_ERROR(none, ProviderError::NoUpload);
        QVERIFY(alone.http.asked.empty());
    }
};

QTEST_GUILESS_MAIN(PolloTest)
#include "pollo_test.moc"
