#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/credits/journal.h"
#include "vidgo/credits/price_list.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/tool.h"

namespace vidgo::credits {

// Every request carries a key of 1 to 128 bytes that does not begin with `~`. The same request with the same
// key changes nothing and is answered as the first time; another request with it is refused.

struct GrantRequest
{
    AccountId account;
    std::string key;
    BucketKind kind = BucketKind::None;
    std::int64_t amount = 0; ///< 1 … Ledger::kMaxAmount.
    /// Plan: needed. Promotional: by the rules when empty. Bought: must be empty, they never lapse. Refund:
    /// empty means never.
    std::optional<Timestamp> expiresAt = {};
    std::string reason = {};
    std::string actor = {};
};

struct QuoteRequest
{
    AccountId account;
    std::string tier; ///< As the accounts say, never as a client says.
    std::vector<PriceItem> items;
};

/// What a run would cost, and whether it can be paid now.
struct Quote
{
    Price price;
    std::int64_t available = 0;
    std::int64_t missing = 0; ///< 0: it can be paid.
    Alternatives instead;     ///< When it cannot.
};

struct ReserveRequest
{
    AccountId account;
    std::string key;
    JobId job;
    std::string tier; ///< As the accounts say, never as a client says.
    Tool tool = Tool::None;
    std::vector<PriceItem> items;
    std::int64_t shownTotal = 0;          ///< What the person agreed to; the price may not be above it.
    std::chrono::milliseconds holdFor{0}; ///< 0: by the rules.
    std::string actor = {};
};

enum class HoldState {
    None,
    Open,
    Settled,
    Released,
    Expired, ///< Released because its time was over.
};

/// "open", "settled", "released", "expired"; empty for None.
std::string_view holdStateId(HoldState state);
std::optional<HoldState> holdStateFromId(std::string_view id);

/// Credits set aside for a job.
struct Hold
{
    HoldId id;
    AccountId account;
    std::int64_t number = 0; ///< Of the transaction that made it.
    JobId job;
    std::string tool;
    std::int64_t runs = 0;
    std::int64_t day = 0;     ///< Days since 1970 in UTC: where the daily quotas count it.
    std::int64_t amount = 0;  ///< What was set aside.
    bool hasPriority = false; ///< Goes to the front of the queue.
    HoldState state = HoldState::None;
    std::int64_t charged = 0; ///< Once it is settled.
    Timestamp createdAt;
    Timestamp expiresAt;

    bool operator==(const Hold&) const = default;
};

struct SettleRequest
{
    HoldId hold;
    std::string key;
    std::int64_t amount = 0; ///< 0 … what is held; the rest goes back.
    std::string reason = {};
    std::string actor = {};
};

struct ReleaseRequest
{
    HoldId hold;
    std::string key;
    std::string reason = {};
    std::string actor = {};
};

enum class ReverseMode {
    /// The person wants their money back: within the days of the rules, and only while nothing was used.
    Refund,
    /// The payment was taken back: what is left goes, what was used is owed.
    ChargeBack,
};

struct ReverseRequest
{
    AccountId account;
    std::string key;
    std::string grantKey; ///< Of the grant that is taken back.
    ReverseMode mode = ReverseMode::Refund;
    std::int64_t amount = 0; ///< 0: all of the grant that was not reversed before.
    std::string reason = {};
    std::string actor = {};
};

/// That something is in the journal.
struct Receipt
{
    AccountId account;
    std::int64_t number = 0;
    std::int64_t amount = 0;  ///< Granted, charged, given back or taken back.
    bool wasReplayed = false; ///< The request had been carried out before.
};

/// Credits of one grant.
struct Bucket
{
    std::int64_t number = 0; ///< Of its grant.
    BucketKind kind = BucketKind::None;
    Timestamp grantedAt;
    std::optional<Timestamp> expiresAt; ///< Empty: never.
    std::array<std::int64_t, kSides> sides{};

    std::int64_t& on(Side side) { return sides.at(static_cast<std::size_t>(side)); }
    std::int64_t on(Side side) const { return sides.at(static_cast<std::size_t>(side)); }
    bool isOpen() const { return on(Side::Available) > 0 || on(Side::Held) > 0 || on(Side::Debt) < 0; }
    bool isOver(Timestamp now) const { return expiresAt && *expiresAt <= now; }

    bool operator==(const Bucket&) const = default;
};

struct Balance
{
    std::int64_t available = 0; ///< Can be used now.
    std::int64_t held = 0;
    std::int64_t debt = 0;       ///< Owed; not below zero.
    std::vector<Bucket> buckets; ///< Those with something in them, in the order in which they are used.
};

/// The runs of a day against the quotas of a tier. Limits as in TierLimit: 0 unlimited, -1 none.
struct QuotaUse
{
    std::int64_t runsToday = 0;
    int dailyLimit = 0;
    std::int64_t toolRunsToday = 0;
    int toolLimit = 0; ///< 0 also where the tier says nothing of the tool.
    std::int64_t running = 0;
    int runningLimit = 0;
    bool hasPriority = false; ///< The next run would go to the front of the queue.
};

/// A balance, what is held included, fell to a low figure.
struct LowBalanceEvent
{
    AccountId account;
    std::int64_t number = 0;
    std::int64_t lowBalance = 0;
    std::int64_t total = 0;
    Timestamp happenedAt;
};

/// What is wrong with a journal.
enum class Flaw {
    None,
    Unreadable, ///< A row makes no sense.
    Gap,        ///< Numbers are missing.
    Hash,       ///< A transaction or one before it was changed.
    Sum,        ///< Entries do not sum to zero.
    BelowZero,  ///< A balance is on the wrong side of zero.
    Head,       ///< The end of the chain is not the one that the account remembers.
    Bucket,     ///< A bucket is not what the journal adds up to.
    Hold,       ///< The same of a hold.
    Stray,      ///< Entries without a transaction.
};

/// "unreadable", "gap", "hash", …; empty for None.
std::string_view flawId(Flaw flaw);

struct Finding
{
    AccountId account;
    std::int64_t number = 0; ///< Of the transaction, bucket or hold; 0: the account as a whole.
    Flaw flaw = Flaw::None;
};

/// One account that was verified.
struct AccountHead
{
    AccountId account;
    std::int64_t transactions = 0;
    std::string hash; ///< The end of the chain: whoever keeps it elsewhere can tell whether it was replaced.
};

struct Verification
{
    std::vector<AccountHead> accounts;
    std::vector<Finding> findings; ///< At most Ledger::kMaxFindings.
    bool isGood() const { return findings.empty(); }
};

} // namespace vidgo::credits
