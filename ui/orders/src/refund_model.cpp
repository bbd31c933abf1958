#include "vidgo/ui/orders/refund_model.h"

#include <QUuid>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::orders {

void RefundModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &RefundModel::changed);
    Q_EMIT hubChanged();
}

void RefundModel::begin(const QString& orderId)
{
    if (!m_hub || !m_hub->hasServer())
        return;
    m_order = OrderId(toStdString(orderId));
    m_key = toStdString(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_step = Asking;
    m_isBusy = true;
    m_refusal.reset();
    m_refund.reset();
    m_error.reset();
    Q_EMIT changed();
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, id = m_order](const std::stop_token& stop) {
            return shop.refundEligibility(id, stop);
        },
        [this, id = m_order](const Result<RefundEligibility>& answer) {
            if (id == m_order)
                take(answer);
        });
}

void RefundModel::take(const Result<RefundEligibility>& answer)
{
    m_isBusy = false;
    if (answer) {
        m_refusal = answer->reason;
        m_step = answer->isEligible ? Possible : Impossible;
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

void RefundModel::request(const QString& reason)
{
    if (m_isBusy || m_step != Possible)
        return;
    m_isBusy = true;
    m_error.reset();
    Q_EMIT changed();
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, id = m_order, key = m_key,
         why = toStdString(reason.trimmed())](const std::stop_token& stop) {
            return shop.refund(id, key, why, stop);
        },
        [this, id = m_order](const Result<ShopRefund>& refund) {
            if (id == m_order)
                take(refund);
        });
}

void RefundModel::take(const Result<ShopRefund>& refund)
{
    m_isBusy = false;
    if (refund) {
        m_refund = *refund;
        m_step = Asked;
    } else {
        m_error = refund.error();
    }
    Q_EMIT changed();
    if (!refund)
        return;
    Q_EMIT m_hub->ordersChanged();
    Q_EMIT m_hub->creditsChanged();
}

QString RefundModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString RefundModel::refundText() const
{
    const auto amount = plans::moneyText(m_refund->amount, m_hub->language());
    switch (m_refund->state) {
    case RefundState::Done:
        //: What came of asking for money back; %1 is an amount of money.
        return tr("%1 was paid back. Its credits were taken back.").arg(amount);
    case RefundState::Refused:
        //: What came of asking for money back.
        return tr("The payment company refused to pay it back. No money moved, and you keep the credits.");
    case RefundState::ByHand:
        //: What came of asking for money back; %1 is an amount of money.
        return tr("%1 is paid back by hand, which can take a few days. Its credits were taken back.")
            .arg(amount);
    default:
        //: What came of asking for money back; %1 is an amount of money.
        return tr("%1 is on its way back to you. Its credits were taken back. How long it takes is up to "
                  "your bank.")
            .arg(amount);
    }
}

QString RefundModel::text() const
{
    if (m_refund)
        return refundText();
    return m_refusal ? ui::errorText(*m_refusal) : QString();
}

} // namespace vidgo::ui::orders
