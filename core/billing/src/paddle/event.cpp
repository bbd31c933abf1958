#include "vidgo/billing/paddle_event.h"

#include "paddle/member_reader.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_signature.h"

namespace vidgo::billing::paddle {

namespace {

PriceQuantity readItem(MemberReader& item)
{
    auto price = item.child("price");
    return {.price = price.id<PriceId>("id", "pri"), .quantity = item.quantity("quantity")};
}

LineItem readLineItem(MemberReader& item)
{
    auto totals = item.child("totals");
    return {.id = item.id<LineItemId>("id", "txnitm"),
            .price = item.id<PriceId>("price_id", "pri"),
            .quantity = item.quantity("quantity"),
            .total = totals.amount("total")};
}

PaymentAttempt readPayment(MemberReader& payment)
{
    return {.amount = payment.amount("amount"),
            .status = payment.needed("status"),
            .errorCode = payment.text("error_code")};
}

TransactionStatus readTransactionStatus(MemberReader& data)
{
    using enum TransactionStatus;
    return data.oneOf<TransactionStatus>("status",
                                         {{"draft", Draft},
                                          {"ready", Ready},
                                          {"billed", Billed},
                                          {"paid", Paid},
                                          {"completed", Completed},
                                          {"canceled", Canceled},
                                          {"past_due", PastDue}},
                                         Unknown);
}

void readDetails(MemberReader& data, Transaction& transaction)
{
    if (!data.has("details")) {
        if (transaction.status == TransactionStatus::Completed)
            data.refuse("details");
        return;
    }
    auto details = data.child("details");
    auto totals = details.child("totals");
    transaction.grandTotal = totals.amount("grand_total");
    transaction.tax = totals.amount("tax");
    if (totals.currency("currency_code") != transaction.currency)
        totals.refuse("currency_code");
    transaction.lineItems = details.each("line_items", readLineItem);
}

SubscriptionStatus readSubscriptionStatus(MemberReader& data)
{
    using enum SubscriptionStatus;
    return data.oneOf<SubscriptionStatus>("status",
                                          {{"trialing", Trialing},
                                           {"active", Active},
                                           {"past_due", PastDue},
                                           {"paused", Paused},
                                           {"canceled", Canceled}},
                                          Unknown);
}

std::optional<BillingPeriod> readPeriod(MemberReader& data)
{
    if (!data.has("current_billing_period"))
        return std::nullopt;
    auto period = data.child("current_billing_period");
    return BillingPeriod{.startsAt = period.time("starts_at"), .endsAt = period.time("ends_at")};
}

std::optional<ScheduledChange> readScheduledChange(MemberReader& data)
{
    using enum ScheduledChange::Action;
    if (!data.has("scheduled_change"))
        return std::nullopt;
    auto change = data.child("scheduled_change");
    return ScheduledChange{.action = change.oneOf<ScheduledChange::Action>(
                               "action", {{"cancel", Cancel}, {"pause", Pause}, {"resume", Resume}}, Unknown),
                           .effectiveAt = change.time("effective_at")};
}

AdjustmentAction readAction(MemberReader& data)
{
    using enum AdjustmentAction;
    return data.oneOf<AdjustmentAction>("action",
                                        {{"refund", Refund},
                                         {"credit", Credit},
                                         {"credit_reverse", CreditReverse},
                                         {"chargeback", Chargeback},
                                         {"chargeback_reverse", ChargebackReverse},
                                         {"chargeback_warning", ChargebackWarning},
                                         {"chargeback_warning_reverse", ChargebackWarningReverse}},
                                        Unknown);
}

AdjustmentStatus readAdjustmentStatus(MemberReader& data)
{
    using enum AdjustmentStatus;
    return data.oneOf<AdjustmentStatus>("status",
                                        {{"pending_approval", PendingApproval},
                                         {"approved", Approved},
                                         {"rejected", Rejected},
                                         {"reversed", Reversed}},
                                        Unknown);
}

AdjustedItem readAdjustedItem(MemberReader& item)
{
    return {.item = item.id<LineItemId>("item_id", "txnitm"), .amount = item.amount("amount")};
}

Event readEventMembers(MemberReader& members)
{
    Event event{.id = members.id<EventId>("event_id", "evt"),
                .type = members.needed("event_type"),
                .occurredAt = members.time("occurred_at"),
                .data = members.object("data")};
    if (event.data.isNull())
        members.refuse("data");
    return event;
}

Transaction readTransactionMembers(MemberReader& members)
{
    Transaction transaction;
    transaction.id = members.id<TransactionId>("id", "txn");
    transaction.status = readTransactionStatus(members);
    transaction.customer = members.idIfAny<CustomerId>("customer_id", "ctm");
    transaction.subscription = members.idIfAny<SubscriptionId>("subscription_id", "sub");
    transaction.customData = members.object("custom_data");
    transaction.currency = members.currency("currency_code");
    transaction.origin = members.text("origin");
    transaction.invoiceNumber = members.text("invoice_number");
    if (members.has("checkout"))
        transaction.checkoutUrl = members.child("checkout").text("url");
    transaction.items = members.each("items", readItem);
    readDetails(members, transaction);
    if (members.has("payments"))
        transaction.payments = members.each("payments", readPayment);
    transaction.updatedAt = members.time("updated_at");
    return transaction;
}

Subscription readSubscriptionMembers(MemberReader& members)
{
    Subscription subscription;
    subscription.id = members.id<SubscriptionId>("id", "sub");
    subscription.status = readSubscriptionStatus(members);
    subscription.customer = members.id<CustomerId>("customer_id", "ctm");
    subscription.transaction = members.idIfAny<TransactionId>("transaction_id", "txn");
    subscription.customData = members.object("custom_data");
    subscription.currency = members.currency("currency_code");
    subscription.items = members.each("items", readItem);
    subscription.period = readPeriod(members);
    subscription.nextBilledAt = members.timeIfAny("next_billed_at");
    subscription.canceledAt = members.timeIfAny("canceled_at");
    subscription.scheduledChange = readScheduledChange(members);
    subscription.updatedAt = members.time("updated_at");
    return subscription;
}

Adjustment readAdjustmentMembers(MemberReader& members)
{
    Adjustment adjustment;
    adjustment.id = members.id<AdjustmentId>("id", "adj");
    adjustment.action = readAction(members);
    adjustment.status = readAdjustmentStatus(members);
    adjustment.transaction = members.id<TransactionId>("transaction_id", "txn");
    adjustment.subscription = members.idIfAny<SubscriptionId>("subscription_id", "sub");
    adjustment.currency = members.currency("currency_code");
    adjustment.reason = members.text("reason");
    adjustment.total = members.child("totals").amount("total");
    adjustment.items = members.each("items", readAdjustedItem);
    adjustment.updatedAt = members.time("updated_at");
    return adjustment;
}

} // namespace

Subject subjectOf(std::string_view eventType)
{
    if (eventType.starts_with("transaction."))
        return Subject::Transaction;
    if (eventType.starts_with("subscription."))
        return Subject::Subscription;
    if (eventType.starts_with("adjustment."))
        return Subject::Adjustment;
    return Subject::Other;
}

Result<Event> readEvent(std::string_view body)
{
    if (body.size() > kMaxBodyBytes)
        return fail(BillingError::MessageTooLarge, std::to_string(body.size()) + " bytes",
                    {{"gateway", std::string(kGateway)}});
    const auto json = Json::parse(body, kGateway);
    if (!json)
        return malformed("not JSON");
    return readEventObject(*json);
}

Result<Event> readEventObject(const Json& json)
{
    return readObject(json, "", readEventMembers);
}

Result<Transaction> readTransaction(const Json& data)
{
    return readObject(data, "", readTransactionMembers);
}

Result<Subscription> readSubscription(const Json& data)
{
    return readObject(data, "", readSubscriptionMembers);
}

Result<Adjustment> readAdjustment(const Json& data)
{
    return readObject(data, "", readAdjustmentMembers);
}

} // namespace vidgo::billing::paddle
