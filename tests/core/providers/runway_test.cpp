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

const std::string kTask = "d2e3d1f4-0000-4000-8000-000000000001";

Json::Object task(const std::string& status)
{
    return {{"id", kTask}, {"status", status}, {"createdAt", "2026-09-20T10:00:00.000Z"}};
}

GenerationInput fileInput(const test::TestFolder& folder, const std::string& type, std::size_t bytes)
{
    const auto path = folder / "the person's own name.bin";
    if (!writeFile(path, std::string_view(std::string(bytes, 'x')), Durability::Rename))
        qFatal("cannot write");
    GenerationInput input;
    input.role = InputRole::Picture;
    input.path = toUtf8(path);
    input.file = {.sha256 = std::string(64, 'a'),
                  .mediaType = type,
                  .bytes = static_cast<std::int64_t>(bytes),
                  .width = 640,
                  .height = 480};
    return input;
}

std::string formText(const net::FormField& field)
{
    const auto* text = std::get_if<std::string>(&field.value);
    return text ? *text : std::string();
}

} // namespace

class RunwayTest : public QObject
{
    Q_OBJECT

    ProviderResult<TaskNews> poll(Json::Object body, int status = 200)
    {
        test::ProviderDesk desk;
        desk.http.say(status, Json(std::move(body)).dump());
        return desk.at("runway").poll({.id = kTask, .model = "gen4_turbo"}, {});
    }

private Q_SLOTS:
    void aClipOfAPictureIsSentAsItsPageSays()
    {
        test::ProviderDesk desk;
        auto request = asking("the camera glides right");
        request.seed = 42;
        const auto body =
            desk.bodyOf("runway", "gen4_turbo", request, {delivered(InputRole::Picture, "runway://abc")});
        const auto wanted = Json::parse(
            q("{'model':'gen4_turbo','promptImage':[{'position':'first','uri':'runway://abc'}],"
              "'promptText':'the camera glides right','ratio':'1280:720','duration':5,'seed':42}"));
        QCOMPARE(body.dump(), wanted->dump());
        const auto& call = desk.http.asked.front();
        QCOMPARE(call.url, std::string("https://api.dev.runwayml.com/v1/image_to_video"));
        QCOMPARE(test::headerOf(call, "Authorization"), std::string("Bearer key-of-runway"));
        QCOMPARE(test::headerOf(call, "X-Runway-Version"), std::string("2024-11-06"));
    }

    void sizesAreExactPairs_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("ratio");
        QTest::newRow("wide") << "gen4_turbo" << 1920 << 1080 << "1280:720";
        QTest::newRow("tall") << "gen4_turbo" << 1080 << 1920 << "720:1280";
        QTest::newRow("square") << "gen4_turbo" << 1000 << 1000 << "960:960";
        QTest::newRow("very wide") << "gen4_turbo" << 2560 << 1080 << "1584:672";
        QTest::newRow("4:3") << "gen4_turbo" << 800 << 600 << "1104:832";
        QTest::newRow("picture, large") << "gen4_image" << 3840 << 2160 << "1920:1080";
        QTest::newRow("picture, small") << "gen4_image" << 640 << 360 << "1280:720";
        QTest::newRow("picture, square") << "gen4_image" << 700 << 700 << "720:720";
        QTest::newRow("picture, usual") << "gen4_image" << 0 << 0 << "1280:720";
    }
    void sizesAreExactPairs()
    {
        QFETCH(QString, model);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QString, ratio);
        test::ProviderDesk desk;
        auto request = asking("x");
        request.width = width;
        request.height = height;
        const auto body = desk.bodyOf("runway", model.toStdString(), request,
                                      {delivered(InputRole::Picture, "runway://abc")});
        QCOMPARE(member(body, "ratio"), ratio.toStdString());
    }

    void picturesAreReferredToByTheirRole()
    {
        test::ProviderDesk desk;
        const auto body = desk.bodyOf("runway", "gen4_image_try_on", asking("in a studio"),
                                      {delivered(InputRole::Garment, "runway://g"),
                                       delivered(InputRole::Person, "data:image/png;base64,AA==")});
        QCOMPARE(member(body, "referenceImages"), q("[{'tag':'person','uri':'data:image/png;base64,AA=='},"
                                                    "{'tag':'garment','uri':'runway://g'}]"));
        QVERIFY(member(body, "promptText").starts_with("@person wears @garment."));
        QVERIFY(member(body, "promptText").ends_with("in a studio"));
    }

    void tooManyPicturesAreNotSent()
    {
        test::ProviderDesk desk;
        std::vector<DeliveredInput> inputs(4, delivered(InputRole::Reference, "runway://r"));
        inputs.push_back(delivered(InputRole::Picture, "runway://p"));
        VIDGO_VERIFY_TROUBLE(desk.submit("runway", "gen4_image_references", asking("x"), inputs),
                             ProviderTrouble::BadInput, false);
        QVERIFY(desk.http.asked.empty());
    }

    void longPromptsAreNotSent()
    {
        test::ProviderDesk desk;
        VIDGO_VERIFY_TROUBLE(desk.submit("runway", "gen4_image", asking(std::string(1001, 'a'))),
                             ProviderTrouble::BadInput, false);
        QVERIFY(desk.http.asked.empty());
    }

    void aPictureIsEnlargedAsFarAsItMayBe_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("factor");
        QTest::newRow("twice") << 1000 << 800 << 2.0 << "2";
        QTest::newRow("three times") << 1000 << 800 << 3.0 << "4";
        QTest::newRow("to 4K") << 1920 << 1080 << 2.0 << "2";
        QTest::newRow("too much") << 1920 << 1080 << 4.0 << "2";
        QTest::newRow("too large") << 6000 << 4000 << 2.0 << "nothing";
    }
    void aPictureIsEnlargedAsFarAsItMayBe()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, scale);
        QFETCH(QString, factor);
        test::ProviderDesk desk;
        GenerationRequest request;
        request.scale = scale;
        request.inputs = {
            {.role = InputRole::Picture,
             .path = "x",
             .file = {.sha256 = {}, .mediaType = "image/png", .bytes = 1, .width = width, .height = height}}};
        const auto body = desk.bodyOf("runway", "magnific_precision", request,
                                      {delivered(InputRole::Picture, "runway://abc")});
        QCOMPARE(member(body, "scaleFactor"), factor.toStdString());
    }

    void clipsAreRedrawnAndEnlarged()
    {
        test::ProviderDesk desk;
        auto request = asking("");
        request.style = "watercolor";
        request.width = 1080;
        request.height = 1920;
        auto body = desk.bodyOf("runway", "aleph2", request, {delivered(InputRole::Clip, "runway://c")});
        QCOMPARE(member(body, "videoUri"), std::string("runway://c"));
        QCOMPARE(member(body, "targetAspectRatio"), std::string("9:16"));
        QCOMPARE(member(body, "ratio"), std::string("nothing"));
        QVERIFY(member(body, "promptText").find("watercolour") != std::string::npos);
        body = desk.bodyOf("runway", "magnific_video", {}, {delivered(InputRole::Clip, "runway://c")});
        QCOMPARE(member(body, "resolution"), std::string("4k"));
        QCOMPARE(desk.http.asked.front().url, std::string("https://api.dev.runwayml.com/v1/video_upscale"));
    }

    void aPresenterSpeaksAsTextOrSound()
    {
        test::ProviderDesk desk;
        GenerationRequest request;
        request.speech = "Welcome!";
        request.voice = "maya";
        auto body = desk.bodyOf("runway", "gwm1_avatars", request);
        QCOMPARE(member(body, "avatar"), q("{'presetId':'influencer','type':'runway-preset'}"));
        QCOMPARE(member(body, "speech"),
                 q("{'text':'Welcome!','type':'text','voice':{'presetId':'maya','type':'preset'}}"));
        request.voice = "somebody else's";
        body = desk.bodyOf("runway", "gwm1_avatars", request);
        QCOMPARE(member(body, "speech.voice"), std::string("nothing"));
        body = desk.bodyOf("runway", "gwm1_avatars", request, {delivered(InputRole::Sound, "runway://s")});
        QCOMPARE(member(body, "speech"), q("{'audio':'runway://s','type':'audio'}"));
        const auto own =
            desk.submit("runway", "gwm1_avatars", request, {delivered(InputRole::Picture, "runway://p")});
        VIDGO_VERIFY_TROUBLE(own, ProviderTrouble::BadInput, false);
    }

    void aCreateGivesANumber()
    {
        test::ProviderDesk desk;
        desk.http.say(
            200, Json(Json::Object{{"id", kTask}, {"estimatedCost", Json::Object{{"credits", 25}}}}).dump());
        const auto made = desk.submit("runway", "gen4_image", asking("x"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->taskId, kTask);
        QCOMPARE(made->news.state, TaskState::Queued);
        desk.http.say(200, q("{'id':'../../organization'}"));
        VIDGO_VERIFY_TROUBLE(desk.submit("runway", "gen4_image", asking("x")), ProviderTrouble::Unknown,
                             true);
    }

    void states_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TaskState>("state");
        QTest::newRow("PENDING") << "PENDING" << TaskState::Queued;
        QTest::newRow("THROTTLED") << "THROTTLED" << TaskState::Queued;
        QTest::newRow("RUNNING") << "RUNNING" << TaskState::Running;
        QTest::newRow("unknown") << "DREAMING" << TaskState::Running;
        QTest::newRow("CANCELLED") << "CANCELLED" << TaskState::Cancelled;
        QTest::newRow("FAILED") << "FAILED" << TaskState::Failed;
        QTest::newRow("SUCCEEDED with nothing") << "SUCCEEDED" << TaskState::Failed;
    }
    void states()
    {
        QFETCH(QString, status);
        QFETCH(TaskState, state);
        const auto news = poll(task(status.toStdString()));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, state);
        QCOMPARE(news->failure.has_value(), state == TaskState::Failed);
    }

    void progressNeverLeavesItsRange()
    {
        const auto fraction = [&](Json progress) {
            auto running = task("RUNNING");
            running.emplace("progress", std::move(progress));
            return poll(std::move(running))->fraction;
        };
        QCOMPARE(fraction(0.25), std::optional(0.25));
        QCOMPARE(fraction(0), std::optional(0.0));
        for (const auto& strange : {Json(-3), Json(77), Json("soon"), Json(Json::Array{}), Json()})
            if (const auto value = fraction(strange))
                QVERIFY(*value >= 0 && *value <= 1);
    }

    void resultsAreAddresses()
    {
        auto done = task("SUCCEEDED");
        done.emplace("output",
                     Json::Array{"https://x.cloudfront.net/1.mp4?_jwt=a", 5, "file:///etc/passwd", ""});
        done.emplace("cost", Json::Object{{"credits", 25}});
        const auto news = poll(std::move(done));
        VIDGO_VERIFY(news);
        QCOMPARE(news->state, TaskState::Succeeded);
        QCOMPARE(news->results.size(), std::size_t{1});
        QCOMPARE(news->charge->amount, std::string("25"));
        QCOMPARE(news->charge->unit, std::string("credits"));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ProviderTrouble>("trouble");
        QTest::newRow("SAFETY.INPUT.TEXT") << "SAFETY.INPUT.TEXT" << ProviderTrouble::Refused;
        QTest::newRow("SAFETY.OUTPUT.VIDEO") << "SAFETY.OUTPUT.VIDEO" << ProviderTrouble::Refused;
        QTest::newRow("INPUT_PREPROCESSING.SAFETY.TEXT")
            << "INPUT_PREPROCESSING.SAFETY.TEXT" << ProviderTrouble::Refused;
        QTest::newRow("INPUT_PREPROCESSING.INTERNAL")
            << "INPUT_PREPROCESSING.INTERNAL" << ProviderTrouble::Failed;
        QTest::newRow("INTERNAL.BAD_OUTPUT.CODE01")
            << "INTERNAL.BAD_OUTPUT.CODE01" << ProviderTrouble::Failed;
        QTest::newRow("ASSET.INVALID") << "ASSET.INVALID" << ProviderTrouble::BadInput;
        QTest::newRow("INTERNAL") << "INTERNAL" << ProviderTrouble::Failed;
        QTest::newRow("THIRD_PARTY.UNAVAILABLE") << "THIRD_PARTY.UNAVAILABLE" << ProviderTrouble::Failed;
        QTest::newRow("none") << "" << ProviderTrouble::Failed;
        QTest::newRow("new") << "SOMETHING.NEW" << ProviderTrouble::Failed;
    }
    void failures()
    {
        QFETCH(QString, code);
        QFETCH(ProviderTrouble, trouble);
        auto failed = task("FAILED");
        failed.emplace("failure", "An unexpected error occurred.");
        if (!code.isEmpty())
            failed.emplace("failureCode", code.toStdString());
        failed.emplace("cost", Json::Object{{"credits", 0}});
        const auto news = poll(std::move(failed));
        VIDGO_VERIFY(news);
        QCOMPARE(news->failure->trouble, trouble);
        QVERIFY(news->failure->raw.ends_with("An unexpected error occurred."));
        QCOMPARE(news->failure->requestId, kTask);
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
        row(400, q("{'error':'Validation of body failed','issues':[{'path':['ratio']}]}"),
            ProviderTrouble::BadInput, false);
        row(400, q("{'error':'You do not have enough credits to run this task.'}"),
            ProviderTrouble::OutOfCredit, false);
        row(401, q("{'error':'Unauthorized'}"), ProviderTrouble::Unauthorised, false);
        row(404, q("{'error':'Not found'}"), ProviderTrouble::BadInput, false);
        row(405, q("{'error':'Method not allowed'}"), ProviderTrouble::BadInput, false);
        row(429, q("{'error':'Your daily task limit has been reached.'}"), ProviderTrouble::RateLimited,
            false);
        row(500, q("{'error':'oops'}"), ProviderTrouble::Failed, true);
        row(502, "", ProviderTrouble::Busy, true);
        row(503, q("{'error':'overloaded'}"), ProviderTrouble::Busy, false);
        row(504, "<html>", ProviderTrouble::Busy, true);
        row(200, "{}", ProviderTrouble::Unknown, true);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(ProviderTrouble, trouble);
        QFETCH(bool, mayHaveBegun);
        test::ProviderDesk desk;
        desk.http.say(status, body.toStdString());
        VIDGO_VERIFY_TROUBLE(desk.submit("runway", "gen4_image", asking("x")), trouble, mayHaveBegun);
    }

    void theTimeToWaitIsInMilliseconds()
    {
        test::ProviderDesk desk;
        desk.http.say(429, "{}", "application/json", {{"retry-after-ms", "1500"}});
        QCOMPARE(desk.submit("runway", "gen4_image", asking("x")).error().retryAfter,
                 std::optional(std::chrono::milliseconds(1500)));
    }

    void cancelling_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("answer");
        QTest::newRow("cancelled") << 204 << static_cast<int>(CancelAnswer::Cancelled);
        QTest::newRow("not known any more") << 404 << static_cast<int>(CancelAnswer::Cancelled);
        QTest::newRow("too late") << 409 << static_cast<int>(CancelAnswer::TooLate);
    }
    void cancelling()
    {
        QFETCH(int, status);
        QFETCH(int, answer);
        test::ProviderDesk desk;
        desk.http.say(status, "");
        const auto cancelled = desk.at("runway").cancel({.id = kTask, .model = "gen4_turbo"}, {});
        VIDGO_VERIFY(cancelled);
        QCOMPARE(static_cast<int>(*cancelled), answer);
        QCOMPARE(desk.http.asked.front().method, std::string("DELETE"));
        QCOMPARE(desk.http.asked.front().url, "https://api.dev.runwayml.com/v1/tasks/" + kTask);
    }

    void theBalanceIsTheOrganisations()
    {
        test::ProviderDesk desk;
        desk.http.say(
            200, q("{'creditBalance':1234,'tier':{'models':{'gen4_turbo':{'maxDailyGenerations':null}}}}"));
        const auto balance = desk.at("runway").balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->amount, std::string("1234"));
        desk.http.say(401, q("{'error':'Unauthorized'}"));
        VIDGO_VERIFY_ERROR(desk.at("runway").checkKey(Secret(std::string("k")), {}), ProviderError::KeyWrong);
    }

    void aFileIsPutWhereRunwaySays()
    {
        test::ProviderDesk desk;
        const test::TestFolder folder;
        desk.http.say(200, q("{'uploadUrl':'https://s3.example/up','fields':{'key':'k','policy':'p'},"
                             "'runwayUri':'runway://abc'}"));
        desk.http.say(204, "");
        const auto input = fileInput(folder, "image/png", 600);
        const auto put =
            desk.at("runway").deliver({.input = input, .model = desk.model("runway", "gen4_turbo")}, {});
        VIDGO_VERIFY(put);
        QCOMPARE(put->reference, std::string("runway://abc"));
        QCOMPARE(desk.http.asked.front().body,
                 q("{'filename':'") + std::string(32, 'a') + q(".png','type':'ephemeral'}"));
        const auto& form = desk.http.asked.back();
        QCOMPARE(form.url, std::string("https://s3.example/up"));
        QVERIFY(test::headerOf(form, "Authorization").empty());
        QCOMPARE(form.form.size(), std::size_t{3});
        QCOMPARE(formText(form.form.at(0)), std::string("k"));
        QCOMPARE(form.form.back().name, std::string("file"));
        QVERIFY(std::holds_alternative<net::HttpFile>(form.form.back().value));
    }

    void whatMayNotBeUploadedGoesWithTheRequest()
    {
        test::ProviderDesk desk;
        const test::TestFolder folder;
        desk.http.say(403, q("{'error':'Buy credits first'}"));
        auto put = desk.at("runway").deliver(
            {.input = fileInput(folder, "image/png", 600), .model = desk.model("runway", "gen4_turbo")}, {});
        VIDGO_VERIFY(put);
        QVERIFY(put->reference.starts_with("data:image/png;base64,"));
        desk.http.asked.clear();
        put = desk.at("runway").deliver(
            {.input = fileInput(folder, "image/png", 100), .model = desk.model("runway", "gen4_turbo")}, {});
        VIDGO_VERIFY(put); // too small for an upload
        QVERIFY(desk.http.asked.empty());
    }

    void strangePlacesGetNoFile_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("no place") << "{}";
        QTest::newRow("another scheme")
            << QString::fromStdString(q("{'uploadUrl':'ftp://x','fields':{},'runwayUri':'runway://abc'}"));
        QTest::newRow("no fields") << QString::fromStdString(
            q("{'uploadUrl':'https://x/','fields':[1],'runwayUri':'runway://abc'}"));
        QTest::newRow("strange fields") << QString::fromStdString(
            q("{'uploadUrl':'https://x/','fields':{'a':5},'runwayUri':'runway://abc'}"));
        QTest::newRow("another address") << QString::fromStdString(
            q("{'uploadUrl':'https://x/','fields':{},'runwayUri':'https://evil/'}"));
    }
    void strangePlacesGetNoFile()
    {
        QFETCH(QString, body);
        test::ProviderDesk desk;
        const test::TestFolder folder;
        desk.http.say(200, body.toStdString());
        const auto put = desk.at("runway").deliver(
            {.input = fileInput(folder, "image/png", 600), .model = desk.model("runway", "gen4_turbo")}, {});
        QCOMPARE(desk.http.asked.size(), std::size_t{1});
        QVERIFY(put && put->reference.starts_with("data:"));
    }
};

QTEST_GUILESS_MAIN(RunwayTest)
#include "runway_test.moc"
