#include "vidgo/backend/account_session.h"

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using accounts::AccountsError;

namespace {

constexpr std::string_view kModule = "account";
constexpr const char* kSession = "account.session";
constexpr const char* kDevice = "account.device";

bool endsSession(const Error& error)
{
    return error.is(AccountsError::SessionEnded) || error.is(AccountsError::AccountBanned);
}

} // namespace

AccountSession::AccountSession(Parts parts)
    : m_parts(std::move(parts))
{}

Result<accounts::Caller> AccountSession::caller()
{
    const std::scoped_lock lock(m_mutex);
    if (m_access.isEmpty() || m_parts.clock.now() >= m_accessExpiresAt)
        if (auto renewed = renew(); !renewed)
            return failure(renewed);
    auto caller = m_parts.sessions.check(m_access.reveal(), m_parts.origin);
    if (!caller && endsSession(caller.error()))
        forget();
    return caller;
}

Result<bool> AccountSession::isSignedIn()
{
    const std::scoped_lock lock(m_mutex);
    auto refresh = refreshToken();
    if (!refresh)
        return failure(refresh);
    return !refresh->isEmpty();
}

void AccountSession::begin(const accounts::SignedIn& signedIn)
{
    const std::scoped_lock lock(m_mutex);
    take(signedIn);
}

void AccountSession::end()
{
    const std::scoped_lock lock(m_mutex);
    forget();
}

Secret AccountSession::device()
{
    auto kept = m_parts.secrets.read(kDevice);
    if (!kept)
        m_parts.log.failure(kModule, "what this device is known by could not be read", kept.error());
    return kept && *kept ? std::move(**kept) : Secret();
}

void AccountSession::keepDevice(const Secret& device)
{
    if (const auto written = m_parts.secrets.write(kDevice, device); !written)
        m_parts.log.failure(kModule, "what this device is known by could not be kept", written.error());
}

Result<Secret> AccountSession::refreshToken()
{
    if (!m_refresh) {
        auto kept = m_parts.secrets.read(kSession);
        if (!kept)
            return failure(kept);
        m_refresh = std::move(*kept).value_or(Secret());
    }
    return *m_refresh;
}

Outcome AccountSession::renew()
{
    auto refresh = refreshToken();
    if (!refresh)
        return failure(refresh);
    if (refresh->isEmpty())
        return fail(service::ServiceError::NotSignedIn, "nobody is signed in");
    auto signedIn = m_parts.sessions.refresh(*refresh, m_parts.origin);
    if (signedIn)
        take(*signedIn);
    else if (endsSession(signedIn.error()))
        forget();
    return signedIn ? Outcome() : failure(signedIn);
}

void AccountSession::take(const accounts::SignedIn& signedIn)
{
    m_refresh = signedIn.refresh;
    m_access = signedIn.access;
    m_accessExpiresAt = signedIn.accessExpiresAt;
    if (const auto written = m_parts.secrets.write(kSession, signedIn.refresh); !written)
        m_parts.log.failure(kModule, "the sign-in cannot be kept beyond the end of the program",
                            written.error());
}

void AccountSession::forget()
{
    m_refresh = Secret();
    m_access = Secret();
    if (const auto removed = m_parts.secrets.remove(kSession); !removed)
        m_parts.log.failure(kModule, "the sign-in could not be taken out of the keychain", removed.error());
}

} // namespace vidgo::backend
