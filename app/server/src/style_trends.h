#pragma once

#include <map>
#include <mutex>

#include "vidgo/base/clock.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// Which styles people use. Safe to use from any thread.
class StyleTrends
{
public:
    /// Both outlive it.
    StyleTrends(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {}

    /// What was made in the last seven days, as it was at most a minute ago: the styles of most people first.
    /// Of a busy week the latest runs only.
    Result<std::vector<endpoints::StyleTrend>> popular(int limit);

private:
    Result<std::vector<endpoints::StyleTrend>> read(Timestamp now);

    storage::Database& m_database;
    const Clock& m_clock;
    std::mutex m_mutex;
    Timestamp m_readAt{};
    std::vector<endpoints::StyleTrend> m_styles;
};

} // namespace vidgo::app_server
