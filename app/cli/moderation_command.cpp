#include <algorithm>
#include <array>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actor.h"
#include "commands.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/moderation/moderation_error.h"
#include "vidgo/moderation/review_desk.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

using moderation::Appeal;
using moderation::AppealId;
using moderation::AppealSubject;
using moderation::Decided;
using moderation::Decision;
using moderation::DecisionState;
using moderation::ModerationBan;
using moderation::ModerationBanId;
using moderation::QueuedItem;
using moderation::QueueItemId;
using moderation::ReviewDesk;

constexpr int kMost = 500;
constexpr int kIdColumns = 38;

struct ModerationOptions
{
    std::string id;
    std::string reason;
    std::string actor; ///< Empty: who is signed in at this computer.
    std::string state = "waiting";
    std::string account; ///< Empty: this computer.
    int limit = 100;
};

Json timeOf(const std::optional<Timestamp>& time)
{
    return time ? Json(toIso8601(*time)) : Json();
}

Json textsOf(const std::vector<std::string>& texts)
{
    Json::Array all;
    for (const auto& text : texts)
        all.emplace_back(text);
    return all;
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json toJson(const Decided& decided)
{
    return Json::Object{{"state", moderation::decisionStateId(decided.state)},
                        {"at", timeOf(decided.at)},
                        {"by", textOrNull(decided.by)},
                        {"reason", textOrNull(decided.reason)}};
}

Json categoriesOf(const QueuedItem& item)
{
    Json::Array all;
    for (const auto category : item.categories)
        all.emplace_back(moderationCategoryId(category));
    return all;
}

Json toJson(const QueuedItem& item)
{
    return Json::Object{{"id", item.id.value()},
                        {"account", item.account.value()},
                        {"job", item.job.value()},
                        {"judged_by", moderation::judgedById(item.why)},
                        {"categories", categoriesOf(item)},
                        {"texts", textsOf(item.texts)},
                        {"files", textsOf(item.files)},
                        {"said", textOrNull(item.said)},
                        {"queued_at", toIso8601(item.queuedAt)},
                        {"decision", toJson(item.decided)}};
}

Json toJson(const Appeal& appeal)
{
    return Json::Object{{"id", appeal.id.value()},
                        {"account", appeal.account.value()},
                        {"subject", moderation::appealSubjectId(appeal.subject)},
                        {"about", appeal.about},
                        {"text", appeal.text},
                        {"filed_at", toIso8601(appeal.filedAt)},
                        {"decision", toJson(appeal.decided)}};
}

Json toJson(const ModerationBan& ban)
{
    return Json::Object{{"id", ban.id.value()},
                        {"account", ban.account.value()},
                        {"job", ban.job.value()},
                        {"banned_at", toIso8601(ban.bannedAt)},
                        {"expires_at", toIso8601(ban.expiresAt)},
                        {"lifted_at", timeOf(ban.liftedAt)},
                        {"lifted_by", textOrNull(ban.liftedBy)},
                        {"lift_reason", textOrNull(ban.liftReason)}};
}

QString firstOf(const std::vector<std::string>& texts)
{
    return texts.empty() ? QString() : ui::toQString(texts.front()).simplified();
}

QString lineOf(const QueuedItem& item)
{
    const auto about = !item.texts.empty() ? firstOf(item.texts) : firstOf(item.files);
    return padded(ui::toQString(item.id.value()), kIdColumns) +
           padded(ui::toQString(toIso8601(item.queuedAt)), 26) +
           padded(ui::toQString(item.account.value()), kIdColumns) + about;
}

QString lineOf(const Appeal& appeal)
{
    return padded(ui::toQString(appeal.id.value()), kIdColumns) +
           padded(ui::toQString(toIso8601(appeal.filedAt)), 26) +
           padded(ui::toQString(moderation::appealSubjectId(appeal.subject)), 9) +
           ui::toQString(appeal.text).simplified();
}

QString lineOf(const ModerationBan& ban)
{
    return padded(ui::toQString(ban.id.value()), kIdColumns) +
           padded(ui::toQString(toIso8601(ban.bannedAt)), 26) + ui::toQString(toIso8601(ban.expiresAt)) +
           (ban.liftedAt ? QStringLiteral("  lifted") : QString());
}

template <class Item>
ExitCode list(const Context& context, const char* name, const Result<std::vector<Item>>& items)
{
    if (!items)
        return context.terminal.report(items.error());
    Json::Array all;
    for (const auto& item : *items) {
        if (context.terminal.isJson())
            all.push_back(toJson(item));
        else
            context.terminal.print(lineOf(item));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{name, std::move(all)}}));
    else if (items->empty())
        //: Printed by the lists of `vidgo moderation` when they are empty.
        context.terminal.print(QCoreApplication::translate("CommandLine", "There is nothing."));
    return ExitCode::Done;
}

DecisionState stateOf(const ModerationOptions& options)
{
    return moderation::decisionStateFromId(options.state).value_or(DecisionState::Waiting);
}

AccountId accountOf(const ModerationOptions& options)
{
    return options.account.empty() ? composition::judgedAccount() : AccountId(options.account);
}

Decision decisionOf(const ModerationOptions& options, bool isFor)
{
    return {.isFor = isFor, .by = actorOf(options.actor), .reason = options.reason};
}

ExitCode showQueue(const Context& context, const ModerationOptions& options)
{
    return list(context, "queue", context.studio.reviewDesk().queue(stateOf(options), options.limit));
}

ExitCode showAppeals(const Context& context, const ModerationOptions& options)
{
    return list(context, "appeals", context.studio.reviewDesk().appeals(stateOf(options), options.limit));
}

ExitCode showBans(const Context& context, const ModerationOptions& options)
{
    return list(context, "bans", context.studio.reviewDesk().bans(accountOf(options)));
}

template <class Item, class Find>
Result<std::optional<Item>> findIn(const std::string& id, Find find)
{
    for (const auto state : {DecisionState::Waiting, DecisionState::Approved, DecisionState::Rejected}) {
        auto items = find(state);
        if (!items)
            return failure(items);
        for (auto& item : *items)
            if (item.id.value() == id)
                return std::optional(std::move(item));
    }
    return std::optional<Item>();
}

// What waits for a decision, or an appeal, or what was decided about either.
ExitCode show(const Context& context, const ModerationOptions& options)
{
    const auto& desk = context.studio.reviewDesk();
    const auto item =
        findIn<QueuedItem>(options.id, [&](DecisionState state) { return desk.queue(state, kMost); });
    if (!item)
        return context.terminal.report(item.error());
    const auto appeal =
        findIn<Appeal>(options.id, [&](DecisionState state) { return desk.appeals(state, kMost); });
    if (!appeal)
        return context.terminal.report(appeal.error());
    if (!*item && !*appeal)
        return context.terminal.report(Error(moderation::ModerationError::ItemMissing, options.id));
    context.terminal.print(*item ? toJson(**item) : toJson(**appeal));
    return ExitCode::Done;
}

ExitCode say(const Context& context, const Outcome& done, const ModerationOptions& options,
             const QString& sentence)
{
    if (!done)
        return context.terminal.report(done.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"id", options.id}, {"by", actorOf(options.actor)}}));
    else
        context.terminal.print(sentence);
    return ExitCode::Done;
}

template <bool isFor>
ExitCode decide(const Context& context, const ModerationOptions& options)
{
    const auto done = context.studio.reviewDesk().decide(QueueItemId(options.id), decisionOf(options, isFor));
    if (isFor)
        //: Printed by `vidgo moderation approve`.
        return say(context, done, options, QCoreApplication::translate("CommandLine", "Approved."));
    //: Printed by `vidgo moderation reject`.
    return say(context, done, options, QCoreApplication::translate("CommandLine", "Rejected."));
}

template <bool isFor>
ExitCode decideAppeal(const Context& context, const ModerationOptions& options)
{
    const auto done =
        context.studio.reviewDesk().decideAppeal(AppealId(options.id), decisionOf(options, isFor));
    if (isFor)
        //: Printed by `vidgo moderation grant`: an appeal against a refusal was granted.
        return say(context, done, options, QCoreApplication::translate("CommandLine", "Granted."));
    //: Printed by `vidgo moderation deny`: an appeal against a refusal was denied.
    return say(context, done, options, QCoreApplication::translate("CommandLine", "Denied."));
}

ExitCode lift(const Context& context, const ModerationOptions& options)
{
    const auto done =
        context.studio.reviewDesk().liftBan(ModerationBanId(options.id), decisionOf(options, true));
    //: Printed by `vidgo moderation lift`.
    return say(context, done, options, QCoreApplication::translate("CommandLine", "The ban is lifted."));
}

// On their own computer people decide themselves: an appeal of theirs, granted at once. One that was filed
// before is granted.
Outcome allowed(ReviewDesk& desk, const ModerationOptions& options)
{
    const auto account = accountOf(options);
    const auto filed = desk.fileAppeal(account, AppealSubject::Verdict, options.id, options.reason);
    if (filed)
        return desk.decideAppeal(*filed, decisionOf(options, true));
    if (!filed.error().is(moderation::ModerationError::AppealExists))
        return std::unexpected(filed.error());
    auto appeals = desk.appealsOf(account);
    if (!appeals)
        return failure(appeals);
    const auto known = std::ranges::find_if(*appeals, [&](const Appeal& appeal) {
        return appeal.subject == AppealSubject::Verdict && appeal.about == options.id;
    });
    return known == appeals->end() ? Outcome(std::unexpected(filed.error()))
                                   : desk.decideAppeal(known->id, decisionOf(options, true));
}

ExitCode allow(const Context& context, const ModerationOptions& options)
{
    const auto done = allowed(context.studio.reviewDesk(), options);
    //: Printed by `vidgo moderation allow`: what was refused may be ordered again.
    return say(context, done, options,
               QCoreApplication::translate("CommandLine", "Allowed. Order it again."));
}

using Work = ExitCode (*)(const Context&, const ModerationOptions&);

/// Adds the commands one after another; they share their options.
class ModerationCommands
{
public:
    ModerationCommands(CLI::App& app, Command& chosen)
        : m_chosen(chosen)
        , m_moderation(app.add_subcommand(
              "moderation", help(QT_TRANSLATE_NOOP3(
                                "CommandLine",
                                "Decide about what was refused or waits for a person; every decision is "
                                "kept with its reason",
                                "Help of the command moderation"))))
    {
        m_moderation->require_subcommand(1);
    }

    CLI::App* add(const char* name, HelpText text, Work work)
    {
        auto* command = m_moderation->add_subcommand(name, help(text));
        command->callback([&chosen = m_chosen, kept = m_options, work] {
            chosen = [kept, work](const Context& context) { return work(context, *kept); };
        });
        return command;
    }
    void addId(CLI::App* command, HelpText text)
    {
        command->add_option("id", m_options->id, help(text))->required();
    }
    void addState(CLI::App* command)
    {
        command
            ->add_option("--state", m_options->state,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "waiting (the usual), approved or rejected",
                                                 "Help of the option --state of vidgo moderation")))
            ->check(CLI::IsMember({"waiting", "approved", "rejected"}));
        command
            ->add_option(
                "--limit", m_options->limit,
                help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
            ->check(CLI::Range(1, kMost));
    }
    void addAccount(CLI::App* command)
    {
        command->add_option(
            "--account", m_options->account,
            help(QT_TRANSLATE_NOOP3("CommandLine", "Id of an account; by default this computer",
                                    "Help of the option --account of vidgo moderation")));
    }
    void addDecision(const char* name, HelpText text, HelpText about, Work work)
    {
        auto* command = add(name, text, work);
        addId(command, about);
        command
            ->add_option("--reason", m_options->reason,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Why; it is kept",
                                                 "Help of the option --reason of vidgo admin")))
            ->required();
        command->add_option("--as", m_options->actor,
                            help(QT_TRANSLATE_NOOP3(
                                "CommandLine", "Who does it; by default who is signed in at this computer",
                                "Help of the option --as of vidgo admin")));
        if (work == &allow)
            addAccount(command);
    }

private:
    Command& m_chosen;
    CLI::App* m_moderation;
    std::shared_ptr<ModerationOptions> m_options = std::make_shared<ModerationOptions>();
};

void addDecisions(ModerationCommands& commands)
{
    constexpr HelpText kItem =
        QT_TRANSLATE_NOOP3("CommandLine", "Id of an entry, as queue prints it", "Help of the option id");
    constexpr HelpText kAppeal =
        QT_TRANSLATE_NOOP3("CommandLine", "Id of an appeal, as appeals prints it", "Help of the option id");
    commands.addDecision(
        "approve",
        QT_TRANSLATE_NOOP3("CommandLine", "What waits was fine", "Help of the command moderation approve"),
        kItem, decide<true>);
    commands.addDecision(
        "reject",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "What waits should not have been made; it counts against the account",
                           "Help of the command moderation reject"),
        kItem, decide<false>);
    commands.addDecision("grant",
                         QT_TRANSLATE_NOOP3("CommandLine",
                                            "Take a refusal or a ban back that somebody appealed against",
                                            "Help of the command moderation grant"),
                         kAppeal, decideAppeal<true>);
    commands.addDecision("deny",
                         QT_TRANSLATE_NOOP3("CommandLine", "Leave it at a refusal or a ban",
                                            "Help of the command moderation deny"),
                         kAppeal, decideAppeal<false>);
    commands.addDecision(
        "allow",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "Take a refusal back on your own computer, without an appeal: the "
                           "same may be ordered again",
                           "Help of the command moderation allow"),
        QT_TRANSLATE_NOOP3("CommandLine", "Id of the job that was refused", "Help of the option id"), allow);
    commands.addDecision(
        "lift", QT_TRANSLATE_NOOP3("CommandLine", "End a ban", "Help of the command moderation lift"),
        QT_TRANSLATE_NOOP3("CommandLine", "Id of a ban, as bans prints it", "Help of the option id"), lift);
}

} // namespace

void addModeration(CLI::App& app, Command& chosen)
{
    ModerationCommands commands(app, chosen);
    commands.addState(
        commands.add("queue",
                     QT_TRANSLATE_NOOP3("CommandLine", "List what was made and a person has to look at",
                                        "Help of the command moderation queue"),
                     showQueue));
    commands.addId(commands.add("show",
                                QT_TRANSLATE_NOOP3("CommandLine", "Show an entry or an appeal whole, as JSON",
                                                   "Help of the command moderation show"),
                                show),
                   QT_TRANSLATE_NOOP3("CommandLine", "Id of an entry or an appeal", "Help of the option id"));
    commands.addState(commands.add(
        "appeals",
        QT_TRANSLATE_NOOP3("CommandLine", "List appeals", "Help of the command moderation appeals"),
        showAppeals));
    commands.addAccount(commands.add("bans",
                                     QT_TRANSLATE_NOOP3("CommandLine", "List bans, also those that are over",
                                                        "Help of the command moderation bans"),
                                     showBans));
    addDecisions(commands);
}

} // namespace vidgo::cli
