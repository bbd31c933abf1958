#pragma once

#include <optional>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/service/run_service.h"

namespace vidgo::test {

/// Answers with `result`, or `failure`, after reporting progress; a requested stop gives Cancelled.
class FakeRuns final : public service::RunService
{
public:
    Result<LibraryItem> run(const RunRequest& request, const Progress& progress,
                            const std::stop_token& stop) override
    {
        requests.push_back(request);
        for (const double step : {0.25, 0.5, 1.0}) {
            progress.report(step);
            if (auto stopped = checkStop(stop); !stopped)
                return std::unexpected(stopped.error());
        }
        if (failure)
            return std::unexpected(*failure);
        return result;
    }
    Result<PreviewPicture> preview(const RunRequest& request, int, const std::stop_token& stop) override
    {
        previews.push_back(request);
        if (auto go = checkStop(stop); !go)
            return std::unexpected(go.error());
        if (failure)
            return std::unexpected(*failure);
        return PreviewPicture{1, 1, {static_cast<std::uint8_t>(previews.size()), 0, 0, 255}};
    }
    Result<std::vector<RunRecord>> recoverInterrupted() override { return interrupted; }

    LibraryItem result;
    std::optional<Error> failure;
    std::vector<RunRequest> requests;
    std::vector<RunRequest> previews; ///< Each answered with a pixel whose red is its number.
    std::vector<RunRecord> interrupted;
};

} // namespace vidgo::test
