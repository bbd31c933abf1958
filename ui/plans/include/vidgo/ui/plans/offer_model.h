#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::plans {

/// What the server sells to whoever is signed in, and the plan that they have. Read anew when somebody signs
/// in or out and when an order was paid.
class OfferModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Absent: nobody is signed in, or there is no server.
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// "TWD" or "USD": in what is shown that has a price in both. More than one of `currencies` only where
    /// there is a choice.
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed)
    Q_PROPERTY(QStringList currencies READ currencies NOTIFY changed)
    /// By the id of the plan: {price, currency, action}; an action is "buy", "renew", "upgrade", "downgrade",
    /// "current", or "next" for the one that follows by itself.
    Q_PROPERTY(QVariantMap plans READ plans NOTIFY changed)
    /// By the id of the package: {price, currency, allowed}.
    Q_PROPERTY(QVariantMap packages READ packages NOTIFY changed)
    /// The plan that they have.
    Q_PROPERTY(QString planId READ planId NOTIFY changed)
    Q_PROPERTY(QString planName READ planName NOTIFY changed)
    /// Until when it is paid and what follows then; empty without a subscription.
    Q_PROPERTY(QString standingText READ standingText NOTIFY changed)
    /// The last charge failed.
    Q_PROPERTY(bool pastDue READ pastDue NOTIFY changed)
    /// "cancel", "resume", or empty where neither is possible.
    Q_PROPERTY(QString command READ command NOTIFY changed)
    /// The date until which the plan is paid.
    Q_PROPERTY(QString paidUntil READ paidUntil NOTIFY changed)

public:
    enum State { Absent, Loading, Failed, Content };
    Q_ENUM(State)

    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    State state() const { return m_state; }
    QString errorText() const;
    QString currency() const;
    void setCurrency(const QString& code);
    QStringList currencies() const;
    QVariantMap plans() const;
    QVariantMap packages() const;
    QString planId() const;
    QString planName() const;
    QString standingText() const;
    bool pastDue() const;
    QString command() const;
    QString paidUntil() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    /// What one question brings back.
    struct Answer
    {
        bool isSignedIn = false;
        std::vector<ShopOffer> offers; ///< In both currencies.
        PlanStanding standing;
    };

    static Result<Answer> ask(const service::AccountServices& server, Language language,
                              const std::stop_token& stop);
    void take(const Result<Answer>& answer);
    const ShopOffer* offerOf(const SoldItem& item) const;
    QString actionOf(const ShopOffer& offer) const;
    const ShopSubscription* subscription() const;
    QString nameOf(const std::string& tier) const;

    QPointer<ServiceHub> m_hub;
    State m_state = Absent;
    Answer m_answer;
    std::optional<Error> m_error;       ///< Its sentence follows the language.
    std::optional<Currency> m_currency; ///< That the person chose.
    int m_question = 0;                 ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::plans
