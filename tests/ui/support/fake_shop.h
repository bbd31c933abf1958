#pragma once

#include "vidgo/service/service_error.h"
#include "vidgo/service/shop_service.h"

namespace vidgo::test {

/// A shop that answers what the test puts here.
class FakeShop final : public service::ShopService
{
public:
    std::optional<Error> error; ///< Of every call.
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
    int asked = 0;

    Result<PlanTable> plans(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return table;
    }
    Result<std::vector<ShopOffer>> offers(Currency, Language, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return sold;
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
        if (error)
            return std::unexpected(*error);
        placed.push_back(wish);
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
        if (error)
            return std::unexpected(*error);
        ++asked;
        return next;
    }
    Result<ShopOrder> cancelOrder(const OrderId&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        next.state = OrderState::Cancelled;
        return next;
    }
    Result<ShopOrderPage> orders(int, const std::string&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return ShopOrderPage{.orders = made, .next = {}};
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
    Result<ShopRefund> refund(const OrderId&, const std::string&, const std::string&,
                              const std::stop_token&) override
    {
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
