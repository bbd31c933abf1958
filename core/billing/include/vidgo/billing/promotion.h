#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/billing/promotion_error.h"
#include "vidgo/model/credits.h"

// Codes that make an order cheaper or add credits to it, and what they do to an order: as plain values and
// pure functions.
namespace vidgo::billing {

using PromotionId = StrongId<struct PromotionIdTag>;

enum class PromotionKind {
    None,
    Percent,     ///< A share of the price.
    Amount,      ///< A sum of money, one for each currency.
    BonusCredits ///< Credits on top, promotional ones, once the order is paid.
};

/// "percent", "amount", "bonus_credits"; empty for None.
std::string_view promotionKindId(PromotionKind kind);
std::optional<PromotionKind> promotionKindFromId(std::string_view id);

/// What a promotion does, for whom and when. Everything but the code may be changed later; orders that used
/// it keep what they were given.
struct PromotionTerms
{
    std::string code;   ///< As normalizeCode() has it.
    std::string remark; ///< For administrators: at most 500 bytes.
    PromotionKind kind = PromotionKind::None;
    std::int64_t basisPoints = 0; ///< Percent: 1 … 10'000, a hundredth of a percent each.
    std::vector<Money> amounts;   ///< Amount: at most one a currency; not offered in others.
    std::int64_t credits = 0;     ///< BonusCredits: 1 … 1'000'000.

    std::int64_t usesPerPerson = 1; ///< 0: without end.
    std::int64_t usesInAll = 0;     ///< 0: without end.
    std::optional<Timestamp> startsAt;
    std::optional<Timestamp> endsAt; ///< The first moment at which it is over.
    std::vector<std::string> items;  ///< itemKey()s, "package:*" or "plan:*"; none: everything.
    std::vector<std::string> tiers;  ///< That the person has when ordering; none: any.
    bool isFirstPurchaseOnly = false;
    std::vector<Money> minimums; ///< The lowest price it goes with, at most one a currency.

    bool isStackable = false;      ///< May be used with other codes.
    std::int64_t stackOrder = 0;   ///< The lowest is applied first; among equals, by code.
    std::int64_t mostTogether = 2; ///< At most so many codes on one order with this: 1 … kMostCodes.

    bool operator==(const PromotionTerms&) const = default;
};

struct Promotion
{
    PromotionId id;
    PromotionTerms terms;
    bool isArchived = false;
    std::int64_t used = 0;     ///< By orders that are paid or may still be paid.
    std::int64_t revision = 0; ///< 1, 2, … with each change.
    Timestamp createdAt{};
    Timestamp changedAt{};
};

/// At most so many codes on one order, whatever the promotions say.
inline constexpr std::size_t kMostCodes = 5;

/// "package:small", "plan:pro"; empty for SoldItem::Kind::None.
std::string itemKey(const SoldItem& item);

/// A code as it is kept and compared: narrow forms, capital letters, no spaces (" ｓｐｒｉｎｇ 20" →
/// "SPRING20"). Fails with PromotionError::UnknownCode unless that leaves 3 to 32 of A–Z, 0–9, `-` and `_`.
Result<std::string> normalizeCode(std::string_view typed);

/// Fails with PromotionError::TermsInvalid {reason}.
Outcome checkTerms(const PromotionTerms& terms);

/// An order that is about to be made.
struct OrderDraft
{
    AccountId account;
    std::string tier; ///< As the accounts say.
    SoldItem item;
    Money price;              ///< Without any promotion.
    bool isRecurring = false; ///< The gateways charge the same sum each month: no money off then.
    bool isFirstPurchase = false;
    Timestamp at{};
    std::vector<std::string> codes; ///< As the person typed them.
};

/// A promotion and how often this person used it.
struct PromotionInPlay
{
    Promotion promotion;
    std::int64_t usedByPerson = 0;
};

/// What one code does to an order.
struct PromotionLine
{
    PromotionId promotion;
    std::string code;
    Money off; ///< What it takes off the price; 0 for credits.
    std::int64_t bonusCredits = 0;

    bool operator==(const PromotionLine&) const = default;
};

struct RefusedCode
{
    std::string code; ///< Normalised where possible, else as typed and cut to 64 bytes.
    Error reason;     ///< PromotionError: external() says to the person why.
};

struct Evaluation
{
    std::vector<PromotionLine> lines; ///< In the order in which they are applied.
    std::vector<RefusedCode> refused;
    Money total; ///< What is left to pay.
    std::int64_t bonusCredits = 0;
};

/// The lowest price that an order may come down to. A code that would go below takes off less, and its line
/// says how much. An order is never free, because a payment of nothing can't be made at any gateway: gifts
/// are granted without an order.
struct PriceFloors
{
    Money twd{3'300, Currency::twd()}; ///< The highest of the lowest sums of ECPay's cards, ATM and stores.
    Money usd{100, Currency::usd()};   ///< Chosen: above the lowest sums that Paddle is known to take.

    Money in(Currency currency) const { return currency == Currency::twd() ? twd : usd; }
};

/// What the codes of a draft do. Pure: `known` holds every promotion that a code may mean. Codes are looked
/// at as they were typed: one that doesn't go with those before it is refused. Those that are left are
/// applied in their stacking order, each to what the ones before it left of the price. A percentage is
/// rounded up to the smallest sum that can be charged (a whole dollar in TWD, a cent in USD), so that nobody
/// gets less than was promised.
Evaluation evaluate(const std::vector<PromotionInPlay>& known, const OrderDraft& draft,
                    const PriceFloors& floors = {});

} // namespace vidgo::billing
