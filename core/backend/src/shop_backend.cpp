#include "vidgo/backend/shop_backend.h"

#include <algorithm>

#include "shop_values.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/invoice_error.h"

namespace vidgo::backend {

using billing::BillingError;

namespace {

Result<ShopOrder> told(Result<billing::Order> order)
{
    if (!order)
        return failure(order);
    return orderOf(std::move(*order));
}

Result<ShopSubscription> told(Result<billing::Subscription> subscription)
{
    if (!subscription)
        return failure(subscription);
    return subscriptionOf(std::move(*subscription));
}

} // namespace

ShopBackend::ShopBackend(Parts parts)
    : m_parts(std::move(parts))
{}

// ---- what is for sale ------------------------------------------------------------------------------------

Result<PlanTable> ShopBackend::plans(const std::stop_token&)
{
    PlanTable table{.tiers = m_parts.catalog.tiers, .features = m_parts.catalog.tierFeatures};
    std::ranges::sort(table.features, {}, &TierFeature::id);
    return table;
}

Result<std::vector<ShopOffer>> ShopBackend::offers(Currency currency, Language language,
                                                   const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto found = m_parts.billing.offers(caller->account, currency, language);
    if (!found)
        return failure(found);
    std::vector<ShopOffer> offers;
    for (auto& offer : *found)
        offers.push_back(offerOf(std::move(offer)));
    return offers;
}

Result<CodePreview> ShopBackend::tryCodes(const service::OrderWish& wish, const std::stop_token&)
{
    auto request = requestOf(wish);
    if (!request)
        return failure(request);
    auto evaluation = m_parts.billing.tryCodes(*request);
    if (!evaluation)
        return failure(evaluation);
    return previewOf(std::move(*evaluation));
}

// ---- orders ----------------------------------------------------------------------------------------------

Result<billing::OrderRequest> ShopBackend::requestOf(const service::OrderWish& wish)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return billing::OrderRequest{.account = caller->account,
                                 .key = wish.key,
                                 .kind = wish.kind,
                                 .item = wish.item,
                                 .currency = wish.currency,
                                 .codes = wish.codes,
                                 .language = wish.language};
}

// Whose an order is otherwise, nobody learns.
Result<billing::Order> ShopBackend::ownOrder(const OrderId& id)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto order = m_parts.billing.order(id);
    if (order && order->account != caller->account)
        return fail(BillingError::OrderMissing, "of somebody else");
    return order;
}

Result<ShopOrder> ShopBackend::placeOrder(const service::OrderWish& wish, const std::stop_token&)
{
    auto request = requestOf(wish);
    if (!request)
        return failure(request);
    return told(m_parts.billing.placeOrder(*request));
}

Result<std::vector<PayBy>> ShopBackend::waysToPay(const OrderId& order, const std::stop_token&)
{
    auto own = ownOrder(order);
    if (!own)
        return failure(own);
    return m_parts.billing.waysToPay(own->id);
}

Result<ShopCheckout> ShopBackend::checkout(const OrderId& order, PayBy payBy, GatewayId only,
                                           const std::stop_token& stop)
{
    auto own = ownOrder(order);
    if (!own)
        return failure(own);
    auto account = m_parts.accounts.account(own->account);
    if (!account)
        return failure(account);
    const auto way = payBy == PayBy::None ? PayBy::Any : payBy;
    auto begun =
        m_parts.billing.checkout(own->id, {.email = account->email, .name = account->name}, way, stop, only);
    if (!begun)
        return failure(begun);
    return checkoutOf(std::move(*begun), m_parts.address);
}

Result<ShopOrder> ShopBackend::order(const OrderId& order, const std::stop_token&)
{
    return told(ownOrder(order));
}

Result<ShopOrder> ShopBackend::askOrder(const OrderId& order, const std::stop_token& stop)
{
    auto own = ownOrder(order);
    return own ? told(m_parts.billing.askOrder(own->id, stop)) : told(std::move(own));
}

Result<ShopOrder> ShopBackend::cancelOrder(const OrderId& order, const std::stop_token&)
{
    auto own = ownOrder(order);
    return own ? told(m_parts.billing.cancelOrder(own->id, own->account.value())) : told(std::move(own));
}

Result<ShopOrderPage> ShopBackend::orders(int limit, const std::string& cursor, const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto found = m_parts.billing.orders(caller->account, limit, OrderId(cursor));
    if (!found)
        return failure(found);
    ShopOrderPage page;
    if (std::ssize(*found) == limit)
        page.next = found->back().id.value();
    for (auto& it : *found)
        page.orders.push_back(orderOf(std::move(it)));
    return page;
}

// ---- receipts, and money that goes back ------------------------------------------------------------------

Result<std::vector<ShopReceipt>> ShopBackend::receipts(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto found = billing::issueDocuments(m_parts.billing, m_parts.invoices, caller->account);
    if (!found)
        return failure(found);
    std::vector<ShopReceipt> receipts;
    std::ranges::transform(*found, std::back_inserter(receipts), receiptOf);
    return receipts;
}

Result<Bytes> ShopBackend::receiptPdf(const std::string& number, const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto invoice = m_parts.invoices.find(number);
    if (invoice && invoice->account != caller->account.value())
        return fail(billing::InvoiceError::InvoiceMissing, "of somebody else");
    if (!invoice)
        return failure(invoice);
    return m_parts.printer.pdf(*invoice);
}

Result<RefundEligibility> ShopBackend::refundEligibility(const OrderId& order, const std::stop_token&)
{
    auto own = ownOrder(order);
    if (!own)
        return failure(own);
    auto refusal = m_parts.billing.refundRefusal(own->id);
    if (!refusal)
        return failure(refusal);
    return RefundEligibility{.isEligible = !*refusal, .reason = std::move(*refusal)};
}

Result<ShopRefund> ShopBackend::refund(const OrderId& order, const std::string& key,
                                       const std::string& reason, const std::stop_token& stop)
{
    auto own = ownOrder(order);
    if (!own)
        return failure(own);
    if (own->payment.isEmpty())
        return fail(BillingError::PaymentMissing, "order " + own->id.value());
    auto refund = m_parts.billing.requestRefund({.payment = own->payment,
                                                 .key = key,
                                                 .amount = {},
                                                 .credits = billing::RefundCredits::ByRules,
                                                 .reason = reason,
                                                 .actor = {}},
                                                stop);
    if (!refund)
        return failure(refund);
    return refundOf(*refund);
}

// ---- the subscription ------------------------------------------------------------------------------------

Result<billing::Subscription> ShopBackend::ownSubscription()
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto found = m_parts.billing.currentSubscription(caller->account);
    if (!found)
        return failure(found);
    if (!*found)
        return fail(BillingError::SubscriptionMissing, caller->account.value());
    return std::move(**found);
}

Result<PlanStanding> ShopBackend::planStanding(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto tier = m_parts.billing.tierOf(caller->account);
    if (!tier)
        return failure(tier);
    auto found = m_parts.billing.currentSubscription(caller->account);
    if (!found)
        return failure(found);
    PlanStanding standing{.tier = std::move(*tier), .subscription = {}};
    if (*found)
        standing.subscription = subscriptionOf(std::move(**found));
    return standing;
}

Result<ShopPlanChange> ShopBackend::changePlan(const std::string& plan, const std::stop_token& stop)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto change = m_parts.billing.changePlan(caller->account, plan, caller->account.value(), stop);
    if (!change)
        return failure(change);
    return ShopPlanChange{.kind = change->kind,
                          .subscription = subscriptionOf(std::move(change->subscription))};
}

Result<ShopSubscription> ShopBackend::cancelSubscription(const std::stop_token& stop)
{
    auto own = ownSubscription();
    return own ? told(m_parts.billing.cancelSubscription(own->id, own->account.value(), stop))
               : told(std::move(own));
}

Result<ShopSubscription> ShopBackend::resumeSubscription(const std::stop_token& stop)
{
    auto own = ownSubscription();
    return own ? told(m_parts.billing.keepSubscription(own->id, own->account.value(), stop))
               : told(std::move(own));
}

} // namespace vidgo::backend
