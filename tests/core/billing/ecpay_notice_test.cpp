#include "ecpay_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_notice.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::ecpay;

namespace {

Result<PaymentNotice> payment(const std::string& body)
{
    return readPaymentNotice(test::asRequest(body), test::stageAccount());
}

Result<PeriodNotice> period(const std::string& body)
{
    return readPeriodNotice(test::asRequest(body), test::stageAccount());
}

// The notices of the contract that no vector holds.
FormFields atmIssued()
{
    return {{"MerchantID", "3002607"},
            {"MerchantTradeNo", "VG20260101A0002"},
            {"StoreID", ""},
            {"RtnCode", "2"},
            {"RtnMsg", "Get VirtualAccount Succeeded"},
            {"TradeNo", "2601010908070002"},
            {"TradeAmt", "300"},
            {"PaymentType", "ATM_LAND"},
            {"TradeDate", "2026/01/01 09:08:07"},
            {"CustomField1", ""},
            {"CustomField2", ""},
            {"CustomField3", ""},
            {"CustomField4", ""},
            {"BankCode", "005"},
            {"vAccount", "9103522175887271"},
            {"ExpireDate", "2026/01/04"},
            {"CheckMacValue", "01BC706001841F3076EB14BFF138CD8CCA77A03ECEBA92EDE1C67C449D56219F"}};
}

FormFields renewal()
{
    return {{"MerchantID", "3002607"},
            {"MerchantTradeNo", "VGSUB20260101001"},
            {"StoreID", ""},
            {"RtnCode", "1"},
            {"RtnMsg", "paid"},
            {"PeriodType", "M"},
            {"Frequency", "1"},
            {"ExecTimes", "99"},
            {"Amount", "299"},
            {"Gwsr", "22233344"},
            {"ProcessDate", "2026/02/01 03:10:00"},
            {"AuthCode", "777777"},
            {"FirstAuthAmount", "299"},
            {"TotalSuccessTimes", "2"},
            {"CustomField1", "usr_01HZX9"},
            {"CustomField2", ""},
            {"CustomField3", ""},
            {"CustomField4", ""},
            {"CheckMacValue", "9EFFA7F84088844A06FFD3B3C95F26FA6731EC4AD6FA902A631B37BE375C10E7"}};
}

} // namespace

class EcpayNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsRead();
    void aSimulatedPaymentIsNone_data();
    void aSimulatedPaymentIsNone();
    void onlyExactlyOneIsPaid_data();
    void onlyExactlyOneIsPaid();
    void aCodeThatWasIssuedIsNoPayment();
    void fieldsThatAreNewToUsAreSigned();
    void aRenewalIsRead();
    void aFailedRenewalIsNotPaid();
    void oneKindOfNoticeIsNotTakenForTheOther();
    void aMessageThatLacksSomethingIsRefused_data();
    void aMessageThatLacksSomethingIsRefused();
    void aTimeThatCantBeReadLosesNoPayment();
    void aForgedOrBrokenMessageIsRefused();
    void theAnswerIsFourBytes();
};

void EcpayNoticeTest::aPaymentIsRead()
{
    const auto notice = payment(encodeForm(test::signedVector("ecpay-49")));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::Paid);
    QCOMPARE(notice->tradeNo, std::string("VG20260101A0001"));
    QCOMPARE(notice->gatewayTradeNo, std::string("2601010908070001"));
    QVERIFY((notice->amount == Money{30000, Currency::twd()}));
    QVERIFY((notice->fee == Money{900, Currency::twd()}));
    QCOMPARE(notice->message, std::string("交易成功"));
    QCOMPARE(notice->paymentType, std::string("Credit_CreditCard"));
    QCOMPARE(toIso8601(*notice->paidAt), std::string("2026-01-01T01:10:00.000Z"));
    QCOMPARE(toIso8601(*notice->orderedAt), std::string("2026-01-01T01:08:07.000Z"));
    QVERIFY(!notice->paymentCode);
}

void EcpayNoticeTest::aSimulatedPaymentIsNone_data()
{
    QTest::addColumn<QByteArray>("flag");
    for (const auto* flag : {"1", "2", "true", "00", " "})
        QTest::newRow(flag) << QByteArray(flag);
}

void EcpayNoticeTest::aSimulatedPaymentIsNone()
{
    QFETCH(QByteArray, flag);
    const auto vector = payment(encodeForm(test::signedVector("ecpay-51")));
    VIDGO_VERIFY(vector);
    QVERIFY(vector->payment == Payment::Simulated);
    const auto notice =
        payment(test::resigned(test::signedVector("ecpay-49"), {{"SimulatePaid", flag.toStdString()}}));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::Simulated);
    const auto renewed = period(test::resigned(renewal(), {{"SimulatePaid", flag.toStdString()}}));
    VIDGO_VERIFY(renewed);
    QVERIFY(renewed->payment == Payment::Simulated);
}

void EcpayNoticeTest::onlyExactlyOneIsPaid_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const auto* code : {"01", "1 ", " 1", "+1", "1.0", "0", "-1", "10200095", "10200058", "１"})
        QTest::newRow(code) << QByteArray(code);
}

void EcpayNoticeTest::onlyExactlyOneIsPaid()
{
    QFETCH(QByteArray, code);
    const auto notice =
        payment(test::resigned(test::signedVector("ecpay-49"), {{"RtnCode", code.toStdString()}}));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::NotPaid);
    QCOMPARE(notice->code, code.toStdString());
}

void EcpayNoticeTest::aCodeThatWasIssuedIsNoPayment()
{
    const auto atm = payment(encodeForm(atmIssued()));
    VIDGO_VERIFY(atm);
    QVERIFY(atm->payment == Payment::CodeIssued);
    const auto* account = std::get_if<BankAccount>(&atm->paymentCode->code);
    QVERIFY(account && account->bankCode == "005" && account->account == "9103522175887271");
    QCOMPARE(toIso8601(*atm->paymentCode->expiresAt), std::string("2026-01-04T15:59:59.000Z"));

    const auto store = payment(encodeForm(test::signedVector("ecpay-55")));
    VIDGO_VERIFY(store);
    QVERIFY(store->payment == Payment::CodeIssued);
    const auto* code = std::get_if<StoreCode>(&store->paymentCode->code);
    QVERIFY(code && code->paymentNo == "LLL22251222");
    QCOMPARE(toIso8601(*store->paymentCode->expiresAt), std::string("2026-01-04T01:08:07.000Z"));

    const auto till =
        payment(test::resigned(test::signedVector("ecpay-55"), {{"PaymentType", "BARCODE_BARCODE"},
                                                                {"Barcode1", "150104C6A"},
                                                                {"Barcode2", "347"},
                                                                {"Barcode3", "61"}}));
    VIDGO_VERIFY(till);
    const auto* barcodes = std::get_if<StoreBarcodes>(&till->paymentCode->code);
    QVERIFY(barcodes && barcodes->barcodes[2] == "61");

    const auto nothing = payment(test::resigned(atmIssued(), {{"vAccount", ""}}));
    VIDGO_VERIFY_ERROR(nothing, BillingError::MessageMalformed);
}

void EcpayNoticeTest::fieldsThatAreNewToUsAreSigned()
{
    const auto notice = payment(encodeForm(test::signedVector("ecpay-53")));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::Paid);
    const auto extra = payment(test::resigned(test::signedVector("ecpay-49"), {{"SomethingNew", "~'"}}));
    VIDGO_VERIFY(extra);
}

void EcpayNoticeTest::aRenewalIsRead()
{
    const auto notice = period(encodeForm(renewal()));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::Paid);
    QCOMPARE(notice->tradeNo, std::string("VGSUB20260101001"));
    QCOMPARE(notice->authorisation, std::string("22233344"));
    QVERIFY((notice->amount == Money{29900, Currency::twd()}));
    QCOMPARE(notice->successes, 2);
    QCOMPARE(notice->times, 99);
    QCOMPARE(notice->customFields[0], std::string("usr_01HZX9"));
    QCOMPARE(toIso8601(*notice->processedAt), std::string("2026-01-31T19:10:00.000Z"));
}

void EcpayNoticeTest::aFailedRenewalIsNotPaid()
{
    for (const auto* code : {"10200058", "2", "10100073"}) {
        const auto notice = period(test::resigned(renewal(), {{"RtnCode", code}}));
        VIDGO_VERIFY(notice);
        QVERIFY(notice->payment == Payment::NotPaid);
    }
}

void EcpayNoticeTest::oneKindOfNoticeIsNotTakenForTheOther()
{
    VIDGO_VERIFY_ERROR(payment(encodeForm(renewal())), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(period(encodeForm(test::signedVector("ecpay-49"))), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(period(encodeForm(test::signedVector("ecpay-53"))), BillingError::MessageMalformed);
}

void EcpayNoticeTest::aMessageThatLacksSomethingIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    for (const auto* name : {"MerchantTradeNo", "RtnCode", "TradeNo", "TradeAmt"})
        QTest::newRow(name) << QByteArray(name) << QByteArray();
    for (const auto* amount : {"0", "-300", "+300", "300.0", "3e2", "300 ", "9999999999", "٣٠٠", "0x12c"})
        QTest::newRow(amount) << QByteArray("TradeAmt") << QByteArray(amount);
}

void EcpayNoticeTest::aMessageThatLacksSomethingIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto vector = test::signedVector("ecpay-49");
    const auto changed = payment(test::resigned(vector, {{name.toStdString(), value.toStdString()}}));
    VIDGO_VERIFY_ERROR(changed, BillingError::MessageMalformed);
    QVERIFY(changed.error().arguments().at("reason").starts_with(name.toStdString()));
    VIDGO_VERIFY_ERROR(payment(test::without(vector, name.toStdString())), BillingError::MessageMalformed);
}

void EcpayNoticeTest::aTimeThatCantBeReadLosesNoPayment()
{
    const auto notice = payment(
        test::resigned(test::signedVector("ecpay-49"), {{"PaymentDate", "yesterday"}, {"TradeDate", ""}}));
    VIDGO_VERIFY(notice);
    QVERIFY(notice->payment == Payment::Paid);
    QVERIFY(!notice->paidAt && !notice->orderedAt);
}

void EcpayNoticeTest::aForgedOrBrokenMessageIsRefused()
{
    const auto body = encodeForm(test::signedVector("ecpay-49"));
    VIDGO_VERIFY(payment(body));
    VIDGO_VERIFY_ERROR(payment(""), BillingError::SignatureWrong);
    VIDGO_VERIFY_ERROR(payment(body + "&Extra=1"), BillingError::SignatureWrong);
    VIDGO_VERIFY_ERROR(payment(body + "&RtnCode=1"), BillingError::MessageMalformed);
    VIDGO_VERIFY_ERROR(payment(body + std::string(kMaxFormBytes, '&')), BillingError::MessageTooLarge);
    VIDGO_VERIFY_ERROR(
        readPaymentNotice({.contentType = "application/json", .body = body}, test::stageAccount()),
        BillingError::MessageMalformed);
    // Cut anywhere, no part of it passes.
    for (std::size_t size = 0; size < body.size(); ++size)
        QVERIFY2(!payment(body.substr(0, size)), std::to_string(size).c_str());
}

void EcpayNoticeTest::theAnswerIsFourBytes()
{
    QCOMPARE(kAccepted.size(), std::size_t{4});
    QCOMPARE(std::string(kAccepted), std::string("1|OK"));
}

QTEST_GUILESS_MAIN(EcpayNoticeTest)
#include "ecpay_notice_test.moc"
