#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"

// What papers say about the members of a body, as tables.
namespace vidgo::sandbox {

struct Member
{
    enum class Is { Any, Text, Whole, Number, Bool, Object, List, Texts };

    std::string_view name;
    Is is = Is::Any;
    bool isNeeded = false;
    std::vector<std::string_view> words;                ///< Of texts: one of these, when there are any.
    double low = std::numeric_limits<double>::lowest(); ///< Of numbers, and the entries of lists.
    double high = std::numeric_limits<double>::max();
    std::vector<int> values; ///< Of numbers: one of these, when there are any.
    std::size_t longest = 0; ///< Characters of a text; 0: any number.
    std::size_t shortest = 0;

    Member needed() const;
    Member oneOf(std::vector<std::string_view> allowed) const;
    Member among(std::vector<int> allowed) const;
    Member between(double from, double to) const;
    Member upTo(std::size_t characters) const;
};
using Members = std::vector<Member>;

Member anything(std::string_view name);
Member text(std::string_view name);
Member whole(std::string_view name);
Member number(std::string_view name);
Member flag(std::string_view name);
Member object(std::string_view name);
Member list(std::string_view name);
Member texts(std::string_view name);

/// Holds an object against its members: each of its kind and within its bounds, none missing, none unknown,
/// none null. The reason when one is not.
std::optional<std::string> wrongMember(const Json& body, const Members& members, std::string_view where = {});

/// The member, whatever it is; a null where there is none.
const Json& member(const Json& object, std::string_view name);
std::string textAt(const Json& object, std::string_view name);
double numberAt(const Json& object, std::string_view name, double otherwise);
bool flagAt(const Json& object, std::string_view name, bool otherwise);

/// The characters of UTF-8.
std::size_t charactersOf(std::string_view text);

} // namespace vidgo::sandbox
