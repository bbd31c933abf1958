#include "vidgo/ui/bridge/list_model.h"

#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

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
    setState(Failed, ui::errorText(error));
}

void ListModel::setState(State state, const QString& errorText)
{
    if (m_state == state && m_errorText == errorText)
        return;
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace vidgo::ui
