#pragma once

#include <functional>

#include <QObject>

#include "checkout_hands.h"
#include "vidgo/ui/bridge/checkout_desk.h"

namespace vidgo::test {

/// The window of a payment with its web engine, in this process, so that a test can work it as a person does.
class WebDesk final : public QObject, public ui::CheckoutDesk
{
    Q_OBJECT

public:
    void open(const ShopCheckout& checkout, Language language,
              std::function<void(ui::CheckoutEnd)> ended) override;

    /// Waits until it is there.
    bool waitForWindow() const;
    bool isOpen() const { return m_hands.window() != nullptr; }
    const CheckoutHands& hands() const { return m_hands; }
    /// Pays by card on ECPay's page, or with Paddle's form, and takes a picture before; false: it does not
    /// come.
    bool payAtEcpay(const char* picture) const;
    bool payAtPaddle(const char* picture) const;
    /// The one that was opened last.
    const ShopCheckout& checkout() const { return m_checkout; }

private Q_SLOTS:
    void leave(const QString& how);

private:
    CheckoutHands m_hands;
    ShopCheckout m_checkout;
    std::function<void(ui::CheckoutEnd)> m_ended;
};

} // namespace vidgo::test
