#include <algorithm>

#include "rows.h"

namespace vidgo::credits {

using storage::Row;

namespace {

constexpr std::int64_t kPage = 500;

constexpr std::array<std::pair<Flaw, std::string_view>, 9> kFlawIds = {{{Flaw::Unreadable, "unreadable"},
                                                                        {Flaw::Gap, "gap"},
                                                                        {Flaw::Hash, "hash"},
                                                                        {Flaw::Sum, "sum"},
                                                                        {Flaw::BelowZero, "below_zero"},
                                                                        {Flaw::Head, "head"},
                                                                        {Flaw::Bucket, "bucket"},
                                                                        {Flaw::Hold, "hold"},
                                                                        {Flaw::Stray, "stray"}}};

/// Reads the journal of one account from its beginning.
class Walk
{
public:
    Walk(Work& work, AccountId account)
        : m_work(work)
        , m_account(std::move(account))
    {}

    /// Checks the journal by itself: numbers, hashes, sums, signs, the end of the chain.
    Outcome walk();
    /// Holds buckets and holds against it.
    Outcome compare();

    const std::vector<Finding>& findings() const { return m_findings; }
    const Projection& projection() const { return m_projection; }
    AccountHead head() const
    {
        return {.account = m_account, .transactions = m_transactions, .hash = m_hash};
    }

private:
    void find(std::int64_t number, Flaw flaw) { m_findings.push_back({m_account, number, flaw}); }
    void look(const StoredTransaction& stored);
    Outcome compareHead();
    Outcome compareEntries();

    Work& m_work;
    AccountId m_account;
    Projection m_projection;
    std::vector<Finding> m_findings;
    std::int64_t m_number = 0;
    std::int64_t m_transactions = 0;
    std::int64_t m_entries = 0;
    std::string m_hash;
};

void Walk::look(const StoredTransaction& stored)
{
    const auto& it = stored.transaction;
    if (it.number != m_number + 1)
        find(it.number, Flaw::Gap);
    if (!stored.isReadable) {
        find(it.number, Flaw::Unreadable);
    } else {
        if (transactionHash(it, m_hash) != it.hash)
            find(it.number, Flaw::Hash);
        if (const auto flaw = m_projection.apply(it); flaw != Flaw::None)
            find(it.number, flaw);
    }
    m_number = it.number;
    m_hash = it.hash;
    m_entries += static_cast<std::int64_t>(it.entries.size());
    ++m_transactions;
}

Outcome Walk::walk()
{
    // Writers of the account wait, so that all that is read belongs together.
    auto locked = m_work.execute("UPDATE credit_accounts SET last_number = last_number WHERE id = :1",
                                 {m_account.value()});
    if (!locked)
        return failure(locked);
    std::int64_t last = 0;
    auto found =
        m_work.query("SELECT COALESCE(MAX(number), 0) FROM credit_transactions WHERE account_id = :1",
                     {m_account.value()}, [&](const Row& row) { last = row.integer(0); });
    if (!found)
        return found;
    for (std::int64_t first = 1; first <= last && m_findings.size() < Ledger::kMaxFindings; first += kPage) {
        auto page = readTransactions(m_work, m_account, first, std::min(first + kPage - 1, last));
        if (!page)
            return failure(page);
        for (const auto& stored : *page)
            look(stored);
    }
    if (auto done = compareHead(); !done)
        return done;
    return compareEntries();
}

Outcome Walk::compareHead()
{
    std::int64_t number = -1;
    std::string hash;
    auto done = m_work.query("SELECT last_number, head_hash FROM credit_accounts WHERE id = :1",
                             {m_account.value()}, [&](const Row& row) {
                                 number = row.integer(0);
                                 hash = row.text(1);
                             });
    if (!done)
        return done;
    if (number != m_number || hash != m_hash)
        find(0, Flaw::Head);
    return {};
}

Outcome Walk::compareEntries()
{
    std::int64_t count = 0;
    auto done = m_work.query("SELECT COUNT(*) FROM credit_entries WHERE account_id = :1", {m_account.value()},
                             [&](const Row& row) { count = row.integer(0); });
    if (!done)
        return done;
    if (count != m_entries && m_findings.size() < Ledger::kMaxFindings)
        find(0, Flaw::Stray);
    return {};
}

Outcome Walk::compare()
{
    auto buckets = readBuckets(m_work, m_account);
    if (!buckets)
        return failure(buckets);
    auto expected = m_projection.buckets;
    for (const auto& bucket : *buckets) {
        const auto found = expected.find(bucket.number);
        if (found == expected.end() || found->second != bucket)
            find(bucket.number, Flaw::Bucket);
        expected.erase(bucket.number);
    }
    for (const auto& [number, bucket] : expected)
        find(number, Flaw::Bucket);
    auto holds = readHolds(m_work, "WHERE account_id = :1 ORDER BY number", {m_account.value()});
    if (!holds)
        return failure(holds);
    auto expectedHolds = m_projection.holds;
    for (const auto& hold : *holds) {
        const auto found = expectedHolds.find(hold.id);
        if (found == expectedHolds.end() || found->second != hold)
            find(hold.number, Flaw::Hold);
        expectedHolds.erase(hold.id);
    }
    for (const auto& [id, hold] : expectedHolds)
        find(hold.number, Flaw::Hold);
    return {};
}

// Also those whose row of their own is gone.
Result<std::vector<AccountId>> everyAccount(const Ledger::Parts& parts)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<AccountId> ids;
    auto done =
        (*work)->query("SELECT id FROM credit_accounts UNION SELECT account_id FROM credit_transactions "
                       "UNION SELECT account_id FROM credit_buckets "
                       "UNION SELECT account_id FROM credit_holds ORDER BY 1",
                       {}, [&](const Row& row) { ids.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return ids;
}

Outcome clearProjection(Work& work, const AccountId& account)
{
    for (const auto* sql : {"DELETE FROM credit_buckets WHERE account_id = :1",
                            "DELETE FROM credit_holds WHERE account_id = :1"})
        if (auto done = work.execute(sql, {account.value()}); !done)
            return failure(done);
    return {};
}

} // namespace

std::string_view flawId(Flaw flaw)
{
    for (const auto& [value, id] : kFlawIds)
        if (value == flaw)
            return id;
    return {};
}

Result<Verification> Ledger::verify(const AccountId& account)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    Walk walk(**work, account);
    if (auto walked = walk.walk(); !walked)
        return failure(walked);
    if (auto compared = walk.compare(); !compared)
        return failure(compared);
    return Verification{.accounts = {walk.head()}, .findings = walk.findings()};
}

Result<Verification> Ledger::verify()
{
    auto ids = everyAccount(m_parts);
    if (!ids)
        return failure(ids);
    Verification all;
    for (const auto& id : *ids) {
        auto one = verify(id);
        if (!one)
            return one;
        all.accounts.push_back(std::move(one->accounts.front()));
        std::ranges::move(one->findings, std::back_inserter(all.findings));
        if (all.findings.size() >= kMaxFindings)
            break;
    }
    if (all.findings.size() > kMaxFindings)
        all.findings.erase(all.findings.begin() + kMaxFindings, all.findings.end());
    return all;
}

Outcome Ledger::rebuild(const AccountId& account)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    Walk walk(**work, account);
    if (auto walked = walk.walk(); !walked)
        return walked;
    if (!walk.findings().empty()) {
        const auto& first = walk.findings().front();
        const auto reason = std::string(flawId(first.flaw)) + " " + std::to_string(first.number);
        return fail(CreditsError::JournalDamaged, reason, {{"reason", reason}});
    }
    if (auto cleared = clearProjection(**work, account); !cleared)
        return cleared;
    for (const auto& [number, bucket] : walk.projection().buckets)
        if (auto written = insertBucket(**work, account, bucket); !written)
            return written;
    for (const auto& [id, hold] : walk.projection().holds)
        if (auto written = insertHold(**work, hold); !written)
            return written;
    return (*work)->commit();
}

} // namespace vidgo::credits
