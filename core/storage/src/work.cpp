#include "vidgo/storage/work.h"

namespace vidgo::storage {

Work::Work(Session session, const BeforeStatement& before)
    : m_session(std::move(session))
    , m_before(before)
{}

Outcome Work::announce(std::string_view sql) const
{
    return m_before ? m_before(sql) : Outcome();
}

Result<std::unique_ptr<Work>> Work::reading(Database& database, const BeforeStatement& before)
{
    auto session = database.session();
    if (!session)
        return failure(session);
    return std::unique_ptr<Work>(new Work(std::move(*session), before));
}

Result<std::unique_ptr<Work>> Work::begin(Database& database, const BeforeStatement& before)
{
    auto work = reading(database, before);
    if (!work)
        return work;
    if (auto goOn = (*work)->announce("BEGIN"); !goOn)
        return failure(goOn);
    auto transaction = Transaction::begin((*work)->m_session);
    if (!transaction)
        return failure(transaction);
    (*work)->m_transaction.emplace(std::move(*transaction));
    return work;
}

Result<std::int64_t> Work::execute(std::string_view sql, const Parameters& values)
{
    if (auto goOn = announce(sql); !goOn)
        return failure(goOn);
    return m_session.execute(sql, values);
}

Outcome Work::query(std::string_view sql, const Parameters& values,
                    const std::function<void(const Row&)>& each)
{
    if (auto goOn = announce(sql); !goOn)
        return goOn;
    return m_session.query(sql, values, each);
}

Outcome Work::commit()
{
    if (auto goOn = announce("COMMIT"); !goOn)
        return goOn;
    if (auto done = m_transaction->commit(); !done)
        return done;
    return announce("COMMITTED");
}

} // namespace vidgo::storage
