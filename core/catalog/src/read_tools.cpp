#include "sections.h"

#include <algorithm>

namespace vidgo {

namespace {

// What the studio makes besides the six.
constexpr std::array kStudioTools = {Tool::StyleGallery, Tool::Enhancement, Tool::FaceSwap};

template <class Tools>
Ids toolIds(const Tools& tools)
{
    Ids ids;
    for (const auto tool : tools)
        ids.emplace(toolId(tool));
    return ids;
}

std::vector<Topic> readTopics(JsonCursor& tool)
{
    Ids seen;
    auto topics = tool.items("topics", [&](JsonCursor& item) {
        return Topic{.id = newId(item, seen), .name = item.localized("name", kMaxName)};
    });
    return topics;
}

ToolInfo readTool(JsonCursor& item, const Catalog& catalog, const Ids& known, Ids& seen)
{
    ToolInfo tool;
    const auto id = item.reference("id", known);
    if (!id.empty())
        item.refuseRepeat("id", id, seen);
    tool.tool = toolFromId(id).value_or(Tool::None);
    tool.icon = item.id("icon");
    tool.name = item.localized("name", kMaxName);
    tool.summary = item.localized("summary", kMaxSentence);
    tool.runsOnDevice = item.flag("runs_on_device");
    tool.inputKinds = item.references("inputs", {"image", "plan", "text", "video"});
    if (tool.inputKinds.empty())
        item.refuse("inputs", "must not be empty");
    tool.services = item.references("services", idsOf(catalog.services));
    tool.topics = readTopics(item);
    return tool;
}

constexpr double kMostOfAParameter = 1000;

StyleParameter readParameter(JsonCursor& item, Ids& seen)
{
    StyleParameter parameter;
    parameter.id = newId(item, seen);
    parameter.name = item.localized("name", kMaxName);
    parameter.low = item.number("low", -kMostOfAParameter, kMostOfAParameter);
    parameter.high = item.number("high", -kMostOfAParameter, kMostOfAParameter);
    if (parameter.high <= parameter.low)
        item.refuse("high", "must be more than low");
    parameter.usual = item.number("usual", parameter.low, std::max(parameter.low, parameter.high));
    return parameter;
}

Style readStyle(JsonCursor& item, const Ids& categories, Ids& seen)
{
    Style style;
    style.id = newId(item, seen);
    style.category = item.reference("category", categories);
    style.name = item.localized("name", kMaxName);
    style.useCase = item.localized("use_case", kMaxSentence);
    style.engine =
        item.oneOf("engine", {"on_device", "provider"}) == "on_device" ? Engine::OnDevice : Engine::Provider;
    if (style.engine == Engine::OnDevice || item.has("parameters")) {
        Ids seenParameters;
        style.parameters = item.items(
            "parameters", [&](JsonCursor& parameter) { return readParameter(parameter, seenParameters); });
    }
    if (style.engine == Engine::Provider && !style.parameters.empty())
        item.refuse("parameters", "only a style that is made on the device has them");
    return style;
}

} // namespace

void readTools(JsonCursor& root, Catalog& catalog)
{
    const auto readAll = [&](std::string_view key, const Ids& known) {
        Ids seen;
        auto tools = root.items(key, [&](JsonCursor& item) { return readTool(item, catalog, known, seen); });
        for (const auto& id : known)
            if (!seen.contains(id))
                root.refuse(key, id + " is missing");
        return tools;
    };
    catalog.tools = readAll("tools", toolIds(kTools));
    for (std::size_t i = 0; i < catalog.tools.size(); ++i)
        if (catalog.tools[i].topics.empty())
            root.refuse("tools[" + std::to_string(i) + "].topics", "must not be empty");
    catalog.studioTools = readAll("studio_tools", toolIds(kStudioTools));
}

void readStyles(JsonCursor& root, Catalog& catalog)
{
    Ids seenCategories;
    catalog.styleCategories = root.items("categories", [&](JsonCursor& item) {
        return StyleCategory{.id = newId(item, seenCategories), .name = item.localized("name", kMaxName)};
    });
    Ids seen;
    catalog.styles =
        root.items("styles", [&](JsonCursor& item) { return readStyle(item, seenCategories, seen); });
}

} // namespace vidgo
