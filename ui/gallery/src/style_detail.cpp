#include "vidgo/ui/gallery/style_detail.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::gallery {

void StyleDetail::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &StyleDetail::changed);
    Q_EMIT hubChanged();
    Q_EMIT changed();
}

const Style* StyleDetail::style() const
{
    return m_hub ? m_hub->services().catalog.catalog().style(toStdString(m_styleId)) : nullptr;
}

QString StyleDetail::name() const
{
    const auto* found = style();
    return found ? toQString(found->name.in(m_hub->language())) : QString();
}

QString StyleDetail::useCase() const
{
    const auto* found = style();
    return found ? toQString(found->useCase.in(m_hub->language())) : QString();
}

bool StyleDetail::onDevice() const
{
    const auto* found = style();
    return found && found->engine == Engine::OnDevice;
}

QStringList StyleDetail::parameters() const
{
    QStringList names;
    const auto* found = style();
    if (!found || found->engine != Engine::OnDevice)
        return names;
    //: Name of a setting of every style: how much of it is applied.
    names.append(tr("Strength"));
    for (const auto& parameter : found->parameters)
        names.append(toQString(parameter.name.in(m_hub->language())));
    return names;
}

} // namespace vidgo::ui::gallery
