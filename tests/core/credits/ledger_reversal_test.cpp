#include "ledger_fixture.h"

using namespace vidgo;
using namespace vidgo::credits;
using vidgo::test::backendOfRow;
using vidgo::test::LedgerFixture;
using namespace std::chrono_literals;

/// Payments that are taken back.
class LedgerReversalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    static Result<Receipt> reverse(LedgerFixture& f, const char* key, ReverseMode mode,
                                   std::int64_t amount = 0)
    {
        return f.ledger->reverse(
            {.account = f.ann, .key = key, .grantKey = "order 1", .mode = mode, .amount = amount});
    }
    static void spend(LedgerFixture& f, const char* job, std::int64_t clips)
    {
        const auto hold = f.ledger->reserve(f.clips(job, clips));
        VIDGO_VERIFY(hold);
        VIDGO_VERIFY(
            f.ledger->settle({.hold = hold->id, .key = std::string("settle ") + job, .amount = 10 * clips}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void unusedCreditsAreGivenBackWithinDays_data() { test::addBackendRows(); }
    void unusedCreditsAreGivenBackWithinDays()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Bought, 50));
        VIDGO_VERIFY(f.grant("gift", BucketKind::Promotional, 10));
        spend(f, "a", 1); // the gift
        f.clock.advance(24h * 7);
        for (int i = 0; i < 2; ++i) {
            const auto receipt = reverse(f, "r", ReverseMode::Refund);
            VIDGO_VERIFY(receipt);
            QCOMPARE(receipt->amount, std::int64_t{50});
        }
        QCOMPARE(f.balance(), "0/0/0");
        VIDGO_VERIFY_ERROR(reverse(f, "r2", ReverseMode::Refund, 1), CreditsError::InvalidRequest);
        QVERIFY(f.isSound());
    }

    void usedOrOldOrForeignCreditsAreNotRefunded_data() { test::addBackendRows(); }
    void usedOrOldOrForeignCreditsAreNotRefunded()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY_ERROR(reverse(f, "r", ReverseMode::Refund), CreditsError::GrantMissing);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Bought, 50));
        const auto hold = f.ledger->reserve(f.clips("a"));
        VIDGO_VERIFY_ERROR(reverse(f, "r", ReverseMode::Refund), CreditsError::GrantUsed);
        VIDGO_VERIFY(f.ledger->release({.hold = hold->id, .key = "release"}));
        f.clock.advance(24h * 7 + 1ms);
        VIDGO_VERIFY_ERROR(reverse(f, "r", ReverseMode::Refund), CreditsError::RefundTooLate);
        spend(f, "b", 1);
        VIDGO_VERIFY_ERROR(reverse(f, "r", ReverseMode::Refund), CreditsError::GrantUsed);
        VIDGO_VERIFY(f.grant("gift", BucketKind::Promotional, 10));
        VIDGO_VERIFY_ERROR(f.ledger->reverse({.account = f.ann, .key = "g", .grantKey = "gift"}),
                           CreditsError::InvalidRequest);
        // What is no grant cannot be taken back.
        VIDGO_VERIFY_ERROR(f.ledger->reverse({.account = f.ann, .key = "h", .grantKey = "release"}),
                           CreditsError::GrantMissing);
        QCOMPARE(f.balance(), "50/0/0");
        QVERIFY(f.isSound());
    }

    void whatWasUsedIsOwedAndPaidByTheNextPurchase_data() { test::addBackendRows(); }
    void whatWasUsedIsOwedAndPaidByTheNextPurchase()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Bought, 50));
        VIDGO_VERIFY(f.grant("order 2", BucketKind::Bought, 100));
        spend(f, "a", 3);
        const auto receipt = reverse(f, "r", ReverseMode::ChargeBack);
        VIDGO_VERIFY(receipt);
        QCOMPARE(receipt->amount, std::int64_t{50});
        QCOMPARE(f.balance(), "100/0/30"); // the other purchase is left alone
        VIDGO_VERIFY(f.grant("gift", BucketKind::Promotional, 5));
        QCOMPARE(f.balance(), "105/0/30");
        VIDGO_VERIFY(f.grant("order 3", BucketKind::Bought, 20));
        QCOMPARE(f.balance(), "105/0/10");
        VIDGO_VERIFY(f.grant("order 4", BucketKind::Bought, 50));
        QCOMPARE(f.balance(), "145/0/0");
        QVERIFY(f.isSound());
        VIDGO_VERIFY(f.ledger->rebuild(f.ann));
        QCOMPARE(f.balance(), "145/0/0");
    }

    void aDebtIsPaidByWhatComesBackFromAHold_data() { test::addBackendRows(); }
    void aDebtIsPaidByWhatComesBackFromAHold()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Bought, 50));
        const auto hold = f.ledger->reserve(f.clips("a", 4));
        VIDGO_VERIFY(reverse(f, "r", ReverseMode::ChargeBack));
        QCOMPARE(f.balance(), "0/40/40");
        VIDGO_VERIFY(f.ledger->settle({.hold = hold->id, .key = "s", .amount = 15}));
        QCOMPARE(f.balance(), "0/0/15");
        QVERIFY(f.isSound());
    }

    void whatLapsedIsNotOwed_data() { test::addBackendRows(); }
    void whatLapsedIsNotOwed()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Plan, 100, f.clock.now() + 720h));
        spend(f, "a", 3);
        f.clock.advance(720h);
        const auto receipt = reverse(f, "r", ReverseMode::ChargeBack);
        VIDGO_VERIFY(receipt);
        QCOMPARE(receipt->amount, std::int64_t{30});
        QCOMPARE(f.balance(), "0/0/30");
        QVERIFY(f.isSound());
    }

    void aPartIsTakenBackOnceAndThenTheRest_data() { test::addBackendRows(); }
    void aPartIsTakenBackOnceAndThenTheRest()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("order 1", BucketKind::Bought, 50));
        VIDGO_VERIFY(reverse(f, "r1", ReverseMode::Refund, 20));
        QCOMPARE(f.balance(), "30/0/0");
        VIDGO_VERIFY_ERROR(reverse(f, "r2", ReverseMode::ChargeBack, 31), CreditsError::InvalidRequest);
        spend(f, "a", 1);
        VIDGO_VERIFY(reverse(f, "r2", ReverseMode::ChargeBack));
        QCOMPARE(f.balance(), "0/0/10");
        QVERIFY(f.isSound());
    }
};

QTEST_GUILESS_MAIN(LedgerReversalTest)
#include "ledger_reversal_test.moc"
