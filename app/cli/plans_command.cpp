#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "office_json.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/office.h"
#include "vidgo/model/money_text.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

using Kind = billing::SoldItem::Kind;

struct PlanOptions
{
    std::string id;
    std::string account; ///< Empty: the person at this computer.
    std::string currency = "TWD";
};

Json toJson(const billing::Offer& offer)
{
    return Json::Object{{"kind", offer.item.kind == Kind::Plan ? "plan" : "package"},
                        {"id", offer.item.id},
                        {"name", offer.item.name},
                        {"credits", offer.credits},
                        {"price", cli::toJson(offer.price)},
                        {"allowed", offer.isAllowed},
                        {"current", offer.isCurrent}};
}

Result<std::vector<billing::Offer>> offers(const Context& context, composition::Office& office,
                                           const PlanOptions& options)
{
    const auto currency = Currency::fromCode(options.currency);
    const AccountId account =
        options.account.empty() ? composition::localAccount() : AccountId(options.account);
    return office.billing().offers(account, currency.value_or(Currency::twd()), context.language);
}

QString lineOf(const Context& context, const billing::Offer& offer)
{
    const auto mark = offer.isCurrent ? QStringLiteral("*") : QStringLiteral(" ");
    return padded(mark, 2) +
           padded(offer.item.kind == Kind::Plan ? QStringLiteral("plan") : QStringLiteral("package"), 9) +
           padded(ui::toQString(offer.item.id), 14) +
           padded(ui::toQString(formatMoney(offer.price, context.language)), 12) +
           padded(QString::number(offer.credits), 8) + ui::toQString(offer.item.name);
}

ExitCode listPlans(const Context& context, composition::Office& office, const PlanOptions& options)
{
    const auto all = offers(context, office, options);
    if (!all)
        return context.terminal.report(all.error());
    if (context.terminal.isJson()) {
        Json::Array array;
        for (const auto& offer : *all)
            array.push_back(toJson(offer));
        context.terminal.print(Json(Json::Object{{"offers", std::move(array)}}));
        return ExitCode::Done;
    }
    for (const auto& offer : *all)
        context.terminal.print(lineOf(context, offer));
    return ExitCode::Done;
}

ExitCode showPlan(const Context& context, composition::Office& office, const PlanOptions& options)
{
    const auto all = offers(context, office, options);
    if (!all)
        return context.terminal.report(all.error());
    const auto offer = std::ranges::find(*all, options.id, [](const auto& it) { return it.item.id; });
    if (offer == all->end()) {
        const auto missing =
            fail(billing::BillingError::UnknownItem, "offer " + options.id, {{"item", options.id}});
        return context.terminal.report(missing.error());
    }
    const auto* tier = offer->item.kind == Kind::Plan ? office.catalog().tier(options.id) : nullptr;
    Json::Array features;
    if (!context.terminal.isJson())
        context.terminal.print(lineOf(context, *offer));
    for (const auto& id : tier ? tier->features : std::vector<std::string>()) {
        features.emplace_back(id);
        const auto* feature = office.catalog().tierFeature(id);
        if (feature && !context.terminal.isJson())
            context.terminal.print(QStringLiteral("  ") + ui::toQString(feature->name.in(context.language)));
    }
    if (context.terminal.isJson())
        context.terminal.print(
            Json(Json::Object{{"offer", toJson(*offer)}, {"features", std::move(features)}}));
    return ExitCode::Done;
}

using Work = ExitCode (*)(const Context&, composition::Office&, const PlanOptions&);

CLI::App* addCommand(CLI::App& plans, Command& chosen, const char* name, HelpText text, Work work)
{
    const auto kept = std::make_shared<PlanOptions>();
    auto* command = plans.add_subcommand(name, help(text));
    if (work == showPlan)
        command
            ->add_option("id", kept->id,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Id of a plan or a package",
                                                 "Help of the option id of vidgo plans show")))
            ->required();
    command
        ->add_option("--currency", kept->currency,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "TWD or USD", "Help of the option --currency")))
        ->check(CLI::IsMember({"TWD", "USD"}));
    command->add_option(
        "--account", kept->account,
        help(QT_TRANSLATE_NOOP3("CommandLine", "As this account sees it; by default the one of this computer",
                                "Help of the option --account of vidgo plans")));
    command->callback([&chosen, kept, work] {
        chosen = [kept, work](const Context& context) {
            const auto office = context.studio.office();
            return office ? work(context, **office, *kept) : context.terminal.report(office.error());
        };
    });
    return command;
}

} // namespace

void addPlans(CLI::App& app, Command& chosen)
{
    auto* plans = app.add_subcommand(
        "plans",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Look at what is for sale: plans and packages of credits",
                                "Help of the command plans")));
    plans->require_subcommand(1);
    addCommand(*plans, chosen, "list",
               QT_TRANSLATE_NOOP3("CommandLine", "List plans and packages with their prices",
                                  "Help of the command plans list"),
               listPlans);
    addCommand(*plans, chosen, "show",
               QT_TRANSLATE_NOOP3("CommandLine", "Show one of them with what it includes",
                                  "Help of the command plans show"),
               showPlan);
}

} // namespace vidgo::cli
