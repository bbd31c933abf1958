#include "vidgo/ui/bridge/list_model.h"

#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

QString ListModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

void ListModel::followLanguage(const ServiceHub& hub)
{
    connect(&hub, &ServiceHub::languageChanged, this, [this] {
        if (m_state == Failed)
            Q_EMIT stateChanged();
    });
}

void ListModel::showLoading()
{
    setState(Loading, {});
}

void ListModel::showRows()
{
    Q_EMIT countChanged();
    setState(count() > 0 ? Content : Empty, {});
}

void ListModel::showError(const Error& error)
{
    Q_EMIT countChanged();
    setState(Failed, error);
}

void ListModel::setState(State state, std::optional<Error> error)
{
    const auto before = errorText();
    m_error = std::move(error);
    if (m_state == state && before == errorText())
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vidgo::ui
