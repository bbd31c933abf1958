#pragma once

#include <string_view>

#include <QString>

#include "vidgo/base/error.h"

namespace vidgo::ui::account {

// Ids of accounts::AccountsError, which this side of the boundary does not know by its type.
inline constexpr std::string_view kTooManyTries = "accounts.too_many_tries";
inline constexpr std::string_view kAccountClosing = "accounts.account_closing";
inline constexpr std::string_view kNotConfirmed = "accounts.not_confirmed";

/// The field of a form that an error is about, as AccountForm::problemField says.
QString fieldOf(const Error& error);

} // namespace vidgo::ui::account
