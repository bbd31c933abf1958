#include <thread>

#include <QtTest/QtTest>

#include "vidgo/backend/provider_backend.h"
#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_routing_rules.h"
#include "vidgo/secrets/environment_secret_store.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/secrets/secrets_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

using providers::ProviderFailure;
using providers::ProviderResult;

/// A company that knows one key and answers questions that cost nothing, and nothing else.
class QuestionsOnly final : public providers::Provider
{
public:
    explicit QuestionsOnly(ProviderData data)
        : m_data(std::move(data))
    {}
    std::string good = "good-key";
    std::string credit = "12.50";
    int questions = 0;

    const ProviderData& data() const override { return m_data; }
    ProviderResult<providers::ProviderBalance> balance(const std::stop_token&) override
    {
        ++questions;
        return providers::ProviderBalance{.amount = credit, .unit = "credits", .running = {}};
    }
    ProviderResult<void> checkKey(const Secret& key, const std::stop_token&) override
    {
        ++questions;
        if (key.reveal() == good)
            return {};
        ProviderFailure failure(Error(providers::ProviderError::KeyWrong, "401", {{"provider", m_data.name}}),
                                ProviderTrouble::Unauthorised);
        failure.status = 401;
        return std::unexpected(std::move(failure));
    }
    ProviderResult<providers::DeliveredInput> deliver(const providers::DeliverOrder&,
                                                      const std::stop_token&) override
    {
        return never();
    }
    ProviderResult<providers::Submitted> submit(const providers::SubmitOrder&,
                                                const std::stop_token&) override
    {
        return never();
    }
    ProviderResult<providers::TaskNews> poll(const providers::TaskRef&, const std::stop_token&) override
    {
        return never();
    }
    ProviderResult<providers::CancelAnswer> cancel(const providers::TaskRef&, const std::stop_token&) override
    {
        return never();
    }
    ProviderResult<std::vector<std::pair<std::string, Secret>>>
    resultHeaders(const providers::TaskResult&) const override
    {
        return never();
    }
    ProviderResult<providers::ProviderNotice> readNotice(const providers::RawNotice&, const Secret&,
                                                         Timestamp) const override
    {
        return never();
    }

private:
    static std::unexpected<ProviderFailure> never()
    {
        return std::unexpected(ProviderFailure(Error(providers::ProviderError::Unknown, "never asked for"),
                                               ProviderTrouble::Unknown));
    }
    ProviderData m_data;
};

ProviderData company(const std::string& id, bool hasBalance)
{
    ProviderData data{.id = id, .name = id, .hasBalance = hasBalance};
    data.models = {{.id = "a", .operation = Operation::Effect},
                   {.id = "b", .operation = Operation::TextToImage}};
    return data;
}

/// A keychain that says how often it was asked.
class CountingKeychain final : public secrets::SecretStore
{
public:
    int reads = 0;

    Result<std::optional<Secret>> read(const std::string& name) override
    {
        ++reads;
        return m_store.read(name);
    }
    Outcome write(const std::string& name, const Secret& value) override
    {
        return m_store.write(name, value);
    }
    Outcome remove(const std::string& name) override { return m_store.remove(name); }

private:
    secrets::MemorySecretStore m_store;
};

/// Whoever the test says.
class SomebodysSession final : public service::SessionService
{
public:
    StudioMode who = StudioMode::OwnComputer;

    StudioMode mode() const override { return who; }
    Outcome enter(StudioMode mode) override
    {
        who = mode;
        return {};
    }
};

} // namespace

/// The Providers page's view of keys, balances and health.
class ProviderBackendTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    BreakerRules m_rules;
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<storage::Database> m_database;
    std::map<std::string, std::string> m_variables;
    std::unique_ptr<secrets::EnvironmentSecretStore> m_environment;
    CountingKeychain m_keychain;
    SomebodysSession m_session;
    std::unique_ptr<secrets::LayeredSecretStore> m_secrets;
    std::unique_ptr<backend::ProviderKeys> m_keys;
    std::unique_ptr<routing::ProviderHealth> m_health;
    ProviderList m_list;
    std::vector<std::unique_ptr<providers::Provider>> m_providers;
    std::unique_ptr<backend::ProviderBackend> m_backend;

    QuestionsOnly& pollo() { return static_cast<QuestionsOnly&>(*m_providers.front()); }
    service::ProviderStatus statusOf(const char* id)
    {
        const auto all = m_backend->list();
        if (!all)
            qFatal("%s", all.error().internal().c_str());
        return *std::ranges::find(*all, id, &service::ProviderStatus::id);
    }
    void report(ProviderTrouble trouble, int status = 0)
    {
        const auto done = m_health->report({.provider = "pollo",
                                            .operation = Operation::Effect,
                                            .keyMark = m_keys->mark("pollo"),
                                            .trouble = trouble,
                                            .status = status,
                                            .took = 3s});
        if (!done)
            qFatal("%s", done.error().internal().c_str());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = sourcePath("resources/catalog");
        const auto catalog = loadCatalog(folder);
        VIDGO_VERIFY(catalog);
        const auto credits = loadCreditRules(folder, *catalog);
        VIDGO_VERIFY(credits);
        const auto rules = loadRoutingRules(folder, *catalog, *credits);
        VIDGO_VERIFY(rules);
        m_rules = rules->breaker;
    }

    void init()
    {
        m_place = std::make_unique<TestDatabase>(storage::Backend::Sqlite, nullptr);
        m_database = m_place->open();
        const auto sql = readTextFile(sourcePath("resources/sql/016_provider_health.sql"), 1 << 20);
        VIDGO_VERIFY(sql);
        auto session = m_database->session();
        VIDGO_VERIFY(session);
        VIDGO_VERIFY(session->script(*sql));
        m_list.all = {company("pollo", true), company("gemini", false)};
        m_list.all.back().keyVariable = "GEMINI_API_KEY";
        m_variables.clear();
        m_session.who = StudioMode::OwnComputer;
        m_keychain.reads = 0;
        m_environment = std::make_unique<secrets::EnvironmentSecretStore>(
            backend::providerKeyVariables(m_list), [this](const std::string& name) -> std::optional<Secret> {
                const auto found = m_variables.find(name);
                return found == m_variables.end() ? std::nullopt : std::optional(Secret(found->second));
            });
        for (const char* id : {"pollo", "gemini"})
            VIDGO_VERIFY(m_keychain.remove(backend::providerKeyName(id)));
        m_secrets = std::make_unique<secrets::LayeredSecretStore>(*m_environment, m_keychain);
        m_keys = std::make_unique<backend::ProviderKeys>(*m_secrets);
        m_health = std::make_unique<routing::ProviderHealth>(
            routing::ProviderHealth::Parts{.database = *m_database, .rules = m_rules, .clock = m_clock});
        m_providers.clear();
        for (const auto& data : m_list.all)
            m_providers.push_back(std::make_unique<QuestionsOnly>(data));
        m_backend = std::make_unique<backend::ProviderBackend>(
            backend::ProviderBackend::Parts{.list = m_list,
                                            .providers = m_providers,
                                            .keys = *m_keys,
                                            .health = *m_health,
                                            .session = m_session,
                                            .clock = m_clock});
    }

    void everybodyIsListedWithWhatTheyServe()
    {
        const auto all = m_backend->list();
        VIDGO_VERIFY(all);
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE(all->front().id, std::string("pollo"));
        QCOMPARE(all->front().key, service::KeySource::None);
        QCOMPARE(all->front().operations.size(), std::size_t{2});
        QCOMPARE(all->front().operations.front().operation, Operation::TextToImage);
        QVERIFY(all->front().balance.empty() && !all->front().balanceAt);
    }

    void aGoodKeyIsKept()
    {
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        QCOMPARE(statusOf("pollo").key, service::KeySource::Keychain);
        QVERIFY(m_keys->key("pollo")->reveal() == "good-key");
        QCOMPARE(m_keys->marks(m_list).size(), std::size_t{1});
        QVERIFY(m_keys->mark("pollo").find("good") == std::string::npos);
        VIDGO_VERIFY(m_backend->removeKey("pollo"));
        QCOMPARE(statusOf("pollo").key, service::KeySource::None);
        QVERIFY(m_keys->marks(m_list).empty());
    }

    void aWrongKeyIsAnsweredTrulyAndNotKept()
    {
        const auto kept = m_backend->setKey("pollo", Secret("bad-key"), {});
        VIDGO_VERIFY_ERROR(kept, providers::ProviderError::KeyWrong);
        QCOMPARE(statusOf("pollo").key, service::KeySource::None);
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        VIDGO_VERIFY_ERROR(m_backend->setKey("pollo", Secret("bad-key"), {}),
                           providers::ProviderError::KeyWrong);
        QVERIFY(m_keys->key("pollo")->reveal() == "good-key"); // the one before stays
    }

    void whatCanBeNoKeyIsNotEvenAskedAbout()
    {
        for (const char* text : {"", "a\nb", "\x7f"})
            VIDGO_VERIFY_ERROR(m_backend->setKey("pollo", Secret(text), {}), secrets::SecretsError::Invalid);
        QCOMPARE(pollo().questions, 0);
    }

    void aKeyOfTheEnvironmentComesFirst()
    {
        m_variables["GEMINI_API_KEY"] = "  good-key\n";
        QCOMPARE(statusOf("gemini").key, service::KeySource::Environment);
        QVERIFY(m_keys->key("gemini")->reveal() == "good-key");
    }

    void theKeychainIsAskedOnceForEachProvider()
    {
        VIDGO_VERIFY(m_keychain.write(backend::providerKeyName("pollo"), Secret("good-key")));
        for (int page = 0; page < 5; ++page) {
            QCOMPARE(statusOf("pollo").key, service::KeySource::Keychain);
            QCOMPARE(m_keys->marks(m_list).size(), std::size_t{1});
            QVERIFY(m_keys->key("pollo") && !m_keys->key("gemini"));
            m_clock.advance(1h);
        }
        QCOMPARE(m_keychain.reads, 2); // that there is none is remembered as well
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        QCOMPARE(statusOf("pollo").key, service::KeySource::Keychain);
        QCOMPARE(m_keychain.reads, 3);
        VIDGO_VERIFY(m_backend->removeKey("pollo"));
        QCOMPARE(statusOf("pollo").key, service::KeySource::None);
        QCOMPARE(m_keychain.reads, 4);
    }
    void manyWhoAskAtOnceAreOne()
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([this] { static_cast<void>(m_keys->marks(m_list)); });
        threads.clear();
        QCOMPARE(m_keychain.reads, 2);
    }
    void aKeyOfAnotherProgramIsSeenWhenAPersonLooksAgain()
    {
        QCOMPARE(statusOf("pollo").key, service::KeySource::None);
        VIDGO_VERIFY(m_keychain.write(backend::providerKeyName("pollo"), Secret("good-key")));
        QCOMPARE(statusOf("pollo").key, service::KeySource::None);
        VIDGO_VERIFY(m_backend->refresh("pollo", {}));
        QCOMPARE(statusOf("pollo").key, service::KeySource::Keychain);
    }
    void aRefusedKeyIsReadAgain()
    {
        VIDGO_VERIFY(m_backend->setKey("gemini", Secret("good-key"), {}));
        static_cast<QuestionsOnly&>(*m_providers.back()).good = "another-key";
        VIDGO_VERIFY_ERROR(m_backend->refresh("gemini", {}), providers::ProviderError::KeyWrong);
        VIDGO_VERIFY(m_keychain.write(backend::providerKeyName("gemini"), Secret("another-key")));
        VIDGO_VERIFY(m_backend->refresh("gemini", {}));
    }

    void visitorsAskNobody()
    {
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        const int before = pollo().questions;
        m_session.who = StudioMode::Visitor;
        VIDGO_VERIFY_ERROR(m_backend->setKey("pollo", Secret("good-key"), {}),
                           service::ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(m_backend->refresh("pollo", {}), service::ServiceError::VisitorOnline);
        QCOMPARE(pollo().questions, before);
        VIDGO_VERIFY(m_backend->list());
        VIDGO_VERIFY(m_backend->removeKey("pollo")); // it asks nobody
    }

    void theBalanceIsAskedForOnlyWhenSomebodyWantsToKnow()
    {
        VIDGO_VERIFY_ERROR(m_backend->refresh("pollo", {}), providers::ProviderError::KeyMissing);
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        QVERIFY(statusOf("pollo").balance.empty());
        const auto status = m_backend->refresh("pollo", {});
        VIDGO_VERIFY(status);
        QCOMPARE(status->balance, std::string("12.50"));
        QCOMPARE(status->balanceUnit, std::string("credits"));
        QCOMPARE(status->balanceAt, std::optional(m_clock.now()));
        QCOMPARE(statusOf("pollo").balance, std::string("12.50"));
    }

    void aBalanceEndsTheWaitForCredit()
    {
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        report(ProviderTrouble::OutOfCredit, 402);
        QCOMPARE(statusOf("pollo").operations.front().breaker, service::BreakerState::Open);
        QCOMPARE(statusOf("pollo").operations.front().trouble, ProviderTrouble::OutOfCredit);
        pollo().credit = "0.00";
        VIDGO_VERIFY(m_backend->refresh("pollo", {}));
        QCOMPARE(statusOf("pollo").operations.front().breaker, service::BreakerState::Open);
        pollo().credit = "0.01";
        VIDGO_VERIFY(m_backend->refresh("pollo", {}));
        QCOMPARE(statusOf("pollo").operations.front().breaker, service::BreakerState::Closed);
    }

    void aRefusedKeyIsShownUntilAnotherComes()
    {
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("good-key"), {}));
        report(ProviderTrouble::Unauthorised, 401);
        QCOMPARE(statusOf("pollo").operations.back().breaker, service::BreakerState::Open);
        QVERIFY(!statusOf("pollo").operations.back().openUntil);
        pollo().good = "another-key";
        VIDGO_VERIFY(m_backend->setKey("pollo", Secret("another-key"), {}));
        QCOMPARE(statusOf("pollo").operations.back().breaker, service::BreakerState::Closed);
    }

    void callsAreCountedAndAPersonResets()
    {
        for (int i = 0; i < m_rules.failuresInRow; ++i)
            report(ProviderTrouble::Failed);
        auto effect = statusOf("pollo").operations.back();
        QCOMPARE(effect.breaker, service::BreakerState::Open);
        QCOMPARE(effect.calls, std::int64_t{m_rules.failuresInRow});
        QCOMPARE(effect.openUntil, std::optional(m_clock.now() + m_rules.firstPause));
        m_clock.advance(m_rules.firstPause);
        QCOMPARE(statusOf("pollo").operations.back().breaker, service::BreakerState::Trial);
        VIDGO_VERIFY(m_backend->reset("pollo"));
        report(ProviderTrouble::None);
        effect = statusOf("pollo").operations.back();
        QCOMPARE(effect.breaker, service::BreakerState::Closed);
        QCOMPARE(effect.succeeded, std::int64_t{1});
        QCOMPARE(effect.median, std::optional(std::chrono::milliseconds(3s)));
    }

    void whoHasNoBalanceIsAskedAboutTheKey()
    {
        VIDGO_VERIFY(m_backend->setKey("gemini", Secret("good-key"), {}));
        const auto status = m_backend->refresh("gemini", {});
        VIDGO_VERIFY(status);
        QVERIFY(status->balance.empty());
    }

    void nobodyIsNotFound()
    {
        VIDGO_VERIFY_ERROR(m_backend->setKey("nobody", Secret("a"), {}),
                           service::ServiceError::UnknownProvider);
        VIDGO_VERIFY_ERROR(m_backend->removeKey("nobody"), service::ServiceError::UnknownProvider);
        VIDGO_VERIFY_ERROR(m_backend->refresh("nobody", {}), service::ServiceError::UnknownProvider);
        VIDGO_VERIFY_ERROR(m_backend->reset("nobody"), service::ServiceError::UnknownProvider);
    }
};

QTEST_GUILESS_MAIN(ProviderBackendTest)
#include "provider_backend_test.moc"
