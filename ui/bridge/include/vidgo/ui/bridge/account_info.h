#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/credit_history.h"
#include "vidgo/model/profile.h"
#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// Who is signed in with a VidGo account, with which plan and which credits, for every page that shows it.
/// All texts are in the language of the window.
class AccountInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The studio knows a server; without one nobody signs in.
    Q_PROPERTY(bool hasServer READ hasServer NOTIFY hubChanged)
    /// It is known whether somebody is signed in.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    /// Whoever waits for the six digits of a mail; empty: nobody.
    Q_PROPERTY(QString pendingAddress READ pendingAddress NOTIFY changed)

    /// Empty until the server has said it, like `name` and `since`.
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// The day on which the account was made.
    Q_PROPERTY(QString since READ since NOTIFY changed)
    /// "demo", "starter", …; empty until the server has said it.
    Q_PROPERTY(QString planId READ planId NOTIFY changed)
    Q_PROPERTY(QString planName READ planName NOTIFY changed)

    /// The server has told the credits that follow.
    Q_PROPERTY(bool hasBalance READ hasBalance NOTIFY changed)
    Q_PROPERTY(int available READ available NOTIFY changed)
    Q_PROPERTY(int held READ held NOTIFY changed)
    /// Owed; not below zero.
    Q_PROPERTY(int debt READ debt NOTIFY changed)
    /// In the order in which they are used, those of one kind and day together: {kind, text, available, held,
    /// until}. `kind` is "plan", "bought", "promotional" or "refund", `text` its name, `until` the day on
    /// which they lapse, empty for never.
    Q_PROPERTY(QVariantList buckets READ buckets NOTIFY changed)
    /// That few credits are left, until the person has seen it; empty: nothing to say.
    Q_PROPERTY(QString lowNotice READ lowNotice NOTIFY changed)

    /// The server did not answer: what is shown is what it said last.
    Q_PROPERTY(bool lost READ lost NOTIFY changed)
    /// When the server said what is shown; empty until it did.
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the last answer is missing; empty when it is not.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool hasServer() const { return m_hub && m_hub->hasServer(); }
    bool known() const { return m_isSignedIn.has_value(); }
    bool signedIn() const { return m_isSignedIn.value_or(false); }
    QString pendingAddress() const;
    QString email() const;
    QString name() const;
    QString since() const;
    QString planId() const;
    QString planName() const;
    bool hasBalance() const { return m_known.balance.has_value(); }
    int available() const { return static_cast<int>(balance().available); }
    int held() const { return static_cast<int>(balance().held); }
    int debt() const { return static_cast<int>(balance().debt); }
    QVariantList buckets() const;
    QString lowNotice() const;
    bool lost() const { return signedIn() && (m_hub->serverLost() || m_error); }
    QString asOf() const;
    bool busy() const { return m_isBusy; }
    QString errorText() const;

    /// Asks for everything anew.
    Q_INVOKABLE void reload();
    /// The person saw that few credits are left.
    Q_INVOKABLE void dismissLowNotice();

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    enum class Wanted { Nothing, Credits, Everything };
    /// What a server said, as far as it did.
    struct Known
    {
        std::optional<Account> account;
        std::optional<std::string> plan;
        std::optional<CreditBalance> balance;
        std::optional<LowBalance> low;
        std::optional<Timestamp> asOf;
    };
    struct Here
    {
        bool isSignedIn = false;
        std::optional<PendingRegistration> pending;
    };

    static Result<Here> readHere(service::AccountService& service);
    static Result<Known> readThere(service::AccountServices services, Wanted wanted,
                                   const std::stop_token& stop);
    void want(Wanted wanted);
    void askHere();
    void askThere(Wanted wanted);
    void takeHere(const Result<Here>& answer, Wanted wanted);
    void takeThere(const Result<Known>& answer, Wanted wanted);
    void leave();
    void finish();
    CreditBalance balance() const { return m_known.balance.value_or(CreditBalance()); }

    QPointer<ServiceHub> m_hub;
    std::optional<bool> m_isSignedIn;
    std::optional<PendingRegistration> m_pending;
    Known m_known;
    std::int64_t m_seenLow = 0; ///< Number of the last notice that was seen here.
    std::optional<Error> m_error;
    bool m_isBusy = false;
    Wanted m_next = Wanted::Nothing; ///< Asked for while an answer was on its way.
};

} // namespace vidgo::ui
