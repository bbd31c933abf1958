#include "vidgo/ui/tools/presenter_list_model.h"

#include <algorithm>

#include <QPainter>

#include "vidgo/model/avatar.h"

namespace vidgo::ui {

namespace {

// Of a tall preview: the figure's head. The label and the watermark, which are far too small to be read here
// and would be cut off, stand above and below.
constexpr int kSide = 640;
constexpr double kHeadTop = 0.28;       // of the height
constexpr double kHeadHeight = 0.54;    // of the height
constexpr double kHeightToWidth = 0.62; // of a tile

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
    const auto head = preview.copy(0, qRound(preview.height() * kHeadTop), preview.width(),
                                   qRound(preview.height() * kHeadHeight));
    if (head.isNull())
        return preview;
    QImage tile(std::max(head.width(), qRound(head.height() / kHeightToWidth)), head.height(), head.format());
    QPainter painter(&tile);
    // What lies beside the head is a gradient from top to bottom: its edge goes on to the sides of the tile.
    painter.drawImage(tile.rect(), head.copy(0, 0, 1, head.height()));
    painter.drawImage((tile.width() - head.width()) / 2, 0, head);
    painter.end();
    return tile;
}

Json PresenterListModel::parametersOf(const std::string& id) const
{
    return run()->avatar()->parametersOf(id);
}

} // namespace vidgo::ui
