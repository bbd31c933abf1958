#include "schema_checker.h"

#include <algorithm>

#include "schema_words.h"
#include "text_forms.h"

namespace vidgo::api {
namespace {

constexpr std::size_t kMaxFaults = 32;

// A name as a part of a pointer (RFC 6901, section 3).
std::string pointerPart(std::string_view name)
{
    std::string part = "/";
    for (const char c : name) {
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    }
    return part;
}

bool isOf(Schema::Type type, const Json& value)
{
    switch (type) {
    case Schema::Type::Boolean:
        return value.asBool() != nullptr;
    case Schema::Type::Integer:
        return value.asInt() != nullptr;
    case Schema::Type::Number:
        return value.isNumber();
    case Schema::Type::Text:
        return value.asString() != nullptr;
    case Schema::Type::List:
        return value.asArray() != nullptr;
    case Schema::Type::Object:
        return value.asObject() != nullptr;
    case Schema::Type::Any:
        break;
    }
    return true;
}

std::string plain(std::size_t number)
{
    return std::to_string(number);
}

std::string plain(std::int64_t number)
{
    return std::to_string(number);
}

std::string plain(double number)
{
    return Json(number).dump();
}

} // namespace

void Schema::Checker::add(Kind kind, const std::string& pointer, std::string limit)
{
    if (m_faults.size() < kMaxFaults)
        m_faults.push_back({.pointer = pointer, .kind = kind, .limit = std::move(limit)});
}

void Schema::Checker::check(const Schema& schema, const Json& value, const std::string& pointer)
{
    if (m_faults.size() >= kMaxFaults || (value.isNull() && schema.m_isNullable))
        return;
    if (isOf(schema.m_type, value))
        checkValue(schema, value, pointer);
    else
        add(Kind::WrongType, pointer, std::string(typeWord(schema.m_type)));
}

void Schema::Checker::checkValue(const Schema& schema, const Json& value, const std::string& pointer)
{
    const auto& limits = schema.m_limits;
    switch (schema.m_type) {
    case Type::Integer:
        return checkRange(*value.asInt(), limits.leastInteger, limits.mostInteger, pointer);
    case Type::Number:
        return checkRange(value.number(), limits.leastNumber, limits.mostNumber, pointer);
    case Type::Text:
        return checkText(schema, *value.asString(), pointer);
    case Type::List:
        return checkList(schema, *value.asArray(), pointer);
    case Type::Object:
        return schema.m_items ? checkMap(schema, *value.asObject(), pointer)
                              : checkObject(schema, *value.asObject(), pointer);
    case Type::Any:
    case Type::Boolean:
        return;
    }
}

template <class Number>
void Schema::Checker::checkRange(Number value, Number least, Number most, const std::string& pointer)
{
    if (value < least)
        add(Kind::TooSmall, pointer, plain(least));
    else if (!(value <= most))
        add(Kind::TooLarge, pointer, plain(most));
}

void Schema::Checker::checkText(const Schema& schema, const std::string& text, const std::string& pointer)
{
    if (!schema.m_values.empty()) {
        if (std::ranges::find(schema.m_values, text) == schema.m_values.end())
            add(Kind::NotAllowed, pointer, joined(schema.m_values));
        return;
    }
    if (!isCleanText(text))
        return add(Kind::WrongForm, pointer, "text");
    checkRange(characterCount(text), schema.m_limits.leastSize, schema.m_limits.mostSize, pointer);
    if (!text.empty() && !hasForm(text, schema.m_form))
        add(Kind::WrongForm, pointer, std::string(formName(schema.m_form)));
}

void Schema::Checker::checkList(const Schema& schema, const Json::Array& items, const std::string& pointer)
{
    checkRange(items.size(), schema.m_limits.leastSize, schema.m_limits.mostSize, pointer);
    if (items.size() > schema.m_limits.mostSize)
        return;
    for (std::size_t i = 0; i < items.size(); ++i)
        check(*schema.m_items, items[i], pointer + "/" + std::to_string(i));
}

void Schema::Checker::checkObject(const Schema& schema, const Json::Object& object,
                                  const std::string& pointer)
{
    for (const auto& [name, value] : object)
        if (std::ranges::find(schema.members(), name, &Member::name) == schema.members().end())
            add(Kind::Unknown, pointer + pointerPart(name));
    for (const auto& member : schema.members()) {
        const auto found = object.find(member.name);
        if (found != object.end())
            check(member.schema, found->second, pointer + pointerPart(member.name));
        else if (member.isRequired)
            add(Kind::Missing, pointer + pointerPart(member.name));
    }
}

void Schema::Checker::checkMap(const Schema& schema, const Json::Object& object, const std::string& pointer)
{
    checkRange(object.size(), schema.m_limits.leastSize, schema.m_limits.mostSize, pointer);
    if (object.size() > schema.m_limits.mostSize)
        return;
    for (const auto& [name, value] : object)
        check(*schema.m_items, value, pointer + pointerPart(name));
}

} // namespace vidgo::api
