#pragma once

#include "projection.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/work.h"

namespace vidgo::credits {

using storage::Parameters;
using storage::Work;

/// A transaction as it was found. One that makes no sense may have been written by somebody else.
struct StoredTransaction
{
    Transaction transaction;
    bool isReadable = true;
};

/// Those from `first` to `last` with their entries, in rising order.
Result<std::vector<StoredTransaction>> readTransactions(Work& work, const AccountId& account,
                                                        std::int64_t first, std::int64_t last);
/// The number under a key; 0 when there is none.
Result<std::int64_t> numberOfKey(Work& work, const AccountId& account, const std::string& key);
Outcome insertTransaction(Work& work, const Transaction& transaction);

Result<std::vector<Bucket>> readBuckets(Work& work, const AccountId& account);
Result<std::vector<Bucket>> readOpenBuckets(Work& work, const AccountId& account);

/// What a writer needs of an account before anything else.
struct Opening
{
    std::int64_t earlier = 0; ///< Number of the transaction with the key; 0: none.
    bool hasDueHolds = false;
    std::vector<Bucket> buckets; ///< Those that are open.
};
/// In one statement: each is a round trip to a server.
Result<Opening> readOpening(Work& work, const AccountId& account, const std::string& key, Timestamp now);

Result<std::optional<Bucket>> readBucket(Work& work, const AccountId& account, std::int64_t number);
Outcome insertBucket(Work& work, const AccountId& account, const Bucket& bucket);
Outcome updateBucket(Work& work, const AccountId& account, const Bucket& bucket);

/// `rest` begins with WHERE.
Result<std::vector<Hold>> readHolds(Work& work, std::string_view rest, const Parameters& values);
/// Fails with CreditsError::HoldMissing.
Result<Hold> readHold(Work& work, const HoldId& id);
Outcome insertHold(Work& work, const Hold& hold);
/// A sum that is taken from or was taken from one bucket.
struct Share
{
    std::int64_t bucket = 0;
    std::int64_t amount = 0;
};

/// A hold and what is held for it by bucket, in the order in which it is charged.
struct SharedHold
{
    Hold hold;
    std::vector<Share> shares;
};
/// Fails with CreditsError::HoldMissing.
Result<SharedHold> readSharedHold(Work& work, const HoldId& id);
/// Writes its state and what was charged.
Outcome updateHold(Work& work, const Hold& hold);

/// The end of the chain of an account.
struct Head
{
    std::int64_t number = 0;
    std::string hash;
};
/// Makes every other writer of the account wait until the work ends, and opens the account when it is new.
Result<Head> lockAccount(Work& work, const AccountId& account, Timestamp now);
/// The same of the account of a hold, with its id. Fails with CreditsError::HoldMissing.
Result<std::pair<AccountId, Head>> lockAccountOf(Work& work, const HoldId& hold);
Outcome writeHead(Work& work, const AccountId& account, const Head& head);

} // namespace vidgo::credits
