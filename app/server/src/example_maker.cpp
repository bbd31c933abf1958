#include "example_maker.h"

#include <algorithm>
#include <thread>

#include "vidgo/backend/generation_request.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/poster.h"
#include "vidgo/model/online.h"

namespace vidgo::app_server {

using namespace std::chrono_literals;
using pregeneration::RunNews;

ExampleMaker::ExampleMaker(const Parts& parts)
    : m_parts(parts)
{}

Result<jobs::GenerationOrder> ExampleMaker::orderOf(const RunRequest& request) const
{
    auto settings = onlineFromJson(request.parameters);
    if (!settings)
        return failure(settings);
    auto asked = backend::askedInputs(request, *settings);
    if (!asked)
        return failure(asked);
    auto inputs = backend::describedInputs(*asked);
    if (!inputs)
        return failure(inputs);
    auto wanted = backend::generationRequestOf(request, *settings, m_parts.catalog, std::move(*inputs));
    if (!wanted)
        return failure(wanted);
    return jobs::GenerationOrder{.run = request.run,
                                 .tool = request.tool,
                                 .request = std::move(*wanted),
                                 .wantedProvider = request.provider == "auto" ? "" : request.provider,
                                 .agreedAmount = request.agreedAmount};
}

Result<GenerationQuote> ExampleMaker::quote(const RunRequest& request)
{
    auto wanted = orderOf(request);
    return wanted ? m_parts.desk.queue().quote(*wanted) : failure(wanted);
}

Outcome ExampleMaker::checkProvider(const std::string& provider, const std::stop_token& stop)
{
    auto status = m_parts.online.service().refresh(provider, stop);
    return status ? Outcome() : failure(status);
}

Outcome ExampleMaker::order(const RunRequest& request)
{
    auto wanted = orderOf(request);
    if (!wanted)
        return failure(wanted);
    wanted->job = JobId(makeUuid(m_parts.random));
    for (auto& input : wanted->request.inputs) {
        auto kept = m_parts.cache.putFile(pathFromUtf8(input.path), input.file, materials::FileKind::User);
        if (!kept)
            return failure(kept);
        input.file = std::move(*kept);
    }
    if (auto held = m_parts.desk.holdInputs(*wanted); !held)
        return held;
    auto view = m_parts.desk.queue().add(*wanted);
    if (view)
        return {};
    m_parts.desk.letInputsGo(wanted->job);
    return failure(view);
}

Result<RunNews> ExampleMaker::find(const RunId& run)
{
    auto row = m_parts.desk.store().findRun(run);
    if (!row)
        return failure(row);
    if (!*row) {
        auto isUnknown = m_parts.desk.store().isUnknown(run);
        if (!isUnknown)
            return failure(isUnknown);
        return *isUnknown ? RunNews::unknown() : RunNews();
    }
    if (!(*row)->hasEnded())
        return RunNews{.state = RunNews::State::Going};
    if ((*row)->state == GenerationState::Settled)
        return newsOf(**row);
    auto trouble =
        (*row)->errorId.empty()
            ? pregeneration::Trouble(Error(BaseError::Cancelled, "a job was cancelled"))
            : pregeneration::Trouble((*row)->errorId, (*row)->errorTemplate, (*row)->errorArguments);
    return RunNews{.state = RunNews::State::Failed,
                   .trouble = std::move(trouble),
                   .mayHaveBegun = (*row)->errorId == describe(jobs::JobsError::OutcomeUnknown).id};
}

Result<RunNews> ExampleMaker::newsOf(const jobs::GenerationRow& row)
{
    auto made = m_parts.desk.results().find(row.order.account, row.order.job, false);
    if (!made && made.error().is(jobs::JobsError::JobMissing))
        return RunNews{.state = RunNews::State::Gone};
    if (!made)
        return failure(made);
    const auto* const attempt = row.attempt();
    LibraryItem item{.id = LibraryItemId(row.order.job.value()),
                     .run = row.order.run,
                     .tool = row.order.tool,
                     .input = made->file,
                     .result = made->file,
                     .engine = attempt ? attempt->shown.provider : std::string()};
    const bool isClip = made->file.mediaType.starts_with("video/");
    if (isClip) {
        auto clip = media::probeClip(made->path, {});
        if (!clip)
            return failure(clip);
        item.durationMs = std::max<std::int64_t>(1, clip->durationUs / 1000);
    }
    // Where it began with words there is nothing but a picture of itself to compare it with.
    if (!row.order.request.inputs.empty()) {
        item.input = row.order.request.inputs.front().file;
    } else if (isClip) {
        auto still = stillOf(made->path);
        if (!still)
            return failure(still);
        item.input = std::move(*still);
    }
    return RunNews{.state = RunNews::State::Made, .item = std::move(item)};
}

Result<FileRef> ExampleMaker::stillOf(const std::filesystem::path& clip)
{
    auto still = media::clipStill(clip, {.maxSide = 0, .atFraction = 0, .representative = true});
    if (!still)
        return failure(still);
    auto jpeg = media::encodePicture(*still, {.format = PictureFormat::Jpeg});
    if (!jpeg)
        return failure(jpeg);
    return m_parts.cache.put(*jpeg,
                             {.mediaType = "image/jpeg", .width = still->width(), .height = still->height()},
                             materials::FileKind::User);
}

Result<LibraryItem> ExampleMaker::makeHere(const RunRequest& /*request*/, const std::stop_token& /*stop*/)
{
    return fail(BaseError::Internal, "a server makes nothing by itself");
}

void ExampleMaker::attend(const std::function<bool()>& goOn, const std::stop_token& stop)
{
    constexpr auto kLookEvery = 500ms;
    net::SystemPause pause;
    std::jthread working;
    if (m_parts.workers > 0)
        working =
            std::jthread([this](const std::stop_token& end) { m_parts.desk.work(end, m_parts.workers); });
    while (!stop.stop_requested() && goOn())
        pause.wait(kLookEvery, stop);
}

} // namespace vidgo::app_server
