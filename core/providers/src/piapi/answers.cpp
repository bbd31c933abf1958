#include "piapi/answers.h"

#include "common/json_path.h"

namespace vidgo::providers::piapi {

namespace {

/// Of `meta.usage`: ten millions of its units are a dollar, by the examples of PiAPI's pages.
constexpr double kUnitsOfADollar = 10'000'000;

TaskState stateOf(std::string_view status)
{
    if (status == "completed" || status == "success")
        return TaskState::Succeeded;
    if (status == "failed")
        return TaskState::Failed;
    if (status == "cancelled")
        return TaskState::Cancelled;
    return status == "pending" ? TaskState::Queued : TaskState::Running;
}

void addLog(const Json& entry, std::string& out)
{
    const auto line = entry.asString() ? *entry.asString() : firstText(entry, {"message", "msg", "log"});
    if (!line.empty() && out.size() < 2048)
        out += (out.empty() ? "" : "; ") + line;
}

/// What the task says of its failure: the message, its raw form, and where both are empty the log.
std::string wordsOf(const Json& task)
{
    const auto message = textAt(task, {"error", "message"});
    const auto raw = textAt(task, {"error", "raw_message"});
    std::string out = message;
    if (!raw.empty() && raw != message)
        out += (out.empty() ? "" : "; ") + raw;
    const auto* logs = at(task, {"logs"});
    if (out.empty() && logs && logs->asArray())
        for (const auto& entry : *logs->asArray())
            addLog(entry, out);
    if (const auto code = wholeAt(task, {"error", "code"}); code && *code != 0)
        out += (out.empty() ? "code " : " (code ") + std::to_string(*code) + (out.empty() ? "" : ")");
    return out;
}

std::optional<ProviderCharge> chargeOf(const Json& task)
{
    const auto units = numberAt(task, {"meta", "usage", "consume"});
    if (!units || *units <= 0 || *units > 1e15)
        return {};
    return ProviderCharge{.amount = decimalText(*units / kUnitsOfADollar), .unit = "usd"};
}

/// What the envelope says of a call that came to nothing.
Said saidIn(const Json& envelope)
{
    Said said{.text = firstText(envelope, {"message"}), .requestId = {}};
    if (const auto* task = at(envelope, {"data"}))
        if (const auto words = wordsOf(*task); !words.empty())
            said.text += (said.text.empty() ? "" : "; ") + words;
    return said;
}

} // namespace

ProviderResult<Json> dataOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    auto envelope = jsonOf(data, answer, cost, now);
    if (!envelope)
        return std::unexpected(std::move(envelope.error()));
    const auto code = wholeAt(*envelope, {"code"});
    if (isGood(answer) && !code)
        return std::unexpected(unreadable(data, answer, "no code", cost));
    const auto* task = at(*envelope, {"data"});
    const bool hasTask = !textAt(*envelope, {"data", "task_id"}).empty();
    if (!isGood(answer) || (*code != 200 && (*code != 0 || !hasTask)))
        return std::unexpected(refusalInBody(data, answer, code.value_or(0), saidIn(*envelope), cost, now));
    if (!task || !task->asObject())
        return std::unexpected(unreadable(data, answer, "no data", cost));
    return *task;
}

TaskNews newsOf(const ProviderData& data, const Json& task, ResultKind kind)
{
    TaskNews news;
    news.state = stateOf(lowerCase(textAt(task, {"status"})));
    news.requestId = textAt(task, {"task_id"});
    news.seed = wholeAt(task, {"output", "seed"});
    if (!news.seed)
        news.seed = wholeAt(task, {"input", "seed"});
    if (news.state == TaskState::Failed)
        news.failure = taskFailure(data, wordsOf(task), news.requestId);
    if (news.state != TaskState::Succeeded)
        return news;
    news.charge = chargeOf(task);
    if (const auto* output = at(task, {"output"}))
        news.results = findResults(*output, kind);
    if (news.results.empty()) {
        const auto* output = at(task, {"output"});
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "completed without a result");
        news.failure->raw = rawText(output ? output->dump() : "no output");
        news.failure->requestId = news.requestId;
    }
    return news;
}

} // namespace vidgo::providers::piapi
