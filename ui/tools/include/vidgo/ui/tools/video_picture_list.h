#pragma once

#include <string>
#include <vector>

#include <QUrl>
#include <QVariant>

#include "vidgo/ui/bridge/list_model.h"

namespace vidgo::ui {

/// The pictures and clips of a short video behind the first one, in their order.
class VideoPictureList : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ShortVideoOptions.")
    /// No more fit in.
    Q_PROPERTY(bool full READ isFull NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "name": the file's.
        FileRole,                    ///< "file"
    };

    using ListModel::ListModel;

    bool isFull() const;
    /// As UTF-8.
    const std::vector<std::string>& paths() const { return m_paths; }
    void setPaths(std::vector<std::string> paths);

    /// Adds local files, as many as fit in.
    Q_INVOKABLE void add(const QList<QUrl>& files);
    Q_INVOKABLE void removeAt(int row);
    /// Changes places with the row `by` further down; nothing at the ends.
    Q_INVOKABLE void moveBy(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Other files, or another order.
    void edited();

private:
    std::vector<std::string> m_paths;
};

} // namespace vidgo::ui
