#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/routing.h"
#include "vidgo/routing/health_snapshot.h"
#include "vidgo/storage/database.h"
#include "vidgo/storage/work.h"

namespace vidgo::routing {

/// Whether a call may be made now.
struct Admission
{
    bool isGranted = false;
    /// Not 0: it is the one call that tries whether the provider works again; to be handed back with the
    /// report.
    std::int64_t trial = 0;
};

/// What became of a call, from the order to the result. One for each attempt, whatever its end.
struct CallReport
{
    std::string provider;
    Operation operation = Operation::None;
    std::string keyMark;                             ///< As in RouteAsk::keys.
    std::int64_t trial = 0;                          ///< Of its Admission.
    ProviderTrouble trouble = ProviderTrouble::None; ///< None: it succeeded.
    int status = 0;                                  ///< Of HTTP; 0: none.
    std::optional<std::chrono::milliseconds> retryAfter;
    std::chrono::milliseconds took{0};
};

/// What a question that costs nothing was answered: that for the balance, or whether the key is good.
struct ProbeReport
{
    std::string provider;
    std::string keyMark;
    ProviderTrouble trouble = ProviderTrouble::None; ///< None: it was answered, and the key is good.
    int status = 0;
    std::optional<bool> hasCredit; ///< Where it was the balance that was asked for.
};

/// What an operation of a provider did in the last day.
struct DayCounts
{
    std::string provider;
    Operation operation = Operation::None;
    std::int64_t calls = 0; ///< Those that say something about it: no bad input, no refusals.
    std::int64_t succeeded = 0;
    std::optional<std::chrono::milliseconds> median; ///< Time of those that succeeded.
};

/// Who is asked and who is not, from what this program and others on the same database saw of them. What
/// happened is in the store before report() returns; decisions are made from a copy that is at most
/// BreakerRules::refresh old. A breaker opens on failures in a row or a share of them, on slowness, on a rate
/// limit (until the time that was told), on empty credit (for hours) and on a refused key (until it changes);
/// after its pause exactly one call tries it, of all programs on the database. Safe to use from any thread.
/// Every call may fail with StorageError.
class ProviderHealth
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        /// A SQLite that does not sync each commit is enough, and faster: a power cut then takes the last
        /// calls.
        storage::Database& database;
        const BreakerRules& rules;
        const Clock& clock;
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit ProviderHealth(Parts parts);
    ~ProviderHealth();
    ProviderHealth(const ProviderHealth&) = delete;
    ProviderHealth& operator=(const ProviderHealth&) = delete;

    Result<std::shared_ptr<const HealthSnapshot>> snapshot();

    /// To be asked right before a paid call. Costs nothing while the breaker is closed; when it is to be
    /// tried, one caller is granted the trial, which nobody else gets until it is reported or `longest` is
    /// over (at least BreakerRules::leastTrial).
    Result<Admission> enter(std::string_view provider, Operation operation, std::string_view keyMark,
                            std::chrono::milliseconds longest);
    /// The provider took the order of a trial and is at work: enough where it was busy or out of credit
    /// before.
    Outcome accepted(const CallReport& call);
    Outcome report(const CallReport& call);
    /// The order of an Admission never went out: another one may try.
    Outcome withdraw(const CallReport& call);

    /// True for one caller in each BreakerRules::betweenProbes, and only where an answer could change
    /// something.
    Result<bool> takeProbe(const std::string& provider);
    Outcome probed(const ProbeReport& probe);

    /// By a person: asked again from now on, whatever happened before. The counts of the day stay.
    Outcome reset(const std::string& provider);

    /// Of the last day (as far as BreakerRules::keptCalls reaches), in the order of the ids.
    Result<std::vector<DayCounts>> counts();

private:
    using Snapshot = std::shared_ptr<const HealthSnapshot>;

    Result<Snapshot> read();
    void forget();
    Result<std::unique_ptr<storage::Work>> begin(const std::string& provider);
    Outcome finish(storage::Work& work);

    Parts m_parts;
    std::mutex m_mutex;
    Snapshot m_snapshot;
    Timestamp m_readAt{};
};

} // namespace vidgo::routing
