#include "vidgo/ui/jobs/job_words.h"

#include <cmath>

#include <QCoreApplication>

#include "vidgo/model/provider.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::ui::jobs {

namespace {

constexpr int kSecondsShown = 90; ///< Longer times are said in minutes.

/// The context under which the texts are translated.
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)

public:
    static QString atWork(const Job& job)
    {
        if (const auto wait = waitText(job.waitsFor); !wait.isEmpty() && job.files > 1)
            //: A job over many files that waits: how many are done, of how many, and a sentence that says for
            //: what.
            return tr("%1 of %2 files · %3")
                .arg(std::lround(job.fraction * job.files))
                .arg(job.files)
                .arg(wait);
        if (job.files > 1)
            //: A job over many files at work: how many are done, and of how many.
            return tr("%1 of %2 files").arg(std::lround(job.fraction * job.files)).arg(job.files);
        //: How far a job is, in percent.
        return tr("%1%").arg(std::lround(job.fraction * 100.0));
    }

    static QString paused(const Job& job)
    {
        if (job.files > 1 && job.fraction > 0)
            //: A job over many files that the person paused: how many are done, and of how many.
            return tr("Paused · %1 of %2 files").arg(std::lround(job.fraction * job.files)).arg(job.files);
        //: How a job stands: the person paused it.
        return tr("Paused");
    }

    static QString finished(const Job& job, const std::optional<JobCounts>& counts)
    {
        if (counts && counts->failed > 0)
            //: How a job over many files ended: how many were made and how many failed.
            return tr("%1 made · %2 failed").arg(counts->made).arg(counts->failed);
        if (counts)
            //: How a job over many files ended. %n files were made.
            return tr("%n file(s) made", nullptr, counts->made);
        if (std::holds_alternative<ExportRequest>(job.work))
            //: How a job ended that wrote a result to a file.
            return tr("Exported");
        //: How a job ended: it made its result.
        return tr("Done");
    }

    static QString waiting()
    {
        //: How a job stands: others are before it.
        return tr("Waiting");
    }
    static QString cancelled()
    {
        //: How a job ended: the person gave it up.
        return tr("Cancelled");
    }

    static QString left(int seconds)
    {
        if (seconds < kSecondsShown)
            //: How long a job will still take.
            return tr("about %n s left", nullptr, seconds);
        //: How long a job will still take.
        return tr("about %n min left", nullptr, (seconds + 30) / 60);
    }

    static QString duration(int seconds)
    {
        if (seconds < kSecondsShown)
            //: How long a job that waits will take once it is its turn.
            return tr("about %n s", nullptr, seconds);
        //: How long a job that waits will take once it is its turn.
        return tr("about %n min", nullptr, (seconds + 30) / 60);
    }

    static QString end(const Job& job, const std::optional<JobCounts>& counts, const QString& tool)
    {
        const bool isToldByItsCounts = counts && job.state != JobState::Failed;
        if (job.name.empty() && !isToldByItsCounts)
            return endOfNameless(job, tool);
        if (job.state == JobState::Failed)
            //: Notification at the end of a job that failed: %1 is a tool, %2 a file, %3 a sentence that
            //: says why.
            return tr("%1, %2: %3")
                .arg(tool, toQString(job.name), errorText(job.errorTemplate, job.errorArguments));
        if (counts && counts->failed > 0)
            //: Notification at the end of a job over many files: %1 is a tool, %2 how many files were made,
            //: %3 how many failed.
            return tr("%1: %2 files made, %3 failed").arg(tool).arg(counts->made).arg(counts->failed);
        if (counts)
            //: Notification at the end of a job over many files: %1 is a tool, %n how many files were made.
            return tr("%1: %n file(s) made", nullptr, counts->made).arg(tool);
        //: Notification at the end of a long job: %1 is a tool, %2 the name of a file.
        return tr("%1: %2 is done").arg(tool, toQString(job.name));
    }

    // What a provider makes.
    static QString online(const Job& job, const GenerationReport& report, const Catalog& catalog,
                          Language language)
    {
        switch (job.state) {
        case JobState::Failed:
            return failedOnline(job, report, language);
        case JobState::Cancelled:
            //: How a job ended that the person gave up: %1 is a sentence that says what it cost.
            return tr("Cancelled. %1").arg(chargeText(report, language));
        case JobState::Finished:
            //: How a job ended: %1 is who made it, %2 what it cost.
            return tr("Served by %1 · %2").arg(servedText(report, catalog), chargeText(report, language));
        case JobState::Paused:
            return paused(job);
        case JobState::Waiting:
        case JobState::Running:
        case JobState::None:
            break;
        }
        if (auto wait = waitText(job.waitsFor); !wait.isEmpty())
            return wait;
        const auto step = stepText(report, catalog);
        return step.isEmpty() ? waiting() : step;
    }

private:
    static QString failedOnline(const Job& job, const GenerationReport& report, Language language)
    {
        auto why = errorText(job.errorTemplate, job.errorArguments);
        const bool saysCost = job.errorId.starts_with("provider.") || job.errorId.starts_with("jobs.") ||
                              job.errorId.starts_with("moderation.");
        if (saysCost)
            return why;
        //: How a job ended: %1 is a sentence that says why, %2 one that says what it cost.
        return tr("%1 %2").arg(why, chargeText(report, language));
    }

    // A presenter, for example, is made of words alone.
    static QString endOfNameless(const Job& job, const QString& tool)
    {
        if (job.state == JobState::Failed)
            //: Notification at the end of a job that failed: %1 is a tool, %2 a sentence that says why.
            return tr("%1: %2").arg(tool, errorText(job.errorTemplate, job.errorArguments));
        //: Notification at the end of a long job: %1 is a tool.
        return tr("%1 is done").arg(tool);
    }
};

int secondsOf(std::int64_t ms)
{
    return static_cast<int>((ms + 999) / 1000);
}

} // namespace

std::optional<JobCounts> countsOf(service::BatchService& batches, const Job& job)
{
    const auto* id = std::get_if<BatchId>(&job.work);
    if (!id)
        return std::nullopt;
    const auto batch = batches.find(*id);
    if (!batch)
        return std::nullopt;
    const auto& provider = batch->request.provider;
    return JobCounts{.made = batch->done,
                     .failed = batch->failed,
                     .isAtProviders = !provider.empty() && provider != kServerProvider};
}

QString standingOf(const Job& job, const std::optional<JobCounts>& counts, const Catalog& catalog,
                   Language language)
{
    if (job.generation)
        return JobWords::online(job, *job.generation, catalog, language);
    switch (job.state) {
    case JobState::Running:
        return JobWords::atWork(job);
    case JobState::Paused:
        return JobWords::paused(job);
    case JobState::Finished:
        return JobWords::finished(job, counts);
    case JobState::Failed:
        return errorText(job.errorTemplate, job.errorArguments);
    case JobState::Cancelled:
        return JobWords::cancelled();
    case JobState::Waiting:
    case JobState::None:
        break;
    }
    const auto wait = waitText(job.waitsFor);
    return wait.isEmpty() ? JobWords::waiting() : wait;
}

QString timeLeftOf(std::optional<std::int64_t> leftMs)
{
    return leftMs ? JobWords::left(secondsOf(*leftMs)) : QString();
}

QString durationOf(std::optional<std::int64_t> ms)
{
    return ms ? JobWords::duration(secondsOf(*ms)) : QString();
}

QString endOf(const Job& job, const std::optional<JobCounts>& counts, const QString& toolName)
{
    return JobWords::end(job, counts, toolName);
}

} // namespace vidgo::ui::jobs
