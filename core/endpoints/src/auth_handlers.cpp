#include <charconv>

#include "codecs.h"
#include "handler.h"

namespace vidgo::endpoints {
namespace {

Json nothing()
{
    return Json::Object{};
}

// What is done without a value to tell.
Result<Reply> done(Outcome outcome)
{
    if (!outcome)
        return failure(outcome);
    return nothing();
}

template <class Value>
Result<Reply> told(Result<Value> value)
{
    if (!value)
        return failure(value);
    return Reply(toJson(*value));
}

Result<Reply> accountId(Result<AccountId> account)
{
    if (!account)
        return failure(account);
    return Reply(Json::Object{{"account", account->value()}});
}

void addRegistration(Handlers& handlers, const Endpoints::Parts& parts)
{
    auto& registrations = parts.registrations;
    handlers["register"] = [&registrations](const Asked& asked) -> Result<Reply> {
        auto begun = registrations.begin({.address = asked.text("email"),
                                          .password = asked.secret("password"),
                                          .name = asked.text("name"),
                                          .language = asked.language(),
                                          .origin = asked.request.origin});
        if (!begun)
            return failure(begun);
        return Reply(Json::Object{{"registration", begun->token.reveal()},
                                  {"expires_at", toIso8601(begun->expiresAt)}});
    };
    handlers["resendVerification"] = [&registrations](const Asked& asked) {
        return done(registrations.resend(asked.secret("registration"), asked.request.origin));
    };
    handlers["verifyCode"] = [&registrations](const Asked& asked) {
        return accountId(
            registrations.confirm(asked.secret("registration"), asked.text("code"), asked.request.origin));
    };
    handlers["verifyEmail"] = [&registrations](const Asked& asked) {
        return accountId(registrations.confirmByLink(asked.secret("link"), asked.secret("password"),
                                                     asked.request.origin));
    };
}

void addSignIn(Handlers& handlers, const Endpoints::Parts& parts)
{
    auto& sessions = parts.sessions;
    auto& passwords = parts.passwords;
    handlers["signIn"] = [&sessions](const Asked& asked) {
        return told(sessions.signIn({.address = asked.text("email"),
                                     .password = asked.secret("password"),
                                     .deviceName = asked.text("device_name"),
                                     .platform = asked.text("platform"),
                                     .device = asked.secret("device"),
                                     .origin = asked.request.origin}));
    };
    handlers["refresh"] = [&sessions](const Asked& asked) {
        return told(sessions.refresh(asked.secret("refresh_token"), asked.request.origin));
    };
    handlers["signOut"] = [&sessions](const Asked& asked) {
        return done(sessions.signOut(asked.account(), asked.caller->session));
    };
    handlers["forgotPassword"] = [&passwords](const Asked& asked) {
        return done(passwords.requestReset(asked.text("email"), asked.request.origin));
    };
    handlers["resetPassword"] = [&passwords](const Asked& asked) -> Result<Reply> {
        auto device = passwords.reset(asked.secret("link"), asked.secret("password"), asked.request.origin);
        if (!device)
            return failure(device);
        return Reply(Json::Object{{"device", device->reveal()}});
    };
    handlers["changePassword"] = [&passwords](const Asked& asked) {
        return done(passwords.change(*asked.caller, asked.secret("old_password"),
                                     asked.secret("new_password"), asked.request.origin));
    };
}

void addProfile(Handlers& handlers, const Endpoints::Parts& parts)
{
    auto& accounts = parts.accounts;
    handlers["me"] = [&accounts](const Asked& asked) { return told(accounts.account(asked.account())); };
    handlers["setProfile"] = [&accounts](const Asked& asked) -> Result<Reply> {
        if (auto set = accounts.setProfile(asked.account(), asked.text("name"), asked.language()); !set)
            return failure(set);
        return told(accounts.account(asked.account()));
    };
    handlers["closeAccount"] = [&accounts](const Asked& asked) -> Result<Reply> {
        auto closed = accounts.close(*asked.caller, asked.secret("password"), asked.request.origin);
        if (!closed)
            return failure(closed);
        return told(accounts.account(asked.account()));
    };
    handlers["reopenAccount"] = [&accounts](const Asked& asked) {
        return done(accounts.reopen(asked.text("email"), asked.secret("password"), asked.request.origin));
    };
    handlers["exportAccount"] = [&accounts](const Asked& asked) -> Result<Reply> {
        auto data = accounts.exportData(asked.account());
        if (!data)
            return failure(data);
        return Reply(std::move(*data));
    };
}

// "0.8"; 0 for what is no weight.
double weightOf(std::string_view text)
{
    double weight = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
    return error == std::errc() && weight <= 1 ? weight : 0;
}

// The language that weighs most in the header and that there is: "ja;q=0.8, en".
Language wantedLanguage(std::string_view header)
{
    auto best = Language::English;
    double bestWeight = 0;
    while (!header.empty()) {
        const auto end = header.find(',');
        auto piece = header.substr(0, end);
        header = end == std::string_view::npos ? std::string_view() : header.substr(end + 1);
        while (piece.starts_with(' '))
            piece.remove_prefix(1);
        const auto sign = piece.find(";q=");
        const auto weight = sign == std::string_view::npos ? 1.0 : weightOf(piece.substr(sign + 3));
        const auto language = languageFromCode(piece.substr(0, piece.find(';')));
        if (language && weight > bestWeight) {
            best = *language;
            bestWeight = weight;
        }
    }
    return best;
}

void addSessions(Handlers& handlers, const Endpoints::Parts& parts)
{
    auto& sessions = parts.sessions;
    handlers["sessions"] = [&sessions](const Asked& asked) -> Result<Reply> {
        auto list = sessions.list(asked.account());
        if (!list)
            return failure(list);
        Json::Array items;
        for (const auto& session : *list)
            items.emplace_back(Json::Object{{"id", session.id.value()},
                                            {"device_name", session.deviceName},
                                            {"platform", session.platform},
                                            {"origin", session.origin},
                                            {"created_at", toIso8601(session.createdAt)},
                                            {"last_used_at", toIso8601(session.lastUsedAt)},
                                            {"is_current", session.id == asked.caller->session}});
        return Reply(Json::Object{{"items", std::move(items)}});
    };
    handlers["endSession"] = [&sessions](const Asked& asked) {
        return done(sessions.signOut(asked.account(), SessionId(asked.text("session"))));
    };
    handlers["endOtherSessions"] = [&sessions](const Asked& asked) -> Result<Reply> {
        auto ended = sessions.signOutEverywhere(asked.account(), asked.caller->session);
        if (!ended)
            return failure(ended);
        return Reply(Json::Object{{"ended", *ended}});
    };
    handlers["heartbeat"] = [](const Asked&) -> Result<Reply> { return Reply(nothing()); };
}

Json toJson(const accounts::ApiKeyInfo& key)
{
    Json::Array scopes;
    for (const auto& scope : key.scopes)
        scopes.emplace_back(scope);
    Json::Object json;
    json["id"] = key.id.value();
    json["name"] = key.name;
    json["scopes"] = std::move(scopes);
    json["created_at"] = toIso8601(key.createdAt);
    const auto add = [&json](const char* name, const std::optional<Timestamp>& moment) {
        if (moment)
            json[name] = toIso8601(*moment);
    };
    add("expires_at", key.expiresAt);
    add("last_used_at", key.lastUsedAt);
    add("revoked_at", key.revokedAt);
    return json;
}

void addApiKeys(Handlers& handlers, const Endpoints::Parts& parts)
{
    auto& keys = parts.keys;
    handlers["apiKeys"] = [&keys](const Asked& asked) -> Result<Reply> {
        auto list = keys.list(asked.account());
        if (!list)
            return failure(list);
        Json::Array items;
        for (const auto& key : *list)
            items.emplace_back(toJson(key));
        return Reply(Json::Object{{"items", std::move(items)}});
    };
    handlers["makeApiKey"] = [&keys](const Asked& asked) -> Result<Reply> {
        const auto scopes = asked.texts("scopes");
        auto expiresAt = asked.moment("expires_at");
        if (!expiresAt)
            return failure(expiresAt);
        auto made =
            keys.make(asked.account(), asked.text("name"), {scopes.begin(), scopes.end()}, *expiresAt);
        if (!made)
            return failure(made);
        Json::Object answer;
        answer["key"] = toJson(made->info);
        answer["secret"] = std::string(made->secret.reveal());
        return Reply(Json(std::move(answer)));
    };
    handlers["revokeApiKey"] = [&keys](const Asked& asked) {
        return done(keys.revoke(asked.account(), ApiKeyId(asked.text("key"))));
    };
}

} // namespace

void addAuthHandlers(Handlers& handlers, const Endpoints::Parts& parts)
{
    addRegistration(handlers, parts);
    addSignIn(handlers, parts);
    addProfile(handlers, parts);
    addSessions(handlers, parts);
    addApiKeys(handlers, parts);
    handlers["geoLanguage"] = [](const Asked& asked) -> Result<Reply> {
        const auto language = wantedLanguage(asked.request.header("Accept-Language"));
        return Reply(Json::Object{{"language", languageCode(language)}});
    };
}

} // namespace vidgo::endpoints
