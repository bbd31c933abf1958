#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/paddle_values.h"

namespace vidgo::billing::paddle {

std::unexpected<Error> malformed(std::string_view reason);

/// Reads the members of one object of a document. The first member that is missing or wrong is noted in
/// `wrong` with its path; readers go on with neutral values and look once at the end.
class MemberReader
{
public:
    MemberReader(const Json& json, std::string path, std::string& wrong);

    /// A text, up to 2000 bytes; empty when missing or null.
    std::string text(std::string_view key);
    std::string needed(std::string_view key);
    template <class Id>
    Id id(std::string_view key, std::string_view prefix)
    {
        return Id(idText(key, prefix));
    }
    /// Nothing when missing or null.
    template <class Id>
    std::optional<Id> idIfAny(std::string_view key, std::string_view prefix)
    {
        return has(key) ? std::optional(Id(idText(key, prefix))) : std::nullopt;
    }
    /// Three capital letters.
    std::string currency(std::string_view key);
    /// Needed: digits in quotation marks, with a sign where money goes back; at most 15 of them.
    std::int64_t amount(std::string_view key);
    /// Needed: a whole number from 1 to a million.
    std::int64_t quantity(std::string_view key);
    Instant time(std::string_view key);
    std::optional<Instant> timeIfAny(std::string_view key);
    /// An object, or null.
    Json object(std::string_view key);

    bool has(std::string_view key) const;
    /// Needed: the object of this key.
    MemberReader child(std::string_view key);
    /// Needed: an array of objects; `read(MemberReader&)` for each of them.
    template <class Read>
    auto each(std::string_view key, Read read)
    {
        std::vector<decltype(read(*this))> out;
        const auto* array = needArray(key);
        for (std::size_t i = 0; array && i < array->size() && m_wrong.empty(); ++i) {
            MemberReader item((*array)[i], below(key) + "[" + std::to_string(i) + "]", m_wrong);
            out.push_back(read(item));
        }
        return out;
    }

    /// The value that belongs to the text of this member, or `unknown`.
    template <class Value>
    Value oneOf(std::string_view key, std::initializer_list<std::pair<std::string_view, Value>> values,
                Value unknown)
    {
        const auto name = needed(key);
        for (const auto& [known, value] : values)
            if (name == known)
                return value;
        return unknown;
    }

    void refuse(std::string_view key);

private:
    const Json* find(std::string_view key) const;
    const Json::Array* needArray(std::string_view key);
    std::string idText(std::string_view key, std::string_view prefix);
    std::string below(std::string_view key) const;

    const Json& m_json;
    std::string m_path;
    std::string& m_wrong;
};

/// What `read(MemberReader&)` makes of an object; BillingError::MessageMalformed when it is not what `read`
/// needs. `path` is where the object is in its document; empty for the document itself.
template <class Read>
auto readObject(const Json& json, std::string path, Read read)
    -> Result<std::invoke_result_t<Read&, MemberReader&>>
{
    std::string wrong;
    MemberReader members(json, std::move(path), wrong);
    auto value = read(members);
    if (!wrong.empty())
        return malformed(wrong + " is missing or wrong");
    return value;
}

} // namespace vidgo::billing::paddle
