#include "vidgo/ui/tools/video_picture_list.h"

#include <QFileInfo>

#include "vidgo/model/short_video.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

bool VideoPictureList::isFull() const
{
    return m_paths.size() + 1 >= kMostVideoPictures;
}

void VideoPictureList::setPaths(std::vector<std::string> paths)
{
    if (m_paths == paths)
        return;
    beginResetModel();
    m_paths = std::move(paths);
    endResetModel();
    showRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void VideoPictureList::add(const QList<QUrl>& files)
{
    auto paths = m_paths;
    for (const auto& file : files)
        if (file.isLocalFile() && paths.size() + 1 < kMostVideoPictures)
            paths.push_back(toStdString(file.toLocalFile()));
    setPaths(std::move(paths));
}

void VideoPictureList::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_paths.erase(m_paths.begin() + row);
    endRemoveRows();
    showRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void VideoPictureList::moveBy(int row, int by)
{
    const int to = row + by;
    if (by == 0 || row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    auto path = std::move(m_paths[static_cast<std::size_t>(row)]);
    m_paths.erase(m_paths.begin() + row);
    m_paths.insert(m_paths.begin() + to, std::move(path));
    endMoveRows();
    Q_EMIT edited();
}

int VideoPictureList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QVariant VideoPictureList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QFileInfo file(toQString(m_paths[static_cast<std::size_t>(index.row())]));
    switch (role) {
    case NameRole:
        return file.fileName();
    case FileRole:
        return QUrl::fromLocalFile(file.filePath());
    default:
        return {};
    }
}

QHash<int, QByteArray> VideoPictureList::roleNames() const
{
    return {{NameRole, "name"}, {FileRole, "file"}};
}

} // namespace vidgo::ui
