#include "codecs.h"
#include "handler.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/endpoints/account_events.h"
#include "vidgo/endpoints/work_desk.h"

namespace vidgo::endpoints {
namespace {

constexpr std::int64_t kMostListed = 10'000;
constexpr double kUsualStrength = 0.5;

std::string memberText(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    const auto* const text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::int64_t memberInteger(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    const auto* const number = member ? member->asInt() : nullptr;
    return number ? *number : 0;
}

double memberNumber(const Json& object, std::string_view name, double usual)
{
    const auto* const value = object.find(name);
    if (!value || !value->isNumber())
        return usual;
    return value->asInt() ? static_cast<double>(*value->asInt()) : value->number();
}

bool isTrue(const Json& object, std::string_view name)
{
    const auto* const value = object.find(name);
    const auto* const flag = value ? value->asBool() : nullptr;
    return flag && *flag;
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
        inputs.push_back({.role = *role,
                          .upload = memberText(entry, "upload"),
                          .file = {.mediaType = memberText(entry, "type"),
                                   .bytes = memberInteger(entry, "bytes"),
                                   .width = static_cast<int>(memberInteger(entry, "width")),
                                   .height = static_cast<int>(memberInteger(entry, "height"))},
                          .durationMs = memberInteger(entry, "duration_ms")});
    }
    return inputs;
}

std::optional<std::int64_t> optionalInteger(const Json& object, std::string_view name)
{
    return object.find(name) ? std::optional(memberInteger(object, name)) : std::nullopt;
}

Result<WorkOrder> orderOf(const AccountId& account, const std::string& tier, const Json& said)
{
    const auto tool = toolFromId(memberText(said, "tool"));
    if (!tool)
        return unfit("tool");
    auto inputs = inputsOf(*said.find("inputs"));
    if (!inputs)
        return failure(inputs);
    return WorkOrder{.account = account,
                     .tier = tier,
                     .tool = *tool,
                     .inputs = std::move(*inputs),
                     .prompt = memberText(said, "prompt"),
                     .negativePrompt = memberText(said, "negative_prompt"),
                     .speech = memberText(said, "speech"),
                     .voice = memberText(said, "voice"),
                     .language = memberText(said, "language"),
                     .style = memberText(said, "style"),
                     .provider = memberText(said, "provider"),
                     .width = static_cast<int>(memberInteger(said, "width")),
                     .height = static_cast<int>(memberInteger(said, "height")),
                     .durationMs = memberInteger(said, "duration_ms"),
                     .scale = memberNumber(said, "scale", 2),
                     .strength = memberNumber(said, "strength", kUsualStrength),
                     .hasSound = isTrue(said, "sound"),
                     .seed = optionalInteger(said, "seed"),
                     .agreed = optionalInteger(said, "agreed")};
}

Result<WorkOrder> orderOf(const Endpoints::Parts& parts, const Asked& asked)
{
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    return orderOf(asked.account(), *tier, asked.call.body);
}

Result<Reply> quotesOf(const Endpoints::Parts& parts, const Asked& asked)
{
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    Json::Array quotes;
    for (const auto& said : *asked.find("orders")->asArray()) {
        auto order = orderOf(asked.account(), *tier, said);
        if (!order)
            return failure(order);
        auto quote = parts.work->quote(*order);
        if (!quote)
            return failure(quote);
        quotes.push_back(toJson(*quote));
    }
    Json::Object answer;
    answer["quotes"] = std::move(quotes);
    return Reply(Json(std::move(answer)));
}

Result<Reply> told(Result<WorkView> work)
{
    if (!work)
        return failure(work);
    return Reply(toJson(*work));
}

Result<Reply> told(Result<BroughtFile> brought)
{
    if (!brought)
        return failure(brought);
    const auto& file = brought->file;
    Json::Object answer; // filled one by one: GCC 12 takes the list for freed memory
    answer["upload"] = brought->id;
    answer["kind"] = file.mediaType.substr(0, file.mediaType.find('/'));
    answer["bytes"] = file.bytes;
    answer["width"] = file.width;
    answer["height"] = file.height;
    answer["duration_ms"] = brought->durationMs;
    return Reply(Json(std::move(answer)));
}

Result<Reply> told(Result<OpenUpload> upload)
{
    if (!upload)
        return failure(upload);
    Json::Object answer;
    answer["upload"] = upload->id;
    answer["bytes"] = upload->bytes;
    answer["received"] = upload->received;
    answer["part"] = static_cast<std::int64_t>(api::routeOf("appendUpload").maxBody);
    return Reply(Json(std::move(answer)));
}

Result<Reply> beginUpload(WorkDesk& desk, const Asked& asked)
{
    if (!isSha256(asked.text("sha256")))
        return unfit("sha256");
    return told(desk.beginUpload(asked.account(), asked.text("sha256"), asked.integer("bytes")));
}

void addUploadHandlers(Handlers& handlers, WorkDesk& desk)
{
    handlers["upload"] = [&desk](const Asked& asked) {
        return told(desk.bring(asked.account(), asked.request.bodyFile, asked.request.body));
    };
    handlers["beginUpload"] = [&desk](const Asked& asked) { return beginUpload(desk, asked); };
    handlers["openUpload"] = [&desk](const Asked& asked) {
        return told(desk.findUpload(asked.account(), asked.text("upload")));
    };
    handlers["appendUpload"] = [&desk](const Asked& asked) {
        return told(desk.appendUpload(asked.account(), asked.text("upload"), asked.integer("from"),
                                      asked.request.bodyFile, asked.request.body));
    };
    handlers["finishUpload"] = [&desk](const Asked& asked) {
        return told(desk.finishUpload(asked.account(), asked.text("upload")));
    };
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

Reply replyOf(const WorkResult& result)
{
    return api::Response{.status = 200,
                         .headers = {{"Content-Type", result.file.mediaType},
                                     {"Cache-Control", "private, no-cache"},
                                     {"ETag", "\"" + result.file.sha256 + "\""}},
                         .body = api::FileBody{.path = result.path,
                                               .offset = 0,
                                               .size = static_cast<std::uint64_t>(result.file.bytes)}};
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
    return replyOf(*result);
}

Result<Reply> originalFile(WorkDesk& desk, const Asked& asked)
{
    auto original = desk.original(asked.account(), JobId(asked.text("job")));
    if (!original)
        return failure(original);
    return replyOf(*original);
}

Result<Reply> originalKeys(const Endpoints::Parts& parts, WorkDesk& desk, const Asked& asked)
{
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    std::vector<JobId> jobs;
    for (auto& job : asked.texts("jobs"))
        jobs.emplace_back(std::move(job));
    auto keys = desk.originalKeys(asked.account(), jobs, *tier);
    if (!keys)
        return failure(keys);
    Json::Array list;
    for (const auto& key : *keys) {
        Json::Object entry;
        entry["job"] = key.job.value();
        entry["key"] = std::string(key.key.reveal());
        entry["type"] = key.file.mediaType;
        entry["width"] = key.file.width;
        entry["height"] = key.file.height;
        list.emplace_back(std::move(entry));
    }
    Json::Object answer;
    answer["keys"] = std::move(list);
    return Reply(Json(std::move(answer)));
}

Result<Reply> streamOf(AccountEvents& events, const Asked& asked)
{
    auto stream = events.listen(*asked.caller, asked.request.header("Last-Event-ID"));
    if (!stream)
        return failure(stream);
    // Proxies would keep events until there are many.
    return Reply(api::Response{.status = 200,
                               .headers = {{"Content-Type", "text/event-stream"},
                                           {"Cache-Control", "no-store"},
                                           {"X-Accel-Buffering", "no"}},
                               .body = std::move(*stream)});
}

} // namespace

void addWorkHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    if (!given.work)
        return;
    if (given.events)
        handlers["events"] = [&events = *given.events](const Asked& asked) {
            return streamOf(events, asked);
        };
    addUploadHandlers(handlers, *given.work);
    handlers["quoteJobs"] = [parts = given](const Asked& asked) { return quotesOf(parts, asked); };
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
    handlers["providerNotice"] = [&desk = *given.work](const Asked& asked) -> Result<Reply> {
        auto taken = desk.takeNotice(asked.text("provider"), asked.request.headers, asked.request.body);
        if (!taken)
            return failure(taken);
        return Reply(Json());
    };
    handlers["jobResult"] = [parts = given](const Asked& asked) {
        return resultFile(parts, *parts.work, asked);
    };
    handlers["jobOriginal"] = [&desk = *given.work](const Asked& asked) { return originalFile(desk, asked); };
    handlers["originalKeys"] = [parts = given](const Asked& asked) {
        return originalKeys(parts, *parts.work, asked);
    };
}

} // namespace vidgo::endpoints
