#pragma once

#include "vidgo/base/json.h"
#include "vidgo/billing/gateway.h"

// Reports as they are kept with a stored notice.
namespace vidgo::billing {

Json jsonOf(const PayLaterCode& code);
PayLaterCode codeFrom(const Json& json);

Json jsonOf(const std::vector<Report>& reports);
/// What cannot be read is left out: it was written by this program.
std::vector<Report> reportsFrom(const Json& json);

/// Neutral values where a member is missing or of another type.
std::string textIn(const Json& json, std::string_view key);
std::int64_t integerIn(const Json& json, std::string_view key);

} // namespace vidgo::billing
