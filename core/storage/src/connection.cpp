#include "connection.h"

namespace vidgo::storage {

Outcome checkValues(std::string_view sql, std::span<const Value> values)
{
    for (const auto& value : values) {
        const auto* text = std::get_if<std::string>(&value);
        if (text && text->find('\0') != std::string::npos)
            return fail(StorageError::Failed, "a text with U+0000 for: " + std::string(sql));
    }
    return {};
}

Result<std::int64_t> Connection::execute(std::string_view sql, std::span<const Value> values)
{
    auto done = doExecute(sql, values);
    m_failed |= !done && m_inTransaction;
    return done;
}

Outcome Connection::query(std::string_view sql, std::span<const Value> values, const RowVisitor& each)
{
    auto done = doQuery(sql, values, each);
    m_failed |= !done && m_inTransaction;
    return done;
}

Outcome Connection::script(std::string_view sql)
{
    auto done = doScript(sql);
    m_failed |= !done && m_inTransaction;
    return done;
}

Outcome Connection::begin()
{
    if (m_inTransaction)
        return fail(StorageError::Failed, "transactions do not nest");
    if (auto done = doExecute(beginStatement(), {}); !done)
        return failure(done);
    m_inTransaction = true;
    m_failed = false;
    return {};
}

Outcome Connection::commit()
{
    if (!m_inTransaction)
        return fail(StorageError::Failed, "commit without a transaction");
    if (m_failed) {
        rollback();
        return fail(StorageError::Failed, "commit after a statement of the transaction failed");
    }
    auto done = doExecute("COMMIT", {});
    if (!done) {
        rollback();
        return failure(done);
    }
    m_inTransaction = false;
    return {};
}

void Connection::rollback()
{
    // SQLite has already rolled back by itself after some failures, then this one has nothing to do.
    if (m_inTransaction)
        static_cast<void>(doExecute("ROLLBACK", {}));
    m_inTransaction = false;
    m_failed = false;
}

} // namespace vidgo::storage
