#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/model/budget.h"

namespace vidgo::credits {

enum class BudgetError {
    None,
    NotSet,      ///< No budget was set, so nothing may be spent.
    OverBudget,  ///< {needed} {left} {missing}: amounts of money such as "1.20", in {currency}.
    LimitTooBig, ///< {most}: an amount of money in {currency}.
    BadRate,     ///< The rate between the currencies is out of range.
};

ErrorText describe(BudgetError code);

/// A run that is to be paid with keys of the person's own.
struct BudgetRun
{
    std::string key; ///< As of ReserveRequest.
    JobId job;
    Tool tool = Tool::None;
    std::vector<ProviderUse> uses;
    std::int64_t shownAmount = 0; ///< Budget units that the person agreed to; the price may not be above it.
    std::string actor = {};
};

/// What a person spends with providers through keys of their own, kept in the ledger of credits: the limit of
/// a calendar month (UTC) is a grant that lapses with it, in an account for each month and currency, so that
/// a run counts in the month in which it began. Amounts are budget units (kBudgetUnitsInMinor). What has no
/// known price counts as nothing, and as unknown. Safe to use from any thread. Every call may fail with
/// StorageError and CreditsError.
class SpendingBudget
{
public:
    static constexpr std::int64_t kMaxLimitMinor = Ledger::kMaxAmount / kBudgetUnitsInMinor;
    static constexpr std::int64_t kMaxRate = 1000 * kBudgetRateOne;

    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const ProviderPrices& prices;
        const CreditRules& rules; ///< For how long a hold lives.
        const Clock& clock;
        Random& random;
        BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit SpendingBudget(Parts parts);
    ~SpendingBudget();
    SpendingBudget(const SpendingBudget&) = delete;
    SpendingBudget& operator=(const SpendingBudget&) = delete;

    /// Sets the limit for this month and those after it. What was spent stays spent; another currency begins
    /// anew. Fails with BudgetError::LimitTooBig or BadRate.
    Outcome set(const BudgetChoice& choice);
    Result<BudgetState> state();

    /// What uses cost now, and whether that fits. Changes nothing that was spent.
    Result<BudgetQuote> quote(const std::vector<ProviderUse>& uses);
    /// Sets the whole price aside, or refuses with BudgetError::NotSet or OverBudget, or like
    /// Ledger::reserve().
    Result<Hold> reserve(const BudgetRun& run);
    /// Both as in Ledger.
    Result<Receipt> settle(const SettleRequest& request);
    Result<Receipt> release(const ReleaseRequest& request);

    /// Of this month, latest first.
    Result<std::vector<BudgetEntry>> history(int limit);
    /// That the budget fell to a fifth, or to nothing; each is told once.
    Result<std::vector<LowBalanceEvent>> events(int limit);
    Outcome note(const LowBalanceEvent& event);

private:
    struct Month;
    struct Book;

    Result<std::shared_ptr<Book>> book();
    Result<std::optional<BudgetChoice>> choice() const;
    std::shared_ptr<Book> bookOf(const std::optional<BudgetChoice>& choice);
    Outcome align(Book& book, const Month& month);
    Month monthOf(const BudgetChoice& choice, Timestamp time) const;

    Parts m_parts;
    std::mutex m_mutex;
    std::shared_ptr<Book> m_book; ///< Of the choice that was read last.
};

} // namespace vidgo::credits
