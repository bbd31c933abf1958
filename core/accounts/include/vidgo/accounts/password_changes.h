#pragma once

#include <string_view>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"

namespace vidgo::accounts {

/// New passwords, for whoever knows the old one or reads the mails of the address. Both sign out all other
/// devices, forget which devices were known, and tell the person by mail. API keys stay: the mail says to
/// look at them.
class PasswordChanges
{
public:
    explicit PasswordChanges(AccountParts parts);

    /// Sends a link, if there is an account; the answer and the work for it are the same if not. Fails with
    /// AccountsError::InvalidAddress, InvalidRequest, TooManyTries or NetworkBanned.
    Outcome requestReset(std::string_view address, std::string_view origin);
    /// The link works once, and not at all when a newer one was sent. Returns a secret with which this device
    /// is known at the next sign-in, so that nobody who tries passwords elsewhere can hold its owner up.
    /// Fails with AccountsError::LinkRefused, InvalidRequest, and like checkNewPassword(), after which the
    /// link still works.
    Result<Secret> reset(const Secret& link, const Secret& newPassword, std::string_view origin);
    /// For somebody who is signed in; that session goes on. Fails with AccountsError::PasswordRefused,
    /// TooManyTries, AccountMissing, InvalidRequest, and like checkNewPassword().
    Outcome change(const Caller& caller, const Secret& oldPassword, const Secret& newPassword,
                   std::string_view origin);

private:
    AccountParts m_parts;
};

} // namespace vidgo::accounts
