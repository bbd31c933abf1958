#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/secret.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::account {

/// What the forms of an account share: one order at a time, and what went wrong, at the field that it
/// concerns. Passwords are handed in with an order and never kept in a property.
class AccountForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of the forms.")
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Which field the problem is about: "address", "password", "old_password", "code" or "link"; "form" for
    /// all of it; empty without a problem.
    Q_PROPERTY(QString problemField READ problemField NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    /// After too many tries: until the next one is allowed. Counts down by tick().
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY changed)
    /// Of a password, as the person is told before the server says so.
    Q_PROPERTY(int leastCharacters READ leastCharacters CONSTANT)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool busy() const { return m_isBusy; }
    QString problemField() const;
    QString problemText() const;
    int secondsToWait() const { return m_secondsToWait; }
    static int leastCharacters() { return 10; }

    /// The person is at it again.
    Q_INVOKABLE void clearProblem();
    /// A second went by.
    Q_INVOKABLE virtual void tick();

Q_SIGNALS:
    void hubChanged();
    void changed();

protected:
    /// Called once the hub is there.
    virtual void begin() {}
    /// The problem is that of an error with this id.
    bool isProblem(std::string_view errorId) const { return m_problem && m_problem->id() == errorId; }
    void showProblem(const Error& error);

    /// Orders `work(AccountServices, stop_token)` and hands the value of its answer to `then`; an error is
    /// shown. Nothing happens while another order is on its way, or without a server.
    template <class Work, class Then>
    void order(Work work, Then then)
    {
        if (!startOrder())
            return;
        m_hub->run(
            this,
            [services = *m_hub->services().atServer, work = std::move(work)](const std::stop_token& stop) {
                return work(services, stop);
            },
            [this, then = std::move(then)](const auto& answer) {
                m_isBusy = false;
                if (answer)
                    then(answer);
                else
                    showProblem(answer.error());
                Q_EMIT changed();
            });
    }

private:
    bool startOrder();

    QPointer<ServiceHub> m_hub;
    std::optional<Error> m_problem;
    int m_secondsToWait = 0;
    bool m_isBusy = false;
};

/// What the person typed, as it is sent; the text in between is overwritten.
Secret toSecret(const QString& text);
/// At most as many bytes as names may have.
std::string shortName(const QString& text);

} // namespace vidgo::ui::account
