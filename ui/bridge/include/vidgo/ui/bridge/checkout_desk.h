#pragma once

#include <functional>

#include "vidgo/model/shop.h"

namespace vidgo::ui {

/// How a window in which somebody pays was left. Whether money moved only the order says.
enum class CheckoutEnd {
    Finished, ///< The gateway came back to our page.
    Browser,  ///< The person goes on in the system's browser.
    Closed,   ///< By the person.
    Failed    ///< There is no such window here, or it did not hold.
};

/// Opens a window for a payment, outside of the studio's. The program gives one to the hub.
class CheckoutDesk
{
public:
    virtual ~CheckoutDesk() = default;

    /// `ended` is called once, on the thread of the user interface, also when the window never came; not when
    /// the desk goes before. One window at a time: a second one ends the first as Closed.
    virtual void open(const ShopCheckout& checkout, Language language,
                      std::function<void(CheckoutEnd)> ended) = 0;
};

} // namespace vidgo::ui
