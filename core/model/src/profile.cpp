#include "vidgo/model/profile.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<AccountState, 4> kStates = {{{AccountState::Active, "active"},
                                               {AccountState::Closing, "closing"},
                                               {AccountState::Erasing, "erasing"},
                                               {AccountState::Erased, "erased"}}};

} // namespace

std::string_view accountStateId(AccountState state)
{
    return idIn(kStates, state);
}

std::optional<AccountState> accountStateFromId(std::string_view id)
{
    return valueIn(kStates, id);
}

} // namespace vidgo
