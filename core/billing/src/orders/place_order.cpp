#include <algorithm>

#include "steps.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"

namespace vidgo::billing {

namespace {

constexpr std::size_t kMaxKey = 128;

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(BillingError::InvalidRequest, reason, {{"reason", reason}});
}

bool isPlainKey(std::string_view key)
{
    return !key.empty() && key.size() <= kMaxKey && plainText(key, kMaxKey) == key;
}

Outcome check(const OrderRequest& request)
{
    if (!isPlainKey(request.account.value()))
        return invalid("the account is malformed");
    if (!isPlainKey(request.key))
        return invalid("the key of the request is malformed");
    if (!isPlainKey(request.item) || request.kind == SoldItem::Kind::None)
        return fail(BillingError::UnknownItem, "an item without an id",
                    {{"item", plainText(request.item, 40)}});
    if (request.codes.size() > kMostCodes)
        return invalid("too many codes");
    return {};
}

std::string hashOf(const OrderRequest& request)
{
    Json::Array codes;
    for (const auto& code : request.codes)
        codes.emplace_back(code);
    return sha256(Json(Json::Object{{"codes", std::move(codes)},
                                    {"currency", request.currency.code()},
                                    {"item", request.item},
                                    {"kind", static_cast<std::int64_t>(request.kind)}})
                      .dump());
}

std::unexpected<Error> notInCurrency(Currency currency)
{
    return fail(BillingError::CurrencyNotSold, std::string(currency.code()),
                {{"currency", std::string(currency.code())}});
}

Outcome fillIn(Order& order, const CreditPackage& package, Currency currency)
{
    const auto price = std::ranges::find(package.prices, currency, &Money::currency);
    if (price == package.prices.end())
        return notInCurrency(currency);
    order.item.name = package.name.in(order.language);
    order.credits = package.credits;
    order.total = *price;
    return {};
}

bool isSoldTo(const Catalog& catalog, const CreditPackage& package, std::string_view tier)
{
    const auto* has = catalog.tier(tier);
    const auto* needs = catalog.tier(package.minimumTier);
    if (!has || !needs || has->rank < needs->rank)
        return false;
    return package.onlyTier.empty() || package.onlyTier == tier;
}

Outcome takePackage(OpenAccount& account, Order& order, Currency currency)
{
    const auto& packages = account.parts().catalog.packages;
    const auto package = std::ranges::find(packages, order.item.id, &CreditPackage::id);
    if (package == packages.end())
        return fail(BillingError::UnknownItem, "package " + order.item.id, {{"item", order.item.id}});
    if (!isSoldTo(account.parts().catalog, *package, order.tier))
        return fail(BillingError::NotForYourTier, "package " + order.item.id, {{"item", order.item.id}});
    return fillIn(order, *package, currency);
}

// The same or a lower plan can't be bought beside one that goes on by itself.
Outcome refuseSecond(OpenAccount& account, const Tier& wanted)
{
    auto current = currentIn(account.work(), account.parts(), account.account(), account.now());
    if (!current)
        return failure(current);
    if (!*current || (*current)->state != SubscriptionState::Active)
        return {};
    const auto* has = account.parts().catalog.tier((*current)->plan);
    if (has && wanted.rank <= has->rank)
        return fail(BillingError::HasPlan, (*current)->plan, {{"plan", (*current)->plan}});
    return {};
}

Outcome takePlan(OpenAccount& account, Order& order, Currency currency)
{
    const auto& parts = account.parts();
    const auto* tier = parts.catalog.tier(order.item.id);
    if (!tier || !tier->monthlyPriceTwd || tier->monthlyPriceTwd->minor == 0)
        return fail(BillingError::UnknownItem, "plan " + order.item.id, {{"item", order.item.id}});
    const auto price = priceOfPlan(parts, tier->id, currency);
    if (!price)
        return notInCurrency(currency);
    order.item.name = tier->name.in(order.language);
    order.credits = tier->monthlyCredits;
    order.total = *price;
    return refuseSecond(account, *tier);
}

Result<bool> isFirstPurchase(OpenAccount& account)
{
    auto paid = readPayments(account.work(), "WHERE account_id = :1 AND standing = 'kept' LIMIT 1",
                             {account.account().value()});
    if (!paid)
        return failure(paid);
    return paid->empty();
}

// What promotions want to know of an order that has its price.
Result<OrderDraft> draftOf(OpenAccount& account, const Order& order, const std::vector<std::string>& codes)
{
    if (!account.parts().promotions)
        return fail(PromotionError::UnknownCode, "there are no promotions",
                    {{"code", plainText(codes.empty() ? std::string() : codes.front(), 64)}});
    auto isFirst = isFirstPurchase(account);
    if (!isFirst)
        return failure(isFirst);
    return OrderDraft{.account = order.account,
                      .tier = order.tier,
                      .item = order.item,
                      .price = order.total,
                      .isRecurring = order.isRecurring(),
                      .isFirstPurchase = *isFirst,
                      .at = account.now(),
                      .codes = codes};
}

Outcome useCodes(OpenAccount& account, Order& order, const std::vector<std::string>& codes)
{
    order.lines = {{.code = {}, .amount = order.total, .credits = order.credits}};
    if (codes.empty())
        return {};
    auto draft = draftOf(account, order, codes);
    if (!draft)
        return failure(draft);
    auto used = account.parts().promotions->redeem(account.work(), order.id, *draft);
    if (!used)
        return failure(used);
    for (const auto& line : used->lines)
        order.lines.push_back({.code = line.code,
                               .amount = {-line.off.minor, order.total.currency},
                               .credits = line.bonusCredits});
    order.total = used->total;
    order.bonusCredits = used->bonusCredits;
    return {};
}

// An order at today's price, without codes.
Result<Order> priced(OpenAccount& account, const OrderRequest& request)
{
    auto tier = tierIn(account.work(), account.parts(), request.account, account.now());
    if (!tier)
        return failure(tier);
    Order order;
    order.id = OrderId(newId(account.parts().random, "VO"));
    order.account = request.account;
    order.item.kind = request.kind;
    order.item.id = request.item;
    order.language = request.language;
    order.tier = *tier;
    order.state = OrderState::Open;
    order.actor = request.actor.empty() ? "person" : plainText(request.actor, 100);
    order.createdAt = order.stateSince = account.now();
    order.expiresAt = account.now() + account.parts().rules.timesOf("any").openFor;
    auto taken = order.isRecurring() ? takePlan(account, order, request.currency)
                                     : takePackage(account, order, request.currency);
    if (!taken)
        return failure(taken);
    return order;
}

Result<Order> make(OpenAccount& account, const OrderRequest& request)
{
    auto order = priced(account, request);
    if (!order)
        return order;
    if (auto used = useCodes(account, *order, request.codes); !used)
        return failure(used);
    return order;
}

} // namespace

Result<Order> Billing::placeOrder(const OrderRequest& request)
{
    if (auto good = check(request); !good)
        return failure(good);
    auto opened = OpenAccount::open(m_parts, request.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto known = firstOf(readOrders(account.work(), "WHERE account_id = :1 AND request_key = :2",
                                    {request.account.value(), request.key}));
    if (!known)
        return failure(known);
    const auto hash = hashOf(request);
    if (*known) {
        if ((*known)->hash != hash)
            return fail(BillingError::KeyReused, "order " + (*known)->order.id.value());
        return std::move((*known)->order);
    }
    auto exists = account.exists();
    if (!exists)
        return failure(exists);
    if (!*exists)
        return fail(BillingError::AccountGone, "account " + request.account.value());
    auto order = make(account, request);
    if (!order)
        return order;
    if (auto saved = saveOrder(account.work(), {.order = *order, .key = request.key, .hash = hash}); !saved)
        return failure(saved);
    if (auto noted = account.note(order->id.value(), "order.open", order->actor,
                                  order->item.id + " " + toDecimal(order->total) + " " +
                                      std::string(order->total.currency.code()));
        !noted)
        return failure(noted);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    return order;
}

Result<Evaluation> Billing::tryCodes(const OrderRequest& request)
{
    auto asked = request;
    asked.key = "~"; // nothing is kept under it
    if (auto good = check(asked); !good)
        return failure(good);
    auto opened = OpenAccount::open(m_parts, request.account);
    if (!opened)
        return failure(opened);
    auto order = priced(**opened, request);
    if (!order)
        return failure(order);
    auto draft = draftOf(**opened, *order, request.codes);
    if (!draft)
        return failure(draft);
    return m_parts.promotions->evaluate((*opened)->work(), *draft);
}

Result<std::string> Billing::tierOf(const AccountId& account)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return tierIn(**work, m_parts, account, m_parts.clock.now());
}

Result<std::vector<Offer>> Billing::offers(const AccountId& account, Currency currency, Language language)
{
    auto tier = tierOf(account);
    if (!tier)
        return failure(tier);
    std::vector<Offer> offers;
    for (const auto& plan : m_parts.catalog.tiers)
        if (const auto price = priceOfPlan(m_parts, plan.id, currency))
            offers.push_back({.item = {SoldItem::Kind::Plan, plan.id, plan.name.in(language)},
                              .credits = plan.monthlyCredits,
                              .price = *price,
                              .isAllowed = plan.id != *tier,
                              .isCurrent = plan.id == *tier});
    for (const auto& package : m_parts.catalog.packages) {
        const auto price = std::ranges::find(package.prices, currency, &Money::currency);
        if (price != package.prices.end())
            offers.push_back({.item = {SoldItem::Kind::Package, package.id, package.name.in(language)},
                              .credits = package.credits,
                              .price = *price,
                              .isAllowed = isSoldTo(m_parts.catalog, package, *tier)});
    }
    return offers;
}

} // namespace vidgo::billing
