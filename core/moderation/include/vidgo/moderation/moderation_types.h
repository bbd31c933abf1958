#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/error.h"
#include "vidgo/base/strong_id.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/moderation.h"

namespace vidgo::moderation {

using QueueItemId = StrongId<struct QueueItemIdTag>;
using ModerationBanId = StrongId<struct ModerationBanIdTag>;
using AppealId = StrongId<struct AppealIdTag>;

/// What a person wants to have made.
struct ModerationAsk
{
    static constexpr std::size_t kMaxTexts = 16;
    static constexpr std::size_t kMaxTextBytes = 64 * 1024; ///< Of all of them together.
    static constexpr std::size_t kMaxFiles = 16;

    AccountId account;
    JobId job;                      ///< The same job is judged once.
    std::vector<std::string> texts; ///< Prompt, negative prompt, what is spoken; empty ones do not count.
    std::vector<std::filesystem::path> files; ///< Pictures and clips that it begins with; no sounds.
    Language language = Language::English;    ///< Of the person.
};

/// Who said it.
enum class JudgedBy {
    None,
    Reviewer, ///< The one out in the net.
    Keywords,
    Nobody, ///< None of them could: it passes, and is queued for a person.
    Person, ///< Somebody decided about the same content of the same account before.
    Ban
};

std::string_view judgedById(JudgedBy by); ///< "reviewer", "keywords", …
std::optional<JudgedBy> judgedByFromId(std::string_view id);

struct Judgement
{
    ModerationVerdict verdict = ModerationVerdict::None;
    std::vector<ModerationCategory> categories; ///< The worst first.
    JudgedBy by = JudgedBy::None;
    std::optional<Error> refusal; ///< What the person is told; only with Block.
};

/// Who decides, and why; both are kept.
struct Decision
{
    bool isFor = false; ///< Approves what was queued, or grants an appeal.
    std::string by;     ///< 1 to 128 bytes.
    std::string reason; ///< 1 to 1000 bytes.
};

enum class DecisionState { None, Waiting, Approved, Rejected };

std::string_view decisionStateId(DecisionState state); ///< "waiting", "approved", "rejected"
std::optional<DecisionState> decisionStateFromId(std::string_view id);

/// What was decided; empty while it waits.
struct Decided
{
    DecisionState state = DecisionState::Waiting;
    std::optional<Timestamp> at;
    std::string by;
    std::string reason;
};

/// Something that was made and that a person has to look at.
struct QueuedItem
{
    QueueItemId id;
    AccountId account;
    JobId job;
    JudgedBy why = JudgedBy::None; ///< Who was not sure; Nobody: nobody could tell.
    std::vector<ModerationCategory> categories;
    std::vector<std::string> texts;
    std::vector<std::string> files; ///< Paths, as they were.
    std::string said;               ///< The reviewer's words; may be empty.
    Timestamp queuedAt{};
    Decided decided;
};

/// Nothing is made for the account until it is over.
struct ModerationBan
{
    ModerationBanId id;
    AccountId account;
    JobId job; ///< Whose refusal was one too many.
    Timestamp bannedAt{};
    Timestamp expiresAt{};
    std::optional<Timestamp> liftedAt;
    std::string liftedBy;
    std::string liftReason;

    bool holds(Timestamp now) const { return !liftedAt && now < expiresAt; }
};

/// Where an account stands.
struct Standing
{
    int violations = 0;               ///< That count now.
    std::optional<ModerationBan> ban; ///< The one that holds longest.
};

enum class AppealSubject { None, Verdict, Ban };

std::string_view appealSubjectId(AppealSubject subject); ///< "verdict", "ban"
std::optional<AppealSubject> appealSubjectFromId(std::string_view id);

struct Appeal
{
    AppealId id;
    AccountId account;
    AppealSubject subject = AppealSubject::None;
    std::string about; ///< The job, or the ban.
    std::string text;  ///< Of the person.
    Timestamp filedAt{};
    Decided decided;
};

} // namespace vidgo::moderation
