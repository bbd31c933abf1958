#include "vidgo/ui/home/tool_list.h"

#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::home {

namespace {

constexpr int kPictureSide = 640;

PicturePair firstExample(service::ExampleService& examples, StudioMode mode, Tool tool)
{
    MaterialQuery query;
    query.tool = tool;
    query.limit = 1;
    const auto page = examples.search(query);
    if (!page || page->items.empty())
        return {};
    return examplePictures(examples, page->items.front(), mode, kPictureSide);
}

} // namespace

void ToolList::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::examplesReady, this, &ToolList::fetchPictures);
    connect(hub, &ServiceHub::sessionChanged, this, &ToolList::refreshTexts);
    connect(hub, &ServiceHub::sessionChanged, this, &ToolList::fetchPictures);
    connect(hub, &ServiceHub::languageChanged, this, &ToolList::refreshTexts);
    Q_EMIT hubChanged();
}

int ToolList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToolList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* info = m_hub->services().catalog.catalog().tool(row.tool);
    if (!info)
        return {};
    switch (role) {
    case ToolId:
        return toQString(vidgo::toolId(row.tool));
    case Qt::DisplayRole:
    case Name:
        return toQString(info->name.in(m_hub->language()));
    case Summary:
        return toQString(info->summary.in(m_hub->language()));
    case IconName:
        return toQString(info->icon);
    case Place:
        return placeOf(*info);
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QString ToolList::placeOf(const ToolInfo& info) const
{
    if (info.runsOnDevice)
        //: Under the name of a tool: it works without a network and costs nothing.
        return tr("On this computer");
    if (m_hub->services().session.mode() == StudioMode::OwnComputer)
        //: Under the name of a tool that only providers can run, with a key of the person's own.
        return tr("With your own key");
    //: Under the name of a tool that visitors cannot run: only its examples can be looked at.
    return tr("Examples to browse");
}

QHash<int, QByteArray> ToolList::roleNames() const
{
    return {{ToolId, "toolId"}, {Name, "name"},     {Summary, "summary"}, {IconName, "iconName"},
            {Place, "place"},   {Before, "before"}, {After, "after"}};
}

void ToolList::componentComplete()
{
    if (!m_hub)
        return;
    beginResetModel();
    m_rows.clear();
    const auto& catalog = m_hub->services().catalog.catalog();
    for (const auto& info : m_others ? catalog.studioTools : catalog.tools)
        m_rows.push_back({info.tool, {}, {}});
    endResetModel();
    showRows();
    fetchPictures();
}

void ToolList::fetchPictures()
{
    if (m_others)
        return;
    for (int row = 0; row < rowCount({}); ++row)
        m_hub->run(
            this,
            [&examples = m_hub->services().examples, mode = m_hub->services().session.mode(),
             tool = m_rows[static_cast<std::size_t>(row)].tool](std::stop_token) {
                return firstExample(examples, mode, tool);
            },
            [this, row](const PicturePair& pictures) {
                auto& target = m_rows[static_cast<std::size_t>(row)];
                target.before = pictures.before;
                target.after = pictures.after;
                Q_EMIT dataChanged(index(row), index(row), {Before, After});
            });
}

void ToolList::refreshTexts()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Name, Summary, Place});
}

} // namespace vidgo::ui::home
