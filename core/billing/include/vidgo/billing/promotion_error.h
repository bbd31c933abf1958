#pragma once

#include "vidgo/base/error.h"

namespace vidgo::billing {

/// Why a code can't be used, and what can go wrong with promotions.
enum class PromotionError {
    None,
    UnknownCode,       ///< {code}: also archived ones.
    NotYet,            ///< {code} {date}: begins later.
    Over,              ///< {code} {date}: ended before.
    NotForItem,        ///< {code}: goes with other things.
    NotForTier,        ///< {code}: goes with other plans.
    FirstPurchaseOnly, ///< {code}
    BelowMinimum,      ///< {code} {minimum}: the lowest price, as "299.00 TWD".
    NotInCurrency,     ///< {code} {currency}
    NotForRenewing,    ///< {code}: money off, and the order is charged each month.
    UsedUp,            ///< {code}: by others.
    UsedBefore,        ///< {code}: by this person, as often as they may.
    Repeated,          ///< {code}: typed twice.
    NotTogether,       ///< {code} {other}
    TooMany,           ///< {code} {most}
    NothingOff,        ///< {code}: the price is at its lowest already.

    CodeTaken,        ///< {code}: another promotion has it.
    TermsInvalid,     ///< {reason}
    PromotionMissing, ///< No promotion has this id.
    ChangedMeanwhile, ///< Somebody else changed it first.
    CodesChanged,     ///< The order was placed before with other codes.
};

ErrorText describe(PromotionError code);

} // namespace vidgo::billing
