#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// The tools as something to choose from: pairs {value, text}, the first of which means all of them.
class ToolChoices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(QVariantList tools READ tools NOTIFY toolsChanged)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QVariantList tools() const;

Q_SIGNALS:
    void hubChanged();
    void toolsChanged();

private:
    QPointer<ServiceHub> m_hub;
};

} // namespace vidgo::ui::library
