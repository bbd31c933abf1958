#include <algorithm>

#include "control.h"
#include "piapi_forms.h"
#include "provider_desk.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr double kUnitsADollar = 10'000'000;
constexpr std::string_view kNever = "0001-01-01T00:00:00Z";
constexpr std::size_t kMostUpload = 10ULL * 1024 * 1024;

int statusOf(Trouble::Kind kind)
{
    switch (kind) {
    case NoKey:
    case WrongKey:
        return 401;
    case OutOfCredit:
        return 402;
    case NoPath:
    case NoTask:
        return 404;
    case WrongMethod:
        return 405;
    case RateLimited:
        return 429;
    case ServerError:
        return 500;
    case Unavailable:
        return 503;
    default:
        return 400;
    }
}

// "720P" and a shape, as pixels.
std::pair<int, int> clipSize(const Json& input)
{
    const auto resolution = textAt(input, "resolution");
    const int side = resolution.starts_with("1080") ? 1080 : 720;
    const auto shape = textAt(input, "aspect_ratio");
    if (shape == "9:16")
        return {side, side * 16 / 9};
    if (shape == "1:1")
        return {side, side};
    if (shape == "4:3")
        return {side * 4 / 3, side};
    if (shape == "3:4")
        return {side, side * 4 / 3};
    return {side * 16 / 9, side};
}

class Piapi final : public ProviderDesk
{
public:
    explicit Piapi(const Setup& setup)
        : ProviderDesk(setup, {.id = "piapi",
                               .key = "piapi-sandbox-key",
                               .keyHeader = "x-api-key",
                               .keyPrefix = "",
                               .base = "",
                               .resultLife = std::chrono::hours(24)})
    {}

private:
    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        return {
            {"POST", "/api/v1/task", On::Create, Body::Json,
             [this](const Call& call) { return create(call); }},
            {"GET", "/api/v1/task/{}", On::Read, Body::None, [this](const Call& call) { return get(call); }},
            {"DELETE", "/api/v1/task/{}", On::Read, Body::None,
             [this](const Call& call) { return remove(call); }},
            {"GET", "/account/info", On::Account, Body::None, [this](const Call&) { return account(); }},
            {"GET", "/account/active_tasks", On::Account, Body::None,
             [this](const Call&) -> Answered<Answer> {
                 return jsonAnswer(200, Json::Object{{"active_tasks", runningNow()}});
             }},
            {"POST", "/api/ephemeral_resource", On::Upload, Body::Json,
             [this](const Call& call) { return upload(call); }},
            {.method = "POST",
             .path = "/v1/audio/speech",
             .on = On::Create,
             .body = Body::Json,
             .handler = [this](const Call& call) { return speak(call); },
             .key = Route::Key::Bearer},
        };
    }

    Answer refusal(const Trouble& trouble) override
    {
        const int status = statusOf(trouble.kind);
        return jsonAnswer(status,
                          Json::Object{{"code", status}, {"data", nullptr}, {"message", trouble.what}});
    }

    Answered<Answer> create(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {text("model").needed(), text("task_type").needed(),
                                                 object("input").needed(), object("config")}))
            return badRequest(*wrong);
        const auto& body = call.body;
        const auto* form = piapiForm(textAt(body, "model"), textAt(body, "task_type"));
        if (!form)
            return badRequest("no such task type: " + textAt(body, "model") + " " +
                              textAt(body, "task_type"));
        const auto& input = member(body, "input");
        if (auto wrong = wrongMember(input, form->members, "input"))
            return badRequest(*wrong);
        if (auto wrong = wrongCombination(*form, input))
            return badRequest(*wrong);
        Order order{.model = textAt(body, "model"),
                    .operation = textAt(body, "task_type"),
                    .prompt = textAt(input, "prompt"),
                    .wanted = wantedFor(*form, input),
                    .body = body};
        if (auto wrong = readConfig(member(body, "config"), order))
            return badRequest(*wrong);
        if (auto read = readFiles(*form, input, order.wanted); !read)
            return std::unexpected(read.error());
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return jsonAnswer(200, enveloped(**task, {.stage = TaskStage::Queued}));
    }

    static std::optional<std::string> wrongCombination(const PiapiForm& form, const Json& input)
    {
        const auto has = [&](std::string_view name) { return input.find(name) != nullptr; };
        if (form.taskType == "ai_try_on") {
            const bool isPart = has("upper_input") || has("lower_input");
            if (has("dress_input") == isPart)
                return "dress_input, or else upper_input and lower_input";
        }
        if (form.model == "hailuo" && numberAt(input, "resolution", 768) == 1080 &&
            numberAt(input, "duration", 6) != 6)
            return "1080 goes with 6 seconds only";
        if (form.taskType == "video_generation" && !has("prompt") && !has("image_url"))
            return "neither prompt nor image_url";
        if (form.taskType == "controlnet-lora")
            for (const auto& each : *member(input, "control_net_settings").asArray())
                if (auto wrong = wrongMember(
                        each,
                        {text("control_type").needed().oneOf({"depth", "canny", "soft_edge", "openpose"}),
                         text("control_image").needed(), number("control_strength"),
                         flag("return_preprocessed_image")},
                        "control_net_settings"))
                    return wrong;
        return std::nullopt;
    }

    static Wanted wantedFor(const PiapiForm& form, const Json& input)
    {
        Wanted wanted{.craft = form.craft, .prompt = textAt(input, "prompt")};
        wanted.width = static_cast<int>(numberAt(input, "width", 0));
        wanted.height = static_cast<int>(numberAt(input, "height", 0));
        wanted.seconds = numberAt(input, "duration", form.model == "hailuo" ? 6 : 5);
        wanted.scale = numberAt(input, "scale", 2);
        const bool isPictured = input.find("image") || input.find("image_url");
        if (form.craft == Craft::Film && isPictured)
            wanted.craft = Craft::Pan;
        if (form.craft == Craft::Film && !isPictured)
            std::tie(wanted.width, wanted.height) = clipSize(input);
        const auto* pictures = member(input, "image_urls").asArray();
        if (form.model == "gemini" && (!pictures || pictures->empty()))
            wanted.craft = Craft::Draw;
        return wanted;
    }

    static std::optional<std::string> readConfig(const Json& config, Order& order)
    {
        if (config.isNull())
            return std::nullopt;
        if (auto wrong = wrongMember(
                config, {text("service_mode").oneOf({"public", "private", ""}), object("webhook_config")},
                "config"))
            return wrong;
        const auto& webhook = member(config, "webhook_config");
        if (webhook.isNull())
            return std::nullopt;
        order.webhookUrl = textAt(webhook, "endpoint");
        order.webhookSecret = Secret(textAt(webhook, "secret"));
        return wrongMember(webhook, {text("endpoint"), text("secret")}, "webhook_config");
    }

    // The references of one member: alone, in a list, or in the objects of a list.
    static std::vector<std::string> referencesOf(const Json& input, std::string_view name)
    {
        std::vector<std::string> references;
        const auto hole = name.find("[]");
        if (hole == std::string_view::npos) {
            if (auto one = textAt(input, name); !one.empty())
                references.push_back(std::move(one));
            return references;
        }
        const auto* entries = member(input, name.substr(0, hole)).asArray();
        for (const auto& each : entries ? *entries : Json::Array()) {
            const auto inner = name.substr(hole + 2);
            references.push_back(inner.empty() ? *each.asString() : textAt(each, inner.substr(1)));
        }
        return references;
    }

    Answered<void> readFiles(const PiapiForm& form, const Json& input, Wanted& wanted)
    {
        for (const auto& file : form.files)
            for (const auto& reference : referencesOf(input, file.member)) {
                auto read = this->input(reference, file.rule);
                if (!read)
                    return std::unexpected(read.error());
                wanted.inputs.push_back(read->bytes);
            }
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
            return "completed";
        case TaskStage::Failed:
        case TaskStage::Refused:
            return "failed";
        case TaskStage::Cancelled:
            return "cancelled";
        default:
            return "pending";
        }
    }

    Json outputOf(const ProviderTask& task, bool isDone) const
    {
        const auto* form = piapiForm(task.order.model, task.order.operation);
        const auto url = isDone ? resultUrl(task) : std::string();
        switch (form->output) {
        case PiapiOutput::ImageUrl:
            return isDone ? Json(Json::Object{{"image_url", url}}) : Json();
        case PiapiOutput::ImageUrls:
            return isDone ? Json(Json::Object{{"image_urls", Json::Array{url}}}) : Json();
        case PiapiOutput::VideoUrl: // there from the beginning at some, with nothing in it
            return isDone || task.order.model == "hailuo" ? Json(Json::Object{{"video_url", url}}) : Json();
        case PiapiOutput::Video:
            return Json::Object{{"video", url}};
        case PiapiOutput::Works:
            break;
        }
        if (!isDone)
            return nullptr;
        const std::string kind(kindOf(task.order.wanted.craft));
        return Json::Object{
            {"type", kind},
            {"works", Json::Array{Json::Object{
                          {kind, Json::Object{{"resource", url}, {"resource_without_watermark", url}}}}}}};
    }

    Json dataOf(const ProviderTask& task, const Standing& standing) const
    {
        const bool isRefused = standing.stage == TaskStage::Refused;
        const bool isFailed = isRefused || standing.stage == TaskStage::Failed;
        const bool isDone = standing.stage == TaskStage::Done;
        const bool hasEnded = isFailed || isDone;
        const auto said = isRefused
                              ? "task failed: content moderation: the prompt or the picture was rejected"
                              : "task failed: the engine gave up";
        const auto dollars = static_cast<double>(task.price) / 1000;
        return Json::Object{
            {"task_id", task.id()},
            {"model", task.order.model},
            {"task_type", task.order.operation},
            {"status", wordOf(standing)},
            {"config", Json::Object{{"service_mode", ""},
                                    {"webhook_config",
                                     Json::Object{{"endpoint", task.order.webhookUrl}, {"secret", ""}}}}},
            {"input", member(task.order.body, "input")},
            {"output", outputOf(task, isDone)},
            {"meta",
             Json::Object{{"created_at", toIso8601(task.createdAt)},
                          {"started_at", standing.stage == TaskStage::Queued ? std::string(kNever)
                                                                             : toIso8601(task.startsAt)},
                          {"ended_at", hasEnded ? toIso8601(task.endsAt) : std::string(kNever)},
                          {"usage", Json::Object{{"type", "point"},
                                                 {"frozen", hasEnded ? 0.0 : dollars * kUnitsADollar},
                                                 {"consume", isDone ? dollars * kUnitsADollar : 0.0}}},
                          {"is_using_private_pool", false}}},
            {"detail", nullptr},
            {"logs", task.number % 2 == 0 ? Json(Json::Array()) : Json()},
            {"error", Json::Object{{"code", isFailed ? 10000 : 0},
                                   {"raw_message", isFailed ? said : ""},
                                   {"message", isFailed ? said : ""},
                                   {"detail", nullptr}}}};
    }

    Json enveloped(const ProviderTask& task, const Standing& standing) const
    {
        return Json::Object{{"code", 200}, {"message", "success"}, {"data", dataOf(task, standing)}};
    }

    Answered<Answer> get(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task)
            return trouble(NoTask, "task not found");
        return jsonAnswer(200, enveloped(*task, read(*task)));
    }

    // Said by programs that call it: while it waits, and not later.
    Answered<Answer> remove(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task)
            return trouble(NoTask, "task not found");
        if (stageOf(*task) != TaskStage::Queued || !cancel(*task))
            return trouble(TooLate, "the task can't be cancelled any more");
        return jsonAnswer(200, enveloped(*task, {.stage = TaskStage::Cancelled}));
    }

    Answered<Answer> account()
    {
        const auto credits = static_cast<double>(balanceNow());
        return jsonAnswer(200, Json::Object{{"id", "sandbox"},
                                            {"name", "Sandbox"},
                                            {"plan", "creator"},
                                            {"type", "person"},
                                            {"is_enable", true},
                                            {"credit_pack_info", Json::Object{{"available_credits", credits},
                                                                              {"used_credits", 0}}},
                                            {"equivalent_in_usd", credits / 1000}});
    }

    Answered<Answer> upload(const Call& call)
    {
        if (auto wrong =
                wrongMember(call.body, {text("file_name").needed().upTo(128), text("file_data").needed()}))
            return badRequest(*wrong);
        static constexpr std::array<std::string_view, 7> kExtensions = {"jpg", "jpeg", "png", "webp",
                                                                        "mp4", "wav",  "mp3"};
        const auto name = textAt(call.body, "file_name");
        const auto dot = name.rfind('.');
        if (dot == std::string::npos ||
            std::ranges::find(kExtensions, std::string_view(name).substr(dot + 1)) == kExtensions.end())
            return badRequest("the extension of " + name + " is not taken");
        const auto data = textAt(call.body, "file_data");
        auto address = readDataAddress(data);
        auto bytes = address ? std::optional(std::move(address->bytes)) : readBase64(data);
        if (!bytes || bytes->empty())
            return badRequest("file_data is no Base64");
        if (bytes->size() > kMostUpload)
            return badRequest("the file has more than 10 MB");
        const std::string type(mediaTypeOfBytes(*bytes));
        return jsonAnswer(200,
                          Json::Object{{"code", 200},
                                       {"data", Json::Object{{"url", keepUpload(std::move(*bytes), type)}}},
                                       {"message", "success"}});
    }

    Answered<Answer> speak(const Call& call)
    {
        if (auto wrong = wrongMember(
                call.body,
                {text("model").needed().oneOf({"tts-1"}), text("input").needed().upTo(4096),
                 text("voice").needed().oneOf({"alloy", "echo", "fable", "onyx", "nova", "shimmer"})}))
            return badRequest(*wrong);
        auto task = accept({.model = "tts-1",
                            .operation = "speech",
                            .wanted = {.craft = Craft::Speak, .speech = textAt(call.body, "input")},
                            .isInstant = true});
        if (!task)
            return std::unexpected(task.error());
        if ((*task)->end != TaskEnd::Done)
            return trouble((*task)->end == TaskEnd::Refused ? Refused : ServerError,
                           "the speech was not made");
        auto made = resultOf(**task);
        if (!made)
            return trouble(ServerError, "the speech was not made");
        return Answer{.contentType = made->mediaType, .body = std::move(made->bytes), .headers = {}};
    }

    std::optional<Letter> notice(const ProviderTask& task, const Secret& secret) override
    {
        if (task.order.webhookUrl.empty())
            return std::nullopt;
        const auto seconds =
            std::chrono::floor<std::chrono::seconds>(clock().now()).time_since_epoch().count();
        const Json body = Json::Object{{"timestamp", std::int64_t{seconds}},
                                       {"data", dataOf(task, {.stage = stageOf(task)})}};
        return Letter{.about = std::string(stageId(stageOf(task))) + " " + task.id(),
                      .url = task.order.webhookUrl,
                      .contentType = "application/json",
                      .body = body.dump(),
                      .headers =
                          [secret] {
                              return secret.isEmpty()
                                         ? Headers()
                                         : Headers{{"x-webhook-secret", std::string(secret.reveal())}};
                          },
                      .isAccepted = [](const Answer& answer) { return answer.status / 100 == 2; }};
    }
};

} // namespace

std::unique_ptr<ProviderDesk> makePiapi(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Piapi>(setup);
}

} // namespace vidgo::sandbox
