#pragma once

#include <QtTest/QtTest>

#include "flows.h"

namespace vidgo::test {

/// Runs each flow in each trouble, on SQLite, and without trouble on PostgreSQL as well.
class FlowMatrix
{
public:
    explicit FlowMatrix(const std::vector<Flow>& flows)
        : m_flows(flows)
    {}

    void begin()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void end() { m_server.reset(); }

    void addRows() const
    {
        static constexpr std::array<const char*, 7> kTroubles = {
            "no trouble", "lost", "doubled", "reordered", "late", "forged", "client gone"};
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("flow");
        QTest::addColumn<int>("trouble");
        for (std::size_t flow = 0; flow < m_flows.size(); ++flow) {
            for (std::size_t trouble = 0; trouble < kTroubles.size(); ++trouble)
                QTest::addRow("%s, %s", m_flows[flow].name, kTroubles.at(trouble))
                    << static_cast<int>(storage::Backend::Sqlite) << static_cast<int>(flow)
                    << static_cast<int>(trouble);
            QTest::addRow("%s, postgresql", m_flows[flow].name)
                << static_cast<int>(storage::Backend::PostgreSql) << static_cast<int>(flow) << 0;
        }
    }
    void runRow() const
    {
        QFETCH(int, flow);
        QFETCH(int, trouble);
        const auto& it = m_flows.at(static_cast<std::size_t>(flow));
        Town town(m_delivered, backendOfRow(), m_server.get(), static_cast<Trouble>(trouble));
        if (it.prepare)
            it.prepare(town);
        it.live(town);
        QCOMPARE(town.summary(), QString::fromStdString(it.end));
        QCOMPARE(town.complaints(), QString());
    }

private:
    const std::vector<Flow>& m_flows;
    Delivered m_delivered;
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace vidgo::test
