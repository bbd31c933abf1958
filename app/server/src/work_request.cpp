#include "work_request.h"

#include <algorithm>

#include "vidgo/backend/generation_request.h"
#include "vidgo/base/base_error.h"
#include "vidgo/model/online.h"

namespace vidgo::app_server {
namespace {

constexpr std::int64_t kSecond = 1000;

std::unexpected<Error> unfit(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, "an order: " + reason, {{"reason", reason}});
}

// What a tool begins with, in the order in which providers are told of it. A picture may be a clip: what is
// possible is decided by what the file is.
std::vector<InputRole> rolesOf(Tool tool)
{
    if (tool == Tool::TryOn)
        return {InputRole::Person, InputRole::Garment};
    if (tool == Tool::FaceSwap)
        return {InputRole::Picture, InputRole::Face};
    return {InputRole::Picture};
}

bool mayBeMissing(Tool tool)
{
    return tool == Tool::ShortVideo || tool == Tool::AiAvatar;
}

bool isPlainPicture(const GenerationInput& input)
{
    return input.file.mediaType.starts_with("image/") && input.durationMs == 0;
}

Outcome checkKind(const GenerationInput& input, bool isFirst)
{
    if (isPlainPicture(input) || (isFirst && input.file.mediaType.starts_with("video/")))
        return {};
    return unfit("the kind of a file");
}

Result<std::vector<GenerationInput>> inRoles(Tool tool, std::vector<GenerationInput> given)
{
    std::vector<GenerationInput> inputs;
    for (const auto role : rolesOf(tool)) {
        const auto found = std::ranges::find_if(given, [&](const auto& input) {
            return input.role == role || (role == InputRole::Picture && input.role == InputRole::Clip);
        });
        if (found == given.end() && given.empty() && mayBeMissing(tool))
            break;
        if (found == given.end())
            return unfit(std::string(inputRoleId(role)));
        found->role = role;
        if (auto good = checkKind(*found, inputs.empty()); !good)
            return failure(good);
        inputs.push_back(std::move(*found));
        given.erase(found);
    }
    if (!given.empty())
        return unfit(std::string(inputRoleId(given.front().role)));
    return inputs;
}

// Kept to what settings may be, as they would come from the studio.
Result<OnlineSettings> settingsOf(const endpoints::WorkOrder& order, const Catalog& catalog)
{
    OnlineSettings settings{.prompt = order.prompt,
                            .negativePrompt = order.negativePrompt,
                            .style = order.style,
                            .script = order.speech,
                            .voice = order.voice,
                            .hasSound = order.hasSound,
                            .strength = order.strength,
                            .scale = order.scale,
                            .seed = order.seed};
    if (!order.language.empty())
        settings.language = order.language;
    if (order.durationMs > 0)
        settings.seconds = static_cast<int>((order.durationMs + kSecond - 1) / kSecond);
    if (const auto* const tier = catalog.tier(order.tier))
        settings.lines = std::clamp(tier->maxHeight, OnlineSettings::kMinLines, settings.lines);
    return onlineFromJson(toJson(settings));
}

} // namespace

Result<GenerationRequest> generationRequestOf(const endpoints::WorkOrder& order, const Catalog& catalog,
                                              std::vector<GenerationInput> inputs)
{
    auto sorted = inRoles(order.tool, std::move(inputs));
    if (!sorted)
        return failure(sorted);
    auto settings = settingsOf(order, catalog);
    if (!settings)
        return failure(settings);
    auto request = backend::generationRequestOf({.tool = order.tool}, *settings, catalog, std::move(*sorted));
    // Those without a size keep that of their file, whatever is wanted.
    if (request && request->width > 0 && order.width > 0 && order.height > 0) {
        request->width = order.width;
        request->height = order.height;
    }
    return request;
}

} // namespace vidgo::app_server
