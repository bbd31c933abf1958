#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/secret.h"
#include "vidgo/billing/form_fields.h"

// ECPay's all-in-one checkout (AioCheckOut V5) as pure functions: what is sent, what comes in, and who signed
// it. Times, randomness and keys are handed in; nothing here opens a connection. All calls are POST,
// application/x-www-form-urlencoded, UTF-8.
namespace vidgo::billing::ecpay {

inline constexpr std::string_view kGateway = "ECPay";

inline constexpr std::string_view kProductionHost = "https://payment.ecpay.com.tw";
inline constexpr std::string_view kStageHost = "https://payment-stage.ecpay.com.tw";
/// Submitted by the customer's browser as a page of its own, never in a frame and never by the server.
inline constexpr std::string_view kCheckoutPath = "/Cashier/AioCheckOut/V5";
inline constexpr std::string_view kTradeQueryPath = "/Cashier/QueryTradeInfo/V5";
inline constexpr std::string_view kPeriodQueryPath = "/Cashier/QueryCreditCardPeriodInfo";
inline constexpr std::string_view kPeriodActionPath = "/Cashier/CreditCardPeriodAction";
/// Answers in production only.
inline constexpr std::string_view kCreditActionPath = "/CreditDetail/DoAction";

/// The answer to every notification that was verified and stored: exactly these four bytes, status 200. Any
/// other body has it repeated.
inline constexpr std::string_view kAccepted = "1|OK";

/// How a customer can pay.
enum class Method {
    Credit,        ///< Card, once or periodic.
    Atm,           ///< Transfer to a virtual account.
    WebAtm,        ///< Transfer with a card reader.
    Cvs,           ///< A code to type in at a convenience store.
    Barcode,       ///< Barcodes to show at a convenience store.
    ApplePay,      ///< Apple Pay on ECPay's page.
    Twqr,          ///< Taiwan's common QR payment, for many wallets.
    PayLater,      ///< Buy now, pay later.
    WeChat,        ///< WeChat Pay.
    DigitalPayment ///< E-wallets such as Jkopay.
};

/// The value of ChoosePayment.
std::string_view methodValue(Method method);

/// Whole New Taiwan dollars, both ends included.
struct AmountRange
{
    std::int64_t lowest = 1;
    std::int64_t highest = 199'999;

    bool operator==(const AmountRange&) const = default;
};

/// What ECPay's price list gives for merchants without a contract of their own. Methods without a published
/// limit have that of cards.
AmountRange publishedRange(Method method);

/// Where the addresses of ours have to be reachable from.
enum class Reach {
    Internet, ///< ECPay itself calls: ports 80 and 443 only, no loopback.
    Loopback  ///< Stand-ins on this computer: any port.
};

/// One merchant at ECPay.
struct Account
{
    std::string merchantId; ///< Up to ten digits.
    Secret hashKey;
    Secret hashIv;
    Reach reach = Reach::Internet;
    std::map<Method, AmountRange> contractRanges; ///< In place of publishedRange() where a contract says so.
};

/// CheckMacValue with EncryptType 1: 64 upper-case hexadecimal digits over all fields but CheckMacValue
/// itself.
///
/// Sorted by name without regard to ASCII case, joined as `name=value` with `&`, between `HashKey=…&` and
/// `&HashIV=…`; encoded as .NET's UrlEncode writes it, in lower case: letters, digits and `- _ . ! * ( )`
/// stay, a space is `+`, every other byte `%xx` (so `~` is %7e and `'` is %27); SHA-256. Empty values take
/// part. Source: developers.ecpay.com.tw, page 2902.
std::string checkMacValue(const FormFields& fields, const Account& account);

/// The fields with their CheckMacValue at the end. Fails with BillingError::NotSetUp without id or keys.
Result<FormFields> sign(FormFields fields, const Account& account);

/// Whether the fields, known and unknown ones, were signed with the keys of this account and are for its
/// merchant id. Fails with BillingError::NotSetUp, SignatureWrong or ForeignMerchant. Compared in constant
/// time.
Outcome verify(const FormFields& fields, const Account& account);

/// The MerchantTradeNo of one attempt to pay: `prefix` (two capital letters or digits) and 18 more of them
/// (93 bits) that only who has the hash key can tell from the attempt's id. The same attempt always has the
/// same number, so that it can be asked about even when nothing but the attempt was stored before a crash;
/// ECPay never takes a number twice, so it can't be paid twice either. Fails with BillingError::OrderInvalid
/// on another prefix or an empty id, and NotSetUp without a key.
Result<std::string> tradeNoOf(std::string_view attempt, std::string_view prefix, const Account& account);

/// 4 to 20 ASCII letters and digits.
bool isTradeNo(std::string_view text);

/// "2026/01/01 09:08:07", Taiwan time (UTC+8, no summer time).
std::string taiwanTime(Timestamp time);

/// Reads what taiwanTime() writes. A date alone is the end of that day: what ATM deadlines mean.
Result<Timestamp> timestampFromTaiwanTime(std::string_view text);

/// The amount in whole New Taiwan dollars. Fails with BillingError::AmountNotOffered for another currency,
/// for cents and for anything below one dollar.
Result<std::int64_t> wholeDollars(const Money& money);

} // namespace vidgo::billing::ecpay
