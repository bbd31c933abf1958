#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/model/plan_table.h"
#include "vidgo/model/shop.h"

namespace vidgo::service {

/// What somebody wants to buy.
struct OrderWish
{
    std::string key; ///< 1 … 128 bytes, new for each wish: the same with the same key is ordered once.
    SoldItem::Kind kind = SoldItem::Kind::None;
    std::string item; ///< Id of a package or of a tier.
    Currency currency = Currency::twd();
    std::vector<std::string> codes = {}; ///< Of promotions, as typed; at most 5.
    Language language = Language::English;
};

/// Plans, packages, orders and what became of them, for whoever is signed in. Prices and rights are those of
/// the backend; nothing here believes a client. Safe to call from any thread; every call blocks, and all but
/// plans() fail with ServiceError::NotSignedIn and like AccountService::account(). An order, receipt or
/// subscription of somebody else is not there.
class ShopService
{
public:
    virtual ~ShopService() = default;

    // ---- what is for sale ---------------------------------------------------------------------------------

    /// For everybody.
    virtual Result<PlanTable> plans(const std::stop_token& stop) = 0;
    /// The paid plans and the packages in a currency, in the order of the catalogue.
    virtual Result<std::vector<ShopOffer>> offers(Currency currency, Language language,
                                                  const std::stop_token& stop) = 0;
    /// What the codes of a wish would do if it were ordered now; promises nothing and needs no key. Fails as
    /// placeOrder() does, but for codes, which are in CodePreview::refused.
    virtual Result<CodePreview> tryCodes(const OrderWish& wish, const std::stop_token& stop) = 0;

    // ---- orders -------------------------------------------------------------------------------------------

    /// At today's price, with its codes used. Fails with billing::BillingError::UnknownItem, NotForYourTier,
    /// CurrencyNotSold, HasPlan, InvalidRequest, KeyReused, or a billing::PromotionError.
    virtual Result<ShopOrder> placeOrder(const OrderWish& wish, const std::stop_token& stop) = 0;
    /// Those that the gateways offer for it. Fails with billing::BillingError::OrderMissing, as all that
    /// follow.
    virtual Result<std::vector<PayBy>> waysToPay(const OrderId& order, const std::stop_token& stop) = 0;
    /// Begins an attempt to pay at the first gateway that offers it, or at `only`. Fails with
    /// billing::BillingError::OrderEnded, TooManyAttempts or NoWayToPay.
    virtual Result<ShopCheckout> checkout(const OrderId& order, PayBy payBy, GatewayId only,
                                          const std::stop_token& stop) = 0;
    virtual Result<ShopOrder> order(const OrderId& order, const std::stop_token& stop) = 0;
    /// The person came back from paying: has the gateway asked, not more often than the rules allow.
    virtual Result<ShopOrder> askOrder(const OrderId& order, const std::stop_token& stop) = 0;
    /// Twice is once. Fails with billing::BillingError::OrderEnded once it is paid. A payment that was under
    /// way still counts.
    virtual Result<ShopOrder> cancelOrder(const OrderId& order, const std::stop_token& stop) = 0;
    /// The latest first, from `cursor` on (empty: the beginning), which is a ShopOrderPage::next; limit
    /// 1..200.
    virtual Result<ShopOrderPage> orders(int limit, const std::string& cursor,
                                         const std::stop_token& stop) = 0;

    // ---- receipts, and money that goes back ---------------------------------------------------------------

    /// For each payment that was kept and each refund that is done, the latest first.
    virtual Result<std::vector<ShopReceipt>> receipts(const std::stop_token& stop) = 0;
    /// In the language of its order. Fails with billing::InvoiceError::InvoiceMissing.
    virtual Result<Bytes> receiptPdf(const std::string& number, const std::stop_token& stop) = 0;
    virtual Result<RefundEligibility> refundEligibility(const OrderId& order,
                                                        const std::stop_token& stop) = 0;
    /// Takes the bought credits back and sends the money. `key` as in OrderWish. Fails with what
    /// RefundEligibility::reason says; no money moves then.
    virtual Result<ShopRefund> refund(const OrderId& order, const std::string& key, const std::string& reason,
                                      const std::stop_token& stop) = 0;

    // ---- the subscription ---------------------------------------------------------------------------------

    virtual Result<PlanStanding> planStanding(const std::stop_token& stop) = 0;
    /// A higher plan now, a lower one with the next period. Fails with billing::BillingError::UnknownItem,
    /// HasPlan, SubscriptionMissing (an order is the way), SubscriptionEnded or PaymentDue.
    virtual Result<ShopPlanChange> changePlan(const std::string& plan, const std::stop_token& stop) = 0;
    /// No more charges; what was paid for stays until it is over. Twice is once. Fails with
    /// billing::BillingError::SubscriptionMissing.
    virtual Result<ShopSubscription> cancelSubscription(const std::stop_token& stop) = 0;
    /// Takes that back. Fails with billing::BillingError::SubscriptionMissing, and CannotKeep where the
    /// gateway can't.
    virtual Result<ShopSubscription> resumeSubscription(const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
