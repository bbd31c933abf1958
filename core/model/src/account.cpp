#include "vidgo/model/account.h"

#include <array>
#include <utility>

namespace vidgo {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 3> kRoles = {
    {{Role::User, "user"}, {Role::Reviewer, "reviewer"}, {Role::Admin, "admin"}}};

constexpr std::array<std::pair<AccountMail, std::string_view>, 6> kMails = {
    {{AccountMail::VerifyAddress, "verify_address"},
     {AccountMail::AlreadyRegistered, "already_registered"},
     {AccountMail::ResetPassword, "reset_password"},
     {AccountMail::PasswordChanged, "password_changed"},
     {AccountMail::NewDevice, "new_device"},
     {AccountMail::AccountClosed, "account_closed"}}};

template <class Pairs, class Value>
std::string_view idIn(const Pairs& pairs, Value wanted)
{
    for (const auto& [value, id] : pairs)
        if (value == wanted)
            return id;
    return {};
}

template <class Value, class Pairs>
std::optional<Value> valueIn(const Pairs& pairs, std::string_view wanted)
{
    for (const auto& [value, id] : pairs)
        if (id == wanted)
            return value;
    return std::nullopt;
}

} // namespace

std::string_view roleId(Role role)
{
    return idIn(kRoles, role);
}

std::optional<Role> roleFromId(std::string_view id)
{
    return valueIn<Role>(kRoles, id);
}

std::string_view accountMailId(AccountMail mail)
{
    return idIn(kMails, mail);
}

std::optional<AccountMail> accountMailFromId(std::string_view id)
{
    return valueIn<AccountMail>(kMails, id);
}

const std::set<std::string, std::less<>>& accountMailPlaces(AccountMail mail)
{
    using Places = std::set<std::string, std::less<>>;
    static const Places kNone;
    static const Places kVerify = {"code", "link", "minutes"};
    static const Places kReset = {"link", "minutes"};
    static const Places kHappened = {"time", "origin"};
    static const Places kDevice = {"device", "platform", "time", "origin"};
    static const Places kClosed = {"date"};
    switch (mail) {
    case AccountMail::VerifyAddress:
        return kVerify;
    case AccountMail::ResetPassword:
        return kReset;
    case AccountMail::PasswordChanged:
        return kHappened;
    case AccountMail::NewDevice:
        return kDevice;
    case AccountMail::AccountClosed:
        return kClosed;
    case AccountMail::AlreadyRegistered:
    case AccountMail::None:
        break;
    }
    return kNone;
}

} // namespace vidgo
