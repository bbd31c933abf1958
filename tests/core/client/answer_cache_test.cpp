#include <QtTest/QtTest>

#include "answer_cache.h"

using vidgo::client::AnswerCache;

class AnswerCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestOfEach()
    {
        AnswerCache cache(3, 1000);
        cache.keep({.key = "a", .tag = "1", .body = "one"});
        cache.keep({.key = "a", .tag = "2", .body = "two"});
        QCOMPARE(cache.find("a")->tag, std::string("2"));
        QCOMPARE(cache.find("a")->body, std::string("two"));
        QVERIFY(!cache.find("b"));
    }

    void whatWasNotUsedForLongestGoesFirst()
    {
        AnswerCache cache(2, 1000);
        cache.keep({.key = "a", .tag = "1", .body = ""});
        cache.keep({.key = "b", .tag = "1", .body = ""});
        QVERIFY(cache.find("a"));
        cache.keep({.key = "c", .tag = "1", .body = ""});
        QVERIFY(cache.find("a"));
        QVERIFY(!cache.find("b"));
    }

    void keepsToItsSize()
    {
        AnswerCache cache(100, 100);
        for (const auto* key : {"a", "b", "c"})
            cache.keep({.key = key, .tag = "1", .body = std::string(38, 'x')}); // 40 each
        QVERIFY(!cache.find("a"));
        QVERIFY(cache.find("b"));
        cache.keep({.key = "d", .tag = "1", .body = std::string(200, 'x')});
        QVERIFY(!cache.find("d"));
        QVERIFY(cache.find("b"));
        cache.clear();
        QVERIFY(!cache.find("b"));
        cache.keep({.key = "e", .tag = "1", .body = std::string(90, 'x')});
        QVERIFY(cache.find("e"));
    }
};

QTEST_GUILESS_MAIN(AnswerCacheTest)
#include "answer_cache_test.moc"
