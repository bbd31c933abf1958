#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// What happened to credits.
enum class TransactionKind {
    None,
    Grant,
    Reserve,
    Settle,
    Release,
    HoldExpired, ///< A release that nobody asked for in time.
    Lapse,       ///< Credits whose time is over.
    Reverse,     ///< A refund or charge-back of a purchase.
};

/// "grant", "reserve", …; empty for None.
std::string_view transactionKindId(TransactionKind kind);
std::optional<TransactionKind> transactionKindFromId(std::string_view id);

/// Credits that came together, of which something is left.
struct CreditBucket
{
    BucketKind kind = BucketKind::None;
    std::int64_t available = 0;
    std::int64_t held = 0;              ///< Set aside for jobs.
    std::optional<Timestamp> expiresAt; ///< Empty: never.

    bool operator==(const CreditBucket&) const = default;
};

struct CreditBalance
{
    std::int64_t available = 0; ///< Can be used now.
    std::int64_t held = 0;
    std::int64_t debt = 0;             ///< Owed; not below zero.
    std::vector<CreditBucket> buckets; ///< In the order in which they are used.

    bool operator==(const CreditBalance&) const = default;
};

/// One thing that happened to the credits of a person.
struct CreditLine
{
    std::int64_t number = 0; ///< 1, 2, 3 … in an account.
    TransactionKind kind = TransactionKind::None;
    std::int64_t amount = 0; ///< What it did to what is available.
    Timestamp madeAt{};
    std::string reason; ///< In words, or the number of an order.
    JobId job;          ///< Empty: none.

    bool operator==(const CreditLine&) const = default;
};

/// Some of them, the latest first.
struct CreditHistoryPage
{
    std::vector<CreditLine> lines;
    std::string next; ///< Cursor of the page behind it; empty: there is none.
};

/// What a person has made for credits lately, and what the plan lets them make.
struct CreditUse
{
    struct OfTool
    {
        Tool tool = Tool::None;
        std::int64_t runs = 0; ///< That were charged.
        std::int64_t credits = 0;

        bool operator==(const OfTool&) const = default;
    };

    std::int64_t runsToday = 0;  ///< Days are those of UTC.
    std::int64_t dailyLimit = 0; ///< 0: none, -1: the plan has no runs.
    std::int64_t running = 0;
    std::int64_t runningLimit = 0; ///< As dailyLimit.
    int days = 0;                  ///< So many are in `tools`, with today.
    std::vector<OfTool> tools;     ///< The most credits first.

    bool operator==(const CreditUse&) const = default;
};

/// What is available and held fell to a low figure.
struct LowBalance
{
    std::int64_t number = 0; ///< Of the line in the history with which it did.
    std::int64_t lowBalance = 0;
    std::int64_t total = 0;
    Timestamp happenedAt{};

    bool operator==(const LowBalance&) const = default;
};

} // namespace vidgo
