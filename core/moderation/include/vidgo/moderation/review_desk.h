#pragma once

#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/random.h"
#include "vidgo/moderation/moderation_error.h"
#include "vidgo/moderation/moderation_types.h"
#include "vidgo/storage/work.h"

namespace vidgo::moderation {

/// Where people look at what was queued, and where others object. Every decision is kept with who took it and
/// why, and is taken once. Safe to use from any thread; fails with StorageError beside what is said below.
class ReviewDesk
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        const ModerationRules& rules;
        const Clock& clock;
        Random& random;
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit ReviewDesk(Parts parts);

    /// In this state, the oldest first, 1 to 500 of them.
    Result<std::vector<QueuedItem>> queue(DecisionState state = DecisionState::Waiting,
                                          int limit = 100) const;
    /// Rejected, it counts against the account like any other refusal. Whatever is decided holds for the same
    /// content of the account from then on. The same decision again changes nothing. Fails with ItemMissing,
    /// AlreadyDecided and InvalidAsk.
    Outcome decide(const QueueItemId& id, const Decision& decision) const;

    Result<Standing> standing(const AccountId& account) const;
    /// The latest first, also those that are over.
    Result<std::vector<ModerationBan>> bans(const AccountId& account) const;
    /// Fails with ItemMissing and InvalidAsk. `decision.isFor` does not matter.
    Outcome liftBan(const ModerationBanId& id, const Decision& decision) const;

    /// By the person: against a refusal (`about` is the job), or a ban. Fails with NothingToAppeal,
    /// AppealExists and InvalidAsk (texts of 1 to 4000 bytes).
    Result<AppealId> fileAppeal(const AccountId& account, AppealSubject subject, const std::string& about,
                                const std::string& text) const;
    Result<std::vector<Appeal>> appeals(DecisionState state = DecisionState::Waiting, int limit = 100) const;
    Result<std::vector<Appeal>> appealsOf(const AccountId& account) const;
    /// Granted against a refusal: it counts no longer, bans that it led to end where too few others are left,
    /// and the same content passes for the account. Granted against a ban: it ends. Fails like decide().
    Outcome decideAppeal(const AppealId& id, const Decision& decision) const;

    /// Removes what was kept for long enough. Returns how many rows that were.
    Result<std::int64_t> sweep() const;
    /// Everything that is kept of an account.
    Result<Json> exportData(const AccountId& account) const;
    /// May be repeated.
    Outcome erase(const AccountId& account) const;

private:
    Parts m_parts;
};

} // namespace vidgo::moderation
