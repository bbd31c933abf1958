#include "answer_fields.h"

namespace vidgo::client {
namespace {

const Json& nothing()
{
    static const Json null;
    return null;
}

} // namespace

const Json* AnswerFields::member(std::string_view name) const
{
    return m_object.find(name);
}

void AnswerFields::wrong(std::string_view name) const
{
    if (m_fault.empty())
        m_fault = name;
}

std::string AnswerFields::text(std::string_view name) const
{
    const auto* const found = member(name);
    if (found && found->asString())
        return *found->asString();
    wrong(name);
    return {};
}

std::string AnswerFields::textIfAny(std::string_view name) const
{
    const auto* const found = member(name);
    return !found || found->isNull() ? std::string() : text(name);
}

std::int64_t AnswerFields::integer(std::string_view name) const
{
    const auto* const found = member(name);
    if (found && found->asInt())
        return *found->asInt();
    wrong(name);
    return 0;
}

double AnswerFields::number(std::string_view name) const
{
    const auto* const found = member(name);
    if (found && found->isNumber())
        return found->asInt() ? static_cast<double>(*found->asInt()) : found->number();
    wrong(name);
    return 0;
}

bool AnswerFields::flag(std::string_view name) const
{
    const auto* const found = member(name);
    if (found && found->asBool())
        return *found->asBool();
    wrong(name);
    return false;
}

Timestamp AnswerFields::moment(std::string_view name) const
{
    const auto time = timestampFromIso8601(text(name));
    if (!time)
        wrong(name);
    return time.value_or(Timestamp());
}

std::optional<Timestamp> AnswerFields::momentIfAny(std::string_view name) const
{
    const auto* const found = member(name);
    if (!found || found->isNull())
        return {};
    return moment(name);
}

Money AnswerFields::money(std::string_view name) const
{
    return moneyFrom(object(name));
}

std::vector<std::string> AnswerFields::names() const
{
    std::vector<std::string> all;
    if (const auto* const members = m_object.asObject())
        for (const auto& [name, value] : *members)
            all.push_back(name);
    return all;
}

std::vector<std::string> AnswerFields::texts(std::string_view name) const
{
    std::vector<std::string> all;
    const auto* const items = arrayOf(name);
    if (!items)
        return all;
    for (const auto& item : *items) {
        if (!item.asString())
            wrong(name);
        all.push_back(item.asString() ? *item.asString() : std::string());
    }
    return all;
}

std::map<std::string, std::string, std::less<>> AnswerFields::words(std::string_view name) const
{
    std::map<std::string, std::string, std::less<>> all;
    const auto* const found = member(name);
    if (!found || !found->asObject()) {
        wrong(name);
        return all;
    }
    for (const auto& [key, value] : *found->asObject())
        if (const auto* const text = value.asString())
            all.emplace(key, *text);
    return all;
}

AnswerFields AnswerFields::object(std::string_view name) const
{
    const auto* const found = member(name);
    if (!found || !found->asObject())
        wrong(name);
    return {found ? *found : nothing(), m_fault};
}

std::optional<AnswerFields> AnswerFields::objectIfAny(std::string_view name) const
{
    const auto* const found = member(name);
    if (!found || found->isNull())
        return {};
    return object(name);
}

const Json::Array* AnswerFields::arrayOf(std::string_view name) const
{
    const auto* const found = member(name);
    if (found && found->asArray())
        return found->asArray();
    wrong(name);
    return nullptr;
}

Money moneyFrom(const AnswerFields& fields)
{
    const auto currency = Currency::fromCode(fields.text("currency"));
    if (!currency)
        fields.wrong("currency");
    return {.minor = fields.integer("amount"), .currency = currency.value_or(Currency::usd())};
}

std::string nextOf(const AnswerFields& page)
{
    return page.textIfAny("next");
}

LocalizedText localized(const AnswerFields& fields, std::string_view name)
{
    LocalizedText text;
    for (const auto& [code, words] : fields.words(name))
        for (const auto language : kLanguages)
            if (languageCode(language) == code)
                text.set(language, words);
    return text;
}

} // namespace vidgo::client
