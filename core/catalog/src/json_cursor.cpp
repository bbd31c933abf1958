#include "json_cursor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "vidgo/base/text.h"
#include "vidgo/catalog/catalog_error.h"

namespace vidgo {

void Verdict::refuse(std::string_view path, std::string_view reason)
{
    if (!isGood())
        return;
    m_path = path.empty() ? "$" : truncateUtf8(path, 200);
    m_reason = reason;
}

Outcome Verdict::outcome() const
{
    if (isGood())
        return {};
    return fail(CatalogError::Invalid, m_file + ": " + m_path + ": " + m_reason,
                {{"file", m_file}, {"path", m_path}, {"reason", m_reason}});
}

namespace {

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

/// "0.05", "1"
std::string shortText(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

} // namespace

JsonCursor::~JsonCursor()
{
    const auto* members = m_json.asObject();
    if (!members)
        return;
    if (const auto* note = m_json.find("note"); note && !note->asString())
        refuse("note", "must be a string");
    for (const auto& [key, value] : *members)
        if (!m_asked.contains(key))
            refuse(key, "unknown key");
}

std::string JsonCursor::below(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

bool JsonCursor::isObject()
{
    if (m_json.asObject())
        return true;
    m_verdict.refuse(m_path, "must be an object");
    return false;
}

const Json* JsonCursor::need(std::string_view key)
{
    m_asked.emplace(key);
    const auto* member = m_json.find(key);
    if (!member)
        refuse(key, "missing");
    return member;
}

const Json::Array* JsonCursor::elements(std::string_view key)
{
    const auto* member = need(key);
    if (member && !member->asArray())
        refuse(key, "must be an array");
    return member ? member->asArray() : nullptr;
}

const std::string* JsonCursor::string(std::string_view key)
{
    const auto* member = need(key);
    if (member && !member->asString())
        refuse(key, "must be a string");
    return member ? member->asString() : nullptr;
}

std::string JsonCursor::id(std::string_view key)
{
    const auto* text = string(key);
    if (!text)
        return {};
    if (!isId(*text)) {
        refuse(key, "must be 1 to 64 lower-case letters, digits or underscores");
        return {};
    }
    return *text;
}

std::string JsonCursor::reference(std::string_view key, const std::set<std::string, std::less<>>& known)
{
    auto text = id(key);
    if (!text.empty() && !known.contains(text))
        refuse(key, "unknown: " + text);
    return text;
}

std::string JsonCursor::oneOf(std::string_view key, std::initializer_list<std::string_view> words)
{
    const auto* text = string(key);
    if (!text)
        return {};
    if (std::ranges::find(words, *text) != words.end())
        return *text;
    std::string list;
    for (const auto word : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    refuse(key, "must be one of " + list);
    return {};
}

void JsonCursor::checkText(const std::string& path, const std::string& text, std::size_t maxBytes)
{
    if (text.empty())
        m_verdict.refuse(path, "must not be empty");
    else if (text.size() > maxBytes)
        m_verdict.refuse(path, "longer than " + std::to_string(maxBytes) + " bytes");
    else if (hasControlCharacter(text))
        m_verdict.refuse(path, "has a control character");
    else if (text.front() == ' ' || text.back() == ' ')
        m_verdict.refuse(path, "has blanks around it");
}

std::string JsonCursor::text(std::string_view key, std::size_t maxBytes)
{
    const auto* found = string(key);
    if (!found)
        return {};
    checkText(below(key), *found, maxBytes);
    return *found;
}

std::int64_t JsonCursor::integer(std::string_view key, std::int64_t low, std::int64_t high)
{
    const auto* member = need(key);
    if (!member)
        return 0;
    const auto* value = member->asInt();
    if (!member->isNumber())
        refuse(key, "must be a number");
    else if (!value || *value < low || *value > high)
        refuse(key, "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return value ? std::clamp(*value, low, high) : low;
}

double JsonCursor::number(std::string_view key, double low, double high)
{
    const auto* member = need(key);
    if (!member)
        return low;
    const double value = member->isNumber() ? member->number() : low;
    if (!member->isNumber())
        refuse(key, "must be a number");
    else if (!(value >= low && value <= high))
        refuse(key, "must be from " + shortText(low) + " to " + shortText(high));
    return std::isnan(value) ? low : std::clamp(value, low, high);
}

bool JsonCursor::flag(std::string_view key)
{
    const auto* member = need(key);
    if (member && !member->asBool())
        refuse(key, "must be true or false");
    return member && member->asBool() && *member->asBool();
}

Json JsonCursor::anyObject(std::string_view key)
{
    const auto* member = need(key);
    if (member && member->asObject())
        return *member;
    if (member)
        refuse(key, "must be an object");
    return Json::Object{};
}

LocalizedText JsonCursor::localized(std::string_view key, std::size_t maxBytes)
{
    LocalizedText out;
    const auto* member = need(key);
    if (!member)
        return out;
    JsonCursor texts(*member, below(key), m_verdict);
    if (!texts.isObject())
        return out;
    for (const auto language : kLanguages)
        out.set(language, texts.text(languageCode(language), maxBytes));
    return out;
}

std::vector<std::int64_t> JsonCursor::integers(std::string_view key, std::int64_t low, std::int64_t high)
{
    std::vector<std::int64_t> out;
    const auto* array = elements(key);
    for (std::size_t i = 0; array && i < array->size() && isGood(); ++i) {
        const auto* value = (*array)[i].asInt();
        if (!value || *value < low || *value > high)
            refuse(std::string(key) + "[" + std::to_string(i) + "]",
                   "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        else
            out.push_back(*value);
    }
    return out;
}

std::vector<std::string> JsonCursor::texts(std::string_view key, std::size_t maxBytes)
{
    std::vector<std::string> out;
    const auto* array = elements(key);
    for (std::size_t i = 0; array && i < array->size() && isGood(); ++i) {
        const std::string place = std::string(key) + "[" + std::to_string(i) + "]";
        const auto* text = (*array)[i].asString();
        if (!text)
            refuse(place, "must be a string");
        else if (std::ranges::find(out, *text) != out.end())
            refuse(place, "repeated: " + truncateUtf8(*text, 64));
        else {
            checkText(below(place), *text, maxBytes);
            out.push_back(*text);
        }
    }
    return out;
}

std::vector<std::string> JsonCursor::references(std::string_view key,
                                                const std::set<std::string, std::less<>>& known)
{
    std::vector<std::string> out;
    const auto* array = elements(key);
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const std::string place = std::string(key) + "[" + std::to_string(i) + "]";
        const auto* text = (*array)[i].asString();
        if (!text)
            refuse(place, "must be a string");
        else if (!known.contains(*text))
            refuse(place, "unknown: " + truncateUtf8(*text, 64));
        else if (std::ranges::find(out, *text) != out.end())
            refuse(place, "repeated: " + *text);
        else
            out.push_back(*text);
        if (!isGood())
            break;
    }
    return out;
}

void JsonCursor::refuseRepeat(std::string_view key, const std::string& value,
                              std::set<std::string, std::less<>>& seen)
{
    if (!seen.insert(value).second)
        refuse(key, "repeated: " + value);
}

} // namespace vidgo
