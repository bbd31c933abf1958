#include "vidgo/accounts/access_token.h"

#include <algorithm>
#include <array>

#include "base64url.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/hmac.h"
#include "vidgo/base/json.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxId = 128;
constexpr std::int64_t kLatest = 253'402'300'799; // the year 9999, so that milliseconds fit

std::unexpected<Error> refused(const char* why)
{
    return fail(AccountsError::AccessRefused, why);
}

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::string signatureOf(const ServerKey& key, std::string_view head, std::string_view payload)
{
    return toBase64Url(bytesOfHex(hmacSha256(key.secret, {head, ".", payload})));
}

const std::string* text(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* value = member ? member->asString() : nullptr;
    return value && !value->empty() && value->size() <= kMaxId ? value : nullptr;
}

std::optional<Timestamp> time(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* value = member ? member->asInt() : nullptr;
    if (!value || *value < 0 || *value > kLatest)
        return std::nullopt;
    return Timestamp(std::chrono::seconds(*value));
}

std::optional<std::set<Role>> rolesIn(const Json& json)
{
    const auto* member = json.find("roles");
    const auto* array = member ? member->asArray() : nullptr;
    if (!array)
        return std::nullopt;
    std::set<Role> roles;
    for (const auto& entry : *array) {
        const auto role = entry.asString() ? roleFromId(*entry.asString()) : std::nullopt;
        if (!role || !roles.insert(*role).second)
            return std::nullopt;
    }
    return roles;
}

// The three parts, or nothing.
std::optional<std::array<std::string_view, 3>> partsOf(std::string_view token)
{
    const auto first = token.find('.');
    const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    return std::array{token.substr(0, first), token.substr(first + 1, second - first - 1),
                      token.substr(second + 1)};
}

} // namespace

AccessTokens::AccessTokens(const AccountKeys& keys, TokenSettings settings,
                           const AccountRules::Sessions& rules)
    : m_keys(keys)
    , m_settings(std::move(settings))
    , m_rules(rules)
{}

std::string AccessTokens::headerOf(const ServerKey& key) const
{
    return toBase64Url(Json(Json::Object{{"alg", "HS256"}, {"kid", key.id}, {"typ", "JWT"}}).dump());
}

Secret AccessTokens::issue(const AccessClaims& claims) const
{
    Json::Array roles;
    for (const auto role : claims.roles)
        roles.emplace_back(roleId(role));
    const Json payload = Json::Object{{"aud", m_settings.audience},
                                      {"exp", secondsOf(claims.expiresAt)},
                                      {"iat", secondsOf(claims.issuedAt)},
                                      {"iss", m_settings.issuer},
                                      {"jti", claims.tokenId},
                                      {"roles", std::move(roles)},
                                      {"sid", claims.session.value()},
                                      {"sub", claims.account.value()}};
    const auto& key = m_keys.tokenKeys().front();
    const auto head = headerOf(key);
    const auto body = toBase64Url(payload.dump());
    return Secret(head + "." + body + "." + signatureOf(key, head, body));
}

Result<AccessClaims> AccessTokens::readClaims(std::string_view payload) const
{
    const auto bytes = fromBase64Url(payload);
    if (!bytes)
        return refused("payload is no Base64");
    const auto json = Json::parse(*bytes);
    const auto* members = json ? json->asObject() : nullptr;
    if (!members || members->size() != 8 || json->dump() != *bytes)
        return refused("payload is not as it is written here");
    const auto* account = text(*json, "sub");
    const auto* session = text(*json, "sid");
    const auto* id = text(*json, "jti");
    const auto* issuer = text(*json, "iss");
    const auto* audience = text(*json, "aud");
    const auto issuedAt = time(*json, "iat");
    const auto expiresAt = time(*json, "exp");
    auto roles = rolesIn(*json);
    if (!account || !session || !id || !issuer || !audience || !issuedAt || !expiresAt || !roles)
        return refused("a claim is missing or malformed");
    if (*issuer != m_settings.issuer || *audience != m_settings.audience)
        return refused("for somebody else");
    if (*expiresAt <= *issuedAt || *expiresAt - *issuedAt > m_rules.accessLife)
        return refused("lives too long");
    return AccessClaims{.account = AccountId(*account),
                        .session = SessionId(*session),
                        .roles = std::move(*roles),
                        .issuedAt = *issuedAt,
                        .expiresAt = *expiresAt,
                        .tokenId = *id};
}

Result<AccessClaims> AccessTokens::read(std::string_view token, Timestamp now) const
{
    const auto parts = token.size() <= kMaxToken ? partsOf(token) : std::nullopt;
    if (!parts)
        return refused("not three parts");
    const auto& [head, payload, signature] = *parts;
    // The header is compared whole: what is not exactly ours names no algorithm.
    const auto key = std::ranges::find_if(
        m_keys.tokenKeys(), [&](const ServerKey& candidate) { return headerOf(candidate) == head; });
    if (key == m_keys.tokenKeys().end())
        return refused("unknown header");
    if (!equalInConstantTime(signature, signatureOf(*key, head, payload)))
        return refused("signature");
    auto claims = readClaims(payload);
    if (!claims)
        return claims;
    if (claims->issuedAt > now + m_rules.clockLeeway)
        return refused("from the future");
    if (claims->expiresAt + m_rules.clockLeeway <= now)
        return fail(AccountsError::AccessExpired, "expired");
    return claims;
}

} // namespace vidgo::accounts
