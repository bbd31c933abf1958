#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/catalog.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::gallery {

/// What the catalogue says of one style.
class StyleDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// A style's id; empty for none.
    Q_PROPERTY(QString styleId MEMBER m_styleId NOTIFY changed)
    /// There is such a style.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString useCase READ useCase NOTIFY changed)
    Q_PROPERTY(bool onDevice READ onDevice NOTIFY changed)
    /// Names of what can be adjusted, the strength first; empty for a provider's style.
    Q_PROPERTY(QStringList parameters READ parameters NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool known() const { return style() != nullptr; }
    QString name() const;
    QString useCase() const;
    bool onDevice() const;
    QStringList parameters() const;

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    const Style* style() const;

    QPointer<ServiceHub> m_hub;
    QString m_styleId;
};

} // namespace vidgo::ui::gallery
