// Every provider against answers that no company should give, and connections that break: a mapped failure,
// and the truth about what may have begun.
#include <QtTest/QtTest>

#include "provider_desk.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::providers;

namespace {

/// A request that every model can be asked: all inputs are delivered.
GenerationRequest everything(const ProviderModel& model)
{
    GenerationRequest request;
    request.operation = model.operation;
    request.prompt = "a cat on a roof";
    request.speech = "Hello";
    request.style = model.styles.empty() ? "" : model.styles.front();
    request.durationMs = 5000;
    request.width = 1280;
    request.height = 720;
    request.seed = 4;
    return request;
}

std::vector<DeliveredInput> allInputs(const ProviderModel& model)
{
    std::vector<DeliveredInput> out;
    out.reserve(model.needs.size() + 2);
    for (const auto role : model.needs)
        out.push_back({.role = role, .reference = "https://files.example/1", .mediaType = "image/png"});
    if (model.operation == Operation::Avatar)
        out.push_back({.role = InputRole::Sound,
                       .reference = "https://files.example/2.mp3",
                       .mediaType = "audio/mpeg"});
    out.push_back({.role = InputRole::None, .reference = "anchor1", .mediaType = "anchor"});
    return out;
}

std::string deep(int levels)
{
    return std::string(static_cast<std::size_t>(levels), '[') +
           std::string(static_cast<std::size_t>(levels), ']');
}

struct Hostile
{
    const char* name;
    std::string body;
    const char* type;
};

std::vector<Hostile> hostileAnswers()
{
    return {{"empty", "", "application/json"},
            {"blank", "   \n", "application/json"},
            {"html", "<!DOCTYPE html><html><body>Just a moment...</body></html>", "text/html; charset=utf-8"},
            {"html said to be json", "  <html></html>", "application/json"},
            {"half", R"({"code":200,"data":{"task_)", "application/json"},
            {"nan", R"({"code":NaN})", "application/json"},
            {"infinite", R"({"code":1e999,"data":{}})", "application/json"},
            {"deep", deep(5000), "application/json"},
            {"bytes", std::string("\xff\xfe\x00\x01", 4), "application/octet-stream"},
            {"not UTF-8", "{\"code\":0,\"msg\":\"\xff\xfe\"}", "application/json"},
            {"number", "7", "application/json"},
            {"null", "null", "application/json"},
            {"list", "[]", "application/json"},
            {"object", "{}", "application/json"},
            {"code as text", R"({"code":"zero","data":{"task_id":5,"_id":[],"taskId":{},"img_uuid":null}})",
             "application/json"},
            {"data as list", R"({"code":200,"data":[1,2,3]})", "application/json"},
            {"data as text", R"({"code":0,"data":"\u0000"})", "application/json"},
            {"large number", R"({"code":0,"data":{"_id":99999999999999999999999999}})", "application/json"},
            {"long text", test::filled(R"({"code":1,"message":"@"})", {std::string(900'000, 'a')}),
             "application/json"}};
}

} // namespace

class HostileAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("status");
        for (const auto& hostile : hostileAnswers())
            for (const int status : {200, 404, 500})
                QTest::addRow("%s with %d", hostile.name, status)
                    << QByteArray::fromStdString(hostile.body) << QString(hostile.type) << status;
    }
    void answers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        QFETCH(int, status);
        test::ProviderDesk desk;
        const auto say = [&] {
            desk.http.answers.clear();
            desk.http.say(status, body.toStdString(), type.toStdString());
        };
        for (const auto& provider : desk.all()) {
            for (const auto& model : provider->data().models) {
                say();
                const auto request = everything(model);
                const auto made = provider->submit({.request = request,
                                                    .model = model,
                                                    .inputs = allInputs(model),
                                                    .label = "l",
                                                    .webhookUrl = {},
                                                    .webhookSecret = {}},
                                                   {});
                const auto what = model.id + " of " + provider->data().id;
                QVERIFY2(!made, what.c_str());
                QVERIFY2(desk.http.answers.empty() || made.error().trouble == ProviderTrouble::BadInput,
                         what.c_str());
                QVERIFY(made.error().raw.size() <= 2048);
                // What was answered by a good status and means nothing may have begun; a refusal has not.
                if (desk.http.answers.empty() && made.error().trouble == ProviderTrouble::Unknown)
                    QVERIFY2(made.error().mayHaveBegun || status == 404 || model.isInstant, what.c_str());
                if (status == 404)
                    QVERIFY2(!made.error().mayHaveBegun, what.c_str());
                say();
                const auto news =
                    provider->poll({.id = "37c82d82-8765-4031-8cb3-722df8a668e6", .model = model.id}, {});
                QVERIFY2(!news || !news->failure || !news->failure->mayHaveBegun, what.c_str());
                QVERIFY2(!news || news->results.empty(), what.c_str());
            }
            say();
            (void)provider->balance({});
            say();
            QVERIFY(!provider->checkKey(Secret("key"), {}) || status == 200);
            say();
            (void)provider->cancel(
                {.id = "37c82d82-8765-4031-8cb3-722df8a668e6", .model = provider->data().models.front().id},
                {});
            const RawNotice notice{.headers = {{"x-webhook-secret", "s"}}, .body = body.toStdString()};
            QVERIFY(!provider->readNotice(notice, Secret("s"), desk.clock.now()));
        }
    }

    void connectionsThatBreak_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("mayHaveArrived");
        for (const auto error :
             {net::NetError::NotResolved, net::NetError::NotConnected, net::NetError::TimedOut,
              net::NetError::CutOff, net::NetError::AnswerTooLarge, net::NetError::AnswerInvalid,
              net::NetError::Redirected, net::NetError::TlsRefused})
            for (const bool mayHaveArrived : {false, true})
                QTest::addRow("%s %d", std::string(describe(error).id).c_str(), int(mayHaveArrived))
                    << static_cast<int>(error) << mayHaveArrived;
    }
    void connectionsThatBreak()
    {
        QFETCH(int, error);
        QFETCH(bool, mayHaveArrived);
        test::ProviderDesk desk;
        for (const auto& provider : desk.all()) {
            const auto& model = provider->data().models.front();
            const auto request = everything(model);
            desk.http.answers.clear();
            desk.http.breakOff(static_cast<net::NetError>(error), mayHaveArrived);
            const auto made = provider->submit({.request = request,
                                                .model = model,
                                                .inputs = allInputs(model),
                                                .label = "l",
                                                .webhookUrl = {},
                                                .webhookSecret = {}},
                                               {});
            VIDGO_VERIFY_TROUBLE(made, mayHaveArrived ? ProviderTrouble::Unknown : ProviderTrouble::Busy,
                                 mayHaveArrived);
            desk.http.answers.clear();
            desk.http.breakOff(static_cast<net::NetError>(error), mayHaveArrived);
            VIDGO_VERIFY_TROUBLE(provider->checkKey(Secret("key"), {}), ProviderTrouble::Busy, false);
        }
    }

    void aStopIsAStop()
    {
        test::ProviderDesk desk;
        for (const auto& provider : desk.all()) {
            const auto& model = provider->data().models.front();
            const auto request = everything(model);
            desk.http.answers.clear();
            desk.http.answers.emplace_back(
                std::unexpected(net::HttpFailure(Error(BaseError::Cancelled, "stop"), true)));
            const auto made = provider->submit({.request = request,
                                                .model = model,
                                                .inputs = allInputs(model),
                                                .label = "l",
                                                .webhookUrl = {},
                                                .webhookSecret = {}},
                                               {});
            VIDGO_VERIFY_ERROR(made, BaseError::Cancelled);
            QVERIFY(made.error().mayHaveBegun);
        }
    }

    void aHostThatIsPausedSaysForHowLong()
    {
        test::ProviderDesk desk;
        desk.http.answers.emplace_back(std::unexpected(net::HttpFailure(
            Error(net::NetError::HostPaused, "paused", {{"host", "h"}, {"seconds", "12"}}), false)));
        const auto balance = desk.at("piapi").balance({});
        VIDGO_VERIFY_TROUBLE(balance, ProviderTrouble::RateLimited, false);
        QCOMPARE(balance.error().retryAfter, std::chrono::milliseconds(12'000));
    }

    void withoutAKeyNothingIsSent()
    {
        test::ProviderDesk desk({"all"});
        for (const auto& provider : desk.all()) {
            const auto& model = provider->data().models.front();
            const auto request = everything(model);
            VIDGO_VERIFY_ERROR(provider->submit({.request = request,
                                                 .model = model,
                                                 .inputs = allInputs(model),
                                                 .label = "l",
                                                 .webhookUrl = {},
                                                 .webhookSecret = {}},
                                                {}),
                               ProviderError::KeyMissing);
            VIDGO_VERIFY_ERROR(
                provider->poll({.id = "37c82d82-8765-4031-8cb3-722df8a668e6", .model = model.id}, {}),
                ProviderError::KeyMissing);
            VIDGO_VERIFY_ERROR(provider->deliver({.input = {}, .model = model}, {}),
                               ProviderError::KeyMissing);
        }
        QVERIFY(desk.http.asked.empty());
    }

    void numbersOfTasksStayWithinTheirPlace()
    {
        test::ProviderDesk desk;
        for (const auto& provider : desk.all())
            for (const auto* id : {"", "../account", "a/b", "a?b=c", "a b", "a\nb", "."})
                QVERIFY2(!provider->poll({.id = id, .model = provider->data().models.front().id}, {}), id);
        QVERIFY(desk.http.asked.empty());
    }

    void keysThatAreSaidBackAreNotKept()
    {
        test::ProviderDesk desk;
        desk.http.say(400,
                      R"({"code":400,"message":"api_key=sk-abcdefghijklmnopqrstuvwxyz123456 is wrong"})");
        const auto balance = desk.at("piapi").balance({});
        QVERIFY(!balance);
        QVERIFY(balance.error().raw.find("abcdefghijklmnop") == std::string::npos);
        QVERIFY(balance.error().internal().find("abcdefghijklmnop") == std::string::npos);
        // A key that looks like nothing.
        for (const auto& provider : desk.all()) {
            desk.http.answers.clear();
            desk.http.say(401, R"({"code":401,"message":"plainwordsofakey is wrong"})");
            const auto said = provider->checkKey(Secret("plainwordsofakey"), {});
            QVERIFY(!said);
            QVERIFY(said.error().raw.find("plainwords") == std::string::npos);
            QVERIFY(said.error().internal().find("plainwords") == std::string::npos);
        }
    }

    void everyErrorHasATextThatSaysWhatToDo()
    {
        for (int code = 1; code <= static_cast<int>(ProviderError::WebhookForged); ++code) {
            const auto text = describe(static_cast<ProviderError>(code));
            QVERIFY(text.id.starts_with("provider."));
            QVERIFY(text.text.find("{provider}") != std::string_view::npos);
            QVERIFY(text.text.ends_with('.'));
        }
    }
};

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "hostile_answers_test.moc"
