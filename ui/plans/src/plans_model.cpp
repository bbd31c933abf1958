#include "vidgo/ui/plans/plans_model.h"

#include "plan_texts.h"

namespace vidgo::ui::plans {

void PlansModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &PlansModel::rebuild);
    Q_EMIT hubChanged();
    rebuild();
}

void PlansModel::rebuild()
{
    const PlanTexts texts(m_hub->services().catalog.catalog(), m_hub->language());
    m_tiers = texts.tiers();
    m_packages = texts.packages();
    m_columns = texts.columns();
    m_rows = texts.rows();
    Q_EMIT changed();
}

} // namespace vidgo::ui::plans
