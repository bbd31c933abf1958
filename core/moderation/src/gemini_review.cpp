#include "vidgo/moderation/gemini_review.h"

#include <algorithm>
#include <array>

#include "base64.h"
#include "categories.h"
#include "vidgo/base/text.h"

namespace vidgo::moderation {

namespace {

constexpr std::size_t kMaxSaid = 500;

// contracts of the API, section 3.2: what its own filter says.
constexpr std::array<std::string_view, 6> kBlocked = {
    "SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT"};
constexpr std::array<std::string_view, 3> kOtherWords = {"RECITATION", "IMAGE_RECITATION", "LANGUAGE"};
constexpr std::array<std::string_view, 7> kOnceMore = {"OTHER",
                                                       "IMAGE_OTHER",
                                                       "NO_IMAGE",
                                                       "CONTINUATION",
                                                       "MALFORMED_FUNCTION_CALL",
                                                       "UNEXPECTED_TOOL_CALL",
                                                       "TOO_MANY_TOOL_CALLS"};

Json textPart(std::string text)
{
    return Json::Object{{"text", std::move(text)}};
}

Json schema()
{
    Json::Array verdicts;
    for (const auto verdict : {ModerationVerdict::Allow, ModerationVerdict::Review, ModerationVerdict::Block})
        verdicts.emplace_back(moderationVerdictId(verdict));
    Json::Array categories;
    for (const auto category : kModerationCategories)
        categories.emplace_back(moderationCategoryId(category));
    const Json::Array members{"verdict", "categories", "reason"};
    return Json::Object{
        {"type", "OBJECT"},
        {"properties",
         Json::Object{{"verdict", Json::Object{{"type", "STRING"}, {"enum", std::move(verdicts)}}},
                      {"categories", Json::Object{{"type", "ARRAY"},
                                                  {"items", Json::Object{{"type", "STRING"},
                                                                         {"enum", std::move(categories)}}}}},
                      {"reason", Json::Object{{"type", "STRING"}}}}},
        {"required", members},
        {"propertyOrdering", members}};
}

std::string_view textOf(const Json& json, std::string_view member)
{
    const auto* value = json.find(member);
    const auto* text = value ? value->asString() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

bool isTrue(const Json& json, std::string_view member)
{
    const auto* value = json.find(member);
    const auto* flag = value ? value->asBool() : nullptr;
    return flag && *flag;
}

std::optional<ModerationCategory> categoryOfHarm(std::string_view harm)
{
    if (harm == "HARM_CATEGORY_SEXUALLY_EXPLICIT")
        return ModerationCategory::Sexual;
    if (harm == "HARM_CATEGORY_HATE_SPEECH")
        return ModerationCategory::Hate;
    if (harm == "HARM_CATEGORY_HARASSMENT")
        return ModerationCategory::Harassment;
    return std::nullopt; // "dangerous" can be several of ours
}

/// The categories that the provider's filter held something back for.
std::vector<ModerationCategory> blockedHarms(const Json& rated)
{
    std::vector<ModerationCategory> out;
    const auto* ratings = rated.find("safetyRatings");
    const auto* list = ratings ? ratings->asArray() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const auto& rating = (*list)[i];
        const bool isHigh = isTrue(rating, "blocked") || textOf(rating, "probability") == "HIGH";
        if (const auto category = categoryOfHarm(textOf(rating, "category")); category && isHigh)
            out.push_back(*category);
    }
    return sorted(std::move(out));
}

bool isBlockedByRating(const Json& candidate)
{
    const auto* ratings = candidate.find("safetyRatings");
    const auto* list = ratings ? ratings->asArray() : nullptr;
    return list && std::ranges::any_of(*list, [](const Json& rating) { return isTrue(rating, "blocked"); });
}

Review failed(std::string_view why)
{
    return {.end = ReviewEnd::Failed, .verdict = {}, .categories = {}, .said = truncateUtf8(why, kMaxSaid)};
}

Review blocked(std::string_view why, std::vector<ModerationCategory> categories)
{
    return {.end = ReviewEnd::Judged,
            .verdict = ModerationVerdict::Block,
            .categories = std::move(categories),
            .said = truncateUtf8(why, kMaxSaid)};
}

// The model's own words, without its thoughts.
std::string answerText(const Json& candidate)
{
    std::string out;
    const auto* content = candidate.find("content");
    const auto* parts = content ? content->find("parts") : nullptr;
    const auto* list = parts ? parts->asArray() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (!isTrue((*list)[i], "thought"))
            out += textOf((*list)[i], "text");
    return out;
}

Review readVerdict(const std::string& text)
{
    const auto json = Json::parse(text, "verdict");
    if (!json || !json->asObject())
        return failed("the answer is not the JSON");
    const auto verdict = moderationVerdictFromId(textOf(*json, "verdict"));
    const auto* named = json->find("categories");
    const auto* list = named ? named->asArray() : nullptr;
    const auto* reason = json->find("reason");
    if (!verdict || !list || !reason || !reason->asString())
        return failed("the JSON is not the one that was asked for");
    Review out{.end = ReviewEnd::Judged,
               .verdict = *verdict,
               .categories = {},
               .said = truncateUtf8(*reason->asString(), kMaxSaid)};
    for (const auto& name : *list) {
        const auto category = name.asString() ? moderationCategoryFromId(*name.asString()) : std::nullopt;
        if (!category)
            return failed("a category that nobody asked for");
        out.categories.push_back(*category);
    }
    out.categories = sorted(std::move(out.categories));
    // It contradicts itself: a person looks at it.
    if (out.verdict == ModerationVerdict::Allow && !out.categories.empty())
        out.verdict = ModerationVerdict::Review;
    return out;
}

Review readCandidate(const Json& candidate)
{
    const auto finish = textOf(candidate, "finishReason");
    if (std::ranges::find(kBlocked, finish) != kBlocked.end() || isBlockedByRating(candidate))
        return blocked(finish, blockedHarms(candidate));
    if (std::ranges::find(kOtherWords, finish) != kOtherWords.end())
        return {
            .end = ReviewEnd::AnotherPrompt, .verdict = {}, .categories = {}, .said = std::string(finish)};
    if (std::ranges::find(kOnceMore, finish) != kOnceMore.end())
        return {.end = ReviewEnd::TryAgain, .verdict = {}, .categories = {}, .said = std::string(finish)};
    if (finish == "MAX_TOKENS")
        return {.end = ReviewEnd::MoreTokens, .verdict = {}, .categories = {}, .said = std::string(finish)};
    if (finish != "STOP")
        return failed("it ended otherwise");
    return readVerdict(answerText(candidate));
}

} // namespace

Json reviewBody(const ModerationRules::Reviewer& rules, std::span<const std::string> texts,
                std::span<const std::string> pictures, Language language, int maxOutputTokens)
{
    Json::Array parts;
    for (const auto& text : texts)
        if (!text.empty())
            parts.push_back(textPart(rules.promptHead + ":\n" + text));
    for (const auto& picture : pictures)
        parts.emplace_back(Json::Object{
            {"inlineData", Json::Object{{"mimeType", "image/jpeg"}, {"data", toBase64(picture)}}}});
    Json::Array settings;
    for (const auto& harm : rules.harms)
        settings.emplace_back(Json::Object{{"category", harm}, {"threshold", rules.threshold}});
    const auto instruction = rules.instruction + " The person uses the studio in this language: " +
                             std::string(languageCode(language)) + ".";
    return Json::Object{
        {"systemInstruction", Json::Object{{"parts", Json::Array{textPart(instruction)}}}},
        {"contents", Json::Array{Json::Object{{"role", "user"}, {"parts", std::move(parts)}}}},
        {"safetySettings", std::move(settings)},
        {"generationConfig", Json::Object{{"temperature", 0},
                                          {"maxOutputTokens", maxOutputTokens},
                                          {"responseMimeType", "application/json"},
                                          {"responseSchema", schema()}}}};
}

Review readReview(int status, std::string_view body)
{
    if (status == 404)
        return {.end = ReviewEnd::ModelGone, .verdict = {}, .categories = {}, .said = "404"};
    if (status < 200 || status >= 300)
        return failed("status " + std::to_string(status));
    const auto json = Json::parse(body, "review");
    if (!json)
        return failed("no JSON");
    if (const auto* feedback = json->find("promptFeedback"))
        if (const auto reason = textOf(*feedback, "blockReason"); !reason.empty())
            return blocked(reason, blockedHarms(*feedback));
    const auto* candidates = json->find("candidates");
    const auto* list = candidates ? candidates->asArray() : nullptr;
    if (!list || list->empty())
        return failed("no candidate");
    return readCandidate(list->front());
}

} // namespace vidgo::moderation
