#pragma once

#include <stop_token>
#include <string>

#include "vidgo/base/result.h"

namespace vidgo::net {

/// A mail to one person, in UTF-8.
struct Mail
{
    std::string to; ///< An address: `local@domain`, checked by who stores it.
    std::string subject;
    std::string text;     ///< Plain text; lines end with `\n`.
    std::string language; ///< Content-Language: "en", "zh-TW" …
};

/// Hands mails to a server. Safe to use from any thread.
class MailSender
{
public:
    virtual ~MailSender() = default;

    /// Returns once the server took the mail over. Fails with NetError; whether the mail went out is open
    /// when the connection broke at its end.
    virtual Outcome send(const Mail& mail, const std::stop_token& stop) = 0;
};

} // namespace vidgo::net
