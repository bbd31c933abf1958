#include "pollo/answers.h"

#include <algorithm>
#include <array>

#include "common/base64.h"
#include "common/json_path.h"
#include "vidgo/base/hmac.h"

namespace vidgo::providers::pollo {

namespace {

/// The statuses that its codes in words stand for, where the status of HTTP says that all is well.
constexpr std::array<std::pair<std::string_view, int>, 7> kCodes = {{
    {"BAD_REQUEST", 400},
    {"UNAUTHORIZED", 401},
    {"FORBIDDEN", 403},
    {"NOT_FOUND", 404},
    {"TOO_MANY_REQUESTS", 429},
    {"INTERNAL_SERVER_ERROR", 500},
    {"SERVICE_UNAVAILABLE", 503},
}};

std::int64_t statusOf(std::string_view code)
{
    const auto* const found = std::ranges::find(kCodes, code, [](const auto& pair) { return pair.first; });
    return found == kCodes.end() ? 0 : found->second;
}

/// The message, and what the issues of a request add to it.
Said wordsOf(const Json& json)
{
    Said said{.text = textAt(json, {"message"}), .requestId = {}};
    const auto* issues = at(json, {"issues"});
    if (issues && issues->asArray())
        for (const auto& issue : *issues->asArray())
            if (const auto text = textAt(issue, {"message"}); !text.empty() && said.text.size() < 2048)
                said.text += (said.text.empty() ? "" : "; ") + text;
    if (said.text.empty())
        said.text = textAt(json, {"code"});
    return said;
}

TaskState stateOf(std::string_view status)
{
    if (status == "succeed" || status == "success" || status == "succeeded")
        return TaskState::Succeeded;
    if (status == "failed")
        return TaskState::Failed;
    return status == "processing" ? TaskState::Running : TaskState::Queued;
}

/// The bytes that hexadecimal digits stand for.
std::string bytesOf(std::string_view digits)
{
    const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
    return out;
}

void addGeneration(const ProviderData& data, const Json& generation, ResultKind kind, TaskNews& news,
                   std::size_t& done)
{
    const auto state = stateOf(lowerCase(textAt(generation, {"status"})));
    if (state == TaskState::Failed && !news.failure) {
        news.failure = taskFailure(data, textAt(generation, {"failMsg"}), textAt(generation, {"id"}));
    } else if (state == TaskState::Running) {
        news.state = TaskState::Running;
    } else if (state == TaskState::Succeeded) {
        ++done;
        for (auto& result : findResults(generation, kind))
            news.results.push_back(std::move(result));
    }
}

} // namespace

ProviderResult<Json> saidIn(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    auto json = jsonOf(data, answer, cost, now);
    if (!json)
        return json;
    const auto code = textAt(*json, {"code"});
    if (!isGood(answer) || (!code.empty() && code != "SUCCESS"))
        return std::unexpected(refusalInBody(data, answer, statusOf(code), wordsOf(*json), cost, now));
    if (const auto* inner = at(*json, {"data"}); inner && inner->asObject())
        return Json(*inner);
    if (!json->asObject())
        return std::unexpected(unreadable(data, answer, "no object", cost));
    return json;
}

TaskNews newsOf(const ProviderData& data, const Json& task, ResultKind kind)
{
    TaskNews news;
    news.state = TaskState::Queued;
    news.requestId = textAt(task, {"taskId"});
    if (auto credits = decimalAt(task, {"credit"}); !credits.empty())
        news.charge = ProviderCharge{.amount = std::move(credits), .unit = "credits"};
    const auto* list = at(task, {"generations"});
    const auto* generations = list ? list->asArray() : nullptr;
    if (!generations || generations->empty())
        return news;
    std::size_t done = 0;
    for (const auto& generation : *generations)
        addGeneration(data, generation, kind, news, done);
    if (!news.failure && done < generations->size()) {
        news.results.clear();
        return news;
    }
    news.state = news.failure ? TaskState::Failed : TaskState::Succeeded;
    if (!news.failure && news.results.empty()) {
        news.state = TaskState::Failed;
        news.failure = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed,
                                 "succeeded without an address");
        news.failure->raw = rawText(task.dump());
    }
    if (news.failure)
        news.results.clear();
    return news;
}

bool isSigned(const Secret& secret, std::string_view id, std::string_view timestamp, std::string_view body,
              std::string_view signatures)
{
    auto key = fromBase64(secret.reveal());
    if (!key || key->empty())
        return false;
    const Secret decoded(*key);
    wipe(*key);
    const auto bytes = bytesOf(hmacSha256(decoded, {id, ".", timestamp, ".", body}));
    const auto right = toBase64({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    bool isRight = false;
    while (true) {
        const auto comma = signatures.find(',');
        auto one = signatures.substr(0, comma);
        while (one.starts_with(' '))
            one.remove_prefix(1);
        isRight = equalInConstantTime(one, right) || isRight;
        if (comma == std::string_view::npos)
            return isRight;
        signatures.remove_prefix(comma + 1);
    }
}

} // namespace vidgo::providers::pollo
