#pragma once

#include "vidgo/base/error.h"

namespace vidgo::accounts {

enum class AccountsError {
    None,
    InvalidRequest,     ///< {reason}
    InvalidAddress,     ///< What was typed is no e-mail address.
    PasswordTooShort,   ///< {characters}: needed.
    PasswordTooLong,    ///< {bytes}: the most.
    PasswordTooCommon,  ///< Many choose it, or it is easily guessed from the address or the name.
    PasswordUnreadable, ///< Control characters or malformed UTF-8.
    AddressTaken,       ///< Said only to who has shown that the address is theirs.
    CodeRefused,        ///< Wrong, used up, expired, or for another registration.
    LinkRefused,        ///< The same of a link.
    SignInRefused,      ///< Address or password; which, nobody is told.
    NotConfirmed,       ///< The password is right, but the address was not confirmed yet.
    PasswordRefused,    ///< The old password of somebody who is signed in.
    TooManyTries,       ///< {seconds}: to wait.
    SessionEnded,       ///< Signed out, expired, or its tokens are not to be trusted any more.
    AccessRefused,      ///< An access token that is not ours, or was changed.
    AccessExpired,      ///< Refresh, then try again.
    AccountBanned,      ///< {reason}, {until}, {appeal}
    NetworkBanned,      ///< {reason}, {until}
    AccountClosing,     ///< {date}: until then it can be had back.
    AccountMissing,     ///< No such account, or it was erased.
    KeyMissing,         ///< No such API key, session or ban of this account.
    SignatureRefused,   ///< A request signed with an API key: wrong, too old, or made before.
    TooManyKeys,        ///< {limit}
    NotAllowed,         ///< The role or scope {needed} is missing.
    InvalidSecret,      ///< {key}: a key of the server is missing or too short.
};

ErrorText describe(AccountsError code);

} // namespace vidgo::accounts
