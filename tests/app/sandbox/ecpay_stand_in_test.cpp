#include <QtTest/QtTest>

#include "vidgo/base/json.h"
#include "vidgo/billing/ecpay_notice.h"
#include "vidgo/billing/ecpay_order.h"
#include "vidgo/billing/ecpay_query.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::sandbox;
using namespace std::chrono_literals;
namespace ecpay = vidgo::billing::ecpay;

namespace {

QStringList listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list << QString::fromStdString(text);
    return list;
}

} // namespace

/// The stand-in of ECPay, asked by what billing itself makes.
class EcpayStandInTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<EcpayStandIn> m_ecpay;
    std::unique_ptr<HttpListener> m_shop;
    std::vector<Request> m_notices;
    std::string m_shopSays = "1|OK";
    ecpay::Account m_account{.merchantId = "3002607",
                             .hashKey = Secret("pwFHCqoQZGmho4w6"),
                             .hashIv = Secret("EkRm7iFT261dpevs"),
                             .reach = ecpay::Reach::Loopback,
                             .contractRanges = {}};

    Fields orderOf(const char* tradeNo, ecpay::Method method = ecpay::Method::Credit,
                   bool isPeriodic = false) const
    {
        ecpay::Order order{.tradeNo = tradeNo,
                           .createdAt = m_clock.now(),
                           .amount = Money{29'900, Currency::twd()},
                           .method = method,
                           .description = "VidGo",
                           .items = {"VidGo 點數"},
                           .returnUrl = m_shop->url() + "/notice"};
        if (method != ecpay::Method::Credit)
            order.paymentInfoUrl = m_shop->url() + "/code";
        else
            order.orderResultUrl = m_shop->url() + "/return";
        if (isPeriodic)
            order.period = ecpay::Period{.notificationUrl = m_shop->url() + "/renewal"};
        return plain(ecpay::orderForm(order, m_account));
    }
    static Fields plain(const Result<billing::FormFields>& form)
    {
        if (!form)
            qFatal("%s", form.error().internal().c_str());
        Fields fields;
        for (const auto& field : *form)
            fields.push_back({field.name, field.value});
        return fields;
    }
    std::string post(std::string_view path, const Fields& fields) const
    {
        const auto answer = postForm(m_ecpay->url() + std::string(path), fields);
        return answer ? answer->body : answer.error().internal();
    }
    std::string checkOut(const Fields& fields) const { return post(ecpay::kCheckoutPath, fields); }
    std::string query(const char* tradeNo) const
    {
        const auto answer = ecpay::readTradeAnswer(
            post(ecpay::kTradeQueryPath, plain(ecpay::tradeQuery(tradeNo, m_clock.now(), m_account))),
            tradeNo, m_account);
        return answer ? answer->statusCode : answer.error().internal();
    }
    Result<ecpay::PaymentNotice> lastNotice() const
    {
        return ecpay::readPaymentNotice(
            {.contentType = m_notices.back().header("Content-Type"), .body = m_notices.back().body},
            m_account);
    }
    QStringList unexpected() const { return listed(m_ecpay->recorder().takeUnexpected()); }

    Fields resigned(Fields fields) const
    {
        std::erase_if(fields, [](const Field& each) { return each.name == "CheckMacValue"; });
        return ecpaySigned(std::move(fields), EcpayStandIn::Options().keys);
    }

private Q_SLOTS:
    void init()
    {
        m_notices.clear();
        m_shopSays = "1|OK";
        auto opened = EcpayStandIn::open({}, m_clock);
        VIDGO_VERIFY(opened);
        m_ecpay = std::move(*opened);
        auto shop = HttpListener::open({}, [this](const Request& request) {
            m_notices.push_back(request);
            return Answer{.body = m_shopSays, .headers = {}};
        });
        VIDGO_VERIFY(shop);
        m_shop = std::move(*shop);
    }

    void signaturesAreThoseOfTheVectors()
    {
        const auto file = Json::read(test::sourcePath("tests/vectors/ecpay.json"));
        VIDGO_VERIFY(file);
        int count = 0;
        for (const auto& vector : *file->find("vectors")->asArray()) {
            Fields fields;
            for (const auto& [name, value] : *vector.find("params")->asObject())
                fields.push_back({name, *value.asString()});
            const EcpayKeys keys{.hashKey = *vector.find("hashKey")->asString(),
                                 .hashIv = *vector.find("hashIV")->asString()};
            QCOMPARE(QString::fromStdString(ecpayMac(fields, keys)),
                     QString::fromStdString(*vector.find("expected")->asString()));
            ++count;
        }
        QVERIFY(count >= 30);
    }

    void aCardPaymentIsToldUntilItIsAnsweredRight()
    {
        QVERIFY(checkOut(orderOf("VG0001")).find("Pay by card") != std::string::npos);
        QCOMPARE(query("VG0001"), std::string("0"));
        const auto form = m_ecpay->choose("VG0001", EcpayChoice::PayByCard);
        VIDGO_VERIFY(form);
        QVERIFY(form->has_value());
        QCOMPARE(query("VG0001"), std::string("1"));
        m_shopSays = "1|OK\n";
        QCOMPARE(m_ecpay->outbox().deliverDue(), 0);
        QCOMPARE(unexpected().size(), 1);
        QCOMPARE(m_ecpay->outbox().deliverDue(), 0);
        QCOMPARE(m_notices.size(), 1U);
        m_clock.advance(10min);
        m_shopSays = "1|OK";
        QCOMPARE(m_ecpay->outbox().deliverDue(), 1);
        QVERIFY(m_ecpay->outbox().waiting().empty());
        const auto notice = lastNotice();
        VIDGO_VERIFY(notice);
        QCOMPARE(notice->payment, ecpay::Payment::Paid);
        QCOMPARE(notice->amount.minor, std::int64_t{29'900});
        QCOMPARE(unexpected(), QStringList());
    }

    void aNoticeThatIsNeverTakenIsGivenUp()
    {
        checkOut(orderOf("VG0001"));
        VIDGO_VERIFY(m_ecpay->choose("VG0001", EcpayChoice::DeclineCard));
        m_shopSays = "0|no";
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_ecpay->outbox().deliverAll(), 0);
        QVERIFY(m_ecpay->outbox().waiting().empty());
        QCOMPARE(m_ecpay->outbox().givenUp().size(), 1U);
    }

    void codesAreGivenOutPaidAndTooOldAtLast_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("choice");
        QTest::newRow("atm") << static_cast<int>(ecpay::Method::Atm)
                             << static_cast<int>(EcpayChoice::GetAccount);
        QTest::newRow("cvs") << static_cast<int>(ecpay::Method::Cvs)
                             << static_cast<int>(EcpayChoice::GetStoreCode);
        QTest::newRow("barcode") << static_cast<int>(ecpay::Method::Barcode)
                                 << static_cast<int>(EcpayChoice::GetBarcodes);
    }
    void codesAreGivenOutPaidAndTooOldAtLast()
    {
        QFETCH(int, method);
        QFETCH(int, choice);
        for (const auto* number : {"VG0001", "VG0002"}) {
            checkOut(orderOf(number, static_cast<ecpay::Method>(method)));
            VIDGO_VERIFY(m_ecpay->choose(number, static_cast<EcpayChoice>(choice)));
        }
        QCOMPARE(m_ecpay->outbox().deliverDue(), 2);
        QCOMPARE(m_notices.back().target, std::string("/code"));
        auto notice = lastNotice();
        VIDGO_VERIFY(notice);
        QCOMPARE(notice->payment, ecpay::Payment::CodeIssued);
        QVERIFY(notice->paymentCode->expiresAt.has_value());
        VIDGO_VERIFY(m_ecpay->simulatePaid("VG0001"));
        QCOMPARE(m_ecpay->outbox().deliverDue(), 1);
        QCOMPARE(lastNotice()->payment, ecpay::Payment::Simulated);
        QCOMPARE(query("VG0001"), std::string("0"));
        VIDGO_VERIFY(m_ecpay->payCode("VG0001"));
        QVERIFY(!m_ecpay->payCode("VG0001"));
        QCOMPARE(m_ecpay->outbox().deliverDue(), 1);
        QCOMPARE(lastNotice()->payment, ecpay::Payment::Paid);
        m_clock.advance(std::chrono::days(8));
        QVERIFY(!m_ecpay->payCode("VG0002"));
        QCOMPARE(unexpected(), QStringList());
    }

    void periodsAreChargedOnCommandAndStop()
    {
        checkOut(orderOf("VG0001", ecpay::Method::Credit, true));
        VIDGO_VERIFY(m_ecpay->choose("VG0001", EcpayChoice::PayByCard));
        QCOMPARE(m_ecpay->outbox().deliverDue(), 1);
        m_clock.advance(std::chrono::days(30));
        VIDGO_VERIFY(m_ecpay->chargePeriod("VG0001", false));
        VIDGO_VERIFY(m_ecpay->chargePeriod("VG0001"));
        QCOMPARE(m_ecpay->outbox().deliverDue(), 2);
        const auto charge = ecpay::readPeriodNotice(
            {.contentType = m_notices.back().header("Content-Type"), .body = m_notices.back().body},
            m_account);
        VIDGO_VERIFY(charge);
        QCOMPARE(charge->successes, 2);
        const auto ask = [&] {
            return ecpay::readPeriodAnswer(
                post(ecpay::kPeriodQueryPath, plain(ecpay::periodQuery("VG0001", m_clock.now(), m_account))),
                "VG0001", m_account);
        };
        auto state = ask();
        VIDGO_VERIFY(state);
        QCOMPARE(state->charges.size(), 3U);
        QCOMPARE(state->charges.back().authorisation, charge->authorisation);
        QVERIFY(state->schedule == ecpay::PeriodState::Schedule::Running);
        for (const auto* code : {"1", "90100149"}) {
            const auto answer = ecpay::readPeriodActionAnswer(
                post(ecpay::kPeriodActionPath,
                     plain(ecpay::periodAction(ecpay::PeriodAction::Cancel, "VG0001", m_clock.now(),
                                               m_account))),
                "VG0001", m_account);
            VIDGO_VERIFY(answer);
            QCOMPARE(answer->code, std::string(code));
        }
        state = ask();
        QVERIFY(state->schedule == ecpay::PeriodState::Schedule::Stopped);
        QVERIFY(!m_ecpay->chargePeriod("VG0001"));
        QCOMPARE(unexpected(), QStringList());
    }

    void cardMoneyGoesBackByTheStateOfItsCharge()
    {
        checkOut(orderOf("VG0001"));
        VIDGO_VERIFY(m_ecpay->choose("VG0001", EcpayChoice::PayByCard));
        m_ecpay->outbox().deliverDue();
        const auto tradeNo = lastNotice()->gatewayTradeNo;
        const auto act = [&](ecpay::CreditAction action, std::int64_t dollars) {
            const auto answer = ecpay::readCreditActionAnswer(
                post(ecpay::kCreditActionPath,
                     plain(ecpay::creditAction(action, "VG0001", tradeNo,
                                               Money{dollars * 100, Currency::twd()}, m_account))),
                "VG0001", m_account);
            return answer && answer->isDone;
        };
        QVERIFY(!act(ecpay::CreditAction::Refund, 299));
        QCOMPARE(m_ecpay->captureAll(), 1);
        QVERIFY(!act(ecpay::CreditAction::GiveUp, 299));
        QVERIFY(act(ecpay::CreditAction::Refund, 100));
        QVERIFY(!act(ecpay::CreditAction::Refund, 200));
        QVERIFY(act(ecpay::CreditAction::Refund, 199));
        QCOMPARE(*m_ecpay->refunded("VG0001"), std::int64_t{299});
        QCOMPARE(unexpected(), QStringList());
    }

    void aForgedNoticeDoesNotVerify()
    {
        checkOut(orderOf("VG0001"));
        VIDGO_VERIFY(m_ecpay->forge("VG0001"));
        const auto notice = lastNotice();
        QVERIFY(!notice.has_value());
        QCOMPARE(QString::fromStdString(std::string(notice.error().id())),
                 QStringLiteral("billing.signature_wrong"));
    }

    void anOrderThatIsNotRightIsRefusedAndRecorded_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value"); // null: left out
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* field, const QString& value, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(code);
        };
        row("missing", "TradeDesc", {}, "10200002");
        row("extra", "Colour", QStringLiteral("red"), "10200002");
        row("empty", "Remark", QStringLiteral(""), "10200002");
        row("too long", "ItemName", QString(401, QLatin1Char('x')), "10200002");
        row("of another way", "ExpireDate", QStringLiteral("3"), "10200002");
        row("amount with decimals", "TotalAmount", QStringLiteral("299.0"), "10200050");
        row("amount too low", "TotalAmount", QStringLiteral("4"), "10200050");
        row("amount too high", "TotalAmount", QStringLiteral("200000"), "10200050");
        row("number of a trade", "MerchantTradeNo", QStringLiteral("VG-1"), "10200002");
        row("date", "MerchantTradeDate", QStringLiteral("2020/01/01 00:00:00"), "10200002");
        row("date form", "MerchantTradeDate", QStringLiteral("2026-09-21 00:00:00"), "10200002");
        row("type", "PaymentType", QStringLiteral("AIO"), "10200002");
        row("encryption", "EncryptType", QStringLiteral("0"), "10200002");
        row("way", "ChoosePayment", QStringLiteral("LinePay"), "10200002");
        row("markup", "ItemName", QStringLiteral("<b>"), "10400011");
        row("command word", "TradeDesc", QStringLiteral("see curl"), "10400011");
        row("address", "ReturnURL", QStringLiteral("ftp://x"), "10200002");
        row("address with a bar", "ReturnURL", QStringLiteral("https://x/|"), "10200002");
        row("merchant", "MerchantID", QStringLiteral("2000132"), "10200009");
        row("language", "Language", QStringLiteral("en"), "10200002");
        row("half a period", "PeriodType", QStringLiteral("M"), "10200002");
    }
    void anOrderThatIsNotRightIsRefusedAndRecorded()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        auto fields = orderOf("VG0001");
        std::erase_if(fields, [&](const Field& each) { return each.name == field.toStdString(); });
        if (!value.isNull())
            fields.push_back({field.toStdString(), value.toStdString()});
        const auto page = checkOut(resigned(std::move(fields)));
        QVERIFY2(page.find(code.toStdString()) != std::string::npos, page.c_str());
        QCOMPARE(unexpected().size(), 1);
        QVERIFY(m_ecpay->trades().empty());
    }

    void aWrongSignatureIsRefused()
    {
        auto fields = orderOf("VG0001");
        fields.back().value = std::string(64, '0');
        QVERIFY(checkOut(fields).find("10200073") != std::string::npos);
        QCOMPARE(unexpected().size(), 1);
    }

    void aNumberIsTakenOnce()
    {
        const auto fields = orderOf("VG0001");
        checkOut(fields);
        QVERIFY(checkOut(fields).find("10300028") != std::string::npos);
        QCOMPARE(unexpected(), QStringList()); // a page that was loaded again
        QVERIFY(checkOut(orderOf("VG0001", ecpay::Method::Atm)).find("10300028") != std::string::npos);
        QCOMPARE(unexpected().size(), 1);
    }

    void callsThatAreNotRightAreRefusedAndRecorded()
    {
        auto old = plain(ecpay::tradeQuery("VG0001", m_clock.now() - 4min, m_account));
        QVERIFY(post(ecpay::kTradeQueryPath, old).starts_with("0|10200074"));
        auto extra = plain(ecpay::tradeQuery("VG0001", m_clock.now(), m_account));
        extra.push_back({"Action", "Cancel"});
        QVERIFY(post(ecpay::kTradeQueryPath, resigned(extra)).starts_with("0|10200002"));
        QVERIFY(post("/Cashier/QueryTradeInfo/V4", old) == "Not Found");
        QCOMPARE(unexpected().size(), 3);
        const auto got = sandbox::send("GET", m_ecpay->url() + "/Cashier/QueryTradeInfo/V5", {}, {});
        VIDGO_VERIFY(got);
        QCOMPARE(got->status, 405);
        const auto typed = sandbox::send("POST", m_ecpay->url() + "/Cashier/QueryTradeInfo/V5",
                                         {{"Content-Type", "text/plain"}}, writeForm(old));
        VIDGO_VERIFY(typed);
        QVERIFY(typed->body.starts_with("0|10100050"));
        QCOMPARE(unexpected().size(), 2);
        QCOMPARE(query("VG9999"), std::string("10200047"));
    }

    void thePageOfABrowserAndTheCommandsOfAScriptDoTheSame()
    {
        checkOut(orderOf("VG0001"));
        const auto page = post("/_page/choose", {{"trade", "VG0001"}, {"choice", "card"}});
        QVERIFY(page.find("action=\"" + m_shop->url() + "/return\"") != std::string::npos);
        checkOut(orderOf("VG0002"));
        const auto control = [&](const char* command, const char* body) {
            const auto answer = sandbox::send("POST", m_ecpay->url() + "/_control/" + command, {}, body);
            return answer ? answer->status : 0;
        };
        QCOMPARE(control("choose", R"({"trade":"VG0002","choice":"card"})"), 200);
        QCOMPARE(control("choose", R"({"trade":"VG0003","choice":"card"})"), 409);
        QCOMPARE(control("nonsense", "{}"), 404);
        QCOMPARE(control("duplicate", "{}"), 200);
        QCOMPARE(m_ecpay->outbox().waiting().size(), 4U);
        const auto state = sandbox::send("GET", m_ecpay->url() + "/_control/state", {}, {});
        VIDGO_VERIFY(state);
        const auto json = Json::parse(state->body);
        VIDGO_VERIFY(json);
        QCOMPARE(json->find("waiting")->asArray()->size(), 4U);
        QCOMPARE(control("lose", ""), 200);
        QVERIFY(m_ecpay->outbox().waiting().empty());
        QCOMPARE(unexpected(), QStringList());
    }
};

QTEST_GUILESS_MAIN(EcpayStandInTest)
#include "ecpay_stand_in_test.moc"
