#pragma once

#include <map>

#include "vidgo/base/base_error.h"
#include "vidgo/service/generation_service.h"

namespace vidgo::test {

/// Prices and providers that are what the test puts here.
class FakeGenerations final : public service::GenerationService
{
public:
    std::optional<Error> error;                    ///< Of every call.
    std::vector<service::ProviderChoice> provided; ///< For every run.
    GenerationQuote price;
    std::map<std::string, GenerationReport> reports; ///< By item.
    std::map<std::string, JobId> jobs;               ///< Of this computer, by their names at the server.
    std::vector<RunRequest> asked;                   ///< For whose price.
    std::vector<BatchRequest> askedBatches;          ///< The same.
    int skipped = 0;                                 ///< Of every batch.
    service::Precheck prechecked;                    ///< In every run's words.

    Result<GenerationQuote> quote(const RunRequest& request) override
    {
        if (error)
            return std::unexpected(*error);
        asked.push_back(request);
        return price;
    }
    Result<service::BatchQuote> quote(const BatchRequest& request, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        askedBatches.push_back(request);
        const auto files = static_cast<int>(request.inputs.size());
        auto total = price;
        total.amount *= files;
        return service::BatchQuote{.quote = total, .files = files - skipped, .skipped = skipped};
    }
    service::Precheck precheck(const RunRequest&) override { return prechecked; }
    Result<std::vector<service::ProviderChoice>> choices(const RunRequest&) override
    {
        if (error)
            return std::unexpected(*error);
        return provided;
    }
    Result<std::optional<JobId>> jobHere(const JobId& atServer) override
    {
        if (error)
            return std::unexpected(*error);
        const auto found = jobs.find(atServer.value());
        return found == jobs.end() ? std::nullopt : std::optional(found->second);
    }
    Result<std::optional<GenerationReport>> report(const LibraryItemId& item) override
    {
        if (error)
            return std::unexpected(*error);
        const auto found = reports.find(item.value());
        return found == reports.end() ? std::nullopt : std::optional(found->second);
    }
};

} // namespace vidgo::test
