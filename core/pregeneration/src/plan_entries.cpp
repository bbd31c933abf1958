#include "vidgo/pregeneration/plan_entries.h"

#include <algorithm>

namespace vidgo::pregeneration {

namespace {

Json merged(const Json& under, const Json& over)
{
    Json::Object all = under.asObject() ? *under.asObject() : Json::Object();
    if (const auto* members = over.asObject())
        for (const auto& [key, value] : *members)
            all.insert_or_assign(key, value);
    return all;
}

PlanEntry entryOf(const PregenerationTool& tool, const PregenerationTemplate& wish)
{
    return {.id = std::string(toolId(tool.tool)) + "/" + wish.id,
            .tool = tool.tool,
            .engine = tool.engine,
            .provider = tool.provider,
            .topic = wish.topic,
            .title = wish.title,
            .prompt = wish.prompt,
            .settings = merged(tool.settings, wish.settings)};
}

std::vector<PlanEntry> entriesOf(const PregenerationTool& tool, const PregenerationTemplate& wish)
{
    std::vector<PlanEntry> spoken;
    for (const auto& [language, words] : wish.script.all()) {
        auto entry = entryOf(tool, wish);
        entry.id += "/" + std::string(languageCode(language));
        entry.language = language;
        entry.script = words;
        spoken.push_back(std::move(entry));
    }
    if (spoken.empty())
        spoken.push_back(entryOf(tool, wish));
    if (wish.examples.empty())
        return spoken;
    std::vector<PlanEntry> all;
    for (const auto& example : wish.examples)
        for (auto entry : spoken) {
            entry.id += "/" + example;
            entry.example = example;
            all.push_back(std::move(entry));
        }
    return all;
}

bool isWanted(Tool tool, const Selection& selection)
{
    if (tool == Tool::AiAvatar && selection.skipAvatar)
        return false;
    if (tool == Tool::ShortVideo && selection.skipVideo)
        return false;
    return selection.tools.empty() || std::ranges::find(selection.tools, tool) != selection.tools.end();
}

std::vector<PlanEntry> inTurns(const PregenerationTool& tool, std::size_t limit)
{
    std::vector<std::vector<PlanEntry>> all;
    std::size_t longest = 0;
    for (const auto& wish : tool.templates) {
        all.push_back(entriesOf(tool, wish));
        longest = std::max(longest, all.back().size());
    }
    std::vector<PlanEntry> entries;
    for (std::size_t turn = 0; turn < longest; ++turn)
        for (auto& own : all)
            if (turn < own.size() && entries.size() < limit)
                entries.push_back(std::move(own[turn]));
    return entries;
}

} // namespace

std::vector<PlanEntry> wantedEntries(const PregenerationPlan& plan, const Selection& selection)
{
    std::vector<PlanEntry> entries;
    for (const auto& tool : plan.tools) {
        if (!isWanted(tool.tool, selection))
            continue;
        auto own = inTurns(tool, static_cast<std::size_t>(std::max(1, selection.limit)));
        std::ranges::move(own, std::back_inserter(entries));
    }
    return entries;
}

} // namespace vidgo::pregeneration
