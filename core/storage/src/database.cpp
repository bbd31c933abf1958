#include "vidgo/storage/database.h"

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

#include "connection.h"

namespace vidgo::storage {

namespace {

// Idle connections and how many more may be opened. Sessions share it, so it outlives the last of them.
class Pool
{
public:
    explicit Pool(DatabaseOptions wanted)
        : options(std::move(wanted))
    {
        const bool isInMemory = options.backend == Backend::Sqlite && options.file.empty();
        m_unopened = isInMemory ? 1 : std::max<std::size_t>(options.connections, 1);
    }

    Result<std::unique_ptr<Connection>> take()
    {
        std::unique_lock lock(m_mutex);
        const auto hasOne = [&] { return !m_idle.empty() || m_unopened > 0; };
        if (!hasOne() && !m_freed.wait_for(lock, options.patience, hasOne))
            return fail(StorageError::Busy, "all connections are taken");
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
        --m_unopened;
        lock.unlock();
        auto opened = open();
        if (!opened)
            giveUpOne();
        return opened;
    }

    void giveBack(std::unique_ptr<Connection> connection)
    {
        connection->rollback();
        if (connection->isBroken()) {
            connection.reset();
            giveUpOne();
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_idle.push_back(std::move(connection));
        }
        m_freed.notify_one();
    }

    const DatabaseOptions options;

private:
    Result<std::unique_ptr<Connection>> open() const
    {
        return options.backend == Backend::Sqlite ? openSqlite(options) : openPostgres(options);
    }
    void giveUpOne()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_unopened;
        }
        m_freed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::size_t m_unopened = 1;
};

} // namespace

struct Session::Impl
{
    std::shared_ptr<Pool> pool;
    std::unique_ptr<Connection> connection;

    Impl(std::shared_ptr<Pool> from, std::unique_ptr<Connection> taken)
        : pool(std::move(from))
        , connection(std::move(taken))
    {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { pool->giveBack(std::move(connection)); }
};

Session::Session(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Backend Session::backend() const
{
    return m_impl->connection->backend();
}

Result<std::int64_t> Session::execute(std::string_view sql, Values values)
{
    return m_impl->connection->execute(sql, {values.begin(), values.size()});
}

Result<std::int64_t> Session::execute(std::string_view sql, std::span<const Value> values)
{
    return m_impl->connection->execute(sql, values);
}

Outcome Session::query(std::string_view sql, Values values, const std::function<void(const Row&)>& each)
{
    return m_impl->connection->query(sql, {values.begin(), values.size()}, each);
}

Outcome Session::query(std::string_view sql, std::span<const Value> values,
                       const std::function<void(const Row&)>& each)
{
    return m_impl->connection->query(sql, values, each);
}

Outcome Session::script(std::string_view sql)
{
    return m_impl->connection->script(sql);
}

Result<Transaction> Transaction::begin(Session& session)
{
    if (auto begun = session.m_impl->connection->begin(); !begun)
        return failure(begun);
    return Transaction(session);
}

Transaction::Transaction(Session& session)
    : m_session(&session)
{}

Transaction::Transaction(Transaction&& other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{}

Transaction::~Transaction()
{
    if (m_session)
        m_session->m_impl->connection->rollback();
}

Outcome Transaction::commit()
{
    auto* session = std::exchange(m_session, nullptr);
    if (!session)
        return fail(StorageError::Failed, "committed twice");
    return session->m_impl->connection->commit();
}

struct Database::Impl
{
    std::shared_ptr<Pool> pool;
};

Database::Database(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions& options)
{
    auto database = std::make_unique<Database>(std::make_unique<Impl>(std::make_shared<Pool>(options)));
    auto first = database->session();
    if (!first)
        return failure(first);
    return database;
}

Result<Session> Database::session()
{
    auto connection = m_impl->pool->take();
    if (!connection)
        return failure(connection);
    return Session(std::make_unique<Session::Impl>(m_impl->pool, std::move(*connection)));
}

Backend Database::backend() const
{
    return m_impl->pool->options.backend;
}

const DatabaseOptions& Database::options() const
{
    return m_impl->pool->options;
}

Outcome Database::check()
{
    auto connection = m_impl->pool->take();
    if (!connection)
        return failure(connection);
    auto checked = (*connection)->check();
    m_impl->pool->giveBack(std::move(*connection));
    return checked;
}

Outcome Database::backup(const std::filesystem::path& target)
{
    auto connection = m_impl->pool->take();
    if (!connection)
        return failure(connection);
    auto done = (*connection)->backup(target);
    m_impl->pool->giveBack(std::move(*connection));
    return done;
}

} // namespace vidgo::storage
