#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::shell {

/// Which result is the newest, for the command that exports it.
class LatestResult : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Empty while there is none.
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemIdChanged)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString itemId() const { return m_itemId; }

Q_SIGNALS:
    void hubChanged();
    void itemIdChanged();

private:
    void read();

    QPointer<ServiceHub> m_hub;
    QString m_itemId;
};

} // namespace vidgo::ui::shell
