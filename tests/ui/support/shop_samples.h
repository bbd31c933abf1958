#pragma once

#include <chrono>
#include <string>

#include "vidgo/model/shop.h"

namespace vidgo::test {

inline Timestamp momentOf(std::int64_t seconds)
{
    return Timestamp(std::chrono::seconds(1'790'000'000 + seconds));
}

inline Money twd(std::int64_t dollars)
{
    return {dollars * 100, Currency::twd()};
}

inline Money usd(std::int64_t cents)
{
    return {cents, Currency::usd()};
}

/// The package "small", which can be paid for an hour.
inline ShopOrder smallOrder(OrderState state = OrderState::Open)
{
    ShopOrder order;
    order.id = OrderId("OR1");
    order.item = {.kind = SoldItem::Kind::Package, .id = "small", .name = "Small"};
    order.state = state;
    order.credits = 50;
    order.total = twd(99);
    order.lines.push_back({.code = {}, .amount = twd(99), .credits = 50});
    order.createdAt = momentOf(0);
    order.expiresAt = momentOf(3600);
    return order;
}

inline ShopOffer offerOf(SoldItem::Kind kind, const std::string& id, Money price, bool isAllowed = true)
{
    ShopOffer offer;
    offer.item = {.kind = kind, .id = id, .name = id};
    offer.price = price;
    offer.isAllowed = isAllowed;
    return offer;
}

inline ShopSubscription subscriptionTo(const std::string& plan,
                                       SubscriptionState state = SubscriptionState::Active)
{
    ShopSubscription it;
    it.id = SubscriptionId("SU1");
    it.plan = plan;
    it.state = state;
    it.price = twd(599);
    it.startedAt = momentOf(0);
    it.paidUntil = momentOf(30 * 24 * 3600);
    return it;
}

} // namespace vidgo::test
