#pragma once

#include <QString>
#include <QVariantList>

#include "vidgo/model/shop.h"

namespace vidgo::ui::plans {

// What is said about orders and payments, in the language of the window.

/// "NT$1,299"
QString moneyText(const Money& money, Language language);
/// "250 credits"
QString creditsText(std::int64_t credits);
/// What is bought: "Small · 50 credits", "Pro · 250 credits a month".
QString itemText(const SoldItem& item, std::int64_t credits);
/// How an order stands, in two or three words.
QString orderStateText(OrderState state);
/// "wait", "good", "bad" or "over": how a state is drawn.
QString orderTone(OrderState state);
/// A way of paying, and below it what it means.
QString payByText(PayBy payBy);
QString payByHint(PayBy payBy);
/// {text, amount} line by line: the thing itself, what each code takes off, and what codes bring in credits.
QVariantList priceLines(const ShopOrder& order, Language language);

} // namespace vidgo::ui::plans
