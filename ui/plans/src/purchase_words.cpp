#include "purchase_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::plans {

namespace {

/// The context under which the texts are translated.
class PurchaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseWords)

public:
    static StepWords asking(bool isWindowLost)
    {
        if (isWindowLost)
            //: Heading in the dialog of a purchase.
            return {tr("The payment window is gone"),
                    //: The window for paying did not come, or crashed; there are buttons below to pay again
                    //: and for the system's browser.
                    tr("Your order is kept. If you paid already, it shows here in a moment. If not, pay "
                       "again, here "
                       "or in your browser.")};
        //: Heading in the dialog of a purchase, after the window for paying was closed.
        return {tr("Looking for your payment"),
                //: The order is asked again and again after the window for paying was closed.
                tr("If you paid, this can take a minute. If you did not, nothing was charged: your order is "
                   "kept, and you can pay it here or later under Orders and credits.")};
    }

    static StepWords later(const ShopOrder& order, const QLocale& locale)
    {
        //: Heading in the dialog of a purchase: a code for the store or an account to transfer to was given
        //: out.
        return {
            tr("Waiting for your payment"),
            //: How a payment goes on that is made at a store or by transfer; %1 is a date and a time.
            tr("Follow the instructions that you were given. The credits come by themselves when it is paid. "
               "The order is kept until %1; you can close this.")
                .arg(momentText(order.expiresAt, locale))};
    }

    static StepWords delivered(const ShopOrder& order)
    {
        //: What a purchase brought: the plan is there.
        const QString plan = tr("Thank you. Your plan is active and its credits can be used now.");
        //: What a purchase brought; %n is a number of credits.
        const QString credits = tr("Thank you. %n credit(s) can be used now. They never lapse.", nullptr,
                                   static_cast<int>(order.credits));
        //: What codes brought on top of a purchase; %n is a number of credits.
        const QString bonus =
            tr("%n more came with your code.", nullptr, static_cast<int>(order.bonusCredits));
        const bool isPlan = order.item.kind == SoldItem::Kind::Plan;
        const QString text = isPlan ? plan : credits;
        //: Heading in the dialog of a purchase: a plan was paid for.
        const QString planHere = tr("Your plan is here");
        //: Heading in the dialog of a purchase: credits were paid for.
        const QString creditsHere = tr("Your credits are here");
        return {isPlan ? planHere : creditsHere,
                // Not every language has a space between sentences.
                order.bonusCredits > 0 ? text + QLatin1Char('\n') + bonus : text};
    }

    static StepWords ended(PurchaseModel::Step step)
    {
        if (step == PurchaseModel::Cancelled)
            //: Heading in the dialog of a purchase.
            return {
                tr("Order cancelled"),
                //: The order was cancelled.
                tr("Nothing was charged. If you paid in the same moment all the same, the payment counts and "
                   "the credits come.")};
        if (step == PurchaseModel::Expired)
            //: Heading in the dialog of a purchase: it was not paid in time.
            return {
                tr("Order expired"),
                //: The order was not paid in time.
                tr("No payment came in time, and nothing was charged. If you paid all the same, the payment "
                   "counts and the credits come.")};
        //: Heading in the dialog of a purchase: the money went back, or is about to.
        return {tr("This order was paid back"),
                //: The money of an order went back, or is about to.
                tr("Its credits were taken back with it. You find the receipt under Orders and credits.")};
    }

    static StepWords of(PurchaseModel::Step step, const ShopOrder* order, const QLocale& locale)
    {
        switch (step) {
        case PurchaseModel::Ways:
            //: Heading in the dialog of a purchase.
            return {tr("How would you like to pay?"),
                    //: Above the ways to pay.
                    tr("The payment itself is made in a window of the payment company. VidGo never sees your "
                       "card.")};
        case PurchaseModel::Window:
            //: Heading in the dialog of a purchase: another window is open.
            return {
                tr("Pay in the window that opened"),
                //: The window for paying is open. Closing this dialog does not stop it.
                tr("When you are done, come back here. Your order is kept, whatever happens to the window.")};
        case PurchaseModel::Later:
            return later(*order, locale);
        case PurchaseModel::Review:
            //: Heading in the dialog of a purchase: another sum came in than was asked for.
            return {tr("Your payment is being checked"),
                    //: Another sum came in than was asked for.
                    tr("What came in is not what the order asked for. A person looks at it; you get what you "
                       "paid for, or your money back.")};
        case PurchaseModel::Paid:
            //: Heading in the dialog of a purchase: the money is in.
            return {tr("Paid"),
                    //: The money is in, the credits are not there yet.
                    tr("Your payment is in. The credits arrive in a moment.")};
        case PurchaseModel::Delivered:
            return delivered(*order);
        default:
            return ended(step);
        }
    }

    static QString money(bool mayBePaid)
    {
        if (mayBePaid)
            //: Below an error while an order is asked whether it was paid.
            return tr("If you have paid, nothing is lost: the order is kept and is asked again by itself.");
        //: Below an error before anything was paid.
        return tr("Nothing was charged.");
    }
};

} // namespace

StepWords stepWords(PurchaseModel::Step step, const ShopOrder* order, bool isWindowLost,
                    const QLocale& locale)
{
    if (step == PurchaseModel::Price)
        return {};
    if (step == PurchaseModel::Asking)
        return PurchaseWords::asking(isWindowLost);
    return PurchaseWords::of(step, order, locale);
}

QString moneyNoteText(bool mayBePaid)
{
    return PurchaseWords::money(mayBePaid);
}

} // namespace vidgo::ui::plans
