#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/account.h"

namespace vidgo::accounts {

struct EmailAddress;

/// Makes of a password what is kept of it. Slow on purpose. Safe to use from any thread.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;

    /// With a new random salt.
    virtual std::string hash(const Secret& password) = 0;
    /// Takes the same time for right and wrong passwords.
    virtual bool matches(const Secret& password, std::string_view stored) = 0;
    /// What no password matches, but costs as much to compare: for addresses without an account.
    virtual std::string_view unmatchable() const = 0;
    /// False for what was made with another cost or form: to be made anew at the next sign-in.
    virtual bool isCurrent(std::string_view stored) const = 0;
};

/// bcrypt with a random salt of 16 bytes. It reads 72 bytes of its input and ends at a zero, so it is given
/// the Base64 of HMAC-SHA-384 of the password, 64 characters: nothing of a long password is left out, and
/// hashes that leaked elsewhere are of no use here. The HMAC's key is a fixed text and no secret: a key that
/// is lost must not lock everybody out. What is kept is `v1:$2b$12$…`; another way would be `v2:`.
/// Passwords are compared after NFC, and with every space the same (RFC 8265, OpaqueString), so that two
/// keyboards give the same password; letters and case stay as they are.
/// @param cost 4 to 16; 12 is what the rules ask for.
std::unique_ptr<PasswordHasher> makeBcryptHasher(int cost, Random& random);

/// Whether a password may be chosen. Fails with AccountsError::PasswordUnreadable, PasswordTooShort,
/// PasswordTooLong or PasswordTooCommon: one of the list, the address or the name (with up to five more
/// characters), one sign over and over, or a row of neighbours.
Outcome checkNewPassword(const AccountRules::Passwords& rules, const Secret& password,
                         const EmailAddress& address, std::string_view name);

} // namespace vidgo::accounts
