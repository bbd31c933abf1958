#include "ecpay/gateway_reports.h"

#include <utility>

namespace vidgo::billing::ecpay {

namespace {

PaymentState stateOf(Payment payment)
{
    switch (payment) {
    case Payment::Paid:
        return PaymentState::Paid;
    case Payment::Simulated:
        return PaymentState::Simulated;
    case Payment::CodeIssued:
        return PaymentState::CodeIssued;
    case Payment::NotPaid:
        break;
    }
    return PaymentState::Declined;
}

PaymentState stateOf(TradeStatus status)
{
    switch (status) {
    case TradeStatus::Paid:
        return PaymentState::Paid;
    case TradeStatus::Refused:
        return PaymentState::Declined;
    case TradeStatus::NotPaid:
    case TradeStatus::NotCompleted:
    case TradeStatus::NotFound: // the person has not sent the form yet, and still may
        return PaymentState::Pending;
    case TradeStatus::Unknown:
        break;
    }
    return PaymentState::Unknown;
}

PayLaterCode codeOf(const PaymentCode& said)
{
    PayLaterCode code;
    code.expiresAt = said.expiresAt;
    if (const auto* bank = std::get_if<BankAccount>(&said.code)) {
        code.bankCode = bank->bankCode;
        code.number = bank->account;
    } else if (const auto* store = std::get_if<StoreCode>(&said.code)) {
        code.number = store->paymentNo;
    } else if (const auto* barcodes = std::get_if<StoreBarcodes>(&said.code)) {
        code.barcodes = barcodes->barcodes;
    }
    return code;
}

// Fields that a repetition of the same notice has alike. RtnMsg is not among them.
std::string keyOf(std::string_view kind, const PaymentNotice& said)
{
    std::string key(kind);
    for (const auto& part : {said.tradeNo, said.code, said.gatewayTradeNo, toDecimal(said.amount)})
        (key += ':') += part;
    if (said.payment == Payment::Simulated)
        key += ":simulated";
    if (!said.paymentCode)
        return key;
    const auto code = codeOf(*said.paymentCode);
    for (const auto& part :
         {code.bankCode, code.number, code.barcodes[0], code.barcodes[1], code.barcodes[2]})
        (key += ':') += part;
    return key;
}

std::string subscriptionOf(const std::array<std::string, 4>& customFields, const std::string& tradeNo)
{
    return customFields[kKindField] == kRecurringKind ? tradeNo : std::string();
}

RenewalReport renewalOf(const PeriodCharge& charge, const std::string& tradeNo)
{
    const bool hasNumber = !charge.authorisation.empty() && charge.authorisation != "0";
    RenewalReport report;
    report.subscription = tradeNo;
    // A charge that failed may have no number, but has a time.
    report.charge = hasNumber ? charge.authorisation
                              : "failed:" + (charge.processedAt ? toIso8601(*charge.processedAt) : "");
    report.payment = hasNumber ? std::string(kChargePrefix) + charge.authorisation : std::string();
    report.isPaid = charge.isPaid;
    if (charge.isPaid)
        report.amount = charge.amount;
    report.message = charge.message;
    report.chargedAt = charge.processedAt;
    return report;
}

// ECPay goes on trying for a while after a charge has failed.
SubscriptionReport::State stateOf(const PeriodState& state)
{
    switch (state.schedule) {
    case PeriodState::Schedule::Running:
        return state.charges.empty() || state.charges.back().isPaid ? SubscriptionReport::State::Active
                                                                    : SubscriptionReport::State::PastDue;
    case PeriodState::Schedule::Stopped:
    case PeriodState::Schedule::Finished:
        return SubscriptionReport::State::Cancelled;
    case PeriodState::Schedule::Unknown:
        break;
    }
    return SubscriptionReport::State::Unknown;
}

} // namespace

Notice noticeOf(const PaymentNotice& said, bool isFromBrowser, Timestamp now)
{
    PaymentReport report;
    report.state = isFromBrowser ? PaymentState::Unknown : stateOf(said.payment);
    report.reference = said.tradeNo;
    report.attempt = AttemptId(said.customFields[kAttemptField]);
    report.payment = said.gatewayTradeNo;
    report.amount = said.amount;
    if (report.state == PaymentState::Paid)
        report.subscription = subscriptionOf(said.customFields, said.tradeNo);
    report.method = said.paymentType;
    report.message = said.code + " " + said.message;
    report.paidAt = said.paidAt;
    if (said.paymentCode && !isFromBrowser)
        report.code = codeOf(*said.paymentCode);
    report.fee = said.fee;
    return {.key = keyOf(isFromBrowser ? "return" : "payment", said),
            .happenedAt = said.paidAt.value_or(said.orderedAt.value_or(now)),
            .reports = {std::move(report)}};
}

Notice noticeOf(const PeriodNotice& said, Timestamp now)
{
    RenewalReport report;
    report.subscription = said.tradeNo;
    report.charge = said.authorisation;
    report.payment = std::string(kChargePrefix) + said.authorisation;
    report.isPaid = said.payment == Payment::Paid || said.payment == Payment::Simulated;
    report.isSimulated = said.payment == Payment::Simulated;
    report.amount = said.amount;
    report.message = said.code + " " + said.message;
    report.chargedAt = said.processedAt;
    return {.key = "renewal:" + said.tradeNo + ":" + said.authorisation + ":" + said.code +
                   (report.isSimulated ? ":simulated" : ""),
            .happenedAt = said.processedAt.value_or(now),
            .reports = {std::move(report)}};
}

PaymentReport reportOf(const TradeState& state)
{
    PaymentReport report;
    report.state = stateOf(state.status);
    report.reference = state.tradeNo;
    report.attempt = AttemptId(state.customFields[kAttemptField]);
    report.payment = state.gatewayTradeNo;
    report.amount = state.amount;
    if (report.state == PaymentState::Paid)
        report.subscription = subscriptionOf(state.customFields, state.tradeNo);
    report.method = state.paymentType;
    report.message = "TradeStatus " + state.statusCode;
    report.paidAt = state.paidAt;
    return report;
}

std::vector<Report> reportsOf(const PeriodState& state, Timestamp now)
{
    std::vector<Report> reports;
    for (std::size_t i = 0; i < state.charges.size(); ++i) {
        const auto& charge = state.charges[i];
        const bool isFirst =
            state.firstAuthorisation.empty() ? i == 0 : charge.authorisation == state.firstAuthorisation;
        if (!isFirst)
            reports.emplace_back(renewalOf(charge, state.tradeNo));
    }
    SubscriptionReport standing;
    standing.subscription = state.tradeNo;
    standing.state = stateOf(state);
    standing.asOf = now;
    reports.emplace_back(std::move(standing));
    return reports;
}

} // namespace vidgo::billing::ecpay
