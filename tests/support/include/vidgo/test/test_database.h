#pragma once

#include <atomic>
#include <memory>
#include <string>

#include <QtTest/QtTest>

#include "vidgo/storage/database.h"
#include "vidgo/test/postgres_server.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// A database for one test: a new SQLite file, or a new schema of a PostgreSQL server. It goes away with the
/// object. For programs that link vidgo_storage.
class TestDatabase
{
public:
    TestDatabase(storage::Backend backend, const PostgresServer* server)
        : m_server(server)
    {
        static std::atomic<int> counter = 0;
        options.backend = backend;
        options.patience = std::chrono::milliseconds(2000);
        options.fullSync = false;
        if (backend == storage::Backend::Sqlite) {
            options.file = m_folder / "store.db";
            return;
        }
        m_schema = "test_" + std::to_string(::getpid()) + "_" + std::to_string(counter++);
        inBase("CREATE SCHEMA " + m_schema);
        options.address = server->address() + " options=-csearch_path=" + m_schema;
    }
    ~TestDatabase()
    {
        if (!m_schema.empty())
            inBase("DROP SCHEMA " + m_schema + " CASCADE");
    }
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    /// Opens it (again). Stops the test program when that fails.
    std::unique_ptr<storage::Database> open() const
    {
        auto database = storage::Database::open(options);
        if (!database)
            qFatal("cannot open the test database: %s", database.error().internal().c_str());
        return std::move(*database);
    }
    const TestFolder& folder() const { return m_folder; }

    storage::DatabaseOptions options;

private:
    void inBase(const std::string& sql) const
    {
        auto base = storage::Database::open(
            {.backend = storage::Backend::PostgreSql, .address = m_server->address(), .connections = 1});
        if (!base)
            qFatal("cannot reach the test server: %s", base.error().internal().c_str());
        auto session = (*base)->session();
        if (auto done = session->script(sql); !done)
            qFatal("%s", done.error().internal().c_str());
    }

    TestFolder m_folder;
    const PostgresServer* m_server;
    std::string m_schema;
};

/// The rows of a test that runs on both databases.
inline void addBackendRows()
{
    QTest::addColumn<int>("backend");
    QTest::newRow("sqlite") << static_cast<int>(storage::Backend::Sqlite);
    QTest::newRow("postgresql") << static_cast<int>(storage::Backend::PostgreSql);
}

/// The database that the current row asks for.
inline storage::Backend backendOfRow()
{
    QFETCH(int, backend);
    return static_cast<storage::Backend>(backend);
}

} // namespace vidgo::test
