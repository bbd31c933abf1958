#include "vidgo/ui/tools/presenter_list_model.h"

#include "vidgo/model/avatar.h"

namespace vidgo::ui {

PresenterListModel::PresenterListModel(QObject* parent)
    : DrawnChoiceListModel(
          {.tool = Tool::AiAvatar, .idRole = "presenterId", .side = 320, .examples = std::nullopt}, parent)
{}

std::vector<PresenterListModel::Choice> PresenterListModel::choices(const Catalog& catalog) const
{
    std::vector<Choice> all;
    if (const auto* tool = catalog.tool(Tool::AiAvatar))
        for (const auto id : kPresenters)
            if (const auto* topic = tool->topic(id))
                all.push_back({.id = topic->id, .topic = {}, .name = topic->name});
    return all;
}

Json PresenterListModel::parametersOf(const std::string& id) const
{
    return run()->avatar()->parametersOf(id);
}

} // namespace vidgo::ui
