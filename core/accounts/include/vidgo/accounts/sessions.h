#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/accounts/access_token.h"
#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"

namespace vidgo::accounts {

struct SignInRequest
{
    std::string address; ///< As typed.
    Secret password;
    std::string deviceName = {}; ///< "Ann's laptop"; at most 100 bytes.
    std::string platform = {};   ///< "Windows 11"; at most 100 bytes.
    /// What an earlier sign-in from this device was given; empty: none. With it, failures of others do not
    /// hold this device up, and no mail is sent about it.
    Secret device = {};
    std::string origin; ///< The IP address that asks.
};

/// What whoever is signed in holds. Only the client has the secrets: they are kept as hashes here.
struct SignedIn
{
    AccountId account;
    SessionId session;
    Secret access;
    Timestamp accessExpiresAt;
    Secret refresh;
    Timestamp refreshExpiresAt;
    Secret device; ///< For the next sign-in; empty after refresh().
};

/// One device that is signed in.
struct SessionInfo
{
    SessionId id;
    std::string deviceName;
    std::string platform;
    std::string origin; ///< The IP address that was seen last.
    Timestamp createdAt;
    Timestamp lastUsedAt;
    Timestamp expiresAt;
};

/// Signing in and out. A session is a family of refresh tokens: each works once and gives the next one. A
/// used one that comes again means that two hold the same, and ends the session. One exception: the client
/// that lost the answer may ask again for `refreshGrace` and gets the same successor, as long as that was not
/// used: it is derived from the token that the client shows, so that it need not be kept.
class Sessions
{
public:
    /// `tokens` outlives it.
    Sessions(AccountParts parts, const AccessTokens& tokens);

    /// Takes the time of one password whether there is an account or not. Fails with
    /// AccountsError::SignInRefused, TooManyTries, NetworkBanned, InvalidRequest; and only with the right
    /// password with NotConfirmed, AccountBanned or AccountClosing.
    Result<SignedIn> signIn(const SignInRequest& request);
    /// Fails with AccountsError::SessionEnded, AccountBanned, NetworkBanned or InvalidRequest.
    Result<SignedIn> refresh(const Secret& refreshToken, std::string_view origin);
    /// Who asks with an access token. The database is asked whether the session goes on, whether the account
    /// or the network is banned, and which roles there are now. Fails like AccessTokens::read(), and with
    /// AccountsError::SessionEnded, AccountBanned, NetworkBanned or InvalidRequest.
    Result<Caller> check(std::string_view accessToken, std::string_view origin);

    /// Which of these go on, of accounts that are not banned: for those who stay after check().
    Result<std::set<SessionId>> open(const std::vector<SessionId>& sessions);
    /// Those that go on, the last used first.
    Result<std::vector<SessionInfo>> list(const AccountId& account);
    /// Also when it has ended before. Fails with AccountsError::KeyMissing.
    Outcome signOut(const AccountId& account, const SessionId& session);
    /// Returns how many ended.
    Result<std::int64_t> signOutEverywhere(const AccountId& account, const SessionId& except = {});

private:
    Result<SignedIn> tokensFor(const AccountId& account, const SessionId& session, std::set<Role> roles,
                               Secret refresh, std::int64_t refreshExpiresAt);

    AccountParts m_parts;
    const AccessTokens& m_tokens;
};

} // namespace vidgo::accounts
