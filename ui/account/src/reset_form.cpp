#include "vidgo/ui/account/reset_form.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::account {

void ResetForm::requestMail(const QString& address)
{
    order([address = toStdString(address.trimmed())](
              service::AccountServices services,
              const std::stop_token& stop) { return services.account.requestReset(address, stop); },
          [this](const Outcome&) { Q_EMIT requested(); });
}

void ResetForm::setPassword(const QString& link, const QString& password)
{
    order([link = toSecret(link), password = toSecret(password)](
              service::AccountServices services,
              const std::stop_token& stop) { return services.account.resetPassword(link, password, stop); },
          [this](const Outcome&) {
              // Every device is signed out by it, this one too.
              Q_EMIT hub()->accountChanged();
              Q_EMIT done();
          });
}

} // namespace vidgo::ui::account
