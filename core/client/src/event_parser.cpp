#include "event_parser.h"

#include <algorithm>
#include <charconv>

#include "vidgo/base/text.h"

namespace vidgo::client {
namespace {

constexpr std::size_t kLongestLine = std::size_t{256} * 1024;
constexpr std::size_t kLongestEvent = std::size_t{1024} * 1024;
constexpr std::size_t kLongestId = 128; // it goes into a header

std::optional<std::chrono::milliseconds> millisecondsOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto* const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || last != end || number < 0)
        return {};
    return std::chrono::milliseconds(number);
}

bool isId(std::string_view text)
{
    return text.size() <= kLongestId && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

bool EventParser::take(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (std::exchange(m_isAfterReturn, false) && bytes.front() == '\n') {
            bytes.remove_prefix(1);
            continue;
        }
        const auto end = bytes.find_first_of("\r\n");
        m_line.append(bytes.substr(0, end));
        if (m_line.size() > kLongestLine)
            return false;
        if (end == std::string_view::npos)
            return true;
        m_isAfterReturn = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        const auto line = std::exchange(m_line, {});
        if (!takeLine(line))
            return false;
    }
    return true;
}

void EventParser::restart()
{
    m_line.clear();
    m_name.clear();
    m_data.clear();
    m_hasData = false;
    m_id = m_lastId;
    m_isFirstLine = true;
    m_isAfterReturn = false;
}

bool EventParser::takeLine(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (std::exchange(m_isFirstLine, false) && line.starts_with(kByteOrderMark))
        line.remove_prefix(kByteOrderMark.size());
    if (line.empty()) {
        dispatch();
        return true;
    }
    const auto colon = line.find(':');
    auto value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    return takeField(line.substr(0, colon), value); // a comment has no name
}

bool EventParser::takeField(std::string_view name, std::string_view value)
{
    if (name == "event") {
        m_name = value;
    } else if (name == "data") {
        m_data.append(m_hasData ? "\n" : "").append(value);
        m_hasData = true;
        return m_data.size() <= kLongestEvent;
    } else if (name == "id" && isId(value)) {
        m_id = value;
    } else if (name == "retry") {
        if (const auto wish = millisecondsOf(value))
            m_wish = wish;
    }
    return true;
}

void EventParser::dispatch()
{
    m_lastId = m_id; // not before the event is whole, so that a broken one is had again
    const Event event{.name = std::exchange(m_name, {}), .data = std::exchange(m_data, {}), .id = m_lastId};
    if (std::exchange(m_hasData, false) && isUtf8(event.data) && isUtf8(event.name))
        m_sink(event);
}

} // namespace vidgo::client
