#pragma once

#include "vidgo/client/server_link.h"
#include "vidgo/service/shop_service.h"

namespace vidgo::client {

/// The shop of a server.
class ShopClient final : public service::ShopService
{
public:
    /// The link outlives it.
    explicit ShopClient(ServerLink& link)
        : m_link(link)
    {}

    Result<PlanTable> plans(const std::stop_token& stop) override;
    Result<std::vector<ShopOffer>> offers(Currency currency, Language language,
                                          const std::stop_token& stop) override;
    Result<CodePreview> tryCodes(const service::OrderWish& wish, const std::stop_token& stop) override;

    Result<ShopOrder> placeOrder(const service::OrderWish& wish, const std::stop_token& stop) override;
    Result<std::vector<PayBy>> waysToPay(const OrderId& order, const std::stop_token& stop) override;
    Result<ShopCheckout> checkout(const OrderId& order, PayBy payBy, GatewayId only,
                                  const std::stop_token& stop) override;
    Result<ShopOrder> order(const OrderId& order, const std::stop_token& stop) override;
    Result<ShopOrder> askOrder(const OrderId& order, const std::stop_token& stop) override;
    Result<ShopOrder> cancelOrder(const OrderId& order, const std::stop_token& stop) override;
    Result<ShopOrderPage> orders(int limit, const std::string& cursor, const std::stop_token& stop) override;

    Result<std::vector<ShopReceipt>> receipts(const std::stop_token& stop) override;
    Result<Bytes> receiptPdf(const std::string& number, const std::stop_token& stop) override;
    Result<RefundEligibility> refundEligibility(const OrderId& order, const std::stop_token& stop) override;
    Result<ShopRefund> refund(const OrderId& order, const std::string& key, const std::string& reason,
                              const std::stop_token& stop) override;

    Result<PlanStanding> planStanding(const std::stop_token& stop) override;
    Result<ShopPlanChange> changePlan(const std::string& plan, const std::stop_token& stop) override;
    Result<ShopSubscription> cancelSubscription(const std::stop_token& stop) override;
    Result<ShopSubscription> resumeSubscription(const std::stop_token& stop) override;

private:
    Result<ShopOrder> orderBy(std::string_view route, const OrderId& order, const std::stop_token& stop);
    Result<ShopSubscription> subscriptionBy(std::string_view route, const std::stop_token& stop);

    ServerLink& m_link;
};

} // namespace vidgo::client
