#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/net/mail.h"

namespace vidgo::net {

/// Who a mail comes from.
struct MailFrom
{
    std::string address;
    std::string name; ///< Shown in place of the address; may be empty.
};

/// True for `local@domain` as mail servers everywhere take it: ASCII, the local part of up to 64 letters,
/// digits and `!#$%&'*+-/=?^_{|}~` or a backtick, with single dots inside; a domain of up to 253 letters,
/// digits, hyphens and dots. Quoted local parts and non-ASCII addresses are not taken.
bool isMailAddress(std::string_view address);

/// The mail as it goes over the line: headers and text, lines end with CRLF and have at most 76 characters
/// (RFC 5322, RFC 2045, RFC 2047). The subject and the name are written as encoded words where they are not
/// short ASCII; the text as quoted-printable, or base64 where most of it is not ASCII. `id` is the Message-ID
/// without its angle brackets.
///
/// Fails with NetError::MailInvalid on addresses that are none, control characters in anything but the text,
/// an empty subject or one over 500 bytes, a text over 256 KiB, and what is not UTF-8: nothing of a mail can
/// become a header of its own.
Result<std::string> composeMail(const Mail& mail, const MailFrom& from, Timestamp now, std::string_view id);

} // namespace vidgo::net
