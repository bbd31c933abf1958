#include "vidgo/ui/library/tool_choices.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

namespace {

QVariantMap choice(const QString& value, const QString& text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

} // namespace

void ToolChoices::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &ToolChoices::toolsChanged);
    Q_EMIT hubChanged();
    Q_EMIT toolsChanged();
}

QVariantList ToolChoices::tools() const
{
    //: First entry of a choice that narrows the library to one tool.
    const QString all = tr("All tools");
    QVariantList choices{choice({}, all)};
    if (m_hub)
        for (const auto& tool : m_hub->services().catalog.catalog().tools)
            choices.append(
                choice(toQString(vidgo::toolId(tool.tool)), toQString(tool.name.in(m_hub->language()))));
    return choices;
}

} // namespace vidgo::ui::library
