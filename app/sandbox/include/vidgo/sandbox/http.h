#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// HTTP as plain values, and the two forms that the stand-ins read: forms and addresses. Written anew here and
// not taken from billing: a mistake made on both sides of a wire is one that no test sees.
namespace vidgo::sandbox {

struct Header
{
    std::string name;
    std::string value;

    bool operator==(const Header&) const = default;
};

using Headers = std::vector<Header>;

/// A request as it came in.
struct Request
{
    std::string method;
    std::string target; ///< "/path?query", still encoded.
    Headers headers;
    std::string body;

    /// The target without its query.
    std::string_view path() const;
    /// What stands behind the "?"; empty without one.
    std::string_view query() const;
    /// The value of the header, whatever the case of its name; empty when it is missing.
    std::string_view header(std::string_view name) const;
};

struct Answer
{
    int status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    std::string body;
    Headers headers; ///< Beside Content-Type and Content-Length.
};

/// Makes the answer to a request. Called by one thread at a time.
using Handler = std::function<Answer(const Request&)>;

/// A decoded field of a form or of a query.
struct Field
{
    std::string name;
    std::string value;

    bool operator==(const Field&) const = default;
};

using Fields = std::vector<Field>;

/// The value of the first field of this name, or nullptr.
const std::string* find(const Fields& fields, std::string_view name);

/// The value of the first field of this name, or nothing at all.
std::string valueOf(const Fields& fields, std::string_view name);

/// Reads application/x-www-form-urlencoded; none when it is malformed: a "%" without two hexadecimal digits,
/// a piece without "=", text that is not UTF-8, a name that comes twice.
std::optional<Fields> readForm(std::string_view text);

/// Writes application/x-www-form-urlencoded.
std::string writeForm(const Fields& fields);

/// The text with `& < > " '` written as HTML entities.
std::string escapeHtml(std::string_view text);

/// Digits only, at most 18 of them.
std::optional<std::int64_t> wholeNumber(std::string_view text);

} // namespace vidgo::sandbox
