#include "vidgo/ui/shell/latest_result.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

void LatestResult::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &LatestResult::read);
    Q_EMIT hubChanged();
    read();
}

void LatestResult::read()
{
    LibraryQuery newest;
    newest.limit = 1;
    m_hub->run(
        this,
        [&library = m_hub->services().library, newest](const std::stop_token&) {
            return library.list(newest);
        },
        [this](const Result<LibraryPage>& page) {
            const auto id =
                page && !page->items.empty() ? toQString(page->items.front().id.value()) : QString();
            if (m_itemId == id)
                return;
            m_itemId = id;
            Q_EMIT itemIdChanged();
        });
}

} // namespace vidgo::ui::shell
