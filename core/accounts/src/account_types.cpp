#include "vidgo/accounts/account_types.h"

#include <array>
#include <utility>

#include "vidgo/accounts/accounts_error.h"

namespace vidgo::accounts {

namespace {

constexpr std::array<std::pair<AccountState, std::string_view>, 4> kStates = {
    {{AccountState::Active, "active"},
     {AccountState::Closing, "closing"},
     {AccountState::Erasing, "erasing"},
     {AccountState::Erased, "erased"}}};

Outcome notAllowed(std::string_view needed)
{
    return fail(AccountsError::NotAllowed, "needs " + std::string(needed), {{"needed", std::string(needed)}});
}

} // namespace

std::string_view accountStateId(AccountState state)
{
    for (const auto& [value, id] : kStates)
        if (value == state)
            return id;
    return {};
}

std::optional<AccountState> accountStateFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kStates)
        if (candidate == id)
            return value;
    return std::nullopt;
}

Outcome requireRole(const Caller& caller, Role role)
{
    return caller.roles.contains(role) ? Outcome() : notAllowed(roleId(role));
}

Outcome requireScope(const Caller& caller, std::string_view scope)
{
    const bool isSignedIn = !caller.session.isEmpty() && caller.key.isEmpty();
    return isSignedIn || caller.scopes.contains(scope) ? Outcome() : notAllowed(scope);
}

} // namespace vidgo::accounts
