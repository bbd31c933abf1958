#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/ecpay_account.h"

namespace vidgo::billing::ecpay {

/// What a notification says about the money.
enum class Payment {
    Paid,       ///< RtnCode 1: the money is there.
    Simulated,  ///< RtnCode 1 with SimulatePaid: somebody pressed the test button. Answer, never deliver.
    CodeIssued, ///< RtnCode 2 or 10100073: the customer knows how to pay and has not done so.
    NotPaid     ///< Anything else: declined, expired, failed.
};

/// A virtual account to transfer to.
struct BankAccount
{
    std::string bankCode;
    std::string account;
};

/// What to type in at a store's kiosk.
struct StoreCode
{
    std::string paymentNo;
};

/// What to show at a store's till.
struct StoreBarcodes
{
    std::array<std::string, 3> barcodes;
};

/// The code to pay with and until when.
struct PaymentCode
{
    std::variant<BankAccount, StoreCode, StoreBarcodes> code;
    std::optional<Timestamp> expiresAt;
};

/// A verified message to ReturnURL, OrderResultURL, PaymentInfoURL or ClientRedirectURL. All four have one
/// form, and a code may be told to ReturnURL too, so one type serves them all.
struct PaymentNotice
{
    Payment payment = Payment::NotPaid;
    std::string tradeNo;        ///< Ours.
    std::string gatewayTradeNo; ///< ECPay's; refunds need it.
    std::string code;           ///< RtnCode as sent.
    std::string message;        ///< RtnMsg, for the log.
    std::string paymentType;    ///< "Credit_CreditCard", "ATM_LAND" …
    Money amount{0, Currency::twd()};
    std::optional<Timestamp> orderedAt;
    std::optional<Timestamp> paidAt;
    std::optional<Money> fee;               ///< What ECPay keeps.
    std::optional<PaymentCode> paymentCode; ///< With Payment::CodeIssued.
    std::array<std::string, 4> customFields;
};

/// A verified message to PeriodReturnURL: the second or a later charge of a subscription.
struct PeriodNotice
{
    Payment payment = Payment::NotPaid; ///< Paid, Simulated or NotPaid.
    std::string tradeNo;                ///< Of the first order, each time.
    std::string authorisation;          ///< Gwsr. With tradeNo it names this charge.
    std::string code;
    std::string message;
    Money amount{0, Currency::twd()};
    std::optional<Timestamp> processedAt;
    int successes = 0; ///< TotalSuccessTimes, this charge included.
    int times = 0;     ///< ExecTimes.
    std::array<std::string, 4> customFields;
};

/// Reads and verifies a notification as it came in. Before `amount` has been held against the order and the
/// charge against what was delivered already, it grants nothing.
///
/// Fails with the errors of parseForm() and verify(), or BillingError::MessageMalformed when a rightly signed
/// message lacks what every such message has. A time that can't be read is left out: a payment is not lost
/// over it.
Result<PaymentNotice> readPaymentNotice(const RawForm& request, const Account& account);
Result<PeriodNotice> readPeriodNotice(const RawForm& request, const Account& account);

} // namespace vidgo::billing::ecpay
