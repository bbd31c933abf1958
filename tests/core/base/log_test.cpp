#include <chrono>
#include <filesystem>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

// What a log of `level` writes about itself, line by line, without the time.
template <class Write>
QStringList linesOf(LogLevel level, Write write)
{
    const test::TestFolder folder;
    write(*makeFileLog(folder / "a/studio.log", level));
    const auto text = readTextFile(folder / "a/studio.log", 64u << 20);
    auto lines = QString::fromStdString(text.value_or("(no file)")).split('\n', Qt::SkipEmptyParts);
    for (auto& line : lines)
        line.remove(0, line.indexOf(' ') + 1);
    return lines;
}

} // namespace

class BaseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreBlanked_data();
    void secretsAreBlanked();
    void hostileTextIsBlankedInProportionToItsLength_data();
    void hostileTextIsBlankedInProportionToItsLength();
    void linesHaveTimeLevelModuleAndFields();
    void valuesAreQuotedSoThatFieldsStayApart_data();
    void valuesAreQuotedSoThatFieldsStayApart();
    void fieldsWithSecretNamesAreBlank();
    void longPartsAreCut();
    void linesBelowTheLevelAreNotWritten();
    void anErrorIsWrittenWithIdAndReason();
    void theFileIsRotatedAndThreeAreKept();
    void aPlaceThatCannotBeWrittenIsNoFailure();
};

void BaseLogTest::secretsAreBlanked_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    const auto row = [](const char* name, const char* input, const char* output) {
        QTest::newRow(name) << QString::fromUtf8(input) << QString::fromUtf8(output);
    };
    row("nothing secret", "opened 写真.png in 12 ms, 1280x720", "opened 写真.png in 12 ms, 1280x720");
    row("empty", "", "");
    row("key", "api_key=abc123", "api_key=[redacted]");
    row("key with a hyphen", "X-Goog-Api-Key: abc123", "X-Goog-Api-Key: [redacted]");
    row("key of a query", "GET /v1?key=abc&alt=sse", "GET /v1?key=[redacted]&alt=sse");
    row("prefixed key", "PIAPI_KEY=abc", "PIAPI_KEY=[redacted]");
    row("camel case", "apiKey: \"a b c\", n: 1", "apiKey: [redacted], n: 1");
    row("JSON", R"({"password": "p\"w", "user": "x"})", R"({"password": [redacted], "user": "x"})");
    row("JSON inside of JSON", R"(body="{\"token\":\"a b\",\"n\":1}")",
        R"(body="{\"token\":[redacted],\"n\":1}")");
    row("token", "access_token=abc;next", "access_token=[redacted];next");
    row("HashKey", "HashKey=5294y06JbISpM5x9&n=1", "HashKey=[redacted]&n=1");
    row("HashIV", "hash_iv = v77hoKGq4kWxNNIS", "hash_iv = [redacted]");
    row("signature of a link", "?X-Amz-Signature=ab12&x=1", "?X-Amz-Signature=[redacted]&x=1");
    row("secret", "client_secret='abc'", "client_secret=[redacted]");
    row("authorization with bearer", "Authorization: Bearer abc.def", "Authorization: [redacted]");
    row("authorization with parts", "authorization: Digest a=\"b\", c=d\nnext",
        "authorization: [redacted]\nnext");
    row("cookie", "Set-Cookie: id=abc; Path=/", "Set-Cookie: [redacted]");
    row("bearer alone", "sent Bearer abcdefgh12", "sent Bearer [redacted]");
    row("basic alone", "sent basic dXNlcjpwYXNz", "sent basic [redacted]");
    row("short word after bearer", "the bearer of it", "the bearer of it");
    row("JWT", "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl!", "got [redacted]!");
    row("JWT behind a sign", "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x", "t=[redacted]");
    row("well-known beginning", "AIzaSyA1234567890abcdefghijklmnopqrstu", "[redacted]");
    row("URL with password", "postgres://vidgo:pa:s@db/x", "postgres://[redacted]@db/x");
    row("URL with token", "https://abc@host/p?q", "https://[redacted]@host/p?q");
    row("two URLs", "a://u:p@b c://d@e/", "a://[redacted]@b c://[redacted]@e/");
    row("URL without", "https://host/a@b", "https://host/[redacted]@b");
    row("e-mail", "to jo.do+x@example.org.", "to [redacted]@example.org.");
    row("e-mail in another script", "to 山田@example.jp", "to [redacted]@example.jp");
    row("card", "paid with 4242424242424242", "paid with [redacted]");
    row("card in groups", "card 4242 4242 4242 4242.", "card [redacted].");
    row("card with hyphens", "5555-5555-5555-4444", "[redacted]");
    row("American card", "378282246310005", "[redacted]");
    row("number that is no card", "4242424242424243", "4242424242424243");
    row("time in milliseconds", "at 1790000000001", "at 1790000000001");
    row("hash", "4242424242424242ab", "4242424242424242ab");
    row("design is no signature", "design=modern", "design=modern");
    row("name without value", "the password was wrong", "the password was wrong");
}

void BaseLogTest::secretsAreBlanked()
{
    QFETCH(QString, input);
    QTEST(QString::fromStdString(redact(input.toStdString())), "output");
}

void BaseLogTest::hostileTextIsBlankedInProportionToItsLength_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit : {"a", "a_", "key=", "\"", "\\\"", "key=\"\\", "://", "a@", "eyJ.", "1 ", "1-",
                             "bearer ", "token : ", "é", "Authorization:", " "})
        QTest::addRow("%s", unit) << QByteArray(unit);
}

void BaseLogTest::hostileTextIsBlankedInProportionToItsLength()
{
    // A megabyte: anything quadratic would take minutes, anything recursive would run out of stack.
    QFETCH(QByteArray, unit);
    const std::string text = unit.repeated(1'000'000 / unit.size()).toStdString();
    const auto begin = std::chrono::steady_clock::now();
    const auto length = redact(text).size();
    QVERIFY(length <= 8 * text.size());
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

void BaseLogTest::linesHaveTimeLevelModuleAndFields()
{
    const test::TestFolder folder;
    {
        const auto log = makeFileLog(folder / "studio.log", LogLevel::Debug);
        log->info("media", "opened", {{"file", "a.png"}, {"ms", "12"}});
    }
    const auto text = readTextFile(folder / "studio.log", 1u << 20);
    VIDGO_VERIFY(text);
    const QRegularExpression shape(
        R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info media: opened file=a\.png ms=12\n$)");
    QVERIFY2(shape.match(QString::fromStdString(*text)).hasMatch(), text->c_str());
}

void BaseLogTest::valuesAreQuotedSoThatFieldsStayApart_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const QByteArray& value, const char* written) {
        QTest::newRow(name) << value << QString::fromUtf8(written);
    };
    row("word", "abc", "abc");
    row("empty", "", "\"\"");
    row("blank", "a b", "\"a b\"");
    row("quote", "a\"b", "\"a\\\"b\"");
    row("sign", "a=b", "\"a=b\"");
    row("Windows path", "C:\\a b", "\"C:\\\\a b\"");
    row("forged line", "x\n2026-01-01 error y", "\"x\\n2026-01-01 error y\"");
    row("carriage return", "a\rb", "\"a\\x0db\"");
    row("escape sequence", "a\x1B[31m", "a\\x1b[31m");
    row("NUL", QByteArray("a\0b", 3), "a\\x00b");
    row("braces", "{} {0} %s", "\"{} {0} %s\"");
    row("another script", "写真.png", "写真.png");
}

void BaseLogTest::valuesAreQuotedSoThatFieldsStayApart()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, written);
    const auto lines = linesOf(LogLevel::Info, [&](Log& log) {
        log.info("m", "said", {{"v", value.toStdString()}});
    });
    QCOMPARE(lines, QStringList{"info m: said v=" + written});
}

void BaseLogTest::fieldsWithSecretNamesAreBlank()
{
    const auto lines = linesOf(LogLevel::Info, [](Log& log) {
        log.info("m", "with password=hunter2\nand more",
                 {{"api_key", "abc"}, {"Token", "a b"}, {"url", "https://u:p@h/?key=1"}});
    });
    QCOMPARE(lines, QStringList{"info m: with password=[redacted]\\nand more api_key=[redacted] "
                                "Token=[redacted] url=\"https://[redacted]@h/?key=[redacted]\""});
}

void BaseLogTest::longPartsAreCut()
{
    const std::string kanji = QString::fromUtf8("写").repeated(5000).toStdString();
    const auto lines = linesOf(LogLevel::Info, [&](Log& log) { log.info("m", kanji, {{"v", kanji}}); });
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].toUtf8().size() < 2 * 4096 + 30);
    QVERIFY(lines[0].endsWith(QString::fromUtf8("写…")));
}

void BaseLogTest::linesBelowTheLevelAreNotWritten()
{
    const auto lines = linesOf(LogLevel::Warning, [](Log& log) {
        log.debug("m", "one");
        log.info("m", "two");
        log.warning("m", "three");
        log.error("m", "four");
    });
    QCOMPARE(lines, (QStringList{"warning m: three", "error m: four"}));
}

void BaseLogTest::anErrorIsWrittenWithIdAndReason()
{
    const auto lines = linesOf(LogLevel::Info, [](Log& log) {
        log.failure("jobs", "failed", Error(BaseError::DiskFull, "write /x: no space", {{"file", "x"}}));
    });
    QCOMPARE(lines, QStringList{"warning jobs: failed error=base.disk_full reason=\"write /x: no space\""});
}

void BaseLogTest::theFileIsRotatedAndThreeAreKept()
{
    const test::TestFolder folder;
    {
        const auto log = makeFileLog(folder / "studio.log", LogLevel::Info);
        const std::string filling(4000, 'x');
        for (int i = 0; i < 8000; ++i) // 32 MB
            log->info("m", filling);
        log->info("m", "the last line");
    }
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        QVERIFY(entry.file_size() <= 5u * 1024 * 1024 + 5000);
        ++files;
    }
    QCOMPARE(files, 4u); // the current one and three before it
    const auto text = readTextFile(folder / "studio.log", 64u << 20);
    VIDGO_VERIFY(text);
    QVERIFY(text->ends_with("m: the last line\n"));
}

void BaseLogTest::aPlaceThatCannotBeWrittenIsNoFailure()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "plain", "x", Durability::None));
    const auto log = makeFileLog(folder / "plain/studio.log", LogLevel::Info);
    QVERIFY(log != nullptr);
    log->info("m", "goes nowhere");
    makeConsoleLog(LogLevel::Error)->info("m", "below the level");
    NullLog().error("m", "unheard");
}

QTEST_GUILESS_MAIN(BaseLogTest)
#include "log_test.moc"
