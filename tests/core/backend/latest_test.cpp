#include <QtTest/QtTest>

#include "latest.h"

using vidgo::backend::Latest;

class LatestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOnesUsedLastStay()
    {
        Latest<int> latest(2);
        latest.put("a", 1);
        latest.put("b", 2);
        QVERIFY(latest.find("a"));
        latest.put("c", 3);
        QVERIFY(!latest.find("b"));
        QCOMPARE(*latest.find("a"), 1);
        QCOMPARE(*latest.find("c"), 3);
    }

    void bytesAreALimitToo()
    {
        Latest<int> latest(10, 100);
        latest.put("a", 1, 60);
        latest.put("b", 2, 30);
        latest.put("c", 3, 20);
        QVERIFY(!latest.find("a"));
        QVERIFY(latest.find("b"));
        QVERIFY(latest.find("c"));
    }

    void whatSomebodyHoldsIsNotDroppedForWhatFollows()
    {
        Latest<int> latest(10, 100);
        const auto first = latest.put("a", 1, 60);
        const auto second = latest.put("b", 2, 60);
        QCOMPARE(*second, 2);
        QVERIFY(latest.find("a"));
        QVERIFY(!latest.find("b")); // read anew each time, and "a" never
    }

    void whatIsTooLargeAloneIsNotKept()
    {
        Latest<int> latest(10, 100);
        QCOMPARE(*latest.put("a", 1, 101), 1);
        QVERIFY(!latest.find("a"));
    }
};

QTEST_APPLESS_MAIN(LatestTest)
#include "latest_test.moc"
