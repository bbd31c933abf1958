#include "vidgo/backend/generation_backend.h"

#include <algorithm>
#include <limits>

#include "generation_files.h"
#include "vidgo/backend/generation_request.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using service::ServiceError;

namespace {

constexpr int kUsualSide = 1024;

// Before everything is there a price is asked for with what is usual: it hangs on what is made, not on what
// is said or shown.
OnlineSettings completed(OnlineSettings settings, Tool tool, const Catalog& catalog)
{
    const auto fill = [](std::string& text, const char* usual) {
        if (text.empty())
            text = usual;
    };
    fill(settings.script, "…");
    if (tool == Tool::TryOn)
        fill(settings.garment, "-");
    if (tool == Tool::FaceSwap)
        fill(settings.face, "-");
    if (settings.style.empty() && !catalog.styles.empty())
        settings.style = catalog.styles.front().id;
    return settings;
}

std::vector<GenerationInput> usualInputs(const std::vector<AskedInput>& asked)
{
    std::vector<GenerationInput> inputs;
    inputs.reserve(asked.size());
    for (const auto& one : asked)
        inputs.push_back(
            {.role = one.role,
             .file = {.mediaType = "image/jpeg", .bytes = 1, .width = kUsualSide, .height = kUsualSide}});
    return inputs;
}

JobState stateOf(const jobs::GenerationView& view)
{
    switch (view.report.state) {
    case GenerationState::None:
    case GenerationState::Quoted:
    case GenerationState::Reserved:
        return view.isPaused ? JobState::Paused : JobState::Waiting;
    case GenerationState::Moderated: // files that are being brought are work as well
        return view.isPaused ? JobState::Paused : view.fraction > 0 ? JobState::Running : JobState::Waiting;
    case GenerationState::Submitting:
    case GenerationState::Submitted:
    case GenerationState::Running:
    case GenerationState::Fetching:
    case GenerationState::Finishing:
        return JobState::Running;
    case GenerationState::Settled:
        return JobState::Finished;
    case GenerationState::Failed:
    case GenerationState::Expired:
        return JobState::Failed;
    case GenerationState::Cancelled:
        return JobState::Cancelled;
    }
    return JobState::None;
}

// Nobody chooses them: they can never serve this run.
bool isOffered(std::string_view reason)
{
    return reason != "no_capability" && reason != "tier" && reason != "other_provider_wanted";
}

} // namespace

GenerationBackend::GenerationBackend(const Parts& parts)
    : m_parts(parts)
{}

Outcome GenerationBackend::mayAsk() const
{
    if (m_parts.session.mode() != StudioMode::OwnComputer)
        return fail(ServiceError::VisitorOnline, "a run by a provider");
    return {};
}

Result<AccountId> GenerationBackend::payerOf(const RunRequest& request) const
{
    if (request.provider != kServerProvider)
        return AccountId();
    if (!m_parts.server)
        return fail(ServiceError::NoAccount, "no server");
    auto account = m_parts.server->account();
    if (!account)
        return failure(account);
    if (!*account)
        return fail(ServiceError::NotSignedIn, "a run for credits");
    return std::move(**account);
}

Result<jobs::GenerationOrder> GenerationBackend::orderOf(const RunRequest& request) const
{
    if (auto may = mayAsk(); !may)
        return failure(may);
    auto payer = payerOf(request);
    if (!payer)
        return failure(payer);
    auto settings = onlineFromJson(request.parameters);
    if (!settings)
        return failure(settings);
    auto asked = askedInputs(request, *settings);
    if (!asked)
        return failure(asked);
    auto inputs = describedInputs(*asked);
    if (!inputs)
        return failure(inputs);
    auto wanted = generationRequestOf(request, *settings, m_parts.catalog, std::move(*inputs));
    if (!wanted)
        return failure(wanted);
    // A server puts the words of the style in front of the person's by itself.
    if (!payer->isEmpty() && request.tool == Tool::StyleGallery)
        wanted->prompt = settings->prompt;
    return jobs::GenerationOrder{.account = std::move(*payer),
                                 .tool = request.tool,
                                 .request = std::move(*wanted),
                                 .wantedProvider = request.provider == "auto" ? "" : request.provider,
                                 .agreedAmount = request.agreedAmount};
}

Result<GenerationRequest> GenerationBackend::draftOf(const RunRequest& request) const
{
    if (auto order = orderOf(request))
        return std::move(order->request);
    auto asked = request;
    const bool needsNone = request.tool == Tool::ShortVideo || request.tool == Tool::AiAvatar;
    if (asked.input.empty() && !needsNone)
        asked.input = "-";
    auto read = onlineFromJson(request.parameters);
    const auto settings =
        completed(read ? std::move(*read) : OnlineSettings(), request.tool, m_parts.catalog);
    auto inputs = askedInputs(asked, settings);
    if (!inputs)
        return failure(inputs);
    return generationRequestOf(asked, settings, m_parts.catalog, usualInputs(*inputs));
}

Result<GenerationQuote> GenerationBackend::quote(const RunRequest& request)
{
    if (auto may = mayAsk(); !may)
        return failure(may);
    auto payer = payerOf(request);
    if (!payer)
        return failure(payer);
    auto wanted = draftOf(request);
    if (!wanted)
        return failure(wanted);
    return m_parts.queue.quote(
        jobs::GenerationOrder{.account = std::move(*payer),
                              .tool = request.tool,
                              .request = std::move(*wanted),
                              .wantedProvider = request.provider == "auto" ? "" : request.provider});
}

std::optional<service::ProviderChoice> GenerationBackend::serverChoice(Tool tool) const
{
    const auto* const info = m_parts.catalog.tool(tool);
    const bool isSold = info && !info->services.empty();
    if (!m_parts.server || !isSold)
        return {};
    service::ProviderChoice choice{.id = std::string(kServerProvider),
                                   .name = std::string(kServerProviderName)};
    const auto account = m_parts.server->account();
    choice.reason = account && *account ? m_parts.server->obstacle(**account) : "signed_out";
    choice.isReady = choice.reason.empty();
    return choice;
}

Result<std::vector<service::ProviderChoice>> GenerationBackend::choices(const RunRequest& request)
{
    std::vector<service::ProviderChoice> found;
    if (!mayAsk())
        return found;
    const auto wanted = draftOf(request);
    if (!wanted)
        return found; // such a run nobody makes
    const jobs::ChoiceQuestion question{.job = {},
                                        .request = *wanted,
                                        .account = {},
                                        .tier = {},
                                        .wantedProvider = {},
                                        .isPriceKnown = false, // whatever they cost
                                        .most = std::numeric_limits<std::int64_t>::max()};
    if (auto server = serverChoice(request.tool))
        found.push_back(std::move(*server));
    const auto entry = [this](const std::string& id) {
        const auto* info = m_parts.catalog.provider(id);
        return service::ProviderChoice{.id = id, .name = info ? info->name : id};
    };
    const auto named = [&found](const std::string& id) {
        return std::ranges::find(found, id, &service::ProviderChoice::id) != found.end();
    };
    if (const auto candidates = m_parts.chooser.candidates(question))
        for (const auto& candidate : *candidates)
            if (!named(candidate.provider)) {
                found.push_back(entry(candidate.provider));
                found.back().isReady = true;
            }
    const auto choice = m_parts.chooser.choose(question);
    if (!choice)
        return found;
    for (const auto& [id, reason] : choice->skipped)
        if (isOffered(reason)) {
            const auto known = std::ranges::find(found, id, &service::ProviderChoice::id);
            auto& one = known == found.end() ? found.emplace_back(entry(id)) : *known;
            one.isReady = false;
            one.reason = reason;
        }
    return found;
}

Result<std::optional<JobId>> GenerationBackend::jobHere(const JobId& atServer)
{
    if (!m_parts.server)
        return std::nullopt;
    auto account = m_parts.server->account();
    if (!account)
        return failure(account);
    if (!*account)
        return std::nullopt;
    return m_parts.queue.ofTask(std::string(kServerProvider), m_parts.server->taskOf(**account, atServer));
}

Result<std::optional<GenerationReport>> GenerationBackend::report(const LibraryItemId& item)
{
    // Results have the ids of their jobs, see GenerationKeeper.
    auto view = m_parts.queue.find(JobId(item.value()));
    if (view)
        return std::optional(std::move(view->report));
    if (view.error().is(jobs::JobsError::JobMissing))
        return std::nullopt;
    return failure(view);
}

Outcome GenerationBackend::keepCopies(jobs::GenerationOrder& order)
{
    for (auto& input : order.request.inputs) {
        auto kept = m_parts.cache.putFile(pathFromUtf8(input.path), input.file, materials::FileKind::User);
        if (!kept)
            return failure(kept);
        input.file = std::move(*kept);
    }
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    for (const auto& input : order.request.inputs)
        if (auto noted = m_parts.cache.addReference(*session, input.file.sha256, ownerOf(order.job)); !noted)
            return noted;
    for (auto& input : order.request.inputs) {
        auto path = m_parts.cache.path(input.file.sha256);
        if (!path)
            return failure(path);
        input.path = toUtf8(*path);
    }
    return {};
}

Outcome GenerationBackend::begin(const RunRequest& request, const jobs::GenerationOrder& order)
{
    const auto now = m_parts.clock.now();
    return m_parts.runs.insert({.id = order.run,
                                .state = RunState::Running,
                                .tool = request.tool,
                                .topic = request.topic,
                                .inputPath = toUtf8(request.input),
                                .parameters = request.parameters,
                                .startedAt = now,
                                .updatedAt = now});
}

Result<jobs::GenerationView> GenerationBackend::put(const RunRequest& request, jobs::GenerationOrder& order)
{
    if (auto kept = keepCopies(order); !kept)
        return failure(kept);
    if (auto begun = begin(request, order); !begun)
        return failure(begun);
    auto view = m_parts.queue.add(order);
    if (!view)
        static_cast<void>(m_parts.runs.setState(order.run, RunState::Failed, std::string(view.error().id())));
    return view;
}

Result<Job> GenerationBackend::add(const RunRequest& request)
{
    auto order = orderOf(request);
    if (!order)
        return failure(order);
    order->job = JobId(makeUuid(m_parts.random));
    order->run = request.run.value().empty() ? RunId(makeUuid(m_parts.random)) : request.run;
    auto view = put(request, *order);
    if (view)
        return jobOf(*view);
    // What went wrong is said, also where this goes wrong too.
    static_cast<void>(letCopiesGo(m_parts.database, m_parts.cache, order->job));
    return failure(view);
}

Result<std::vector<Job>> GenerationBackend::list(int limit)
{
    auto views = m_parts.queue.list({}, limit);
    if (!views)
        return failure(views);
    std::vector<Job> jobs;
    jobs.reserve(views->size());
    for (const auto& view : *views)
        jobs.push_back(jobOf(view));
    return jobs;
}

Result<Job> GenerationBackend::find(const JobId& id)
{
    auto view = m_parts.queue.find(id);
    if (!view && view.error().is(jobs::JobsError::JobMissing))
        return fail(ServiceError::JobMissing, id.value());
    if (!view)
        return failure(view);
    return jobOf(*view);
}

Job GenerationBackend::jobOf(const jobs::GenerationView& view)
{
    RunRequest request{.run = view.report.run,
                       .tool = view.tool,
                       .provider = view.report.wantedProvider.empty() ? "auto" : view.report.wantedProvider,
                       .agreedAmount = view.report.quote.amount};
    if (auto record = m_parts.runs.find(view.report.run)) {
        request.topic = record->topic;
        request.input = pathFromUtf8(record->inputPath);
        request.parameters = std::move(record->parameters);
    }
    const auto name = toUtf8(request.input.filename());
    return {.id = view.report.job,
            .work = std::move(request),
            .tool = view.tool,
            .name = name,
            .state = stateOf(view),
            .fraction = view.fraction,
            .leftMs = view.leftMs,
            .createdAt = view.createdAt,
            .startedAt = view.startedAt,
            .endedAt = view.endedAt,
            .item = view.item,
            .errorId = view.report.errorId,
            .errorTemplate = view.report.errorTemplate,
            .errorArguments = view.errorArguments,
            .generation = view.report,
            .waitsFor = obstacleOf(view.report)};
}

} // namespace vidgo::backend
