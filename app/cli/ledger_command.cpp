#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

using credits::Side;
using credits::Transaction;

constexpr int kAccountColumns = 40; // Ids of people have 36 characters.

struct LedgerOptions
{
    std::string account; ///< Empty: all.
    int limit = 50;
};

Json toJson(const Transaction& transaction)
{
    Json::Array entries;
    for (const auto& entry : transaction.entries)
        entries.emplace_back(Json::Object{
            {"side", credits::sideId(entry.side)}, {"bucket", entry.bucket}, {"amount", entry.amount}});
    return Json::Object{{"account", transaction.account.value()},
                        {"number", transaction.number},
                        {"kind", credits::transactionKindId(transaction.kind)},
                        {"at", toIso8601(transaction.madeAt)},
                        {"key", transaction.key},
                        {"actor", transaction.actor},
                        {"reason", transaction.reason},
                        {"hold", transaction.hold.isEmpty() ? Json() : Json(transaction.hold.value())},
                        {"details", transaction.details},
                        {"entries", std::move(entries)},
                        {"hash", transaction.hash}};
}

// By how much the credits that can be used became more or fewer.
std::int64_t changeOf(const Transaction& transaction)
{
    std::int64_t change = 0;
    for (const auto& entry : transaction.entries)
        change += entry.side == Side::Available ? entry.amount : 0;
    return change;
}

QString lineOf(const Transaction& transaction)
{
    const auto change = changeOf(transaction);
    const auto number = QString::number(change);
    return padded(ui::toQString(transaction.account.value()), kAccountColumns) +
           padded(QString::number(transaction.number), 8) +
           padded(ui::toQString(toIso8601(transaction.madeAt)), 26) +
           padded(ui::toQString(credits::transactionKindId(transaction.kind)), 14) +
           padded(change > 0 ? QLatin1Char('+') + number : number, 10) + ui::toQString(transaction.reason);
}

Result<std::vector<AccountId>> chosenAccounts(const Context& context, const LedgerOptions& options)
{
    if (!options.account.empty())
        return std::vector{AccountId(options.account)};
    return context.ledger.accounts();
}

ExitCode showHistory(const Context& context, const LedgerOptions& options)
{
    const auto accounts = chosenAccounts(context, options);
    if (!accounts)
        return context.terminal.report(accounts.error());
    Json::Array all;
    bool isEmpty = true;
    for (const auto& account : *accounts) {
        const auto transactions = context.ledger.history(account, options.limit);
        if (!transactions)
            return context.terminal.report(transactions.error());
        for (const auto& transaction : *transactions) {
            isEmpty = false;
            if (context.terminal.isJson())
                all.push_back(toJson(transaction));
            else
                context.terminal.print(lineOf(transaction));
        }
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"transactions", std::move(all)}}));
    else if (isEmpty)
        //: Printed by `vidgo ledger history` when no credits were ever granted or used.
        context.terminal.print(QCoreApplication::translate("CommandLine", "The ledger is empty."));
    return ExitCode::Done;
}

Json toJson(const credits::Verification& verification)
{
    Json::Array accounts;
    for (const auto& head : verification.accounts)
        accounts.emplace_back(Json::Object{
            {"account", head.account.value()}, {"transactions", head.transactions}, {"hash", head.hash}});
    Json::Array findings;
    for (const auto& finding : verification.findings)
        findings.emplace_back(Json::Object{{"account", finding.account.value()},
                                           {"number", finding.number},
                                           {"flaw", credits::flawId(finding.flaw)}});
    return Json::Object{{"valid", verification.isGood()},
                        {"accounts", std::move(accounts)},
                        {"findings", std::move(findings)}};
}

void say(const Context& context, const credits::Verification& verification)
{
    for (const auto& head : verification.accounts)
        context.terminal.print(padded(ui::toQString(head.account.value()), kAccountColumns) +
                               padded(QString::number(head.transactions), 8) + ui::toQString(head.hash));
    for (const auto& finding : verification.findings)
        //: Printed by `vidgo ledger verify`. %1 is an account, %2 the number of a transaction (0: the whole
        //: account), %3 a technical word.
        context.terminal.complain(QCoreApplication::translate("CommandLine", "Account %1, transaction %2: %3")
                                      .arg(ui::toQString(finding.account.value()))
                                      .arg(finding.number)
                                      .arg(ui::toQString(credits::flawId(finding.flaw))));
    if (verification.isGood())
        //: Printed by `vidgo ledger verify`. The ledger is the journal of credits.
        context.terminal.print(QCoreApplication::translate(
            "CommandLine", "The ledger is as it was written, and all balances follow from it."));
    else
        //: Printed by `vidgo ledger verify`. The ledger is the journal of credits.
        context.terminal.complain(QCoreApplication::translate(
            "CommandLine", "The ledger is not as it was written. Put the database back from a backup."));
}

ExitCode verifyLedger(const Context& context, const LedgerOptions& options)
{
    const auto verification =
        options.account.empty() ? context.ledger.verify() : context.ledger.verify(AccountId(options.account));
    if (!verification)
        return context.terminal.report(verification.error());
    if (context.terminal.isJson())
        context.terminal.print(toJson(*verification));
    else
        say(context, *verification);
    return verification->isGood() ? ExitCode::Done : ExitCode::Failed;
}

using Work = ExitCode (*)(const Context&, const LedgerOptions&);

void addCommand(CLI::App& ledger, Command& chosen, const char* name, HelpText text, Work work)
{
    const auto options = std::make_shared<LedgerOptions>();
    auto* command = ledger.add_subcommand(name, help(text));
    command->add_option("--account", options->account,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "Only this account; by default all",
                                                "Help of the option --account")));
    if (work == showHistory)
        command
            ->add_option(
                "--limit", options->limit,
                help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many of each account, latest first",
                                        "Help of the option --limit of vidgo ledger history")))
            ->check(CLI::Range(1, 100'000));
    command->callback([&chosen, options, work] {
        chosen = [options, work](const Context& context) { return work(context, *options); };
    });
}

} // namespace

void addLedger(CLI::App& app, Command& chosen)
{
    auto* ledger = app.add_subcommand(
        "ledger", help(QT_TRANSLATE_NOOP3("CommandLine", "Look into the journal of credits",
                                          "Help of the command ledger")));
    ledger->require_subcommand(1);
    addCommand(
        *ledger, chosen, "verify",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "Hold the journal against its hashes, and all balances against the journal; "
                           "exit code 1 when something is wrong",
                           "Help of the command ledger verify"),
        verifyLedger);
    addCommand(*ledger, chosen, "history",
               QT_TRANSLATE_NOOP3("CommandLine", "List what happened to credits",
                                  "Help of the command ledger history"),
               showHistory);
}

} // namespace vidgo::cli
