#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/net/mail.h"

namespace vidgo::accounts {

/// Where the links of mails lead. What is secret stands behind `#`, which no browser sends to a server, so it
/// is in no log: `{site}/confirm#…`, `{site}/reset#…`.
struct MailSettings
{
    std::string site; ///< "https://vidgo.example", without a slash at its end.
};

/// What deliver() did.
struct MailReport
{
    int sent = 0;
    int failed = 0;  ///< To be tried again later.
    int dropped = 0; ///< Pointless by now, or given up.
};

/// Sends the mails that the other classes asked for. They only leave a row in their own transaction: an
/// answer takes as long with a mail as without one, and a mail is neither lost by a crash nor sent for
/// something that never happened. Codes and links are made when a mail is sent, and only their hashes are
/// kept; a mail that is sent again has new ones. One of which the mail server said nothing may come
/// twice.
class AccountMailer
{
public:
    /// `texts` as loadAccountMails() gives them: every mail. What it is made from outlives it.
    AccountMailer(AccountParts parts, net::MailSender& sender, const std::vector<AccountMailText>& texts,
                  MailSettings settings);

    /// Sends at most so many that are due. Several programs may do so at once. A mail that fails is tried
    /// again after a minute, then later and later, until the rules give it up; one that the server refuses
    /// for good (NetError::MailRefused, MailInvalid) is dropped at once.
    Result<MailReport> deliver(int maxMails, const std::stop_token& stop);

private:
    struct Letter;
    Result<bool> deliverOne(MailReport& report, const std::stop_token& stop);
    Result<std::optional<Letter>> claim(std::int64_t now);
    Outcome settle(const Letter& letter, bool wasSent, std::int64_t now);

    AccountParts m_parts;
    net::MailSender& m_sender;
    const std::vector<AccountMailText>& m_texts;
    MailSettings m_settings;
};

} // namespace vidgo::accounts
