#include <algorithm>
#include <thread>

#include "accounts_fixture.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/endpoints/account_events.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

/// Jobs as the test says that they are.
class DeskOfTest final : public endpoints::WorkDesk
{
public:
    Result<endpoints::BroughtFile> bring(const AccountId&, const std::optional<std::filesystem::path>&,
                                         std::string_view) override
    {
        return missing();
    }
    Result<endpoints::OpenUpload> beginUpload(const AccountId&, const std::string&, std::int64_t) override
    {
        return missing();
    }
    Result<endpoints::OpenUpload> appendUpload(const AccountId&, const std::string&, std::int64_t,
                                               const std::optional<std::filesystem::path>&,
                                               std::string_view) override
    {
        return missing();
    }
    Result<endpoints::OpenUpload> findUpload(const AccountId&, const std::string&) override
    {
        return missing();
    }
    Result<endpoints::BroughtFile> finishUpload(const AccountId&, const std::string&) override
    {
        return missing();
    }
    Result<GenerationQuote> quote(const endpoints::WorkOrder&) override { return missing(); }
    Result<endpoints::WorkView> place(const endpoints::WorkOrder&, std::string_view) override
    {
        return missing();
    }
    Result<std::vector<endpoints::WorkView>> list(const AccountId&, int, int) override { return missing(); }
    Result<std::vector<endpoints::WorkMark>> marks(const std::vector<AccountId>& accounts,
                                                   Timestamp endedSince) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failures > 0 && m_failures-- > 0)
            return fail(storage::StorageError::CannotOpen, "for the test");
        std::vector<endpoints::WorkMark> found;
        for (const auto& mark : m_marks)
            if (std::ranges::count(accounts, mark.account) > 0 &&
                (!mark.endedAt || *mark.endedAt >= endedSince))
                found.push_back(mark);
        return found;
    }
    Result<endpoints::WorkView> find(const AccountId&, const JobId& job) override
    {
        if (job.value() == "damaged")
            return fail(BaseError::InvalidJson, "for the test");
        endpoints::WorkView view;
        view.report.job = job;
        view.tool = Tool::ProductScene;
        return view;
    }
    Result<endpoints::WorkView> cancel(const AccountId&, const JobId&) override { return missing(); }
    Result<endpoints::WorkResult> result(const AccountId&, const JobId&, std::string_view) override
    {
        return missing();
    }
    Result<endpoints::WorkResult> original(const AccountId&, const JobId&) override { return missing(); }
    Result<std::vector<OriginalKey>> originalKeys(const AccountId&, const std::vector<JobId>&,
                                                  std::string_view) override
    {
        return missing();
    }
    Result<std::vector<endpoints::StyleTrend>> popularStyles(int) override { return missing(); }
    Outcome takeNotice(std::string_view, const api::Headers&, std::string_view) override { return missing(); }

    void set(const AccountId& account, const std::string& job, const std::string& mark,
             std::optional<Timestamp> endedAt = {})
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_marks, [&](const auto& known) { return known.job.value() == job; });
        m_marks.push_back({.account = account, .job = JobId(job), .mark = mark, .endedAt = endedAt});
    }
    void failNext(int times)
    {
        const std::scoped_lock lock(m_mutex);
        m_failures = times;
    }

private:
    static std::unexpected<Error> missing() { return fail(storage::StorageError::Failed, "for the test"); }

    std::mutex m_mutex;
    std::vector<endpoints::WorkMark> m_marks;
    int m_failures = 0;
};

/// What one stream tells.
class Heard
{
public:
    explicit Heard(std::shared_ptr<api::EventStream> stream)
        : m_stream(std::move(stream))
    {
        m_stream->open([this](const std::string& events) {
            const std::scoped_lock lock(m_mutex);
            m_hasEnded = m_hasEnded || events.empty();
            m_text += events;
            return !m_hasEnded;
        });
    }
    ~Heard() { m_stream->close(); }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;

    int count(const std::string& what) const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(QByteArray::fromStdString(m_text).count(what.c_str()));
    }
    bool hears(const std::string& what) const { return count(what) > 0; }
    bool hasEnded() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_hasEnded;
    }

private:
    std::shared_ptr<api::EventStream> m_stream;
    mutable std::mutex m_mutex;
    std::string m_text;
    bool m_hasEnded = false;
};

std::string jobEvent(const std::string& id)
{
    return "\"id\":\"" + id + "\"";
}

} // namespace

// What is told to whom, without a socket; the way over the wire is in the tests of the server.
class AccountEventsTest : public QObject
{
    Q_OBJECT

    AccountsFixture m_f{storage::Backend::Sqlite, nullptr};
    Sessions m_sessions = m_f.sessions();
    ApiKeys m_keys = m_f.apiKeys();
    Catalog m_catalog;
    CreditRules m_rules;
    DeskOfTest m_desk;
    AccountId m_ann;
    std::unique_ptr<credits::Ledger> m_ledger;
    std::unique_ptr<endpoints::AccountEvents> m_events;
    std::jthread m_watching;

    Caller withKey(const std::set<std::string, std::less<>>& scopes)
    {
        const auto key = m_keys.make(m_ann, "a script", scopes);
        if (!key)
            qFatal("%s", key.error().internal().c_str());
        return {.account = m_ann, .session = {}, .key = key->info.id, .roles = {}, .scopes = scopes};
    }
    std::shared_ptr<api::EventStream> listen(const Caller& caller, const std::string& lastId = {})
    {
        auto stream = m_events->listen(caller, lastId);
        if (!stream)
            qFatal("%s", stream.error().internal().c_str());
        return std::move(*stream);
    }
    std::string now() const { return std::to_string(m_f.clock.now().time_since_epoch().count()); }

private slots:
    void initTestCase()
    {
        auto catalog = loadCatalog(sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        auto rules = loadCreditRules(sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(rules);
        m_rules = std::move(*rules);
        m_ann = m_f.register_();
        m_ledger = std::make_unique<credits::Ledger>(credits::Ledger::Parts{.database = *m_f.database,
                                                                            .catalog = m_catalog,
                                                                            .rules = m_rules,
                                                                            .clock = m_f.clock,
                                                                            .random = m_f.random});
    }
    void init()
    {
        m_events = std::make_unique<endpoints::AccountEvents>(
            endpoints::AccountEvents::Parts{.work = m_desk,
                                            .ledger = *m_ledger,
                                            .sessions = m_sessions,
                                            .keys = m_keys,
                                            .clock = m_f.clock,
                                            .log = m_f.log},
            endpoints::AccountEvents::Options{
                .streamsOfAccount = 2, .lookEvery = 10ms, .lookSeldom = 10ms, .checkEvery = 10ms});
        m_watching = std::jthread([this](const std::stop_token& stop) { m_events->watch(stop); });
    }
    void cleanup()
    {
        m_watching = {};
        m_events.reset();
    }

    void aKeyHearsOfTheBalanceOnlyWithItsScope()
    {
        const Heard runs(listen(withKey({"library_read"})));
        const Heard both(listen(withKey({"library_read", "credits_read"})));
        QTRY_VERIFY(both.hears("event: balance\n"));
        VIDGO_VERIFY(m_ledger->grant({.account = m_ann,
                                      .key = "gift",
                                      .kind = BucketKind::Promotional,
                                      .amount = 77,
                                      .reason = "for the test"}));
        QTRY_VERIFY(both.hears("\"available\":77"));
        m_desk.set(m_ann, "a", "1");
        QTRY_VERIFY(runs.hears(jobEvent("a")));
        QVERIFY(!runs.hears("balance"));
    }

    void aKeyThatIsRevokedHearsNoMore()
    {
        const auto caller = withKey({"library_read"});
        const Heard heard(listen(caller));
        QTRY_VERIFY(heard.hears("event: start\n"));
        QVERIFY(!heard.hasEnded());
        VIDGO_VERIFY(m_keys.revoke(m_ann, caller.key));
        QTRY_VERIFY(heard.hasEnded());
    }

    void aJobIsToldOnceForEachChange()
    {
        const Heard heard(listen(withKey({"library_read"})));
        m_desk.set(m_ann, "b", "1");
        QTRY_COMPARE(heard.count(jobEvent("b")), 1);
        m_desk.set(m_ann, "b", "2", m_f.clock.now());
        QTRY_COMPARE(heard.count(jobEvent("b")), 2);
        m_desk.set(m_ann, "c", "1");
        QTRY_VERIFY(heard.hears(jobEvent("c")));
        QCOMPARE(heard.count(jobEvent("b")), 2);
    }

    void whatTheStoreDidNotAnswerIsToldLater()
    {
        const Heard heard(listen(withKey({"library_read"})));
        QTRY_VERIFY(heard.hears("event: start\n"));
        m_desk.failNext(3);
        m_desk.set(m_ann, "d", "1");
        QTRY_VERIFY(heard.hears(jobEvent("d")));
    }

    void aJobThatCannotBeReadHidesNoOther()
    {
        m_desk.set(m_ann, "damaged", "1");
        const Heard heard(listen(withKey({"library_read"})));
        m_desk.set(m_ann, "e", "1");
        QTRY_VERIFY(heard.hears(jobEvent("e")));
    }

    void whoWasAwayForTooMuchIsToldSo()
    {
        const auto before = now();
        {
            const Heard heard(listen(withKey({"library_read"}), before));
            QTRY_VERIFY(heard.hears("\"is_complete\":true"));
        }
        for (int i = 0; i < 250; ++i)
            m_desk.set(m_ann, "many-" + std::to_string(i), "1", m_f.clock.now());
        const Heard much(listen(withKey({"library_read"}), before));
        QTRY_VERIFY(much.hears("\"is_complete\":false"));
        m_f.clock.advance(25h);
        const Heard late(listen(withKey({"library_read"}), before));
        QTRY_VERIFY(late.hears("\"is_complete\":false"));
    }

    void streamsAreCountedUntilTheyAreGone()
    {
        const auto caller = withKey({"library_read"});
        auto first = listen(caller);
        const auto second = listen(caller);
        VIDGO_VERIFY_ERROR(m_events->listen(caller, {}), api::ApiError::TooManyRequests);
        first.reset();
        VIDGO_VERIFY(m_events->listen(caller, {}));
    }

    void othersAreToldOfWhatChangesHere()
    {
        std::mutex mutex;
        std::vector<std::string> told;
        cleanup();
        m_events = std::make_unique<endpoints::AccountEvents>(
            endpoints::AccountEvents::Parts{.work = m_desk,
                                            .ledger = *m_ledger,
                                            .sessions = m_sessions,
                                            .keys = m_keys,
                                            .clock = m_f.clock,
                                            .log = m_f.log,
                                            .tellOthers = [&](const AccountId& account) {
                                                const std::scoped_lock lock(mutex);
                                                told.push_back(account.value());
                                            }});
        m_watching = std::jthread([this](const std::stop_token& stop) { m_events->watch(stop); });
        m_events->heard(AccountId("another")); // by somebody who told it already
        m_events->changed(m_ann);
        QTRY_VERIFY([&] {
            const std::scoped_lock lock(mutex);
            return told == std::vector<std::string>{m_ann.value()};
        }());
        cleanup();
    }
};

QTEST_GUILESS_MAIN(AccountEventsTest)
#include "account_events_test.moc"
