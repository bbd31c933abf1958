#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/model/money_text.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

struct BudgetOptions
{
    std::string amount;
    std::string currency = "USD";
    std::string rate;
    int limit = 20;
};

std::string decimalOf(std::int64_t units)
{
    auto part = std::to_string(units % (100 * kBudgetUnitsInMinor));
    part.insert(0, 4 - part.size(), '0');
    return std::to_string(units / (100 * kBudgetUnitsInMinor)) + "." + part;
}

QString money(const Context& context, std::int64_t units, const BudgetState& state, bool down = false)
{
    return ui::toQString(
        formatMoney(budgetMoney(units, state.choice->limit.currency, down), context.language));
}

Json toJson(const BudgetState& state)
{
    Json::Object json{{"set", state.choice.has_value()}, {"resets_at", toIso8601(state.resetsAt)}};
    if (state.choice) {
        json.emplace("currency", state.choice->limit.currency.code());
        json.emplace("limit", decimalOf(state.limit()));
        json.emplace("used", decimalOf(state.used));
        json.emplace("held", decimalOf(state.held));
        json.emplace("left", decimalOf(state.left));
        json.emplace("rate", Json(static_cast<double>(state.choice->rate) / kBudgetRateOne));
    }
    return json;
}

ExitCode showBudget(const Context& context)
{
    const auto state = context.services.budget.budget();
    if (!state)
        return context.terminal.report(state.error());
    if (context.terminal.isJson()) {
        context.terminal.print(toJson(*state));
        return ExitCode::Done;
    }
    if (!state->choice) {
        //: Printed by `vidgo budget`: no monthly limit for what providers charge was set. Do not translate
        //: the command in quotation marks.
        context.terminal.print(QCoreApplication::translate(
            "CommandLine", "No budget is set, so nothing is spent. “vidgo budget set” sets one."));
        return ExitCode::Done;
    }
    //: Printed by `vidgo budget`. %1 to %3 are amounts of money: used and set aside, the limit, what is left;
    //: %4 is a date.
    context.terminal.print(QCoreApplication::translate("CommandLine", "%1 of %2 used, %3 left until %4 (UTC)")
                               .arg(money(context, state->used + state->held, *state),
                                    money(context, state->limit(), *state),
                                    money(context, state->left, *state, true),
                                    ui::toQString(toIso8601(state->resetsAt)).left(10)));
    return ExitCode::Done;
}

Error notANumber(const std::string& text)
{
    return {BaseError::InvalidArgument, "not a number: " + text, {{"reason", "not a number: " + text}}};
}

// "32.15" in millionths.
Result<std::int64_t> rateFrom(const std::string& text)
{
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    auto part = point == std::string::npos ? std::string() : text.substr(point + 1);
    const auto isNumber = [](const std::string& digits) {
        return digits.find_first_not_of("0123456789") == std::string::npos;
    };
    if (whole.empty() || whole.size() > 4 || part.size() > 6 || !isNumber(whole) || !isNumber(part))
        return std::unexpected(notANumber(text));
    part.append(6 - part.size(), '0');
    return std::stoll(whole) * kBudgetRateOne + std::stoll(part);
}

Result<BudgetChoice> choiceFrom(const BudgetOptions& options)
{
    auto currency = Currency::fromCode(options.currency);
    if (!currency)
        return failure(currency);
    auto limit = moneyFromDecimal(options.amount, *currency);
    if (!limit)
        return failure(limit);
    BudgetChoice choice{.limit = *limit};
    if (!options.rate.empty()) {
        auto rate = rateFrom(options.rate);
        if (!rate)
            return failure(rate);
        choice.rate = *rate;
    } else if (*currency != Currency::usd()) {
        return std::unexpected(Error(BaseError::InvalidArgument, "no rate",
                                     {{"reason", "--rate: how much one US dollar costs"}}));
    }
    return choice;
}

ExitCode setBudget(const Context& context, const BudgetOptions& options)
{
    const auto choice = choiceFrom(options);
    if (!choice) {
        context.terminal.report(choice.error());
        return ExitCode::Usage;
    }
    if (auto kept = context.services.budget.setBudget(*choice); !kept)
        return context.terminal.report(kept.error());
    return showBudget(context);
}

ExitCode showSpent(const Context& context, const BudgetOptions& options)
{
    const auto entries = context.services.budget.history(options.limit);
    const auto state = context.services.budget.budget();
    if (!entries || !state)
        return context.terminal.report(!entries ? entries.error() : state.error());
    Json::Array all;
    for (const auto& entry : *entries) {
        const bool isLess = entry.amount < 0;
        const auto amount = (isLess ? "-" : "") + decimalOf(std::abs(entry.amount));
        if (context.terminal.isJson())
            all.emplace_back(Json::Object{{"at", toIso8601(entry.at)},
                                          {"kind", entry.kind},
                                          {"amount", amount},
                                          {"job", entry.job.empty() ? Json() : Json(entry.job)},
                                          {"price_known", entry.isKnown}});
        else
            context.terminal.print(padded(ui::toQString(toIso8601(entry.at)), 26) +
                                   padded(ui::toQString(entry.kind), 14) + padded(ui::toQString(amount), 16) +
                                   ui::toQString(entry.job));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"entries", std::move(all)}}));
    return ExitCode::Done;
}

void addSet(CLI::App& budget, Command& chosen)
{
    const auto options = std::make_shared<BudgetOptions>();
    auto* set = budget.add_subcommand(
        "set", help(QT_TRANSLATE_NOOP3("CommandLine", "Set the most that may be spent in a calendar month",
                                       "Help of the command budget set")));
    set->add_option("amount", options->amount,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "An amount such as 20 or 12.50",
                                            "Help of the amount of vidgo budget set")))
        ->required();
    set->add_option("--currency", options->currency,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "USD or TWD", "Help of the option --currency")))
        ->check(CLI::IsMember({"USD", "TWD"}));
    set->add_option("--rate", options->rate,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "How much one US dollar costs in that currency",
                                            "Help of the option --rate")));
    set->callback([&chosen, options] {
        chosen = [options](const Context& context) { return setBudget(context, *options); };
    });
}

} // namespace

void addBudget(CLI::App& app, Command& chosen)
{
    auto* budget = app.add_subcommand(
        "budget", help(QT_TRANSLATE_NOOP3("CommandLine",
                                          "The monthly limit for what providers charge for keys of your own",
                                          "Help of the command budget")));
    budget->require_subcommand(0, 1);
    budget->callback([&chosen, budget] {
        if (budget->get_subcommands().empty())
            chosen = [](const Context& context) { return showBudget(context); };
    });
    budget
        ->add_subcommand("show", help(QT_TRANSLATE_NOOP3("CommandLine", "Show how the budget stands",
                                                         "Help of the command budget show")))
        ->callback([&chosen] { chosen = [](const Context& context) { return showBudget(context); }; });
    addSet(*budget, chosen);
    const auto options = std::make_shared<BudgetOptions>();
    auto* history = budget->add_subcommand(
        "history", help(QT_TRANSLATE_NOOP3("CommandLine", "List what happened to this month's budget",
                                           "Help of the command budget history")));
    history
        ->add_option("--limit", options->limit,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many, latest first",
                                             "Help of the option --limit of vidgo budget history")))
        ->check(CLI::Range(1, 100'000));
    history->callback([&chosen, options] {
        chosen = [options](const Context& context) { return showSpent(context, *options); };
    });
}

} // namespace vidgo::cli
