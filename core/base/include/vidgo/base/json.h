#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo {

/// A JSON value (RFC 8259). Objects keep their members sorted by key, so the same value always has the same
/// text.
class Json
{
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value)
        : m_value(value)
    {}
    Json(std::int64_t value)
        : m_value(value)
    {}
    Json(int value)
        : m_value(std::int64_t{value})
    {}
    Json(double value)
        : m_value(value)
    {}
    Json(std::string value)
        : m_value(std::move(value))
    {}
    Json(std::string_view value)
        : m_value(std::string(value))
    {}
    Json(const char* value)
        : m_value(std::string(value))
    {}
    Json(Array value)
        : m_value(std::move(value))
    {}
    Json(Object value)
        : m_value(std::move(value))
    {}

    /// Strict parsing: one value, UTF-8, no comments, finite numbers, at most 32 levels deep; of a repeated
    /// key the last one counts. Whole numbers beyond 64 bits become floating-point. `name` is the file named
    /// in the error. Fails with BaseError::InvalidJson, giving line and column.
    static Result<Json> parse(std::string_view text, std::string_view name = "JSON");
    /// Reads and parses a file of at most 16 MiB.
    static Result<Json> read(const std::filesystem::path& path);

    /// Compact, keys sorted. What JSON cannot say (infinity, not a number) becomes null, malformed UTF-8
    /// becomes U+FFFD.
    std::string dump() const;
    /// Indented by two spaces, for files that people read.
    std::string dumpPretty() const;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool* asBool() const { return std::get_if<bool>(&m_value); }
    const std::int64_t* asInt() const { return std::get_if<std::int64_t>(&m_value); }
    /// Integers count as numbers too.
    bool isNumber() const { return asInt() || std::holds_alternative<double>(m_value); }
    double number() const;
    const std::string* asString() const { return std::get_if<std::string>(&m_value); }
    const Array* asArray() const { return std::get_if<Array>(&m_value); }
    const Object* asObject() const { return std::get_if<Object>(&m_value); }
    Array* asArray() { return std::get_if<Array>(&m_value); }
    Object* asObject() { return std::get_if<Object>(&m_value); }

    /// The member of an object, or nullptr (also when this is no object).
    const Json* find(std::string_view key) const;

    bool operator==(const Json&) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> m_value;
};

} // namespace vidgo
