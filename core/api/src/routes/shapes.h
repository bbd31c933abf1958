#pragma once

#include "vidgo/api/schema.h"

// What several groups have in common.
namespace vidgo::api {

/// "en", "ja", "zh-TW", "ko", "es"
Schema languageSchema();
/// {"amount": minor units, "currency": ISO 4217}
Schema moneySchema();
/// {"limit"?, "cursor"?} and what else a list is asked for.
Schema pageParameters(std::vector<Schema::Member> more = {});
/// One id in the path.
Schema place(std::string_view name);
Schema balanceSchema();
Schema orderSchema();
Schema subscriptionSchema();
Schema materialSchema();
Schema accountSchema();
/// Why something is done by an administrator: kept.
Schema reasonSchema();

} // namespace vidgo::api
