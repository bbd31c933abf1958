#include "token_keeper.h"

#include "told_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"
#include "vidgo/service/service_error.h"

namespace vidgo::client {
namespace {

constexpr std::string_view kModule = "client";

std::unexpected<Error> nobody()
{
    return fail(service::ServiceError::NotSignedIn, "nobody is signed in here");
}

std::string textOf(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

} // namespace

// A token goes to the server that gave it and to no other, whatever address is set up by then.
TokenKeeper::TokenKeeper(const ServerAddress& address, Parts parts)
    : m_parts(std::move(parts))
    , m_name("server." + sha256(address.origin()).substr(0, 16) + ".session")
    , m_deviceName("server." + sha256(address.origin()).substr(0, 16) + ".device")
{}

Result<std::optional<AccountId>> TokenKeeper::account()
{
    const std::lock_guard guard(m_mutex);
    auto found = kept();
    if (!found)
        return failure(found);
    return *found ? std::optional((*found)->account) : std::nullopt;
}

std::uint64_t TokenKeeper::signIn()
{
    const std::lock_guard guard(m_mutex);
    return m_signIn;
}

Result<TokenKeeper::Pass> TokenKeeper::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const auto signIn = m_signIn;
    return m_access.isEmpty() ? renewed(lock, signIn, stop) : current(signIn);
}

Result<TokenKeeper::Pass> TokenKeeper::next(const Pass& refused, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (refused.turn == m_turn && refused.signIn == m_signIn)
        m_access = Secret();
    return m_access.isEmpty() ? renewed(lock, refused.signIn, stop) : current(refused.signIn);
}

Result<TokenKeeper::Pass> TokenKeeper::current(std::uint64_t signIn) const
{
    if (signIn != m_signIn || m_access.isEmpty())
        return nobody();
    return Pass{.access = m_access, .account = m_account, .signIn = m_signIn, .turn = m_turn};
}

Result<TokenKeeper::Pass> TokenKeeper::renewed(std::unique_lock<std::mutex>& lock, std::uint64_t signIn,
                                               const std::stop_token& stop)
{
    if (signIn != m_signIn)
        return nobody();
    if (m_isExchanging) {
        const auto mine = m_exchanges;
        m_ended.wait(lock, stop, [&] { return m_exchanges != mine; });
        if (m_exchanges == mine)
            return fail(BaseError::Cancelled, "stopped");
        if (m_failure)
            return std::unexpected(*m_failure);
        return current(signIn);
    }
    m_isExchanging = true;
    auto tokens = exchange(lock);
    m_isExchanging = false;
    ++m_exchanges;
    m_failure.reset();
    const bool isOurs = signIn == m_signIn;
    if (isOurs && tokens)
        take(std::move(*tokens));
    else if (!tokens)
        m_failure = tokens.error();
    const bool isOver = isOurs && !tokens && isSignInOver(tokens.error());
    if (isOver)
        forget();
    m_ended.notify_all();
    if (isOver) {
        lock.unlock();
        m_parts.signedOut(tokens.error());
    }
    if (!tokens)
        return failure(tokens);
    return current(signIn);
}

// Not stopped with the call that needs it: a token that is used up while nobody hears the answer would end
// the sign-in.
Result<Tokens> TokenKeeper::exchange(std::unique_lock<std::mutex>& lock)
{
    auto found = kept();
    if (!found)
        return failure(found);
    if (!*found)
        return nobody();
    const auto refresh = (*found)->refresh;
    lock.unlock();
    auto tokens = m_parts.exchange(refresh);
    lock.lock();
    return tokens;
}

void TokenKeeper::begin(Tokens tokens)
{
    const std::lock_guard guard(m_mutex);
    ++m_signIn;
    take(std::move(tokens));
}

void TokenKeeper::end()
{
    const std::lock_guard guard(m_mutex);
    forget();
}

Secret TokenKeeper::device()
{
    auto secret = m_parts.secrets.read(m_deviceName);
    if (!secret)
        m_parts.log.failure(kModule, "the keychain does not say what this device is", secret.error());
    return secret && *secret ? **secret : Secret();
}

void TokenKeeper::keepDevice(const Secret& device)
{
    if (const auto written = m_parts.secrets.write(m_deviceName, device); !written)
        m_parts.log.failure(kModule, "what this device is could not be kept", written.error());
}

Result<std::optional<TokenKeeper::Kept>> TokenKeeper::kept()
{
    if (m_kept)
        return m_kept;
    auto secret = m_parts.secrets.read(m_name);
    if (!secret)
        return failure(secret);
    if (!*secret)
        return std::nullopt;
    const auto row = Json::parse((*secret)->reveal(), "session");
    if (!row || textOf(*row, "refresh").empty())
        return std::nullopt; // of another version, or damaged: signing in again helps
    return Kept{.account = AccountId(textOf(*row, "account")), .refresh = Secret(textOf(*row, "refresh"))};
}

void TokenKeeper::take(Tokens tokens)
{
    m_access = std::move(tokens.access);
    m_account = tokens.account;
    ++m_turn;
    Json::Object row;
    row["account"] = tokens.account.value();
    row["refresh"] = tokens.refresh.reveal();
    auto text = Json(std::move(row)).dump();
    const auto written = m_parts.secrets.write(m_name, Secret(text));
    wipe(text);
    m_kept.reset();
    if (written)
        return;
    m_parts.log.failure(kModule, "the sign-in cannot be kept beyond the end of the program", written.error());
    m_kept = Kept{.account = std::move(tokens.account), .refresh = std::move(tokens.refresh)};
}

void TokenKeeper::forget()
{
    ++m_signIn;
    m_access = Secret();
    m_kept.reset();
    if (const auto removed = m_parts.secrets.remove(m_name); !removed)
        m_parts.log.failure(kModule, "the sign-in could not be taken out of the keychain", removed.error());
}

} // namespace vidgo::client
