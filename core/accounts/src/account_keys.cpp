#include "vidgo/accounts/account_keys.h"

#include <set>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/hmac.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMinSecret = 32;
constexpr std::size_t kMaxId = 32;

bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= kMaxId &&
           id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string_view::npos;
}

Outcome check(const std::vector<ServerKey>& keys, const char* what)
{
    const auto refused = [what](const char* why) {
        return fail(AccountsError::InvalidSecret, std::string(what) + ": " + why, {{"key", what}});
    };
    if (keys.empty())
        return refused("none");
    std::set<std::string_view> seen;
    for (const auto& key : keys) {
        if (!isId(key.id) || !seen.insert(key.id).second)
            return refused("names");
        if (key.secret.size() < kMinSecret)
            return refused("too short");
    }
    return {};
}

} // namespace

Result<AccountKeys> AccountKeys::create(std::vector<ServerKey> tokenKeys, std::vector<ServerKey> masterKeys)
{
    if (auto good = check(tokenKeys, "token keys"); !good)
        return failure(good);
    if (auto good = check(masterKeys, "master keys"); !good)
        return failure(good);
    AccountKeys keys;
    keys.m_tokenKeys = std::move(tokenKeys);
    keys.m_masterKeys = std::move(masterKeys);
    return keys;
}

const ServerKey* AccountKeys::master(std::string_view id) const
{
    for (const auto& key : m_masterKeys)
        if (key.id == id)
            return &key;
    return nullptr;
}

std::string AccountKeys::derive(std::string_view purpose, std::initializer_list<std::string_view> parts) const
{
    return derive(master(), purpose, parts);
}

std::string AccountKeys::derive(const ServerKey& key, std::string_view purpose,
                                std::initializer_list<std::string_view> parts)
{
    std::string message = std::to_string(purpose.size()) + ":" + std::string(purpose);
    for (const auto part : parts)
        message += "," + std::to_string(part.size()) + ":" + std::string(part);
    auto derived = hmacSha256(key.secret, {message});
    wipe(message);
    return derived;
}

} // namespace vidgo::accounts
