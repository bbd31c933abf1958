#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::plans {

/// What a person does to the plan that they have: another one, its end, and taking that back.
class PlanChangeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// What goes on: the id of the plan that is changed to, "cancel" or "resume"; empty: nothing.
    Q_PROPERTY(QString underway READ underway NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What came of the last command; empty when it failed or none was given.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString underway() const { return m_underway; }
    bool busy() const { return !m_underway.isEmpty(); }
    QString notice() const;
    QString errorText() const;

    /// Another plan: at once, with the next period, or by an order; then orderNeeded() is told.
    Q_INVOKABLE void change(const QString& planId);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void resume();

Q_SIGNALS:
    void hubChanged();
    void changed();
    /// The plan is had by an order that is paid.
    void orderNeeded(const QString& planId);

private:
    enum class Done { None, Change, Cancel, Resume };

    void begin(const QString& what);
    void end(Done done, const ShopPlanChange& change);
    void fail(const Error& error);
    void forgetOrder();
    void run(Done done, Result<ShopSubscription> (service::ShopService::*call)(const std::stop_token&));
    QString changeText() const;

    QPointer<ServiceHub> m_hub;
    QString m_underway;
    Done m_done = Done::None;
    ShopPlanChange m_change;
    QString m_wanted;
    std::optional<Error> m_error; ///< Its sentence follows the language.
};

} // namespace vidgo::ui::plans
