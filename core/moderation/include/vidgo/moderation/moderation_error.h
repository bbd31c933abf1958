#pragma once

#include "vidgo/base/error.h"

namespace vidgo::moderation {

/// The sentences for what is not made, and what can go wrong with moderation itself.
enum class ModerationError {
    None,
    // Why something is not made.
    Refused, ///< Without a category.
    RefusedMinors,
    RefusedSexual,
    RefusedSelfHarm,
    RefusedViolence,
    RefusedHate,
    RefusedHarassment,
    RefusedIllegal,
    RefusedRealPerson,
    AnotherPrompt, ///< The reviewer does not deal with these words; no rule was broken.
    Banned,        ///< {until}: too much was refused lately.
    // Of calls.
    InvalidAsk,      ///< {reason}: a bug, or a request by somebody else's program.
    JobReused,       ///< The job was judged before with another content.
    ItemMissing,     ///< Nothing in the queue, no appeal, no ban has this id.
    AlreadyDecided,  ///< Somebody decided before, otherwise.
    NothingToAppeal, ///< It was not refused, or the ban is over.
    AppealExists,    ///< It was appealed against before.
};

ErrorText describe(ModerationError code);

} // namespace vidgo::moderation
