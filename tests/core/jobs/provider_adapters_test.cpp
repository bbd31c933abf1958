#include <QtTest/QtTest>

#include "../credits/ledger_fixture.h"
#include "town_parts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/sandbox/provider_town.h"

using namespace vidgo;
using namespace vidgo::jobs;
using namespace vidgo::test;
using namespace std::chrono_literals;

/// What stands between jobs and the router, the moderator and the fetcher, each with the real one behind it
/// and stand-ins of the providers behind that.
class ProviderAdaptersTest : public QObject
{
    Q_OBJECT

    using Kind = sandbox::ProviderFault::Kind;
    using On = sandbox::ProviderFault::On;

    test::Shop m_shop;
    std::unique_ptr<LedgerFixture> m_base;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<TownParts> m_parts;
    RouterChooser::Situation m_situation;
    std::vector<std::string> m_refusedKeys;
    std::unique_ptr<RouterChooser> m_chooser;
    GenerationRequest m_request;
    std::vector<GenerationAttempt> m_attempts;
    JobId m_job{"job"};

    ManualClock& clock() { return m_base->clock; }
    ChoiceQuestion question(const std::string& wanted = {}) const
    {
        return {.job = m_job,
                .request = m_request,
                .account = {},
                .tier = {},
                .wantedProvider = wanted,
                .isPriceKnown = false,
                .most = 1'000'000,
                .attempts = m_attempts};
    }
    static QString namesOf(const std::vector<Candidate>& all)
    {
        QStringList names;
        for (const auto& one : all)
            names << QString::fromStdString(one.provider);
        return names.join(' ');
    }
    QString chosen(const std::string& wanted = {})
    {
        const auto choice = m_chooser->choose(question(wanted));
        return choice && choice->candidate ? QString::fromStdString(choice->candidate->provider) : QString();
    }
    Candidate candidateOf(const std::string& provider)
    {
        return {.provider = provider,
                .model = m_parts->providerOf(provider)->data().modelsFor(m_request.operation).front()->id};
    }
    /// An attempt with this provider that ends so, as the worker tells it.
    AfterFailure fail(const std::string& provider, ProviderTrouble trouble, int status = 503)
    {
        static_cast<void>(m_chooser->enter(question(), candidateOf(provider), 1min));
        m_attempts.push_back({.number = static_cast<int>(m_attempts.size()) + 1,
                              .provider = provider,
                              .trouble = trouble,
                              .status = status});
        providers::ProviderFailure failed(Error(providers::ProviderError::Failed, "failed"), trouble);
        failed.status = status;
        failed.mayHaveBegun = false;
        return m_chooser->afterFailure(question(), failed, false, 1s);
    }
    /// A task of PiAPI that is done.
    providers::TaskResult made()
    {
        auto* provider = m_parts->providerOf("piapi");
        const auto* model = provider->data().modelsFor(m_request.operation).front();
        const auto submitted = provider->submit(
            {.request = m_request, .model = *model, .inputs = {}, .label = "a", .webhookUrl = {}}, {});
        if (!submitted)
            qFatal("%s", submitted.error().internal().c_str());
        for (int i = 0; i < 20; ++i) {
            clock().advance(10s);
            const auto news = provider->poll({.id = submitted->taskId, .model = model->id}, {});
            if (news && news->state == providers::TaskState::Succeeded)
                return news->results.front();
        }
        qFatal("it is never done");
    }
    providers::ProviderResult<FetchedFile> fetch(const providers::TaskResult& result)
    {
        auto* provider = m_parts->providerOf("piapi");
        return m_parts->fetching.fetch({.provider = *provider,
                                        .model = *provider->data().modelsFor(m_request.operation).front(),
                                        .request = m_request,
                                        .result = result,
                                        .folder = m_base->place.folder().path(),
                                        .name = "result-1"},
                                       {});
    }
    Result<std::optional<Error>> judge(const GenerationRequest& request, const char* job = "job",
                                       const std::stop_token& stop = {})
    {
        return m_parts->gate.check({.job = JobId(job), .account = {}, .request = request}, stop);
    }

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<LedgerFixture>(storage::Backend::Sqlite, nullptr, m_shop);
        auto town =
            sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 128}, clock());
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        Json::Object places;
        Json::Object keys;
        m_situation = {};
        for (const auto id : sandbox::kProviderIds) {
            places.emplace(id, m_town->url(id));
            keys.emplace(id, m_town->at(id).key().reveal());
            m_situation.keys.emplace(id, "mark");
        }
        places.emplace("keys", std::move(keys));
        m_parts = std::make_unique<TownParts>(TownParts::Parts{.database = *m_base->database,
                                                               .catalog = m_shop.catalog,
                                                               .credits = m_shop.rules,
                                                               .places = Json(std::move(places)),
                                                               .resources = sourcePath("resources"),
                                                               .clock = clock(),
                                                               .random = m_base->random,
                                                               .log = m_base->log});
        m_refusedKeys.clear();
        m_chooser = std::make_unique<RouterChooser>(RouterChooser::Parts{
            .router = m_parts->router(),
            .situationOf = [this](const ChoiceQuestion&) { return m_situation; },
            .clock = clock(),
            .onKeyRefused = [this](const std::string& provider) { m_refusedKeys.push_back(provider); }});
        m_request = {.operation = Operation::TextToImage, .prompt = "a house"};
        m_attempts.clear();
    }
    void cleanup()
    {
        m_chooser.reset();
        m_parts.reset();
        const auto unexpected = m_town->takeUnexpected();
        for (const auto& what : unexpected)
            qWarning("unexpected: %s", what.c_str());
        QVERIFY(unexpected.empty());
    }

    // ---- The router

    void thoseOfTheRouteAreCandidatesInItsOrder()
    {
        const auto all = m_chooser->candidates(question());
        VIDGO_VERIFY(all);
        QCOMPARE(namesOf(*all), "piapi gemini");
        QCOMPARE(namesOf(*m_chooser->candidates(question("gemini"))), "gemini");
        m_situation.keys.clear();
        VIDGO_VERIFY_ERROR(m_chooser->candidates(question()), JobsError::NobodyServes);
    }
    void afterAFailureTheNextOneIsChosenAndThenTheLastAgain()
    {
        QCOMPARE(chosen(), "piapi");
        QCOMPARE(fail("piapi", ProviderTrouble::Busy).step, AfterFailure::Step::AskAgain);
        QCOMPARE(chosen(), "gemini");
        const auto choice = m_chooser->choose(question());
        VIDGO_VERIFY(choice);
        QVERIFY(std::ranges::find(choice->skipped, std::pair<std::string, std::string>(
                                                       "piapi", "already_failed")) != choice->skipped.end());
        const auto after = fail("gemini", ProviderTrouble::Busy);
        QCOMPARE(after.step, AfterFailure::Step::AskAgain);
        QVERIFY(after.wait > 0ms);
        QCOMPARE(chosen(), "gemini");
    }
    void nobodyStandsInForTheOneThatIsWanted()
    {
        fail("piapi", ProviderTrouble::Failed);
        QCOMPARE(chosen("piapi"), "piapi"); // itself, again
        m_situation.keys.erase("piapi");
        QCOMPARE(chosen("piapi"), "");
    }
    void whatIsRefusedIsNotAskedForElsewhere()
    {
        QCOMPARE(fail("piapi", ProviderTrouble::Refused, 400).step, AfterFailure::Step::GiveUp);
    }
    void theQuoteBinds()
    {
        const ProviderPrices list{.all = {}};
        m_situation.prices = std::make_shared<routing::OwnKeyPrices>(list, kBudgetRateOne);
        auto asked = question();
        asked.isPriceKnown = true; // and nobody's price is
        const auto choice = m_chooser->choose(asked);
        VIDGO_VERIFY(choice);
        QVERIFY(!choice->candidate);
        QCOMPARE(choice->skipped.front().second, std::string("too_expensive"));
        QVERIFY(!chosen().isEmpty()); // who was told so, may be charged more
    }
    void whoFailsTooOftenIsTriedByOneJobOnly()
    {
        const auto breaker = m_parts->router().data().rules.breaker;
        for (int i = 0; i < breaker.failuresInRow; ++i)
            fail("piapi", ProviderTrouble::Failed, 500);
        m_attempts.clear();
        QCOMPARE(chosen(), "gemini");
        clock().advance(breaker.longestPause);
        QCOMPARE(chosen(), "piapi");
        QCOMPARE(m_chooser->enter(question(), candidateOf("piapi"), 1min).value_or(false), true);
        m_job = JobId("another");
        QCOMPARE(m_chooser->enter(question(), candidateOf("piapi"), 1min).value_or(true), false);
        m_job = JobId("job");
        m_chooser->withdrawn(question(), candidateOf("piapi")); // the call was not made: another may
        QCOMPARE(m_chooser->enter(question(), candidateOf("piapi"), 1min).value_or(false), true);
        m_attempts.push_back({.provider = "piapi"});
        m_chooser->accepted(question());
        m_chooser->succeeded(question(), 1s);
        m_attempts.clear();
        m_job = JobId("another");
        QCOMPARE(m_chooser->enter(question(), candidateOf("piapi"), 1min).value_or(false), true);
        m_chooser->withdrawn(question(), candidateOf("piapi"));
        m_job = JobId("job");
    }
    void aRefusedKeyIsTold()
    {
        fail("piapi", ProviderTrouble::Busy);
        QVERIFY(m_refusedKeys.empty());
        fail("gemini", ProviderTrouble::Unauthorised, 401);
        QCOMPARE(m_refusedKeys, std::vector<std::string>{"gemini"});
    }

    // ---- The moderator

    void everyTextIsJudged_data()
    {
        QTest::addColumn<QString>("where");
        for (const auto* where : {"prompt", "negative prompt", "speech"})
            QTest::newRow(where) << where;
    }
    void everyTextIsJudged()
    {
        QFETCH(const QString, where);
        auto good = judge(m_request, "good");
        VIDGO_VERIFY(good);
        QVERIFY(!*good);
        auto& text = where == QStringLiteral("prompt")   ? m_request.prompt
                     : where == QStringLiteral("speech") ? m_request.speech
                                                         : m_request.negativePrompt;
        text = "[block] a forged passport";
        const auto refused = judge(m_request);
        VIDGO_VERIFY(refused);
        QVERIFY(refused->has_value());
        QVERIFY(QByteArray((*refused)->id().data()).startsWith("moderation.refused"));
        QVERIFY(judge(m_request)->has_value()); // again: the same
    }
    void picturesAreJudgedAndSoundsAreNot()
    {
        m_request.inputs = {{.role = InputRole::Sound, .path = "/not/there.wav"}};
        VIDGO_VERIFY(judge(m_request, "sound"));
        m_request.inputs = {{.role = InputRole::Picture, .path = "/not/there.png"}};
        QVERIFY(!judge(m_request, "picture")); // it could not be looked at
        m_request.inputs.front().path =
            toUtf8(sourcePath("resources/starter-pack/inputs/product-handbag.jpg"));
        VIDGO_VERIFY(judge(m_request, "picture"));
    }
    void aStopIsNoVerdict()
    {
        std::stop_source stop;
        stop.request_stop();
        VIDGO_VERIFY_ERROR(judge(m_request, "stopped", stop.get_token()), BaseError::Cancelled);
    }

    // ---- The fetcher

    void whatWasMadeLiesInTheFolder()
    {
        const auto file = fetch(made());
        QVERIFY2(file.has_value(), file ? "" : file.error().internal().c_str());
        const auto path = pathFromUtf8(file->path);
        QCOMPARE(path.parent_path(), m_base->place.folder().path());
        QVERIFY(toUtf8(path.filename()).starts_with("result-1"));
        QCOMPARE(sha256OfFile(path).value_or(""), file->file.sha256);
        QVERIFY(file->file.mediaType.starts_with("image/"));
        QVERIFY(file->file.width > 0 && file->file.height > 0);
    }
    void whatIsNoPictureIsNotTaken()
    {
        m_town->at("piapi").inject({.kind = Kind::ResultIsNoPicture});
        const auto file = fetch(made());
        QVERIFY(!file);
        QVERIFY(file.error().is(providers::ProviderError::ResultInvalid));
        QCOMPARE(file.error().trouble, ProviderTrouble::Failed);
    }
    void whatIsGoneHasExpired()
    {
        m_town->at("piapi").inject({.kind = Kind::ResultExpired});
        const auto file = fetch(made());
        QVERIFY(!file);
        QCOMPARE(file.error().trouble, ProviderTrouble::Expired);
    }
};

QTEST_GUILESS_MAIN(ProviderAdaptersTest)
#include "provider_adapters_test.moc"
