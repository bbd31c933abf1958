#pragma once

#include "vidgo/service/account_service.h"
#include "vidgo/ui/account/account_form.h"

namespace vidgo::ui::account {

/// A new account: first what it is to be, then the six digits of the mail, also after a new start.
class RegistrationForm : public vidgo::ui::account::AccountForm
{
    Q_OBJECT
    QML_ELEMENT
    /// Who waits for a code; empty: nobody.
    Q_PROPERTY(QString pendingAddress READ pendingAddress NOTIFY changed)
    /// Until another mail may be asked for. Counts down by tick().
    Q_PROPERTY(int secondsToResend READ secondsToResend NOTIFY changed)

public:
    using AccountForm::AccountForm;

    QString pendingAddress() const { return m_pendingAddress; }
    int secondsToResend() const { return m_secondsToResend; }

    Q_INVOKABLE void registerAccount(const QString& address, const QString& password, const QString& name);
    /// By the six digits; blanks do not count.
    Q_INVOKABLE void confirm(const QString& code);
    Q_INVOKABLE void resend();
    Q_INVOKABLE void tick() override;

Q_SIGNALS:
    void codeSent();
    /// The account is there, and the person signed in to it.
    void signedIn(const QString& name);
    /// The account is there, and the person has to sign in.
    void confirmed(const QString& address);

protected:
    void begin() override;

private:
    void waitForCode(const std::string& address);
    void take(const std::optional<Account>& account);

    QString m_pendingAddress;
    int m_secondsToResend = 0;
    /// So that nobody types it twice within a minute; gone with the code, and with the form.
    Secret m_password;
};

} // namespace vidgo::ui::account
