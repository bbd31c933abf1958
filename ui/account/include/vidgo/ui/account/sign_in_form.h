#pragma once

#include "vidgo/service/account_service.h"
#include "vidgo/ui/account/account_form.h"

namespace vidgo::ui::account {

/// Signing in, and having an account back that is being closed.
class SignInForm : public vidgo::ui::account::AccountForm
{
    Q_OBJECT
    QML_ELEMENT
    /// The account was closed and can be had back: reopen().
    Q_PROPERTY(bool closing READ closing NOTIFY changed)
    /// The address was not confirmed: the code of the mail is wanted first.
    Q_PROPERTY(bool unconfirmed READ unconfirmed NOTIFY changed)

public:
    using AccountForm::AccountForm;

    bool closing() const;
    bool unconfirmed() const;

    Q_INVOKABLE void signIn(const QString& address, const QString& password);
    /// Takes the closing back, and signs in.
    Q_INVOKABLE void reopen(const QString& address, const QString& password);

Q_SIGNALS:
    /// `name` may be empty.
    void signedIn(const QString& name);

private:
    void greet(const Account& account);
};

/// Signing in here: by what the other devices of the person will know this one.
service::SignIn signInHere(const QString& address, Secret password);

} // namespace vidgo::ui::account
