#include "vidgo/billing/paddle_values.h"

#include <algorithm>

#include "ascii.h"
#include "vidgo/base/clock.h"

namespace vidgo::billing::paddle {

bool isId(std::string_view prefix, std::string_view text)
{
    if (text.size() != prefix.size() + 27 || !text.starts_with(prefix) || text[prefix.size()] != '_')
        return false;
    return std::ranges::all_of(text.substr(prefix.size() + 1),
                               [](char c) { return isAsciiDigit(c) || (c >= 'a' && c <= 'z'); });
}

std::optional<Instant> instantFromText(std::string_view text)
{
    if (text.size() < 20 || !text.ends_with('Z'))
        return std::nullopt;
    std::string seconds(text.substr(0, 19));
    seconds += 'Z';
    const auto whole = timestampFromIso8601(seconds);
    const auto fraction = text.substr(19, text.size() - 20);
    if (!whole || (!fraction.empty() &&
                   (fraction[0] != '.' || fraction.size() > 10 || !isAsciiDigits(fraction.substr(1)))))
        return std::nullopt;
    std::chrono::microseconds part{0};
    for (std::size_t i = 1; i <= 6; ++i)
        part = part * 10 + std::chrono::microseconds(i < fraction.size() ? fraction[i] - '0' : 0);
    return Instant(*whole) + part;
}

} // namespace vidgo::billing::paddle
