#include "leonardo/answers.h"

#include <array>

#include "common/base64.h"
#include "common/json_path.h"

namespace vidgo::providers::leonardo {

namespace {

constexpr std::size_t kMaxResults = 16;

// Where the number of what was begun stands, with its name there.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kBegun = {
    {{"sdGenerationJob", "generationId"},
     {"generate", "generationId"},
     {"motionVideoGenerationJob", "generationId"},
     {"motionSvdGenerationJob", "generationId"},
     {"universalUpscaler", "id"},
     {"sdUpscaleJob", "id"},
     {"sdNobgJob", "id"},
     {"generateSync", "id"},
     {"textToVideoGenerationJob", "generationId"}}};

bool isTrue(const Json& json, std::string_view member)
{
    const auto* value = at(json, {member});
    return value && value->asBool() && *value->asBool();
}

/// Its words where the answer is an error, whatever its status; none where it is not.
std::optional<std::string> errorIn(const Json& json)
{
    const auto* list = json.asArray();
    const auto& one = list && !list->empty() ? list->front() : json;
    if (const auto* error = at(one, {"error"}); error && !error->isNull()) {
        auto words = error->asString() ? *error->asString() : firstText(*error, {"message", "error"});
        const auto code = textAt(one, {"code"});
        return words + (words.empty() || code.empty() ? "" : " ") + (code.empty() ? "" : "(" + code + ")");
    }
    if (const auto* errors = at(one, {"errors"}); errors && errors->asArray() && !errors->asArray()->empty())
        return firstText(errors->asArray()->front(), {"message", "error"});
    const auto message = textAt(one, {"message"});
    if (!message.empty() && (list || at(one, {"extensions"})))
        return message;
    return {};
}

std::optional<ProviderCharge> chargeIn(const Json& job)
{
    auto amount = decimalAt(job, {"cost", "amount"});
    if (!amount.empty())
        return ProviderCharge{.amount = std::move(amount),
                              .unit =
                                  lowerCase(textAt(job, {"cost", "unit"})) == "dollars" ? "usd" : "credits"};
    amount = decimalAt(job, {"apiCreditCost"});
    if (amount.empty())
        return {};
    return ProviderCharge{.amount = std::move(amount), .unit = "credits"};
}

ProviderFailure refusedForSafety(const ProviderData& data, const std::string& id, std::string_view why)
{
    auto out = failureOf(data, ProviderTrouble::Refused, std::string(why));
    out.raw = rawText(why);
    out.requestId = id;
    return out;
}

void addAddress(TaskNews& news, const std::string& address)
{
    if (isAddress(address) && news.results.size() < kMaxResults)
        news.results.push_back({.url = address, .bytes = {}, .mediaType = {}});
}

std::string clipIn(const Json& picture)
{
    auto address = textAt(picture, {"motionMP4URL"});
    if (!address.empty())
        return address;
    address = textAt(picture, {"url"});
    const auto path = address.substr(0, address.find_first_of("?#"));
    return lowerCase(path).ends_with(".mp4") ? address : std::string();
}

void fail(TaskNews& news, ProviderFailure failure)
{
    news.state = TaskState::Failed;
    news.results.clear();
    news.failure = std::move(failure);
}

} // namespace

ProviderResult<Json> saidIn(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    auto json = jsonOf(data, answer, cost, now);
    if (!json)
        return json;
    const auto error = errorIn(*json);
    if (!isGood(answer) || error)
        return std::unexpected(refusalOf(
            data, answer,
            {.text = error && !error->empty() ? *error : textAt(*json, {"message"}), .requestId = {}}, cost,
            now));
    if (!json->asObject())
        return std::unexpected(unreadable(data, answer, "no object", cost));
    return json;
}

Begun begunIn(const Json& said)
{
    for (const auto& [job, member] : kBegun)
        if (const auto* found = at(said, {job}))
            if (auto id = textAt(*found, {member}); !id.empty())
                return {.id = std::move(id), .charge = chargeIn(*found)};
    return {};
}

ProviderResult<TaskNews> readAtOnce(const ProviderData& data, const net::HttpAnswer& answer, Timestamp now)
{
    const auto said = saidIn(data, answer, CallCost::Paid, now);
    if (!said)
        return std::unexpected(said.error());
    const auto* sync = at(*said, {"generateSync"});
    if (!sync || !sync->asObject())
        return std::unexpected(unreadable(data, answer, "no generateSync", CallCost::Paid));
    TaskNews news;
    news.state = TaskState::Succeeded;
    news.requestId = textAt(*sync, {"id"});
    news.charge = chargeIn(*sync);
    const auto* results = at(*sync, {"results"});
    bool isRefused = numberAt(*sync, {"blockedCount"}).value_or(0) > 0;
    for (std::size_t i = 0; results && results->asArray() && i < results->asArray()->size(); ++i) {
        const auto& result = (*results->asArray())[i];
        if (isTrue(result, "blocked") || isTrue(result, "nsfw")) {
            isRefused = true;
            continue;
        }
        const auto bytes = fromBase64(textAt(result, {"dataB64"}));
        if (bytes && !bytes->empty() && news.results.size() < kMaxResults)
            news.results.push_back(
                {.url = {}, .bytes = *bytes, .mediaType = textAt(result, {"contentType"})});
        else
            addAddress(news, textAt(result, {"url"}));
    }
    if (!news.results.empty())
        return news;
    if (isRefused)
        return std::unexpected(refusedForSafety(data, news.requestId, "the result was blocked"));
    auto none =
        failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed, "an answer without a result");
    none.raw = rawText(answer.body);
    none.requestId = news.requestId;
    return std::unexpected(std::move(none));
}

TaskNews generationNews(const ProviderData& data, const Json& said, ResultKind kind)
{
    TaskNews news;
    const auto* generation = at(said, {"generations_by_pk"});
    if (!generation || !generation->asObject()) { // too early
        news.state = TaskState::Queued;
        return news;
    }
    news.requestId = textAt(*generation, {"id"});
    news.seed = wholeAt(*generation, {"seed"});
    news.charge = chargeIn(*generation);
    const auto status = textAt(*generation, {"status"});
    news.state = status == "FAILED" ? TaskState::Failed : TaskState::Running;
    if (news.state == TaskState::Failed)
        news.failure =
            taskFailure(data, firstText(*generation, {"failureReason", "message"}), news.requestId);
    if (status != "COMPLETE")
        return news;
    const auto* pictures = at(*generation, {"generated_images"});
    bool isRefused = false;
    for (std::size_t i = 0; pictures && pictures->asArray() && i < pictures->asArray()->size(); ++i) {
        const auto& picture = (*pictures->asArray())[i];
        if (isTrue(picture, "nsfw") || isTrue(picture, "blocked"))
            isRefused = true;
        else
            addAddress(news, kind == ResultKind::Clip ? clipIn(picture) : textAt(picture, {"url"}));
    }
    if (!news.results.empty())
        news.state = TaskState::Succeeded; // an empty list for a moment: it goes on being asked
    else if (isRefused)
        fail(news, refusedForSafety(data, news.requestId, "the result is not safe for work"));
    return news;
}

TaskNews variationNews(const ProviderData& data, const Json& said, const std::string& id)
{
    TaskNews news;
    news.state = TaskState::Queued;
    news.requestId = id;
    const auto* list = at(said, {"generated_image_variation_generic"});
    for (std::size_t i = 0; list && list->asArray() && i < list->asArray()->size(); ++i) {
        const auto& variation = (*list->asArray())[i];
        const auto status = textAt(variation, {"status"});
        if (status == "FAILED")
            fail(news, taskFailure(data, "", id));
        else if (status == "COMPLETE")
            addAddress(news, textAt(variation, {"url"}));
        else
            news.state = TaskState::Running;
    }
    if (!news.results.empty())
        news.state = TaskState::Succeeded;
    return news;
}

} // namespace vidgo::providers::leonardo
