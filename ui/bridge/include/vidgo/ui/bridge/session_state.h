#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// How the studio is used, for pages that show it or let people change it.
class SessionState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// "visitor" or "own_computer".
    Q_PROPERTY(QString mode READ mode NOTIFY changed)
    Q_PROPERTY(bool visitor READ visitor NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the mode could not be changed; empty when it could.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString mode() const;
    bool visitor() const { return mode() == QLatin1String("visitor"); }
    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }

    /// Changes it; every page that shows it follows.
    Q_INVOKABLE void enter(const QString& mode);

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    QPointer<ServiceHub> m_hub;
    QString m_errorText;
    bool m_busy = false;
};

} // namespace vidgo::ui
