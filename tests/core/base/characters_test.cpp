#include "vidgo/base/characters.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRecognised()
    {
        using Kind = CharacterKind;
        const std::string text = "aé漢かカー한я5, €+\n😀\u0301\xff";
        std::vector<Kind> kinds;
        for (const auto& character : charactersOf(text))
            kinds.push_back(character.kind);
        const std::vector<Kind> expected = {
            Kind::Latin,  Kind::Latin,       Kind::Han,   Kind::Kana,        Kind::Kana,  Kind::Kana,
            Kind::Hangul, Kind::OtherLetter, Kind::Digit, Kind::Punctuation, Kind::Space, Kind::Symbol,
            Kind::Symbol, Kind::LineFeed,    Kind::Sign,  Kind::Mark,        Kind::None};
        QCOMPARE(kinds, expected);
    }

    void charactersCoverTheTextWithoutGaps()
    {
        const std::string text = "x漢😀\xc3(";
        std::size_t at = 0;
        for (const auto& character : charactersOf(text)) {
            QCOMPARE(character.begin, at);
            QVERIFY(character.end > at);
            at = character.end;
        }
        QCOMPARE(at, text.size());
        QVERIFY(charactersOf("").empty());
    }

    void lettersAreMadePlain()
    {
        QCOMPARE(toPlainLatin("Łódź – “é” naïve ß…"), std::string("Lodz - \"e\" naive ss..."));
        QCOMPARE(toPlainLatin("ＡＢＣ１"), std::string("ABC1"));
        QCOMPARE(toPlainLatin("漢字"), std::string("漢字"));
    }
};

QTEST_GUILESS_MAIN(CharactersTest)
#include "characters_test.moc"
