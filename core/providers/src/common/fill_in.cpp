#include "common/fill_in.h"

#include <algorithm>
#include <cmath>

#include "common/json_path.h"
#include "vidgo/base/characters.h"
#include "vidgo/providers/fitting.h"

namespace vidgo::providers {

namespace {

/// The words for an id out of a table of the model or the provider.
std::string wordsFor(const ProviderData& data, const ProviderModel& model, std::string_view table,
                     const std::string& id)
{
    for (const auto* wire : {&model.wire, &data.wire})
        if (auto words = textAt(*wire, {table, id}); !words.empty())
            return words;
    std::string out = id;
    std::ranges::replace(out, '_', ' ');
    return out;
}

std::string wordsOf(const ProviderData& data, const SubmitOrder& order)
{
    const auto& request = order.request;
    std::string out;
    const auto add = [&](const std::string& part) {
        if (part.empty())
            return;
        if (!out.empty())
            out += out.ends_with('.') || out.ends_with(':') ? " " : ". ";
        out += part;
    };
    add(wireText(order.model, "begin"));
    if (!request.effect.empty())
        add(wordsFor(data, order.model, "effect_words", request.effect));
    add(request.prompt);
    if (!request.style.empty())
        add(wordsFor(data, order.model, "style_words", request.style));
    return out;
}

/// What was prepared is kept as a text; the number of a style is one again, but no id of many digits.
Json numberOrText(const std::string& text)
{
    constexpr std::size_t kMostDigits = 9;
    const auto whole = wholeIn(text);
    if (whole && text.size() <= kMostDigits)
        return *whole;
    return text;
}

void addTexts(Values& values, const ProviderData& data, const SubmitOrder& order)
{
    const auto add = [&](std::string_view name, const std::string& text) {
        if (!text.empty())
            values.emplace(name, text);
    };
    const auto& request = order.request;
    add("prompt", request.prompt);
    add("negative_prompt", request.negativePrompt);
    add("speech", request.speech);
    add("voice", request.voice);
    add("language", request.language);
    add("label", order.label);
    add("webhook_url", order.webhookUrl);
    add("words", wordsOf(data, order));
    if (const auto* style = at(order.model.wire, {"styles", request.style}); style && !request.style.empty())
        values.emplace("style", *style);
}

void addInputs(Values& values, const SubmitOrder& order)
{
    Json::Array references;
    Json::Array pictures;
    for (const auto role : {InputRole::Picture, InputRole::Person, InputRole::Garment, InputRole::Face,
                            InputRole::Reference, InputRole::Clip, InputRole::Sound}) {
        for (const auto& input : order.inputs) {
            if (input.role != role || input.reference.empty())
                continue;
            values.emplace(inputRoleId(role), input.reference); // the first one stays
            if (role == InputRole::Reference)
                references.emplace_back(input.reference);
            if (role != InputRole::Clip && role != InputRole::Sound)
                pictures.emplace_back(input.reference);
        }
    }
    if (!references.empty())
        values.emplace("references", std::move(references));
    if (!pictures.empty())
        values.emplace("pictures", std::move(pictures));
}

std::vector<std::string> ratiosOf(const ProviderModel& model)
{
    std::vector<std::string> out;
    const auto* list = at(model.wire, {"ratios"});
    if (list && list->asArray())
        for (const auto& ratio : *list->asArray())
            if (ratio.asString())
                out.push_back(*ratio.asString());
    return out;
}

Json numberOf(double value)
{
    const double whole = std::round(value);
    if (std::abs(value - whole) < 1e-9 && std::abs(whole) < 1e9)
        return static_cast<std::int64_t>(whole);
    return value;
}

void addNumbers(Values& values, const SubmitOrder& order)
{
    const auto& request = order.request;
    if (const auto size = sizeFor(request, order.model); size.width > 0 && size.height > 0) {
        values.emplace("width", size.width);
        values.emplace("height", size.height);
        values.emplace("size", std::to_string(size.width) + "*" + std::to_string(size.height));
    }
    if (auto ratio = ratioFor(request, ratiosOf(order.model)); !ratio.empty())
        values.emplace("ratio", std::move(ratio));
    if (const int seconds = secondsFor(request, order.model); seconds > 0)
        values.emplace("seconds", seconds);
    values.emplace("sound_on", request.sound && order.model.makesSound);
    values.emplace("strength", numberOf(std::clamp(request.strength, 0.0, 1.0)));
    values.emplace("closeness", numberOf(1 - std::clamp(request.strength, 0.0, 1.0)));
    values.emplace("scale", numberOf(request.scale));
    values.emplace("scale_whole", static_cast<int>(std::ceil(std::clamp(request.scale, 1.0, 16.0))));
    if (const auto* sound = request.input(InputRole::Sound); sound && sound->durationMs > 0)
        values.emplace("sound_seconds", (sound->durationMs + 999) / 1000);
    if (request.seed && order.model.takesSeed)
        values.emplace("seed", *request.seed);
}

class Filler
{
public:
    explicit Filler(const Values& values)
        : m_values(values)
    {}

    /// Nothing: to be left out.
    std::optional<Json> fill(const Json& json)
    {
        if (const auto* text = json.asString())
            return text->starts_with('$') ? place(std::string_view(*text).substr(1)) : json;
        if (const auto* members = json.asObject()) {
            Json::Object out;
            for (const auto& [key, member] : *members)
                if (auto filled = fill(member))
                    out.emplace(key, std::move(*filled));
            return Json(std::move(out));
        }
        if (const auto* elements = json.asArray()) {
            Json::Array out;
            for (const auto& element : *elements)
                if (auto filled = fill(element))
                    out.push_back(std::move(*filled));
            if (out.empty() && !elements->empty())
                return {};
            return Json(std::move(out));
        }
        return json;
    }

    std::string missing;

private:
    std::optional<Json> place(std::string_view name)
    {
        const auto bar = name.find('|');
        const auto fallback = bar == std::string_view::npos ? std::string_view() : name.substr(bar + 1);
        name = name.substr(0, bar);
        const bool isNeeded = name.ends_with('!');
        if (isNeeded)
            name.remove_suffix(1);
        if (const auto found = m_values.find(name); found != m_values.end())
            return found->second;
        if (isNeeded && missing.empty())
            missing = name;
        if (fallback.empty())
            return {};
        auto usual = Json::parse(fallback);
        return usual ? *usual : Json(fallback);
    }

    const Values& m_values;
};

/// What is wrong with the order; empty when nothing is.
std::string flawOf(const ProviderData& data, const SubmitOrder& order)
{
    const auto& [request, model] = std::tie(order.request, order.model);
    if (request.operation != model.operation)
        return "the model is for " + std::string(operationId(model.operation));
    for (const auto role : model.needs)
        if (std::ranges::none_of(order.inputs, [&](const DeliveredInput& input) {
                return input.role == role && !input.reference.empty();
            }))
            return "no " + std::string(inputRoleId(role));
    if (model.maxPrompt > 0 && charactersOf(wordsOf(data, order)).size() > model.maxPrompt)
        return "more than " + std::to_string(model.maxPrompt) + " characters";
    if (!request.style.empty() && !model.styles.empty() &&
        std::ranges::find(model.styles, request.style) == model.styles.end())
        return "the model has no style " + request.style;
    return {};
}

} // namespace

std::string wireText(const ProviderModel& model, std::string_view member)
{
    return textAt(model.wire, {member});
}

std::string pathOf(const ProviderModel& model, std::string_view member, std::string_view task)
{
    constexpr std::string_view kPlace = "{task}";
    auto path = wireText(model, member);
    if (const auto place = path.find(kPlace); place != std::string::npos)
        path.replace(place, kPlace.size(), task);
    return path;
}

Values valuesOf(const ProviderData& data, const SubmitOrder& order)
{
    Values values;
    for (const auto& input : order.inputs)
        if (input.role == InputRole::None && !input.mediaType.empty())
            values.emplace(input.mediaType, numberOrText(input.reference));
    addTexts(values, data, order);
    addInputs(values, order);
    addNumbers(values, order);
    return values;
}

FilledIn fillPlaces(const Json& body, const Values& values)
{
    Filler filler(values);
    auto json = filler.fill(body);
    return {.json = json ? std::move(*json) : Json(), .missing = filler.missing};
}

ProviderResult<Json> bodyOf(const ProviderData& data, const SubmitOrder& order)
{
    if (const auto flaw = flawOf(data, order); !flaw.empty())
        return std::unexpected(failureOf(data, ProviderTrouble::BadInput, order.model.id + ": " + flaw));
    const auto* body = at(order.model.wire, {"body"});
    if (!body || !body->asObject())
        return std::unexpected(
            failureOf(data, ProviderTrouble::BadInput, order.model.id + ": no wire.body in the data"));
    auto filled = fillPlaces(*body, valuesOf(data, order));
    if (!filled.missing.empty())
        return std::unexpected(
            failureOf(data, ProviderTrouble::BadInput, order.model.id + ": no " + filled.missing));
    return std::move(filled.json);
}

} // namespace vidgo::providers
