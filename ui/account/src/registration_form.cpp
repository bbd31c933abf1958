#include "vidgo/ui/account/registration_form.h"

#include "vidgo/ui/account/sign_in_form.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::account {

namespace {

// Before that the server sends no other; when it is of another mind, it says how long.
constexpr int kBetweenMails = 60;

} // namespace

void RegistrationForm::begin()
{
    if (!hub()->hasServer())
        return;
    hub()->run(
        this,
        [&service = hub()->services().atServer->account](const std::stop_token&) {
            return service.pendingRegistration();
        },
        [this](const Result<std::optional<PendingRegistration>>& pending) {
            if (!pending || !*pending || !m_pendingAddress.isEmpty())
                return;
            m_pendingAddress = toQString((*pending)->address);
            Q_EMIT changed();
        });
}

void RegistrationForm::registerAccount(const QString& address, const QString& password, const QString& name)
{
    const service::NewAccount wish{.address = toStdString(address.trimmed()),
                                   .password = toSecret(password),
                                   .name = shortName(name),
                                   .language = hub()->language()};
    order([wish](service::AccountServices services,
                 const std::stop_token& stop) { return services.account.registerAccount(wish, stop); },
          [this, password = wish.password](const Result<PendingRegistration>& pending) {
              m_password = password;
              waitForCode(pending->address);
              Q_EMIT hub()->accountChanged();
              Q_EMIT codeSent();
          });
}

void RegistrationForm::waitForCode(const std::string& address)
{
    m_pendingAddress = toQString(address);
    m_secondsToResend = kBetweenMails;
}

void RegistrationForm::resend()
{
    if (m_secondsToResend > 0)
        return;
    order([](service::AccountServices services,
             const std::stop_token& stop) { return services.account.resendCode(stop); },
          [this](const Outcome&) {
              m_secondsToResend = kBetweenMails;
              Q_EMIT codeSent();
          });
}

void RegistrationForm::confirm(const QString& code)
{
    order(
        [code = toStdString(code), wish = signInHere(m_pendingAddress, m_password)](
            service::AccountServices services,
            const std::stop_token& stop) -> Result<std::optional<Account>> {
            auto done = services.account.confirm(code, stop);
            if (!done)
                return failure(done);
            if (wish.password.isEmpty())
                return std::optional<Account>();
            auto account = services.account.signIn(wish, stop);
            return account ? std::optional<Account>(std::move(*account)) : std::nullopt;
        },
        [this](const Result<std::optional<Account>>& account) { take(*account); });
}

void RegistrationForm::take(const std::optional<Account>& account)
{
    m_password = Secret();
    const auto address = std::exchange(m_pendingAddress, {});
    Q_EMIT hub()->accountChanged();
    if (account)
        Q_EMIT signedIn(toQString(account->name));
    else
        Q_EMIT confirmed(address);
}

void RegistrationForm::tick()
{
    if (m_secondsToResend > 0) {
        --m_secondsToResend;
        Q_EMIT changed();
    }
    AccountForm::tick();
}

} // namespace vidgo::ui::account
