#include "vidgo/materials/lookup_hash.h"

#include <charconv>
#include <cmath>
#include <utility>

#include "vidgo/base/hash.h"
#include "vidgo/base/text.h"

namespace vidgo::materials {

namespace {

constexpr std::int64_t kVersion = 1;

void writeText(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    static constexpr std::string_view kShort = "\"\\\b\t\n\f\r";
    static constexpr std::string_view kLetters = "\"\\btnfr";
    out += '"';
    for (const char c : toNfc(text)) {
        const auto code = static_cast<unsigned char>(c);
        if (const auto at = kShort.find(c); at != std::string_view::npos)
            (out += '\\') += kLetters[at];
        else if (code < 0x20)
            ((out += "\\u00") += kHex[code >> 4]) += kHex[code & 15];
        else
            out += c;
    }
    out += '"';
}

template <class Number>
void writeDigits(std::string& out, Number number)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number);
    out.append(buffer, end.ptr);
}

void writeNumber(std::string& out, const Json& json)
{
    constexpr double kTwoTo63 = 9223372036854775808.0;
    if (const auto* whole = json.asInt())
        return writeDigits(out, *whole);
    const double number = json.number();
    if (!std::isfinite(number))
        out += "null"; // JSON has no such numbers; a program could still hand one in
    else if (number == std::trunc(number) && number >= -kTwoTo63 && number < kTwoTo63)
        writeDigits(out, static_cast<std::int64_t>(number));
    else
        writeDigits(out, number);
}

void write(std::string& out, const Json& json);

void writeObject(std::string& out, const Json::Object& members)
{
    Json::Object sorted; // again, because normalising can change the order
    for (const auto& [key, member] : members)
        if (!member.isNull())
            sorted.insert_or_assign(toNfc(key), member);
    out += '{';
    for (bool first = true; const auto& [key, member] : sorted) {
        if (!std::exchange(first, false))
            out += ',';
        writeText(out, key);
        out += ':';
        write(out, member);
    }
    out += '}';
}

void write(std::string& out, const Json& json)
{
    if (const auto* members = json.asObject())
        return writeObject(out, *members);
    if (const auto* items = json.asArray()) {
        out += '[';
        for (bool first = true; const auto& item : *items) {
            if (!std::exchange(first, false))
                out += ',';
            write(out, item);
        }
        out += ']';
    } else if (const auto* text = json.asString()) {
        writeText(out, *text);
    } else if (json.isNumber()) {
        writeNumber(out, json);
    } else if (const auto* truth = json.asBool()) {
        out += *truth ? "true" : "false";
    } else {
        out += "null";
    }
}

} // namespace

std::string canonicalForm(const LookupRequest& request)
{
    Json::Object prompt;
    for (const auto& [language, text] : request.prompt.all())
        prompt[std::string(languageCode(language))] = text;
    Json::Array inputs(request.inputs.begin(), request.inputs.end());
    std::string out;
    writeObject(out, {{"version", kVersion},
                      {"tool", toolId(request.tool)},
                      {"topic", request.topic},
                      {"style", request.style},
                      {"prompt", std::move(prompt)},
                      {"parameters", request.parameters.isNull() ? Json(Json::Object{}) : request.parameters},
                      {"inputs", std::move(inputs)}});
    return out;
}

std::string lookupHash(const LookupRequest& request)
{
    return sha256(canonicalForm(request));
}

} // namespace vidgo::materials
