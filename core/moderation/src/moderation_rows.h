#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/random.h"
#include "vidgo/moderation/moderation_error.h"
#include "vidgo/moderation/moderation_types.h"
#include "vidgo/storage/work.h"

namespace vidgo::moderation {

using storage::Row;
using storage::Work;

std::int64_t toMs(Timestamp time);
Timestamp fromMs(std::int64_t ms);
/// 0: nothing.
std::optional<Timestamp> optionalFromMs(std::int64_t ms);

std::unexpected<Error> invalidAsk(const std::string& reason);
/// UTF-8 without U+0000 of so many bytes. Fails with ModerationError::InvalidAsk.
Outcome checkText(std::string_view text, std::size_t minBytes, std::size_t maxBytes, std::string_view what);

/// Makes other writers of the account wait until the work ends.
Outcome lockAccount(Work& work, const AccountId& account);

/// What is kept of a job.
struct VerdictRow
{
    AccountId account;
    std::string contentHash;
    Judgement judgement;
};

/// A judgement, written for a store.
struct KeptJudgement
{
    JobId job;
    AccountId account;
    std::string contentHash;
    Judgement judgement;
    Timestamp madeAt{};
};

Result<std::optional<VerdictRow>> verdictOf(Work& work, const JobId& job);
/// False: there was one already, and it stays.
Result<bool> insertVerdict(Work& work, const KeptJudgement& kept);

/// What a person said last about the same content of the account.
struct PersonSaid
{
    bool isFor = false;
    std::vector<ModerationCategory> categories;
};
Result<std::optional<PersonSaid>> personSaid(Work& work, const AccountId& account,
                                             const std::string& contentHash);
/// Notes it at the verdict of a job.
Outcome notePersonSays(Work& work, const JobId& job, bool isFor, Timestamp now);

/// Of those that hold, the one that ends last.
Result<std::optional<ModerationBan>> holdingBan(Work& work, const AccountId& account, Timestamp now);
Result<std::vector<ModerationBan>> bansWhere(Work& work, std::string_view rest,
                                             const storage::Parameters& values);

/// Those that count from then on.
Result<int> violationsSince(Work& work, const AccountId& account, Timestamp from);

/// Whether a job counts against its account.
Result<bool> countsAsViolation(Work& work, const JobId& job);

/// Counts what was refused, and bans when it was one too many. The account is locked.
Outcome countViolation(Work& work, const ModerationRules::Bans& rules, const AccountId& account,
                       const JobId& job, Timestamp now, Random& random);

/// For statements of which it does not matter how many rows they change.
Outcome done(Result<std::int64_t> changed);

} // namespace vidgo::moderation
