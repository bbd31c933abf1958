#include "vidgo/ui/profile/use_model.h"

#include <QLocale>

#include "vidgo/service/credit_service.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::profile {

void UseModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::creditsChanged, this, &UseModel::reload);
    connect(hub, &ServiceHub::accountChanged, this, &UseModel::begin);
    connect(hub, &ServiceHub::languageChanged, this, &UseModel::changed);
    Q_EMIT hubChanged();
    reload();
}

// Whoever signed in may be somebody else.
void UseModel::begin()
{
    m_use = {};
    m_error.reset();
    m_loading = true;
    Q_EMIT changed();
    reload();
}

void UseModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    m_hub->run(
        this,
        [&credits = m_hub->services().atServer->credits](const std::stop_token& stop) {
            return credits.use(kDays, stop);
        },
        [this, question = ++m_question](Result<CreditUse> answer) {
            if (question == m_question)
                take(std::move(answer));
        });
}

void UseModel::take(Result<CreditUse> answer)
{
    m_loading = false;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    m_use = answer ? std::move(*answer) : CreditUse();
    Q_EMIT changed();
}

QString UseModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString UseModel::todayText() const
{
    const QLocale locale(m_hub ? m_hub->languageCode() : QString());
    const auto runs = static_cast<int>(m_use.runsToday);
    if (m_use.dailyLimit <= 0)
        //: How many runs were made for credits today.
        return tr("%n run(s) today", nullptr, runs);
    //: How many runs were made for credits today, and how many the plan allows in a day.
    return tr("%1 of %n run(s) today", nullptr, static_cast<int>(m_use.dailyLimit))
        .arg(locale.toString(runs));
}

double UseModel::todayShare() const
{
    if (m_use.dailyLimit <= 0)
        return -1;
    return std::min(1.0, static_cast<double>(m_use.runsToday) / static_cast<double>(m_use.dailyLimit));
}

QVariantList UseModel::tools() const
{
    QVariantList list;
    for (const auto& each : m_use.tools)
        if (const auto* info = m_hub->services().catalog.catalog().tool(each.tool))
            list.append(QVariantMap{{QStringLiteral("toolId"), toQString(vidgo::toolId(each.tool))},
                                    {QStringLiteral("name"), toQString(info->name.in(m_hub->language()))},
                                    {QStringLiteral("icon"), toQString(info->icon)},
                                    {QStringLiteral("runs"), static_cast<int>(each.runs)},
                                    {QStringLiteral("credits"), static_cast<int>(each.credits)}});
    return list;
}

} // namespace vidgo::ui::profile
