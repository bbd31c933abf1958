#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/gateway.h"

namespace vidgo::test {

using namespace vidgo::billing;

/// A gateway with a script: a test says what happens there, and it says what a real one would.
class FakeGateway final : public Gateway
{
public:
    using State = GatewayOutcome::State;

    struct Trade
    {
        CheckoutRequest request;
        std::string reference;
        PaymentState state = PaymentState::Pending;
        std::optional<Money> amount;
        std::optional<Timestamp> paidAt;
    };

    FakeGateway(GatewayId id, std::vector<Currency> currencies)
        : m_id(id)
        , m_currencies(std::move(currencies))
    {}

    // ---- the script
    bool canBegin = true;
    bool canAnswer = true;
    bool losesAnswers = false; ///< Checkouts begin, and nobody hears of it.
    State cancelAnswer = State::Done;
    State keepAnswer = State::Done;
    State changeAnswer = State::Done;
    State refundAnswer = State::Done;
    bool refundFails = false;
    bool tellsRefunds = true; ///< When it is asked about their attempts.
    std::map<AttemptId, Trade> trades;
    std::map<std::string, Notice, std::less<>> told; ///< By the body of the notice.
    std::vector<Notice> log;
    std::map<std::string, std::vector<Report>, std::less<>> subscriptions;
    std::vector<Report> extraAnswers;

    // ---- what it was told
    std::set<std::string> stopped;
    std::vector<RefundRequest> refunds;
    std::vector<std::string> changes;
    int questions = 0;
    int stops = 0;

    Trade& tradeOf(const AttemptId& attempt) { return trades.at(attempt); }
    /// The person pays, and the notice of it.
    PaymentReport pay(const AttemptId& attempt, std::optional<Money> amount = {})
    {
        auto& trade = tradeOf(attempt);
        trade.state = PaymentState::Paid;
        trade.amount = amount.value_or(trade.request.amount);
        return reportOf(trade);
    }
    PaymentReport reportOf(const Trade& trade) const
    {
        const bool isPaid = trade.state == PaymentState::Paid;
        return {.state = trade.state,
                .reference = trade.reference,
                .attempt = trade.request.attempt,
                .payment = isPaid ? "pay-" + trade.reference : std::string(),
                .amount = trade.amount,
                .subscription =
                    isPaid && trade.request.isRecurring ? "sub-" + trade.reference : std::string(),
                .method = "Fake",
                .paidAt = trade.paidAt};
    }
    /// A body that is believed.
    std::string tell(const std::string& key, Timestamp at, std::vector<Report> reports)
    {
        auto body = "notice " + key + " " + std::to_string(told.size());
        told[body] = {.key = key, .happenedAt = at, .reports = std::move(reports)};
        return body;
    }

    // ---- Gateway
    GatewayId id() const override { return m_id; }
    bool offers(const SoldItem&, const Money& amount, PayBy payBy, bool isRecurring) const override
    {
        return std::ranges::find(m_currencies, amount.currency) != m_currencies.end() &&
               payBy != PayBy::WeChat && (!isRecurring || payBy == PayBy::Card || payBy == PayBy::Any);
    }
    std::vector<PayBy> waysToPay(const SoldItem& item, const Money& amount, bool isRecurring) const override
    {
        if (!offers(item, amount, PayBy::Card, isRecurring))
            return {};
        return m_id == GatewayId::Ecpay ? std::vector{PayBy::Card, PayBy::StoreCode}
                                        : std::vector{PayBy::Card};
    }
    Result<CheckoutPage> startCheckout(const CheckoutRequest& request, const std::stop_token&) override
    {
        if (!canBegin)
            return fail(BillingError::NotSetUp, "scripted", {{"gateway", std::string(gatewayId(m_id))}});
        const auto reference = "ref-" + request.attempt.value();
        trades[request.attempt] = {.request = request, .reference = reference};
        if (losesAnswers)
            return fail(BillingError::MessageMalformed, "the answer was lost");
        return CheckoutPage{.url = "https://pay.invalid/" + reference,
                            .reference = reference,
                            .gatewayCustomer = "customer-" + request.account.value()};
    }
    Result<Notice> readNotice(const RawNotice& notice) const override
    {
        const auto found = told.find(notice.body);
        if (found == told.end())
            return fail(BillingError::SignatureWrong, "not signed", {{"gateway", "Fake"}});
        return found->second;
    }
    NoticeAnswer accepted() const override { return {.status = 200, .body = "1|OK"}; }
    NoticeAnswer refused(const Error&) const override { return {.status = 400, .body = "0|no"}; }
    Result<std::vector<Report>> askAttempt(const AttemptId& attempt, std::string_view,
                                           const std::stop_token&) override
    {
        ++questions;
        if (!canAnswer)
            return fail(BillingError::MessageMalformed, "no answer");
        std::vector<Report> reports = extraAnswers;
        const auto found = trades.find(attempt);
        for (std::size_t i = 0; tellsRefunds && found != trades.end() && i < refunds.size(); ++i)
            if (refunds[i].reference == found->second.reference)
                reports.emplace_back(ReversalReport{.payment = refunds[i].payment,
                                                    .reference = "back-" + std::to_string(i + 1),
                                                    .state = ReversalReport::State::Done,
                                                    .amount = refunds[i].amount});
        if (found != trades.end())
            reports.emplace_back(reportOf(found->second));
        else
            reports.emplace_back(PaymentReport{.attempt = attempt});
        return reports;
    }
    Result<std::vector<Report>> askSubscription(std::string_view subscription,
                                                const std::stop_token&) override
    {
        ++questions;
        if (!canAnswer)
            return fail(BillingError::MessageMalformed, "no answer");
        const auto found = subscriptions.find(subscription);
        return found != subscriptions.end() ? found->second : std::vector<Report>();
    }
    Result<NoticePage> noticesSince(std::string_view cursor, const std::stop_token&) override
    {
        const std::size_t from = cursor.empty() ? 0 : std::stoul(std::string(cursor));
        NoticePage page;
        for (std::size_t i = from; i < std::min(log.size(), from + 2); ++i)
            page.notices.push_back(log[i]);
        page.cursor = std::to_string(from + page.notices.size());
        page.hasMore = from + page.notices.size() < log.size();
        return page;
    }
    Result<GatewayOutcome> cancelSubscription(std::string_view subscription, const std::stop_token&) override
    {
        ++stops;
        if (cancelAnswer == State::Done)
            stopped.emplace(subscription);
        return GatewayOutcome{.state = cancelAnswer};
    }
    Result<GatewayOutcome> keepSubscription(std::string_view subscription, const std::stop_token&) override
    {
        if (keepAnswer == State::Done)
            stopped.erase(std::string(subscription));
        return GatewayOutcome{.state = keepAnswer};
    }
    Result<GatewayOutcome> changePlan(std::string_view, const SoldItem& plan, bool now,
                                      const std::stop_token&) override
    {
        changes.push_back(plan.id + (now ? " now" : " later"));
        return GatewayOutcome{.state = changeAnswer};
    }
    Result<GatewayOutcome> refund(const RefundRequest& request, const std::stop_token&) override
    {
        if (refundFails)
            return fail(BillingError::MessageMalformed, "surely not sent");
        refunds.push_back(request);
        const bool isNamed = refundAnswer != State::Unknown;
        return GatewayOutcome{.state = refundAnswer,
                              .reference =
                                  isNamed ? "back-" + std::to_string(refunds.size()) : std::string()};
    }

private:
    GatewayId m_id;
    std::vector<Currency> m_currencies;
};

} // namespace vidgo::test
