#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "office_json.h"
#include "orders_invoice.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/office.h"
#include "vidgo/model/money_text.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

struct OrderOptions
{
    std::string order;
    std::string account; ///< Empty: all.
    int limit = 50;
};

QString lineOf(const Context& context, const billing::Order& order)
{
    return padded(ui::toQString(order.id.value()), 22) +
           padded(ui::toQString(billing::orderStateId(order.state)), 13) +
           padded(ui::toQString(toIso8601(order.createdAt).substr(0, 16)), 18) +
           padded(ui::toQString(formatMoney(order.total, context.language)), 12) +
           padded(ui::toQString(order.account.value()), 38) + ui::toQString(order.item.name);
}

ExitCode listOrders(const Context& context, composition::Office& office, const OrderOptions& options)
{
    const auto orders = office.billing().orders(AccountId(options.account), options.limit);
    if (!orders)
        return context.terminal.report(orders.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(Json::Object{{"orders", toJson(*orders)}}));
        return ExitCode::Done;
    }
    for (const auto& order : *orders)
        context.terminal.print(lineOf(context, order));
    if (orders->empty())
        //: Printed by `vidgo orders list` when nothing was ever ordered.
        context.terminal.print(QCoreApplication::translate("CommandLine", "There is no order."));
    return ExitCode::Done;
}

// What belongs to one order.
struct OrderFile
{
    billing::Order order;
    std::vector<billing::Attempt> attempts;
    std::vector<billing::Payment> payments;
    std::vector<billing::Refund> refunds;
    std::vector<billing::BillingEvent> events;
};

Result<OrderFile> read(composition::Office& office, const billing::OrderId& id)
{
    constexpr int kMost = 1000;
    auto& billing = office.billing();
    OrderFile file;
    auto order = billing.order(id);
    if (!order)
        return failure(order);
    file.order = std::move(*order);
    auto attempts = billing.attempts(id);
    if (!attempts)
        return failure(attempts);
    file.attempts = std::move(*attempts);
    auto payments = billing.payments(id);
    if (!payments)
        return failure(payments);
    file.payments = std::move(*payments);
    auto refunds = billing.refunds(file.order.account, billing::RefundState::None, kMost);
    if (!refunds)
        return failure(refunds);
    std::ranges::copy_if(*refunds, std::back_inserter(file.refunds),
                         [&](const billing::Refund& it) { return it.order == id; });
    auto events = billing.events(file.order.account, kMost);
    if (!events)
        return failure(events);
    std::ranges::copy_if(*events, std::back_inserter(file.events),
                         [&](const billing::BillingEvent& it) { return it.subject == id.value(); });
    return file;
}

void say(const Context& context, const OrderFile& file)
{
    const auto money = [&](const Money& amount) {
        return padded(ui::toQString(formatMoney(amount, context.language)), 12);
    };
    context.terminal.print(lineOf(context, file.order));
    for (const auto& line : file.order.lines)
        context.terminal.print(QStringLiteral("  ") + money(line.amount) +
                               padded(QString::number(line.credits), 8) +
                               ui::toQString(line.code.empty() ? file.order.item.name : line.code));
    for (const auto& it : file.attempts)
        context.terminal.print(QStringLiteral("  ") + padded(ui::toQString(it.id.value()), 22) +
                               padded(ui::toQString(billing::gatewayId(it.gateway)), 10) +
                               ui::toQString(billing::attemptStateId(it.state)));
    for (const auto& it : file.payments)
        context.terminal.print(QStringLiteral("  ") + padded(ui::toQString(it.id.value()), 22) +
                               money(it.amount) + ui::toQString(billing::paymentStandingId(it.standing)));
    for (const auto& it : file.refunds)
        context.terminal.print(QStringLiteral("  ") + padded(ui::toQString(it.id.value()), 22) +
                               money({-it.amount.minor, it.amount.currency}) +
                               padded(ui::toQString(billing::refundStateId(it.state)), 12) +
                               ui::toQString(it.reason));
    for (const auto& it : file.events)
        context.terminal.print(QStringLiteral("  ") +
                               padded(ui::toQString(toIso8601(it.happenedAt).substr(0, 19)), 22) +
                               padded(ui::toQString(it.what), 28) + padded(ui::toQString(it.actor), 16) +
                               ui::toQString(it.details));
}

ExitCode showOrder(const Context& context, composition::Office& office, const OrderOptions& options)
{
    const auto file = read(office, billing::OrderId(options.order));
    if (!file)
        return context.terminal.report(file.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"order", toJson(file->order)},
                                                 {"attempts", toJson(file->attempts)},
                                                 {"payments", toJson(file->payments)},
                                                 {"refunds", toJson(file->refunds)},
                                                 {"events", toJson(file->events)}}));
    else
        say(context, *file);
    return ExitCode::Done;
}

using Work = ExitCode (*)(const Context&, composition::Office&, const OrderOptions&);

void choose(CLI::App& command, Command& chosen, std::shared_ptr<OrderOptions> options, Work work)
{
    command.callback([&chosen, options = std::move(options), work] {
        chosen = [options, work](const Context& context) {
            const auto office = context.studio.office();
            return office ? work(context, **office, *options) : context.terminal.report(office.error());
        };
    });
}

} // namespace

void addOrders(CLI::App& app, Command& chosen)
{
    auto* orders = app.add_subcommand(
        "orders", help(QT_TRANSLATE_NOOP3("CommandLine", "Look at orders", "Help of the command orders")));
    orders->require_subcommand(1);
    const auto listed = std::make_shared<OrderOptions>();
    auto* list =
        orders->add_subcommand("list", help(QT_TRANSLATE_NOOP3("CommandLine", "List orders, latest first",
                                                               "Help of the command orders list")));
    list->add_option("--account", listed->account,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Only this account; by default all",
                                             "Help of the option --account")));
    list->add_option("--limit", listed->limit,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many",
                                             "Help of the option --limit of vidgo orders list")))
        ->check(CLI::Range(1, 10'000));
    choose(*list, chosen, listed, listOrders);
    const auto shown = std::make_shared<OrderOptions>();
    auto* show = orders->add_subcommand(
        "show", help(QT_TRANSLATE_NOOP3(
                    "CommandLine", "Show an order with its lines, attempts, payments, refunds and history",
                    "Help of the command orders show")));
    show->add_option("order", shown->order,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Its number", "Help of the option order")))
        ->required();
    choose(*show, chosen, shown, showOrder);
    addInvoice(*orders, chosen);
}

} // namespace vidgo::cli
