#include "vidgo/accounts/account_types.h"

#include "vidgo/accounts/accounts_error.h"

namespace vidgo::accounts {

namespace {

Outcome notAllowed(std::string_view needed)
{
    return fail(AccountsError::NotAllowed, "needs " + std::string(needed), {{"needed", std::string(needed)}});
}

} // namespace

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
