#include <algorithm>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_account_rules.h"

namespace vidgo {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kMaxCount = 10'000'000;

void readSource(JsonCursor& rule)
{
    rule.oneOf("source", {"seeds", "web_version", "chosen"});
}

int readInt(JsonCursor& rule, std::string_view key, std::int64_t low, std::int64_t high)
{
    return static_cast<int>(rule.integer(key, low, high));
}

// So many of a unit; `high` counts units as well.
milliseconds readTime(JsonCursor& rule, std::string_view key, std::int64_t unit, std::int64_t high,
                      std::int64_t low = 1)
{
    return milliseconds(rule.integer(key, low, high) * unit);
}

void readPasswords(JsonCursor& rule, AccountRules::Passwords& out)
{
    readSource(rule);
    out.cost = readInt(rule, "bcrypt_cost", 4, 16);
    out.minCharacters = readInt(rule, "min_characters", 8, 64);
    out.maxBytes = readInt(rule, "max_bytes", 72, 65536);
    out.common = rule.texts("common", kMaxName);
}

void readRegistrations(JsonCursor& rule, AccountRules::Registrations& out)
{
    readSource(rule);
    out.life = readTime(rule, "hours", kHour, 720);
    out.codeLife = readTime(rule, "code_minutes", kMinute, 60);
    out.codeTries = readInt(rule, "code_tries", 1, 20);
    out.betweenMails = readTime(rule, "seconds_between_mails", kSecond, 3600);
    out.maxMails = readInt(rule, "max_mails", 1, 100);
    out.maxFromOnePlace = readInt(rule, "max_from_one_place", 1, 100);
    out.maxPerAddress = readInt(rule, "max_per_address", 1, 1000);
    out.resetLife = readTime(rule, "reset_minutes", kMinute, 1440);
}

void readSessions(JsonCursor& rule, AccountRules::Sessions& out)
{
    readSource(rule);
    out.accessLife = readTime(rule, "access_minutes", kMinute, 60);
    out.refreshLife = readTime(rule, "refresh_days", kDay, 90);
    out.refreshGrace = readTime(rule, "refresh_grace_seconds", kSecond, 60, 0);
    out.clockLeeway = readTime(rule, "clock_leeway_seconds", kSecond, 120, 0);
    out.longest = readTime(rule, "longest_days", kDay, 366);
    out.maxPerAccount = readInt(rule, "max_per_account", 1, 1000);
    out.maxDevices = readInt(rule, "max_devices", 1, 1000);
    out.deviceLife = readTime(rule, "device_days", kDay, 3650);
    if (out.longest < out.refreshLife)
        rule.refuse("longest_days", "must not be less than refresh_days");
}

void readApiKeys(JsonCursor& rule, AccountRules::ApiKeys& out)
{
    readSource(rule);
    out.window = readTime(rule, "window_seconds", kSecond, 3600);
    out.maxPerAccount = readInt(rule, "max_per_account", 1, 1000);
    for (auto& scope : rule.texts("scopes", 64)) {
        if (scope.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string::npos)
            rule.refuse("scopes", "must be of lower-case letters and underscores");
        out.scopes.insert(std::move(scope));
    }
}

ThrottleRule readThrottle(JsonCursor& rules, std::string_view key)
{
    ThrottleRule out;
    rules.object(key, [&](JsonCursor& rule) {
        out.freeTries = readInt(rule, "free_tries", 1, 100'000);
        out.firstWait = readTime(rule, "first_wait_seconds", kSecond, 86'400);
        out.longestWait = readTime(rule, "longest_wait_seconds", kSecond, 86'400);
        out.window = readTime(rule, "window_minutes", kMinute, 1440);
        if (out.longestWait < out.firstWait)
            rule.refuse("longest_wait_seconds", "must not be less than first_wait_seconds");
    });
    return out;
}

void readThrottles(JsonCursor& rule, AccountRules::Throttles& out)
{
    readSource(rule);
    out.signInAddressHere = readThrottle(rule, "sign_in_address_here");
    out.signInNetwork = readThrottle(rule, "sign_in_network");
    out.signInAddress = readThrottle(rule, "sign_in_address");
    out.signInDevice = readThrottle(rule, "sign_in_device");
    out.registrationNetwork = readThrottle(rule, "registration_network");
    out.codeNetwork = readThrottle(rule, "code_network");
    out.oldPassword = readThrottle(rule, "old_password");
    out.mailsToAddressHere = readThrottle(rule, "mails_to_address_here");
    out.mailsToAddress = readThrottle(rule, "mails_to_address");
}

void readKeeping(JsonCursor& rule, AccountRules::Keeping& out)
{
    readSource(rule);
    out.closedAccounts = readTime(rule, "closed_account_days", kDay, 90, 0);
    out.ended = readTime(rule, "ended_days", kDay, 3650);
    out.events = readTime(rule, "event_days", kDay, 3650);
    out.mails = readTime(rule, "mail_hours", kHour, 240);
    out.maxThrottles = readInt(rule, "max_throttles", 100, kMaxCount);
}

} // namespace

Result<AccountRules> parseAccountRules(std::string_view text)
{
    AccountRules rules;
    auto read = parseCatalogFile(kAccountRulesFile, text, [&](JsonCursor& root) {
        root.object("passwords", [&](JsonCursor& rule) { readPasswords(rule, rules.passwords); });
        root.object("registrations", [&](JsonCursor& rule) { readRegistrations(rule, rules.registrations); });
        root.object("sessions", [&](JsonCursor& rule) { readSessions(rule, rules.sessions); });
        root.object("api_keys", [&](JsonCursor& rule) { readApiKeys(rule, rules.apiKeys); });
        root.object("throttles", [&](JsonCursor& rule) { readThrottles(rule, rules.throttles); });
        root.object("keeping", [&](JsonCursor& rule) { readKeeping(rule, rules.keeping); });
    });
    if (!read)
        return failure(read);
    return rules;
}

Result<AccountRules> loadAccountRules(const std::filesystem::path& folder)
{
    auto text = readCatalogFile(folder, kAccountRulesFile);
    if (!text)
        return failure(text);
    return parseAccountRules(*text);
}

} // namespace vidgo
