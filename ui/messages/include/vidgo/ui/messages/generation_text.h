#pragma once

#include <QString>

#include "vidgo/model/catalog.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/job.h"
#include "vidgo/model/language.h"
#include "vidgo/model/moderation.h"

namespace vidgo::ui {

// What is said about something that a provider makes, in the language of the window.

/// "Runway", or "Runway, after Leonardo AI was overloaded (503)"; empty when nobody was asked.
QString servedText(const GenerationReport& report, const Catalog& catalog);
/// What it cost: "US$0.40", "12 credits"; that nothing was charged of one that came to nothing; empty while
/// it goes on.
QString chargeText(const GenerationReport& report, Language language);
/// An amount in the unit of a price.
QString amountText(const ChargeUnit& unit, std::int64_t amount, Language language);
/// What Job::waitsFor says: "Waiting for the VidGo server", "Waiting for more credits"; empty of an empty
/// one.
QString waitText(std::string_view waitsFor);
/// Where it is: "Waiting at PiAPI, 3 before it", "Fetching the result"; empty where Job::state says enough.
QString stepText(const GenerationReport& report, const Catalog& catalog);

/// It came to nothing at a provider, and not because of what was asked for.
bool mayBeMadeElsewhere(const Job& job);
/// What is typed on one's own computer to take back that the rules of use forbade it; empty unless they did,
/// and where nothing is made at all for a while.
QString allowCommand(const Job& job);

/// Why the words of a run are likely to be refused, as a warning before it is ordered; `isSure`: they would
/// be. Empty without a category.
QString precheckText(ModerationCategory category, bool isSure);

} // namespace vidgo::ui
