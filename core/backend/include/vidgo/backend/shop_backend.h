#pragma once

#include <string>

#include "vidgo/accounts/accounts.h"
#include "vidgo/backend/account_session.h"
#include "vidgo/billing/billing.h"
#include "vidgo/billing/invoices.h"
#include "vidgo/documents/invoice_pdf.h"
#include "vidgo/service/shop_service.h"

namespace vidgo::backend {

/// The shop of this process, for whoever is signed in.
class ShopBackend final : public service::ShopService
{
public:
    /// All outlive it.
    struct Parts
    {
        AccountSession& session;
        accounts::Accounts& accounts;
        billing::Billing& billing;
        billing::Invoices& invoices;
        documents::SharedInvoicePrinter& printer;
        const Catalog& catalog;
        std::string address; ///< Of the page to which people come back: "https://vidgo.example".
    };
    explicit ShopBackend(Parts parts);

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
    Result<billing::OrderRequest> requestOf(const service::OrderWish& wish);
    Result<billing::Order> ownOrder(const OrderId& id);
    Result<billing::Subscription> ownSubscription();

    Parts m_parts;
};

} // namespace vidgo::backend
