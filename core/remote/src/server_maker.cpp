#include "vidgo/remote/server_maker.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::remote {

using namespace std::chrono_literals;
using providers::ProviderError;
using providers::ProviderFailure;
using providers::ProviderResult;
using providers::TaskState;

namespace {

constexpr auto kLongest = std::chrono::hours(24 * 7); ///< The server itself ends what takes too long.
constexpr std::string_view kCredits = "credits";
constexpr int kAtOnce = 20; ///< That are at the server; it makes fewer of an account at once.
constexpr std::size_t kSeveral = 3;
constexpr auto kAskedLately = 15s; ///< What is still wanted to be known.
constexpr auto kSeenFor = 3s;

constexpr std::array kMade = {
    Operation::BackgroundRemoval,  Operation::ProductScene, Operation::TryOn,        Operation::Interior,
    Operation::TextToVideo,        Operation::ImageToVideo, Operation::Avatar,       Operation::StyleTransfer,
    Operation::VideoStyleTransfer, Operation::Upscale,      Operation::VideoUpscale, Operation::FaceSwap,
    Operation::VideoFaceSwap};

ProviderData serverData()
{
    ProviderData data{.id = std::string(kServerProvider),
                      .name = std::string(kServerProviderName),
                      .firstPoll = 2s,
                      .laterPoll = 5s,
                      .concurrent = kAtOnce,
                      .canCancel = true};
    for (const auto operation : kMade) {
        ProviderModel model{.id = std::string(operationId(operation)),
                            .name = std::string(kServerProviderName),
                            .operation = operation,
                            .deadline = kLongest};
        data.models.push_back(std::move(model));
    }
    return data;
}

std::optional<std::chrono::milliseconds> waitIn(const Error& error)
{
    const auto found = error.arguments().find("seconds");
    int seconds = 0;
    if (found == error.arguments().end() ||
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), seconds).ec !=
            std::errc())
        return {};
    return std::chrono::seconds(std::clamp(seconds, 1, 3600));
}

bool isOneOf(const Error& error, std::initializer_list<std::string_view> ids)
{
    return std::ranges::find(ids, error.id()) != ids.end();
}

ProviderTrouble troubleOf(const Error& error)
{
    if (error.is(service::ServiceError::NotSignedIn) || error.is(api::ApiError::MissingToken) ||
        isOneOf(error, {"accounts.access_expired", "accounts.access_refused", "accounts.session_ended",
                        "accounts.account_banned"}))
        return ProviderTrouble::Unauthorised;
    if (error.is(api::ApiError::TooManyRequests))
        return ProviderTrouble::RateLimited;
    if (error.id().starts_with("net.") || error.id().starts_with("storage.") ||
        isOneOf(error, {"api.overloaded", "api.shutting_down", "api.took_too_long", "api.internal",
                        "api.too_slow", "api.key_busy", "base.internal", "base.disk_full"}))
        return ProviderTrouble::Busy;
    if (error.id() == "credits.not_enough")
        return ProviderTrouble::OutOfCredit;
    if (error.id().starts_with("moderation."))
        return ProviderTrouble::Refused;
    const auto reason = error.arguments().find("reason");
    if (error.is(BaseError::InvalidArgument) && reason != error.arguments().end() &&
        reason->second == "upload")
        return ProviderTrouble::Expired; // what was brought was kept for a day
    if (isOneOf(error, {"jobs.job_missing", "api.not_found"}))
        return ProviderTrouble::Expired;
    return ProviderTrouble::BadInput;
}

// The error stays what it is: it says what happened and what to do.
ProviderFailure failureOf(Error error)
{
    const auto trouble = error.is(BaseError::Cancelled) ? ProviderTrouble::None : troubleOf(error);
    ProviderFailure failure(std::move(error), trouble);
    failure.raw = failure.internal();
    failure.retryAfter = waitIn(failure);
    return failure;
}

// What the server says to an order, it says for good, and again when it is asked again. Everything else
// leaves open whether it has arrived.
bool isOpen(ProviderTrouble trouble)
{
    return trouble == ProviderTrouble::Busy || trouble == ProviderTrouble::RateLimited ||
           trouble == ProviderTrouble::Unauthorised || trouble == ProviderTrouble::None;
}

struct Place
{
    AccountId account;
    JobId job;
};

Place placeOf(std::string_view task)
{
    const auto slash = task.find('/');
    if (slash == std::string_view::npos)
        return {};
    return {.account = AccountId(std::string(task.substr(0, slash))),
            .job = JobId(std::string(task.substr(slash + 1)))};
}

providers::TaskNews newsOf(const client::ServerWork& work, const std::string& task)
{
    providers::TaskNews news{.state = TaskState::Running, .fraction = work.fraction};
    switch (work.state) {
    case GenerationState::None:
    case GenerationState::Quoted:
    case GenerationState::Reserved:
    case GenerationState::Moderated:
        news.state = TaskState::Queued;
        break;
    case GenerationState::Settled:
        news.state = TaskState::Succeeded;
        news.results.push_back({.url = task, .bytes = {}, .mediaType = {}});
        news.charge =
            providers::ProviderCharge{.amount = std::to_string(work.charged), .unit = std::string(kCredits)};
        break;
    case GenerationState::Cancelled:
        news.state = TaskState::Cancelled;
        break;
    case GenerationState::Failed:
    case GenerationState::Expired:
        news.state = TaskState::Failed;
        break;
    case GenerationState::Submitting:
    case GenerationState::Submitted:
    case GenerationState::Running:
    case GenerationState::Fetching:
    case GenerationState::Finishing:
        break;
    }
    if (work.error && news.state == TaskState::Failed) {
        const auto trouble = troubleOf(*work.error);
        const bool saysMore = trouble == ProviderTrouble::Refused || trouble == ProviderTrouble::OutOfCredit;
        news.failure = ProviderFailure(*work.error, saysMore ? trouble : ProviderTrouble::Failed);
    }
    return news;
}

ProviderFailure unable()
{
    return {Error(ProviderError::BadInput, "a server has no such call",
                  {{"provider", std::string(kServerProviderName)}}),
            ProviderTrouble::BadInput};
}

} // namespace

ServerMaker::ServerMaker(client::WorkClient& work, const Clock& clock)
    : m_work(work)
    , m_clock(clock)
    , m_data(serverData())
{}

ProviderResult<providers::DeliveredInput> ServerMaker::deliver(const providers::DeliverOrder& order,
                                                               const std::stop_token& stop)
{
    const auto& input = order.input;
    auto upload = m_work.upload(order.account, input, stop, order.progress);
    if (!upload)
        return std::unexpected(failureOf(std::move(upload.error())));
    return providers::DeliveredInput{
        .role = input.role, .reference = std::move(*upload), .mediaType = input.file.mediaType};
}

ProviderResult<providers::Submitted> ServerMaker::submit(const providers::SubmitOrder& order,
                                                         const std::stop_token& stop)
{
    std::vector<std::string> uploads;
    uploads.reserve(order.inputs.size());
    for (const auto& input : order.inputs)
        uploads.push_back(input.reference);
    auto work = m_work.place(order.account, order.request, uploads, order.agreed, order.label, stop);
    if (!work) {
        auto failure = failureOf(std::move(work.error()));
        failure.mayHaveBegun = isOpen(failure.trouble);
        return std::unexpected(std::move(failure));
    }
    auto task = taskOf(order.account, work->job);
    return providers::Submitted{.taskId = task, .news = newsOf(*work, task)};
}

// Where many are on their way they are asked about together: a server counts how often it is asked.
Result<std::optional<client::ServerWork>> ServerMaker::seen(const AccountId& account, const JobId& job,
                                                            const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock.now();
    auto& all = m_overview;
    if (all.account != account)
        all = {.account = account};
    std::erase_if(all.askedAt, [now](const auto& entry) { return now - entry.second > kAskedLately; });
    all.askedAt[job] = now;
    if (all.askedAt.size() < kSeveral)
        return std::nullopt;
    if (now - all.seenAt >= kSeenFor) {
        // Those that have ended meanwhile come right behind the open ones.
        auto listed = m_work.list(account, static_cast<int>(2 * all.askedAt.size()), stop);
        if (!listed)
            return failure(listed);
        all.works.clear();
        for (auto& work : *listed)
            all.works.emplace(work.job, std::move(work));
        all.seenAt = now;
    }
    const auto found = all.works.find(job);
    return found == all.works.end() ? std::nullopt : std::optional(found->second);
}

ProviderResult<providers::TaskNews> ServerMaker::poll(const providers::TaskRef& task,
                                                      const std::stop_token& stop)
{
    const auto place = placeOf(task.id);
    auto known = seen(place.account, place.job, stop);
    if (!known)
        return std::unexpected(failureOf(std::move(known.error())));
    if (*known)
        return newsOf(**known, task.id);
    const auto work = m_work.find(place.account, place.job, stop);
    if (!work)
        return std::unexpected(failureOf(work.error()));
    return newsOf(*work, task.id);
}

ProviderResult<providers::CancelAnswer> ServerMaker::cancel(const providers::TaskRef& task,
                                                            const std::stop_token& stop)
{
    const auto place = placeOf(task.id);
    const auto work = m_work.cancel(place.account, place.job, stop);
    if (!work)
        return std::unexpected(failureOf(work.error()));
    // Anything else is what its row will say.
    return work->state == GenerationState::Cancelled ? providers::CancelAnswer::Cancelled
                                                     : providers::CancelAnswer::TooLate;
}

ProviderResult<bool> ServerMaker::bring(const providers::TaskResult& result,
                                        const std::filesystem::path& target, const std::stop_token& stop,
                                        const Progress& progress) const
{
    const auto place = placeOf(result.url);
    if (auto fetched = m_work.fetch(place.account, place.job, target, stop, progress); !fetched)
        return std::unexpected(failureOf(std::move(fetched.error())));
    return true;
}

ProviderResult<std::vector<std::pair<std::string, Secret>>>
ServerMaker::resultHeaders(const providers::TaskResult&) const
{
    return std::vector<std::pair<std::string, Secret>>{};
}

ProviderResult<providers::ProviderBalance> ServerMaker::balance(const std::stop_token&)
{
    return std::unexpected(unable());
}

ProviderResult<void> ServerMaker::checkKey(const Secret&, const std::stop_token&)
{
    return std::unexpected(unable());
}

ProviderResult<providers::ProviderNotice> ServerMaker::readNotice(const providers::RawNotice&, const Secret&,
                                                                  Timestamp) const
{
    return std::unexpected(ProviderFailure(Error(ProviderError::WebhookForged, "servers send no notices",
                                                 {{"provider", std::string(kServerProviderName)}}),
                                           ProviderTrouble::BadInput));
}

} // namespace vidgo::remote
