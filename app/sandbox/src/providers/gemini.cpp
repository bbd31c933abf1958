#include <algorithm>

#include "control.h"
#include "gemini_rules.h"
#include "provider_desk.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::size_t kMega = 1024 * 1024;
constexpr std::size_t kMostPictures = 14;

const std::vector<std::string_view> kPictureTypes = {"image/png", "image/jpeg", "image/webp", "image/heic",
                                                     "image/heif"};

/// What stands in the parts of a prompt.
struct Parts
{
    std::string words;
    std::vector<std::shared_ptr<const std::string>> files;
};

class Gemini final : public ProviderDesk
{
public:
    explicit Gemini(const Setup& setup)
        : ProviderDesk(setup, {.id = "gemini",
                               .key = "AIzaSandbox-key-0000000000000000000000",
                               .keyHeader = "x-goog-api-key",
                               .keyPrefix = "",
                               .base = "/v1beta",
                               .refusesAtOnce = true,
                               .keyOpensFiles = true,
                               .resultLife = std::chrono::hours(48)})
    {}

private:
    std::string url(std::string_view name) const override
    {
        return name == "upload" ? selfUrl() + "/upload/v1beta" : ProviderDesk::url(name);
    }

    std::vector<Route> routes() override
    {
        using On = ProviderFault::On;
        using Body = Route::Body;
        return {
            {"POST", "/v1beta/models/{}:generateContent", On::Create, Body::Json,
             [this](const Call& call) { return generate(call); }},
            {.method = "GET",
             .path = "/v1beta/models",
             .on = On::Account,
             .body = Body::None,
             .handler = [](const Call&) { return models(); },
             .query = {"pageSize", "pageToken"}},
            {"POST", "/upload/v1beta/files", On::Upload, Body::Json,
             [this](const Call& call) { return beginUpload(call); }},
            {.method = "POST",
             .path = "/_session/{}",
             .on = On::Upload,
             .body = Body::Other,
             .handler = [this](const Call& call) { return finishUpload(call); },
             .key = Route::Key::Any},
            {"GET", "/v1beta/files/{}", On::Upload, Body::None,
             [this](const Call& call) { return file(call); }},
            {"POST", "/v1beta/interactions", On::Create, Body::Json,
             [this](const Call& call) { return interact(call); }},
            {"GET", "/v1beta/interactions/{}", On::Read, Body::None,
             [this](const Call& call) { return interaction(call); }},
            {"POST", "/v1beta/interactions/{}/cancel", On::Read, Body::Other,
             [this](const Call& call) { return cancelInteraction(call); }},
            {"DELETE", "/v1beta/interactions/{}", On::Read, Body::None,
             [this](const Call& call) { return cancelInteraction(call); }},
        };
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status, const char* word) {
            return jsonAnswer(status, Json::Object{{"error", Json::Object{{"code", status},
                                                                          {"message", trouble.what},
                                                                          {"status", word},
                                                                          {"details", detailsOf(trouble)}}}});
        };
        switch (trouble.kind) {
        case NoKey:
            return say(403, "PERMISSION_DENIED");
        case WrongKey:
        case BadInput:
        case BadRequest:
            return say(400, "INVALID_ARGUMENT");
        case OutOfCredit:
            return say(402, "RESOURCE_EXHAUSTED");
        case NoPath:
        case NoTask:
        case WrongMethod:
            return say(404, "NOT_FOUND");
        case RateLimited:
            return say(429, "RESOURCE_EXHAUSTED");
        case ServerError:
            return say(500, "INTERNAL");
        case Unavailable:
            return say(503, "UNAVAILABLE");
        case Refused: // no error in their eyes
            return jsonAnswer(
                200,
                Json::Object{{"promptFeedback", Json::Object{{"blockReason", "PROHIBITED_CONTENT"},
                                                             {"safetyRatings", Json::Array()}}},
                             {"usageMetadata", Json::Object{{"promptTokenCount", 8}, {"totalTokenCount", 8}}},
                             {"modelVersion", "sandbox"}});
        default:
            return say(400, "FAILED_PRECONDITION");
        }
    }

    static Json detailsOf(const Trouble& trouble)
    {
        Json::Array details;
        if (trouble.kind == WrongKey)
            details.emplace_back(Json::Object{{"@type", "type.googleapis.com/google.rpc.ErrorInfo"},
                                              {"reason", "API_KEY_INVALID"},
                                              {"domain", "googleapis.com"}});
        if (trouble.retryAfter > 0)
            details.emplace_back(Json::Object{{"@type", "type.googleapis.com/google.rpc.RetryInfo"},
                                              {"retryDelay", std::to_string(trouble.retryAfter) + "s"}});
        return details;
    }

    static Answered<Answer> models()
    {
        Json::Array list;
        for (const auto id : geminiModels())
            list.emplace_back(Json::Object{{"name", "models/" + std::string(id)},
                                           {"displayName", id},
                                           {"supportedGenerationMethods", Json::Array{"generateContent"}}});
        return jsonAnswer(200, Json::Object{{"models", std::move(list)}});
    }

    // ---- files

    struct Upload
    {
        std::string contentType;
        std::size_t length = 0;
        std::string bytes;
        int readings = 0;
    };

    Answered<Answer> beginUpload(const Call& call)
    {
        const auto& request = call.request;
        const auto length = wholeNumber(request.header("x-goog-upload-header-content-length"));
        const auto type = request.header("x-goog-upload-header-content-type");
        if (request.header("x-goog-upload-protocol") != "resumable" ||
            request.header("x-goog-upload-command") != "start" || !length || type.empty())
            return badRequest("the headers of an upload are missing");
        if (auto wrong = wrongMember(call.body, {object("file").needed()}))
            return badRequest(*wrong);
        if (auto wrong = wrongMember(member(call.body, "file"), {text("displayName")}, "file"))
            return badRequest(*wrong);
        const auto name = "f" + std::to_string(nextNumber());
        m_uploads[name] = {
            .contentType = std::string(type), .length = static_cast<std::size_t>(*length), .bytes = {}};
        return Answer{.contentType = "application/json",
                      .body = "{}",
                      .headers = {{"X-Goog-Upload-URL", selfUrl() + "/_session/" + name},
                                  {"X-Goog-Upload-Status", "active"}}};
    }

    Answered<Answer> finishUpload(const Call& call)
    {
        const auto found = m_uploads.find(call.parts.front());
        const auto& request = call.request;
        if (found == m_uploads.end() || request.header("x-goog-upload-command") != "upload, finalize" ||
            request.header("x-goog-upload-offset") != "0")
            return badRequest("the headers of an upload are missing");
        if (request.body.size() != found->second.length)
            return badRequest("another length than was said");
        found->second.bytes = request.body;
        return jsonAnswer(200, Json::Object{{"file", fileJson(found->first, found->second)}});
    }

    Json fileJson(const std::string& name, const Upload& upload) const
    {
        const bool isClip = upload.contentType.starts_with("video/");
        return Json::Object{{"name", "files/" + name},
                            {"uri", selfUrl() + "/v1beta/files/" + name},
                            {"mimeType", upload.contentType},
                            {"sizeBytes", std::to_string(upload.length)},
                            {"state", isClip && upload.readings == 0 ? "PROCESSING" : "ACTIVE"},
                            {"expirationTime", toIso8601(clock().now() + std::chrono::hours(48))}};
    }

    Answered<Answer> file(const Call& call)
    {
        const auto found = m_uploads.find(call.parts.front());
        if (found == m_uploads.end() || found->second.bytes.empty())
            return trouble(NoTask, "the file does not exist");
        ++found->second.readings;
        return jsonAnswer(200, fileJson(found->first, found->second));
    }

    Answered<Input> uploaded(const std::string& uri, std::string_view type)
    {
        const auto found = m_uploads.find(uri.substr(uri.rfind('/') + 1));
        if (!uri.starts_with(selfUrl() + "/v1beta/files/") || found == m_uploads.end() ||
            found->second.bytes.empty())
            return input(uri, {.where = "fileUri"});
        if (found->second.contentType != type)
            return badRequest("fileData.mimeType is not that of the file");
        return inputOfBytes(found->second.bytes,
                            {.where = "fileUri", .kind = type.substr(0, type.find('/'))});
    }

    // ---- generateContent

    Answered<void> readPart(const Json& part, Parts& parts)
    {
        if (auto wrong = wrongMember(part, {text("text"), object("inlineData"), object("fileData")}, "parts"))
            return badRequest(*wrong);
        if (part.asObject()->size() != 1)
            return badRequest("a part is one of text, inlineData and fileData");
        if (const auto* words = member(part, "text").asString()) {
            parts.words += (parts.words.empty() ? "" : "\n") + *words;
            return {};
        }
        const bool isInline = part.find("inlineData") != nullptr;
        const auto& data = member(part, isInline ? "inlineData" : "fileData");
        if (auto wrong =
                wrongMember(data, {text("mimeType").needed(), text(isInline ? "data" : "fileUri").needed()},
                            "inlineData"))
            return badRequest(*wrong);
        const auto type = textAt(data, "mimeType");
        if (isInline && textAt(data, "data").starts_with("data:"))
            return badRequest("inlineData.data has a prefix");
        auto read = isInline
                        ? input("data:" + type + ";base64," + textAt(data, "data"), {.where = "inlineData",
                                                                                     .takesData = true,
                                                                                     .mostBytes = 100 * kMega,
                                                                                     .types = kPictureTypes})
                        : uploaded(textAt(data, "fileUri"), type);
        if (!read)
            return std::unexpected(read.error());
        parts.files.push_back(read->bytes);
        return {};
    }

    Answered<Parts> readContents(const Json& body)
    {
        Parts parts;
        for (const auto& content : *member(body, "contents").asArray()) {
            if (auto wrong = wrongMember(
                    content, {text("role").oneOf({"user", "model"}), list("parts").needed().between(1, 100)},
                    "contents"))
                return badRequest(*wrong);
            for (const auto& part : *member(content, "parts").asArray())
                if (auto read = readPart(part, parts); !read)
                    return std::unexpected(read.error());
        }
        return parts;
    }

    Answered<Answer> generate(const Call& call)
    {
        const auto& model = call.parts.front();
        const auto kind = geminiKindOf(model);
        if (kind != GeminiKind::Text && kind != GeminiKind::Picture)
            return trouble(NoPath, "models/" + model + " is not found or no longer available");
        if (auto wrong = wrongGeminiBody(call.body, model))
            return badRequest(*wrong);
        auto parts = readContents(call.body);
        if (!parts)
            return std::unexpected(parts.error());
        const auto& config = member(call.body, "generationConfig");
        if (kind == GeminiKind::Text)
            return say(*parts, config, model);
        if (parts->files.size() > kMostPictures)
            return badRequest("more than 14 pictures");
        return draw(std::move(*parts), config, model);
    }

    static Json candidate(Json::Array parts, const char* finish)
    {
        return Json::Object{{"content", Json::Object{{"role", "model"}, {"parts", std::move(parts)}}},
                            {"finishReason", finish},
                            {"index", 0}};
    }

    Answer completed(Json candidateJson, const std::string& model)
    {
        return jsonAnswer(200, Json::Object{{"candidates", Json::Array{std::move(candidateJson)}},
                                            {"usageMetadata", Json::Object{{"promptTokenCount", 300},
                                                                           {"candidatesTokenCount", 30},
                                                                           {"totalTokenCount", 330}}},
                                            {"modelVersion", model},
                                            {"responseId", "resp-" + std::to_string(nextNumber())}});
    }

    // A verdict where one is asked for, by words that stand in the prompt for those who try things out.
    Answered<Answer> say(const Parts& parts, const Json& config, const std::string& model)
    {
        if (lacksCredit())
            return trouble(OutOfCredit, "the prepaid balance is gone");
        if (refuses(parts.words))
            return trouble(Refused, "blocked");
        auto words = scriptedText();
        if (words.empty() && textAt(config, "responseMimeType") == "application/json") {
            const auto has = [&](const char* mark) { return parts.words.find(mark) != std::string::npos; };
            const auto* verdict = has("[block]") ? "block" : has("[review]") ? "review" : "allow";
            const Json::Array categories = has("[block]") ? Json::Array{"illegal"} : Json::Array();
            words = Json(Json::Object{{"verdict", verdict},
                                      {"categories", categories},
                                      {"reason", "The sandbox looks for marks in the prompt."}})
                        .dump();
        }
        if (words.empty())
            words = "This is the sandbox.";
        if (numberAt(config, "maxOutputTokens", 512) < 32)
            return completed(candidate({}, "MAX_TOKENS"), model);
        return completed(candidate({Json::Object{{"text", words}}}, "STOP"), model);
    }

    Answered<Answer> draw(Parts parts, const Json& config, const std::string& model)
    {
        const auto& image = member(config, "imageConfig");
        Order order{.model = model,
                    .operation = "generateContent",
                    .prompt = parts.words,
                    .wanted = {.craft = parts.files.empty() ? Craft::Draw : Craft::Rework,
                               .prompt = parts.words,
                               .inputs = std::move(parts.files)},
                    .isInstant = true};
        if (!image.isNull())
            std::tie(order.wanted.width, order.wanted.height) =
                geminiSize(textAt(image, "aspectRatio"), textAt(image, "imageSize"));
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        if ((*task)->end == TaskEnd::Failed) // words alone, as it happens
            return completed(candidate({Json::Object{{"text", "I can't draw that."}}}, "NO_IMAGE"), model);
        const auto made = resultOf(**task);
        if (!made)
            return trouble(ServerError, "the picture was not made");
        const bool isNothing = (*task)->resultFault == ProviderFault::Kind::ResultIsNoPicture;
        const Json data = Json::Object{{"mimeType", made->mediaType},
                                       {"data", base64(isNothing ? std::string(4096, 'x') : made->bytes)}};
        Json::Array said;
        said.emplace_back(Json::Object{{"text", "Here is a picture."}});
        said.emplace_back(Json::Object{{"inlineData", data}});
        return completed(candidate(std::move(said), "STOP"), model);
    }

    // ---- interactions

    Answered<Parts> readInputs(const Json& entries)
    {
        Parts parts;
        for (const auto& each : *entries.asArray()) {
            if (auto wrong = wrongMember(each,
                                         {text("type").needed().oneOf({"text", "image", "video"}),
                                          text("text"), text("mime_type"), text("data"), text("uri")},
                                         "input"))
                return badRequest(*wrong);
            const auto type = textAt(each, "type");
            if (type == "text") {
                parts.words += textAt(each, "text");
                continue;
            }
            const auto mime = textAt(each, "mime_type");
            auto read =
                each.find("data")
                    ? input(
                          "data:" + mime + ";base64," + textAt(each, "data"),
                          {.where = "input.data", .kind = type, .takesData = true, .mostBytes = 100 * kMega})
                    : uploaded(textAt(each, "uri"), mime);
            if (!read)
                return std::unexpected(read.error());
            parts.files.push_back(read->bytes);
        }
        return parts;
    }

    Answered<Answer> interact(const Call& call)
    {
        if (auto wrong = wrongInteraction(call.body))
            return badRequest(*wrong);
        auto parts = readInputs(member(call.body, "input"));
        if (!parts)
            return std::unexpected(parts.error());
        const auto& format = member(call.body, "response_format");
        Order order{.model = textAt(call.body, "model"),
                    .operation = "interactions",
                    .prompt = parts->words,
                    .wanted = {.craft = parts->files.empty() ? Craft::Film : Craft::Pan,
                               .prompt = parts->words,
                               .inputs = parts->files},
                    .body = format,
                    .failsWhenRefused = true};
        const auto resolution = textAt(format, "resolution");
        const int side = resolution.empty() || resolution == "720p" ? 720
                         : resolution == "360p"                     ? 360
                         : resolution == "1080p"                    ? 1080
                                                                    : 2160;
        const bool isTall = textAt(format, "aspect_ratio") == "9:16";
        order.wanted.width = isTall ? side : side * 16 / 9;
        order.wanted.height = isTall ? side * 16 / 9 : side;
        if (const auto duration = textAt(format, "duration"); !duration.empty())
            order.wanted.seconds = std::stod(duration);
        auto task = accept(std::move(order));
        if (!task)
            return std::unexpected(task.error());
        return jsonAnswer(200, interactionJson(**task, {.stage = TaskStage::Queued}));
    }

    static std::string_view wordOf(const Standing& standing)
    {
        if (standing.isUnknown)
            return kUnknownStatus;
        switch (standing.stage) {
        case TaskStage::Queued:
            return "queued";
        case TaskStage::Running:
            return "in_progress";
        case TaskStage::Done:
            return "completed";
        case TaskStage::Cancelled:
            return "cancelled";
        default:
            return "failed";
        }
    }

    Json interactionJson(const ProviderTask& task, const Standing& standing)
    {
        Json::Object said{{"id", task.id()},
                          {"model", task.order.model},
                          {"object", "interaction"},
                          {"created", toIso8601(task.createdAt)},
                          {"status", wordOf(standing)}};
        if (standing.stage == TaskStage::Done) {
            Json::Object block{{"type", "video"}, {"mime_type", "video/mp4"}};
            const bool isUri = textAt(task.order.body, "delivery") != "inline";
            const auto made = isUri ? Result<Made>(Made()) : resultOf(task);
            if (isUri)
                block.emplace("uri", resultUrl(task));
            else
                block.emplace("data", base64(made ? made->bytes : std::string()));
            said.emplace("outputs", Json::Array{std::move(block)});
        }
        const bool isRefused = standing.stage == TaskStage::Refused; // told as promptFeedback tells it
        if (standing.stage == TaskStage::Failed || isRefused)
            said.emplace("error",
                         Json::Object{{"code", isRefused ? 3 : 13},
                                      {"message", isRefused ? "The prompt was blocked: PROHIBITED_CONTENT"
                                                            : "the clip was not made"}});
        return said;
    }

    Answered<Answer> interaction(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task)
            return trouble(NoTask, "the interaction does not exist");
        return jsonAnswer(200, interactionJson(*task, read(*task)));
    }

    Answered<Answer> cancelInteraction(const Call& call)
    {
        auto* task = taskOf(call.parts.front());
        if (!task)
            return trouble(NoTask, "the interaction does not exist");
        const bool isDeleted = call.request.method == "DELETE";
        if (!cancel(*task) && !isDeleted)
            return trouble(TooLate, "the interaction has ended");
        return jsonAnswer(200, isDeleted ? Json(Json::Object{})
                                         : interactionJson(*task, {.stage = TaskStage::Cancelled}));
    }

    std::map<std::string, Upload, std::less<>> m_uploads;
};

} // namespace

std::unique_ptr<ProviderDesk> makeGemini(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Gemini>(setup);
}

} // namespace vidgo::sandbox
