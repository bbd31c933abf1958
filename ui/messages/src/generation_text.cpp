#include "vidgo/ui/messages/generation_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "vidgo/model/budget.h"
#include "vidgo/model/money_text.h"
#include "vidgo/model/provider.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

/// The context under which the texts are translated.
class Generation
{
    Q_DECLARE_TR_FUNCTIONS(Generation)

public:
    static QString trouble(ProviderTrouble trouble)
    {
        switch (trouble) {
        case ProviderTrouble::BadInput:
            //: Behind “after” and the name of a provider: why another one was asked
            return tr("could not take it");
        case ProviderTrouble::Refused:
            //: Behind “after” and the name of a provider: why another one was asked
            return tr("refused it");
        case ProviderTrouble::Unauthorised:
            //: Behind “after” and the name of a provider: why another one was asked
            return tr("refused the key");
        case ProviderTrouble::OutOfCredit:
            //: Behind “after” and the name of a provider: why another one was asked; its account is empty
            return tr("had no credit");
        case ProviderTrouble::RateLimited:
            //: Behind “after” and the name of a provider: why another one was asked
            return tr("was asked too often");
        case ProviderTrouble::Busy:
            //: Behind “after” and the name of a provider: why another one was asked
            return tr("was overloaded");
        case ProviderTrouble::Expired:
            //: Behind “after” and the name of a provider: why another one was asked; it forgot the task
            return tr("lost it");
        case ProviderTrouble::Failed:
        case ProviderTrouble::Unknown:
        case ProviderTrouble::None:
            break;
        }
        //: Behind “after” and the name of a provider: why another one was asked
        return tr("failed");
    }

    static QString after(const QString& served, const QString& earlier, const QString& why)
    {
        //: Who made it: %1 and %2 are providers, %3 is why %2 did not, such as “was overloaded (503)”.
        return tr("%1, after %2 %3").arg(served, earlier, why);
    }
    static QString nothingCharged()
    {
        //: What a run cost that came to nothing
        return tr("Nothing was charged.");
    }
    static QString chargedThere()
    {
        //: What a run cost that VidGo, a service on the internet, made, and that could not be kept here
        return tr("VidGo made it and charged it. Your credit history says what.");
    }
    static QString credits(int amount)
    {
        //: An amount; %n is a number of credits
        return tr("%n credit(s)", nullptr, amount);
    }
    static QString checking()
    {
        //: How a job stands: what was asked for is looked at by the rules of what may be made
        return tr("Being checked");
    }
    static QString asking(const QString& provider)
    {
        //: How a job stands: %1 is a provider
        return tr("Handing over to %1").arg(provider);
    }
    static QString queued(const QString& provider, int ahead)
    {
        //: How a job stands: it waits at a provider, %1; %n others are before it there
        return tr("Waiting at %1, %n before it", nullptr, ahead).arg(provider);
    }
    static QString running(const QString& provider)
    {
        //: How a job stands: %1 is the provider that makes it
        return tr("At work at %1").arg(provider);
    }
    static QString precheck(const QString& why, bool isSure)
    {
        if (isSure)
            //: A friendly warning before words are sent to a provider; %1 is what they sound like, such as
            //: “violence”.
            return tr("Your words sound like %1. This will likely be refused; other words help.").arg(why);
        //: A friendly warning before words are sent to a provider; %1 is what they sound like, such as
        //: “violence”.
        return tr("Your words may sound like %1. If that is not what you mean, other words help.").arg(why);
    }
    static QString category(ModerationCategory category)
    {
        switch (category) {
        case ModerationCategory::Minors:
            //: In a warning: what words sound like
            return tr("something about minors");
        case ModerationCategory::Sexual:
            //: In a warning: what words sound like
            return tr("sexual content");
        case ModerationCategory::SelfHarm:
            //: In a warning: what words sound like
            return tr("somebody hurting themselves");
        case ModerationCategory::Violence:
            //: In a warning: what words sound like
            return tr("violence");
        case ModerationCategory::Hate:
            //: In a warning: what words sound like; hateful towards a group of people
            return tr("hate");
        case ModerationCategory::Harassment:
            //: In a warning: what words sound like
            return tr("a threat or an insult");
        case ModerationCategory::Illegal:
            //: In a warning: what words sound like
            return tr("something forbidden by law");
        case ModerationCategory::RealPerson:
            //: In a warning: what words sound like; somebody who exists, in what never happened
            return tr("a real person in something that never happened");
        case ModerationCategory::None:
            break;
        }
        return {};
    }
    static QString offline()
    {
        //: How a job stands: it is made at the VidGo server, which cannot be reached; it goes on by itself
        return tr("Waiting for the VidGo server");
    }
    static QString signedOut()
    {
        //: How a job stands: it is paid by an account that is not signed in; it goes on by itself
        return tr("Waiting until you sign in");
    }
    static QString tooFewCredits()
    {
        //: How a job stands: it costs more credits than the person has; it goes on by itself
        return tr("Waiting for more credits");
    }
    static QString noServer()
    {
        //: How a job stands: it is made at the VidGo server, which somebody took out of the settings
        return tr("Waiting: no VidGo server is set in the settings");
    }
    static QString fetching()
    {
        //: How a job stands: what the provider made is on its way to this computer
        return tr("Fetching the result");
    }
};

QString nameOf(const Catalog& catalog, const std::string& provider)
{
    const auto* info = catalog.provider(provider);
    if (provider == kServerProvider)
        return toQString(kServerProviderName);
    return toQString(info ? info->name : provider);
}

// What a server has made it has charged, whatever became of it here.
bool wasMadeAtServer(const GenerationReport& report)
{
    return report.state == GenerationState::Failed && report.wantedProvider == kServerProvider &&
           !report.attempts.empty() && report.attempts.back().trouble == ProviderTrouble::None &&
           report.attempts.back().endedAt;
}

// The last one that failed before the one that serves.
const GenerationAttempt* failedBefore(const GenerationReport& report)
{
    const auto& all = report.attempts;
    for (std::size_t i = all.size(); i-- > 1;)
        if (all[i - 1].provider != all.back().provider && all[i - 1].trouble != ProviderTrouble::None)
            return &all[i - 1];
    return nullptr;
}

} // namespace

QString servedText(const GenerationReport& report, const Catalog& catalog)
{
    if (report.attempts.empty())
        return {};
    auto served = nameOf(catalog, report.servedBy());
    const auto* earlier = failedBefore(report);
    if (!earlier)
        return served;
    auto why = Generation::trouble(earlier->trouble);
    if (earlier->status >= 400)
        why += QStringLiteral(" (%1)").arg(earlier->status);
    return Generation::after(served, nameOf(catalog, earlier->provider), why);
}

QString amountText(const ChargeUnit& unit, std::int64_t amount, Language language)
{
    if (unit.id == "credits")
        return Generation::credits(static_cast<int>(amount));
    const auto currency = Currency::fromCode(unit.id).value_or(Currency::usd());
    return toQString(formatMoney(budgetMoney(amount, currency), language));
}

QString chargeText(const GenerationReport& report, Language language)
{
    if (!hasEnded(report.state))
        return {};
    if (report.state != GenerationState::Settled)
        return wasMadeAtServer(report) ? Generation::chargedThere() : Generation::nothingCharged();
    return amountText(report.quote.unit, report.charged, language);
}

QString waitText(std::string_view waitsFor)
{
    if (waitsFor.empty())
        return {};
    return waitsFor == "no_server"        ? Generation::noServer()
           : waitsFor == "offline"        ? Generation::offline()
           : waitsFor == kWaitsForCredits ? Generation::tooFewCredits()
                                          : Generation::signedOut();
}

QString stepText(const GenerationReport& report, const Catalog& catalog)
{
    const auto provider = nameOf(catalog, report.servedBy());
    switch (report.state) {
    case GenerationState::Reserved:
        return Generation::checking();
    case GenerationState::Submitting:
        return Generation::asking(provider);
    case GenerationState::Submitted:
    case GenerationState::Running:
        return report.ahead && *report.ahead > 0 ? Generation::queued(provider, *report.ahead)
                                                 : Generation::running(provider);
    case GenerationState::Fetching:
    case GenerationState::Finishing:
        return Generation::fetching();
    default:
        return {};
    }
}

QString allowCommand(const Job& job)
{
    // What a server refused is decided about there.
    const bool isRefused = job.state == JobState::Failed && job.generation &&
                           job.generation->wantedProvider != kServerProvider &&
                           job.errorId.starts_with("moderation.refused");
    if (!isRefused)
        return {};
    // Word joiners, so that no line ends within the name of the option.
    return QStringLiteral("vidgo moderation allow %1 -\u2060-\u2060reason \"…\"")
        .arg(toQString(job.id.value()));
}

bool mayBeMadeElsewhere(const Job& job)
{
    return job.state == JobState::Failed && job.generation && !job.generation->attempts.empty() &&
           job.generation->wantedProvider != kServerProvider && !job.errorId.starts_with("moderation.");
}

QString precheckText(ModerationCategory category, bool isSure)
{
    const auto why = Generation::category(category);
    return why.isEmpty() ? QString() : Generation::precheck(why, isSure);
}

} // namespace vidgo::ui
