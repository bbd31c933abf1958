#include "vidgo/backend/account_backend.h"

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

constexpr const char* kRegistration = "account.registration";

/// Somebody who waits for a code, and what shows that it was they who registered.
struct Waiting
{
    PendingRegistration registration;
    Secret token;
};

Outcome keep(secrets::SecretStore& secrets, const Waiting& waiting)
{
    Json::Object row;
    row["address"] = waiting.registration.address;
    row["expires_at"] = toIso8601(waiting.registration.expiresAt);
    row["token"] = waiting.token.reveal();
    auto text = Json(std::move(row)).dump();
    auto written = secrets.write(kRegistration, Secret(text));
    wipe(text);
    return written;
}

std::string textIn(const Json& row, std::string_view name)
{
    const auto* const member = row.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

// What is damaged is as good as nothing: registering again helps.
Result<std::optional<Waiting>> waiting(secrets::SecretStore& secrets)
{
    auto kept = secrets.read(kRegistration);
    if (!kept)
        return failure(kept);
    if (!*kept)
        return std::nullopt;
    const auto row = Json::parse((*kept)->reveal(), "registration");
    if (!row)
        return std::nullopt;
    const auto expiresAt = timestampFromIso8601(textIn(*row, "expires_at"));
    if (!expiresAt)
        return std::nullopt;
    return Waiting{.registration = {.address = textIn(*row, "address"), .expiresAt = *expiresAt},
                   .token = Secret(textIn(*row, "token"))};
}

Result<Secret> tokenOf(secrets::SecretStore& secrets)
{
    auto found = waiting(secrets);
    if (!found)
        return failure(found);
    if (!*found)
        return fail(accounts::AccountsError::CodeRefused, "nobody waits for a code here");
    return std::move((*found)->token);
}

} // namespace

AccountBackend::AccountBackend(Parts parts)
    : m_parts(parts)
{}

Result<PendingRegistration> AccountBackend::registerAccount(const service::NewAccount& wish,
                                                            const std::stop_token&)
{
    auto begun = m_parts.registrations.begin({.address = wish.address,
                                              .password = wish.password,
                                              .name = wish.name,
                                              .language = wish.language,
                                              .origin = m_parts.session.origin()});
    if (!begun)
        return failure(begun);
    Waiting waiting{.registration = {.address = wish.address, .expiresAt = begun->expiresAt},
                    .token = std::move(begun->token)};
    if (auto kept = keep(m_parts.secrets, waiting); !kept)
        return failure(kept);
    return std::move(waiting.registration);
}

Result<std::optional<PendingRegistration>> AccountBackend::pendingRegistration()
{
    auto found = waiting(m_parts.secrets);
    if (!found)
        return failure(found);
    if (!*found || (*found)->registration.expiresAt <= m_parts.clock.now())
        return std::nullopt;
    return std::move((*found)->registration);
}

Outcome AccountBackend::resendCode(const std::stop_token&)
{
    auto token = tokenOf(m_parts.secrets);
    if (!token)
        return failure(token);
    return m_parts.registrations.resend(*token, m_parts.session.origin());
}

Outcome AccountBackend::confirm(const std::string& code, const std::stop_token&)
{
    auto token = tokenOf(m_parts.secrets);
    if (!token)
        return failure(token);
    auto confirmed = m_parts.registrations.confirm(*token, code, m_parts.session.origin());
    if (!confirmed)
        return failure(confirmed);
    return m_parts.secrets.remove(kRegistration);
}

Result<Account> AccountBackend::signIn(const service::SignIn& wish, const std::stop_token& stop)
{
    auto signedIn = m_parts.sessions.signIn({.address = wish.address,
                                             .password = wish.password,
                                             .deviceName = wish.deviceName,
                                             .platform = wish.platform,
                                             .device = m_parts.session.device(),
                                             .origin = m_parts.session.origin()});
    if (!signedIn)
        return failure(signedIn);
    // Who was signed in here before goes; that they may be signed out already is no reason to stay outside.
    (void)endHere(service::SignOutFrom::Here);
    m_parts.session.begin(*signedIn);
    if (!signedIn->device.isEmpty())
        m_parts.session.keepDevice(signedIn->device);
    return account(stop);
}

Result<bool> AccountBackend::isSignedIn()
{
    return m_parts.session.isSignedIn();
}

Result<Account> AccountBackend::account(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return m_parts.accounts.account(caller->account);
}

Outcome AccountBackend::endHere(service::SignOutFrom from)
{
    auto caller = m_parts.session.caller();
    m_parts.session.end();
    if (!caller)
        return failure(caller);
    if (from == service::SignOutFrom::Here)
        return m_parts.sessions.signOut(caller->account, caller->session);
    auto ended = m_parts.sessions.signOutEverywhere(caller->account);
    return ended ? Outcome() : failure(ended);
}

Outcome AccountBackend::signOut(service::SignOutFrom from, const std::stop_token&)
{
    auto isIn = isSignedIn();
    if (isIn && !*isIn)
        return {};
    return endHere(from);
}

Result<std::vector<DeviceSession>> AccountBackend::sessions(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    auto list = m_parts.sessions.list(caller->account);
    if (!list)
        return failure(list);
    std::vector<DeviceSession> devices;
    for (auto& it : *list)
        devices.push_back({.id = it.id,
                           .deviceName = std::move(it.deviceName),
                           .platform = std::move(it.platform),
                           .origin = std::move(it.origin),
                           .createdAt = it.createdAt,
                           .lastUsedAt = it.lastUsedAt,
                           .isCurrent = it.id == caller->session});
    return devices;
}

Outcome AccountBackend::endSession(const SessionId& session, const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return m_parts.sessions.signOut(caller->account, session);
}

Result<std::int64_t> AccountBackend::endOtherSessions(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return m_parts.sessions.signOutEverywhere(caller->account, caller->session);
}

Result<Account> AccountBackend::setProfile(const std::string& name, Language language, const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    if (auto set = m_parts.accounts.setProfile(caller->account, name, language); !set)
        return failure(set);
    return m_parts.accounts.account(caller->account);
}

Outcome AccountBackend::changePassword(const Secret& oldPassword, const Secret& newPassword,
                                       const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return m_parts.passwords.change(*caller, oldPassword, newPassword, m_parts.session.origin());
}

Outcome AccountBackend::requestReset(const std::string& address, const std::stop_token&)
{
    return m_parts.passwords.requestReset(address, m_parts.session.origin());
}

Outcome AccountBackend::resetPassword(const Secret& link, const Secret& newPassword, const std::stop_token&)
{
    auto device = m_parts.passwords.reset(service::linkSecret(link), newPassword, m_parts.session.origin());
    if (!device)
        return failure(device);
    m_parts.session.keepDevice(*device);
    return {};
}

Result<Account> AccountBackend::close(const Secret& password, const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    if (auto closed = m_parts.accounts.close(*caller, password, m_parts.session.origin()); !closed)
        return failure(closed);
    m_parts.session.end();
    return m_parts.accounts.account(caller->account);
}

Outcome AccountBackend::reopen(const std::string& address, const Secret& password, const std::stop_token&)
{
    return m_parts.accounts.reopen(address, password, m_parts.session.origin());
}

Result<Json> AccountBackend::exportData(const std::stop_token&)
{
    auto caller = m_parts.session.caller();
    if (!caller)
        return failure(caller);
    return m_parts.accounts.exportData(caller->account);
}

} // namespace vidgo::backend
