#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/profile.h"

namespace vidgo::service {

struct NewAccount
{
    std::string address; ///< As typed.
    Secret password;
    std::string name = {}; ///< At most 100 bytes; may be empty.
    Language language = Language::English;
};

struct SignIn
{
    std::string address; ///< As typed.
    Secret password;
    std::string deviceName = {}; ///< "Ann's laptop"; at most 100 bytes.
    std::string platform = {};   ///< "Windows 11"; at most 100 bytes.
};

enum class SignOutFrom { Here, Everywhere };

/// The person's VidGo account. Who is signed in outlives the program: what proves it is kept in the keychain,
/// what the backend is shown with each call in memory only. Safe to call from any thread; every call blocks.
/// All that is about the account fails with ServiceError::NotSignedIn while nobody is signed in. When the
/// backend has ended the session the call fails with accounts::AccountsError::SessionEnded, and nobody is
/// signed in from then on.
class AccountService
{
public:
    virtual ~AccountService() = default;

    // ---- a new account ------------------------------------------------------------------------------------

    /// Sends a mail: with a code, or that there is an account already, which nothing here tells apart. What
    /// was pending before is given up. Fails with accounts::AccountsError::InvalidAddress, PasswordTooShort
    /// and the like, TooManyTries, NetworkBanned, InvalidRequest.
    virtual Result<PendingRegistration> registerAccount(const NewAccount& wish,
                                                        const std::stop_token& stop) = 0;
    /// Who waits for a code here, also after a new start; none once it was given or is too late.
    virtual Result<std::optional<PendingRegistration>> pendingRegistration() = 0;
    /// Sends another code; the one before is void. Fails with accounts::AccountsError::CodeRefused when
    /// nothing is pending, and TooManyTries.
    virtual Outcome resendCode(const std::stop_token& stop) = 0;
    /// By the six digits of the mail; blanks between them do not count. The account is there from then on,
    /// and nobody is signed in to it. Fails with accounts::AccountsError::CodeRefused, TooManyTries,
    /// AddressTaken.
    virtual Outcome confirm(const std::string& code, const std::stop_token& stop) = 0;

    // ---- in and out ---------------------------------------------------------------------------------------

    /// Whoever was signed in here before is signed out. Fails with accounts::AccountsError::SignInRefused,
    /// NotConfirmed, TooManyTries, AccountBanned, NetworkBanned, AccountClosing, InvalidRequest.
    virtual Result<Account> signIn(const SignIn& wish, const std::stop_token& stop) = 0;
    /// Whether somebody is signed in here, as far as this computer knows; nobody is asked.
    virtual Result<bool> isSignedIn() = 0;
    /// Who is signed in, as the backend has it.
    virtual Result<Account> account(const std::stop_token& stop) = 0;
    /// Here it is over in any case; fails when the backend could not be told. Nothing happens while nobody is
    /// signed in.
    virtual Outcome signOut(SignOutFrom from, const std::stop_token& stop) = 0;

    /// While the backend cannot be reached: when the oldest of what it is said to have answered about
    /// accounts, credits and the shop is from. None: everything is of now.
    virtual std::optional<Timestamp> asOf() { return {}; }

    /// The devices that are signed in, the last used first.
    virtual Result<std::vector<DeviceSession>> sessions(const std::stop_token& stop) = 0;
    /// Signs a device out, also when it was before. Fails with accounts::AccountsError::KeyMissing.
    virtual Outcome endSession(const SessionId& session, const std::stop_token& stop) = 0;
    /// All but this one; returns how many.
    virtual Result<std::int64_t> endOtherSessions(const std::stop_token& stop) = 0;

    // ---- what is known of the person ----------------------------------------------------------------------

    /// Fails with accounts::AccountsError::InvalidRequest.
    virtual Result<Account> setProfile(const std::string& name, Language language,
                                       const std::stop_token& stop) = 0;
    /// Other devices are signed out. Fails with accounts::AccountsError::PasswordRefused, TooManyTries, and
    /// as registerAccount() does for the new one.
    virtual Outcome changePassword(const Secret& oldPassword, const Secret& newPassword,
                                   const std::stop_token& stop) = 0;
    /// Sends a link, if there is an account. Fails with accounts::AccountsError::InvalidAddress, TooManyTries
    /// or NetworkBanned.
    virtual Outcome requestReset(const std::string& address, const std::stop_token& stop) = 0;
    /// `link` as it stands in the mail, or what is behind its `#`. All devices are signed out. Fails with
    /// accounts::AccountsError::LinkRefused, and as registerAccount() does for the password, after which the
    /// link still works.
    virtual Outcome resetPassword(const Secret& link, const Secret& newPassword,
                                  const std::stop_token& stop) = 0;

    /// Deletes the account: everybody is signed out, and until Account::eraseAt it can be had back. Fails
    /// with accounts::AccountsError::PasswordRefused or TooManyTries.
    virtual Result<Account> close(const Secret& password, const std::stop_token& stop) = 0;
    /// Takes that back; nobody is signed in by it. Fails as signIn() does.
    virtual Outcome reopen(const std::string& address, const Secret& password,
                           const std::stop_token& stop) = 0;
    /// Everything that is kept of the account, without secrets.
    virtual Result<Json> exportData(const std::stop_token& stop) = 0;
};

/// What stands behind the `#` of a link of a mail, without blanks around it; all of it where there is none.
Secret linkSecret(const Secret& link);

} // namespace vidgo::service
