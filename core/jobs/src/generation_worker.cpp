#include "vidgo/jobs/generation_worker.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "generation_rows.h"
#include "job_steps.h"

namespace vidgo::jobs {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view kModule = "jobs";
constexpr std::size_t kTakenAtOnce = 200;
constexpr int kCancelsAtOnce = 50;
constexpr auto kLongestSleep = 200ms; ///< So long a clock that is not the system's goes unnoticed.

struct Held
{
    JobInHand job;
    Timestamp due{};
    bool isBusy = false;   ///< A thread is at it.
    bool isNudged = false; ///< It is to be read again as soon as that thread is done.
};

using Turn = std::tuple<Timestamp, std::int64_t, std::string>;
using Task = std::pair<JobId, int>;

} // namespace

struct GenerationWorker::Impl
{
    Impl(Parts given, Options chosen)
        : parts(std::move(given))
        , options(chosen)
        , steps(parts, tenure, [this](const ProgressNote& note) {
            const std::scoped_lock lock(mutex);
            notes.push_back(note);
        })
    {
        tenure.owner = makeUuid(parts.random);
    }

    Outcome renew();
    Outcome seeWishes();
    Outcome takeMore();
    Outcome seeTasksToCancel();
    Outcome writeNotes();
    void put(GenerationRow row);
    void wake(Held& held);
    void schedule(const std::shared_ptr<Held>& held, Timestamp due);
    std::shared_ptr<Held> takeDue();
    std::optional<TaskToCancel> takeTask();
    void work(const std::shared_ptr<Held>& held, const std::stop_token& stop);
    void cancel(const TaskToCancel& task, const std::stop_token& stop);
    Turn turnOf(const Held& held) const
    {
        return {held.due, held.job.row.place, held.job.row.order.job.value()};
    }

    Parts parts;
    Options options;
    Tenure tenure;
    JobSteps steps;

    mutable std::mutex mutex;
    std::condition_variable_any news;
    std::unordered_map<JobId, std::shared_ptr<Held>> jobs;
    std::set<Turn> turns; ///< Of those at which no thread is.
    std::deque<TaskToCancel> tasks;
    std::map<Task, Timestamp> cancelDue; ///< Tasks that were seen, and when to try them again.
    std::vector<ProgressNote> notes;
    Timestamp renewedAt{};
};

GenerationWorker::GenerationWorker(Parts parts, Options options)
    : m_impl(std::make_unique<Impl>(std::move(parts), options))
{}

GenerationWorker::GenerationWorker(Parts parts)
    : GenerationWorker(std::move(parts), Options())
{}

GenerationWorker::~GenerationWorker()
{
    auto& impl = *m_impl;
    for (auto& [id, held] : impl.jobs)
        impl.steps.keepUnsaved(held->job);
    if (auto given = impl.parts.store.giveBack(impl.tenure.owner); !given)
        impl.parts.log.failure(kModule, "leases were not given back", given.error());
}

// ---- What is in hand

void GenerationWorker::Impl::schedule(const std::shared_ptr<Held>& held, Timestamp due)
{
    held->due = due;
    turns.insert(turnOf(*held));
    news.notify_one();
}

void GenerationWorker::Impl::put(GenerationRow row)
{
    const auto id = row.order.job;
    auto held = std::make_shared<Held>();
    held->job.row = std::move(row);
    const std::scoped_lock lock(mutex);
    jobs[id] = held;
    schedule(held, parts.clock.now());
}

// Under the lock.
void GenerationWorker::Impl::wake(Held& held)
{
    if (held.isBusy) {
        held.isNudged = true;
        return;
    }
    turns.erase(turnOf(held));
    held.due = parts.clock.now();
    held.job.isStale = true;
    held.job.nextPoll.reset();
    turns.insert(turnOf(held));
    news.notify_one();
}

std::shared_ptr<Held> GenerationWorker::Impl::takeDue()
{
    const std::scoped_lock lock(mutex);
    if (turns.empty() || std::get<0>(*turns.begin()) > parts.clock.now())
        return nullptr;
    const auto found = jobs.find(JobId(std::get<2>(*turns.begin())));
    turns.erase(turns.begin());
    if (found == jobs.end())
        return nullptr;
    found->second->isBusy = true;
    return found->second;
}

void GenerationWorker::Impl::work(const std::shared_ptr<Held>& held, const std::stop_token& stop)
{
    const auto id = held->job.row.order.job;
    const auto step = steps.advance(held->job, stop);
    const std::scoped_lock lock(mutex);
    held->isBusy = false;
    if (step.kind == Step::Kind::Gone) {
        jobs.erase(id);
        news.notify_all(); // there is room
        return;
    }
    schedule(held, step.due);
    if (std::exchange(held->isNudged, false))
        wake(*held);
}

// ---- Tasks that nobody wants any more

std::optional<TaskToCancel> GenerationWorker::Impl::takeTask()
{
    const std::scoped_lock lock(mutex);
    if (tasks.empty())
        return std::nullopt;
    auto task = std::move(tasks.front());
    tasks.pop_front();
    return task;
}

void GenerationWorker::Impl::cancel(const TaskToCancel& task, const std::stop_token& stop)
{
    const bool isDone = steps.cancelTask(task, stop);
    if (!isDone && stop.stop_requested())
        return;
    if (auto noted = parts.store.noteCancelled(task, isDone); !noted)
        parts.log.failure(kModule, "the end of a task was not noted", noted.error());
}

Outcome GenerationWorker::Impl::seeTasksToCancel()
{
    auto all = parts.store.tasksToCancel(kCancelsAtOnce);
    if (!all)
        return failure(all);
    const std::scoped_lock lock(mutex);
    const auto now = parts.clock.now();
    for (auto& task : *all) {
        auto& due = cancelDue[{task.job, task.number}];
        if (due > now)
            continue;
        due = now + options.lease; // until then it is tried, or was tried in vain
        tasks.push_back(std::move(task));
        news.notify_one();
    }
    std::erase_if(cancelDue, [&](const auto& entry) { return entry.second <= now; });
    return {};
}

// ---- Tending

Outcome GenerationWorker::Impl::renew()
{
    const auto now = parts.clock.now();
    if (renewedAt != Timestamp() && now - renewedAt < options.lease / 3)
        return {};
    if (auto renewed = parts.store.renew(tenure.owner, options.lease); !renewed)
        return renewed;
    renewedAt = now;
    tenure.until = toMs(now + options.lease);
    return {};
}

Outcome GenerationWorker::Impl::seeWishes()
{
    auto wishes = parts.store.wishes(tenure.owner);
    if (!wishes)
        return failure(wishes);
    const std::scoped_lock lock(mutex);
    for (const auto& wish : *wishes) {
        const auto found = jobs.find(wish.job);
        if (found == jobs.end())
            continue;
        auto& held = *found->second;
        const auto& row = held.job.row;
        const bool isKnown = !held.isBusy && row.isPaused == wish.isPaused &&
                             row.isCancelWished == wish.isCancelWished && !wish.isNudged;
        if (!isKnown)
            wake(held);
    }
    return {};
}

Outcome GenerationWorker::Impl::takeMore()
{
    std::size_t room = 0;
    {
        const std::scoped_lock lock(mutex);
        room = options.capacity - std::min(options.capacity, jobs.size());
    }
    while (room > 0) {
        const auto most = std::min(room, kTakenAtOnce);
        auto rows = parts.store.take(tenure.owner, options.lease, static_cast<int>(most));
        if (!rows)
            return failure(rows);
        const auto taken = rows->size();
        for (auto& row : *rows)
            put(std::move(row));
        if (taken < most)
            break;
        room -= taken;
    }
    return {};
}

Outcome GenerationWorker::Impl::writeNotes()
{
    std::vector<ProgressNote> all;
    {
        const std::scoped_lock lock(mutex);
        all.swap(notes);
    }
    return parts.store.noteProgress(tenure.owner, all);
}

Outcome GenerationWorker::look()
{
    auto& impl = *m_impl;
    if (auto renewed = impl.renew(); !renewed)
        return renewed;
    if (auto seen = impl.seeWishes(); !seen)
        return seen;
    if (auto taken = impl.takeMore(); !taken)
        return taken;
    if (auto seen = impl.seeTasksToCancel(); !seen)
        return seen;
    return impl.writeNotes();
}

void GenerationWorker::tend(const std::stop_token& stop)
{
    auto& impl = *m_impl;
    std::mutex own;
    while (!stop.stop_requested()) {
        if (auto looked = look(); !looked)
            impl.parts.log.failure(kModule, "the jobs could not be looked at", looked.error());
        std::condition_variable_any end;
        std::unique_lock lock(own);
        end.wait_for(lock, stop, impl.options.lookEvery, [] { return false; });
    }
}

// ---- Working

bool GenerationWorker::step(const std::stop_token& stop)
{
    auto& impl = *m_impl;
    if (const auto held = impl.takeDue()) {
        impl.work(held, stop);
        return true;
    }
    if (const auto task = impl.takeTask()) {
        impl.cancel(*task, stop);
        return true;
    }
    return false;
}

void GenerationWorker::work(const std::stop_token& stop)
{
    auto& impl = *m_impl;
    while (!stop.stop_requested()) {
        if (step(stop))
            continue;
        std::unique_lock lock(impl.mutex);
        const auto now = impl.parts.clock.now();
        const auto isDue = [&] {
            return !impl.tasks.empty() ||
                   (!impl.turns.empty() && std::get<0>(*impl.turns.begin()) <= impl.parts.clock.now());
        };
        std::chrono::milliseconds sleep = kLongestSleep;
        if (!impl.turns.empty())
            sleep = std::clamp<std::chrono::milliseconds>(std::get<0>(*impl.turns.begin()) - now, 1ms,
                                                          kLongestSleep);
        impl.news.wait_for(lock, stop, sleep, isDue);
    }
}

std::optional<Timestamp> GenerationWorker::nextDue() const
{
    const std::scoped_lock lock(m_impl->mutex);
    if (m_impl->turns.empty())
        return std::nullopt;
    return std::get<0>(*m_impl->turns.begin());
}

std::size_t GenerationWorker::inHand() const
{
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->jobs.size();
}

void GenerationWorker::nudge(const JobId& id)
{
    const std::scoped_lock lock(m_impl->mutex);
    if (const auto found = m_impl->jobs.find(id); found != m_impl->jobs.end())
        m_impl->wake(*found->second);
}

} // namespace vidgo::jobs
