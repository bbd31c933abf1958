#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"
#include "vidgo/accounts/ip_address.h"
#include "vidgo/base/json.h"
#include "vidgo/storage/work.h"

namespace vidgo::accounts {

using storage::Row;
using storage::Work;

std::int64_t toMs(Timestamp time);
Timestamp fromMs(std::int64_t ms);
/// 0 and nothing mean each other.
std::int64_t toMs(const std::optional<Timestamp>& time);
std::optional<Timestamp> optionalFromMs(std::int64_t ms);
/// "2026-11-22 09:30 UTC"; for texts to people.
std::string minuteText(Timestamp time);

std::unexpected<Error> invalidRequest(const std::string& reason);
/// Names and reasons: UTF-8 without control characters. Fails with AccountsError::InvalidRequest.
Outcome checkText(std::string_view text, std::size_t maxBytes, const char* what, std::size_t minBytes = 0);
Outcome checkAuthority(const Authority& authority);
/// Whether an id can be one at all, before the database is asked.
bool isPlausibleId(std::string_view id);

/// 256 random bits as 43 characters.
Secret newToken(Random& random);
/// What is kept of a token: random as it is, SHA-256 is enough. Kinds keep tokens of one sort from being
/// taken for another.
std::string tokenHash(std::string_view kind, std::string_view token);

struct AccountRow
{
    AccountId id;
    std::string email;
    std::string emailKey;
    std::string name;
    Language language = Language::English;
    std::string passwordHash;
    AccountState state = AccountState::None;
    Timestamp createdAt;
    std::int64_t eraseAt = 0;
};

/// Erased ones are not found by address.
Result<std::optional<AccountRow>> accountByAddress(Work& work, std::string_view emailKey);
Result<std::optional<AccountRow>> accountById(Work& work, const AccountId& id);
/// Makes other writers of the account wait until the work ends; false: there is none in that state.
Result<bool> lockAccount(Work& work, const AccountId& id, AccountState state);
Result<std::set<Role>> rolesOf(Work& work, const AccountId& id);

/// `happenedAt` is filled in.
Outcome writeEvent(Work& work, const AccountParts& parts, const AccountEvent& event);
/// Mails are sent after the work by AccountMailer. `subject` is a registration or an account; for
/// AccountMail::None nothing is sent, at the same cost.
Outcome postMail(Work& work, const AccountParts& parts, AccountMail mail, std::string_view subject,
                 Json::Object details = {});

/// Ends the sessions of an account, except one. Returns how many.
Result<std::int64_t> endSessions(Work& work, const AccountParts& parts, const AccountId& account,
                                 std::string_view reason, const SessionId& except = {});

/// Fails with AccountsError::AccountBanned or NetworkBanned while a ban holds.
Outcome checkAccountBan(Work& work, const AccountId& account, Timestamp now);
Outcome checkNetworkBan(Work& work, const IpAddress& origin, Timestamp now);

/// For statements of which it does not matter how many rows they change.
Outcome done(Result<std::int64_t> changed);

} // namespace vidgo::accounts
