#include <QtTest/QtTest>

#include "flows.h"

using namespace vidgo;
using namespace vidgo::test;

/// The program dies before any of its statements, in the middle of any flow, and is started again.
class CrashFlowsTest : public QObject
{
    Q_OBJECT

    Delivered m_delivered;

    // How far apart the deaths are: the first statement of all is another one for each flow, so that together
    // they meet all. VIDGO_EVERY_DEATH=1 tries each in each flow.
    static std::int64_t stride() { return qEnvironmentVariableIsSet("VIDGO_EVERY_DEATH") ? 1 : 37; }

    static void addRows(const char* gateway, const std::vector<Flow>& flows)
    {
        for (std::size_t i = 0; i < flows.size(); ++i)
            QTest::addRow("%s: %s", gateway, flows[i].name)
                << (gateway == QByteArray("paddle")) << static_cast<int>(i);
    }

private Q_SLOTS:
    void aDeathAnywhereLosesAndDoublesNothing_data()
    {
        QTest::addColumn<bool>("isPaddle");
        QTest::addColumn<int>("flow");
        addRows("ecpay", ecpayFlows());
        addRows("paddle", paddleFlows());
    }
    void aDeathAnywhereLosesAndDoublesNothing()
    {
        QFETCH(bool, isPaddle);
        QFETCH(int, flow);
        const auto& it = (isPaddle ? paddleFlows() : ecpayFlows()).at(static_cast<std::size_t>(flow));
        int deaths = 0;
        for (std::int64_t at = 1 + flow % stride();; at += stride()) {
            Town town(m_delivered, storage::Backend::Sqlite, nullptr);
            if (it.prepare)
                it.prepare(town);
            town.dieAt(at);
            it.live(town);
            town.heal();
            const bool hasDied = town.hasDied();
            town.dieAt(0); // what comes now only looks
            if (hasDied)
                town.lookIntoRefunds();
            const auto when = QStringLiteral("before statement %1: ").arg(at);
            QCOMPARE(when + town.summary(), when + QString::fromStdString(it.end));
            QCOMPARE(when + town.complaints(), when);
            if (!hasDied)
                break;
            ++deaths;
        }
        QVERIFY(deaths > 0);
    }
};

QTEST_GUILESS_MAIN(CrashFlowsTest)
#include "crash_flows_test.moc"
