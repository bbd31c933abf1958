#pragma once

#include <cstdint>

#include <QString>

#include "terminal.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/language.h"

namespace vidgo::cli {

// What is said and asked before providers are paid, the same by every command.

/// What it costs at most, and how much can be spent.
QString priceText(const ChargeUnit& unit, std::int64_t amount, std::int64_t available, Language language);
/// Why nothing was ordered where nobody said yes.
QString notAgreedText();
/// Asks whoever sits there whether to order it. False where nobody could answer.
bool saysYes(const Terminal& terminal);

} // namespace vidgo::cli
