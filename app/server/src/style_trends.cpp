#include "style_trends.h"

#include <algorithm>
#include <set>
#include <string>

#include "file_row.h"
#include "vidgo/base/json.h"
#include "vidgo/model/generation_job.h"

namespace vidgo::app_server {
namespace {

using namespace std::chrono_literals;

constexpr auto kWeek = 7 * 24h;
constexpr auto kFresh = 1min;
constexpr std::int64_t kMostRuns = 5'000;

std::string styleIn(std::string_view request)
{
    const auto json = Json::parse(request);
    const auto* const style = json ? json->find("style") : nullptr;
    return style && style->asString() ? *style->asString() : std::string();
}

} // namespace

Result<std::vector<endpoints::StyleTrend>> StyleTrends::popular(int limit)
{
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock.now();
    if (m_readAt == Timestamp{} || now - m_readAt >= kFresh) {
        auto styles = read(now);
        if (!styles)
            return failure(styles);
        m_styles = std::move(*styles);
        m_readAt = now;
    }
    const auto count = std::min(m_styles.size(), static_cast<std::size_t>(std::max(limit, 0)));
    return std::vector(m_styles.begin(), m_styles.begin() + static_cast<std::ptrdiff_t>(count));
}

// What the server has made for itself has no account.
Result<std::vector<endpoints::StyleTrend>> StyleTrends::read(Timestamp now)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::map<std::string, std::set<std::string>> people;
    auto done = session->query(
        "SELECT account_id, request FROM generations WHERE ended_at > :1 AND state = :2 AND account_id <> '' "
        "AND tool = :3 ORDER BY ended_at DESC LIMIT :4",
        {millis(now - kWeek), std::string(generationStateId(GenerationState::Settled)),
         std::string(toolId(Tool::StyleGallery)), kMostRuns},
        [&](const storage::Row& row) {
            if (auto style = styleIn(row.text(1)); !style.empty())
                people[std::move(style)].emplace(row.text(0));
        });
    if (!done)
        return failure(done);
    std::vector<endpoints::StyleTrend> styles;
    styles.reserve(people.size());
    for (const auto& [style, accounts] : people)
        styles.push_back({.style = style, .people = static_cast<std::int64_t>(accounts.size())});
    std::ranges::stable_sort(styles, std::ranges::greater(), &endpoints::StyleTrend::people);
    return styles;
}

} // namespace vidgo::app_server
