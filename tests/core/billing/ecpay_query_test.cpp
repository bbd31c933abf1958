#include "ecpay_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_query.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::ecpay;

namespace {

constexpr std::string_view kTradeNo = "VG20260101A0001";
constexpr std::string_view kSubscription = "VGSUB20260101001";

Timestamp now()
{
    return Timestamp(std::chrono::seconds(1767229687)) + std::chrono::milliseconds(999);
}

FormFields paidTrade()
{
    return {{"MerchantID", "3002607"},
            {"MerchantTradeNo", std::string(kTradeNo)},
            {"StoreID", ""},
            {"TradeNo", "2601010908070001"},
            {"TradeAmt", "300"},
            {"PaymentDate", "2026/01/01 09:10:00"},
            {"PaymentType", "Credit_CreditCard"},
            {"HandlingCharge", "9"},
            {"PaymentTypeChargeFee", "9"},
            {"TradeDate", "2026/01/01 09:08:07"},
            {"TradeStatus", "1"},
            {"ItemName", "Credit pack 100"}};
}

Result<TradeState> trade(const FormFields& changes)
{
    return readTradeAnswer(test::resigned(paidTrade(), changes), kTradeNo, test::stageAccount());
}

const std::string kPeriodAnswer = R"({"MerchantID":"3002607","MerchantTradeNo":"VGSUB20260101001",
 "TradeNo":"2601010908070001","RtnCode":1,"PeriodType":"M","Frequency":1,"ExecTimes":99,"PeriodAmount":299,
 "amount":299,"gwsr":11122233,"process_date":"2026/01/01 09:10:00","auth_code":"777777","card4no":"2222",
 "card6no":"431195","TotalSuccessTimes":2,"TotalSuccessAmount":598,"ExecStatus":"1",
 "ExecLog":[{"RtnCode":1,"RtnMsg":"Success","TradeNo":"2601010908070001","amount":299,"auth_code":"777777",
   "gwsr":11122233,"process_date":"2026/01/01 09:10:00"},
  {"RtnCode":"10200058","RtnMsg":"Declined","TradeNo":"","amount":"299","auth_code":"","gwsr":"","process_date":""},
  {"RtnCode":"1","RtnMsg":"Success","TradeNo":"2602010310000002","amount":"299","auth_code":"777778",
   "gwsr":"22233344","process_date":"2026/02/01 03:10:00"}]})";

Result<PeriodState> periodState(const std::string& json)
{
    return readPeriodAnswer(json, kSubscription, test::stageAccount());
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
}

} // namespace

class EcpayQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTradeQueryIsTheVector();
    void aPeriodActionIsTheVector();
    void noRequestIsMadeForWhatIsNoNumber();
    void aPaidTradeIsRead();
    void everyOtherStatusIsNotPaid_data();
    void everyOtherStatusIsNotPaid();
    void aTradeAnswerMustBeSignedAndAboutTheOrder();
    void aPeriodAnswerIsRead();
    void aBrokenPeriodAnswerIsRefused_data();
    void aBrokenPeriodAnswerIsRefused();
    void aPeriodActionIsDoneAlsoWhenItWasBefore();
    void aCreditActionIsSigned();
    void bothFormsOfACreditAnswerAreRead();
    void anUnclearCreditAnswerIsNotDone();
};

void EcpayQueryTest::aTradeQueryIsTheVector()
{
    const auto query = tradeQuery(kTradeNo, now(), test::stageAccount());
    VIDGO_VERIFY(query);
    QVERIFY(*query == FormFields({{"MerchantID", "3002607"},
                                  {"MerchantTradeNo", std::string(kTradeNo)},
                                  {"TimeStamp", "1767229687"},
                                  {"PlatformID", ""},
                                  {"CheckMacValue",
                                   "D90643FA7F0E95105ED72B878180264CD83ACFC39C81F30E323199BFF7074E3E"}}));
    const auto period = periodQuery(kTradeNo, now(), test::stageAccount());
    VIDGO_VERIFY(period);
    QVERIFY(*period == *query);
}

void EcpayQueryTest::aPeriodActionIsTheVector()
{
    const auto action = periodAction(PeriodAction::Cancel, kSubscription, now(), test::stageAccount());
    VIDGO_VERIFY(action);
    QCOMPARE(*findField(*action, "Action"), std::string("Cancel"));
    QCOMPARE(*findField(*action, "CheckMacValue"),
             std::string("0CA29506CE1DF2B917AA9FE76798F3B931011F03B939F8762178EAAFE8CA7EA3"));
    const auto again = periodAction(PeriodAction::ChargeAgain, kSubscription, now(), test::stageAccount());
    QCOMPARE(*findField(*again, "Action"), std::string("ReAuth"));
}

void EcpayQueryTest::noRequestIsMadeForWhatIsNoNumber()
{
    const auto account = test::stageAccount();
    for (const auto* text : {"", "VG-1234", "VG1234&RtnCode=1", "VG1'; DROP TABLE"}) {
        VIDGO_VERIFY_ERROR(tradeQuery(text, now(), account), BillingError::OrderInvalid);
        VIDGO_VERIFY_ERROR(periodQuery(text, now(), account), BillingError::OrderInvalid);
        VIDGO_VERIFY_ERROR(periodAction(PeriodAction::Cancel, text, now(), account),
                           BillingError::OrderInvalid);
    }
    VIDGO_VERIFY_ERROR(tradeQuery(kTradeNo, now(), Account{}), BillingError::NotSetUp);
}

void EcpayQueryTest::aPaidTradeIsRead()
{
    const auto state = trade({});
    VIDGO_VERIFY(state);
    QVERIFY(state->status == TradeStatus::Paid);
    QCOMPARE(state->gatewayTradeNo, std::string("2601010908070001"));
    QVERIFY((state->amount == Money{30000, Currency::twd()}));
    QCOMPARE(toIso8601(*state->paidAt), std::string("2026-01-01T01:10:00.000Z"));
    VIDGO_VERIFY_ERROR(trade({{"TradeAmt", ""}}), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(trade({{"TradeNo", ""}}), BillingError::MessageMalformed);
}

void EcpayQueryTest::everyOtherStatusIsNotPaid_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char* code, TradeStatus status) {
        QTest::newRow(code) << QByteArray(code) << static_cast<int>(status);
    };
    row("0", TradeStatus::NotPaid);
    row("10200095", TradeStatus::NotCompleted);
    row("10200163", TradeStatus::Refused);
    row("10200047", TradeStatus::NotFound);
    row("01", TradeStatus::Unknown);
    row("1 ", TradeStatus::Unknown);
    row("2", TradeStatus::Unknown);
    row("paid", TradeStatus::Unknown);
}

void EcpayQueryTest::everyOtherStatusIsNotPaid()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    const auto state = trade({{"TradeStatus", code.toStdString()}, {"TradeNo", ""}, {"TradeAmt", "0"}});
    VIDGO_VERIFY(state);
    QCOMPARE(static_cast<int>(state->status), status);
    QVERIFY(!state->amount);
}

void EcpayQueryTest::aTradeAnswerMustBeSignedAndAboutTheOrder()
{
    const auto account = test::stageAccount();
    const auto body = test::resigned(paidTrade(), {});
    VIDGO_VERIFY(readTradeAnswer(body, kTradeNo, account));
    VIDGO_VERIFY_ERROR(readTradeAnswer(body, "VG20260101A0002", account), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(readTradeAnswer(encodeForm(paidTrade()), kTradeNo, account),
                       BillingError::SignatureWrong);
    VIDGO_VERIFY_ERROR(readTradeAnswer("<html>403</html>", kTradeNo, account),
                       BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(readTradeAnswer("", kTradeNo, account), BillingError::SignatureWrong);
    VIDGO_VERIFY_ERROR(trade({{"TradeStatus", ""}}), BillingError::MessageMalformed);
}

void EcpayQueryTest::aPeriodAnswerIsRead()
{
    const auto state = periodState(kPeriodAnswer);
    VIDGO_VERIFY(state);
    QVERIFY(state->schedule == PeriodState::Schedule::Running);
    QCOMPARE(state->times, 99);
    QCOMPARE(state->successes, 2);
    QVERIFY((state->amount == Money{29900, Currency::twd()}));
    QCOMPARE(state->charges.size(), std::size_t{3});
    QVERIFY(state->charges[0].isPaid && !state->charges[1].isPaid && state->charges[2].isPaid);
    QCOMPARE(state->charges[0].authorisation, std::string("11122233"));
    QCOMPARE(state->charges[2].gatewayTradeNo, std::string("2602010310000002"));
    QCOMPARE(toIso8601(*state->charges[2].processedAt), std::string("2026-01-31T19:10:00.000Z"));
    QVERIFY(!state->charges[1].processedAt);

    const auto stopped = periodState(replaced(kPeriodAnswer, R"("ExecStatus":"1")", R"("ExecStatus":0)"));
    VIDGO_VERIFY(stopped);
    QVERIFY(stopped->schedule == PeriodState::Schedule::Stopped);
}

void EcpayQueryTest::aBrokenPeriodAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    const auto row = [](const char* name, const char* what, const char* by) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(by);
    };
    row("another order", "VGSUB20260101001", "VGSUB20260101002");
    row("no log", "ExecLog", "Log");
    row("a log that is none", R"("ExecLog":[)", R"("ExecLog":0,"Log":[)");
    row("a fraction", R"("PeriodAmount":299)", R"("PeriodAmount":299.5)");
    row("less than nothing", R"("PeriodAmount":299)", R"("PeriodAmount":-299)");
    row("a huge amount", R"("PeriodAmount":299)", R"("PeriodAmount":99999999999999999999)");
    row("charges without end", R"("ExecTimes":99)", R"("ExecTimes":1e9)");
    row("no successes", R"("TotalSuccessTimes":2)", R"("TotalSuccessTimes":null)");
    row("a payment without its number", R"("gwsr":"22233344")", R"("gwsr":"")");
    row("a payment of nothing", R"("amount":"299","auth_code":"777778")",
        R"("amount":"0","auth_code":"777778")");
    row("no JSON", R"({"MerchantID")", "MerchantID");
}

void EcpayQueryTest::aBrokenPeriodAnswerIsRefused()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    const auto json = replaced(kPeriodAnswer, what.toStdString(), by.toStdString());
    QVERIFY(!json.empty());
    VIDGO_VERIFY_ERROR(periodState(json), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(periodState("[]"), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(periodState(replaced(kPeriodAnswer, "3002607", "3002599")),
                       BillingError::ForeignMerchant);
    VIDGO_VERIFY_ERROR(periodState(std::string(2u << 20, ' ')), BillingError::MessageTooLarge);
}

void EcpayQueryTest::aPeriodActionIsDoneAlsoWhenItWasBefore()
{
    const auto answer = [](const std::string& code) {
        return readPeriodActionAnswer(test::resigned({{"MerchantID", "3002607"},
                                                      {"MerchantTradeNo", std::string(kSubscription)},
                                                      {"RtnCode", code},
                                                      {"RtnMsg", "'~"}},
                                                     {}),
                                      kSubscription, test::stageAccount());
    };
    VIDGO_VERIFY(answer("1"));
    QVERIFY(answer("1")->isDone);
    QVERIFY(answer("90100149")->isDone);
    QVERIFY(!answer("0")->isDone);
    QCOMPARE(answer("10200105")->code, std::string("10200105"));
    VIDGO_VERIFY_ERROR(answer(""), BillingError::MessageMalformed);
}

void EcpayQueryTest::aCreditActionIsSigned()
{
    const auto account = test::stageAccount();
    const Money amount{12000, Currency::twd()};
    const auto refund = creditAction(CreditAction::Refund, kTradeNo, "2601010908070001", amount, account);
    VIDGO_VERIFY(refund);
    QCOMPARE(*findField(*refund, "Action"), std::string("R"));
    QCOMPARE(*findField(*refund, "TotalAmount"), std::string("120"));
    QCOMPARE(*findField(*refund, "TradeNo"), std::string("2601010908070001"));
    VIDGO_VERIFY(verify(*refund, account));
    QCOMPARE(*findField(*creditAction(CreditAction::GiveUp, kTradeNo, "26010109", amount, account), "Action"),
             std::string("N"));
    VIDGO_VERIFY_ERROR(creditAction(CreditAction::Refund, kTradeNo, "", amount, account),
                       BillingError::OrderInvalid);
    VIDGO_VERIFY_ERROR(
        creditAction(CreditAction::Refund, kTradeNo, "26010109", Money{12050, Currency::twd()}, account),
        BillingError::AmountNotOffered);
}

void EcpayQueryTest::bothFormsOfACreditAnswerAreRead()
{
    const auto account = test::stageAccount();
    const auto fields = readCreditActionAnswer("MerchantID=3002607&MerchantTradeNo=VG20260101A0001&TradeNo="
                                               "2601010908070001&RtnCode=1&RtnMsg=%e6%88%90",
                                               kTradeNo, account);
    VIDGO_VERIFY(fields);
    QVERIFY(fields->isDone);
    const auto shortForm = readCreditActionAnswer("1|OK", kTradeNo, account);
    VIDGO_VERIFY(shortForm);
    QVERIFY(shortForm->isDone);
    const auto refused = readCreditActionAnswer("0|error_overDate", kTradeNo, account);
    VIDGO_VERIFY(refused);
    QVERIFY(!refused->isDone);
    QCOMPARE(refused->message, std::string("error_overDate"));
}

void EcpayQueryTest::anUnclearCreditAnswerIsNotDone()
{
    const auto account = test::stageAccount();
    for (const auto* body :
         {"", "OK", "|OK", "1", "<html>1|OK</html>", "1|\xa5\xe6", "RtnCode=1",
          "MerchantID=3002607&MerchantTradeNo=VG20260101A0002&RtnCode=1", "MerchantID=3002607&RtnMsg=1|OK"})
        VIDGO_VERIFY_ERROR(readCreditActionAnswer(body, kTradeNo, account), BillingError::MessageMalformed);
    QVERIFY(!readCreditActionAnswer("10200058|1", kTradeNo, account)->isDone);
}

QTEST_GUILESS_MAIN(EcpayQueryTest)
#include "ecpay_query_test.moc"
