#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/jobs/generation_worker.h"

namespace vidgo::jobs {

/// A generation as people see it.
struct GenerationView
{
    GenerationReport report;
    ErrorArguments errorArguments;
    Tool tool = Tool::None;
    BatchId batch;
    double fraction = 0; ///< 0..1
    /// How long it will still take, from how long such work took before; none when that is not known.
    std::optional<std::int64_t> leftMs;
    bool hasPriority = false;
    /// It is not begun, and not tried again. What runs at a provider goes on and is kept when it is done: it
    /// is paid.
    bool isPaused = false;
    bool isCancelling = false; ///< It ends as soon as it is known what became of a paid call.
    LibraryItemId item;        ///< Of a settled one.
    Timestamp createdAt{};
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;
};

/// What it means to cancel a job now. What is set aside goes back, unless a VidGo server has charged it.
struct CancelTerms
{
    bool isPossible = false; ///< It has not ended, and its result is not being kept already.
    /// With keys of one's own: something was ordered with them, for which the provider may charge its price.
    bool providerMayCharge = false;
    std::int64_t mayCharge = 0; ///< So much at most, in the unit of the quote.
};

struct BatchView
{
    BatchId id;
    int total = 0;
    int settled = 0;
    int failed = 0; ///< Or took too long.
    int cancelled = 0;
    ChargeUnit unit;
    std::int64_t agreed = 0;  ///< For all.
    std::int64_t charged = 0; ///< So far.
    double fraction = 0;
    std::optional<std::int64_t> leftMs;

    int open() const { return total - settled - failed - cancelled; }
};

/// What people do with generations. Every call is short and asks nobody outside, but for prices that a purse
/// has to ask for. Safe to use from any thread.
class GenerationQueue
{
public:
    static constexpr std::size_t kMaxBatch = 1'000;

    /// What it is made from outlives it.
    struct Parts
    {
        GenerationStore& store;
        Purses purses;
        Chooser& chooser;
        ProviderOf providerOf;
        const ProviderPrices& prices;
        const Clock& clock;
        Random& random;
        /// Told whenever a worker in this program should look at a job; those in others look within a second.
        std::function<void(const JobId&)> onWish = {};
        /// Told of jobs that end here because nobody works on them, as GenerationWorker::Parts::onChange.
        OnGeneration onChange = {};
        /// Priority counts as having come so much earlier: nobody who waits for longer is passed.
        std::chrono::milliseconds headStart{600'000};
    };
    explicit GenerationQueue(Parts parts);

    /// What it would cost at most, whoever serves, and who would be asked. Fails like Chooser::candidates()
    /// and Purse::quote().
    Result<GenerationQuote> quote(const GenerationOrder& order);
    /// The same for many at once, as one price.
    Result<GenerationQuote> quote(const std::vector<GenerationOrder>& orders);

    /// Puts it at the end of the queue; with an id that is there already nothing happens again. Fails with
    /// JobsError::InvalidOrder, with credits::CreditsError::PriceChanged when it costs more than was agreed
    /// to, like quote(), and like Purse::tooLittle() unless Purse::takesUnpaid().
    Result<GenerationView> add(const GenerationOrder& order);
    /// All or none of them, for one price; their ids and the batch's in them are given. Fails as add(), and
    /// with JobsError::BatchPrice.
    Result<BatchView> addBatch(const BatchId& batch, const std::vector<GenerationOrder>& orders,
                               std::int64_t agreedTotal);

    /// Fails with JobsError::JobMissing, as all below that name a job.
    Result<GenerationView> find(const JobId& id);
    /// See GenerationStore::ofTask().
    Result<std::optional<JobId>> ofTask(const std::string& provider, const std::string& taskId)
    {
        return m_parts.store.ofTask(provider, taskId);
    }
    /// How a run is doing or was made; none where no provider was asked for it.
    Result<std::optional<GenerationView>> findRun(const RunId& run);
    /// Those of an account (empty: of own keys; none: of all) that have not ended in their order, then the
    /// ended ones, latest first.
    Result<std::vector<GenerationView>> list(const std::optional<AccountId>& account, int limit);
    /// Fails with JobsError::BatchMissing.
    Result<BatchView> batch(const BatchId& id);

    Result<CancelTerms> cancelTerms(const JobId& id);
    /// What is set aside goes back before this returns, except while a paid call is on its way, and where the
    /// provider knows its orders: then as soon as it is known what became of it, and what was charged is
    /// kept. A provider that can is asked to stop. False: it has ended, or is being kept.
    Result<bool> cancel(const JobId& id);
    /// False: it has ended, or was so.
    Result<bool> pause(const JobId& id);
    Result<bool> resume(const JobId& id);
    /// In front of another of the same account, or to the end when that is empty or has ended.
    Result<bool> move(const JobId& id, const JobId& before);
    Result<bool> toFront(const JobId& id);
    /// Lets one that failed, expired or was cancelled begin anew with the same inputs, with this provider
    /// only or (empty) with any. It has a new price; fails as add(). False: it has not ended, or did succeed.
    Result<bool> retry(const JobId& id, const std::string& wantedProvider, std::int64_t agreedAmount);
    /// The same with the first provider, in the order of the route, to which no attempt of its last round
    /// went, at most for the price that it had. Fails with JobsError::NobodyServes where there is none.
    Result<bool> retryElsewhere(const JobId& id);
    /// Of an account, as list(). Returns those that were taken off the list.
    Result<std::vector<JobId>> removeEnded(const std::optional<AccountId>& account);

    /// A webhook that was checked. Late and repeated ones do nothing. True: somebody waits for it.
    Result<bool> notice(const std::string& provider, const providers::ProviderNotice& notice);

    /// What ended and was not told yet, once each: jobs that stood alone, and batches as a whole.
    Result<std::vector<EndNotice>> takeNotices(const AccountId& account, int limit);

private:
    Result<WorkToPay> toPay(const GenerationOrder& order);
    /// Of one account, in their order.
    Result<std::vector<PurseQuote>> priced(std::span<const GenerationOrder> orders);
    Result<GenerationRow> rowOf(const GenerationOrder& order);
    GenerationRow rowOf(const GenerationOrder& order, PurseQuote quoted) const;
    Result<std::vector<GenerationRow>>
    rowsOf(const BatchId& batch, const std::vector<GenerationOrder>& orders, std::int64_t agreedTotal);
    GenerationView viewOf(const GenerationRow& row);
    std::optional<std::int64_t> leftOf(const GenerationRow& row);
    bool isAskedFirst(const GenerationRow& row) const;
    void wish(const JobId& id) const;

    Parts m_parts;
};

} // namespace vidgo::jobs
