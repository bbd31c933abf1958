#include "gemini_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "vidgo/sandbox/http.h"

// Contract: sections 3 to 6.
namespace vidgo::sandbox {

namespace {

struct Model
{
    std::string_view id;
    GeminiKind kind;
};
constexpr std::array kModels = {Model{"gemini-3.5-flash-lite", GeminiKind::Text},
                                Model{"gemini-3.1-flash-lite", GeminiKind::Text},
                                Model{"gemini-3.8-flash", GeminiKind::Text},
                                Model{"gemini-flash-latest", GeminiKind::Text},
                                Model{"gemini-flash-lite-latest", GeminiKind::Text},
                                Model{"gemini-3.1-flash-image", GeminiKind::Picture},
                                Model{"gemini-3-pro-image", GeminiKind::Picture},
                                Model{"gemini-3.1-flash-lite-image", GeminiKind::Picture},
                                Model{"gemini-omni-1.1-flash", GeminiKind::Clip}};

constexpr std::string_view kSizedModel = "gemini-3.1-flash-image"; // knows more shapes and sizes

std::optional<std::string> wrongSafety(const Json& settings)
{
    for (const auto& each : settings.asArray() ? *settings.asArray() : Json::Array())
        if (auto wrong =
                wrongMember(each,
                            {text("category")
                                 .needed()
                                 .oneOf({"HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH",
                                         "HARM_CATEGORY_SEXUALLY_EXPLICIT", "HARM_CATEGORY_DANGEROUS_CONTENT",
                                         "HARM_CATEGORY_CIVIC_INTEGRITY"}),
                             text("threshold")
                                 .needed()
                                 .oneOf({"HARM_BLOCK_THRESHOLD_UNSPECIFIED", "BLOCK_LOW_AND_ABOVE",
                                         "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_ONLY_HIGH", "BLOCK_NONE", "OFF"})},
                            "safetySettings"))
            return wrong;
    return std::nullopt;
}

std::optional<std::string> wrongSchema(const Json& schema)
{
    static const Members kMembers = {
        text("type").oneOf({"STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"}),
        texts("enum"),
        text("format"),
        object("items"),
        object("properties"),
        texts("required"),
        texts("propertyOrdering"),
        flag("nullable"),
        anything("minItems"),
        anything("maxItems"),
        number("minimum"),
        number("maximum"),
        list("anyOf"),
        text("description")};
    if (auto wrong = wrongMember(schema, kMembers, "responseSchema"))
        return wrong;
    if (const auto* properties = member(schema, "properties").asObject())
        for (const auto& [name, inner] : *properties)
            if (auto wrong = wrongSchema(inner))
                return name + ": " + *wrong;
    const auto& items = member(schema, "items");
    return items.isNull() ? std::nullopt : wrongSchema(items);
}

std::optional<std::string> wrongImageConfig(const Json& config, std::string_view model)
{
    Members members = {
        text("aspectRatio").oneOf({"1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9"}),
        text("imageSize").oneOf({"1K", "2K", "4K"})};
    if (model == kSizedModel) {
        for (const std::string_view ratio : {"1:4", "4:1", "1:8", "8:1"})
            members[0].words.push_back(ratio);
        members[1].words.push_back("512");
    }
    return wrongMember(config, members, "imageConfig");
}

std::optional<std::string> wrongConfig(const Json& config, std::string_view model)
{
    static const Members kMembers = {number("temperature").between(0, 2),
                                     number("topP").between(0, 1),
                                     number("topK"),
                                     whole("candidateCount").among({1}),
                                     whole("maxOutputTokens").between(1, 1e6),
                                     texts("stopSequences"),
                                     whole("seed"),
                                     text("responseMimeType").oneOf({"application/json", "text/plain"}),
                                     object("responseSchema"),
                                     object("responseJsonSchema"),
                                     texts("responseModalities").between(1, 2),
                                     object("imageConfig"),
                                     object("thinkingConfig"),
                                     object("responseFormat")};
    if (auto wrong = wrongMember(config, kMembers, "generationConfig"))
        return wrong;
    if (config.find("responseSchema") && config.find("responseJsonSchema"))
        return "responseSchema and responseJsonSchema exclude each other";
    if (const auto& schema = member(config, "responseSchema"); !schema.isNull())
        if (auto wrong = wrongSchema(schema))
            return wrong;
    const auto& modalities = member(config, "responseModalities");
    for (const auto& each : modalities.asArray() ? *modalities.asArray() : Json::Array())
        if (*each.asString() != "TEXT" && *each.asString() != "IMAGE")
            return "responseModalities: " + *each.asString();
    const auto& image = member(config, "imageConfig");
    return image.isNull() ? std::nullopt : wrongImageConfig(image, model);
}

} // namespace

GeminiKind geminiKindOf(std::string_view model)
{
    const auto found = std::ranges::find(kModels, model, &Model::id);
    return found == kModels.end() ? GeminiKind::None : found->kind;
}

const std::vector<std::string_view>& geminiModels()
{
    static const std::vector<std::string_view> kIds = [] {
        std::vector<std::string_view> ids;
        ids.reserve(kModels.size());
        for (const auto& model : kModels)
            ids.push_back(model.id);
        return ids;
    }();
    return kIds;
}

std::optional<std::string> wrongGeminiBody(const Json& body, std::string_view model)
{
    if (auto wrong =
            wrongMember(body, {object("systemInstruction"), list("contents").needed().between(1, 100),
                               list("safetySettings"), object("generationConfig")}))
        return wrong;
    if (auto wrong = wrongSafety(member(body, "safetySettings")))
        return wrong;
    const auto& config = member(body, "generationConfig");
    return config.isNull() ? std::nullopt : wrongConfig(config, model);
}

std::optional<std::string> wrongInteraction(const Json& body)
{
    if (auto wrong = wrongMember(body, {text("model").needed().oneOf({"gemini-omni-1.1-flash"}),
                                        list("input").needed().between(1, 16),
                                        object("response_format").needed(), flag("background")}))
        return wrong;
    return wrongMember(member(body, "response_format"),
                       {text("type").needed().oneOf({"video"}), text("aspect_ratio").oneOf({"16:9", "9:16"}),
                        text("resolution").oneOf({"360p", "720p", "1080p", "4k"}),
                        text("duration").oneOf({"3s", "4s", "5s", "6s", "7s", "8s", "9s", "10s"}),
                        text("delivery").oneOf({"inline", "uri"})},
                       "response_format");
}

std::pair<int, int> geminiSize(std::string_view ratio, std::string_view size)
{
    const int side = size == "4K" ? 4096 : size == "2K" ? 2048 : size == "512" ? 512 : 1024;
    const auto colon = ratio.find(':');
    const auto left = wholeNumber(ratio.substr(0, colon));
    const auto right = colon == std::string_view::npos ? std::nullopt : wholeNumber(ratio.substr(colon + 1));
    if (!left || !right)
        return {side, side};
    // About as many pixels as the square has.
    const double shape = std::sqrt(static_cast<double>(*left) / static_cast<double>(*right));
    return {static_cast<int>(std::lround(side * shape / 16) * 16),
            static_cast<int>(std::lround(side / shape / 16) * 16)};
}

} // namespace vidgo::sandbox
