#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/form_fields.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/language.h"
#include "vidgo/model/shop.h"

// What billing asks of a payment gateway, and what a gateway says, in words that are the same for all of
// them. A gateway keeps no state of ours: it signs, sends, verifies and reads. What is believed, and what is
// done about it, is decided by billing alone.
namespace vidgo::billing {

/// One try to pay an order at one gateway. ECPay never takes a number twice, so each try has one of its own.
using AttemptId = StrongId<struct AttemptIdTag>;

using vidgo::gatewayFromId;
using vidgo::GatewayId;
using vidgo::gatewayId;
using vidgo::OrderId;
using vidgo::PayBy;
using vidgo::payByFromId;
using vidgo::payById;
using vidgo::SoldItem;

/// What the gateway needs to let somebody pay.
struct CheckoutRequest
{
    AttemptId attempt; ///< Stored before the gateway hears of it.
    OrderId order;
    AccountId account;
    std::string email;
    std::string personName; ///< May be empty.
    Language language = Language::English;
    SoldItem item;
    Money amount;
    PayBy payBy = PayBy::Any;
    bool isRecurring = false; ///< Charged again each month until it is cancelled.
    Timestamp createdAt{};
    std::string gatewayCustomer; ///< The gateway's number of the person, when it is known.
};

/// Where the person pays. With fields it is a form that the person's browser submits by POST; without, an
/// address to open.
struct CheckoutPage
{
    std::string url;
    FormFields fields;
    std::string reference;       ///< The gateway's number of the attempt: MerchantTradeNo, txn_…
    std::string gatewayCustomer; ///< When it became known.
};

// ---- what a gateway says, verified ------------------------------------------------------------------------

/// How to pay later: what the person was given.
struct PayLaterCode
{
    std::string bankCode;                  ///< Bank transfer.
    std::string number;                    ///< Account or store code.
    std::array<std::string, 3> barcodes{}; ///< Store barcodes.
    std::optional<Timestamp> expiresAt{};
};

enum class PaymentState {
    Unknown,    ///< The gateway can't say yet. Ask again.
    Pending,    ///< Known, and not paid.
    CodeIssued, ///< The person knows how to pay and has not done so.
    Paid,       ///< The money is there.
    Simulated,  ///< A test button. Answered, never delivered.
    Declined    ///< This attempt will not be paid.
};

/// About one attempt.
struct PaymentReport
{
    PaymentState state = PaymentState::Unknown;
    std::string reference;       ///< CheckoutPage::reference.
    AttemptId attempt;           ///< When the gateway echoes it; else empty.
    std::string payment;         ///< The gateway's number of the payment, for refunds: TradeNo, txn_…
    std::optional<Money> amount; ///< Always there when paid. In tax-inclusive prices, tax included.
    std::string subscription;    ///< The gateway's number of the subscription that it began; else empty.
    std::string gatewayCustomer;
    std::string method;  ///< In the gateway's words, for the log and the invoice.
    std::string message; ///< The same: why it was declined.
    std::optional<Timestamp> paidAt;
    std::optional<PayLaterCode> code; ///< With CodeIssued.
    std::optional<Money> fee;
};

/// A later charge of a subscription, or a try at one.
struct RenewalReport
{
    std::string subscription;
    std::string charge;  ///< Names this charge at the gateway: gwsr, txn_… The key against doing it twice.
    std::string payment; ///< For refunds.
    bool isPaid = false;
    bool isSimulated = false;
    bool isPlanChange = false;   ///< Paid for the rest of a period in another plan, not for a new period.
    std::optional<Money> amount; ///< Always there when paid.
    std::string message;
    std::optional<Timestamp> chargedAt;
};

/// How a subscription stands at the gateway.
struct SubscriptionReport
{
    enum class State { Unknown, Active, PastDue, Paused, Cancelled };
    std::string subscription;
    AttemptId attempt; ///< That began it, when the gateway echoes it.
    State state = State::Unknown;
    std::optional<Timestamp> paidUntil;
    bool endsWithPeriod = false;  ///< Cancelled, and still running to paidUntil.
    std::optional<SoldItem> plan; ///< When the gateway says which.
    Timestamp asOf{};             ///< The newest wins.
};

/// Money that went back, or is about to.
struct ReversalReport
{
    enum class Kind { Refund, ChargeBack, ChargeBackReversed };
    enum class State { Pending, Done, Refused };
    std::string payment;   ///< PaymentReport::payment or RenewalReport::payment.
    std::string reference; ///< The gateway's number of the reversal; the key against doing it twice.
    Kind kind = Kind::Refund;
    State state = State::Pending;
    std::optional<Money> amount;
    std::string reason;
    Timestamp asOf{};
};

using Report = std::variant<PaymentReport, RenewalReport, SubscriptionReport, ReversalReport>;

/// A request to a notification address as it came in: only the gateway's code judges it.
struct RawNotice
{
    std::string_view path;        ///< The last part of the address: which kind of notice it is.
    std::string_view contentType; ///< Header values; empty where there is none.
    std::string_view signature;
    std::string_view body;
};

/// The parts of the addresses at which a gateway tells us things, behind /payments/<gateway>/.
inline constexpr std::string_view kNoticePath = "notice";   ///< Server to server.
inline constexpr std::string_view kCodePath = "code";       ///< Server to server: how to pay later.
inline constexpr std::string_view kRenewalPath = "renewal"; ///< Server to server: later charges.
inline constexpr std::string_view kReturnPath = "return";   ///< The person's browser; grants nothing alone.

/// A verified notice. It is stored under its key before it is answered, and each key is worked on once.
struct Notice
{
    std::string key; ///< The same when the same thing is told again, and only then.
    Timestamp happenedAt{};
    std::vector<Report> reports; ///< None: nothing of ours, and answered all the same.
};

struct NoticeAnswer
{
    int status = 200;
    std::string contentType = "text/plain";
    std::string body;
};

/// What came of an order to the gateway.
struct GatewayOutcome
{
    enum class State {
        Done,
        Pending, ///< Taken, and decided later: a report says how.
        Refused, ///< Not done, and never will be as asked.
        Unknown  ///< It may have happened: ask before it is sent again.
    };
    State state = State::Unknown;
    std::string reference; ///< The gateway's number of it.
    std::string message;   ///< For the log.
};

struct RefundRequest
{
    std::string reference; ///< CheckoutPage::reference of the attempt or of the subscription's first one.
    std::string payment;
    Money amount;
    Money paidAmount; ///< Of the payment.
    std::string reason;
    PayBy payBy = PayBy::Any;
    std::string key; ///< Ours: the same when the same refund is sent again, so that it can be recognised.
};

/// The log of what happened at a gateway, for those that have one.
struct NoticePage
{
    std::vector<Notice> notices; ///< Oldest first.
    std::string cursor;          ///< For the next page.
    bool hasMore = false;
};

/// A gateway. Calls block, may be made from any thread, and fail with BillingError or NetError; a failure of
/// a call that changes something at the gateway means that it surely did not happen, an open end is
/// GatewayOutcome::State::Unknown.
class Gateway
{
public:
    virtual ~Gateway() = default;

    virtual GatewayId id() const = 0;
    /// Whether the gateway is set up and sells this so: by keys, currency, range of amounts and way of
    /// paying.
    virtual bool offers(const SoldItem& item, const Money& amount, PayBy payBy, bool isRecurring) const = 0;
    /// The ways of paying that it offers for this.
    virtual std::vector<PayBy> waysToPay(const SoldItem& item, const Money& amount,
                                         bool isRecurring) const = 0;
    /// Prepares the page. The attempt is stored already; called again with the same attempt, it answers with
    /// the same checkout or one that can't be paid beside it.
    virtual Result<CheckoutPage> startCheckout(const CheckoutRequest& request,
                                               const std::stop_token& stop) = 0;

    /// Verifies and reads a notice. Fails with BillingError when it is not to be believed; then nothing of it
    /// may be used.
    virtual Result<Notice> readNotice(const RawNotice& notice) const = 0;
    /// What the gateway wants to hear about a notice that was stored, and about one that was refused.
    virtual NoticeAnswer accepted() const = 0;
    virtual NoticeAnswer refused(const Error& error) const = 0;

    /// Asks how an attempt stands. `reference` is empty when startCheckout() never came back: then the
    /// gateway looks for it by the attempt where it can.
    virtual Result<std::vector<Report>> askAttempt(const AttemptId& attempt, std::string_view reference,
                                                   const std::stop_token& stop) = 0;
    /// Asks how a subscription and its charges stand.
    virtual Result<std::vector<Report>> askSubscription(std::string_view subscription,
                                                        const std::stop_token& stop) = 0;
    /// What happened since `cursor` (empty: the beginning). Gateways without such a log answer with an empty
    /// page.
    virtual Result<NoticePage> noticesSince(std::string_view cursor, const std::stop_token& stop) = 0;

    /// Stops the later charges. Pays nothing back. Stopped already is Done.
    virtual Result<GatewayOutcome> cancelSubscription(std::string_view subscription,
                                                      const std::stop_token& stop) = 0;
    /// Takes a planned cancellation back, where the gateway can (Refused otherwise).
    virtual Result<GatewayOutcome> keepSubscription(std::string_view subscription,
                                                    const std::stop_token& stop) = 0;
    /// Moves a subscription to another plan, charging the difference now, or from the next period on. Refused
    /// where the gateway can't: then a new subscription is begun and the old one cancelled.
    virtual Result<GatewayOutcome> changePlan(std::string_view subscription, const SoldItem& plan,
                                              bool nowNotNextPeriod, const std::stop_token& stop) = 0;
    /// Pays money back. Refused where the way of paying has no refund: then a person does it by hand.
    virtual Result<GatewayOutcome> refund(const RefundRequest& request, const std::stop_token& stop) = 0;
};

} // namespace vidgo::billing
