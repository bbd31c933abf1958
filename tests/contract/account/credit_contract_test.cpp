#include "account_desk.h"

#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;
using service::ServiceError;

/// What CreditService promises, at every desk.
class CreditContractTest : public DeskTest
{
    Q_OBJECT

    // Four gifts of ten, twenty, thirty and forty credits.
    static void give(Visit& visit, const AccountId& account)
    {
        for (const auto amount : {10, 20, 30, 40}) {
            Visit::must(visit.desk().ledger().grant({.account = account,
                                                     .key = "gift " + std::to_string(amount),
                                                     .kind = BucketKind::Promotional,
                                                     .amount = amount,
                                                     .reason = "a \"gift\""}));
            visit.desk().clock().advance(1min);
        }
    }
    static credits::Hold reserve(Visit& visit, const AccountId& account, const char* job, int clips)
    {
        return Visit::must(visit.desk().ledger().reserve({.account = account,
                                                          .key = std::string("reserve ") + job,
                                                          .job = JobId(job),
                                                          .tier = "starter",
                                                          .tool = Tool::ShortVideo,
                                                          .items = {{"leonardo_video_1080p", clips}},
                                                          .shownTotal = 1000}));
    }

private Q_SLOTS:
    void nobodyHasCreditsWithoutSigningIn_data() { addDeskRows(); }
    void nobodyHasCreditsWithoutSigningIn()
    {
        Visit visit(postgres());
        VIDGO_VERIFY_ERROR(visit.credits().balance({}), ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(visit.credits().history(10, {}, {}), ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(visit.credits().lowBalance({}), ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(service::creditHistoryCsv(visit.credits(), {}), ServiceError::NotSignedIn);
        visit.signUp();
        QVERIFY(Visit::must(visit.credits().balance({})) == CreditBalance{});
        QVERIFY(Visit::must(visit.credits().history(10, {}, {})).lines.empty());
    }

    void theBalanceSaysWhereCreditsCameFrom_data() { addDeskRows(); }
    void theBalanceSaysWhereCreditsCameFrom()
    {
        Visit visit(postgres());
        const auto account = visit.signUp();
        give(visit, account.id);
        Visit::must(visit.desk().ledger().grant(
            {.account = account.id, .key = "bought", .kind = BucketKind::Bought, .amount = 500}));
        const auto hold = reserve(visit, account.id, "job-1", 1);

        const auto balance = Visit::must(visit.credits().balance({}));
        QCOMPARE(balance.available, 600 - hold.amount);
        QCOMPARE(balance.held, hold.amount);
        QCOMPARE(balance.debt, std::int64_t{0});
        QCOMPARE(balance.buckets.size(), std::size_t{5});
        // What lapses soonest is used first, and what was bought never lapses.
        QCOMPARE(balance.buckets.front().kind, BucketKind::Promotional);
        QVERIFY(balance.buckets.front().held > 0);
        QVERIFY(balance.buckets.front().expiresAt.has_value());
        QCOMPARE(balance.buckets.back().kind, BucketKind::Bought);
        QCOMPARE(balance.buckets.back().available, std::int64_t{500});
        QVERIFY(!balance.buckets.back().expiresAt);
    }

    void theHistoryIsPaged_data() { addDeskRows(); }
    void theHistoryIsPaged()
    {
        Visit visit(postgres());
        give(visit, visit.signUp().id);
        std::vector<std::int64_t> amounts;
        std::string cursor;
        int pages = 0;
        do {
            const auto page = Visit::must(visit.credits().history(3, cursor, {}));
            for (const auto& line : page.lines) {
                QCOMPARE(line.kind, TransactionKind::Grant);
                QCOMPARE(line.reason, std::string("a \"gift\""));
                QVERIFY(line.job.isEmpty());
                amounts.push_back(line.amount);
            }
            cursor = page.next;
            QVERIFY(++pages < 5);
        } while (!cursor.empty());
        QCOMPARE(pages, 2);
        QCOMPARE(amounts, (std::vector<std::int64_t>{40, 30, 20, 10}));
        // The latest stand on a new page, and what was given out goes on where it ended.
        const auto whole = Visit::must(visit.credits().history(4, {}, {}));
        QVERIFY(whole.next.empty());
        QVERIFY(Visit::must(visit.credits().history(3, "never given out", {})).lines.empty());
    }

    void eachLineOfAJobNamesIt_data() { addDeskRows(); }
    void eachLineOfAJobNamesIt()
    {
        Visit visit(postgres());
        const auto account = visit.signUp().id;
        give(visit, account);
        const auto paid = reserve(visit, account, "job-1", 2);
        Visit::must(visit.desk().ledger().settle(
            {.hold = paid.id, .key = "settle", .amount = paid.amount - 1, .reason = "done"}));
        const auto failed = reserve(visit, account, "job-2", 1);
        Visit::must(visit.desk().ledger().release({.hold = failed.id, .key = "release"}));

        const auto lines = Visit::must(visit.credits().history(4, {}, {})).lines;
        QCOMPARE(lines.size(), std::size_t{4});
        QCOMPARE(lines[0].kind, TransactionKind::Release);
        QCOMPARE(lines[0].job, JobId("job-2"));
        QCOMPARE(lines[0].amount, failed.amount);
        QCOMPARE(lines[1].kind, TransactionKind::Reserve);
        QCOMPARE(lines[1].job, JobId("job-2"));
        QCOMPARE(lines[1].amount, -failed.amount);
        QCOMPARE(lines[2].kind, TransactionKind::Settle);
        QCOMPARE(lines[2].job, JobId("job-1"));
        QCOMPARE(lines[2].amount, std::int64_t{1});
        QCOMPARE(lines[3].job, JobId("job-1"));
    }

    void whatWasMadeForCreditsIsCountedByTool_data() { addDeskRows(); }
    void whatWasMadeForCreditsIsCountedByTool()
    {
        Visit visit(postgres());
        VIDGO_VERIFY_ERROR(visit.credits().use(30, {}), ServiceError::NotSignedIn);
        const auto account = visit.signUp().id;
        const auto none = Visit::must(visit.credits().use(30, {}));
        QCOMPARE(none.runsToday, std::int64_t{0});
        QCOMPARE(none.days, 30);
        QVERIFY(none.tools.empty());

        give(visit, account);
        const auto early = reserve(visit, account, "job-0", 1);
        Visit::must(visit.desk().ledger().settle({.hold = early.id, .key = "settle 0", .amount = 5}));
        visit.desk().clock().advance(24h * 30);
        VIDGO_VERIFY(visit.signIn());
        for (const char* job : {"job-1", "job-2"}) {
            const auto paid = reserve(visit, account, job, 1);
            Visit::must(visit.desk().ledger().settle(
                {.hold = paid.id, .key = std::string("settle ") + job, .amount = paid.amount - 1}));
        }
        const auto failed = reserve(visit, account, "job-3", 1);
        Visit::must(visit.desk().ledger().release({.hold = failed.id, .key = "release"}));
        const auto open = reserve(visit, account, "job-4", 1);

        const auto use = Visit::must(visit.credits().use(30, {}));
        QCOMPARE(use.runsToday, std::int64_t{3}); // what was given back does not count
        QCOMPARE(use.running, std::int64_t{1});
        QCOMPARE(use.tools.size(), std::size_t{1});
        QVERIFY(use.tools.front() ==
                (CreditUse::OfTool{.tool = Tool::ShortVideo, .runs = 2, .credits = 2 * (open.amount - 1)}));
        QCOMPARE(Visit::must(visit.credits().use(31, {})).tools.front().runs, std::int64_t{3});
    }

    void theHistoryIsSavedAsATable_data() { addDeskRows(); }
    void theHistoryIsSavedAsATable()
    {
        Visit visit(postgres());
        const auto account = visit.signUp().id;
        const auto begin = visit.desk().clock().now();
        Visit::must(visit.desk().ledger().grant({.account = account,
                                                 .key = "gift",
                                                 .kind = BucketKind::Promotional,
                                                 .amount = 30,
                                                 .reason = "=1+1, a \"gift\""}));
        const auto hold = reserve(visit, account, "job-1", 1);
        const auto csv = service::creditHistoryCsv(visit.credits(), {});
        VIDGO_VERIFY(csv);
        QCOMPARE(*csv, "number,made_at,kind,amount,reason,job\r\n2," + toIso8601(begin) + ",reserve,-" +
                           std::to_string(hold.amount) + ",\"\",\"job-1\"\r\n1," + toIso8601(begin) +
                           ",grant,30,\"'=1+1, a \"\"gift\"\"\",\"\"\r\n");
    }

    void aLowBalanceIsToldOnce_data() { addDeskRows(); }
    void aLowBalanceIsToldOnce()
    {
        Visit visit(postgres());
        const auto account = visit.signUp().id;
        QVERIFY(!Visit::must(visit.credits().lowBalance({})));
        Visit::must(visit.desk().ledger().grant(
            {.account = account, .key = "gift", .kind = BucketKind::Promotional, .amount = 1000}));
        const auto run = reserve(visit, account, "job-1", 1);
        Visit::must(visit.desk().ledger().settle({.hold = run.id, .key = "settle", .amount = run.amount}));
        QVERIFY(!Visit::must(visit.credits().lowBalance({})));

        // All of it lapses at once.
        visit.desk().clock().advance(24h * 400);
        Visit::must(visit.desk().ledger().sweep());
        VIDGO_VERIFY(visit.signIn());
        std::vector<std::int64_t> figures;
        for (auto notice = Visit::must(visit.credits().lowBalance({})); notice;
             notice = Visit::must(visit.credits().lowBalance({}))) {
            QCOMPARE(notice->total, std::int64_t{0});
            QVERIFY(notice->number > 0);
            figures.push_back(notice->lowBalance);
            VIDGO_VERIFY(visit.credits().noteLowBalance(*notice, {}));
            VIDGO_VERIFY(visit.credits().noteLowBalance(*notice, {}));
            QVERIFY(figures.size() < 10);
        }
        QVERIFY(!figures.empty());
        QVERIFY(std::ranges::is_sorted(figures, std::ranges::greater()));
    }

    void nobodySeesCreditsOfOthers_data() { addDeskRows(); }
    void nobodySeesCreditsOfOthers()
    {
        Visit visit(postgres());
        give(visit, visit.signUp().id);
        visit.signUp("eve@example.com", 1);
        QCOMPARE(Visit::must(visit.credits(1).balance({})).available, std::int64_t{0});
        QVERIFY(Visit::must(visit.credits(1).history(10, {}, {})).lines.empty());
        QCOMPARE(Visit::must(visit.credits().balance({})).available, std::int64_t{100});
    }
};

QTEST_GUILESS_MAIN(CreditContractTest)
#include "credit_contract_test.moc"
