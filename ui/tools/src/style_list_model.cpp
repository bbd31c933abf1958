#include "vidgo/ui/tools/style_list_model.h"

#include <algorithm>

#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr int kThumbnailSide = 320;
constexpr int kMostExamples = 500;

} // namespace

void StyleListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (m_hub) {
        connect(m_hub, &ServiceHub::languageChanged, this, &StyleListModel::readCatalog);
        connect(m_hub, &ServiceHub::examplesReady, this, &StyleListModel::readExamples);
        readCatalog();
        readExamples();
    }
    Q_EMIT hubChanged();
}

int StyleListModel::lockedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_styles, [](const Style& style) { return style.engine != Engine::OnDevice; }));
}

// What can be made here comes first within its category, and categories with such a style come first.
void StyleListModel::readCatalog()
{
    const auto& catalog = m_hub->services().catalog.catalog();
    beginResetModel();
    m_styles.clear();
    for (const bool here : {true, false})
        for (const auto& style : catalog.styles)
            if ((style.engine == Engine::OnDevice) == here)
                m_styles.push_back(style);
    endResetModel();
    showRows();
    Q_EMIT countChanged();
}

void StyleListModel::readExamples()
{
    const auto work = [&examples = m_hub->services().examples,
                       mode = m_hub->services().session.mode()](std::stop_token) {
        std::map<std::string, Pictures, std::less<>> found;
        const auto page = examples.search({.tool = Tool::StyleGallery, .limit = kMostExamples});
        if (!page)
            return found; // Without examples the names remain.
        for (const auto& material : page->items) {
            if (material.style.empty() || found.contains(material.style))
                continue;
            auto pair = examplePictures(examples, material, mode, kThumbnailSide);
            found[material.style] = {toQString(material.id.value()), std::move(pair.before),
                                     std::move(pair.after)};
        }
        return found;
    };
    m_hub->run(this, work, [this](std::map<std::string, Pictures, std::less<>> found) {
        m_pictures = std::move(found);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ExampleIdRole, BeforeRole, AfterRole});
    });
}

int StyleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_styles.size());
}

QString StyleListModel::text(const Style& style, int role) const
{
    const auto language = m_hub->language();
    if (role == NameRole)
        return toQString(style.name.in(language));
    if (role == UseCaseRole)
        return toQString(style.useCase.in(language));
    const auto* category = m_hub->services().catalog.catalog().styleCategory(style.category);
    return category ? toQString(category->name.in(language)) : QString();
}

QVariant StyleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& style = m_styles[static_cast<std::size_t>(index.row())];
    const auto found = m_pictures.find(style.id);
    const auto pictures = found == m_pictures.end() ? Pictures() : found->second;
    switch (role) {
    case StyleIdRole:
        return toQString(style.id);
    case CategoryIdRole:
        return toQString(style.category);
    case NameRole:
    case CategoryRole:
    case UseCaseRole:
        return text(style, role);
    case LockedRole:
        return style.engine != Engine::OnDevice;
    case ExampleIdRole:
        return pictures.exampleId;
    case BeforeRole:
        return pictures.before;
    case AfterRole:
        return pictures.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> StyleListModel::roleNames() const
{
    return {{StyleIdRole, "styleId"},     {CategoryIdRole, "categoryId"}, {NameRole, "name"},
            {CategoryRole, "category"},   {UseCaseRole, "useCase"},       {LockedRole, "locked"},
            {ExampleIdRole, "exampleId"}, {BeforeRole, "before"},         {AfterRole, "after"}};
}

} // namespace vidgo::ui
