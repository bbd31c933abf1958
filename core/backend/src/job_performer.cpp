#include "job_performer.h"

#include <algorithm>

#include "service_failure.h"
#include "vidgo/backend/job_times.h"
#include "vidgo/base/file.h"

namespace vidgo::backend {

namespace {

constexpr int kFilesAtOnce = 500;
constexpr int kProblemsNoted = 50;

std::int64_t msBetween(Timestamp from, Timestamp to)
{
    return std::max<std::int64_t>(0, (to - from).count());
}

std::string secondsText(std::int64_t ms)
{
    auto text = std::to_string(ms / 1000) + "." + std::to_string(ms % 1000 / 100);
    return text + " s";
}

double doneOf(const Batch& batch)
{
    return batch.total == 0 ? 1.0 : 1.0 - static_cast<double>(batch.waiting()) / batch.total;
}

} // namespace

/// How long the files of a batch took since it was begun or taken up.
class JobPerformer::FileTimes
{
public:
    explicit FileTimes(const Clock& clock)
        : m_clock(clock)
        , m_since(clock.now())
    {}

    /// The file before is done, this one is next; the first call begins.
    void next(const std::filesystem::path& input)
    {
        const auto now = m_clock.now();
        if (m_inWork) {
            ++m_files;
            m_ms += msBetween(m_since, now);
            m_size += inputSizeOf(m_input).size;
        }
        m_inWork = !input.empty();
        m_input = input;
        m_since = now;
    }
    std::optional<std::int64_t> mean() const
    {
        return m_files == 0 ? std::optional<std::int64_t>() : m_ms / m_files;
    }
    materials::WorkTime time() const { return {.size = m_size / m_files, .ms = m_ms / m_files}; }

private:
    const Clock& m_clock;
    Timestamp m_since;
    std::filesystem::path m_input;
    bool m_inWork = false;
    std::int64_t m_files = 0;
    std::int64_t m_ms = 0;
    std::int64_t m_size = 0;
};

JobPerformer::JobPerformer(const JobBackend::Parts& parts, materials::JobRow& row, const Reports& reports)
    : m_parts(parts)
    , m_row(row)
    , m_reports(reports)
{}

Outcome JobPerformer::perform(const std::stop_token& stop)
{
    return std::visit([&](const auto& work) { return make(work, stop); }, m_row.job.work);
}

Progress JobPerformer::progress() const
{
    return Progress([this, begun = m_parts.clock.now()](double fraction) {
        m_reports.progress(fraction,
                           leftOf(m_reports.expected, msBetween(begun, m_parts.clock.now()), fraction));
    });
}

Outcome JobPerformer::make(const RunRequest& request, const std::stop_token& stop)
{
    if (!m_row.run.isEmpty()) {
        // The program ended between the run and the noting of it.
        auto made = m_parts.runRows.resultOf(m_row.run);
        if (!made)
            return failure(made);
        if (*made) {
            m_row.job.item = **made;
            m_reports.line("Its result was there already: " + (*made)->value());
            return {};
        }
    }
    m_row.run = RunId(makeUuid(m_parts.random));
    if (auto noted = inWordsOfService(m_parts.jobs.note(m_row)); !noted)
        return noted;
    auto asked = request;
    asked.run = m_row.run;
    const auto begun = m_parts.clock.now();
    auto item = m_parts.runs.run(asked, progress(), stop);
    if (!item)
        return failure(item);
    const auto took = msBetween(begun, m_parts.clock.now());
    m_row.job.item = item->id;
    m_reports.line("Made by " + item->engine + " in " + secondsText(took) + ": " +
                   std::to_string(item->result.width) + " x " + std::to_string(item->result.height) + ", " +
                   item->result.mediaType + ", result " + item->id.value());
    if (auto kept = m_parts.jobs.addTime(m_row.pace, {.size = m_row.size, .ms = took}); !kept)
        m_parts.log.failure("backend", "the time of a run was not kept", kept.error());
    return {};
}

Outcome JobPerformer::make(const BatchId& batch, const std::stop_token& stop)
{
    FileTimes times(m_parts.clock);
    const auto onFile = [&](const Batch& now, const BatchFile& current) {
        times.next(current.input);
        auto each = times.mean();
        if (!each)
            each = m_reports.expected;
        m_reports.progress(doneOf(now),
                           each ? std::optional(*each * now.waiting()) : std::optional<std::int64_t>());
    };
    auto worked = m_parts.batches.run(batch, onFile, stop);
    if (!worked && worked.error().is(service::ServiceError::BatchMissing))
        if (const auto other = takenUpBy(batch))
            return make(*other, stop);
    if (times.mean())
        if (auto kept = m_parts.jobs.addTime(m_row.pace, times.time()); !kept)
            m_parts.log.failure("backend", "the time of a batch was not kept", kept.error());
    if (!worked)
        return failure(worked);
    m_reports.line(std::to_string(worked->done) + " made, " + std::to_string(worked->failed) + " failed, " +
                   std::to_string(worked->skipped) + " skipped");
    sayProblems(*worked);
    return {};
}

std::optional<BatchId> JobPerformer::takenUpBy(const BatchId& batch)
{
    const auto row = m_parts.jobs.find(m_row.job.id);
    const auto* now = row ? std::get_if<BatchId>(&row->job.work) : nullptr;
    return now && *now != batch ? std::optional(*now) : std::nullopt;
}

void JobPerformer::sayProblems(const Batch& batch)
{
    int said = 0;
    for (int offset = 0; offset < batch.total && said < std::min(batch.failed, kProblemsNoted);
         offset += kFilesAtOnce) {
        const auto files = m_parts.batches.files(batch.id, offset, kFilesAtOnce);
        if (!files)
            return;
        for (const auto& file : *files)
            if (file.state == BatchFileState::Failed && said++ < kProblemsNoted)
                m_reports.line("Failed: " + toUtf8(file.input) + ": " + file.errorId);
    }
}

Result<std::filesystem::path> JobPerformer::targetOf(const ExportRequest& request)
{
    if (request.file.empty()) {
        auto name = m_parts.library.exportName(request);
        if (!name)
            return failure(name);
        return request.folder / pathFromUtf8(*name);
    }
    std::error_code ignored;
    const auto name = toUtf8(request.file.filename());
    if (request.collision == NameCollision::Refuse && std::filesystem::exists(request.file, ignored))
        return fail(service::ServiceError::NameTaken, "export file is there: " + name, {{"file", name}});
    return request.file;
}

Outcome JobPerformer::make(const ExportRequest& request, const std::stop_token& stop)
{
    if (m_row.target.empty()) {
        auto target = targetOf(request);
        if (!target)
            return failure(target);
        m_row.target = std::move(*target);
        if (auto noted = inWordsOfService(m_parts.jobs.note(m_row)); !noted)
            return noted;
    }
    auto asked = request;
    asked.collision = NameCollision::Replace; // only what this job has chosen for itself is replaced
    asked.file = m_row.target;
    const auto begun = m_parts.clock.now();
    auto written = m_parts.library.exportItem(asked, progress(), stop);
    if (!written) {
        // Nothing of it lies there. Until the next attempt the name is anybody's, so that one chooses anew.
        m_row.target.clear();
        return failure(written);
    }
    const auto took = msBetween(begun, m_parts.clock.now());
    m_row.target = *written;
    m_row.job.exportedPath = toUtf8(*written);
    m_reports.line("Written in " + secondsText(took) + ": " + m_row.job.exportedPath);
    if (auto kept = m_parts.jobs.addTime(m_row.pace, {.size = m_row.size, .ms = took}); !kept)
        m_parts.log.failure("backend", "the time of an export was not kept", kept.error());
    return {};
}

} // namespace vidgo::backend
