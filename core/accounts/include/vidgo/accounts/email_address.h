#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo::accounts {

/// An e-mail address in the three forms that are needed. Two people have the same one when the keys are the
/// same: without regard to case, domains as DNS compares them. Dots and tags (`a.b+c`) count, because only
/// the domain knows what they mean.
struct EmailAddress
{
    std::string shown;   ///< As it was typed, without blanks around it.
    std::string mailbox; ///< To send to: the domain in ASCII.
    std::string key;     ///< To compare.

    /// The local part is of ASCII letters, digits and `.!#$%&'*+-/=?^_{|}~` and a backtick, at most 64 bytes
    /// (RFC 5321 without quoting, which many servers do not take), the whole at most 254. Fails with
    /// AccountsError::InvalidAddress.
    static Result<EmailAddress> parse(std::string_view text);
};

} // namespace vidgo::accounts
