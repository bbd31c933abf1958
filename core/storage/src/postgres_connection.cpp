#include <charconv>
#include <deque>
#include <unordered_map>
#include <vector>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include "connection.h"
#include "sql_script.h"

namespace vidgo::storage {

namespace {

// https://www.postgresql.org/docs/15/errcodes-appendix.html
StorageError meaningOf(std::string_view state)
{
    if (state.starts_with("23"))
        return StorageError::Conflict;
    if (state == "53100")
        return StorageError::Full;
    if (state == "40001" || state == "40P01" || state == "55P03" || state == "57014")
        return StorageError::Busy;
    if (state.starts_with("08") || state.starts_with("28") || state == "3D000" || state.starts_with("57P"))
        return StorageError::CannotOpen;
    if (state == "XX001" || state == "XX002")
        return StorageError::Damaged;
    return StorageError::Failed;
}

// The server's messages quote values, except those of class 42, which are about the statement itself.
std::unexpected<Error> failureOf(const soci::soci_error& error, std::string_view sql)
{
    const auto* known = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    const std::string state = known ? known->sqlstate() : "";
    const bool isLost = error.get_error_category() == soci::soci_error::connection_error;
    std::string internal = "PostgreSQL " + state;
    if (state.starts_with("42")) {
        const std::string message = error.get_error_message();
        internal += " (" + message.substr(0, message.find('\n')) + ")";
    }
    internal += ": " + std::string(sql);
    return fail(isLost ? StorageError::CannotOpen : meaningOf(state), std::move(internal),
                {{"file", "PostgreSQL"}});
}

std::string toText(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, end.ptr};
}

// A prepared statement with the places that SOCI reads values from and writes the row to. Everything is
// bound as text, whose type the server takes from the statement.
class PostgresStatement
{
public:
    PostgresStatement(soci::session& session, const std::string& sql, std::size_t valueCount)
        : m_texts(valueCount)
        , m_nulls(valueCount, soci::i_ok)
        , m_statement(session)
    {
        for (std::size_t i = 0; i < valueCount; ++i)
            m_statement.exchange(soci::use(m_texts[i], m_nulls[i], std::to_string(i + 1)));
        m_statement.exchange(soci::into(m_row));
        m_statement.alloc();
        m_statement.prepare(sql);
        m_statement.define_and_bind();
    }

    std::size_t valueCount() const { return m_texts.size(); }
    bool isBusy = false;

    void bind(std::span<const Value> values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_nulls[i] = std::holds_alternative<std::monostate>(values[i]) ? soci::i_null : soci::i_ok;
            if (const auto* text = std::get_if<std::string>(&values[i]))
                m_texts[i] = *text;
            else if (const auto* whole = std::get_if<std::int64_t>(&values[i]))
                m_texts[i] = std::to_string(*whole);
            else if (const auto* real = std::get_if<double>(&values[i]))
                m_texts[i] = toText(*real);
        }
    }
    soci::statement& statement() { return m_statement; }
    const soci::row& row() const { return m_row; }

private:
    // SOCI keeps the addresses of these.
    std::deque<std::string> m_texts;
    std::deque<soci::indicator> m_nulls;
    soci::row m_row;
    soci::statement m_statement;
};

class PostgresRow final : public Row
{
public:
    explicit PostgresRow(const soci::row& row)
        : m_row(row)
        , m_texts(row.size())
    {}
    bool isNull(std::size_t column) const override { return m_row.get_indicator(column) == soci::i_null; }
    std::int64_t integer(std::size_t column) const override
    {
        if (isNull(column))
            return 0;
        switch (m_row.get_properties(column).get_data_type()) {
        case soci::dt_integer:
            return m_row.get<int>(column);
        case soci::dt_long_long:
            return m_row.get<long long>(column);
        case soci::dt_unsigned_long_long:
            return static_cast<std::int64_t>(m_row.get<unsigned long long>(column));
        case soci::dt_double:
            return static_cast<std::int64_t>(m_row.get<double>(column));
        default:
            return 0;
        }
    }
    double real(std::size_t column) const override
    {
        if (!isNull(column) && m_row.get_properties(column).get_data_type() == soci::dt_double)
            return m_row.get<double>(column);
        return static_cast<double>(integer(column));
    }
    std::string_view text(std::size_t column) const override
    {
        if (isNull(column) || m_row.get_properties(column).get_data_type() != soci::dt_string)
            return {};
        // SOCI hands out copies, the view needs one that stays.
        m_texts[column] = m_row.get<std::string>(column);
        return m_texts[column];
    }

private:
    const soci::row& m_row;
    mutable std::vector<std::string> m_texts;
};

class BusyMark
{
public:
    explicit BusyMark(bool& flag)
        : m_flag(flag)
    {
        m_flag = true;
    }
    BusyMark(const BusyMark&) = delete;
    BusyMark& operator=(const BusyMark&) = delete;
    ~BusyMark() { m_flag = false; }

private:
    bool& m_flag;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(const DatabaseOptions& options)
        : m_session(soci::postgresql, options.address)
    {
        m_session << "SET client_min_messages = warning";
        m_session << "SET lock_timeout = " + std::to_string(options.patience.count());
    }
    ~PostgresConnection() override { m_statements.clear(); }

    Backend backend() const override { return Backend::PostgreSql; }
    bool isBroken() const override { return m_isBroken; }
    Outcome backup(const std::filesystem::path&) override
    {
        return fail(StorageError::Failed, "PostgreSQL has backup tools of its own");
    }

protected:
    Result<std::int64_t> doExecute(std::string_view sql, std::span<const Value> values) override
    {
        if (values.empty() && (sql == "BEGIN" || sql == "COMMIT" || sql == "ROLLBACK")) {
            auto done = doScript(sql);
            return done ? Result<std::int64_t>(0) : Result<std::int64_t>(failure(done));
        }
        std::int64_t changed = 0;
        auto done = run(sql, values, [&](PostgresStatement& it) {
            it.statement().execute(true);
            changed = it.statement().get_affected_rows();
        });
        if (!done)
            return failure(done);
        return std::max<std::int64_t>(changed, 0);
    }

    Outcome doQuery(std::string_view sql, std::span<const Value> values, const RowVisitor& each) override
    {
        return run(sql, values, [&](PostgresStatement& it) {
            it.statement().execute(false);
            while (it.statement().fetch())
                each(PostgresRow(it.row()));
        });
    }

    Outcome doScript(std::string_view sql) override
    {
        for (const auto& statement : splitScript(sql)) {
            try {
                m_session << statement;
            } catch (const soci::soci_error& error) {
                return refuse(error, statement);
            }
        }
        return {};
    }

    std::string_view beginStatement() const override { return "BEGIN"; }

private:
    template <class Work>
    Outcome run(std::string_view sql, std::span<const Value> values, const Work& work)
    {
        if (auto checked = checkValues(sql, values); !checked)
            return failure(checked);
        try {
            auto& statement = find(sql, values.size());
            if (statement.isBusy)
                return fail(StorageError::Failed, "run inside its own rows: " + std::string(sql));
            if (statement.valueCount() != values.size())
                return fail(StorageError::Failed, "values do not fit the places of: " + std::string(sql));
            const BusyMark mark(statement.isBusy);
            statement.bind(values);
            work(statement);
            return {};
        } catch (const soci::soci_error& error) {
            m_statements.erase(std::string(sql)); // its plan may be what failed
            return refuse(error, sql);
        }
    }

    std::unexpected<Error> refuse(const soci::soci_error& error, std::string_view sql)
    {
        m_isBroken |= !m_session.is_connected();
        return failureOf(error, sql);
    }

    PostgresStatement& find(std::string_view sql, std::size_t valueCount)
    {
        if (const auto known = m_statements.find(sql); known != m_statements.end())
            return *known->second;
        std::string text(sql);
        auto statement = std::make_unique<PostgresStatement>(m_session, text, valueCount);
        return *m_statements.emplace(std::move(text), std::move(statement)).first->second;
    }

    soci::session m_session;
    bool m_isBroken = false;
    std::unordered_map<std::string, std::unique_ptr<PostgresStatement>, SqlHash, std::equal_to<>>
        m_statements;
};

} // namespace

Result<std::unique_ptr<Connection>> openPostgres(const DatabaseOptions& options)
{
    try {
        return std::make_unique<PostgresConnection>(options);
    } catch (const soci::soci_error& error) {
        // Only what the server said is told: libpq quotes the address when it cannot read it.
        const std::string message = error.get_error_message();
        const auto fromServer = message.find("connection to server");
        std::string internal = "cannot connect to PostgreSQL";
        if (fromServer != std::string::npos)
            internal += ": " + message.substr(fromServer, message.find('\n', fromServer) - fromServer);
        return fail(StorageError::CannotOpen, std::move(internal), {{"file", "PostgreSQL"}});
    }
}

} // namespace vidgo::storage
