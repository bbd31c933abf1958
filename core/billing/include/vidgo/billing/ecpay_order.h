#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/ecpay_account.h"
#include "vidgo/model/language.h"

namespace vidgo::billing::ecpay {

/// How often a card is charged again. The first charge is the order itself.
struct Period
{
    enum class Unit { Day, Month, Year };
    Unit unit = Unit::Month;
    int frequency = 1;           ///< Every so many units: 1–365 days, 1–12 months, 1 year.
    int times = 99;              ///< Charges in all, 2 to 999 (days), 99 (months), 9 (years).
    std::string notificationUrl; ///< PeriodReturnURL, told of the second and later charges.
};

/// An attempt to pay, before it is signed.
struct Order
{
    std::string tradeNo;   ///< From tradeNoOf(), never used before.
    Timestamp createdAt{}; ///< MerchantTradeDate.
    Money amount{0, Currency::twd()};
    Method method = Method::Credit;
    Language language = Language::TraditionalChinese; ///< Of ECPay's page; Spanish sees English.

    /// Both texts: letters of any script, ASCII digits and spaces, and of punctuation only `- _ .`, because
    /// ECPay's firewall and its encoder stumble over the rest. The items make up to 200 characters.
    std::string description;
    std::vector<std::string> items;

    std::string returnUrl;      ///< Server to server: paid or not.
    std::string paymentInfoUrl; ///< Server to server: the code to pay with (ATM, CVS, BARCODE; needed there).
    std::string clientBackUrl;  ///< Where the customer's "back to shop" leads. Carries no result.
    std::string orderResultUrl; ///< The browser posts the result there. Not for ATM, CVS and BARCODE.
    std::string clientRedirectUrl; ///< The browser posts the code to pay with there (ATM, CVS, BARCODE).

    std::array<std::string, 4> customFields; ///< Echoed in every notification; up to 50 characters each.
    std::optional<std::chrono::minutes> payWithin; ///< ATM 1–60 days, CVS up to 30 days, BARCODE 1–30 days.
    std::vector<std::string> kioskLines;           ///< CVS and BARCODE: up to four, 20 characters each.
    std::optional<Period> period;                  ///< Credit only.
    bool extraPaidInfo = false;                    ///< Card and bank details in the notification.
};

/// The signed fields of the page's form, to be submitted to kCheckoutPath by the customer's browser. Optional
/// fields that are empty are not sent.
///
/// Fails with BillingError::NotSetUp, AmountNotOffered (outside of the method's range, no whole dollars), or
/// OrderInvalid with the field in its reason: everything that ECPay would refuse, cut off or misread.
Result<FormFields> orderForm(const Order& order, const Account& account);

} // namespace vidgo::billing::ecpay
