#include "vidgo/jobs/result_fetching.h"

#include "vidgo/base/file.h"

namespace vidgo::jobs {

providers::ProviderResult<FetchedFile> ResultFetching::fetch(const ToFetch& wanted,
                                                             const std::stop_token& stop)
{
    const auto target = wanted.folder / wanted.name;
    auto fetched = m_fetcher.fetch({.provider = wanted.provider,
                                    .request = wanted.request,
                                    .model = wanted.model,
                                    .result = wanted.result,
                                    .target = target},
                                   stop, {});
    if (!fetched)
        return std::unexpected(std::move(fetched.error()));
    return FetchedFile{
        .path = toUtf8(target), .file = std::move(fetched->file), .durationMs = fetched->durationMs};
}

} // namespace vidgo::jobs
