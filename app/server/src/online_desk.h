#pragma once

#include <atomic>
#include <memory>

#include "result_shelf.h"
#include "upload_shelf.h"
#include "vidgo/base/log.h"
#include "vidgo/composition/online.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/listing_finder.h"
#include "vidgo/jobs/moderator_gate.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/jobs/router_chooser.h"
#include "vidgo/model/moderation.h"
#include "vidgo/moderation/moderator.h"
#include "vidgo/providers/result_fetcher.h"

namespace vidgo::app_server {

/// Work by providers for accounts: uploads, prices, moderation, the queue, those who work through it, and
/// what was made. The keys are the server's, and credits of the account pay.
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
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        std::filesystem::path home; ///< The data folder.
    };
    /// Reads the rules of moderation. Fails with CatalogError.
    static Result<std::unique_ptr<OnlineDesk>> open(const Parts& parts);

    Result<endpoints::BroughtFile> bring(const AccountId& account,
                                         const std::optional<std::filesystem::path>& file,
                                         std::string_view bytes) override;
    Result<GenerationQuote> quote(const endpoints::WorkOrder& order) override;
    Result<endpoints::WorkView> place(const endpoints::WorkOrder& order, std::string_view key) override;
    Result<std::vector<endpoints::WorkView>> list(const AccountId& account, int limit, int from) override;
    Result<endpoints::WorkView> find(const AccountId& account, const JobId& job) override;
    Result<endpoints::WorkView> cancel(const AccountId& account, const JobId& job) override;
    Result<endpoints::WorkResult> result(const AccountId& account, const JobId& job,
                                         std::string_view tier) override;

    /// Works through the queue with so many threads until stopped. Paid calls that are on their way are
    /// waited for.
    void work(const std::stop_token& stop, int threads);
    /// Lets go of uploads that are over, and counts who pays.
    Outcome tend();

private:
    OnlineDesk(const Parts& parts, ModerationRules rules);

    jobs::RouterChooser::Situation situation(std::string_view tier) const;
    jobs::ProviderOf providerOf() const;
    Result<std::vector<GenerationInput>> inputsOf(const endpoints::WorkOrder& order);
    Result<jobs::GenerationOrder> orderOf(const endpoints::WorkOrder& order);
    Result<credits::PriceItem> itemOf(const jobs::GenerationOrder& order) const;
    Result<jobs::GenerationView> enqueue(jobs::GenerationOrder& order, std::optional<std::int64_t> agreed);
    Outcome checkOwner(const AccountId& account, const JobId& job);
    Outcome holdInputs(const jobs::GenerationOrder& order);
    void letInputsGo(const JobId& job);
    void noted(const jobs::GenerationRow& row);

    Parts m_parts;
    std::atomic<std::int64_t> m_payingUsers = 0;
    // In the order in which they are needed.
    ModerationRules m_rules;
    moderation::Moderator m_moderator;
    jobs::ModeratorGate m_gate;
    providers::ResultFetcher m_fetcher;
    jobs::ResultFetching m_fetching;
    jobs::ListingFinder m_finder;
    jobs::AccountPurse m_purse;
    jobs::RouterChooser m_chooser;
    jobs::GenerationStore m_store;
    UploadShelf m_uploads;
    ResultShelf m_results;
    jobs::GenerationWorker m_worker;
    jobs::GenerationQueue m_queue;
};

} // namespace vidgo::app_server
