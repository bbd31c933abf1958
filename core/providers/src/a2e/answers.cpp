#include "a2e/answers.h"

#include "common/json_path.h"

namespace vidgo::providers::a2e {

namespace {

TaskState stateOf(std::string_view status)
{
    if (status == "success" || status == "completed")
        return TaskState::Succeeded;
    if (status == "fail" || status == "failed")
        return TaskState::Failed;
    if (status == "init" || status == "initialized" || status == "sent" || status == "start" ||
        status == "pending")
        return TaskState::Queued;
    return TaskState::Running;
}

/// "faild_message" is how A2E spells it for face swaps.
std::string wordsOf(const Json& entry)
{
    auto words = firstText(entry, {"failed_message", "faild_message", "msg"});
    auto code = firstText(entry, {"failed_code", "error_code"});
    if (code.empty())
        code = decimalAt(entry, {"failed_code"});
    if (!code.empty() && code != "0")
        words += (words.empty() ? "" : " ") + ("(code " + code + ")");
    return words;
}

/// Entries repeat what went in ("video_url", "image_url"), so only what is a result is looked at.
std::vector<TaskResult> resultsOf(const Json& entry, ResultKind kind)
{
    for (const auto* member : {"result_url", "result", "image_urls"})
        if (const auto* place = entry.find(member))
            if (auto found = findResults(*place, kind); !found.empty())
                return found;
    return {};
}

} // namespace

ProviderResult<Envelope> envelopeOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                                    Timestamp now)
{
    auto json = jsonOf(data, answer, cost, now);
    if (!json)
        return std::unexpected(std::move(json.error()));
    const auto code = wholeAt(*json, {"code"});
    auto traceId = textAt(*json, {"trace_id"});
    if (isGood(answer) && !code)
        return std::unexpected(unreadable(data, answer, "no code", cost));
    if (!isGood(answer) || *code != 0)
        return std::unexpected(
            refusalInBody(data, answer, code.value_or(0),
                          {.text = firstText(*json, {"msg", "message"}), .requestId = traceId}, cost, now));
    const auto* inner = at(*json, {"data"});
    return Envelope{.data = inner ? *inner : Json(), .traceId = std::move(traceId)};
}

const Json* entryOf(const Json& data, std::string_view id)
{
    if (const auto* list = data.asArray()) {
        for (const auto& element : *list)
            if (textAt(element, {"_id"}) == id)
                return &element;
        return nullptr;
    }
    if (!data.asObject())
        return nullptr;
    const auto named = textAt(data, {"_id"});
    return named.empty() || named == id ? &data : nullptr;
}

TaskNews newsOf(const ProviderData& data, const Json& entry, ResultKind kind, std::string traceId)
{
    TaskNews news;
    news.state = stateOf(lowerCase(firstText(entry, {"current_status", "status"})));
    news.requestId = std::move(traceId);
    if (auto coins = decimalAt(entry, {"coins"}); !coins.empty())
        news.charge = ProviderCharge{.amount = std::move(coins), .unit = "coins"};
    if (news.state == TaskState::Failed)
        news.failure = taskFailure(data, wordsOf(entry), news.requestId);
    if (news.state == TaskState::Running)
        news.fraction = fractionOf(numberAt(entry, {"process"}), 100);
    if (news.state != TaskState::Succeeded)
        return news;
    news.results = resultsOf(entry, kind);
    if (news.results.empty()) {
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "completed without an address");
        news.failure->raw = rawText(entry.dump());
        news.failure->requestId = news.requestId;
    }
    return news;
}

} // namespace vidgo::providers::a2e
