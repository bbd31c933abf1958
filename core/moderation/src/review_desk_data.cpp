#include <array>

#include "moderation_rows.h"
#include "vidgo/moderation/review_desk.h"

// What becomes of the rows: kept for a time, handed out, erased.
namespace vidgo::moderation {

namespace {

constexpr std::array<std::string_view, 6> kTables = {"moderation_appeals",  "moderation_queue",
                                                     "moderation_bans",     "moderation_violations",
                                                     "moderation_verdicts", "moderation_accounts"};

struct Sweep
{
    std::string_view sql;
    std::int64_t before = 0;
};

Outcome collect(Work& work, std::string_view sql, const AccountId& account, Json::Array& out,
                const std::function<Json::Object(const Row&)>& read)
{
    return work.query(sql, {account.value()}, [&](const Row& row) { out.emplace_back(read(row)); });
}

std::string timeText(std::int64_t ms)
{
    return ms == 0 ? "" : toIso8601(fromMs(ms));
}

} // namespace

Result<std::int64_t> ReviewDesk::sweep() const
{
    const auto now = m_parts.clock.now();
    const auto decided = toMs(now - m_parts.rules.keeping.decided);
    const auto waiting = toMs(now - m_parts.rules.keeping.waiting);
    // A verdict stays as long as somebody may still decide about it, and violations as long as they count.
    const auto violations = toMs(now - std::max(m_parts.rules.bans.window, m_parts.rules.keeping.decided));
    const std::array<Sweep, 7> sweeps = {
        {{"DELETE FROM moderation_queue WHERE state <> 'waiting' AND decided_at < :1", decided},
         {"DELETE FROM moderation_queue WHERE state = 'waiting' AND queued_at < :1", waiting},
         {"DELETE FROM moderation_appeals WHERE state <> 'waiting' AND decided_at < :1", decided},
         {"DELETE FROM moderation_appeals WHERE state = 'waiting' AND filed_at < :1", waiting},
         {"DELETE FROM moderation_violations WHERE happened_at < :1", violations},
         {"DELETE FROM moderation_bans WHERE expires_at < :1", decided},
         {"DELETE FROM moderation_verdicts WHERE made_at < :1 AND person_said_at < :1 AND job_id NOT IN "
          "(SELECT job_id FROM moderation_queue) AND job_id NOT IN "
          "(SELECT about FROM moderation_appeals WHERE subject = 'verdict')",
          decided}}};
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::int64_t removed = 0;
    for (const auto& sweep : sweeps) {
        auto rows = (*work)->execute(sweep.sql, {sweep.before});
        if (!rows)
            return failure(rows);
        removed += *rows;
    }
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return removed;
}

Result<Json> ReviewDesk::exportData(const AccountId& account) const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    Json::Array verdicts;
    if (auto read = collect(**work,
                            "SELECT job_id, verdict, categories, judged_by, made_at, person_says FROM "
                            "moderation_verdicts WHERE account_id = :1 ORDER BY made_at, job_id",
                            account, verdicts,
                            [](const Row& row) {
                                return Json::Object{{"job", row.text(0)},
                                                    {"verdict", row.text(1)},
                                                    {"categories", row.text(2)},
                                                    {"judged_by", row.text(3)},
                                                    {"made_at", timeText(row.integer(4))},
                                                    {"person_says", row.text(5)}};
                            });
        !read)
        return failure(read);
    Json::Array banned;
    if (auto read =
            collect(**work,
                    "SELECT job_id, banned_at, expires_at, lifted_at, lift_reason FROM moderation_bans "
                    "WHERE account_id = :1 ORDER BY banned_at, id",
                    account, banned,
                    [](const Row& row) {
                        return Json::Object{{"job", row.text(0)},
                                            {"banned_at", timeText(row.integer(1))},
                                            {"expires_at", timeText(row.integer(2))},
                                            {"lifted_at", timeText(row.integer(3))},
                                            {"lift_reason", row.text(4)}};
                    });
        !read)
        return failure(read);
    Json::Array appealed;
    if (auto read = collect(**work,
                            "SELECT subject, about, wording, state, filed_at, reason FROM moderation_appeals "
                            "WHERE account_id = :1 ORDER BY filed_at, id",
                            account, appealed,
                            [](const Row& row) {
                                return Json::Object{{"subject", row.text(0)},
                                                    {"about", row.text(1)},
                                                    {"text", row.text(2)},
                                                    {"state", row.text(3)},
                                                    {"filed_at", timeText(row.integer(4))},
                                                    {"reason", row.text(5)}};
                            });
        !read)
        return failure(read);
    Json::Array queued;
    if (auto read = collect(**work,
                            "SELECT job_id, content, state, queued_at, reason FROM moderation_queue "
                            "WHERE account_id = :1 ORDER BY queued_at, id",
                            account, queued,
                            [](const Row& row) {
                                return Json::Object{{"job", row.text(0)},
                                                    {"content", row.text(1)},
                                                    {"state", row.text(2)},
                                                    {"queued_at", timeText(row.integer(3))},
                                                    {"reason", row.text(4)}};
                            });
        !read)
        return failure(read);
    return Json(Json::Object{{"verdicts", std::move(verdicts)},
                             {"bans", std::move(banned)},
                             {"appeals", std::move(appealed)},
                             {"queued", std::move(queued)}});
}

Outcome ReviewDesk::erase(const AccountId& account) const
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    for (const auto table : kTables)
        if (auto erased = (*work)->execute("DELETE FROM " + std::string(table) + " WHERE account_id = :1",
                                           {account.value()});
            !erased)
            return failure(erased);
    return (*work)->commit();
}

} // namespace vidgo::moderation
