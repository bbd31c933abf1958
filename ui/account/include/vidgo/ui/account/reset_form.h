#pragma once

#include "vidgo/ui/account/account_form.h"

namespace vidgo::ui::account {

/// A new password for who forgot the old one, by the link of a mail.
class ResetForm : public vidgo::ui::account::AccountForm
{
    Q_OBJECT
    QML_ELEMENT

public:
    using AccountForm::AccountForm;

    /// Has a mail sent, if there is an account.
    Q_INVOKABLE void requestMail(const QString& address);
    /// `link` as it stands in the mail.
    Q_INVOKABLE void setPassword(const QString& link, const QString& password);

Q_SIGNALS:
    void requested();
    void done();
};

} // namespace vidgo::ui::account
