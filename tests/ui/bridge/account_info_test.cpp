#include "vidgo/ui/bridge/account_info.h"

#include <QSignalSpy>

#include "../support/fake_services.h"
#include "vidgo/accounts/accounts_error.h"

using namespace vidgo;
using vidgo::ui::AccountInfo;

namespace {

Timestamp day(int year, unsigned month, unsigned dayOfMonth)
{
    return Timestamp(std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) /
                                           static_cast<int>(dayOfMonth)) +
                     std::chrono::hours(12));
}

} // namespace

/// What the window shows of the person's VidGo account.
class AccountInfoTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(test::FakeServices::Server server = test::FakeServices::Server::There)
            : fakes(true, server)
        {
            fakes.account.isIn = true;
            fakes.account.person.email = "ann@example.com";
            fakes.account.person.name = "Ann";
            fakes.account.person.createdAt = day(2026, 3, 2);
            fakes.shop.standing.tier = "unknown_tier";
            fakes.credits.has = {.available = 128, .held = 20, .debt = 0, .buckets = {}};
        }
        void open()
        {
            info.setHub(&fakes.hub);
            fakes.answer();
        }
        test::FakeServices fakes;
        AccountInfo info;
    };

private Q_SLOTS:
    void withoutServerNobodyIsSignedIn()
    {
        Fixture f(test::FakeServices::Server::None);
        f.open();
        QVERIFY(!f.info.hasServer());
        QVERIFY(f.info.known() && !f.info.signedIn());
    }

    void isKnownBeforeTheServerAnswers()
    {
        Fixture f;
        f.info.setHub(&f.fakes.hub);
        QVERIFY(!f.info.known() && f.info.busy());
        f.fakes.answerNext();
        QVERIFY(f.info.known() && f.info.signedIn() && f.info.busy());
        QVERIFY(f.info.email().isEmpty() && !f.info.hasBalance());
        f.fakes.answer();
        QVERIFY(!f.info.busy() && f.info.hasBalance());
    }

    void saysWhoIsSignedInAndWithWhat()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.info.email(), QStringLiteral("ann@example.com"));
        QCOMPARE(f.info.name(), QStringLiteral("Ann"));
        QVERIFY(f.info.since().contains(QStringLiteral("26")));
        QCOMPARE(f.info.planId(), QStringLiteral("unknown_tier"));
        QCOMPARE(f.info.planName(), QStringLiteral("unknown_tier"));
        QCOMPARE(f.info.available(), 128);
        QCOMPARE(f.info.held(), 20);
        QVERIFY(!f.info.lost() && f.info.errorText().isEmpty());
    }

    void namesThePlanInTheLanguageOfTheWindow()
    {
        Fixture f;
        f.fakes.shop.standing.tier = "pro";
        f.fakes.catalog.data.tiers = {
            {.id = "pro", .name = LocalizedText({{Language::English, "Pro"}, {Language::Japanese, "プロ"}})}};
        f.open();
        QCOMPARE(f.info.planName(), QStringLiteral("Pro"));
        QSignalSpy told(&f.info, &AccountInfo::changed);
        f.fakes.hub.setLanguage(Language::Japanese);
        QCOMPARE(told.count(), 1);
        QCOMPARE(f.info.planName(), QStringLiteral("プロ"));
    }

    void putsTogetherCreditsOfOneKindAndDay()
    {
        Fixture f;
        f.fakes.credits.has.buckets = {
            {.kind = BucketKind::Plan, .available = 80, .held = 5, .expiresAt = day(2026, 12, 1)},
            {.kind = BucketKind::Bought, .available = 20, .held = 15, .expiresAt = {}},
            {.kind = BucketKind::Bought, .available = 28, .held = 0, .expiresAt = {}}};
        f.open();
        const auto buckets = f.info.buckets();
        QCOMPARE(buckets.size(), 2);
        const auto plan = buckets[0].toMap();
        QCOMPARE(plan["kind"].toString(), QStringLiteral("plan"));
        QVERIFY(!plan["text"].toString().isEmpty() && !plan["until"].toString().isEmpty());
        const auto bought = buckets[1].toMap();
        QCOMPARE(bought["available"].toInt(), 48);
        QCOMPARE(bought["held"].toInt(), 15);
        QVERIFY(bought["until"].toString().isEmpty());
    }

    void keepsWhatItKnewWhileTheServerIsLost()
    {
        Fixture f;
        f.open();
        f.fakes.credits.error = test::someError();
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.answer();
        QVERIFY(f.info.signedIn() && f.info.lost() && !f.info.errorText().isEmpty());
        QCOMPARE(f.info.available(), 128);
        f.fakes.credits.error.reset();
        f.fakes.hub.setServerLost(true);
        QVERIFY(f.info.lost());
        f.fakes.hub.setServerLost(false);
        f.fakes.answer();
        QVERIFY(!f.info.lost() && f.info.errorText().isEmpty());
    }

    void saysWhenTheServerSaidWhatIsShown()
    {
        Fixture f;
        QVERIFY(f.info.asOf().isEmpty());
        f.fakes.account.saidAt = day(2026, 3, 14);
        f.open();
        QVERIFY2(f.info.asOf().contains(QStringLiteral("14")) && f.info.asOf().contains(QStringLiteral("3")),
                 qPrintable(f.info.asOf()));
        const auto before = f.info.asOf();
        f.fakes.account.saidAt.reset(); // it is back
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.answer();
        QVERIFY(!f.info.asOf().isEmpty() && f.info.asOf() != before);
    }

    void creditsAloneDoNotAskForThePerson()
    {
        Fixture f;
        f.open();
        f.fakes.credits.has.available = 64;
        f.fakes.shop.error = test::someError();
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.answer();
        QCOMPARE(f.info.available(), 64);
        QVERIFY(!f.info.lost());
    }

    void asksOnceMoreForWhatChangedMeanwhile()
    {
        Fixture f;
        f.open();
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.answerNext();
        Q_EMIT f.fakes.hub.accountChanged();
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.account.person.name = "Anna";
        QCOMPARE(f.fakes.executor.waiting(), 1);
        f.fakes.answer();
        QCOMPARE(f.info.name(), QStringLiteral("Anna"));
        QVERIFY(!f.info.busy());
    }

    void whoSignsOutIsForgotten()
    {
        Fixture f;
        f.open();
        f.fakes.account.isIn = false;
        Q_EMIT f.fakes.hub.accountChanged();
        f.fakes.answer();
        QVERIFY(f.info.known() && !f.info.signedIn() && !f.info.hasBalance());
        QVERIFY(f.info.email().isEmpty() && f.info.planId().isEmpty());
    }

    void whoseSessionTheServerEndedIsForgotten()
    {
        Fixture f;
        f.open();
        f.fakes.credits.error = Error(accounts::AccountsError::SessionEnded, "a test ended it");
        Q_EMIT f.fakes.hub.creditsChanged();
        f.fakes.answer();
        QVERIFY(!f.info.signedIn() && !f.info.hasBalance());
    }

    void saysWhoWaitsForACode()
    {
        Fixture f;
        f.fakes.account.isIn = false;
        f.fakes.account.pending = PendingRegistration{.address = "new@example.com", .expiresAt = {}};
        f.open();
        QCOMPARE(f.info.pendingAddress(), QStringLiteral("new@example.com"));
    }

    void tellsALowBalanceUntilItWasSeen()
    {
        Fixture f;
        f.fakes.credits.low = LowBalance{.number = 7, .lowBalance = 10, .total = 8};
        f.open();
        QVERIFY(f.info.lowNotice().contains(QStringLiteral("8")));
        f.fakes.credits.error = test::someError(); // not even the server has to hear of it
        f.info.dismissLowNotice();
        QVERIFY(f.info.lowNotice().isEmpty());
        f.fakes.answer();
        f.fakes.credits.error.reset();
        f.info.reload();
        f.fakes.answer();
        QVERIFY(f.info.lowNotice().isEmpty());
        f.fakes.credits.low = LowBalance{.number = 9, .lowBalance = 5, .total = 3};
        f.info.reload();
        f.fakes.answer();
        QVERIFY(f.info.lowNotice().contains(QStringLiteral("3")));
        f.info.dismissLowNotice();
        f.fakes.answer();
        QVERIFY(!f.fakes.credits.low);
    }

    void anAnswerMayComeTooLate()
    {
        Fixture f;
        auto info = std::make_unique<AccountInfo>();
        info->setHub(&f.fakes.hub);
        info.reset();
        f.fakes.answer(); // must not crash
        QCOMPARE(f.fakes.executor.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(AccountInfoTest)
#include "account_info_test.moc"
