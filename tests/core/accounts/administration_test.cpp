#include "accounts_fixture.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// Roles, bans, deletion and export.
class AdministrationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    /// A module that has works of accounts.
    class Works final : public AccountDataOwner
    {
    public:
        std::string_view name() const override { return "works"; }
        Result<Json> exportData(const AccountId& account) override
        {
            return Json(Json::Array{Json(account.value() + "'s picture")});
        }
        Outcome erase(const AccountId& account) override
        {
            ++asked;
            if (isBroken)
                return fail(AccountsError::InvalidRequest, "the disk is gone");
            erased.insert(account);
            return {};
        }
        std::set<AccountId> erased;
        int asked = 0;
        bool isBroken = false;
    };

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aRoleIsThereAtOnceAndItsReasonIsKept_data() { addBackendRows(); }
    void aRoleIsThereAtOnceAndItsReasonIsKept()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        VIDGO_VERIFY(f.accounts().grantRole(account, Role::Admin, f.admin));
        VIDGO_VERIFY(f.accounts().grantRole(account, Role::Admin, f.admin));
        VIDGO_VERIFY(requireRole(f.callerOf(signedIn), Role::Admin)); // with the token from before
        VIDGO_VERIFY_ERROR(requireRole(f.callerOf(signedIn), Role::Reviewer), AccountsError::NotAllowed);
        VIDGO_VERIFY(
            f.accounts().revokeRole(account, Role::Admin, {.actor = "admin:bob", .reason = "left us"}));
        VIDGO_VERIFY_ERROR(requireRole(f.callerOf(signedIn), Role::Admin), AccountsError::NotAllowed);
        const auto events = f.accounts().events(account, 10);
        QCOMPARE(f.eventsOf(account).count(QStringLiteral("role_granted")), 1);
        QVERIFY(std::ranges::any_of(*events, [](const AccountEvent& event) {
            return event.kind == "role_revoked" && event.actor == "admin:bob" && event.reason == "left us" &&
                   event.details == "admin";
        }));
    }

    void nothingIsDoneWithoutAReason_data() { addBackendRows(); }
    void nothingIsDoneWithoutAReason()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        for (const auto& authority :
             {Authority{.actor = "admin", .reason = ""}, Authority{.actor = "", .reason = "x"}}) {
            VIDGO_VERIFY_ERROR(f.accounts().grantRole(account, Role::Admin, authority),
                               AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.bans().banAccount(account, authority, ""), AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.bans().liftAccountBans(account, authority), AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.bans().banNetwork("192.0.2.0/24", authority), AccountsError::InvalidRequest);
        }
        VIDGO_VERIFY_ERROR(f.accounts().grantRole(account, Role::User, f.admin),
                           AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.accounts().grantRole(AccountId("nobody"), Role::Admin, f.admin),
                           AccountsError::AccountMissing);
        VIDGO_VERIFY_ERROR(f.bans().banAccount(AccountId("nobody"), f.admin, ""),
                           AccountsError::AccountMissing);
        VIDGO_VERIFY_ERROR(f.bans().banAccount(account, f.admin, "", f.clock.now()),
                           AccountsError::InvalidRequest);
        QCOMPARE(f.eventsOf(account), "registered");
    }

    void aBannedAccountIsOutAtOnceAndToldWhy_data() { addBackendRows(); }
    void aBannedAccountIsOutAtOnceAndToldWhy()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        VIDGO_VERIFY(f.bans().banAccount(account, {.actor = "admin:eve", .reason = "Fake orders."},
                                         "Write to help@vidgo.example.", f.clock.now() + 24h));
        VIDGO_VERIFY_ERROR(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::AccountBanned);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(signedIn.refresh, "192.0.2.1"), AccountsError::SessionEnded);
        const auto refused = f.sessions().signIn(f.credentials());
        VIDGO_VERIFY_ERROR(refused, AccountsError::AccountBanned);
        QCOMPARE(refused.error().arguments().at("reason"), std::string("Fake orders."));
        QCOMPARE(refused.error().arguments().at("appeal"), std::string("Write to help@vidgo.example."));
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials("ann@example.com", "not the password")),
                           AccountsError::SignInRefused); // only the owner is told
        f.clock.advance(24h);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
        VIDGO_VERIFY_ERROR(f.bans().liftAccountBans(account, f.admin), AccountsError::KeyMissing);
        const auto bans = f.bans().ofAccount(account);
        VIDGO_VERIFY(bans);
        QCOMPARE(bans->size(), std::size_t{1});
        QCOMPARE(bans->front().bannedBy, std::string("admin:eve"));
    }

    void aBannedNetworkIsKeptOutEverywhere_data() { addBackendRows(); }
    void aBannedNetworkIsKeptOutEverywhere()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto signedIn = f.signIn();
        const auto ban = f.bans().banNetwork("192.0.2.0/24", f.admin, f.clock.now() + 1h);
        const auto six = f.bans().banNetwork("2001:db8::/32", f.admin);
        VIDGO_VERIFY(ban);
        VIDGO_VERIFY(six);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::NetworkBanned);
        VIDGO_VERIFY_ERROR(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::NetworkBanned);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(signedIn.refresh, "::ffff:192.0.2.1"),
                           AccountsError::NetworkBanned);
        VIDGO_VERIFY_ERROR(f.registrations().begin(f.wish("bob@example.com")), AccountsError::NetworkBanned);
        VIDGO_VERIFY_ERROR(f.passwords().requestReset("ann@example.com", "192.0.2.255"),
                           AccountsError::NetworkBanned);
        VIDGO_VERIFY_ERROR(f.bans().checkOrigin("2001:db8:ffff::1"), AccountsError::NetworkBanned);
        VIDGO_VERIFY(f.sessions().check(signedIn.access.reveal(), "192.0.3.1"));
        VIDGO_VERIFY(f.sessions().check(signedIn.access.reveal(), "2001:db9::1"));
        QCOMPARE(f.bans().ofNetworks()->size(), std::size_t{2});
        VIDGO_VERIFY(f.bans().liftNetworkBan(*six, f.admin));
        VIDGO_VERIFY_ERROR(f.bans().liftNetworkBan(*six, f.admin), AccountsError::KeyMissing);
        VIDGO_VERIFY(f.bans().checkOrigin("2001:db8:ffff::1"));
        f.clock.advance(1h);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM network_bans"), std::int64_t{0});
        const auto events = f.accounts().events(AccountId(), 10);
        QCOMPARE(events->size(), std::size_t{3});
        for (const char* wide : {"0.0.0.0/0", "10.0.0.0/8", "::/0", "2001::/16"})
            VIDGO_VERIFY_ERROR(f.bans().banNetwork(wide, f.admin), AccountsError::InvalidRequest);
    }

    void aDeletedAccountIsErasedAfterSevenDays_data() { addBackendRows(); }
    void aDeletedAccountIsErasedAfterSevenDays()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        Works works;
        f.owners = {&works};
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        const auto caller = f.callerOf(signedIn);
        VIDGO_VERIFY(f.apiKeys().make(account, "My script", {"run_tools"}));
        VIDGO_VERIFY_ERROR(f.accounts().close(caller, Secret(std::string("not it")), "192.0.2.1"),
                           AccountsError::PasswordRefused);
        VIDGO_VERIFY(f.accounts().close(caller, Secret(std::string(f.kPassword)), "192.0.2.1"));
        VIDGO_VERIFY_ERROR(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::AccountClosing);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials("ann@example.com", "not it")),
                           AccountsError::SignInRefused);
        f.deliver();
        QCOMPARE(f.box.mails.back().subject, std::string("Your VidGo account was deleted"));
        f.clock.advance(7 * 24h - 1s);
        VIDGO_VERIFY(f.sweeper().sweep());
        QVERIFY(works.erased.empty());
        f.clock.advance(1s);
        const auto report = f.sweeper().sweep();
        VIDGO_VERIFY(report);
        QCOMPARE(report->erasedAccounts, 1);
        QVERIFY(works.erased.contains(account));
        const auto left = f.accounts().account(account);
        VIDGO_VERIFY(left);
        QVERIFY(left->state == AccountState::Erased && left->email.empty() && left->name.empty());
        for (const char* table :
             {"account_sessions", "account_refresh_tokens", "account_devices", "account_api_keys"})
            QCOMPARE(f.number(std::string("SELECT COUNT(*) FROM ") + table), std::int64_t{0});
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_events WHERE origin <> '' OR details <> ''"),
                 std::int64_t{0});
        VIDGO_VERIFY_ERROR(f.accounts().find("ann@example.com"), AccountsError::AccountMissing);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::SignInRefused);
        QVERIFY(f.register_() != account); // the address is free again
        QCOMPARE(f.sweeper().sweep()->erasedAccounts, 0);
        QCOMPARE(works.asked, 1);
    }

    void aDeletedAccountCanBeHadBack_data() { addBackendRows(); }
    void aDeletedAccountCanBeHadBack()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        f.clock.advance(1s); // events of one moment are in no order
        const auto caller = f.callerOf(f.signIn());
        f.clock.advance(1s);
        VIDGO_VERIFY(f.accounts().close(caller, Secret(std::string(f.kPassword)), "192.0.2.1"));
        f.clock.advance(6 * 24h);
        const Secret password{std::string(f.kPassword)};
        VIDGO_VERIFY_ERROR(f.accounts().reopen("ann@example.com", Secret(std::string("not it")), "192.0.2.1"),
                           AccountsError::SignInRefused);
        VIDGO_VERIFY_ERROR(f.accounts().reopen("nobody@example.com", password, "192.0.2.1"),
                           AccountsError::SignInRefused);
        VIDGO_VERIFY(f.accounts().reopen("ann@example.com", password, "192.0.2.1"));
        VIDGO_VERIFY(f.accounts().reopen("ann@example.com", password, "192.0.2.1"));
        f.clock.advance(30 * 24h);
        VIDGO_VERIFY(f.sweeper().sweep());
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
        QCOMPARE(f.eventsOf(account), "registered signed_in closed reopened signed_in");
    }

    void anAccountIsErasedWhenItsDataAre_data() { addBackendRows(); }
    void anAccountIsErasedWhenItsDataAre()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        Works works;
        f.owners = {&works};
        const auto account = f.register_();
        const auto caller = f.callerOf(f.signIn());
        VIDGO_VERIFY(f.accounts().close(caller, Secret(std::string(f.kPassword)), "192.0.2.1"));
        f.clock.advance(8 * 24h);
        works.isBroken = true;
        QVERIFY(!f.sweeper().sweep());
        QVERIFY(f.accounts().account(account)->state == AccountState::Erasing);
        VIDGO_VERIFY_ERROR(
            f.accounts().reopen("ann@example.com", Secret(std::string(f.kPassword)), "192.0.2.1"),
            AccountsError::SignInRefused); // too late
        works.isBroken = false;
        VIDGO_VERIFY(f.sweeper().sweep());
        QVERIFY(f.accounts().account(account)->state == AccountState::Erased);
    }

    void anExportHasEverythingAndNoSecret_data() { addBackendRows(); }
    void anExportHasEverythingAndNoSecret()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        Works works;
        f.owners = {&works};
        const auto account = f.register_();
        const auto bob = f.register_("bob@example.com");
        const auto signedIn = f.signIn();
        const auto key = f.apiKeys().make(account, "My script", {"run_tools"});
        VIDGO_VERIFY(f.accounts().setProfile(account, "Ann Lee", Language::Japanese));
        VIDGO_VERIFY(f.accounts().grantRole(account, Role::Reviewer, f.admin));
        const auto data = f.accounts().exportData(account);
        VIDGO_VERIFY(data);
        const auto text = data->dump();
        for (const auto& part :
             {std::string("Ann Lee"), std::string("ann@example.com"), std::string("reviewer"),
              std::string("Ann's laptop"), std::string("My script"), std::string("signed_in"),
              account.value() + "'s picture"})
            QVERIFY2(text.find(part) != std::string::npos, part.c_str());
        for (const auto& secret : {std::string("v1:$2b$"), std::string(signedIn.refresh.reveal()),
                                   std::string(signedIn.device.reveal()), std::string(key->secret.reveal()),
                                   std::string("salt"), std::string("hash"), bob.value()})
            QVERIFY2(text.find(secret) == std::string::npos, secret.c_str());
        VIDGO_VERIFY_ERROR(f.accounts().exportData(AccountId("nobody")), AccountsError::AccountMissing);
        QCOMPARE(f.eventsOf(account).count(QStringLiteral("exported")), 1);
    }

    void whatIsOverGoesAndTheRestStays_data() { addBackendRows(); }
    void whatIsOverGoesAndTheRestStays()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        VIDGO_VERIFY(f.registrations().begin(f.wish("bob@example.com")));
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.1"));
        f.deliver();
        VIDGO_VERIFY(f.sweeper().sweep());
        VIDGO_VERIFY(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"));
        f.clock.advance(25h);
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_registrations"), std::int64_t{0});
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_resets"), std::int64_t{0});
        VIDGO_VERIFY(f.sessions().refresh(signedIn.refresh, "192.0.2.1"));
        f.clock.advance(366 * 24h);
        VIDGO_VERIFY(f.sweeper().sweep());
        for (const char* table : {"account_sessions", "account_refresh_tokens", "account_devices"})
            QCOMPARE(f.number(std::string("SELECT COUNT(*) FROM ") + table), std::int64_t{0});
        QVERIFY(f.number("SELECT COUNT(*) FROM account_events") > 0);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
        f.clock.advance(731 * 24h);
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_events"), std::int64_t{0});
        VIDGO_VERIFY(f.accounts().account(account));
    }
};

QTEST_GUILESS_MAIN(AdministrationTest)
#include "administration_test.moc"
