#include "vidgo/ui/account/account_form.h"

#include <algorithm>

#include "account_problem.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::account {

namespace {

constexpr int kNameBytes = 100;

int secondsOf(const Error& error)
{
    const auto said = error.arguments().find("seconds");
    return said == error.arguments().end() ? 0 : toQString(said->second).toInt();
}

} // namespace

void AccountForm::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &AccountForm::changed);
    Q_EMIT hubChanged();
    begin();
}

QString AccountForm::problemField() const
{
    return m_problem ? fieldOf(*m_problem) : QString();
}

QString AccountForm::problemText() const
{
    if (!m_problem)
        return {};
    auto arguments = m_problem->arguments();
    if (m_secondsToWait > 0)
        arguments["seconds"] = std::to_string(m_secondsToWait);
    return errorText(std::string(m_problem->externalTemplate()), arguments);
}

void AccountForm::showProblem(const Error& error)
{
    m_problem = error;
    m_secondsToWait = isProblem(kTooManyTries) ? std::max(1, secondsOf(error)) : 0;
    Q_EMIT changed();
}

void AccountForm::clearProblem()
{
    if (!m_problem || m_secondsToWait > 0)
        return;
    m_problem.reset();
    Q_EMIT changed();
}

void AccountForm::tick()
{
    if (m_secondsToWait == 0)
        return;
    if (--m_secondsToWait == 0)
        m_problem.reset();
    Q_EMIT changed();
}

bool AccountForm::startOrder()
{
    if (m_isBusy || !m_hub || !m_hub->hasServer())
        return false;
    m_isBusy = true;
    m_problem.reset();
    m_secondsToWait = 0;
    Q_EMIT changed();
    return true;
}

Secret toSecret(const QString& text)
{
    auto bytes = toStdString(text);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

std::string shortName(const QString& text)
{
    auto name = text.trimmed();
    while (name.toUtf8().size() > kNameBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return toStdString(name);
}

} // namespace vidgo::ui::account
