#include "vidgo/client/work_client.h"

#include <algorithm>

#include "answer_fields.h"
#include "told_error.h"

namespace vidgo::client {
namespace {

constexpr int kSmallestSide = 64; // that the server takes

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

} // namespace

Result<GenerationQuote> WorkClient::quote(const AccountId& account, const GenerationRequest& request,
                                          const std::stop_token& stop)
{
    Json::Array inputs;
    for (const auto& input : request.inputs)
        inputs.push_back(described(input));
    Ask ask;
    ask.body = orderOf(request, std::move(inputs));
    ask.account = account;
    return decoded(m_link.call("quoteJob", ask, stop), m_link.host(), quoteFrom);
}

Result<std::string> WorkClient::upload(const AccountId& account, const GenerationInput& input,
                                       const std::stop_token& stop)
{
    Ask ask;
    ask.file = pathFromUtf8(input.path);
    ask.account = account;
    return decoded(m_link.call("upload", ask, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.text("upload"); });
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

Result<ServerWork> WorkClient::cancel(const AccountId& account, const JobId& job, const std::stop_token& stop)
{
    return decoded(m_link.call("cancelJob", askOf(account, job), stop), m_link.host(), workFrom);
}

Outcome WorkClient::fetch(const AccountId& account, const JobId& job, const std::filesystem::path& target,
                          const std::stop_token& stop, const Progress& progress)
{
    return m_link.fetch("jobResult", askOf(account, job), target, stop, progress);
}

} // namespace vidgo::client
