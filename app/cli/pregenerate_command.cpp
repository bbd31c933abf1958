#include <algorithm>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "agreement.h"
#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/example_works.h"
#include "vidgo/model/budget.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::cli {

namespace {

using pregeneration::EntryReport;
using pregeneration::EntryState;
using pregeneration::Preparation;
using pregeneration::Trouble;

constexpr int kMaxLimit = 1000;

struct PregenerateOptions
{
    pregeneration::Selection selection;
    std::vector<std::string> tools;
    std::string most; ///< What it may cost; empty: whatever it costs.
    bool isAgreed = false;
    bool isDry = false;
};

/// The context under which the texts are translated.
class Words
{
public:
    static QString plan(int wanted, int ordered, int there)
    {
        //: Printed by `vidgo pregenerate` before it begins: %1 examples are to be made, %2 were ordered
        //: before and are being made, %3 are there.
        return QCoreApplication::translate("CommandLine", "To be made: %1. Being made: %2. There: %3.")
            .arg(wanted)
            .arg(ordered)
            .arg(there);
    }
    static QString unknown()
    {
        //: Printed by `vidgo pregenerate` below a price that is not complete.
        return QCoreApplication::translate("CommandLine",
                                           "Not every price is known: providers may charge more.");
    }
    static QString unlimited()
    {
        //: Printed by `vidgo pregenerate` when there is a limit and not every price is known.
        return QCoreApplication::translate(
            "CommandLine",
            "Nothing was ordered: not every price is known, so it may cost more than --max-cost "
            "says.");
    }
    static QString stopped()
    {
        //: Printed when Ctrl+C ended `vidgo pregenerate`.
        return QCoreApplication::translate("CommandLine",
                                           "Stopped. The same command goes on where this one ended.");
    }
    static QString done(int made, int there, int failed)
    {
        //: Printed by `vidgo pregenerate` at the end: %1 examples were made, %2 were there before, %3 failed.
        return QCoreApplication::translate("CommandLine", "Made: %1. There before: %2. Failed: %3.")
            .arg(made)
            .arg(there)
            .arg(failed);
    }
};

QString sentenceOf(const Context& context, const Trouble& trouble)
{
    return ui::errorText(
        trouble.text, ui::withNames(trouble.arguments, context.services.catalog.catalog(), context.language));
}

Json errorOf(const Context& context, const Trouble& trouble)
{
    if (trouble.isNone())
        return {};
    return Json::Object{{"id", trouble.id}, {"message", ui::toStdString(sentenceOf(context, trouble))}};
}

Json toJson(const Context& context, const EntryReport& report)
{
    return Json::Object{{"id", report.entry.id},
                        {"tool", toolId(report.entry.tool)},
                        {"topic", report.entry.topic},
                        {"state", entryStateId(report.state)},
                        {"price", report.price},
                        {"price_known", report.isPriceKnown},
                        {"example", report.material.isEmpty() ? Json() : Json(report.material.value())},
                        {"made_by", report.madeBy.empty() ? Json() : Json(report.madeBy)},
                        {"error", errorOf(context, report.trouble)}};
}

Json toJson(const Context& context, const std::vector<EntryReport>& entries)
{
    Json::Array all;
    for (const auto& report : entries)
        all.push_back(toJson(context, report));
    return all;
}

Json planJson(const Context& context, const Preparation& plan)
{
    Json::Array refusals;
    for (const auto& [provider, trouble] : plan.refusals)
        refusals.emplace_back(Json::Object{{"provider", provider}, {"error", errorOf(context, trouble)}});
    return Json::Object{{"unit", plan.unit.id},
                        {"price", plan.price},
                        {"price_known", plan.isPriceKnown},
                        {"available", plan.available},
                        {"refusals", std::move(refusals)},
                        {"entries", toJson(context, plan.entries)}};
}

void printEntry(const Context& context, const EntryReport& report)
{
    if (context.terminal.isJson())
        return;
    const auto line = padded(ui::toQString(entryStateId(report.state)), 9) + ui::toQString(report.entry.id);
    if (report.state == EntryState::Failed)
        context.terminal.complain(line + QStringLiteral(": ") + sentenceOf(context, report.trouble));
    else
        context.terminal.print(
            report.madeBy.empty() ? line : line + QStringLiteral("  ") + ui::toQString(report.madeBy));
}

void printPlan(const Context& context, const Preparation& plan)
{
    if (context.terminal.isJson())
        return;
    for (const auto& [provider, trouble] : plan.refusals)
        context.terminal.complain(ui::toQString(provider) + QStringLiteral(": ") +
                                  sentenceOf(context, trouble));
    for (const auto& report : plan.entries)
        if (report.state == EntryState::Failed)
            printEntry(context, report);
    context.terminal.complain(Words::plan(plan.count(EntryState::Wanted), plan.count(EntryState::Ordered),
                                          plan.count(EntryState::There)));
    if (!plan.ordersOnline)
        return;
    context.terminal.complain(priceText(plan.unit, plan.price, plan.available, context.language));
    if (!plan.isPriceKnown)
        context.terminal.complain(Words::unknown());
}

// Nothing is ordered, and this is why.
ExitCode refuse(const Context& context, const Preparation& plan, const Error& error, const QString& sentence,
                ExitCode code)
{
    if (!context.terminal.isJson()) {
        context.terminal.complain(sentence);
        return code;
    }
    auto json = *planJson(context, plan).asObject();
    json.emplace("error", Json::Object{{"id", error.id()}, {"message", ui::toStdString(sentence)}});
    context.terminal.print(Json(std::move(json)));
    return code;
}

ExitCode refuse(const Context& context, const Preparation& plan, const Error& error)
{
    return refuse(context, plan, error, sentenceOf(context, Trouble(error)), exitCodeOf(error));
}

// Done where it is agreed to.
ExitCode agree(const Context& context, const PregenerateOptions& options, const Preparation& plan)
{
    if (auto may = plan.mayBegin(); !may)
        return refuse(context, plan, may.error());
    if (!plan.ordersOnline)
        return ExitCode::Done;
    const Error notAgreed(BaseError::InvalidArgument, "not agreed", {{"reason", "--yes"}});
    if (!options.most.empty()) {
        const auto currency = Currency::fromCode(plan.unit.id);
        const auto money = moneyFromDecimal(options.most, currency.value_or(Currency::usd()));
        if (!money)
            return refuse(context, plan, money.error());
        if (auto within = plan.mayCost(money->minor * kBudgetUnitsInMinor); !within)
            return refuse(context, plan, within.error());
        if (!plan.isPriceKnown)
            return refuse(context, plan, notAgreed, Words::unlimited(), ExitCode::NotAgreed);
        return ExitCode::Done;
    }
    if (options.isAgreed || saysYes(context.terminal))
        return ExitCode::Done;
    return refuse(context, plan, notAgreed, notAgreedText(), ExitCode::NotAgreed);
}

ExitCode summarise(const Context& context, const std::vector<EntryReport>& entries)
{
    const auto count = [&](EntryState state) {
        return static_cast<int>(std::ranges::count(entries, state, &EntryReport::state));
    };
    const int made = count(EntryState::Made);
    const int there = count(EntryState::There);
    const int failed = count(EntryState::Failed);
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{
            {"made", made}, {"there", there}, {"failed", failed}, {"entries", toJson(context, entries)}}));
    else
        context.terminal.print(Words::done(made, there, failed));
    return failed > 0 ? ExitCode::Failed : ExitCode::Done;
}

ExitCode pregenerate(const Context& context, PregenerateOptions options)
{
    for (const auto& tool : options.tools)
        options.selection.tools.push_back(toolFromId(tool).value_or(Tool::None));
    auto works = context.studio.exampleWorks();
    if (!works)
        return context.terminal.report(works.error());
    auto& pregenerator = (*works)->pregenerator();
    auto plan = pregenerator.prepare(options.selection, context.stop);
    if (!plan)
        return context.terminal.report(plan.error());
    printPlan(context, *plan);
    if (options.isDry) {
        if (context.terminal.isJson())
            context.terminal.print(planJson(context, *plan));
        else
            for (const auto& report : plan->entries)
                if (report.state != EntryState::Failed)
                    printEntry(context, report);
        return plan->obstacle ? ExitCode::Failed : ExitCode::Done;
    }
    if (const auto code = agree(context, options, *plan); code != ExitCode::Done)
        return code;
    const auto onEntry = [&](const EntryReport& report) { printEntry(context, report); };
    const auto done = pregenerator.perform(std::move(*plan), onEntry, context.stop);
    if (done)
        return summarise(context, *done);
    if (done.error().is(BaseError::Cancelled) && !context.terminal.isJson()) {
        context.terminal.complain(Words::stopped());
        return ExitCode::Stopped;
    }
    return context.terminal.report(done.error());
}

void addOptions(CLI::App& command, PregenerateOptions& options)
{
    std::vector<std::string> tools;
    tools.reserve(kTools.size());
    for (const auto tool : kTools)
        tools.emplace_back(toolId(tool));
    command
        .add_option("--limit", options.selection.limit,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "So many examples of each tool; 10 by default",
                                            "Help of the option --limit of vidgo pregenerate")))
        ->check(CLI::Range(1, kMaxLimit));
    command
        .add_option("--tool", options.tools,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Only this tool; may be given several times",
                                            "Help of the option --tool of vidgo pregenerate")))
        ->check(CLI::IsMember(tools));
    command.add_flag("--skip-avatar", options.selection.skipAvatar,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Leave speaking avatars out",
                                             "Help of the option --skip-avatar")));
    command.add_flag(
        "--skip-video", options.selection.skipVideo,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Leave short videos out", "Help of the option --skip-video")));
    command.add_option("--max-cost", options.most,
                       help(QT_TRANSLATE_NOOP3("CommandLine",
                                               "Agree to this amount, such as 5 or 2.50, in the currency of "
                                               "the budget; order nothing when it may cost more",
                                               "Help of the option --max-cost")));
    command.add_flag("--yes", options.isAgreed,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Agree to the price without being asked",
                                             "Help of the option --yes")));
    command.add_flag(
        "--again", options.selection.again,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Order once more what was ordered before without anybody knowing "
                                "whether it began; it may have to be paid twice",
                                "Help of the option --again of vidgo pregenerate")));
    command.add_flag(
        "--dry-run", options.isDry,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only say what there is, what would be made and what it costs",
                                "Help of the option --dry-run")));
}

} // namespace

void addPregenerate(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<PregenerateOptions>();
    auto* command = app.add_subcommand(
        "pregenerate",
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Make the examples that the plan wants and that are not there yet; what was "
                                "stopped goes on, and nothing is ordered twice",
                                "Help of the command pregenerate")));
    addOptions(*command, *options);
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return pregenerate(context, *options); };
    });
}

} // namespace vidgo::cli
