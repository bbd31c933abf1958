#include "account_desk.h"

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;
using accounts::AccountsError;
using service::ServiceError;
using service::SignOutFrom;

/// What AccountService promises, at every desk.
class AccountContractTest : public DeskTest
{
    Q_OBJECT

    static constexpr auto kAnn = "ann@example.com";
    static constexpr auto kOther = "another good phrase";

private Q_SLOTS:
    void somebodyRegistersConfirmsAndSignsIn_data() { addDeskRows(); }
    void somebodyRegistersConfirmsAndSignsIn()
    {
        Visit visit(postgres());
        QCOMPARE(Visit::must(visit.account().isSignedIn()), false);
        VIDGO_VERIFY_ERROR(visit.account().account({}), ServiceError::NotSignedIn);
        QVERIFY(!Visit::must(visit.account().pendingRegistration()));

        const auto pending = visit.account().registerAccount({.address = kAnn,
                                                              .password = Secret(Visit::kPassword),
                                                              .name = "Ann",
                                                              .language = Language::Japanese},
                                                             {});
        VIDGO_VERIFY(pending);
        QCOMPARE(pending->address, std::string(kAnn));
        QVERIFY(pending->expiresAt > visit.desk().clock().now());
        VIDGO_VERIFY_ERROR(visit.signIn(), AccountsError::NotConfirmed);
        // The program may end while somebody reads their mail.
        visit.desk().restart();
        QVERIFY(Visit::must(visit.account().pendingRegistration()) == *pending);
        const auto code = visit.codeFor(kAnn);
        QCOMPARE(code.size(), std::size_t{6});
        VIDGO_VERIFY(visit.account().confirm(code.substr(0, 3) + " " + code.substr(3), {}));
        QVERIFY(!Visit::must(visit.account().pendingRegistration()));
        QCOMPARE(Visit::must(visit.account().isSignedIn()), false);

        const auto account = visit.signIn();
        VIDGO_VERIFY(account);
        QCOMPARE(account->email, std::string(kAnn));
        QCOMPARE(account->name, std::string("Ann"));
        QCOMPARE(account->language, Language::Japanese);
        QCOMPARE(account->state, AccountState::Active);
        QVERIFY(account->roles == std::set<Role>{Role::User});
        QCOMPARE(Visit::must(visit.account().account({})).id, account->id);
    }

    void codesThatAreNotRightAreRefused_data() { addDeskRows(); }
    void codesThatAreNotRightAreRefused()
    {
        Visit visit(postgres());
        VIDGO_VERIFY_ERROR(visit.account().confirm("123456", {}), AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(visit.account().resendCode({}), AccountsError::CodeRefused);

        VIDGO_VERIFY(
            visit.account().registerAccount({.address = kAnn, .password = Secret(Visit::kPassword)}, {}));
        const auto first = visit.codeFor(kAnn);
        const std::string wrong = first == "111111" ? "222222" : "111111";
        VIDGO_VERIFY_ERROR(visit.account().confirm(wrong, {}), AccountsError::CodeRefused);
        visit.desk().clock().advance(10min);
        VIDGO_VERIFY(visit.account().resendCode({}));
        const auto second = visit.codeFor(kAnn);
        if (first != second)
            VIDGO_VERIFY_ERROR(visit.account().confirm(first, {}), AccountsError::CodeRefused);
        VIDGO_VERIFY(visit.account().confirm(second, {}));
    }

    void whatCannotBeRegisteredIsSaid_data() { addDeskRows(); }
    void whatCannotBeRegisteredIsSaid()
    {
        Visit visit(postgres());
        VIDGO_VERIFY_ERROR(
            visit.account().registerAccount({.address = kAnn, .password = Secret("short")}, {}),
            AccountsError::PasswordTooShort);
        VIDGO_VERIFY_ERROR(visit.account().registerAccount(
                               {.address = "ann@localhost@example.com", .password = Secret(kOther)}, {}),
                           AccountsError::InvalidAddress);
        QVERIFY(!Visit::must(visit.account().pendingRegistration()));
        // That an address has an account is said in a mail to it, and nowhere else.
        visit.signUp();
        VIDGO_VERIFY(visit.account().registerAccount({.address = kAnn, .password = Secret(kOther)}, {}));
        QVERIFY(visit.codeFor(kAnn).empty());
    }

    void aWrongPasswordIsRefused_data() { addDeskRows(); }
    void aWrongPasswordIsRefused()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY(visit.account().signOut(SignOutFrom::Here, {}));
        VIDGO_VERIFY_ERROR(visit.signIn(kAnn, 0, kOther), AccountsError::SignInRefused);
        VIDGO_VERIFY_ERROR(visit.signIn("nobody@example.com"), AccountsError::SignInRefused);
        QCOMPARE(Visit::must(visit.account().isSignedIn()), false);
        VIDGO_VERIFY(visit.signIn());
    }

    void aSignInOutlivesTheProgramAndItsTokens_data() { addDeskRows(); }
    void aSignInOutlivesTheProgramAndItsTokens()
    {
        Visit visit(postgres());
        const auto account = visit.signUp();
        visit.desk().restart();
        QCOMPARE(Visit::must(visit.account().isSignedIn()), true);
        QCOMPARE(Visit::must(visit.account().account({})).id, account.id);
        visit.desk().clock().advance(1h); // the access token is over
        QCOMPARE(Visit::must(visit.account().account({})).id, account.id);
        visit.desk().restart();
        QCOMPARE(Visit::must(visit.account().account({})).id, account.id);
        visit.desk().clock().advance(24h * 30); // and now the refresh token
        VIDGO_VERIFY_ERROR(visit.account().account({}), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(visit.account().account({}), ServiceError::NotSignedIn);
        QCOMPARE(Visit::must(visit.account().isSignedIn()), false);
    }

    void signingOutIsForHereOrForEverywhere_data() { addDeskRows(); }
    void signingOutIsForHereOrForEverywhere()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY(visit.signIn(kAnn, 1));
        VIDGO_VERIFY(visit.account().signOut(SignOutFrom::Here, {}));
        VIDGO_VERIFY_ERROR(visit.account().account({}), ServiceError::NotSignedIn);
        VIDGO_VERIFY(visit.account(1).account({}));
        VIDGO_VERIFY(visit.account().signOut(SignOutFrom::Here, {})); // nothing happens

        VIDGO_VERIFY(visit.signIn());
        VIDGO_VERIFY(visit.account().signOut(SignOutFrom::Everywhere, {}));
        VIDGO_VERIFY_ERROR(visit.account().account({}), ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(visit.account(1).account({}), AccountsError::SessionEnded);
        QCOMPARE(Visit::must(visit.account(1).isSignedIn()), false);
    }

    void devicesAreListedAndSignedOut_data() { addDeskRows(); }
    void devicesAreListedAndSignedOut()
    {
        Visit visit(postgres());
        visit.signUp();
        for (const auto computer : {1, 2}) {
            visit.desk().clock().advance(1min);
            VIDGO_VERIFY(visit.signIn(kAnn, computer));
        }
        const auto devices = Visit::must(visit.account(2).sessions({}));
        QCOMPARE(devices.size(), std::size_t{3});
        QCOMPARE(devices[0].deviceName, std::string("computer 2"));
        QCOMPARE(devices[0].platform, std::string("Debian 12"));
        QCOMPARE(devices[0].isCurrent, true);
        QCOMPARE(devices[1].isCurrent, false);
        QVERIFY(devices[0].lastUsedAt > devices[2].lastUsedAt);

        VIDGO_VERIFY(visit.account(2).endSession(devices[1].id, {}));
        VIDGO_VERIFY(visit.account(2).endSession(devices[1].id, {})); // twice is once
        VIDGO_VERIFY_ERROR(visit.account(1).account({}), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(visit.account(2).endSession(SessionId("not-there"), {}),
                           AccountsError::KeyMissing);
        QCOMPARE(Visit::must(visit.account(2).endOtherSessions({})), std::int64_t{1});
        VIDGO_VERIFY_ERROR(visit.account().account({}), AccountsError::SessionEnded);
        QCOMPARE(Visit::must(visit.account(2).sessions({})).size(), std::size_t{1});
    }

    void theProfileIsChanged_data() { addDeskRows(); }
    void theProfileIsChanged()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto changed = visit.account().setProfile("Ann Müller", Language::Korean, {});
        VIDGO_VERIFY(changed);
        QCOMPARE(changed->name, std::string("Ann Müller"));
        QCOMPARE(changed->language, Language::Korean);
        QCOMPARE(Visit::must(visit.account().account({})).name, std::string("Ann Müller"));
        QVERIFY(!visit.account().setProfile(std::string(101, 'x'), Language::Korean, {}));
    }

    void aPasswordIsChanged_data() { addDeskRows(); }
    void aPasswordIsChanged()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY(visit.signIn(kAnn, 1));
        VIDGO_VERIFY_ERROR(visit.account().changePassword(Secret("not it at all"), Secret(kOther), {}),
                           AccountsError::PasswordRefused);
        VIDGO_VERIFY_ERROR(visit.account().changePassword(Secret(Visit::kPassword), Secret("short"), {}),
                           AccountsError::PasswordTooShort);
        VIDGO_VERIFY(visit.account().changePassword(Secret(Visit::kPassword), Secret(kOther), {}));
        VIDGO_VERIFY(visit.account().account({}));
        VIDGO_VERIFY_ERROR(visit.account(1).account({}), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(visit.signIn(kAnn, 1), AccountsError::SignInRefused);
        VIDGO_VERIFY(visit.signIn(kAnn, 1, kOther));
    }

    void aForgottenPasswordIsReset_data() { addDeskRows(); }
    void aForgottenPasswordIsReset()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY(visit.account(1).requestReset("nobody@example.com", {}));
        QVERIFY(visit.lastMail("nobody@example.com").empty());
        VIDGO_VERIFY(visit.account(1).requestReset(kAnn, {}));
        const auto link = visit.linkFor(kAnn);
        QVERIFY(!link.isEmpty());
        VIDGO_VERIFY_ERROR(visit.account(1).resetPassword(link, Secret("short"), {}),
                           AccountsError::PasswordTooShort);
        VIDGO_VERIFY(visit.account(1).resetPassword(link, Secret(kOther), {}));
        VIDGO_VERIFY_ERROR(visit.account(1).resetPassword(link, Secret(kOther), {}),
                           AccountsError::LinkRefused);
        VIDGO_VERIFY_ERROR(visit.account().account({}), AccountsError::SessionEnded);
        VIDGO_VERIFY(visit.signIn(kAnn, 1, kOther));
    }

    void aClosedAccountIsHadBack_data() { addDeskRows(); }
    void aClosedAccountIsHadBack()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY_ERROR(visit.account().close(Secret(kOther), {}), AccountsError::PasswordRefused);
        const auto closed = visit.account().close(Secret(Visit::kPassword), {});
        VIDGO_VERIFY(closed);
        QCOMPARE(closed->state, AccountState::Closing);
        QVERIFY(closed->eraseAt && *closed->eraseAt > visit.desk().clock().now());
        VIDGO_VERIFY_ERROR(visit.account().account({}), ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(visit.signIn(), AccountsError::AccountClosing);

        VIDGO_VERIFY_ERROR(visit.account().reopen(kAnn, Secret(kOther), {}), AccountsError::SignInRefused);
        VIDGO_VERIFY(visit.account().reopen(kAnn, Secret(Visit::kPassword), {}));
        QCOMPARE(Visit::must(visit.account().isSignedIn()), false);
        const auto back = visit.signIn();
        VIDGO_VERIFY(back);
        QCOMPARE(back->state, AccountState::Active);
        QVERIFY(!back->eraseAt);
    }

    void everythingThatIsKeptIsHandedOut_data() { addDeskRows(); }
    void everythingThatIsKeptIsHandedOut()
    {
        Visit visit(postgres());
        VIDGO_VERIFY_ERROR(visit.account().exportData({}), ServiceError::NotSignedIn);
        visit.signUp();
        const auto data = visit.account().exportData({});
        VIDGO_VERIFY(data);
        const auto text = QString::fromStdString(data->dump());
        QVERIFY(text.contains(kAnn));
        QVERIFY(text.contains("computer 0"));
        QVERIFY(!text.contains(Visit::kPassword));
    }

    void whoeverSignsInTakesThePlaceOfWhoWasThere_data() { addDeskRows(); }
    void whoeverSignsInTakesThePlaceOfWhoWasThere()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY(visit.signIn(kAnn, 1));
        const auto eve = visit.signUp("eve@example.com");
        QCOMPARE(Visit::must(visit.account().account({})).id, eve.id);
        // Nobody stays signed in who cannot sign out any more.
        QCOMPARE(Visit::must(visit.account(1).sessions({})).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(AccountContractTest)
#include "account_contract_test.moc"
