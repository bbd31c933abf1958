#include "taiwan_time.h"

#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

namespace {

using namespace std::chrono;

constexpr hours kAhead{8};

std::string padded(int value, std::size_t width)
{
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::string taiwanDate(Timestamp time)
{
    const year_month_day date(floor<days>(time + kAhead));
    return padded(static_cast<int>(date.year()), 4) + "/" +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "/" +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string taiwanTime(Timestamp time)
{
    const auto local = time + kAhead;
    const hh_mm_ss clock(floor<seconds>(local - floor<days>(local)));
    return taiwanDate(time) + " " + padded(static_cast<int>(clock.hours().count()), 2) + ":" +
           padded(static_cast<int>(clock.minutes().count()), 2) + ":" +
           padded(static_cast<int>(clock.seconds().count()), 2);
}

std::optional<Timestamp> fromTaiwanTime(std::string_view text)
{
    const auto part = [&](std::size_t at, std::size_t size) {
        return static_cast<int>(wholeNumber(text.substr(at, size)).value_or(0));
    };
    if (text.size() != 19)
        return std::nullopt;
    const year_month_day date(year(part(0, 4)), month(static_cast<unsigned>(part(5, 2))),
                              day(static_cast<unsigned>(part(8, 2))));
    if (!date.ok())
        return std::nullopt;
    const Timestamp time =
        sys_days(date) + hours(part(11, 2)) + minutes(part(14, 2)) + seconds(part(17, 2)) - kAhead;
    return taiwanTime(time) == text ? std::optional(time) : std::nullopt;
}

Timestamp monthsLater(Timestamp time, int count)
{
    const auto day = floor<days>(time);
    auto date = year_month_day(day) + months(count);
    if (!date.ok())
        date = date.year() / date.month() / last;
    return sys_days(date) + (time - day);
}

} // namespace vidgo::sandbox
