#pragma once

#include <QUrl>

#include "vidgo/ui/account/account_form.h"

namespace vidgo::ui::account {

/// What a person does with the account that they are signed in to.
class AccountModel : public vidgo::ui::account::AccountForm
{
    Q_OBJECT
    QML_ELEMENT
    /// How long a closed account can be had back.
    Q_PROPERTY(int daysToComeBack READ daysToComeBack CONSTANT)

public:
    using AccountForm::AccountForm;

    static int daysToComeBack() { return 7; }

    Q_INVOKABLE void setName(const QString& name);
    /// Other devices are signed out by it.
    Q_INVOKABLE void changePassword(const QString& oldPassword, const QString& newPassword);
    Q_INVOKABLE void signOut(bool everywhere);
    /// Writes everything that is kept of the account into a file, as JSON.
    Q_INVOKABLE void exportTo(const QUrl& file);
    Q_INVOKABLE void closeAccount(const QString& password);

Q_SIGNALS:
    void nameSaved();
    void passwordChanged();
    /// Here in any case.
    void signedOut();
    void exported(const QString& fileName, const QUrl& folder);
    void closed();
    /// What was done, in a sentence for the person.
    void said(const QString& text);
};

} // namespace vidgo::ui::account
