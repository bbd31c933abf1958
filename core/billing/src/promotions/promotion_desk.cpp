#include "vidgo/billing/promotion_desk.h"

#include <set>

#include "promotions/promotion_rows.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/promotions.h"

namespace vidgo::billing {

namespace {

using Ids = std::set<PromotionId>; // in the order in which they are locked

// The promotions that the codes name; codes without one are left out.
Result<Ids> named(PromotionRows& rows, const std::vector<std::string>& codes)
{
    Ids ids;
    for (const auto& typed : codes) {
        const auto code = normalizeCode(typed);
        if (!code)
            continue;
        auto promotion = rows.byCode(*code);
        if (!promotion)
            return failure(promotion);
        if (*promotion)
            ids.insert((*promotion)->id);
    }
    return ids;
}

Result<std::vector<PromotionInPlay>> inPlay(PromotionRows& rows, const Ids& ids, const AccountId& account)
{
    std::vector<PromotionInPlay> known;
    for (const auto& id : ids) {
        auto promotion = rows.byId(id);
        if (!promotion)
            return failure(promotion);
        auto uses = rows.usesBy(id, account);
        if (!uses)
            return failure(uses);
        if (*promotion)
            known.push_back({.promotion = std::move(**promotion), .usedByPerson = *uses});
    }
    return known;
}

std::optional<Error> tooManyCodes(const OrderDraft& draft)
{
    if (draft.codes.size() <= kMostCodes)
        return std::nullopt;
    return Error(
        PromotionError::TooMany, "too many codes",
        {{"code", truncateUtf8(draft.codes.at(kMostCodes), 64)}, {"most", std::to_string(kMostCodes)}});
}

bool areSame(const std::vector<PromotionLine>& lines, const OrderDraft& draft)
{
    std::multiset<std::string> used;
    for (const auto& line : lines)
        used.insert(line.code);
    std::multiset<std::string> asked;
    for (const auto& typed : draft.codes)
        asked.insert(normalizeCode(typed).value_or(std::string()));
    return used == asked;
}

Evaluation asBefore(std::vector<PromotionLine> lines, const Money& price)
{
    Evaluation evaluation{.lines = std::move(lines), .refused = {}, .total = price};
    for (const auto& line : evaluation.lines) {
        evaluation.total.minor -= line.off.minor;
        evaluation.bonusCredits += line.bonusCredits;
    }
    return evaluation;
}

Result<Evaluation> useNow(PromotionRows& rows, const OrderId& order, const OrderDraft& draft,
                          const PriceFloors& floors)
{
    auto ids = named(rows, draft.codes);
    if (!ids)
        return failure(ids);
    for (const auto& id : *ids)
        if (auto locked = rows.countUse(id, 1); !locked)
            return failure(locked);
    auto known = inPlay(rows, *ids, draft.account);
    if (!known)
        return failure(known);
    for (auto& it : *known)
        --it.promotion.used; // this order is not among the uses that it is held against
    auto evaluation = evaluate(*known, draft, floors);
    if (!evaluation.refused.empty())
        return std::unexpected<Error>(std::move(evaluation.refused.front().reason));
    std::int64_t number = 0;
    for (const auto& line : evaluation.lines)
        if (auto kept = rows.insertUse(order, draft.account, line, ++number, draft.at); !kept)
            return failure(kept);
    return evaluation;
}

Outcome recount(PromotionRows& rows, const OrderId& order, bool counts)
{
    auto ids = rows.usedBy(order, !counts);
    if (!ids)
        return failure(ids);
    for (const auto& id : *ids) {
        auto isChanged = rows.setCounts(order, id, counts);
        if (!isChanged)
            return failure(isChanged);
        if (!*isChanged)
            continue;
        if (auto counted = rows.countUse(id, counts ? 1 : -1); !counted)
            return counted;
    }
    return {};
}

} // namespace

Result<Evaluation> Promotions::evaluate(storage::Work& work, const OrderDraft& draft)
{
    if (auto tooMany = tooManyCodes(draft))
        return std::unexpected<Error>(std::move(*tooMany));
    PromotionRows rows(work);
    auto ids = named(rows, draft.codes);
    if (!ids)
        return failure(ids);
    auto known = inPlay(rows, *ids, draft.account);
    if (!known)
        return failure(known);
    return billing::evaluate(*known, draft, m_parts.floors);
}

Result<Evaluation> Promotions::redeem(storage::Work& work, const OrderId& order, const OrderDraft& draft)
{
    if (auto tooMany = tooManyCodes(draft))
        return std::unexpected<Error>(std::move(*tooMany));
    PromotionRows rows(work);
    auto lines = rows.linesOf(order);
    if (!lines)
        return failure(lines);
    if (lines->empty())
        return useNow(rows, order, draft, m_parts.floors);
    if (!areSame(*lines, draft))
        return fail(PromotionError::CodesChanged, "order " + order.value());
    return asBefore(std::move(*lines), draft.price);
}

Outcome Promotions::unredeem(storage::Work& work, const OrderId& order)
{
    PromotionRows rows(work);
    return recount(rows, order, false);
}

Outcome Promotions::redeemAgain(storage::Work& work, const OrderId& order)
{
    PromotionRows rows(work);
    return recount(rows, order, true);
}

Result<std::vector<PromotionLine>> Promotions::linesOf(storage::Work& work, const OrderId& order)
{
    PromotionRows rows(work);
    return rows.linesOf(order);
}

std::string bonusKey(const OrderId& order, const PromotionId& promotion)
{
    return "bonus " + order.value() + " " + promotion.value();
}

Outcome grantBonuses(credits::Ledger& ledger, const AccountId& account, const OrderId& order,
                     const std::vector<PromotionLine>& lines)
{
    for (const auto& line : lines) {
        if (line.bonusCredits == 0)
            continue;
        auto granted = ledger.grant({.account = account,
                                     .key = bonusKey(order, line.promotion),
                                     .kind = BucketKind::Promotional,
                                     .amount = line.bonusCredits,
                                     .reason = "code " + line.code + " of order " + order.value(),
                                     .actor = "billing"});
        if (!granted)
            return failure(granted);
    }
    return {};
}

Outcome reverseBonuses(credits::Ledger& ledger, const AccountId& account, const OrderId& order,
                       const std::vector<PromotionLine>& lines, const std::string& reason)
{
    for (const auto& line : lines) {
        if (line.bonusCredits == 0)
            continue;
        const auto key = bonusKey(order, line.promotion);
        auto reversed = ledger.reverse({.account = account,
                                        .key = "reverse " + key,
                                        .grantKey = key,
                                        .mode = credits::ReverseMode::ChargeBack,
                                        .reason = reason,
                                        .actor = "billing"});
        if (!reversed && !reversed.error().is(credits::CreditsError::GrantMissing))
            return failure(reversed);
    }
    return {};
}

} // namespace vidgo::billing
