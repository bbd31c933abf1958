#include "read_provider_model.h"

#include <charconv>
#include <optional>

namespace vidgo {

namespace {

constexpr std::int64_t kMaxSide = 16'384;
constexpr std::int64_t kMaxSeconds = 600;
constexpr std::int64_t kMaxInputBytes = std::int64_t{2} * 1024 * 1024 * 1024;
constexpr std::int64_t kMaxInputMs = 3'600'000;
constexpr std::int64_t kMaxDeadline = 86'400; // a day
constexpr std::size_t kMaxSource = 300;

/// "1280x720"
std::optional<PixelSize> sizeFromText(std::string_view text)
{
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return {};
    PixelSize size;
    const auto number = [](std::string_view digits, int& out) {
        const auto* end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, out);
        return read.ec == std::errc() && read.ptr == end && out > 0 && out <= kMaxSide;
    };
    if (!number(text.substr(0, cross), size.width) || !number(text.substr(cross + 1), size.height))
        return {};
    return size;
}

/// Numbers of things that may be missing: 0 then.
std::int64_t numberOrNone(JsonCursor& item, std::string_view key, std::int64_t high)
{
    return item.has(key) ? item.integer(key, 1, high) : 0;
}

bool flagOrNo(JsonCursor& item, std::string_view key)
{
    return item.has(key) && item.flag(key);
}

template <class Value, class FromId>
std::vector<Value> listOf(JsonCursor& item, std::string_view key, FromId fromId)
{
    std::vector<Value> out;
    if (!item.has(key))
        return out;
    for (const auto& id : item.texts(key, kMaxName)) {
        if (const auto value = fromId(id))
            out.push_back(*value);
        else
            item.refuse(key, "unknown: " + id);
    }
    return out;
}

void readResult(JsonCursor& item, const ProviderReferences& known, ProviderModel& model)
{
    model.sizes = listOf<PixelSize>(item, "sizes", sizeFromText);
    model.maxSide = static_cast<int>(numberOrNone(item, "max_side", kMaxSide));
    if (item.has("side_step"))
        model.sideStep = static_cast<int>(item.integer("side_step", 1, 256));
    if (item.has("seconds"))
        for (const auto seconds : item.integers("seconds", 1, kMaxSeconds))
            model.seconds.push_back(static_cast<int>(seconds));
    if (item.has("languages"))
        model.languages = item.texts("languages", kMaxName);
    if (item.has("styles"))
        model.styles = item.references("styles", known.styles);
    model.takesSeed = flagOrNo(item, "takes_seed");
    model.makesSound = flagOrNo(item, "makes_sound");
    if (resultKindOf(model.operation) == "image" && !model.seconds.empty())
        item.refuse("seconds", "a picture has no length");
}

void readInputs(JsonCursor& item, ProviderModel& model)
{
    model.needs = listOf<InputRole>(item, "needs", inputRoleFromId);
    model.delivery = listOf<InputDelivery>(item, "delivery", inputDeliveryFromId);
    model.maxReferences = static_cast<int>(numberOrNone(item, "max_references", 64));
    model.maxInputBytes = numberOrNone(item, "max_input_bytes", kMaxInputBytes);
    model.maxInputSide = static_cast<int>(numberOrNone(item, "max_input_side", kMaxSide));
    model.maxInputMs = numberOrNone(item, "max_input_ms", kMaxInputMs);
    model.maxPrompt = static_cast<std::size_t>(numberOrNone(item, "max_prompt", 100'000));
    if ((!model.needs.empty() || model.maxReferences > 0) && model.delivery.empty())
        item.refuse("delivery", "missing: there is no way for what it needs");
}

} // namespace

ProviderModel readProviderModel(JsonCursor& item, const ProviderReferences& known, Ids& seen)
{
    ProviderModel model;
    model.id = newId(item, seen);
    model.name = item.text("name", kMaxName);
    const auto operation = item.id("operation");
    model.operation = operationFromId(operation).value_or(Operation::None);
    if (model.operation == Operation::None)
        item.refuse("operation", "unknown: " + operation);
    readResult(item, known, model);
    readInputs(item, model);
    if (item.has("price"))
        model.price = item.reference("price", known.prices);
    if (item.has("minimum_tier"))
        model.minimumTier = item.reference("minimum_tier", known.tiers);
    model.isInstant = flagOrNo(item, "instant");
    model.deadline = std::chrono::seconds(item.integer("deadline_seconds", 10, kMaxDeadline));
    if (item.has("wire"))
        model.wire = item.anyObject("wire");
    model.confidence =
        factConfidenceFromId(item.oneOf("confidence", {"documented", "reported", "inferred", "unverified"}))
            .value_or(FactConfidence::None);
    model.source = item.text("source", kMaxSource);
    return model;
}

} // namespace vidgo
