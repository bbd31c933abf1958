#include "vidgo/backend/pregeneration_maker.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/materials/materials_error.h"

namespace vidgo::backend {

using pregeneration::RunNews;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 1s;     ///< For what other programs did.
constexpr auto kLookAtMost = 100ms; ///< News of many jobs come together.

/// That there is something new; outlives whoever waits for it, because others may still be telling.
struct News
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isNew = false;
};

pregeneration::Trouble troubleOf(const jobs::GenerationView& view)
{
    if (view.report.errorId.empty())
        return pregeneration::Trouble(Error(BaseError::Cancelled, "a job was cancelled"));
    return {view.report.errorId, view.report.errorTemplate, view.errorArguments};
}

} // namespace

PregenerationMaker::PregenerationMaker(const Parts& parts)
    : m_parts(parts)
{}

Result<GenerationQuote> PregenerationMaker::quote(const RunRequest& request)
{
    return m_parts.generations.quote(request);
}

Outcome PregenerationMaker::checkProvider(const std::string& provider, const std::stop_token& stop)
{
    auto status = m_parts.providers.refresh(provider, stop);
    return status ? Outcome() : failure(status);
}

Outcome PregenerationMaker::order(const RunRequest& request)
{
    auto job = m_parts.generations.add(request);
    return job ? Outcome() : failure(job);
}

Result<RunNews> PregenerationMaker::find(const RunId& run)
{
    auto view = m_parts.queue.findRun(run);
    if (!view)
        return failure(view);
    if (!*view) {
        auto item = m_parts.runRows.resultOf(run); // of what was made here
        if (!item)
            return failure(item);
        if (*item)
            return newsOf(**item);
        auto isUnknown = m_parts.store.isUnknown(run);
        if (!isUnknown)
            return failure(isUnknown);
        return *isUnknown ? RunNews::unknown() : RunNews();
    }
    if (!hasEnded((*view)->report.state))
        return RunNews{.state = RunNews::State::Going};
    if ((*view)->report.state == GenerationState::Settled)
        return newsOf((*view)->item);
    return RunNews{.state = RunNews::State::Failed,
                   .trouble = troubleOf(**view),
                   .mayHaveBegun = (*view)->report.errorId == describe(jobs::JobsError::OutcomeUnknown).id};
}

Result<RunNews> PregenerationMaker::newsOf(const LibraryItemId& item)
{
    auto found = m_parts.library.find(item);
    if (found)
        return RunNews{.state = RunNews::State::Made, .item = std::move(*found)};
    if (found.error().is(materials::MaterialsError::ItemMissing))
        return RunNews{.state = RunNews::State::Gone};
    return failure(found);
}

Result<LibraryItem> PregenerationMaker::makeHere(const RunRequest& request, const std::stop_token& stop)
{
    return m_parts.runs.run(request, {}, stop);
}

void PregenerationMaker::attend(const std::function<bool()>& goOn, const std::stop_token& stop)
{
    const auto news = std::make_shared<News>();
    m_parts.jobs.listen([news](const Job&) {
        {
            const std::scoped_lock lock(news->mutex);
            news->isNew = true;
        }
        news->changed.notify_all();
    });
    {
        const std::jthread worker([this](const std::stop_token& end) { m_parts.jobs.workOnline(end); });
        while (!stop.stop_requested() && goOn()) {
            std::unique_lock lock(news->mutex);
            news->changed.wait_for(lock, stop, kLookEvery, [&] { return news->isNew; });
            news->changed.wait_for(lock, stop, kLookAtMost, [] { return false; });
            news->isNew = false;
        }
    }
    m_parts.jobs.listen({});
}

} // namespace vidgo::backend
