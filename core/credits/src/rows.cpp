#include "rows.h"

#include <algorithm>
#include <array>

namespace vidgo::credits {

using storage::Row;

namespace {

Outcome without(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

StoredTransaction transactionIn(const Row& row, const AccountId& account)
{
    StoredTransaction stored;
    auto& it = stored.transaction;
    it.account = account;
    it.number = row.integer(0);
    const auto kind = transactionKindFromId(row.text(1));
    it.kind = kind.value_or(TransactionKind::None);
    it.key = row.text(2);
    it.requestHash = row.text(3);
    it.madeAt = fromMs(row.integer(4));
    it.actor = row.text(5);
    it.reason = row.text(6);
    it.hold = HoldId(std::string(row.text(7)));
    auto details = Json::parse(row.text(8), "details");
    stored.isReadable = kind.has_value() && details && details->asObject() != nullptr;
    if (details)
        it.details = std::move(*details);
    it.hash = row.text(9);
    return stored;
}

// Puts each entry to its transaction; both are in rising order.
Outcome addEntries(Work& work, const AccountId& account, std::int64_t first, std::int64_t last,
                   std::vector<StoredTransaction>& transactions)
{
    auto at = transactions.begin();
    return work.query("SELECT number, side, bucket, amount FROM credit_entries "
                      "WHERE account_id = :1 AND number >= :2 AND number <= :3 ORDER BY number, line",
                      {account.value(), first, last}, [&](const Row& row) {
                          while (at != transactions.end() && at->transaction.number < row.integer(0))
                              ++at;
                          if (at == transactions.end() || at->transaction.number != row.integer(0))
                              return;
                          const auto side = sideFromId(row.text(1));
                          const auto amount = row.integer(3);
                          at->isReadable &= side.has_value() && amount >= -Ledger::kMaxAmount &&
                                            amount <= Ledger::kMaxAmount;
                          at->transaction.entries.push_back({.side = side.value_or(Side::Issued),
                                                             .bucket = row.integer(2),
                                                             .amount = amount});
                      });
}

constexpr std::string_view kBucketColumns =
    "number, kind, granted_at, expires_at, issued, available, held, spent, lapsed, reversed, debt";

Bucket bucketIn(const Row& row)
{
    Bucket bucket;
    bucket.number = row.integer(0);
    bucket.kind = bucketKindFromId(row.text(1)).value_or(BucketKind::None);
    bucket.grantedAt = fromMs(row.integer(2));
    if (const auto expires = row.integer(3); expires > 0)
        bucket.expiresAt = fromMs(expires);
    for (std::size_t i = 0; i < kSides; ++i)
        bucket.sides.at(i) = row.integer(4 + i);
    return bucket;
}

Result<std::vector<Bucket>> bucketsWhere(Work& work, std::string_view rest, const Parameters& values)
{
    std::vector<Bucket> buckets;
    auto done =
        work.query("SELECT " + std::string(kBucketColumns) + " FROM credit_buckets " + std::string(rest),
                   values, [&](const Row& row) { buckets.push_back(bucketIn(row)); });
    if (!done)
        return failure(done);
    return buckets;
}

std::int64_t expiryOf(const Bucket& bucket)
{
    return bucket.expiresAt ? toMs(*bucket.expiresAt) : 0;
}

constexpr std::string_view kHoldColumns =
    "h.id, h.account_id, h.number, h.job_id, h.tool, h.runs, h.day, h.amount, h.has_priority, h.state, "
    "h.charged, h.created_at, h.expires_at";
constexpr std::size_t kHoldColumnCount = 13;

Hold holdIn(const Row& row)
{
    return {.id = HoldId(std::string(row.text(0))),
            .account = AccountId(std::string(row.text(1))),
            .number = row.integer(2),
            .job = JobId(std::string(row.text(3))),
            .tool = std::string(row.text(4)),
            .runs = row.integer(5),
            .day = row.integer(6),
            .amount = row.integer(7),
            .hasPriority = row.integer(8) != 0,
            .state = holdStateFromId(row.text(9)).value_or(HoldState::None),
            .charged = row.integer(10),
            .createdAt = fromMs(row.integer(11)),
            .expiresAt = fromMs(row.integer(12))};
}

// One statement for each number of entries, and a number that most transactions stay below.
constexpr std::size_t kEntriesAtOnce = 8;

const std::string& insertOf(std::size_t entries)
{
    static const auto kStatements = [] {
        std::array<std::string, kEntriesAtOnce + 1> all;
        std::string sql =
            "INSERT INTO credit_entries (account_id, number, line, side, bucket, amount) VALUES ";
        for (std::size_t i = 0; i < kEntriesAtOnce; ++i) {
            sql += i == 0 ? "(:1, :2" : ", (:1, :2";
            for (std::size_t place = 3 + 4 * i; place < 7 + 4 * i; ++place)
                sql += ", :" + std::to_string(place);
            all.at(i + 1) = sql += ")";
        }
        return all;
    }();
    return kStatements.at(entries);
}

Outcome insertEntries(Work& work, const Transaction& it)
{
    std::int64_t line = 0;
    for (std::size_t begin = 0; begin < it.entries.size(); begin += kEntriesAtOnce) {
        const auto count = std::min(it.entries.size() - begin, kEntriesAtOnce);
        Parameters values{it.account.value(), it.number};
        for (std::size_t i = begin; i < begin + count; ++i) {
            const auto& entry = it.entries[i];
            values.emplace_back(++line);
            values.emplace_back(std::string(sideId(entry.side)));
            values.emplace_back(entry.bucket);
            values.emplace_back(entry.amount);
        }
        if (auto written = work.execute(insertOf(count), values); !written)
            return failure(written);
    }
    return {};
}

} // namespace

Result<std::vector<StoredTransaction>> readTransactions(Work& work, const AccountId& account,
                                                        std::int64_t first, std::int64_t last)
{
    std::vector<StoredTransaction> transactions;
    auto done = work.query("SELECT number, kind, request_key, request_hash, made_at, actor, reason, hold_id, "
                           "details, hash FROM credit_transactions "
                           "WHERE account_id = :1 AND number >= :2 AND number <= :3 ORDER BY number",
                           {account.value(), first, last},
                           [&](const Row& row) { transactions.push_back(transactionIn(row, account)); });
    if (!done)
        return failure(done);
    if (auto added = addEntries(work, account, first, last, transactions); !added)
        return failure(added);
    return transactions;
}

Result<std::int64_t> numberOfKey(Work& work, const AccountId& account, const std::string& key)
{
    std::int64_t number = 0;
    auto done =
        work.query("SELECT number FROM credit_transactions WHERE account_id = :1 AND request_key = :2",
                   {account.value(), key}, [&](const Row& row) { number = row.integer(0); });
    if (!done)
        return failure(done);
    return number;
}

Outcome insertTransaction(Work& work, const Transaction& it)
{
    auto written = work.execute(
        "INSERT INTO credit_transactions (account_id, number, kind, request_key, request_hash, made_at, "
        "actor, "
        "reason, hold_id, details, hash) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11)",
        {it.account.value(), it.number, std::string(transactionKindId(it.kind)), it.key, it.requestHash,
         toMs(it.madeAt), it.actor, it.reason, it.hold.value(), it.details.dump(), it.hash});
    if (!written)
        return failure(written);
    return insertEntries(work, it);
}

Result<std::vector<Bucket>> readBuckets(Work& work, const AccountId& account)
{
    return bucketsWhere(work, "WHERE account_id = :1 ORDER BY number", {account.value()});
}

Result<std::vector<Bucket>> readOpenBuckets(Work& work, const AccountId& account)
{
    return bucketsWhere(work, "WHERE account_id = :1 AND is_open = 1", {account.value()});
}

Result<Opening> readOpening(Work& work, const AccountId& account, const std::string& key, Timestamp now)
{
    static const std::string kNothing = ", '', 0, 0, 0, 0, 0, 0, 0, 0, 0, ";
    static const std::string kSql =
        "SELECT " + std::string(kBucketColumns) +
        ", 0 FROM credit_buckets WHERE account_id = :1 AND is_open = 1 UNION ALL SELECT number" + kNothing +
        "1 FROM credit_transactions WHERE account_id = :1 AND request_key = :2 UNION ALL SELECT number" +
        kNothing + "2 FROM credit_holds WHERE account_id = :1 AND state = 'open' AND expires_at <= :3";
    Opening opening;
    auto done = work.query(kSql, {account.value(), key, toMs(now)}, [&](const Row& row) {
        const auto what = row.integer(4 + kSides);
        if (what == 0)
            opening.buckets.push_back(bucketIn(row));
        else if (what == 1)
            opening.earlier = row.integer(0);
        else
            opening.hasDueHolds = true;
    });
    if (!done)
        return failure(done);
    return opening;
}

Result<std::optional<Bucket>> readBucket(Work& work, const AccountId& account, std::int64_t number)
{
    auto found = bucketsWhere(work, "WHERE account_id = :1 AND number = :2", {account.value(), number});
    if (!found)
        return failure(found);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Outcome insertBucket(Work& work, const AccountId& account, const Bucket& bucket)
{
    Parameters values{account.value(), bucket.number, std::string(bucketKindId(bucket.kind)),
                      toMs(bucket.grantedAt), expiryOf(bucket)};
    values.insert(values.end(), bucket.sides.begin(), bucket.sides.end());
    values.emplace_back(std::int64_t{bucket.isOpen() ? 1 : 0});
    return without(
        work.execute("INSERT INTO credit_buckets (account_id, " + std::string(kBucketColumns) +
                         ", is_open) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13)",
                     values));
}

Outcome updateBucket(Work& work, const AccountId& account, const Bucket& bucket)
{
    Parameters values{account.value(), bucket.number, expiryOf(bucket)};
    values.insert(values.end(), bucket.sides.begin(), bucket.sides.end());
    values.emplace_back(std::int64_t{bucket.isOpen() ? 1 : 0});
    return without(
        work.execute("UPDATE credit_buckets SET expires_at = :3, issued = :4, available = :5, held = :6, "
                     "spent = :7, lapsed = :8, reversed = :9, debt = :10, is_open = :11 "
                     "WHERE account_id = :1 AND number = :2",
                     values));
}

Result<std::vector<Hold>> readHolds(Work& work, std::string_view rest, const Parameters& values)
{
    std::vector<Hold> holds;
    auto done =
        work.query("SELECT " + std::string(kHoldColumns) + " FROM credit_holds h " + std::string(rest),
                   values, [&](const Row& row) { holds.push_back(holdIn(row)); });
    if (!done)
        return failure(done);
    return holds;
}

Result<Hold> readHold(Work& work, const HoldId& id)
{
    auto found = readHolds(work, "WHERE id = :1", {id.value()});
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(CreditsError::HoldMissing, "no hold " + id.value());
    return found->front();
}

Result<SharedHold> readSharedHold(Work& work, const HoldId& id)
{
    static const std::string kSql =
        "SELECT " + std::string(kHoldColumns) +
        ", e.bucket, e.amount FROM credit_holds h LEFT JOIN credit_entries e ON e.account_id = h.account_id "
        "AND e.number = h.number AND e.side = 'held' WHERE h.id = :1 ORDER BY e.line";
    SharedHold found;
    auto done = work.query(kSql, {id.value()}, [&](const Row& row) {
        found.hold = holdIn(row);
        if (!row.isNull(kHoldColumnCount))
            found.shares.push_back({row.integer(kHoldColumnCount), row.integer(kHoldColumnCount + 1)});
    });
    if (!done)
        return failure(done);
    if (found.hold.id.isEmpty())
        return fail(CreditsError::HoldMissing, "no hold " + id.value());
    return found;
}

Outcome insertHold(Work& work, const Hold& hold)
{
    return without(work.execute(
        "INSERT INTO credit_holds (id, account_id, number, job_id, tool, runs, day, amount, has_priority, "
        "state, "
        "charged, created_at, expires_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13)",
        {hold.id.value(), hold.account.value(), hold.number, hold.job.value(), hold.tool, hold.runs, hold.day,
         hold.amount, std::int64_t{hold.hasPriority ? 1 : 0}, std::string(holdStateId(hold.state)),
         hold.charged, toMs(hold.createdAt), toMs(hold.expiresAt)}));
}

Outcome updateHold(Work& work, const Hold& hold)
{
    return without(work.execute("UPDATE credit_holds SET state = :2, charged = :3 WHERE id = :1",
                                {hold.id.value(), std::string(holdStateId(hold.state)), hold.charged}));
}

Result<Head> lockAccount(Work& work, const AccountId& account, Timestamp now)
{
    Head head;
    // Writing a row locks it on both databases; what is read after that is what the writer before left.
    auto done = work.query("INSERT INTO credit_accounts (id, last_number, head_hash, opened_at) "
                           "VALUES (:1, 0, '', :2) "
                           "ON CONFLICT (id) DO UPDATE SET last_number = credit_accounts.last_number "
                           "RETURNING last_number, head_hash",
                           {account.value(), toMs(now)}, [&](const Row& row) {
                               head.number = row.integer(0);
                               head.hash = row.text(1);
                           });
    if (!done)
        return failure(done);
    return head;
}

Result<std::pair<AccountId, Head>> lockAccountOf(Work& work, const HoldId& hold)
{
    std::pair<AccountId, Head> locked;
    auto done = work.query("UPDATE credit_accounts SET last_number = last_number "
                           "WHERE id = (SELECT account_id FROM credit_holds WHERE id = :1) "
                           "RETURNING id, last_number, head_hash",
                           {hold.value()}, [&](const Row& row) {
                               locked.first = AccountId(std::string(row.text(0)));
                               locked.second = {.number = row.integer(1), .hash = std::string(row.text(2))};
                           });
    if (!done)
        return failure(done);
    if (locked.first.isEmpty())
        return fail(CreditsError::HoldMissing, "no hold " + hold.value());
    return locked;
}

Outcome writeHead(Work& work, const AccountId& account, const Head& head)
{
    return without(work.execute("UPDATE credit_accounts SET last_number = :2, head_hash = :3 WHERE id = :1",
                                {account.value(), head.number, head.hash}));
}

} // namespace vidgo::credits
