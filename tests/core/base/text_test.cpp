#include <algorithm>

#include "vidgo/base/text.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QStringList list(const std::vector<std::string>& terms)
{
    QStringList out;
    for (const auto& term : terms)
        out << text(term);
    return out;
}

} // namespace

class BaseTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsTold_data();
    void utf8IsTold();
    void nfcComposes_data();
    void nfcComposes();
    void foldingMakesTextsComparable_data();
    void foldingMakesTextsComparable();
    void termsOfTexts_data();
    void termsOfTexts();
    void termsOfQueries_data();
    void termsOfQueries();
    void everyTermOfAQueryIsATermOfTheTextItStandsIn_data();
    void everyTermOfAQueryIsATermOfTheTextItStandsIn();
    void truncatingNeverBreaksACharacter_data();
    void truncatingNeverBreaksACharacter();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void fileNamesKeepTheirLimit();
};

void BaseTextTest::utf8IsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const QByteArray& bytes, bool good) {
        QTest::newRow(name) << bytes << good;
    };
    row("empty", "", true);
    row("ASCII", "abc", true);
    row("NUL", QByteArray("\0", 1), true);
    row("five scripts", "é 写真 한글 ñ 😀", true);
    row("lonely continuation", "\x80", false);
    row("cut off", "\xE5\x86", false);
    row("overlong", "\xC0\xAF", false);
    row("surrogate", "\xED\xA0\x80", false);
    row("above Unicode", "\xF4\x90\x80\x80", false);
    row("Latin-1", "caf\xE9", false);
}

void BaseTextTest::utf8IsTold()
{
    QFETCH(QByteArray, bytes);
    QTEST(isUtf8(bytes.toStdString()), "good");
}

void BaseTextTest::nfcComposes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("composed");
    const auto row = [](const char* name, const QByteArray& input, const char* composed) {
        QTest::newRow(name) << input << QString::fromUtf8(composed);
    };
    row("empty", "", "");
    row("accent", "e\xCC\x81", "é");
    row("already", "é", "é");
    row("voiced kana", "\xE3\x81\x8B\xE3\x82\x99", "が");
    row("Hangul letters", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한");
    row("full width stays", "Ａ", "Ａ");
    row("malformed",
        "a\xFF"
        "b",
        "a\uFFFDb");
}

void BaseTextTest::nfcComposes()
{
    QFETCH(QByteArray, input);
    QTEST(text(toNfc(input.toStdString())), "composed");
}

void BaseTextTest::foldingMakesTextsComparable_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* input, const char* folded) {
        QTest::newRow(input) << QString::fromUtf8(input) << QString::fromUtf8(folded);
    };
    row("Café", "cafe");
    row("CAFÉ", "cafe");
    row("Ñandú", "nandu");
    row("Straße", "strasse");
    row("ﬁlm", "film");
    row("ＶＨＳ８０", "vhs80");
    row("ｶﾞﾗｽ", "ガラス");
    row("ガ", "ガ");
    row("ぱ", "ぱ");
    row("한글", "한글");
    row("Ångström", "angstrom");
    row("Й", "й");
}

void BaseTextTest::foldingMakesTextsComparable()
{
    QFETCH(QString, input);
    QTEST(text(foldForSearch(input.toStdString())), "folded");
}

void BaseTextTest::termsOfTexts_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char* name, const char* input, const QStringList& terms) {
        QTest::newRow(name) << QString::fromUtf8(input) << terms;
    };
    row("nothing", "", {});
    row("only signs", " – !?", {});
    row("English", "Red shoes, red!", {"red", "shoes"});
    row("Spanish", "Diseño: ¡Salón!", {"diseno", "salon"});
    row("numbers", "VHS-80s 4K", {"4k", "80s", "vhs"});
    row("Japanese", "椅子", {"子", "椅", "椅子"});
    row("kana with long mark", "バー", {"バ", "バー", "ー"});
    row("Chinese with a break", "紅,鞋", {"紅", "鞋"});
    row("Korean", "의자가", {"가", "의", "의자", "자", "자가"});
    row("mixed", "3Dアニメ", {"3d", "ア", "アニ", "ニ", "ニメ", "メ"});
    row("apart by an emoji", "猫😀犬", {"犬", "猫"});
}

void BaseTextTest::termsOfTexts()
{
    QFETCH(QString, input);
    QTEST(list(searchTerms(input.toStdString())), "terms");
}

void BaseTextTest::termsOfQueries_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char* name, const char* input, const QStringList& terms) {
        QTest::newRow(name) << QString::fromUtf8(input) << terms;
    };
    row("nothing", "", {});
    row("beginning of a word", "Red sho", {"red", "sho"});
    row("one character", "紅", {"紅"});
    row("pairs", "東京駅", {"東京", "京駅"});
    row("Korean", "의자", {"의자"});
    row("half width", "ﾈｵﾝ", {"ネオ", "オン"});
    row("two words", "猫 room", {"猫", "room"});
}

void BaseTextTest::termsOfQueries()
{
    QFETCH(QString, input);
    QTEST(list(queryTerms(input.toStdString())), "terms");
}

void BaseTextTest::everyTermOfAQueryIsATermOfTheTextItStandsIn_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("query");
    const auto row = [](const char* content, const char* query) {
        QTest::addRow("%s in %s", query, content) << QString::fromUtf8(content) << QString::fromUtf8(query);
    };
    row("Headphones on a desk", "DESK headphones");
    row("机の上のヘッドホン", "ヘッドホン");
    row("机の上のヘッドホン", "ﾍｯﾄﾞﾎﾝ 机");
    row("桌上的耳機", "耳機");
    row("책상 위의 헤드폰", "헤드폰");
    row("Auriculares sobre un escritorio de diseño", "diseno ESCRITORIO");
}

void BaseTextTest::everyTermOfAQueryIsATermOfTheTextItStandsIn()
{
    QFETCH(QString, content);
    QFETCH(QString, query);
    const auto terms = searchTerms(content.toStdString());
    QVERIFY(std::ranges::is_sorted(terms));
    for (const auto& wanted : queryTerms(query.toStdString()))
        QVERIFY2(std::ranges::binary_search(terms, wanted), wanted.c_str());
}

void BaseTextTest::truncatingNeverBreaksACharacter_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* input, int limit, const char* kept) {
        QTest::newRow(name) << QString::fromUtf8(input) << limit << QString::fromUtf8(kept);
    };
    row("shorter", "abc", 5, "abc");
    row("exact", "abc", 3, "abc");
    row("ASCII", "abc", 2, "ab");
    row("nothing", "abc", 0, "");
    row("within two bytes", "é", 1, "");
    row("within three bytes", "a写真", 5, "a写");
    row("at a border", "a写真", 4, "a写");
    row("within four bytes", "😀😀", 7, "😀");
}

void BaseTextTest::truncatingNeverBreaksACharacter()
{
    QFETCH(QString, input);
    QFETCH(int, limit);
    QTEST(text(truncateUtf8(input.toStdString(), static_cast<std::size_t>(limit))), "kept");
}

void BaseTextTest::fileNamesAreSafe_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* name, const QByteArray& input, const char* safe) {
        QTest::newRow(name) << input << QString::fromUtf8(safe);
    };
    row("plain", "holiday-1.png", "holiday-1.png");
    row("five scripts", "写真 카페 ñ 相片.png", "写真 카페 ñ 相片.png");
    row("empty", "", "unnamed");
    row("dots", "..", "unnamed");
    row("blanks", "   ", "unnamed");
    row("separators", "../../etc/passwd", "_.._etc_passwd");
    row("Windows separators", "C:\\a|b", "C__a_b");
    row("wildcards", "a*?<>\".txt", "a_____.txt");
    row("line break and NUL", QByteArray("a\n\0b", 4), "ab");
    row("bidi trick", "photo\xE2\x80\xAEgnp.exe", "photognp.exe");
    row("invisible",
        "a\xE2\x80\x8B"
        "b",
        "ab");
    row("line separator",
        "a\xE2\x80\xA8"
        "b",
        "ab");
    row("composed", "e\xCC\x81", "é");
    row("malformed", "a\xFF", "a\uFFFD");
    row("trailing dot", "name. .", "name");
    row("hidden", ".profile", "profile");
    row("device", "con", "_con");
    row("device in capitals", "NUL.txt", "_NUL.txt");
    row("device with a blank", "aux .txt", "_aux .txt");
    row("numbered device", "Com1.log", "_Com1.log");
    row("device in full width", "ｌｐｔ９", "_ｌｐｔ９");
    row("no device", "console.txt", "console.txt");
    row("no device either", "com10", "com10");
    row("emoji", "😀.png", "😀.png");
}

void BaseTextTest::fileNamesAreSafe()
{
    QFETCH(QByteArray, input);
    QTEST(text(safeFileName(input.toStdString())), "safe");
}

void BaseTextTest::fileNamesKeepTheirLimit()
{
    const std::string kanji = QString::fromUtf8("写").repeated(300).toStdString();
    QCOMPARE(safeFileName(kanji).size(), 180u);
    QCOMPARE(safeFileName(kanji, 100).size(), 99u); // three bytes each
    QVERIFY(isUtf8(safeFileName(kanji, 100)));
    QCOMPARE(safeFileName(std::string(500, 'a'), 20), std::string(20, 'a'));
    QCOMPARE(safeFileName("abc .txt", 4), std::string("abc")); // no blank at the end after the cut
}

QTEST_GUILESS_MAIN(BaseTextTest)
#include "text_test.moc"
