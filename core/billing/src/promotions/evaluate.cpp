#include <algorithm>

#include "vidgo/base/text.h"
#include "vidgo/billing/promotion.h"

namespace vidgo::billing {

namespace {

constexpr std::int64_t kWhole = 10'000; // basis points

std::string dateOf(Timestamp time)
{
    return toIso8601(time).substr(0, 10);
}

const Money* in(const std::vector<Money>& sums, Currency currency)
{
    const auto found = std::ranges::find(sums, currency, &Money::currency);
    return found == sums.end() ? nullptr : &*found;
}

bool goesWith(const std::vector<std::string>& items, const SoldItem& item)
{
    const auto key = itemKey(item);
    const auto all = key.substr(0, key.find(':')) + ":*";
    return items.empty() ||
           std::ranges::any_of(items, [&](const std::string& name) { return name == key || name == all; });
}

std::unexpected<Error> refuse(PromotionError error, const PromotionTerms& terms,
                              ErrorArguments arguments = {})
{
    arguments.emplace("code", terms.code);
    return fail(error, "code refused", std::move(arguments));
}

Outcome checkWhen(const Promotion& promotion, Timestamp at)
{
    const auto& terms = promotion.terms;
    if (promotion.isArchived)
        return refuse(PromotionError::UnknownCode, terms);
    if (terms.startsAt && at < *terms.startsAt)
        return refuse(PromotionError::NotYet, terms, {{"date", dateOf(*terms.startsAt)}});
    if (terms.endsAt && at >= *terms.endsAt)
        return refuse(PromotionError::Over, terms, {{"date", dateOf(*terms.endsAt)}});
    return {};
}

Outcome checkWhat(const PromotionTerms& terms, const OrderDraft& draft)
{
    if (!goesWith(terms.items, draft.item))
        return refuse(PromotionError::NotForItem, terms);
    if (!terms.tiers.empty() && std::ranges::find(terms.tiers, draft.tier) == terms.tiers.end())
        return refuse(PromotionError::NotForTier, terms);
    if (terms.isFirstPurchaseOnly && !draft.isFirstPurchase)
        return refuse(PromotionError::FirstPurchaseOnly, terms);
    if (draft.isRecurring && terms.kind != PromotionKind::BonusCredits)
        return refuse(PromotionError::NotForRenewing, terms);
    if (terms.kind == PromotionKind::Amount && in(terms.amounts, draft.price.currency) == nullptr)
        return refuse(PromotionError::NotInCurrency, terms,
                      {{"currency", std::string(draft.price.currency.code())}});
    const auto* minimum = in(terms.minimums, draft.price.currency);
    if (minimum != nullptr && draft.price.minor < minimum->minor)
        return refuse(PromotionError::BelowMinimum, terms,
                      {{"minimum", toDecimal(*minimum) + " " + std::string(minimum->currency.code())}});
    return {};
}

Outcome checkUses(const PromotionInPlay& known)
{
    const auto& terms = known.promotion.terms;
    const auto mostPerPerson = terms.isFirstPurchaseOnly ? 1 : terms.usesPerPerson;
    if (mostPerPerson > 0 && known.usedByPerson >= mostPerPerson)
        return refuse(PromotionError::UsedBefore, terms);
    if (terms.usesInAll > 0 && known.promotion.used >= terms.usesInAll)
        return refuse(PromotionError::UsedUp, terms);
    return {};
}

using Chosen = std::vector<const Promotion*>;

// Whether a code goes with those that were taken before it.
Outcome checkTogether(const PromotionTerms& terms, const Chosen& before)
{
    for (const auto* other : before)
        if (!terms.isStackable || !other->terms.isStackable)
            return refuse(PromotionError::NotTogether, terms, {{"other", other->terms.code}});
    auto most = terms.mostTogether;
    for (const auto* other : before)
        most = std::min(most, other->terms.mostTogether);
    if (static_cast<std::int64_t>(before.size()) >= most)
        return refuse(PromotionError::TooMany, terms, {{"most", std::to_string(most)}});
    return {};
}

Result<const Promotion*> admit(const std::vector<PromotionInPlay>& known, const OrderDraft& draft,
                               const Result<std::string>& code, const Chosen& before)
{
    if (!code)
        return std::unexpected<Error>(code.error());
    const auto found =
        std::ranges::find_if(known, [&](const auto& it) { return it.promotion.terms.code == *code; });
    if (found == known.end())
        return fail(PromotionError::UnknownCode, "no promotion has the code", {{"code", *code}});
    const auto& promotion = found->promotion;
    if (std::ranges::find(before, &promotion) != before.end())
        return refuse(PromotionError::Repeated, promotion.terms);
    for (auto good : {checkWhen(promotion, draft.at), checkWhat(promotion.terms, draft), checkUses(*found),
                      checkTogether(promotion.terms, before)})
        if (!good)
            return failure(good);
    return &promotion;
}

std::int64_t roundedUp(std::int64_t amount, std::int64_t step)
{
    return (amount + step - 1) / step * step;
}

// What a code takes off `left`, before the floor is looked at.
std::int64_t promised(const PromotionTerms& terms, const Money& left)
{
    if (terms.kind == PromotionKind::Amount)
        return in(terms.amounts, left.currency)->minor;
    if (terms.kind != PromotionKind::Percent)
        return 0;
    const std::int64_t step = left.currency == Currency::twd() ? 100 : 1;
    // In two parts, so that the product can't overflow.
    const auto whole = left.minor / kWhole * terms.basisPoints;
    const auto rest = (left.minor % kWhole * terms.basisPoints + kWhole - 1) / kWhole;
    return roundedUp(whole + rest, step);
}

void apply(const Promotion& promotion, Money floor, Evaluation& evaluation)
{
    const auto& terms = promotion.terms;
    const auto room = std::max<std::int64_t>(evaluation.total.minor - floor.minor, 0);
    const auto off = std::min(promised(terms, evaluation.total), room);
    if (off == 0 && terms.kind != PromotionKind::BonusCredits) {
        auto reason = refuse(PromotionError::NothingOff, terms);
        evaluation.refused.push_back({.code = terms.code, .reason = std::move(reason.error())});
        return;
    }
    evaluation.total.minor -= off;
    evaluation.bonusCredits += terms.credits;
    evaluation.lines.push_back({.promotion = promotion.id,
                                .code = terms.code,
                                .off = {off, evaluation.total.currency},
                                .bonusCredits = terms.credits});
}

std::string shown(std::string_view typed)
{
    return isUtf8(typed) ? truncateUtf8(typed, 64) : std::string();
}

} // namespace

Evaluation evaluate(const std::vector<PromotionInPlay>& known, const OrderDraft& draft,
                    const PriceFloors& floors)
{
    Evaluation evaluation;
    evaluation.total = draft.price;
    Chosen chosen;
    for (const auto& typed : draft.codes) {
        const auto code = normalizeCode(typed);
        auto admitted = admit(known, draft, code, chosen);
        if (admitted)
            chosen.push_back(*admitted);
        else
            evaluation.refused.push_back(
                {.code = code ? *code : shown(typed), .reason = std::move(admitted.error())});
    }
    std::ranges::sort(chosen, {},
                      [](const Promotion* it) { return std::pair(it->terms.stackOrder, it->terms.code); });
    for (const auto* promotion : chosen)
        apply(*promotion, floors.in(draft.price.currency), evaluation);
    return evaluation;
}

} // namespace vidgo::billing
