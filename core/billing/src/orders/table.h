#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/storage/work.h"

namespace vidgo::billing {

using storage::Parameters;
using storage::Row;
using storage::Work;

inline std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}
inline std::int64_t toMs(const std::optional<Timestamp>& time)
{
    return time ? toMs(*time) : 0;
}
inline Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

/// The columns of a row, one after another.
class Columns
{
public:
    explicit Columns(const Row& row)
        : m_row(row)
    {}
    std::string text() { return std::string(m_row.text(m_next++)); }
    std::int64_t integer() { return m_row.integer(m_next++); }
    bool flag() { return integer() != 0; }
    Timestamp time() { return fromMs(integer()); }
    std::optional<Timestamp> maybeTime();
    /// Two columns: the sum and its currency.
    Money money();

private:
    const Row& m_row;
    std::size_t m_next = 0;
};

/// The SQL of a table whose rows are written as a whole; the first column is the key.
class Table
{
public:
    Table(std::string_view name, std::string_view columns);
    const std::string& select() const { return m_select; }
    /// Inserts the row, or replaces the one with its key.
    const std::string& save() const { return m_save; }

private:
    std::string m_select;
    std::string m_save;
};

/// Reads rows; `rest` begins with WHERE or ORDER.
template <class Value>
Result<std::vector<Value>> readRows(Work& work, const Table& table, std::string_view rest,
                                    const Parameters& values, Value (*read)(const Row&))
{
    std::vector<Value> rows;
    auto done = work.query(table.select() + std::string(rest), values,
                           [&](const Row& row) { rows.push_back(read(row)); });
    if (!done)
        return failure(done);
    return rows;
}

template <class Value>
Result<std::optional<Value>> firstOf(Result<std::vector<Value>> rows)
{
    if (!rows)
        return failure(rows);
    if (rows->empty())
        return std::optional<Value>();
    return std::optional<Value>(std::move(rows->front()));
}

inline Outcome without(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

} // namespace vidgo::billing
