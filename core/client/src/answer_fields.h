#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/money.h"
#include "vidgo/model/language.h"
#include "vidgo/net/net_error.h"

namespace vidgo::client {

/// Reads the members of an answer, and remembers the first that is not there or not what it has to be.
/// Members and words that nobody here knows are passed over, so that a newer server is understood. The answer
/// outlives it.
class AnswerFields
{
public:
    AnswerFields(const Json& object, std::string& fault)
        : m_object(object)
        , m_fault(fault)
    {}

    std::string text(std::string_view name) const;
    /// Empty where it is null.
    std::string textIfAny(std::string_view name) const;
    std::int64_t integer(std::string_view name) const;
    double number(std::string_view name) const;
    bool flag(std::string_view name) const;
    Timestamp moment(std::string_view name) const;
    std::optional<Timestamp> momentIfAny(std::string_view name) const;
    Money money(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    std::map<std::string, std::string, std::less<>> words(std::string_view name) const;
    /// The names of all members.
    std::vector<std::string> names() const;
    AnswerFields object(std::string_view name) const;
    /// None where it is null.
    std::optional<AnswerFields> objectIfAny(std::string_view name) const;

    /// A member is there and makes no sense.
    void wrong(std::string_view name) const;

    /// The value that a word stands for; None of it for a word that is not known.
    template <class FromId>
    auto known(std::string_view name, const FromId& fromId) const
    {
        return fromId(text(name)).value_or(typename std::invoke_result_t<FromId, std::string>::value_type{});
    }
    /// The same of a word without which the answer says nothing.
    template <class FromId>
    auto needed(std::string_view name, const FromId& fromId) const
    {
        const auto value = fromId(text(name));
        if (!value)
            wrong(name);
        return value.value_or(typename std::invoke_result_t<FromId, std::string>::value_type{});
    }
    template <class Read>
    auto list(std::string_view name, const Read& read) const
    {
        std::vector<std::invoke_result_t<Read, const AnswerFields&>> all;
        if (const auto* const items = arrayOf(name))
            for (const auto& item : *items)
                all.push_back(read(AnswerFields(item, m_fault)));
        return all;
    }

private:
    const Json* member(std::string_view name) const;
    const Json::Array* arrayOf(std::string_view name) const;

    const Json& m_object;
    std::string& m_fault;
};

Money moneyFrom(const AnswerFields& fields);
/// The cursor of the next page; empty: there is none.
std::string nextOf(const AnswerFields& page);
/// In all languages that are known here.
LocalizedText localized(const AnswerFields& fields, std::string_view name);

/// What `read` makes of an answer. Fails with NetError::AnswerInvalid when something in it is missing.
template <class Read>
auto decoded(Result<Json> answer, const std::string& host, const Read& read)
    -> Result<std::invoke_result_t<Read, const AnswerFields&>>
{
    if (!answer)
        return failure(answer);
    std::string fault;
    auto value = read(AnswerFields(*answer, fault));
    if (!fault.empty())
        return fail(net::NetError::AnswerInvalid, "without a good " + fault, {{"host", host}});
    return value;
}

} // namespace vidgo::client
