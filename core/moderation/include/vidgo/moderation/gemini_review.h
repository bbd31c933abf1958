#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/moderation.h"

// What is said to Gemini as a reviewer and what its answers mean, as pure functions.
namespace vidgo::moderation {

/// The body of a generateContent call. `pictures` are JPEG files.
Json reviewBody(const ModerationRules::Reviewer& rules, std::span<const std::string> texts,
                std::span<const std::string> pictures, Language language, int maxOutputTokens);

/// What comes of a call.
enum class ReviewEnd {
    None,
    Judged,        ///< There is a verdict.
    AnotherPrompt, ///< Refused without a rule being broken: other words are needed.
    TryAgain,      ///< It may be better once more.
    MoreTokens,    ///< It was cut; with more room it may be whole.
    ModelGone,     ///< The model is not there any more.
    Failed         ///< No answer, or none that means anything.
};

struct Review
{
    ReviewEnd end = ReviewEnd::None;
    ModerationVerdict verdict = ModerationVerdict::None; ///< Only with Judged.
    std::vector<ModerationCategory> categories;          ///< The worst first; each once.
    std::string
        said; ///< Its reason, or the name of what happened; at most 500 bytes, for reviewers and the log.
};

/// Both signals count: the provider's own filter, which leaves no JSON at all, and the verdict in the JSON.
/// Whatever is not exactly the JSON that was asked for is Failed, never allowed.
Review readReview(int status, std::string_view body);

} // namespace vidgo::moderation
