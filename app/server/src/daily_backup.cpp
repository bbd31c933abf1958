#include "daily_backup.h"

#include <algorithm>
#include <vector>

#include "vidgo/backup/backup.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::app_server {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kModule = "backup";
constexpr std::string_view kBegin = "vidgo-";
constexpr std::string_view kEnd = ".vgb";
constexpr auto kBetween = 24h;
constexpr auto kRetry = 1h;
constexpr auto kLongest = 12h; // whoever made it has died since

std::string millisecondsOf(Timestamp time)
{
    return std::to_string(time.time_since_epoch().count());
}

// vidgo-20261122T101500250Z.vgb
std::string nameOf(Timestamp time)
{
    auto text = toIso8601(time);
    std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == '.'; });
    return std::string(kBegin) + text + std::string(kEnd);
}

bool isBackup(const fs::path& file)
{
    constexpr std::string_view kForm = "00000000T000000000Z";
    auto name = toUtf8(file.filename());
    if (!name.starts_with(kBegin) || !name.ends_with(kEnd))
        return false;
    name = name.substr(kBegin.size(), name.size() - kBegin.size() - kEnd.size());
    return std::ranges::equal(
        name, kForm, [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; });
}

} // namespace

Result<bool> DailyBackup::makeWhenDue(const std::stop_token& stop)
{
    if (m_parts.config.backup.folder.empty())
        return false;
    const auto begun = m_parts.clock.now();
    auto mine = claim();
    if (!mine || !*mine)
        return mine;
    auto made = make(stop);
    if (made)
        removeOld();
    const bool isStopped = !made && made.error().is(BaseError::Cancelled);
    auto noted = setNext(made ? begun + kBetween : isStopped ? begun : m_parts.clock.now() + kRetry);
    if (!made)
        return failure(made);
    if (!noted)
        return failure(noted);
    return true;
}

// In one statement, so that of several servers one gets it.
Result<bool> DailyBackup::claim()
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    const auto now = m_parts.clock.now();
    auto changed = session->execute("INSERT INTO meta (name, value) VALUES ('next_backup', :1) ON CONFLICT "
                                    "(name) DO UPDATE SET value = excluded.value "
                                    "WHERE CAST(meta.value AS BIGINT) <= :2",
                                    {millisecondsOf(now + kLongest), now.time_since_epoch().count()});
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Outcome DailyBackup::setNext(Timestamp time)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto done =
        session->execute("UPDATE meta SET value = :1 WHERE name = 'next_backup'", {millisecondsOf(time)});
    if (!done)
        return failure(done);
    return {};
}

Outcome DailyBackup::make(const std::stop_token& stop)
{
    const auto& config = m_parts.config;
    const auto file = config.backup.folder / nameOf(m_parts.clock.now());
    const auto made = backup::makeBackup(
        file, config.backup.passphrase, {.database = config.database, .folder = config.data},
        {.clock = m_parts.clock, .random = m_parts.random, .version = m_parts.version}, {}, stop);
    if (!made)
        return std::unexpected(made.error());
    m_parts.log.info(kModule, "the backup of the day is written",
                     {{"file", toUtf8(file)},
                      {"rows", std::to_string(made->rows)},
                      {"files", std::to_string(made->files)}});
    return {};
}

// The oldest first, as their names are sorted.
void DailyBackup::removeOld()
{
    std::vector<fs::path> found;
    std::error_code code;
    for (fs::directory_iterator it(m_parts.config.backup.folder, code), end; !code && it != end;
         it.increment(code))
        if (isBackup(it->path()))
            found.push_back(it->path());
    std::ranges::sort(found);
    const auto kept = static_cast<std::size_t>(m_parts.config.backup.kept);
    for (std::size_t i = 0; i + kept < found.size(); ++i)
        if (!fs::remove(found[i], code))
            m_parts.log.warning(kModule, "an old backup is still there", {{"file", toUtf8(found[i])}});
}

} // namespace vidgo::app_server
