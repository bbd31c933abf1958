#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/moderation/gemini_review.h"
#include "vidgo/net/http_client.h"

namespace vidgo::moderation {

/// What is shown to a reviewer.
struct ReviewMaterial
{
    std::span<const std::string> texts;
    std::vector<std::string> pictures; ///< JPEG files.
    Language language = Language::English;
};

/// Gemini as the reviewer.
class GeminiReviewer
{
public:
    /// All outlive it.
    GeminiReviewer(const ModerationRules::Reviewer& rules, net::HttpClient& http, Log& log,
                   const std::string& baseUrl)
        : m_rules(rules)
        , m_http(http)
        , m_log(log)
        , m_baseUrl(baseUrl.empty() ? rules.baseUrl : baseUrl)
    {}

    /// Judged, AnotherPrompt or Failed: everything else has been tried once more by then. Fails with
    /// BaseError::Cancelled only.
    Result<Review> review(const ReviewMaterial& material, const Secret& key,
                          const std::stop_token& stop) const;

private:
    Result<Review> askModel(const std::string& model, const ReviewMaterial& material, const Secret& key,
                            const std::stop_token& stop) const;
    Result<Review> call(const std::string& model, const Json& body, const Secret& key,
                        const std::stop_token& stop) const;

    const ModerationRules::Reviewer& m_rules;
    net::HttpClient& m_http;
    Log& m_log;
    std::string m_baseUrl;
};

/// The pictures, and stills of the clips, as JPEG files that the reviewer takes. Fails like makeThumbnail()
/// and clipStrip().
Result<std::vector<std::string>> picturesOf(std::span<const std::filesystem::path> files,
                                            const ModerationRules::Reviewer& rules,
                                            const std::stop_token& stop);

} // namespace vidgo::moderation
