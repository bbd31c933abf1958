#include <QtTest/QtTest>

#include "event_parser.h"

using namespace vidgo;
using namespace vidgo::client;
using namespace std::chrono_literals;

class EventParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEventsHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("line feeds") << QByteArray("\n");
        QTest::newRow("returns") << QByteArray("\r");
        QTest::newRow("both") << QByteArray("\r\n");
    }

    void readsEventsHoweverTheyAreCut()
    {
        QFETCH(QByteArray, end);
        QByteArray text =
            "\xEF\xBB\xBFid: 1\nevent: job\ndata: {\"a\":1}\n\n: still here\n\n"
            "data:one\ndata:  two\ndata\n\nid: 2\nevent: nothing\n\nevent: last\nid: 3\ndata: x\n\n";
        text.replace("\n", end);
        const std::vector<Event> expected = {{.name = "job", .data = R"({"a":1})", .id = "1"},
                                             {.name = "", .data = "one\n two\n", .id = "1"},
                                             {.name = "last", .data = "x", .id = "3"}};
        for (qsizetype size = 1; size <= text.size(); ++size) {
            EventParser parser = keeping();
            for (qsizetype at = 0; at < text.size(); at += size)
                QVERIFY(parser.take(text.mid(at, size).toStdString()));
            QCOMPARE(m_events, expected);
            QCOMPARE(parser.lastId(), std::string("3"));
        }
    }

    void whatIsNotWholeIsNotTold()
    {
        auto parser = keeping();
        QVERIFY(parser.take("id: 1\ndata: a\n\nid: 2\ndata: b\n"));
        QCOMPARE(m_events.size(), std::size_t{1});
        QCOMPARE(parser.lastId(), std::string("1")); // so that it is had again
        parser.restart();
        QVERIFY(parser.take("data: c\n\n"));
        QCOMPARE(m_events.back(), (Event{.name = "", .data = "c", .id = "1"}));
    }

    void takesTheWishesOfTheServer()
    {
        auto parser = keeping();
        QVERIFY(!parser.wish());
        QVERIFY(parser.take("retry: soon\nretry: -1\n\n"));
        QVERIFY(!parser.wish());
        QVERIFY(parser.take("retry: 2500\n\n"));
        QCOMPARE(*parser.wish(), 2500ms);
        QVERIFY(m_events.empty());
    }

    // They go into a header.
    void idsThatNoHeaderTakesArePassedOver()
    {
        auto parser = keeping();
        QVERIFY(parser.take("id: good\ndata: a\n\nid: b\x01\ndata: b\n\nid: " + std::string(500, 'c') +
                            "\ndata: c\n\n"));
        QCOMPARE(parser.lastId(), std::string("good"));
        QCOMPARE(m_events.size(), std::size_t{3});
    }

    void refusesWhatHasNoEnd()
    {
        auto line = keeping();
        bool isTaken = true;
        for (int i = 0; i < 1024 && isTaken; ++i)
            isTaken = line.take(std::string(1024, 'x'));
        QVERIFY(!isTaken);
        auto event = keeping();
        isTaken = true;
        for (int i = 0; i < 4096 && isTaken; ++i)
            isTaken = event.take("data: " + std::string(1024, 'x') + "\n");
        QVERIFY(!isTaken);
        QVERIFY(m_events.empty());
    }

    void passesOverWhatIsNoText()
    {
        auto parser = keeping();
        QVERIFY(parser.take("data: \xFF\xFE\n\ndata: good\n\n"));
        QCOMPARE(m_events.size(), std::size_t{1});
        QCOMPARE(m_events.front().data, std::string("good"));
    }

private:
    EventParser keeping()
    {
        m_events.clear();
        return EventParser([this](const Event& event) { m_events.push_back(event); });
    }

    std::vector<Event> m_events;
};

QTEST_GUILESS_MAIN(EventParserTest)
#include "event_parser_test.moc"
