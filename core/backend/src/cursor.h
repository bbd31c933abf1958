#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vidgo::backend {

/// The number that a cursor of a list is; none for one that was never given out.
inline std::optional<std::int64_t> cursorNumber(std::string_view cursor)
{
    std::int64_t number = 0;
    const auto* const end = cursor.data() + cursor.size();
    const auto [last, error] = std::from_chars(cursor.data(), end, number);
    const bool isGood = error == std::errc() && last == end && number > 0;
    return isGood ? std::optional(number) : std::nullopt;
}

} // namespace vidgo::backend
