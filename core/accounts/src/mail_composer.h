#pragma once

#include "store.h"
#include "vidgo/accounts/account_mailer.h"
#include "vidgo/net/mail.h"

namespace vidgo::accounts {

/// A mail as it was asked for.
struct PostedMail
{
    std::string id;
    AccountMail mail = AccountMail::None;
    std::string subject;
    std::string details;
    std::int64_t createdAt = 0;
    std::int64_t dueAt = 0;
    std::int64_t tries = 0;
};

/// Writes mails; codes and links are made and their hashes kept in the same work.
class MailComposer
{
public:
    MailComposer(Work& work, const AccountParts& parts, const std::vector<AccountMailText>& texts,
                 const MailSettings& settings);

    /// Nothing when the mail has no point any more.
    Result<std::optional<net::Mail>> compose(const PostedMail& posted);

private:
    Result<std::optional<net::Mail>> toRegistration(const PostedMail& posted);
    Result<std::optional<net::Mail>> toAccount(const PostedMail& posted);
    Result<std::string> newResetLink(const AccountId& account);
    std::optional<net::Mail> write(AccountMail mail, const std::string& address, Language language,
                                   const ErrorArguments& places) const;

    Work& m_work;
    const AccountParts& m_parts;
    const std::vector<AccountMailText>& m_texts;
    const MailSettings& m_settings;
};

} // namespace vidgo::accounts
