#include "vidgo/ui/gallery/gallery_model.h"

#include <algorithm>

#include "favourites.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/gallery/category_list.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::gallery {

namespace {

constexpr int kPageSize = 60;
constexpr int kPictureSide = 640;

} // namespace

GalleryModel::GalleryModel(QObject* parent)
    : ListModel(parent)
{
    connect(this, &GalleryModel::narrowed, this, &GalleryModel::reload);
}

void GalleryModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::examplesReady, this, &GalleryModel::takeInNew);
    connect(hub, &ServiceHub::sessionChanged, this, &GalleryModel::onSessionChanged);
    connect(hub, &ServiceHub::languageChanged, this, &GalleryModel::onLanguageChanged);
    followLanguage(*hub);
    connect(hub, &ServiceHub::favouriteChanged, this, &GalleryModel::onFavouriteChanged);
    Q_EMIT hubChanged();
}

void GalleryModel::componentComplete()
{
    m_complete = true;
    reload();
}

bool GalleryModel::filtered() const
{
    return !m_category.isEmpty() || !m_style.isEmpty() || m_place != Anywhere || m_kind != PicturesAndClips ||
           m_favouritesOnly || !m_text.trimmed().isEmpty();
}

MaterialQuery GalleryModel::query() const
{
    MaterialQuery query;
    query.text = toStdString(m_text);
    const auto styles = styleCategoryIn(m_category);
    query.tool = styles.isEmpty() ? toolFromId(toStdString(m_category)) : Tool::StyleGallery;
    query.topic = toStdString(styles);
    query.style = toStdString(m_style);
    query.engine = m_place == OnThisComputer ? Engine::OnDevice
                   : m_place == ByProvider   ? Engine::Provider
                                             : Engine::None;
    query.kind = m_kind == Clips      ? MaterialQuery::Kind::Clip
                 : m_kind == Pictures ? MaterialQuery::Kind::Picture
                                      : MaterialQuery::Kind::Any;
    query.favouritesOnly = m_favouritesOnly;
    query.order = m_order == Popular  ? MaterialQuery::Order::Popular
                  : m_order == Newest ? MaterialQuery::Order::Newest
                                      : MaterialQuery::Order::Featured;
    return query;
}

void GalleryModel::reload()
{
    if (!m_hub || !m_complete)
        return;
    if (m_rows.empty())
        showLoading();
    ask(Reading::Anew);
}

void GalleryModel::takeInNew()
{
    if (m_rows.empty())
        reload();
    else
        ask(Reading::WithNew);
}

bool GalleryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_asking && state() == Content && rowCount({}) < m_total;
}

void GalleryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(Reading::More);
}

void GalleryModel::ask(Reading reading)
{
    m_asking = true;
    auto wanted = query();
    wanted.offset = reading == Reading::More ? rowCount({}) : 0;
    // Whoever has scrolled down stays there.
    wanted.limit = kPageSize + (reading == Reading::WithNew ? rowCount({}) : 0);
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, wanted](std::stop_token) { return examples.search(wanted); },
        [this, request = ++m_request, reading](Result<MaterialPage> answer) {
            take(request, reading, std::move(answer));
        });
}

void GalleryModel::take(int request, Reading reading, Result<MaterialPage> answer)
{
    if (request != m_request)
        return;
    m_asking = false;
    if (!answer) {
        m_hub->log().failure("ui_gallery", "the examples could not be read", answer.error());
        replace({}, Reading::Anew);
        return showError(answer.error());
    }
    if (answer->total == 0 && !filtered() && !m_hub->examplesAreReady())
        return; // The pack is still on its way in.
    m_total = static_cast<int>(answer->total);
    if (reading == Reading::More)
        append(std::move(answer->items));
    else
        replace(std::move(answer->items), reading);
    showRows();
}

void GalleryModel::replace(std::vector<Material> found, Reading reading)
{
    const bool mayGrow = reading == Reading::WithNew || found.size() == m_rows.size();
    if (!m_rows.empty() && mayGrow && holdsAllShown(found))
        return merge(std::move(found));
    beginResetModel();
    m_rows.clear();
    for (auto& material : found)
        m_rows.push_back({std::move(material), {}, false});
    endResetModel();
}

// In the order in which they are shown.
bool GalleryModel::holdsAllShown(const std::vector<Material>& found) const
{
    std::size_t row = 0;
    for (const auto& material : found)
        row += isShownAt(row, material) ? 1 : 0;
    return row == m_rows.size();
}

bool GalleryModel::isShownAt(std::size_t row, const Material& material) const
{
    return row < m_rows.size() && m_rows[row].material.id == material.id;
}

// What is new comes in between: nothing else jumps, and nothing flickers.
void GalleryModel::merge(std::vector<Material> found)
{
    std::size_t row = 0;
    while (row < found.size()) {
        if (isShownAt(row, found[row])) {
            m_rows[row].material = std::move(found[row]);
            ++row;
            continue;
        }
        auto end = row + 1;
        while (end < found.size() && !isShownAt(row, found[end]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        for (; row < end; ++row)
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row),
                          {std::move(found[row]), {}, false});
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
}

void GalleryModel::append(std::vector<Material> found)
{
    if (found.empty()) {
        m_total = rowCount({}); // examples went meanwhile: this is the end
        return;
    }
    const int first = rowCount({});
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    for (auto& material : found)
        m_rows.push_back({std::move(material), {}, false});
    endInsertRows();
}

void GalleryModel::want(int row)
{
    if (!m_hub || row < 0 || row >= rowCount({}) || m_rows[static_cast<std::size_t>(row)].wanted)
        return;
    auto& target = m_rows[static_cast<std::size_t>(row)];
    target.wanted = true;
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, material = target.material,
         mode = m_hub->services().session.mode()](std::stop_token) {
            return examplePictures(examples, material, mode, kPictureSide);
        },
        [this, id = target.material.id](const PicturePair& pictures) {
            // It may have moved meanwhile, or gone.
            const auto found =
                std::ranges::find(m_rows, id, [](const Row& shown) { return shown.material.id; });
            if (found == m_rows.end())
                return;
            found->pictures = pictures;
            const auto at = index(static_cast<int>(found - m_rows.begin()));
            Q_EMIT dataChanged(at, at, {Before, After});
        });
}

void GalleryModel::setFavourite(int row, bool favourite)
{
    if (m_hub && row >= 0 && row < rowCount({}))
        markFavourite(*m_hub, this, index(row).data(ExampleId).toString(), favourite,
                      [this](const QString& reason) { Q_EMIT favouriteFailed(reason); });
}

void GalleryModel::showAll()
{
    m_category.clear();
    m_style.clear();
    m_text.clear();
    m_place = Anywhere;
    m_kind = PicturesAndClips;
    m_favouritesOnly = false;
    Q_EMIT narrowed();
}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& [material, pictures, wanted] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ExampleId:
        return toQString(material.id.value());
    case ToolId:
        return toQString(vidgo::toolId(material.tool));
    case StyleId:
        return toQString(material.style);
    case Qt::DisplayRole:
    case Title:
        return toQString(material.title.in(m_hub->language()));
    case Subtitle:
        return subtitleOf(material);
    case Before:
        return pictures.before;
    case After:
        return pictures.after;
    case Clip:
        return material.isClip();
    case ClipUrl:
        return material.isClip() ? clipAddress(material.result) : QUrl();
    case Portrait:
        return material.height > material.width;
    case OnDevice:
        return engineOf(material, m_hub->services().catalog.catalog()) == Engine::OnDevice;
    case Favourite:
        return material.favourite;
    default:
        return {};
    }
}

QString GalleryModel::subtitleOf(const Material& material) const
{
    const auto& catalog = m_hub->services().catalog.catalog();
    if (const auto* style = catalog.style(material.style))
        //: Below an example in the gallery; %1 is the name of a style, such as Watercolor.
        return tr("Style: %1").arg(toQString(style->name.in(m_hub->language())));
    const auto* tool = catalog.tool(material.tool);
    return tool ? toQString(tool->name.in(m_hub->language())) : QString();
}

QHash<int, QByteArray> GalleryModel::roleNames() const
{
    return {{ExampleId, "exampleId"}, {ToolId, "toolId"},     {StyleId, "styleId"},
            {Title, "title"},         {Subtitle, "subtitle"}, {Before, "before"},
            {After, "after"},         {Clip, "clip"},         {ClipUrl, "clipUrl"},
            {Portrait, "portrait"},   {OnDevice, "onDevice"}, {Favourite, "favourite"}};
}

// Visitors see other files than those who work on their own computer.
void GalleryModel::onSessionChanged()
{
    for (int row = 0; row < rowCount({}); ++row)
        if (std::exchange(m_rows[static_cast<std::size_t>(row)].wanted, false))
            want(row);
}

void GalleryModel::onLanguageChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Qt::DisplayRole, Title, Subtitle});
}

void GalleryModel::onFavouriteChanged(const QString& exampleId, bool favourite)
{
    const auto id = toStdString(exampleId);
    const auto found = std::ranges::find(m_rows, id, [](const Row& row) { return row.material.id.value(); });
    if (found == m_rows.end()) {
        if (m_favouritesOnly && favourite)
            reload();
        return;
    }
    // Among the favourites it stays until the list is read anew: nothing is pulled away under the pointer,
    // and a second press takes it back.
    found->material.favourite = favourite;
    const auto at = index(static_cast<int>(found - m_rows.begin()));
    Q_EMIT dataChanged(at, at, {Favourite});
}

} // namespace vidgo::ui::gallery
