#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/language.h"

// Orders, the attempts to pay them, and the payments that came in, as plain values. Ids of billing are two
// letters that say what they name and 18 random ones of `0-9A-Z` without I, L, O and U: 20 in all, so that
// the id of an attempt can be the number of a trade at ECPay.
namespace vidgo::billing {

/// Money that came in, for an order or for a later period of a subscription.
using PaymentId = StrongId<struct PaymentIdTag>;

using vidgo::isWaiting;
using vidgo::OrderLine;
using vidgo::OrderState;
using vidgo::orderStateFromId;
using vidgo::orderStateId;
using vidgo::SubscriptionId;

struct Order
{
    OrderId id;
    AccountId account;
    SoldItem item; ///< Its name in the language of the order.
    Language language = Language::English;
    std::int64_t credits = 0;      ///< Of the package, or of a month of the plan.
    std::int64_t bonusCredits = 0; ///< By promotions, on top.
    Money total;                   ///< What has to be paid. Never changes.
    std::vector<OrderLine> lines;  ///< Sum to the total.
    std::string tier;              ///< That the person had.
    OrderState state = OrderState::None;
    Timestamp stateSince{};
    Timestamp createdAt{};
    Timestamp expiresAt{}; ///< When it is given up, unless a code says later.
    PaymentId payment;     ///< That paid it; empty until then.
    GatewayId paidAt = GatewayId::None;
    std::string actor; ///< Who made it.

    bool isRecurring() const { return item.kind == SoldItem::Kind::Plan; }
};

struct OrderRequest
{
    AccountId account;
    std::string key; ///< 1 … 128 bytes: the same order with the same key is made once.
    SoldItem::Kind kind = SoldItem::Kind::None;
    std::string item; ///< Id of a package or of a tier.
    Currency currency = Currency::twd();
    std::vector<std::string> codes{}; ///< Of promotions, as typed.
    Language language = Language::English;
    std::string actor{}; ///< Empty: the person.
};

enum class AttemptState {
    None,
    Starting,   ///< Stored; the gateway may or may not know of it.
    Started,    ///< The person was given a page.
    CodeIssued, ///< The person was given a way to pay later.
    Failed,     ///< The gateway could not begin it.
    Declined,
    Over, ///< Asked about for long enough: not paid.
    Paid
};

/// "starting", "started", …; empty for None.
std::string_view attemptStateId(AttemptState state);
std::optional<AttemptState> attemptStateFromId(std::string_view id);

/// One try to pay an order at one gateway. A report that it was paid counts in every state; nothing else
/// counts after that.
struct Attempt
{
    AttemptId id;
    OrderId order;
    GatewayId gateway = GatewayId::None;
    PayBy payBy = PayBy::Any;
    bool isRecurring = false;
    AttemptState state = AttemptState::None;
    std::string reference; ///< The gateway's number; empty until it is known.
    std::optional<PayLaterCode> code;
    std::string message; ///< Why it failed or was declined.
    Timestamp createdAt{};
    Timestamp expiresAt{}; ///< Of the code, or when nobody can pay any more by the rules.
    std::optional<Timestamp> askedAt;
    std::optional<Timestamp> askAt; ///< When the gateway is asked next; none: no more.
};

/// Who is buying, for the gateway's page. Kept at the gateway only.
struct Buyer
{
    std::string email;
    std::string name{};
};

/// How an order can be paid now.
struct Checkout
{
    Order order;
    Attempt attempt;
    CheckoutPage page;        ///< Empty for a manual payment.
    std::string instructions; ///< Of a manual payment, in the language of the order; else empty.
    bool isManual() const { return attempt.gateway == GatewayId::Manual; }
    /// Whose pages the gateway shows while somebody pays: "https://payment.ecpay.com.tw",
    /// "https://*.paddle.com" for all below. The pages of banks, to which gateways hand people on, are not
    /// among them.
    std::vector<std::string> origins() const;
};

/// "https://payment.ecpay.com.tw" of "https://payment.ecpay.com.tw/Cashier/…"; empty where there is none.
std::string originOf(std::string_view url);

enum class PaymentStanding {
    None,
    Kept,    ///< It paid what it was meant for.
    Review,  ///< Of another sum or currency than was asked for: a person decides.
    Surplus, ///< What it was for had been paid already: goes back.
    Owed,    ///< The account is gone: goes back.
    Returned ///< All of it went back, or the bank took it back.
};

/// "kept", "review", "surplus", "owed", "returned"; empty for None.
std::string_view paymentStandingId(PaymentStanding standing);
std::optional<PaymentStanding> paymentStandingFromId(std::string_view id);

enum class PaymentPurpose {
    None,
    Order,     ///< Of an order.
    Period,    ///< Of a later period of a subscription.
    PlanChange ///< Of the rest of a period in a higher plan.
};

/// "order", "period", "plan_change"; empty for None.
std::string_view paymentPurposeId(PaymentPurpose purpose);
std::optional<PaymentPurpose> paymentPurposeFromId(std::string_view id);

/// Money that came in. None is ever forgotten, whatever it was for.
struct Payment
{
    PaymentId id;
    PaymentPurpose purpose = PaymentPurpose::None;
    PaymentStanding standing = PaymentStanding::None;
    AccountId account;
    OrderId order;
    AttemptId attempt;
    SubscriptionId subscription; ///< Empty for packages.
    GatewayId gateway = GatewayId::None;
    std::string reference; ///< The gateway's number of it, for refunds.
    std::string charge;    ///< What names it at the gateway.
    Money amount;          ///< What came in.
    Money expected;        ///< What was asked for.
    Money returned;        ///< What went back, or is on its way.
    std::string method;    ///< In the gateway's words.
    Timestamp paidAt{};
    Timestamp learnedAt{};
    std::int64_t credits = 0;              ///< That it bought; 0 while it is not kept.
    std::string plan{};                    ///< Of a plan: which one.
    std::optional<Timestamp> periodFrom{}; ///< Of a plan: what it paid for.
    std::optional<Timestamp> periodUntil{};
    std::string grantKey{}; ///< Of the grant in the ledger that holds its credits now.
    bool isChargedBack = false;
    std::optional<Timestamp> chargeBackAt{}; ///< When the bank last decided about it.

    /// What can still be sent back.
    Money left() const { return {amount.minor - returned.minor, amount.currency}; }
};

/// Where a report came from.
enum class ReportSource { Notice, Question, Log, Administrator };
/// "notice", "question", "log", "administrator"
std::string_view reportSourceId(ReportSource source);

/// What a gateway said about an order, verified.
struct Evidence
{
    GatewayId gateway = GatewayId::None;
    PaymentReport report;
    ReportSource source = ReportSource::Notice;
};

/// What became of a report.
enum class ReportEffect {
    None,      ///< Known before, or older than what is known.
    Noted,     ///< The attempt stands otherwise now: a code, a refusal by the bank.
    Simulated, ///< A test button: noted, nothing delivered.
    Paid,      ///< The order is paid now.
    Review,
    Surplus,
    Owed
};

struct Completion
{
    Order order;
    ReportEffect effect = ReportEffect::None;
};

/// One thing that happened, kept for ever.
struct BillingEvent
{
    AccountId account; ///< Empty: nobody's.
    std::int64_t number = 0;
    Timestamp happenedAt{};
    std::string subject; ///< Id of an order, a payment, a subscription, a refund.
    std::string what;    ///< "order.paid", "refund.sent", …
    std::string actor;   ///< "person", "gateway", "sweeper", or who the administrator is.
    std::string details; ///< In technical English, without secrets.
};

} // namespace vidgo::billing
