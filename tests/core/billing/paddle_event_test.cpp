#include "paddle_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_event.h"
#include "vidgo/billing/paddle_signature.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::paddle;

namespace {

using Path = std::vector<std::string>;

Instant instant(std::string_view text)
{
    return instantFromText(text).value_or(Instant{});
}

Json envelope()
{
    return *Json::parse(test::paddleBody("paddle-01"));
}

// The error's {reason}.
std::string reason(const Error& error)
{
    const auto found = error.arguments().find("reason");
    return found == error.arguments().end() ? std::string() : found->second;
}

} // namespace

Q_DECLARE_METATYPE(Path)
Q_DECLARE_METATYPE(Json)

class PaddleEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcceptedVectorIsRead();
    void anEnvelopeIsRead();
    void aBrokenEnvelopeIsRefused_data();
    void aBrokenEnvelopeIsRefused();
    void aHostileBodyIsRefused();
    void subjectsAreTold();
    void aTransactionIsRead();
    void aRenewalNamesItsSubscription();
    void aFailedPaymentIsNoPayment();
    void aTransactionThatIsNoneIsRefused_data();
    void aTransactionThatIsNoneIsRefused();
    void aDraftNeedsNoTotals();
    void aSubscriptionIsRead();
    void aSubscriptionThatIsNoneIsRefused_data();
    void aSubscriptionThatIsNoneIsRefused();
    void anAdjustmentIsRead();
    void newStatesAreUnknown();
    void idsHaveTheirPrefix();
    void timesAreReadToTheMicrosecond();
};

void PaddleEventTest::everyAcceptedVectorIsRead()
{
    int read = 0;
    const auto vectors = test::paddleVectors();
    for (const auto& vector : *vectors.asArray()) {
        const auto id = test::memberText(vector, "id");
        const auto* expected = vector.find("node_unmarshal");
        if (!*vector.find("accept")->asBool() || !expected->find("event_id"))
            continue;
        const auto parsed = readEvent(test::memberText(vector, "body"));
        QVERIFY2(parsed.has_value(), id.c_str());
        QCOMPARE(parsed->id.value(), test::memberText(*expected, "event_id"));
        QCOMPARE(parsed->type, test::memberText(*expected, "event_type"));
        const auto subject = subjectOf(parsed->type);
        if (subject == Subject::Transaction)
            VIDGO_VERIFY(readTransaction(parsed->data));
        if (subject == Subject::Subscription && parsed->type != "subscription.someday")
            VIDGO_VERIFY(readSubscription(parsed->data));
        if (subject == Subject::Adjustment)
            VIDGO_VERIFY(readAdjustment(parsed->data));
        ++read;
    }
    QVERIFY(read >= 12);
}

void PaddleEventTest::anEnvelopeIsRead()
{
    const auto parsed = readEvent(test::paddleBody("paddle-01"));
    VIDGO_VERIFY(parsed);
    QCOMPARE(parsed->id.value(), std::string("evt_01kdva00000000000000000001"));
    QCOMPARE(parsed->type, std::string("transaction.completed"));
    QVERIFY(parsed->occurredAt == instant("2026-01-01T01:08:01.123456Z"));
    QVERIFY(parsed->data.asObject());
    const auto escaped = readEvent(test::paddleBody("paddle-17"));
    VIDGO_VERIFY(escaped);
    QCOMPARE(test::memberText(escaped->data, "reason"), std::string("退款 / café"));
}

void PaddleEventTest::aBrokenEnvelopeIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Json>("value");
    const auto row = [](const char* name, const char* key, const Json& value) {
        QTest::newRow(name) << QByteArray(key) << value;
    };
    row("no id", "event_id", nullptr);
    row("another id", "event_id", "ntf_01kdva00000000000000000001");
    row("SQL", "event_id", "evt_01'; DROP TABLE events;--'");
    row("a number", "event_id", 1);
    row("no type", "event_type", "");
    row("a list", "event_type", Json::Array{"transaction.completed"});
    row("a long type", "event_type", std::string(3000, 'a'));
    row("no time", "occurred_at", nullptr);
    row("a local time", "occurred_at", "2026-01-01T01:08:01+08:00");
    row("seconds", "occurred_at", 1767229681);
    row("no data", "data", nullptr);
    row("a text", "data", "txn");
    row("a list of data", "data", Json::Array{});
}

void PaddleEventTest::aBrokenEnvelopeIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(Json, value);
    VIDGO_VERIFY(readEvent(envelope().dump()));
    const auto parsed = readEvent(test::changed(envelope(), {key.toStdString()}, value).dump());
    VIDGO_VERIFY_ERROR(parsed, BillingError::MessageMalformed);
    QCOMPARE(reason(parsed.error()), key.toStdString() + " is missing or wrong");
}

void PaddleEventTest::aHostileBodyIsRefused()
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "{\"data\":";
    const std::string whole = test::paddleBody("paddle-01");
    for (const auto& body : {std::string(), std::string("null"), std::string("[]"), std::string("\"evt\""),
                             deep, std::string("not json at all"), std::string("\xef\xbb\xbf") + whole,
                             whole + whole, "{\"a\":\"\xa5\xe6\"}" + whole})
        VIDGO_VERIFY_ERROR(readEvent(body), BillingError::MessageMalformed);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!readEvent(std::string_view(whole).substr(0, size)));
    VIDGO_VERIFY_ERROR(readEvent(std::string(kMaxBodyBytes + 1, ' ')), BillingError::MessageTooLarge);
}

void PaddleEventTest::subjectsAreTold()
{
    QVERIFY(subjectOf("transaction.completed") == Subject::Transaction);
    QVERIFY(subjectOf("subscription.someday") == Subject::Subscription);
    QVERIFY(subjectOf("adjustment.updated") == Subject::Adjustment);
    QVERIFY(subjectOf("customer.created") == Subject::Other);
    QVERIFY(subjectOf("transactions.completed") == Subject::Other);
    QVERIFY(subjectOf("") == Subject::Other);
}

void PaddleEventTest::aTransactionIsRead()
{
    const auto transaction = readTransaction(test::paddleData("paddle-01"));
    VIDGO_VERIFY(transaction);
    QCOMPARE(transaction->id.value(), std::string("txn_01kdva00000000000000000001"));
    QVERIFY(transaction->status == TransactionStatus::Completed);
    QCOMPARE(transaction->customer->value(), std::string("ctm_01kdva00000000000000000001"));
    QVERIFY(!transaction->subscription);
    QCOMPARE(test::memberText(transaction->customData, "user"), std::string("usr_01HZX9"));
    QCOMPARE(transaction->currency, std::string("USD"));
    QCOMPARE(*transaction->grandTotal, std::int64_t{1000});
    QCOMPARE(*transaction->tax, std::int64_t{0});
    QCOMPARE(transaction->items.size(), std::size_t{1});
    QCOMPARE(transaction->items[0].price.value(), std::string("pri_01kdva00000000000000000001"));
    QCOMPARE(transaction->lineItems[0].id.value(), std::string("txnitm_01kdva00000000000000000001"));
    QCOMPARE(transaction->lineItems[0].total, std::int64_t{1000});
    QCOMPARE(transaction->payments[0].status, std::string("captured"));
    QVERIFY(transaction->payments[0].errorCode.empty());
    QCOMPARE(transaction->origin, std::string("web"));
    QVERIFY(transaction->updatedAt == instant("2026-01-01T01:08:02Z"));
}

void PaddleEventTest::aRenewalNamesItsSubscription()
{
    const auto transaction = readTransaction(test::paddleData("paddle-03"));
    VIDGO_VERIFY(transaction);
    QCOMPARE(transaction->subscription->value(), std::string("sub_01kdva00000000000000000001"));
    QCOMPARE(transaction->origin, std::string("subscription_recurring"));
}

void PaddleEventTest::aFailedPaymentIsNoPayment()
{
    const auto transaction = readTransaction(test::paddleData("paddle-05"));
    VIDGO_VERIFY(transaction);
    QVERIFY(transaction->status == TransactionStatus::Ready);
}

void PaddleEventTest::aTransactionThatIsNoneIsRefused_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<Json>("value");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const Path& path, const Json& value, const char* named) {
        QTest::newRow(name) << path << value << QByteArray(named);
    };
    const Path total{"details", "totals", "grand_total"};
    row("no id", {"id"}, nullptr, "id");
    row("another's id", {"id"}, "sub_01kdva00000000000000000001", "id");
    row("a path in an id", {"id"}, "txn_../../../../../../etc/pass", "id");
    row("no status", {"status"}, nullptr, "status");
    row("a currency in words", {"currency_code"}, "usd", "currency_code");
    row("custom data that are none", {"custom_data"}, "usr", "custom_data");
    row("an amount as a number", total, 1000, "details.totals.grand_total");
    row("an amount in units", total, "10.00", "details.totals.grand_total");
    row("an amount with an exponent", total, "1e3", "details.totals.grand_total");
    row("an amount with a blank", total, " 1000", "details.totals.grand_total");
    row("an amount with a plus", total, "+1000", "details.totals.grand_total");
    row("an amount without end", total, "9999999999999999", "details.totals.grand_total");
    row("only a sign", total, "-", "details.totals.grand_total");
    row("no amount", total, nullptr, "details.totals.grand_total");
    row("two currencies", {"details", "totals", "currency_code"}, "TWD", "details.totals.currency_code");
    row("completed without totals", {"details"}, nullptr, "details");
    row("no items", {"items"}, nullptr, "items");
    row("items that are none", {"items"}, Json::Array{1}, "items[0]");
    row("a quantity of nothing", {"items", "0", "quantity"}, 0, "items[0].quantity");
    row("less than nothing", {"items", "0", "quantity"}, -1, "items[0].quantity");
    row("half a quantity", {"items", "0", "quantity"}, 1.5, "items[0].quantity");
    row("no price", {"items", "0", "price"}, nullptr, "items[0].price");
    row("a line item without an id", {"details", "line_items", "0", "id"}, "", "details.line_items[0].id");
    row("a time that is none", {"updated_at"}, "today", "updated_at");
}

void PaddleEventTest::aTransactionThatIsNoneIsRefused()
{
    QFETCH(Path, path);
    QFETCH(Json, value);
    QFETCH(QByteArray, named);
    const auto transaction = readTransaction(test::changed(test::paddleData("paddle-01"), path, value));
    VIDGO_VERIFY_ERROR(transaction, BillingError::MessageMalformed);
    QCOMPARE(reason(transaction.error()), named.toStdString() + " is missing or wrong");
}

void PaddleEventTest::aDraftNeedsNoTotals()
{
    auto data = test::changed(test::paddleData("paddle-01"), {"status"}, "draft");
    data = test::changed(data, {"details"}, nullptr);
    data = test::changed(data, {"customer_id"}, nullptr);
    const auto transaction = readTransaction(data);
    VIDGO_VERIFY(transaction);
    QVERIFY(transaction->status == TransactionStatus::Draft);
    QVERIFY(!transaction->grandTotal && !transaction->customer);
}

void PaddleEventTest::aSubscriptionIsRead()
{
    const auto subscription = readSubscription(test::paddleData("paddle-07"));
    VIDGO_VERIFY(subscription);
    QVERIFY(subscription->status == SubscriptionStatus::Active);
    QVERIFY(subscription->scheduledChange->action == ScheduledChange::Action::Cancel);
    QVERIFY(subscription->scheduledChange->effectiveAt == instant("2026-02-01T01:08:01Z"));
    QVERIFY(subscription->period->endsAt == instant("2026-02-01T01:08:01Z"));
    QVERIFY(subscription->nextBilledAt && !subscription->canceledAt && !subscription->transaction);
    QCOMPARE(subscription->items[0].price.value(), std::string("pri_01kdva00000000000000000002"));

    const auto late = readSubscription(test::paddleData("paddle-09"));
    VIDGO_VERIFY(late);
    QVERIFY(late->status == SubscriptionStatus::PastDue);

    auto data = test::changed(test::paddleData("paddle-07"), {"status"}, "canceled");
    data = test::changed(data, {"current_billing_period"}, nullptr);
    data = test::changed(data, {"next_billed_at"}, nullptr);
    data = test::changed(data, {"scheduled_change"}, nullptr);
    data = test::changed(data, {"canceled_at"}, "2026-02-01T01:08:01Z");
    const auto gone = readSubscription(data);
    VIDGO_VERIFY(gone);
    QVERIFY(gone->status == SubscriptionStatus::Canceled);
    QVERIFY(!gone->period && !gone->nextBilledAt && gone->canceledAt);
}

void PaddleEventTest::aSubscriptionThatIsNoneIsRefused_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<Json>("value");
    QTest::newRow("id") << Path{"id"} << Json("txn_01kdva00000000000000000001");
    QTest::newRow("customer") << Path{"customer_id"} << Json();
    QTest::newRow("half a period") << Path{"current_billing_period", "ends_at"} << Json();
    QTest::newRow("a period that is none") << Path{"current_billing_period"} << Json("month");
    QTest::newRow("a change without a time") << Path{"scheduled_change", "effective_at"} << Json();
    QTest::newRow("next") << Path{"next_billed_at"} << Json("soon");
    QTest::newRow("items") << Path{"items"} << Json(Json::Object{});
}

void PaddleEventTest::aSubscriptionThatIsNoneIsRefused()
{
    QFETCH(Path, path);
    QFETCH(Json, value);
    VIDGO_VERIFY_ERROR(readSubscription(test::changed(test::paddleData("paddle-07"), path, value)),
                       BillingError::MessageMalformed);
}

void PaddleEventTest::anAdjustmentIsRead()
{
    const auto data = test::paddleData("paddle-11");
    const auto adjustment = readAdjustment(data);
    VIDGO_VERIFY(adjustment);
    QVERIFY(adjustment->action == AdjustmentAction::Refund);
    QVERIFY(adjustment->status == AdjustmentStatus::Approved);
    QVERIFY(isId("txn", adjustment->transaction.value()));
    QVERIFY(adjustment->total > 0);
    QCOMPARE(adjustment->items[0].amount, adjustment->total);
    const auto chargeback = readAdjustment(test::changed(data, {"action"}, "chargeback"));
    VIDGO_VERIFY(chargeback);
    QVERIFY(chargeback->action == AdjustmentAction::Chargeback);
    VIDGO_VERIFY_ERROR(readAdjustment(test::changed(data, {"totals", "total"}, 300)),
                       BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(readAdjustment(test::changed(data, {"transaction_id"}, nullptr)),
                       BillingError::MessageMalformed);
}

void PaddleEventTest::newStatesAreUnknown()
{
    const auto transaction =
        readTransaction(test::changed(test::paddleData("paddle-01"), {"status"}, "Completed"));
    VIDGO_VERIFY(transaction);
    QVERIFY(transaction->status == TransactionStatus::Unknown);
    const auto subscription =
        readSubscription(test::changed(test::paddleData("paddle-07"), {"status"}, "frozen"));
    VIDGO_VERIFY(subscription);
    QVERIFY(subscription->status == SubscriptionStatus::Unknown);
    const auto adjustment =
        readAdjustment(test::changed(test::paddleData("paddle-11"), {"status"}, "approved "));
    VIDGO_VERIFY(adjustment);
    QVERIFY(adjustment->status == AdjustmentStatus::Unknown);
}

void PaddleEventTest::idsHaveTheirPrefix()
{
    QVERIFY(isId("txn", "txn_01kdva00000000000000000001"));
    for (const auto* text : {"", "txn_", "txn_01kdva0000000000000000001", "txn_01kdva000000000000000000001",
                             "TXN_01kdva00000000000000000001", "txn_01KDVA00000000000000000001",
                             "txn-01kdva00000000000000000001", "sub_01kdva00000000000000000001",
                             "txn_01kdva0000000000000000000/", " txn_01kdva0000000000000000001"})
        QVERIFY2(!isId("txn", text), text);
}

void PaddleEventTest::timesAreReadToTheMicrosecond()
{
    const auto second = instant("2026-01-01T01:08:01Z");
    QVERIFY(second.time_since_epoch() == std::chrono::seconds(1767229681));
    QVERIFY(instant("2026-01-01T01:08:01.1Z") - second == std::chrono::microseconds(100'000));
    QVERIFY(instant("2026-01-01T01:08:01.123456Z") - second == std::chrono::microseconds(123'456));
    QVERIFY(instant("2026-01-01T01:08:01.123456789Z") - second == std::chrono::microseconds(123'456));
    for (const auto* text : {"", "Z", "2026-01-01", "2026-01-01T01:08:01", "2026-01-01T01:08:01.Z",
                             "2026-01-01T01:08:01.12a4Z", "2026-01-01T01:08:01.1234567890Z",
                             "2026-02-30T01:08:01Z", "2026-01-01 01:08:01Z", "2026-01-01T01:08:60Z"})
        QVERIFY2(!instantFromText(text), text);
}

QTEST_GUILESS_MAIN(PaddleEventTest)
#include "paddle_event_test.moc"
