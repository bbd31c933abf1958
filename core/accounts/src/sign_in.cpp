// Signing in: everything that is done before there is a session.

#include "registration_rows.h"
#include "session_rows.h"
#include "throttle.h"
#include "vidgo/accounts/email_address.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxDeviceText = 100;

std::unexpected<Error> refused()
{
    return fail(AccountsError::SignInRefused, "address or password");
}

/// What a sign-in is compared with.
struct Candidate
{
    std::string emailKey;
    IpAddress origin;
    std::optional<AccountRow> account;
    std::string stored; ///< The password of the account, of a registration, or one that nothing matches.
    std::string deviceHash;
    bool isDeviceKnown = false;
};

Result<Candidate> find(const AccountParts& parts, const SignInRequest& request, const EmailAddress& address,
                       const IpAddress& origin)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = parts.clock.now();
    if (auto allowed = checkNetworkBan(**work, origin, now); !allowed)
        return failure(allowed);
    auto account = accountByAddress(**work, address.key);
    if (!account)
        return failure(account);
    auto waiting = registrationWhere(**work,
                                     "WHERE email_key = :1 AND account_id = '' AND expires_at > :2 "
                                     "ORDER BY created_at DESC, id",
                                     {address.key, toMs(now)});
    if (!waiting)
        return failure(waiting);
    Candidate candidate{.emailKey = address.key,
                        .origin = origin,
                        .account = std::move(*account),
                        .stored = std::string(parts.hasher.unmatchable()),
                        .deviceHash = tokenHash(kDeviceSecret, request.device.reveal())};
    if (candidate.account)
        candidate.stored = candidate.account->passwordHash;
    else if (*waiting && !(*waiting)->passwordHash.empty())
        candidate.stored = (*waiting)->passwordHash;
    auto isKnown = isKnownDevice(**work, candidate.account ? candidate.account->id : AccountId("-"),
                                 candidate.deviceHash, now);
    if (!isKnown)
        return failure(isKnown);
    candidate.isDeviceKnown = *isKnown;
    return candidate;
}

/// A device that is known is counted by itself; everybody else by address and network.
struct Counters
{
    std::vector<Counter> mine;
    std::vector<Counter> shared;
};

Counters countersFor(const AccountParts& parts, const Candidate& candidate)
{
    const auto& rules = parts.rules.throttles;
    if (candidate.isDeviceKnown)
        return {.mine = {counterOf(parts, rules.signInDevice, "device",
                                   {candidate.emailKey, candidate.deviceHash})},
                .shared = {}};
    const auto place = IpNetwork::placeOf(candidate.origin).text();
    return {.mine = {counterOf(parts, rules.signInAddressHere, "address here", {candidate.emailKey, place})},
            .shared = {counterOf(parts, rules.signInNetwork, "sign-ins", {place}),
                       counterOf(parts, rules.signInAddress, "address", {candidate.emailKey})}};
}

// Whether somebody with the right password may come in.
Outcome checkState(Work& work, const AccountParts& parts, const AccountRow& account)
{
    if (account.state == AccountState::Closing)
        return fail(AccountsError::AccountClosing, "account " + account.id.value(),
                    {{"date", minuteText(fromMs(account.eraseAt))}});
    if (account.state != AccountState::Active)
        return refused();
    return checkAccountBan(work, account.id, parts.clock.now());
}

// Nobody may have changed the password, or closed the account, while it was compared.
Result<bool> lockUnchanged(Work& work, const AccountRow& account, const std::string& newHash)
{
    auto changed = work.execute(
        "UPDATE accounts SET password_hash = :3 "
        "WHERE id = :1 AND password_hash = :2 AND state = 'active'",
        {account.id.value(), account.passwordHash, newHash.empty() ? account.passwordHash : newHash});
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

Outcome tellOfDevice(Work& work, const AccountParts& parts, const SessionRow& session)
{
    bool isFirst = true; // the first session of an account surprises nobody
    auto asked =
        work.query("SELECT 1 FROM account_sessions WHERE account_id = :1 AND id <> :2 LIMIT 1",
                   {session.account.value(), session.id.value()}, [&](const Row&) { isFirst = false; });
    if (!asked || isFirst)
        return asked;
    return postMail(work, parts, AccountMail::NewDevice, session.account.value(),
                    {{"device", session.info.deviceName.empty() ? "-" : session.info.deviceName},
                     {"platform", session.info.platform.empty() ? "-" : session.info.platform},
                     {"time", minuteText(session.info.createdAt)},
                     {"origin", session.info.origin}});
}

// Everything that a sign-in writes but the refresh token.
Outcome openSession(Work& work, const AccountParts& parts, const Candidate& candidate,
                    const SessionRow& session)
{
    const auto counters = countersFor(parts, candidate);
    if (auto taken = takeBack(work, counters.mine, counters.shared); !taken)
        return taken;
    if (auto kept = keepDevice(work, parts, session); !kept)
        return kept;
    if (auto made = insertSession(work, session); !made)
        return made;
    if (auto left = crowdOutSessions(work, parts, session.account); !left)
        return left;
    if (auto told = candidate.isDeviceKnown ? Outcome() : tellOfDevice(work, parts, session); !told)
        return told;
    return writeEvent(work, parts,
                      {.account = session.account,
                       .kind = "signed_in",
                       .actor = session.account.value(),
                       .origin = session.info.origin,
                       .details = session.info.deviceName});
}

Outcome checkTexts(const SignInRequest& request)
{
    if (auto good = checkText(request.deviceName, kMaxDeviceText, "the name of the device"); !good)
        return good;
    return checkText(request.platform, kMaxDeviceText, "the platform");
}

SessionRow newSession(const AccountParts& parts, const SignInRequest& request, const Candidate& candidate,
                      const Secret& device)
{
    const auto now = parts.clock.now();
    const SessionId id(makeUuid(parts.random));
    return {.id = id,
            .account = candidate.account->id,
            .deviceHash = tokenHash(kDeviceSecret, device.reveal()),
            .info = {.id = id,
                     .deviceName = request.deviceName,
                     .platform = request.platform,
                     .origin = candidate.origin.text(),
                     .createdAt = now,
                     .lastUsedAt = now,
                     .expiresAt = now + parts.rules.sessions.longest}};
}

} // namespace

Result<SignedIn> Sessions::signIn(const SignInRequest& request)
{
    auto origin = IpAddress::parse(request.origin);
    if (!origin)
        return failure(origin);
    if (auto good = checkTexts(request); !good)
        return failure(good);
    auto address = EmailAddress::parse(request.address);
    const bool isPossible =
        request.password.size() <= static_cast<std::size_t>(m_parts.rules.passwords.maxBytes);
    if (!address || !isPossible)
        return refused(); // says nothing of any account
    auto candidate = find(m_parts, request, *address, *origin);
    if (!candidate)
        return failure(candidate);
    const auto counters = countersFor(m_parts, *candidate);
    auto all = counters.mine;
    all.insert(all.end(), counters.shared.begin(), counters.shared.end());
    if (auto counted = countTry(m_parts, std::move(all)); !counted)
        return failure(counted);
    if (!m_parts.hasher.matches(request.password, candidate->stored)) {
        m_parts.log.info("accounts", "a sign-in was refused", {{"origin", origin->text()}});
        return refused();
    }
    if (!candidate->account)
        return fail(AccountsError::NotConfirmed, "a registration waits");
    const auto newHash =
        m_parts.hasher.isCurrent(candidate->stored) ? std::string() : m_parts.hasher.hash(request.password);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto& account = *candidate->account;
    if (auto allowed = checkState(**work, m_parts, account); !allowed)
        return failure(allowed);
    auto isUnchanged = lockUnchanged(**work, account, newHash);
    if (!isUnchanged || !*isUnchanged)
        return isUnchanged ? refused() : failure(isUnchanged);
    if (auto allowed = checkAccountBan(**work, account.id, m_parts.clock.now()); !allowed)
        return failure(allowed); // one that came while the row was waited for
    auto device = candidate->isDeviceKnown ? request.device : newToken(m_parts.random);
    const auto session = newSession(m_parts, request, *candidate, device);
    if (auto opened = openSession(**work, m_parts, *candidate, session); !opened)
        return failure(opened);
    auto refresh = newToken(m_parts.random);
    auto expiresAt = insertRefresh(**work, m_parts, session.info, refresh.reveal());
    auto roles = rolesOf(**work, account.id);
    if (!expiresAt || !roles)
        return !expiresAt ? failure(expiresAt) : failure(roles);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    auto signedIn = tokensFor(account.id, session.id, std::move(*roles), std::move(refresh), *expiresAt);
    if (signedIn)
        signedIn->device = std::move(device);
    return signedIn;
}

} // namespace vidgo::accounts
