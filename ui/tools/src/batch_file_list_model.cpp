#include "vidgo/ui/tools/batch_file_list_model.h"

#include <algorithm>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/said_error.h"

namespace vidgo::ui {

QString problemText(const BatchFile& file, ServiceHub* hub)
{
    return file.state == BatchFileState::Failed ? SaidError(file.errorTemplate, file.errorArguments).text(hub)
                                                : QString();
}

void BatchFileListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (m_hub)
        connect(m_hub, &ServiceHub::languageChanged, this, [this] {
            if (m_total > 0)
                Q_EMIT dataChanged(index(0), index(m_total - 1), {ProblemRole});
        });
}

void BatchFileListModel::show(const BatchId& id, int total)
{
    ++m_serial;
    beginResetModel();
    m_id = id;
    m_total = total;
    m_working = -1;
    m_pages.clear();
    m_asked.clear();
    m_order.clear();
    endResetModel();
    showRows();
    Q_EMIT countChanged();
}

void BatchFileListModel::setWorking(int position)
{
    const int before = std::exchange(m_working, position);
    for (const int row : {before, position})
        if (row >= 0 && m_pages.contains(row / kPage))
            read(row / kPage);
}

void BatchFileListModel::refresh()
{
    for (const auto& [page, files] : m_pages)
        read(page);
}

void BatchFileListModel::want(int row)
{
    if (row >= 0 && row < m_total && !m_pages.contains(row / kPage))
        read(row / kPage);
}

const BatchFile* BatchFileListModel::file(int row) const
{
    const auto page = m_pages.find(row / kPage);
    const auto at = static_cast<std::size_t>(row % kPage);
    return page != m_pages.end() && at < page->second.size() ? &page->second[at] : nullptr;
}

void BatchFileListModel::read(int page)
{
    if (!m_hub || !m_asked.insert(page).second)
        return;
    const auto work = [&batches = m_hub->services().batches, id = m_id, page](std::stop_token) {
        return batches.files(id, page * kPage, kPage);
    };
    m_hub->run(this, work, [this, page, serial = m_serial](Result<std::vector<BatchFile>> files) {
        if (serial == m_serial)
            keep(page, files ? std::move(*files) : std::vector<BatchFile>());
    });
}

void BatchFileListModel::keep(int page, std::vector<BatchFile> files)
{
    m_asked.erase(page);
    if (m_pages.insert_or_assign(page, std::move(files)).second)
        m_order.push_back(page);
    while (static_cast<int>(m_order.size()) > kPagesKept) {
        m_pages.erase(m_order.front());
        m_order.pop_front();
    }
    const int last = std::min(m_total, (page + 1) * kPage) - 1;
    if (page * kPage <= last)
        Q_EMIT dataChanged(index(page * kPage), index(last));
}

int BatchFileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant BatchFileListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto* known = file(index.row()))
        return value(*known, role);
    return role == FileRole ? QVariant(QUrl()) : QVariant(QString());
}

QVariant BatchFileListModel::value(const BatchFile& file, int role) const
{
    switch (role) {
    case NameRole:
        return pathText(file.input.filename());
    case FileRole:
        return toUrl(file.input);
    case FileStateRole:
        return file.position == m_working && file.state == BatchFileState::Waiting
                   ? QStringLiteral("working")
                   : toQString(batchFileStateId(file.state));
    case ProblemRole:
        return problemText(file, m_hub);
    case ItemIdRole:
        return toQString(file.item.value());
    default:
        return {};
    }
}

QHash<int, QByteArray> BatchFileListModel::roleNames() const
{
    return {{NameRole, "name"},
            {FileRole, "file"},
            {FileStateRole, "fileState"},
            {ProblemRole, "problem"},
            {ItemIdRole, "itemId"}};
}

} // namespace vidgo::ui
