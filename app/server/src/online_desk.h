#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <span>

#include "result_shelf.h"
#include "style_trends.h"
#include "upload_shelf.h"
#include "vidgo/base/log.h"
#include "vidgo/composition/online.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/credits/spending_budget.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/listing_finder.h"
#include "vidgo/jobs/moderator_gate.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/jobs/router_chooser.h"
#include "vidgo/model/moderation.h"
#include "vidgo/moderation/moderator.h"
#include "vidgo/providers/result_fetcher.h"

namespace vidgo::app_server {

/// Work by providers for accounts: uploads, prices, moderation, the queue, those who work through it, and
/// what was made. The keys are the server's, and credits of the account pay; for what the server has made for
/// itself (ExampleMaker) its own budget does.
class OnlineDesk final : public endpoints::WorkDesk
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        composition::Online& online;
        storage::Database& database;
        materials::FileCache& cache;
        const media::Watermarker& watermarker;
        const Catalog& catalog;
        const CreditRules& credits;
        const ProviderPrices& prices;
        credits::Ledger& ledger;
        credits::SpendingBudget& budget;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        std::filesystem::path home; ///< The data folder.
        /// Told of accounts whose jobs have changed; quick.
        std::function<void(const AccountId& account)> onChange = {};
        jobs::NoticePlaceOf noticePlaceOf = {}; ///< Where webhooks are expected, and by which secret.
    };
    /// Reads the rules of moderation. Fails with CatalogError.
    static Result<std::unique_ptr<OnlineDesk>> open(const Parts& parts);

    Result<endpoints::BroughtFile> bring(const AccountId& account,
                                         const std::optional<std::filesystem::path>& file,
                                         std::string_view bytes) override;
    Result<endpoints::OpenUpload> beginUpload(const AccountId& account, const std::string& sha256,
                                              std::int64_t bytes) override;
    Result<endpoints::OpenUpload> appendUpload(const AccountId& account, const std::string& id,
                                               std::int64_t from,
                                               const std::optional<std::filesystem::path>& file,
                                               std::string_view bytes) override;
    Result<endpoints::OpenUpload> findUpload(const AccountId& account, const std::string& id) override;
    Result<endpoints::BroughtFile> finishUpload(const AccountId& account, const std::string& id) override;
    Result<GenerationQuote> quote(const endpoints::WorkOrder& order) override;
    Result<endpoints::WorkView> place(const endpoints::WorkOrder& order, std::string_view key) override;
    Result<std::vector<endpoints::WorkView>> list(const AccountId& account, int limit, int from) override;
    Result<std::vector<endpoints::WorkMark>> marks(const std::vector<AccountId>& accounts,
                                                   Timestamp endedSince) override;
    Result<endpoints::WorkView> find(const AccountId& account, const JobId& job) override;
    Result<endpoints::WorkView> cancel(const AccountId& account, const JobId& job) override;
    Result<endpoints::WorkResult> original(const AccountId& account, const JobId& job) override;
    Result<std::vector<OriginalKey>> originalKeys(const AccountId& account, const std::vector<JobId>& jobs,
                                                  std::string_view tier) override;
    Result<endpoints::WorkResult> result(const AccountId& account, const JobId& job,
                                         std::string_view tier) override;
    Result<std::vector<endpoints::StyleTrend>> popularStyles(int limit) override
    {
        return m_trends.popular(limit);
    }
    Outcome takeNotice(std::string_view provider, const api::Headers& headers,
                       std::string_view body) override;

    /// For what the server has made for itself, without an account.
    jobs::GenerationQueue& queue() { return m_queue; }
    jobs::GenerationStore& store() { return m_store; }
    ResultShelf& results() { return m_results; }
    UploadShelf& uploads() { return m_uploads; }
    /// The files that a job begins with stay for as long as it lasts.
    Outcome holdInputs(const jobs::GenerationOrder& order);
    void letInputsGo(const JobId& job);

    /// Works through the queue with so many threads until stopped. Paid calls that are on their way are
    /// waited for.
    void work(const std::stop_token& stop, int threads);
    /// Lets go of uploads that are over and of what ended jobs began with, and counts who pays. For one
    /// thread.
    Outcome tend();

private:
    OnlineDesk(const Parts& parts, ModerationRules rules);

    /// `prices`: those of a tier, or what the server itself pays.
    jobs::RouterChooser::Situation situation(std::shared_ptr<const routing::Prices> prices) const;
    std::shared_ptr<const routing::Prices> pricesOf(const AccountId& account, std::string_view tier) const;
    jobs::ProviderOf providerOf() const;
    Result<std::vector<GenerationInput>> inputsOf(const endpoints::WorkOrder& order);
    Result<jobs::GenerationOrder> orderOf(const endpoints::WorkOrder& order);
    Result<credits::PriceItem> itemOf(const jobs::GenerationOrder& order) const;
    Result<GenerationQuote> quoteOfLargerPlan(jobs::GenerationOrder& order, const Error& why);
    Result<jobs::GenerationView> enqueue(jobs::GenerationOrder& order, std::optional<std::int64_t> agreed);
    Result<endpoints::WorkView> shown(jobs::GenerationView view);
    Outcome noteOriginals(std::span<endpoints::WorkView> works);
    Outcome checkOwner(const AccountId& account, const JobId& job);
    Outcome checkResult(const AccountId& account, const JobId& job);
    /// Of a plan that nobody knows nothing better is believed.
    bool hasWatermark(std::string_view tier) const;
    void noted(const jobs::GenerationRow& row);
    Outcome countPaying();
    Outcome letEndedInputsGo();

    Parts m_parts;
    std::atomic<std::int64_t> m_payingUsers = 0;
    std::set<JobId> m_jobsNotSeen; ///< Of tend(): files are kept for them, and they are not there (yet).
    // In the order in which they are needed.
    ModerationRules m_rules;
    moderation::Moderator m_moderator;
    jobs::ModeratorGate m_gate;
    providers::ResultFetcher m_fetcher;
    jobs::ResultFetching m_fetching;
    jobs::ListingFinder m_finder;
    jobs::AccountPurse m_purse;
    jobs::OwnKeysPurse m_ownPurse;
    jobs::RouterChooser m_chooser;
    jobs::GenerationStore m_store;
    UploadShelf m_uploads;
    ResultShelf m_results;
    StyleTrends m_trends;
    jobs::GenerationWorker m_worker;
    jobs::GenerationQueue m_queue;
};

} // namespace vidgo::app_server
