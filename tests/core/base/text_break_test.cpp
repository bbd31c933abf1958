#include "vidgo/base/text_break.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

QStringList parts(const std::string& text, const std::vector<std::size_t>& ends)
{
    QStringList out;
    std::size_t from = 0;
    for (const auto end : ends) {
        out << QString::fromStdString(text.substr(from, end - from));
        from = end;
    }
    return out;
}

QStringList lineParts(const std::string& text, std::string_view language)
{
    std::vector<std::size_t> ends;
    for (const auto& at : lineBreaks(text, language))
        ends.push_back(at.at);
    return parts(text, ends);
}

} // namespace

class TextBreakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreBrokenAtSpacesInEnglishAndSpanish()
    {
        QCOMPARE(lineParts("Hello there, world.", "en"), (QStringList{"Hello ", "there, ", "world."}));
        QCOMPARE(lineParts("¡Qué día!", "es"), (QStringList{"¡Qué ", "día!"}));
    }

    void koreanWordsStayWhole()
    {
        QCOMPARE(lineParts("안녕하세요. 저는 진행자입니다.", "ko"),
                 (QStringList{"안녕하세요. ", "저는 ", "진행자입니다."}));
    }

    void chineseAndJapaneseBreakBetweenWordsAndNeverBeforeAFullStop()
    {
        for (const auto& [text, language] :
             {std::pair<std::string, std::string>("歡迎使用我們的新產品,今天就試試看!", "zh-TW"),
              std::pair<std::string, std::string>("新しい製品をご紹介します。とても便利です。", "ja")}) {
            const auto pieces = lineParts(text, language);
            QVERIFY(pieces.size() > 3);
            for (const auto& piece : pieces) {
                QVERIFY2(!piece.startsWith(u'。') && !piece.startsWith(u','), qPrintable(piece));
                QVERIFY(piece.size() < 9);
            }
        }
        QVERIFY(lineParts("歡迎使用我們的新產品", "zh-TW").contains(QStringLiteral("歡迎")));
    }

    void lineFeedsAreMandatory()
    {
        const auto breaks = lineBreaks("one\ntwo three", "en");
        QCOMPARE(breaks.size(), std::size_t(3));
        QVERIFY(breaks[0].isMandatory);
        QCOMPARE(breaks[0].at, std::size_t(4));
        QVERIFY(!breaks[1].isMandatory && !breaks[2].isMandatory);
        QCOMPARE(breaks[2].at, std::size_t(13));
    }

    void sentencesWordsAndCharacters()
    {
        const std::string text = "One. Two! 三つ。";
        QCOMPARE(parts(text, sentenceBreaks(text, "en")), (QStringList{"One. ", "Two! ", "三つ。"}));
        const std::string words = "Hi you";
        QCOMPARE(parts(words, wordBreaks(words, "en")), (QStringList{"Hi", " ", "you"}));
        const std::string family = "e\u0301👨‍👩‍👧a";
        QCOMPARE(characterBreaks(family).size(), std::size_t(3));
    }

    void emptyAndMalformedTexts()
    {
        QVERIFY(lineBreaks("", "en").empty());
        QVERIFY(characterBreaks("").empty());
        const std::string broken = "a\xff\xfe b";
        QCOMPARE(lineBreaks(broken, "en").back().at, broken.size());
        QCOMPARE(characterBreaks(broken).back(), broken.size());
        QCOMPARE(sentenceBreaks("no end", "xx-nonsense").back(), std::size_t(6));
    }
};

QTEST_GUILESS_MAIN(TextBreakTest)
#include "text_break_test.moc"
