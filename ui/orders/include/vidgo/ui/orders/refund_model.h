#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::orders {

/// The money of one order back: first whether that is possible, then the wish, which counts once however
/// often it is sent.
class RefundModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why it is not possible, or what came of the wish.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    /// Asking: whether it is possible. Possible, Impossible: the answer. Asked: the wish was taken.
    enum Step { Asking, Possible, Impossible, Asked };
    Q_ENUM(Step)

    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    Step step() const { return m_step; }
    bool busy() const { return m_isBusy; }
    QString text() const;
    QString errorText() const;

    /// Asks whether the money of an order can go back; again after that failed.
    Q_INVOKABLE void begin(const QString& orderId);
    /// Asks for it; `reason` may be empty.
    Q_INVOKABLE void request(const QString& reason);

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    void take(const Result<RefundEligibility>& answer);
    void take(const Result<ShopRefund>& refund);
    QString refundText() const;

    QPointer<ServiceHub> m_hub;
    OrderId m_order;
    std::string m_key;
    Step m_step = Asking;
    bool m_isBusy = false;
    std::optional<Error> m_refusal;
    std::optional<ShopRefund> m_refund;
    std::optional<Error> m_error; ///< Its sentence follows the language.
};

} // namespace vidgo::ui::orders
