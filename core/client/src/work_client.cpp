#include "vidgo/client/work_client.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "answer_fields.h"
#include "told_error.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::client {
namespace {

constexpr int kSmallestSide = 64; // that the server takes
// In parts a file costs two calls more, and spares no more than a part when a connection breaks.
constexpr std::uint64_t kAtOnce = 8ULL * 1024 * 1024;
constexpr std::int64_t kMostPart = 8LL * 1024 * 1024;
// What one call may ask the prices of.
constexpr std::size_t kMostQuotes = 100;
constexpr std::size_t kMostQuoteBytes = std::size_t{512} * 1024;
constexpr int kBreaks = 4; // in a row, without anything having arrived

Tool toolOf(Operation operation)
{
    switch (operation) {
    case Operation::BackgroundRemoval:
        return Tool::BackgroundRemoval;
    case Operation::ProductScene:
        return Tool::ProductScene;
    case Operation::TryOn:
        return Tool::TryOn;
    case Operation::Interior:
        return Tool::RoomRedesign;
    case Operation::TextToVideo:
    case Operation::ImageToVideo:
        return Tool::ShortVideo;
    case Operation::Avatar:
        return Tool::AiAvatar;
    case Operation::StyleTransfer:
    case Operation::VideoStyleTransfer:
        return Tool::StyleGallery;
    case Operation::Upscale:
    case Operation::VideoUpscale:
        return Tool::Enhancement;
    case Operation::FaceSwap:
    case Operation::VideoFaceSwap:
        return Tool::FaceSwap;
    case Operation::None:
    case Operation::TextToImage:
    case Operation::ImageToImage:
    case Operation::Effect:
    case Operation::Speech:
        break;
    }
    return Tool::None;
}

bool beginsWithClip(const GenerationRequest& request)
{
    return std::ranges::any_of(request.inputs,
                               [](const auto& input) { return input.file.mediaType.starts_with("video/"); });
}

Json described(const GenerationInput& input)
{
    Json::Object entry;
    entry["role"] = inputRoleId(input.role);
    entry["type"] = input.file.mediaType;
    entry["bytes"] = input.file.bytes;
    entry["width"] = input.file.width;
    entry["height"] = input.file.height;
    entry["duration_ms"] = input.durationMs;
    return entry;
}

Json named(const GenerationInput& input, const std::string& upload)
{
    Json::Object entry;
    entry["role"] = inputRoleId(input.role);
    entry["upload"] = upload;
    return entry;
}

Json::Object orderOf(const GenerationRequest& request, Json::Array inputs)
{
    Json::Object order;
    const auto say = [&order](const char* name, const std::string& text) {
        if (!text.empty())
            order[name] = text;
    };
    order["tool"] = toolId(toolOf(request.operation));
    order["inputs"] = std::move(inputs);
    say("prompt", request.prompt);
    say("negative_prompt", request.negativePrompt);
    say("speech", request.speech);
    say("voice", request.voice);
    say("language", request.language);
    say("style", request.style);
    if (request.width >= kSmallestSide && request.height >= kSmallestSide) {
        order["width"] = request.width;
        order["height"] = request.height;
    }
    if (request.durationMs > 0 && !beginsWithClip(request)) // a clip is as long as it is
        order["duration_ms"] = request.durationMs;
    order["scale"] = request.scale;
    order["strength"] = request.strength;
    order["sound"] = request.sound;
    if (request.seed)
        order["seed"] = *request.seed;
    return order;
}

GenerationQuote quoteFrom(const AnswerFields& fields)
{
    return {.unit = {fields.text("unit")},
            .amount = fields.integer("amount"),
            .isKnown = fields.flag("is_known"),
            .fits = fields.flag("fits"),
            .available = fields.integer("available"),
            .neededTier = fields.text("needs_tier"),
            .lines = fields.list("lines",
                                 [](const AnswerFields& line) {
                                     return PriceLine{.id = line.text("id"),
                                                      .text = line.text("text"),
                                                      .quantity = line.integer("quantity"),
                                                      .amount = line.integer("amount"),
                                                      .isKnown = line.flag("is_known")};
                                 }),
            .providers = {}}; // whoever is asked there is nobody of ours
}

ServerWork workFrom(const AnswerFields& fields)
{
    ServerWork work{.job = JobId(fields.text("id")),
                    .state = fields.needed("state", &generationStateFromId),
                    .fraction = std::clamp(fields.number("fraction"), 0.0, 1.0),
                    .charged = fields.integer("charged"),
                    .hasOriginal = !fields.text("original").empty(),
                    .error = {}};
    if (const auto error = fields.objectIfAny("error"))
        work.error = errorFrom(api::Problem{.status = 0,
                                            .code = error->text("code"),
                                            .text = error->text("title"),
                                            .arguments = error->words("arguments"),
                                            .faults = {},
                                            .retryAfter = {},
                                            .request = {}});
    return work;
}

Ask askOf(const AccountId& account, const JobId& job)
{
    Ask ask;
    Json::Object place;
    place["job"] = job.value();
    ask.parameters = std::move(place);
    ask.account = account;
    return ask;
}

Ask askOfUpload(const AccountId& account, const std::string& upload)
{
    Ask ask;
    Json::Object place;
    place["upload"] = upload;
    ask.parameters = std::move(place);
    ask.account = account;
    return ask;
}

Result<std::string> partOf(const std::filesystem::path& path, std::int64_t from, std::int64_t bytes)
{
    std::string part(static_cast<std::size_t>(bytes), '\0');
    std::ifstream file(path, std::ios::binary);
    file.seekg(from);
    if (!file.read(part.data(), static_cast<std::streamsize>(part.size())))
        return fail(BaseError::FileNotReadable, toUtf8(path), {{"file", toUtf8(path.filename())}});
    return part;
}

} // namespace

/// A file in parts as the server has it.
struct WorkClient::Upload
{
    std::string id;
    std::int64_t bytes = 0;
    std::int64_t received = 0;
    std::int64_t part = 0; ///< The most bytes of one.
};

// Many at once, because a server counts how often it is asked.
Result<std::vector<GenerationQuote>> WorkClient::quotes(const AccountId& account,
                                                        const std::vector<const GenerationRequest*>& requests,
                                                        const std::stop_token& stop)
{
    std::vector<GenerationQuote> all;
    while (all.size() < requests.size()) {
        Json::Array orders;
        std::size_t bytes = 0;
        while (all.size() + orders.size() < requests.size() && orders.size() < kMostQuotes) {
            const auto& request = *requests[all.size() + orders.size()];
            Json::Array inputs;
            for (const auto& input : request.inputs)
                inputs.push_back(described(input));
            Json order(orderOf(request, std::move(inputs)));
            bytes += order.dump().size() + 1;
            if (bytes > kMostQuoteBytes && !orders.empty())
                break;
            orders.push_back(std::move(order));
        }
        const auto asked = orders.size();
        Json::Object body;
        body["orders"] = std::move(orders);
        Ask ask;
        ask.body = std::move(body);
        ask.account = account;
        auto quotes =
            decoded(m_link.call("quoteJobs", ask, stop), m_link.host(), [asked](const AnswerFields& fields) {
                auto list = fields.list("quotes", quoteFrom);
                if (list.size() != asked)
                    fields.wrong("quotes");
                return list;
            });
        if (!quotes)
            return quotes;
        std::ranges::move(*quotes, std::back_inserter(all));
    }
    return all;
}

Result<std::int64_t> WorkClient::available(const AccountId& account, const std::stop_token& stop)
{
    Ask ask;
    ask.account = account;
    return decoded(m_link.call("balance", ask, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.integer("available"); });
}

Result<std::string> WorkClient::upload(const AccountId& account, const GenerationInput& input,
                                       const std::stop_token& stop, const Progress& progress)
{
    const auto file = pathFromUtf8(input.path);
    std::error_code wrong;
    const auto bytes = std::filesystem::file_size(file, wrong);
    if (wrong)
        return fail(BaseError::FileNotReadable, wrong.message(), {{"file", toUtf8(file.filename())}});
    return bytes <= kAtOnce ? uploadAtOnce(account, file, stop)
                            : uploadInParts(account, file, bytes, stop, progress);
}

Result<std::string> WorkClient::uploadAtOnce(const AccountId& account, const std::filesystem::path& file,
                                             const std::stop_token& stop)
{
    Ask ask;
    ask.file = file;
    ask.account = account;
    return decoded(m_link.call("upload", ask, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.text("upload"); });
}

// The server knows by the hash what it has of the file, so that nothing has to be remembered here.
Result<std::string> WorkClient::uploadInParts(const AccountId& account, const std::filesystem::path& file,
                                              std::uint64_t bytes, const std::stop_token& stop,
                                              const Progress& progress)
{
    auto hash = sha256OfFile(file, stop);
    if (!hash)
        return hash;
    Ask begin;
    Json::Object announced;
    announced["bytes"] = static_cast<std::int64_t>(bytes);
    announced["sha256"] = std::move(*hash);
    begin.body = std::move(announced);
    begin.account = account;
    auto upload = askUpload("beginUpload", begin, stop);
    if (!upload)
        return failure(upload);
    if (auto sent = sendParts(account, file, *upload, stop, progress); !sent)
        return failure(sent);
    return decoded(m_link.call("finishUpload", askOfUpload(account, upload->id), stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.text("upload"); });
}

Outcome WorkClient::sendParts(const AccountId& account, const std::filesystem::path& file, Upload& upload,
                              const std::stop_token& stop, const Progress& progress)
{
    for (int breaks = 0; upload.received < upload.bytes;) {
        progress.report(static_cast<double>(upload.received) / static_cast<double>(upload.bytes));
        auto part = partOf(file, upload.received, std::min(upload.part, upload.bytes - upload.received));
        if (!part)
            return failure(part);
        auto ask = askOfUpload(account, upload.id);
        (*ask.parameters.asObject())["from"] = upload.received;
        ask.part = std::move(*part);
        auto now = askUpload("appendUpload", ask, stop);
        const bool isOpen =
            !now && (isUnreachable(now.error()) || now.error().is(api::ApiError::OffsetWrong));
        if (isOpen) // it may have arrived
            if (auto known = askUpload("openUpload", askOfUpload(account, upload.id), stop);
                known && (known->received != upload.received || breaks + 1 < kBreaks))
                now = std::move(known);
        if (!now)
            return failure(now);
        breaks = now->received == upload.received ? breaks + 1 : 0;
        if (breaks == kBreaks)
            return fail(net::NetError::AnswerInvalid, "nothing of what is sent arrives",
                        {{"host", m_link.host()}});
        upload = std::move(*now);
    }
    progress.report(1);
    return {};
}

Result<WorkClient::Upload> WorkClient::askUpload(std::string_view route, const Ask& ask,
                                                 const std::stop_token& stop)
{
    return decoded(m_link.call(route, ask, stop), m_link.host(), [](const AnswerFields& fields) {
        Upload upload{.id = fields.text("upload"),
                      .bytes = fields.integer("bytes"),
                      .received = fields.integer("received"),
                      .part = std::min(fields.integer("part"), kMostPart)};
        if (upload.received < 0 || upload.received > upload.bytes || upload.part <= 0)
            fields.wrong("received");
        return upload;
    });
}

Result<ServerWork> WorkClient::place(const AccountId& account, const GenerationRequest& request,
                                     const std::vector<std::string>& uploads, std::int64_t agreed,
                                     const std::string& key, const std::stop_token& stop)
{
    Json::Array inputs;
    for (std::size_t i = 0; i < std::min(uploads.size(), request.inputs.size()); ++i)
        inputs.push_back(named(request.inputs[i], uploads[i]));
    auto order = orderOf(request, std::move(inputs));
    order["agreed"] = agreed;
    Ask ask;
    ask.body = std::move(order);
    ask.key = key;
    ask.account = account;
    return decoded(m_link.call("placeJob", ask, stop), m_link.host(), workFrom);
}

Result<ServerWork> WorkClient::find(const AccountId& account, const JobId& job, const std::stop_token& stop)
{
    return decoded(m_link.call("job", askOf(account, job), stop), m_link.host(), workFrom);
}

Result<std::vector<ServerWork>> WorkClient::list(const AccountId& account, int limit,
                                                 const std::stop_token& stop)
{
    Json::Object page;
    page["limit"] = std::clamp(limit, 1, kMaxListed);
    Ask ask;
    ask.parameters = std::move(page);
    ask.account = account;
    return decoded(m_link.call("jobs", ask, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.list("items", workFrom); });
}

Result<ServerWork> WorkClient::cancel(const AccountId& account, const JobId& job, const std::stop_token& stop)
{
    return decoded(m_link.call("cancelJob", askOf(account, job), stop), m_link.host(), workFrom);
}

Outcome WorkClient::fetch(const AccountId& account, const JobId& job, const std::filesystem::path& target,
                          const std::stop_token& stop, const Progress& progress)
{
    return m_link.fetch("jobResult", askOf(account, job), target, stop, progress);
}

Outcome WorkClient::fetchOriginal(const AccountId& account, const JobId& job,
                                  const std::filesystem::path& target, const std::stop_token& stop)
{
    return m_link.fetch("jobOriginal", askOf(account, job), target, stop, {});
}

Result<std::vector<OriginalKey>> WorkClient::originalKeys(const AccountId& account,
                                                          const std::vector<JobId>& jobs,
                                                          const std::stop_token& stop)
{
    Json::Array list;
    for (const auto& job : jobs)
        list.emplace_back(job.value());
    Json::Object body;
    body["jobs"] = std::move(list);
    Ask ask;
    ask.body = std::move(body);
    ask.account = account;
    return decoded(m_link.call("originalKeys", ask, stop), m_link.host(), [](const AnswerFields& fields) {
        return fields.list("keys", [](const AnswerFields& key) {
            return OriginalKey{.job = JobId(key.text("job")),
                               .key = Secret(key.text("key")),
                               .file = {.mediaType = key.text("type"),
                                        .width = static_cast<int>(key.integer("width")),
                                        .height = static_cast<int>(key.integer("height"))}};
        });
    });
}

} // namespace vidgo::client
