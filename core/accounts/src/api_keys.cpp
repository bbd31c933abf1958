#include "vidgo/accounts/api_keys.h"

#include "open_ones.h"
#include "store.h"
#include "vidgo/base/hmac.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxName = 100;
constexpr std::int64_t kMinute = 60'000;

using Scopes = std::set<std::string, std::less<>>;

std::unexpected<Error> refused(const char* why)
{
    return fail(AccountsError::SignatureRefused, why);
}

std::string joined(const Scopes& scopes)
{
    std::string text;
    for (const auto& scope : scopes)
        text += (text.empty() ? "" : " ") + scope;
    return text;
}

Scopes split(std::string_view text)
{
    Scopes scopes;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        scopes.emplace(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return scopes;
}

struct KeyRow
{
    ApiKeyInfo info;
    AccountId account;
    std::string salt;
    std::string masterKey;
    AccountState state = AccountState::None; ///< Of the account.
};

Result<std::vector<KeyRow>> keysWhere(Work& work, std::string_view rest, const storage::Parameters& values)
{
    std::vector<KeyRow> keys;
    auto asked = work.query("SELECT k.id, k.name, k.scopes, k.created_at, k.expires_at, k.last_used_at, "
                            "k.revoked_at, k.account_id, k.salt, k.master_key, a.state "
                            "FROM account_api_keys k JOIN accounts a ON a.id = k.account_id " +
                                std::string(rest),
                            values, [&](const Row& row) {
                                keys.push_back(
                                    {.info = {.id = ApiKeyId(std::string(row.text(0))),
                                              .name = std::string(row.text(1)),
                                              .scopes = split(row.text(2)),
                                              .createdAt = fromMs(row.integer(3)),
                                              .expiresAt = optionalFromMs(row.integer(4)),
                                              .lastUsedAt = optionalFromMs(row.integer(5)),
                                              .revokedAt = optionalFromMs(row.integer(6))},
                                     .account = AccountId(std::string(row.text(7))),
                                     .salt = std::string(row.text(8)),
                                     .masterKey = std::string(row.text(9)),
                                     .state = accountStateFromId(row.text(10)).value_or(AccountState::None)});
                            });
    if (!asked)
        return failure(asked);
    return keys;
}

Secret secretOf(const ServerKey& master, const KeyRow& row)
{
    return Secret("vgs_" + AccountKeys::derive(master, "api key", {row.info.id.value(), row.salt}));
}

Outcome check(const AccountRules::ApiKeys& rules, std::string_view name, const Scopes& scopes,
              std::optional<Timestamp> expiresAt, Timestamp now)
{
    if (auto good = checkText(name, kMaxName, "the name", 1); !good)
        return good;
    if (scopes.empty())
        return invalidRequest("a key needs a scope");
    for (const auto& scope : scopes)
        if (!rules.scopes.contains(scope))
            return invalidRequest("there is no such scope");
    if (expiresAt && *expiresAt <= now)
        return invalidRequest("the key would have expired already");
    return {};
}

Outcome insert(Work& work, const KeyRow& row)
{
    return done(
        work.execute("INSERT INTO account_api_keys (id, account_id, name, salt, master_key, scopes, "
                     "created_at, expires_at, last_used_at, revoked_at) "
                     "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, 0, 0)",
                     {row.info.id.value(), row.account.value(), row.info.name, row.salt, row.masterKey,
                      joined(row.info.scopes), toMs(row.info.createdAt), toMs(row.info.expiresAt)}));
}

// How many of an account can be used.
Result<std::int64_t> countOpen(Work& work, const AccountId& account, Timestamp now)
{
    std::int64_t count = 0;
    auto asked = work.query("SELECT COUNT(*) FROM account_api_keys WHERE account_id = :1 AND revoked_at = 0 "
                            "AND (expires_at = 0 OR expires_at > :2)",
                            {account.value(), toMs(now)}, [&](const Row& row) { count = row.integer(0); });
    if (!asked)
        return failure(asked);
    return count;
}

// The key of a signature, if it may sign at all.
Result<KeyRow> keyFor(Work& work, const AccountParts& parts, const ApiSignature& signature,
                      const ApiRequest& request)
{
    const auto now = parts.clock.now();
    auto keys = keysWhere(work, "WHERE k.id = :1", {signature.key.value()});
    if (!keys)
        return failure(keys);
    if (keys->empty())
        return refused("unknown key");
    auto& key = keys->front();
    const auto* master = parts.keys.master(key.masterKey);
    auto text = apiStringToSign(request, signature.timestamp, signature.nonce);
    if (!text)
        return failure(text);
    if (!master || !equalInConstantTime(hmacSha256(secretOf(*master, key), {*text}), signature.signature))
        return refused("signature");
    const bool isOver = key.info.revokedAt || (key.info.expiresAt && *key.info.expiresAt <= now) ||
                        key.state != AccountState::Active;
    if (isOver)
        return refused("the key is revoked or has expired");
    return std::move(key);
}

// What is not signed is only read for: it takes no lock and leaves nothing.
Result<KeyRow> keyOfRequest(const AccountParts& parts, const ApiRequest& request,
                            const ApiSignature& signature, const IpAddress& origin)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = parts.clock.now();
    if (auto allowed = checkNetworkBan(**work, origin, now); !allowed)
        return failure(allowed);
    auto key = keyFor(**work, parts, signature, request);
    if (!key)
        return key;
    if (auto allowed = checkAccountBan(**work, key->account, now); !allowed)
        return failure(allowed);
    return key;
}

// False: the request was made before.
Result<bool> rememberNonce(Work& work, const AccountParts& parts, const ApiSignature& signature)
{
    const auto goodUntil = signature.timestamp * 1000 + parts.rules.apiKeys.window.count();
    auto kept = work.execute("INSERT INTO account_api_nonces (key_id, nonce, expires_at) VALUES (:1, :2, :3) "
                             "ON CONFLICT (key_id, nonce) DO NOTHING",
                             {signature.key.value(), signature.nonce, goodUntil + 1000});
    if (!kept)
        return failure(kept);
    return *kept == 1;
}

} // namespace

ApiKeys::ApiKeys(AccountParts parts)
    : m_parts(std::move(parts))
{}

Result<NewApiKey> ApiKeys::make(const AccountId& account, std::string_view name, const Scopes& scopes,
                                std::optional<Timestamp> expiresAt)
{
    const auto now = m_parts.clock.now();
    if (auto good = accounts::check(m_parts.rules.apiKeys, name, scopes, expiresAt, now); !good)
        return failure(good);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto isActive = lockAccount(**work, account, AccountState::Active);
    if (!isActive)
        return failure(isActive);
    if (!*isActive)
        return fail(AccountsError::AccountMissing, "account " + account.value());
    auto count = countOpen(**work, account, now);
    if (!count)
        return failure(count);
    const int limit = m_parts.rules.apiKeys.maxPerAccount;
    if (*count >= limit)
        return fail(AccountsError::TooManyKeys, "has " + std::to_string(*count),
                    {{"limit", std::to_string(limit)}});
    const auto& master = m_parts.keys.master();
    const KeyRow row{.info = {.id = ApiKeyId(makeUuid(m_parts.random)),
                              .name = std::string(name),
                              .scopes = scopes,
                              .createdAt = now,
                              .expiresAt = expiresAt,
                              .lastUsedAt = {},
                              .revokedAt = {}},
                     .account = account,
                     .salt = std::string(newToken(m_parts.random).reveal()),
                     .masterKey = master.id};
    if (auto written = insert(**work, row); !written)
        return failure(written);
    if (auto noted = writeEvent(**work, m_parts,
                                {.account = account,
                                 .kind = "api_key_made",
                                 .actor = account.value(),
                                 .details = row.info.id.value()});
        !noted)
        return failure(noted);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return NewApiKey{.info = row.info, .secret = secretOf(master, row)};
}

Result<std::vector<ApiKeyInfo>> ApiKeys::list(const AccountId& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto rows =
        keysWhere(**work, "WHERE k.account_id = :1 ORDER BY k.created_at DESC, k.id", {account.value()});
    if (!rows)
        return failure(rows);
    std::vector<ApiKeyInfo> keys;
    keys.reserve(rows->size());
    for (auto& row : *rows)
        keys.push_back(std::move(row.info));
    return keys;
}

Outcome ApiKeys::revoke(const AccountId& account, const ApiKeyId& key)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto rows = isPlausibleId(key.value()) ? keysWhere(**work, "WHERE k.id = :1 AND k.account_id = :2",
                                                       {key.value(), account.value()})
                                           : Result<std::vector<KeyRow>>();
    if (!rows)
        return failure(rows);
    if (rows->empty())
        return fail(AccountsError::KeyMissing, "no such key");
    auto revoked =
        (*work)->execute("UPDATE account_api_keys SET revoked_at = :2 WHERE id = :1 AND revoked_at = 0",
                         {key.value(), toMs(m_parts.clock.now())});
    if (!revoked)
        return failure(revoked);
    if (*revoked == 0)
        return {};
    if (auto noted = writeEvent(**work, m_parts,
                                {.account = account,
                                 .kind = "api_key_revoked",
                                 .actor = account.value(),
                                 .details = key.value()});
        !noted)
        return noted;
    return (*work)->commit();
}

Result<Caller> ApiKeys::check(const ApiRequest& request, std::string_view authorization,
                              std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    auto signature = readApiAuthorization(authorization);
    if (!signature)
        return failure(signature);
    const auto now = m_parts.clock.now();
    const auto age = now - Timestamp(std::chrono::seconds(signature->timestamp));
    if (age > m_parts.rules.apiKeys.window || age < -m_parts.rules.apiKeys.window)
        return refused("timestamp");
    auto key = keyOfRequest(m_parts, request, *signature, *place);
    if (!key)
        return failure(key);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto isNew = rememberNonce(**work, m_parts, *signature);
    if (!isNew)
        return failure(isNew);
    if (!*isNew)
        return refused("made before");
    auto used = (*work)->execute("UPDATE account_api_keys SET last_used_at = :2 "
                                 "WHERE id = :1 AND last_used_at < :3",
                                 {key->info.id.value(), toMs(now), toMs(now) - kMinute});
    if (!used)
        return failure(used);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return Caller{.account = key->account,
                  .session = {},
                  .key = key->info.id,
                  .roles = {Role::User},
                  .scopes = std::move(key->info.scopes)};
}

Result<AccountId> ApiKeys::signer(const ApiRequest& request, std::string_view authorization)
{
    auto signature = readApiAuthorization(authorization);
    if (!signature)
        return failure(signature);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto key = keyFor(**work, m_parts, *signature, request);
    if (!key)
        return failure(key);
    return std::move(key->account);
}

Result<std::set<ApiKeyId>> ApiKeys::open(const std::vector<ApiKeyId>& keys)
{
    static const auto kSql = "SELECT k.id FROM account_api_keys k WHERE k.id IN " + storage::portionPlaces() +
                             " AND k.revoked_at = 0 AND (k.expires_at = 0 OR k.expires_at > :51) AND " +
                             notBanned("k.account_id", ":51");
    return openOnes(m_parts, kSql, keys);
}

} // namespace vidgo::accounts
