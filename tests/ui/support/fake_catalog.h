#pragma once

#include "catalog_json.h"
#include "vidgo/service/catalog_service.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// The tools, topics and styles of the product itself, read with few checks.
class FakeCatalog final : public service::CatalogService
{
public:
    FakeCatalog()
    {
        const auto tools = Json::read(sourcePath("resources/catalog/tools.json"));
        for (const auto& entry : arrayOf(tools, "tools"))
            data.tools.push_back(toolInfo(entry));
        const auto styles = Json::read(sourcePath("resources/catalog/styles.json"));
        for (const auto& entry : arrayOf(styles, "categories"))
            data.styleCategories.push_back({textOf(entry, "id"), localized(entry.find("name"))});
        for (const auto& entry : arrayOf(styles, "styles"))
            data.styles.push_back({textOf(entry, "id"), textOf(entry, "category"),
                                   localized(entry.find("name")), localized(entry.find("use_case")),
                                   engineOf(entry), parametersOf(entry)});
        for (const auto& entry : arrayOf(tools, "studio_tools"))
            data.studioTools.push_back(toolInfo(entry));
        for (const auto& entry : arrayOf(Json::read(sourcePath("resources/catalog/scenes.json")), "scenes"))
            data.scenes.push_back({.id = textOf(entry, "id"),
                                   .topic = textOf(entry, "topic"),
                                   .name = localized(entry.find("name"))});
    }
    const Catalog& catalog() const override { return data; }
    std::vector<Voice> voices() const override { return installed; }

    Catalog data;
    std::vector<Voice> installed = {{"flite:slt", Language::English, "Flite SLT"},
                                    {"espeak:ja", Language::Japanese, "eSpeak NG 日本語"}};

private:
    static Engine engineOf(const Json& style)
    {
        return textOf(style, "engine") == "on_device" ? Engine::OnDevice : Engine::Provider;
    }
    static std::vector<StyleParameter> parametersOf(const Json& style)
    {
        std::vector<StyleParameter> parameters;
        for (const auto& entry : arrayOf(style, "parameters"))
            parameters.push_back({.id = textOf(entry, "id"), .name = localized(entry.find("name"))});
        return parameters;
    }
    static ToolInfo toolInfo(const Json& entry)
    {
        ToolInfo info;
        info.tool = toolFromId(textOf(entry, "id")).value_or(Tool::None);
        info.name = localized(entry.find("name"));
        info.summary = localized(entry.find("summary"));
        info.icon = textOf(entry, "icon");
        const auto* onDevice = entry.find("runs_on_device");
        info.runsOnDevice = onDevice && onDevice->asBool() && *onDevice->asBool();
        if (const auto* inputs = entry.find("inputs"); inputs && inputs->asArray())
            for (const auto& kind : *inputs->asArray())
                if (const auto* id = kind.asString())
                    info.inputKinds.push_back(*id);
        if (const auto* topics = entry.find("topics"); topics && topics->asArray())
            for (const auto& topic : *topics->asArray())
                info.topics.push_back({textOf(topic, "id"), localized(topic.find("name"))});
        return info;
    }
};

} // namespace vidgo::test
