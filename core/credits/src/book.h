#pragma once

#include "rows.h"

namespace vidgo::credits {

/// A sum that is taken from or was taken from one bucket.
struct Share
{
    std::int64_t bucket = 0;
    std::int64_t amount = 0;
};

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
    static Result<Book> open(const Parts& parts, const AccountId& account);

    const AccountId& account() const { return m_account; }
    Timestamp now() const { return m_now; }
    Work& work() { return *m_work; }

    /// The transaction that carried this request out before; none when there is none. Fails with
    /// CreditsError::KeyReused.
    Result<std::optional<Transaction>> earlier(const RequestMark& mark);
    /// Reads the buckets, releases holds and lets credits lapse whose time is over. To be called before
    /// anything below.
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

    /// What was held for a hold by bucket, in the order in which it is charged.
    Result<std::vector<Share>> sharesOf(const Hold& hold);
    /// Ends an open hold: charges the first `charged` credits and gives the rest back.
    Result<std::int64_t> endHold(Hold hold, std::int64_t charged, Transaction transaction);
    /// Lets what is over lapse.
    Outcome lapse();

    /// The debts of the account from the oldest on, as far as `amount` pays them.
    std::vector<Share> debtsPaidBy(std::int64_t amount) const;

    /// Writes the end of the chain and the events, and commits.
    Outcome close();

private:
    Book(const Parts& parts, AccountId account, Head head);
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
    std::map<std::int64_t, Bucket> m_buckets;
    std::int64_t m_totalBefore = 0;
};

/// A book with the work that it is written in.
struct OpenBook
{
    std::unique_ptr<Work> work;
    Book book;
};
Result<OpenBook> openBook(const Ledger::Parts& parts, const AccountId& account);

} // namespace vidgo::credits
