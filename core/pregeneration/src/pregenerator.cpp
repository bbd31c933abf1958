#include "vidgo/pregeneration/pregenerator.h"

#include <algorithm>
#include <set>

#include "example_of.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/progress.h"
#include "vidgo/model/money_text.h"

namespace vidgo::pregeneration {

using storage::Transaction;

namespace {

constexpr int kThumbnailSides[] = {320, 640};

std::string ownerOf(const MaterialId& id)
{
    return "material:" + id.value();
}

void failWith(EntryReport& report, const Error& error)
{
    report.state = EntryState::Failed;
    report.trouble = Trouble(error);
}

template <class T>
bool isMissing(const Result<T>& result)
{
    return !result && result.error().is(materials::MaterialsError::MaterialMissing);
}

} // namespace

std::string_view entryStateId(EntryState state)
{
    switch (state) {
    case EntryState::None:
        break;
    case EntryState::Wanted:
        return "wanted";
    case EntryState::Ordered:
        return "ordered";
    case EntryState::There:
        return "there";
    case EntryState::Made:
        return "made";
    case EntryState::Failed:
        return "failed";
    }
    return {};
}

int Preparation::count(EntryState state) const
{
    return static_cast<int>(std::ranges::count(entries, state, &EntryReport::state));
}

Outcome Preparation::mayBegin() const
{
    if (obstacle)
        return std::unexpected(*obstacle);
    if (ordersOnline && price > available)
        return fail(PregenerationError::OverBudget, "the price is above the budget",
                    {{"cost", plainAmount(price, unit.id)}, {"left", plainAmount(available, unit.id, true)}});
    return {};
}

Outcome Preparation::mayCost(std::int64_t most) const
{
    if (price <= most)
        return {};
    return fail(PregenerationError::OverMaximum, "the price is above what was said",
                {{"cost", plainAmount(price, unit.id)}, {"maximum", plainAmount(most, unit.id, true)}});
}

Pregenerator::Pregenerator(Parts parts)
    : m_parts(std::move(parts))
    , m_begun(m_parts.database, m_parts.clock)
{}

// ---- Before anything is ordered

Result<Preparation> Pregenerator::prepare(const Selection& selection, const std::stop_token& stop)
{
    Preparation preparation;
    m_ordersUnknownAgain = selection.again;
    for (const auto& entry : wantedEntries(m_parts.plan, selection)) {
        if (auto go = checkStop(stop); !go)
            return failure(go);
        EntryReport report{.entry = entry, .state = EntryState::Wanted, .title = entry.title};
        if (auto looked = look(preparation, report); !looked)
            return failure(looked);
        preparation.entries.push_back(std::move(report));
    }
    if (auto checked = checkKeys(preparation, stop); !checked)
        return failure(checked);
    for (const auto& report : preparation.entries) {
        if (report.state != EntryState::Wanted)
            continue;
        preparation.price += report.price;
        preparation.isPriceKnown = preparation.isPriceKnown && report.isPriceKnown;
    }
    return preparation;
}

Outcome Pregenerator::look(Preparation& preparation, EntryReport& report)
{
    const auto& entry = report.entry;
    if (!entry.example.empty()) {
        auto origin = m_parts.store.find(MaterialId(entry.example));
        if (isMissing(origin)) {
            preparation.obstruct(
                report, Error(PregenerationError::ExampleMissing, entry.id, {{"example", entry.example}}));
            return {};
        }
        if (!origin)
            return failure(origin);
        report.origin = std::move(*origin);
        if (report.title.all().empty())
            report.title = report.origin.title;
    }
    report.lookupHash = lookupHashOf(entry, report.origin);
    if (auto looked = lookUp(report); !looked)
        return looked;
    if (report.state != EntryState::Wanted)
        return {};
    if (auto fitted = fitOut(report); !fitted)
        preparation.obstruct(report, fitted.error());
    else if (entry.engine == Engine::Provider)
        ask(preparation, report);
    return {};
}

// What became of it before, if anything.
Outcome Pregenerator::lookUp(EntryReport& report)
{
    auto begun = m_begun.find(report.lookupHash);
    if (!begun)
        return failure(begun);
    // One that was hidden by a person since is there as well: nobody wants it again.
    auto there = *begun && !(*begun)->material.isEmpty() ? m_parts.store.find((*begun)->material)
                                                         : m_parts.store.findByHash(report.lookupHash);
    if (there) {
        report.state = EntryState::There;
        report.material = there->id;
        report.madeBy = there->provider;
        return {};
    }
    if (!isMissing(there))
        return failure(there);
    if (!*begun || !(*begun)->material.isEmpty())
        return {};
    auto news = m_parts.maker.find((*begun)->run);
    if (!news)
        return failure(news);
    if (news->state == RunNews::State::Going || news->state == RunNews::State::Made) {
        report.state = EntryState::Ordered;
        report.request.run = (*begun)->run;
    } else if (news->mayHaveBegun && !m_ordersUnknownAgain) {
        failWith(report,
                 Error(PregenerationError::MayHaveBegun, report.entry.id)); // so that a person decides
    }
    return {};
}

// The run that makes it, with its files.
Outcome Pregenerator::fitOut(EntryReport& report)
{
    const auto& entry = report.entry;
    Json::Object settings = *entry.settings.asObject();
    if (entry.engine == Engine::Provider)
        settings.insert_or_assign("prompt", entry.prompt.in(Language::English));
    if (entry.language) {
        settings.insert_or_assign("script", entry.script);
        settings.insert_or_assign("language", languageCode(*entry.language));
    }
    report.request.tool = entry.tool;
    report.request.topic = entry.topic;
    report.request.provider = entry.provider;
    const auto pathOf = [this](const FileRef& file) { return m_parts.cache.path(file.sha256); };
    if (!report.origin.id.isEmpty()) {
        auto input = pathOf(report.origin.input);
        if (!input)
            return failure(input);
        report.request.input = std::move(*input);
    }
    if (entry.tool == Tool::TryOn && !report.origin.extraInputs.empty()) {
        auto garment = pathOf(report.origin.extraInputs.front());
        if (!garment)
            return failure(garment);
        settings.insert_or_assign("garment", toUtf8(*garment));
    }
    report.request.parameters = std::move(settings);
    return {};
}

void Pregenerator::ask(Preparation& preparation, EntryReport& report)
{
    auto quote = m_parts.maker.quote(report.request);
    if (!quote) {
        preparation.obstruct(report, quote.error());
        return;
    }
    preparation.unit = quote->unit;
    preparation.available = quote->available;
    preparation.ordersOnline = true;
    report.price = quote->amount;
    report.isPriceKnown = quote->isKnown;
    report.providers = quote->providers;
    report.request.agreedAmount = quote->amount;
}

Outcome Pregenerator::checkKeys(Preparation& preparation, const std::stop_token& stop)
{
    std::set<std::string> asked;
    std::set<std::string> good;
    for (const auto& report : preparation.entries)
        for (const auto& provider : report.providers) {
            if (report.state != EntryState::Wanted || !asked.insert(provider).second)
                continue;
            auto checked = m_parts.maker.checkProvider(provider, stop);
            if (checked)
                good.insert(provider);
            else if (checked.error().is(BaseError::Cancelled))
                return checked;
            else
                preparation.refusals.emplace_back(provider, Trouble(checked.error()));
        }
    for (auto& report : preparation.entries) {
        if (report.state != EntryState::Wanted || report.entry.engine != Engine::Provider)
            continue;
        std::erase_if(report.providers, [&](const auto& provider) { return !good.contains(provider); });
        if (report.providers.empty())
            preparation.obstruct(report, Error(PregenerationError::NoProvider, report.entry.id,
                                               {{"tool", std::string(toolId(report.entry.tool))}}));
    }
    return {};
}

void Preparation::obstruct(EntryReport& report, const Error& error)
{
    failWith(report, error);
    if (!obstacle)
        obstacle = error;
}

// ---- Ordering and waiting

Result<std::vector<EntryReport>> Pregenerator::perform(Preparation preparation, const OnEntry& onEntry,
                                                       const std::stop_token& stop)
{
    if (auto may = preparation.mayBegin(); !may)
        return failure(may);
    const auto lock = FileLock::tryTake(m_parts.lock);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return fail(PregenerationError::AtWork, "another program pregenerates");
    auto& entries = preparation.entries;
    const auto tell = [&](const EntryReport& report) {
        if (report.state == EntryState::Failed)
            m_parts.log.warning("pregeneration", "an entry failed",
                                {{"entry", report.entry.id}, {"error", report.trouble.id}});
        if (onEntry)
            onEntry(report);
    };
    for (auto& report : entries) {
        if (auto go = checkStop(stop); !go)
            return failure(go);
        // Somebody else may have been at it between the look and the lock.
        if (report.state == EntryState::Wanted)
            if (auto looked = lookUp(report); !looked)
                failWith(report, looked.error());
        if (report.state == EntryState::Wanted && report.entry.engine == Engine::Provider)
            order(report);
        if (report.state == EntryState::Failed || report.state == EntryState::There)
            tell(report);
    }
    const auto goOn = [&] { return takeTurn(entries, tell, stop); };
    m_parts.maker.attend(goOn, stop);
    if (auto go = checkStop(stop); !go)
        return failure(go);
    return std::move(entries);
}

// Makes what is made here, one after another, and between two looks at everything that was ordered. False:
// there is nothing to wait for.
bool Pregenerator::takeTurn(std::vector<EntryReport>& entries, const OnEntry& tell,
                            const std::stop_token& stop)
{
    for (;;) {
        bool isOpen = false;
        for (auto& report : entries) {
            if (stop.stop_requested())
                return false;
            if (report.state != EntryState::Ordered)
                continue;
            if (hasEnded(report, stop))
                tell(report);
            else
                isOpen = true;
        }
        const auto here = std::ranges::find(entries, EntryState::Wanted, &EntryReport::state);
        if (here == entries.end())
            return isOpen;
        makeHere(*here, stop);
        if (here->state == EntryState::Wanted)
            return false; // it was stopped
        tell(*here);
    }
}

void Pregenerator::order(EntryReport& report)
{
    report.request.run = RunId(makeUuid(m_parts.random));
    auto begun = m_begun.begin({.lookupHash = report.lookupHash,
                                .tool = report.entry.tool,
                                .topic = report.entry.topic,
                                .run = report.request.run,
                                .material = {}});
    if (!begun)
        return failWith(report, begun.error());
    if (auto ordered = m_parts.maker.order(report.request); !ordered)
        return failWith(report, ordered.error());
    report.state = EntryState::Ordered;
}

void Pregenerator::makeHere(EntryReport& report, const std::stop_token& stop)
{
    report.request.run = RunId(makeUuid(m_parts.random));
    auto begun = m_begun.begin({.lookupHash = report.lookupHash,
                                .tool = report.entry.tool,
                                .topic = report.entry.topic,
                                .run = report.request.run,
                                .material = {}});
    if (!begun)
        return failWith(report, begun.error());
    auto item = m_parts.maker.makeHere(report.request, stop);
    if (!item && item.error().is(BaseError::Cancelled))
        return;
    if (!item)
        return failWith(report, item.error());
    settle(report, *item, stop);
}

bool Pregenerator::hasEnded(EntryReport& report, const std::stop_token& stop)
{
    auto news = m_parts.maker.find(report.request.run);
    if (!news) {
        failWith(report, news.error());
        return true;
    }
    switch (news->state) {
    case RunNews::State::Going:
        return false;
    case RunNews::State::Made:
        settle(report, *news->item, stop);
        return report.state != EntryState::Ordered;
    case RunNews::State::Failed:
        report.state = EntryState::Failed;
        report.trouble = std::move(news->trouble);
        return true;
    case RunNews::State::None:
    case RunNews::State::Gone:
        break;
    }
    failWith(report, Error(PregenerationError::ResultGone, "run " + report.request.run.value()));
    return true;
}

void Pregenerator::settle(EntryReport& report, const LibraryItem& item, const std::stop_token& stop)
{
    auto made = exampleOf(report, item, m_parts, stop);
    if (!made && made.error().is(BaseError::Cancelled))
        return; // it is taken up the next time
    if (!made)
        return failWith(report, made.error());
    if (auto entered = enter(*made); !entered)
        return failWith(report, entered.error());
    report.state = EntryState::Made;
    report.material = made->material.id;
    report.madeBy = made->material.provider;
    const auto& shown = made->material.poster.isEmpty() ? made->material.result : made->material.poster;
    for (const int side : kThumbnailSides)
        if (auto small = m_parts.thumbnails.get(shown.sha256, side); !small)
            m_parts.log.failure("pregeneration", "no small version yet", small.error());
}

// The example, its files and the note that the entry has become it: all or nothing.
Outcome Pregenerator::enter(const NewExample& made)
{
    const auto& material = made.material;
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    const auto texts = m_parts.searchTexts ? m_parts.searchTexts(material) : std::vector<std::string>();
    if (auto saved = m_parts.store.save(*session, material, texts); !saved)
        return saved;
    const auto owner = ownerOf(material.id);
    if (auto removed = m_parts.cache.removeReferences(*session, owner); !removed)
        return removed;
    for (const auto& [file, kind] : made.files) {
        if (auto recorded = m_parts.cache.record(*session, file, kind); !recorded)
            return recorded;
        if (auto noted = m_parts.cache.addReference(*session, file.sha256, owner); !noted)
            return noted;
    }
    if (auto noted = m_begun.complete(*session, material.lookupHash, material.id); !noted)
        return noted;
    if (auto done = transaction->commit(); !done)
        return done;
    if (auto shrunk = m_parts.cache.evict(); !shrunk)
        m_parts.log.failure("pregeneration", "the file cache stays too large", shrunk.error());
    return {};
}

} // namespace vidgo::pregeneration
