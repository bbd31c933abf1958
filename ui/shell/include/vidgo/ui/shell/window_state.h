#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QRect>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::shell {

/// Where the window was and which page it showed, kept in the data folder, so that it opens so again.
class WindowState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    /// Puts the window where it was; one that would be off every screen keeps its place and size.
    Q_INVOKABLE void restore(QQuickWindow* window) const;
    Q_INVOKABLE void save(const QQuickWindow* window) const;
    /// The page that was open last; empty for none.
    Q_INVOKABLE QString lastPage() const;
    Q_INVOKABLE void savePage(const QString& pageId) const;

    /// `wanted` moved and shrunk so that all of it lies on the screen that holds most of it; null when it
    /// lies on none.
    static QRect fitted(const QRect& wanted, const QList<QRect>& screens);

Q_SIGNALS:
    void hubChanged();

private:
    QString file() const;

    QPointer<ServiceHub> m_hub;
};

} // namespace vidgo::ui::shell
