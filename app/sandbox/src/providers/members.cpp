#include "members.h"

#include <algorithm>

namespace vidgo::sandbox {

namespace {

Member of(std::string_view name, Member::Is is)
{
    Member made;
    made.name = name;
    made.is = is;
    return made;
}

std::optional<std::string> wrongText(const std::string& value, const Member& rule)
{
    if (!rule.words.empty() && std::ranges::find(rule.words, value) == rule.words.end())
        return "is not one of the values that are allowed: \"" + value.substr(0, 80) + "\"";
    const auto count = charactersOf(value);
    if (rule.longest > 0 && count > rule.longest)
        return "is too long: " + std::to_string(count);
    if (count < rule.shortest)
        return "is empty";
    return std::nullopt;
}

std::optional<std::string> wrongNumber(double value, const Member& rule)
{
    if (value < rule.low || value > rule.high)
        return "is out of range: " + std::to_string(value);
    const auto isAllowed = [&](int each) { return static_cast<double>(each) == value; };
    if (!rule.values.empty() && std::ranges::none_of(rule.values, isAllowed))
        return "is not one of the values that are allowed: " + std::to_string(value);
    return std::nullopt;
}

std::optional<std::string> wrongList(const Json::Array& value, const Member& rule)
{
    const auto count = static_cast<double>(value.size());
    if (count < rule.low || count > rule.high)
        return "has a wrong number of entries";
    if (rule.is == Member::Is::Texts &&
        std::ranges::any_of(value, [](const Json& each) { return !each.asString(); }))
        return "has an entry that is no text";
    return std::nullopt;
}

std::optional<std::string> wrongValue(const Json& value, const Member& rule)
{
    using enum Member::Is;
    switch (rule.is) {
    case Any:
        return std::nullopt;
    case Text:
        return value.asString() ? wrongText(*value.asString(), rule)
                                : std::optional<std::string>("is no text");
    case Whole:
        return value.asInt() ? wrongNumber(value.number(), rule)
                             : std::optional<std::string>("is no whole number");
    case Number:
        return value.isNumber() ? wrongNumber(value.number(), rule)
                                : std::optional<std::string>("is no number");
    case Bool:
        return value.asBool() ? std::nullopt : std::optional<std::string>("is neither true nor false");
    case Object:
        return value.asObject() ? std::nullopt : std::optional<std::string>("is no object");
    case List:
    case Texts:
        return value.asArray() ? wrongList(*value.asArray(), rule) : std::optional<std::string>("is no list");
    }
    return std::nullopt;
}

} // namespace

Member Member::needed() const
{
    auto made = *this;
    made.isNeeded = true;
    if (made.is == Is::Text)
        made.shortest = 1;
    return made;
}

Member Member::oneOf(std::vector<std::string_view> allowed) const
{
    auto made = *this;
    made.words = std::move(allowed);
    return made;
}

Member Member::among(std::vector<int> allowed) const
{
    auto made = *this;
    made.values = std::move(allowed);
    return made;
}

Member Member::between(double from, double to) const
{
    auto made = *this;
    made.low = from;
    made.high = to;
    return made;
}

Member Member::upTo(std::size_t characters) const
{
    auto made = *this;
    made.longest = characters;
    return made;
}

Member anything(std::string_view name)
{
    return of(name, Member::Is::Any);
}
Member text(std::string_view name)
{
    return of(name, Member::Is::Text);
}
Member whole(std::string_view name)
{
    return of(name, Member::Is::Whole);
}
Member number(std::string_view name)
{
    return of(name, Member::Is::Number);
}
Member flag(std::string_view name)
{
    return of(name, Member::Is::Bool);
}
Member object(std::string_view name)
{
    return of(name, Member::Is::Object);
}
Member list(std::string_view name)
{
    return of(name, Member::Is::List);
}
Member texts(std::string_view name)
{
    return of(name, Member::Is::Texts);
}

std::optional<std::string> wrongMember(const Json& body, const Members& members, std::string_view where)
{
    const auto* object = body.asObject();
    const auto prefix = where.empty() ? std::string() : std::string(where) + ".";
    if (!object)
        return std::string(where.empty() ? "the body" : where) + " is no object";
    for (const auto& [name, value] : *object) {
        const auto rule = std::ranges::find(members, name, &Member::name);
        if (rule == members.end())
            return prefix + name + " is unknown";
        if (const auto wrong = wrongValue(value, *rule))
            return prefix + name + " " + *wrong;
    }
    for (const auto& rule : members)
        if (rule.isNeeded && !object->contains(rule.name))
            return prefix + std::string(rule.name) + " is missing";
    return std::nullopt;
}

const Json& member(const Json& object, std::string_view name)
{
    static const Json kNothing;
    const auto* found = object.find(name);
    return found ? *found : kNothing;
}

std::string textAt(const Json& object, std::string_view name)
{
    const auto* value = member(object, name).asString();
    return value ? *value : std::string();
}

double numberAt(const Json& object, std::string_view name, double otherwise)
{
    const auto& value = member(object, name);
    return value.isNumber() ? value.number() : otherwise;
}

bool flagAt(const Json& object, std::string_view name, bool otherwise)
{
    const auto* value = member(object, name).asBool();
    return value ? *value : otherwise;
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace vidgo::sandbox
