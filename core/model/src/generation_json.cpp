#include <cmath>
#include <limits>

#include "json_fields.h"
#include "vidgo/base/text.h"
#include "vidgo/model/generation.h"

namespace vidgo {

namespace {

constexpr int kMostPixels = 65'536;
constexpr std::int64_t kLongestMs = 24LL * 60 * 60 * 1000;
constexpr double kMostScale = 16;

Json inputJson(const GenerationInput& input)
{
    return Json::Object{{"role", inputRoleId(input.role)}, {"path", input.path},
                        {"sha256", input.file.sha256},     {"media_type", input.file.mediaType},
                        {"bytes", input.file.bytes},       {"width", input.file.width},
                        {"height", input.file.height},     {"duration_ms", input.durationMs}};
}

bool readCount(const Json& json, std::string_view key, std::int64_t most, std::int64_t& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    const auto* number = member->asInt();
    if (!number || *number < 0 || *number > most)
        return false;
    out = *number;
    return true;
}

bool readWords(const Json& json, std::string_view key, std::string& out)
{
    return readText(json, key, out) && out.size() <= GenerationRequest::kMaxPromptBytes && isUtf8(out);
}

bool readInput(const Json& json, GenerationInput& out)
{
    std::string role;
    if (!json.asObject() || !readText(json, "role", role))
        return false;
    const auto known = inputRoleFromId(role);
    out.role = known.value_or(InputRole::None);
    return known && readText(json, "path", out.path) && readText(json, "sha256", out.file.sha256) &&
           readText(json, "media_type", out.file.mediaType) &&
           readCount(json, "bytes", std::numeric_limits<std::int64_t>::max(), out.file.bytes) &&
           readInteger(json, "width", 0, kMostPixels, out.file.width) &&
           readInteger(json, "height", 0, kMostPixels, out.file.height) &&
           readCount(json, "duration_ms", kLongestMs, out.durationMs);
}

bool readInputs(const Json& json, std::vector<GenerationInput>& out)
{
    const auto* member = json.find("inputs");
    if (!member)
        return true;
    const auto* list = member->asArray();
    if (!list || list->size() > GenerationRequest::kMaxInputs)
        return false;
    for (const auto& entry : *list)
        if (!readInput(entry, out.emplace_back()))
            return false;
    return true;
}

bool readSeed(const Json& json, std::optional<std::int64_t>& out)
{
    const auto* member = json.find("seed");
    if (!member)
        return true;
    const auto* number = member->asInt();
    if (!number || *number < 0)
        return false;
    out = *number;
    return true;
}

// The key whose value cannot be used; empty when all can.
std::string_view readWordsOf(const Json& json, GenerationRequest& out)
{
    for (const auto& [key, text] : {std::pair<std::string_view, std::string*>{"prompt", &out.prompt},
                                    {"negative_prompt", &out.negativePrompt},
                                    {"speech", &out.speech},
                                    {"voice", &out.voice},
                                    {"language", &out.language},
                                    {"style", &out.style},
                                    {"effect", &out.effect}})
        if (!readWords(json, key, *text))
            return key;
    return {};
}

std::string_view readNumbersOf(const Json& json, GenerationRequest& out)
{
    if (!readInteger(json, "width", 0, kMostPixels, out.width))
        return "width";
    if (!readInteger(json, "height", 0, kMostPixels, out.height))
        return "height";
    if (!readCount(json, "duration_ms", kLongestMs, out.durationMs))
        return "duration_ms";
    if (!readFlag(json, "sound", out.sound))
        return "sound";
    if (!readNumber(json, "strength", 0, 1, out.strength))
        return "strength";
    if (!readNumber(json, "scale", 1, kMostScale, out.scale))
        return "scale";
    return readSeed(json, out.seed) ? std::string_view{} : "seed";
}

// Marks that turn the direction of what follows: a prompt could look to a person like another one.
bool turnsDirection(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069) ||
           character == 0x200E || character == 0x200F || character == 0x061C;
}

char32_t characterAt(std::string_view text, std::size_t at, std::size_t length)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[at + index]); };
    if (length == 1)
        return byte(0);
    char32_t value = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        value = (value << 6U) | (byte(i) & 0x3FU);
    return value;
}

std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return 1;
    if (first < 0xE0)
        return 2;
    return first < 0xF0 ? 3 : 4;
}

bool isControl(char32_t character)
{
    return (character < 0x20 && character != '\n' && character != '\t') ||
           (character >= 0x7F && character < 0xA0);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \n\t";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

} // namespace

Json toJson(const GenerationRequest& request)
{
    Json::Array inputs;
    for (const auto& input : request.inputs)
        inputs.push_back(inputJson(input));
    Json::Object json{{"operation", operationId(request.operation)},
                      {"prompt", request.prompt},
                      {"negative_prompt", request.negativePrompt},
                      {"speech", request.speech},
                      {"voice", request.voice},
                      {"language", request.language},
                      {"style", request.style},
                      {"effect", request.effect},
                      {"inputs", std::move(inputs)},
                      {"width", request.width},
                      {"height", request.height},
                      {"duration_ms", request.durationMs},
                      {"sound", request.sound},
                      {"strength", request.strength},
                      {"scale", request.scale}};
    if (request.seed)
        json["seed"] = *request.seed;
    return json;
}

Result<GenerationRequest> generationRequestFromJson(const Json& json)
{
    constexpr std::string_view kWhat = "a generation";
    GenerationRequest request;
    std::string operation;
    if (!json.asObject() || !readText(json, "operation", operation))
        return badSetting(kWhat, "operation");
    const auto known = operationFromId(operation);
    if (!known)
        return badSetting(kWhat, "operation");
    request.operation = *known;
    if (const auto key = readWordsOf(json, request); !key.empty())
        return badSetting(kWhat, key);
    if (!readInputs(json, request.inputs))
        return badSetting(kWhat, "inputs");
    if (const auto key = readNumbersOf(json, request); !key.empty())
        return badSetting(kWhat, key);
    return request;
}

Result<std::string> cleanPrompt(std::string_view text)
{
    if (text.size() > GenerationRequest::kMaxPromptBytes || !isUtf8(text))
        return badSetting("a generation", "prompt");
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto length = lengthAt(text, at);
        const auto character = characterAt(text, at, length);
        if (character == '\r')
            out += '\n';
        else if (!isControl(character) && !turnsDirection(character))
            out += text.substr(at, length);
        at += length;
    }
    return toNfc(trimmed(out));
}

} // namespace vidgo
