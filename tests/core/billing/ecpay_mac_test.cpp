#include <algorithm>

#include "ecpay_fixture.h"
#include "vidgo/billing/billing_error.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::ecpay;

namespace {

Account account(const std::string& key, const std::string& iv)
{
    auto account = test::stageAccount();
    account.hashKey = Secret(key);
    account.hashIv = Secret(iv);
    return account;
}

} // namespace

class EcpayMacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorGivesItsValue();
    void publishedExamplesGiveTheirValue_data();
    void publishedExamplesGiveTheirValue();
    void theOrderOfFieldsDoesNotMatter();
    void whatIsSignedIsVerified();
    void whatWasTouchedIsRefused_data();
    void whatWasTouchedIsRefused();
    void anotherMerchantsMessageIsRefused();
    void nothingIsSignedOrTrustedWithoutKeys();
    void noErrorNamesAKey();
};

void EcpayMacTest::everyVectorGivesItsValue()
{
    const auto vectors = test::ecpayVectors();
    QVERIFY(vectors.asArray());
    QVERIFY(vectors.asArray()->size() >= 30);
    for (const auto& vector : *vectors.asArray()) {
        const auto keys = account(test::memberText(vector, "hashKey"), test::memberText(vector, "hashIV"));
        const auto fields = test::vectorFields(vector);
        QVERIFY(!fields.empty());
        QVERIFY2(checkMacValue(fields, keys) == test::memberText(vector, "expected"),
                 test::memberText(vector, "id").c_str());
    }
}

void EcpayMacTest::publishedExamplesGiveTheirValue_data()
{
    QTest::addColumn<QByteArray>("form"); // name=value, a line each, not encoded
    QTest::addColumn<QByteArray>("mac");
    const auto row = [](const char* name, const char* form, const char* mac) {
        QTest::newRow(name) << QByteArray(form) << QByteArray(mac);
    };
    row("worked example of the developer pages",
        "TradeDesc=促銷方案\nPaymentType=aio\nMerchantTradeDate=2023/03/12 15:30:23\n"
        "MerchantTradeNo=ecpay20230312153023\nMerchantID=3002607\n"
        "ReturnURL=https://www.ecpay.com.tw/receive.php\nItemName=Apple iphone 15\nTotalAmount=30000\n"
        "ChoosePayment=ALL\nEncryptType=1",
        "6C51C9E6888DE861FD62FB1DD17029FC742634498FD813DC43D4243B5685B840");
    row("apostrophe", "MerchantID=3002607\nItemName=Tom's Shop\nTotalAmount=100",
        "CF0A3D4901D99459D8641516EC57210700E8A5C9AB26B1D021301E9CB93EF78D");
    row("tilde", "MerchantID=3002607\nItemName=Test~Product\nTotalAmount=200",
        "CEEAE01D2F9A8E74D4AC0DCE7735B046D73F35A5EC99558A31A2EE03159DA1C9");
    row("a leading space is kept",
        "MerchantID=3002607\nMerchantTradeNo=order20250304001\nMerchantTradeDate=2025/03/04 00:00:00\n"
        "PaymentType=aio\nTotalAmount=100\nTradeDesc=訂單測試\nItemName=範例商品\n"
        "ReturnURL= https://5569-211-23-76-78.ngrok-free.app/returnurl.php\nChoosePayment=ALL\nEncryptType=1",
        "B251AD005829A4072192E495BF484DCF3830D75382AB34DF46F8F3AA8F794940");
    row("all special characters", "MerchantID=3002607\nMerchantTradeNo=VG1\nItemName=A b+c*(d)!~'點\nRemark=",
        "F8EAFC8E18A7FD6F0C2720E6229DD08782122953ADB9CC8A78F610221F6A5BFB");
}

void EcpayMacTest::publishedExamplesGiveTheirValue()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, mac);
    FormFields fields;
    for (const auto& line : form.split('\n')) {
        const auto sign = line.indexOf('=');
        fields.push_back({line.left(sign).toStdString(), line.mid(sign + 1).toStdString()});
    }
    QCOMPARE(checkMacValue(fields, test::stageAccount()), mac.toStdString());
}

void EcpayMacTest::theOrderOfFieldsDoesNotMatter()
{
    auto fields = test::signedVector("ecpay-53"); // lower-case names between capitalised ones
    const auto expected = *findField(fields, "CheckMacValue");
    std::ranges::reverse(fields);
    QCOMPARE(checkMacValue(fields, test::stageAccount()), expected);
}

void EcpayMacTest::whatIsSignedIsVerified()
{
    const auto fields = sign({{"MerchantID", "3002607"}, {"b", "~'"}, {"A", ""}}, test::stageAccount());
    VIDGO_VERIFY(fields);
    QCOMPARE(fields->back().name, std::string("CheckMacValue"));
    VIDGO_VERIFY(verify(*fields, test::stageAccount()));
}

void EcpayMacTest::whatWasTouchedIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* what, const char* name, const QByteArray& value) {
        QTest::newRow(what) << QByteArray(name) << value;
    };
    row("amount", "TradeAmt", "301");
    row("a blank more", "RtnMsg", "交易成功 ");
    row("a field more", "Extra", "");
    row("no mac", "CheckMacValue", "");
    row("zeros", "CheckMacValue", QByteArray(64, '0'));
    row("lower case", "CheckMacValue", "fbcd9fd0ca60d6e367b463c883c691f1a18b521825495b6790329a15e65e35be");
    row("one digit less", "CheckMacValue", "FBCD9FD0CA60D6E367B463C883C691F1A18B521825495B6790329A15E65E35B");
    row("another message's", "CheckMacValue",
        "B1EAE014812EA9331D32C90D631740D7C17EF30DBE2642BAF39A33C0C80D2B26");
}

void EcpayMacTest::whatWasTouchedIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto fields = test::signedVector("ecpay-49");
    VIDGO_VERIFY(verify(fields, test::stageAccount()));
    std::erase_if(fields, [&](const auto& field) { return field.name == name.toStdString(); });
    fields.push_back({name.toStdString(), value.toStdString()});
    VIDGO_VERIFY_ERROR(verify(fields, test::stageAccount()), BillingError::SignatureWrong);
}

void EcpayMacTest::anotherMerchantsMessageIsRefused()
{
    const auto other = sign({{"MerchantID", "3002599"}, {"RtnCode", "1"}}, test::stageAccount());
    VIDGO_VERIFY_ERROR(verify(*other, test::stageAccount()), BillingError::ForeignMerchant);
    const auto nobody = sign({{"RtnCode", "1"}}, test::stageAccount());
    VIDGO_VERIFY_ERROR(verify(*nobody, test::stageAccount()), BillingError::ForeignMerchant);
}

void EcpayMacTest::nothingIsSignedOrTrustedWithoutKeys()
{
    const auto fields = test::signedVector("ecpay-49");
    for (const auto& incomplete :
         {account("", "EkRm7iFT261dpevs"), account("pwFHCqoQZGmho4w6", ""), Account{}}) {
        VIDGO_VERIFY_ERROR(sign({}, incomplete), BillingError::NotSetUp);
        VIDGO_VERIFY_ERROR(verify(fields, incomplete), BillingError::NotSetUp);
    }
}

void EcpayMacTest::noErrorNamesAKey()
{
    auto fields = test::signedVector("ecpay-49");
    fields.push_back({"Extra", "1"});
    const auto refused = verify(fields, test::stageAccount());
    QVERIFY(!refused);
    const auto said = refused.error().internal() + refused.error().external();
    QVERIFY(said.find("pwFH") == std::string::npos && said.find("EkRm") == std::string::npos);
    QVERIFY(said.find(checkMacValue(fields, test::stageAccount())) == std::string::npos);
}

QTEST_GUILESS_MAIN(EcpayMacTest)
#include "ecpay_mac_test.moc"
