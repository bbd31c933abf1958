#include "gemini/answers.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/base64.h"
#include "common/json_path.h"
#include "common/results.h"

namespace vidgo::providers::gemini {

namespace {

constexpr std::size_t kMaxResults = 16;
constexpr std::size_t kMaxDepth = 24;
constexpr double kLongestDelay = 86'400;

// By Google's rules of safety; and refused for other reasons, where other words may pass.
constexpr std::array<std::string_view, 9> kRefused = {"SAFETY",
                                                      "PROHIBITED_CONTENT",
                                                      "BLOCKLIST",
                                                      "SPII",
                                                      "IMAGE_SAFETY",
                                                      "LANGUAGE",
                                                      "IMAGE_PROHIBITED_CONTENT",
                                                      "RECITATION",
                                                      "IMAGE_RECITATION"};

bool isTrue(const Json& json, std::string_view member)
{
    const auto* value = at(json, {member});
    return value && value->asBool() && *value->asBool();
}

// The message, the status, and the reasons of the details: "API_KEY_INVALID".
std::string wordsOf(const Json& error)
{
    auto out = textAt(error, {"message"});
    const auto add = [&](const std::string& text) {
        if (!text.empty())
            out += (out.empty() ? "" : "; ") + text;
    };
    add(textAt(error, {"status"}));
    const auto* details = at(error, {"details"});
    if (details && details->asArray())
        for (const auto& detail : *details->asArray())
            add(textAt(detail, {"reason"}));
    return out;
}

/// google.rpc.RetryInfo: "17s", "1.5s"
std::optional<std::chrono::milliseconds> delayIn(const Json& error)
{
    const auto* details = at(error, {"details"});
    if (!details || !details->asArray())
        return {};
    for (const auto& detail : *details->asArray()) {
        auto text = textAt(detail, {"retryDelay"});
        if (!text.ends_with('s'))
            continue;
        text.pop_back();
        const auto seconds = numberAt(Json(Json::Object{{"s", text}}), {"s"});
        if (seconds && *seconds >= 0 && *seconds <= kLongestDelay)
            return std::chrono::milliseconds(std::llround(*seconds * 1000));
    }
    return {};
}

ProviderFailure noPicture(const ProviderData& data, const net::HttpAnswer& answer, std::string_view reason,
                          std::string_view words)
{
    const bool isRefused = std::ranges::find(kRefused, reason) != kRefused.end();
    auto out = failureOf(data, isRefused ? ProviderTrouble::Refused : ProviderTrouble::Failed,
                         "no picture: " + std::string(reason));
    out.status = answer.status;
    out.raw = rawText(std::string(reason) + (words.empty() ? "" : ": ") + std::string(words));
    out.requestId = requestIdOf(answer);
    return out;
}

TaskResult pictureIn(const Json& part)
{
    const auto type = firstText(part, {"mimeType", "mime_type"});
    if (!type.starts_with("image/"))
        return {};
    auto bytes = fromBase64(textAt(part, {"data"}));
    return {.url = {}, .bytes = bytes ? std::move(*bytes) : std::string(), .mediaType = type};
}

/// Clips wherever they stand in what was made: bytes, or an address.
void collectClips(const Json& place, std::vector<TaskResult>& found, std::size_t depth)
{
    if (depth > kMaxDepth || found.size() >= kMaxResults)
        return;
    if (const auto* list = place.asArray())
        for (const auto& element : *list)
            collectClips(element, found, depth + 1);
    const auto* members = place.asObject();
    if (!members)
        return;
    const auto type = firstText(place, {"mime_type", "mimeType"});
    if (type.starts_with("video/") || (type.empty() && textAt(place, {"type"}) == "video")) {
        const auto bytes = fromBase64(textAt(place, {"data"}));
        const auto address = firstText(place, {"uri", "url"});
        if (bytes && !bytes->empty())
            found.push_back({.url = {}, .bytes = *bytes, .mediaType = type});
        else if (isAddress(address))
            found.push_back({.url = address, .bytes = {}, .mediaType = type});
    }
    for (const auto& [name, member] : *members)
        if (name != "input") // what it began with is no result
            collectClips(member, found, depth + 1);
}

TaskState stateOf(std::string_view status)
{
    if (status == "completed")
        return TaskState::Succeeded;
    if (status == "cancelled")
        return TaskState::Cancelled;
    if (status == "failed" || status == "incomplete" || status == "budget_exceeded" ||
        status == "requires_action" || status == "requires_continuation")
        return TaskState::Failed;
    return status == "queued" ? TaskState::Queued : TaskState::Running;
}

} // namespace

ProviderFailure refusedCall(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    const auto json = Json::parse(answer.body, "error");
    const auto* error = json ? at(*json, {"error"}) : nullptr;
    const auto none = Json();
    const auto& said = error ? *error : none;
    auto out = refusalOf(data, answer, {.text = wordsOf(said), .requestId = {}}, cost, now);
    if (!out.retryAfter)
        out.retryAfter = delayIn(said);
    return out;
}

ProviderResult<TaskNews> readPictures(const ProviderData& data, const net::HttpAnswer& answer, Timestamp now)
{
    if (!isGood(answer))
        return std::unexpected(refusedCall(data, answer, CallCost::Paid, now));
    auto json = jsonOf(data, answer, CallCost::Paid, now);
    if (!json)
        return std::unexpected(std::move(json.error()));
    if (const auto reason = textAt(*json, {"promptFeedback", "blockReason"}); !reason.empty()) {
        auto refused = noPicture(data, answer, "SAFETY", reason);
        return std::unexpected(std::move(refused));
    }
    const auto* candidates = at(*json, {"candidates"});
    const auto* list = candidates ? candidates->asArray() : nullptr;
    if (!list || list->empty()) {
        auto strange = unreadable(data, answer, "no candidates", CallCost::Paid);
        return std::unexpected(std::move(strange));
    }
    TaskNews news;
    news.state = TaskState::Succeeded;
    news.requestId = textAt(*json, {"responseId"});
    const auto& candidate = list->front();
    const auto* parts = at(candidate, {"content", "parts"});
    std::string words;
    for (std::size_t i = 0; parts && parts->asArray() && i < parts->asArray()->size(); ++i) {
        const auto& part = (*parts->asArray())[i];
        if (isTrue(part, "thought"))
            continue;
        words += textAt(part, {"text"});
        const auto* inside = at(part, {"inlineData"});
        auto picture = inside ? pictureIn(*inside) : TaskResult();
        if (!picture.bytes.empty() && news.results.size() < kMaxResults)
            news.results.push_back(std::move(picture));
    }
    const auto finish = textAt(candidate, {"finishReason"});
    if (news.results.empty() || std::ranges::find(kRefused, finish) != kRefused.end())
        return std::unexpected(
            noPicture(data, answer, finish.empty() || finish == "STOP" ? "NO_IMAGE" : finish, words));
    return news;
}

ProviderResult<TaskNews> newsOf(const ProviderData& data, const Json& interaction)
{
    TaskNews news;
    const auto status = textAt(interaction, {"status"});
    news.state = stateOf(status);
    news.requestId = textAt(interaction, {"id"});
    if (news.state == TaskState::Failed) {
        const auto* error = at(interaction, {"error"});
        auto words = error ? wordsOf(*error) : std::string();
        news.failure = taskFailure(data, status + (words.empty() ? "" : ": ") + words, news.requestId);
        if (status == "budget_exceeded")
            news.failure = failureOf(data, ProviderTrouble::OutOfCredit, status);
    }
    if (news.state != TaskState::Succeeded)
        return news;
    collectClips(interaction, news.results, 0);
    if (news.results.empty()) {
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "completed without a clip");
        news.failure->requestId = news.requestId;
    }
    return news;
}

} // namespace vidgo::providers::gemini
