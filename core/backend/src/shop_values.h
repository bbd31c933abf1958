#pragma once

#include <string>

#include "vidgo/billing/billing.h"
#include "vidgo/model/shop.h"

// What billing keeps, as people see it.
namespace vidgo::backend {

ShopOffer offerOf(billing::Offer offer);
CodePreview previewOf(billing::Evaluation evaluation);
ShopOrder orderOf(billing::Order order);
/// `address`: of the page to which people come back.
ShopCheckout checkoutOf(billing::Checkout checkout, const std::string& address);
ShopSubscription subscriptionOf(billing::Subscription subscription);
ShopRefund refundOf(const billing::Refund& refund);
ShopReceipt receiptOf(const Invoice& invoice);

} // namespace vidgo::backend
