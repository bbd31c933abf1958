#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// Amounts of a spending budget are counted in ten-thousandths of its currency, because providers charge
/// fractions of a cent.
inline constexpr std::int64_t kBudgetUnitsInMinor = 100;
/// How many millionths a rate of 1 has.
inline constexpr std::int64_t kBudgetRateOne = 1'000'000;

/// How sure a price of a provider is.
enum class PriceConfidence {
    None,
    Documented,  ///< In the provider's own pages.
    Reported,    ///< By programs that call it.
    Inferred,    ///< From examples of what was charged.
    Conflicting, ///< The sources differ; the highest is taken.
};

/// "documented", "reported", "inferred", "conflicting"; empty for None.
std::string_view priceConfidenceId(PriceConfidence confidence);
std::optional<PriceConfidence> priceConfidenceFromId(std::string_view id);

/// What a provider charges for one unit of an operation.
struct ProviderPrice
{
    std::string provider;        ///< "piapi"
    std::string operation;       ///< "wan26_720p"
    std::string unit;            ///< "image", "second", "frame", "call", …
    std::int64_t dollarPart = 0; ///< Ten-thousandths of a US dollar.
    std::int64_t usual = 1;      ///< So many units a run has when nothing else is said.
    std::vector<Tool> tools;     ///< That use it.
    PriceConfidence confidence = PriceConfidence::None;
    std::string source; ///< Where it was read.
};

/// resources/catalog/provider_prices.json. What is not in it has no known price.
struct ProviderPrices
{
    std::vector<ProviderPrice> all;

    const ProviderPrice* find(std::string_view provider, std::string_view operation) const;
    /// The first that serves a tool.
    const ProviderPrice* forTool(Tool tool) const;
};

/// What a person allows themselves to spend with providers in a calendar month (UTC).
struct BudgetChoice
{
    Money limit;
    /// Millionths of the currency for one US dollar, in which providers charge; kBudgetRateOne for dollars.
    std::int64_t rate = kBudgetRateOne;

    bool operator==(const BudgetChoice&) const = default;
};

/// How a budget stands. Amounts are budget units of the currency of the choice.
struct BudgetState
{
    std::optional<BudgetChoice> choice; ///< Empty: the person has set none, and nothing may be spent.
    std::int64_t used = 0;
    std::int64_t held = 0; ///< Set aside for runs that go on.
    std::int64_t left = 0; ///< Can be spent now.
    Timestamp resetsAt;    ///< When the next month begins.

    std::int64_t limit() const { return choice ? choice->limit.minor * kBudgetUnitsInMinor : 0; }
    /// A fifth or less is left.
    bool isLow() const { return choice && left * 5 <= limit(); }
};

/// So many units of an operation of a provider.
struct ProviderUse
{
    std::string provider;
    std::string operation;
    std::int64_t quantity = 1;

    bool operator==(const ProviderUse&) const = default;
};

/// What a run is going to cost. Amounts are budget units.
struct BudgetQuote
{
    std::int64_t amount = 0;
    bool isKnown = true; ///< Every part has a price; otherwise the provider charges more than `amount`.
    bool isFree = false; ///< It is made on this computer.
    BudgetState budget;

    bool fits() const { return isFree || (budget.choice && amount <= budget.left); }
};

/// Something that happened to a budget, latest first.
struct BudgetEntry
{
    Timestamp at;
    std::string kind; ///< "grant" and "reverse" (the limit changed), "reserve", "settle", "release", …
    std::int64_t amount = 0; ///< Of what can be spent: below zero when it became less.
    std::string job;         ///< Empty: none.
    bool isKnown = true;     ///< A hold: every part had a price.
};

/// Money rounded away from zero, so that nothing looks cheaper than it is; `down` for what is left.
Money budgetMoney(std::int64_t units, Currency currency, bool down = false);

} // namespace vidgo
