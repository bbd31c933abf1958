#include <set>

#include <QtTest/QtTest>

#include "vidgo/base/json.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_signature.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::sandbox;
using namespace std::chrono_literals;
namespace paddle = vidgo::billing::paddle;

namespace {

QStringList listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list << QString::fromStdString(text);
    return list;
}

const std::string kPack = "pri_01kdva00000000000000000001";
const std::string kPlan = "pri_01kdva00000000000000000002";
const std::string kBigPlan = "pri_01kdva00000000000000000003";

} // namespace

/// The stand-in of Paddle, asked by what billing itself makes.
class PaddleStandInTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<PaddleStandIn> m_paddle;
    std::unique_ptr<HttpListener> m_shop;
    std::vector<Request> m_notices;
    int m_shopSays = 200;

    struct Said
    {
        Answer answer;
        Json json;
        std::string code() const
        {
            const auto* error = json.find("error");
            return error ? *error->find("code")->asString() : std::string();
        }
        paddle::HttpAnswer plain() const
        {
            return {.status = answer.status, .body = answer.body, .retryAfter = {}};
        }
    };
    Said say(const std::string& method, const std::string& path, const std::string& body,
             const Headers& headers = {{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"},
                                       {"Paddle-Version", "1"},
                                       {"Content-Type", "application/json"}}) const
    {
        auto answer = sandbox::send(method, m_paddle->url() + path, headers, body);
        if (!answer)
            qFatal("%s", answer.error().internal().c_str());
        auto json = Json::parse(answer->body);
        if (!json)
            qFatal("%s", answer->body.c_str());
        return {std::move(*answer), std::move(*json)};
    }
    Said say(const Result<paddle::Request>& request) const
    {
        if (!request)
            qFatal("%s", request.error().internal().c_str());
        return say(request->method, request->path, request->body.isNull() ? "" : request->body.dump());
    }
    template <class Value>
    static Value value(const Result<paddle::Answer<Value>>& answer)
    {
        if (!answer || !std::holds_alternative<Value>(*answer))
            qFatal("%s", answer ? "refused" : answer.error().internal().c_str());
        return std::get<Value>(*answer);
    }
    paddle::CurrencyTable currencies() const
    {
        return value(paddle::readCurrenciesAnswer(say(paddle::listCurrencies()).plain()));
    }
    paddle::Transaction checkOut(const std::string& price) const
    {
        return value(paddle::readTransactionAnswer(
            say(paddle::createTransaction({.items = {{.price = paddle::PriceId(price)}},
                                           .customer = {},
                                           .customData = {{"order", "or1"}},
                                           .pageUrl = {}},
                                          currencies()))
                .plain()));
    }
    paddle::Transaction paid(const std::string& price) const
    {
        const auto id = checkOut(price).id;
        if (!m_paddle->choose(id.value(), PaddleChoice::Pay))
            qFatal("not paid");
        return value(paddle::readTransactionAnswer(say(paddle::getTransaction(id)).plain()));
    }
    paddle::Subscription subscription(const std::string& id) const
    {
        return value(
            paddle::readSubscriptionAnswer(say(paddle::getSubscription(paddle::SubscriptionId(id))).plain()));
    }
    // The types of the events in the log, those of "what" only.
    QStringList told(const char* what) const
    {
        const auto page = value(paddle::readEventsAnswer(say(paddle::listEvents({})).plain()));
        QStringList types;
        for (const auto& event : page.items)
            if (event.type.starts_with(what))
                types << QString::fromStdString(event.type.substr(event.type.find('.') + 1));
        return types;
    }
    QStringList unexpected() const { return listed(m_paddle->recorder().takeUnexpected()); }

private Q_SLOTS:
    void init()
    {
        m_notices.clear();
        m_shopSays = 200;
        auto shop = HttpListener::open({}, [this](const Request& request) {
            m_notices.push_back(request);
            return Answer{.status = m_shopSays, .headers = {}};
        });
        VIDGO_VERIFY(shop);
        m_shop = std::move(*shop);
        auto opened = PaddleStandIn::open(
            {.webhookUrl = m_shop->url() + "/notice",
             .prices = {{.id = kPack, .name = "50 credits", .amounts = {{"USD", 299}, {"TWD", 9'900}}},
                        {.id = kPlan, .name = "Starter", .amounts = {{"USD", 999}}, .months = 1},
                        {.id = kBigPlan, .name = "Pro", .amounts = {{"USD", 1'899}}, .months = 1}}},
            m_clock);
        VIDGO_VERIFY(opened);
        m_paddle = std::move(*opened);
    }

    void signaturesAreThoseOfTheVectors()
    {
        const auto file = Json::read(test::sourcePath("tests/vectors/paddle.json"));
        VIDGO_VERIFY(file);
        int count = 0;
        for (const auto& vector : *file->find("vectors")->asArray()) {
            const auto header = *vector.find("header")->asString();
            const auto end = header.find(';');
            if (!*vector.find("accept")->asBool() || !header.starts_with("ts=") || header.size() != end + 68)
                continue;
            const auto seconds = std::stoll(header.substr(3, end - 3));
            QCOMPARE(QString::fromStdString(paddleSignature(*vector.find("body")->asString(),
                                                            Secret(*vector.find("secret")->asString()),
                                                            Timestamp(std::chrono::seconds(seconds)))),
                     QString::fromStdString(header));
            ++count;
        }
        QVERIFY(count >= 5);
    }

    void aPaymentIsToldInTheLogAndBySignedWebhooks()
    {
        const auto transaction = checkOut(kPack);
        QCOMPARE(QString::fromStdString(transaction.checkoutUrl),
                 QString::fromStdString(m_paddle->url() + "/checkout?_ptxn=" + transaction.id.value()));
        VIDGO_VERIFY(m_paddle->choose(transaction.id.value(), PaddleChoice::Decline));
        VIDGO_VERIFY(m_paddle->choose(transaction.id.value(), PaddleChoice::Pay));
        QVERIFY(!m_paddle->choose(transaction.id.value(), PaddleChoice::Pay));
        QCOMPARE(told("transaction"),
                 QStringList({QStringLiteral("created"), QStringLiteral("payment_failed"),
                              QStringLiteral("paid"), QStringLiteral("completed")}));
        QCOMPARE(m_paddle->outbox().deliverDue(), 5);
        const auto& notice = m_notices.back();
        const auto event = paddle::readEvent(notice.body);
        VIDGO_VERIFY(event);
        QCOMPARE(event->type, std::string("transaction.completed"));
        VIDGO_VERIFY(paddle::verifySignature(notice.header("Paddle-Signature"), notice.body,
                                             Secret("pdl_ntfset_sandbox"), m_clock.now()));
        const auto read = paddle::readTransaction(event->data);
        VIDGO_VERIFY(read);
        QCOMPARE(*read->grandTotal, std::int64_t{299});
        QCOMPARE(read->payments.size(), 2U);
        QCOMPARE(unexpected(), QStringList());
    }

    void aRepetitionIsSignedAnew()
    {
        checkOut(kPack);
        m_shopSays = 500;
        QCOMPARE(m_paddle->outbox().deliverDue(), 0);
        m_clock.advance(6min);
        m_shopSays = 200;
        QCOMPARE(m_paddle->outbox().deliverDue(), 1);
        QCOMPARE(m_notices.size(), 2U);
        QCOMPARE(m_notices[0].body, m_notices[1].body);
        QVERIFY(m_notices[0].header("Paddle-Signature") != m_notices[1].header("Paddle-Signature"));
    }

    void aForgedWebhookDoesNotVerify()
    {
        const auto id = checkOut(kPack).id.value();
        VIDGO_VERIFY(m_paddle->forge(id));
        const auto& notice = m_notices.back();
        QVERIFY(notice.body.find("\"completed\"") != std::string::npos);
        QVERIFY(!paddle::verifySignature(notice.header("Paddle-Signature"), notice.body,
                                         Secret("pdl_ntfset_sandbox"), m_clock.now()));
    }

    void aSubscriptionRenewsFallsDueAndRecovers()
    {
        const auto first = paid(kPlan);
        const auto id = m_paddle->subscriptions().at(0);
        QCOMPARE(first.subscription->value(), id);
        const auto end = subscription(id).period->endsAt;
        m_clock.advance(std::chrono::days(31));
        VIDGO_VERIFY(m_paddle->renew(id));
        QVERIFY(subscription(id).period->startsAt == end);
        VIDGO_VERIFY(m_paddle->renew(id, false));
        QVERIFY(subscription(id).status == paddle::SubscriptionStatus::PastDue);
        QVERIFY(!m_paddle->renew(id));
        VIDGO_VERIFY(m_paddle->recover(id));
        QVERIFY(subscription(id).status == paddle::SubscriptionStatus::Active);
        VIDGO_VERIFY(m_paddle->renew(id, false));
        VIDGO_VERIFY(m_paddle->giveUp(id));
        QVERIFY(subscription(id).status == paddle::SubscriptionStatus::Canceled);
        QVERIFY(told("subscription").contains(QStringLiteral("past_due")));
        QCOMPARE(unexpected(), QStringList());
    }

    void aCancellationWaitsForThePeriodAndCanBeTakenBack()
    {
        paid(kPlan);
        const auto id = m_paddle->subscriptions().at(0);
        const paddle::SubscriptionId known(id);
        auto now = value(paddle::readSubscriptionAnswer(
            say(paddle::cancelSubscription(known, paddle::Effect::NextPeriod)).plain()));
        QVERIFY(now.scheduledChange.has_value());
        now = value(paddle::readSubscriptionAnswer(say(paddle::keepSubscription(known)).plain()));
        QVERIFY(!now.scheduledChange);
        say(paddle::cancelSubscription(known, paddle::Effect::NextPeriod));
        VIDGO_VERIFY(m_paddle->renew(id));
        QVERIFY(subscription(id).status == paddle::SubscriptionStatus::Canceled);
        QCOMPARE(say(paddle::keepSubscription(known)).code(),
                 std::string("subscription_update_when_canceled"));
        QCOMPARE(m_paddle->transactions().size(), 1U);
        QCOMPARE(unexpected(), QStringList());
    }

    void aHigherPlanIsChargedForTheRestOfThePeriod()
    {
        paid(kPlan);
        const paddle::SubscriptionId id(m_paddle->subscriptions().at(0));
        const std::vector<paddle::PriceQuantity> items{{.price = paddle::PriceId(kBigPlan)}};
        m_paddle->declineChanges(true);
        QCOMPARE(say(paddle::changePlan(id, items, paddle::Proration::NowInPart)).code(),
                 std::string("subscription_payment_declined"));
        QCOMPARE(subscription(id.value()).items.front().price.value(), kPlan);
        m_paddle->declineChanges(false);
        QCOMPARE(say(paddle::changePlan(id, items, paddle::Proration::NowInPart)).answer.status, 200);
        QCOMPARE(subscription(id.value()).items.front().price.value(), kBigPlan);
        const auto charge = value(paddle::readTransactionAnswer(
            say(paddle::getTransaction(paddle::TransactionId(m_paddle->transactions().at(1)))).plain()));
        QCOMPARE(charge.origin, std::string("subscription_update"));
        QCOMPARE(*charge.grandTotal, std::int64_t{900});
        QCOMPARE(unexpected(), QStringList());
    }

    void moneyGoesBackOnceAndByDecision()
    {
        const auto transaction = paid(kPack);
        const auto table = currencies();
        const auto part = [&](std::int64_t cents) {
            return say(paddle::refundPart(
                transaction.id, "unused",
                {{.item = transaction.lineItems.front().id, .amount = Money{cents, Currency::usd()}}},
                table));
        };
        QCOMPARE(part(300).code(), std::string("adjustment_amount_above_remaining_allowed"));
        QCOMPARE(part(100).answer.status, 201);
        QCOMPARE(part(100).code(), std::string("adjustment_pending_refund_request"));
        VIDGO_VERIFY(m_paddle->decideRefund(m_paddle->adjustments().back(), false));
        const auto full =
            value(paddle::readAdjustmentAnswer(say(paddle::refundAll(transaction.id, "unused")).plain()));
        QCOMPARE(full.total, std::int64_t{299});
        VIDGO_VERIFY(m_paddle->decideRefund(full.id.value(), true));
        QCOMPARE(m_paddle->statusOf(full.id.value()), std::string("approved"));
        QCOMPARE(say(paddle::refundAll(transaction.id, "again")).code(),
                 std::string("adjustment_transaction_item_has_already_been_fully_adjusted"));
        VIDGO_VERIFY(m_paddle->chargeBack(transaction.id.value()));
        VIDGO_VERIFY(m_paddle->reverseChargeBack(transaction.id.value()));
        QVERIFY(!m_paddle->reverseChargeBack(transaction.id.value()));
        const auto list =
            say("GET", "/adjustments?transaction_id=" + transaction.id.value() + "&per_page=2", "");
        QCOMPARE(list.json.find("data")->asArray()->size(), 2U);
        QVERIFY(*list.json.find("meta")->find("pagination")->find("has_more")->asBool());
        QCOMPARE(unexpected(), QStringList());
    }

    void aCustomerIsMadeOnce()
    {
        const auto request = paddle::createCustomer(
            {.email = "Ann@Example.com", .name = "Ann", .customData = {{"user", "1"}}});
        const auto customer = value(paddle::readCustomerAnswer(say(request).plain()));
        QCOMPARE(customer.email, std::string("ann@example.com"));
        const auto again = say(request);
        QCOMPARE(again.answer.status, 409);
        QCOMPARE(again.code(), std::string("customer_already_exists"));
        const auto found = say("GET", "/customers?email=ann%40example.com", "");
        QCOMPARE(found.json.find("data")->asArray()->size(), 1U);
        QCOMPARE(unexpected(), QStringList());
    }

    void theLogIsReadInPages()
    {
        for (int i = 0; i < 60; ++i)
            checkOut(kPack);
        auto path = std::string("/events");
        std::set<std::string> seen;
        for (int pages = 1; !path.empty(); ++pages) {
            const auto page = value(paddle::readEventsAnswer(say("GET", path, "").plain()));
            for (const auto& event : page.items)
                QVERIFY(seen.insert(event.id.value()).second);
            path = page.nextPath;
            QVERIFY(pages < 4);
        }
        QCOMPARE(seen.size(), 60U);
    }

    void refusalsAreSaidOnCommand()
    {
        const auto ann = Json(Json::Object{{"email", "ann@example.com"}}).dump();
        m_paddle->refuseNext({.retryAfter = 7});
        const auto busy = say("GET", "/currencies", "");
        QCOMPARE(busy.answer.status, 429);
        QCOMPARE(busy.code(), std::string("too_many_requests"));
        m_paddle->refuseNext({.status = 502, .code = "bad_gateway", .isDoneAllTheSame = true});
        const auto lost = say("POST", "/customers", ann);
        QCOMPARE(lost.answer.status, 502);
        QCOMPARE(say("POST", "/customers", ann).answer.status, 409);
        QCOMPARE(unexpected(), QStringList());
    }

    void whatIsNotRightIsRefusedAndRecorded_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* method, const char* path, QByteArray body,
                            const char* code) {
            body.replace("PACK", kPack.c_str()).replace('\'', '"');
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << QByteArray(code);
        };
        row("path", "GET", "/transaction", "", "not_found");
        row("verb", "PUT", "/customers", "{}", "not_found");
        row("json", "POST", "/customers", "{", "invalid_json");
        row("no object", "POST", "/customers", "[]", "bad_request");
        row("missing", "POST", "/customers", "{}", "invalid_field");
        row("extra", "POST", "/customers", "{'email':'a@b.cc','age':3}", "invalid_field");
        row("type", "POST", "/customers", "{'email':3}", "invalid_field");
        row("empty custom data", "POST", "/customers", "{'email':'a@b.cc','custom_data':{}}",
            "invalid_field");
        row("large number", "POST", "/customers", "{'email':'a@b.cc','custom_data':{'n':9007199254740993}}",
            "invalid_field");
        row("no items", "POST", "/transactions", "{'items':[]}", "invalid_field");
        row("quantity as text", "POST", "/transactions", "{'items':[{'price_id':'PACK','quantity':'1'}]}",
            "invalid_field");
        row("too many", "POST", "/transactions", "{'items':[{'price_id':'PACK','quantity':101}]}",
            "transaction_item_quantity_out_of_range");
        row("twice", "POST", "/transactions",
            "{'items':[{'price_id':'PACK','quantity':1},{'price_id':'PACK','quantity':1}]}",
            "transaction_duplicate_price_ids");
        row("price", "POST", "/transactions", "{'items':[{'price_id':'pri_x','quantity':1}]}",
            "transaction_price_not_found");
        row("currency", "POST", "/transactions",
            "{'items':[{'price_id':'PACK','quantity':1}],'currency_code':'ABC'}", "invalid_field");
        row("page", "POST", "/transactions",
            "{'items':[{'price_id':'PACK','quantity':1}],'checkout':{'url':'http://shop.example'}}",
            "transaction_checkout_url_domain_is_not_approved");
        row("refund of nothing", "POST", "/adjustments",
            "{'action':'refund','type':'full','transaction_id':'txn_x','reason':'x'}", "not_found");
        row("parameter", "GET", "/transactions?colour=red", "", "invalid_field");
        row("page size", "GET", "/transactions?per_page=201", "", "invalid_field");
        row("event", "GET", "/events?after=evt_x", "", "invalid_field");
    }
    void whatIsNotRightIsRefusedAndRecorded()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        QCOMPARE(QByteArray::fromStdString(
                     say(method.toStdString(), path.toStdString(), body.toStdString()).code()),
                 code);
        QCOMPARE(unexpected().size(), 1);
        QVERIFY(m_paddle->transactions().empty());
    }

    void whoCallsIsChecked()
    {
        const Header key{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"};
        const Header json{"Content-Type", "application/json"};
        QCOMPARE(say("GET", "/currencies", "", {}).code(), std::string("authentication_missing"));
        QCOMPARE(say("GET", "/currencies", "", {{"Authorization", "Basic x"}}).code(),
                 std::string("authentication_malformed"));
        QCOMPARE(say("GET", "/currencies", "", {{"Authorization", "Bearer x"}}).code(),
                 std::string("invalid_token"));
        QCOMPARE(say("GET", "/currencies", "", {key, {"Paddle-Version", "2"}}).code(),
                 std::string("invalid_field"));
        QCOMPARE(say("POST", "/customers", "{}", {key}).code(), std::string("unsupported_media_type"));
        QCOMPARE(say("GET", "/currencies", "{}", {key, json}).code(), std::string("bad_request"));
        QCOMPARE(unexpected().size(), 6);
        for (const auto& seen : m_paddle->recorder().seen())
            QVERIFY(seen.request.header("Authorization").find("pdl_") == std::string_view::npos);
    }

    void thePageOfABrowserAndTheCommandsOfAScriptDoTheSame()
    {
        const auto first = checkOut(kPlan);
        const auto page = sandbox::send("GET", first.checkoutUrl, {}, {});
        VIDGO_VERIFY(page);
        QVERIFY(page->body.find("Starter") != std::string::npos);
        VIDGO_VERIFY(postForm(m_paddle->url() + "/_page/choose",
                              {{"transaction", first.id.value()}, {"choice", "pay"}}));
        QCOMPARE(m_paddle->statusOf(first.id.value()), std::string("completed"));
        const auto command = [&](const std::string& name, const std::string& id) {
            return say("POST", "/_control/" + name, Json(Json::Object{{"id", id}}).dump()).answer.status;
        };
        const auto id = m_paddle->subscriptions().at(0);
        QCOMPARE(command("advance", id), 200);
        QCOMPARE(command("fail-period", id), 200);
        QCOMPARE(command("fail-period", id), 409);
        QCOMPARE(command("recover", id), 200);
        QCOMPARE(command("charge-back", first.id.value()), 200);
        QCOMPARE(command("nonsense", id), 404);
        const auto state = say("GET", "/_control/state", "");
        QCOMPARE(state.json.find("state")->find("txn")->asArray()->size(), 3U);
        QCOMPARE(unexpected(), QStringList());
    }
};

QTEST_GUILESS_MAIN(PaddleStandInTest)
#include "paddle_stand_in_test.moc"
