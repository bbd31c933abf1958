#include "vidgo/credits/credits_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::credits {

namespace {

ErrorText describeRun(CreditsError code)
{
    switch (code) {
    case CreditsError::NotEnough:
        //: All three are numbers of credits.
        return {"credits.not_enough",
                VIDGO_TEXT("Error", "This needs {needed} credits and {available} are left. Choose a smaller "
                                    "run, or get {missing} more. Nothing was charged.")};
    case CreditsError::TierTooLow:
        //: {service} is the name of a service, {tier} of a plan such as “Pro”.
        return {"credits.tier_too_low",
                VIDGO_TEXT("Error", "“{service}” is not part of the plan “{tier}”. Choose a larger plan.")};
    case CreditsError::UnknownService:
        //: {service} is the technical name of a service.
        return {"credits.unknown_service",
                VIDGO_TEXT("Error", "“{service}” is not offered. Update VidGo Studio and try again.")};
    case CreditsError::UnknownTier:
        //: {tier} is the technical name of a plan.
        return {"credits.unknown_tier",
                VIDGO_TEXT("Error", "There is no plan “{tier}”. Update VidGo Studio and try again.")};
    case CreditsError::PriceChanged:
        //: {shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.
        return {"credits.price_changed",
                VIDGO_TEXT("Error", "The price has changed from {shown} to {now}. Nothing was charged. Look "
                                    "at the new price and start again.")};
    case CreditsError::DailyLimit:
        //: {limit} and {used} are numbers of runs.
        return {"credits.daily_limit",
                VIDGO_TEXT("Error",
                           "This plan has {limit} runs a day, and {used} of them are used. More can "
                           "be started tomorrow; what this computer makes by itself is not counted.")};
    case CreditsError::ToolLimit:
        //: {limit} and {used} are numbers of runs, {tool} the name of a tool such as “Short video”.
        return {"credits.tool_limit",
                VIDGO_TEXT("Error", "This plan has {limit} runs of “{tool}” a day, and {used} of them are "
                                    "used. More can be started tomorrow.")};
    case CreditsError::RunningLimit:
        //: {limit} is a number of runs.
        return {"credits.running_limit",
                VIDGO_TEXT("Error", "{limit} runs are already going on at once. Wait for one to end.")};
    case CreditsError::NotIncluded:
        //: Providers are companies on the internet that make pictures and clips.
        return {"credits.not_included",
                VIDGO_TEXT("Error",
                           "This plan does not include runs with providers. Choose a larger plan, or "
                           "use the tools of this computer.")};
    default:
        return describe(BaseError::Internal);
    }
}

ErrorText describeHold(CreditsError code)
{
    switch (code) {
    case CreditsError::HoldMissing:
        //: Credits are set aside when a piece of work begins and charged when it is done.
        return {"credits.hold_missing",
                VIDGO_TEXT("Error", "No credits are set aside for this run. Start it again.")};
    case CreditsError::HoldEnded:
        //: {state} is a technical word in English.
        return {"credits.hold_ended",
                VIDGO_TEXT("Error", "The credits of this run were dealt with before ({state}). Look at the "
                                    "history of your credits.")};
    case CreditsError::JobHasHold:
        //: A job is a piece of work that waits or runs.
        return {"credits.job_has_hold",
                VIDGO_TEXT("Error", "Credits are already set aside for this job. Wait for it to end.")};
    case CreditsError::TooMuchCharged:
        //: Both are numbers of credits.
        return {"credits.too_much_charged",
                VIDGO_TEXT("Error", "{amount} credits were to be charged where {held} had been agreed. "
                                    "Nothing was charged. Send us the log.")};
    default:
        return describeRun(code);
    }
}

} // namespace

ErrorText describe(CreditsError code)
{
    switch (code) {
    case CreditsError::KeyReused:
        //: A request is an order from the program to the account of credits.
        return {"credits.key_reused",
                VIDGO_TEXT("Error", "This request was made before with other contents. Nothing was changed. "
                                    "Start again.")};
    case CreditsError::InvalidRequest:
        //: {reason} is a technical reason in English.
        return {"credits.invalid_request",
                VIDGO_TEXT("Error", "This can't be booked: {reason}. Nothing was changed.")};
    case CreditsError::GrantMissing:
        //: Credits that a person got by a purchase, a plan or a gift.
        return {"credits.grant_missing",
                VIDGO_TEXT("Error", "These credits were never granted. Look at the history of the account.")};
    case CreditsError::GrantUsed:
        //: Bought credits can be given back only while unused.
        return {"credits.grant_used",
                VIDGO_TEXT("Error", "Some of these credits were used, so they can't be given back. Write to "
                                    "us if something went wrong.")};
    case CreditsError::RefundTooLate:
        //: {days} is a number of days.
        return {"credits.refund_too_late",
                VIDGO_TEXT("Error", "Bought credits can be given back for {days} days only. Write to us if "
                                    "something went wrong.")};
    case CreditsError::JournalDamaged:
        //: The journal is the list of everything that happened to somebody's credits; {reason} is a technical
        //: reason in English.
        return {"credits.journal_damaged",
                VIDGO_TEXT("Error", "The journal of credits is not as it was written ({reason}). It was left "
                                    "as it is. Put it back from a backup.")};
    default:
        return describeHold(code);
    }
}

} // namespace vidgo::credits
