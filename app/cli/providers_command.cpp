#include <algorithm>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "secret_input.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

using service::BreakerState;
using service::KeySource;
using service::OperationHealth;
using service::ProviderStatus;

std::string_view idOf(KeySource source)
{
    return source == KeySource::Keychain      ? "keychain"
           : source == KeySource::Environment ? "environment"
                                              : "none";
}

std::string_view idOf(BreakerState state)
{
    return state == BreakerState::Open ? "open" : state == BreakerState::Trial ? "trial" : "closed";
}

Json timeOf(const std::optional<Timestamp>& time)
{
    return time ? Json(toIso8601(*time)) : Json();
}

Json toJson(const OperationHealth& health)
{
    const auto trouble = providerTroubleId(health.trouble);
    return Json::Object{{"operation", operationId(health.operation)},
                        {"breaker", idOf(health.breaker)},
                        {"open_until", timeOf(health.openUntil)},
                        {"trouble", trouble.empty() ? Json() : Json(trouble)},
                        {"calls", health.calls},
                        {"succeeded", health.succeeded},
                        {"median_ms", health.median ? Json(std::int64_t{health.median->count()}) : Json()}};
}

Json toJson(const ProviderStatus& status)
{
    Json::Array operations;
    for (const auto& operation : status.operations)
        operations.push_back(toJson(operation));
    return Json::Object{{"id", status.id},
                        {"name", status.name},
                        {"key", idOf(status.key)},
                        {"key_page", status.keyPage},
                        {"balance", status.balance.empty() ? Json() : Json(status.balance)},
                        {"balance_unit", status.balanceUnit.empty() ? Json() : Json(status.balanceUnit)},
                        {"balance_at", timeOf(status.balanceAt)},
                        {"operations", std::move(operations)}};
}

// "93 %" of the calls of the last day; "-" where there were none.
QString share(std::int64_t succeeded, std::int64_t calls)
{
    if (calls == 0)
        return QStringLiteral("-");
    return QString::number(succeeded * 100 / calls) + QStringLiteral(" %");
}

QString seconds(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? QString::number(static_cast<double>(time->count()) / 1000, 'f', 1) + QStringLiteral(" s")
                : QStringLiteral("-");
}

// What holds it back and until when; empty where nothing does.
QString obstacleOf(const OperationHealth& health)
{
    if (health.breaker == BreakerState::Closed)
        return {};
    auto words = ui::toQString(idOf(health.breaker)) + QStringLiteral(": ") +
                 ui::toQString(providerTroubleId(health.trouble));
    if (health.openUntil)
        words += QStringLiteral(", ") + ui::toQString(toIso8601(*health.openUntil));
    return words;
}

void printStatus(const Context& context, const ProviderStatus& status)
{
    const auto& terminal = context.terminal;
    auto line = padded(ui::toQString(status.id), 12) + padded(ui::toQString(status.name), 16) +
                padded(ui::toQString(idOf(status.key)), 13);
    if (!status.balance.empty())
        line += ui::toQString(status.balance + " " + status.balanceUnit);
    terminal.print(line.trimmed());
    for (const auto& operation : status.operations) {
        const auto details = QStringLiteral("  ") +
                             padded(ui::toQString(operationId(operation.operation)), 24) +
                             padded(QString::number(operation.calls), 7) +
                             padded(share(operation.succeeded, operation.calls), 8) +
                             padded(seconds(operation.median), 10) + obstacleOf(operation);
        terminal.print(QStringLiteral("  ") + details.trimmed());
    }
}

ExitCode listProviders(const Context& context)
{
    const auto all = context.services.providers.list();
    if (!all)
        return context.terminal.report(all.error());
    if (context.terminal.isJson()) {
        Json::Array array;
        for (const auto& status : *all)
            array.push_back(toJson(status));
        context.terminal.print(Json(Json::Object{{"providers", std::move(array)}}));
        return ExitCode::Done;
    }
    for (const auto& status : *all)
        printStatus(context, status);
    return ExitCode::Done;
}

ExitCode showOne(const Context& context, const std::string& id)
{
    const auto all = context.services.providers.list();
    if (!all)
        return context.terminal.report(all.error());
    const auto found = std::ranges::find(*all, id, &ProviderStatus::id);
    if (found == all->end())
        return ExitCode::NotFound;
    if (context.terminal.isJson())
        context.terminal.print(toJson(*found));
    else
        printStatus(context, *found);
    return ExitCode::Done;
}

ExitCode setKey(const Context& context, const std::string& id)
{
    if (isTyped())
        //: Said by `vidgo providers set` before a key is typed, which is not shown.
        context.terminal.complain(
            QCoreApplication::translate("CommandLine", "Type or paste the key, then Enter."));
    const auto key = readSecret();
    if (key.isEmpty()) {
        context.terminal.report(
            Error(BaseError::InvalidArgument, "no key", {{"reason", "no key on standard input"}}));
        return ExitCode::Usage;
    }
    if (auto kept = context.services.providers.setKey(id, key, context.stop); !kept)
        return context.terminal.report(kept.error());
    return showOne(context, id);
}

ExitCode removeKey(const Context& context, const std::string& id)
{
    if (auto removed = context.services.providers.removeKey(id); !removed)
        return context.terminal.report(removed.error());
    return showOne(context, id);
}

ExitCode checkOne(const Context& context, const std::string& id)
{
    const auto status = context.services.providers.refresh(id, context.stop);
    if (!status)
        return context.terminal.report(status.error());
    if (context.terminal.isJson())
        context.terminal.print(toJson(*status));
    else
        printStatus(context, *status);
    return ExitCode::Done;
}

ExitCode resetOne(const Context& context, const std::string& id)
{
    if (auto done = context.services.providers.reset(id); !done)
        return context.terminal.report(done.error());
    return showOne(context, id);
}

using OfOne = ExitCode (*)(const Context& context, const std::string& id);

void addOfOne(CLI::App& providers, Command& chosen, const char* name, HelpText text, OfOne perform)
{
    const auto id = std::make_shared<std::string>();
    auto* command = providers.add_subcommand(name, help(text));
    command
        ->add_option(
            "provider", *id,
            help(QT_TRANSLATE_NOOP3("CommandLine", "The id of a provider, as vidgo providers shows it",
                                    "Help of the provider of vidgo providers")))
        ->required();
    command->callback([&chosen, id, perform] {
        chosen = [id, perform](const Context& context) { return perform(context, *id); };
    });
}

} // namespace

void addProviders(CLI::App& app, Command& chosen)
{
    auto* providers = app.add_subcommand(
        "providers", help(QT_TRANSLATE_NOOP3(
                         "CommandLine", "The companies that make pictures and clips, and your keys for them",
                         "Help of the command providers")));
    providers->require_subcommand(0, 1);
    providers->callback([&chosen, providers] {
        if (providers->get_subcommands().empty())
            chosen = [](const Context& context) { return listProviders(context); };
    });
    providers
        ->add_subcommand(
            "list", help(QT_TRANSLATE_NOOP3("CommandLine",
                                            "Show keys, balances, and the calls of the last day with their "
                                            "successes, times and what holds them back",
                                            "Help of the command providers list")))
        ->callback([&chosen] { chosen = [](const Context& context) { return listProviders(context); }; });
    addOfOne(
        *providers, chosen, "set",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "Read a key from standard input, ask the provider whether it is good, and keep it "
                           "in the keychain",
                           "Help of the command providers set"),
        &setKey);
    addOfOne(*providers, chosen, "remove",
             QT_TRANSLATE_NOOP3("CommandLine", "Remove a key from the keychain",
                                "Help of the command providers remove"),
             &removeKey);
    addOfOne(*providers, chosen, "check",
             QT_TRANSLATE_NOOP3("CommandLine",
                                "Ask for the balance and whether the key is good; costs nothing",
                                "Help of the command providers check"),
             &checkOne);
    addOfOne(*providers, chosen, "reset",
             QT_TRANSLATE_NOOP3("CommandLine", "Ask a provider again that was held back after failures",
                                "Help of the command providers reset"),
             &resetOne);
}

} // namespace vidgo::cli
