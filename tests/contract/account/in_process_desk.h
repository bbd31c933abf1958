#pragma once

#include "account_desk.h"

namespace vidgo::test {

/// Studios that have the whole backend in their own process.
std::unique_ptr<AccountDesk> openInProcessDesk(storage::Backend backend, const PostgresServer* postgres);

} // namespace vidgo::test
