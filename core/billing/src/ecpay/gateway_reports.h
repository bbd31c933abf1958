#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/billing/ecpay_notice.h"
#include "vidgo/billing/ecpay_query.h"
#include "vidgo/billing/gateway.h"

// What ECPay says, in the words of billing.
namespace vidgo::billing::ecpay {

/// What our custom fields hold.
enum CustomField { kAttemptField, kOrderField, kAccountField, kKindField };
inline constexpr std::string_view kRecurringKind = "recurring";
/// In front of a charge's gwsr where a TradeNo would stand.
inline constexpr std::string_view kChargePrefix = "gwsr:";

/// `isFromBrowser`: what the person's browser brings is signed too, but grants nothing.
Notice noticeOf(const PaymentNotice& said, bool isFromBrowser, Timestamp now);
Notice noticeOf(const PeriodNotice& said, Timestamp now);

PaymentReport reportOf(const TradeState& state);
/// The later charges and how the schedule stands. The first charge is the order itself.
std::vector<Report> reportsOf(const PeriodState& state, Timestamp now);

} // namespace vidgo::billing::ecpay
