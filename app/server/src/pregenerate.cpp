#include "pregenerate.h"

#include <vector>

#include "example_maker.h"
#include "vidgo/composition/example_works.h"

namespace vidgo::app_server {
namespace {

constexpr std::string_view kModule = "pregeneration";

using pregeneration::EntryState;
using pregeneration::Preparation;

Result<std::unique_ptr<composition::ExampleWorks>> openWorks(const PregenerationParts& parts)
{
    auto maker = std::make_unique<ExampleMaker>(
        ExampleMaker::Parts{.desk = parts.desk,
                            .online = parts.online,
                            .cache = parts.shelf.cache(),
                            .catalog = parts.catalog,
                            .random = parts.random,
                            .workers = parts.config.hasWorkersApart ? 0 : parts.config.workers});
    return composition::ExampleWorks::open(
        {.database = parts.database,
         .catalog = parts.catalog,
         .store = parts.shelf.store(),
         .cache = parts.shelf.cache(),
         .thumbnails = parts.shelf.thumbnails(),
         .clock = parts.clock,
         .random = parts.random,
         .log = parts.log,
         .makeWatermarked = materials::watermarkWith(parts.shelf.watermarker()),
         .searchTexts = parts.shelf.searchTexts(),
         .maker = std::move(maker),
         .resources = parts.config.resources,
         .home = parts.config.data,
         .isSandbox = parts.isSandbox});
}

// What can be ordered, although the rest cannot.
void leaveOutTheRest(Preparation& preparation, Log& log)
{
    for (const auto& [provider, trouble] : preparation.refusals)
        log.warning(kModule, "a provider refuses its key", {{"provider", provider}, {"error", trouble.id}});
    std::erase_if(preparation.entries, [&log](const auto& report) {
        if (report.state == EntryState::Failed)
            log.warning(kModule, "an example cannot be ordered",
                        {{"entry", report.entry.id}, {"error", report.trouble.id}});
        return report.state == EntryState::Failed || report.entry.engine != Engine::Provider;
    });
    preparation.obstacle.reset();
}

} // namespace

Outcome pregenerate(const PregenerationParts& parts, const std::stop_token& stop)
{
    auto works = openWorks(parts);
    if (!works)
        return failure(works);
    auto& pregenerator = (*works)->pregenerator();
    const auto& wanted = parts.config.pregeneration;
    auto preparation = pregenerator.prepare(
        {.limit = wanted.limit, .skipAvatar = wanted.skipsAvatar, .skipVideo = wanted.skipsVideo}, stop);
    if (!preparation)
        return failure(preparation);
    leaveOutTheRest(*preparation, parts.log);
    parts.log.info(kModule, "examples that the plan wants",
                   {{"missing", std::to_string(preparation->count(EntryState::Wanted))},
                    {"ordered", std::to_string(preparation->count(EntryState::Ordered))},
                    {"there", std::to_string(preparation->count(EntryState::There))}});
    const auto onEntry = [&parts](const pregeneration::EntryReport& report) {
        if (report.state == EntryState::Made)
            parts.log.info(kModule, "an example was made",
                           {{"entry", report.entry.id}, {"by", report.madeBy}});
    };
    auto done = pregenerator.perform(std::move(*preparation), onEntry, stop);
    return done ? Outcome() : failure(done);
}

} // namespace vidgo::app_server
