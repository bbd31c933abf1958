#include "gemini_reviewer.h"

#include "vidgo/base/base_error.h"
#include "vidgo/media/poster.h"
#include "vidgo/media/thumbnail.h"

namespace vidgo::moderation {

namespace {

constexpr std::size_t kMaxAnswer = 256 * 1024;

std::string textOf(const Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

Result<Review> GeminiReviewer::review(const ReviewMaterial& material, const Secret& key,
                                      const std::stop_token& stop) const
{
    Review last{.end = ReviewEnd::Failed, .verdict = {}, .categories = {}, .said = "no model"};
    for (const auto& model : m_rules.models) {
        auto review = askModel(model, material, key, stop);
        if (!review || review->end != ReviewEnd::ModelGone)
            return review;
        m_log.write(LogLevel::Warning, "moderation", "the model " + model + " is gone");
    }
    return last;
}

// Once more where that may help, and never more than that.
Result<Review> GeminiReviewer::askModel(const std::string& model, const ReviewMaterial& material,
                                        const Secret& key, const std::stop_token& stop) const
{
    const auto bodyWith = [&](int tokens) {
        return reviewBody(m_rules, material.texts, material.pictures, material.language, tokens);
    };
    auto review = call(model, bodyWith(m_rules.maxOutputTokens), key, stop);
    if (!review)
        return review;
    if (review->end == ReviewEnd::TryAgain)
        review = call(model, bodyWith(m_rules.maxOutputTokens), key, stop);
    else if (review->end == ReviewEnd::MoreTokens)
        review = call(model, bodyWith(m_rules.raisedOutputTokens), key, stop);
    if (review && (review->end == ReviewEnd::TryAgain || review->end == ReviewEnd::MoreTokens))
        review->end = ReviewEnd::Failed;
    return review;
}

Result<Review> GeminiReviewer::call(const std::string& model, const Json& body, const Secret& key,
                                    const std::stop_token& stop) const
{
    const net::HttpRequest request{.method = "POST",
                                   .url = m_baseUrl + "/models/" + model + ":generateContent",
                                   .headers = {{"Content-Type", "application/json"}, {"x-goog-api-key", key}},
                                   .body = body.dump(),
                                   .maxAnswerBytes = kMaxAnswer,
                                   .timeouts = {.whole = m_rules.timeout}};
    const auto answer = m_http.send(request, stop);
    if (!answer && answer.error().is(BaseError::Cancelled))
        return std::unexpected<Error>(answer.error());
    auto review = answer ? readReview(answer->status, answer->body)
                         : Review{.end = ReviewEnd::Failed,
                                  .verdict = {},
                                  .categories = {},
                                  .said = std::string(answer.error().id())};
    if (review.end != ReviewEnd::Judged)
        m_log.write(LogLevel::Warning, "moderation", "the reviewer gave no verdict: " + review.said);
    return review;
}

Result<std::vector<std::string>> picturesOf(std::span<const std::filesystem::path> files,
                                            const ModerationRules::Reviewer& rules,
                                            const std::stop_token& stop)
{
    const media::EncodeOptions jpeg{.format = PictureFormat::Jpeg, .quality = rules.pictureQuality};
    std::vector<std::string> out;
    for (const auto& file : files) {
        if (media::probePicture(file)) {
            auto picture = media::makeThumbnail(file, rules.pictureSide, jpeg, stop);
            if (!picture)
                return failure(picture);
            out.push_back(textOf(*picture));
            continue;
        }
        auto stills = media::clipStrip(file, rules.stillsOfClip, rules.pictureSide, stop);
        if (!stills)
            return failure(stills);
        for (const auto& still : *stills) {
            auto picture = media::encodePicture(still, jpeg, stop);
            if (!picture)
                return failure(picture);
            out.push_back(textOf(*picture));
        }
    }
    return out;
}

} // namespace vidgo::moderation
