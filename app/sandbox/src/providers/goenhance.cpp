#include <algorithm>

#include "control.h"
#include "provider_desk.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::size_t kMega = 1024 * 1024;

struct Style
{
    int value;
    std::string_view label;
    std::string_view version;
};
constexpr std::array kStyles = {
    Style{2000, "Anime Style", "v5"}, Style{1033, "GPT Anime", "v4"},    Style{2004, "Pixar", "v5"},
    Style{2005, "Clay", "v5"},        Style{2006, "Oil Painting", "v5"}, Style{2007, "Watercolor", "v5"},
    Style{2008, "Cyberpunk", "v5"},   Style{2009, "Realistic", "v5"},    Style{2010, "Cinematic", "v5"},
    Style{1016, "Anime 3", "v4"},     Style{5, "Cute Anime", "v1"},      Style{2, "Anime 2", "v1"}};

class GoEnhance final : public ProviderDesk
{
public:
    explicit GoEnhance(const Setup& setup)
        : ProviderDesk(setup, {.id = "goenhance",
                               .key = "goenhance-sandbox-key",
                               .base = "",
                               .resultLife = std::chrono::hours(12)})
    {}

private:
    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        return {
            {"POST", "/api/v1/video2video/generate", On::Create, Body::Json,
             [this](const Call& call) { return restyle(call); }},
            {"POST", "/api/v1/imagefaceswap/generate", On::Create, Body::Json,
             [this](const Call& call) { return swapFace(call); }},
            {"POST", "/api/v1/text2image/generate", On::Create, Body::Json,
             [this](const Call& call) { return draw(call); }},
            {"POST", "/api/v1/nano-banana", On::Create, Body::Json,
             [this](const Call& call) { return nanoBanana(call); }},
            {.method = "GET",
             .path = "/api/v1/jobs/detail",
             .on = On::Read,
             .body = Body::None,
             .handler = [this](const Call& call) { return detail(call); },
             .query = {"img_uuid"}},
            {"GET", "/api/v1/video2video/modellist", On::Account, Body::None,
             [](const Call&) { return styles(); }},
            {"GET", "/api/v1/videoeffect/list", On::Account, Body::None,
             [](const Call&) -> Answered<Answer> { return succeeded(Json::Array()); }},
            {"GET", "/api/v1/user/tokens", On::Account, Body::None,
             [this](const Call&) -> Answered<Answer> {
                 return succeeded(
                     Json::Object{{"count", balanceNow()}, {"queueLimit", 3}, {"user_id", "sandbox"}});
             }},
        };
    }

    static Answer succeeded(Json data)
    {
        return jsonAnswer(200, Json::Object{{"code", 0}, {"msg", "Success"}, {"data", std::move(data)}});
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status, int code) {
            return jsonAnswer(status, Json::Object{{"code", code}, {"msg", trouble.what}, {"data", nullptr}});
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401, 401);
        case NoPath:
            return say(404, 404);
        case WrongMethod:
            return say(405, 405);
        case RateLimited:
            return say(429, 429);
        case ServerError:
            return say(500, 500);
        case Unavailable:
            return say(503, 503);
        case OutOfCredit: // a word about it with HTTP 200 is all that is known of it
            return jsonAnswer(
                200, Json::Object{{"code", 4003}, {"msg", "insufficient tokens"}, {"data", nullptr}});
        default:
            return say(200, 4000);
        }
    }

    static Answered<Answer> styles()
    {
        Json::Array list;
        for (const auto& style : kStyles)
            list.emplace_back(Json::Object{{"value", style.value},
                                           {"label", style.label},
                                           {"version", style.version},
                                           {"url", ""},
                                           {"isVip", false}});
        return succeeded(
            Json::Array{Json::Object{{"label", "Default"}, {"value", "default"}, {"list", std::move(list)}}});
    }

    // The pattern of all creates: {"args": {...}, "type": "mx-..."}.
    static Answered<Json> argumentsOf(const Call& call, const Members& members, std::string_view type)
    {
        if (auto wrong =
                wrongMember(call.body, {object("args").needed(), text("type").needed().oneOf({type})}))
            return badRequest(*wrong);
        if (auto wrong = wrongMember(member(call.body, "args"), members, "args"))
            return badRequest(*wrong);
        return member(call.body, "args");
    }

    Answered<Answer> begin(Order order)
    {
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return succeeded(Json::Object{{"img_uuid", (*task)->id()}, {"cost", (*task)->price}});
    }

    Answered<Answer> restyle(const Call& call)
    {
        auto args =
            argumentsOf(call,
                        {whole("model").needed(), whole("duration").needed().between(3, 30),
                         text("reference_video_url").needed(), whole("seed").between(-1, 4294967295.0),
                         text("resolution").needed().oneOf({"540p", "720p"}), text("prompt").upTo(500)},
                        "mx-v2v");
        if (!args)
            return std::unexpected(args.error());
        const auto style = static_cast<int>(numberAt(*args, "model", 0));
        if (std::ranges::find(kStyles, style, &Style::value) == kStyles.end())
            return badRequest("args.model is not in the list of styles");
        const auto clip = input(textAt(*args, "reference_video_url"),
                                {.where = "reference_video_url", .kind = "video", .mostBytes = 50 * kMega});
        if (!clip)
            return std::unexpected(clip.error());
        return begin({.model = std::to_string(style),
                      .operation = "mx-v2v",
                      .prompt = textAt(*args, "prompt"),
                      .wanted = {.craft = Craft::ReworkClip,
                                 .prompt = textAt(*args, "prompt"),
                                 .inputs = {clip->bytes}}});
    }

    Answered<Answer> swapFace(const Call& call)
    {
        auto args = argumentsOf(call, {text("reference_img").needed(), text("source_img").needed()},
                                "mx-image-face-swap");
        if (!args)
            return std::unexpected(args.error());
        const auto target =
            input(textAt(*args, "reference_img"), {.where = "reference_img", .mostBytes = 5 * kMega});
        if (!target)
            return std::unexpected(target.error());
        const auto face = input(textAt(*args, "source_img"), {.where = "source_img", .mostBytes = 5 * kMega});
        if (!face)
            return std::unexpected(face.error());
        return begin({.model = "-1",
                      .operation = "mx-image-face-swap",
                      .wanted = {.craft = Craft::SwapFace, .inputs = {target->bytes, face->bytes}}});
    }

    Answered<Answer> draw(const Call& call)
    {
        auto args =
            argumentsOf(call,
                        {text("prompt").needed(), text("negative_prompt"), text("ratio"), whole("model"),
                         whole("batch_size").between(1, 4), whole("seed").between(-1, 4294967295.0)},
                        "mx-text2img");
        if (!args)
            return std::unexpected(args.error());
        return begin({.model = std::to_string(static_cast<int>(numberAt(*args, "model", 12))),
                      .operation = "mx-text2img",
                      .prompt = textAt(*args, "prompt"),
                      .wanted = {.craft = Craft::Draw, .prompt = textAt(*args, "prompt")}});
    }

    // The one create without a type.
    Answered<Answer> nanoBanana(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {object("args").needed()}))
            return badRequest(*wrong);
        const auto& args = member(call.body, "args");
        if (auto wrong = wrongMember(args, {text("prompt").needed()}, "args"))
            return badRequest(*wrong);
        return begin({.model = "nano-banana",
                      .operation = "nano-banana",
                      .prompt = textAt(args, "prompt"),
                      .wanted = {.craft = Craft::Draw, .prompt = textAt(args, "prompt")}});
    }

    // The papers say both "success" and "completed".
    static std::string_view wordOf(const ProviderTask& task, const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        switch (standing.stage) {
        case TaskStage::Running:
            return "processing";
        case TaskStage::Done:
            return task.number % 2 == 0 ? "success" : "completed";
        case TaskStage::Failed:
        case TaskStage::Refused:
            return "failed";
        default:
            return "pending";
        }
    }

    Answered<Answer> detail(const Call& call)
    {
        auto* task = taskOf(valueOf(call.query, "img_uuid"));
        if (!task)
            return trouble(NoTask, "the job does not exist");
        const auto standing = read(*task);
        Json files;
        if (standing.stage == TaskStage::Done) {
            Json::Object file{{"type", kindOf(task->order.wanted.craft)}, {"value", resultUrl(*task)}};
            if (kindOf(task->order.wanted.craft) == "video")
                file.emplace("duration", task->order.wanted.seconds);
            files = Json::Array{std::move(file)};
        }
        Json::Object data{{"img_uuid", task->id()},
                          {"status", wordOf(*task, standing)},
                          {"type", task->order.operation},
                          {"start_time", toIso8601(task->createdAt)},
                          {"end_time", standing.fraction < 1 ? Json() : Json(toIso8601(task->endsAt))},
                          {"model_id", task->order.model},
                          {"json", std::move(files)}};
        if (standing.stage == TaskStage::Refused)
            data.emplace("msg", "sensitive content detected");
        return succeeded(std::move(data));
    }
};

} // namespace

std::unique_ptr<ProviderDesk> makeGoEnhance(const ProviderDesk::Setup& setup)
{
    return std::make_unique<GoEnhance>(setup);
}

} // namespace vidgo::sandbox
