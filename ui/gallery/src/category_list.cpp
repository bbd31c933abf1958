#include "vidgo/ui/gallery/category_list.h"

#include "vidgo/model/catalog.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::gallery {

namespace {

const QString& stylePrefix()
{
    static const QString kPrefix = toQString(toolId(Tool::StyleGallery)) + u'/';
    return kPrefix;
}

} // namespace

QString styleCategoryIn(const QString& categoryId)
{
    return categoryId.startsWith(stylePrefix()) ? categoryId.mid(stylePrefix().size()) : QString();
}

void CategoryList::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &CategoryList::onLanguageChanged);
    fill();
    Q_EMIT hubChanged();
}

void CategoryList::setWithin(const QString& category)
{
    if (m_within == category)
        return;
    m_within = category;
    fill();
    Q_EMIT withinChanged();
}

std::vector<CategoryList::Entry> CategoryList::topEntries(const Catalog& catalog)
{
    std::vector<Entry> entries;
    entries.reserve(catalog.tools.size() + catalog.styleCategories.size());
    for (const auto& tool : catalog.tools)
        entries.push_back({toQString(toolId(tool.tool)), tool.name});
    for (const auto& category : catalog.styleCategories)
        entries.push_back({stylePrefix() + toQString(category.id), category.name});
    return entries;
}

std::vector<CategoryList::Entry> CategoryList::styleEntries(const Catalog& catalog, std::string_view category)
{
    std::vector<Entry> entries;
    for (const auto& style : catalog.styles)
        if (style.category == category)
            entries.push_back({toQString(style.id), style.name});
    return entries;
}

void CategoryList::fill()
{
    if (!m_hub)
        return;
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto category = styleCategoryIn(m_within);
    beginResetModel();
    m_entries.clear();
    if (m_within.isEmpty())
        m_entries = topEntries(catalog);
    else if (!category.isEmpty())
        m_entries = styleEntries(catalog, toStdString(category));
    if (!m_entries.empty())
        m_entries.insert(m_entries.begin(), Entry{});
    endResetModel();
    showRows();
}

int CategoryList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CategoryList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CategoryId:
        return entry.id;
    case Qt::DisplayRole:
    case Name:
        //: The first of the categories in the gallery: shows all of them. Keep it short.
        return entry.id.isEmpty() ? tr("All") : toQString(entry.name.in(m_hub->language()));
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryList::roleNames() const
{
    return {{CategoryId, "categoryId"}, {Name, "name"}};
}

QString CategoryList::categoryAt(int row) const
{
    return index(row).data(CategoryId).toString();
}

QString CategoryList::categoryOf(const QString& styleId) const
{
    const auto* style = m_hub ? m_hub->services().catalog.catalog().style(toStdString(styleId)) : nullptr;
    return style ? stylePrefix() + toQString(style->category) : QString();
}

void CategoryList::onLanguageChanged()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Qt::DisplayRole, Name});
}

} // namespace vidgo::ui::gallery
