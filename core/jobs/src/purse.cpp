#include <algorithm>

#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/routing/prices.h"

namespace vidgo::jobs {

using credits::CreditsError;
using credits::HoldState;

namespace {

constexpr auto kActor = "jobs";

SetAside setAside(const credits::Hold& hold)
{
    return {.hold = hold.id,
            .amount = hold.amount,
            .until = hold.state == HoldState::Open ? std::optional(hold.expiresAt) : std::nullopt};
}

Result<std::optional<HoldId>> openHold(credits::Ledger& ledger, const JobId& job)
{
    auto hold = ledger.openHoldOf(job);
    if (!hold)
        return failure(hold);
    return *hold ? std::optional((*hold)->id) : std::nullopt;
}

Outcome released(Result<credits::Receipt> receipt)
{
    if (receipt || receipt.error().is(CreditsError::HoldEnded))
        return {};
    return failure(receipt);
}

} // namespace

Error tooFewCredits(std::int64_t needed, std::int64_t available)
{
    return {CreditsError::NotEnough,
            "needs " + std::to_string(needed),
            {{"needed", std::to_string(needed)},
             {"available", std::to_string(available)},
             {"missing", std::to_string(needed - available)},
             {"fitting", ""},
             {"packages", ""}}};
}

Result<std::vector<PurseQuote>> Purse::quotes(const std::vector<WorkToPay>& works)
{
    std::vector<PurseQuote> all;
    all.reserve(works.size());
    for (const auto& work : works) {
        auto one = quote(work);
        if (!one)
            return failure(one);
        all.push_back(std::move(*one));
    }
    return all;
}

// ---- Accounts

AccountPurse::AccountPurse(credits::Ledger& ledger)
    : m_ledger(ledger)
{}

Result<PurseQuote> AccountPurse::quote(const WorkToPay& work)
{
    auto price = m_ledger.quote({.account = work.account, .tier = work.tier, .items = work.items});
    if (!price)
        return failure(price);
    auto quota = m_ledger.quota(work.account, work.tier, work.tool);
    if (!quota)
        return failure(quota);
    PurseQuote quoted{.quote = {.unit = {},
                                .amount = price->price.total,
                                .isKnown = true,
                                .fits = price->missing == 0,
                                .available = price->available,
                                .lines = {},
                                .providers = work.providers},
                      .bill = {.account = work.account,
                               .tier = work.tier,
                               .tool = work.tool,
                               .items = work.items,
                               .uses = {}},
                      .hasPriority = quota->hasPriority};
    for (const auto& line : price->price.lines)
        quoted.quote.lines.push_back({.id = line.item.service,
                                      .text = {},
                                      .quantity = line.item.quantity,
                                      .amount = line.credits,
                                      .isKnown = true});
    return quoted;
}

Error AccountPurse::tooLittle(std::int64_t needed, const GenerationQuote& quote) const
{
    return tooFewCredits(needed, quote.available);
}

Result<SetAside> AccountPurse::reserve(const Reservation& reservation)
{
    const auto& bill = reservation.bill;
    auto hold = m_ledger.reserve({.account = bill.account,
                                  .key = reservation.key,
                                  .job = reservation.job,
                                  .tier = bill.tier,
                                  .tool = bill.tool,
                                  .items = bill.items,
                                  .shownTotal = reservation.agreed,
                                  .actor = kActor});
    if (!hold)
        return failure(hold);
    return setAside(*hold);
}

Result<std::optional<HoldId>> AccountPurse::openHoldOf(const JobId& job)
{
    return openHold(m_ledger, job);
}

Result<std::int64_t> AccountPurse::chargeFor(const ProviderUse& /*use*/,
                                             const providers::ProviderCharge& /*said*/, std::int64_t held)
{
    return held;
}

Result<std::int64_t> AccountPurse::settle(const HoldId& hold, const std::string& key, std::int64_t amount)
{
    auto receipt = m_ledger.settle({.hold = hold, .key = key, .amount = amount, .actor = kActor});
    if (!receipt)
        return failure(receipt);
    return receipt->amount;
}

Outcome AccountPurse::release(const HoldId& hold, const std::string& key, const std::string& reason)
{
    return released(m_ledger.release({.hold = hold, .key = key, .reason = reason, .actor = kActor}));
}

// ---- Own keys

ProviderUse useOf(const GenerationRequest& request, const ProviderData& provider, const ProviderModel& model,
                  const ProviderPrices& prices)
{
    const auto* price = prices.find(provider.id, model.price);
    if (!price)
        return {.provider = provider.id, .operation = model.id, .quantity = 1};
    const auto quantity = routing::quantityOf(price->unit, price->usual, model, request);
    return {.provider = provider.id,
            .operation = price->operation,
            .quantity = std::clamp<std::int64_t>(quantity, 1, credits::PriceList::kMaxQuantity)};
}

OwnKeysPurse::OwnKeysPurse(credits::SpendingBudget& budget, credits::Ledger& ledger,
                           const ProviderPrices& prices)
    : m_budget(budget)
    , m_ledger(ledger)
    , m_prices(prices)
{}

Result<PurseQuote> OwnKeysPurse::quote(const WorkToPay& work)
{
    std::optional<BudgetQuote> dearest;
    ProviderUse use;
    bool isKnown = true;
    for (const auto& alternative : work.alternatives) {
        auto quoted = m_budget.quote({alternative});
        if (!quoted)
            return failure(quoted);
        isKnown &= quoted->isKnown;
        if (dearest && quoted->amount <= dearest->amount)
            continue;
        dearest = *quoted;
        use = alternative;
    }
    if (!dearest) {
        auto quoted = m_budget.quote({});
        if (!quoted)
            return failure(quoted);
        dearest = *quoted;
    }
    const auto& budget = dearest->budget;
    PurseQuote quoted{
        .quote = {.unit = {std::string(budget.choice ? budget.choice->limit.currency.code() : "USD")},
                  .amount = dearest->amount,
                  .isKnown = isKnown,
                  .fits = dearest->fits(),
                  .available = budget.left,
                  .lines = {},
                  .providers = work.providers},
        .bill = {.account = {}, .tier = {}, .tool = work.tool, .items = {}, .uses = {}},
        .hasPriority = false};
    if (!use.provider.empty()) {
        quoted.quote.lines.push_back({.id = use.provider + ":" + use.operation,
                                      .text = {},
                                      .quantity = use.quantity,
                                      .amount = dearest->amount,
                                      .isKnown = m_prices.find(use.provider, use.operation) != nullptr});
        quoted.bill.uses.push_back(std::move(use));
    }
    return quoted;
}

Error OwnKeysPurse::tooLittle(std::int64_t needed, const GenerationQuote& quote) const
{
    const auto currency = Currency::fromCode(quote.unit.id).value_or(Currency::usd());
    const auto text = [&](std::int64_t units, bool down) {
        return toDecimal(budgetMoney(units, currency, down));
    };
    return {credits::BudgetError::OverBudget,
            "needs " + std::to_string(needed),
            {{"needed", text(needed, false)},
             {"left", text(quote.available, true)},
             {"missing", text(needed - quote.available, false)},
             {"currency", std::string(currency.code())}}};
}

Result<SetAside> OwnKeysPurse::reserve(const Reservation& reservation)
{
    auto hold = m_budget.reserve({.key = reservation.key,
                                  .job = reservation.job,
                                  .tool = reservation.bill.tool,
                                  .uses = reservation.bill.uses,
                                  .shownAmount = reservation.agreed,
                                  .actor = kActor});
    if (!hold)
        return failure(hold);
    return setAside(*hold);
}

Result<std::optional<HoldId>> OwnKeysPurse::openHoldOf(const JobId& job)
{
    return openHold(m_ledger, job);
}

Result<std::int64_t> OwnKeysPurse::chargeFor(const ProviderUse& use,
                                             const providers::ProviderCharge& /*said*/, std::int64_t held)
{
    auto quoted = m_budget.quote({use});
    if (!quoted)
        return failure(quoted);
    return std::min(quoted->amount, held);
}

Result<std::int64_t> OwnKeysPurse::settle(const HoldId& hold, const std::string& key, std::int64_t amount)
{
    auto receipt = m_budget.settle({.hold = hold, .key = key, .amount = amount, .actor = kActor});
    if (!receipt)
        return failure(receipt);
    return receipt->amount;
}

Outcome OwnKeysPurse::release(const HoldId& hold, const std::string& key, const std::string& reason)
{
    return released(m_budget.release({.hold = hold, .key = key, .reason = reason, .actor = kActor}));
}

} // namespace vidgo::jobs
