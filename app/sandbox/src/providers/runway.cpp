#include <algorithm>
#include <cctype>

#include "control.h"
#include "provider_desk.h"
#include "runway_rules.h"
#include "s3_form.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::size_t kMega = 1024 * 1024;
constexpr std::size_t kLongestData = 5 * kMega;
constexpr std::string_view kUpload = "runway://upload/";
constexpr double kMostUpscaled = 25.3e6; // pixels of an upscaled picture

const std::vector<std::string_view> kAvatars = {"game-character", "music-superstar",  "game-character-man",
                                                "cat-character",  "influencer",       "tennis-coach",
                                                "human-resource", "fashion-designer", "cooking-teacher"};
const std::vector<std::string_view> kVoices = {
    "victoria", "vincent", "clara",  "drew",    "skye",  "max",    "morgan", "felix",  "mia",   "marcus",
    "summer",   "ruby",    "aurora", "jasper",  "leo",   "adrian", "nina",   "emma",   "blake", "david",
    "maya",     "nathan",  "sam",    "georgia", "petra", "adam",   "zach",   "violet", "roman", "luna"};

bool isTag(std::string_view tag)
{
    const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    return tag.size() >= 3 && tag.size() <= 16 &&
           std::isalpha(static_cast<unsigned char>(tag.front())) != 0 && std::ranges::all_of(tag, isWord);
}

class Runway final : public ProviderDesk
{
public:
    explicit Runway(const Setup& setup)
        : ProviderDesk(setup, {.id = "runway",
                               .key = "key_runway-sandbox",
                               .base = "",
                               .resultLife = std::chrono::hours(24),
                               .renewsResults = true})
    {}

private:
    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        std::vector<Route> all = {
            {"POST", "/v1/uploads", On::Upload, Body::Json,
             [this](const Call& call) { return versioned(call, &Runway::offerUpload); }},
            {.method = "POST",
             .path = "/_s3/{}",
             .on = On::Upload,
             .body = Body::Other,
             .handler = [this](const Call& call) { return receive(call); },
             .key = Route::Key::None},
            {"GET", "/v1/tasks/{}", On::Read, Body::None,
             [this](const Call& call) { return versioned(call, &Runway::task); }},
            {"DELETE", "/v1/tasks/{}", On::Read, Body::None,
             [this](const Call& call) { return versioned(call, &Runway::remove); }},
            {"GET", "/v1/organization", On::Account, Body::None,
             [this](const Call& call) { return versioned(call, &Runway::organization); }},
        };
        for (const std::string_view path :
             {"/v1/image_to_video", "/v1/text_to_video", "/v1/text_to_image", "/v1/video_to_video",
              "/v1/image_upscale", "/v1/video_upscale", "/v1/avatar_videos", "/v1/text_to_speech",
              "/v1/character_performance"})
            all.push_back({"POST", path, On::Create, Body::Json,
                           [this](const Call& call) { return versioned(call, &Runway::create); }});
        all.push_back({"POST", "/v1/recipes/product_campaign_image", On::Create, Body::Json,
                       [this](const Call& call) { return versioned(call, &Runway::campaign); }});
        return all;
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status) {
            return jsonAnswer(status, Json::Object{{"error", trouble.what}});
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401);
        case OutOfCredit:
            return jsonAnswer(400,
                              Json::Object{{"error", "You do not have enough credits to run this task."}});
        case NoPath:
        case NoTask:
            return say(404);
        case WrongMethod:
            return say(405);
        case RateLimited:
            return jsonAnswer(429, Json::Object{{"error", "Your daily task limit has been reached."}});
        case ServerError:
            return say(500);
        case Unavailable:
            return say(503);
        default:
            return say(400);
        }
    }

    Answered<Answer> versioned(const Call& call, Answered<Answer> (Runway::*handler)(const Call&))
    {
        if (call.request.header("x-runway-version") != "2024-11-06")
            return badRequest("X-Runway-Version is missing or another");
        return (this->*handler)(call);
    }

    // ---- uploads

    Answered<Answer> offerUpload(const Call& call)
    {
        if (auto wrong = wrongMember(call.body,
                                     {text("filename").needed(), text("type").needed().oneOf({"ephemeral"})}))
            return badRequest(*wrong);
        if (textAt(call.body, "filename").find('.') == std::string::npos)
            return badRequest("filename has no extension");
        const auto id = nextUuid();
        const auto& form = m_forms.add(id, {}, clock().now() + std::chrono::hours(1));
        Json::Object fields;
        for (const auto& [name, value] : form.fields)
            fields.emplace(name, value);
        return jsonAnswer(200, Json::Object{{"uploadUrl", selfUrl() + "/_s3/" + id},
                                            {"fields", std::move(fields)},
                                            {"runwayUri", std::string(kUpload) + id}});
    }

    Answered<Answer> receive(const Call& call)
    {
        auto* form = m_forms.find(call.parts.front());
        if (!form)
            return badRequest("there is no such form");
        if (auto wrong =
                m_forms.post(*form, call.request, {.least = 512, .most = 200 * kMega, .takesMetadata = true},
                             clock().now()))
            return badRequest(*wrong);
        return Answer{.status = 204, .contentType = {}, .body = {}, .headers = {}};
    }

    // An address of the open net, an upload or a data address.
    Answered<void> take(const std::string& uri, std::string_view kind, std::string_view where, Wanted& wanted)
    {
        const InputRule rule{
            .where = where,
            .kind = kind,
            .takesUrl = false, // theirs are by https and under a name: none is here
            .takesData = true,
            .mostBytes = 200 * kMega,
            .types = kind == "image" ? std::vector<std::string_view>{"image/jpeg", "image/png", "image/webp"}
                                     : std::vector<std::string_view>(),
            .longestData = kLongestData};
        Answered<Input> read = badRequest("");
        if (uri.starts_with(kUpload)) {
            const auto* form = m_forms.find(std::string_view(uri).substr(kUpload.size()));
            if (!form || form->bytes.empty())
                return badRequest(std::string(where) + " is no upload");
            read = inputOfBytes(form->bytes, rule);
        } else {
            read = input(uri, rule);
        }
        if (!read)
            return std::unexpected(read.error());
        wanted.inputs.push_back(read->bytes);
        return {};
    }

    // ---- creates

    Answered<void> takeFirstFrame(const Json& promptImage, Wanted& wanted)
    {
        if (const auto* uri = promptImage.asString())
            return take(*uri, "image", "promptImage", wanted);
        const auto* entries = promptImage.asArray();
        if (!entries || entries->empty() || entries->size() > 2)
            return badRequest("promptImage is neither a text nor a list of one or two");
        for (const auto& each : *entries) {
            if (auto wrong = wrongMember(
                    each, {text("position").needed().oneOf({"first", "last"}), text("uri").needed()},
                    "promptImage"))
                return badRequest(*wrong);
            if (auto taken = take(textAt(each, "uri"), "image", "promptImage.uri", wanted); !taken)
                return taken;
        }
        return {};
    }

    Answered<void> takeReferences(const Json& references, Wanted& wanted)
    {
        for (const auto& each : references.asArray() ? *references.asArray() : Json::Array()) {
            if (auto wrong = wrongMember(
                    each, {text("uri").needed(), text("tag"), text("subject").oneOf({"human", "object"})},
                    "referenceImages"))
                return badRequest(*wrong);
            if (const auto tag = textAt(each, "tag"); !tag.empty() && !isTag(tag))
                return badRequest("referenceImages.tag is no tag: " + tag);
            if (auto taken = take(textAt(each, "uri"), "image", "referenceImages.uri", wanted); !taken)
                return taken;
        }
        return {};
    }

    Answered<void> takeAvatar(const Json& body, Wanted& wanted)
    {
        const auto& avatar = member(body, "avatar");
        if (auto wrong = wrongMember(avatar,
                                     {text("type").needed().oneOf({"runway-preset", "custom"}),
                                      text("presetId").oneOf(kAvatars), text("avatarId")},
                                     "avatar"))
            return badRequest(*wrong);
        if (textAt(avatar, "type") == "custom" || textAt(avatar, "presetId").empty())
            return badRequest("there is no such avatar");
        const auto& speech = member(body, "speech");
        if (auto wrong = wrongMember(speech,
                                     {text("type").needed().oneOf({"audio", "text"}), text("audio"),
                                      text("text"), object("voice")},
                                     "speech"))
            return badRequest(*wrong);
        if (textAt(speech, "type") == "audio")
            return take(textAt(speech, "audio"), "audio", "speech.audio", wanted);
        wanted.speech = textAt(speech, "text");
        if (wanted.speech.empty())
            return badRequest("speech.text is missing");
        const auto& voice = member(speech, "voice");
        if (voice.isNull())
            return {};
        if (auto wrong = wrongMember(voice,
                                     {text("type").needed().oneOf({"preset", "custom"}),
                                      text("presetId").oneOf(kVoices), text("id")},
                                     "voice"))
            return badRequest(*wrong);
        return {};
    }

    Answered<void> takeVoice(const Json& voice, Wanted& wanted, const std::string& words)
    {
        if (auto wrong = wrongMember(
                voice,
                {text("type").needed().oneOf({"runway-preset", "custom"}), text("presetId"), text("id")},
                "voice"))
            return badRequest(*wrong);
        wanted.speech = words;
        return {};
    }

    Answered<void> takePerformance(const Json& body, Wanted& wanted)
    {
        for (const std::string_view name : {"reference", "character"}) {
            const auto& part = member(body, name);
            if (auto wrong = wrongMember(
                    part, {text("type").needed().oneOf({"image", "video"}), text("uri").needed()}, name))
                return badRequest(*wrong);
            const auto kind = textAt(part, "type");
            if (name == "reference" && kind != "video")
                return badRequest("reference is no clip");
            if (auto taken = take(textAt(part, "uri"), kind, name, wanted); !taken)
                return taken;
        }
        return {};
    }

    Answered<void> takeInputs(const Json& body, const RunwayForm& form, Wanted& wanted)
    {
        if (form.path == "image_to_video")
            return takeFirstFrame(member(body, "promptImage"), wanted);
        if (form.path == "text_to_image")
            return takeReferences(member(body, "referenceImages"), wanted);
        if (form.path == "avatar_videos")
            return takeAvatar(body, wanted);
        if (form.path == "text_to_speech")
            return takeVoice(member(body, "voice"), wanted, textAt(body, "promptText"));
        if (form.path == "character_performance")
            return takePerformance(body, wanted);
        if (form.path == "image_upscale")
            return take(textAt(body, "imageUri"), "image", "imageUri", wanted);
        if (body.find("videoUri"))
            return take(textAt(body, "videoUri"), "video", "videoUri", wanted);
        return {};
    }

    std::optional<std::string> wrongInputs(const RunwayForm& form, const Wanted& wanted)
    {
        if (wanted.inputs.size() < form.leastReferences)
            return "referenceImages: at least one";
        if (form.path != "image_upscale")
            return std::nullopt;
        const auto facts = maker().look(*wanted.inputs.front());
        const double width = facts ? facts->width : 0;
        const double height = facts ? facts->height : 0;
        if (std::min(width, height) < 300 || std::max(width, height) > 8000)
            return "imageUri: sides must have 300 to 8000 pixels";
        if (width * height * wanted.scale * wanted.scale > kMostUpscaled)
            return "the result would have more than 25.3 megapixels";
        return std::nullopt;
    }

    Answered<Answer> create(const Call& call)
    {
        const auto& body = call.body;
        const auto path = call.request.path().substr(4);
        const auto* form = runwayForm(path, textAt(body, "model"));
        if (!form)
            return badRequest("there is no model " + textAt(body, "model") + " for " + std::string(path));
        if (auto wrong = wrongMember(body, form->members))
            return badRequest(*wrong);
        Order order{.model = std::string(form->model),
                    .operation = std::string(path),
                    .prompt = textAt(body, "promptText"),
                    .wanted = {.craft = form->craft, .prompt = textAt(body, "promptText")}};
        if (const auto ratio = textAt(body, "ratio"); !ratio.empty() && ratio != "auto") {
            std::tie(order.wanted.width, order.wanted.height) = runwaySize(ratio);
            if (order.wanted.width == 0)
                return badRequest("ratio is no pair of pixels: " + ratio);
        }
        order.wanted.seconds = numberAt(body, "duration", 5);
        order.wanted.scale = numberAt(body, "scaleFactor", 2);
        if (auto taken = takeInputs(body, *form, order.wanted); !taken)
            return std::unexpected(taken.error());
        if (auto wrong = wrongInputs(*form, order.wanted))
            return badRequest(*wrong);
        if (form->craft == Craft::Draw && !order.wanted.inputs.empty())
            order.wanted.craft = textAt(body, "background") == "transparent" ? Craft::CutOut : Craft::Rework;
        return begin(std::move(order));
    }

    Answered<Answer> campaign(const Call& call)
    {
        if (auto wrong = wrongMember(call.body, {object("image").needed(), text("prompt").needed(),
                                                 text("version").needed().oneOf({"2026-06"})}))
            return badRequest(*wrong);
        Order order{.model = "product_campaign_image",
                    .operation = "recipes/product_campaign_image",
                    .prompt = textAt(call.body, "prompt"),
                    .wanted = {.craft = Craft::Rework, .prompt = textAt(call.body, "prompt")}};
        if (auto taken = take(textAt(member(call.body, "image"), "uri"), "image", "image.uri", order.wanted);
            !taken)
            return std::unexpected(taken.error());
        return begin(std::move(order));
    }

    Answered<Answer> begin(Order order)
    {
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        Json::Object said{{"id", (*task)->id()}};
        if ((*task)->order.operation != "avatar_videos")
            said.emplace("estimatedCost", Json::Object{{"credits", (*task)->price}});
        return jsonAnswer(200, Json(std::move(said)));
    }

    // ---- how it stands

    static std::string_view wordOf(const ProviderTask& task, const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        switch (standing.stage) {
        case TaskStage::Queued:
            return task.number % 2 == 0 ? "PENDING" : "THROTTLED";
        case TaskStage::Running:
            return "RUNNING";
        case TaskStage::Done:
            return "SUCCEEDED";
        case TaskStage::Failed:
        case TaskStage::Refused:
            return "FAILED";
        default:
            return "CANCELLED";
        }
    }

    Answered<Answer> task(const Call& call)
    {
        auto* found = taskOf(call.parts.front());
        if (!found || found->end == TaskEnd::Cancelled) // those can't be read again
            return trouble(NoTask, "Task not found");
        const auto standing = read(*found);
        Json::Object said{{"id", found->id()},
                          {"status", wordOf(*found, standing)},
                          {"createdAt", toIso8601(found->createdAt)}};
        const Json cost = Json::Object{{"credits", found->price}};
        switch (standing.stage) {
        case TaskStage::Done:
            said.emplace("output", Json::Array{resultUrl(*found)});
            said.emplace("cost", cost);
            break;
        case TaskStage::Refused: // costs as much as what was made
            said.emplace("failure", "Your input was flagged by our content moderation.");
            said.emplace("failureCode", "SAFETY.INPUT.TEXT");
            said.emplace("cost", cost);
            break;
        case TaskStage::Failed:
            said.emplace("failure", "An unexpected error occurred.");
            said.emplace("failureCode", "INTERNAL");
            said.emplace("cost", Json::Object{{"credits", 0}});
            break;
        case TaskStage::Running:
            said.emplace("progress", standing.fraction);
            [[fallthrough]];
        default:
            said.emplace("estimatedCost", cost);
        }
        return jsonAnswer(200, Json(std::move(said)));
    }

    Answered<Answer> remove(const Call& call)
    {
        auto* found = taskOf(call.parts.front());
        if (!found || found->end == TaskEnd::Cancelled)
            return trouble(NoTask, "Task not found");
        if (!cancel(*found))
            found->end = TaskEnd::Cancelled; // one that has ended is deleted with what it made
        return Answer{.status = 204, .contentType = {}, .body = {}, .headers = {}};
    }

    Answered<Answer> organization(const Call&)
    {
        const Json limits = Json::Object{{"maxConcurrentGenerations", 2}, {"maxDailyGenerations", nullptr}};
        return jsonAnswer(
            200, Json::Object{
                     {"creditBalance", balanceNow()},
                     {"tier", Json::Object{{"maxMonthlyCreditSpend", 10000},
                                           {"models", Json::Object{{"gen4_turbo", limits}}}}},
                     {"usage",
                      Json::Object{{"models", Json::Object{{"gen4_turbo", Json::Object{{"dailyGenerations",
                                                                                        runningNow()}}}}}}}});
    }

    S3Forms m_forms;
};

} // namespace

std::unique_ptr<ProviderDesk> makeRunway(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Runway>(setup);
}

} // namespace vidgo::sandbox
