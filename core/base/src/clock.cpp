#include "vidgo/base/clock.h"

#include <charconv>

#include <fmt/format.h>

#include "vidgo/base/base_error.h"

namespace vidgo {

Timestamp SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toIso8601(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

namespace {

// Reads a fixed number of digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    const auto part = text.substr(at, count);
    if (part.size() != count || part.find_first_not_of("0123456789") != std::string_view::npos)
        return -1;
    int value = -1;
    std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

} // namespace

Result<Timestamp> timestampFromIso8601(std::string_view text)
{
    using namespace std::chrono;
    const auto refuse = [&] {
        return fail(BaseError::InvalidArgument, "not a time: " + std::string(text),
                    {{"reason", "not a time"}});
    };
    const bool withMillis = text.size() == 24 && text[19] == '.';
    if (!(text.size() == 20 || withMillis) || text.back() != 'Z' || text[4] != '-' || text[7] != '-' ||
        text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return refuse();
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int millis = withMillis ? digits(text, 20, 3) : 0;
    const int yearNumber = digits(text, 0, 4);
    const int monthNumber = digits(text, 5, 2);
    const int dayNumber = digits(text, 8, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || millis < 0 ||
        yearNumber < 0 || monthNumber < 0 || dayNumber < 0)
        return refuse();
    const year_month_day date{year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    if (!date.ok())
        return refuse();
    return Timestamp(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(millis);
}

} // namespace vidgo
