#pragma once

#include <vector>

#include <QPointer>
#include <QQmlParserStatus>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// The boards, by name, and what lies in the trash.
class LibraryPlaces : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(int trashCount READ trashCount NOTIFY placesChanged)
    /// In the trash for longer than 30 days.
    Q_PROPERTY(int oldTrashCount READ oldTrashCount NOTIFY placesChanged)

public:
    enum Role { BoardIdRole = Qt::UserRole, Name, Items };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    int trashCount() const { return static_cast<int>(m_trash.items); }
    int oldTrashCount() const { return static_cast<int>(m_trash.old); }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void classBegin() override {}
    void componentComplete() override;

    Q_INVOKABLE void reload();
    /// The name of a board, empty for none.
    Q_INVOKABLE QString nameOf(const QString& boardId) const;
    Q_INVOKABLE QString boardAt(int row) const;
    /// Makes a board with these results on it.
    Q_INVOKABLE void create(const QString& name, const QStringList& itemIds);
    Q_INVOKABLE void rename(const QString& boardId, const QString& name);
    Q_INVOKABLE void remove(const QString& boardId);

Q_SIGNALS:
    void hubChanged();
    void placesChanged();
    /// A new board or a new name is kept.
    void saved(const QString& boardId);
    void removed(const QString& boardId);
    /// A name could not be taken.
    void refused(const QString& text);
    void failed(const QString& text);

private:
    struct Answer
    {
        std::vector<Board> boards;
        TrashSummary trash;
    };
    void take(Answer answer);

    QPointer<ServiceHub> m_hub;
    std::vector<Board> m_boards;
    TrashSummary m_trash;
    int m_request = 0;
    bool m_complete = false;
};

} // namespace vidgo::ui::library
