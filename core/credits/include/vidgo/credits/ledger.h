#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/credits/ledger_types.h"
#include "vidgo/storage/database.h"
#include "vidgo/storage/work.h"

namespace vidgo::credits {

using storage::BeforeStatement;

/// Where credits are kept: a journal in which every transaction sums to zero and carries the hash of the one
/// before it, and buckets and holds which are what it adds up to. Each write happens altogether or not at
/// all, one after another in each account, on both databases. Days are those of UTC. Safe to use from any
/// thread. Every call may fail with StorageError; writes also with CreditsError::InvalidRequest and
/// KeyReused.
class Ledger
{
public:
    static constexpr std::int64_t kMaxAmount = 1'000'000'000;
    static constexpr std::size_t kMaxFindings = 100;

    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Catalog& catalog;
        const CreditRules& rules;
        const Clock& clock;
        Random& random;
        BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit Ledger(Parts parts);

    /// Puts credits into a new bucket. The credits of a plan that were there before lapse: they do not add
    /// up. What the account owes is paid first where the rules say so. Opens the account.
    Result<Receipt> grant(const GrantRequest& request);

    /// The price of a run and what would fit instead. Changes nothing. Fails like PriceList::price().
    Result<Quote> quote(const QuoteRequest& request);
    /// Sets the whole price aside, or refuses: with CreditsError::NotEnough, PriceChanged, JobHasHold, a
    /// quota (DailyLimit, ToolLimit, RunningLimit, NotIncluded), or like PriceList::price(). Credits are
    /// taken from the bucket that lapses soonest, then in the burn order of the rules, then from the oldest.
    Result<Hold> reserve(const ReserveRequest& request);
    /// Charges at most what is held; the rest goes back to the buckets that it came from. Fails with
    /// CreditsError::HoldMissing, HoldEnded or TooMuchCharged.
    Result<Receipt> settle(const SettleRequest& request);
    /// Gives all of a hold back to the buckets that it came from; what lapsed meanwhile lapses. Fails with
    /// CreditsError::HoldMissing or HoldEnded.
    Result<Receipt> release(const ReleaseRequest& request);

    /// Takes a grant back. Fails with CreditsError::GrantMissing; for a refund also with GrantUsed and
    /// RefundTooLate.
    Result<Receipt> reverse(const ReverseRequest& request);
    /// Whether reverse() would take all of a grant back as a refund now; fails as it would. Changes nothing.
    Outcome checkRefund(const AccountId& account, const std::string& grantKey);

    /// Releases holds and lets credits lapse whose time is over. Every other write does so for its own
    /// account first. Returns the number of accounts with such; when one of them fails, the others are done
    /// all the same.
    Result<std::int64_t> sweep(int maxAccounts = 1000);

    /// All zero for an account that was never opened.
    Result<Balance> balance(const AccountId& account);
    /// All of an account, also those in which nothing is left, from the oldest on.
    Result<std::vector<Bucket>> buckets(const AccountId& account);
    /// Whether a request with this key was carried out.
    Result<bool> has(const AccountId& account, const std::string& key);
    /// Fails with CreditsError::HoldMissing.
    Result<Hold> hold(const HoldId& id);
    /// The open hold of a job; none when there is none.
    Result<std::optional<Hold>> openHoldOf(const JobId& job);
    /// Fails with CreditsError::UnknownTier.
    Result<QuotaUse> quota(const AccountId& account, std::string_view tier, Tool tool = Tool::None);
    /// What was charged in the last `days` (UTC, with today), by tool: the most credits first.
    Result<std::vector<CreditUse::OfTool>> spent(const AccountId& account, int days);

    /// Latest first, beginning below the number `before` (0: at the end).
    Result<std::vector<Transaction>> history(const AccountId& account, int limit, std::int64_t before = 0);
    Result<std::vector<AccountId>> accounts();
    /// The number of the last transaction of each of these that has one: it changes with every write.
    Result<std::map<AccountId, std::int64_t>> lastNumbers(const std::vector<AccountId>& accounts);

    /// Events that nobody has taken notice of, oldest first. Each is here until it is noted, and happens
    /// once. An empty account: those of all.
    Result<std::vector<LowBalanceEvent>> events(int limit, const AccountId& account = {});
    Outcome note(const LowBalanceEvent& event);

    /// Holds the journal against its hashes, and buckets and holds against the journal. Changes nothing.
    Result<Verification> verify();
    Result<Verification> verify(const AccountId& account);
    /// Makes buckets and holds of an account anew from its journal. Fails with CreditsError::JournalDamaged,
    /// and changes nothing then.
    Outcome rebuild(const AccountId& account);

private:
    Parts m_parts;
    PriceList m_prices;
};

} // namespace vidgo::credits
