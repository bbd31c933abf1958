#pragma once

#include "vidgo/base/json.h"
#include "vidgo/billing/promotion.h"

namespace vidgo::billing {

/// Everything but the code.
Json toJson(const PromotionTerms& terms);

/// What toJson() wrote. Fails with StorageError::Damaged when somebody else wrote it.
Result<PromotionTerms> termsFromJson(const std::string& code, std::string_view text);

} // namespace vidgo::billing
