#include "mail_composer.h"

#include <algorithm>

#include "registration_rows.h"
#include "vidgo/accounts/email_address.h"

namespace vidgo::accounts {

namespace {

constexpr std::uint32_t kCodes = 1'000'000;

std::string minutesOf(std::chrono::milliseconds time)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::minutes>(time).count());
}

// Each of the codes as likely as the others.
std::string newCode(Random& random)
{
    constexpr std::uint32_t kFair = 0xFFFFFFFFU / kCodes * kCodes;
    for (;;) {
        std::array<std::uint8_t, 4> bytes{};
        random.fill(bytes);
        std::uint32_t number = 0;
        for (const auto byte : bytes)
            number = number << 8 | byte;
        if (number >= kFair)
            continue;
        auto digits = std::to_string(number % kCodes);
        return std::string(6 - digits.size(), '0') + digits;
    }
}

ErrorArguments placesOf(const PostedMail& posted)
{
    ErrorArguments places;
    const auto details = Json::parse(posted.details);
    for (const auto& place : accountMailPlaces(posted.mail)) {
        const auto* value = details ? details->find(place) : nullptr;
        places.emplace(place, value && value->asString() ? *value->asString() : std::string());
    }
    return places;
}

} // namespace

MailComposer::MailComposer(Work& work, const AccountParts& parts, const std::vector<AccountMailText>& texts,
                           const MailSettings& settings)
    : m_work(work)
    , m_parts(parts)
    , m_texts(texts)
    , m_settings(settings)
{}

Result<std::optional<net::Mail>> MailComposer::compose(const PostedMail& posted)
{
    if (posted.mail == AccountMail::None)
        return std::nullopt;
    return posted.mail == AccountMail::VerifyAddress ? toRegistration(posted) : toAccount(posted);
}

std::optional<net::Mail> MailComposer::write(AccountMail mail, const std::string& address, Language language,
                                             const ErrorArguments& places) const
{
    const auto text = std::ranges::find(m_texts, mail, &AccountMailText::mail);
    const auto mailbox = EmailAddress::parse(address);
    if (text == m_texts.end() || !mailbox)
        return std::nullopt;
    return net::Mail{.to = mailbox->mailbox,
                     .subject = text->subject.in(language),
                     .text = fillIn(text->text.in(language), places) + "\n",
                     .language = std::string(languageCode(language))};
}

Result<std::optional<net::Mail>> MailComposer::toRegistration(const PostedMail& posted)
{
    const auto now = m_parts.clock.now();
    auto row = registrationWhere(m_work, "WHERE id = :1 AND account_id = '' AND expires_at > :2",
                                 {posted.subject, toMs(now)});
    if (!row)
        return failure(row);
    if (!*row || (*row)->passwordHash.empty())
        return std::nullopt;
    const auto& rules = m_parts.rules.registrations;
    const auto code = newCode(m_parts.random);
    const auto link = newToken(m_parts.random);
    auto written = m_work.execute("UPDATE account_registrations SET code_hash = :2, link_hash = :3, "
                                  "code_expires_at = :4, tries_left = :5 WHERE id = :1",
                                  {posted.subject, codeHash(m_parts, posted.subject, code),
                                   tokenHash(kConfirmLink, link.reveal()), toMs(now + rules.codeLife),
                                   std::int64_t{rules.codeTries}});
    if (!written)
        return failure(written);
    return write(posted.mail, (*row)->email, (*row)->language,
                 {{"code", code},
                  {"link", m_settings.site + "/confirm#" + std::string(link.reveal())},
                  {"minutes", minutesOf(rules.codeLife)}});
}

Result<std::string> MailComposer::newResetLink(const AccountId& account)
{
    const auto token = newToken(m_parts.random);
    auto written =
        m_work.execute("INSERT INTO account_resets (account_id, token_hash, expires_at) VALUES (:1, :2, :3) "
                       "ON CONFLICT (account_id) DO UPDATE SET token_hash = :2, expires_at = :3",
                       {account.value(), tokenHash(kResetLink, token.reveal()),
                        toMs(m_parts.clock.now() + m_parts.rules.registrations.resetLife)});
    if (!written)
        return failure(written);
    return m_settings.site + "/reset#" + std::string(token.reveal());
}

Result<std::optional<net::Mail>> MailComposer::toAccount(const PostedMail& posted)
{
    auto account = accountById(m_work, AccountId(posted.subject));
    if (!account)
        return failure(account);
    if (!*account || (*account)->email.empty())
        return std::nullopt;
    auto places = placesOf(posted);
    if (posted.mail == AccountMail::ResetPassword) {
        if ((*account)->state != AccountState::Active && (*account)->state != AccountState::Closing)
            return std::nullopt;
        auto link = newResetLink((*account)->id);
        if (!link)
            return failure(link);
        places["link"] = *link;
        places["minutes"] = minutesOf(m_parts.rules.registrations.resetLife);
    }
    return write(posted.mail, (*account)->email, (*account)->language, places);
}

} // namespace vidgo::accounts
