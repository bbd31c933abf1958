#pragma once

#include "vidgo/base/json.h"
#include "vidgo/model/generation_job.h"

namespace vidgo::cli {

// What providers make, as every command prints it. Amounts are whole numbers in the unit: credits, or
// ten-thousandths of a currency. Times are ISO 8601 in UTC.

Json toJson(const GenerationQuote& quote);
Json toJson(const GenerationAttempt& attempt);
Json toJson(const GenerationReport& report);

} // namespace vidgo::cli
