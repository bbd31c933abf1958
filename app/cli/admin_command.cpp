#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actor.h"
#include "commands.h"
#include "office_json.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/random.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/office.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

/// What an administrator orders. Each command reads the parts that it offers.
struct AdminOptions
{
    std::string subject; ///< Of an order, a payment, a refund or an account.
    std::string reason;
    std::string actor; ///< Empty: who is signed in at this computer.
    std::string key;   ///< Empty: a new one.
    std::string amount;
    std::string kind = "promotional";
    std::string expires;
    std::string until;
    std::string appeal = "support";
    std::string credits = "take_back";
    std::int64_t number = 0;
    bool wasRefused = false;
};

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

std::string actorOf(const AdminOptions& options)
{
    return cli::actorOf(options.actor);
}

std::string keyOf(const AdminOptions& options)
{
    if (!options.key.empty())
        return "admin " + options.key;
    SystemRandom random;
    return "admin " + makeUuid(random);
}

// A day in UTC ("2026-12-31", its beginning) or a moment as toIso8601() writes it; empty: none.
Result<std::optional<Timestamp>> timeOf(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    constexpr std::size_t kDay = 10;
    auto time = timestampFromIso8601(text.size() == kDay ? text + "T00:00:00Z" : text);
    if (!time)
        return wrong("a time is like 2026-12-31 or 2026-12-31T08:00:00Z");
    return *time;
}

// An account by its id or its address, so that nothing is given to a slip of the keyboard.
Result<AccountId> accountOf(composition::Office& office, const std::string& typed)
{
    if (AccountId(typed) == composition::localAccount())
        return composition::localAccount();
    auto account =
        typed.contains('@') ? office.accounts().find(typed) : office.accounts().account(AccountId(typed));
    if (!account)
        return failure(account);
    if (account->state == accounts::AccountState::Erased)
        return fail(accounts::AccountsError::AccountMissing, "erased");
    return account->id;
}

ExitCode answer(const Context& context, const Json& json, const QString& sentence)
{
    if (context.terminal.isJson())
        context.terminal.print(json);
    else
        context.terminal.print(sentence);
    return ExitCode::Done;
}

ExitCode answer(const Context& context, const billing::Refund& refund)
{
    return answer(
        context, Json::Object{{"refund", toJson(refund)}},
        //: Printed by `vidgo admin refund`. %1 is the number of a refund, %2 a technical word in
        //: English for how far it is.
        QCoreApplication::translate("CommandLine", "Refund %1: %2")
            .arg(ui::toQString(refund.id.value()), ui::toQString(billing::refundStateId(refund.state))));
}

ExitCode confirmPayment(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const billing::OrderId id(options.subject);
    const auto order = office.billing().order(id);
    if (!order)
        return context.terminal.report(order.error());
    const auto amount = options.amount.empty() ? Result<Money>(order->total)
                                               : moneyFromDecimal(options.amount, order->total.currency);
    if (!amount)
        return context.terminal.report(amount.error());
    const auto confirmed = office.billing().confirmManual(id, actorOf(options), options.reason, *amount);
    if (!confirmed)
        return context.terminal.report(confirmed.error());
    return answer(context, Json::Object{{"order", toJson(*confirmed)}},
                  //: Printed by `vidgo admin confirm-payment`. %1 is the number of an order, %2 a technical
                  //: word in English for how far it is.
                  QCoreApplication::translate("CommandLine", "Order %1: %2")
                      .arg(ui::toQString(confirmed->id.value()),
                           ui::toQString(billing::orderStateId(confirmed->state))));
}

ExitCode grant(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const auto account = accountOf(office, options.subject);
    if (!account)
        return context.terminal.report(account.error());
    const auto expires = timeOf(options.expires);
    if (!expires)
        return context.terminal.report(expires.error());
    const auto receipt =
        context.ledger.grant({.account = *account,
                              .key = keyOf(options),
                              .kind = bucketKindFromId(options.kind).value_or(BucketKind::Promotional),
                              .amount = options.number,
                              .expiresAt = *expires,
                              .reason = options.reason,
                              .actor = actorOf(options)});
    if (!receipt)
        return context.terminal.report(receipt.error());
    const auto count = static_cast<int>(receipt->amount);
    //: Printed by `vidgo admin grant`. %1 is an account, %n the credits that it was given.
    const auto text = QCoreApplication::translate("CommandLine", "%1 was given %n credits.", nullptr, count);
    return answer(context,
                  Json::Object{{"account", receipt->account.value()},
                               {"number", receipt->number},
                               {"credits", receipt->amount},
                               {"replayed", receipt->wasReplayed}},
                  text.arg(ui::toQString(receipt->account.value())));
}

// The payment itself, or the one that paid an order.
Result<billing::Payment> paymentOf(composition::Office& office, const std::string& subject)
{
    auto order = office.billing().order(billing::OrderId(subject));
    if (!order && !order.error().is(billing::BillingError::OrderMissing))
        return failure(order);
    return office.billing().payment(order ? order->payment : billing::PaymentId(subject));
}

ExitCode refund(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const auto payment = paymentOf(office, options.subject);
    if (!payment)
        return context.terminal.report(payment.error());
    billing::RefundWish wish{
        .payment = payment->id,
        .key = keyOf(options),
        .credits = billing::refundCreditsFromId(options.credits).value_or(billing::RefundCredits::TakeBack),
        .reason = options.reason,
        .actor = actorOf(options)};
    if (!options.amount.empty()) {
        const auto amount = moneyFromDecimal(options.amount, payment->amount.currency);
        if (!amount)
            return context.terminal.report(amount.error());
        wish.amount = *amount;
    }
    const auto made = office.billing().requestRefund(wish, context.stop);
    return made ? answer(context, *made) : context.terminal.report(made.error());
}

ExitCode finishRefund(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const auto done = office.billing().finishByHand(billing::RefundId(options.subject), !options.wasRefused,
                                                    actorOf(options), options.reason);
    return done ? answer(context, *done) : context.terminal.report(done.error());
}

ExitCode ban(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const auto account = accountOf(office, options.subject);
    if (!account)
        return context.terminal.report(account.error());
    const auto until = timeOf(options.until);
    if (!until)
        return context.terminal.report(until.error());
    const auto banned = office.bans().banAccount(
        *account, {.actor = actorOf(options), .reason = options.reason}, options.appeal, *until);
    if (!banned)
        return context.terminal.report(banned.error());
    return answer(
        context, Json::Object{{"account", account->value()}, {"ban", banned->value()}},
        //: Printed by `vidgo admin ban`. %1 is an account.
        QCoreApplication::translate("CommandLine", "%1 is banned.").arg(ui::toQString(account->value())));
}

ExitCode unban(const Context& context, composition::Office& office, const AdminOptions& options)
{
    const auto account = accountOf(office, options.subject);
    if (!account)
        return context.terminal.report(account.error());
    const auto lifted =
        office.bans().liftAccountBans(*account, {.actor = actorOf(options), .reason = options.reason});
    if (!lifted)
        return context.terminal.report(lifted.error());
    return answer(context, Json::Object{{"account", account->value()}},
                  //: Printed by `vidgo admin unban`. %1 is an account.
                  QCoreApplication::translate("CommandLine", "%1 is not banned any more.")
                      .arg(ui::toQString(account->value())));
}

using Work = ExitCode (*)(const Context&, composition::Office&, const AdminOptions&);

/// One command below `admin`, with what all of them have.
struct Added
{
    CLI::App* command;
    std::shared_ptr<AdminOptions> options;
};

Added add(CLI::App& admin, Command& chosen, const char* name, HelpText text, Work work)
{
    const auto kept = std::make_shared<AdminOptions>();
    auto* command = admin.add_subcommand(name, help(text));
    command
        ->add_option("--reason", kept->reason,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Why; it is kept",
                                             "Help of the option --reason of vidgo admin")))
        ->required();
    command->add_option(
        "--as", kept->actor,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Who does it; by default who is signed in at this computer",
                                "Help of the option --as of vidgo admin")));
    command->callback([&chosen, kept, work] {
        chosen = [kept, work](const Context& context) {
            const auto office = context.studio.office();
            return office ? work(context, **office, *kept) : context.terminal.report(office.error());
        };
    });
    return {command, kept};
}

void addSubject(const Added& added, const char* name, HelpText text)
{
    added.command->add_option(name, added.options->subject, help(text))->required();
}

void addKey(const Added& added)
{
    added.command->add_option(
        "--key", added.options->key,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Names this order: the same key does it only once",
                                "Help of the option --key of vidgo admin")));
}

void addMoney(CLI::App& admin, Command& chosen)
{
    const auto confirmed = add(admin, chosen, "confirm-payment",
                               QT_TRANSLATE_NOOP3("CommandLine", "Say that the money for an order came in",
                                                  "Help of the command admin confirm-payment"),
                               confirmPayment);
    addSubject(confirmed, "order",
               QT_TRANSLATE_NOOP3("CommandLine", "Its number", "Help of the option order"));
    confirmed.command->add_option(
        "--amount", confirmed.options->amount,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "What came in, such as 299.00; by default the price of the order",
                                "Help of the option --amount of vidgo admin confirm-payment")));
    const auto refunded =
        add(admin, chosen, "refund",
            QT_TRANSLATE_NOOP3("CommandLine", "Send money back", "Help of the command admin refund"), refund);
    addSubject(refunded, "payment",
               QT_TRANSLATE_NOOP3("CommandLine", "Number of a payment, or of an order that is paid",
                                  "Help of the option payment of vidgo admin refund"));
    refunded.command->add_option(
        "--amount", refunded.options->amount,
        help(QT_TRANSLATE_NOOP3("CommandLine", "How much, such as 99.00; by default all that is left",
                                "Help of the option --amount of vidgo admin refund")));
    refunded.command
        ->add_option("--credits", refunded.options->credits,
                     help(QT_TRANSLATE_NOOP3(
                         "CommandLine",
                         "keep, by_rules (only while all are unused) or take_back (what was used is owed)",
                         "Help of the option --credits of vidgo admin refund")))
        ->check(CLI::IsMember({"keep", "by_rules", "take_back"}));
    addKey(refunded);
    const auto finished = add(admin, chosen, "finish-refund",
                              QT_TRANSLATE_NOOP3("CommandLine", "Say that a refund was paid back by hand",
                                                 "Help of the command admin finish-refund"),
                              finishRefund);
    addSubject(finished, "refund",
               QT_TRANSLATE_NOOP3("CommandLine", "Its number",
                                  "Help of the option refund of vidgo admin finish-refund"));
    finished.command->add_flag(
        "--refused", finished.options->wasRefused,
        help(QT_TRANSLATE_NOOP3("CommandLine", "It was not paid back, and the credits return",
                                "Help of the option --refused of vidgo admin finish-refund")));
}

void addCredits(CLI::App& admin, Command& chosen)
{
    const auto granted = add(
        admin, chosen, "grant",
        QT_TRANSLATE_NOOP3("CommandLine", "Give credits to an account", "Help of the command admin grant"),
        grant);
    addSubject(granted, "account",
               QT_TRANSLATE_NOOP3("CommandLine", "Id or e-mail address of an account",
                                  "Help of the option account of vidgo admin"));
    granted.command
        ->add_option("credits", granted.options->number,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "How many",
                                             "Help of the option credits of vidgo admin grant")))
        ->required()
        ->check(CLI::Range(std::int64_t{1}, credits::Ledger::kMaxAmount));
    granted.command
        ->add_option("--kind", granted.options->kind,
                     help(QT_TRANSLATE_NOOP3("CommandLine",
                                             "promotional (the usual), refund, or bought, which never lapse",
                                             "Help of the option --kind of vidgo admin grant")))
        ->check(CLI::IsMember({"promotional", "refund", "bought"}));
    granted.command->add_option(
        "--expires", granted.options->expires,
        help(QT_TRANSLATE_NOOP3("CommandLine", "When they lapse, such as 2026-12-31; by default by the rules",
                                "Help of the option --expires of vidgo admin grant")));
    addKey(granted);
}

void addBans(CLI::App& admin, Command& chosen)
{
    constexpr HelpText kAccount = QT_TRANSLATE_NOOP3("CommandLine", "Id or e-mail address of an account",
                                                     "Help of the option account of vidgo admin");
    const auto banned =
        add(admin, chosen, "ban",
            QT_TRANSLATE_NOOP3("CommandLine", "Keep an account out; its holder sees the reason",
                               "Help of the command admin ban"),
            ban);
    addSubject(banned, "account", kAccount);
    banned.command->add_option(
        "--until", banned.options->until,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Such as 2026-12-31; by default until it is lifted",
                                "Help of the option --until of vidgo admin ban")));
    banned.command->add_option(
        "--appeal", banned.options->appeal,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Where its holder can object, such as an address",
                                "Help of the option --appeal of vidgo admin ban")));
    const auto lifted =
        add(admin, chosen, "unban",
            QT_TRANSLATE_NOOP3("CommandLine", "Let an account in again", "Help of the command admin unban"),
            unban);
    addSubject(lifted, "account", kAccount);
}

} // namespace

void addAdmin(CLI::App& app, Command& chosen)
{
    auto* admin = app.add_subcommand(
        "admin", help(QT_TRANSLATE_NOOP3("CommandLine",
                                         "Decide about payments, credits and accounts; every "
                                         "decision is kept with its reason",
                                         "Help of the command admin")));
    admin->require_subcommand(1);
    addMoney(*admin, chosen);
    addCredits(*admin, chosen);
    addBans(*admin, chosen);
}

} // namespace vidgo::cli
