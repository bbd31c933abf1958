#include <set>

#include <QtTest/QtTest>

#include "vidgo/base/json.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::sandbox;
using namespace std::chrono_literals;

namespace {

using Kind = ProviderFault::Kind;
using On = ProviderFault::On;

std::string bytesOf(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string picture()
{
    auto image = media::Image::create(320, 200, media::PixelFormat::Rgb8);
    std::ranges::fill(image->pixels(), std::uint8_t{90});
    return bytesOf(*media::encodePicture(*image, {.fast = true}));
}

const Json& at(const Json& json, std::initializer_list<std::string_view> path)
{
    static const Json kNothing;
    const Json* current = &json;
    for (const auto name : path) {
        const auto* list = current->asArray();
        current = list ? (list->empty() ? nullptr : &list->back()) : current->find(name);
        if (!current)
            return kNothing;
    }
    return *current;
}

std::string textAt(const Json& json, std::initializer_list<std::string_view> path)
{
    const auto* text = at(json, path).asString();
    return text ? *text : std::string();
}

} // namespace

/// What all stand-ins of providers have in common, at the simplest of them.
class ProviderTownTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<ProviderTown> m_town;
    std::unique_ptr<HttpListener> m_files; // where inputs lie
    std::vector<Request> m_notices;

    struct Said
    {
        Answer answer;
        Json json;
    };
    ProviderStandIn& piapi() { return m_town->at("piapi"); }
    ProviderStandIn& runway() { return m_town->at("runway"); }

    static Said ask(ProviderStandIn& standIn, const std::string& method, const std::string& path,
                    const std::string& body = {}, Headers more = {})
    {
        const std::string key(standIn.key().reveal());
        const auto id = standIn.id();
        if (id == "piapi" || id == "pollo")
            more.push_back({"x-api-key", key});
        else if (id == "gemini")
            more.push_back({"x-goog-api-key", key});
        else
            more.push_back({"Authorization", "Bearer " + key});
        if (id == "runway")
            more.push_back({"X-Runway-Version", "2024-11-06"});
        if (!body.empty())
            more.push_back({"Content-Type", "application/json"});
        auto answer = sandbox::send(method, standIn.listener().url() + path, more, body);
        if (!answer)
            return {.answer = {.status = 0, .body = {}, .headers = {}}, .json = {}};
        auto json = Json::parse(answer->body);
        return {.answer = std::move(*answer), .json = json ? std::move(*json) : Json()};
    }
    std::string pictureUrl() const { return m_files->url() + "/picture.png"; }
    std::string removal() const
    {
        return Json(Json::Object{{"model", "Qubico/image-toolkit"},
                                 {"task_type", "background-remove"},
                                 {"input", Json::Object{{"image", pictureUrl()}}}})
            .dump();
    }
    static std::string drawing(const std::string& prompt, Json::Object more = {})
    {
        more.emplace("model", "Qubico/flux1-schnell");
        more.emplace("task_type", "txt2img");
        more.emplace("input", Json::Object{{"prompt", prompt}, {"width", 512}, {"height", 256}});
        return Json(std::move(more)).dump();
    }
    std::string begin(const std::string& body)
    {
        const auto said = ask(piapi(), "POST", "/api/v1/task", body);
        return textAt(said.json, {"data", "task_id"});
    }
    Json taskAt(const std::string& id)
    {
        return at(ask(piapi(), "GET", "/api/v1/task/" + id).json, {"data"});
    }
    std::string statusAt(const std::string& id) { return textAt(taskAt(id), {"status"}); }
    std::string outputAt(const std::string& id) { return textAt(taskAt(id), {"output", "image_url"}); }
    Answer fetched(const std::string& url, const Headers& headers = {}) const
    {
        auto answer = sandbox::send("GET", url, headers, {});
        return answer ? std::move(*answer) : Answer{.status = 0, .body = {}, .headers = {}};
    }
    std::string header(const Answer& answer, std::string_view name) const
    {
        return std::string(
            Request{.method = {}, .target = {}, .headers = answer.headers, .body = {}}.header(name));
    }
    QStringList unexpected() const
    {
        QStringList list;
        for (const auto& text : m_town->takeUnexpected())
            list << QString::fromStdString(text);
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_notices.clear();
        auto files = HttpListener::open({}, [this](const Request& request) {
            if (request.method == "POST") {
                m_notices.push_back(request);
                return Answer{.body = {}, .headers = {}};
            }
            if (request.path() == "/clip.mp4")
                return Answer{.contentType = "video/mp4",
                              .body = bytesOf(test::testClipBytes("h264_aac.mp4")),
                              .headers = {}};
            return Answer{.contentType = "image/png", .body = picture(), .headers = {}};
        });
        VIDGO_VERIFY(files);
        m_files = std::move(*files);
        auto town = ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 160, .balance = 1000}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
    }

    void allHaveAddressesAndKeysOfTheirOwn()
    {
        std::set<std::string> urls;
        std::set<std::string> keys;
        for (const auto id : kProviderIds) {
            urls.insert(m_town->url(id));
            keys.emplace(m_town->at(id).key().reveal());
        }
        QCOMPARE(urls.size(), kProviderIds.size());
        QCOMPARE(keys.size(), kProviderIds.size());
    }

    void aTaskWaitsRunsAndIsDoneByTheClock()
    {
        piapi().setPace({.queue = 2s, .picture = 6s, .clip = 20s});
        const auto first = begin(drawing("a boat"));
        const auto id = begin(drawing("a house"));
        QCOMPARE(statusAt(id), std::string("pending"));
        m_clock.advance(5s);
        QCOMPARE(statusAt(id), std::string("processing"));
        QVERIFY(at(taskAt(id), {"output"}).isNull());
        m_clock.advance(5s);
        QCOMPARE(statusAt(id), std::string("completed"));
        QCOMPARE(piapi().stateOf(first), std::string("done"));
        QCOMPARE(unexpected(), QStringList());
    }

    void whatWasOrderedIsCountedAndPaid()
    {
        begin(drawing("a boat"));
        begin(drawing("a boat"));
        const auto creates = piapi().creates();
        QCOMPARE(creates.size(), 2U);
        QCOMPARE(creates[0].model, std::string("Qubico/flux1-schnell"));
        QCOMPARE(creates[0].operation, std::string("txt2img"));
        QCOMPARE(creates[0].prompt, std::string("a boat"));
        QVERIFY(creates[0].task != creates[1].task);
        QCOMPARE(piapi().balance(), 980);
        piapi().setBalance(5);
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("a boat")).answer.status, 402);
        QCOMPARE(piapi().creates().size(), 2U);
        QCOMPARE(unexpected(), QStringList());
    }

    void resultsAreRealFilesAndNoTwoAreTheSame()
    {
        const auto cut = fetched(outputAt(begin(removal())));
        QCOMPARE(cut.contentType, std::string("image/png"));
        const auto decoded = media::decodePicture(asBytes(cut.body));
        VIDGO_VERIFY(decoded);
        QVERIFY(decoded->info.hasAlpha);
        const auto again = fetched(outputAt(begin(removal())));
        VIDGO_VERIFY(media::decodePicture(asBytes(again.body)));
        QVERIFY(again.body != cut.body);
        const auto drawn = fetched(outputAt(begin(drawing("a boat"))));
        const auto info = media::probePicture(asBytes(drawn.body), "drawn");
        VIDGO_VERIFY(info);
        QCOMPARE(info->width, 160);
        QCOMPARE(info->height, 80);
        QCOMPARE(unexpected(), QStringList());
    }

    void clipsLastAsLongAsTheyWereOrdered()
    {
        const Json body = Json::Object{{"model", "Wan"},
                                       {"task_type", "wan26-img2video"},
                                       {"input", Json::Object{{"image", pictureUrl()}, {"duration", 5}}}};
        const auto task = taskAt(begin(body.dump()));
        const auto answer = fetched(textAt(task, {"output", "video_url"}));
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "clip.mp4", answer.body, Durability::Rename));
        const auto info = media::probeClip(folder / "clip.mp4", {});
        VIDGO_VERIFY(info);
        QVERIFY(std::abs(static_cast<double>(info->durationUs) / 1e6 - 5) < 0.3);
    }

    void resultsAreServedInParts()
    {
        const auto url = outputAt(begin(drawing("a boat")));
        const auto all = fetched(url);
        const auto rest = fetched(url, {{"Range", "bytes=100-"}, {"If-Range", header(all, "etag")}});
        QCOMPARE(rest.status, 206);
        QCOMPARE(rest.body, all.body.substr(100));
        const auto other = fetched(url, {{"Range", "bytes=100-"}, {"If-Range", "\"another\""}});
        QCOMPARE(other.status, 200);
        QCOMPARE(other.body, all.body);
        QCOMPARE(fetched(url, {{"Range", "bytes=99999999-"}}).status, 416);
    }

    void resultsExpireByTheClockOrOnCommand()
    {
        const auto url = outputAt(begin(drawing("a boat")));
        QCOMPARE(fetched(url).status, 200);
        m_clock.advance(25h);
        QCOMPARE(fetched(url).status, 403);
        piapi().inject({.kind = Kind::ResultExpired});
        QCOMPARE(fetched(outputAt(begin(drawing("a boat")))).status, 403);
    }

    void aKeyThatIsSentToWhereFilesAreIsWrittenDown()
    {
        const auto url = outputAt(begin(drawing("a boat")));
        fetched(url, {{"x-api-key", "piapi-sandbox-key"}});
        QCOMPARE(unexpected().size(), 1);
    }

    void whatThePapersDoNotKnowIsRefusedAndWrittenDown_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const char* method, const char* path, const std::string& body,
                            int status) {
            QTest::newRow(name) << method << path << QString::fromStdString(body) << status;
        };
        row("path", "GET", "/api/v2/task/1", "", 404);
        row("method", "PUT", "/api/v1/task", "{}", 405);
        row("no json", "POST", "/api/v1/task", "{", 400);
        row("member", "POST", "/api/v1/task", drawing("x", {{"colour", "red"}}), 400);
        row("task type", "POST", "/api/v1/task", R"({"model":"Wan","task_type":"wan9","input":{}})", 400);
        row("input", "POST", "/api/v1/task",
            R"({"model":"Qubico/image-toolkit","task_type":"background-remove","input":{"image_url":"x"}})",
            400);
        row("range", "POST", "/api/v1/task",
            R"({"model":"Qubico/flux1-schnell","task_type":"txt2img","input":{"prompt":"x","width":64}})",
            400);
        row("query", "GET", "/account/info?key=1", "", 400);
    }
    void whatThePapersDoNotKnowIsRefusedAndWrittenDown()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QFETCH(const QString, body);
        QFETCH(const int, status);
        const auto said = ask(piapi(), method.toStdString(), path.toStdString(), body.toStdString());
        QCOMPARE(said.answer.status, status);
        QCOMPARE(unexpected().size(), 1);
        QCOMPARE(piapi().creates().size(), 0U);
    }

    void aMissingKeyIsAMistakeAndAWrongOneIsNot()
    {
        const auto url = piapi().url() + "/account/info";
        QCOMPARE(fetched(url, {{"x-api-key", "another"}}).status, 401);
        QCOMPARE(unexpected(), QStringList());
        QCOMPARE(fetched(url).status, 401);
        QCOMPARE(unexpected().size(), 1);
    }

    void inputsComeFromThisComputerOnly()
    {
        const auto body = R"({"model":"Qubico/image-toolkit","task_type":"background-remove",)"
                          R"("input":{"image":"https://example.com/a.png"}})";
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", body).answer.status, 400);
        QCOMPARE(unexpected().size(), 1);
    }

    void faultsOfAnswersAreMetOnceEach()
    {
        piapi().inject({.kind = Kind::RateLimited, .on = On::Create, .retryAfter = 7});
        piapi().inject({.kind = Kind::ServerError, .on = On::Create});
        QCOMPARE(ask(piapi(), "GET", "/account/info").answer.status, 200);
        const auto limited = ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer;
        QCOMPARE(limited.status, 429);
        QCOMPARE(header(limited, "retry-after"), std::string("7"));
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 500);
        QCOMPARE(piapi().creates().size(), 0U);
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 200);
        piapi().inject({.kind = Kind::ServerError, .isHandled = true});
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 500);
        QCOMPARE(piapi().creates().size(), 2U);
        QCOMPARE(unexpected(), QStringList());
    }

    void answersAreMangledOnCommand()
    {
        piapi().inject({.kind = Kind::MalformedJson});
        const auto half = ask(piapi(), "POST", "/api/v1/task", drawing("x"));
        QCOMPARE(half.answer.status, 200);
        QVERIFY(half.json.isNull());
        piapi().inject({.kind = Kind::Html});
        QVERIFY(
            ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.contentType.starts_with("text/html"));
        piapi().inject({.kind = Kind::Empty});
        QVERIFY(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.body.empty());
        piapi().inject({.kind = Kind::WrongType});
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.contentType,
                 std::string("text/plain"));
        QCOMPARE(piapi().creates().size(), 4U);
    }

    void connectionsAreCutBeforeAndAfter()
    {
        piapi().inject({.kind = Kind::CutBefore, .on = On::Create});
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 0);
        QCOMPARE(piapi().creates().size(), 0U);
        piapi().inject({.kind = Kind::CutAfter, .on = On::Create});
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 0);
        QCOMPARE(piapi().creates().size(), 1U);
        piapi().inject({.kind = Kind::Drip, .on = On::Account, .delay = 1ms});
        QCOMPARE(ask(piapi(), "GET", "/account/active_tasks").answer.status, 200);
    }

    void tasksFailAreRefusedOrStuckOnCommand()
    {
        piapi().inject({.kind = Kind::Fails});
        QCOMPARE(statusAt(begin(drawing("x"))), std::string("failed"));
        const auto refused = taskAt(begin(drawing("x [refuse]")));
        QVERIFY(textAt(refused, {"error", "message"}).find("moderation") != std::string::npos);
        piapi().inject({.kind = Kind::Stuck});
        const auto stuck = begin(drawing("x"));
        m_clock.advance(24h);
        QCOMPARE(statusAt(stuck), std::string("processing"));
        VIDGO_VERIFY(piapi().finishTask(stuck));
        QCOMPARE(statusAt(stuck), std::string("completed"));
        QVERIFY(!piapi().failTask(stuck));
        QVERIFY(!piapi().failTask("nothing"));
        piapi().inject({.kind = Kind::UnknownStatus});
        const auto odd = begin(drawing("x"));
        QCOMPARE(statusAt(odd), std::string("teleporting"));
        statusAt(odd);
        QCOMPARE(statusAt(odd), std::string("completed"));
    }

    void resultsAreWrongOnCommand()
    {
        const auto faulty = [&](Kind kind) {
            piapi().inject({.kind = kind});
            return fetched(outputAt(begin(drawing("x"))));
        };
        QVERIFY(!media::decodePicture(asBytes(faulty(Kind::ResultIsNoPicture).body)));
        QCOMPARE(faulty(Kind::ResultIsHtml).contentType, std::string("text/html"));
        QVERIFY(faulty(Kind::ResultIsEmpty).body.empty());
        QCOMPARE(faulty(Kind::ResultWrongType).contentType, std::string("text/plain"));
        QVERIFY(header(faulty(Kind::ResultGoesElsewhere), "location").starts_with("file:"));
        const auto loopback = header(faulty(Kind::ResultGoesToLoopback), "location");
        QCOMPARE(unexpected(), QStringList());
        fetched(loopback);
        QCOMPARE(unexpected().size(), 1);
    }

    void noticesSayThatATaskHasEnded()
    {
        piapi().setPace({.queue = 2s, .picture = 2s, .clip = 2s});
        const Json config = Json::Object{
            {"webhook_config", Json::Object{{"endpoint", m_files->url() + "/notice"}, {"secret", "s3cret"}}}};
        const auto id = begin(drawing("x", {{"config", config}}));
        piapi().advance();
        QCOMPARE(piapi().outbox().waiting().size(), 0U);
        m_clock.advance(5s);
        piapi().advance();
        QCOMPARE(piapi().outbox().duplicate(), 1);
        QCOMPARE(piapi().outbox().deliverDue(), 2);
        QCOMPARE(m_notices.size(), 2U);
        QCOMPARE(std::string(m_notices[0].header("x-webhook-secret")), std::string("s3cret"));
        const auto body = Json::parse(m_notices[0].body);
        VIDGO_VERIFY(body);
        QCOMPARE(textAt(*body, {"data", "task_id"}), id);
        VIDGO_VERIFY(piapi().forgeNotice(id));
        piapi().outbox().deliverDue();
        QVERIFY(m_notices[2].header("x-webhook-secret") != "s3cret");
    }

    void programsCommandByJson()
    {
        const auto url = piapi().listener().url() + "/_control/";
        const auto post = [&](const std::string& name, const std::string& body) {
            return sandbox::send("POST", url + name, {}, body)->status;
        };
        QCOMPARE(post("fault", R"({"kind":"unavailable","on":"create","times":2,"retry_after":3})"), 200);
        QCOMPARE(post("fault", R"({"kind":"earthquake"})"), 400);
        QCOMPARE(ask(piapi(), "POST", "/api/v1/task", drawing("x")).answer.status, 503);
        QCOMPARE(post("clear-faults", "{}"), 200);
        QCOMPARE(post("pace", R"({"queue_ms":1000,"picture_ms":1000})"), 200);
        const auto id = begin(drawing("x"));
        QCOMPARE(post("fail", R"({"task":")" + id + R"("})"), 200);
        QCOMPARE(statusAt(id), std::string("failed"));
        QCOMPARE(post("balance", R"({"amount":0})"), 200);
        QCOMPARE(post("nothing", "{}"), 404);
        const auto state = Json::parse(fetched(url + "state").body);
        VIDGO_VERIFY(state);
        QCOMPARE(textAt(*state, {"state", "tasks", "last", "state"}), std::string("failed"));
        QCOMPARE(at(*state, {"state", "balance"}).number(), 0.0);
    }

    void aRenewedAddressWorksAgain()
    {
        runway().inject({.kind = Kind::ResultExpired});
        const Json body =
            Json::Object{{"model", "gen4_image"}, {"promptText", "a boat"}, {"ratio", "1280:720"}};
        const auto id = textAt(ask(runway(), "POST", "/v1/text_to_image", body.dump()).json, {"id"});
        const auto urlAt = [&] {
            return textAt(ask(runway(), "GET", "/v1/tasks/" + id).json, {"output", "last"});
        };
        QCOMPARE(fetched(urlAt()).status, 403);
        QCOMPARE(fetched(urlAt()).status, 200);
        QCOMPARE(ask(runway(), "DELETE", "/v1/tasks/" + id).answer.status, 204);
        QCOMPARE(ask(runway(), "GET", "/v1/tasks/" + id).answer.status, 404);
        QCOMPARE(unexpected(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ProviderTownTest)
#include "provider_town_test.moc"
