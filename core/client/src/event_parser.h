#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/client/event_reader.h"

namespace vidgo::client {

/// Reads server-sent events (WHATWG HTML, section 9.2.6) from bytes in pieces of any size.
class EventParser
{
public:
    using Sink = std::function<void(const Event& event)>;

    explicit EventParser(Sink sink)
        : m_sink(std::move(sink))
    {}

    /// False, once and for all, when a line or an event is longer than any of ours.
    bool take(std::string_view bytes);
    /// What follows comes from another connection: what was not whole is dropped.
    void restart();

    /// The id that the last event had or took over; empty: none.
    const std::string& lastId() const { return m_lastId; }
    /// How long the server wishes to be left alone before it is asked again.
    std::optional<std::chrono::milliseconds> wish() const { return m_wish; }

private:
    bool takeLine(std::string_view line);
    bool takeField(std::string_view name, std::string_view value);
    void dispatch();

    Sink m_sink;
    std::string m_line;
    bool m_isFirstLine = true;
    bool m_isAfterReturn = false;
    std::string m_name;
    std::string m_data;
    bool m_hasData = false;
    std::string m_id;
    std::string m_lastId;
    std::optional<std::chrono::milliseconds> m_wish;
};

} // namespace vidgo::client
