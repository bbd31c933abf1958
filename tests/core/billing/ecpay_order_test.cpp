#include <functional>
#include <set>

#include "ecpay_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_order.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::ecpay;
using namespace std::chrono_literals;

namespace {

Timestamp at(std::string_view iso)
{
    return *timestampFromIso8601(iso);
}

Money twd(std::int64_t dollars)
{
    return {dollars * 100, Currency::twd()};
}

Order simpleOrder()
{
    Order order;
    order.tradeNo = "VG20260101A0001";
    order.createdAt = at("2026-01-01T01:08:07Z");
    order.amount = twd(300);
    order.description = "VidGo credits";
    order.items = {"Credit pack 100"};
    order.returnUrl = "https://pay.example.com/ecpay/notify";
    return order;
}

Order atmOrder()
{
    auto order = simpleOrder();
    order.method = Method::Atm;
    order.payWithin = std::chrono::days(3);
    order.paymentInfoUrl = "https://pay.example.com/ecpay/info";
    order.clientRedirectUrl = "https://pay.example.com/ecpay/code";
    return order;
}

Order barcodeOrder()
{
    auto order = simpleOrder();
    order.method = Method::Barcode;
    order.payWithin = std::chrono::days(5);
    order.paymentInfoUrl = "https://pay.example.com/ecpay/info";
    order.kioskLines = {"點數"};
    return order;
}

Order monthlyOrder()
{
    auto order = simpleOrder();
    order.tradeNo = "VGSUB20260101001";
    order.amount = twd(299);
    order.items = {"VidGo 月訂閱"};
    order.period = Period{.unit = Period::Unit::Month,
                          .frequency = 1,
                          .times = 99,
                          .notificationUrl = "https://pay.example.com/ecpay/period"};
    return order;
}

std::set<std::pair<std::string, std::string>> asSet(const FormFields& fields)
{
    std::set<std::pair<std::string, std::string>> set;
    for (const auto& field : fields)
        set.emplace(field.name, field.value);
    return set;
}

} // namespace

using Change = std::function<void(Order&)>;
Q_DECLARE_METATYPE(Change)

class EcpayOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreTheFormsOfTheVectors_data();
    void ordersAreTheFormsOfTheVectors();
    void everyMethodHasItsForm();
    void fieldsThatWereSetAreSent();
    void amountsOutsideOfTheMethodAreRefused_data();
    void amountsOutsideOfTheMethodAreRefused();
    void aContractWidensARange();
    void whatEcpayWouldRefuseIsRefusedHere_data();
    void whatEcpayWouldRefuseIsRefusedHere();
    void standInsAreOnThisComputerOnly();
    void anAttemptHasOneTradeNumber();
    void tradeNumbersNeedAPrefixOfTwo();
    void taiwanTimeIsReadAndWritten();
};

void EcpayOrderTest::ordersAreTheFormsOfTheVectors_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Change>("make");
    QTest::newRow("credit") << QByteArray("ecpay-01") << Change([](Order& order) { order = simpleOrder(); });
    QTest::newRow("monthly") << QByteArray("ecpay-43")
                             << Change([](Order& order) { order = monthlyOrder(); });
    QTest::newRow("ATM") << QByteArray("ecpay-45") << Change([](Order& order) { order = atmOrder(); });
    QTest::newRow("barcode") << QByteArray("ecpay-47")
                             << Change([](Order& order) { order = barcodeOrder(); });
    QTest::newRow("Japanese") << QByteArray("ecpay-25") << Change([](Order& order) {
        order = simpleOrder();
        order.items = {"クレジット一〇〇個パック"};
        order.language = Language::Japanese;
    });
    QTest::newRow("custom fields") << QByteArray("ecpay-41") << Change([](Order& order) {
        order = simpleOrder();
        order.customFields = {"usr_01HZX9", "credits:100", "a=b&c=d", "註記"};
    });
}

void EcpayOrderTest::ordersAreTheFormsOfTheVectors()
{
    QFETCH(QByteArray, id);
    QFETCH(Change, make);
    Order order;
    make(order);
    const auto form = orderForm(order, test::stageAccount());
    VIDGO_VERIFY(form);
    QVERIFY(asSet(*form) == asSet(test::signedVector(id.toStdString())));
}

void EcpayOrderTest::everyMethodHasItsForm()
{
    const std::map<Method, std::string> values{
        {Method::Credit, "Credit"},   {Method::Atm, "ATM"},
        {Method::WebAtm, "WebATM"},   {Method::Cvs, "CVS"},
        {Method::Barcode, "BARCODE"}, {Method::ApplePay, "ApplePay"},
        {Method::Twqr, "TWQR"},       {Method::PayLater, "BNPL"},
        {Method::WeChat, "WeiXin"},   {Method::DigitalPayment, "DigitalPayment"}};
    for (const auto& [method, value] : values) {
        auto order = simpleOrder();
        order.method = method;
        order.amount = twd(3000);
        if (method == Method::Atm || method == Method::Cvs || method == Method::Barcode)
            order.paymentInfoUrl = "https://pay.example.com/ecpay/info";
        const auto form = orderForm(order, test::stageAccount());
        VIDGO_VERIFY(form);
        QCOMPARE(*findField(*form, "ChoosePayment"), value);
        VIDGO_VERIFY(verify(*form, test::stageAccount()));
    }
}

void EcpayOrderTest::fieldsThatWereSetAreSent()
{
    auto order = simpleOrder();
    order.method = Method::Cvs;
    order.items = {"Pack A", "Pack B"};
    order.language = Language::Spanish;
    order.paymentInfoUrl = "https://pay.example.com/ecpay/info";
    order.clientBackUrl = "http://shop.example.com:80/back?a=1&b=2";
    order.payWithin = 90min;
    order.kioskLines = {"One", "Two", "Three", "Four"};
    order.extraPaidInfo = true;
    const auto form = orderForm(order, test::stageAccount());
    VIDGO_VERIFY(form);
    QCOMPARE(*findField(*form, "ItemName"), std::string("Pack A#Pack B"));
    QCOMPARE(*findField(*form, "Language"), std::string("ENG"));
    QCOMPARE(*findField(*form, "ClientBackURL"), order.clientBackUrl);
    QCOMPARE(*findField(*form, "StoreExpireDate"), std::string("90"));
    QCOMPARE(*findField(*form, "Desc_4"), std::string("Four"));
    QCOMPARE(*findField(*form, "NeedExtraPaidInfo"), std::string("Y"));
    QVERIFY(!findField(*form, "PeriodType") && !findField(*form, "OrderResultURL"));
}

void EcpayOrderTest::amountsOutsideOfTheMethodAreRefused_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");
    QTest::newRow("card") << static_cast<int>(Method::Credit) << qint64{5} << qint64{199999};
    QTest::newRow("ATM") << static_cast<int>(Method::Atm) << qint64{11} << qint64{49999};
    QTest::newRow("CVS") << static_cast<int>(Method::Cvs) << qint64{33} << qint64{6000};
    QTest::newRow("barcode") << static_cast<int>(Method::Barcode) << qint64{17} << qint64{20000};
    QTest::newRow("later") << static_cast<int>(Method::PayLater) << qint64{3000} << qint64{199999};
}

void EcpayOrderTest::amountsOutsideOfTheMethodAreRefused()
{
    QFETCH(int, method);
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);
    const auto form = [&](Money amount) {
        auto order = simpleOrder();
        order.method = static_cast<Method>(method);
        order.amount = amount;
        if (order.method != Method::Credit && order.method != Method::PayLater)
            order.paymentInfoUrl = "https://pay.example.com/ecpay/info";
        return orderForm(order, test::stageAccount());
    };
    VIDGO_VERIFY(form(twd(lowest)));
    VIDGO_VERIFY(form(twd(highest)));
    VIDGO_VERIFY_ERROR(form(twd(lowest - 1)), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(form(twd(highest + 1)), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(form(twd(0)), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(form(twd(-lowest)), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(form(Money{lowest * 100 + 50, Currency::twd()}), BillingError::AmountNotOffered);
    VIDGO_VERIFY_ERROR(form(Money{lowest * 100, Currency::usd()}), BillingError::AmountNotOffered);
}

void EcpayOrderTest::aContractWidensARange()
{
    auto order = atmOrder();
    order.amount = twd(100'000);
    auto account = test::stageAccount();
    VIDGO_VERIFY_ERROR(orderForm(order, account), BillingError::AmountNotOffered);
    account.contractRanges[Method::Atm] = {.lowest = 1, .highest = 2'000'000};
    VIDGO_VERIFY(orderForm(order, account));
}

void EcpayOrderTest::whatEcpayWouldRefuseIsRefusedHere_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const char* field, const Change& change) {
        QTest::newRow(name) << change << QByteArray(field);
    };
    const std::string good = "https://pay.example.com/a";
    row("no number", "MerchantTradeNo", [](Order& o) { o.tradeNo = ""; });
    row("a long number", "MerchantTradeNo", [](Order& o) { o.tradeNo = std::string(21, 'A'); });
    row("a sign in the number", "MerchantTradeNo", [](Order& o) { o.tradeNo = "VG-2026"; });
    row("no description", "TradeDesc", [](Order& o) { o.description = ""; });
    row("SQL", "TradeDesc", [](Order& o) { o.description = "x'; DROP TABLE orders; --"; });
    row("HTML", "ItemName", [](Order& o) { o.items = {"<b>Pack</b>"}; });
    row("a line", "ItemName", [](Order& o) { o.items = {"Pack\n1"}; });
    row("what separates items", "ItemName", [](Order& o) { o.items = {"Pack #1"}; });
    row("no item", "ItemName", [](Order& o) { o.items = {}; });
    row("an empty item", "ItemName", [](Order& o) { o.items = {"Pack", ""}; });
    row("a long item", "ItemName", [](Order& o) { o.items = {std::string(201, 'a')}; });
    row("long items", "ItemName", [](Order& o) { o.items = {std::string(100, 'a'), std::string(100, 'b')}; });
    row("no UTF-8", "ItemName", [](Order& o) { o.items = {"\xa5\xe6"}; });
    row("no address", "ReturnURL", [](Order& o) { o.returnUrl = ""; });
    row("a scheme of our own", "ReturnURL", [](Order& o) { o.returnUrl = "vidgo://paid"; });
    row("another port", "ReturnURL", [](Order& o) { o.returnUrl = "https://pay.example.com:8888/a"; });
    row("this computer", "ReturnURL", [](Order& o) { o.returnUrl = "https://localhost/a"; });
    row("this computer by number", "ReturnURL", [](Order& o) { o.returnUrl = "http://127.0.0.1/a"; });
    row("a name in it", "ReturnURL", [](Order& o) { o.returnUrl = "https://me@pay.example.com/a"; });
    row("another script", "ReturnURL", [](Order& o) { o.returnUrl = "https://點.example.com/a"; });
    row("a semicolon", "ReturnURL", [](Order& o) { o.returnUrl = "https://pay.example.com/a;b"; });
    row("a long address", "ReturnURL", [good](Order& o) { o.returnUrl = good + std::string(180, 'a'); });
    row("one address twice", "ClientBackURL", [](Order& o) { o.clientBackUrl = o.returnUrl; });
    row("a result for ATM", "OrderResultURL", [good](Order& o) {
        o = atmOrder();
        o.orderResultUrl = good;
    });
    row("no address for the code", "PaymentInfoURL", [](Order& o) { o.method = Method::Cvs; });
    row("an address for no code", "PaymentInfoURL", [good](Order& o) { o.paymentInfoUrl = good; });
    row("a deadline for cards", "payWithin", [](Order& o) { o.payWithin = 60min; });
    row("half a day for ATM", "payWithin", [](Order& o) {
        o = atmOrder();
        o.payWithin = 12h;
    });
    row("61 days for ATM", "payWithin", [](Order& o) {
        o = atmOrder();
        o.payWithin = std::chrono::days(61);
    });
    row("31 days for barcodes", "payWithin", [](Order& o) {
        o = barcodeOrder();
        o.payWithin = std::chrono::days(31);
    });
    row("five lines", "Desc", [](Order& o) {
        o = barcodeOrder();
        o.kioskLines.assign(5, "a");
    });
    row("lines without a kiosk", "Desc", [](Order& o) { o.kioskLines = {"a"}; });
    row("a long line", "Desc", [](Order& o) {
        o = barcodeOrder();
        o.kioskLines = {std::string(21, 'a')};
    });
    row("a long custom field", "CustomField", [](Order& o) { o.customFields[3] = std::string(51, 'a'); });
    row("a NUL", "CustomField", [](Order& o) { o.customFields[0] = std::string("a\0b", 3); });
    row("a period without cards", "PeriodType", [](Order& o) {
        o = monthlyOrder();
        o.method = Method::ApplePay;
    });
    row("13 months", "Frequency", [](Order& o) {
        o = monthlyOrder();
        o.period->frequency = 13;
    });
    row("one charge", "ExecTimes", [](Order& o) {
        o = monthlyOrder();
        o.period->times = 1;
    });
    row("a hundred months", "ExecTimes", [](Order& o) {
        o = monthlyOrder();
        o.period->times = 100;
    });
    row("ten years", "ExecTimes", [](Order& o) {
        o = monthlyOrder();
        o.period->unit = Period::Unit::Year;
        o.period->times = 10;
    });
    row("no address for renewals", "PeriodReturnURL", [](Order& o) {
        o = monthlyOrder();
        o.period->notificationUrl = "";
    });
}

void EcpayOrderTest::whatEcpayWouldRefuseIsRefusedHere()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, field);
    auto order = simpleOrder();
    VIDGO_VERIFY(orderForm(order, test::stageAccount()));
    change(order);
    const auto form = orderForm(order, test::stageAccount());
    VIDGO_VERIFY_ERROR(form, BillingError::OrderInvalid);
    QVERIFY2(QByteArray::fromStdString(form.error().internal()).startsWith(field),
             form.error().internal().c_str());
}

void EcpayOrderTest::standInsAreOnThisComputerOnly()
{
    auto account = test::stageAccount();
    account.reach = Reach::Loopback;
    auto order = simpleOrder();
    VIDGO_VERIFY_ERROR(orderForm(order, account), BillingError::OrderInvalid);
    order.returnUrl = "http://127.0.0.1:41234/ecpay/notify";
    VIDGO_VERIFY(orderForm(order, account));
    order.returnUrl = "http://127.0.0.1:123456/ecpay/notify";
    VIDGO_VERIFY_ERROR(orderForm(order, account), BillingError::OrderInvalid);
}

void EcpayOrderTest::anAttemptHasOneTradeNumber()
{
    const auto account = test::stageAccount();
    const auto first = tradeNoOf("attempt-1", "VG", account);
    VIDGO_VERIFY(first);
    QCOMPARE(first->size(), std::size_t{20});
    QVERIFY(first->starts_with("VG") && isTradeNo(*first));
    QCOMPARE(*tradeNoOf("attempt-1", "VG", account), *first);
    auto others = account;
    others.hashKey = Secret(std::string("another key"));
    QVERIFY(*tradeNoOf("attempt-1", "VG", others) != *first);

    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i)
        seen.insert(*tradeNoOf("attempt-" + std::to_string(i), "VG", account));
    QCOMPARE(seen.size(), std::size_t{2000});
}

void EcpayOrderTest::tradeNumbersNeedAPrefixOfTwo()
{
    for (const auto* prefix : {"", "V", "VGX", "vg", "V-"})
        VIDGO_VERIFY_ERROR(tradeNoOf("attempt-1", prefix, test::stageAccount()), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(tradeNoOf("", "VG", test::stageAccount()), BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(tradeNoOf("attempt-1", "VG", {}), BillingError::NotSetUp);
    for (const auto* text : {"", "abc", "VG20260101A00011234567", "VG 1234", "VG點1234"})
        QVERIFY(!isTradeNo(text));
}

void EcpayOrderTest::taiwanTimeIsReadAndWritten()
{
    QCOMPARE(taiwanTime(at("2025-12-31T16:00:00Z")), std::string("2026/01/01 00:00:00"));
    QCOMPARE(*timestampFromTaiwanTime("2026/01/01 00:00:00"), at("2025-12-31T16:00:00Z"));
    QCOMPARE(*timestampFromTaiwanTime("2026/01/04"), at("2026-01-04T15:59:59Z"));
    for (const auto* text :
         {"", "2026-01-01 00:00:00", "2026/13/01 00:00:00", "2026/02/29", "2026/01/01 24:00:00",
          "2026/01/01T00:00:00", "2026/01/01 00:00", "xxxx/01/01", "2026/01/01 00:60:00"})
        VIDGO_VERIFY_ERROR(timestampFromTaiwanTime(text), BillingError::MessageMalformed);
}

QTEST_GUILESS_MAIN(EcpayOrderTest)
#include "ecpay_order_test.moc"
