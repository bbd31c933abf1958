#include "paddle/member_reader.h"

#include <algorithm>
#include <charconv>

#include "ascii.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_signature.h"

namespace vidgo::billing::paddle {

namespace {

constexpr std::size_t kMaxText = 2000;
constexpr std::size_t kMaxItems = 1000;

const Json& nothing()
{
    static const Json kNull;
    return kNull;
}

} // namespace

std::unexpected<Error> malformed(std::string_view reason)
{
    return fail(BillingError::MessageMalformed, std::string(kGateway) + ": " + std::string(reason),
                {{"gateway", std::string(kGateway)}, {"reason", std::string(reason)}});
}

MemberReader::MemberReader(const Json& json, std::string path, std::string& wrong)
    : m_json(json)
    , m_path(std::move(path))
    , m_wrong(wrong)
{
    if (!json.asObject() && m_wrong.empty())
        m_wrong = m_path.empty() ? "the document" : m_path;
}

std::string MemberReader::text(std::string_view key)
{
    const auto* member = find(key);
    if (!member)
        return {};
    const auto* value = member->asString();
    if (value && value->size() <= kMaxText)
        return *value;
    refuse(key);
    return {};
}

std::string MemberReader::needed(std::string_view key)
{
    auto value = text(key);
    if (value.empty())
        refuse(key);
    return value;
}

std::string MemberReader::currency(std::string_view key)
{
    auto code = text(key);
    if (code.size() != 3 || !std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        refuse(key);
        return {};
    }
    return code;
}

std::int64_t MemberReader::amount(std::string_view key)
{
    const auto value = text(key);
    const auto digits = std::string_view(value).substr(value.starts_with('-') ? 1 : 0);
    std::int64_t number = 0;
    if (!isAsciiDigits(digits) || digits.size() > 15)
        refuse(key);
    else
        std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::int64_t MemberReader::quantity(std::string_view key)
{
    const auto* member = find(key);
    const auto* value = member ? member->asInt() : nullptr;
    if (value && *value >= 1 && *value <= 1'000'000)
        return *value;
    refuse(key);
    return 0;
}

Instant MemberReader::time(std::string_view key)
{
    const auto instant = instantFromText(text(key));
    if (!instant)
        refuse(key);
    return instant.value_or(Instant{});
}

std::optional<Instant> MemberReader::timeIfAny(std::string_view key)
{
    return has(key) ? std::optional(time(key)) : std::nullopt;
}

Json MemberReader::object(std::string_view key)
{
    const auto* member = find(key);
    if (!member)
        return {};
    if (!member->asObject())
        refuse(key);
    return *member;
}

bool MemberReader::has(std::string_view key) const
{
    return find(key) != nullptr;
}

MemberReader MemberReader::child(std::string_view key)
{
    const auto* member = find(key);
    return {member ? *member : nothing(), below(key), m_wrong};
}

void MemberReader::refuse(std::string_view key)
{
    if (m_wrong.empty())
        m_wrong = below(key);
}

const Json* MemberReader::find(std::string_view key) const
{
    const auto* member = m_json.find(key);
    return member && !member->isNull() ? member : nullptr;
}

const Json::Array* MemberReader::needArray(std::string_view key)
{
    const auto* member = find(key);
    const auto* array = member ? member->asArray() : nullptr;
    if (array && array->size() <= kMaxItems)
        return array;
    refuse(key);
    return nullptr;
}

std::string MemberReader::idText(std::string_view key, std::string_view prefix)
{
    auto value = text(key);
    if (isId(prefix, value))
        return value;
    refuse(key);
    return {};
}

std::string MemberReader::below(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

} // namespace vidgo::billing::paddle
