#include "vidgo/routing/prices.h"

#include <algorithm>
#include <cmath>

#include "vidgo/routing/fit.h"

namespace vidgo::routing {

namespace {

constexpr std::int64_t kFramesASecond = 30; // more than most clips have, so that no quote is too low
constexpr std::int64_t kMs = 1000;
constexpr std::int64_t kMegapixel = 1'000'000;
constexpr std::int64_t kSpeechPart = 50;

std::int64_t roundedUp(std::int64_t amount, std::int64_t part)
{
    return (amount + part - 1) / part;
}

std::int64_t clipSeconds(const GenerationRequest& request)
{
    const auto* clip = request.input(InputRole::Clip);
    return clip ? roundedUp(clip->durationMs, kMs) : 0;
}

std::int64_t secondsOf(const ProviderModel& model, const GenerationRequest& request)
{
    if (const auto length = lengthFor(model, request); length > 0)
        return length;
    if (request.durationMs > 0)
        return roundedUp(request.durationMs, kMs);
    return clipSeconds(request);
}

std::int64_t pixelsOf(const GenerationRequest& request)
{
    if (request.width > 0 && request.height > 0)
        return std::int64_t{request.width} * request.height;
    const auto* picture = request.input(InputRole::Picture);
    if (!picture)
        return 0;
    const auto scale = request.operation == Operation::Upscale ? request.scale * request.scale : 1.0;
    const auto pixels = static_cast<double>(picture->file.width) * picture->file.height * scale;
    return static_cast<std::int64_t>(std::ceil(pixels));
}

int linesOf(std::string_view resolution)
{
    return resolution == "720p" ? 720 : resolution == "1080p" ? 1080 : 2160;
}

} // namespace

std::int64_t quantityOf(std::string_view unit, std::int64_t usual, const ProviderModel& model,
                        const GenerationRequest& request)
{
    std::int64_t quantity = 1;
    if (unit == "second")
        quantity = secondsOf(model, request);
    else if (unit == "frame")
        quantity = clipSeconds(request) * kFramesASecond;
    else if (unit == "megapixel")
        quantity = roundedUp(pixelsOf(request), kMegapixel);
    else if (unit == "fifty_characters")
        quantity = roundedUp(charactersIn(request.speech), kSpeechPart);
    return std::max<std::int64_t>(quantity > 0 ? quantity : usual, 1);
}

Price OwnKeyPrices::priceOf(const ProviderData& provider, const ProviderModel& model,
                            const GenerationRequest& request) const
{
    const auto* entry = model.price.empty() ? nullptr : m_prices.find(provider.id, model.price);
    if (!entry)
        return {};
    // Each unit rounded up by itself, as the ledger of the budget counts.
    const auto one = roundedUp(entry->dollarPart * m_rate, kBudgetRateOne);
    const auto quantity = quantityOf(entry->unit, entry->usual, model, request);
    return {.isKnown = true, .amount = one * quantity, .item = entry->operation, .quantity = quantity};
}

std::string_view CreditPrices::resolutionOf(std::string_view service) const
{
    if (const auto* priced = m_catalog.service(service))
        return priced->resolution;
    const auto* included = m_credits.includedService(service);
    return included ? std::string_view(included->resolution) : std::string_view();
}

std::string CreditPrices::serviceFor(const OperationServices& entry, int lines) const
{
    const auto fits = [&](const std::string& service) { return linesOf(resolutionOf(service)) >= lines; };
    const auto found = std::ranges::find_if(entry.services, fits);
    return found != entry.services.end() ? *found : entry.services.back();
}

Price CreditPrices::priceOf(const ProviderData& provider, const ProviderModel& model,
                            const GenerationRequest& request) const
{
    const auto isOperation = [&](const auto& entry) { return entry.operation == model.operation; };
    auto entry = std::ranges::find_if(m_rules.services, [&](const auto& candidate) {
        return isOperation(candidate) && candidate.provider == provider.id;
    });
    if (entry == m_rules.services.end())
        entry = std::ranges::find_if(m_rules.services, isOperation);
    if (entry == m_rules.services.end())
        return {};
    auto service = serviceFor(*entry, std::min(request.width, request.height));
    const auto credits = m_creditsOf(service, 1);
    if (!credits)
        return {};
    return {.isKnown = true, .amount = *credits, .item = std::move(service)};
}

} // namespace vidgo::routing
