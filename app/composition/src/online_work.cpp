#include "online_work.h"

#include "vidgo/backend/pregeneration_maker.h"
#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/remote/server_originals.h"
#include "vidgo/routing/prices.h"

namespace vidgo::composition {

OnlineWork::OnlineWork(const Parts& parts, ModerationRules rules)
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
    , m_desk({.database = parts.database, .rules = m_rules, .clock = parts.clock, .random = parts.random})
    , m_gate(m_moderator, judgedAccount())
    , m_fetcher(parts.online.http(), parts.online.reach())
    , m_fetching(m_fetcher)
    , m_ownKeysPurse(parts.budget, parts.ledger, parts.prices)
    , m_chooser({.router = parts.online.router(),
                 .situationOf = [this](const jobs::ChoiceQuestion&) { return situation(); },
                 .clock = parts.clock,
                 .onKeyRefused =
                     [&keys = parts.online.keys()](const std::string& provider) { keys.forget(provider); }})
    , m_atServer(parts.link
                     ? std::optional<AtServer>(std::in_place, *parts.link, m_chooser, m_gate, parts.clock)
                     : std::nullopt)
    , m_serverPurse(m_atServer ? &m_atServer->work : nullptr, parts.clock)
    , m_store({.database = parts.database, .clock = parts.clock, .home = parts.home})
    , m_keeper({.catalog = parts.catalog,
                .runs = parts.runs,
                .library = parts.library,
                .cache = parts.cache,
                .journal = parts.journal,
                .database = parts.database,
                .clock = parts.clock,
                .random = parts.random,
                .log = parts.log,
                .sealedOf = &remote::sealedOriginalOf})
    , m_originals(
          parts.link ? std::optional<backend::SealedOriginals>(
                           std::in_place, backend::SealedOriginals::Parts{.server = originalsAtServer(),
                                                                          .library = parts.library,
                                                                          .cache = parts.cache,
                                                                          .journal = parts.journal,
                                                                          .log = parts.log,
                                                                          .folder = parts.home / "originals"})
                     : std::nullopt)
    , m_worker({.store = m_store,
                .purses = purses(),
                .chooser = chooser(),
                .gate = m_atServer ? static_cast<jobs::Gate&>(m_atServer->gate) : m_gate,
                .fetcher = m_fetching,
                .keeper = m_keeper,
                .finder = &m_finder,
                .providerOf = providerOf(),
                .prices = parts.prices,
                .clock = parts.clock,
                .random = parts.random,
                .log = parts.log,
                .folder = parts.home / "online",
                .onChange = [this](const jobs::GenerationRow& row) { m_jobs.tell(row); }})
    , m_queue({.store = m_store,
               .purses = purses(),
               .chooser = chooser(),
               .providerOf = providerOf(),
               .prices = parts.prices,
               .clock = parts.clock,
               .random = parts.random,
               .onWish = [this](const JobId& id) { m_worker.nudge(id); },
               .onChange = [this](const jobs::GenerationRow& row) { m_jobs.tell(row); }})
    , m_generations({.catalog = parts.catalog,
                     .providers = parts.online.list(),
                     .session = parts.session,
                     .queue = m_queue,
                     .chooser = chooser(),
                     .runs = parts.runs,
                     .cache = parts.cache,
                     .database = parts.database,
                     .clock = parts.clock,
                     .random = parts.random,
                     .precheck =
                         [this](std::span<const std::string> texts) {
                             const auto found = m_moderator.precheck(texts);
                             return service::Precheck{.verdict = found.verdict(),
                                                      .categories = found.categories()};
                         },
                     .server = server()})
    , m_onlineBatches({.generations = m_generations, .queue = m_queue, .store = m_store, .runs = parts.runs})
    , m_batches({.device = parts.deviceBatches, .online = m_onlineBatches, .generations = m_generations})
    , m_jobs({.device = parts.deviceJobs,
              .generations = m_generations,
              .batches = m_onlineBatches,
              .queue = m_queue,
              .worker = m_worker,
              .keeper = m_keeper,
              .log = parts.log,
              .originals = originals()})
{}

OnlineWork::AtServer::AtServer(client::ServerLink& link, jobs::Chooser& others, jobs::Gate& gates,
                               const Clock& clock)
    : work(link)
    , maker(work, clock)
    , chooser({.link = link, .work = work, .others = others, .clock = clock})
    , gate(gates)
{}

jobs::ProviderOf OnlineWork::providerOf()
{
    return [this](std::string_view id) -> providers::Provider* {
        if (m_atServer && id == kServerProvider)
            return &m_atServer->maker;
        return providers::findProvider(m_parts.online.providers(), id);
    };
}

jobs::Purses OnlineWork::purses()
{
    return {.account = m_serverPurse, .ownKeys = m_ownKeysPurse};
}

jobs::Chooser& OnlineWork::chooser()
{
    return m_atServer ? static_cast<jobs::Chooser&>(m_atServer->chooser) : m_chooser;
}

std::optional<backend::GenerationBackend::Server> OnlineWork::server()
{
    if (!m_atServer)
        return {};
    return backend::GenerationBackend::Server{
        .account = [this] { return m_parts.link->account(); },
        .obstacle = [this](const AccountId& account) { return m_atServer->chooser.obstacle(account); },
        .taskOf = remote::ServerMaker::taskOf};
}

void OnlineWork::creditsMoved()
{
    if (m_atServer)
        m_atServer->chooser.creditsMoved();
}

Result<std::unique_ptr<OnlineWork>> OnlineWork::open(const Parts& parts)
{
    auto rules = loadModerationRules(parts.resources / "catalog");
    if (!rules)
        return failure(rules);
    return std::unique_ptr<OnlineWork>(new OnlineWork(parts, std::move(*rules)));
}

backend::SealedOriginals::Server OnlineWork::originalsAtServer()
{
    auto& work = m_atServer->work;
    return {
        .account = [this] { return m_parts.link->account(); },
        .hasOriginal = [&work](const AccountId& account, const JobId& job,
                               const std::stop_token& stop) -> Result<bool> {
            auto known = work.find(account, job, stop);
            if (!known && known.error().is(jobs::JobsError::JobMissing))
                return false;
            return known ? Result<bool>(known->hasOriginal) : failure(known);
        },
        .fetch =
            [&work](const AccountId& account, const JobId& job, const std::filesystem::path& target,
                    const std::stop_token& stop) { return work.fetchOriginal(account, job, target, stop); },
        .keys = [&work](const AccountId& account, const std::vector<JobId>& jobs,
                        const std::stop_token& stop) { return work.originalKeys(account, jobs, stop); },
        .mostKeys = client::WorkClient::kMaxKeys};
}

jobs::RouterChooser::Situation OnlineWork::situation() const
{
    auto keys = m_parts.online.keys().marks(m_parts.online.list());
    auto rate = kBudgetRateOne;
    if (const auto budget = m_parts.budget.state(); budget && budget->choice)
        rate = budget->choice->rate;
    // The places whose addresses others can read belong to these two.
    const bool canHost = keys.contains("piapi") || keys.contains("a2e");
    return {.keys = std::move(keys),
            .reach = {.canHostFiles = canHost},
            .prices = std::make_shared<routing::OwnKeyPrices>(m_parts.prices, rate)};
}

std::unique_ptr<pregeneration::Maker> OnlineWork::maker(service::RunService& runs)
{
    return std::make_unique<backend::PregenerationMaker>(
        backend::PregenerationMaker::Parts{.jobs = m_jobs,
                                           .generations = m_generations,
                                           .queue = m_queue,
                                           .store = m_store,
                                           .providers = m_parts.online.service(),
                                           .runs = runs,
                                           .runRows = m_parts.runs,
                                           .library = m_parts.library});
}

bool OnlineWork::isAt(const RunId& run)
{
    const auto row = m_store.findRun(run);
    if (!row || !*row || (*row)->state == GenerationState::Settled)
        return false;
    if ((*row)->hasEnded())
        m_keeper.drop(**row); // whoever let it end died before that was noted
    return true;
}

} // namespace vidgo::composition
