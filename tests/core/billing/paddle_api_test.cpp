#include <algorithm>

#include "paddle_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_signature.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::paddle;

namespace {

const SubscriptionId kSubscription(std::string("sub_01kdva00000000000000000001"));
const TransactionId kTransaction(std::string("txn_01kdva00000000000000000001"));
const PriceId kPrice(std::string("pri_01kdva00000000000000000001"));
const PriceId kOtherPrice(std::string("pri_01kdva00000000000000000002"));
const LineItemId kLine(std::string("txnitm_01kdva00000000000000000001"));
const LineItemId kOtherLine(std::string("txnitm_01kdva00000000000000000002"));

CurrencyTable table()
{
    return {{"USD", {.decimals = 2, .lowestPayment = 70}}, {"TWD", {.decimals = 0, .lowestPayment = 20}}};
}

Checkout checkout()
{
    return {.items = {{.price = kPrice, .quantity = 1}},
            .customer = CustomerId(std::string("ctm_01kdva00000000000000000001")),
            .customData = {{"user", "usr_01HZX9"}, {"order", "ord_7Q2"}},
            .currency = Currency::usd(),
            .pageUrl = "https://pay.example.com/paddle"};
}

Result<Request> made(const Checkout& order)
{
    return createTransaction(order, table());
}

Money usd(std::int64_t cents)
{
    return {cents, Currency::usd()};
}

// JSON written with single quotation marks. (Qt's moc trips over raw strings inside of macros.)
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string success(const Json& data)
{
    return Json(Json::Object{{"data", data}, {"meta", Json::Object{{"request_id", "r"}}}}).dump();
}

std::string refused(const std::string& code)
{
    return R"({"error":{"type":"request_error","code":")" + code +
           R"(","detail":"No.","errors":[{"field":"items[0].quantity","message":"must be at most 100"}]},)"
           R"("meta":{"request_id":"b15ec92e"}})";
}

template <class Value>
Refusal refusalOf(const Result<Answer<Value>>& answer)
{
    const auto* refusal = answer ? std::get_if<Refusal>(&*answer) : nullptr;
    return refusal ? *refusal : Refusal{.code = "(none)"};
}

} // namespace

class PaddleApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckoutIsMade();
    void aCheckoutThatPaddleWouldRefuseIsNot();
    void nothingIsSoldInAnUnknownCurrency();
    void aCustomerIsMade();
    void thingsAreLookedFor();
    void listsAreReadPageByPage();
    void subscriptionsAreChanged();
    void refundsAreAsked();
    void noPathHoldsAnythingButAnId();
    void amountsAreCountedAsPaddleDoes_data();
    void amountsAreCountedAsPaddleDoes();
    void amountsThatCantBeSaidAreRefused();
    void aTransactionAnswerIsRead();
    void otherAnswersAreRead();
    void currenciesAreRead();
    void eventsAreReadPageByPage();
    void aRefusalSaysWhoCanHelp_data();
    void aRefusalSaysWhoCanHelp();
    void whatMayHaveHappenedIsSaid();
    void aBrokenAnswerIsNoAnswer();
};

void PaddleApiTest::aCheckoutIsMade()
{
    const auto request = made(checkout());
    VIDGO_VERIFY(request);
    QCOMPARE(request->method, std::string("POST"));
    QCOMPARE(request->path, std::string("/transactions"));
    QCOMPARE(request->body.dump(),
             json("{'checkout':{'url':'https://pay.example.com/paddle'},'collection_mode':'automatic',"
                  "'currency_code':'USD','custom_data':{'order':'ord_7Q2','user':'usr_01HZX9'},"
                  "'customer_id':'ctm_01kdva00000000000000000001',"
                  "'items':[{'price_id':'pri_01kdva00000000000000000001','quantity':1}]}"));
    auto guest = checkout();
    guest.customer.reset();
    guest.pageUrl.clear();
    const auto plain = made(guest);
    VIDGO_VERIFY(plain);
    QVERIFY(!plain->body.find("customer_id") && !plain->body.find("checkout"));
}

void PaddleApiTest::aCheckoutThatPaddleWouldRefuseIsNot()
{
    const auto refuses = [](auto change) {
        auto order = checkout();
        change(order);
        VIDGO_VERIFY_ERROR(made(order), BillingError::OrderInvalid);
    };
    refuses([](Checkout& c) { c.items.clear(); });
    refuses([](Checkout& c) { c.items.push_back(c.items[0]); });
    refuses([](Checkout& c) { c.items[0].quantity = 0; });
    refuses([](Checkout& c) { c.items[0].quantity = 101; });
    refuses([](Checkout& c) { c.items[0].price = PriceId(std::string("pro_01kdva00000000000000000001")); });
    refuses([](Checkout& c) { c.customer = CustomerId(std::string("ctm_1")); });
    refuses([](Checkout& c) { c.customData.clear(); });
    refuses([](Checkout& c) { c.customData["User Name"] = "a"; });
    refuses([](Checkout& c) { c.customData["user"] = std::string(201, 'a'); });
    refuses([](Checkout& c) { c.customData["user"] = "a\nb"; });
    refuses([](Checkout& c) { c.customData["user"] = "\xa5"; });
    refuses([](Checkout& c) { c.pageUrl = "http://pay.example.com"; });
    refuses([](Checkout& c) { c.pageUrl = "http://127.0.0.1.example.com/"; });
    refuses([](Checkout& c) { c.pageUrl = "https://pay.example.com/ a"; });
}

void PaddleApiTest::nothingIsSoldInAnUnknownCurrency()
{
    auto order = checkout();
    order.currency = Currency::twd();
    VIDGO_VERIFY(made(order));
    const CurrencyTable dollarsOnly{{"USD", {}}};
    const auto request = createTransaction(order, dollarsOnly);
    VIDGO_VERIFY_ERROR(request, BillingError::CurrencyUnknown);
    QCOMPARE(request.error().arguments().at("currency"), std::string("TWD"));
    VIDGO_VERIFY_ERROR(amountText(Money{100, Currency::twd()}, dollarsOnly), BillingError::CurrencyUnknown);
    VIDGO_VERIFY_ERROR(moneyFromAmount(100, "TWD", dollarsOnly), BillingError::CurrencyUnknown);
    VIDGO_VERIFY_ERROR(moneyFromAmount(100, "JPY", {{"JPY", {.decimals = 0}}}),
                       BillingError::CurrencyUnknown);
}

void PaddleApiTest::aCustomerIsMade()
{
    const NewCustomer person{.email = "user@example.com",
                             .name = "王小明",
                             .language = Language::TraditionalChinese,
                             .customData = {{"user", "usr_01HZX9"}}};
    const auto request = createCustomer(person);
    VIDGO_VERIFY(request);
    QCOMPARE(request->path, std::string("/customers"));
    QCOMPARE(request->body.dump(), json("{'custom_data':{'user':'usr_01HZX9'},'email':'user@example.com',"
                                        "'locale':'zh-Hant','name':'王小明'}"));
    for (const auto* email : {"", "user", "@example.com", "user@", "a b@example.com", "a\n@example.com"}) {
        auto wrong = person;
        wrong.email = email;
        VIDGO_VERIFY_ERROR(createCustomer(wrong), BillingError::OrderInvalid);
    }
}

void PaddleApiTest::thingsAreLookedFor()
{
    QCOMPARE(findCustomers("Ann+1@Example.com")->path, std::string("/customers?email=ann%2B1%40example.com"));
    VIDGO_VERIFY_ERROR(findCustomers("ann&status=archived"), BillingError::OrderInvalid);
    const std::string newest = "order_by=created_at%5BDESC%5D&per_page=30";
    const CustomerId customer("ctm_01kdva00000000000000000001");
    QCOMPARE(listTransactions(customer)->path,
             "/transactions?customer_id=ctm_01kdva00000000000000000001&" + newest);
    QCOMPARE(listTransactions(kSubscription)->path,
             "/transactions?subscription_id=" + kSubscription.value() + "&" + newest);
    QCOMPARE(listTransactions().path, "/transactions?" + newest);
    QCOMPARE(listAdjustments(kSubscription)->path, "/adjustments?subscription_id=" + kSubscription.value());
    VIDGO_VERIFY_ERROR(listTransactions(CustomerId("ctm_1&x=y")), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(listTransactions(SubscriptionId("")), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(listAdjustments(SubscriptionId("sub_1")), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(listAdjustments(TransactionId("txn_1")), BillingError::OrderInvalid);
}

void PaddleApiTest::listsAreReadPageByPage()
{
    const std::string body = R"({"data":[{"id":"ctm_01kdva00000000000000000001","email":"user@example.com",)"
                             R"("custom_data":null}],"meta":{"pagination":{"has_more":true,)"
                             R"("next":"https://elsewhere.example.com/customers?after=ctm_1"}}})";
    const auto answer = readCustomersAnswer({.status = 200, .body = body, .retryAfter = {}});
    VIDGO_VERIFY(answer);
    const auto& page = std::get<Page<Customer>>(*answer);
    QCOMPARE(page.items.size(), std::size_t{1});
    QCOMPARE(page.nextPath, std::string("/customers?after=ctm_1")); // at the host that we chose
    VIDGO_VERIFY_ERROR(readTransactionsAnswer({.status = 200, .body = body, .retryAfter = {}}),
                       BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(readAdjustmentsAnswer({.status = 200, .body = R"({"data":{}})", .retryAfter = {}}),
                       BillingError::MessageMalformed);
}

void PaddleApiTest::subscriptionsAreChanged()
{
    const auto cancel = cancelSubscription(kSubscription, Effect::NextPeriod);
    VIDGO_VERIFY(cancel);
    QCOMPARE(cancel->path, "/subscriptions/" + kSubscription.value() + "/cancel");
    QCOMPARE(cancel->body.dump(), json("{'effective_from':'next_billing_period'}"));
    const auto keep = keepSubscription(kSubscription);
    VIDGO_VERIFY(keep);
    QCOMPARE(keep->method, std::string("PATCH"));
    QCOMPARE(keep->body.dump(), json("{'scheduled_change':null}"));
    const auto change =
        changePlan(kSubscription, {{.price = kPrice, .quantity = 1}, {.price = kOtherPrice, .quantity = 2}},
                   Proration::NowInPart);
    VIDGO_VERIFY(change);
    QCOMPARE(change->body.dump(),
             json("{'items':[{'price_id':'pri_01kdva00000000000000000001','quantity':1},"
                  "{'price_id':'pri_01kdva00000000000000000002','quantity':2}],"
                  "'on_payment_failure':'prevent_change','proration_billing_mode':'prorated_immediately'}"));
    VIDGO_VERIFY_ERROR(changePlan(kSubscription, {}, Proration::Never), BillingError::OrderInvalid);
    const auto charge = chargeOnce(kSubscription, {{.price = kPrice, .quantity = 3}}, Effect::Immediately);
    VIDGO_VERIFY(charge);
    QCOMPARE(charge->path, "/subscriptions/" + kSubscription.value() + "/charge");
    QCOMPARE(*charge->body.find("effective_from")->asString(), std::string("immediately"));
    const auto get = getSubscription(kSubscription);
    VIDGO_VERIFY(get);
    QVERIFY(get->method == "GET" && get->body.isNull());
}

void PaddleApiTest::refundsAreAsked()
{
    const auto all = refundAll(kTransaction, "unused credits");
    VIDGO_VERIFY(all);
    QCOMPARE(all->path, std::string("/adjustments"));
    QCOMPARE(all->body.dump(), json("{'action':'refund','reason':'unused credits',"
                                    "'transaction_id':'txn_01kdva00000000000000000001','type':'full'}"));
    const auto part = refundPart(kTransaction, "unused", {{.item = kLine, .amount = usd(30)}}, table());
    VIDGO_VERIFY(part);
    QCOMPARE(part->body.find("items")->dump(),
             json("[{'amount':'30','item_id':'txnitm_01kdva00000000000000000001','type':'partial'}]"));
    const auto refuses = [](const std::vector<RefundedItem>& items) {
        return refundPart(kTransaction, "unused", items, table());
    };
    VIDGO_VERIFY_ERROR(refuses({}), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(refuses({{kLine, usd(30)}, {kLine, usd(30)}}), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(refuses({{kLine, usd(30)}, {kOtherLine, Money{3000, Currency::twd()}}}),
                       BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(refuses({{kLine, usd(0)}}), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(refuses({{kLine, usd(-5)}}), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(refundAll(kTransaction, ""), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(refundAll(kTransaction, "a\nb"), BillingError::OrderInvalid);
}

void PaddleApiTest::noPathHoldsAnythingButAnId()
{
    for (const auto* text : {"", "../transactions", "sub_01kdva0000000000000000000/", "sub_01kdva?a=b",
                             "txn_01kdva00000000000000000001"}) {
        const SubscriptionId id{std::string(text)};
        VIDGO_VERIFY_ERROR(getSubscription(id), BillingError::OrderInvalid);
        VIDGO_VERIFY_ERROR(keepSubscription(id), BillingError::OrderInvalid);
        VIDGO_VERIFY_ERROR(cancelSubscription(id, Effect::Immediately), BillingError::OrderInvalid);
        VIDGO_VERIFY_ERROR(listEvents(EventId{std::string(text)}), BillingError::OrderInvalid);
    }
    VIDGO_VERIFY_ERROR(getTransaction(TransactionId{kSubscription.value()}), BillingError::OrderInvalid);
    QCOMPARE(getTransaction(kTransaction)->path, "/transactions/" + kTransaction.value());
    QCOMPARE(listEvents(std::nullopt)->path, std::string("/events?order_by=id%5BASC%5D"));
    QCOMPARE(listEvents(EventId{std::string("evt_01kdva00000000000000000001")})->path,
             std::string("/events?order_by=id%5BASC%5D&after=evt_01kdva00000000000000000001"));
    QCOMPARE(listCurrencies().path, std::string("/currencies"));
}

void PaddleApiTest::amountsAreCountedAsPaddleDoes_data()
{
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("amount");
    QTest::newRow("none") << 0 << qint64{29900} << QByteArray("299");
    QTest::newRow("one") << 1 << qint64{29990} << QByteArray("2999");
    QTest::newRow("two") << 2 << qint64{29999} << QByteArray("29999");
    QTest::newRow("three") << 3 << qint64{29999} << QByteArray("299990");
}

void PaddleApiTest::amountsAreCountedAsPaddleDoes()
{
    QFETCH(int, decimals);
    QFETCH(qint64, minor);
    QFETCH(QByteArray, amount);
    const CurrencyTable counted{{"TWD", {.decimals = decimals, .lowestPayment = 1}}};
    const Money money{minor, Currency::twd()};
    const auto text = amountText(money, counted);
    VIDGO_VERIFY(text);
    QCOMPARE(*text, amount.toStdString());
    const auto again = moneyFromAmount(amount.toLongLong(), "TWD", counted);
    VIDGO_VERIFY(again);
    QVERIFY(*again == money);
}

void PaddleApiTest::amountsThatCantBeSaidAreRefused()
{
    const auto big = std::numeric_limits<std::int64_t>::max();
    VIDGO_VERIFY_ERROR(amountText(Money{29950, Currency::twd()}, table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(amountText(usd(69), table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY(amountText(usd(70), table()));
    VIDGO_VERIFY_ERROR(amountText(usd(0), table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(amountText(usd(-100), table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(moneyFromAmount(big, "TWD", table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(moneyFromAmount(-big, "TWD", table()), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(moneyFromAmount(1, "USD", {{"USD", {.decimals = 3}}}), BillingError::AmountNotOffered);
    QVERIFY(*moneyFromAmount(-500, "USD", table()) == usd(-500)); // given back
}

void PaddleApiTest::aTransactionAnswerIsRead()
{
    const auto body = success(test::paddleData("paddle-01"));
    const auto answer = readTransactionAnswer({.status = 201, .body = body, .retryAfter = {}});
    VIDGO_VERIFY(answer);
    const auto* transaction = std::get_if<Transaction>(&*answer);
    QVERIFY(transaction);
    QVERIFY(transaction->id == kTransaction);
    QCOMPARE(transaction->checkoutUrl,
             std::string("https://pay.example.com/checkout?_ptxn=txn_01kdva00000000000000000001"));
}

void PaddleApiTest::otherAnswersAreRead()
{
    const auto subscription = readSubscriptionAnswer(
        {.status = 200, .body = success(test::paddleData("paddle-07")), .retryAfter = {}});
    VIDGO_VERIFY(subscription);
    QVERIFY(std::holds_alternative<Subscription>(*subscription));
    const auto adjustment = readAdjustmentAnswer(
        {.status = 201, .body = success(test::paddleData("paddle-11")), .retryAfter = {}});
    VIDGO_VERIFY(adjustment);
    QVERIFY(std::holds_alternative<Adjustment>(*adjustment));
    const auto customer = readCustomerAnswer(
        {.status = 201,
         .body =
             R"({"data":{"id":"ctm_01kdva00000000000000000001","email":"user@example.com","custom_data":null}})",
         .retryAfter = {}});
    VIDGO_VERIFY(customer);
    QCOMPARE(std::get<Customer>(*customer).email, std::string("user@example.com"));
}

void PaddleApiTest::currenciesAreRead()
{
    const auto answer = readCurrenciesAnswer(
        {.status = 200,
         .body = R"({"data":[{"code":"USD","decimal_places":2,"minimum_payment_amount":"70"},
                            {"code":"JPY","decimal_places":0,"minimum_payment_amount":70},
                            {"code":"TWD","decimal_places":"2"},{"code":"XTS","decimal_places":9},
                            {"code":"EUR","decimal_places":2,"minimum_payment_amount":{"a":1}}]})",
         .retryAfter = {}});
    VIDGO_VERIFY(answer);
    const CurrencyTable expected{{"USD", {.decimals = 2, .lowestPayment = 70}},
                                 {"JPY", {.decimals = 0, .lowestPayment = 70}},
                                 {"EUR", {.decimals = 2, .lowestPayment = 0}}};
    QVERIFY(std::get<CurrencyTable>(*answer) == expected);
    VIDGO_VERIFY_ERROR(
        readCurrenciesAnswer({.status = 200, .body = json("{'data':[{'code':'usd'}]}"), .retryAfter = {}}),
        BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(readCurrenciesAnswer({.status = 200, .body = json("{'data':{}}"), .retryAfter = {}}),
                       BillingError::MessageMalformed);
}

void PaddleApiTest::eventsAreReadPageByPage()
{
    const auto page = [](const std::string& pagination) {
        const auto body = "{\"data\":[" + test::paddleBody("paddle-01") + "," +
                          test::paddleBody("paddle-07") + "],\"meta\":{\"pagination\":" + pagination + "}}";
        const auto answer = readEventsAnswer({.status = 200, .body = body, .retryAfter = {}});
        return answer ? std::get<Page<Event>>(*answer) : Page<Event>{};
    };
    const auto first = page(R"({"has_more":true,"next":"https://elsewhere.example/events?after=evt_1"})");
    QCOMPARE(first.items.size(), std::size_t{2});
    QCOMPARE(first.items[1].type, std::string("subscription.updated"));
    QCOMPARE(first.nextPath, std::string("/events?after=evt_1")); // never another host
    QVERIFY(
        page(json("{'has_more':false,'next':'https://api.paddle.com/events?after=evt_1'}")).nextPath.empty());
    QVERIFY(page(json("{'has_more':'true','next':1}")).nextPath.empty());
    QVERIFY(page("null").nextPath.empty());
    VIDGO_VERIFY_ERROR(readEventsAnswer({.status = 200, .body = json("{'data':[{}]}"), .retryAfter = {}}),
                       BillingError::MessageMalformed);
}

void PaddleApiTest::aRefusalSaysWhoCanHelp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("advice");
    const auto row = [](int status, const char* code, Advice advice) {
        QTest::newRow(code) << status << QByteArray(code) << static_cast<int>(advice);
    };
    row(403, "forbidden", Advice::AskOperator);
    row(401, "a_new_code", Advice::AskOperator);
    row(400, "transaction_default_checkout_url_not_set", Advice::AskOperator);
    row(429, "too_many_requests", Advice::TryLater);
    row(409, "subscription_locked_renewal", Advice::TryLater);
    row(502, "bad_gateway", Advice::TryLater);
    row(503, "another_new_code", Advice::TryLater);
    row(400, "invalid_field", Advice::OurMistake);
    row(409, "customer_already_exists", Advice::OurMistake);
    row(400, "customer_email_invalid", Advice::TellCustomer);
    row(400, "subscription_payment_declined", Advice::TellCustomer);
    row(400, "adjustment_pending_refund_request", Advice::RefundRule);
    row(400, "adjustment_of_the_future", Advice::RefundRule);
    row(400, "something_else", Advice::Unknown);
}

void PaddleApiTest::aRefusalSaysWhoCanHelp()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, advice);
    const auto body = refused(code.toStdString());
    const auto refusal =
        refusalOf(readTransactionAnswer({.status = status, .body = body, .retryAfter = "30"}));
    QCOMPARE(refusal.code, code.toStdString());
    QCOMPARE(static_cast<int>(refusal.advice), advice);
    QCOMPARE(refusal.status, status);
    QCOMPARE(refusal.requestId, std::string("b15ec92e"));
    QVERIFY(refusal.fields == std::vector<std::string>{"items[0].quantity"});
    QVERIFY(refusal.retryAfter == std::chrono::seconds(30));
}

void PaddleApiTest::whatMayHaveHappenedIsSaid()
{
    const auto unsure = [](int status, const std::string& body) {
        return refusalOf(readTransactionAnswer({.status = status, .body = body, .retryAfter = {}}))
            .mayHaveHappened;
    };
    QVERIFY(unsure(502, refused("bad_gateway")));
    QVERIFY(unsure(500, refused("internal_error")));
    QVERIFY(unsure(504, "<html>gateway time-out</html>"));
    QVERIFY(!unsure(400, refused("invalid_field")));
    QVERIFY(!unsure(429, "slow down"));
    const auto page = readTransactionAnswer({.status = 503, .body = "<html>", .retryAfter = "soon"});
    QVERIFY(refusalOf(page).advice == Advice::TryLater);
    QVERIFY(!refusalOf(page).retryAfter);
}

void PaddleApiTest::aBrokenAnswerIsNoAnswer()
{
    const auto read = [](int status, const std::string& body) {
        return readTransactionAnswer({.status = status, .body = body, .retryAfter = {}});
    };
    for (const auto* body :
         {"", "<html>", "{}", "[]", R"({"data":null})", R"({"data":[]})", R"({"data":{"id":"txn_1"}})"})
        VIDGO_VERIFY_ERROR(read(200, body), BillingError::MessageMalformed);
    for (const auto* body : {"", "<html>", "{}", R"({"error":"no"})", R"({"error":{"code":1}})"})
        VIDGO_VERIFY_ERROR(read(404, body), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(read(302, ""), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(read(200, std::string(kMaxBodyBytes + 1, ' ')), BillingError::MessageTooLarge);
}

QTEST_GUILESS_MAIN(PaddleApiTest)
#include "paddle_api_test.moc"
