#include "vidgo/ui/gallery/gallery_model.h"

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
    connect(hub, &ServiceHub::examplesReady, this, &GalleryModel::reload);
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
    query.limit = kPageSize;
    return query;
}

void GalleryModel::reload()
{
    if (!m_hub || !m_complete)
        return;
    if (m_rows.empty())
        showLoading();
    ask(0);
}

bool GalleryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_asking && state() == Content && rowCount({}) < m_total;
}

void GalleryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(rowCount({}));
}

void GalleryModel::ask(int offset)
{
    m_asking = true;
    auto wanted = query();
    wanted.offset = offset;
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, wanted](std::stop_token) { return examples.search(wanted); },
        [this, request = ++m_request, offset](Result<MaterialPage> answer) {
            take(request, offset, std::move(answer));
        });
}

void GalleryModel::take(int request, int offset, Result<MaterialPage> answer)
{
    if (request != m_request)
        return;
    m_asking = false;
    if (!answer) {
        m_hub->log().failure("ui_gallery", "the examples could not be read", answer.error());
        replace({});
        return showError(answer.error());
    }
    if (answer->total == 0 && !filtered() && !m_hub->examplesAreReady())
        return; // The pack is still on its way in.
    m_total = static_cast<int>(answer->total);
    if (offset > 0)
        append(std::move(answer->items));
    else
        replace(std::move(answer->items));
    showRows();
}

void GalleryModel::replace(std::vector<Material> found)
{
    const bool same =
        std::ranges::equal(found, m_rows, {}, &Material::id, [](const Row& row) { return row.material.id; });
    if (!same) {
        beginResetModel();
        m_rows.clear();
        for (auto& material : found)
            m_rows.push_back({std::move(material), {}, false});
        return endResetModel();
    }
    // The same examples, as after the pack was looked through again: nothing jumps, nothing flickers.
    for (std::size_t row = 0; row < found.size(); ++row)
        m_rows[row].material = std::move(found[row]);
    if (!m_rows.empty())
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
        [this, row, id = target.material.id](const PicturePair& pictures) {
            if (row >= rowCount({}) || m_rows[static_cast<std::size_t>(row)].material.id != id)
                return;
            m_rows[static_cast<std::size_t>(row)].pictures = pictures;
            Q_EMIT dataChanged(index(row), index(row), {Before, After});
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
