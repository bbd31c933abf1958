#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "breaker.h"
#include "vidgo/storage/work.h"

namespace vidgo::routing {

using storage::Work;

/// What stands in the row of everything besides its health.
struct Account
{
    std::int64_t lastCall = 0;
    Timestamp probedAt{};
};

/// Makes every other writer of the provider wait until the work ends; adds to the number of its last call.
Outcome lockProvider(Work& work, const std::string& provider, std::int64_t calls, Timestamp now);

Result<HealthMap> readAll(Work& work);
/// Of one provider, which is locked.
Result<std::pair<HealthPair, Account>> readPair(Work& work, const std::string& provider, Operation operation);
Result<HealthMap> readProvider(Work& work, const std::string& provider);
Outcome writeHealth(Work& work, const std::string& provider, Operation operation, const Health& health);
Outcome writeProbed(Work& work, const std::string& provider, Timestamp now);

struct NewCall
{
    const CallReport& report;
    std::int64_t number = 0;
    bool isSlow = false;
    Timestamp now;
};
Outcome insertCall(Work& work, const NewCall& call);
/// Since `from` and above `number`, the newest first; not more than tell anything.
Result<std::vector<PastCall>> readPast(Work& work, const CallReport& call, std::int64_t number,
                                       Timestamp from);
Outcome dropCalls(Work& work, const std::string& provider, std::int64_t upTo);

/// Of all calls since `from`.
Result<std::vector<DayCounts>> readCounts(Work& work, Timestamp from);

} // namespace vidgo::routing
