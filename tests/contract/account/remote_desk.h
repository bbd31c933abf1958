#pragma once

#include "account_desk.h"

namespace vidgo::test {

/// Studios that ask a server, over sockets.
std::unique_ptr<AccountDesk> openRemoteDesk(storage::Backend backend, const PostgresServer* postgres);

} // namespace vidgo::test
