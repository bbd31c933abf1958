#include "vidgo/ui/bridge/session_state.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

void SessionState::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::sessionChanged, this, &SessionState::changed);
    Q_EMIT hubChanged();
    Q_EMIT changed();
}

QString SessionState::mode() const
{
    return m_hub ? toQString(studioModeId(m_hub->services().session.mode())) : QString();
}

void SessionState::enter(const QString& mode)
{
    const auto wanted = studioModeFromId(toStdString(mode));
    if (!m_hub || !wanted || m_busy)
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    m_hub->run(
        this,
        [&service = m_hub->services().session, wanted = *wanted](const std::stop_token&) {
            return service.enter(wanted);
        },
        [this](const Outcome& outcome) {
            m_busy = false;
            if (!outcome)
                m_errorText = ui::errorText(outcome.error());
            if (outcome && m_hub)
                Q_EMIT m_hub->sessionChanged();
            else
                Q_EMIT changed();
        });
}

} // namespace vidgo::ui
