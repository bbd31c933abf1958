#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace vidgo {

/// A two-way table between the values of an enum and their stable ids.
template <class Enum, std::size_t Count>
using IdTable = std::array<std::pair<Enum, std::string_view>, Count>;

template <class Enum, std::size_t Count>
std::string_view idIn(const IdTable<Enum, Count>& table, Enum value)
{
    for (const auto& [candidate, id] : table)
        if (candidate == value)
            return id;
    return {};
}

template <class Enum, std::size_t Count>
std::optional<Enum> valueIn(const IdTable<Enum, Count>& table, std::string_view id)
{
    for (const auto& [value, candidate] : table)
        if (candidate == id)
            return value;
    return std::nullopt;
}

} // namespace vidgo
