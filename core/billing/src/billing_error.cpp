#include "vidgo/billing/billing_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::billing {

ErrorText describe(BillingError code)
{
    switch (code) {
    case BillingError::NotSetUp:
        //: {gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.
        return {"billing.not_set_up",
                VIDGO_TEXT("Error", "{gateway} is not set up. Enter its merchant id and keys first.")};
    case BillingError::AmountNotOffered:
        //: A way of paying has a lowest and a highest amount.
        return {"billing.amount_not_offered",
                VIDGO_TEXT("Error", "This amount can't be paid in this way. Choose another way of paying.")};
    case BillingError::OrderInvalid:
        //: {reason} is a technical reason in English.
        return {"billing.order_invalid",
                VIDGO_TEXT("Error", "The order could not be prepared ({reason}). Nothing was charged.")};
    case BillingError::MessageTooLarge:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.message_too_large",
                VIDGO_TEXT("Error", "A message from {gateway} was too large and was not read. The payment is "
                                    "looked up again later.")};
    case BillingError::MessageMalformed:
        //: {gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in
        //: English.
        return {"billing.message_malformed",
                VIDGO_TEXT("Error", "A message from {gateway} could not be read ({reason}). The payment is "
                                    "looked up again later.")};
    case BillingError::SignatureWrong:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.signature_wrong",
                VIDGO_TEXT("Error", "A message that claims to be from {gateway} is not. It was ignored.")};
    case BillingError::SignatureExpired:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.signature_expired",
                VIDGO_TEXT("Error", "A message from {gateway} is too old and was ignored. If this goes on, "
                                    "check the clock of this computer.")};
    case BillingError::ForeignMerchant:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {
            "billing.foreign_merchant",
            VIDGO_TEXT("Error", "A message from {gateway} is meant for another merchant. It was ignored.")};
    case BillingError::CurrencyUnknown:
        //: {currency} is the code of a currency such as “TWD”.
        return {"billing.currency_unknown",
                VIDGO_TEXT("Error", "Paying in {currency} is not possible at the moment. Choose another "
                                    "currency or another way of paying.")};
    case BillingError::None:
        break;
    }
    return vidgo::describe(BaseError::Internal);
}

} // namespace vidgo::billing
