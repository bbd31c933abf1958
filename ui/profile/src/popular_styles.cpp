#include "vidgo/ui/profile/popular_styles.h"

#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::profile {

namespace {

constexpr std::size_t kMost = 6;
// Several examples may belong to one style.
constexpr int kLookedAt = 60;
constexpr int kPictureSide = 320;

} // namespace

void PopularStyles::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    followLanguage(*hub);
    connect(hub, &ServiceHub::examplesReady, this, &PopularStyles::reload);
    connect(hub, &ServiceHub::sessionChanged, this, &PopularStyles::reload);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Name, Qt::DisplayRole});
    });
    Q_EMIT hubChanged();
    reload();
}

int PopularStyles::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PopularStyles::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* style = m_hub->services().catalog.catalog().style(row.style);
    switch (role) {
    case StyleId:
        return toQString(row.style);
    case Qt::DisplayRole:
    case Name:
        return style ? toQString(style->name.in(m_hub->language())) : QString();
    case Picture:
        return row.picture;
    case OnDevice:
        return style && style->engine == Engine::OnDevice;
    default:
        return {};
    }
}

QHash<int, QByteArray> PopularStyles::roleNames() const
{
    return {{StyleId, "styleId"}, {Name, "name"}, {Picture, "picture"}, {OnDevice, "onDevice"}};
}

void PopularStyles::reload()
{
    if (!m_hub)
        return;
    show();
    askServer();
}

void PopularStyles::show()
{
    m_hub->run(
        this,
        [services = m_hub->services(), first = m_atServer](const std::stop_token&) {
            return read(services, first);
        },
        [this, request = ++m_request](Result<std::vector<Row>> answer) {
            if (request == m_request)
                take(std::move(answer));
        });
}

// What is known is shown meanwhile, and stays where the server cannot be reached.
void PopularStyles::askServer()
{
    if (!m_hub->hasServer())
        return;
    m_hub->run(
        this,
        [&trends = m_hub->services().atServer->trends](const std::stop_token& stop) {
            return trends.popularStyles(kMost, stop);
        },
        [this](const Result<std::vector<std::string>>& styles) {
            if (!styles || *styles == m_atServer)
                return;
            m_atServer = *styles;
            show();
        });
}

// The examples of each of `first`, then all.
Result<std::vector<PopularStyles::Row>> PopularStyles::read(service::Services services,
                                                            const std::vector<std::string>& first)
{
    std::vector<MaterialQuery> queries(first.size() + 1);
    for (std::size_t i = 0; i < first.size(); ++i) {
        queries[i].style = first[i];
        queries[i].limit = 1;
    }
    queries.back().limit = kLookedAt;
    std::vector<Row> rows;
    for (auto& query : queries) {
        query.tool = Tool::StyleGallery;
        query.order = MaterialQuery::Order::Popular;
        auto page = services.examples.search(query);
        if (!page)
            return failure(page);
        for (const auto& material : page->items) {
            if (rows.size() == kMost)
                return rows;
            if (!services.catalog.catalog().style(material.style) ||
                std::ranges::find(rows, material.style, &Row::style) != rows.end())
                continue;
            const auto pictures =
                examplePictures(services.examples, material, services.session.mode(), kPictureSide);
            rows.push_back({material.style, pictures.after});
        }
    }
    return rows;
}

void PopularStyles::take(Result<std::vector<Row>> answer)
{
    beginResetModel();
    m_rows = answer ? std::move(*answer) : std::vector<Row>();
    endResetModel();
    if (answer)
        showRows();
    else
        showError(answer.error());
}

} // namespace vidgo::ui::profile
