#pragma once

#include "notice_rows.h"
#include "open_account.h"

namespace vidgo::billing {

/// Stores what the gateway's log says since it was last read. Returns the number of pages with something in
/// them.
Result<std::int64_t> readLog(const Billing::Parts& parts, Gateway& gateway, const std::stop_token& stop);

} // namespace vidgo::billing
