#pragma once

#include <functional>
#include <vector>

#include "vidgo/ui/bridge/checkout_desk.h"

namespace vidgo::test {

/// A window for paying that is left when the test says so.
class FakeCheckoutDesk final : public ui::CheckoutDesk
{
public:
    std::vector<ShopCheckout> opened;

    void open(const ShopCheckout& checkout, Language, std::function<void(ui::CheckoutEnd)> ended) override
    {
        leave(ui::CheckoutEnd::Closed);
        opened.push_back(checkout);
        m_ended = std::move(ended);
    }
    void leave(ui::CheckoutEnd end)
    {
        if (const auto ended = std::exchange(m_ended, nullptr))
            ended(end);
    }
    bool isOpen() const { return m_ended != nullptr; }

private:
    std::function<void(ui::CheckoutEnd)> m_ended;
};

} // namespace vidgo::test
