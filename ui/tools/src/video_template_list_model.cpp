#include "vidgo/ui/tools/video_template_list_model.h"

#include <QColor>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

VideoTemplateListModel::VideoTemplateListModel(QObject* parent)
    : DrawnChoiceListModel({.tool = Tool::ShortVideo,
                            .idRole = "templateId",
                            .side = 256,
                            .examples = Tool::ShortVideo,
                            .hasWords = true},
                           parent)
{}

std::vector<VideoTemplateListModel::Choice> VideoTemplateListModel::choices(const Catalog& catalog) const
{
    std::vector<Choice> all;
    all.reserve(catalog.videoTemplates.size());
    for (const auto& look : catalog.videoTemplates)
        all.push_back({look.id, look.topic, look.name});
    return all;
}

Json VideoTemplateListModel::parametersOf(const std::string& id) const
{
    return run()->video()->parametersOf(id);
}

void VideoTemplateListModel::topicHasChanged()
{
    if (run() && !topic().isEmpty())
        run()->video()->suggestFor(toStdString(topic()));
}

QVariant VideoTemplateListModel::own(const std::string& id, int role) const
{
    const auto* look = hub()->services().catalog.catalog().videoTemplate(id);
    if (!look)
        return {};
    switch (role) {
    case GroundRole:
        return QColor(toQString(look->colors.ground));
    case InkRole:
        return QColor(toQString(look->colors.ink));
    case AccentRole:
        return QColor(toQString(look->colors.accent));
    default:
        return {};
    }
}

QHash<int, QByteArray> VideoTemplateListModel::roleNames() const
{
    auto names = DrawnChoiceListModel::roleNames();
    names.insert({{GroundRole, "ground"}, {InkRole, "ink"}, {AccentRole, "accent"}});
    return names;
}

} // namespace vidgo::ui
