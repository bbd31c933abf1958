#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/credit_history.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::profile {

/// What the person has made for credits lately, and what the plan lets them make.
class UseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// Why nothing can be shown; empty when it can.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// Of today, as people read it: with the limit where there is one.
    Q_PROPERTY(QString todayText READ todayText NOTIFY changed)
    /// 0..1: how many of today's runs are used; −1 without a limit.
    Q_PROPERTY(double todayShare READ todayShare NOTIFY changed)
    /// So many days are in `tools`.
    Q_PROPERTY(int days READ days CONSTANT)
    /// What was charged by tool, most credits first: {toolId, name, icon, runs, credits}.
    Q_PROPERTY(QVariantList tools READ tools NOTIFY changed)

public:
    static constexpr int kDays = 30;

    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool loading() const { return m_loading; }
    QString errorText() const;
    QString todayText() const;
    double todayShare() const;
    int days() const { return kDays; }
    QVariantList tools() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    void begin();
    void take(Result<CreditUse> answer);

    QPointer<ServiceHub> m_hub;
    CreditUse m_use;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    bool m_loading = true;
    int m_question = 0; ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::profile
