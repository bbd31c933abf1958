#include "bare_rows.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace vidgo::bench {

namespace {

class BareSqlite final : public BareConnection
{
public:
    BareSqlite(const std::filesystem::path& file, bool fullSync)
    {
        constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
        const std::string settings = std::string("PRAGMA journal_mode = WAL; PRAGMA synchronous = ") +
                                     (fullSync ? "FULL" : "NORMAL") +
                                     "; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384";
        if (sqlite3_open_v2(file.c_str(), &m_database, kFlags, nullptr) != SQLITE_OK ||
            sqlite3_exec(m_database, settings.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_database));
    }
    ~BareSqlite() override
    {
        for (auto* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }

    std::size_t prepare(const std::string& sql) override
    {
        sqlite3_stmt* statement = nullptr;
        const auto text = sql == "BEGIN" ? std::string("BEGIN IMMEDIATE") : sql;
        if (sqlite3_prepare_v3(m_database, text.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_database));
        m_statements.push_back(statement);
        return m_statements.size() - 1;
    }

    void run(std::size_t number, const std::vector<Cell>& cells) override
    {
        auto* statement = m_statements[number];
        int place = 0;
        for (const auto& cell : cells) {
            ++place;
            if (const auto* text = std::get_if<std::string>(&cell))
                sqlite3_bind_text64(statement, place, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
            else
                sqlite3_bind_int64(statement, place, std::get<std::int64_t>(cell));
        }
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

private:
    sqlite3* m_database = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

class BarePostgres final : public BareConnection
{
public:
    explicit BarePostgres(const std::string& address)
        : m_connection(PQconnectdb(address.c_str()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            stop(PQerrorMessage(m_connection));
    }
    ~BarePostgres() override { PQfinish(m_connection); }

    std::size_t prepare(const std::string& sql) override
    {
        m_names.push_back("s" + std::to_string(m_names.size()));
        check(PQprepare(m_connection, m_names.back().c_str(), sql.c_str(), 0, nullptr));
        return m_names.size() - 1;
    }

    void run(std::size_t number, const std::vector<Cell>& cells) override
    {
        std::vector<std::string> texts;
        std::vector<const char*> values;
        texts.reserve(cells.size());
        values.reserve(cells.size());
        for (const auto& cell : cells) {
            const auto* text = std::get_if<std::string>(&cell);
            texts.push_back(text ? *text : std::to_string(std::get<std::int64_t>(cell)));
            values.push_back(texts.back().c_str());
        }
        check(PQexecPrepared(m_connection, m_names[number].c_str(), static_cast<int>(values.size()),
                             values.data(), nullptr, nullptr, 0));
    }

private:
    void check(PGresult* result)
    {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            stop(PQerrorMessage(m_connection));
        PQclear(result);
    }

    PGconn* m_connection;
    std::vector<std::string> m_names;
};

// As long as those of a real run.
const std::string kHash(64, 'f');
const std::string kDetails =
    R"({"amount":10,"expires_at":1790007200000,"items":[["leonardo_video_1080p",1,10]],)"
    R"("job":"job 1000","priority":false,"runs":1,"tier":"starter","tool":""})";
constexpr std::int64_t kTime = 1'790'000'000'000;

} // namespace

void stop(const std::string& why)
{
    std::fprintf(stderr, "ledger_bench: %s\n", why.c_str());
    std::exit(1);
}

std::unique_ptr<BareConnection> bareSqlite(const std::filesystem::path& file, bool fullSync)
{
    return std::make_unique<BareSqlite>(file, fullSync);
}

std::unique_ptr<BareConnection> barePostgres(const std::string& address)
{
    return std::make_unique<BarePostgres>(address);
}

BareRows::BareRows(BareConnection& connection, std::int64_t lastNumber)
    : m_connection(connection)
    , m_number(lastNumber)
    , m_begin(connection.prepare("BEGIN"))
    , m_commit(connection.prepare("COMMIT"))
    , m_head(connection.prepare("UPDATE credit_accounts SET last_number = $1, head_hash = $2 WHERE id = $3"))
    , m_transaction(connection.prepare(
          "INSERT INTO credit_transactions (account_id, number, kind, request_key, request_hash, made_at, "
          "actor, reason, hold_id, details, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"))
    , m_entry(
          connection.prepare("INSERT INTO credit_entries (account_id, number, line, side, bucket, amount) "
                             "VALUES ($1, $2, $3, $4, $5, $6)"))
    , m_bucket(connection.prepare("UPDATE credit_buckets SET available = $1, held = $2, spent = $3, "
                                  "is_open = $4 WHERE account_id = $5 AND number = $6"))
    , m_newHold(connection.prepare(
          "INSERT INTO credit_holds (id, account_id, number, job_id, tool, runs, day, amount, has_priority, "
          "state, charged, created_at, expires_at) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"))
    , m_endedHold(connection.prepare("UPDATE credit_holds SET state = $1, charged = $2 WHERE id = $3"))
{}

void BareRows::writeTransaction(std::string_view kind)
{
    ++m_number;
    const std::string key = std::string(kind) + " job " + std::to_string(m_number);
    m_connection.run(m_transaction, {"ann", m_number, std::string(kind), key, kHash, kTime, "", "", m_hold,
                                     kDetails, kHash});
    const bool isHold = kind == "reserve";
    m_connection.run(m_entry, {"ann", m_number, 1, isHold ? "available" : "held", 1, -10});
    m_connection.run(m_entry, {"ann", m_number, 2, isHold ? "held" : "spent", 1, 10});
    m_connection.run(m_bucket, {900'000, isHold ? 10 : 0, m_number, 1, "ann", 1});
}

void BareRows::writeHold()
{
    const auto number = std::to_string(m_number + 1);
    m_hold = std::string(36 - number.size(), '0') + number;
    writeTransaction("reserve");
    m_connection.run(m_newHold, {m_hold, "ann", m_number, "job " + number, "", 1, m_number / 48, 10, 0,
                                 "open", 0, kTime, kTime});
    m_connection.run(m_head, {m_number, kHash, "ann"});
}

void BareRows::writeEnd()
{
    writeTransaction("settle");
    m_connection.run(m_endedHold, {"settled", 10, m_hold});
    m_connection.run(m_head, {m_number, kHash, "ann"});
}

void BareRows::writeRun()
{
    m_connection.run(m_begin, {});
    writeHold();
    m_connection.run(m_commit, {});
    m_connection.run(m_begin, {});
    writeEnd();
    m_connection.run(m_commit, {});
}

void BareRows::writeRunAtOnce()
{
    m_connection.run(m_begin, {});
    writeHold();
    writeEnd();
    m_connection.run(m_commit, {});
}

} // namespace vidgo::bench
