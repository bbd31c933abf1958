#include <limits>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

std::string reasonOf(const Result<Json>& result)
{
    const auto& arguments = result.error().arguments();
    const auto found = arguments.find("reason");
    return found == arguments.end() ? "" : found->second;
}

} // namespace

class BaseJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameValueHasTheSameText_data();
    void theSameValueHasTheSameText();
    void whatIsNotJsonIsRefused_data();
    void whatIsNotJsonIsRefused();
    void theErrorNamesFileLineAndColumn();
    void thirtyTwoLevelsAreReadAndOneMoreIsNot();
    void typesAreKept();
    void ofARepeatedKeyTheLastCounts();
    void whatJsonCannotSayIsWrittenAsSomethingReadable();
    void prettyTextIsIndentedAndReadsTheSame();
    void findLooksIntoObjectsOnly();
    void filesAreReadAndRefused();
};

void BaseJsonTest::theSameValueHasTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("null", "null");
    row(" true ", "true");
    row("-0", "0");
    row("42", "42");
    row("9223372036854775807", "9223372036854775807");
    row("-9223372036854775808", "-9223372036854775808");
    row("\"\\u00e9\\ud83d\\ude00\\/\"", "\"é😀/\"");
    row("\"\\u0000\\t\"", "\"\\u0000\\t\"");
    row("[]", "[]");
    row("{ }", "{}");
    row("{\"b\":1,\n\"a\":[1 , 2]}", "{\"a\":[1,2],\"b\":1}");
    row("{\"B\":1,\"a\":2,\"é\":3}", "{\"B\":1,\"a\":2,\"é\":3}");
}

void BaseJsonTest::theSameValueHasTheSameText()
{
    QFETCH(QString, text);
    const auto json = Json::parse(text.toStdString());
    VIDGO_VERIFY(json);
    QTEST(QString::fromStdString(json->dump()), "canonical");
    const auto again = Json::parse(json->dump());
    VIDGO_VERIFY(again);
    QVERIFY(*again == *json);
}

void BaseJsonTest::whatIsNotJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("blank", "  \n");
    row("cut off", "{\"a\": 1");
    row("cut off in a string", "\"abc");
    row("two values", "1 2");
    row("comment", "/* no */ 1");
    row("trailing comma", "[1,]");
    row("single quotes", "{'a': 1}");
    row("bare key", "{a: 1}");
    row("leading zero", "012");
    row("plus", "+1");
    row("NaN", "NaN");
    row("infinite", "1e999");
    row("infinite inside", "{\"a\": [1, -1e999]}");
    row("hexadecimal", "0x10");
    row("control character", QByteArray("\"a\nb\""));
    row("half a surrogate", "\"\\ud83d\"");
    row("not UTF-8", "\"\xC3\x28\"");
    row("overlong UTF-8", "\"\xC0\xAF\"");
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"");
    row("byte order mark", "\xEF\xBB\xBF{}");
    row("NUL behind", QByteArray("{}\0", 3));
    row("deep", QByteArray(1000000, '['));
    row("deep objects", QByteArray("{\"a\":").repeated(100000));
}

void BaseJsonTest::whatIsNotJsonIsRefused()
{
    QFETCH(QByteArray, text);
    VIDGO_VERIFY_ERROR(Json::parse(text.toStdString()), BaseError::InvalidJson);
}

void BaseJsonTest::theErrorNamesFileLineAndColumn()
{
    const auto broken = Json::parse("{\n  \"a\": 1,\n  b\n}", "settings.json");
    VIDGO_VERIFY_ERROR(broken, BaseError::InvalidJson);
    QCOMPARE(broken.error().arguments().find("file")->second, std::string("settings.json"));
    QVERIFY2(reasonOf(broken).ends_with("at line 3, column 3"), reasonOf(broken).c_str());
    const auto extra = Json::parse("{}\n\n x");
    QCOMPARE(reasonOf(extra), std::string("extra data at line 3, column 2"));
}

void BaseJsonTest::thirtyTwoLevelsAreReadAndOneMoreIsNot()
{
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    VIDGO_VERIFY(Json::parse(nested(32)));
    VIDGO_VERIFY_ERROR(Json::parse(nested(33)), BaseError::InvalidJson);
}

void BaseJsonTest::typesAreKept()
{
    const auto json =
        Json::parse(R"({"i": 7, "d": 7.5, "w": 7.0, "big": 18446744073709551615, "s": "7", "b": false,
                                      "n": null, "a": [1]})");
    VIDGO_VERIFY(json);
    QCOMPARE(*json->find("i")->asInt(), 7);
    QCOMPARE(json->find("i")->number(), 7.0);
    QVERIFY(!json->find("d")->asInt() && json->find("d")->isNumber());
    QCOMPARE(json->find("d")->number(), 7.5);
    QVERIFY(!json->find("w")->asInt());
    QCOMPARE(json->find("big")->number(), 18446744073709551615.0);
    QCOMPARE(*json->find("s")->asString(), std::string("7"));
    QVERIFY(!json->find("s")->isNumber());
    QCOMPARE(json->find("s")->number(), 0.0);
    QCOMPARE(*json->find("b")->asBool(), false);
    QVERIFY(json->find("n")->isNull());
    QCOMPARE(json->find("a")->asArray()->size(), 1u);
    const auto again = Json::parse(json->dump());
    VIDGO_VERIFY(again);
    QVERIFY(*again == *json);
}

void BaseJsonTest::ofARepeatedKeyTheLastCounts()
{
    const auto json = Json::parse(R"({"a": 1, "b": 2, "a": 3})");
    VIDGO_VERIFY(json);
    QCOMPARE(*json->find("a")->asInt(), 3);
}

void BaseJsonTest::whatJsonCannotSayIsWrittenAsSomethingReadable()
{
    QCOMPARE(Json(std::numeric_limits<double>::infinity()).dump(), std::string("null"));
    QCOMPARE(Json(std::numeric_limits<double>::quiet_NaN()).dump(), std::string("null"));
    const Json badText = Json::Object{{"a\xFF", "b\xC3"}};
    const auto again = Json::parse(badText.dump());
    VIDGO_VERIFY(again);
    QCOMPARE(*again->find("a\uFFFD")->asString(), std::string("b\uFFFD"));
    VIDGO_VERIFY(Json::parse(badText.dumpPretty()));
}

void BaseJsonTest::prettyTextIsIndentedAndReadsTheSame()
{
    const Json json =
        Json::Object{{"name", "x"}, {"list", Json::Array{1, Json::Object{}, Json::Array{}}}, {"b", true}};
    QCOMPARE(json.dumpPretty(), std::string("{\n"
                                            "  \"b\": true,\n"
                                            "  \"list\": [\n"
                                            "    1,\n"
                                            "    {},\n"
                                            "    []\n"
                                            "  ],\n"
                                            "  \"name\": \"x\"\n"
                                            "}\n"));
    const auto again = Json::parse(json.dumpPretty());
    VIDGO_VERIFY(again);
    QVERIFY(*again == json);
}

void BaseJsonTest::findLooksIntoObjectsOnly()
{
    QVERIFY(!Json(5).find("a"));
    QVERIFY(!Json(Json::Array{}).find("a"));
    QVERIFY(!Json(Json::Object{}).find("a"));
    QVERIFY(Json(Json::Object{{"", 1}}).find(""));
}

void BaseJsonTest::filesAreReadAndRefused()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "good.json", "{\"a\": 1}\n", Durability::None));
    VIDGO_VERIFY(writeFile(folder / "bad.json", "{", Durability::None));
    VIDGO_VERIFY(writeFile(folder / "large.json", std::string(17u * 1024 * 1024, ' '), Durability::None));
    VIDGO_VERIFY(Json::read(folder / "good.json"));
    const auto bad = Json::read(folder / "bad.json");
    VIDGO_VERIFY_ERROR(bad, BaseError::InvalidJson);
    QCOMPARE(bad.error().arguments().find("file")->second, std::string("bad.json"));
    VIDGO_VERIFY_ERROR(Json::read(folder / "none.json"), BaseError::FileNotFound);
    VIDGO_VERIFY_ERROR(Json::read(folder / "large.json"), BaseError::FileTooLarge);
    VIDGO_VERIFY_ERROR(Json::read(folder.path()), BaseError::NotAFile);
}

QTEST_GUILESS_MAIN(BaseJsonTest)
#include "json_test.moc"
