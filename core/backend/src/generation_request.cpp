#include "vidgo/backend/generation_request.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::backend {

namespace {

constexpr int kSideStep = 2;

std::unexpected<Error> unfit(std::string reason)
{
    std::string internal = "a run by a provider: " + reason;
    return fail(BaseError::InvalidArgument, std::move(internal), {{"reason", std::move(reason)}});
}

bool isClipFile(const GenerationInput& input)
{
    return input.file.mediaType.starts_with("video/");
}

InputRole mainRoleOf(Tool tool)
{
    return tool == Tool::TryOn ? InputRole::Person : InputRole::Picture;
}

int evenSide(double side)
{
    return std::max(kSideStep, static_cast<int>(std::lround(side / kSideStep)) * kSideStep);
}

struct Ratio
{
    double width = 1;
    double height = 1;
};

Ratio ratioOf(OnlineShape shape, const GenerationInput* input)
{
    switch (shape) {
    case OnlineShape::Portrait:
        return {9, 16};
    case OnlineShape::Landscape:
        return {16, 9};
    case OnlineShape::Square:
        return {1, 1};
    case OnlineShape::Input:
        break;
    }
    if (input && input->file.width > 0 && input->file.height > 0)
        return {static_cast<double>(input->file.width), static_cast<double>(input->file.height)};
    return {16, 9};
}

// `lines` is what people call 720p or 1080p: the shorter side.
void setSize(GenerationRequest& request, const OnlineSettings& settings, const GenerationInput* input)
{
    const auto ratio = ratioOf(settings.shape, input);
    const double part = settings.lines / std::min(ratio.width, ratio.height);
    request.width = evenSide(ratio.width * part);
    request.height = evenSide(ratio.height * part);
}

// What is enlarged or cut out keeps its own size, whatever the person chose for other tools.
bool keepsItsSize(Operation operation)
{
    return operation == Operation::BackgroundRemoval || operation == Operation::Upscale ||
           operation == Operation::FaceSwap || operation == Operation::VideoFaceSwap ||
           operation == Operation::VideoUpscale;
}

Result<std::string> topicName(const RunRequest& request, const Catalog& catalog)
{
    if (request.topic.empty())
        return std::string();
    const auto* tool = catalog.tool(request.tool);
    const auto* topic = tool ? tool->topic(request.topic) : nullptr;
    if (!topic)
        return unfit("the topic");
    return topic->name.in(Language::English);
}

Result<std::string> styleName(const RunRequest& request, const OnlineSettings& settings,
                              const Catalog& catalog)
{
    if (request.tool != Tool::StyleGallery)
        return std::string();
    const auto* style = catalog.style(settings.style);
    if (!style)
        return unfit("the style");
    return style->name.in(Language::English);
}

Result<std::string> wordsOf(const RunRequest& request, const OnlineSettings& settings, const Catalog& catalog)
{
    auto topic = topicName(request, catalog);
    if (!topic)
        return failure(topic);
    auto style = styleName(request, settings, catalog);
    if (!style)
        return failure(style);
    auto usual = usualPrompt(request.tool, *topic, *style);
    if (settings.prompt.empty())
        return usual;
    // The style is not left to what the person wrote beside it.
    if (request.tool == Tool::StyleGallery)
        return usual + ". " + settings.prompt;
    return settings.prompt;
}

} // namespace

Operation operationOf(Tool tool, bool isClip, bool hasInput)
{
    switch (tool) {
    case Tool::None:
        break;
    case Tool::BackgroundRemoval:
        return isClip ? Operation::None : Operation::BackgroundRemoval;
    case Tool::ProductScene:
        return isClip ? Operation::None : Operation::ProductScene;
    case Tool::TryOn:
        return isClip ? Operation::None : Operation::TryOn;
    case Tool::RoomRedesign:
        return isClip ? Operation::None : Operation::Interior;
    case Tool::ShortVideo:
        if (isClip)
            return Operation::None;
        return hasInput ? Operation::ImageToVideo : Operation::TextToVideo;
    case Tool::AiAvatar:
        return isClip ? Operation::None : Operation::Avatar;
    case Tool::StyleGallery:
        return isClip ? Operation::VideoStyleTransfer : Operation::StyleTransfer;
    case Tool::Enhancement:
        return isClip ? Operation::VideoUpscale : Operation::Upscale;
    case Tool::FaceSwap:
        return isClip ? Operation::VideoFaceSwap : Operation::FaceSwap;
    }
    return Operation::None;
}

Result<std::vector<AskedInput>> askedInputs(const RunRequest& request, const OnlineSettings& settings)
{
    std::vector<AskedInput> inputs;
    if (!request.input.empty())
        inputs.push_back({mainRoleOf(request.tool), request.input});
    const bool needsNone = request.tool == Tool::ShortVideo || request.tool == Tool::AiAvatar;
    if (inputs.empty() && !needsNone)
        return unfit("the picture");
    if (request.tool == Tool::TryOn) {
        if (settings.garment.empty())
            return unfit("the garment");
        inputs.push_back({InputRole::Garment, pathFromUtf8(settings.garment)});
    }
    if (request.tool == Tool::FaceSwap) {
        if (settings.face.empty())
            return unfit("the face");
        inputs.push_back({InputRole::Face, pathFromUtf8(settings.face)});
    }
    return inputs;
}

Result<GenerationRequest> generationRequestOf(const RunRequest& asked, const OnlineSettings& settings,
                                              const Catalog& catalog, std::vector<GenerationInput> inputs)
{
    const bool isClip = !inputs.empty() && isClipFile(inputs.front());
    GenerationRequest request{.operation = operationOf(asked.tool, isClip, !inputs.empty())};
    if (request.operation == Operation::None)
        return unfit("a clip, where a picture is needed");
    auto words = wordsOf(asked, settings, catalog);
    if (!words)
        return failure(words);
    if (asked.tool == Tool::AiAvatar && settings.script.empty())
        return unfit("the script");
    if (isClip)
        inputs.front().role = InputRole::Clip;
    request.prompt = std::move(*words);
    request.negativePrompt = settings.negativePrompt;
    request.style = settings.style;
    request.inputs = std::move(inputs);
    const auto* first = request.inputs.empty() ? nullptr : &request.inputs.front();
    if (!keepsItsSize(request.operation))
        setSize(request, settings, first);
    if (asked.tool == Tool::AiAvatar) {
        request.speech = settings.script;
        request.language = settings.language;
        request.voice = settings.voice;
    }
    if (resultKindOf(request.operation) == "video") {
        request.durationMs = isClip ? first->durationMs : std::int64_t{settings.seconds} * 1000;
        request.sound = settings.hasSound;
    }
    request.strength = settings.strength;
    request.scale = settings.scale;
    request.seed = settings.seed;
    return request;
}

} // namespace vidgo::backend
