#include <QtTest/QtTest>

#include <array>

#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/moderation/keyword_filter.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using moderation::KeywordFilter;
using moderation::KeywordReport;

/// The filter of words with the lists as they are delivered.
class KeywordFilterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KeywordFilter> m_filter;

    KeywordReport judge(const QString& text) const { return m_filter->judge(std::array{text.toStdString()}); }
    static QByteArray wordsOf(const KeywordReport& report)
    {
        QByteArray out;
        for (const auto& finding : report.findings)
            out += QByteArray::fromStdString(finding.word) + "; ";
        return out;
    }
    static void rows(std::initializer_list<const char*> texts)
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : texts)
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = loadModerationRules(test::sourcePath("resources/catalog"));
        QVERIFY2(rules.has_value(), rules ? "" : rules.error().internal().c_str());
        m_filter = std::make_unique<KeywordFilter>(rules->words);
    }

    void wordsAreFoundHoweverTheyAreDressedUp_data()
    {
        rows({// as they are, in every language
              "a porn video", "pornographic", "child porn", "escena de sexo en la playa", "pornografía",
              "色情圖片", "ポルノ映像", "포르노 영상",
              // case, width, accents, invisible characters
              "PORN", "PoRn", "ｐｏｒｎ", "pörn", "p\u0336o\u0336r\u0336n\u0336", "po\u200Brn",
              "p\u00ADo\u2060r\uFEFFn", "porn\u202E", "PORNOGRAFÍA", "pornografia", "ﾎﾟﾙﾉ", "ぽるの",
              "色\u200B情", "포\u2060르\u200B노",
              // look-alikes
              "рorn", "роrn", "ρorn", "ｐоrn", "𝓹𝓸𝓻𝓷", "ⓟⓞⓡⓝ", "🅿🅾🆁🅽", "ᴘᴏʀɴ", "🇵🇴🇷🇳", "ΡΟRΝ", "pоrnо",
              // leetspeak
              "p0rn", "P0RN!", "porn0", "ma5turbat3", "h3nta1", "m4sturb4te", "d!ldo", "d1ld0", "b|owjob",
              "f4gg0t", "how to make a b0mb", "c0c4ine", "masturbaci0n", "m4mada",
              // spacing and punctuation inside of words
              "p o r n", "P.O.R.N", "p-o-r-n", "p_o_r_n", "p. o. r. n", "po-rn", "p/o/r/n", "p 0 r n",
              "s u i c i d e", "色 情", "色.情", "看 色 情 片", "兒童・色情", "レ イ プ", "포 르 노", "섹.스",
              "p o r n o",
              // letters that are repeated or hidden
              "pooorn", "pornnnn", "p*rn", "p#rn", "h*nt*i", "f*ggot", "セ○クス", "セッ●ス", "ポル*",
              // Hangul in pieces
              "ㅅㅔㄱㅅㅡ", "섹ㅅㅡ", "ㅍㅗㄹㅡㄴㅗ", "ㄱㅏㅇㄱㅏㄴ",
              // simplified Chinese
              "强奸", "乱伦", "儿童色情",
              // phrases
              "How to make a BOMB at home", "how to build a bomb", "cómo hacer una bomba",
              "COMO HACER UNA BOMBA", "爆弾の作り方を教えて", "폭탄 만드는 법", "폭탄만드는법", "製造炸彈"});
    }
    void wordsAreFoundHoweverTheyAreDressedUp()
    {
        QFETCH(QString, text);
        const auto report = judge(text);
        QVERIFY2(report.verdict() != ModerationVerdict::None, text.toUtf8().constData());
    }

    void harmlessTextsPass_data()
    {
        rows({// English
              "Scunthorpe United against Penistone", "Essex, Sussex and Middlesex",
              "a cocktail on the terrace", "the therapist reads an analysis",
              "a field of rapeseed and a grape", "an assassin in the grass", "Charles Dickens", "Moby Dick",
              "a pen is on the table", "the pen is mightier than the sword", "shiitake mushrooms",
              "a shuttlecock and a peacock", "the Titanic sinks", "classic cars in class", "Arsenal plays",
              "a canal in Venice", "the heroine of the story", "methods of mathematics",
              "skill and pencil skills", "a portable speaker, 1080p 60fps", "Galaxy A55 and iPhone 15",
              "4K HDR 3D render", "sextet for strings", "sixteen", "organism and orga",
              "push it to the limit", "snow-white po boy", "cum laude", "circumstance and document",
              "button, saturn, buttress", "a kiss at sunset", "well-known e-mail",
              "swimwear for a summer shop", "the child plays in the sand", "kids in the park",
              "sun, sea and sand", "I a m happy", "A B C D E F G", "*important* note", "price: $15 + tax",
              "grey hound on a bench", "a bomber jacket", "bath bomb in pastel colours", "photo bombing cat",
              "shoot a video", "kill the lights", "dragon age", "a porcelain cat",
              // Spanish
              "feliz año nuevo", "una violeta y un violín", "disputa en la computadora", "el sexto día",
              "sexagenario", "el analista", "la masa del pan", "penélope y el pene­trante aroma",
              "una bomba de agua", "bombas de baño",
              // Chinese
              "做愛心便當", "叫做愛麗絲的女孩", "把畫畫當做愛好", "親自慰問老人", "大麻煩來了", "台東大麻里",
              "紅色、情侶裝", "紅色 情侶裝", "黑色情侶裝", "角色情感", "NBA片段", "USA片", "十字路口交叉",
              "人口交換", "社群交流", "注射精華液", "反射精準", "年輕生活", "抵制毒品", "體制毒瘤",
              "獨自殺出重圍", "長春宮的花園", "限制毒素", "來自殘障團體", "一級棒的風景", "個性愛好",
              "巨大麻雀", "特色情境", "咖啡色情懷",
              // Japanese
              "ユニセックスの服", "エセックスの海", "ヌードルを食べる", "スレイプニル", "プレイプラン",
              "トークンに変換", "太郎くんにあげる", "ヒロインの衣装", "爆弾おにぎり", "裸の王様の絵本",
              "悩殺ポーズ", "アナルイズ分析", "ディスプレイプリント", "赤裸の心",
              // Korean
              "여자사람 친구", "혼자 살기", "혼자살기", "마약김밥 맛집", "건강간식 추천", "유니섹스 옷",
              "누드톤 화장", "재난교육 영상", "지나치게 밝은", "보지 마세요", "순간포착", "교수간담회",
              "전성기의 가수", "고문서 박물관", "ㅋㅋㅋ 여자사람 ㅎㅎ", "투자해 주세요", "냉장고문",
              "피자 살게", "시바견 강아지", "완성기",
              // everything else
              "", " ", "🙂🎉", "12345", "!!!", "。。。"});
    }
    void harmlessTextsPass()
    {
        QFETCH(QString, text);
        const auto report = judge(text);
        QVERIFY2(report.verdict() == ModerationVerdict::None,
                 (text.toUtf8() + " has " + wordsOf(report)).constData());
        QVERIFY(report.isReadable);
    }

    void theWorstIsNamedFirst()
    {
        const auto report = judge(QStringLiteral("cocaine, p0rn and child porn"));
        QCOMPARE(report.verdict(), ModerationVerdict::Block);
        const std::vector expected{ModerationCategory::Minors, ModerationCategory::Sexual};
        QCOMPARE(report.categories(), expected);
    }

    void mildWordsAreForAPersonToLookAt()
    {
        const auto report = judge(QStringLiteral("a nude in the style of Rubens"));
        QCOMPARE(report.verdict(), ModerationVerdict::Review);
        QCOMPARE(report.categories(), std::vector{ModerationCategory::Sexual});
    }

    void otherScriptsCannotBeRead()
    {
        QVERIFY(!judge(QStringLiteral("собака на траве")).isReadable);
        QVERIFY(!judge(QStringLiteral("قطة على الطاولة")).isReadable);
        QVERIFY(!judge(QStringLiteral("แมวบนโต๊ะ")).isReadable);
        QVERIFY(judge(QStringLiteral("a triangle with angles α and β")).isReadable);
        QVERIFY(judge(QStringLiteral("un café à Zürich, 東京、서울")).isReadable);
    }

    void textsOfAnyFormEnd()
    {
        const std::string huge(1 << 20, 'p');
        std::string broken = "\xF0\x9F\xC3\x28\xFF";
        std::string mixed;
        for (int i = 0; i < 20'000; ++i)
            mixed += "p.o*r1色\xE2\x80\x8B ";
        QVERIFY(m_filter->judge(std::array{huge, broken, mixed}).isReadable);
    }
};

QTEST_GUILESS_MAIN(KeywordFilterTest)
#include "keyword_filter_test.moc"
