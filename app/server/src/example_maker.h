#pragma once

#include "online_desk.h"
#include "vidgo/pregeneration/maker.h"

namespace vidgo::app_server {

/// Makes the examples of a server ahead of time, with the jobs that its accounts have as well; its own budget
/// pays.
class ExampleMaker final : public pregeneration::Maker
{
public:
    /// All outlive it.
    struct Parts
    {
        OnlineDesk& desk;
        composition::Online& online;
        materials::FileCache& cache;
        const Catalog& catalog;
        Random& random;
        int workers = 0; ///< 0: others work.
    };
    explicit ExampleMaker(const Parts& parts);

    Result<GenerationQuote> quote(const RunRequest& request) override;
    Outcome checkProvider(const std::string& provider, const std::stop_token& stop) override;
    Outcome order(const RunRequest& request) override;
    Result<pregeneration::RunNews> find(const RunId& run) override;
    /// Nothing is made here: fails with BaseError::Internal.
    Result<LibraryItem> makeHere(const RunRequest& request, const std::stop_token& stop) override;
    void attend(const std::function<bool()>& goOn, const std::stop_token& stop) override;

private:
    Result<jobs::GenerationOrder> orderOf(const RunRequest& request) const;
    Result<pregeneration::RunNews> newsOf(const jobs::GenerationRow& row);
    Result<FileRef> stillOf(const std::filesystem::path& clip);

    Parts m_parts;
};

} // namespace vidgo::app_server
