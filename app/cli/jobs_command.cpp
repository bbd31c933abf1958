#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "generation_json.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::cli {

namespace {

struct JobOptions
{
    std::vector<std::string> ids;
    std::string before; ///< Empty: to the end.
    int limit = 50;
    bool elsewhere = false;
};

std::string_view kindOf(const JobWork& work)
{
    if (std::holds_alternative<RunRequest>(work))
        return "run";
    return std::holds_alternative<BatchId>(work) ? "batch" : "export";
}

Json timeOf(const std::optional<Timestamp>& time)
{
    return time ? Json(toIso8601(*time)) : Json();
}

Json errorOf(const Job& job)
{
    if (job.errorId.empty())
        return {};
    return Json::Object{{"id", job.errorId},
                        {"message", ui::toStdString(ui::errorText(job.errorTemplate, job.errorArguments))}};
}

Json toJson(const Job& job)
{
    return Json::Object{{"id", job.id.value()},
                        {"kind", kindOf(job.work)},
                        {"tool", toolId(job.tool)},
                        {"name", job.name},
                        {"files", job.files},
                        {"state", jobStateId(job.state)},
                        {"fraction", job.fraction},
                        {"left_ms", job.leftMs ? Json(*job.leftMs) : Json()},
                        {"created_at", toIso8601(job.createdAt)},
                        {"started_at", timeOf(job.startedAt)},
                        {"ended_at", timeOf(job.endedAt)},
                        {"result", job.item.isEmpty() ? Json() : Json(job.item.value())},
                        {"exported", job.exportedPath.empty() ? Json() : Json(job.exportedPath)},
                        {"error", errorOf(job)},
                        {"report", job.generation ? cli::toJson(*job.generation) : Json()}};
}

ExitCode listJobs(const Context& context, const JobOptions& options)
{
    const auto jobs = context.services.jobs.list(options.limit);
    if (!jobs)
        return context.terminal.report(jobs.error());
    if (context.terminal.isJson()) {
        Json::Array all;
        for (const auto& job : *jobs)
            all.push_back(toJson(ui::withNames(job, context.services.catalog.catalog(), context.language)));
        context.terminal.print(Json(Json::Object{{"jobs", std::move(all)}}));
        return ExitCode::Done;
    }
    for (const auto& job : *jobs)
        context.terminal.print(
            padded(ui::toQString(job.id.value()), 38) + padded(ui::toQString(jobStateId(job.state)), 11) +
            padded(QString::number(static_cast<int>(job.fraction * 100)) + QStringLiteral(" %"), 7) +
            padded(ui::toQString(toolId(job.tool)), 20) + ui::toQString(job.name));
    if (jobs->empty())
        //: Printed by `vidgo jobs list` when the queue is empty.
        context.terminal.print(QCoreApplication::translate("CommandLine", "There is no job."));
    return ExitCode::Done;
}

ExitCode showLog(const Context& context, const JobOptions& options)
{
    const auto lines = context.services.jobs.log(JobId(options.ids.front()));
    if (!lines)
        return context.terminal.report(lines.error());
    Json::Array all;
    for (const auto& line : *lines) {
        if (context.terminal.isJson())
            all.emplace_back(Json::Object{{"at", toIso8601(line.at)}, {"text", line.text}});
        else
            context.terminal.print(padded(ui::toQString(toIso8601(line.at)), 26) + ui::toQString(line.text));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"lines", std::move(all)}}));
    return ExitCode::Done;
}

// As they stand after a change.
ExitCode sayJobs(const Context& context, const JobOptions& options)
{
    Json::Array all;
    for (const auto& id : options.ids) {
        const auto job = context.services.jobs.find(JobId(id));
        if (!job)
            return context.terminal.report(job.error());
        if (context.terminal.isJson())
            all.push_back(toJson(ui::withNames(*job, context.services.catalog.catalog(), context.language)));
        else
            context.terminal.print(padded(ui::toQString(id), 38) + ui::toQString(jobStateId(job->state)));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"jobs", std::move(all)}}));
    return ExitCode::Done;
}

using Change = Outcome (service::JobService::*)(const JobId&);

template <Change change>
ExitCode changeJobs(const Context& context, const JobOptions& options)
{
    for (const auto& id : options.ids)
        if (auto done = (context.services.jobs.*change)(JobId(id)); !done)
            return context.terminal.report(done.error());
    return sayJobs(context, options);
}

ExitCode retryJobs(const Context& context, const JobOptions& options)
{
    return options.elsewhere ? changeJobs<&service::JobService::retryElsewhere>(context, options)
                             : changeJobs<&service::JobService::retry>(context, options);
}

ExitCode moveJob(const Context& context, const JobOptions& options)
{
    if (auto done = context.services.jobs.move(JobId(options.ids.front()), JobId(options.before)); !done)
        return context.terminal.report(done.error());
    return listJobs(context, options);
}

ExitCode clearJobs(const Context& context, const JobOptions& options)
{
    if (auto done = context.services.jobs.removeEnded(); !done)
        return context.terminal.report(done.error());
    return listJobs(context, options);
}

/// Adds the commands one after another; they share their options.
class JobCommands
{
public:
    JobCommands(CLI::App& app, Command& chosen)
        : m_chosen(chosen)
        , m_jobs(app.add_subcommand(
              "jobs", help(QT_TRANSLATE_NOOP3("CommandLine", "Steer the queue that the studio works through",
                                              "Help of the command jobs"))))
    {
        m_jobs->require_subcommand(1);
    }

    using Work = ExitCode (*)(const Context&, const JobOptions&);
    CLI::App* add(const char* name, HelpText text, Work work)
    {
        auto* command = m_jobs->add_subcommand(name, help(text));
        command->callback([&chosen = m_chosen, kept = m_options, work] {
            chosen = [kept, work](const Context& context) { return work(context, *kept); };
        });
        return command;
    }
    void addIds(CLI::App* command)
    {
        command
            ->add_option("id", m_options->ids,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Ids of jobs, as list prints them",
                                                 "Help of a value of the commands of the queue")))
            ->required();
    }
    void addId(CLI::App* command)
    {
        command
            ->add_option("id", m_options->ids,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Id of a job, as list prints it",
                                                 "Help of a value of the commands of the queue")))
            ->required()
            ->expected(1);
    }
    JobOptions& options() { return *m_options; }

private:
    Command& m_chosen;
    CLI::App* m_jobs;
    std::shared_ptr<JobOptions> m_options = std::make_shared<JobOptions>();
};

} // namespace

void addJobs(CLI::App& app, Command& chosen)
{
    using service::JobService;
    JobCommands commands(app, chosen);
    commands
        .add("list",
             QT_TRANSLATE_NOOP3("CommandLine", "List them: first what waits, then what has ended",
                                "Help of the command jobs list"),
             listJobs)
        ->add_option("--limit", commands.options().limit,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
        ->check(CLI::Range(1, 1000));
    commands.addIds(commands.add(
        "pause", QT_TRANSLATE_NOOP3("CommandLine", "Pause jobs; they keep their places", "Help of a command"),
        changeJobs<&JobService::pause>));
    commands.addIds(commands.add(
        "resume", QT_TRANSLATE_NOOP3("CommandLine", "Let paused jobs go on", "Help of a command"),
        changeJobs<&JobService::resume>));
    commands.addIds(commands.add("cancel",
                                 QT_TRANSLATE_NOOP3("CommandLine", "Give jobs up", "Help of a command"),
                                 changeJobs<&JobService::cancel>));
    auto* retry = commands.add(
        "retry",
        QT_TRANSLATE_NOOP3("CommandLine", "Let failed or cancelled jobs wait again", "Help of a command"),
        retryJobs);
    commands.addIds(retry);
    retry->add_flag("--elsewhere", commands.options().elsewhere,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "With another provider than the one that failed",
                                            "Help of the option --elsewhere")));
    auto* move = commands.add(
        "move", QT_TRANSLATE_NOOP3("CommandLine", "Move a waiting job to another place", "Help of a command"),
        moveJob);
    commands.addId(move);
    move->add_option("--before", commands.options().before,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Id of the job that comes after it; else the end",
                                             "Help of the option --before")));
    commands.addId(commands.add(
        "log",
        QT_TRANSLATE_NOOP3("CommandLine", "Show what happened to a job, in English", "Help of a command"),
        showLog));
    commands.add("clear",
                 QT_TRANSLATE_NOOP3("CommandLine", "Take ended jobs off the list; what they made stays",
                                    "Help of a command"),
                 clearJobs);
}

} // namespace vidgo::cli
