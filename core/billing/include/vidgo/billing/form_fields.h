#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::billing {

/// One field of a form, decoded: UTF-8.
struct FormField
{
    std::string name;
    std::string value;

    bool operator==(const FormField&) const = default;
};

/// In the order in which they are sent or were received.
using FormFields = std::vector<FormField>;

/// An HTTP request as it came in, before anything has been made of it.
struct RawForm
{
    std::string_view contentType; ///< The header's value.
    std::string_view body;
};

/// More than any real notification has, and little enough to be read while somebody attacks.
inline constexpr std::size_t kMaxFormBytes = 64 * 1024;
inline constexpr std::size_t kMaxFormFields = 200;

/// The value of the field with exactly this name, or nullptr.
const std::string* findField(const FormFields& fields, std::string_view name);

/// Reads application/x-www-form-urlencoded (WHATWG URL, section 5) strictly: `+` is a space, `%` is followed
/// by two hexadecimal digits, all is UTF-8 without NUL. Refused are bodies over the limits, pieces without
/// `=`, names that are empty or hold anything but ASCII letters, digits, `_`, `-` and `.`, and a name that
/// comes twice (also in another case: which of them is signed first would be open). Empty pieces (`&&`) are
/// skipped. Fails with BillingError::MessageTooLarge or MessageMalformed, naming `gateway`.
Result<FormFields> parseForm(std::string_view body, std::string_view gateway);

/// The same of a request, whose content type must say that it is such a form, in UTF-8 or without a charset.
Result<FormFields> parseForm(const RawForm& request, std::string_view gateway);

/// Writes application/x-www-form-urlencoded.
std::string encodeForm(const FormFields& fields);

/// The text as it stands in HTML, also between quotes.
std::string escapedHtml(std::string_view text);

/// `<form>` with hidden fields, every name and value escaped, for a page that submits it from the customer's
/// browser. `id` is the form's id in that page.
std::string htmlForm(std::string_view action, const FormFields& fields, std::string_view id);

} // namespace vidgo::billing
