#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/secret.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_signature.h"
#include "vidgo/net/http_client.h"

namespace vidgo::billing {

/// Under which number Paddle sells a thing of ours, and for how much. Prices there are made by hand and have
/// to include tax ("internal"); plans recur each month. A thing may have several, for the amounts of offers;
/// the first one in a currency is what a change of plan charges from then on.
struct PaddlePrice
{
    SoldItem::Kind kind = SoldItem::Kind::None;
    std::string item; ///< SoldItem::id
    Money amount;
    paddle::PriceId price;
};

struct PaddleSettings
{
    std::string host; ///< paddle::kLiveHost, kSandboxHost, or a stand-in on this computer.
    Secret apiKey;
    Secret webhookSecret;
    std::chrono::milliseconds webhookTolerance = paddle::kDefaultTolerance;
    std::string checkoutPage; ///< Ours, with Paddle.js; empty: the default of the account.
    std::vector<PaddlePrice> prices;
};

/// Paddle Billing behind the words of billing.
///
/// Sold is what has a price of exactly the order's amount. The attempt, the order and the account stand in
/// the transaction's custom data, by which it is found again: nothing is made twice after an answer got lost.
/// A subscription is cancelled to the end of what is paid for, and can be kept until then. A change of plan
/// “now” charges the difference for the rest of the period; one “from the next period on” changes the plan at
/// Paddle at once and charges its price from then on. Refunds are usually decided by Paddle later.
///
/// The decimals of currencies are asked of Paddle once, before the first amount is read or written.
class PaddleGateway final : public Gateway
{
public:
    /// `http`, `clock` and `log` outlive the gateway and are safe to use from any thread.
    PaddleGateway(PaddleSettings settings, net::HttpClient& http, const Clock& clock, Log& log);

    GatewayId id() const override { return GatewayId::Paddle; }
    bool offers(const SoldItem& item, const Money& amount, PayBy payBy, bool isRecurring) const override;
    /// PayBy::Any: the page at Paddle asks.
    std::vector<PayBy> waysToPay(const SoldItem& item, const Money& amount, bool isRecurring) const override;
    Result<CheckoutPage> startCheckout(const CheckoutRequest& request, const std::stop_token& stop) override;

    /// `signature` is the value of Paddle-Signature. Fails with BillingError::CurrencyUnknown or NetError
    /// when an amount can't be read yet: then the notice is refused, and Paddle sends it again.
    Result<Notice> readNotice(const RawNotice& notice) const override;
    NoticeAnswer accepted() const override;
    NoticeAnswer refused(const Error& error) const override;

    /// With a payment also what was paid back of it, and of later charges of its subscription.
    Result<std::vector<Report>> askAttempt(const AttemptId& attempt, std::string_view reference,
                                           const std::stop_token& stop) override;
    Result<std::vector<Report>> askSubscription(std::string_view subscription,
                                                const std::stop_token& stop) override;
    /// Events that can't be read are left out, and named in the log, so that they don't stand in the way of
    /// those behind them.
    Result<NoticePage> noticesSince(std::string_view cursor, const std::stop_token& stop) override;

    Result<GatewayOutcome> cancelSubscription(std::string_view subscription,
                                              const std::stop_token& stop) override;
    Result<GatewayOutcome> keepSubscription(std::string_view subscription,
                                            const std::stop_token& stop) override;
    Result<GatewayOutcome> changePlan(std::string_view subscription, const SoldItem& plan,
                                      bool nowNotNextPeriod, const std::stop_token& stop) override;
    Result<GatewayOutcome> refund(const RefundRequest& request, const std::stop_token& stop) override;

private:
    class Calls;

    Calls calls(const std::stop_token& stop) const;
    const PaddlePrice* priceOf(const SoldItem& item, const Money& amount) const;
    Result<paddle::CurrencyTable> currencies(const std::stop_token& stop) const;
    Result<std::vector<Report>> reportsOn(const paddle::Transaction& transaction,
                                          const std::stop_token& stop) const;
    Result<paddle::Page<paddle::Event>> eventsSince(const std::optional<paddle::EventId>& last,
                                                    const std::stop_token& stop) const;
    Result<paddle::CustomerId> customerOf(const CheckoutRequest& request, const std::stop_token& stop);
    Result<std::optional<paddle::Transaction>>
    transactionOf(const AttemptId& attempt, const std::optional<paddle::CustomerId>& customer,
                  const std::stop_token& stop) const;
    Result<paddle::Transaction> makeTransaction(const CheckoutRequest& request, const PaddlePrice& price,
                                                const paddle::CustomerId& customer,
                                                const std::stop_token& stop);
    Result<GatewayOutcome> changeSubscription(const Result<paddle::Request>& change,
                                              const paddle::SubscriptionId& id,
                                              bool (*isThere)(const paddle::Subscription&),
                                              const std::stop_token& stop);
    Result<paddle::Request> refundCall(const RefundRequest& request, const std::string& reason,
                                       const std::stop_token& stop) const;
    Result<std::optional<paddle::Adjustment>>
    refundAt(const RefundRequest& request, const std::string& reason, const std::stop_token& stop) const;

    PaddleSettings m_settings;
    net::HttpClient& m_http;
    const Clock& m_clock;
    Log& m_log;
    mutable std::mutex m_mutex;
    mutable std::optional<paddle::CurrencyTable> m_currencies; ///< Guarded by m_mutex.
};

} // namespace vidgo::billing
