#include <algorithm>

#include "control.h"
#include "provider_desk.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::string_view kAnchor = "65f0a1b2c3d4e5f601234567";
constexpr std::string_view kVoice = "6625ebd4613f49985c349f95"; // the one of the papers

bool isId(std::string_view text)
{
    return text.size() == 24 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// A job of the common pattern: a create, and how it stands under its id.
struct A2eJob
{
    std::string_view path;   ///< "userImage2Video/start", without "/api/v1/".
    std::string_view status; ///< "userImage2Video/{}"
    Members members;
    std::vector<InputRule> files; ///< In the order in which the craft takes them; where: the member.
    Craft craft = Craft::None;
};

Members sized(Members members)
{
    for (const std::string_view name : {"name", "prompt", "negative_prompt"})
        members.push_back(text(name));
    return members;
}

const std::vector<A2eJob>& jobs()
{
    static const InputRule kPicture{.where = "image_url"};
    static const InputRule kSound{.where = "audio_url", .kind = "audio"};
    static const InputRule kClip{.where = "video_url", .kind = "video"};
    static const InputRule kFace{.where = "face_url"};
    static const auto kSeconds = number("duration").between(0, 600);
    static const std::vector<A2eJob> kJobs = {
        {"userImage2Video/start",
         "userImage2Video/{}",
         sized({text("image_url").needed()}),
         {kPicture},
         Craft::Pan},
        {"talkingPhoto/start",
         "talkingPhoto/{}",
         sized({text("image_url").needed(), text("audio_url").needed(), kSeconds}),
         {kPicture, kSound},
         Craft::Present},
        {"talkingVideo/start",
         "talkingVideo/{}",
         sized({text("video_url").needed(), text("audio_url").needed(), kSeconds}),
         {kClip, kSound},
         Craft::ReworkClip},
        {"userImageEdit/start",
         "userImageEdit/{}",
         {text("name"), text("edit_type").needed().oneOf({"clothing", "product"}),
          texts("image_urls").needed().between(2, 4)},
         {{.where = "image_urls"}},
         Craft::Dress},
        {"userFaceSwapTask/add",
         "userFaceSwapTask/{}",
         {text("name"), text("face_url").needed(), text("video_url").needed()},
         {kClip, kFace},
         Craft::SwapClipFace},
        {"userText2Image/start",
         "userText2Image/{}",
         {text("prompt").needed(), text("name"), whole("width").between(64, 4096),
          whole("height").between(64, 4096), text("model_type"), texts("input_images"), text("aspect_ratio"),
          whole("max_images").between(1, 4)},
         {{.where = "input_images"}},
         Craft::Draw},
        {"userQwen2Image/start",
         "userQwen2Image/detail/{}",
         {text("prompt").needed(), text("model").needed().oneOf({"qwen-image-2.0-pro"}), text("size"),
          texts("input_images")},
         {{.where = "input_images"}},
         Craft::Draw},
    };
    return kJobs;
}

class A2e final : public ProviderDesk
{
public:
    explicit A2e(const Setup& setup)
        : ProviderDesk(setup, {.id = "a2e",
                               .key = "sk_a2e-sandbox-key",
                               .base = "",
                               .resultLife = std::chrono::hours(7 * 24)})
    {
        for (const auto& job : jobs()) {
            m_createPaths.push_back("/api/v1/" + std::string(job.path));
            m_statusPaths.push_back("/api/v1/" + std::string(job.status));
        }
    }

private:
    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        std::vector<Route> all = {
            {.method = "GET",
             .path = "/api/v1/anchor/character_list",
             .on = On::Account,
             .body = Body::None,
             .handler = [](const Call&) { return anchors(); },
             .query = {"type"}},
            {"GET", "/api/v1/anchor/voice_list", On::Account, Body::None,
             [](const Call&) { return voices(); }},
            {"POST", "/api/v1/video/send_tts", On::Create, Body::Json,
             [this](const Call& call) { return speak(call); }},
            {"POST", "/api/v1/video/generate", On::Create, Body::Json,
             [this](const Call& call) { return present(call); }},
            {"POST", "/api/v1/video/awsResult", On::Read, Body::Json,
             [this](const Call& call) { return awsResult(call); }},
            {.method = "GET",
             .path = "/api/v1/video/awsList",
             .on = On::Read,
             .body = Body::None,
             .handler = [this](const Call& call) { return awsList(call); },
             .query = {"current", "pageSize"}},
            {"GET", "/api/v1/userFaceSwapTask/status", On::Read, Body::None,
             [this](const Call&) { return activeSwaps(); }},
            {"POST", "/api/v1/r2/upload-presigned-url", On::Upload, Body::Json,
             [this](const Call& call) { return presign(call); }},
            {.method = "PUT",
             .path = "/_r2/{}",
             .on = On::Upload,
             .body = Body::Other,
             .handler = [this](const Call& call) { return put(call); },
             .key = Route::Key::None,
             .query = {"X-Amz-Signature"}},
            {"GET", "/api/v1/user/remainingCoins", On::Account, Body::None,
             [this](const Call&) -> Answered<Answer> {
                 return succeeded(Json::Object{{"coins", balanceNow()}});
             }},
        };
        for (std::size_t i = 0; i < jobs().size(); ++i) {
            const auto& job = jobs()[i];
            all.push_back({"POST", m_createPaths[i], On::Create, Body::Json,
                           [this, &job](const Call& call) { return create(call, job); }});
            all.push_back({"GET", m_statusPaths[i], On::Read, Body::None,
                           [this, &job](const Call& call) { return status(call, job); }});
        }
        return all;
    }

    static Answer succeeded(Json data)
    {
        return jsonAnswer(200,
                          Json::Object{{"code", 0}, {"data", std::move(data)}, {"trace_id", "tr_sandbox"}});
    }

    Answer refusal(const Trouble& trouble) override
    {
        if (trouble.kind == NoPath || trouble.kind == WrongMethod) // a page, as at a wrong path or host
            return {.status = 404,
                    .contentType = "text/html; charset=utf-8",
                    .body = "<!DOCTYPE html><html><body>404</body></html>",
                    .headers = {}};
        const auto say = [&](int status, int code) {
            return jsonAnswer(
                status, Json::Object{{"code", code}, {"msg", trouble.what}, {"trace_id", "tr_sandbox"}});
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401, 401);
        case RateLimited:
            return say(429, 429);
        case ServerError:
            return say(500, 500);
        case Unavailable:
            return say(503, 503);
        case OutOfCredit:
            return jsonAnswer(200, Json::Object{{"code", 1003}, {"msg", "Insufficient coins"}});
        case NoTask:
            return say(200, 1004);
        default:
            return say(200, 1001);
        }
    }

    std::string nextId()
    {
        auto digits = nextUuid();
        std::erase(digits, '-');
        return digits.substr(8);
    }

    static Answered<Answer> anchors()
    {
        return succeeded(Json::Array{Json::Object{{"_id", kAnchor}, {"name", "Sandbox"}, {"lang", "en-US"}}});
    }

    static Answered<Answer> voices()
    {
        return succeeded(Json::Array{Json::Object{{"_id", kVoice}, {"label", "Sandbox"}, {"lang", "en-US"}}});
    }

    Answered<Answer> speak(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {text("msg").needed(), text("tts_id").needed(),
                                                 number("speechRate").between(0.5, 2)}))
            return badRequest(*wrong);
        if (!isId(textAt(call.body, "tts_id")))
            return badRequest("tts_id is no id of 24 hexadecimal digits");
        auto task = accept({.id = nextId(),
                            .model = "tts",
                            .operation = "send_tts",
                            .wanted = {.craft = Craft::Speak, .speech = textAt(call.body, "msg")},
                            .isInstant = true});
        if (!task)
            return std::unexpected(task.error());
        if ((*task)->end != TaskEnd::Done)
            return trouble(BadInput, (*task)->end == TaskEnd::Refused ? "the text contains sensitive words"
                                                                      : "the speech was not made");
        return succeeded(resultUrl(**task));
    }

    Answered<Answer> present(const Call& call)
    {
        Members members = {text("title"),
                           text("anchor_id").needed(),
                           whole("anchor_type").needed().between(0, 1),
                           text("audioSrc").needed(),
                           whole("resolution").among({480, 720, 1080}),
                           text("back_id"),
                           text("custom_back_id"),
                           text("color"),
                           text("anchor_background_img"),
                           text("anchor_background_color"),
                           flag("isSkipRs"),
                           text("isAllowReverse"),
                           flag("isToPublicPool")};
        for (const std::string_view name : {"web_bg_width", "web_bg_height", "web_people_width",
                                            "web_people_height", "web_people_x", "web_people_y"})
            members.push_back(whole(name).between(-4096, 4096));
        if (auto wrong = wrongMember(call.body, members))
            return badRequest(*wrong);
        if (textAt(call.body, "anchor_id") != kAnchor)
            return badRequest("there is no anchor " + textAt(call.body, "anchor_id"));
        if (call.body.find("anchor_background_img") && call.body.find("anchor_background_color"))
            return badRequest("only one background may be given");
        const auto sound = input(textAt(call.body, "audioSrc"), {.where = "audioSrc", .kind = "audio"});
        if (!sound)
            return std::unexpected(sound.error());
        Order order{.id = nextId(),
                    .model = std::string(kAnchor),
                    .operation = "video/generate",
                    .label = textAt(call.body, "title"),
                    .wanted = {.craft = Craft::Present, .inputs = {sound->bytes}}};
        order.wanted.width = static_cast<int>(numberAt(call.body, "web_bg_width", 0));
        order.wanted.height = static_cast<int>(numberAt(call.body, "web_bg_height", 0));
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return succeeded(Json::Object{{"_id", (*task)->id()}});
    }

    static std::string_view wordOf(const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        switch (standing.stage) {
        case TaskStage::Running:
            return "process";
        case TaskStage::Done:
            return "success";
        case TaskStage::Failed:
        case TaskStage::Refused:
            return "fail";
        default:
            return "init";
        }
    }

    // A list in which others may stand, too.
    Answered<Answer> awsResult(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {text("_id").needed()}))
            return badRequest(*wrong);
        auto* task = taskOf(textAt(call.body, "_id"));
        if (!task || task->order.operation != "video/generate")
            return trouble(NoTask, "the task does not exist");
        const auto standing = read(*task);
        const auto failure = standing.stage == TaskStage::Refused  ? "the audio contains sensitive content"
                             : standing.stage == TaskStage::Failed ? "algorithm error"
                                                                   : "";
        const Json other = Json::Object{{"_id", "000000000000000000000000"},
                                        {"status", "success"},
                                        {"process", 100},
                                        {"result", "https://example.com/other.mp4"},
                                        {"msg", ""}};
        return succeeded(Json::Array{
            other,
            Json::Object{{"_id", task->id()},
                         {"status", wordOf(standing)},
                         {"process", static_cast<int>(standing.fraction * 100)},
                         {"result", standing.stage == TaskStage::Done ? resultUrl(*task) : std::string()},
                         {"msg", failure},
                         {"anchor_type", "0"},
                         {"web_bg_width", task->order.wanted.width},
                         {"web_bg_height", task->order.wanted.height},
                         {"createdAt", toIso8601(task->createdAt)},
                         {"diff_s", 0}}});
    }

    // The newest first, a page at a time.
    Answered<Answer> awsList(const Call& call)
    {
        std::size_t page = 1;
        std::size_t size = 10;
        for (const auto& field : call.query) {
            const auto number = wholeNumber(field.value);
            if (!number || *number < 1 || *number > 100)
                return badRequest(field.name + " is no number of a page");
            (field.name == "current" ? page : size) = static_cast<std::size_t>(*number);
        }
        Json::Array shown;
        std::size_t place = 0;
        for (auto task = tasks().rbegin(); task != tasks().rend(); ++task) {
            if (task->order.operation != "video/generate" || place++ / size != page - 1)
                continue;
            const auto standing = read(*taskOf(task->id()));
            shown.emplace_back(Json::Object{{"_id", task->id()},
                                            {"title", task->order.label},
                                            {"status", wordOf(standing)},
                                            {"createdAt", toIso8601(task->createdAt)}});
        }
        return succeeded(std::move(shown));
    }

    Answered<Answer> create(const Call& call, const A2eJob& job)
    {
        if (auto wrong = wrongMember(call.body, job.members))
            return badRequest(*wrong);
        Order order{.id = nextId(),
                    .model = textAt(call.body, "model"),
                    .operation = std::string(job.path),
                    .prompt = textAt(call.body, "prompt"),
                    .label = textAt(call.body, "name"),
                    .wanted = {.craft = job.craft, .prompt = textAt(call.body, "prompt")}};
        order.wanted.width = static_cast<int>(numberAt(call.body, "width", 0));
        order.wanted.height = static_cast<int>(numberAt(call.body, "height", 0));
        if (auto read = readFiles(call.body, job, order.wanted); !read)
            return std::unexpected(read.error());
        if (job.craft == Craft::Draw && !order.wanted.inputs.empty())
            order.wanted.craft = Craft::Rework;
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return succeeded(detailOf(**task, job, {.stage = TaskStage::Queued}));
    }

    Answered<void> readFiles(const Json& body, const A2eJob& job, Wanted& wanted)
    {
        for (const auto& rule : job.files) {
            Json::Array references;
            if (const auto* one = member(body, rule.where).asString())
                references.emplace_back(*one);
            else if (const auto* many = member(body, rule.where).asArray())
                references = *many;
            for (const auto& reference : references) {
                auto read = input(*reference.asString(), rule);
                if (!read)
                    return std::unexpected(read.error());
                wanted.inputs.push_back(read->bytes);
            }
        }
        return {};
    }

    Json detailOf(const ProviderTask& task, const A2eJob& job, const Standing& standing) const
    {
        static constexpr auto kWords = [](const Standing& at) -> std::string_view {
            if (at.isUnknown)
                return kUnknownStatus;
            switch (at.stage) {
            case TaskStage::Queued:
                return "sent";
            case TaskStage::Running:
                return "processing";
            case TaskStage::Done:
                return "completed";
            default:
                return "failed";
            }
        };
        const bool isDone = standing.stage == TaskStage::Done;
        const bool isRefused = standing.stage == TaskStage::Refused;
        const bool isFailed = isRefused || standing.stage == TaskStage::Failed;
        const auto url = isDone ? resultUrl(task) : std::string();
        const std::string code = isFailed ? (isRefused ? "nsfw" : "5000") : "";
        const std::string what = isFailed ? (isRefused ? "sensitive content" : "the task failed") : "";
        Json::Object data{{"_id", task.id()},
                          {"current_status", kWords(standing)},
                          {"coins", task.price},
                          {"createdAt", toIso8601(task.createdAt)},
                          {"result_url", url}};
        const bool isSwap = job.craft == Craft::SwapClipFace; // where names are spelt in another way
        data.emplace(isSwap ? "faild_message" : "failed_message", what);
        data.emplace(isSwap ? "error_code" : "failed_code", code);
        if (kindOf(task.order.wanted.craft) == "image")
            data.emplace("image_urls", isDone ? Json::Array{url} : Json::Array());
        return data;
    }

    Answered<Answer> status(const Call& call, const A2eJob& job)
    {
        auto* task = taskOf(call.parts.front());
        if (!task || task->order.operation != job.path)
            return trouble(NoTask, "the task does not exist");
        return succeeded(detailOf(*task, job, read(*task)));
    }

    Answered<Answer> activeSwaps()
    {
        Json::Array active;
        const auto& job = *std::ranges::find(jobs(), "userFaceSwapTask/add", &A2eJob::path);
        for (const auto& task : tasks())
            if (task.order.operation == job.path && stageOf(task) <= TaskStage::Running)
                active.push_back(detailOf(task, job, {.stage = stageOf(task)}));
        return succeeded(std::move(active));
    }

    Answered<Answer> presign(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {text("key").needed(), text("contentType").needed(),
                                                 whole("contentLength").needed().between(1, 500e6),
                                                 whole("expiresIn").between(1, 3600)}))
            return badRequest(*wrong);
        const auto name = std::to_string(nextNumber());
        auto& promise = m_promises[name];
        promise = {.contentType = textAt(call.body, "contentType"),
                   .length = static_cast<std::size_t>(numberAt(call.body, "contentLength", 0)),
                   .url = keepUpload({}, {})};
        return succeeded(Json::Object{{"uploadUrl", selfUrl() + "/_r2/" + name + "?X-Amz-Signature=1"},
                                      {"cdnUrl", promise.url}});
    }

    struct Promise
    {
        std::string contentType;
        std::size_t length = 0;
        std::string url;
    };

    Answered<Answer> put(const Call& call)
    {
        const auto found = m_promises.find(call.parts.front());
        if (found == m_promises.end())
            return badRequest("there is no such upload");
        if (call.request.header("content-type") != found->second.contentType)
            return badRequest("another Content-Type than was said");
        if (call.request.body.size() != found->second.length)
            return badRequest("another length than was said");
        fillUpload(found->second.url, call.request.body, found->second.contentType);
        return Answer{.body = {}, .headers = {}};
    }

    std::vector<std::string> m_createPaths;
    std::vector<std::string> m_statusPaths;
    std::map<std::string, Promise> m_promises;
};

} // namespace

std::unique_ptr<ProviderDesk> makeA2e(const ProviderDesk::Setup& setup)
{
    return std::make_unique<A2e>(setup);
}

} // namespace vidgo::sandbox
