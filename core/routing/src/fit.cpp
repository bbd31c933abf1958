#include "vidgo/routing/fit.h"

#include <algorithm>
#include <utility>

namespace vidgo::routing {

namespace {

constexpr std::int64_t kMs = 1000;
constexpr std::int64_t kPercent = 100;

bool has(const auto& list, const auto& value)
{
    return std::ranges::find(list, value) != list.end();
}

// "en-GB" is spoken by whoever speaks "en", and the other way round.
std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

bool speaks(const ProviderModel& model, std::string_view language)
{
    return model.languages.empty() || language.empty() ||
           std::ranges::any_of(model.languages,
                               [&](const auto& own) { return primary(own) == primary(language); });
}

bool takesTexts(const ProviderModel& model, const GenerationRequest& request)
{
    if (!request.style.empty() && !model.styles.empty() && !has(model.styles, request.style))
        return false;
    const auto most = std::cmp_equal(model.maxPrompt, 0) ? 0 : static_cast<std::int64_t>(model.maxPrompt);
    return speaks(model, request.language) && (most == 0 || charactersIn(request.prompt) <= most);
}

bool takes(const ProviderModel& model, const GenerationInput& input)
{
    // A picture is made to fit before it is sent.
    if (input.file.mediaType.starts_with("image/"))
        return true;
    const auto side = std::max(input.file.width, input.file.height);
    return (model.maxInputBytes == 0 || input.file.bytes <= model.maxInputBytes) &&
           (model.maxInputSide == 0 || side <= model.maxInputSide) &&
           (model.maxInputMs == 0 || input.durationMs <= model.maxInputMs);
}

bool takesInputs(const ProviderModel& model, const GenerationRequest& request)
{
    const auto references = std::ranges::count(request.inputs, InputRole::Reference, &GenerationInput::role);
    return std::cmp_less_equal(references, model.maxReferences) &&
           std::ranges::all_of(model.needs, [&](auto role) { return request.input(role) != nullptr; }) &&
           std::ranges::all_of(request.inputs, [&](const auto& input) { return takes(model, input); });
}

bool canDeliver(const ProviderModel& model, const GenerationRequest& request, const Reach& reach)
{
    // What the model has no use for is never delivered.
    const auto isUsed = [&](const auto& input) {
        return input.role == InputRole::Reference || has(model.needs, input.role);
    };
    if (std::ranges::none_of(request.inputs, isUsed))
        return true;
    return has(model.delivery, InputDelivery::Inline) || has(model.delivery, InputDelivery::Upload) ||
           (reach.canHostFiles && has(model.delivery, InputDelivery::Url));
}

// The pixels of the best size that the model has; 0 when anything goes.
std::int64_t mostPixels(const ProviderModel& model, const GenerationRequest& request)
{
    std::int64_t most = 0;
    for (const auto& size : model.sizes)
        most = std::max(most, std::int64_t{size.width} * size.height);
    if (most > 0 || model.maxSide == 0)
        return most;
    const auto longer = std::max(request.width, request.height);
    if (longer <= model.maxSide)
        return 0;
    const auto shorter = std::int64_t{std::min(request.width, request.height)} * model.maxSide / longer;
    return shorter * model.maxSide;
}

Fit sizeFit(const ProviderModel& model, const GenerationRequest& request, const RoutingRules& rules)
{
    const auto wanted = std::int64_t{request.width} * request.height;
    const auto most = mostPixels(model, request);
    if (wanted == 0 || most == 0 || most * kPercent >= wanted * rules.goodPixelsPercent)
        return Fit::Full;
    return most * kPercent >= wanted * rules.leastPixelsPercent ? Fit::Smaller : Fit::Poor;
}

bool isLongEnough(const ProviderModel& model, const GenerationRequest& request, const RoutingRules& rules)
{
    const auto length = lengthFor(model, request);
    return length == 0 || length * kMs * kPercent >= request.durationMs * rules.leastLengthPercent;
}

} // namespace

std::int64_t charactersIn(std::string_view text)
{
    constexpr unsigned kMask = 0xC0;
    constexpr unsigned kContinuation = 0x80;
    return std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & kMask) != kContinuation; });
}

int lengthFor(const ProviderModel& model, const GenerationRequest& request)
{
    if (model.seconds.empty())
        return 0;
    if (request.durationMs <= 0)
        return model.seconds.front();
    auto lengths = model.seconds;
    std::ranges::sort(lengths);
    const auto found =
        std::ranges::find_if(lengths, [&](int seconds) { return seconds * kMs >= request.durationMs; });
    return found != lengths.end() ? *found : lengths.back();
}

Fit fitOf(const ProviderModel& model, const GenerationRequest& request, const Reach& reach,
          const RoutingRules& rules)
{
    if (model.operation != request.operation || !takesTexts(model, request) || !takesInputs(model, request))
        return Fit::None;
    if (!canDeliver(model, request, reach))
        return Fit::NoUpload;
    return isLongEnough(model, request, rules) ? sizeFit(model, request, rules) : Fit::Poor;
}

} // namespace vidgo::routing
