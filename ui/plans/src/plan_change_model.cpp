#include "vidgo/ui/plans/plan_change_model.h"

#include <QLocale>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::plans {

void PlanChangeModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &PlanChangeModel::changed);
    connect(hub, &ServiceHub::creditsChanged, this, &PlanChangeModel::forgetOrder);
    Q_EMIT hubChanged();
}

// With the credits of the new plan its order was paid, and nothing is to be waited for.
void PlanChangeModel::forgetOrder()
{
    if (m_done != Done::Change || m_change.kind != PlanChangeKind::OrderNeeded)
        return;
    m_done = Done::None;
    Q_EMIT changed();
}

void PlanChangeModel::begin(const QString& what)
{
    m_underway = what;
    m_done = Done::None;
    m_error.reset();
    Q_EMIT changed();
}

void PlanChangeModel::change(const QString& planId)
{
    if (busy() || !m_hub || !m_hub->hasServer())
        return;
    begin(planId);
    m_wanted = planId;
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, plan = toStdString(planId)](const std::stop_token& stop) {
            return shop.changePlan(plan, stop);
        },
        [this](const Result<ShopPlanChange>& change) {
            if (!change)
                return fail(change.error());
            end(Done::Change, *change);
            if (change->kind == PlanChangeKind::OrderNeeded)
                Q_EMIT orderNeeded(m_wanted);
        });
}

void PlanChangeModel::cancel()
{
    run(Done::Cancel, &service::ShopService::cancelSubscription);
}

void PlanChangeModel::resume()
{
    run(Done::Resume, &service::ShopService::resumeSubscription);
}

void PlanChangeModel::run(Done done,
                          Result<ShopSubscription> (service::ShopService::*call)(const std::stop_token&))
{
    if (busy() || !m_hub || !m_hub->hasServer())
        return;
    begin(done == Done::Cancel ? QStringLiteral("cancel") : QStringLiteral("resume"));
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, call](const std::stop_token& stop) {
            return (shop.*call)(stop);
        },
        [this, done](const Result<ShopSubscription>& subscription) {
            if (!subscription)
                return fail(subscription.error());
            end(done, {.kind = PlanChangeKind::Done, .subscription = *subscription});
        });
}

void PlanChangeModel::end(Done done, const ShopPlanChange& change)
{
    m_underway.clear();
    m_done = done;
    m_change = change;
    Q_EMIT changed();
    Q_EMIT m_hub->ordersChanged();
    // A higher plan brings its credits at once.
    if (done == Done::Change && change.kind == PlanChangeKind::Done)
        Q_EMIT m_hub->creditsChanged();
}

void PlanChangeModel::fail(const Error& error)
{
    m_underway.clear();
    m_error = error;
    Q_EMIT changed();
}

QString PlanChangeModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString PlanChangeModel::changeText() const
{
    const auto* tier = m_hub->services().catalog.catalog().tier(toStdString(m_wanted));
    const auto name = tier ? toQString(tier->name.in(m_hub->language())) : m_wanted;
    const auto until = dayText(m_change.subscription.paidUntil, QLocale(m_hub->languageCode()));
    switch (m_change.kind) {
    case PlanChangeKind::Done:
        //: After a change of the plan; %1 is its name.
        return tr("You have %1 now.").arg(name);
    case PlanChangeKind::Underway:
        //: After a change of the plan; %1 is its name.
        return tr("The change to %1 is on its way. The payment company has not answered yet; nothing is done "
                  "twice.")
            .arg(name);
    case PlanChangeKind::AtPeriodEnd:
        //: After a change to a lower plan; %1 is its name, %2 a date.
        return tr("You change to %1 on %2. Nothing is charged before that.").arg(name, until);
    case PlanChangeKind::OrderNeeded:
        //: After a change of the plan; %1 is its name.
        return tr("%1 begins when its order is paid. Your present plan ends with that, and its unused days "
                  "are "
                  "paid back.")
            .arg(name);
    case PlanChangeKind::OrderAtEnd:
        //: After a change to a lower plan; %1 is its name, %2 a date.
        return tr("Your present plan ends on %2. Order %1 then; nothing is charged before that.")
            .arg(name, until);
    }
    return {};
}

QString PlanChangeModel::notice() const
{
    if (!m_hub || m_done == Done::None)
        return {};
    if (m_done == Done::Change)
        return changeText();
    if (m_done == Done::Resume)
        //: After somebody took back that their plan ends.
        return tr("Your plan goes on.");
    //: After somebody ended their plan; %1 is a date.
    return tr("Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.")
        .arg(dayText(m_change.subscription.paidUntil, QLocale(m_hub->languageCode())));
}

} // namespace vidgo::ui::plans
