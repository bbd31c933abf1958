#include "runway/answers.h"

#include <array>

#include "common/json_path.h"
#include "common/results.h"

namespace vidgo::providers::runway {

namespace {

constexpr std::size_t kMaxResults = 16;
constexpr double kLongestDelayMs = 86'400'000;

/// By the beginnings of the codes; the longer ones first.
constexpr std::array kCodes = {
    std::pair{std::string_view("INPUT_PREPROCESSING.SAFETY"), ProviderTrouble::Refused},
    std::pair{std::string_view("SAFETY"), ProviderTrouble::Refused},
    std::pair{std::string_view("ASSET.INVALID"), ProviderTrouble::BadInput},
    std::pair{std::string_view("INPUT_PREPROCESSING.INTERNAL"), ProviderTrouble::Failed},
    std::pair{std::string_view("INTERNAL"), ProviderTrouble::Failed},
    std::pair{std::string_view("THIRD_PARTY"), ProviderTrouble::Failed},
};

TaskState stateOf(std::string_view status)
{
    if (status == "SUCCEEDED")
        return TaskState::Succeeded;
    if (status == "FAILED")
        return TaskState::Failed;
    if (status == "CANCELLED")
        return TaskState::Cancelled;
    return status == "PENDING" || status == "THROTTLED" ? TaskState::Queued : TaskState::Running;
}

// The sentence, and what is wrong with which member.
std::string wordsOf(const Json& body)
{
    auto words = firstText(body, {"error", "message"});
    const auto* issues = at(body, {"issues"});
    if (issues && issues->asArray() && !issues->asArray()->empty())
        words += (words.empty() ? "" : "; ") + issues->dump();
    return words;
}

} // namespace

ProviderTrouble troubleOfCode(std::string_view code)
{
    for (const auto& [beginning, trouble] : kCodes)
        if (code == beginning ||
            (code.starts_with(beginning) && code.size() > beginning.size() && code[beginning.size()] == '.'))
            return trouble;
    return ProviderTrouble::None;
}

ProviderFailure refusedCall(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    const auto json = Json::parse(answer.body, "error");
    auto out =
        refusalOf(data, answer, {.text = json ? wordsOf(*json) : std::string(), .requestId = {}}, cost, now);
    if (const auto header = answer.header("retry-after-ms"); !out.retryAfter && !header.empty()) {
        const auto ms = numberAt(Json(Json::Object{{"ms", std::string(header)}}), {"ms"});
        if (ms && *ms >= 0 && *ms <= kLongestDelayMs)
            out.retryAfter = std::chrono::milliseconds(static_cast<std::int64_t>(*ms));
    }
    return out;
}

TaskNews newsOf(const ProviderData& data, const Json& task)
{
    TaskNews news;
    news.state = stateOf(textAt(task, {"status"}));
    news.requestId = textAt(task, {"id"});
    if (news.state == TaskState::Running)
        news.fraction = fractionOf(numberAt(task, {"progress"}), 1);
    if (auto credits = decimalAt(task, {"cost", "credits"}); !credits.empty())
        news.charge = ProviderCharge{.amount = std::move(credits), .unit = "credits"};
    if (news.state == TaskState::Failed) {
        const auto code = textAt(task, {"failureCode"});
        const auto words = code + (code.empty() ? "" : ": ") + textAt(task, {"failure"});
        news.failure = taskFailure(data, words, news.requestId);
        if (const auto known = troubleOfCode(code);
            known != ProviderTrouble::None && known != news.failure->trouble) {
            auto failure = failureOf(data, known, news.failure->internal());
            failure.raw = news.failure->raw;
            failure.requestId = news.requestId;
            news.failure = std::move(failure);
        }
    }
    if (news.state != TaskState::Succeeded)
        return news;
    const auto* output = at(task, {"output"});
    if (output && output->asArray())
        for (const auto& address : *output->asArray())
            if (address.asString() && isAddress(*address.asString()) && news.results.size() < kMaxResults)
                news.results.push_back({.url = *address.asString(), .bytes = {}, .mediaType = {}});
    if (news.results.empty()) {
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "succeeded without an address");
        news.failure->raw = rawText(task.dump());
        news.failure->requestId = news.requestId;
    }
    return news;
}

} // namespace vidgo::providers::runway
