#pragma once

#include <string>
#include <string_view>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"

namespace vidgo::accounts {

struct RegisterRequest
{
    std::string address; ///< As typed.
    Secret password;
    std::string name = {}; ///< At most 100 bytes; may be empty.
    Language language = Language::English;
    std::string origin; ///< The IP address that asks.
};

/// That somebody registers. Whoever holds the token and the code of the mail has shown both that the wish and
/// that the address is theirs.
struct Registration
{
    Secret token;
    Timestamp expiresAt;
};

/// From the wish for an account to the account. An account begins when the address was confirmed, by whoever
/// registered: nobody can have an account waiting under somebody else's address with a password of their own.
/// Whether an address has an account is said to nobody but in a mail to it: every answer, the work for it and
/// the rows it writes are the same.
class Registrations
{
public:
    explicit Registrations(AccountParts parts);

    /// Sends a mail: with a code and a link, or that there is an account already. Fails with
    /// AccountsError::InvalidAddress, InvalidRequest, TooManyTries, NetworkBanned, and like
    /// checkNewPassword().
    Result<Registration> begin(const RegisterRequest& request);
    /// Another mail with another code; the one before is void. Fails with AccountsError::CodeRefused for an
    /// unknown or expired registration and after the last mail, TooManyTries and InvalidRequest.
    Outcome resend(const Secret& token, std::string_view origin);
    /// Six digits; blanks between them do not count. The same code again is answered as the first time. Fails
    /// with AccountsError::CodeRefused, TooManyTries, AddressTaken (another registration was confirmed
    /// before), InvalidRequest.
    Result<AccountId> confirm(const Secret& token, std::string_view code, std::string_view origin);
    /// By the link of the mail and the password that was chosen. Fails with AccountsError::LinkRefused,
    /// TooManyTries, AddressTaken, InvalidRequest.
    Result<AccountId> confirmByLink(const Secret& link, const Secret& password, std::string_view origin);

private:
    AccountParts m_parts;
};

} // namespace vidgo::accounts
