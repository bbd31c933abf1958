#pragma once

#include <set>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/billing/ecpay_account.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/net/http_client.h"

namespace vidgo::billing {

struct EcpaySettings
{
    ecpay::Account account;
    /// ecpay::kProductionHost, kStageHost, or a stand-in on this computer.
    std::string host;
    /// Of our server, as ECPay and the person's browser reach it: "https://vidgo.example". What comes in at
    /// `<baseUrl>/payments/ecpay/<kNoticePath, kCodePath, kRenewalPath or kReturnPath>` is for readNotice().
    std::string baseUrl;
    std::string backUrl; ///< Where “back to shop” leads; empty: no such button. Carries no result.
    /// What the contract with ECPay offers.
    std::set<PayBy> ways{PayBy::Card, PayBy::BankTransfer, PayBy::WebTransfer, PayBy::ApplePay};
    bool hasSubscriptions = false; ///< Periodic charges have to be applied for.
    /// Store codes and barcodes may not be used for game points; whether credits are such is for ECPay to
    /// say. Until it has said in writing that they are not, packages are not sold by them.
    bool sellsPackagesInStores = false;
    bool hasRefunds = true; ///< The stage system has none.
    std::string tradeNoPrefix = "VG";
};

/// ECPay's all-in-one checkout behind the words of billing.
///
/// A subscription is known by the number of its first attempt. It has 99 months, is charged to cards only,
/// ends at once when it is cancelled (what is paid for runs on with us), and can't be changed or taken up
/// again. A charge of it is known as "gwsr:<number>", because notices of later charges have no TradeNo;
/// refund() looks for that. The browser's return reports PaymentState::Unknown: a reason to ask, no more.
///
/// ECPay answers too many questions with silence for half an hour: who calls this keeps to the pace of the
/// contract (a card after ten minutes, other ways after forty).
class EcpayGateway final : public Gateway
{
public:
    /// `http` and `clock` outlive the gateway and are safe to use from any thread.
    EcpayGateway(EcpaySettings settings, net::HttpClient& http, const Clock& clock);

    GatewayId id() const override { return GatewayId::Ecpay; }
    /// PayBy::Any is a card here.
    bool offers(const SoldItem& item, const Money& amount, PayBy payBy, bool isRecurring) const override;
    std::vector<PayBy> waysToPay(const SoldItem& item, const Money& amount, bool isRecurring) const override;
    /// Asks nobody: the person's browser sends the form.
    Result<CheckoutPage> startCheckout(const CheckoutRequest& request, const std::stop_token& stop) override;

    Result<Notice> readNotice(const RawNotice& notice) const override;
    NoticeAnswer accepted() const override;
    NoticeAnswer refused(const Error& error) const override;

    Result<std::vector<Report>> askAttempt(const AttemptId& attempt, std::string_view reference,
                                           const std::stop_token& stop) override;
    Result<std::vector<Report>> askSubscription(std::string_view subscription,
                                                const std::stop_token& stop) override;
    Result<NoticePage> noticesSince(std::string_view cursor, const std::stop_token& stop) override;

    Result<GatewayOutcome> cancelSubscription(std::string_view subscription,
                                              const std::stop_token& stop) override;
    Result<GatewayOutcome> keepSubscription(std::string_view subscription,
                                            const std::stop_token& stop) override;
    Result<GatewayOutcome> changePlan(std::string_view subscription, const SoldItem& plan,
                                      bool nowNotNextPeriod, const std::stop_token& stop) override;
    /// Cards only. What is not captured yet can only be given back whole. Fails with
    /// BillingError::GatewayBusy in the quarter of an hour in which ECPay captures.
    Result<GatewayOutcome> refund(const RefundRequest& request, const std::stop_token& stop) override;

private:
    std::string noticeUrl(std::string_view path) const;
    net::HttpResult post(std::string_view path, const FormFields& fields, net::CallKind kind,
                         const std::stop_token& stop);
    Result<std::string> ask(std::string_view path, const FormFields& fields, const std::stop_token& stop);
    Result<std::string> tradeNoOfPayment(const RefundRequest& request, const std::stop_token& stop);

    EcpaySettings m_settings;
    net::HttpClient& m_http;
    const Clock& m_clock;
};

} // namespace vidgo::billing
