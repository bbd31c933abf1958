#include "vidgo/api/schema.h"

#include <charconv>

#include "schema_checker.h"
#include "schema_words.h"
#include "text_forms.h"

namespace vidgo::api {
namespace {

constexpr std::size_t kMaxValue = 64;

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto comma = text.find(',');
        pieces.push_back(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return pieces;
}

template <class Number>
Json numberFrom(std::string_view text)
{
    Number number{};
    const auto* const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && last == end ? Json(number) : Json(text);
}

} // namespace

std::string_view faultId(FieldFault::Kind kind)
{
    switch (kind) {
    case FieldFault::Kind::Missing:
        return "missing";
    case FieldFault::Kind::Unknown:
        return "unknown";
    case FieldFault::Kind::WrongType:
        return "wrong_type";
    case FieldFault::Kind::TooSmall:
        return "too_small";
    case FieldFault::Kind::TooLarge:
        return "too_large";
    case FieldFault::Kind::NotAllowed:
        return "not_allowed";
    case FieldFault::Kind::WrongForm:
        break;
    }
    return "wrong_form";
}

std::string_view typeWord(Schema::Type type)
{
    switch (type) {
    case Schema::Type::Boolean:
        return "boolean";
    case Schema::Type::Integer:
        return "integer";
    case Schema::Type::Number:
        return "number";
    case Schema::Type::Text:
        return "string";
    case Schema::Type::List:
        return "array";
    case Schema::Type::Object:
        return "object";
    case Schema::Type::Any:
        break;
    }
    return {};
}

std::string joined(const std::vector<std::string>& values)
{
    std::string text;
    for (const auto& value : values)
        text.append(text.empty() ? "" : ", ").append(value);
    return text;
}

Schema Schema::any()
{
    return Schema(Type::Any);
}

Schema Schema::boolean()
{
    return Schema(Type::Boolean);
}

Schema Schema::integer(std::int64_t least, std::int64_t most)
{
    Schema schema(Type::Integer);
    schema.m_limits.leastInteger = least;
    schema.m_limits.mostInteger = most;
    return schema;
}

Schema Schema::number(double least, double most)
{
    Schema schema(Type::Number);
    schema.m_limits.leastNumber = least;
    schema.m_limits.mostNumber = most;
    return schema;
}

Schema Schema::text(std::size_t most, std::size_t least, Form form)
{
    Schema schema(Type::Text);
    schema.m_limits.leastSize = least;
    schema.m_limits.mostSize = most;
    schema.m_form = form;
    return schema;
}

Schema Schema::id()
{
    return text(128, 1, Form::Id);
}

Schema Schema::moment()
{
    return text(kMaxValue, 1, Form::Moment);
}

Schema Schema::secret(std::size_t most)
{
    return text(most, 1, Form::Secret);
}

Schema Schema::oneOf(std::vector<std::string> values)
{
    Schema schema(Type::Text);
    schema.m_values = std::move(values);
    return schema;
}

Schema Schema::list(Schema items, std::size_t most, std::size_t least)
{
    Schema schema(Type::List);
    schema.m_items = std::make_shared<const Schema>(std::move(items));
    schema.m_limits.leastSize = least;
    schema.m_limits.mostSize = most;
    return schema;
}

Schema Schema::object(std::vector<Member> members)
{
    Schema schema(Type::Object);
    schema.m_members = std::make_shared<const std::vector<Member>>(std::move(members));
    return schema;
}

Schema Schema::map(Schema values, std::size_t most)
{
    Schema schema(Type::Object);
    schema.m_items = std::make_shared<const Schema>(std::move(values));
    schema.m_limits.mostSize = most;
    return schema;
}

Schema::Member::Member(std::string_view memberName, Schema memberSchema)
    : name(memberName.ends_with('?') ? memberName.substr(0, memberName.size() - 1) : memberName)
    , schema(std::move(memberSchema))
    , isRequired(!memberName.ends_with('?'))
{}

Schema Schema::orNull() const
{
    auto schema = *this;
    schema.m_isNullable = true;
    return schema;
}

Schema Schema::about(std::string_view description) const
{
    auto schema = *this;
    schema.m_description = description;
    return schema;
}

const std::vector<Schema::Member>& Schema::members() const
{
    static const std::vector<Member> none;
    return m_members ? *m_members : none;
}

std::vector<FieldFault> Schema::check(const Json& value) const
{
    Checker checker;
    checker.check(*this, value, {});
    return checker.take();
}

Json Schema::fromText(std::string_view text) const
{
    switch (m_type) {
    case Type::Integer:
        return numberFrom<std::int64_t>(text);
    case Type::Number:
        return numberFrom<double>(text);
    case Type::Boolean:
        return text == "true" ? Json(true) : text == "false" ? Json(false) : Json(text);
    case Type::List: {
        Json::Array items;
        for (const auto piece : splitAtCommas(text))
            items.push_back(m_items->fromText(piece));
        return items;
    }
    case Type::Any:
    case Type::Text:
    case Type::Object:
        break;
    }
    return text;
}

} // namespace vidgo::api
