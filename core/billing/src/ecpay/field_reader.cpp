#include "ecpay/field_reader.h"

#include <charconv>

#include "ascii.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::ecpay {

namespace {

std::optional<std::int64_t> digits(std::string_view text, std::size_t most)
{
    std::int64_t value = 0;
    if (!isAsciiDigits(text) || text.size() > most)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::unexpected<Error> malformed(std::string_view reason)
{
    return fail(BillingError::MessageMalformed, std::string(kGateway) + ": " + std::string(reason),
                {{"gateway", std::string(kGateway)}, {"reason", std::string(reason)}});
}

std::optional<Money> dollarsFromText(std::string_view text)
{
    const auto dollars = digits(text, 9);
    if (!dollars || *dollars == 0)
        return std::nullopt;
    return Money{*dollars * 100, Currency::twd()};
}

std::string FieldReader::text(std::string_view name) const
{
    const auto* value = findField(m_fields, name);
    return value ? *value : std::string();
}

std::string FieldReader::needed(std::string_view name)
{
    auto value = text(name);
    if (value.empty())
        refuse(name);
    return value;
}

Money FieldReader::amount(std::string_view name)
{
    const auto money = dollarsFromText(text(name));
    if (!money)
        refuse(name);
    return money.value_or(Money{0, Currency::twd()});
}

std::optional<Money> FieldReader::amountIfAny(std::string_view name) const
{
    return dollarsFromText(text(name));
}

int FieldReader::count(std::string_view name)
{
    const auto value = digits(text(name), 6);
    if (!value)
        refuse(name);
    return static_cast<int>(value.value_or(0));
}

std::optional<Timestamp> FieldReader::time(std::string_view name) const
{
    const auto time = timestampFromTaiwanTime(text(name));
    return time ? std::optional(*time) : std::nullopt;
}

std::array<std::string, 4> FieldReader::customFields() const
{
    return {text("CustomField1"), text("CustomField2"), text("CustomField3"), text("CustomField4")};
}

Outcome FieldReader::outcome() const
{
    if (m_wrong.empty())
        return {};
    return malformed(m_wrong + " is missing or wrong");
}

void FieldReader::refuse(std::string_view name)
{
    if (m_wrong.empty())
        m_wrong = name;
}

} // namespace vidgo::billing::ecpay
