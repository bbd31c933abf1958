#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/billing/orders.h"
#include "vidgo/billing/promotion_desk.h"
#include "vidgo/billing/refunds.h"
#include "vidgo/billing/subscriptions.h"
#include "vidgo/billing/sweeper.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/model/billing.h"
#include "vidgo/model/catalog.h"
#include "vidgo/storage/database.h"
#include "vidgo/storage/work.h"

namespace vidgo::billing {

/// Who is there to be delivered to.
class People
{
public:
    virtual ~People() = default;
    /// Whether the account exists and is not deleted. Asked inside the transaction of the work.
    virtual Result<bool> exists(storage::Work& work, const AccountId& account) = 0;
};

/// Something that is for sale.
struct Offer
{
    SoldItem item;
    std::int64_t credits = 0; ///< Of the package, or each month.
    Money price;
    bool isAllowed = false; ///< For this person, by the tier that they have.
    bool isCurrent = false; ///< The plan that they have.
};

/// A notice that could not be worked on: what it is about is not known here.
struct ParkedNotice
{
    GatewayId gateway = GatewayId::None;
    std::string key;
    Timestamp receivedAt{};
    std::string reason;
    std::string reports; ///< As JSON, without secrets.
};

enum class ReviewDecision { Accept, SendBack };

/// Orders, payments, subscriptions and refunds. Everything is kept in the database before anybody outside
/// hears of it, every write happens altogether or not at all, one after another in each account, and what was
/// begun and not finished is finished by sweep(). No connection is held while a gateway or the ledger is
/// called. Safe to use from any thread and from several programs on one database. Every call may fail with
/// StorageError; a failure of a call that began something leaves it to the sweeper.
class Billing
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        credits::Ledger& ledger;
        const Catalog& catalog;
        const BillingRules& rules;
        const Clock& clock;
        Random& random;
        Log& log;
        People& people;
        std::vector<Gateway*> gateways = {};           ///< Those that are set up.
        PromotionDesk* promotions = nullptr;           ///< None: no codes.
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit Billing(Parts parts);
    ~Billing();
    Billing(const Billing&) = delete;
    Billing& operator=(const Billing&) = delete;

    // ---- what is for sale ---------------------------------------------------------------------------------

    /// The tier that the payments of an account say, the lowest without any. No client is asked.
    Result<std::string> tierOf(const AccountId& account);
    /// The paid plans and the packages in a currency, in the order of the catalogue.
    Result<std::vector<Offer>> offers(const AccountId& account, Currency currency, Language language);

    // ---- orders -------------------------------------------------------------------------------------------

    /// Makes an order at today's price, with its codes used. Fails with BillingError::UnknownItem,
    /// NotForYourTier, CurrencyNotSold, HasPlan (the same or a higher plan is running), InvalidRequest,
    /// KeyReused, AccountGone, or a PromotionError.
    Result<Order> placeOrder(const OrderRequest& request);
    /// What the codes of an order would do if it were placed now. Keeps nothing and promises nothing; needs
    /// no key. Fails like placeOrder().
    Result<Evaluation> tryCodes(const OrderRequest& request);
    /// Begins an attempt to pay at the first gateway that offers it, in the order of the rules; when it can't
    /// begin, at the next one; when none can, by hand. `only` asks one gateway alone. Fails with
    /// BillingError::OrderMissing, OrderEnded, TooManyAttempts or NoWayToPay.
    Result<Checkout> checkout(const OrderId& order, const Buyer& buyer, PayBy payBy,
                              const std::stop_token& stop, GatewayId only = GatewayId::None);
    /// The ways of paying of all gateways for an order, each once.
    Result<std::vector<PayBy>> waysToPay(const OrderId& order);
    /// Fails with BillingError::OrderEnded once it is paid. A payment that was under way still counts.
    Result<Order> cancelOrder(const OrderId& order, const std::string& actor);
    /// The person came back from paying: asks the gateways about the order's open attempts, not more often
    /// than the rules allow, and completes it when it is paid.
    Result<Order> askOrder(const OrderId& order, const std::stop_token& stop);
    /// The one way to completion, for notices, questions, logs and administrators alike. Held against the
    /// order are attempt, sum and currency. Said twice, it has no effect the second time. Fails with
    /// BillingError::OrderMissing or ReportMismatch when it is about something else.
    Result<Completion> complete(const OrderId& order, const Evidence& evidence);
    /// An administrator saw the money come in. The order is paid when it is the right sum, else in review.
    /// `reason` is kept. Fails with BillingError::OrderMissing, OrderEnded when it was paid by hand before,
    /// or InvalidRequest without a reason.
    Result<Order> confirmManual(const OrderId& order, const std::string& administrator,
                                const std::string& reason, const Money& amount);
    /// Decides about a payment in review: it counts as if it were right, or goes back.
    Result<Order> decideReview(const PaymentId& payment, ReviewDecision decision,
                               const std::string& administrator, const std::string& reason);

    /// Fails with BillingError::OrderMissing.
    Result<Order> order(const OrderId& order);
    /// Latest first, those that follow the order `after` when it is given; none for one that is not there. An
    /// empty account: all of them.
    Result<std::vector<Order>> orders(const AccountId& account, int limit, const OrderId& after = {});
    Result<std::vector<Attempt>> attempts(const OrderId& order);
    Result<std::vector<Payment>> payments(const OrderId& order);
    /// Fails with BillingError::PaymentMissing.
    Result<Payment> payment(const PaymentId& payment);
    /// Payments of an account in this standing, latest first. None: every standing; an empty account: all.
    Result<std::vector<Payment>> paymentsOf(const AccountId& account, PaymentStanding standing, int limit);

    // ---- subscriptions ------------------------------------------------------------------------------------

    /// The one that the tier comes from; none on the free tier.
    Result<std::optional<Subscription>> currentSubscription(const AccountId& account);
    /// Latest first.
    Result<std::vector<Subscription>> subscriptions(const AccountId& account);
    Result<Subscription> subscription(const SubscriptionId& subscription);
    /// No more charges; access until what was paid for is over. Nothing is paid back. Fails with
    /// BillingError::SubscriptionMissing or SubscriptionEnded. Twice is once.
    Result<Subscription> cancelSubscription(const SubscriptionId& subscription, const std::string& actor,
                                            const std::stop_token& stop);
    /// Takes a cancellation back. Fails with BillingError::CannotKeep where the gateway can't: then a new
    /// order is needed when the period is over.
    Result<Subscription> keepSubscription(const SubscriptionId& subscription, const std::string& actor,
                                          const std::stop_token& stop);
    /// A higher plan now, a lower one with the next period; where the gateway can't, by a new order. Fails
    /// with BillingError::UnknownItem, HasPlan (it is the same), SubscriptionMissing (an order is the way) or
    /// SubscriptionEnded, PaymentDue while it is past due.
    Result<PlanChange> changePlan(const AccountId& account, const std::string& plan, const std::string& actor,
                                  const std::stop_token& stop);
    /// The account is deleted: its orders are given up and its subscriptions end. Payments that still come in
    /// go back.
    Outcome closeAccount(const AccountId& account);

    // ---- money that goes back -----------------------------------------------------------------------------

    /// Takes the credits back and then sends the money. Fails with BillingError::PaymentMissing,
    /// NothingToReturn, RefundTooMuch, InvalidRequest, or CreditsError::GrantUsed or RefundTooLate; no money
    /// moves then.
    Result<Refund> requestRefund(const RefundWish& wish, const std::stop_token& stop);
    /// Why a person's wish for the money of an order would be refused now, as requestRefund() would say;
    /// none: it would be granted. Changes nothing and promises nothing. Fails with
    /// BillingError::OrderMissing.
    Result<std::optional<Error>> refundRefusal(const OrderId& order);
    /// An administrator paid back by hand, or decided against it: then the credits are given back. Fails with
    /// BillingError::RefundMissing or RefundNotByHand.
    Result<Refund> finishByHand(const RefundId& refund, bool wasPaidBack, const std::string& administrator,
                                const std::string& reason);
    Result<Refund> refund(const RefundId& refund);
    /// Latest first. An empty account: all; RefundState::None: every state.
    Result<std::vector<Refund>> refunds(const AccountId& account, RefundState state, int limit);

    // ---- notices and healing ------------------------------------------------------------------------------

    /// Takes a notice in: verified, stored under its key, answered. A notice of the person's browser
    /// (kReturnPath) only has the gateway asked soon. What can't be believed is answered as refused and
    /// leaves a line in the log, nothing else. Does none of the work.
    NoticeAnswer receive(GatewayId gateway, const RawNotice& notice);
    /// Works on stored notices, oldest first, each once. Returns how many.
    Result<std::int64_t> workNotices(int most = 100);
    /// Those that nothing here fits, latest first: a person has to look.
    Result<std::vector<ParkedNotice>> parkedNotices(int limit);

    /// Finishes what is unfinished: notices, gateways' logs, attempts that may have been paid meanwhile,
    /// credits, orders whose time is over, subscriptions, refunds. At most so many of each as the rules say;
    /// call it again for more. One thing that fails does not hold up the others.
    Result<SweepReport> sweep(const std::stop_token& stop);

    /// Latest first, beginning below the number `before` (0: at the end).
    Result<std::vector<BillingEvent>> events(const AccountId& account, int limit, std::int64_t before = 0);

private:
    Parts m_parts;
};

} // namespace vidgo::billing
