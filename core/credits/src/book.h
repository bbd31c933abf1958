#pragma once

#include "rows.h"

namespace vidgo::credits {

/// What is needed of a request to recognise it.
struct RequestMark
{
    std::string key;
    std::string hash;
};

/// One account, locked for writing until it goes. Nothing is kept before close().
class Book
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        Work& work;
        const CreditRules& rules;
        Timestamp now;
    };
    /// For a request with this key; empty for none.
    static Result<Book> open(const Parts& parts, const AccountId& account, const std::string& key);
    /// The account of a hold. Fails with CreditsError::HoldMissing.
    static Result<Book> open(const Parts& parts, const HoldId& hold, const std::string& key);

    const AccountId& account() const { return m_account; }
    Timestamp now() const { return m_now; }
    Work& work() { return *m_work; }

    /// The transaction that carried the request with the key of open() out before; none when there is none.
    /// Fails with CreditsError::KeyReused.
    Result<std::optional<Transaction>> earlier(const RequestMark& mark);
    /// Releases holds and lets credits lapse whose time is over. To be called before anything below.
    Outcome clearDue();

    /// Of what can be used.
    std::int64_t available() const;
    std::vector<Bucket> openBuckets() const;
    /// The buckets that can be used, in the order in which they are.
    std::vector<Bucket> usable() const;
    /// Any bucket, also one in which nothing is left. Fails with CreditsError::JournalDamaged.
    Result<Bucket> bucket(std::int64_t number);

    /// A transaction with everything but its entries.
    Transaction begin(TransactionKind kind, const RequestMark& mark) const;
    /// Gives it its number and hash and writes it, and with it the buckets. Returns the number.
    Result<std::int64_t> post(Transaction transaction);

    /// Ends an open hold: charges the first `charged` credits and gives the rest back.
    Result<std::int64_t> endHold(SharedHold ending, std::int64_t charged, Transaction transaction);
    /// Lets what is over lapse.
    Outcome lapse();

    /// The debts of the account from the oldest on, as far as `amount` pays them.
    std::vector<Share> debtsPaidBy(std::int64_t amount) const;

    /// Writes the end of the chain and the events, and commits.
    Outcome close();

private:
    Book(const Parts& parts, AccountId account, Head head, const Opening& opening);
    static Result<Book> openLocked(const Parts& parts, AccountId account, Head head, const std::string& key);
    std::int64_t total() const;
    Outcome releaseDue();
    Outcome writeBuckets(const Transaction& transaction);
    Outcome writeEvents();

    Work* m_work;
    const CreditRules* m_rules;
    Timestamp m_now;
    AccountId m_account;
    Head m_head;
    std::int64_t m_openedAt = 0; ///< Number of the last transaction before.
    std::int64_t m_earlier = 0;
    bool m_hasDueHolds = false;
    std::map<std::int64_t, Bucket> m_buckets;
    std::int64_t m_totalBefore = 0;
};

/// A book with the work that it is written in.
struct OpenBook
{
    std::unique_ptr<Work> work;
    Book book;
};
Result<OpenBook> openBook(const Ledger::Parts& parts, const AccountId& account, const std::string& key);
/// Fails with CreditsError::HoldMissing.
Result<OpenBook> openBook(const Ledger::Parts& parts, const HoldId& hold, const std::string& key);

} // namespace vidgo::credits
