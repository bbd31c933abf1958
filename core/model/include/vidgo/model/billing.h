#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/money.h"
#include "vidgo/model/language.h"

namespace vidgo {

/// What a plan costs a month in a currency that its tier has no price in.
struct PlanPrice
{
    std::string tier;
    Money price;
};

/// Which gateways are tried for a currency, in this order.
struct GatewayOrder
{
    std::string currency;
    std::vector<std::string> gateways; ///< "ecpay", "paddle"
};

/// How long one waits for payments that are made in this way, and when the gateway is asked about them.
struct PayingTimes
{
    std::vector<std::string> waysToPay;   ///< "card", "store_code", …; "any" is the rule for all others.
    std::chrono::minutes openFor{};       ///< How long an order waits for it when no code says otherwise.
    std::chrono::minutes firstQuestion{}; ///< After the attempt began.
    std::chrono::minutes nextQuestions{}; ///< After the one before.
    std::chrono::minutes margin{};        ///< Asked for so long after it can't be paid any more.
};

/// The rules of billing that are data: resources/catalog/billing_rules.json.
struct BillingRules
{
    std::vector<PlanPrice> planPrices;
    std::vector<GatewayOrder> gatewayOrders;
    std::vector<PayingTimes> payingTimes;
    int mostAttempts = 0;                         ///< For one order.
    std::chrono::seconds returnQuestionGap{};     ///< Between two questions because the person came back.
    std::chrono::hours manualOpenFor{};           ///< How long an order waits for a manual payment.
    LocalizedText manualInstructions;             ///< With {order} and {amount}.
    int graceDays = 0;                            ///< Access after a charge failed.
    std::chrono::hours renewalSlack{};            ///< How long after it was due a charge may be reported.
    std::chrono::hours subscriptionQuestionGap{}; ///< Between two questions about a charge that is due.
    std::chrono::minutes retryFirst{};            ///< After something failed at a gateway; doubles each time.
    std::chrono::hours retryLongest{};
    std::chrono::hours unknownRefundWait{}; ///< Then a refund with an open end needs a person.
    std::chrono::hours noticeWait{};        ///< For what a notice is about to become known.
    int sweepMost = 0;                      ///< Of each kind in one sweep.

    /// The entry for a way of paying, that of "any" when it has none of its own.
    const PayingTimes& timesOf(std::string_view wayToPay) const;
    /// Empty when nothing is sold in it.
    std::vector<std::string> gatewaysFor(std::string_view currency) const;
};

} // namespace vidgo
