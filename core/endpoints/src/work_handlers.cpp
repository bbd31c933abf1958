#include "codecs.h"
#include "handler.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/endpoints/work_desk.h"

namespace vidgo::endpoints {
namespace {

constexpr std::int64_t kMostListed = 10'000;

std::string resultOf(const WorkView& work)
{
    if (work.report.state != GenerationState::Settled)
        return {};
    return "/api/v1/generate/jobs/" + work.report.job.value() + "/result";
}

Json toJson(const GenerationQuote& quote)
{
    Json::Array lines;
    for (const auto& line : quote.lines)
        lines.emplace_back(Json::Object{{"id", line.id},
                                        {"text", line.text},
                                        {"quantity", line.quantity},
                                        {"amount", line.amount},
                                        {"is_known", line.isKnown}});
    Json::Array providers;
    for (const auto& provider : quote.providers)
        providers.emplace_back(provider);
    return Json::Object{{"unit", quote.unit.id},
                        {"amount", quote.amount},
                        {"is_known", quote.isKnown},
                        {"fits", quote.fits},
                        {"available", quote.available},
                        {"lines", std::move(lines)},
                        {"providers", std::move(providers)}};
}

Json toJson(const GenerationAttempt& attempt)
{
    return Json::Object{{"number", attempt.number},
                        {"provider", attempt.provider},
                        {"model", attempt.model},
                        {"trouble", providerTroubleId(attempt.trouble)},
                        {"status", attempt.status},
                        {"said", attempt.said},
                        {"request_id", attempt.requestId},
                        {"started_at", toIso8601(attempt.startedAt)},
                        {"ended_at", endpoints::toJson(attempt.endedAt)}};
}

Json errorOf(const WorkView& work)
{
    const auto& report = work.report;
    if (report.errorId.empty())
        return {};
    return Json::Object{{"code", report.errorId},
                        {"text", fillIn(report.errorTemplate, work.errorArguments)}};
}

Json toJson(const WorkView& work)
{
    const auto& report = work.report;
    Json::Array attempts;
    for (const auto& attempt : report.attempts)
        attempts.push_back(toJson(attempt));
    return Json::Object{{"id", report.job.value()},
                        {"tool", toolId(work.tool)},
                        {"state", generationStateId(report.state)},
                        {"fraction", work.fraction},
                        {"left_ms", work.leftMs ? Json(*work.leftMs) : Json()},
                        {"created_at", toIso8601(work.createdAt)},
                        {"ended_at", endpoints::toJson(work.endedAt)},
                        {"quote", toJson(report.quote)},
                        {"charged", report.charged},
                        {"attempts", std::move(attempts)},
                        {"error", errorOf(work)},
                        {"result", resultOf(work)}};
}

std::string memberText(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    const auto* const text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::unexpected<Error> unfit(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, "an order: " + reason, {{"reason", reason}});
}

Result<std::vector<WorkOrder::Input>> inputsOf(const Json& list)
{
    std::vector<WorkOrder::Input> inputs;
    for (const auto& entry : *list.asArray()) {
        const auto role = inputRoleFromId(memberText(entry, "role"));
        if (!role)
            return unfit("role");
        inputs.push_back({.role = *role, .upload = memberText(entry, "upload")});
    }
    return inputs;
}

std::optional<std::int64_t> optionalInteger(const Asked& asked, std::string_view name)
{
    return asked.find(name) ? std::optional(asked.integer(name)) : std::nullopt;
}

Result<WorkOrder> orderOf(const Endpoints::Parts& parts, const Asked& asked)
{
    const auto tool = toolFromId(asked.text("tool"));
    if (!tool)
        return unfit("tool");
    auto inputs = inputsOf(*asked.find("inputs"));
    if (!inputs)
        return failure(inputs);
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    WorkOrder order{.account = asked.account(),
                    .tier = std::move(*tier),
                    .tool = *tool,
                    .inputs = std::move(*inputs),
                    .prompt = asked.text("prompt"),
                    .negativePrompt = asked.text("negative_prompt"),
                    .speech = asked.text("speech"),
                    .voice = asked.text("voice"),
                    .style = asked.text("style"),
                    .provider = asked.text("provider"),
                    .width = static_cast<int>(asked.integer("width")),
                    .height = static_cast<int>(asked.integer("height")),
                    .durationMs = asked.integer("duration_ms"),
                    .seed = optionalInteger(asked, "seed"),
                    .agreed = optionalInteger(asked, "agreed")};
    if (const auto* const scale = asked.find("scale"); scale && scale->isNumber())
        order.scale = scale->asInt() ? static_cast<double>(*scale->asInt()) : scale->number();
    return order;
}

Result<Reply> told(Result<WorkView> work)
{
    if (!work)
        return failure(work);
    return Reply(toJson(*work));
}

Result<Reply> upload(WorkDesk& desk, const Asked& asked)
{
    auto brought = desk.bring(asked.account(), asked.request.bodyFile, asked.request.body);
    if (!brought)
        return failure(brought);
    const auto& file = brought->file;
    return Reply(Json::Object{{"upload", brought->id},
                              {"kind", file.mediaType.substr(0, file.mediaType.find('/'))},
                              {"bytes", file.bytes},
                              {"width", file.width},
                              {"height", file.height},
                              {"duration_ms", brought->durationMs}});
}

Result<Reply> jobsOf(WorkDesk& desk, const Asked& asked)
{
    const int limit = limitOf(asked);
    std::int64_t from = 0;
    const auto cursor = asked.text("cursor");
    if (!cursor.empty() && (!readNumber(cursor, from) || from > kMostListed))
        return Reply(pageOf({}, {}));
    auto page = desk.list(asked.account(), limit, static_cast<int>(from));
    if (!page)
        return failure(page);
    Json::Array items;
    for (const auto& work : *page)
        items.push_back(toJson(work));
    const bool hasMore = static_cast<int>(page->size()) == limit;
    return Reply(pageOf(std::move(items), hasMore ? std::to_string(from + limit) : std::string()));
}

// Whether it carries a watermark follows the plan of now, so that nobody else may keep it.
Result<Reply> resultFile(const Endpoints::Parts& parts, WorkDesk& desk, const Asked& asked)
{
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    auto result = desk.result(asked.account(), JobId(asked.text("job")), *tier);
    if (!result)
        return failure(result);
    return Reply(api::Response{
        .status = 200,
        .headers = {{"Content-Type", result->file.mediaType},
                    {"Cache-Control", "private, no-cache"},
                    {"ETag", "\"" + result->file.sha256 + "\""}},
        .body = api::FileBody{
            .path = result->path, .offset = 0, .size = static_cast<std::uint64_t>(result->file.bytes)}});
}

} // namespace

void addWorkHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    if (!given.work)
        return;
    handlers["upload"] = [&desk = *given.work](const Asked& asked) { return upload(desk, asked); };
    handlers["quoteJob"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto order = orderOf(parts, asked);
        if (!order)
            return failure(order);
        auto quote = parts.work->quote(*order);
        if (!quote)
            return failure(quote);
        return Reply(toJson(*quote));
    };
    handlers["placeJob"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto order = orderOf(parts, asked);
        if (!order)
            return failure(order);
        return told(parts.work->place(*order, asked.key));
    };
    handlers["jobs"] = [&desk = *given.work](const Asked& asked) { return jobsOf(desk, asked); };
    handlers["job"] = [&desk = *given.work](const Asked& asked) {
        return told(desk.find(asked.account(), JobId(asked.text("job"))));
    };
    handlers["cancelJob"] = [&desk = *given.work](const Asked& asked) {
        return told(desk.cancel(asked.account(), JobId(asked.text("job"))));
    };
    handlers["jobResult"] = [parts = given](const Asked& asked) {
        return resultFile(parts, *parts.work, asked);
    };
}

} // namespace vidgo::endpoints
