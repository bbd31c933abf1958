#include "account_problem.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vidgo::ui::account {

namespace {

constexpr auto kFields = std::to_array<std::pair<std::string_view, const char*>>({
    {"accounts.invalid_address", "address"},
    {"accounts.address_taken", "address"},
    {"accounts.password_too_short", "password"},
    {"accounts.password_too_long", "password"},
    {"accounts.password_too_common", "password"},
    {"accounts.password_unreadable", "password"},
    {"accounts.sign_in_refused", "password"},
    {"accounts.password_refused", "old_password"},
    {"accounts.code_refused", "code"},
    {"accounts.link_refused", "link"},
});

} // namespace

QString fieldOf(const Error& error)
{
    const auto* const field =
        std::ranges::find(kFields, error.id(), [](const auto& one) { return one.first; });
    return QString::fromLatin1(field == kFields.end() ? "form" : field->second);
}

} // namespace vidgo::ui::account
