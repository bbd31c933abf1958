#include "vidgo/ui/plans/shop_words.h"

#include <QCoreApplication>

#include "vidgo/model/money_text.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::plans {

namespace {

/// The context under which the texts are translated.
class ShopWords
{
    Q_DECLARE_TR_FUNCTIONS(ShopWords)

public:
    static QString credits(std::int64_t amount)
    {
        //: How much something brings; %n is a number of credits.
        return tr("%n credit(s)", nullptr, static_cast<int>(amount));
    }

    static QString item(const SoldItem& item, const QString& credits)
    {
        if (item.kind == SoldItem::Kind::Plan)
            //: What is bought: %1 is the name of a plan, %2 is an amount such as “250 credits”.
            return tr("%1 · %2 a month").arg(toQString(item.name), credits);
        //: What is bought: %1 is the name of a package, %2 is an amount such as “50 credits”.
        return tr("%1 · %2").arg(toQString(item.name), credits);
    }

    static QString state(OrderState state)
    {
        switch (state) {
        case OrderState::Open:
            //: How an order stands. Short.
            return tr("Not paid yet");
        case OrderState::Awaiting:
            //: How an order stands: a code for the store or an account to transfer to was given out. Short.
            return tr("Waiting for your payment");
        case OrderState::Review:
            //: How an order stands: another sum came in, and a person looks at it. Short.
            return tr("Being checked");
        case OrderState::Paid:
            //: How an order stands: the money is in, the credits are on their way. Short.
            return tr("Paid");
        case OrderState::Delivered:
            //: How an order stands: paid, and the credits or the plan are there. Short.
            return tr("Paid and delivered");
        case OrderState::Cancelled:
            //: How an order stands. Short.
            return tr("Cancelled");
        default:
            return ending(state);
        }
    }

    static QString payBy(PayBy payBy)
    {
        switch (payBy) {
        case PayBy::Card:
            //: A way of paying.
            return tr("Credit card");
        case PayBy::BankTransfer:
            //: A way of paying in Taiwan: transfer to an account that is made for this order.
            return tr("Bank transfer (ATM)");
        case PayBy::WebTransfer:
            //: A way of paying in Taiwan: transfer in the browser with a card reader.
            return tr("Web transfer (WebATM)");
        case PayBy::StoreCode:
            //: A way of paying in Taiwan: with a code, at a machine in a convenience store.
            return tr("Code for a convenience store");
        case PayBy::StoreBarcode:
            //: A way of paying in Taiwan: with barcodes, at the counter of a convenience store.
            return tr("Barcodes for a convenience store");
        default:
            return otherWay(payBy);
        }
    }

    static QString hint(PayBy payBy)
    {
        switch (payBy) {
        case PayBy::BankTransfer:
        case PayBy::StoreCode:
        case PayBy::StoreBarcode:
            //: Below a way of paying in which the money is handed over somewhere else.
            return tr("You pay within a few days. The credits come when it is paid.");
        case PayBy::Any:
            //: Below a way of paying: everything else is chosen on the page of the payment company.
            return tr("You choose on the payment page.");
        default:
            return {};
        }
    }

    static QVariantMap line(const OrderLine& line, const ShopOrder& order, Language language)
    {
        const auto row = [](const QString& text, const QString& amount) {
            return QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("amount"), amount}};
        };
        if (line.code.empty())
            return row(itemText(order.item, order.credits), moneyText(line.amount, language));
        //: A line of a price: %1 is a promotion code such as “SPRING20”.
        const auto text = tr("Code %1").arg(toQString(line.code));
        if (line.amount.minor == 0)
            //: What a promotion code brings; %1 is an amount such as “20 credits”.
            return row(text, tr("+%1").arg(credits(line.credits)));
        return row(text, moneyText(line.amount, language));
    }

private:
    static QString ending(OrderState state)
    {
        switch (state) {
        case OrderState::Expired:
            //: How an order stands: it was not paid in time. Short.
            return tr("Expired");
        case OrderState::Refunding:
            //: How an order stands: the money is on its way back. Short.
            return tr("Money on its way back");
        case OrderState::Refunded:
            //: How an order stands. Short.
            return tr("Money paid back");
        case OrderState::ChargedBack:
            //: How an order stands: the bank took the money back. Short.
            return tr("Taken back by the bank");
        default:
            return {};
        }
    }

    static QString otherWay(PayBy payBy)
    {
        switch (payBy) {
        case PayBy::Wallet:
            //: A way of paying: wallets of other companies.
            return tr("E-wallet");
        case PayBy::ApplePay:
            //: A way of paying; a name.
            return tr("Apple Pay");
        case PayBy::QrPayment:
            //: A way of paying in Taiwan; TWQR is a name.
            return tr("TWQR code");
        case PayBy::PayLater:
            //: A way of paying: now bought, later paid.
            return tr("Buy now, pay later");
        case PayBy::WeChat:
            //: A way of paying; a name.
            return tr("WeChat Pay");
        default:
            //: A way of paying: whatever the payment company offers.
            return tr("Card or another way");
        }
    }
};

} // namespace

QString moneyText(const Money& money, Language language)
{
    return toQString(formatMoney(money, language));
}

QString creditsText(std::int64_t credits)
{
    return ShopWords::credits(credits);
}

QString itemText(const SoldItem& item, std::int64_t credits)
{
    return ShopWords::item(item, creditsText(credits));
}

QString orderStateText(OrderState state)
{
    return ShopWords::state(state);
}

QString orderTone(OrderState state)
{
    switch (state) {
    case OrderState::Paid:
    case OrderState::Delivered:
        return QStringLiteral("good");
    case OrderState::Open:
    case OrderState::Awaiting:
    case OrderState::Review:
    case OrderState::Refunding:
        return QStringLiteral("wait");
    case OrderState::ChargedBack:
        return QStringLiteral("bad");
    default:
        return QStringLiteral("over");
    }
}

QString payByText(PayBy payBy)
{
    return ShopWords::payBy(payBy);
}

QString payByHint(PayBy payBy)
{
    return ShopWords::hint(payBy);
}

QVariantList priceLines(const ShopOrder& order, Language language)
{
    QVariantList lines;
    for (const auto& line : order.lines)
        lines.append(ShopWords::line(line, order, language));
    return lines;
}

} // namespace vidgo::ui::plans
