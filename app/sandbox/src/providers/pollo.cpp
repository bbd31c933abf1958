#include <algorithm>

#include "control.h"
#include "provider_desk.h"
#include "vidgo/base/hmac.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

/// One model as one generation of paths knows it.
struct PolloModel
{
    std::string_view path; ///< "pollo/pollo-v2-5", or "pollo-ai/pollo-v2-5/video" of version 1.
    bool isPicture = false;
    Members members;
};

Members with(Members members, std::initializer_list<Member> more)
{
    members.insert(members.end(), more);
    return members;
}

const Members& common()
{
    static const Members kMembers = {text("image"), text("prompt")};
    return kMembers;
}

Member resolution()
{
    return text("resolution").oneOf({"360p", "480p", "540p", "720p", "1080p"});
}

const std::vector<PolloModel>& models()
{
    static const auto kShape = text("aspectRatio").oneOf({"16:9", "9:16", "1:1", "4:3", "3:4"});
    static const auto kSound = flag("generateAudio");
    static const auto kTail = text("imageTail");
    static const auto kSeed = whole("seed").between(0, 2147483647);
    static const auto kMode = text("mode");
    static const auto kNot = text("negativePrompt");
    static const Members kPixverse = with(
        common(), {kNot, kTail, whole("length").among({5, 8}), resolution(), text("style"), kMode, kSeed});
    static const std::vector<PolloModel> kModels = {
        {"pollo/pollo-v2-5", false,
         with(common(), {whole("length").between(1, 15), resolution(), kShape, kMode, kSound})},
        {"pollo-ai/pollo-v2-5/video", false,
         with(common(), {whole("duration").between(1, 15), resolution(), kShape, kMode, kSound})},
        {"pollo/pollo-v2-0", false,
         with(common(), {whole("length").between(1, 10), resolution(), kShape, kSound, kSeed})},
        {"pollo-ai/pollo-v2/video", false,
         with(common(), {whole("duration").between(1, 10), resolution(), kShape, kSound, kSeed})},
        {"pollo/pollo-v1-6",
         false,
         {text("image"), text("prompt").upTo(1000), kTail, resolution(), whole("length").among({5, 10}),
          kSeed, kMode}},
        {"pollo-ai/pollo-v1-5/video", false, with(common(), {kTail, whole("duration").between(1, 10)})},
        {"pixverse/pixverse-v3-5", false, kPixverse},
        {"pixverse/pixverse-v3-5/video", false,
         with(common(),
              {kNot, kTail, whole("duration").between(1, 10), resolution(), text("style"), kMode, kSeed})},
        {"pixverse/pixverse-v4-5", false, kPixverse},
        {"pixverse/pixverse-v5", false, kPixverse},
        {"kling-ai/kling-v2",
         false,
         {text("image"), kTail, text("prompt").upTo(2500), whole("length").among({5, 10}), kMode, kSound}},
        {"kling-ai/kling-v1-5",
         false,
         {text("image"), kTail, text("prompt").upTo(2500), whole("length").among({5, 10}), kMode, kSound}},
        {"kling-ai/kling-v2-1",
         false,
         {text("image"), kTail, text("prompt").upTo(2500), whole("length").among({5, 10}), kMode, kSound}},
        {"kling-ai/kling-v3-omni/video",
         false,
         {text("image"), kTail, text("prompt").upTo(2500), whole("duration").between(3, 15), kMode, kSound}},
        {"luma/luma-ray-2-0", false, with(common(), {whole("length").among({5, 10})})},
        {"pollo-ai/pollojourney-v7-image/image",
         true,
         {texts("images").between(0, 8), text("prompt"), kSeed, text("aspectRatio")}},
    };
    return kModels;
}

class Pollo final : public ProviderDesk
{
public:
    explicit Pollo(const Setup& setup)
        : ProviderDesk(setup, {.id = "pollo",
                               .key = "pollo-sandbox-key",
                               .keyHeader = "x-api-key",
                               .keyPrefix = "",
                               .base = "/api/platform",
                               .resultLife = std::chrono::hours(14 * 24)})
    {}

private:
    std::string url(std::string_view name) const override
    {
        // The list of models stands at another host, open to everybody.
        return name == "models" ? selfUrl() : ProviderDesk::url(name);
    }

    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        return {
            {"POST", "/api/platform/generation/{}/{}", On::Create, Body::Json,
             [this](const Call& call) { return create(call, call.parts[0] + "/" + call.parts[1]); }},
            {"POST", "/api/platform/v1/generation/{}/{}/{}", On::Create, Body::Json,
             [this](const Call& call) {
                 return create(call, call.parts[0] + "/" + call.parts[1] + "/" + call.parts[2]);
             }},
            {"POST", "/api/platform/v1/generation/{}/{}/{}/estimate", On::Account, Body::Json,
             [this](const Call& call) { return estimate(call); }},
            {"GET", "/api/platform/generation/{}/status", On::Read, Body::None,
             [this](const Call& call) { return status(call); }},
            {"GET", "/api/platform/credit/balance", On::Account, Body::None,
             [this](const Call&) -> Answered<Answer> {
                 return jsonAnswer(
                     200, Json::Object{{"availableCredits", balanceNow()}, {"totalCredits", balanceNow()}});
             }},
            {.method = "GET",
             .path = "/api/v1/model-specs",
             .on = On::Account,
             .body = Body::None,
             .handler = [](const Call&) { return specs(); },
             .key = Route::Key::None},
        };
    }

    static Answered<Answer> specs()
    {
        Json::Array rows;
        for (const auto& model : models()) {
            const auto slash = model.path.find('/');
            rows.emplace_back(Json::Object{{"brand", model.path.substr(0, slash)},
                                           {"model", model.path.substr(slash + 1)},
                                           {"type", model.isPicture ? "image" : "video"},
                                           {"path", "/generation/" + std::string(model.path)},
                                           {"deprecated", false}});
        }
        return jsonAnswer(200, Json(std::move(rows)));
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status, const char* code, Json::Object more = {}) {
            more.emplace("code", code);
            more.emplace("message", trouble.what);
            return jsonAnswer(status, Json(std::move(more)));
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401, "UNAUTHORIZED");
        case OutOfCredit:
            return jsonAnswer(403, Json::Object{{"code", "FORBIDDEN"}, {"message", "Not enough credits"}});
        case NoPath:
        case NoTask:
            return say(404, "NOT_FOUND");
        case WrongMethod:
            return say(405, "METHOD_NOT_SUPPORTED");
        case RateLimited:
            return say(429, "TOO_MANY_REQUESTS");
        case ServerError:
            return say(500, "INTERNAL_SERVER_ERROR");
        case Unavailable:
            return say(503, "SERVICE_UNAVAILABLE");
        default:
            return say(400, "BAD_REQUEST",
                       {{"issues", Json::Array{Json::Object{{"message", trouble.what}}}}});
        }
    }

    // Both shapes are seen: bare, and in an envelope.
    static Answer shaped(bool isEnveloped, Json::Object object)
    {
        if (!isEnveloped)
            return jsonAnswer(200, Json(std::move(object)));
        return jsonAnswer(
            200, Json::Object{{"code", "SUCCESS"}, {"message", "success"}, {"data", std::move(object)}});
    }

    static const PolloModel* modelAt(std::string_view path)
    {
        const auto found = std::ranges::find(models(), path, &PolloModel::path);
        return found == models().end() ? nullptr : &*found;
    }

    static std::optional<std::string> wrongBody(const Json& body, const PolloModel* model)
    {
        if (!model)
            return "there is no such model";
        if (auto wrong =
                wrongMember(body, {object("input").needed(), text("webhookUrl"), text("clientSource")}))
            return wrong;
        const auto& input = member(body, "input");
        if (auto wrong = wrongMember(input, model->members, "input"))
            return wrong;
        if (input.find("imageTail") && !input.find("image"))
            return "input.imageTail without input.image";
        if (!input.find("image") && !input.find("prompt"))
            return "neither input.image nor input.prompt";
        return std::nullopt;
    }

    Answered<Answer> estimate(const Call& call)
    {
        const auto* model = modelAt(call.parts[0] + "/" + call.parts[1] + "/" + call.parts[2]);
        if (auto wrong = wrongBody(call.body, model))
            return badRequest(*wrong);
        return shaped(true, {{"cost", price()}, {"costUsd", static_cast<double>(price()) / 100}});
    }

    Answered<Answer> create(const Call& call, const std::string& path)
    {
        const auto* model = modelAt(path);
        if (auto wrong = wrongBody(call.body, model))
            return badRequest(*wrong);
        const auto& input = member(call.body, "input");
        Order order{.id = "cm" + std::to_string(1'000'000 + nextNumber()) + nextUuid().substr(0, 8),
                    .model = path,
                    .operation = model->isPicture ? "image" : "video",
                    .prompt = textAt(input, "prompt"),
                    .label = textAt(call.body, "clientSource"),
                    .wanted = wantedFor(input, model->isPicture),
                    .webhookUrl = textAt(call.body, "webhookUrl"),
                    .webhookSecret = webhookSecret()};
        if (auto read = readFiles(input, order.wanted); !read)
            return std::unexpected(read.error());
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return shaped(isEnveloped(**task), {{"taskId", (*task)->id()}, {"status", "waiting"}});
    }

    static bool isEnveloped(const ProviderTask& task) { return task.number % 2 == 1; }

    static Wanted wantedFor(const Json& input, bool isPicture)
    {
        Wanted wanted{.prompt = textAt(input, "prompt")};
        if (isPicture) {
            const auto* images = member(input, "images").asArray();
            wanted.craft = images && !images->empty() ? Craft::Rework : Craft::Draw;
            return wanted;
        }
        wanted.craft = input.find("image") ? Craft::Pan : Craft::Film;
        wanted.seconds = numberAt(input, "length", numberAt(input, "duration", 5));
        if (wanted.craft == Craft::Film) {
            const auto number = textAt(input, "resolution");
            const int side = number.empty() ? 720 : std::stoi(number);
            const bool isTall = textAt(input, "aspectRatio") == "9:16";
            wanted.width = isTall ? side : side * 16 / 9;
            wanted.height = isTall ? side * 16 / 9 : side;
        }
        return wanted;
    }

    Answered<void> readFiles(const Json& input, Wanted& wanted)
    {
        const auto take = [&](const std::string& reference, std::string_view where) -> Answered<void> {
            auto read = this->input(reference, {.where = where});
            if (!read)
                return std::unexpected(read.error());
            wanted.inputs.push_back(read->bytes);
            return {};
        };
        for (const std::string_view name : {"image", "imageTail"})
            if (const auto reference = textAt(input, name); !reference.empty())
                if (auto taken = take(reference, name); !taken)
                    return taken;
        const auto* images = member(input, "images").asArray();
        for (const auto& each : images ? *images : Json::Array())
            if (auto taken = take(*each.asString(), "images"); !taken)
                return taken;
        return {};
    }

    static std::string_view wordOf(const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        switch (standing.stage) {
        case TaskStage::Running:
            return "processing";
        case TaskStage::Done:
            return "succeed";
        case TaskStage::Failed:
        case TaskStage::Refused:
            return "failed";
        default:
            return "waiting";
        }
    }

    Answered<Answer> status(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task)
            return trouble(NoTask, "task not found");
        const auto standing = read(*task);
        const bool isDone = standing.stage == TaskStage::Done;
        const auto failure = standing.stage == TaskStage::Refused
                                 ? Json("Content moderation: the input was rejected")
                                 : (standing.stage == TaskStage::Failed ? Json("Generation failed") : Json());
        Json::Array generations;
        if (task->readings > 1 ||
            standing.stage != TaskStage::Queued) // right after the order there may be none
            generations.emplace_back(Json::Object{{"id", "g" + std::to_string(task->number)},
                                                  {"status", wordOf(standing)},
                                                  {"failMsg", failure},
                                                  {"url", isDone ? resultUrl(*task) : std::string()},
                                                  {"mediaType", kindOf(task->order.wanted.craft)},
                                                  {"createdDate", toIso8601(task->createdAt)},
                                                  {"updatedDate", nowText()}});
        return shaped(isEnveloped(*task), {{"taskId", task->id()},
                                           {"credit", static_cast<double>(task->price)},
                                           {"generations", std::move(generations)}});
    }

    // Base64(HMAC-SHA-256(Base64-decoded secret, "<id>.<seconds>.<body>")), written from the contract.
    std::optional<Letter> notice(const ProviderTask& task, const Secret& secret) override
    {
        if (task.order.webhookUrl.empty())
            return std::nullopt;
        const bool isDone = stageOf(task) == TaskStage::Done;
        const auto body =
            Json(Json::Object{{"taskId", task.id()}, {"status", isDone ? "succeed" : "failed"}}).dump();
        const auto id = "msg_" + std::to_string(nextNumber());
        const auto seconds =
            std::chrono::floor<std::chrono::seconds>(clock().now()).time_since_epoch().count();
        const auto key = readBase64(secret.reveal());
        const auto sum = hmacSha256(Secret(key.value_or("")), {id, ".", std::to_string(seconds), ".", body});
        Headers headers = {{"X-Webhook-Id", id},
                           {"X-Webhook-Timestamp", std::to_string(seconds)},
                           {"X-Webhook-Signature", base64(fromHex(sum))}};
        return Letter{.about = std::string(stageId(stageOf(task))) + " " + task.id(),
                      .url = task.order.webhookUrl,
                      .contentType = "application/json",
                      .body = body,
                      .headers = [headers] { return headers; },
                      .isAccepted = [](const Answer& answer) { return answer.status / 100 == 2; }};
    }
};

} // namespace

std::unique_ptr<ProviderDesk> makePollo(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Pollo>(setup);
}

} // namespace vidgo::sandbox
