#include "run_online.h"

#include <charconv>
#include <chrono>
#include <thread>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "agreement.h"
#include "clip_export_options.h"
#include "generation_json.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/model/budget.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::cli {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kLookEvery = 100ms;
constexpr int kFilesAtOnce = 500;

/// The context under which the texts are translated.
class Words
{
public:
    static QString unknown()
    {
        //: Printed by `vidgo run` below a price that is not complete.
        return QCoreApplication::translate("CommandLine",
                                           "Not every price is known: the provider may charge more.");
    }
    static QString files(int files, int skipped)
    {
        //: Printed by `vidgo run` before many files are given to a provider: %1 are made, %2 are left out.
        return QCoreApplication::translate("CommandLine", "Files: %1. Left out, no picture: %2.")
            .arg(files)
            .arg(skipped);
    }
    static QString tooMuch()
    {
        //: Printed by `vidgo run` when the price is above the limit on the command line, or not known.
        return QCoreApplication::translate("CommandLine",
                                           "Nothing was ordered: it may cost more than --max-credits says.");
    }
    static QString tooLittle()
    {
        //: Printed by `vidgo run` when the price is above what can be spent.
        return QCoreApplication::translate(
            "CommandLine",
            "Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo "
            "budget set`, or buy credits.");
    }
    static QString otherPlan(const QString& plan)
    {
        //: Printed by `vidgo run` when the person's plan does not have it; %1 is the name of one that has it.
        return QCoreApplication::translate("CommandLine", "Nothing was ordered: this is part of the plan %1.")
            .arg(plan);
    }
    static QString served(const QString& by, const QString& charge)
    {
        //: Printed by `vidgo run` at the end: %1 is who made it ("PiAPI, after Pollo AI was overloaded
        //: (503)"), %2 what it cost.
        return QCoreApplication::translate("CommandLine", "Served by %1. Charged: %2").arg(by, charge);
    }
    static QString done(int done, int failed)
    {
        //: Printed by `vidgo run` when a provider is through with many files. %1 are done, %2 failed.
        return QCoreApplication::translate("CommandLine", "Done: %1. Failed: %2.").arg(done).arg(failed);
    }
};

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

/// Works on what providers make for as long as it lives.
class Worker
{
public:
    explicit Worker(composition::EmbeddedStudio& studio)
        : m_thread([&studio](const std::stop_token& stop) { studio.workOnline(stop); })
    {}

private:
    std::jthread m_thread;
};

// In the unit of the quote.
Result<std::int64_t> limitOf(const std::string& most, const ChargeUnit& unit)
{
    if (unit.id != "credits") {
        auto money = moneyFromDecimal(most, Currency::fromCode(unit.id).value_or(Currency::usd()));
        if (!money)
            return failure(money);
        return money->minor * kBudgetUnitsInMinor;
    }
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(most.data(), most.data() + most.size(), limit);
    if (error != std::errc{} || end != most.data() + most.size() || limit < 0)
        return wrong("--max-credits takes a whole number of credits");
    return limit;
}

ExitCode refuse(const Context& context, const char* id, const QString& sentence, const GenerationQuote& quote)
{
    if (context.terminal.isJson())
        context.terminal.print(
            Json(Json::Object{{"error", Json::Object{{"id", id}, {"message", ui::toStdString(sentence)}}},
                              {"quote", toJson(quote)}}));
    else
        context.terminal.complain(sentence);
    return ExitCode::NotAgreed;
}

// Shows the price. Done where it is agreed to.
ExitCode agree(const Context& context, const OnlineOrder& order, const GenerationQuote& quote)
{
    if (!context.terminal.isJson()) {
        context.terminal.complain(priceText(quote.unit, quote.amount, quote.available, context.language));
        if (!quote.isKnown)
            context.terminal.complain(Words::unknown());
    }
    if (!order.most.empty()) {
        const auto limit = limitOf(order.most, quote.unit);
        if (!limit)
            return context.terminal.report(limit.error());
        if (!quote.isKnown || quote.amount > *limit)
            return refuse(context, "run.too_expensive", Words::tooMuch(), quote);
    }
    if (const auto* const plan = context.services.catalog.catalog().tier(quote.neededTier))
        return refuse(context, "run.other_plan",
                      Words::otherPlan(ui::toQString(plan->name.in(context.language))), quote);
    if (!quote.fits)
        return refuse(context, "run.too_little", Words::tooLittle(), quote);
    if (order.isAgreed || saysYes(context.terminal))
        return ExitCode::Done;
    return refuse(context, "run.not_agreed", notAgreedText(), quote);
}

// Until it has ended. Ctrl+C gives it up, and what was set aside goes back.
Result<Job> ended(const Context& context, const JobId& id)
{
    const Worker worker(context.studio);
    const auto progress = context.terminal.progress();
    for (bool isGivenUp = false;;) {
        auto job = context.services.jobs.find(id);
        if (!job || job->hasEnded()) {
            progress.report(1);
            return job;
        }
        if (context.stop.stop_requested() && !isGivenUp) {
            isGivenUp = true;
            if (auto cancelled = context.services.jobs.cancel(id); !cancelled)
                return failure(cancelled);
        }
        progress.report(0.95 * job->fraction);
        std::this_thread::sleep_for(kLookEvery);
    }
}

Json reportOf(const Context& context, const LibraryItemId& item)
{
    const auto report = context.services.generations.report(item);
    return report && *report ? toJson(**report) : Json();
}

ExitCode sayFailed(const Context& context, const Job& failed)
{
    const auto job = ui::withNames(failed, context.services.catalog.catalog(), context.language);
    const auto sentence = job.state == JobState::Cancelled
                              ? ui::errorText(Error(BaseError::Cancelled, "given up"))
                              : ui::errorText(job.errorTemplate, job.errorArguments);
    const auto code = job.state == JobState::Cancelled ? ExitCode::Stopped : exitCodeOf(job.errorId);
    const std::string id = job.state == JobState::Cancelled ? "base.cancelled" : job.errorId;
    if (!context.terminal.isJson())
        context.terminal.complain(sentence);
    else
        context.terminal.print(
            Json(Json::Object{{"error", Json::Object{{"id", id}, {"message", ui::toStdString(sentence)}}},
                              {"report", job.generation ? toJson(*job.generation) : Json()}}));
    return code;
}

Result<fs::path> written(const Context& context, const LibraryItem& item, ExportRequest output)
{
    if (!output.file.empty() && item.isClip() != isClipName(output.file))
        return wrong(item.isClip() ? "a clip needs an output that ends in .mp4"
                                   : "a picture needs an output that ends in .png, .jpg or .webp");
    output.item = item.id;
    return context.services.library.exportItem(output, {}, context.stop);
}

ExitCode sayDone(const Context& context, const Job& job, const ExportRequest& output)
{
    auto item = context.services.library.find(job.item);
    if (!item)
        return context.terminal.report(item.error());
    const auto file = written(context, *item, output);
    if (!file)
        return context.terminal.report(file.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(Json::Object{{"item", item->id.value()},
                                                 {"output", toUtf8(*file)},
                                                 {"width", item->result.width},
                                                 {"height", item->result.height},
                                                 {"engine", item->engine},
                                                 {"report", reportOf(context, item->id)}}));
        return ExitCode::Done;
    }
    context.terminal.print(ui::pathText(*file));
    if (job.generation)
        context.terminal.print(
            Words::served(ui::servedText(*job.generation, context.services.catalog.catalog()),
                          ui::chargeText(*job.generation, context.language)));
    return ExitCode::Done;
}

/// The files of a batch that has ended, one after the other.
class Summary
{
public:
    Summary(const Context& context, const BatchExport& output)
        : m_context(context)
        , m_output(output)
    {}

    void add(const BatchFile& file)
    {
        Json::Object json{{"input", toUtf8(file.input)}};
        auto item = file.state == BatchFileState::Done ? m_context.services.library.find(file.item)
                                                       : Result<LibraryItem>(LibraryItem());
        const auto path = file.state != BatchFileState::Done ? Result<fs::path>()
                          : item                             ? written(m_context, *item, requestFor(*item))
                                                             : failure(item);
        if (file.state == BatchFileState::Done && path) {
            json.emplace("state", "done");
            json.emplace("item", file.item.value());
            json.emplace("output", toUtf8(*path));
            ++m_done;
        } else {
            const auto message =
                path ? ui::errorText(file.errorTemplate, file.errorArguments) : ui::errorText(path.error());
            const std::string id = path ? file.errorId : std::string(path.error().id());
            json.emplace("state", "failed");
            json.emplace("error", Json::Object{{"id", id}, {"message", ui::toStdString(message)}});
            ++m_failed;
            if (!m_context.terminal.isJson())
                m_context.terminal.complain(ui::pathText(file.input) + QStringLiteral(": ") + message);
        }
        if (!file.item.isEmpty())
            json.emplace("report", reportOf(m_context, file.item));
        m_files.emplace_back(std::move(json));
    }

    ExitCode say(const BatchId& id)
    {
        if (m_context.terminal.isJson())
            m_context.terminal.print(Json(Json::Object{{"batch", id.value()},
                                                       {"total", m_done + m_failed},
                                                       {"done", m_done},
                                                       {"failed", m_failed},
                                                       {"files", std::move(m_files)}}));
        else
            m_context.terminal.print(Words::done(m_done, m_failed));
        return m_failed > 0 ? ExitCode::Failed : ExitCode::Done;
    }

private:
    ExportRequest requestFor(const LibraryItem& item) const
    {
        return {.item = item.id,
                .format = m_output.format,
                .quality = m_output.quality,
                .folder = m_output.folder,
                .nameTemplate = m_output.nameTemplate,
                .collision = m_output.collision};
    }

    const Context& m_context;
    const BatchExport& m_output;
    Json::Array m_files;
    int m_done = 0;
    int m_failed = 0;
};

} // namespace

void OnlineOrder::addTo(CLI::App& run)
{
    run.add_option(
        "--provider", provider,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Have it made by a provider: auto for whoever serves best, or an id as "
                                "`vidgo providers` shows it; without it this computer makes it",
                                "Help of the option --provider; auto stays as it is")));
    run.add_flag("--yes", isAgreed,
                 help(QT_TRANSLATE_NOOP3("CommandLine", "Agree to the price without being asked",
                                         "Help of the option --yes")));
    run.add_option("--max-credits", most,
                   help(QT_TRANSLATE_NOOP3(
                       "CommandLine",
                       "Order nothing that may cost more: so many credits, or with a key of your own so "
                       "much in the currency of your budget, such as 0.50",
                       "Help of the option --max-credits")));
}

ExitCode runOneOnline(const Context& context, const OnlineOrder& order, RunRequest request,
                      const ExportRequest& output)
{
    std::error_code ignored;
    if (output.collision == NameCollision::Refuse && fs::exists(fs::symlink_status(output.file, ignored))) {
        const auto name = toUtf8(output.file.filename()); // said before it is paid
        return context.terminal.report(Error(service::ServiceError::NameTaken, name, {{"file", name}}));
    }
    request.provider = order.provider;
    const auto quote = context.services.generations.quote(request);
    if (!quote)
        return context.terminal.report(quote.error());
    if (const auto agreed = agree(context, order, *quote); agreed != ExitCode::Done)
        return agreed;
    request.agreedAmount = quote->amount;
    const auto job = context.services.jobs.add(request);
    if (!job)
        return context.terminal.report(job.error());
    const auto end = ended(context, job->id);
    if (!end)
        return context.terminal.report(end.error());
    return end->state == JobState::Finished ? sayDone(context, *end, output) : sayFailed(context, *end);
}

ExitCode runManyOnline(const Context& context, const OnlineOrder& order, BatchRequest request,
                       const BatchExport& output)
{
    request.provider = order.provider;
    const auto price = context.services.generations.quote(request, context.stop);
    if (!price)
        return context.terminal.report(price.error());
    if (!context.terminal.isJson())
        context.terminal.complain(Words::files(price->files, price->skipped));
    if (const auto agreed = agree(context, order, price->quote); agreed != ExitCode::Done)
        return agreed;
    request.agreedAmount = price->quote.amount;
    auto& batches = context.services.batches;
    const auto batch = batches.create(request, context.stop);
    if (!batch)
        return context.terminal.report(batch.error());
    const auto end = ended(context, JobId(batch->id.value()));
    if (!end)
        return context.terminal.report(end.error());
    if (end->state == JobState::Cancelled)
        return sayFailed(context, *end);
    Summary summary(context, output);
    for (int offset = 0; offset < batch->total; offset += kFilesAtOnce) {
        const auto files = batches.files(batch->id, offset, kFilesAtOnce);
        if (!files)
            return context.terminal.report(files.error());
        for (const auto& file : *files)
            summary.add(file);
    }
    return summary.say(batch->id);
}

} // namespace vidgo::cli
