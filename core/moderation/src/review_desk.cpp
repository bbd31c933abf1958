#include "vidgo/moderation/review_desk.h"

#include <algorithm>

#include "categories.h"
#include "moderation_rows.h"

namespace vidgo::moderation {

namespace {

constexpr std::size_t kMaxActor = 128;
constexpr std::size_t kMaxReason = 1000;
constexpr std::size_t kMaxAppeal = 4000;
constexpr std::size_t kMaxId = 128;
constexpr int kMostListed = 500;

Outcome check(const Decision& decision)
{
    if (auto good = checkText(decision.by, 1, kMaxActor, "who decides"); !good)
        return good;
    return checkText(decision.reason, 1, kMaxReason, "the reason");
}

DecisionState stateOf(const Decision& decision)
{
    return decision.isFor ? DecisionState::Approved : DecisionState::Rejected;
}

Decided decidedIn(const Row& row, std::size_t first)
{
    return {.state = decisionStateFromId(row.text(first)).value_or(DecisionState::None),
            .at = optionalFromMs(row.integer(first + 1)),
            .by = std::string(row.text(first + 2)),
            .reason = std::string(row.text(first + 3))};
}

std::vector<std::string> textsIn(const Json& json, std::string_view member)
{
    std::vector<std::string> out;
    const auto* value = json.find(member);
    const auto* list = value ? value->asArray() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (const auto* text = (*list)[i].asString())
            out.push_back(*text);
    return out;
}

QueuedItem itemIn(const Row& row)
{
    QueuedItem out{.id = QueueItemId(std::string(row.text(0))),
                   .account = AccountId(std::string(row.text(1))),
                   .job = JobId(std::string(row.text(2))),
                   .why = judgedByFromId(row.text(3)).value_or(JudgedBy::None),
                   .categories = categoriesFromText(row.text(4)),
                   .texts = {},
                   .files = {},
                   .said = {},
                   .queuedAt = fromMs(row.integer(6)),
                   .decided = decidedIn(row, 7)};
    if (const auto content = Json::parse(row.text(5), "content")) {
        out.texts = textsIn(*content, "texts");
        out.files = textsIn(*content, "files");
        if (const auto* said = content->find("said"); said && said->asString())
            out.said = *said->asString();
    }
    return out;
}

Result<std::vector<QueuedItem>> itemsWhere(Work& work, std::string_view rest,
                                           const storage::Parameters& values)
{
    std::vector<QueuedItem> found;
    auto asked =
        work.query("SELECT id, account_id, job_id, judged_by, categories, content, queued_at, state, "
                   "decided_at, decided_by, reason FROM moderation_queue " +
                       std::string(rest),
                   values, [&](const Row& row) { found.push_back(itemIn(row)); });
    if (!asked)
        return failure(asked);
    return found;
}

Result<std::vector<Appeal>> appealsWhere(Work& work, std::string_view rest, const storage::Parameters& values)
{
    std::vector<Appeal> found;
    auto asked = work.query(
        "SELECT id, account_id, subject, about, wording, filed_at, state, decided_at, decided_by, reason "
        "FROM moderation_appeals " +
            std::string(rest),
        values, [&](const Row& row) {
            found.push_back({.id = AppealId(std::string(row.text(0))),
                             .account = AccountId(std::string(row.text(1))),
                             .subject = appealSubjectFromId(row.text(2)).value_or(AppealSubject::None),
                             .about = std::string(row.text(3)),
                             .text = std::string(row.text(4)),
                             .filedAt = fromMs(row.integer(5)),
                             .decided = decidedIn(row, 6)});
        });
    if (!asked)
        return failure(asked);
    return found;
}

// True: it is to be decided now. False: it was decided so before.
Result<bool> isOpen(const Decided& decided, const Decision& decision)
{
    if (decided.state == DecisionState::Waiting)
        return true;
    if (decided.state == stateOf(decision))
        return false;
    return fail(ModerationError::AlreadyDecided, "by " + decided.by);
}

Outcome liftBans(Work& work, std::string_view which, const storage::Parameters& values)
{
    return done(work.execute("UPDATE moderation_bans SET lifted_at = :1, lifted_by = :2, lift_reason = :3 "
                             "WHERE lifted_at = 0 AND expires_at > :1 AND " +
                                 std::string(which),
                             values));
}

// Bans that would not have been without what was taken back.
Outcome liftUnfounded(Work& work, const AccountId& account, const Decision& decision, Timestamp now)
{
    return liftBans(
        work,
        "account_id = :4 AND violations_needed > "
        "(SELECT COUNT(*) FROM moderation_violations v WHERE v.account_id = moderation_bans.account_id "
        "AND v.taken_back_at = 0 AND v.happened_at >= moderation_bans.window_begins_at "
        "AND v.happened_at <= moderation_bans.banned_at)",
        {toMs(now), decision.by, decision.reason, account.value()});
}

Outcome takeBack(Work& work, const Appeal& appeal, const Decision& decision, Timestamp now)
{
    if (appeal.subject == AppealSubject::Ban)
        return liftBans(work, "id = :4", {toMs(now), decision.by, decision.reason, appeal.about});
    if (auto taken = done(work.execute(
            "UPDATE moderation_violations SET taken_back_at = :2 WHERE job_id = :1 AND taken_back_at = 0",
            {appeal.about, toMs(now)}));
        !taken)
        return taken;
    if (auto noted = notePersonSays(work, JobId(appeal.about), true, now); !noted)
        return noted;
    return liftUnfounded(work, appeal.account, decision, now);
}

int bounded(int limit)
{
    return std::clamp(limit, 1, kMostListed);
}

// Fails with NothingToAppeal.
Outcome checkSubject(Work& work, const AccountId& account, AppealSubject subject, const std::string& about,
                     Timestamp now)
{
    bool isThere = false;
    if (subject == AppealSubject::Ban) {
        auto bans = bansWhere(work, "WHERE id = :1 AND account_id = :2", {about, account.value()});
        if (!bans)
            return failure(bans);
        isThere = !bans->empty() && bans->front().holds(now);
    } else if (subject == AppealSubject::Verdict) {
        auto verdict = verdictOf(work, JobId(about));
        if (!verdict)
            return failure(verdict);
        const bool isTheirs = *verdict && (*verdict)->account == account;
        const bool isRefused = isTheirs && (*verdict)->judgement.verdict == ModerationVerdict::Block &&
                               (*verdict)->judgement.by != JudgedBy::Ban;
        auto counts = isTheirs ? countsAsViolation(work, JobId(about)) : Result<bool>(false);
        if (!counts)
            return failure(counts);
        isThere = isRefused || *counts; // what was made and rejected afterwards is only counted
    }
    return isThere ? Outcome() : fail(ModerationError::NothingToAppeal, "about " + about);
}

} // namespace

ReviewDesk::ReviewDesk(Parts parts)
    : m_parts(std::move(parts))
{}

Result<std::vector<QueuedItem>> ReviewDesk::queue(DecisionState state, int limit) const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return itemsWhere(**work, "WHERE state = :1 ORDER BY queued_at, id LIMIT :2",
                      {std::string(decisionStateId(state)), std::int64_t{bounded(limit)}});
}

Outcome ReviewDesk::decide(const QueueItemId& id, const Decision& decision) const
{
    if (auto good = check(decision); !good)
        return good;
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto found = itemsWhere(**work, "WHERE id = :1", {id.value()});
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(ModerationError::ItemMissing, "item " + id.value());
    const auto account = found->front().account;
    if (auto locked = lockAccount(**work, account); !locked)
        return locked;
    found = itemsWhere(**work, "WHERE id = :1", {id.value()}); // as it is now that nobody else writes
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(ModerationError::ItemMissing, "item " + id.value());
    const auto& item = found->front();
    auto open = isOpen(item.decided, decision);
    if (!open || !*open)
        return open ? Outcome() : failure(open);
    if (auto written =
            done((*work)->execute("UPDATE moderation_queue SET state = :2, decided_at = :3, decided_by = "
                                  ":4, reason = :5 WHERE id = :1",
                                  {id.value(), std::string(decisionStateId(stateOf(decision))), toMs(now),
                                   decision.by, decision.reason}));
        !written)
        return written;
    if (auto noted = notePersonSays(**work, item.job, decision.isFor, now); !noted)
        return noted;
    if (!decision.isFor)
        if (auto counted = countViolation(**work, m_parts.rules.bans, account, item.job, now, m_parts.random);
            !counted)
            return counted;
    return (*work)->commit();
}

Result<Standing> ReviewDesk::standing(const AccountId& account) const
{
    const auto now = m_parts.clock.now();
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto count = violationsSince(**work, account, now - m_parts.rules.bans.window);
    if (!count)
        return failure(count);
    auto ban = holdingBan(**work, account, now);
    if (!ban)
        return failure(ban);
    return Standing{.violations = *count, .ban = std::move(*ban)};
}

Result<std::vector<ModerationBan>> ReviewDesk::bans(const AccountId& account) const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return bansWhere(**work, "WHERE account_id = :1 ORDER BY banned_at DESC, id", {account.value()});
}

Outcome ReviewDesk::liftBan(const ModerationBanId& id, const Decision& decision) const
{
    if (auto good = check(decision); !good)
        return good;
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto bans = bansWhere(**work, "WHERE id = :1", {id.value()});
    if (!bans)
        return failure(bans);
    if (bans->empty())
        return fail(ModerationError::ItemMissing, "ban " + id.value());
    if (auto lifted = liftBans(**work, "id = :4", {toMs(now), decision.by, decision.reason, id.value()});
        !lifted)
        return lifted;
    return (*work)->commit();
}

Result<AppealId> ReviewDesk::fileAppeal(const AccountId& account, AppealSubject subject,
                                        const std::string& about, const std::string& text) const
{
    if (auto good = checkText(text, 1, kMaxAppeal, "the text of the appeal"); !good)
        return failure(good);
    if (auto good = checkText(about, 1, kMaxId, "what is appealed against"); !good)
        return failure(good);
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto good = checkSubject(**work, account, subject, about, now); !good)
        return failure(good);
    AppealId id(makeUuid(m_parts.random));
    auto written = (*work)->execute(
        "INSERT INTO moderation_appeals (id, account_id, subject, about, wording, state, filed_at, "
        "decided_at, "
        "decided_by, reason) VALUES (:1, :2, :3, :4, :5, 'waiting', :6, 0, '', '') "
        "ON CONFLICT (subject, about) DO NOTHING",
        {id.value(), account.value(), std::string(appealSubjectId(subject)), about, text, toMs(now)});
    if (!written)
        return failure(written);
    if (*written == 0)
        return fail(ModerationError::AppealExists, "about " + about);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return id;
}

Result<std::vector<Appeal>> ReviewDesk::appeals(DecisionState state, int limit) const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return appealsWhere(**work, "WHERE state = :1 ORDER BY filed_at, id LIMIT :2",
                        {std::string(decisionStateId(state)), std::int64_t{bounded(limit)}});
}

Result<std::vector<Appeal>> ReviewDesk::appealsOf(const AccountId& account) const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return appealsWhere(**work, "WHERE account_id = :1 ORDER BY filed_at, id", {account.value()});
}

Outcome ReviewDesk::decideAppeal(const AppealId& id, const Decision& decision) const
{
    if (auto good = check(decision); !good)
        return good;
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto found = appealsWhere(**work, "WHERE id = :1", {id.value()});
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(ModerationError::ItemMissing, "appeal " + id.value());
    if (auto locked = lockAccount(**work, found->front().account); !locked)
        return locked;
    found = appealsWhere(**work, "WHERE id = :1", {id.value()}); // as it is now that nobody else writes
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(ModerationError::ItemMissing, "appeal " + id.value());
    const auto& appeal = found->front();
    auto open = isOpen(appeal.decided, decision);
    if (!open || !*open)
        return open ? Outcome() : failure(open);
    if (auto written =
            done((*work)->execute("UPDATE moderation_appeals SET state = :2, decided_at = :3, decided_by "
                                  "= :4, reason = :5 WHERE id = :1",
                                  {id.value(), std::string(decisionStateId(stateOf(decision))), toMs(now),
                                   decision.by, decision.reason}));
        !written)
        return written;
    if (decision.isFor)
        if (auto taken = takeBack(**work, appeal, decision, now); !taken)
            return taken;
    return (*work)->commit();
}

} // namespace vidgo::moderation
