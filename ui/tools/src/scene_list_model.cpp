#include "vidgo/ui/tools/scene_list_model.h"

namespace vidgo::ui {

// Examples of the cut-out show a product and nothing else.
SceneListModel::SceneListModel(QObject* parent)
    : DrawnChoiceListModel(
          {.tool = Tool::ProductScene, .idRole = "sceneId", .side = 256, .examples = Tool::BackgroundRemoval},
          parent)
{}

std::vector<SceneListModel::Choice> SceneListModel::choices(const Catalog& catalog) const
{
    std::vector<Choice> all;
    all.reserve(catalog.scenes.size());
    for (const auto& scene : catalog.scenes)
        all.push_back({scene.id, scene.topic, scene.name});
    return all;
}

Json SceneListModel::parametersOf(const std::string& id) const
{
    return run()->scene()->parametersOn(id);
}

} // namespace vidgo::ui
