#include "http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "ascii.h"

namespace vidgo::net {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

// A number of exactly these digits, or -1.
int number(std::string_view text, std::size_t at, std::size_t count)
{
    const auto part = text.substr(at, count);
    int value = -1;
    if (part.size() == count && std::ranges::all_of(part, isAsciiDigit))
        std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

} // namespace

std::optional<Timestamp> timestampFromHttpDate(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 29 || text[3] != ',' || text[4] != ' ' || text[7] != ' ' || text[11] != ' ' ||
        text[16] != ' ' || text[19] != ':' || text[22] != ':' || !text.ends_with(" GMT"))
        return std::nullopt;
    const auto month = std::ranges::find(kMonths, text.substr(8, 3));
    const int day = number(text, 5, 2);
    const int year = number(text, 12, 4);
    const int hour = number(text, 17, 2);
    const int minute = number(text, 20, 2);
    const int second = number(text, 23, 2);
    if (month == kMonths.end() || day < 1 || year < 1970 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    const year_month_day date{std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month - kMonths.begin()) + 1),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return Timestamp(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second);
}

std::string mailDate(Timestamp time)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock{floor<seconds>(time) - midnight};
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000",
                      kDays.at(weekday(midnight).c_encoding()).data(), static_cast<unsigned>(date.day()),
                      kMonths.at(static_cast<unsigned>(date.month()) - 1).data(),
                      static_cast<int>(date.year()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

} // namespace vidgo::net
