#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/jobs/chooser.h"
#include "vidgo/jobs/gate.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/jobs/keeper.h"
#include "vidgo/jobs/purse.h"
#include "vidgo/providers/provider.h"

namespace vidgo::jobs {

/// The provider with an id, or nullptr.
using ProviderOf = std::function<providers::Provider*(std::string_view id)>;
/// Where a provider tells what becomes of its tasks, and by what it shows that it is it.
struct NoticePlace
{
    std::string url; ///< Empty: nowhere.
    Secret secret;
};
/// That of the provider with an id.
using NoticePlaceOf = std::function<NoticePlace(std::string_view id)>;
/// Sees to it that a file with which a job begins lies where the row says: before each time that it is read,
/// by programs that have no folder in common.
using InputAtHand = std::function<Outcome(const GenerationInput& input)>;
/// Told of a job after each of its steps, on the thread that works; quick.
using OnGeneration = std::function<void(const GenerationRow& row)>;

/// Takes generations through their steps. Several threads, several of these and several programs may work on
/// one store: who works on a job has a lease of it, and a step counts only if nobody else wrote the job
/// meanwhile. What a program that died has left is taken up when its leases are over.
///
/// A paid call is written down before it is sent, and its task after it. One that is found written down and
/// without a task is never sent again: the provider is asked where it can be, otherwise the job fails and
/// what was set aside goes back.
class GenerationWorker
{
public:
    /// What it is made from outlives it, `finder` may be nullptr.
    struct Parts
    {
        GenerationStore& store;
        Purses purses;
        Chooser& chooser;
        Gate& gate;
        Fetcher& fetcher;
        Keeper& keeper;
        TaskFinder* finder = nullptr;
        ProviderOf providerOf;
        const ProviderPrices& prices;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path folder; ///< Each job has its files in one of its name in it.
        OnGeneration onChange = {};
        NoticePlaceOf noticePlaceOf = {}; ///< Empty: nobody is told where; everybody is asked.
        InputAtHand inputAtHand = {};     ///< Empty: all are where they are said to be.
    };
    struct Options
    {
        std::size_t capacity = 1'000; ///< Jobs in hand at once.
        std::chrono::milliseconds lease{60'000};
        std::chrono::milliseconds lookEvery{1'000}; ///< For new jobs and for what people want.
    };
    GenerationWorker(Parts parts, Options options);
    explicit GenerationWorker(Parts parts);
    /// Nobody may be in work() or tend() any more. Gives the leases back.
    ~GenerationWorker();
    GenerationWorker(const GenerationWorker&) = delete;
    GenerationWorker& operator=(const GenerationWorker&) = delete;

    /// Keeps leases, takes jobs and looks what people want, until stopped: on one thread of its own, without
    /// which work() gets nothing to do.
    void tend(const std::stop_token& stop);
    /// Works through the steps that are due until stopped: on as many threads as calls may wait for providers
    /// at once. Everything but a paid call ends within 200 ms of a stop: that is waited for, since nobody
    /// could tell what became of it.
    void work(const std::stop_token& stop);

    /// One round of tend().
    Outcome look();
    /// Takes the job whose turn it is as far as it goes without waiting. False: nothing is due.
    bool step(const std::stop_token& stop);
    /// When step() has something to do next; none: nothing is in hand.
    std::optional<Timestamp> nextDue() const;
    std::size_t inHand() const;
    /// Look at this one now: a person wants something of it, or a notice came in. Costs nothing when somebody
    /// else works on it.
    void nudge(const JobId& id);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::jobs
