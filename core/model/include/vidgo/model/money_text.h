#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "vidgo/base/money.h"
#include "vidgo/model/language.h"

namespace vidgo {

/// An amount as people read it: "NT$1,299", "US$2.99", in Spanish "US$2,99". Whole amounts have no decimals,
/// as on price tags; digits are grouped and separated as CLDR has it for the five languages (in Spanish from
/// five digits on). Both currencies are dollars, so the sign says whose. Computed with integers only.
std::string formatMoney(const Money& money, Language language);

/// An amount in the unit of a ChargeUnit for the arguments of an Error, which know no language: "12" credits,
/// or "1.25 USD" rounded as budgetMoney() does.
std::string plainAmount(std::int64_t amount, std::string_view unit, bool down = false);

} // namespace vidgo
