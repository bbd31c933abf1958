#include "vidgo/ui/library/plan_watermark.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

void PlanWatermark::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &PlanWatermark::lookAgain);
    Q_EMIT hubChanged();
}

void PlanWatermark::setPlanId(const QString& id)
{
    if (m_planId == id)
        return;
    m_planId = id;
    Q_EMIT changed();
}

bool PlanWatermark::leaving() const
{
    const auto* const tier =
        m_hub ? m_hub->services().catalog.catalog().tier(toStdString(m_planId)) : nullptr;
    return tier && !tier->watermark;
}

void PlanWatermark::look(const QStringList& itemIds)
{
    m_items.clear();
    for (const auto& id : itemIds)
        m_items.emplace_back(toStdString(id));
    m_count = 0;
    Q_EMIT changed();
    lookAgain();
}

void PlanWatermark::lookAgain()
{
    if (m_items.empty())
        return;
    m_hub->run(
        this,
        [&library = m_hub->services().library, items = m_items](const std::stop_token& stop) {
            int count = 0;
            for (const auto& id : items) {
                const auto item = stop.stop_requested() ? Result<LibraryItem>() : library.find(id);
                count += item && item->hasPlanWatermark() ? 1 : 0;
            }
            return count;
        },
        [this, question = ++m_question](int count) {
            if (question != m_question || count == m_count)
                return;
            m_count = count;
            Q_EMIT changed();
        });
}

} // namespace vidgo::ui::library
