#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::home {

/// One example, looked at closely: both pictures in full size, how it was asked for, and whose work is in it.
class ExampleDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The example to show; empty for none. Showing one counts as a view.
    Q_PROPERTY(QString materialId READ materialId WRITE setMaterialId NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString styleName READ styleName NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    /// The honest sentence about how it was made.
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QStringList credits READ credits NOTIFY changed)
    Q_PROPERTY(QUrl before READ before NOTIFY changed)
    Q_PROPERTY(QUrl after READ after NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString materialId() const { return m_materialId; }
    void setMaterialId(const QString& id);
    bool loading() const { return m_loading; }
    QString errorText() const { return m_errorText; }
    QString title() const;
    QString styleName() const;
    QString prompt() const;
    QString label() const;
    QStringList credits() const;
    QUrl before() const { return m_before; }
    QUrl after() const { return m_after; }

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    struct Opened
    {
        Material material;
        QUrl before;
        QUrl after;
    };

    static Result<Opened> open(service::ExampleService& examples, const MaterialId& id);
    void load();
    void take(Result<Opened> answer);

    QPointer<ServiceHub> m_hub;
    QString m_materialId;
    QString m_errorText;
    std::optional<Material> m_material;
    QUrl m_before;
    QUrl m_after;
    bool m_loading = false;
    int m_request = 0; ///< Answers to older requests are dropped.
};

} // namespace vidgo::ui::home
