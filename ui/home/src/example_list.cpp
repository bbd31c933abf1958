#include "vidgo/ui/home/example_list.h"

#include <set>

#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/label_text.h"

namespace vidgo::ui::home {

namespace {

// The whole pack has some forty examples; more are not looked through for the few on the page.
constexpr int kLookedAt = 60;

// One of each tool first, so that the few that are shown differ as much as they can.
std::vector<Material> spread(std::vector<Material> found, int limit)
{
    std::vector<Material> order;
    while (!found.empty() && order.size() < static_cast<std::size_t>(limit)) {
        std::set<Tool> tools;
        std::vector<Material> later;
        for (auto& material : found)
            (tools.insert(material.tool).second ? order : later).push_back(std::move(material));
        found = std::move(later);
    }
    if (order.size() > static_cast<std::size_t>(limit))
        order.resize(static_cast<std::size_t>(limit));
    return order;
}

Result<std::vector<Material>> featured(service::ExampleService& examples, int limit)
{
    MaterialQuery query;
    query.limit = kLookedAt;
    auto page = examples.search(query);
    if (!page)
        return failure(page);
    // From the end: the first of each tool is on the tool's card already.
    std::ranges::reverse(page->items);
    return spread(std::move(page->items), limit);
}

} // namespace

ExampleList::ExampleList(QObject* parent)
    : ListModel(parent)
{
    connect(this, &ExampleList::waitingChanged, this, &ExampleList::reload);
}

void ExampleList::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    m_ready = hub->examplesAreReady();
    connect(hub, &ServiceHub::examplesReady, this, &ExampleList::onExamplesReady);
    connect(hub, &ServiceHub::sessionChanged, this, &ExampleList::reload);
    connect(hub, &ServiceHub::languageChanged, this, &ExampleList::onLanguageChanged);
    followLanguage(*hub);
    Q_EMIT hubChanged();
}

bool ExampleList::complete() const
{
    return state() != Loading && std::ranges::all_of(m_rows, &Row::pictured);
}

int ExampleList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExampleList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& material = row.material;
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto* tool = catalog.tool(material.tool);
    const auto* style = catalog.style(material.style);
    const auto* topic = tool ? tool->topic(material.topic) : nullptr;
    const auto language = m_hub->language();
    switch (role) {
    case MaterialId:
        return toQString(material.id.value());
    case ToolId:
        return toQString(vidgo::toolId(material.tool));
    case Qt::DisplayRole:
    case Title:
        return toQString(material.title.in(language));
    case Caption:
        return toQString(style   ? style->name.in(language)
                         : topic ? topic->name.in(language)
                                 : material.title.in(language));
    case ToolName:
        //: What an example is that belongs to no tool: a picture in another style, such as watercolour.
        return tool ? toQString(tool->name.in(language)) : tr("Style");
    case Before:
        return row.before;
    case After:
        return row.after;
    case Label:
        return labelText(material.label);
    case Clip:
        return material.isClip();
    case ClipUrl:
        return material.isClip() ? clipAddress(material.result) : QUrl();
    default:
        return {};
    }
}

QHash<int, QByteArray> ExampleList::roleNames() const
{
    return {{MaterialId, "materialId"}, {ToolId, "toolId"},     {Title, "title"},
            {Caption, "caption"},       {ToolName, "toolName"}, {Before, "before"},
            {After, "after"},           {Label, "label"},       {Clip, "clip"},
            {ClipUrl, "clipUrl"}};
}

QString ExampleList::materialIdAt(int row) const
{
    return index(row).data(MaterialId).toString();
}

QString ExampleList::toolIdAt(int row) const
{
    return index(row).data(ToolId).toString();
}

void ExampleList::reload()
{
    if (!m_hub || m_waiting)
        return;
    if (m_rows.empty())
        showLoading();
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, selection = m_selection, limit = m_limit](std::stop_token) {
            return selection == Featured ? featured(examples, limit) : examples.popularThisWeek(limit);
        },
        [this, request = ++m_request](Result<std::vector<Material>> answer) {
            take(request, std::move(answer));
        });
}

void ExampleList::onExamplesReady()
{
    m_ready = true;
    reload();
}

void ExampleList::onLanguageChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Title, Caption, ToolName});
}

void ExampleList::take(int request, Result<std::vector<Material>> answer)
{
    if (request != m_request)
        return;
    if (!answer) {
        showError(answer.error());
        Q_EMIT completeChanged();
        return;
    }
    if (answer->empty() && !m_ready)
        return; // The pack is still on its way in.
    beginResetModel();
    m_rows.clear();
    for (auto& material : *answer)
        m_rows.push_back({std::move(material), {}, {}, false});
    endResetModel();
    showRows();
    for (int row = 0; row < rowCount({}); ++row)
        fetchPictures(row);
    Q_EMIT completeChanged();
}

void ExampleList::fetchPictures(int row)
{
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, material = m_rows[static_cast<std::size_t>(row)].material,
         mode = m_hub->services().session.mode(),
         side = m_pictureSide](std::stop_token) { return examplePictures(examples, material, mode, side); },
        [this, row, request = m_request](const PicturePair& pictures) {
            if (request != m_request || row >= rowCount({}))
                return;
            auto& target = m_rows[static_cast<std::size_t>(row)];
            target.before = pictures.before;
            target.after = pictures.after;
            target.pictured = true;
            Q_EMIT dataChanged(index(row), index(row), {Before, After});
            if (complete())
                Q_EMIT completeChanged();
        });
}

} // namespace vidgo::ui::home
