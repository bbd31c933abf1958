#include "goenhance/answers.h"

#include "common/json_path.h"

namespace vidgo::providers::goenhance {

namespace {

/// `json` has one entry a file, each with its type: a clip may come with a picture of it.
std::vector<TaskResult> resultsOf(const Json& job, ResultKind kind)
{
    const std::string_view other = kind == ResultKind::Clip ? "image" : "video";
    const auto* list = at(job, {"json"});
    std::vector<TaskResult> out;
    if (list && list->asArray())
        for (const auto& entry : *list->asArray())
            if (const auto address = textAt(entry, {"value"});
                isAddress(address) && textAt(entry, {"type"}) != other && out.size() < 16)
                out.push_back({.url = address, .bytes = {}, .mediaType = {}});
    if (out.empty())
        if (const auto address = textAt(job, {"img_url"}); isAddress(address))
            out.push_back({.url = address, .bytes = {}, .mediaType = {}});
    return out;
}

/// "success" in the examples, "completed" in the sentences beside them.
TaskState stateOf(std::string_view status)
{
    if (status == "success" || status == "completed")
        return TaskState::Succeeded;
    if (status == "failed")
        return TaskState::Failed;
    return status == "pending" || status == "queued" ? TaskState::Queued : TaskState::Running;
}

} // namespace

ProviderResult<Json> dataOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    auto json = jsonOf(data, answer, cost, now);
    if (!json)
        return json;
    const auto code = wholeAt(*json, {"code"});
    if (isGood(answer) && !code)
        return std::unexpected(unreadable(data, answer, "no code", cost));
    if (!isGood(answer) || *code != 0)
        return std::unexpected(refusalInBody(data, answer, code.value_or(0),
                                             {.text = firstText(*json, {"msg", "message"}), .requestId = {}},
                                             cost, now));
    const auto* inner = at(*json, {"data"});
    return inner ? Json(*inner) : Json();
}

TaskNews newsOf(const ProviderData& data, const Json& job, ResultKind kind)
{
    TaskNews news;
    news.state = stateOf(lowerCase(textAt(job, {"status"})));
    news.requestId = textAt(job, {"img_uuid"});
    if (auto cost = decimalAt(job, {"cost"}); !cost.empty())
        news.charge = ProviderCharge{.amount = std::move(cost), .unit = "credits"};
    if (news.state == TaskState::Failed)
        news.failure =
            taskFailure(data, firstText(job, {"msg", "message", "error", "reason"}), news.requestId);
    if (news.state != TaskState::Succeeded)
        return news;
    news.results = resultsOf(job, kind);
    if (news.results.empty()) {
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "success without an address");
        news.failure->raw = rawText(job.dump());
        news.failure->requestId = news.requestId;
    }
    return news;
}

std::optional<std::int64_t> styleIn(const Json& list, std::optional<std::int64_t> number,
                                    std::string_view label)
{
    std::optional<std::int64_t> byLabel;
    const auto* groups = list.asArray();
    for (std::size_t i = 0; groups && i < groups->size(); ++i) {
        const auto* inner = at((*groups)[i], {"list"});
        if (!inner || !inner->asArray())
            continue;
        for (const auto& entry : *inner->asArray()) {
            const auto value = wholeAt(entry, {"value"});
            if (value && number && *value == *number)
                return value;
            if (value && !byLabel && !label.empty() && textAt(entry, {"label"}) == label)
                byLabel = value;
        }
    }
    return byLabel;
}

} // namespace vidgo::providers::goenhance
