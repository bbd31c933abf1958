#include "vidgo/ui/shell/navigation_model.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

void NavigationModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    beginResetModel();
    m_entries = {{QStringLiteral("home"), QStringLiteral("home"), Tool::None},
                 {QStringLiteral("gallery"), QStringLiteral("gallery"), Tool::None}};
    const auto& catalog = hub->services().catalog.catalog();
    for (const auto& tool : catalog.tools)
        m_entries.push_back({toQString(vidgo::toolId(tool.tool)), toQString(tool.icon), tool.tool});
    m_entries.push_back({QStringLiteral("library"), QStringLiteral("library"), Tool::None});
    m_entries.push_back({QStringLiteral("settings"), QStringLiteral("settings"), Tool::None});
    m_otherPages = {QStringLiteral("plans"), QStringLiteral("orders"), QStringLiteral("profile")};
    for (const auto& tool : catalog.studioTools)
        m_otherPages.append(toQString(vidgo::toolId(tool.tool)));
    endResetModel();
    connect(hub, &ServiceHub::languageChanged, this, &NavigationModel::onLanguageChanged);
    Q_EMIT hubChanged();
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PageId:
        return entry.page;
    case Qt::DisplayRole:
    case Text:
        return nameOf(entry);
    case IconName:
        return entry.icon;
    case Heading:
        return headingOf(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> NavigationModel::roleNames() const
{
    return {{PageId, "pageId"}, {Text, "text"}, {IconName, "iconName"}, {Heading, "heading"}};
}

QString NavigationModel::pageAt(int row) const
{
    return row >= 0 && row < rowCount({}) ? m_entries[static_cast<std::size_t>(row)].page : QString();
}

bool NavigationModel::hasPage(const QString& pageId) const
{
    return allPages().contains(pageId);
}

QStringList NavigationModel::allPages() const
{
    QStringList pages;
    for (const auto& entry : m_entries)
        pages.append(entry.page);
    return pages + m_otherPages;
}

QString NavigationModel::nameOf(const Entry& entry) const
{
    if (entry.tool != Tool::None) {
        const auto* tool = m_hub ? m_hub->services().catalog.catalog().tool(entry.tool) : nullptr;
        return tool ? toQString(tool->name.in(m_hub->language())) : QString();
    }
    if (entry.page == QLatin1String("gallery"))
        //: Name of the page with all the examples.
        return tr("Gallery");
    if (entry.page == QLatin1String("library"))
        //: Name of the page with the person's own results.
        return tr("Library");
    if (entry.page == QLatin1String("settings"))
        //: Name of the page on which the person chooses language, theme and so on.
        return tr("Settings");
    //: Name of the page on which the studio starts.
    return tr("Home");
}

QString NavigationModel::headingOf(int row) const
{
    if (row == 2)
        //: Heading in the sidebar above the six tools; in small capitals.
        return tr("TOOLS");
    if (row == rowCount({}) - 2)
        //: Heading in the sidebar above what belongs to the person: library and settings; in small capitals.
        return tr("YOURS");
    return {};
}

void NavigationModel::onLanguageChanged()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Qt::DisplayRole, Text, Heading});
}

} // namespace vidgo::ui::shell
