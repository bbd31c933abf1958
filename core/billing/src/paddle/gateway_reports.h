#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/billing/gateway.h"
#include "vidgo/billing/paddle_event.h"
#include "vidgo/billing/paddle_gateway.h"
#include "vidgo/billing/paddle_money.h"
#include "vidgo/billing/paddle_values.h"

// What Paddle says, in the words of billing.
namespace vidgo::billing::paddle {

/// Keys of our custom data.
inline constexpr std::string_view kAttemptKey = "attempt";
inline constexpr std::string_view kOrderKey = "order";
inline constexpr std::string_view kAccountKey = "account";

/// The attempt that our custom data names; empty when it is not ours.
AttemptId attemptOf(const Json& customData);
Timestamp timestampOf(Instant instant);

/// True for charges that a subscription makes by itself, other than its first.
bool isOfSubscription(const Transaction& transaction);
bool isStopped(const Subscription& subscription);

/// Fails as moneyFromAmount() when it was paid.
Result<PaymentReport> paymentOf(const Transaction& transaction, const CurrencyTable& table);
/// Fails as moneyFromAmount() when it was paid.
Result<RenewalReport> renewalOf(const Transaction& transaction, const CurrencyTable& table);
SubscriptionReport standingOf(const Subscription& subscription, const std::vector<PaddlePrice>& prices,
                              Timestamp asOf);

/// Nothing for credit at Paddle, warnings, and currencies in which nothing of ours is sold. Fails as
/// moneyFromAmount().
Result<std::optional<ReversalReport>> reversalOf(const Adjustment& adjustment, const CurrencyTable& table,
                                                 Timestamp asOf);

/// Empty for what is not ours or changes nothing. Fails with the errors of the readers and of
/// moneyFromAmount().
Result<std::vector<Report>> reportsOf(const Event& event, const CurrencyTable& table,
                                      const std::vector<PaddlePrice>& prices);

} // namespace vidgo::billing::paddle
