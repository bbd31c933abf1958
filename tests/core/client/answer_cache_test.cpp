#include "answer_cache.h"

#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using client::AnswerCache;

namespace {

const Timestamp kThen(std::chrono::milliseconds(1'700'000'000'000));
constexpr auto kServer = "vidgo.example";

AnswerCache::Entry answer(std::string url, std::string tag, std::string body)
{
    return {.who = {}, .url = std::move(url), .tag = std::move(tag), .body = std::move(body), .at = kThen};
}

AnswerCache::Entry kept(std::string who, std::string url, std::string body)
{
    return {.who = std::move(who),
            .url = std::move(url),
            .tag = "1",
            .body = std::move(body),
            .signIn = 1,
            .at = kThen,
            .isKept = true};
}

} // namespace

class AnswerCacheTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestFolder> m_folder;

    std::unique_ptr<AnswerCache> opened(const std::string& server = kServer) const
    {
        return std::make_unique<AnswerCache>(
            AnswerCache::Options{.folder = *m_folder / "answers", .server = server});
    }
    std::string onDisk() const
    {
        std::string all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder->path()))
            if (entry.is_regular_file())
                all += *readTextFile(entry.path(), 1'000'000);
        return all;
    }

private slots:
    void init() { m_folder = std::make_unique<test::TestFolder>(); }

    void keepsTheNewestOfEach()
    {
        AnswerCache cache({.mostEntries = 3, .mostBytes = 1000});
        cache.keep(answer("a", "1", "one"));
        cache.keep(answer("a", "2", "two"));
        QCOMPARE(cache.find("", "a")->tag, std::string("2"));
        QCOMPARE(cache.find("", "a")->body, std::string("two"));
        QVERIFY(!cache.find("", "b"));
        QVERIFY(!cache.find("ann", "a"));
    }

    void whatWasNotUsedForLongestGoesFirst()
    {
        AnswerCache cache({.mostEntries = 2, .mostBytes = 1000});
        cache.keep(answer("a", "1", ""));
        cache.keep(answer("b", "1", ""));
        QVERIFY(cache.find("", "a"));
        cache.keep(answer("c", "1", ""));
        QVERIFY(cache.find("", "a"));
        QVERIFY(!cache.find("", "b"));
    }

    void keepsToItsSize()
    {
        AnswerCache cache({.mostEntries = 100, .mostBytes = 100});
        for (const auto* url : {"a", "b", "c"})
            cache.keep(answer(url, "1", std::string(38, 'x'))); // 40 each
        QVERIFY(!cache.find("", "a"));
        QVERIFY(cache.find("", "b"));
        cache.keep(answer("d", "1", std::string(200, 'x')));
        QVERIFY(!cache.find("", "d"));
        QVERIFY(cache.find("", "b"));
    }

    void whatIsWorthItOutlivesTheProgram()
    {
        {
            const auto cache = opened();
            cache->keep(kept("", "plans", "{\"plans\":\"\u00fc\"}"));
            cache->keep(kept("ann", "balance", "{\"available\":7}"));
            cache->keep(answer("job", "1", "running"));
            cache->confirm("ann", "balance", kThen + std::chrono::hours(1));
        }
        const auto cache = opened();
        QCOMPARE(cache->find("", "plans")->body, std::string("{\"plans\":\"\u00fc\"}"));
        QVERIFY(cache->find("", "plans")->at == kThen);
        QCOMPARE(cache->find("ann", "balance")->body, std::string("{\"available\":7}"));
        QVERIFY(cache->find("ann", "balance")->at == kThen + std::chrono::hours(1));
        QVERIFY(!cache->find("eve", "balance"));
        QVERIFY(!cache->find("", "job"));
    }

    void ofAKilledProgramEverythingIsThereToo()
    {
        const auto killed = opened();
        killed->keep(kept("ann", "balance", "seven"));
        QCOMPARE(opened()->find("ann", "balance")->body, std::string("seven"));
    }

    void ofPeopleNothingIsLeftWhenTheyAreForgotten()
    {
        const auto cache = opened();
        cache->keep(kept("", "plans", "for everybody"));
        cache->keep(kept("ann", "me", "ann@example.com"));
        QVERIFY(onDisk().find("ann@example.com") != std::string::npos);
        cache->forgetPeople(2);
        QVERIFY(!cache->find("ann", "me"));
        QVERIFY(cache->find("", "plans"));
        QVERIFY(onDisk().find("ann") == std::string::npos);
        cache->keep(kept("ann", "me", "ann@example.com")); // was on its way
        QVERIFY(!cache->find("ann", "me"));
        QVERIFY(onDisk().find("ann") == std::string::npos);
        auto anew = kept("ann", "me", "ann@example.com");
        anew.signIn = 2;
        cache->keep(anew);
        QVERIFY(cache->find("ann", "me"));
    }

    void whatAnotherProgramErasedStaysErased()
    {
        opened()->keep(kept("ann", "me", "ann@example.com"));
        const auto other = opened(); // of a command, while the studio runs
        auto here = opened();
        here->confirm("ann", "me", kThen + std::chrono::hours(1));
        other->forgetPeople(2);
        here.reset();
        QVERIFY(onDisk().find("ann") == std::string::npos);
    }

    void nobodyElseOnThisComputerReadsIt()
    {
#ifdef Q_OS_WIN
        QSKIP("Folders of a person are theirs alone");
#endif
        opened()->keep(kept("ann", "me", "ann@example.com"));
        using std::filesystem::perms;
        const auto rights = std::filesystem::status(*m_folder / "answers").permissions();
        QVERIFY((rights & (perms::group_all | perms::others_all)) == perms::none);
    }

    void aDamagedFileIsAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"form\":1,");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another form") << QByteArray(R"({"form":2,"server":"vidgo.example","answers":[]})");
        QTest::newRow("half an answer") << QByteArray(
            R"({"form":1,"server":"vidgo.example","answers":[{"who":"ann","url":"me","tag":"1","body":"x"}]})");
        QTest::newRow("of everybody") << QByteArray(
            R"({"form":1,"server":"vidgo.example","answers":[{"who":"","url":"me","tag":"1","body":"x","at":"2026-11-23T00:00:00Z"}]})");
    }
    void aDamagedFileIsAnEmptyOne()
    {
        QFETCH(QByteArray, content);
        VIDGO_VERIFY(makeFolder(*m_folder / "answers"));
        VIDGO_VERIFY(
            writeFile(*m_folder / "answers" / "account.json", content.toStdString(), Durability::None));
        const auto cache = opened();
        QVERIFY(!cache->find("ann", "me") && !cache->find("", "me"));
        cache->keep(kept("ann", "me", "anew"));
        QCOMPARE(opened()->find("ann", "me")->body, std::string("anew"));
    }

    void whatAnotherServerSaidIsNotTold()
    {
        opened()->keep(kept("ann", "balance", "seven"));
        QVERIFY(!opened("other.example")->find("ann", "balance"));
    }
};

QTEST_GUILESS_MAIN(AnswerCacheTest)
#include "answer_cache_test.moc"
