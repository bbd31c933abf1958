#include <QSignalSpy>

#include "../support/fake_services.h"
#include "account_problem.h"
#include "ago_text.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/account/account_model.h"
#include "vidgo/ui/account/device_list_model.h"
#include "vidgo/ui/account/registration_form.h"
#include "vidgo/ui/account/reset_form.h"
#include "vidgo/ui/account/sign_in_form.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

using namespace vidgo;
using namespace vidgo::ui::account;
using accounts::AccountsError;

namespace {

Error saying(AccountsError code, ErrorArguments arguments = {})
{
    return {code, "a test said so", std::move(arguments)};
}

std::int64_t rule(const char* group, const char* name)
{
    const auto rules = Json::read(test::sourcePath("resources/catalog/account_rules.json"));
    const auto* found = rules && rules->find(group) ? rules->find(group)->find(name) : nullptr;
    return found && found->asInt() ? *found->asInt() : -1;
}

/// A form over an account at no server, and how often the window was told that the account is another.
template <class Form>
struct Desk
{
    explicit Desk(test::FakeServices::Server server = test::FakeServices::Server::There)
        : fakes(true, server)
        , told(&fakes.hub, &ui::ServiceHub::accountChanged)
    {
        form.setHub(&fakes.hub);
        fakes.answer();
    }
    test::FakeAccount& account() { return fakes.account; }
    test::FakeServices fakes;
    QSignalSpy told;
    Form form;
};

} // namespace

/// Signing in and up, the forgotten password, and what is done with an account.
class AccountModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByTheNameOfThisComputer();
    void oneOrderAtATime();
    void anErrorStandsAtItsField_data();
    void anErrorStandsAtItsField();
    void theProblemGoesWhenThePersonIsAtItAgain();
    void tooManyTriesCountDown();
    void aClosedAccountIsHadBack();
    void whoHasNotConfirmedIsToldSo();
    void withoutServerNothingIsOrdered();
    void anAnswerMayComeTooLate();

    void aNewAccountIsConfirmedAndSignedIn();
    void aRefusedCodeIsTriedAgain();
    void aCodeIsWaitedForAfterANewStart();
    void whoCannotBeSignedInIsLedToSignIn();
    void anotherMailIsSentAfterAWhile();
    void theRulesThatAreSaidAreThoseOfTheServer();

    void aNewPasswordByTheLinkOfAMail();
    void aBadLinkStandsAtItsField();

    void theNameIsKept();
    void longNamesAreCutBetweenLetters();
    void thePasswordIsChanged();
    void signingOutIsOverHereInAnyCase();
    void everythingIsWrittenToAFile();
    void theAccountIsClosed();

    void devicesAreListed();
    void aDeviceIsSignedOut();
    void theOtherDevicesAreSignedOut();
    void devicesThatCannotBeReadSayWhy();
    void whoSignsOutIsNotToldThatNobodyIsSignedIn();
    void timesAreSaidInWords_data();
    void timesAreSaidInWords();
};

void AccountModelsTest::signsInByTheNameOfThisComputer()
{
    Desk<SignInForm> desk;
    QSignalSpy signedIn(&desk.form, &SignInForm::signedIn);
    desk.account().person.name = "Ann";
    desk.form.signIn(" ann@example.com ", "a long password");
    QVERIFY(desk.form.busy());
    desk.fakes.answer();
    QVERIFY(!desk.form.busy() && desk.form.problemField().isEmpty());
    QCOMPARE(desk.account().signIns, std::vector<std::string>{"ann@example.com"});
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(signedIn[0][0].toString(), QStringLiteral("Ann"));
    QCOMPARE(desk.told.count(), 1);
    const auto wish = signInHere("ann@example.com", Secret("a long password"));
    QVERIFY(!wish.deviceName.empty() && wish.deviceName.size() <= 100 && !wish.platform.empty());
}

void AccountModelsTest::oneOrderAtATime()
{
    Desk<SignInForm> desk;
    desk.form.signIn("ann@example.com", "a long password");
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    QCOMPARE(desk.account().signIns.size(), std::size_t{1});
}

void AccountModelsTest::anErrorStandsAtItsField_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("field");
    const auto row = [](AccountsError code, const char* field) {
        QTest::newRow(std::string(describe(code).id).c_str()) << saying(code) << QString::fromLatin1(field);
    };
    row(AccountsError::InvalidAddress, "address");
    row(AccountsError::AddressTaken, "address");
    row(AccountsError::PasswordTooShort, "password");
    row(AccountsError::PasswordTooLong, "password");
    row(AccountsError::PasswordTooCommon, "password");
    row(AccountsError::PasswordUnreadable, "password");
    row(AccountsError::SignInRefused, "password");
    row(AccountsError::PasswordRefused, "old_password");
    row(AccountsError::CodeRefused, "code");
    row(AccountsError::LinkRefused, "link");
    row(AccountsError::TooManyTries, "form");
    row(AccountsError::AccountBanned, "form");
    QTest::newRow("any other") << test::someError() << QStringLiteral("form");
}

void AccountModelsTest::anErrorStandsAtItsField()
{
    QFETCH(const Error, error);
    Desk<SignInForm> desk;
    desk.account().error = error;
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    QTEST(desk.form.problemField(), "field");
    QVERIFY(!desk.form.problemText().isEmpty());
    QCOMPARE(desk.told.count(), 0);
}

void AccountModelsTest::theProblemGoesWhenThePersonIsAtItAgain()
{
    Desk<SignInForm> desk;
    desk.account().error = saying(AccountsError::SignInRefused);
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    desk.form.clearProblem();
    QVERIFY(desk.form.problemField().isEmpty() && desk.form.problemText().isEmpty());
}

void AccountModelsTest::tooManyTriesCountDown()
{
    Desk<SignInForm> desk;
    desk.account().error = saying(AccountsError::TooManyTries, {{"seconds", "2"}});
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    QCOMPARE(desk.form.secondsToWait(), 2);
    QVERIFY(desk.form.problemText().contains(QStringLiteral("2")));
    desk.form.clearProblem(); // typing does not shorten it
    desk.form.tick();
    QVERIFY(desk.form.problemText().contains(QStringLiteral("1")));
    desk.form.tick();
    QCOMPARE(desk.form.secondsToWait(), 0);
    QVERIFY(desk.form.problemField().isEmpty());
}

void AccountModelsTest::aClosedAccountIsHadBack()
{
    Desk<SignInForm> desk;
    QSignalSpy signedIn(&desk.form, &SignInForm::signedIn);
    desk.account().error = saying(AccountsError::AccountClosing, {{"date", "2026-12-01"}});
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    QVERIFY(desk.form.closing());
    QVERIFY(desk.form.problemText().contains(QStringLiteral("2026-12-01")));
    desk.account().error.reset();
    desk.account().person.state = AccountState::Closing;
    desk.form.reopen("ann@example.com", "a long password");
    desk.fakes.answer();
    QCOMPARE(desk.account().person.state, AccountState::Active);
    QVERIFY(!desk.form.closing());
    QCOMPARE(signedIn.count(), 1);
}

void AccountModelsTest::whoHasNotConfirmedIsToldSo()
{
    Desk<SignInForm> desk;
    desk.account().error = saying(AccountsError::NotConfirmed);
    desk.form.signIn("ann@example.com", "a long password");
    desk.fakes.answer();
    QVERIFY(desk.form.unconfirmed() && !desk.form.closing());
}

void AccountModelsTest::withoutServerNothingIsOrdered()
{
    Desk<SignInForm> desk(test::FakeServices::Server::None);
    desk.form.signIn("ann@example.com", "a long password");
    QVERIFY(!desk.form.busy());
    QCOMPARE(desk.fakes.executor.waiting(), 0);
}

void AccountModelsTest::anAnswerMayComeTooLate()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    auto form = std::make_unique<SignInForm>();
    form->setHub(&fakes.hub);
    form->signIn("ann@example.com", "a long password");
    form.reset();
    fakes.answer(); // must not crash
    QCOMPARE(fakes.account.signIns.size(), std::size_t{1});
}

void AccountModelsTest::aNewAccountIsConfirmedAndSignedIn()
{
    Desk<RegistrationForm> desk;
    QSignalSpy sent(&desk.form, &RegistrationForm::codeSent);
    QSignalSpy signedIn(&desk.form, &RegistrationForm::signedIn);
    desk.form.registerAccount("new@example.com", "a long password", "New");
    desk.fakes.answer();
    QCOMPARE(sent.count(), 1);
    QCOMPARE(desk.form.pendingAddress(), QStringLiteral("new@example.com"));
    desk.form.confirm("123 456");
    desk.fakes.answer();
    QCOMPARE(desk.account().codes, std::vector<std::string>{"123 456"});
    QCOMPARE(desk.account().signIns, std::vector<std::string>{"new@example.com"});
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(desk.form.pendingAddress().isEmpty());
}

void AccountModelsTest::aRefusedCodeIsTriedAgain()
{
    Desk<RegistrationForm> desk;
    QSignalSpy signedIn(&desk.form, &RegistrationForm::signedIn);
    desk.form.registerAccount("new@example.com", "a long password", {});
    desk.fakes.answer();
    desk.account().error = saying(AccountsError::CodeRefused);
    desk.form.confirm("000000");
    desk.fakes.answer();
    QCOMPARE(desk.form.problemField(), QStringLiteral("code"));
    QCOMPARE(desk.form.pendingAddress(), QStringLiteral("new@example.com"));
    desk.account().error.reset();
    desk.form.confirm("123456");
    desk.fakes.answer();
    QCOMPARE(signedIn.count(), 1);
}

void AccountModelsTest::aCodeIsWaitedForAfterANewStart()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.account.pending = PendingRegistration{.address = "new@example.com", .expiresAt = {}};
    RegistrationForm form;
    form.setHub(&fakes.hub);
    fakes.answer();
    QCOMPARE(form.pendingAddress(), QStringLiteral("new@example.com"));
    QCOMPARE(form.secondsToResend(), 0);
    QSignalSpy confirmed(&form, &RegistrationForm::confirmed);
    form.confirm("123456");
    fakes.answer();
    QCOMPARE(confirmed.count(), 1); // the password is not known any more
    QCOMPARE(confirmed[0][0].toString(), QStringLiteral("new@example.com"));
    QVERIFY(fakes.account.signIns.empty());
}

void AccountModelsTest::whoCannotBeSignedInIsLedToSignIn()
{
    Desk<RegistrationForm> desk;
    QSignalSpy confirmed(&desk.form, &RegistrationForm::confirmed);
    desk.form.registerAccount("new@example.com", "a long password", {});
    desk.fakes.answer();
    desk.account().signInError = test::someError();
    desk.form.confirm("123456");
    desk.fakes.answer();
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(desk.form.problemField().isEmpty());
}

void AccountModelsTest::anotherMailIsSentAfterAWhile()
{
    Desk<RegistrationForm> desk;
    desk.form.registerAccount("new@example.com", "a long password", {});
    desk.fakes.answer();
    const int wait = desk.form.secondsToResend();
    QVERIFY(wait > 0);
    desk.form.resend();
    desk.fakes.answer();
    QCOMPARE(desk.account().resent, 0);
    for (int second = 0; second < wait; ++second)
        desk.form.tick();
    QCOMPARE(desk.form.secondsToResend(), 0);
    desk.form.resend();
    desk.fakes.answer();
    QCOMPARE(desk.account().resent, 1);
    QCOMPARE(desk.form.secondsToResend(), wait);
}

// What the window says before the server is asked is held against the server's rules.
void AccountModelsTest::theRulesThatAreSaidAreThoseOfTheServer()
{
    Desk<RegistrationForm> desk;
    desk.form.registerAccount("new@example.com", "a long password", {});
    desk.fakes.answer();
    QCOMPARE(desk.form.secondsToResend(), rule("registrations", "seconds_between_mails"));
    QCOMPARE(AccountForm::leastCharacters(), rule("passwords", "min_characters"));
    QCOMPARE(AccountModel::daysToComeBack(), rule("keeping", "closed_account_days"));
}

void AccountModelsTest::aNewPasswordByTheLinkOfAMail()
{
    Desk<ResetForm> desk;
    QSignalSpy requested(&desk.form, &ResetForm::requested);
    QSignalSpy done(&desk.form, &ResetForm::done);
    desk.form.requestMail("ann@example.com ");
    desk.fakes.answer();
    QCOMPARE(desk.account().resets, std::vector<std::string>{"ann@example.com"});
    QCOMPARE(requested.count(), 1);
    desk.form.setPassword("https://example.com/reset#secret", "another password");
    desk.fakes.answer();
    QCOMPARE(desk.account().passwordChanges, 1);
    QCOMPARE(done.count(), 1);
    QCOMPARE(desk.told.count(), 1);
}

void AccountModelsTest::aBadLinkStandsAtItsField()
{
    Desk<ResetForm> desk;
    QSignalSpy done(&desk.form, &ResetForm::done);
    desk.account().error = saying(AccountsError::LinkRefused);
    desk.form.setPassword("nonsense", "another password");
    desk.fakes.answer();
    QCOMPARE(desk.form.problemField(), QStringLiteral("link"));
    QCOMPARE(done.count(), 0);
}

void AccountModelsTest::theNameIsKept()
{
    Desk<AccountModel> desk;
    QSignalSpy saved(&desk.form, &AccountModel::nameSaved);
    desk.fakes.hub.setLanguage(Language::Korean);
    desk.form.setName(QStringLiteral("  Ann Lee "));
    desk.fakes.answer();
    QCOMPARE(desk.account().person.name, std::string("Ann Lee"));
    QCOMPARE(desk.account().person.language, Language::Korean);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(desk.told.count(), 1);
}

void AccountModelsTest::longNamesAreCutBetweenLetters()
{
    QCOMPARE(shortName(QString(120, QLatin1Char('a'))).size(), std::size_t{100});
    const auto cut = ui::toQString(shortName(QString(60, QChar(0x540D))));
    QCOMPARE(cut, QString(33, QChar(0x540D)));
    const auto smile = QStringLiteral("😀");
    QCOMPARE(ui::toQString(shortName(QLatin1Char('a') + smile.repeated(30))),
             QLatin1Char('a') + smile.repeated(24));
}

void AccountModelsTest::thePasswordIsChanged()
{
    Desk<AccountModel> desk;
    QSignalSpy changed(&desk.form, &AccountModel::passwordChanged);
    desk.account().error = saying(AccountsError::PasswordRefused);
    desk.form.changePassword("wrong", "another password");
    desk.fakes.answer();
    QCOMPARE(desk.form.problemField(), QStringLiteral("old_password"));
    desk.account().error.reset();
    desk.form.changePassword("right", "another password");
    desk.fakes.answer();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.account().passwordChanges, 1);
}

void AccountModelsTest::signingOutIsOverHereInAnyCase()
{
    Desk<AccountModel> desk;
    QSignalSpy out(&desk.form, &AccountModel::signedOut);
    QSignalSpy said(&desk.form, &AccountModel::said);
    desk.form.signOut(false);
    desk.fakes.answer();
    desk.account().error = test::someError();
    desk.form.signOut(true);
    desk.fakes.answer();
    QCOMPARE(desk.account().signOuts,
             (std::vector{service::SignOutFrom::Here, service::SignOutFrom::Everywhere}));
    QCOMPARE(out.count(), 2);
    QCOMPARE(said.count(), 2);
    QVERIFY(said[1][0].toString().contains(ui::errorText(test::someError())));
    QCOMPARE(desk.told.count(), 2);
}

void AccountModelsTest::everythingIsWrittenToAFile()
{
    Desk<AccountModel> desk;
    test::TestFolder folder;
    const auto file = folder / "my data.json";
    Json::Object data;
    data["email"] = Json("ann@example.com");
    desk.account().data = Json(data);
    QSignalSpy exported(&desk.form, &AccountModel::exported);
    desk.form.exportTo(ui::toUrl(file));
    desk.fakes.answer();
    QCOMPARE(exported.count(), 1);
    QCOMPARE(exported[0][0].toString(), QStringLiteral("my data.json"));
    const auto written = readTextFile(file, 1'000'000);
    QVERIFY(written && written->find("ann@example.com") != std::string::npos);

    desk.account().error = test::someError();
    desk.form.exportTo(ui::toUrl(folder / "other.json"));
    desk.fakes.answer();
    QCOMPARE(exported.count(), 1);
    QCOMPARE(desk.form.problemField(), QStringLiteral("form"));
    QVERIFY(!std::filesystem::exists(folder / "other.json"));
}

void AccountModelsTest::theAccountIsClosed()
{
    Desk<AccountModel> desk;
    QSignalSpy closed(&desk.form, &AccountModel::closed);
    QSignalSpy said(&desk.form, &AccountModel::said);
    desk.account().isIn = true;
    desk.account().person.eraseAt = Timestamp(std::chrono::sys_days(std::chrono::year(2025) / 12 / 24));
    desk.form.closeAccount("a long password");
    desk.fakes.answer();
    QCOMPARE(closed.count(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("25")));
    QCOMPARE(desk.told.count(), 1);
}

namespace {

struct Devices
{
    Devices()
        : fakes(true, test::FakeServices::Server::There)
    {
        fakes.account.isIn = true;
        const auto now = std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now());
        fakes.account.devices = {{.id = SessionId("here"),
                                  .deviceName = "desk",
                                  .platform = "Debian 12",
                                  .origin = {},
                                  .createdAt = now,
                                  .lastUsedAt = now,
                                  .isCurrent = true},
                                 {.id = SessionId("old"),
                                  .deviceName = {},
                                  .platform = {},
                                  .origin = {},
                                  .createdAt = now,
                                  .lastUsedAt = now - std::chrono::hours(73)}};
        list.setHub(&fakes.hub);
        fakes.answer();
    }
    QVariant at(int row, int role) const { return list.index(row).data(role); }
    test::FakeServices fakes;
    DeviceListModel list;
};

} // namespace

void AccountModelsTest::devicesAreListed()
{
    Devices devices;
    QCOMPARE(devices.list.count(), 2);
    QCOMPARE(devices.list.others(), 1);
    QCOMPARE(devices.at(0, DeviceListModel::Name).toString(), QStringLiteral("desk"));
    QVERIFY(devices.at(0, DeviceListModel::Facts).toString().contains(QStringLiteral("Debian 12")));
    QVERIFY(devices.at(0, DeviceListModel::Current).toBool());
    QVERIFY(!devices.at(1, DeviceListModel::Name).toString().isEmpty());
    QVERIFY(devices.at(1, DeviceListModel::Facts).toString().contains(QStringLiteral("3")));
    QVERIFY(!devices.at(1, DeviceListModel::Current).toBool());
}

void AccountModelsTest::aDeviceIsSignedOut()
{
    Devices devices;
    devices.list.endSession(QStringLiteral("old"));
    QVERIFY(devices.list.busy());
    devices.fakes.answer();
    QCOMPARE(devices.list.count(), 1);
    QVERIFY(!devices.list.busy() && devices.list.problemText().isEmpty());
}

void AccountModelsTest::theOtherDevicesAreSignedOut()
{
    Devices devices;
    devices.fakes.account.error = test::someError();
    devices.list.endOthers();
    devices.fakes.answer();
    QVERIFY(!devices.list.problemText().isEmpty());
    devices.fakes.account.error.reset();
    devices.list.endOthers();
    devices.fakes.answer();
    QCOMPARE(devices.list.count(), 1);
    QCOMPARE(devices.list.others(), 0);
}

void AccountModelsTest::devicesThatCannotBeReadSayWhy()
{
    Devices devices;
    devices.fakes.account.error = test::someError();
    devices.list.reload();
    devices.fakes.answer();
    QCOMPARE(devices.list.state(), ui::ListModel::Failed);
    QVERIFY(!devices.list.errorText().isEmpty());
}

void AccountModelsTest::whoSignsOutIsNotToldThatNobodyIsSignedIn()
{
    Devices devices;
    devices.fakes.account.isIn = false;
    Q_EMIT devices.fakes.hub.accountChanged();
    devices.fakes.answer();
    QCOMPARE(devices.list.state(), ui::ListModel::Loading);
    QCOMPARE(devices.list.count(), 0);
    QVERIFY(devices.list.errorText().isEmpty());
    devices.fakes.account.isIn = true;
    Q_EMIT devices.fakes.hub.accountChanged();
    devices.fakes.answer();
    QCOMPARE(devices.list.count(), 2);
}

void AccountModelsTest::timesAreSaidInWords_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a clock that is ahead") << -1 << QStringLiteral("just now");
    QTest::newRow("at once") << 1 << QStringLiteral("just now");
    QTest::newRow("minutes") << 59 << QStringLiteral("59 minute(s) ago");
    QTest::newRow("hours") << 60 * 5 + 30 << QStringLiteral("5 hour(s) ago");
    QTest::newRow("days") << 60 * 24 * 29 << QStringLiteral("29 day(s) ago");
    QTest::newRow("long ago") << 60 * 24 * 40 << QStringLiteral("1/22/26");
}

void AccountModelsTest::timesAreSaidInWords()
{
    QFETCH(const int, minutes);
    const Timestamp now(std::chrono::sys_days(std::chrono::year(2026) / 3 / 3) + std::chrono::hours(12));
    QTEST(agoText(now - std::chrono::minutes(minutes), now, QLocale(QStringLiteral("en"))), "words");
}

QTEST_GUILESS_MAIN(AccountModelsTest)
#include "account_models_test.moc"
