#pragma once

#include <stop_token>
#include <string>

#include "vidgo/app_server/server_config.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// The backup of a day, which one of the servers of a database makes, and how many of them are kept.
class DailyBackup
{
public:
    /// All outlives it.
    struct Parts
    {
        storage::Database& database;
        const ServerConfig& config;
        const Clock& clock;
        Random& random;
        Log& log;
        const std::string& version;
    };
    explicit DailyBackup(Parts parts)
        : m_parts(parts)
    {}

    /// Makes one when a day is over since the last one and no other server does; one that failed is tried
    /// again after an hour. Returns whether it made one. Fails like backup::makeBackup().
    Result<bool> makeWhenDue(const std::stop_token& stop);

private:
    Result<bool> claim();
    Outcome setNext(Timestamp time);
    Outcome make(const std::stop_token& stop);
    void removeOld();

    Parts m_parts;
};

} // namespace vidgo::app_server
