#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// What can be done with results. Each call is done when its signal comes; what went wrong is told by
/// failed().
class LibraryActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    Q_INVOKABLE void rate(const QStringList& itemIds, int rating);
    Q_INVOKABLE void trash(const QStringList& itemIds);
    Q_INVOKABLE void restore(const QStringList& itemIds);
    Q_INVOKABLE void addToBoard(const QString& boardId, const QStringList& itemIds);
    Q_INVOKABLE void removeFromBoard(const QString& boardId, const QStringList& itemIds);
    /// For good; the caller has asked.
    Q_INVOKABLE void emptyTrash(bool onlyOld);
    /// Puts a lost file of a result back from another place.
    Q_INVOKABLE void putBack(const QString& itemId, const QUrl& file);

Q_SIGNALS:
    void hubChanged();
    void rated();
    void trashed(const QStringList& itemIds);
    void restored(int count);
    void boardsChanged();
    void emptied(int count);
    void foundAgain();
    void failed(const QString& text);

private:
    using Items = std::vector<LibraryItemId>;
    using Change = std::function<Outcome(service::LibraryService&, const Items&)>;
    void run(const QStringList& itemIds, Change change, std::function<void()> then);

    QPointer<ServiceHub> m_hub;
};

} // namespace vidgo::ui::library
