#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace vidgo::backend {

/// The few values used last, by their names. Safe to use from any thread.
template <class Value>
class Latest
{
public:
    /// At most `size` values, and `mostBytes` of what put() is told.
    explicit Latest(std::size_t size, std::size_t mostBytes = std::numeric_limits<std::size_t>::max())
        : m_size(size)
        , m_mostBytes(mostBytes)
    {}

    /// Null when it is not among them.
    std::shared_ptr<const Value> find(const std::string& key)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_entries, key, &Entry::key);
        if (found == m_entries.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found);
        return found->value;
    }

    std::shared_ptr<const Value> put(std::string key, Value value, std::size_t bytes = 0)
    {
        auto shared = std::make_shared<const Value>(std::move(value));
        const std::lock_guard lock(m_mutex);
        m_entries.push_front({std::move(key), shared, bytes});
        m_bytes += bytes;
        if (m_entries.size() > m_size)
            drop(std::prev(m_entries.end()));
        while (m_bytes > m_mostBytes)
            drop(leastNeeded());
        return shared;
    }

private:
    struct Entry
    {
        std::string key;
        std::shared_ptr<const Value> value;
        std::size_t bytes = 0;
    };
    using Place = typename std::list<Entry>::iterator;

    // The one unused for the longest time. What somebody holds is in memory in any case; when that is all,
    // the newest goes: whoever asks for more than fits, again and again, finds at least the rest.
    Place leastNeeded()
    {
        for (auto entry = std::prev(m_entries.end()); entry != m_entries.begin(); --entry)
            if (entry->value.use_count() == 1)
                return entry;
        return m_entries.begin();
    }
    void drop(Place entry)
    {
        m_bytes -= entry->bytes;
        m_entries.erase(entry);
    }

    const std::size_t m_size;
    const std::size_t m_mostBytes;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< The last used first.
    std::size_t m_bytes = 0;
};

} // namespace vidgo::backend
