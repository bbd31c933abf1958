#include "vidgo/ui/home/style_carousel.h"

#include <set>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/label_text.h"

namespace vidgo::ui::home {

namespace {

// The whole pack has a dozen styles; more are not looked through.
constexpr int kStylesLookedAt = 48;

// One example of each style. Neighbours are of different categories as far as that goes, so that the places
// that are seen together differ as much as they can.
std::vector<Material> mixed(std::vector<Material> found)
{
    std::set<std::string> styles;
    // The last of a featured list are the newest kinds of styles, which look least like a photograph.
    std::ranges::reverse(found);
    std::erase_if(found, [&styles](const Material& one) { return !styles.insert(one.style).second; });
    std::vector<Material> order;
    while (!found.empty()) {
        std::set<std::string> categories;
        std::vector<Material> later;
        for (auto& material : found)
            (categories.insert(material.topic).second ? order : later).push_back(std::move(material));
        found = std::move(later);
    }
    return order;
}

Result<std::vector<Material>> oneOfEachStyle(service::ExampleService& examples)
{
    MaterialQuery query;
    query.tool = Tool::StyleGallery;
    query.limit = kStylesLookedAt;
    auto page = examples.search(query);
    if (!page)
        return failure(page);
    return mixed(std::move(page->items));
}

} // namespace

void StyleCarousel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::examplesReady, this, &StyleCarousel::reload);
    connect(hub, &ServiceHub::sessionChanged, this, &StyleCarousel::onSessionChanged);
    connect(hub, &ServiceHub::languageChanged, this, &StyleCarousel::onLanguageChanged);
    followLanguage(*hub);
    Q_EMIT hubChanged();
}

void StyleCarousel::reload()
{
    if (!m_hub)
        return;
    if (m_entries.empty())
        showLoading();
    m_hub->run(
        this, [&examples = m_hub->services().examples](std::stop_token) { return oneOfEachStyle(examples); },
        [this, request = ++m_request](Result<std::vector<Material>> answer) {
            take(request, std::move(answer));
        });
}

void StyleCarousel::take(int request, Result<std::vector<Material>> answer)
{
    if (request != m_request)
        return;
    if (!answer)
        return showError(answer.error());
    if (answer->empty() && !m_hub->examplesAreReady())
        return; // The pack is still on its way in.
    const bool same = std::ranges::equal(*answer, m_entries, {}, &Material::id,
                                         [](const Entry& entry) { return entry.material.id; });
    if (!same) {
        beginResetModel();
        m_entries.clear();
        for (auto& material : *answer)
            m_entries.push_back({std::move(material), {}, false, false});
        m_current = 0;
        endResetModel();
        Q_EMIT currentChanged();
    }
    showRows();
    wantPlaces();
}

void StyleCarousel::setCurrent(int current)
{
    if (m_entries.empty())
        return;
    const int wanted = ((current % length()) + length()) % length();
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT currentChanged();
    tell();
    wantPlaces();
}

std::size_t StyleCarousel::entryAt(int row) const
{
    return static_cast<std::size_t>((m_current + row) % length());
}

void StyleCarousel::wantPlaces()
{
    for (int row = 0; row < rowCount({}); ++row) {
        const auto place = entryAt(row);
        auto& entry = m_entries[place];
        if (std::exchange(entry.wanted, true))
            continue;
        m_hub->run(
            this,
            [&examples = m_hub->services().examples, material = entry.material,
             mode = m_hub->services().session.mode()](std::stop_token) {
                return examplePictures(examples, material, mode, kFullSize);
            },
            [this, place, id = entry.material.id](const PicturePair& pictures) {
                if (place >= m_entries.size() || m_entries[place].material.id != id)
                    return;
                m_entries[place].pictures = pictures;
                m_entries[place].pictured = true;
                tell({Before, After, Pictured});
            });
    }
}

int StyleCarousel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(m_places, length());
}

QVariant StyleCarousel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& entry = m_entries[entryAt(index.row())];
    const auto* style = m_hub->services().catalog.catalog().style(entry.material.style);
    switch (role) {
    case ExampleId:
        return toQString(entry.material.id.value());
    case StyleId:
        return toQString(entry.material.style);
    case Qt::DisplayRole:
    case StyleName:
        return toQString(style ? style->name.in(m_hub->language())
                               : entry.material.title.in(m_hub->language()));
    case UseCase:
        return style ? toQString(style->useCase.in(m_hub->language())) : QString();
    case OnDevice:
        return style && style->engine == Engine::OnDevice;
    case Before:
        return entry.pictures.before;
    case After:
        return entry.pictures.after;
    case Label:
        return labelText(entry.material.label);
    case Pictured:
        return entry.pictured;
    default:
        return {};
    }
}

QHash<int, QByteArray> StyleCarousel::roleNames() const
{
    return {{ExampleId, "exampleId"}, {StyleId, "styleId"},   {StyleName, "styleName"},
            {UseCase, "useCase"},     {OnDevice, "onDevice"}, {Before, "before"},
            {After, "after"},         {Label, "label"},       {Pictured, "pictured"}};
}

// Visitors see other files than those who work on their own computer.
void StyleCarousel::onSessionChanged()
{
    for (auto& entry : m_entries)
        entry.wanted = false;
    wantPlaces();
}

void StyleCarousel::onLanguageChanged()
{
    tell({Qt::DisplayRole, StyleName, UseCase, Label});
}

void StyleCarousel::tell(const QList<int>& roles)
{
    if (rowCount({}) > 0)
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), roles);
}

} // namespace vidgo::ui::home
