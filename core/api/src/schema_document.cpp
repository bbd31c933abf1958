#include "schema_words.h"
#include "text_forms.h"
#include "vidgo/api/schema.h"

namespace vidgo::api {
namespace {

Json sizeOf(std::size_t size)
{
    return static_cast<std::int64_t>(size);
}

} // namespace

Json Schema::document() const
{
    Json::Object document;
    if (m_type != Type::Any && m_isNullable)
        document["type"] = Json::Array{typeWord(m_type), "null"};
    else if (m_type != Type::Any)
        document["type"] = typeWord(m_type);
    if (!m_description.empty())
        document["description"] = m_description;
    describe(document);
    return document;
}

void Schema::describe(Json::Object& document) const
{
    switch (m_type) {
    case Type::Integer:
        return describeInteger(document);
    case Type::Number:
        document["minimum"] = m_limits.leastNumber;
        document["maximum"] = m_limits.mostNumber;
        return;
    case Type::Text:
        return describeText(document);
    case Type::List:
        document["items"] = m_items->document();
        document["minItems"] = sizeOf(m_limits.leastSize);
        document["maxItems"] = sizeOf(m_limits.mostSize);
        return;
    case Type::Object:
        return describeObject(document);
    case Type::Any:
    case Type::Boolean:
        return;
    }
}

void Schema::describeInteger(Json::Object& document) const
{
    document["format"] = "int64";
    if (m_limits.leastInteger != std::numeric_limits<std::int64_t>::min())
        document["minimum"] = m_limits.leastInteger;
    if (m_limits.mostInteger != std::numeric_limits<std::int64_t>::max())
        document["maximum"] = m_limits.mostInteger;
}

void Schema::describeText(Json::Object& document) const
{
    if (!m_values.empty()) {
        Json::Array values(m_values.begin(), m_values.end());
        if (m_isNullable)
            values.emplace_back(nullptr);
        document["enum"] = std::move(values);
        return;
    }
    document["minLength"] = sizeOf(m_limits.leastSize);
    document["maxLength"] = sizeOf(m_limits.mostSize);
    if (const auto form = formName(m_form); !form.empty())
        document["format"] = form;
    if (m_form == Form::Id)
        document["pattern"] = "^[A-Za-z0-9_.:-]+$";
}

void Schema::describeObject(Json::Object& document) const
{
    if (m_items) {
        document["additionalProperties"] = m_items->document();
        document["maxProperties"] = sizeOf(m_limits.mostSize);
        return;
    }
    Json::Object properties;
    Json::Array required;
    for (const auto& member : members()) {
        properties[member.name] = member.schema.document();
        if (member.isRequired)
            required.emplace_back(member.name);
    }
    document["properties"] = std::move(properties);
    document["additionalProperties"] = false;
    if (!required.empty())
        document["required"] = std::move(required);
}

} // namespace vidgo::api
