#include <limits>

#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// Work by providers for accounts, with the stand-ins of all companies: from an upload to the result, and what
// it costs; on both databases.
class ServerWorkTest : public QObject
{
    Q_OBJECT

    static constexpr auto kPrice = WorkFixture::kPrice;

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<WorkFixture>> m_both;
    WorkFixture* m_work = nullptr;
    ServerFixture* m_server = nullptr;
    std::string m_ann;

    std::vector<std::string> kindsOfTransactions(const Json& job)
    {
        std::vector<std::string> kinds;
        const auto history = m_server->call("transactions", {.token = m_ann});
        for (const auto& transaction : *history.find("items")->asArray())
            if (ServerFixture::text(transaction, "job") == ServerFixture::text(job, "id"))
                kinds.push_back(ServerFixture::text(transaction, "kind"));
        std::ranges::sort(kinds);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = WorkFixture::openTown(m_townClock);
        m_both = std::make_unique<OnBoth<WorkFixture>>(*m_town);
    }
    void init()
    {
        m_work = &m_both->ofRow();
        m_server = &m_work->server;
        m_work->begin();
        m_ann = m_work->ann;
    }
    void cleanup()
    {
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aPictureIsMadeAndChargedOnce_data() { addBackendRows(); }
    void aPictureIsMadeAndChargedOnce()
    {
        const auto before = m_work->available();
        const auto order = WorkFixture::scene(m_work->uploaded(m_ann), "on a beach");
        const auto quote = m_work->quote(order, m_ann);
        QCOMPARE(ServerFixture::number(quote, "amount"), kPrice);
        const Ask wish{.body = order, .token = m_ann, .key = "one-" + m_server->email};
        const auto job = m_server->call("placeJob", wish);
        QCOMPARE(m_server->call("placeJob", wish), job);
        QCOMPARE(m_server->call("jobs", {.token = m_ann}).find("items")->asArray()->size(), std::size_t{1});

        const auto done = m_work->worked(job);
        QCOMPARE(ServerFixture::text(done, "state"), std::string("settled"));
        QCOMPARE(ServerFixture::number(done, "charged"), kPrice);
        QCOMPARE(m_work->available(), before - kPrice);

        const auto result = m_server->answer(
            m_server->requestOf("jobResult", {.parameters = WorkFixture::at(job), .token = m_ann}));
        QCOMPARE(result.status, 200);
        const auto* const file = std::get_if<api::FileBody>(&result.body);
        QVERIFY(file);
        const auto decoded = media::decodePicture(file->path);
        VIDGO_VERIFY(decoded);
        QCOMPARE(QByteArray(result.header("Content-Type").data()).left(6), QByteArray("image/"));
    }

    void aPriceIsSaidBeforeAnythingIsBrought_data() { addBackendRows(); }
    void aPriceIsSaidBeforeAnythingIsBrought()
    {
        Json::Object picture;
        picture["role"] = "picture";
        picture["type"] = "image/jpeg";
        picture["bytes"] = 100'000;
        picture["width"] = 640;
        picture["height"] = 480;
        auto order = *WorkFixture::scene({}, "on a beach").asObject();
        order["inputs"] = Json::Array{Json(std::move(picture))};
        const auto quote = m_work->quote(order, m_ann);
        QCOMPARE(ServerFixture::number(quote, "amount"), kPrice);
        QCOMPARE(m_server->refusal("placeJob", {.body = order, .token = m_ann}),
                 QStringLiteral("api.invalid_fields"));
    }

    void nothingIsMadeForMoreThanWasAgreedTo_data() { addBackendRows(); }
    void nothingIsMadeForMoreThanWasAgreedTo()
    {
        auto order = *WorkFixture::scene(m_work->uploaded(m_ann), "on a beach").asObject();
        order["agreed"] = kPrice - 1;
        QCOMPARE(m_server->refusal("placeJob", {.body = order, .token = m_ann}),
                 QStringLiteral("credits.price_changed"));
        order["agreed"] = kPrice;
        m_work->cancelled(m_server->call("placeJob", {.body = order, .token = m_ann}));
    }

    void whatFailsIsGivenBack_data() { addBackendRows(); }
    void whatFailsIsGivenBack()
    {
        const auto before = m_work->available();
        const auto job = m_work->place("[fail] on a beach");
        const auto done = m_work->worked(job);
        QCOMPARE(ServerFixture::text(done, "state"), std::string("failed"));
        QVERIFY(!done.find("attempts")->asArray()->empty());
        const auto& error = *done.find("error");
        ErrorArguments arguments;
        for (const auto& [name, value] : *error.find("arguments")->asObject())
            arguments[name] = *value.asString();
        QVERIFY(!arguments.empty()); // others say it in another language
        QCOMPARE(fillIn(ServerFixture::text(error, "title"), arguments), ServerFixture::text(error, "text"));
        QCOMPARE(m_work->available(), before);
        QCOMPARE(kindsOfTransactions(job), (std::vector<std::string>{"release", "reserve"}));
        QCOMPARE(m_server->refusal("jobResult", {.parameters = WorkFixture::at(job), .token = m_ann}),
                 QStringLiteral("jobs.job_missing"));
    }

    void whatMayNotBeMadeCostsNothingAndIsAskedOfNobody_data() { addBackendRows(); }
    void whatMayNotBeMadeCostsNothingAndIsAskedOfNobody()
    {
        const auto before = m_work->available();
        const auto orders = m_work->creates();
        const auto done = m_work->worked(m_work->place("[block] a forged passport"));
        QCOMPARE(ServerFixture::text(done, "state"), std::string("failed"));
        QVERIFY(ServerFixture::text(*done.find("error"), "code").starts_with("moderation."));
        QCOMPARE(m_work->available(), before);
        QCOMPARE(m_work->creates(), orders);
    }

    void whatIsCancelledGoesBackAtOnce_data() { addBackendRows(); }
    void whatIsCancelledGoesBackAtOnce()
    {
        const auto before = m_work->available();
        const auto job = m_work->place("on a beach");
        const auto cancelled =
            m_server->call("cancelJob", {.parameters = WorkFixture::at(job), .token = m_ann});
        QCOMPARE(ServerFixture::text(cancelled, "state"), std::string("cancelled"));
        QCOMPARE(m_work->available(), before);
    }

    void nothingOfOthersIsThere_data() { addBackendRows(); }
    void nothingOfOthersIsThere()
    {
        const auto upload = m_work->uploaded(m_ann);
        const auto job =
            m_server->call("placeJob", {.body = WorkFixture::scene(upload, "on a beach"), .token = m_ann});
        const auto eve = m_server->signUp();
        m_server->subscribe(eve, "starter");
        for (const auto* const id : {"job", "jobResult", "cancelJob"})
            QCOMPARE(m_server->refusal(id, {.parameters = WorkFixture::at(job), .token = eve}),
                     QStringLiteral("jobs.job_missing"));
        QVERIFY(m_server->call("jobs", {.token = eve}).find("items")->asArray()->empty());
        QCOMPARE(m_server->refusal(
                     "quoteJobs",
                     {.body = WorkFixture::priced(WorkFixture::scene(upload, "on a beach")), .token = eve}),
                 QStringLiteral("base.invalid_argument"));
        m_server->call("cancelJob", {.parameters = WorkFixture::at(job), .token = m_ann});
    }

    void plansWithoutItAreToldWhichHasIt_data() { addBackendRows(); }
    void plansWithoutItAreToldWhichHasIt()
    {
        const auto eve = m_server->signUp();
        const auto order = WorkFixture::scene(m_work->uploaded(eve), "on a beach");
        const auto quote = m_work->quote(order, eve);
        QCOMPARE(ServerFixture::text(quote, "needs_tier"), std::string("starter"));
        QCOMPARE(ServerFixture::number(quote, "amount"), kPrice);
        QVERIFY(!*quote.find("fits")->asBool());
        const auto answer = m_server->answer(m_server->requestOf("placeJob", {.body = order, .token = eve}));
        QCOMPARE(answer.status, 403);
        m_server->subscribe(eve, "starter");
        const auto later = m_work->quote(order, eve);
        QVERIFY(*later.find("fits")->asBool());
        QCOMPARE(ServerFixture::text(later, "needs_tier"), std::string());
    }

    void manyPricesAreToldAtOnce_data() { addBackendRows(); }
    void manyPricesAreToldAtOnce()
    {
        const auto upload = m_work->uploaded(m_ann);
        Json::Array orders;
        for (int i = 0; i < 100; ++i)
            orders.push_back(WorkFixture::scene(upload, "on beach " + std::to_string(i)));
        Json::Object body;
        body["orders"] = orders;
        const auto told = m_server->call("quoteJobs", {.body = Json(body), .token = m_ann});
        QCOMPARE(told.find("quotes")->asArray()->size(), orders.size());
        orders.push_back(orders.front());
        body["orders"] = orders;
        QCOMPARE(m_server->refusal("quoteJobs", {.body = Json(body), .token = m_ann}),
                 QStringLiteral("api.invalid_fields"));
        body["orders"] = Json::Array{};
        QCOMPARE(m_server->refusal("quoteJobs", {.body = Json(body), .token = m_ann}),
                 QStringLiteral("api.invalid_fields"));
    }

    void onlyWhatDecodesIsTaken_data() { addBackendRows(); }
    void onlyWhatDecodesIsTaken()
    {
        const auto whole = WorkFixture::picture();
        QCOMPARE(m_work->upload(m_ann, "no picture at all").status, 422);
        QCOMPARE(m_work->upload(m_ann, {}).status, 422);
        QCOMPARE(m_work->upload(m_ann, whole.substr(0, whole.size() / 2)).status, 422);
        const auto answer = m_work->upload(m_ann, whole);
        QCOMPARE(answer.status, 201);
        const auto brought = ServerFixture::must(Json::parse(answer.text()));
        QVERIFY(api::routeOf("upload").answer.check(brought).empty());
        QCOMPARE(ServerFixture::text(brought, "kind"), std::string("image"));
        QCOMPARE(ServerFixture::number(brought, "width"), 640);
        QVERIFY(std::filesystem::is_empty(m_server->folder.path() / "uploads"));
    }

    void uploadsAreForADay_data() { addBackendRows(); }
    void uploadsAreForADay()
    {
        const auto upload = m_work->uploaded(m_ann);
        m_server->clock.advance(25h);
        const auto token = ServerFixture::text(m_server->signIn(), "access_token");
        QCOMPARE(m_server->refusal(
                     "quoteJobs",
                     {.body = WorkFixture::priced(WorkFixture::scene(upload, "on a beach")), .token = token}),
                 QStringLiteral("base.invalid_argument"));
        m_server->backend_->tend({});
        QCOMPARE(m_server->refusal(
                     "quoteJobs",
                     {.body = WorkFixture::priced(WorkFixture::scene(upload, "on a beach")), .token = token}),
                 QStringLiteral("base.invalid_argument"));
    }

    void anOrderHasToFitItsTool_data() { addBackendRows(); }
    void anOrderHasToFitItsTool()
    {
        const auto upload = m_work->uploaded(m_ann);
        const auto refused = [&](Json body) {
            return m_server->refusal("quoteJobs",
                                     {.body = WorkFixture::priced(std::move(body)), .token = m_ann});
        };
        auto order = WorkFixture::scene(upload, "on a beach");
        (*order.asObject())["inputs"] = Json::Array{};
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
        (*order.asObject())["inputs"] = Json::Array{Json::Object{{"role", "sound"}, {"upload", upload}}};
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
        order = WorkFixture::scene(upload, "on a beach");
        (*order.asObject())["tool"] = "nothing";
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
    }

    void theStylesThatMostPeopleUseAreTold_data() { addBackendRows(); }
    void theStylesThatMostPeopleUseAreTold()
    {
        const auto popular = [this] {
            QStringList told;
            const auto styles = m_server->call("landingStyles");
            for (const auto& each : *styles.find("items")->asArray())
                told << QString::fromStdString(ServerFixture::text(each, "style")) + QLatin1Char(' ') +
                            QString::number(ServerFixture::number(each, "people"));
            return told;
        };
        QCOMPARE(popular(), QStringList());
        const auto makes = [this](const char* style) {
            auto order = *WorkFixture::scene(m_work->uploaded(m_work->ann), {}).asObject();
            order["tool"] = "style_gallery";
            order["style"] = style;
            const auto job = m_server->call("placeJob", {.body = Json(order), .token = m_work->ann});
            QCOMPARE(ServerFixture::text(m_work->worked(job), "state"), std::string("settled"));
        };
        m_server->subscribe(m_work->ann, "pro");
        makes("claymation");
        makes("claymation"); // the same person
        makes("anime_shinkai");
        m_work->begin();
        m_server->subscribe(m_work->ann, "pro");
        makes("anime_shinkai");
        m_server->clock.advance(2min); // what was told may be so old
        QCOMPARE(popular(), (QStringList{QStringLiteral("anime_shinkai 2"), QStringLiteral("claymation 1")}));
        m_server->clock.advance(8 * 24h);
        QCOMPARE(popular(), QStringList());
    }

    // A price is reckoned with what is said of a file that nobody has looked at.
    void aPriceIsNotAskedForWithImpossibleFigures_data() { addBackendRows(); }
    void aPriceIsNotAskedForWithImpossibleFigures()
    {
        for (const auto* const figure : {"bytes", "duration_ms", "width", "height"})
            for (const auto value : {std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()}) {
                auto order = WorkFixture::scene({}, "on a beach");
                Json::Object input;
                input["role"] = "picture";
                input["type"] = "image/jpeg";
                input[figure] = value;
                (*order.asObject())["inputs"] = Json::Array{Json(std::move(input))};
                QCOMPARE(m_server->refusal("quoteJobs",
                                           {.body = WorkFixture::priced(std::move(order)), .token = m_ann}),
                         QStringLiteral("api.invalid_fields"));
            }
    }
};

QTEST_GUILESS_MAIN(ServerWorkTest)
#include "server_work_test.moc"
