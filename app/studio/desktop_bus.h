#pragma once

#include "desktop.h"

namespace vidgo {

/// Speaks to the desktop over the session bus, never waiting for an answer.
class BusDesktop final : public Desktop
{
    Q_OBJECT

public:
    BusDesktop();
    void notify(const QString& title, const QString& text, std::function<void()> otherwise) override;
    void showProgress(double fraction, int jobs) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);

private:
    uint m_shown = 0; ///< The newest notification; the next one takes its place.
};

} // namespace vidgo
