#include <algorithm>

#include "control.h"
#include "leonardo_rules.h"
#include "provider_desk.h"
#include "s3_form.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::size_t kMega = 1024 * 1024;
constexpr std::size_t kLargestInline = 7'450'000; // of dataB64 in an answer
constexpr std::chrono::minutes kFormLife{2};

class Leonardo final : public ProviderDesk
{
public:
    explicit Leonardo(const Setup& setup)
        : ProviderDesk(setup, {.id = "leonardo",
                               .key = "5a4db0c5-1e0a-4d00-8000-000000000001",
                               .base = "/api/rest/v1",
                               .refusesAtOnce = true,
                               .resultLife = std::chrono::hours(24 * 365)})
    {}

private:
    // The second version has an address of its own.
    std::string url(std::string_view name) const override
    {
        return name == "v2" ? selfUrl() + "/api/rest/v2" : ProviderDesk::url(name);
    }

    Route post(std::string_view path, Answered<Answer> (Leonardo::*handler)(const Call&),
               ProviderFault::On on = ProviderFault::On::Create)
    {
        return {"POST", path, on, Route::Body::Json,
                [this, handler](const Call& call) { return (this->*handler)(call); }};
    }
    Route get(std::string_view path, Answered<Answer> (Leonardo::*handler)(const Call&),
              ProviderFault::On on = ProviderFault::On::Read)
    {
        return {"GET", path, on, Route::Body::None,
                [this, handler](const Call& call) { return (this->*handler)(call); }};
    }

    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        return {
            post("/api/rest/v1/init-image", &Leonardo::initImage, On::Upload),
            post("/api/rest/v1/media", &Leonardo::media, On::Upload),
            get("/api/rest/v1/init-image/{}", &Leonardo::initImageOf, On::Upload),
            {.method = "POST",
             .path = "/_s3/{}",
             .on = On::Upload,
             .body = Route::Body::Other,
             .handler = [this](const Call& call) { return receive(call); },
             .key = Route::Key::None},
            post("/api/rest/v1/generations", &Leonardo::generate),
            post("/api/rest/v2/generations", &Leonardo::generate2),
            post("/api/rest/v2/generationssync", &Leonardo::generateNow),
            post("/api/rest/v1/generations-image-to-video", &Leonardo::moveImage),
            post("/api/rest/v1/generations-text-to-video", &Leonardo::film),
            post("/api/rest/v1/variations/universal-upscaler", &Leonardo::upscale),
            get("/api/rest/v1/generations/{}", &Leonardo::generation),
            get("/api/rest/v1/variations/{}", &Leonardo::variation),
            {"DELETE", "/api/rest/v1/generations/{}", On::Read, Route::Body::None,
             [this](const Call& call) { return remove(call); }},
            get("/api/rest/v1/me", &Leonardo::me, On::Account),
            get("/api/rest/v2/models", &Leonardo::models, On::Account),
        };
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status, const char* code, std::string_view what) {
            return jsonAnswer(status, Json::Object{{"error", what}, {"path", "$"}, {"code", code}});
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401, "access-denied", "Invalid response from authorization hook");
        case OutOfCredit:
            return say(402, "unexpected", "not enough api tokens");
        case NoPath:
        case NoTask:
            return say(404, "unexpected", "not found");
        case WrongMethod:
            return say(405, "unexpected", "wrong method");
        case RateLimited:
            return say(429, "unexpected", "too many requests");
        case ServerError:
            return say(500, "unexpected", "internal error");
        case Unavailable:
            return say(503, "unexpected", "service unavailable");
        case Refused:
            return say(400, "unexpected",
                       "content moderation: the prompt was blocked by the moderation filter");
        default:
            return say(400, "unexpected", trouble.what);
        }
    }

    // ---- uploads

    Answered<Answer> offerForm(const Call& call, std::vector<std::string_view> extensions, bool isMedia)
    {
        if (auto wrong = wrongMember(call.body, {text("extension").needed().oneOf(std::move(extensions))}))
            return badRequest("invalid file extension: " + *wrong);
        const auto id = nextUuid();
        const auto extension = textAt(call.body, "extension");
        const std::string type =
            isMedia ? "video/" + extension : "image/" + (extension == "jpg" ? "jpeg" : extension);
        const auto& form = m_forms.add(id, type, clock().now() + kFormLife);
        Json::Object fields;
        for (const auto& [name, value] : form.fields)
            fields.emplace(name, value);
        // The fields are a text, and that is no mistake of this stand-in.
        Json::Object said{{"fields", Json(std::move(fields)).dump()}, {"url", selfUrl() + "/_s3/" + id}};
        if (isMedia) {
            said.emplace("uploadId", id);
            return jsonAnswer(200, Json::Object{{"uploadMedia", std::move(said)}});
        }
        said.emplace("id", id);
        said.emplace("key", "uploads/" + id);
        return jsonAnswer(200, Json::Object{{"uploadInitImage", std::move(said)}});
    }

    Answered<Answer> initImage(const Call& call)
    {
        return offerForm(call, {"png", "jpg", "jpeg", "webp"}, false);
    }
    Answered<Answer> media(const Call& call) { return offerForm(call, {"mp4", "mov"}, true); }

    Answered<Answer> initImageOf(const Call& call)
    {
        const auto* form = m_forms.find(call.parts.front());
        const Json said = form && !form->bytes.empty()
                              ? Json(Json::Object{{"id", call.parts.front()},
                                                  {"url", selfUrl() + "/_s3/" + call.parts.front()},
                                                  {"createdAt", nowText()}})
                              : Json();
        return jsonAnswer(200, Json::Object{{"init_images_by_pk", said}});
    }

    Answered<Answer> receive(const Call& call)
    {
        auto* form = m_forms.find(call.parts.front());
        if (!form)
            return badRequest("there is no such form");
        if (auto wrong = m_forms.post(*form, call.request, {.least = 1, .most = 200 * kMega}, clock().now()))
            return badRequest(*wrong);
        return Answer{.status = 204, .contentType = {}, .body = {}, .headers = {}};
    }

    Answered<Input> uploaded(const std::string& id, std::string_view where)
    {
        const auto* form = m_forms.find(id);
        if (!form || form->bytes.empty())
            return badRequest(std::string(where) + " is no upload");
        return inputOfBytes(form->bytes, {.where = where, .mostBytes = 25 * kMega});
    }

    // ---- first version

    static Json costOf(const ProviderTask& task)
    {
        return Json::Object{{"amount", std::to_string(task.price)}, {"unit", "CREDITS"}};
    }

    static Json startedAs(const ProviderTask& task)
    {
        return Json::Object{
            {"generationId", task.id()}, {"apiCreditCost", task.price}, {"cost", costOf(task)}};
    }

    Answered<Answer> generate(const Call& call)
    {
        const auto& body = call.body;
        if (auto wrong = wrongMember(body, leonardoGeneration()))
            return badRequest(*wrong);
        Order order{.model = textAt(body, "modelId"),
                    .operation = "v1/generations",
                    .prompt = textAt(body, "prompt"),
                    .wanted = {.craft = Craft::Draw, .prompt = textAt(body, "prompt")}};
        order.wanted.width = static_cast<int>(numberAt(body, "width", 1024));
        order.wanted.height = static_cast<int>(numberAt(body, "height", 768));
        const int side = std::max(order.wanted.width, order.wanted.height);
        if (order.wanted.width % 8 != 0 || order.wanted.height % 8 != 0)
            return badRequest("width and height must be multiples of 8");
        if (side > 768 && numberAt(body, "num_images", 4) > 4)
            return badRequest("at most 4 pictures of this size");
        if (flagAt(body, "alchemy", true) && flagAt(body, "ultra", false))
            return badRequest("alchemy and ultra exclude each other");
        if (body.find("init_image_id") && body.find("init_generation_image_id"))
            return badRequest("only one of init_image_id and init_generation_image_id");
        if (const auto id = textAt(body, "init_image_id"); !id.empty()) {
            const auto picture = uploaded(id, "init_image_id");
            if (!picture)
                return std::unexpected(picture.error());
            order.wanted.craft = Craft::Rework;
            order.wanted.inputs.push_back(picture->bytes);
        }
        if (auto read = readControls(member(body, "controlnets"), order.wanted); !read)
            return std::unexpected(read.error());
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return jsonAnswer(200, Json::Object{{"sdGenerationJob", startedAs(**task)}});
    }

    Answered<void> readControls(const Json& controls, Wanted& wanted)
    {
        for (const auto& each : controls.asArray() ? *controls.asArray() : Json::Array()) {
            if (auto wrong = wrongMember(each,
                                         {text("initImageId").needed(),
                                          text("initImageType").needed().oneOf({"GENERATED", "UPLOADED"}),
                                          whole("preprocessorId").needed(),
                                          text("strengthType").oneOf({"Low", "Mid", "High", "Ultra", "Max"}),
                                          number("weight").between(0, 2)},
                                         "controlnets"))
                return badRequest(*wrong);
            const auto picture = uploaded(textAt(each, "initImageId"), "controlnets.initImageId");
            if (!picture)
                return std::unexpected(picture.error());
            wanted.craft = Craft::Rework;
            wanted.inputs.push_back(picture->bytes);
        }
        return {};
    }

    Answered<Answer> moveImage(const Call& call) { return video(call, true); }
    Answered<Answer> film(const Call& call) { return video(call, false); }

    static std::optional<std::string> wrongVideo(const Json& body)
    {
        const auto model = textAt(body, "model");
        const auto seconds = static_cast<int>(numberAt(body, "duration", 0));
        if (seconds == 0)
            return std::nullopt;
        const bool isVeo = model.starts_with("VEO3");
        const bool isVeoLength = seconds == 4 || seconds == 6 || seconds == 8;
        const bool isKlingLength = seconds == 5 || seconds == 10;
        if ((isVeo && !isVeoLength) || (model == "KLING2_5" && !isKlingLength))
            return "duration " + std::to_string(seconds) + " does not go with " + model;
        if (body.find("endFrameImage") && model != "KLING2_1")
            return "endFrameImage goes with KLING2_1 only";
        return std::nullopt;
    }

    Answered<Answer> video(const Call& call, bool hasPicture)
    {
        const auto& body = call.body;
        if (auto wrong = wrongMember(body, leonardoImageToVideo(hasPicture)))
            return badRequest(*wrong);
        if (auto wrong = wrongVideo(body))
            return badRequest(*wrong);
        Order order{
            .model = textAt(body, "model"),
            .operation = hasPicture ? "v1/generations-image-to-video" : "v1/generations-text-to-video",
            .prompt = textAt(body, "prompt"),
            .wanted = {.craft = hasPicture ? Craft::Pan : Craft::Film, .prompt = textAt(body, "prompt")}};
        order.wanted.width = static_cast<int>(numberAt(body, "width", 0));
        order.wanted.height = static_cast<int>(numberAt(body, "height", 0));
        order.wanted.seconds = numberAt(body, "duration", order.model.starts_with("VEO3") ? 8 : 5);
        if (hasPicture) {
            const auto picture = uploaded(textAt(body, "imageId"), "imageId");
            if (!picture)
                return std::unexpected(picture.error());
            order.wanted.inputs.push_back(picture->bytes);
        }
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return jsonAnswer(200, Json::Object{{"motionVideoGenerationJob", startedAs(**task)}});
    }

    Answered<Answer> upscale(const Call& call)
    {
        const auto& body = call.body;
        if (auto wrong = wrongMember(body, leonardoUniversal()))
            return badRequest(*wrong);
        const int sources = static_cast<int>(body.find("initImageId") != nullptr) +
                            static_cast<int>(body.find("generatedImageId") != nullptr) +
                            static_cast<int>(body.find("variationId") != nullptr);
        if (sources != 1)
            return badRequest("exactly one of initImageId, generatedImageId, variationId");
        if (body.find("upscalerStyle") && body.find("ultraUpscaleStyle"))
            return badRequest("either upscalerStyle or ultraUpscaleStyle");
        if (body.find("upscalerStyle") && (body.find("similarity") || body.find("detailContrast")))
            return badRequest("similarity and detailContrast go with ultraUpscaleStyle");
        const auto picture = uploaded(textAt(body, "initImageId"), "initImageId");
        if (!picture)
            return std::unexpected(picture.error());
        auto task = accept({.model = "universal-upscaler",
                            .operation = "v1/variations/universal-upscaler",
                            .prompt = textAt(body, "prompt"),
                            .wanted = {.craft = Craft::Enlarge,
                                       .inputs = {picture->bytes},
                                       .scale = numberAt(body, "upscaleMultiplier", 1.5)}});
        if (!task)
            return std::unexpected(task.error());
        return jsonAnswer(200, Json::Object{{"universalUpscaler",
                                             Json::Object{{"id", (*task)->id()}, {"cost", costOf(**task)}}}});
    }

    // ---- second version

    Answered<Input> referenced(const Json& entry, const LeonardoModel& model)
    {
        if (auto wrong =
                wrongMember(entry, {object("image").needed(), text("strength").oneOf({"LOW", "MID", "HIGH"})},
                            "guidances"))
            return badRequest(*wrong);
        const auto& image = member(entry, "image");
        if (auto wrong = wrongMember(
                image,
                {text("type").needed().oneOf({"UPLOADED", "GENERATED", "VARIATION", "URL", "BASE64"}),
                 text("id"), text("url"), text("data")},
                "image"))
            return badRequest(*wrong);
        const auto type = textAt(image, "type");
        if (type == "UPLOADED")
            return uploaded(textAt(image, "id"), "image.id");
        const bool isInline = type == "URL" || type == "BASE64";
        if (!isInline || !model.takesUrl)
            return badRequest(std::string(model.id) + " takes no " + type);
        InputRule rule{.where = "image", .mostBytes = 25 * kMega};
        rule.takesUrl = type == "URL";
        rule.takesBare = type == "BASE64";
        return input(textAt(image, type == "URL" ? "url" : "data"), rule);
    }

    Answered<void> readGuidances(const Json& guidances, const LeonardoModel& model, Wanted& wanted)
    {
        if (guidances.isNull())
            return {};
        if (auto wrong =
                wrongMember(guidances,
                            {list("image_reference").between(1, static_cast<double>(model.mostReferences)),
                             list("start_frame").between(1, 1), list("end_frame").between(1, 1)},
                            "guidances"))
            return badRequest(*wrong);
        for (const std::string_view name : {"start_frame", "end_frame", "image_reference"}) {
            const auto* entries = member(guidances, name).asArray();
            if (entries && name != "image_reference" && !model.isVideo)
                return badRequest(std::string(name) + " goes with clips only");
            for (const auto& each : entries ? *entries : Json::Array()) {
                const auto read = referenced(each, model);
                if (!read)
                    return std::unexpected(read.error());
                wanted.inputs.push_back(read->bytes);
            }
        }
        return {};
    }

    Answered<Order> order2(const Call& call)
    {
        const auto& body = call.body;
        if (auto wrong = wrongMember(body, {text("model").needed(), object("parameters").needed(),
                                            flag("public"), flag("ephemeral"), flag("base64")}))
            return badRequest(*wrong);
        const auto* model = leonardoModel(textAt(body, "model"));
        if (!model)
            return badRequest("there is no model " + textAt(body, "model"));
        const auto& parameters = member(body, "parameters");
        if (auto wrong = wrongMember(parameters, leonardoParameters(*model), "parameters"))
            return badRequest(*wrong);
        const auto seconds = static_cast<int>(numberAt(parameters, "duration", model->leastSeconds));
        if (model->isVideo && (seconds < model->leastSeconds || seconds > model->mostSeconds))
            return badRequest("duration does not go with " + std::string(model->id));
        Order order{.model = std::string(model->id),
                    .operation = "v2/generations",
                    .prompt = textAt(parameters, "prompt"),
                    .wanted = {.craft = model->craft, .prompt = textAt(parameters, "prompt")}};
        order.wanted.width = static_cast<int>(numberAt(parameters, "width", 0));
        order.wanted.height = static_cast<int>(numberAt(parameters, "height", 0));
        order.wanted.seconds = seconds;
        order.wanted.scale = numberAt(parameters, "upscale_factor", 2);
        if (auto read = readGuidances(member(parameters, "guidances"), *model, order.wanted); !read)
            return std::unexpected(read.error());
        const bool isCut = model->craft == Craft::CutOut || model->craft == Craft::Enlarge;
        if (isCut && order.wanted.inputs.size() != 1)
            return badRequest("guidances.image_reference is missing");
        if (!isCut && order.prompt.empty())
            return badRequest("parameters.prompt is missing");
        if (!isCut && !order.wanted.inputs.empty())
            order.wanted.craft = model->isVideo ? Craft::Pan : Craft::Rework;
        return order;
    }

    Answered<Answer> generate2(const Call& call)
    {
        auto order = order2(call);
        if (!order)
            return std::unexpected(order.error());
        auto task = accept(std::move(*order));
        if (!task)
            return std::unexpected(task.error());
        // Some pages of the papers show the other name.
        const auto* name = (*task)->number % 3 == 2 ? "sdGenerationJob" : "generate";
        return jsonAnswer(200, Json::Object{{name, startedAs(**task)}});
    }

    Answered<Answer> generateNow(const Call& call)
    {
        auto order = order2(call);
        if (!order)
            return std::unexpected(order.error());
        order->operation = "v2/generationssync";
        order->isInstant = true;
        const bool isCut = order->wanted.craft == Craft::CutOut;
        if (!isCut)
            return badRequest("this model does not answer at once");
        auto task = accept(std::move(*order));
        if (!task)
            return std::unexpected(task.error());
        if ((*task)->end != TaskEnd::Done)
            return trouble(ServerError, "the picture was not made");
        const auto made = resultOf(**task);
        if (!made)
            return trouble(ServerError, "the picture was not made");
        const auto facts = maker().look(made->bytes);
        const bool isInside = flagAt(call.body, "base64", false) && made->bytes.size() < kLargestInline;
        const bool isNothing = (*task)->resultFault == ProviderFault::Kind::ResultIsNoPicture;
        Json::Object result{{"url", resultUrl(**task)},
                            {"contentType", made->mediaType},
                            {"width", facts ? facts->width : 0},
                            {"height", facts ? facts->height : 0},
                            {"nsfw", false},
                            {"blocked", false}};
        if (isInside)
            result.emplace("dataB64", base64(isNothing ? std::string(4096, 'x') : made->bytes));
        return jsonAnswer(
            200, Json::Object{{"generateSync", Json::Object{{"id", (*task)->id()},
                                                            {"blockedCount", 0},
                                                            {"cost", costOf(**task)},
                                                            {"results", Json::Array{std::move(result)}}}}});
    }

    // ---- how it stands

    static std::string_view wordOf(const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        if (standing.stage == TaskStage::Done)
            return "COMPLETE";
        return standing.stage == TaskStage::Failed || standing.stage == TaskStage::Refused ? "FAILED"
                                                                                           : "PENDING";
    }

    Answered<Answer> generation(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task || task->order.operation.starts_with("v1/variations"))
            return trouble(NoTask, "not found");
        const auto standing = read(*task);
        // Asked at once, there may be nothing yet; and what is complete may have no pictures for a moment.
        if (task->readings == 1 && standing.stage == TaskStage::Queued)
            return jsonAnswer(200, Json::Object{{"generations_by_pk", nullptr}});
        Json::Array images;
        const bool isReady = task->number % 2 == 0 || task->readings > 1;
        if (standing.stage == TaskStage::Done && isReady) {
            const bool isVideo = kindOf(task->order.wanted.craft) == "video";
            const auto url = resultUrl(*task);
            images.emplace_back(Json::Object{{"id", "img-" + task->id()},
                                             {"url", url},
                                             {"nsfw", false},
                                             {"motionMP4URL", isVideo ? Json(url) : Json()},
                                             {"imageToVideo", nullptr},
                                             {"motion", isVideo ? Json(true) : Json()},
                                             {"generated_image_variation_generics", Json::Array()}});
        }
        return jsonAnswer(
            200, Json::Object{{"generations_by_pk", Json::Object{{"id", task->id()},
                                                                 {"status", wordOf(standing)},
                                                                 {"createdAt", toIso8601(task->createdAt)},
                                                                 {"prompt", task->order.prompt},
                                                                 {"generated_images", std::move(images)}}}});
    }

    Answered<Answer> variation(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task || !task->order.operation.starts_with("v1/variations"))
            return trouble(NoTask, "not found");
        const auto standing = read(*task);
        const auto url = standing.stage == TaskStage::Done ? Json(resultUrl(*task)) : Json();
        return jsonAnswer(200,
                          Json::Object{{"generated_image_variation_generic",
                                        Json::Array{Json::Object{{"id", task->id()},
                                                                 {"status", wordOf(standing)},
                                                                 {"transformType", "UPSCALE"},
                                                                 {"createdAt", toIso8601(task->createdAt)},
                                                                 {"url", url}}}}});
    }

    Answered<Answer> remove(const Call& call)
    {
        const auto* task = taskOf(call.parts.front());
        return jsonAnswer(200, Json::Object{{"delete_generations_by_pk",
                                             task ? Json(Json::Object{{"id", task->id()}}) : Json()}});
    }

    Answered<Answer> me(const Call&)
    {
        return jsonAnswer(
            200,
            Json::Object{
                {"user_details",
                 Json::Array{Json::Object{{"user", Json::Object{{"id", "sandbox"}, {"username", "Sandbox"}}},
                                          {"apiConcurrencySlots", 10},
                                          {"apiPaidTokens", balanceNow()},
                                          {"apiSubscriptionTokens", 0},
                                          {"apiPlanTokenRenewalDate", nullptr},
                                          {"paidTokens", 0},
                                          {"subscriptionTokens", 0},
                                          {"subscriptionGptTokens", 0},
                                          {"subscriptionModelTokens", 0},
                                          {"tokenRenewalDate", nullptr}}}}});
    }

    Answered<Answer> models(const Call&)
    {
        Json::Array list;
        for (const auto id : leonardoModels())
            list.emplace_back(Json::Object{{"id", id}});
        return jsonAnswer(200, Json::Object{{"models", std::move(list)}});
    }

    // To the address of the key's page, under its callback key.
    std::optional<Letter> notice(const ProviderTask& task, const Secret& secret) override
    {
        if (webhookUrl().empty())
            return std::nullopt;
        const bool isDone = stageOf(task) == TaskStage::Done;
        Json::Array images;
        if (isDone)
            images.emplace_back(
                Json::Object{{"id", "img-" + task.id()}, {"url", resultUrl(task)}, {"nsfw", false}});
        const Json body = Json::Object{
            {"type", isDone ? "image_generation.complete" : "image_generation.failed"},
            {"object", "generation"},
            {"timestamp", std::int64_t{clock().now().time_since_epoch().count()}},
            {"api_version", "v1"},
            {"data", Json::Object{{"object", Json::Object{{"id", task.id()},
                                                          {"status", isDone ? "COMPLETE" : "FAILED"},
                                                          {"images", std::move(images)},
                                                          {"apiKey", Json::Object{{"id", "sandbox"}}}}}}}};
        return Letter{.about = std::string(stageId(stageOf(task))) + " " + task.id(),
                      .url = webhookUrl(),
                      .contentType = "application/json",
                      .body = body.dump(),
                      .headers =
                          [secret] {
                              return Headers{{"authorization", "Bearer " + std::string(secret.reveal())}};
                          },
                      .isAccepted = [](const Answer& answer) { return answer.status / 100 == 2; }};
    }

    S3Forms m_forms;
};

} // namespace

std::unique_ptr<ProviderDesk> makeLeonardo(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Leonardo>(setup);
}

} // namespace vidgo::sandbox
