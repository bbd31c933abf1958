#include "vidgo/billing/promotion.h"

#include <algorithm>
#include <array>
#include <utility>

#include "vidgo/base/text.h"

namespace vidgo::billing {

namespace {

constexpr std::size_t kMaxRemark = 500;
constexpr std::size_t kMaxNames = 50;
constexpr std::int64_t kMaxMinor = 100'000'000;
constexpr std::int64_t kMaxCredits = 1'000'000;
constexpr std::int64_t kMaxUses = 1'000'000'000;

constexpr std::array<std::pair<PromotionKind, std::string_view>, 3> kKinds{
    {{PromotionKind::Percent, "percent"},
     {PromotionKind::Amount, "amount"},
     {PromotionKind::BonusCredits, "bonus_credits"}}};

std::unexpected<Error> refuse(const char* reason)
{
    return fail(PromotionError::TermsInvalid, reason, {{"reason", reason}});
}

bool isBetween(std::int64_t value, std::int64_t low, std::int64_t high)
{
    return value >= low && value <= high;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isItem(std::string_view text)
{
    for (const std::string_view kind : {"package:", "plan:"})
        if (text.starts_with(kind))
            return text.substr(kind.size()) == "*" || isId(text.substr(kind.size()));
    return false;
}

// Taiwanese gateways charge whole dollars only.
bool areChargeable(const std::vector<Money>& sums)
{
    for (auto at = sums.begin(); at != sums.end(); ++at) {
        const bool isWhole = at->currency != Currency::twd() || at->minor % 100 == 0;
        const bool isRepeated = std::any_of(
            sums.begin(), at, [&](const Money& earlier) { return earlier.currency == at->currency; });
        if (!isBetween(at->minor, 1, kMaxMinor) || !isWhole || isRepeated)
            return false;
    }
    return true;
}

Outcome checkGift(const PromotionTerms& terms)
{
    if (terms.kind == PromotionKind::None)
        return refuse("a promotion needs a kind");
    const bool isPercent = terms.kind == PromotionKind::Percent;
    if (isPercent ? !isBetween(terms.basisPoints, 1, 10'000) : terms.basisPoints != 0)
        return refuse("the percentage is out of range or does not belong here");
    const bool isAmount = terms.kind == PromotionKind::Amount;
    if (terms.amounts.empty() == isAmount || !areChargeable(terms.amounts))
        return refuse("the amounts are out of range or do not belong here");
    const bool isBonus = terms.kind == PromotionKind::BonusCredits;
    if (isBonus ? !isBetween(terms.credits, 1, kMaxCredits) : terms.credits != 0)
        return refuse("the credits are out of range or do not belong here");
    return {};
}

Outcome checkLimits(const PromotionTerms& terms)
{
    if (!isBetween(terms.usesPerPerson, 0, kMaxUses) || !isBetween(terms.usesInAll, 0, kMaxUses))
        return refuse("a number of uses is out of range");
    if (terms.startsAt && terms.endsAt && *terms.startsAt >= *terms.endsAt)
        return refuse("it ends before it starts");
    if (terms.items.size() > kMaxNames || !std::ranges::all_of(terms.items, isItem))
        return refuse("an item is not like package:small or plan:*");
    if (terms.tiers.size() > kMaxNames || !std::ranges::all_of(terms.tiers, isId))
        return refuse("a tier has no valid id");
    if (!areChargeable(terms.minimums))
        return refuse("a lowest price is out of range");
    if (!isBetween(terms.stackOrder, -1'000'000, 1'000'000) ||
        !isBetween(terms.mostTogether, 1, static_cast<std::int64_t>(kMostCodes)))
        return refuse("the rules of use with other codes are out of range");
    return {};
}

} // namespace

std::string_view promotionKindId(PromotionKind kind)
{
    for (const auto& [value, id] : kKinds)
        if (value == kind)
            return id;
    return {};
}

std::optional<PromotionKind> promotionKindFromId(std::string_view id)
{
    for (const auto& [value, name] : kKinds)
        if (name == id)
            return value;
    return std::nullopt;
}

std::string itemKey(const SoldItem& item)
{
    switch (item.kind) {
    case SoldItem::Kind::Package:
        return "package:" + item.id;
    case SoldItem::Kind::Plan:
        return "plan:" + item.id;
    case SoldItem::Kind::None:
        break;
    }
    return {};
}

Result<std::string> normalizeCode(std::string_view typed)
{
    const auto unknown = [&] {
        return fail(PromotionError::UnknownCode, "not a code",
                    {{"code", truncateUtf8(isUtf8(typed) ? typed : std::string_view(), 64)}});
    };
    if (typed.size() > 512 || !isUtf8(typed))
        return unknown();
    std::string code;
    for (const char c : foldForSearch(typed)) {
        if (c == ' ' || c == '\t')
            continue;
        const bool isLetter = c >= 'a' && c <= 'z';
        const bool isOther = (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!isLetter && !isOther)
            return unknown();
        code += isLetter ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (code.size() < 3 || code.size() > 32)
        return unknown();
    return code;
}

Outcome checkTerms(const PromotionTerms& terms)
{
    const auto code = normalizeCode(terms.code);
    if (!code || *code != terms.code)
        return refuse("the code is not in its normal form");
    const bool isPlain = isUtf8(terms.remark) && std::ranges::none_of(terms.remark, [](char c) {
                             return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
                         });
    if (terms.remark.size() > kMaxRemark || !isPlain)
        return refuse("the remark is too long or holds control characters");
    if (auto gift = checkGift(terms); !gift)
        return gift;
    return checkLimits(terms);
}

} // namespace vidgo::billing
