#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace std::chrono_literals;

/// The rules and the words of moderation as they are delivered, and with one thing wrong.
class ModerationRulesTest : public QObject
{
    Q_OBJECT

    static std::string delivered(std::string_view file)
    {
        auto text = readTextFile(test::sourcePath("resources/catalog") / file, 1 << 20);
        if (!text)
            qFatal("%s", text.error().internal().c_str());
        return std::move(*text);
    }
    static std::string with(std::string text, const QByteArray& from, const QByteArray& to)
    {
        const auto at = text.find(from.toStdString());
        if (at == std::string::npos)
            qFatal("not there: %s", from.constData());
        return text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
    }

private Q_SLOTS:
    void theDeliveredRulesAreRead()
    {
        const auto rules = loadModerationRules(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(rules);
        QVERIFY(!rules->reviewer.models.empty());
        QCOMPARE(rules->reviewer.harms.size(), std::size_t{4});
        QCOMPARE(rules->bans.steps.size(), std::size_t{3});
        QCOMPARE(rules->bans.steps.front().length, 24h);
        for (const auto language : kLanguages) {
            const auto lists =
                std::ranges::count(rules->words.lists, language, &ModerationWordList::language);
            QVERIFY2(lists >= 8, languageCode(language).data());
        }
    }

    void noCharacterIsReadAsTwoLetters()
    {
        const auto words = parseModerationWords(delivered(kModerationWordsFile));
        VIDGO_VERIFY(words);
        for (const auto* table : {&words->lookAlikes, &words->leet}) {
            QString all;
            for (const auto& entry : *table)
                all += QString::fromStdString(entry.like);
            auto codes = all.toUcs4();
            std::ranges::sort(codes);
            QVERIFY(std::ranges::adjacent_find(codes) == codes.end());
        }
    }

    void rulesWithAMistakeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("plain http") << QByteArray("https://generative") << QByteArray("http://generative");
        QTest::newRow("a way out of the path")
            << QByteArray("\"gemini-3.5-flash-lite\"") << QByteArray("\"../x\"");
        QTest::newRow("steps that fall")
            << QByteArray("\"violations\": 5") << QByteArray("\"violations\": 3");
        QTest::newRow("no window") << QByteArray("\"window_days\": 30") << QByteArray("\"window_days\": 0");
        QTest::newRow("a filter that is unknown") << QByteArray("BLOCK_NONE") << QByteArray("NONE");
        QTest::newRow("no more room")
            << QByteArray("\"raised_output_tokens\": 2048") << QByteArray("\"raised_output_tokens\": 512");
        QTest::newRow("a member nobody knows") << QByteArray("\"picture_side\"") << QByteArray("\"side\"");
    }
    void rulesWithAMistakeAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        VIDGO_VERIFY_ERROR(parseModerationRules(with(delivered(kModerationFile), from, to)),
                           CatalogError::Invalid);
    }

    void wordsWithAMistakeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not a letter") << QByteArray("\"letter\": \"a\"") << QByteArray("\"letter\": \"1\"");
        QTest::newRow("a letter twice") << QByteArray("\"letter\": \"b\"") << QByteArray("\"letter\": \"a\"");
        QTest::newRow("a category nobody knows") << QByteArray("\"minors\"") << QByteArray("\"young\"");
        QTest::newRow("allowed words") << QByteArray("\"review\"") << QByteArray("\"allow\"");
        QTest::newRow("a language nobody knows") << QByteArray("\"en\"") << QByteArray("\"fr\"");
    }
    void wordsWithAMistakeAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        VIDGO_VERIFY_ERROR(parseModerationWords(with(delivered(kModerationWordsFile), from, to)),
                           CatalogError::Invalid);
    }
};

QTEST_GUILESS_MAIN(ModerationRulesTest)
#include "moderation_rules_test.moc"
