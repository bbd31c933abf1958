#pragma once

#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/ids.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// How many of some results have the watermark of the plan that they were made with, and what can be done
/// about it.
class PlanWatermark : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The person's plan of now, as AccountInfo has it; empty: not known.
    Q_PROPERTY(QString planId READ planId WRITE setPlanId NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The plan of now has no watermark: it goes by itself, once the server was asked.
    Q_PROPERTY(bool leaving READ leaving NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString planId() const { return m_planId; }
    void setPlanId(const QString& id);
    int count() const { return m_count; }
    bool leaving() const;

    Q_INVOKABLE void look(const QStringList& itemIds);

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    void lookAgain();

    QPointer<ServiceHub> m_hub;
    QString m_planId;
    std::vector<LibraryItemId> m_items;
    int m_count = 0;
    int m_question = 0; ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::library
