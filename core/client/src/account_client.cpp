#include "vidgo/client/account_client.h"

#include "answer_fields.h"
#include "vidgo/base/hash.h"
#include "vidgo/secrets/secrets_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::client {
namespace {

constexpr std::string_view kModule = "client";

Account accountFrom(const AnswerFields& fields)
{
    Account account{.id = AccountId(fields.text("id")),
                    .email = fields.text("email"),
                    .name = fields.text("name"),
                    .language = languageFromCode(fields.text("language")).value_or(Language::English),
                    .state = fields.known("state", &accountStateFromId),
                    .createdAt = fields.moment("created_at"),
                    .eraseAt = fields.momentIfAny("erase_at"),
                    .roles = {}};
    for (const auto& role : fields.texts("roles"))
        if (const auto known = roleFromId(role))
            account.roles.insert(*known);
    return account;
}

DeviceSession sessionFrom(const AnswerFields& fields)
{
    return {.id = SessionId(fields.text("id")),
            .deviceName = fields.text("device_name"),
            .platform = fields.text("platform"),
            .origin = fields.text("origin"),
            .createdAt = fields.moment("created_at"),
            .lastUsedAt = fields.moment("last_used_at"),
            .isCurrent = fields.flag("is_current")};
}

Outcome outcomeOf(Result<Json> answer)
{
    if (!answer)
        return failure(answer);
    return {};
}

} // namespace

AccountClient::AccountClient(Parts parts)
    : m_parts(parts)
    , m_name("server." + sha256(parts.link.address().origin()).substr(0, 16) + ".registration")
{}

Result<Json> AccountClient::call(std::string_view route, Json::Object body, const std::stop_token& stop)
{
    Ask ask;
    ask.body = Json(std::move(body));
    return m_parts.link.call(route, ask, stop);
}

// ---- a new account ---------------------------------------------------------------------------------------

Result<PendingRegistration> AccountClient::registerAccount(const service::NewAccount& wish,
                                                           const std::stop_token& stop)
{
    Json::Object body;
    body["email"] = wish.address;
    body["password"] = wish.password.reveal();
    body["name"] = wish.name;
    body["language"] = languageCode(wish.language);
    auto begun = decoded(call("register", std::move(body), stop), m_parts.link.host(),
                         [&wish](const AnswerFields& fields) {
                             return Waiting{.registration = {.address = wish.address,
                                                             .expiresAt = fields.moment("expires_at")},
                                            .token = Secret(fields.text("registration"))};
                         });
    if (!begun)
        return failure(begun);
    keep(*begun);
    return begun->registration;
}

Result<std::optional<PendingRegistration>> AccountClient::pendingRegistration()
{
    auto found = waiting();
    if (!found)
        return failure(found);
    if (!*found || (*found)->registration.expiresAt <= m_parts.clock.now())
        return std::nullopt;
    return (*found)->registration;
}

Outcome AccountClient::resendCode(const std::stop_token& stop)
{
    auto token = registrationToken();
    if (!token)
        return failure(token);
    Json::Object body;
    body["registration"] = token->reveal();
    return outcomeOf(call("resendVerification", std::move(body), stop));
}

Outcome AccountClient::confirm(const std::string& code, const std::stop_token& stop)
{
    auto token = registrationToken();
    if (!token)
        return failure(token);
    Json::Object body;
    body["registration"] = token->reveal();
    body["code"] = code;
    if (auto confirmed = call("verifyCode", std::move(body), stop); !confirmed)
        return failure(confirmed);
    forget();
    return {};
}

Result<std::optional<AccountClient::Waiting>> AccountClient::waiting()
{
    const std::lock_guard guard(m_mutex);
    if (m_waiting)
        return m_waiting;
    auto secret = m_parts.secrets.read(m_name);
    if (!secret)
        return failure(secret);
    if (!*secret)
        return std::nullopt;
    auto found = decoded(Json::parse((*secret)->reveal()), {}, [](const AnswerFields& fields) {
        return Waiting{
            .registration = {.address = fields.text("address"), .expiresAt = fields.moment("expires_at")},
            .token = Secret(fields.text("registration"))};
    });
    return found ? std::optional(std::move(*found)) : std::nullopt; // damaged: registering again helps
}

// Without one the server is asked all the same, because it says best why that does not do.
Result<Secret> AccountClient::registrationToken()
{
    auto found = waiting();
    if (!found)
        return failure(found);
    return *found ? (*found)->token : Secret("none");
}

void AccountClient::keep(const Waiting& waiting)
{
    Json::Object row;
    row["address"] = waiting.registration.address;
    row["expires_at"] = toIso8601(waiting.registration.expiresAt);
    row["registration"] = waiting.token.reveal();
    auto text = Json(std::move(row)).dump();
    const std::lock_guard guard(m_mutex);
    const auto written = m_parts.secrets.write(m_name, Secret(text));
    wipe(text);
    m_waiting.reset();
    if (written)
        return;
    m_parts.log.failure(kModule, "a registration cannot be kept beyond the end of the program",
                        written.error());
    m_waiting = waiting;
}

void AccountClient::forget()
{
    const std::lock_guard guard(m_mutex);
    m_waiting.reset();
    if (const auto removed = m_parts.secrets.remove(m_name); !removed)
        m_parts.log.failure(kModule, "a registration could not be taken out of the keychain",
                            removed.error());
}

// ---- in and out ------------------------------------------------------------------------------------------

Result<Account> AccountClient::signIn(const service::SignIn& wish, const std::stop_token& stop)
{
    Json::Object body;
    body["email"] = wish.address;
    body["password"] = wish.password.reveal();
    body["device_name"] = wish.deviceName;
    body["platform"] = wish.platform;
    if (const auto device = m_parts.link.device(); !device.isEmpty())
        body["device"] = device.reveal();
    auto signedIn = call("signIn", std::move(body), stop);
    if (!signedIn)
        return failure(signedIn);
    if (auto left = signOut(service::SignOutFrom::Here, stop); !left)
        m_parts.log.failure(kModule, "who was signed in before could not be signed out", left.error());
    if (auto begun = m_parts.link.beginSignIn(*signedIn); !begun)
        return failure(begun);
    return account(stop);
}

Result<bool> AccountClient::isSignedIn()
{
    auto account = m_parts.link.account();
    if (!account)
        return failure(account);
    return account->has_value();
}

Result<Account> AccountClient::account(const std::stop_token& stop)
{
    return decoded(m_parts.link.call("me", {}, stop), m_parts.link.host(), accountFrom);
}

Outcome AccountClient::signOut(service::SignOutFrom from, const std::stop_token& stop)
{
    if (auto isIn = isSignedIn(); isIn && !*isIn)
        return {};
    Result<Json> told = Json();
    if (from == service::SignOutFrom::Everywhere)
        told = m_parts.link.call("endOtherSessions", {}, stop);
    if (told)
        told = m_parts.link.call("signOut", {}, stop);
    m_parts.link.endSignIn();
    return outcomeOf(std::move(told));
}

Result<std::vector<DeviceSession>> AccountClient::sessions(const std::stop_token& stop)
{
    return decoded(m_parts.link.call("sessions", {}, stop), m_parts.link.host(),
                   [](const AnswerFields& fields) { return fields.list("items", sessionFrom); });
}

Outcome AccountClient::endSession(const SessionId& session, const std::stop_token& stop)
{
    Ask ask;
    ask.parameters = Json::Object{{"session", session.value()}};
    return outcomeOf(m_parts.link.call("endSession", ask, stop));
}

Result<std::int64_t> AccountClient::endOtherSessions(const std::stop_token& stop)
{
    return decoded(m_parts.link.call("endOtherSessions", {}, stop), m_parts.link.host(),
                   [](const AnswerFields& fields) { return fields.integer("ended"); });
}

// ---- what is known of the person -------------------------------------------------------------------------

Result<Account> AccountClient::setProfile(const std::string& name, Language language,
                                          const std::stop_token& stop)
{
    Json::Object body;
    body["name"] = name;
    body["language"] = languageCode(language);
    return decoded(call("setProfile", std::move(body), stop), m_parts.link.host(), accountFrom);
}

Outcome AccountClient::changePassword(const Secret& oldPassword, const Secret& newPassword,
                                      const std::stop_token& stop)
{
    Json::Object body;
    body["old_password"] = oldPassword.reveal();
    body["new_password"] = newPassword.reveal();
    return outcomeOf(call("changePassword", std::move(body), stop));
}

Outcome AccountClient::requestReset(const std::string& address, const std::stop_token& stop)
{
    Json::Object body;
    body["email"] = address;
    return outcomeOf(call("forgotPassword", std::move(body), stop));
}

Outcome AccountClient::resetPassword(const Secret& link, const Secret& newPassword,
                                     const std::stop_token& stop)
{
    Json::Object body;
    body["link"] = service::linkSecret(link).reveal();
    body["password"] = newPassword.reveal();
    auto device = decoded(call("resetPassword", std::move(body), stop), m_parts.link.host(),
                          [](const AnswerFields& fields) { return Secret(fields.text("device")); });
    if (!device)
        return failure(device);
    m_parts.link.keepDevice(*device);
    return {};
}

Result<Account> AccountClient::close(const Secret& password, const std::stop_token& stop)
{
    Json::Object body;
    body["password"] = password.reveal();
    auto closed = decoded(call("closeAccount", std::move(body), stop), m_parts.link.host(), accountFrom);
    if (closed)
        m_parts.link.endSignIn();
    return closed;
}

Outcome AccountClient::reopen(const std::string& address, const Secret& password, const std::stop_token& stop)
{
    Json::Object body;
    body["email"] = address;
    body["password"] = password.reveal();
    return outcomeOf(call("reopenAccount", std::move(body), stop));
}

Result<Json> AccountClient::exportData(const std::stop_token& stop)
{
    return m_parts.link.call("exportAccount", {}, stop);
}

} // namespace vidgo::client
