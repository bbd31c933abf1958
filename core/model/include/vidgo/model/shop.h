#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/error.h"
#include "vidgo/base/money.h"
#include "vidgo/base/strong_id.h"
#include "vidgo/model/invoice.h"
#include "vidgo/model/language.h"

// What is for sale, and what became of it, as the person sees it: the same in the program that keeps the
// orders and in one that asks for them from far away.
namespace vidgo {

using OrderId = StrongId<struct OrderIdTag>;
using SubscriptionId = StrongId<struct SubscriptionIdTag>;
/// Money that goes back.
using RefundId = StrongId<struct RefundIdTag>;

enum class GatewayId {
    None,
    Ecpay,
    Paddle,
    Manual ///< An administrator saw the money come in.
};

/// "ecpay", "paddle", "manual"; empty for None.
std::string_view gatewayId(GatewayId gateway);
std::optional<GatewayId> gatewayFromId(std::string_view id);

/// How a person pays. A gateway offers some of them.
enum class PayBy {
    None,
    Any, ///< The gateway's page asks.
    Card,
    BankTransfer, ///< A virtual account to transfer to (ATM).
    WebTransfer,  ///< With a card reader (WebATM).
    StoreCode,    ///< A code to type in at a convenience store (CVS).
    StoreBarcode, ///< Barcodes to show at a convenience store.
    Wallet,       ///< The gateway's e-wallets.
    ApplePay,
    QrPayment, ///< TWQR.
    PayLater,
    WeChat
};

/// "any", "card", "bank_transfer", …; empty for None.
std::string_view payById(PayBy payBy);
std::optional<PayBy> payByFromId(std::string_view id);

/// What is sold: a key of the catalogue that a gateway may know under a number of its own.
struct SoldItem
{
    enum class Kind { None, Package, Plan };
    Kind kind = Kind::None;
    std::string id;   ///< "small", "pro"
    std::string name; ///< In the person's language, for the gateway's page.

    bool operator==(const SoldItem&) const = default;
};

/// "package", "plan"; empty for None.
std::string_view soldKindId(SoldItem::Kind kind);
std::optional<SoldItem::Kind> soldKindFromId(std::string_view id);

// The steps of an order; no other exist:
//
//   Open      -> Awaiting   a way to pay later was given out: a code, or the instructions of a manual payment
//   Open, Awaiting, Cancelled, Expired, Review -> Paid   a payment of the right sum came in. Paid is paid: it
//                           counts as well when it comes late.
//   Open, Awaiting -> Cancelled | Expired
//   Open, Awaiting, Cancelled, Expired -> Review      a payment of another sum or currency: a person decides
//   Open, Awaiting, Cancelled, Expired, Review -> Refunding   paid for an account that is gone, or the person
//                           who decided sends the money back
//   Paid      -> Delivered  the credits are in the ledger
//   Paid, Delivered -> Refunding -> Refunded   or back to Delivered, when no money could be sent back
//   Paid, Delivered, Refunding, Refunded -> ChargedBack -> Delivered   when the bank decides for us again
enum class OrderState {
    None,
    Open,
    Awaiting,
    Review, ///< What came in is not what was asked for: kept, and nothing delivered.
    Paid,
    Delivered,
    Cancelled,
    Expired,
    Refunding, ///< Its whole price is on the way back.
    Refunded,
    ChargedBack
};

/// "open", "awaiting", "review", …; empty for None.
std::string_view orderStateId(OrderState state);
std::optional<OrderState> orderStateFromId(std::string_view id);
/// Whether it may still be paid.
bool isWaiting(OrderState state);

// The steps of a subscription; no other exist. It begins with the first payment of an order for a plan.
//
//   Active  -> PastDue   a charge failed, or none came long after it was due. Access stays for the grace
//   days. PastDue -> Active    a charge came PastDue -> Ended     the grace is over: the schedule is stopped
//   at the gateway Active, PastDue -> Ending    cancelled: no more charges, access until what was paid for is
//   over Ending  -> Active    the cancellation was taken back, where the gateway can Ending  -> Ended what
//   was paid for is over Active, PastDue, Ending -> Ended   another plan was paid for in its place (the
//   unused days go back), the
//                        payment was taken back, or the account is gone
//   Ended   -> Active    it had ended unpaid, and a late charge came. After any other end such a charge goes
//                        back.
enum class SubscriptionState { None, Active, PastDue, Ending, Ended };

/// "active", "past_due", "ending", "ended"; empty for None.
std::string_view subscriptionStateId(SubscriptionState state);
std::optional<SubscriptionState> subscriptionStateFromId(std::string_view id);

/// Why it ends or ended.
enum class EndReason {
    None,
    Cancelled,
    Unpaid,
    Replaced,    ///< By another plan.
    Downgrade,   ///< A lower plan was chosen; it needs a new order at the end of the period.
    NotRenewing, ///< Paid once, by hand.
    TakenBack,   ///< Its payment was.
    AccountGone,
    Surplus ///< What began it went back.
};

/// "cancelled", "unpaid", …; empty for None.
std::string_view endReasonId(EndReason reason);
std::optional<EndReason> endReasonFromId(std::string_view id);

/// What came of a wish for another plan.
enum class PlanChangeKind {
    Done,        ///< The person has the plan now.
    Underway,    ///< The gateway has not answered yet.
    AtPeriodEnd, ///< From the end of what is paid for on.
    OrderNeeded, ///< A new order has to be paid; the old plan ends with its payment.
    OrderAtEnd   ///< The old plan ends with its period; then a new order has to be paid.
};

/// "done", "underway", "at_period_end", …
std::string_view planChangeKindId(PlanChangeKind kind);
std::optional<PlanChangeKind> planChangeKindFromId(std::string_view id);

// The steps of a refund; no other exist:
//
//   Requested -> Ready     the credits are taken back, or none have to be
//   Requested -> Refused   the credits were used, or it is too late: no money moves
//   Ready     -> Sending   written down before the gateway hears of it
//   Sending   -> Done | Sent | Unknown | ByHand
//   Sending   -> Ready     the gateway surely did not get it: again later
//   Sent      -> Done | Refused   the gateway decided. Refused: the credits are given back
//   Unknown   -> Done | Sent | Refused | ByHand   the gateway is asked, the order is never repeated by itself
//   ByHand    -> Done | Refused   an administrator paid it back, or decided against it
enum class RefundState { None, Requested, Ready, Sending, Sent, Unknown, ByHand, Done, Refused };

/// "requested", "ready", …; empty for None.
std::string_view refundStateId(RefundState state);
std::optional<RefundState> refundStateFromId(std::string_view id);

// ---- as it is shown ---------------------------------------------------------------------------------------

/// Something that is for sale.
struct ShopOffer
{
    SoldItem item;
    std::int64_t credits = 0; ///< Of the package, or each month.
    Money price;
    bool isAllowed = false; ///< For this person, by the tier that they have.
    bool isCurrent = false; ///< The plan that they have.

    bool operator==(const ShopOffer&) const = default;
};

/// What one code would do to an order.
struct CodeLine
{
    std::string code;
    Money off; ///< What it takes off the price; 0 for credits.
    std::int64_t bonusCredits = 0;

    bool operator==(const CodeLine&) const = default;
};

struct CodeRefusal
{
    std::string code; ///< As it is kept where possible, else as typed.
    Error reason;     ///< Says to the person why.
};

struct CodePreview
{
    std::vector<CodeLine> lines; ///< In the order in which they are applied.
    std::vector<CodeRefusal> refused;
    Money total; ///< What is left to pay.
    std::int64_t bonusCredits = 0;
};

/// A line of an order's price, as it was when the order was made.
struct OrderLine
{
    std::string code; ///< Of the promotion; empty for the thing itself.
    Money amount;     ///< Below zero for what a code takes off.
    std::int64_t credits = 0;

    bool operator==(const OrderLine&) const = default;
};

struct ShopOrder
{
    OrderId id;
    SoldItem item; ///< Its name in the language of the order.
    OrderState state = OrderState::None;
    std::int64_t credits = 0;      ///< Of the package, or of a month of the plan.
    std::int64_t bonusCredits = 0; ///< By promotions, on top.
    Money total;
    std::vector<OrderLine> lines; ///< Sum to the total.
    Timestamp createdAt{};
    Timestamp expiresAt{};              ///< When it is given up.
    GatewayId paidAt = GatewayId::None; ///< None: not paid.

    bool operator==(const ShopOrder&) const = default;
};

/// Some of the orders, the latest first.
struct ShopOrderPage
{
    std::vector<ShopOrder> orders;
    std::string next; ///< Cursor of the page behind it; empty: there is none.
};

/// Where the person pays.
struct ShopCheckout
{
    struct Field
    {
        std::string name;
        std::string value;
    };

    ShopOrder order;
    GatewayId gateway = GatewayId::None;
    std::string url;           ///< To open; empty for a payment by hand.
    std::vector<Field> fields; ///< Not empty: a form that is sent to `url` by POST.
    /// The same as an address to open, where the backend has a page with the form; else empty.
    std::string page = {};
    /// Whose pages belong to the payment: "https://payment.ecpay.com.tw", "https://*.paddle.com" for all
    /// below.
    std::vector<std::string> origins;
    std::vector<std::string> ends; ///< Where it ends: any of these addresses, whatever follows behind a '?'.
    std::string instructions;      ///< Of a payment by hand, in the language of the order.

    bool isManual() const { return gateway == GatewayId::Manual; }
};

struct ShopSubscription
{
    SubscriptionId id;
    std::string plan; ///< Id of a tier.
    SubscriptionState state = SubscriptionState::None;
    EndReason endReason = EndReason::None;
    Money price; ///< Of each period.
    Timestamp startedAt{};
    Timestamp paidUntil{};
    std::string nextPlan; ///< From the next period on; empty: the same.
    GatewayId gateway = GatewayId::None;

    bool operator==(const ShopSubscription&) const = default;
};

/// What the payments of a person say.
struct PlanStanding
{
    std::string tier;                             ///< The lowest without any.
    std::optional<ShopSubscription> subscription; ///< That the tier comes from.

    bool operator==(const PlanStanding&) const = default;
};

struct ShopPlanChange
{
    PlanChangeKind kind = PlanChangeKind::Done;
    ShopSubscription subscription;
};

/// A receipt, or a credit note for money that went back.
struct ShopReceipt
{
    std::string number; ///< "VG-2026-000123"
    InvoiceKind kind = InvoiceKind::None;
    OrderId order;
    Timestamp issuedAt{};
    Money total;

    bool operator==(const ShopReceipt&) const = default;
};

/// Whether the money for an order can go back now.
struct RefundEligibility
{
    bool isEligible = false;
    std::optional<Error> reason; ///< Why not.
};

struct ShopRefund
{
    RefundId id;
    OrderId order;
    RefundState state = RefundState::None;
    Money amount;
    Timestamp createdAt{};

    bool operator==(const ShopRefund&) const = default;
};

} // namespace vidgo
