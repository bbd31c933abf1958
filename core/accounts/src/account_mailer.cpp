#include "vidgo/accounts/account_mailer.h"

#include <algorithm>

#include "mail_composer.h"
#include "vidgo/net/net_error.h"

namespace vidgo::accounts {

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kLease = 5 * kMinute; ///< A mail that is being sent is nobody else's for so long.
constexpr std::int64_t kLongestWait = 60 * kMinute;

Result<std::optional<PostedMail>> nextDue(Work& work, std::int64_t now)
{
    std::optional<PostedMail> found;
    auto asked =
        work.query("SELECT id, kind, subject_id, details, created_at, next_try_at, tries "
                   "FROM account_mails WHERE next_try_at <= :1 ORDER BY next_try_at, id LIMIT 1",
                   {now}, [&](const Row& row) {
                       found = PostedMail{.id = std::string(row.text(0)),
                                          .mail = accountMailFromId(row.text(1)).value_or(AccountMail::None),
                                          .subject = std::string(row.text(2)),
                                          .details = std::string(row.text(3)),
                                          .createdAt = row.integer(4),
                                          .dueAt = row.integer(5),
                                          .tries = row.integer(6)};
                   });
    if (!asked)
        return failure(asked);
    return found;
}

} // namespace

/// A mail that is ours to send; without a text it is only to be dropped.
struct AccountMailer::Letter
{
    PostedMail posted;
    std::optional<net::Mail> mail;
};

AccountMailer::AccountMailer(AccountParts parts, net::MailSender& sender,
                             const std::vector<AccountMailText>& texts, MailSettings settings)
    : m_parts(std::move(parts))
    , m_sender(sender)
    , m_texts(texts)
    , m_settings(std::move(settings))
{}

Result<MailReport> AccountMailer::deliver(int maxMails, const std::stop_token& stop)
{
    MailReport report;
    for (int i = 0; i < maxMails && !stop.stop_requested(); ++i) {
        auto more = deliverOne(report, stop);
        if (!more)
            return failure(more);
        if (!*more)
            break;
    }
    return report;
}

// False: nothing is due.
Result<bool> AccountMailer::deliverOne(MailReport& report, const std::stop_token& stop)
{
    const auto now = toMs(m_parts.clock.now());
    auto letter = claim(now);
    if (!letter)
        return failure(letter);
    if (!*letter)
        return false;
    auto& claimed = **letter;
    bool wasSent = true;
    bool givenUp = false;
    if (claimed.mail) {
        const auto sent = m_sender.send(*claimed.mail, stop);
        wipe(claimed.mail->text); // it may hold a code
        wasSent = sent.has_value();
        if (!sent) {
            m_parts.log.failure("accounts", "a mail could not be sent", sent.error());
            const bool isTooOld = claimed.posted.createdAt + m_parts.rules.keeping.mails.count() <= now;
            givenUp = isTooOld || sent.error().is(net::NetError::MailRefused) ||
                      sent.error().is(net::NetError::MailInvalid);
        }
    }
    if (claimed.posted.id.empty())
        return true; // another program was faster
    (!claimed.mail || givenUp ? report.dropped : wasSent ? report.sent : report.failed) += 1;
    if (auto settled = settle(claimed, wasSent || givenUp, now); !settled)
        return failure(settled);
    return true;
}

Result<std::optional<AccountMailer::Letter>> AccountMailer::claim(std::int64_t now)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto due = nextDue(**work, now);
    if (!due)
        return failure(due);
    if (!*due)
        return std::nullopt;
    auto taken = (*work)->execute("UPDATE account_mails SET next_try_at = :3, tries = tries + 1 "
                                  "WHERE id = :1 AND next_try_at = :2",
                                  {(*due)->id, (*due)->dueAt, now + kLease});
    if (!taken)
        return failure(taken);
    Letter letter{.posted = std::move(**due), .mail = {}};
    if (*taken == 1) {
        auto mail = MailComposer(**work, m_parts, m_texts, m_settings).compose(letter.posted);
        if (!mail)
            return failure(mail);
        letter.mail = std::move(*mail);
    } else {
        letter.posted.id.clear();
    }
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return letter;
}

Outcome AccountMailer::settle(const Letter& letter, bool isOver, std::int64_t now)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto& id = letter.posted.id;
    if (isOver) {
        if (auto gone = done((*work)->execute("DELETE FROM account_mails WHERE id = :1", {id})); !gone)
            return gone;
        return (*work)->commit();
    }
    const auto wait = std::min(kLongestWait, kMinute << std::min<std::int64_t>(letter.posted.tries, 10));
    auto later =
        done((*work)->execute("UPDATE account_mails SET next_try_at = :2 WHERE id = :1", {id, now + wait}));
    if (!later)
        return later;
    return (*work)->commit();
}

} // namespace vidgo::accounts
