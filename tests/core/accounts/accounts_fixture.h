#pragma once

#include <deque>
#include <mutex>

#include <QtTest/QtTest>

#include "vidgo/accounts/account_mailer.h"
#include "vidgo/accounts/account_sweeper.h"
#include "vidgo/accounts/accounts.h"
#include "vidgo/accounts/api_keys.h"
#include "vidgo/accounts/bans.h"
#include "vidgo/accounts/password_changes.h"
#include "vidgo/accounts/registrations.h"
#include "vidgo/accounts/sessions.h"
#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;
using namespace accounts;

/// bcrypt at its lowest cost, counted.
class CountingHasher final : public PasswordHasher
{
public:
    explicit CountingHasher(Random& random)
        : m_hasher(makeBcryptHasher(4, random))
    {}
    std::string hash(const Secret& password) override
    {
        ++hashed;
        return m_hasher->hash(password);
    }
    bool matches(const Secret& password, std::string_view stored) override
    {
        ++compared;
        return m_hasher->matches(password, stored);
    }
    std::string_view unmatchable() const override { return m_hasher->unmatchable(); }
    bool isCurrent(std::string_view stored) const override { return m_hasher->isCurrent(stored); }

    std::atomic<int> hashed = 0;
    std::atomic<int> compared = 0;

private:
    std::unique_ptr<PasswordHasher> m_hasher;
};

/// Keeps mails instead of sending them.
class MailBox final : public net::MailSender
{
public:
    Outcome send(const net::Mail& mail, const std::stop_token&) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isDown)
            return fail(AccountsError::InvalidRequest, "the mail server is down");
        mails.push_back(mail);
        return {};
    }
    std::atomic<bool> isDown = false;
    std::vector<net::Mail> mails;

private:
    std::mutex m_mutex;
};

/// Keeps what is logged.
class LogBook final : public Log
{
public:
    void write(LogLevel, std::string_view module, std::string_view message,
               std::initializer_list<LogField> fields) override
    {
        const std::scoped_lock lock(m_mutex);
        text += std::string(module) + " " + std::string(message);
        for (const auto& [name, value] : fields)
            text += " " + std::string(name) + "=" + value;
        text += "\n";
    }
    std::string text;

private:
    std::mutex m_mutex;
};

/// Everything of accounts, in a database of its own, with the delivered rules and mails.
class AccountsFixture
{
public:
    AccountsFixture(storage::Backend backend, const PostgresServer* server, std::size_t connections = 4)
        : place(backend, server)
        , hasher(random)
        , keys(makeKeys("first"))
    {
        place.options.connections = connections;
        place.options.patience = 20s;
        database = place.open();
        auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        auto loadedRules = loadAccountRules(sourcePath("resources/catalog"));
        auto loadedTexts = loadAccountMails(sourcePath("resources/catalog"));
        if (!steps || !loadedRules || !loadedTexts)
            qFatal("the resources cannot be read");
        rules = std::move(*loadedRules);
        texts = std::move(*loadedTexts);
        auto report = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the schema cannot be made: %s",
                   report ? report->failure.c_str() : report.error().internal().c_str());
    }

    static AccountKeys makeKeys(const std::string& id)
    {
        std::vector<ServerKey> tokens;
        tokens.push_back({.id = id, .secret = Secret("the key of access tokens, long enough " + id)});
        std::vector<ServerKey> masters;
        masters.push_back({.id = id, .secret = Secret("the key of everything else, long enough " + id)});
        auto keys = AccountKeys::create(std::move(tokens), std::move(masters));
        if (!keys)
            qFatal("%s", keys.error().internal().c_str());
        return std::move(*keys);
    }

    AccountParts parts()
    {
        return {.database = *database,
                .rules = rules,
                .keys = keys,
                .clock = clock,
                .random = random,
                .hasher = hasher,
                .log = log,
                .beforeStatement = [this](std::string_view sql) -> Outcome {
                    return before ? before(sql) : Outcome();
                }};
    }
    Registrations registrations() { return Registrations(parts()); }
    Sessions sessions() { return {parts(), tokens}; }
    PasswordChanges passwords() { return PasswordChanges(parts()); }
    Accounts accounts() { return {parts(), owners}; }
    Bans bans() { return Bans(parts()); }
    ApiKeys apiKeys() { return ApiKeys(parts()); }
    AccountSweeper sweeper() { return {parts(), owners}; }

    MailReport deliver()
    {
        AccountMailer mailer(parts(), box, texts, {.site = "https://vidgo.example"});
        auto report = mailer.deliver(100, {});
        if (!report)
            qFatal("%s", report.error().internal().c_str());
        return *report;
    }
    /// What the last mail says behind "/confirm#" or "/reset#".
    Secret linkOfLastMail() const
    {
        const auto& text = box.mails.back().text;
        const auto at = text.find('#');
        return Secret(text.substr(at + 1, 43));
    }
    std::string codeOfLastMail() const
    {
        const QRegularExpression digits(QStringLiteral("\\b(\\d{6})\\b"));
        return digits.match(QString::fromStdString(box.mails.back().text)).captured(1).toStdString();
    }

    static RegisterRequest wish(const std::string& address = "ann@example.com",
                                const std::string& password = kPassword)
    {
        return {.address = address,
                .password = Secret(password),
                .name = "Ann",
                .language = Language::English,
                .origin = "192.0.2.1"};
    }
    /// A confirmed account.
    AccountId register_(const std::string& address = "ann@example.com",
                        const std::string& password = kPassword)
    {
        auto registration = registrations().begin(wish(address, password));
        if (!registration)
            qFatal("%s", registration.error().internal().c_str());
        deliver();
        auto account = registrations().confirm(registration->token, codeOfLastMail(), "192.0.2.1");
        if (!account)
            qFatal("%s", account.error().internal().c_str());
        return *account;
    }
    static SignInRequest credentials(const std::string& address = "ann@example.com",
                                     const std::string& password = kPassword)
    {
        return {.address = address,
                .password = Secret(password),
                .deviceName = "Ann's laptop",
                .platform = "Debian 12",
                .device = {},
                .origin = "192.0.2.1"};
    }
    SignedIn signIn(const std::string& address = "ann@example.com")
    {
        auto signedIn = sessions().signIn(credentials(address));
        if (!signedIn)
            qFatal("%s", signedIn.error().internal().c_str());
        return std::move(*signedIn);
    }
    Caller callerOf(const SignedIn& signedIn)
    {
        auto caller = sessions().check(signedIn.access.reveal(), "192.0.2.1");
        if (!caller)
            qFatal("%s", caller.error().internal().c_str());
        return std::move(*caller);
    }

    std::int64_t number(std::string_view sql, storage::Values values = {}) const
    {
        std::int64_t value = -1;
        auto session = database->session();
        if (auto done = session->query(sql, values, [&](const storage::Row& row) { value = row.integer(0); });
            !done)
            qWarning("%s", done.error().internal().c_str());
        return value;
    }
    /// "registered signed_in …" of an account, oldest first.
    QString eventsOf(const AccountId& account)
    {
        QStringList kinds;
        const auto events = accounts().events(account, 100);
        for (const auto& event : *events)
            kinds.prepend(QString::fromStdString(event.kind));
        return kinds.join(u' ');
    }

    static constexpr const char* kPassword = "a quiet river 7";
    const Authority admin{.actor = "admin:eve", .reason = "because of the test"};

    ManualClock clock;
    LogBook log;
    CountingRandom random;
    TestDatabase place;
    CountingHasher hasher;
    AccountKeys keys;
    AccountRules rules;
    std::vector<AccountMailText> texts;
    MailBox box;
    AccessTokens tokens{keys, {.issuer = "https://vidgo.example", .audience = "vidgo"}, rules.sessions};
    std::vector<AccountDataOwner*> owners;
    std::unique_ptr<storage::Database> database;
    storage::BeforeStatement before;
};

} // namespace vidgo::test
