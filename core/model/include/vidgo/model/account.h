#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/strong_id.h"
#include "vidgo/model/language.h"

namespace vidgo {

/// One device that is signed in.
using SessionId = StrongId<struct SessionIdTag>;
using ApiKeyId = StrongId<struct ApiKeyIdTag>;
using BanId = StrongId<struct BanIdTag>;

/// What an account may do. Everybody is a user.
enum class Role {
    None,
    User,
    Reviewer, ///< Looks at what was reported and approves examples.
    Admin,
};

/// "user", "reviewer", "admin"; empty for None.
std::string_view roleId(Role role);
std::optional<Role> roleFromId(std::string_view id);

/// The mails of an account.
enum class AccountMail {
    None,
    VerifyAddress,     ///< Somebody registered: a code and a link that show that the address is theirs.
    AlreadyRegistered, ///< The same for an address that has an account.
    ResetPassword,     ///< A link that sets a new password.
    PasswordChanged,
    NewDevice, ///< Somebody signed in from a device that was not known.
    AccountClosed,
};

/// "verify_address", "already_registered", …; empty for None.
std::string_view accountMailId(AccountMail mail);
std::optional<AccountMail> accountMailFromId(std::string_view id);
/// The `{name}` places that the text of a mail has, in every language.
const std::set<std::string, std::less<>>& accountMailPlaces(AccountMail mail);

/// One mail in all languages: resources/catalog/account_mails.json.
struct AccountMailText
{
    AccountMail mail = AccountMail::None;
    LocalizedText subject;
    LocalizedText text; ///< Paragraphs with an empty line between them.
};

/// After `freeTries` within the window each further one must wait: `firstWait`, then twice as long each time,
/// at most `longestWait`. What is counted is forgotten once nothing happened for the length of the window.
struct ThrottleRule
{
    int freeTries = 0;
    std::chrono::milliseconds firstWait{0};
    std::chrono::milliseconds longestWait{0};
    std::chrono::milliseconds window{0};
};

/// The rules of accounts that are data: resources/catalog/account_rules.json.
struct AccountRules
{
    struct Passwords
    {
        int cost = 0; ///< Of bcrypt: 2 to the power of it rounds.
        int minCharacters = 0;
        int maxBytes = 0;
        std::vector<std::string> common; ///< Refused, however they are written.
    };
    struct Registrations
    {
        std::chrono::milliseconds life{0};
        std::chrono::milliseconds codeLife{0};
        int codeTries = 0;
        std::chrono::milliseconds betweenMails{0};
        int maxMails = 0; ///< For one registration.
        /// Of one address: from one network, and in all. The oldest go when there are more.
        int maxFromOnePlace = 0;
        int maxPerAddress = 0;
        std::chrono::milliseconds resetLife{0};
    };
    struct Sessions
    {
        std::chrono::milliseconds accessLife{0};
        std::chrono::milliseconds refreshLife{0};
        std::chrono::milliseconds refreshGrace{0}; ///< For the same client that lost the answer.
        std::chrono::milliseconds clockLeeway{0};
        std::chrono::milliseconds longest{0}; ///< However often it is refreshed.
        int maxPerAccount = 0;
        int maxDevices = 0; ///< That are known, of each account.
        std::chrono::milliseconds deviceLife{0};
    };
    struct ApiKeys
    {
        std::chrono::milliseconds window{0}; ///< A request may be so old, or so far in the future.
        int maxPerAccount = 0;
        std::set<std::string, std::less<>> scopes;
    };
    struct Throttles
    {
        ThrottleRule signInAddressHere;   ///< One address from one network.
        ThrottleRule signInNetwork;       ///< All addresses from one network.
        ThrottleRule signInAddress;       ///< One address from everywhere; not for devices that are known.
        ThrottleRule signInDevice;        ///< One device that is known, instead of all those.
        ThrottleRule registrationNetwork; ///< Registrations, links and mails that one network asks for.
        ThrottleRule codeNetwork;         ///< Codes that one network tries.
        ThrottleRule oldPassword;         ///< The password of somebody who is signed in.
        ThrottleRule mailsToAddressHere;  ///< Mails to one address that one network asks for.
        ThrottleRule mailsToAddress;      ///< The same from everywhere.
    };
    struct Keeping
    {
        std::chrono::milliseconds closedAccounts{0}; ///< Until everything is erased.
        std::chrono::milliseconds ended{0};          ///< Sessions, keys and bans that are over.
        std::chrono::milliseconds events{0};
        std::chrono::milliseconds mails{0}; ///< That could not be sent.
        int maxThrottles = 0;
    };

    Passwords passwords;
    Registrations registrations;
    Sessions sessions;
    ApiKeys apiKeys;
    Throttles throttles;
    Keeping keeping;
};

} // namespace vidgo
