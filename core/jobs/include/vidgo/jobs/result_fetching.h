#pragma once

#include "vidgo/jobs/keeper.h"
#include "vidgo/providers/result_fetcher.h"

namespace vidgo::jobs {

/// Fetches and verifies by providers::ResultFetcher.
class ResultFetching final : public Fetcher
{
public:
    /// It outlives this.
    explicit ResultFetching(const providers::ResultFetcher& fetcher)
        : m_fetcher(fetcher)
    {}
    providers::ProviderResult<FetchedFile> fetch(const ToFetch& wanted, const std::stop_token& stop) override;

private:
    const providers::ResultFetcher& m_fetcher;
};

} // namespace vidgo::jobs
