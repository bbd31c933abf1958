#include "vidgo/ui/shell/search_model.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

namespace {

constexpr int kOwnHits = 4;
constexpr int kExampleHits = 8;
constexpr int kPictureSide = 320;

QUrl addressOf(const Result<std::filesystem::path>& path)
{
    return path ? toUrl(*path) : QUrl();
}

const FileRef& stillOf(const Material& material)
{
    if (!material.watermarkedResult.isEmpty())
        return material.watermarkedResult;
    return material.isClip() ? material.poster : material.result;
}

} // namespace

void SearchModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &SearchModel::onLanguageChanged);
    followLanguage(*hub);
    Q_EMIT hubChanged();
}

void SearchModel::setText(const QString& text)
{
    const auto wanted = text.trimmed();
    if (m_text == wanted)
        return;
    m_text = wanted;
    Q_EMIT textChanged();
    ask();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Kind:
        return hit.own ? QStringLiteral("result") : QStringLiteral("example");
    case Id:
        return toQString(hit.id);
    case ToolId:
        return hit.tool == Tool::StyleGallery ? QString() : toQString(vidgo::toolId(hit.tool));
    case Qt::DisplayRole:
    case Title:
        return hit.own ? toQString(hit.name) : toQString(hit.title.in(m_hub->language()));
    case Subtitle:
        return subtitleOf(hit);
    case Picture:
        return hit.picture;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{Kind, "kind"},   {Id, "hitId"},          {ToolId, "toolId"},
            {Title, "title"}, {Subtitle, "subtitle"}, {Picture, "picture"}};
}

QString SearchModel::subtitleOf(const Hit& hit) const
{
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto* tool = catalog.tool(hit.tool);
    const auto* style = catalog.style(hit.style);
    const auto name = toQString(tool    ? tool->name.in(m_hub->language())
                                : style ? style->name.in(m_hub->language())
                                        : std::string());
    //: Below a hit of the search: one of the person's own results; %1 is the tool that made it.
    return hit.own ? tr("Your result · %1").arg(name)
                   //: Below a hit of the search: an example; %1 is its tool or its style.
                   : tr("Example · %1").arg(name);
}

Result<std::vector<SearchModel::Hit>> SearchModel::find(service::Services services, const std::string& text)
{
    LibraryQuery own;
    own.text = text;
    own.limit = kOwnHits;
    MaterialQuery examples;
    examples.text = text;
    examples.limit = kExampleHits;
    auto results = services.library.list(own);
    if (!results)
        return failure(results);
    auto materials = services.examples.search(examples);
    if (!materials)
        return failure(materials);

    std::vector<Hit> hits;
    for (const auto& item : results->items)
        hits.push_back({true,
                        item.id.value(),
                        item.tool,
                        {},
                        {},
                        item.inputName,
                        addressOf(services.library.thumbnail(item.result, kPictureSide))});
    for (const auto& material : materials->items)
        hits.push_back({false,
                        material.id.value(),
                        material.tool,
                        material.style,
                        material.title,
                        {},
                        addressOf(services.examples.thumbnail(stillOf(material), kPictureSide))});
    return hits;
}

void SearchModel::ask()
{
    const int request = ++m_request;
    if (m_text.isEmpty() || !m_hub)
        return take(std::vector<Hit>());
    showLoading();
    m_hub->run(
        this,
        [services = m_hub->services(), text = toStdString(m_text)](std::stop_token) {
            return find(services, text);
        },
        [this, request](Result<std::vector<Hit>> answer) {
            if (request == m_request)
                take(std::move(answer));
        });
}

void SearchModel::take(Result<std::vector<Hit>> answer)
{
    beginResetModel();
    m_hits = answer ? std::move(*answer) : std::vector<Hit>();
    endResetModel();
    if (answer)
        showRows();
    else
        showError(answer.error());
}

void SearchModel::onLanguageChanged()
{
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Title, Subtitle});
}

} // namespace vidgo::ui::shell
