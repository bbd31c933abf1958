#include "book.h"

#include <algorithm>
#include <set>

namespace vidgo::credits {

namespace {

std::unexpected<Error> damaged(const std::string& reason)
{
    return fail(CreditsError::JournalDamaged, reason, {{"reason", reason}});
}

} // namespace

Book::Book(const Parts& parts, AccountId account, Head head, const Opening& opening)
    : m_work(&parts.work)
    , m_rules(&parts.rules)
    , m_now(parts.now)
    , m_account(std::move(account))
    , m_head(std::move(head))
    , m_openedAt(m_head.number)
    , m_earlier(opening.earlier)
    , m_hasDueHolds(opening.hasDueHolds)
{
    for (const auto& bucket : opening.buckets)
        m_buckets.emplace(bucket.number, bucket);
    m_totalBefore = total();
}

Result<Book> Book::openLocked(const Parts& parts, AccountId account, Head head, const std::string& key)
{
    auto opening = readOpening(parts.work, account, key, parts.now);
    if (!opening)
        return failure(opening);
    return Book(parts, std::move(account), std::move(head), *opening);
}

Result<Book> Book::open(const Parts& parts, const AccountId& account, const std::string& key)
{
    auto head = lockAccount(parts.work, account, parts.now);
    if (!head)
        return failure(head);
    return openLocked(parts, account, std::move(*head), key);
}

Result<Book> Book::open(const Parts& parts, const HoldId& hold, const std::string& key)
{
    auto locked = lockAccountOf(parts.work, hold);
    if (!locked)
        return failure(locked);
    return openLocked(parts, std::move(locked->first), std::move(locked->second), key);
}

Result<std::optional<Transaction>> Book::earlier(const RequestMark& mark)
{
    if (m_earlier == 0)
        return std::nullopt;
    auto found = readTransactions(*m_work, m_account, m_earlier, m_earlier);
    if (!found)
        return failure(found);
    if (found->empty() || !found->front().isReadable)
        return damaged("transaction " + std::to_string(m_earlier));
    if (found->front().transaction.requestHash != mark.hash)
        return fail(CreditsError::KeyReused, "key of transaction " + std::to_string(m_earlier));
    return std::move(found->front().transaction);
}

Outcome Book::clearDue()
{
    if (m_hasDueHolds)
        if (auto done = releaseDue(); !done)
            return done;
    return lapse();
}

Outcome Book::releaseDue()
{
    auto due =
        readHolds(*m_work, "WHERE account_id = :1 AND state = 'open' AND expires_at <= :2 ORDER BY number",
                  {m_account.value(), toMs(m_now)});
    if (!due)
        return failure(due);
    for (const auto& hold : *due) {
        auto transaction =
            begin(TransactionKind::HoldExpired, {.key = "~hold/" + hold.id.value(), .hash = {}});
        auto shared = readSharedHold(*m_work, hold.id);
        if (!shared)
            return failure(shared);
        if (auto ended = endHold(std::move(*shared), 0, std::move(transaction)); !ended)
            return failure(ended);
    }
    return {};
}

Outcome Book::lapse()
{
    std::vector<Entry> entries;
    std::int64_t amount = 0;
    for (const auto& [number, bucket] : m_buckets) {
        const auto left = bucket.on(Side::Available);
        if (left <= 0 || !bucket.isOver(m_now))
            continue;
        entries.push_back({Side::Available, number, -left});
        entries.push_back({Side::Lapsed, number, left});
        amount += left;
    }
    if (entries.empty())
        return {};
    auto transaction =
        begin(TransactionKind::Lapse, {.key = "~lapse/" + std::to_string(m_head.number + 1), .hash = {}});
    transaction.details = Json::Object{{"amount", amount}};
    transaction.entries = std::move(entries);
    auto posted = post(std::move(transaction));
    return posted ? Outcome() : failure(posted);
}

std::int64_t Book::total() const
{
    std::int64_t sum = 0;
    for (const auto& [number, bucket] : m_buckets)
        sum += bucket.on(Side::Available) + bucket.on(Side::Held);
    return sum;
}

std::int64_t Book::available() const
{
    std::int64_t sum = 0;
    for (const auto& bucket : usable())
        sum += bucket.on(Side::Available);
    return sum;
}

std::vector<Bucket> Book::openBuckets() const
{
    std::vector<Bucket> found;
    for (const auto& [number, bucket] : m_buckets)
        if (bucket.isOpen())
            found.push_back(bucket);
    return found;
}

std::vector<Bucket> Book::usable() const
{
    std::vector<Bucket> found;
    for (const auto& [number, bucket] : m_buckets)
        if (bucket.on(Side::Available) > 0 && !bucket.isOver(m_now))
            found.push_back(bucket);
    sortForUse(found, *m_rules);
    return found;
}

Result<Bucket> Book::bucket(std::int64_t number)
{
    if (const auto known = m_buckets.find(number); known != m_buckets.end())
        return known->second;
    auto found = readBucket(*m_work, m_account, number);
    if (!found)
        return failure(found);
    if (!*found)
        return damaged("bucket " + std::to_string(number));
    m_buckets.emplace(number, **found);
    return **found;
}

Transaction Book::begin(TransactionKind kind, const RequestMark& mark) const
{
    Transaction transaction;
    transaction.account = m_account;
    transaction.kind = kind;
    transaction.key = mark.key;
    transaction.requestHash = mark.hash;
    transaction.madeAt = m_now;
    transaction.details = Json::Object{};
    return transaction;
}

Result<std::int64_t> Book::post(Transaction transaction)
{
    transaction.number = m_head.number + 1;
    if (transaction.kind == TransactionKind::Grant) // its entries do not know the number yet
        for (auto& entry : transaction.entries)
            entry.bucket = entry.bucket == 0 ? transaction.number : entry.bucket;
    if (sumOf(transaction.entries) != 0)
        return damaged("entries do not sum to zero");
    transaction.hash = transactionHash(transaction, m_head.hash);
    if (auto written = insertTransaction(*m_work, transaction); !written)
        return failure(written);
    if (auto written = writeBuckets(transaction); !written)
        return failure(written);
    m_head = {.number = transaction.number, .hash = transaction.hash};
    return transaction.number;
}

Outcome Book::writeBuckets(const Transaction& transaction)
{
    std::set<std::int64_t> changed;
    const bool isGrant = transaction.kind == TransactionKind::Grant;
    if (isGrant)
        m_buckets.emplace(transaction.number, bucketOf(transaction));
    for (const auto ended : integersIn(transaction.details, "ends")) {
        m_buckets.at(ended).expiresAt = transaction.madeAt;
        changed.insert(ended);
    }
    for (const auto& entry : transaction.entries) {
        if (auto known = bucket(entry.bucket); !known)
            return failure(known);
        m_buckets.at(entry.bucket).on(entry.side) += entry.amount;
        changed.insert(entry.bucket);
    }
    for (const auto number : changed) {
        const auto& it = m_buckets.at(number);
        if (!isSound(it))
            return damaged("bucket " + std::to_string(number) + " would fall below zero");
        auto written = isGrant && number == transaction.number ? insertBucket(*m_work, m_account, it)
                                                               : updateBucket(*m_work, m_account, it);
        if (!written)
            return written;
    }
    return {};
}

Result<std::int64_t> Book::endHold(SharedHold ending, std::int64_t charged, Transaction transaction)
{
    auto& hold = ending.hold;
    std::int64_t sum = 0;
    for (const auto& share : ending.shares)
        sum += share.amount;
    if (sum != hold.amount)
        return damaged("hold of transaction " + std::to_string(hold.number));
    auto left = charged;
    for (const auto& share : ending.shares) {
        auto from = bucket(share.bucket);
        if (!from)
            return failure(from);
        const auto spent = std::min(left, share.amount);
        const auto back = share.amount - spent;
        // What was owed of this bucket is paid by what comes back to it.
        const auto paid = std::min(back, -from->on(Side::Debt));
        transaction.entries.push_back({Side::Held, share.bucket, -share.amount});
        for (const auto& entry :
             {Entry{Side::Spent, share.bucket, spent}, Entry{Side::Available, share.bucket, back - paid},
              Entry{Side::Debt, share.bucket, paid}})
            if (entry.amount != 0)
                transaction.entries.push_back(entry);
        left -= spent;
    }
    const bool isSettled = transaction.kind == TransactionKind::Settle;
    transaction.hold = hold.id;
    transaction.details = Json::Object{{"amount", isSettled ? charged : hold.amount},
                                       {"back", hold.amount - charged},
                                       {"job", hold.job.value()}};
    hold.state = endOf(transaction.kind).value_or(HoldState::Released);
    hold.charged = isSettled ? charged : 0;
    auto posted = post(std::move(transaction));
    if (!posted)
        return posted;
    if (auto written = updateHold(*m_work, hold); !written)
        return failure(written);
    return posted;
}

std::vector<Share> Book::debtsPaidBy(std::int64_t amount) const
{
    std::vector<Share> paid;
    for (const auto& [number, bucket] : m_buckets) {
        const auto part = std::min(amount, -bucket.on(Side::Debt));
        if (part > 0)
            paid.push_back({number, part});
        amount -= std::max<std::int64_t>(part, 0);
    }
    return paid;
}

Outcome Book::close()
{
    if (m_head.number != m_openedAt) {
        if (auto written = writeHead(*m_work, m_account, m_head); !written)
            return written;
        if (auto written = writeEvents(); !written)
            return written;
    }
    return m_work->commit();
}

Outcome Book::writeEvents()
{
    const auto after = total();
    for (const auto low : m_rules->lowBalances) {
        if (m_totalBefore <= low || after > low)
            continue;
        auto written = m_work->execute(
            "INSERT INTO credit_events (account_id, number, low_balance, total, happened_at, is_noted) "
            "VALUES (:1, :2, :3, :4, :5, 0)",
            {m_account.value(), m_head.number, low, after, toMs(m_now)});
        if (!written)
            return failure(written);
    }
    return {};
}

namespace {

template <class Id>
Result<OpenBook> openBookOf(const Ledger::Parts& parts, const Id& id, const std::string& key)
{
    const auto now = parts.clock.now();
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    auto book = Book::open({.work = **work, .rules = parts.rules, .now = now}, id, key);
    if (!book)
        return failure(book);
    return OpenBook{.work = std::move(*work), .book = std::move(*book)};
}

} // namespace

Result<OpenBook> openBook(const Ledger::Parts& parts, const AccountId& account, const std::string& key)
{
    return openBookOf(parts, account, key);
}

Result<OpenBook> openBook(const Ledger::Parts& parts, const HoldId& hold, const std::string& key)
{
    return openBookOf(parts, hold, key);
}

} // namespace vidgo::credits
