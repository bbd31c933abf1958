#pragma once

#include <functional>
#include <optional>
#include <string>

#include "vidgo/backend/job_backend.h"

namespace vidgo::backend {

/// Does the work of one job, whichever kind it is.
class JobPerformer
{
public:
    struct Reports
    {
        /// How far it is and how many milliseconds are left, where that is known.
        std::function<void(double fraction, std::optional<std::int64_t> left)> progress;
        std::function<void(const std::string& line)> line;
        std::optional<std::int64_t> expected; ///< Milliseconds, of what such work took before.
    };
    /// All outlive it.
    JobPerformer(const JobBackend::Parts& parts, materials::JobRow& row, const Reports& reports);

    /// What it made stands in the row then. Fails as the services do, and with BaseError::Cancelled.
    Outcome perform(const std::stop_token& stop);

private:
    class FileTimes;

    Outcome make(const RunRequest& request, const std::stop_token& stop);
    Outcome make(const BatchId& batch, const std::stop_token& stop);
    Outcome make(const ExportRequest& request, const std::stop_token& stop);
    /// The file that the export is to become. Fails with ServiceError::NameTaken.
    Result<std::filesystem::path> targetOf(const ExportRequest& request);
    /// The batch that took the place of this one between the beginning of the job and that of its work.
    std::optional<BatchId> takenUpBy(const BatchId& batch);
    Progress progress() const;
    void sayProblems(const Batch& batch);

    const JobBackend::Parts& m_parts;
    materials::JobRow& m_row;
    const Reports& m_reports;
};

} // namespace vidgo::backend
