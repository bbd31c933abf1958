#include "vidgo/ui/account/account_model.h"

#include <QLocale>

#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::account {

void AccountModel::setName(const QString& name)
{
    order([name = shortName(name), language = hub()->language()](
              service::AccountServices services,
              const std::stop_token& stop) { return services.account.setProfile(name, language, stop); },
          [this](const Result<Account>&) {
              Q_EMIT hub()->accountChanged();
              Q_EMIT nameSaved();
              //: After the name of the person was changed.
              Q_EMIT said(tr("Your name was changed."));
          });
}

void AccountModel::changePassword(const QString& oldPassword, const QString& newPassword)
{
    order([before = toSecret(oldPassword), after = toSecret(newPassword)](
              service::AccountServices services,
              const std::stop_token& stop) { return services.account.changePassword(before, after, stop); },
          [this](const Outcome&) {
              Q_EMIT hub()->accountChanged();
              Q_EMIT passwordChanged();
              //: After the password was changed.
              Q_EMIT said(tr("Your password was changed. Other devices are signed out."));
          });
}

void AccountModel::signOut(bool everywhere)
{
    const auto from = everywhere ? service::SignOutFrom::Everywhere : service::SignOutFrom::Here;
    // It is over here in any case, so a failure is no reason to stay.
    order(
        [from](service::AccountServices services,
               const std::stop_token& stop) -> Result<std::optional<Error>> {
            auto told = services.account.signOut(from, stop);
            return told ? std::nullopt : std::optional(told.error());
        },
        [this](const Result<std::optional<Error>>& problem) {
            //: After signing out.
            const auto out = tr("You are signed out.");
            //: After signing out, when the server does not know of it; %1 is a sentence that says why.
            const auto untold = tr("You are signed out here, but the server does not know it. %1");
            Q_EMIT hub()->accountChanged();
            Q_EMIT signedOut();
            Q_EMIT said(*problem ? untold.arg(errorText(**problem)) : out);
        });
}

void AccountModel::exportTo(const QUrl& file)
{
    const auto path = toPath(file);
    if (path.empty())
        return;
    order(
        [path](service::AccountServices services, const std::stop_token& stop) -> Outcome {
            auto data = services.account.exportData(stop);
            if (!data)
                return failure(data);
            return writeFile(path, data->dumpPretty(), Durability::Sync);
        },
        [this, path](const Outcome&) {
            Q_EMIT exported(pathText(path.filename()), toUrl(path.parent_path()));
        });
}

void AccountModel::closeAccount(const QString& password)
{
    order(
        [password = toSecret(password)](service::AccountServices services, const std::stop_token& stop) {
            return services.account.close(password, stop);
        },
        [this](const Result<Account>& account) {
            //: After an account was closed; %1 is a day.
            const auto back = tr("Your account is closed. Until %1 you can have it back by signing in.");
            //: After an account was closed.
            const auto gone = tr("Your account is closed.");
            const auto until = account->eraseAt;
            Q_EMIT hub()->accountChanged();
            Q_EMIT closed();
            Q_EMIT said(until ? back.arg(dayText(*until, QLocale(hub()->languageCode()))) : gone);
        });
}

} // namespace vidgo::ui::account
