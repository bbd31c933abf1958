#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/form_fields.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::billing;

class FormFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsDecoded();
    void whatIsWrittenIsReadBack();
    void aHostileBodyIsRefused_data();
    void aHostileBodyIsRefused();
    void anOversizedBodyIsNotRead();
    void theContentTypeMustBeAUtf8Form_data();
    void theContentTypeMustBeAUtf8Form();
    void aFormOnAPageIsEscaped();
};

void FormFieldsTest::aFormIsDecoded()
{
    const auto fields = parseForm("a=1&&b=x+y%2B%e9%BB%9e&c=&d.e-f_1=%3d=&", "ECPay");
    VIDGO_VERIFY(fields);
    const FormFields expected{{"a", "1"}, {"b", "x y+點"}, {"c", ""}, {"d.e-f_1", "=="}};
    QVERIFY(*fields == expected);
    QCOMPARE(*findField(*fields, "a"), std::string("1"));
    QVERIFY(!findField(*fields, "A"));
    const auto empty = parseForm("", "ECPay");
    VIDGO_VERIFY(empty);
    QVERIFY(empty->empty());
}

void FormFieldsTest::whatIsWrittenIsReadBack()
{
    const FormFields fields{{"a", "~'\"\\ +%&=;/?"}, {"B", "點數\n𠮷"}, {"empty", ""}};
    const auto text = encodeForm(fields);
    QCOMPARE(text.substr(0, text.find('&')), std::string("a=%7E%27%22%5C+%2B%25%26%3D%3B%2F%3F"));
    const auto again = parseForm(text, "ECPay");
    VIDGO_VERIFY(again);
    QVERIFY(*again == fields);
}

void FormFieldsTest::aHostileBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("no field", "1|OK");
    row("JSON", "{\"RtnCode\":1}");
    row("no name", "=1");
    row("half an escape", "a=%4");
    row("an escape at the end", "a=%");
    row("no hexadecimal digits", "a=%zz");
    row("a sign in an escape", "a=%+1");
    row("the same name twice", "a=1&a=1");
    row("the same name in another case", "RtnCode=0&rtncode=1");
    row("the same name, encoded", "a=1&%61=2");
    row("a list", "a[]=1");
    row("a blank in a name", "RtnCode+=1");
    row("a name in another script", "%e9%bb%9e=1");
    row("a long name", QByteArray(65, 'a') + "=1");
    row("Big5", "RtnMsg=%a5%e6%a9%f6");
    row("Big5 as it is", "RtnMsg=\xa5\xe6\xa9\xf6");
    row("half a character", "a=%e9%bb");
    row("an overlong slash", "a=%c0%af");
    row("a surrogate", "a=%ed%a0%80");
    row("NUL", "a=1%00");
    row("NUL as it is", QByteArray("a=1\0b", 5));
    QByteArray many;
    for (int i = 0; i <= 200; ++i)
        many += "f" + QByteArray::number(i) + "=&";
    row("too many fields", many);
}

void FormFieldsTest::aHostileBodyIsRefused()
{
    QFETCH(QByteArray, body);
    const auto fields =
        parseForm(std::string_view(body.data(), static_cast<std::size_t>(body.size())), "ECPay");
    VIDGO_VERIFY_ERROR(fields, BillingError::MessageMalformed);
    QCOMPARE(fields.error().arguments().at("gateway"), std::string("ECPay"));
    QVERIFY(!fields.error().arguments().at("reason").empty());
}

void FormFieldsTest::anOversizedBodyIsNotRead()
{
    std::string body = "a=" + std::string(kMaxFormBytes - 2, 'x');
    VIDGO_VERIFY(parseForm(body, "ECPay"));
    body += 'x';
    VIDGO_VERIFY_ERROR(parseForm(body, "ECPay"), BillingError::MessageTooLarge);
}

void FormFieldsTest::theContentTypeMustBeAUtf8Form_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char* contentType, bool isRead) {
        QTest::newRow(contentType) << QByteArray(contentType) << isRead;
    };
    row("application/x-www-form-urlencoded", true);
    row("Application/X-WWW-Form-URLEncoded", true);
    row("application/x-www-form-urlencoded; charset=UTF-8", true);
    row("application/x-www-form-urlencoded ;charset=\"utf-8\"; a=b", true);
    row("application/x-www-form-urlencoded; charset=big5", false);
    row("application/x-www-form-urlencoded; a=b; charset=ISO-8859-1", false);
    row("application/x-www-form-urlencoded; charset=", false);
    row("application/x-www-form-urlencodedx", false);
    row("application/json", false);
    row("multipart/form-data; boundary=a", false);
    row("text/plain", false);
    row("", false);
}

void FormFieldsTest::theContentTypeMustBeAUtf8Form()
{
    QFETCH(QByteArray, contentType);
    QFETCH(bool, isRead);
    const auto type = contentType.toStdString();
    const auto fields = parseForm(RawForm{.contentType = type, .body = "a=1"}, "ECPay");
    if (isRead)
        VIDGO_VERIFY(fields);
    else
        VIDGO_VERIFY_ERROR(fields, BillingError::MessageMalformed);
}

void FormFieldsTest::aFormOnAPageIsEscaped()
{
    const auto html = htmlForm("https://pay.example.com/?a=1&b=2",
                               {{"Item", "\"><script>alert('1')</script>&amp;"}, {"a\"b", "點"}}, "pay");
    QCOMPARE(html,
             std::string("<form id=\"pay\" method=\"post\" action=\"https://pay.example.com/?a=1&amp;b=2\" "
                         "accept-charset=\"utf-8\">\n"
                         "<input type=\"hidden\" name=\"Item\" value=\"&quot;&gt;&lt;script&gt;alert("
                         "&#39;1&#39;)&lt;/script&gt;&amp;amp;\">\n"
                         "<input type=\"hidden\" name=\"a&quot;b\" value=\"點\">\n</form>\n"));
}

QTEST_GUILESS_MAIN(FormFieldsTest)
#include "form_fields_test.moc"
