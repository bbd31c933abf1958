#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/billing/ecpay_account.h"

namespace vidgo::billing::ecpay {

std::unexpected<Error> malformed(std::string_view reason);

/// 1 to 999,999,999 whole dollars in digits only.
std::optional<Money> dollarsFromText(std::string_view text);

/// Reads the fields of a verified message. The first one that is missing or wrong is noted; readers go on
/// with neutral values and look once at the end.
class FieldReader
{
public:
    explicit FieldReader(const FormFields& fields)
        : m_fields(fields)
    {}

    /// The value; empty when the field was not sent.
    std::string text(std::string_view name) const;
    /// The value of a field that every such message has, not empty.
    std::string needed(std::string_view name);
    /// Needed: whole dollars.
    Money amount(std::string_view name);
    /// Whole dollars, if the field is there and holds some.
    std::optional<Money> amountIfAny(std::string_view name) const;
    /// Needed: 0 to a million.
    int count(std::string_view name);
    std::optional<Timestamp> time(std::string_view name) const;
    std::array<std::string, 4> customFields() const;

    /// BillingError::MessageMalformed, or nothing.
    Outcome outcome() const;

private:
    void refuse(std::string_view name);

    const FormFields& m_fields;
    std::string m_wrong;
};

} // namespace vidgo::billing::ecpay
