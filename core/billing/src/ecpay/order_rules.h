#pragma once

#include <cstdint>

#include "vidgo/billing/ecpay_order.h"

namespace vidgo::billing::ecpay {

/// The order's amount if its method takes it; else BillingError::AmountNotOffered.
Result<std::int64_t> chargeableDollars(const Order& order, const Account& account);

/// Everything else that ECPay would refuse, cut off or misread; BillingError::OrderInvalid.
Outcome checkOrder(const Order& order, const Account& account);

} // namespace vidgo::billing::ecpay
