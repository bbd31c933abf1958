#include "online_desk.h"

#include <algorithm>
#include <thread>

#include "account_prices.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/service/service_error.h"
#include "work_request.h"

namespace vidgo::app_server {
namespace {

using endpoints::BroughtFile;
using endpoints::WorkOrder;
using endpoints::WorkView;

constexpr std::string_view kModule = "work";
constexpr std::string_view kInputsOwner = "generation:";
constexpr std::size_t kIdDigits = 40; // of a SHA-256

// The same key of the same account is the same job, on all servers and for ever.
std::string idOf(const AccountId& account, std::string_view key)
{
    return "job-" + sha256(account.value() + "\n" + std::string(key)).substr(0, kIdDigits);
}

// Who is judged where no account asked.
AccountId serverItself()
{
    return AccountId("this-server");
}

std::string inputsOwner(const JobId& job)
{
    return std::string(kInputsOwner) + job.value();
}

WorkView viewOf(jobs::GenerationView view)
{
    return {.report = std::move(view.report),
            .errorArguments = std::move(view.errorArguments),
            .tool = view.tool,
            .fraction = view.fraction,
            .leftMs = view.leftMs,
            .createdAt = view.createdAt,
            .endedAt = view.endedAt};
}

bool isForTier(const routing::RouteDecision& decision)
{
    return std::ranges::any_of(decision.passedOver,
                               [](const auto& passed) { return passed.reason == routing::PassReason::Tier; });
}

} // namespace

OnlineDesk::OnlineDesk(const Parts& parts, ModerationRules rules)
    : m_parts(parts)
    , m_rules(std::move(rules))
    , m_moderator({.database = parts.database,
                   .rules = m_rules,
                   .http = parts.online.http(),
                   .key = [&keys = parts.online.keys()] { return keys.key("gemini"); },
                   .clock = parts.clock,
                   .random = parts.random,
                   .log = parts.log,
                   .reviewerUrl = parts.online.reviewerUrl()})
    , m_gate(m_moderator, serverItself())
    , m_fetcher(parts.online.http(), parts.online.reach())
    , m_fetching(m_fetcher)
    , m_purse(parts.ledger)
    , m_ownPurse(parts.budget, parts.ledger, parts.prices)
    , m_chooser({.router = parts.online.router(),
                 .situationOf =
                     [this](const jobs::ChoiceQuestion& question) {
                         return situation(pricesOf(question.account, question.tier));
                     },
                 .clock = parts.clock,
                 .onKeyRefused =
                     [&keys = parts.online.keys()](const std::string& provider) { keys.forget(provider); }})
    , m_store({.database = parts.database, .clock = parts.clock, .home = parts.home})
    , m_uploads({.database = parts.database,
                 .cache = parts.cache,
                 .clock = parts.clock,
                 .random = parts.random,
                 .folder = parts.home / "uploads"})
    , m_results({.database = parts.database,
                 .cache = parts.cache,
                 .catalog = parts.catalog,
                 .watermarker = parts.watermarker,
                 .random = parts.random,
                 .clock = parts.clock})
    , m_trends(parts.database, parts.clock)
    , m_worker({.store = m_store,
                .purses = {.account = m_purse, .ownKeys = m_ownPurse},
                .chooser = m_chooser,
                .gate = m_gate,
                .fetcher = m_fetching,
                .keeper = m_results,
                .finder = &m_finder,
                .providerOf = providerOf(),
                .prices = parts.prices,
                .clock = parts.clock,
                .random = parts.random,
                .log = parts.log,
                .folder = parts.home / "online",
                .onChange = [this](const jobs::GenerationRow& row) { noted(row); },
                .noticePlaceOf = parts.noticePlaceOf,
                .inputAtHand = [&cache = parts.cache](const GenerationInput& input) -> Outcome {
                    if (input.file.isEmpty())
                        return {};
                    auto path = cache.path(input.file.sha256);
                    return path ? Outcome() : failure(path);
                }})
    , m_queue({.store = m_store,
               .purses = {.account = m_purse, .ownKeys = m_ownPurse},
               .chooser = m_chooser,
               .providerOf = providerOf(),
               .prices = parts.prices,
               .clock = parts.clock,
               .random = parts.random,
               .onWish = [this](const JobId& id) { m_worker.nudge(id); },
               .onChange = [this](const jobs::GenerationRow& row) { noted(row); }})
{}

Result<std::unique_ptr<OnlineDesk>> OnlineDesk::open(const Parts& parts)
{
    auto rules = loadModerationRules(parts.resources / "catalog");
    if (!rules)
        return failure(rules);
    auto desk = std::unique_ptr<OnlineDesk>(new OnlineDesk(parts, std::move(*rules)));
    if (auto counted = desk->tend(); !counted)
        return failure(counted);
    return desk;
}

jobs::ProviderOf OnlineDesk::providerOf() const
{
    return
        [&all = m_parts.online.providers()](std::string_view id) { return providers::findProvider(all, id); };
}

std::shared_ptr<const routing::Prices> OnlineDesk::pricesOf(const AccountId& account,
                                                            std::string_view tier) const
{
    if (account.isEmpty())
        return std::make_shared<routing::OwnKeyPrices>(m_parts.prices);
    return std::make_shared<AccountPrices>(m_parts.online.rules(), m_parts.catalog, m_parts.credits,
                                           std::string(tier));
}

jobs::RouterChooser::Situation OnlineDesk::situation(std::shared_ptr<const routing::Prices> prices) const
{
    auto keys = m_parts.online.keys().marks(m_parts.online.list());
    // The places whose addresses others can read belong to these two.
    const bool canHost = keys.contains("piapi") || keys.contains("a2e");
    return {.keys = std::move(keys),
            .reach = {.canHostFiles = canHost},
            .payingUsers = m_payingUsers.load(),
            .prices = std::move(prices)};
}

// ---- What is wanted, and what it costs

Result<BroughtFile> OnlineDesk::bring(const AccountId& account,
                                      const std::optional<std::filesystem::path>& file,
                                      std::string_view bytes)
{
    return m_uploads.bring(account, file, bytes);
}

Result<endpoints::OpenUpload> OnlineDesk::beginUpload(const AccountId& account, const std::string& sha256,
                                                      std::int64_t bytes)
{
    return m_uploads.begin(account, {.sha256 = sha256, .bytes = bytes});
}

Result<endpoints::OpenUpload> OnlineDesk::appendUpload(const AccountId& account, const std::string& id,
                                                       std::int64_t from,
                                                       const std::optional<std::filesystem::path>& file,
                                                       std::string_view bytes)
{
    return m_uploads.append(account, id, from, file, bytes);
}

Result<endpoints::OpenUpload> OnlineDesk::findUpload(const AccountId& account, const std::string& id)
{
    return m_uploads.state(account, id);
}

Result<BroughtFile> OnlineDesk::finishUpload(const AccountId& account, const std::string& id)
{
    return m_uploads.finish(account, id);
}

Result<std::vector<GenerationInput>> OnlineDesk::inputsOf(const WorkOrder& order)
{
    std::vector<GenerationInput> inputs;
    for (const auto& wanted : order.inputs) {
        if (wanted.upload.empty()) {
            inputs.push_back({.role = wanted.role, .file = wanted.file, .durationMs = wanted.durationMs});
            continue;
        }
        auto brought = m_uploads.find(order.account, wanted.upload);
        if (!brought)
            return failure(brought);
        auto path = m_parts.cache.path(brought->file.sha256);
        if (!path)
            return failure(path);
        inputs.push_back({.role = wanted.role,
                          .path = toUtf8(*path),
                          .file = std::move(brought->file),
                          .durationMs = brought->durationMs});
    }
    return inputs;
}

Result<jobs::GenerationOrder> OnlineDesk::orderOf(const WorkOrder& order)
{
    auto inputs = inputsOf(order);
    if (!inputs)
        return failure(inputs);
    auto request = generationRequestOf(order, m_parts.catalog, std::move(*inputs));
    if (!request)
        return failure(request);
    return jobs::GenerationOrder{.account = order.account,
                                 .tier = order.tier,
                                 .tool = order.tool,
                                 .request = std::move(*request),
                                 .wantedProvider = order.provider};
}

// The service of whoever is asked first: who stands in may not cost more than that.
Result<credits::PriceItem> OnlineDesk::itemOf(const jobs::GenerationOrder& order) const
{
    const auto now = situation(pricesOf(order.account, order.tier));
    auto decision = m_parts.online.router().decide({.request = order.request,
                                                    .keys = now.keys,
                                                    .reach = now.reach,
                                                    .lane = {},
                                                    .wanted = order.wantedProvider,
                                                    .preferred = {},
                                                    .tier = order.tier,
                                                    .payingUsers = now.payingUsers,
                                                    .failed = {},
                                                    .prices = now.prices.get(),
                                                    .agreed = {}});
    if (!decision)
        return failure(decision);
    for (const auto& candidate : decision->candidates)
        if (candidate.price.isKnown)
            return credits::PriceItem{.service = candidate.price.item, .quantity = candidate.price.quantity};
    const auto operation = std::string(operationId(order.request.operation));
    if (isForTier(*decision))
        return fail(credits::CreditsError::TierTooLow, operation,
                    {{"service", operation}, {"tier", order.tier}});
    if (decision->candidates.empty())
        return fail(jobs::JobsError::NobodyServes, operation);
    return fail(credits::CreditsError::UnknownService, operation, {{"service", operation}});
}

Result<GenerationQuote> OnlineDesk::quote(const WorkOrder& order)
{
    auto wanted = orderOf(order);
    if (!wanted)
        return failure(wanted);
    auto item = itemOf(*wanted);
    if (!item && item.error().is(credits::CreditsError::TierTooLow))
        return quoteOfLargerPlan(*wanted, item.error());
    if (!item)
        return failure(item);
    wanted->items = {std::move(*item)};
    return m_queue.quote(*wanted);
}

// Whoever has not the plan sees what it would cost, and in which plan.
Result<GenerationQuote> OnlineDesk::quoteOfLargerPlan(jobs::GenerationOrder& order, const Error& why)
{
    const auto* const own = m_parts.catalog.tier(order.tier);
    std::vector<const Tier*> larger;
    for (const auto& tier : m_parts.catalog.tiers)
        if (own && tier.rank > own->rank)
            larger.push_back(&tier);
    std::ranges::sort(larger, {}, &Tier::rank);
    for (const auto* const tier : larger) {
        order.tier = tier->id;
        auto item = itemOf(order);
        if (!item)
            continue;
        order.items = {std::move(*item)};
        auto quote = m_queue.quote(order);
        if (!quote)
            return quote;
        quote->fits = false;
        quote->neededTier = tier->id;
        return quote;
    }
    return std::unexpected(why);
}

// ---- The queue

Result<WorkView> OnlineDesk::place(const WorkOrder& order, std::string_view key)
{
    const auto id = idOf(order.account, key);
    auto wanted = orderOf(order);
    // What it begins with is kept for a day only: whoever asks so late what became of it is told.
    if (!wanted && m_store.find(JobId(id)))
        return find(order.account, JobId(id));
    if (!wanted)
        return failure(wanted);
    if (std::ranges::any_of(order.inputs, [](const auto& input) { return input.upload.empty(); }))
        return fail(BaseError::InvalidArgument, "nothing was brought", {{"reason", "upload"}});
    wanted->job = JobId(id);
    wanted->run = RunId(id);
    auto view = enqueue(*wanted, order.agreed);
    if (!view)
        return failure(view);
    if (m_parts.onChange)
        m_parts.onChange(order.account);
    return shown(std::move(*view));
}

Result<jobs::GenerationView> OnlineDesk::enqueue(jobs::GenerationOrder& order,
                                                 std::optional<std::int64_t> agreed)
{
    auto known = m_store.find(order.job);
    if (known) // the same again, or another one under its name
        return m_queue.add(order);
    if (!known.error().is(jobs::JobsError::JobMissing))
        return failure(known);
    auto item = itemOf(order);
    if (!item)
        return failure(item);
    order.items = {std::move(*item)};
    auto price = m_queue.quote(order);
    if (!price)
        return failure(price);
    order.agreedAmount = agreed.value_or(price->amount);
    if (auto held = holdInputs(order); !held)
        return failure(held);
    auto view = m_queue.add(order);
    if (!view && !m_store.find(order.job))
        letInputsGo(order.job);
    return view;
}

// Uploads are kept for a day, which a queue may outlast.
Outcome OnlineDesk::holdInputs(const jobs::GenerationOrder& order)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    for (const auto& input : order.request.inputs)
        if (auto held = m_parts.cache.addReference(*session, input.file.sha256, inputsOwner(order.job));
            !held)
            return held;
    return {};
}

void OnlineDesk::letInputsGo(const JobId& job)
{
    if (auto gone = m_parts.cache.erase(inputsOwner(job)); !gone)
        m_parts.log.failure(kModule, "files of a job stay", gone.error());
}

void OnlineDesk::noted(const jobs::GenerationRow& row)
{
    if (row.hasEnded())
        letInputsGo(row.order.job);
    if (m_parts.onChange && !row.order.account.isEmpty())
        m_parts.onChange(row.order.account);
}

Result<WorkView> OnlineDesk::shown(jobs::GenerationView view)
{
    std::vector<WorkView> works{viewOf(std::move(view))};
    if (auto noted = noteOriginals(works); !noted)
        return failure(noted);
    return std::move(works.front());
}

Outcome OnlineDesk::noteOriginals(std::span<WorkView> works)
{
    std::vector<JobId> settled;
    for (const auto& work : works)
        if (work.report.state == GenerationState::Settled)
            settled.push_back(work.report.job);
    auto found = m_results.withOriginal(settled);
    if (!found)
        return failure(found);
    for (auto& work : works)
        work.hasOriginal = found->contains(work.report.job);
    return {};
}

Outcome OnlineDesk::checkOwner(const AccountId& account, const JobId& job)
{
    auto row = m_store.find(job);
    if (!row)
        return failure(row);
    if (row->order.account != account)
        return fail(jobs::JobsError::JobMissing, "of somebody else");
    return {};
}

Result<std::vector<WorkView>> OnlineDesk::list(const AccountId& account, int limit, int from)
{
    auto views = m_queue.list(account, from + limit);
    if (!views)
        return failure(views);
    std::vector<WorkView> page;
    for (auto i = static_cast<std::size_t>(from); i < views->size(); ++i)
        page.push_back(viewOf(std::move((*views)[i])));
    if (auto noted = noteOriginals(page); !noted)
        return failure(noted);
    return page;
}

Result<std::vector<endpoints::WorkMark>> OnlineDesk::marks(const std::vector<AccountId>& accounts,
                                                           Timestamp endedSince)
{
    auto known = m_store.marks(accounts, endedSince);
    if (!known)
        return failure(known);
    std::vector<endpoints::WorkMark> marks;
    for (auto& mark : *known)
        marks.push_back({.account = std::move(mark.account),
                         .job = std::move(mark.job),
                         .mark = std::move(mark.mark),
                         .endedAt = mark.endedAt});
    return marks;
}

Result<WorkView> OnlineDesk::find(const AccountId& account, const JobId& job)
{
    if (auto own = checkOwner(account, job); !own)
        return failure(own);
    auto view = m_queue.find(job);
    if (!view)
        return failure(view);
    return shown(std::move(*view));
}

Result<WorkView> OnlineDesk::cancel(const AccountId& account, const JobId& job)
{
    if (auto own = checkOwner(account, job); !own)
        return failure(own);
    if (auto cancelled = m_queue.cancel(job); !cancelled)
        return failure(cancelled);
    return find(account, job);
}

bool OnlineDesk::hasWatermark(std::string_view tier) const
{
    const auto* const plan = m_parts.catalog.tier(tier);
    return !plan || plan->watermark;
}

Outcome OnlineDesk::checkResult(const AccountId& account, const JobId& job)
{
    auto row = m_store.find(job);
    if (!row)
        return failure(row);
    if (row->order.account != account || row->state != GenerationState::Settled)
        return fail(jobs::JobsError::JobMissing, "no result for this account");
    return {};
}

Result<endpoints::WorkResult> OnlineDesk::result(const AccountId& account, const JobId& job,
                                                 std::string_view tier)
{
    if (auto there = checkResult(account, job); !there)
        return failure(there);
    return m_results.find(account, job, hasWatermark(tier));
}

Result<endpoints::WorkResult> OnlineDesk::original(const AccountId& account, const JobId& job)
{
    if (auto there = checkResult(account, job); !there)
        return failure(there);
    return m_results.original(account, job);
}

Result<std::vector<OriginalKey>>
OnlineDesk::originalKeys(const AccountId& account, const std::vector<JobId>& jobs, std::string_view tier)
{
    if (hasWatermark(tier))
        return fail(service::ServiceError::WatermarkStays, "tier " + std::string(tier));
    return m_results.originalKeys(account, jobs);
}

Outcome OnlineDesk::takeNotice(std::string_view provider, const api::Headers& headers, std::string_view body)
{
    const auto* const sender = providers::findProvider(m_parts.online.providers(), provider);
    const auto place =
        sender && m_parts.noticePlaceOf ? m_parts.noticePlaceOf(provider) : jobs::NoticePlace();
    if (!sender || place.secret.isEmpty())
        return fail(api::ApiError::NotFound, "no notices are expected of " + std::string(provider));
    auto notice = sender->readNotice({.headers = headers, .body = std::string(body)}, place.secret,
                                     m_parts.clock.now());
    if (!notice && notice.error().is(providers::ProviderError::WebhookForged))
        return std::unexpected(Error(notice.error()));
    if (!notice)
        return fail(api::ApiError::BadRequest, notice.error().internal());
    auto told = m_queue.notice(std::string(provider), *notice);
    return told ? Outcome() : failure(told);
}

// ---- Those who work

void OnlineDesk::work(const std::stop_token& stop, int threads)
{
    std::vector<std::jthread> working;
    working.reserve(static_cast<std::size_t>(std::max(0, threads)));
    for (int i = 0; i < threads; ++i)
        working.emplace_back([this](const std::stop_token& end) { m_worker.work(end); });
    m_worker.tend(stop);
    for (auto& thread : working)
        thread.request_stop();
}

Outcome OnlineDesk::tend()
{
    if (auto counted = countPaying(); !counted)
        return counted;
    if (auto gone = letEndedInputsGo(); !gone)
        return gone;
    return m_uploads.sweep();
}

Outcome OnlineDesk::countPaying()
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    std::int64_t paying = 0;
    auto counted = session->query("SELECT COUNT(*) FROM billing_subscriptions WHERE state = 'active'", {},
                                  [&](const storage::Row& row) { paying = row.integer(0); });
    if (counted)
        m_payingUsers = paying;
    return counted;
}

// Those that stayed because a server died between the end of a job and their release, or before it had put
// the job that they were for into the queue. Somebody may be about to do so: not those seen for the first
// time.
Outcome OnlineDesk::letEndedInputsGo()
{
    auto owners = m_parts.cache.owners(kInputsOwner);
    if (!owners)
        return failure(owners);
    std::set<JobId> notSeen;
    for (const auto& owner : *owners) {
        const JobId job(owner.substr(kInputsOwner.size()));
        const auto row = m_store.find(job);
        const bool isMissing = !row && row.error().is(jobs::JobsError::JobMissing);
        if ((row && row->hasEnded()) || (isMissing && m_jobsNotSeen.contains(job)))
            letInputsGo(job);
        else if (isMissing)
            notSeen.insert(job);
    }
    m_jobsNotSeen = std::move(notSeen);
    return {};
}

} // namespace vidgo::app_server
