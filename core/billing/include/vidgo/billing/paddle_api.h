#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/money.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/paddle_event.h"
#include "vidgo/billing/paddle_money.h"
#include "vidgo/billing/paddle_values.h"
#include "vidgo/model/language.h"

// Requests to Paddle's API and what it answers, as pure functions. Authorization (Bearer), Content-Type and
// `Paddle-Version: 1` are the sender's business. Paddle has no idempotency key: after a POST that may have
// arrived, look for what it would have made (our order id is in custom_data) before sending it again.
namespace vidgo::billing::paddle {

inline constexpr std::string_view kLiveHost = "https://api.paddle.com";
inline constexpr std::string_view kSandboxHost = "https://sandbox-api.paddle.com";

/// How Paddle names a language: "zh-Hant".
std::string_view localeOf(Language language);

struct Request
{
    std::string method; ///< "GET", "POST" or "PATCH"
    std::string path;   ///< With its query, behind the host.
    Json body;          ///< Null: none.
};

/// Our own words on a thing at Paddle: up to 20 entries, keys of a-z, 0-9 and `_`, values up to 200 bytes.
/// Ids are texts, because Paddle refuses large numbers.
using CustomData = std::map<std::string, std::string>;

/// A checkout made by the server, so that the page can't change price, user or order.
struct Checkout
{
    std::vector<PriceQuantity> items; ///< Each price once; recurring ones of one interval.
    std::optional<CustomerId> customer;
    CustomData customData; ///< Not empty: it is how a payment finds its user and order.
    Currency currency = Currency::usd();
    /// Ours with Paddle.js: https, or of this computer for Paddle's sandbox; empty: the account's default.
    std::string pageUrl;
};

struct NewCustomer
{
    std::string email;
    std::string name; ///< May be empty.
    Language language = Language::English;
    CustomData customData;
};

enum class Effect { NextPeriod, Immediately };

/// When a change of plan is charged.
enum class Proration { NowInPart, NextPeriodInPart, NowInFull, NextPeriodInFull, Never };

struct RefundedItem
{
    LineItemId item;
    Money amount;
};

/// Builders fail with BillingError::OrderInvalid when Paddle would refuse the request, and with the errors of
/// amountText() where they take amounts. A currency that the table lacks is never sold in.
Result<Request> createTransaction(const Checkout& checkout, const CurrencyTable& table);
Result<Request> getTransaction(const TransactionId& id);
Result<Request> createCustomer(const NewCustomer& customer);
/// Customers of this address; there is one at most.
Result<Request> findCustomers(std::string_view email);
/// The newest first.
Result<Request> listTransactions(const CustomerId& customer);
Result<Request> listTransactions(const SubscriptionId& subscription);
Request listTransactions();
/// What was given back, or is to be, of a payment, or of all payments of a subscription.
Result<Request> listAdjustments(const TransactionId& transaction);
Result<Request> listAdjustments(const SubscriptionId& subscription);
Result<Request> getSubscription(const SubscriptionId& id);
/// Stops the subscription, by default at the end of what is paid for.
Result<Request> cancelSubscription(const SubscriptionId& id, Effect effect);
/// Takes a planned cancellation or pause back.
Result<Request> keepSubscription(const SubscriptionId& id);
/// `items` is the whole list: what is not in it is removed. A payment that fails prevents the change.
Result<Request> changePlan(const SubscriptionId& id, const std::vector<PriceQuantity>& items,
                           Proration proration);
/// Charges one-off items to a subscriber without a checkout.
Result<Request> chargeOnce(const SubscriptionId& id, const std::vector<PriceQuantity>& items, Effect effect);
Result<Request> refundAll(const TransactionId& id, std::string_view reason);
/// Gives back a part of each named item of the transaction, which was paid in the amounts' currency.
Result<Request> refundPart(const TransactionId& id, std::string_view reason,
                           const std::vector<RefundedItem>& items, const CurrencyTable& table);
Request listCurrencies();
/// The event log, the oldest first, from behind this event on; from its beginning without one.
Result<Request> listEvents(const std::optional<EventId>& after);

struct HttpAnswer
{
    int status = 0;
    std::string_view body;
    std::string_view retryAfter; ///< The header's value, or empty.
};

/// Who can do something about a refusal.
enum class Advice {
    AskOperator, ///< Keys, permissions or settings of the merchant.
    TryLater,
    OurMistake,
    TellCustomer,
    RefundRule, ///< This refund is not possible, or not now.
    Unknown
};

/// Paddle said no.
struct Refusal
{
    Advice advice = Advice::Unknown;
    int status = 0;
    std::string code; ///< Empty when the answer was not Paddle's own.
    std::string detail;
    std::string requestId;           ///< For the log and for Paddle's support.
    std::vector<std::string> fields; ///< The fields that it is about.
    std::optional<std::chrono::seconds> retryAfter;
    bool mayHaveHappened = false; ///< Look before a POST is sent again.
};

struct Customer
{
    CustomerId id;
    std::string email; ///< Lower-cased by Paddle: never match users by it.
    Json customData;
};

/// One page of a list. `nextPath` is the request for the next one, empty at the end.
template <class Item>
struct Page
{
    std::vector<Item> items;
    std::string nextPath;
};

template <class Value>
using Answer = std::variant<Value, Refusal>;

/// Each reads an answer, success or refusal. Fails with BillingError::MessageTooLarge or MessageMalformed.
Result<Answer<Transaction>> readTransactionAnswer(const HttpAnswer& answer);
Result<Answer<Subscription>> readSubscriptionAnswer(const HttpAnswer& answer);
Result<Answer<Adjustment>> readAdjustmentAnswer(const HttpAnswer& answer);
Result<Answer<Customer>> readCustomerAnswer(const HttpAnswer& answer);
Result<Answer<Page<Customer>>> readCustomersAnswer(const HttpAnswer& answer);
Result<Answer<Page<Transaction>>> readTransactionsAnswer(const HttpAnswer& answer);
Result<Answer<Page<Adjustment>>> readAdjustmentsAnswer(const HttpAnswer& answer);
/// Currencies with other decimals than 0 to 4 are left out.
Result<Answer<CurrencyTable>> readCurrenciesAnswer(const HttpAnswer& answer);
Result<Answer<Page<Event>>> readEventsAnswer(const HttpAnswer& answer);

} // namespace vidgo::billing::paddle
