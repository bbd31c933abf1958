#pragma once

#include "store.h"
#include "throttle.h"

namespace vidgo::accounts {

struct RegistrationRow
{
    std::string id;
    std::string email;
    std::string emailKey;
    std::string name;
    Language language = Language::English;
    std::string passwordHash; ///< Empty where the address had an account.
    std::string place;        ///< An HMAC of the network that asked.
    std::string codeHash;
    std::int64_t codeExpiresAt = 0;
    std::int64_t triesLeft = 0;
    std::int64_t mails = 0;
    std::int64_t mailedAt = 0;
    std::int64_t expiresAt = 0;
    AccountId account; ///< That it became.
};

/// `rest` begins with WHERE; the first row of its order.
Result<std::optional<RegistrationRow>> registrationWhere(Work& work, std::string_view rest,
                                                         const storage::Parameters& values);
/// Of the registration with this id.
std::string codeHash(const AccountParts& parts, std::string_view registrationId, std::string_view code);

/// The counters of mails that are sent to an address because somebody there asked.
std::vector<Counter> mailCounters(const AccountParts& parts, const std::string& emailKey,
                                  const IpAddress& origin);

inline constexpr std::string_view kRegistrationToken = "registration";
inline constexpr std::string_view kConfirmLink = "confirm link";
inline constexpr std::string_view kResetLink = "reset link";

} // namespace vidgo::accounts
