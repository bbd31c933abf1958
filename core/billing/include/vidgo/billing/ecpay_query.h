#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/ecpay_account.h"

// Questions and orders that the server sends to ECPay, and what ECPay answers. Their signed time is good for
// three minutes. Too many of them bring HTTP 403 for half an hour.
namespace vidgo::billing::ecpay {

enum class TradeStatus {
    NotPaid,      ///< 0: created. A card's bank may still not have answered for ten minutes.
    Paid,         ///< 1
    NotCompleted, ///< 10200095. As an error code it has another meaning; it is never read as paid.
    Refused,      ///< 10200163: buy now, pay later was refused.
    NotFound,     ///< 10200047
    Unknown       ///< A status that is new to us: not paid.
};

struct TradeState
{
    TradeStatus status = TradeStatus::Unknown;
    std::string statusCode; ///< As sent.
    std::string tradeNo;
    std::string gatewayTradeNo; ///< Empty when ECPay doesn't know the order.
    std::string paymentType;
    std::optional<Money> amount; ///< Always there when paid.
    std::optional<Timestamp> paidAt;
    std::array<std::string, 4> customFields;
};

/// For kTradeQueryPath. Fails with BillingError::NotSetUp, or OrderInvalid when `tradeNo` is none.
Result<FormFields> tradeQuery(std::string_view tradeNo, Timestamp now, const Account& account);

/// The answer, verified, for the order that was asked about. Fails as readPaymentNotice() does, and with
/// BillingError::MessageMalformed for another order's answer.
Result<TradeState> readTradeAnswer(std::string_view body, std::string_view tradeNo, const Account& account);

/// One charge of a subscription, successful or not.
struct PeriodCharge
{
    bool isPaid = false;
    std::string message;
    std::string gatewayTradeNo; ///< Refunds of this charge need it.
    std::string authorisation;  ///< gwsr, the same as PeriodNotice::authorisation.
    Money amount{0, Currency::twd()};
    std::optional<Timestamp> processedAt;
};

struct PeriodState
{
    enum class Schedule { Stopped, Running, Finished, Unknown };
    Schedule schedule = Schedule::Unknown;
    std::string tradeNo;
    Money amount{0, Currency::twd()};
    int times = 0;
    int successes = 0;
    std::string firstAuthorisation; ///< Of the charge that was the order itself; empty when not told.
    std::vector<PeriodCharge> charges;
};

/// For kPeriodQueryPath. Fails as tradeQuery().
Result<FormFields> periodQuery(std::string_view tradeNo, Timestamp now, const Account& account);

/// The answer is JSON and carries no signature: ask over TLS and only ECPay's own host. Fails with
/// BillingError::MessageTooLarge, MessageMalformed or ForeignMerchant.
Result<PeriodState> readPeriodAnswer(std::string_view json, std::string_view tradeNo, const Account& account);

enum class PeriodAction {
    Cancel,     ///< Stops the schedule for ever. Pays nothing back.
    ChargeAgain ///< ReAuth: tries the latest failed charge once more, later.
};

/// For kPeriodActionPath. Fails as tradeQuery().
Result<FormFields> periodAction(PeriodAction action, std::string_view tradeNo, Timestamp now,
                                const Account& account);

/// What ECPay made of an action.
struct ActionAnswer
{
    bool isDone = false;
    std::string code; ///< RtnCode as sent.
    std::string message;
};

/// Verified. To be stopped already (90100149) counts as done. Fails as readTradeAnswer().
Result<ActionAnswer> readPeriodActionAnswer(std::string_view body, std::string_view tradeNo,
                                            const Account& account);

enum class CreditAction {
    Capture,       ///< C
    Refund,        ///< R: after the capture, all or a part.
    CancelCapture, ///< E: a capture that has not gone to the bank.
    GiveUp         ///< N: gives up the authorisation.
};

/// For kCreditActionPath: cards only. `amount` is the amount of this action, not of the order. Fails with
/// BillingError::NotSetUp, AmountNotOffered or OrderInvalid.
Result<FormFields> creditAction(CreditAction action, std::string_view tradeNo,
                                std::string_view gatewayTradeNo, const Money& amount, const Account& account);

/// The answer carries no signature. Both forms that ECPay's papers show are read: fields, and
/// `RtnCode|RtnMsg`. Fails with BillingError::MessageMalformed or MessageTooLarge.
Result<ActionAnswer> readCreditActionAnswer(std::string_view body, std::string_view tradeNo,
                                            const Account& account);

} // namespace vidgo::billing::ecpay
