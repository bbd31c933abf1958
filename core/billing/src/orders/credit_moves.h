#pragma once

#include "open_account.h"

namespace vidgo::billing {

/// Does in the ledger what was written down for an account, in that order, until nothing is due. Each move
/// has a key in the ledger, so that a crash at any moment does nothing twice. Returns how many were done;
/// fails with StorageError or CreditsError::JournalDamaged, and goes on there the next time.
Result<std::int64_t> workMoves(const Billing::Parts& parts, const AccountId& account);

/// The same where the caller has finished already what it was asked for: a failure goes to the log, and the
/// rest is left to the sweeper.
void workMovesOrLeave(const Billing::Parts& parts, const AccountId& account);

} // namespace vidgo::billing
