#include "moderation_rows.h"

#include <array>

#include "categories.h"
#include "vidgo/base/json.h"
#include "vidgo/base/text.h"

namespace vidgo::moderation {

namespace {

constexpr std::array kSentences = {ModerationError::Refused,
                                   ModerationError::RefusedMinors,
                                   ModerationError::RefusedSexual,
                                   ModerationError::RefusedSelfHarm,
                                   ModerationError::RefusedViolence,
                                   ModerationError::RefusedHate,
                                   ModerationError::RefusedIllegal,
                                   ModerationError::RefusedHarassment,
                                   ModerationError::RefusedRealPerson,
                                   ModerationError::AnotherPrompt,
                                   ModerationError::Banned};

// As it was told, whatever the language of whoever reads it now.
std::optional<Error> sentenceOf(std::string_view id, std::string_view arguments)
{
    if (id.empty())
        return std::nullopt;
    auto code = ModerationError::Refused;
    for (const auto sentence : kSentences)
        if (describe(sentence).id == id)
            code = sentence;
    ErrorArguments filled;
    if (const auto json = Json::parse(arguments, "arguments"); json && json->asObject())
        for (const auto& [name, value] : *json->asObject())
            if (const auto* text = value.asString())
                filled.emplace(name, *text);
    return Error(code, "kept", std::move(filled));
}

std::string argumentsOf(const std::optional<Error>& error)
{
    Json::Object out;
    if (error)
        for (const auto& [name, value] : error->arguments())
            out.emplace(name, value);
    return Json(std::move(out)).dump();
}

ModerationBan banIn(const Row& row)
{
    return {.id = ModerationBanId(std::string(row.text(0))),
            .account = AccountId(std::string(row.text(1))),
            .job = JobId(std::string(row.text(2))),
            .bannedAt = fromMs(row.integer(3)),
            .expiresAt = fromMs(row.integer(4)),
            .liftedAt = optionalFromMs(row.integer(5)),
            .liftedBy = std::string(row.text(6)),
            .liftReason = std::string(row.text(7))};
}

} // namespace

std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

std::optional<Timestamp> optionalFromMs(std::int64_t ms)
{
    return ms == 0 ? std::nullopt : std::optional(fromMs(ms));
}

std::unexpected<Error> invalidAsk(const std::string& reason)
{
    return fail(ModerationError::InvalidAsk, reason, {{"reason", reason}});
}

Outcome checkText(std::string_view text, std::size_t minBytes, std::size_t maxBytes, std::string_view what)
{
    if (text.size() < minBytes || text.size() > maxBytes || !isUtf8(text) || text.contains('\0'))
        return invalidAsk(std::string(what));
    return {};
}

Outcome done(Result<std::int64_t> changed)
{
    return changed ? Outcome() : failure(changed);
}

Outcome lockAccount(Work& work, const AccountId& account)
{
    if (auto opened = work.execute("INSERT INTO moderation_accounts (account_id, violations) VALUES (:1, 0) "
                                   "ON CONFLICT (account_id) DO NOTHING",
                                   {account.value()});
        !opened)
        return failure(opened);
    return done(work.execute("UPDATE moderation_accounts SET violations = violations WHERE account_id = :1",
                             {account.value()}));
}

Result<std::optional<VerdictRow>> verdictOf(Work& work, const JobId& job)
{
    std::optional<VerdictRow> found;
    auto asked = work.query(
        "SELECT account_id, content_hash, verdict, categories, judged_by, text_id, arguments "
        "FROM moderation_verdicts WHERE job_id = :1",
        {job.value()}, [&](const Row& row) {
            found = VerdictRow{
                .account = AccountId(std::string(row.text(0))),
                .contentHash = std::string(row.text(1)),
                .judgement = {.verdict =
                                  moderationVerdictFromId(row.text(2)).value_or(ModerationVerdict::Block),
                              .categories = categoriesFromText(row.text(3)),
                              .by = judgedByFromId(row.text(4)).value_or(JudgedBy::None),
                              .refusal = sentenceOf(row.text(5), row.text(6))}};
        });
    if (!asked)
        return failure(asked);
    return found;
}

Result<bool> insertVerdict(Work& work, const KeptJudgement& kept)
{
    const auto& judgement = kept.judgement;
    auto written = work.execute(
        "INSERT INTO moderation_verdicts (job_id, account_id, content_hash, verdict, categories, judged_by, "
        "text_id, "
        "arguments, made_at, person_says, person_said_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, '', 0) "
        "ON CONFLICT (job_id) DO NOTHING",
        {kept.job.value(), kept.account.value(), kept.contentHash,
         std::string(moderationVerdictId(judgement.verdict)), toText(judgement.categories),
         std::string(judgedById(judgement.by)), std::string(judgement.refusal ? judgement.refusal->id() : ""),
         argumentsOf(judgement.refusal), toMs(kept.madeAt)});
    if (!written)
        return failure(written);
    return *written == 1;
}

Result<std::optional<PersonSaid>> personSaid(Work& work, const AccountId& account,
                                             const std::string& contentHash)
{
    std::optional<PersonSaid> found;
    auto asked =
        work.query("SELECT person_says, categories FROM moderation_verdicts WHERE account_id = :1 AND "
                   "content_hash = :2 AND person_says <> '' ORDER BY person_said_at DESC, job_id LIMIT 1",
                   {account.value(), contentHash}, [&](const Row& row) {
                       found = PersonSaid{.isFor = row.text(0) == "allow",
                                          .categories = categoriesFromText(row.text(1))};
                   });
    if (!asked)
        return failure(asked);
    return found;
}

Outcome notePersonSays(Work& work, const JobId& job, bool isFor, Timestamp now)
{
    return done(
        work.execute("UPDATE moderation_verdicts SET person_says = :2, person_said_at = :3 WHERE job_id = :1",
                     {job.value(), std::string(isFor ? "allow" : "block"), toMs(now)}));
}

Result<std::vector<ModerationBan>> bansWhere(Work& work, std::string_view rest,
                                             const storage::Parameters& values)
{
    std::vector<ModerationBan> found;
    auto asked =
        work.query("SELECT id, account_id, job_id, banned_at, expires_at, lifted_at, lifted_by, lift_reason "
                   "FROM moderation_bans " +
                       std::string(rest),
                   values, [&](const Row& row) { found.push_back(banIn(row)); });
    if (!asked)
        return failure(asked);
    return found;
}

Result<std::optional<ModerationBan>> holdingBan(Work& work, const AccountId& account, Timestamp now)
{
    auto bans = bansWhere(work,
                          "WHERE account_id = :1 AND expires_at > :2 AND lifted_at = 0 "
                          "ORDER BY expires_at DESC LIMIT 1",
                          {account.value(), toMs(now)});
    if (!bans)
        return failure(bans);
    return bans->empty() ? std::nullopt : std::optional(std::move(bans->front()));
}

Result<int> violationsSince(Work& work, const AccountId& account, Timestamp from)
{
    int count = 0;
    auto asked = work.query(
        "SELECT COUNT(*) FROM moderation_violations WHERE account_id = :1 AND happened_at >= :2 "
        "AND taken_back_at = 0",
        {account.value(), toMs(from)}, [&](const Row& row) { count = static_cast<int>(row.integer(0)); });
    if (!asked)
        return failure(asked);
    return count;
}

Result<bool> countsAsViolation(Work& work, const JobId& job)
{
    bool counts = false;
    auto asked =
        work.query("SELECT job_id FROM moderation_violations WHERE job_id = :1 AND taken_back_at = 0",
                   {job.value()}, [&](const Row&) { counts = true; });
    if (!asked)
        return failure(asked);
    return counts;
}

Outcome countViolation(Work& work, const ModerationRules::Bans& rules, const AccountId& account,
                       const JobId& job, Timestamp now, Random& random)
{
    auto written =
        work.execute("INSERT INTO moderation_violations (job_id, account_id, happened_at, taken_back_at) "
                     "VALUES (:1, :2, :3, 0) ON CONFLICT (job_id) DO NOTHING",
                     {job.value(), account.value(), toMs(now)});
    if (!written || *written == 0)
        return done(std::move(written));
    const auto from = now - rules.window;
    auto count = violationsSince(work, account, from);
    if (!count)
        return failure(count);
    const ModerationRules::BanStep* reached = nullptr;
    for (const auto& step : rules.steps)
        if (step.violations <= *count)
            reached = &step;
    if (!reached)
        return {};
    return done(work.execute(
        "INSERT INTO moderation_bans (id, account_id, job_id, violations_needed, window_begins_at, "
        "banned_at, "
        "expires_at, lifted_at, lifted_by, lift_reason) VALUES (:1, :2, :3, :4, :5, :6, :7, 0, '', '') "
        "ON CONFLICT (job_id) DO NOTHING",
        {makeUuid(random), account.value(), job.value(), std::int64_t{reached->violations}, toMs(from),
         toMs(now), toMs(now + reached->length)}));
}

} // namespace vidgo::moderation
