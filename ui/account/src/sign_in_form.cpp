#include "vidgo/ui/account/sign_in_form.h"

#include <QSysInfo>

#include "account_problem.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::account {

service::SignIn signInHere(const QString& address, Secret password)
{
    return {.address = toStdString(address.trimmed()),
            .password = std::move(password),
            .deviceName = shortName(QSysInfo::machineHostName()),
            .platform = shortName(QSysInfo::prettyProductName())};
}

bool SignInForm::closing() const
{
    return isProblem(kAccountClosing);
}

bool SignInForm::unconfirmed() const
{
    return isProblem(kNotConfirmed);
}

void SignInForm::signIn(const QString& address, const QString& password)
{
    order([wish = signInHere(address, toSecret(password))](
              service::AccountServices services,
              const std::stop_token& stop) { return services.account.signIn(wish, stop); },
          [this](const Result<Account>& account) { greet(*account); });
}

void SignInForm::reopen(const QString& address, const QString& password)
{
    order(
        [wish = signInHere(address, toSecret(password))](service::AccountServices services,
                                                         const std::stop_token& stop) -> Result<Account> {
            auto open = services.account.reopen(wish.address, wish.password, stop);
            if (!open)
                return failure(open);
            return services.account.signIn(wish, stop);
        },
        [this](const Result<Account>& account) { greet(*account); });
}

void SignInForm::greet(const Account& account)
{
    Q_EMIT hub()->accountChanged();
    Q_EMIT signedIn(toQString(account.name));
}

} // namespace vidgo::ui::account
