#pragma once

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace vidgo::client {

/// Answers that the server marked with a tag, so that they are not sent again while they are the same. In
/// memory, within bounds; what was not used for the longest time goes first. Safe to use from any thread.
class AnswerCache
{
public:
    struct Entry
    {
        std::string key; ///< Who asked for what.
        std::string tag;
        std::string body;
    };

    AnswerCache(std::size_t mostEntries, std::size_t mostBytes);

    std::optional<Entry> find(std::string_view key);
    /// Takes the place of what was kept under its key. One that is larger than all may be is not kept.
    void keep(Entry entry);
    void clear();

private:
    void drop(std::list<Entry>::iterator entry);

    std::size_t m_mostEntries;
    std::size_t m_mostBytes;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< The last used first.
    std::size_t m_bytes = 0;
};

} // namespace vidgo::client
