#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/model/language.h"

namespace vidgo {

/// What becomes of something that a person wants to have made.
enum class ModerationVerdict {
    None,
    Allow,
    Review, ///< It is made, and a person looks at it afterwards.
    Block   ///< It is not made.
};

std::string_view moderationVerdictId(ModerationVerdict verdict); ///< "allow", "review", "block"
std::optional<ModerationVerdict> moderationVerdictFromId(std::string_view id);

/// Why something is not made. The worst first: the sentence for the person is that of the first.
enum class ModerationCategory {
    None,
    Minors,
    Sexual,
    SelfHarm,
    Violence,
    Hate,
    Harassment,
    Illegal,
    RealPerson, ///< Somebody who exists, in what they never did.
};

inline constexpr std::array kModerationCategories = {
    ModerationCategory::Minors,   ModerationCategory::Sexual,    ModerationCategory::SelfHarm,
    ModerationCategory::Violence, ModerationCategory::Hate,      ModerationCategory::Harassment,
    ModerationCategory::Illegal,  ModerationCategory::RealPerson};

std::string_view moderationCategoryId(ModerationCategory category); ///< "minors", "self_harm", …
std::optional<ModerationCategory> moderationCategoryFromId(std::string_view id);

/// The words of one language that stand for one category.
struct ModerationWordList
{
    Language language = Language::English;
    ModerationCategory category = ModerationCategory::None;
    ModerationVerdict verdict = ModerationVerdict::None;
    /// Words and phrases. "porn*": and whatever begins so. In scripts without spaces: anywhere in the text.
    std::vector<std::string> words;
    /// Longer words in which one of those is meant harmlessly.
    std::vector<std::string> exceptions;
};

/// Characters that are read as a letter.
struct LookAlikes
{
    std::string letter; ///< One of a to z.
    std::string like;   ///< One character after the other.
};

/// What the filter of words knows.
struct ModerationWords
{
    std::vector<LookAlikes> lookAlikes; ///< Of other scripts: read so wherever they stand.
    std::vector<LookAlikes> leet;       ///< Digits and signs: read so within words.
    std::vector<ModerationWordList> lists;
};

/// The rules of moderation.
struct ModerationRules
{
    /// The reviewer out in the net.
    struct Reviewer
    {
        std::string baseUrl;
        std::vector<std::string> models; ///< The next one is asked where one is not there any more.
        std::string instruction;         ///< What it judges by.
        std::string promptHead;          ///< Stands before each text: "PROMPT".
        std::string threshold;           ///< Of the provider's own filters: "BLOCK_NONE".
        std::vector<std::string> harms;  ///< The provider's categories to which that applies.
        int maxOutputTokens = 0;
        int raisedOutputTokens = 0; ///< For the second try, when the first was cut.
        std::chrono::milliseconds timeout{0};
        int pictureSide = 0; ///< Pixels of the longer side at most.
        int pictureQuality = 0;
        int stillsOfClip = 0;
    };
    struct BanStep
    {
        int violations = 0;                  ///< From so many within the window on …
        std::chrono::milliseconds length{0}; ///< … each further one bans for so long.
    };
    struct Bans
    {
        std::chrono::milliseconds window{0};
        std::vector<BanStep> steps; ///< The fewest violations first.
    };
    struct Keeping
    {
        /// Texts that were queued for a person go so long after they were decided; verdicts and violations
        /// too.
        std::chrono::milliseconds decided{0};
        std::chrono::milliseconds waiting{0}; ///< And so long after they were queued and nobody decided.
    };

    Reviewer reviewer;
    Bans bans;
    Keeping keeping;
    ModerationWords words;
};

} // namespace vidgo
