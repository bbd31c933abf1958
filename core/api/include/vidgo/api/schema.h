#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"

namespace vidgo::api {

/// One thing that is wrong with what was sent.
struct FieldFault
{
    enum class Kind {
        Missing,   ///< It has to be there.
        Unknown,   ///< Nothing of this name is expected.
        WrongType, ///< Text where a number is expected …
        TooSmall,  ///< Below the least number, shorter than the least length, fewer than the least count.
        TooLarge,
        NotAllowed, ///< None of the values that are possible.
        WrongForm,  ///< Not an address, a moment in time, an id …
    };
    std::string pointer; ///< Where (RFC 6901): "/items/0/amount"; a parameter of the query is "/name".
    Kind kind = Kind::Missing;
    std::string limit; ///< What would have been right: "12", "integer", "card, atm".

    bool operator==(const FieldFault&) const = default;
};

/// "missing", "unknown", "wrong_type" …
std::string_view faultId(FieldFault::Kind kind);

/// What a JSON value has to look like: the same description checks what comes in, is printed in the document
/// of the interface, and is what handlers rely on. A subset of JSON Schema 2020-12 that is strict: members
/// that are not named are refused.
class Schema
{
public:
    enum class Type { Any, Boolean, Integer, Number, Text, List, Object };
    /// Forms of texts.
    enum class Form {
        Free,
        Email,  ///< Something before and behind one "@"; accounts say whether it is an address.
        Uuid,   ///< 36 characters, RFC 9562.
        Moment, ///< RFC 3339 in UTC.
        Day,    ///< "2026-11-21"
        Id,     ///< 1 to 128 of a-z, A-Z, 0-9, '_', '-', '.' and ':'.
        Secret, ///< Is not repeated in errors, examples or logs.
    };
    struct Member;

    static Schema any();
    static Schema boolean();
    static Schema integer(std::int64_t least = 0,
                          std::int64_t most = std::numeric_limits<std::int64_t>::max());
    static Schema number(double least, double most);
    /// Lengths in characters (code points). Texts have no control characters but line ends and tabs.
    static Schema text(std::size_t most, std::size_t least = 0, Form form = Form::Free);
    static Schema id();
    static Schema moment();
    static Schema secret(std::size_t most = 4096);
    static Schema oneOf(std::vector<std::string> values);
    static Schema list(Schema items, std::size_t most, std::size_t least = 0);
    /// A name that ends with "?" may be missing.
    static Schema object(std::vector<Member> members);
    /// An object whose members are all of one kind, at most `most` of them.
    static Schema map(Schema values, std::size_t most);

    /// null is allowed too.
    Schema orNull() const;
    /// What it is, in a sentence, for the document.
    Schema about(std::string_view description) const;

    Type type() const { return m_type; }
    Form form() const { return m_form; }
    const std::vector<Member>& members() const;
    /// What each item of a list is; null for anything else.
    const Schema* items() const { return m_items.get(); }

    /// Everything that is wrong with `value`, at most 32 faults; empty: nothing.
    std::vector<FieldFault> check(const Json& value) const;
    /// As JSON Schema.
    Json document() const;

    /// The value of a member that came as text, in a query or a path: "12" becomes 12 where a number is
    /// expected, a list is split at its commas. What cannot be read stays text and fails in check().
    Json fromText(std::string_view text) const;

private:
    /// Those of its type count; sizes are characters, items or members.
    struct Limits
    {
        std::int64_t leastInteger = std::numeric_limits<std::int64_t>::min();
        std::int64_t mostInteger = std::numeric_limits<std::int64_t>::max();
        double leastNumber = 0;
        double mostNumber = 0;
        std::size_t leastSize = 0;
        std::size_t mostSize = 0;
    };
    class Checker;

    explicit Schema(Type type)
        : m_type(type)
    {}
    void describe(Json::Object& document) const;
    void describeInteger(Json::Object& document) const;
    void describeText(Json::Object& document) const;
    void describeObject(Json::Object& document) const;

    Type m_type;
    Form m_form = Form::Free;
    bool m_isNullable = false;
    std::string m_description;
    Limits m_limits;
    std::vector<std::string> m_values;
    std::shared_ptr<const Schema> m_items; // of a list; of an object whose members are all alike
    std::shared_ptr<const std::vector<Member>> m_members;
};

struct Schema::Member
{
    Member(std::string_view name, Schema schema);

    std::string name;
    Schema schema;
    bool isRequired = true;
};

} // namespace vidgo::api
