#include "vidgo/moderation/moderator.h"

#include <algorithm>

#include "categories.h"
#include "gemini_reviewer.h"
#include "moderation_rows.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"

namespace vidgo::moderation {

namespace {

constexpr std::size_t kMaxId = 128;

ModerationError sentenceFor(ModerationCategory category)
{
    switch (category) {
    case ModerationCategory::Minors:
        return ModerationError::RefusedMinors;
    case ModerationCategory::Sexual:
        return ModerationError::RefusedSexual;
    case ModerationCategory::SelfHarm:
        return ModerationError::RefusedSelfHarm;
    case ModerationCategory::Violence:
        return ModerationError::RefusedViolence;
    case ModerationCategory::Hate:
        return ModerationError::RefusedHate;
    case ModerationCategory::Harassment:
        return ModerationError::RefusedHarassment;
    case ModerationCategory::Illegal:
        return ModerationError::RefusedIllegal;
    case ModerationCategory::RealPerson:
        return ModerationError::RefusedRealPerson;
    case ModerationCategory::None:
        break;
    }
    return ModerationError::Refused;
}

std::string minuteText(Timestamp time)
{
    auto text = toIso8601(time).substr(0, 16);
    std::ranges::replace(text, 'T', ' ');
    return text + " UTC";
}

Outcome check(const ModerationAsk& ask)
{
    if (auto good = checkText(ask.account.value(), 1, kMaxId, "the account's id"); !good)
        return good;
    if (auto good = checkText(ask.job.value(), 1, kMaxId, "the job's id"); !good)
        return good;
    if (ask.texts.size() > ModerationAsk::kMaxTexts || ask.files.size() > ModerationAsk::kMaxFiles)
        return invalidAsk("too many texts or files");
    std::size_t bytes = 0;
    for (const auto& text : ask.texts) {
        bytes += text.size();
        if (auto good = checkText(text, 0, ModerationAsk::kMaxTextBytes, "a text"); !good)
            return good;
    }
    return bytes > ModerationAsk::kMaxTextBytes ? Outcome(invalidAsk("the texts are too long")) : Outcome();
}

bool hasText(const ModerationAsk& ask)
{
    return std::ranges::any_of(ask.texts, [](const std::string& text) { return !text.empty(); });
}

Result<std::string> hashOf(const ModerationAsk& ask)
{
    Json::Array texts;
    for (const auto& text : ask.texts)
        if (!text.empty())
            texts.emplace_back(text);
    Json::Array files;
    for (const auto& file : ask.files) {
        auto hash = sha256OfFile(file);
        if (!hash)
            return failure(hash);
        files.emplace_back(std::move(*hash));
    }
    return sha256(Json(Json::Object{{"texts", std::move(texts)}, {"files", std::move(files)}}).dump());
}

std::string contentOf(const ModerationAsk& ask, const std::string& said)
{
    Json::Array texts;
    for (const auto& text : ask.texts)
        if (!text.empty())
            texts.emplace_back(text);
    Json::Array files;
    for (const auto& file : ask.files)
        files.emplace_back(toUtf8(file));
    return Json(Json::Object{{"texts", std::move(texts)}, {"files", std::move(files)}, {"said", said}})
        .dump();
}

Judgement judgementOf(ModerationVerdict verdict, std::vector<ModerationCategory> categories, JudgedBy by)
{
    Judgement out{.verdict = verdict, .categories = std::move(categories), .by = by, .refusal = {}};
    if (verdict == ModerationVerdict::Block)
        out.refusal = refusalOf(out.categories);
    return out;
}

} // namespace

Error refusalOf(const std::vector<ModerationCategory>& categories)
{
    const auto worst = categories.empty() ? ModerationCategory::None : categories.front();
    return {sentenceFor(worst), "refused: " + toText(categories)};
}

/// A judgement that is not kept yet.
struct Moderator::Found
{
    Judgement judgement;
    std::string said; ///< By the reviewer.
    bool counts = false;
};

Moderator::Moderator(Parts parts)
    : m_parts(std::move(parts))
    , m_filter(m_parts.rules.words)
{}

KeywordReport Moderator::precheck(std::span<const std::string> texts) const
{
    return m_filter.judge(texts);
}

Result<Judgement> Moderator::judge(const ModerationAsk& ask, const std::stop_token& stop)
{
    if (auto good = check(ask); !good)
        return failure(good);
    auto hash = hashOf(ask);
    if (!hash)
        return failure(hash);
    auto known = earlier(ask, *hash);
    if (!known)
        return failure(known);
    if (*known)
        return std::move(**known);
    auto found = this->ask(ask, stop);
    if (!found)
        return failure(found);
    return keep(ask, *hash, *found);
}

// What needs nobody to be asked and was kept before; a ban or a decision is kept for this job now.
Result<std::optional<Judgement>> Moderator::earlier(const ModerationAsk& ask,
                                                    const std::string& contentHash) const
{
    const auto now = m_parts.clock.now();
    Found found;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        auto verdict = verdictOf(**work, ask.job);
        if (!verdict)
            return failure(verdict);
        if (*verdict) {
            if ((*verdict)->account != ask.account || (*verdict)->contentHash != contentHash)
                return fail(ModerationError::JobReused, "job " + ask.job.value());
            return std::optional(std::move((*verdict)->judgement));
        }
        auto ban = holdingBan(**work, ask.account, now);
        if (!ban)
            return failure(ban);
        auto said = personSaid(**work, ask.account, contentHash);
        if (!said)
            return failure(said);
        if (*ban) {
            found.judgement = {.verdict = ModerationVerdict::Block, .categories = {}, .by = JudgedBy::Ban};
            found.judgement.refusal = Error(ModerationError::Banned, "ban " + (*ban)->id.value(),
                                            {{"until", minuteText((*ban)->expiresAt)}});
        } else if (*said) {
            found.judgement = judgementOf(
                (*said)->isFor ? ModerationVerdict::Allow : ModerationVerdict::Block,
                (*said)->isFor ? std::vector<ModerationCategory>() : std::move((*said)->categories),
                JudgedBy::Person);
            found.counts = !(*said)->isFor;
        } else {
            return std::nullopt;
        }
    }
    auto kept = keep(ask, contentHash, found);
    if (!kept)
        return failure(kept);
    return std::optional(std::move(*kept));
}

Result<Moderator::Found> Moderator::ask(const ModerationAsk& ask, const std::stop_token& stop) const
{
    const auto key = m_parts.key ? m_parts.key() : std::nullopt;
    if (!key || (!hasText(ask) && ask.files.empty()))
        return askKeywords(ask);
    const auto& rules = m_parts.rules.reviewer;
    ReviewMaterial material{.texts = ask.texts, .pictures = {}, .language = ask.language};
    auto pictures = picturesOf(ask.files, rules, stop);
    if (!pictures)
        return failure(pictures);
    material.pictures = std::move(*pictures);
    auto review =
        GeminiReviewer(rules, m_parts.http, m_parts.log, m_parts.reviewerUrl).review(material, *key, stop);
    if (!review)
        return failure(review);
    Found found{.judgement = {}, .said = review->said, .counts = false};
    if (review->end == ReviewEnd::Judged) {
        found.judgement = judgementOf(review->verdict, std::move(review->categories), JudgedBy::Reviewer);
        found.counts = review->verdict == ModerationVerdict::Block;
        return found;
    }
    if (review->end == ReviewEnd::AnotherPrompt) {
        found.judgement = judgementOf(ModerationVerdict::Block, {}, JudgedBy::Reviewer);
        found.judgement.refusal = Error(ModerationError::AnotherPrompt, review->said);
        return found;
    }
    return askKeywords(ask);
}

Moderator::Found Moderator::askKeywords(const ModerationAsk& ask) const
{
    const auto report = m_filter.judge(ask.texts);
    Found found;
    if (report.verdict() != ModerationVerdict::None) {
        found.judgement = judgementOf(report.verdict(), report.categories(), JudgedBy::Keywords);
        found.counts = report.verdict() == ModerationVerdict::Block;
        // Words can be mild while the picture is not: whoever looks at it sees both.
        return found;
    }
    const bool isAll = ask.files.empty() && report.isReadable;
    found.judgement = judgementOf(isAll ? ModerationVerdict::Allow : ModerationVerdict::Review, {},
                                  isAll ? JudgedBy::Keywords : JudgedBy::Nobody);
    return found;
}

Result<Judgement> Moderator::keep(const ModerationAsk& ask, const std::string& contentHash,
                                  const Found& found) const
{
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto locked = lockAccount(**work, ask.account); !locked)
        return failure(locked);
    auto isNew = insertVerdict(**work, {.job = ask.job,
                                        .account = ask.account,
                                        .contentHash = contentHash,
                                        .judgement = found.judgement,
                                        .madeAt = now});
    if (!isNew)
        return failure(isNew);
    if (!*isNew) { // somebody else asked about the job at the same time, and was faster
        auto verdict = verdictOf(**work, ask.job);
        if (!verdict)
            return failure(verdict);
        if (!*verdict || (*verdict)->account != ask.account || (*verdict)->contentHash != contentHash)
            return fail(ModerationError::JobReused, "job " + ask.job.value());
        return std::move((*verdict)->judgement);
    }
    if (found.counts)
        if (auto counted =
                countViolation(**work, m_parts.rules.bans, ask.account, ask.job, now, m_parts.random);
            !counted)
            return failure(counted);
    if (found.judgement.verdict == ModerationVerdict::Review) {
        auto queued =
            (*work)->execute("INSERT INTO moderation_queue (id, job_id, account_id, content_hash, judged_by, "
                             "categories, content, "
                             "state, queued_at, decided_at, decided_by, reason) "
                             "VALUES (:1, :2, :3, :4, :5, :6, :7, 'waiting', :8, 0, '', '')",
                             {makeUuid(m_parts.random), ask.job.value(), ask.account.value(), contentHash,
                              std::string(judgedById(found.judgement.by)), toText(found.judgement.categories),
                              contentOf(ask, found.said), toMs(now)});
        if (!queued)
            return failure(queued);
    }
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return found.judgement;
}

} // namespace vidgo::moderation
