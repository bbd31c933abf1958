#include "vidgo/accounts/registrations.h"

#include "registration_rows.h"
#include "throttle.h"
#include "vidgo/accounts/email_address.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxName = 100;
constexpr std::size_t kCodeDigits = 6;

std::string digitsOf(std::string_view code)
{
    std::string digits;
    for (const char c : code.substr(0, 64))
        if (c != ' ' && c != '-')
            digits += c;
    const bool isCode =
        digits.size() == kCodeDigits && digits.find_first_not_of("0123456789") == std::string::npos;
    return isCode ? digits : std::string();
}

Counter here(const AccountParts& parts, const ThrottleRule& rule, std::string_view kind,
             const IpAddress& origin)
{
    return counterOf(parts, rule, kind, {IpNetwork::placeOf(origin).text()});
}

struct Wish
{
    EmailAddress address;
    IpAddress origin;
};

Result<Wish> check(const AccountParts& parts, const RegisterRequest& request)
{
    auto origin = IpAddress::parse(request.origin);
    if (!origin)
        return failure(origin);
    auto address = EmailAddress::parse(request.address);
    if (!address)
        return failure(address);
    if (auto good = checkText(request.name, kMaxName, "the name"); !good)
        return failure(good);
    if (auto good = checkNewPassword(parts.rules.passwords, request.password, *address, request.name); !good)
        return failure(good);
    return Wish{.address = std::move(*address), .origin = *origin};
}

// More of one address than the rules allow: the oldest go, first those of the network that asks, so that
// nobody pushes out what others have begun.
Outcome makeRoom(Work& work, const AccountParts& parts, const RegistrationRow& row)
{
    const auto& rules = parts.rules.registrations;
    auto here = work.execute("DELETE FROM account_registrations WHERE email_key = :1 AND place = :2 AND "
                             "account_id = '' AND id NOT IN "
                             "(SELECT id FROM account_registrations WHERE email_key = :1 AND place = :2 "
                             "ORDER BY created_at DESC, id LIMIT :3)",
                             {row.emailKey, row.place, std::int64_t{rules.maxFromOnePlace} - 1});
    if (!here)
        return failure(here);
    return done(work.execute(
        "DELETE FROM account_registrations WHERE email_key = :1 AND account_id = '' AND id NOT IN "
        "(SELECT id FROM account_registrations WHERE email_key = :1 ORDER BY created_at DESC, id LIMIT :2)",
        {row.emailKey, std::int64_t{rules.maxPerAddress} - 1}));
}

// Asks for the mail of a registration unless the address was sent too many. Nobody is told of that: it would
// say how often others tried.
Outcome postMailOnce(Work& work, const AccountParts& parts, const RegistrationRow& row,
                     const IpAddress& origin)
{
    auto wait = countTry(work, parts, mailCounters(parts, row.emailKey, origin));
    if (!wait)
        return failure(wait);
    if (wait->count() > 0)
        return {};
    auto account = accountByAddress(work, row.emailKey);
    if (!account)
        return failure(account);
    auto posted = *account ? postMail(work, parts, AccountMail::AlreadyRegistered, (*account)->id.value())
                           : postMail(work, parts, AccountMail::VerifyAddress, row.id);
    if (!posted)
        return posted;
    return done(
        work.execute("UPDATE account_registrations SET mails = mails + 1, mailed_at = :2 WHERE id = :1",
                     {row.id, toMs(parts.clock.now())}));
}

Outcome insert(Work& work, const AccountParts& parts, const RegistrationRow& row)
{
    return done(work.execute(
        "INSERT INTO account_registrations (id, email, email_key, name, language, password_hash, place, "
        "code_hash, link_hash, code_expires_at, tries_left, mails, mailed_at, created_at, expires_at, "
        "account_id) VALUES (:1, :2, :3, :4, :5, :6, :9, '', '', 0, 0, 0, 0, :7, :8, '')",
        {row.id, row.email, row.emailKey, row.name, std::string(languageCode(row.language)), row.passwordHash,
         toMs(parts.clock.now()), row.expiresAt, row.place}));
}

// One try at a registration is used up, whatever comes of it. False: there was none left.
Result<bool> useTry(Work& work, const AccountParts& parts, const std::string& id)
{
    auto used = work.execute("UPDATE account_registrations SET tries_left = tries_left - 1 "
                             "WHERE id = :1 AND tries_left > 0 AND code_expires_at > :2 AND expires_at > :2",
                             {id, toMs(parts.clock.now())});
    if (!used)
        return failure(used);
    return *used == 1;
}

Outcome insertAccount(Work& work, const AccountParts& parts, const RegistrationRow& row,
                      const AccountId& account)
{
    return done(
        work.execute("INSERT INTO accounts (id, email, email_key, name, language, password_hash, "
                     "state, created_at, password_changed_at, closed_at, erase_at) "
                     "VALUES (:1, :2, :3, :4, :5, :6, 'active', :7, :7, 0, 0) "
                     "ON CONFLICT (email_key) DO NOTHING",
                     {account.value(), row.email, row.emailKey, row.name,
                      std::string(languageCode(row.language)), row.passwordHash, toMs(parts.clock.now())}));
}

// Makes the account and forgets what else waits for the address. Commits.
Result<AccountId> open(Work& work, const AccountParts& parts, const RegistrationRow& row,
                       const IpAddress& origin)
{
    const AccountId account(makeUuid(parts.random));
    if (auto made = insertAccount(work, parts, row, account); !made)
        return failure(made);
    auto owner = accountByAddress(work, row.emailKey);
    if (!owner)
        return failure(owner);
    if (!*owner || (*owner)->id != account)
        return fail(AccountsError::AddressTaken, "another registration was confirmed");
    auto marked =
        work.execute("UPDATE account_registrations SET account_id = :2, password_hash = '' WHERE id = :1",
                     {row.id, account.value()});
    if (!marked)
        return failure(marked);
    auto cleared = work.execute("DELETE FROM account_registrations WHERE email_key = :1 AND account_id = ''",
                                {row.emailKey});
    if (!cleared)
        return failure(cleared);
    if (auto noted = writeEvent(
            work, parts,
            {.account = account, .kind = "registered", .actor = account.value(), .origin = origin.text()});
        !noted)
        return failure(noted);
    if (auto committed = work.commit(); !committed)
        return failure(committed);
    return account;
}

} // namespace

Registrations::Registrations(AccountParts parts)
    : m_parts(std::move(parts))
{}

Result<Registration> Registrations::begin(const RegisterRequest& request)
{
    auto wish = check(m_parts, request);
    if (!wish)
        return failure(wish);
    if (auto counted = countTry(m_parts, {here(m_parts, m_parts.rules.throttles.registrationNetwork,
                                               "registrations", wish->origin)});
        !counted)
        return failure(counted);
    auto hash = m_parts.hasher.hash(request.password); // for addresses with an account as well
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = m_parts.clock.now();
    if (auto allowed = checkNetworkBan(**work, wish->origin, now); !allowed)
        return failure(allowed);
    auto owner = accountByAddress(**work, wish->address.key);
    if (!owner)
        return failure(owner);
    Registration registration{.token = newToken(m_parts.random),
                              .expiresAt = now + m_parts.rules.registrations.life};
    const RegistrationRow row{.id = tokenHash(kRegistrationToken, registration.token.reveal()),
                              .email = wish->address.shown,
                              .emailKey = wish->address.key,
                              .name = request.name,
                              .language = request.language,
                              .passwordHash = *owner ? std::string() : std::move(hash),
                              .place =
                                  m_parts.keys.derive("place", {IpNetwork::placeOf(wish->origin).text()}),
                              .expiresAt = toMs(registration.expiresAt)};
    if (auto made = makeRoom(**work, m_parts, row); !made)
        return failure(made);
    if (auto written = insert(**work, m_parts, row); !written)
        return failure(written);
    if (auto posted = postMailOnce(**work, m_parts, row, wish->origin); !posted)
        return failure(posted);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return registration;
}

Outcome Registrations::resend(const Secret& token, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    if (auto counted = countTry(
            m_parts, {here(m_parts, m_parts.rules.throttles.registrationNetwork, "registrations", *place)});
        !counted)
        return counted;
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = m_parts.clock.now();
    auto row = registrationWhere(**work, "WHERE id = :1 AND expires_at > :2 AND account_id = ''",
                                 {tokenHash(kRegistrationToken, token.reveal()), toMs(now)});
    if (!row)
        return failure(row);
    const auto& rules = m_parts.rules.registrations;
    if (!*row || (*row)->mails >= rules.maxMails)
        return fail(AccountsError::CodeRefused, "no registration, or no mail left");
    if (const auto wait = fromMs((*row)->mailedAt) + rules.betweenMails - now; wait.count() > 0) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
        return fail(AccountsError::TooManyTries, "mailed just now", {{"seconds", std::to_string(seconds)}});
    }
    if (auto posted = postMailOnce(**work, m_parts, **row, *place); !posted)
        return posted;
    return (*work)->commit();
}

Result<AccountId> Registrations::confirm(const Secret& token, std::string_view code, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    if (auto counted =
            countTry(m_parts, {here(m_parts, m_parts.rules.throttles.codeNetwork, "codes", *place)});
        !counted)
        return failure(counted);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto id = tokenHash(kRegistrationToken, token.reveal());
    auto hasTry = useTry(**work, m_parts, id); // locks the row before it is read
    auto row = registrationWhere(**work, "WHERE id = :1", {id});
    if (!hasTry || !row)
        return !row ? failure(row) : failure(hasTry);
    const auto refused = [] { return fail(AccountsError::CodeRefused, "code"); };
    const auto digits = digitsOf(code);
    if (!*row || (*row)->codeHash.empty() || digits.empty())
        return refused();
    const bool isRight = equalInConstantTime(codeHash(m_parts, id, digits), (*row)->codeHash);
    if (isRight && !(*row)->account.isEmpty())
        return (*row)->account; // the answer was lost
    if (isRight && *hasTry && !(*row)->passwordHash.empty())
        return open(**work, m_parts, **row, *place);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return refused();
}

Result<AccountId> Registrations::confirmByLink(const Secret& link, const Secret& password,
                                               std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    if (auto counted =
            countTry(m_parts, {here(m_parts, m_parts.rules.throttles.codeNetwork, "codes", *place)});
        !counted)
        return failure(counted);
    const auto refused = [] { return fail(AccountsError::LinkRefused, "link or password"); };
    std::optional<RegistrationRow> known;
    {
        auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        auto row =
            registrationWhere(**work, "WHERE link_hash = :1", {tokenHash(kConfirmLink, link.reveal())});
        if (!row)
            return failure(row);
        if (!*row || (*row)->passwordHash.empty())
            return refused();
        auto hasTry = useTry(**work, m_parts, (*row)->id);
        if (!hasTry)
            return failure(hasTry);
        if (!*hasTry)
            return refused();
        if (auto committed = (*work)->commit(); !committed)
            return failure(committed);
        known = std::move(*row);
    }
    if (!m_parts.hasher.matches(password, known->passwordHash))
        return refused();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return open(**work, m_parts, *known, *place);
}

} // namespace vidgo::accounts
