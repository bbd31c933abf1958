#include "vidgo/ui/tools/presenter_list_model.h"

#include <algorithm>

#include "vidgo/model/avatar.h"

namespace vidgo::ui {

namespace {

// Of a tall preview: the figure's head. The label and the watermark, which are far too small to be read here
// and would be cut off, stand above and below.
constexpr int kSide = 800;
constexpr double kHeadTop = 0.29;       // of the height
constexpr double kHeightToWidth = 0.62; // as wide as a tile is

} // namespace

PresenterListModel::PresenterListModel(QObject* parent)
    : DrawnChoiceListModel(
          {.tool = Tool::AiAvatar, .idRole = "presenterId", .side = kSide, .examples = std::nullopt}, parent)
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

QImage PresenterListModel::shownPart(const QImage& preview) const
{
    const int height = std::min(qRound(preview.width() * kHeightToWidth), preview.height());
    const int top = std::min(qRound(preview.height() * kHeadTop), preview.height() - height);
    return preview.copy(0, top, preview.width(), height);
}

Json PresenterListModel::parametersOf(const std::string& id) const
{
    return run()->avatar()->parametersOf(id);
}

} // namespace vidgo::ui
