#pragma once

#include "vidgo/service/service_error.h"
#include "vidgo/service/shop_service.h"

namespace vidgo::test {

/// A shop that answers what the test puts here.
class FakeShop final : public service::ShopService
{
public:
    std::optional<Error> error;    ///< Of every call.
    std::optional<Error> askError; ///< Of askOrder() alone.
    PlanTable table;
    std::vector<ShopOffer> sold;
    CodePreview preview;
    ShopOrder next; ///< Every order that is asked for.
    std::vector<PayBy> ways;
    ShopCheckout page;
    std::vector<ShopOrder> made;
    std::vector<ShopReceipt> papers;
    Bytes pdf;
    RefundEligibility eligible;
    ShopRefund back;
    PlanStanding standing;
    ShopPlanChange changed;
    // What was asked for.
    std::vector<service::OrderWish> tried;
    std::vector<service::OrderWish> placed;
    std::vector<PayBy> payWith;
    std::vector<std::string> changes;
    std::vector<std::string> refundKeys;
    int asked = 0;

    Result<PlanTable> plans(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return table;
    }
    Result<std::vector<ShopOffer>> offers(Currency currency, Language, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        std::vector<ShopOffer> offers;
        for (const auto& offer : sold)
            if (offer.price.currency == currency)
                offers.push_back(offer);
        return offers;
    }
    Result<CodePreview> tryCodes(const service::OrderWish& wish, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        tried.push_back(wish);
        return preview;
    }
    Result<ShopOrder> placeOrder(const service::OrderWish& wish, const std::stop_token&) override
    {
        placed.push_back(wish);
        if (error)
            return std::unexpected(*error);
        return next;
    }
    Result<std::vector<PayBy>> waysToPay(const OrderId&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return ways;
    }
    Result<ShopCheckout> checkout(const OrderId&, PayBy payBy, GatewayId, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        payWith.push_back(payBy);
        return page;
    }
    Result<ShopOrder> order(const OrderId&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return next;
    }
    Result<ShopOrder> askOrder(const OrderId&, const std::stop_token&) override
    {
        ++asked;
        if (error || askError)
            return std::unexpected(error ? *error : *askError);
        return next;
    }
    Result<ShopOrder> cancelOrder(const OrderId&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        next.state = OrderState::Cancelled;
        return next;
    }
    Result<ShopOrderPage> orders(int limit, const std::string& cursor, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        const auto begin = cursor.empty() ? std::size_t{0} : static_cast<std::size_t>(std::stoul(cursor));
        ShopOrderPage found;
        for (auto at = begin; at < made.size() && found.orders.size() < static_cast<std::size_t>(limit); ++at)
            found.orders.push_back(made[at]);
        if (begin + found.orders.size() < made.size())
            found.next = std::to_string(begin + found.orders.size());
        return found;
    }
    Result<std::vector<ShopReceipt>> receipts(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return papers;
    }
    Result<Bytes> receiptPdf(const std::string&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return pdf;
    }
    Result<RefundEligibility> refundEligibility(const OrderId&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return eligible;
    }
    Result<ShopRefund> refund(const OrderId&, const std::string& key, const std::string&,
                              const std::stop_token&) override
    {
        refundKeys.push_back(key);
        if (error)
            return std::unexpected(*error);
        return back;
    }
    Result<PlanStanding> planStanding(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return standing;
    }
    Result<ShopPlanChange> changePlan(const std::string& plan, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        changes.push_back(plan);
        return changed;
    }
    Result<ShopSubscription> cancelSubscription(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return changed.subscription;
    }
    Result<ShopSubscription> resumeSubscription(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return changed.subscription;
    }
};

} // namespace vidgo::test
