#include "ledger_fixture.h"

#include "vidgo/base/hash.h"

using namespace vidgo;
using namespace vidgo::credits;
using vidgo::test::backendOfRow;
using vidgo::test::LedgerFixture;
using namespace std::chrono_literals;

/// Whatever is changed behind the ledger's back is found.
class LedgerVerifyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    // Grants 1 and 2, reserve 3, settle 4, reserve 5 (left open).
    static void fill(LedgerFixture& f)
    {
        VIDGO_VERIFY(f.grant("1", BucketKind::Bought, 50));
        VIDGO_VERIFY(f.grant("2", BucketKind::Plan, 100, f.clock.now() + 720h));
        const auto hold = f.ledger->reserve(f.clips("a", 2));
        VIDGO_VERIFY(hold);
        VIDGO_VERIFY(f.ledger->settle({.hold = hold->id, .key = "s", .amount = 15}));
        VIDGO_VERIFY(f.ledger->reserve(f.clips("b", 3)));
    }
    static QString findings(LedgerFixture& f)
    {
        QStringList words;
        const auto verified = f.ledger->verify();
        if (!verified)
            return QString::fromStdString(verified.error().internal());
        for (const auto& finding : verified->findings)
            words << QStringLiteral("%1 %2")
                         .arg(QString::fromUtf8(flawId(finding.flaw).data()))
                         .arg(finding.number);
        return words.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aTransactionIsHashedOverItsCanonicalForm()
    {
        Transaction t;
        t.account = AccountId("ann");
        t.number = 2;
        t.kind = TransactionKind::Grant;
        t.key = "order 1";
        t.requestHash = "00";
        t.madeAt = Timestamp(1'790'000'000'000ms);
        t.actor = "billing";
        t.reason = "“猫”";
        t.details = Json::Object{{"kind", "bought"}, {"amount", 5}};
        t.entries = {{Side::Issued, 2, -5}, {Side::Available, 2, 5}};
        const std::string form =
            R"({"account":"ann","actor":"billing","details":{"amount":5,"kind":"bought"},)"
            R"("entries":[["issued",2,-5],["available",2,5]],"hold":"","key":"order 1","kind":"grant",)"
            R"("made_at":1790000000000,"number":2,"previous":"ff","reason":"“猫”","request":"00","version":1})";
        QCOMPARE(canonicalForm(t, "ff"), form);
        QCOMPARE(transactionHash(t, "ff"), sha256(form));
    }

    void aFlawIsFoundAndNamed_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* sql, const char* found) {
            for (const auto backend : {storage::Backend::Sqlite, storage::Backend::PostgreSql})
                QTest::addRow("%s %s", name, backend == storage::Backend::Sqlite ? "sqlite" : "postgresql")
                    << static_cast<int>(backend) << sql << found;
        };
        row("nothing", "UPDATE credit_accounts SET opened_at = 0", "");
        row("reason", "UPDATE credit_transactions SET reason = 'x' WHERE number = 2", "hash 2");
        row("actor", "UPDATE credit_transactions SET actor = 'x' WHERE number = 1", "hash 1");
        row("time", "UPDATE credit_transactions SET made_at = made_at + 1 WHERE number = 4", "hash 4");
        row("hash", "UPDATE credit_transactions SET hash = 'x' WHERE number = 2", "hash 2, hash 3");
        row("last hash", "UPDATE credit_transactions SET hash = 'x' WHERE number = 5", "hash 5, head 0");
        row("kind", "UPDATE credit_transactions SET kind = 'gift' WHERE number = 4",
            "unreadable 4, bucket 2, hold 3");
        row("details", "UPDATE credit_transactions SET details = '{' WHERE number = 4",
            "unreadable 4, bucket 2, hold 3");
        row("amounts", "UPDATE credit_entries SET amount = amount * 2 WHERE number = 1", "hash 1, bucket 1");
        row("one amount", "UPDATE credit_entries SET amount = amount + 1 WHERE number = 1 AND line = 1",
            "hash 1, sum 1, unreadable 4");
        row("bucket of an entry", "UPDATE credit_entries SET bucket = 9 WHERE number = 5",
            "hash 5, unreadable 5");
        row("balance", "UPDATE credit_buckets SET available = available + 10 WHERE number = 1", "bucket 1");
        row("expiry", "UPDATE credit_buckets SET expires_at = 0 WHERE number = 2", "bucket 2");
        row("bucket gone", "DELETE FROM credit_buckets WHERE number = 1", "bucket 1");
        row("hold reopened", "UPDATE credit_holds SET state = 'open' WHERE number = 3", "hold 3");
        row("hold gone", "DELETE FROM credit_holds WHERE number = 5", "hold 5");
        row("head", "UPDATE credit_accounts SET last_number = 4", "head 0");
    }
    void aFlawIsFoundAndNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        QVERIFY(f.isSound());
        f.tamper(sql.toStdString());
        if (QByteArray(QTest::currentDataTag()).startsWith("one amount")) {
            QVERIFY(findings(f).startsWith(QStringLiteral("hash 1, sum 1")));
            return;
        }
        if (QByteArray(QTest::currentDataTag()).startsWith("bucket of an entry")) {
            QVERIFY(findings(f).startsWith(found));
            return;
        }
        QCOMPARE(findings(f), found);
    }

    void aMissingTransactionIsFound_data() { test::addBackendRows(); }
    void aMissingTransactionIsFound()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        f.tamper("DELETE FROM credit_entries WHERE number = 5");
        f.tamper("DELETE FROM credit_transactions WHERE number = 5");
        QVERIFY(findings(f).startsWith(QStringLiteral("head 0")));
        VIDGO_VERIFY_ERROR(f.ledger->rebuild(f.ann), CreditsError::JournalDamaged);
    }

    void bucketsAndHoldsAreMadeAnewFromTheJournal_data() { test::addBackendRows(); }
    void bucketsAndHoldsAreMadeAnewFromTheJournal()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        const auto before = f.ledger->balance(f.ann);
        const auto hold = f.ledger->openHoldOf(JobId("b"));
        f.tamper("DELETE FROM credit_buckets WHERE number = 1");
        f.tamper("UPDATE credit_buckets SET available = available + 1000");
        f.tamper("DELETE FROM credit_holds");
        QVERIFY(!f.ledger->verify()->isGood());
        VIDGO_VERIFY(f.ledger->rebuild(f.ann));
        QVERIFY(f.isSound());
        QCOMPARE(f.ledger->balance(f.ann)->buckets, before->buckets);
        QCOMPARE(*f.ledger->openHoldOf(JobId("b")), *hold);
        // A journal that was changed is not taken for the truth.
        f.tamper("UPDATE credit_entries SET amount = amount * 2 WHERE number = 1");
        VIDGO_VERIFY_ERROR(f.ledger->rebuild(f.ann), CreditsError::JournalDamaged);
    }

    void aDamagedAccountDoesNotHoldUpTheOthers_data() { test::addBackendRows(); }
    void aDamagedAccountDoesNotHoldUpTheOthers()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        const AccountId bob("bob");
        VIDGO_VERIFY(f.ledger->grant({.account = bob, .key = "1", .kind = BucketKind::Bought, .amount = 50}));
        auto request = f.clips("c");
        request.account = bob;
        VIDGO_VERIFY(f.ledger->reserve(request));
        f.tamper("UPDATE credit_entries SET amount = amount * 2 WHERE account_id = 'ann' AND number = 5");
        f.clock.advance(24h);
        VIDGO_VERIFY_ERROR(f.ledger->sweep(), CreditsError::JournalDamaged);
        QCOMPARE(f.ledger->balance(bob)->available, std::int64_t{50});
        QVERIFY(f.ledger->verify(bob)->isGood());
    }

    void aBalanceBelowZeroIsRefusedByTheDatabaseToo_data() { test::addBackendRows(); }
    void aBalanceBelowZeroIsRefusedByTheDatabaseToo()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        auto session = f.database->session();
        QVERIFY(!session->execute("UPDATE credit_buckets SET available = -1"));
        QVERIFY(!session->execute("UPDATE credit_buckets SET held = -1"));
        QVERIFY(!session->execute("UPDATE credit_entries SET amount = 0"));
    }

    void theEndOfTheChainIsTold_data() { test::addBackendRows(); }
    void theEndOfTheChainIsTold()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        fill(f);
        const auto verified = f.ledger->verify();
        QCOMPARE(verified->accounts.size(), std::size_t{1});
        QCOMPARE(verified->accounts.front().transactions, std::int64_t{5});
        QCOMPARE(verified->accounts.front().hash, f.ledger->history(f.ann, 1)->front().hash);
        QVERIFY(isSha256(verified->accounts.front().hash));
    }
};

QTEST_GUILESS_MAIN(LedgerVerifyTest)
#include "ledger_verify_test.moc"
