#pragma once

#include "steps.h"

// What gateways say, and what is asked of them. These open the account that a report is about; no connection
// is held while a gateway is asked.
namespace vidgo::billing {

/// What became of a report.
struct ReportFate
{
    enum class Kind {
        Worked,
        Waiting, ///< What it is about may become known.
        Foreign  ///< Nothing of ours, and nothing is lost by forgetting it.
    };
    Kind kind = Kind::Worked;
    std::string reason = {}; ///< Of Waiting.
};

/// Works on one report, whatever it is about. Twice is once.
Result<ReportFate> workReport(const Billing::Parts& parts, GatewayId gateway, const Report& report,
                              ReportSource source);
Result<ReportFate> workRenewal(const Billing::Parts& parts, GatewayId gateway, const RenewalReport& report);
Result<ReportFate> workStanding(const Billing::Parts& parts, GatewayId gateway,
                                const SubscriptionReport& report);
Result<ReportFate> workReversal(const Billing::Parts& parts, GatewayId gateway, const ReversalReport& report);

/// A payment of a later period counts: the subscription goes on, and its credits are written down as a move.
Outcome keepPeriod(OpenAccount& account, Payment& payment, std::string_view actor);

/// Asks the gateway about an attempt, works on what it says, and writes down when it is asked next.
Outcome askAttempt(const Billing::Parts& parts, const Attempt& attempt, const std::stop_token& stop);
/// The same of a subscription.
Outcome askSubscription(const Billing::Parts& parts, const Subscription& subscription,
                        const std::stop_token& stop);

/// Stops the charges of a subscription at its gateway.
Outcome stopSchedule(const Billing::Parts& parts, const Subscription& subscription,
                     const std::stop_token& stop);
/// Tells the gateway about another plan, or asks what became of it.
Outcome workChange(const Billing::Parts& parts, const Subscription& subscription,
                   const std::stop_token& stop);
/// The next step of a refund that is Ready, Sending or Unknown.
Outcome workRefund(const Billing::Parts& parts, const RefundId& refund, const std::stop_token& stop);

} // namespace vidgo::billing
