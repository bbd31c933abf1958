#include "vidgo/billing/promotion_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::billing {

namespace {

ErrorText describeOffice(PromotionError code)
{
    switch (code) {
    case PromotionError::CodeTaken:
        //: {code} is a promotional code such as “SPRING20”. Shown to administrators.
        return {"promotion.code_taken",
                VIDGO_TEXT("Error", "Another promotion has the code {code}. Choose another code.")};
    case PromotionError::TermsInvalid:
        //: {reason} is a technical reason in English. Shown to administrators.
        return {
            "promotion.terms_invalid",
            VIDGO_TEXT("Error", "The promotion can't be kept like this ({reason}). Nothing was changed.")};
    case PromotionError::PromotionMissing:
        //: Shown to administrators.
        return {"promotion.missing", VIDGO_TEXT("Error", "There is no such promotion. Load the list again.")};
    case PromotionError::ChangedMeanwhile:
        //: Shown to administrators.
        return {"promotion.changed_meanwhile",
                VIDGO_TEXT("Error", "Somebody else changed this promotion in the meantime. Nothing was "
                                    "changed. Load it again.")};
    case PromotionError::CodesChanged:
        //: Codes are promotional codes such as “SPRING20”.
        return {"promotion.codes_changed",
                VIDGO_TEXT("Error", "This order was placed before with other codes. Nothing was changed. "
                                    "Start a new order.")};
    default:
        return vidgo::describe(BaseError::Internal);
    }
}

ErrorText describeLimit(PromotionError code)
{
    switch (code) {
    case PromotionError::UsedUp:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.used_up",
                VIDGO_TEXT("Error", "The code {code} has been used up. Order without it.")};
    case PromotionError::UsedBefore:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.used_before",
                VIDGO_TEXT("Error", "You have used the code {code} already. Order without it.")};
    case PromotionError::Repeated:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.repeated", VIDGO_TEXT("Error", "The code {code} is there twice. It counts once.")};
    case PromotionError::NotTogether:
        //: {code} and {other} are promotional codes such as “SPRING20”.
        return {
            "promotion.not_together",
            VIDGO_TEXT("Error", "The code {code} can't be used together with {other}. Choose one of them.")};
    case PromotionError::TooMany:
        //: {code} is a promotional code such as “SPRING20”, {most} a number from 1 to 5.
        return {
            "promotion.too_many",
            VIDGO_TEXT("Error", "The code {code} is one too many: at most {most} go together. Remove one.")};
    case PromotionError::NothingOff:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.nothing_off",
                VIDGO_TEXT("Error", "The code {code} can't make this order any cheaper: it is at the lowest "
                                    "price that can be paid. Order without it.")};
    default:
        return describeOffice(code);
    }
}

} // namespace

ErrorText describe(PromotionError code)
{
    switch (code) {
    case PromotionError::UnknownCode:
        //: {code} is what somebody typed where a promotional code such as “SPRING20” belongs.
        return {"promotion.unknown_code",
                VIDGO_TEXT("Error", "There is no code “{code}”. Check how it is written.")};
    case PromotionError::NotYet:
        //: {code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.
        return {"promotion.not_yet", VIDGO_TEXT("Error", "The code {code} can be used from {date} on.")};
    case PromotionError::Over:
        //: {code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.
        return {"promotion.over", VIDGO_TEXT("Error", "The code {code} ended on {date}. Order without it.")};
    case PromotionError::NotForItem:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.not_for_item",
                VIDGO_TEXT("Error", "The code {code} is not for what you are buying. Order without it.")};
    case PromotionError::NotForTier:
        //: {code} is a promotional code such as “SPRING20”; plans are Starter, Pro and so on.
        return {"promotion.not_for_tier",
                VIDGO_TEXT("Error", "The code {code} is not for your plan. Order without it.")};
    case PromotionError::FirstPurchaseOnly:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.first_purchase_only",
                VIDGO_TEXT("Error", "The code {code} is for a first purchase only. Order without it.")};
    case PromotionError::BelowMinimum:
        //: {code} is a promotional code such as “SPRING20”, {minimum} an amount such as “299.00 TWD”.
        return {"promotion.below_minimum",
                VIDGO_TEXT("Error", "The code {code} is for orders from {minimum} on. Choose more, or order "
                                    "without it.")};
    case PromotionError::NotInCurrency:
        //: {code} is a promotional code such as “SPRING20”, {currency} the code of a currency such as “TWD”.
        return {"promotion.not_in_currency",
                VIDGO_TEXT("Error",
                           "The code {code} is not for orders in {currency}. Choose another currency, "
                           "or order without it.")};
    case PromotionError::NotForRenewing:
        //: {code} is a promotional code such as “SPRING20”.
        return {"promotion.not_for_renewing",
                VIDGO_TEXT("Error", "The code {code} is not for plans that are charged each month. Order "
                                    "without it.")};
    default:
        return describeLimit(code);
    }
}

} // namespace vidgo::billing
