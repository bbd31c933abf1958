#pragma once

#include "vidgo/service/account_service.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// An account at no server.
class FakeAccount final : public service::AccountService
{
public:
    std::optional<Error> error;       ///< Of every call.
    std::optional<Error> signInError; ///< Of signIn() alone.
    bool isIn = false;
    Account person;
    std::optional<PendingRegistration> pending;
    std::vector<DeviceSession> devices;
    Json data = Json::Object{};
    std::optional<Timestamp> saidAt; ///< What is said is from then.
    // What was asked for.
    std::vector<std::string> registered;
    std::vector<std::string> codes;
    std::vector<std::string> signIns;
    std::vector<service::SignOutFrom> signOuts;
    std::vector<std::string> resets;
    int resent = 0;
    int passwordChanges = 0;

    std::optional<Timestamp> asOf() override { return saidAt; }
    Result<PendingRegistration> registerAccount(const service::NewAccount& wish,
                                                const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        registered.push_back(wish.address);
        pending = PendingRegistration{.address = wish.address, .expiresAt = {}};
        return *pending;
    }
    Result<std::optional<PendingRegistration>> pendingRegistration() override
    {
        if (error)
            return std::unexpected(*error);
        return pending;
    }
    Outcome resendCode(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        ++resent;
        return {};
    }
    Outcome confirm(const std::string& given, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        codes.push_back(given);
        pending.reset();
        return {};
    }
    Result<Account> signIn(const service::SignIn& wish, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        if (signInError)
            return std::unexpected(*signInError);
        signIns.push_back(wish.address);
        isIn = true;
        person.email = wish.address;
        return person;
    }
    Result<bool> isSignedIn() override { return isIn; }
    Result<Account> account(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return signedIn(person);
    }
    Outcome signOut(service::SignOutFrom from, const std::stop_token&) override
    {
        signOuts.push_back(from);
        isIn = false;
        if (error)
            return std::unexpected(*error);
        return {};
    }
    Result<std::vector<DeviceSession>> sessions(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return signedIn(devices);
    }
    Outcome endSession(const SessionId& session, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        std::erase_if(devices, [&](const DeviceSession& one) { return one.id == session; });
        return {};
    }
    Result<std::int64_t> endOtherSessions(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return static_cast<std::int64_t>(
            std::erase_if(devices, [](const DeviceSession& one) { return !one.isCurrent; }));
    }
    Result<Account> setProfile(const std::string& name, Language language, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        person.name = name;
        person.language = language;
        return person;
    }
    Outcome changePassword(const Secret&, const Secret&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        ++passwordChanges;
        return {};
    }
    Outcome requestReset(const std::string& address, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        resets.push_back(address);
        return {};
    }
    Outcome resetPassword(const Secret&, const Secret&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        ++passwordChanges;
        return {};
    }
    Result<Account> close(const Secret&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        person.state = AccountState::Closing;
        isIn = false;
        return person;
    }
    Outcome reopen(const std::string&, const Secret&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        person.state = AccountState::Active;
        return {};
    }
    Result<Json> exportData(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return data;
    }

private:
    template <class Value>
    Result<Value> signedIn(const Value& value) const
    {
        if (!isIn)
            return fail(service::ServiceError::NotSignedIn, "a test has nobody signed in");
        return value;
    }
};

} // namespace vidgo::test
