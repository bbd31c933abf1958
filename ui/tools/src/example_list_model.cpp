#include "vidgo/ui/tools/example_list_model.h"

#include <algorithm>

#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/label_text.h"

namespace vidgo::ui {

namespace {

constexpr int kThumbnailSide = 320;
constexpr int kMostExamples = 60;

QStringList toLines(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const auto& line : lines)
        texts << toQString(line);
    return texts;
}

} // namespace

void ExampleListModel::setHub(ServiceHub* hub)
{
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (!m_hub)
        return;
    followLanguage(*m_hub);
    connect(m_hub, &ServiceHub::examplesReady, this, &ExampleListModel::reload);
    connect(m_hub, &ServiceHub::sessionChanged, this, &ExampleListModel::reload);
}

void ExampleListModel::show(Tool tool, const std::string& topic)
{
    m_query.tool = tool;
    m_query.topic = topic;
    m_query.limit = kMostExamples;
    setRows({});
    reload();
}

void ExampleListModel::reload()
{
    if (!m_hub || !m_query.tool)
        return;
    if (m_rows.empty())
        showLoading();
    const auto work = [&examples = m_hub->services().examples, query = m_query](std::stop_token) {
        return examples.search(query);
    };
    m_hub->run(this, work, [this, serial = ++m_serial](Result<MaterialPage> page) {
        if (serial != m_serial)
            return;
        if (!page) {
            m_hub->log().failure("ui_tools", "the examples could not be read", page.error());
            setRows({});
            showError(page.error());
            return;
        }
        setRows(std::move(page->items));
        showRows();
    });
}

void ExampleListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
}

ToolExample ExampleListModel::example(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto& [material, files] = m_rows[static_cast<std::size_t>(row)];
    return {.exampleId = toQString(material.id.value()),
            .title = toQString(material.title.in(language())),
            .topicId = toQString(material.topic),
            .beforeUrl = files.before,
            .afterUrl = files.after,
            .clipUrl = material.isClip() ? clipAddress(material.result) : QUrl(),
            .label = labelText(material.label),
            .credits = toLines(material.credits),
            .isClip = material.isClip(),
            .startable = isStartable(material)};
}

bool ExampleListModel::isStartable(const Material& material) const
{
    const auto& catalog = m_hub->services().catalog.catalog();
    if (engineOf(material, catalog) != Engine::OnDevice)
        return false;
    const auto* parameters = material.parameters.asObject();
    const bool scene =
        material.tool == Tool::ProductScene &&
        std::ranges::any_of(catalog.scenes, [&](const Scene& each) { return each.topic == material.topic; });
    return scene || !material.style.empty() || (parameters && !parameters->empty());
}

int ExampleListModel::rowOf(const QString& exampleId) const
{
    const auto found = std::ranges::find(m_rows, toStdString(exampleId),
                                         [](const Row& row) { return row.material.id.value(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ExampleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExampleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [material, files] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ExampleIdRole:
        return toQString(material.id.value());
    case TitleRole:
        return toQString(material.title.in(language()));
    case BeforeThumbnailRole:
        return files.beforeThumbnail;
    case AfterThumbnailRole:
        return files.afterThumbnail;
    case IsClipRole:
        return material.isClip();
    default:
        return {};
    }
}

QHash<int, QByteArray> ExampleListModel::roleNames() const
{
    return {{ExampleIdRole, "exampleId"},
            {TitleRole, "title"},
            {BeforeThumbnailRole, "beforeThumbnail"},
            {AfterThumbnailRole, "afterThumbnail"},
            {IsClipRole, "isClip"}};
}

ExampleListModel::Files ExampleListModel::findFiles(service::ExampleService& service,
                                                    const Material& material, StudioMode mode)
{
    auto pictures = examplePictures(service, material, mode, kFullSize);
    auto thumbnails = examplePictures(service, material, mode, kThumbnailSide);
    return {.before = std::move(pictures.before),
            .after = std::move(pictures.after),
            .beforeThumbnail = std::move(thumbnails.before),
            .afterThumbnail = std::move(thumbnails.after)};
}

void ExampleListModel::setRows(std::vector<Material> materials)
{
    beginResetModel();
    m_rows.clear();
    for (auto& material : materials)
        m_rows.push_back({std::move(material), {}});
    endResetModel();
    for (int row = 0; row < rowCount(); ++row)
        lookForFiles(row);
}

void ExampleListModel::lookForFiles(int row)
{
    const auto work = [&examples = m_hub->services().examples,
                       material = m_rows[static_cast<std::size_t>(row)].material,
                       mode = m_hub->services().session.mode()](std::stop_token) {
        return findFiles(examples, material, mode);
    };
    m_hub->run(this, work, [this, row, serial = m_serial](Files files) {
        if (serial != m_serial || row >= rowCount())
            return;
        m_rows[static_cast<std::size_t>(row)].files = std::move(files);
        Q_EMIT dataChanged(index(row), index(row), {BeforeThumbnailRole, AfterThumbnailRole});
    });
}

Language ExampleListModel::language() const
{
    return m_hub ? m_hub->language() : Language::English;
}

} // namespace vidgo::ui
