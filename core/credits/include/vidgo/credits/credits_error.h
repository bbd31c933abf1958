#pragma once

#include "vidgo/base/error.h"

namespace vidgo::credits {

enum class CreditsError {
    None,
    NotEnough,      ///< {needed} {available} {missing} credits; {fitting}: what would fit, "service=2,…";
                    ///< {packages}: ids of packages that close the gap, cheapest first.
    TierTooLow,     ///< {service} {tier}: the service is not part of the tier.
    UnknownService, ///< {service} has no price.
    UnknownTier,    ///< {tier} is not in the catalogue.
    PriceChanged,   ///< {shown} {now} (plainAmount()): it costs more now than the person saw.
    DailyLimit,     ///< {limit} {used}: so many runs a day, too few for this one.
    ToolLimit,      ///< The same of {tool}.
    RunningLimit,   ///< {limit} runs are going on at once.
    NotIncluded,    ///< The tier has no runs that call a provider.
    KeyReused,      ///< The key of an earlier request came with another one.
    InvalidRequest, ///< {reason}
    HoldMissing,    ///< No hold has this id.
    HoldEnded,      ///< {state}: it was settled, released or expired before.
    JobHasHold,     ///< Credits are set aside for this job already.
    TooMuchCharged, ///< {amount} {held}: more than the quote.
    GrantMissing,   ///< No grant has this key.
    GrantUsed,      ///< Some of the credits were used, so that they cannot be given back.
    RefundTooLate,  ///< {days} days have passed.
    JournalDamaged, ///< {reason}: the journal is not as it was written.
};

ErrorText describe(CreditsError code);

} // namespace vidgo::credits
