#pragma once

#include <algorithm>
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
    explicit Latest(std::size_t size)
        : m_size(size)
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

    std::shared_ptr<const Value> put(std::string key, Value value)
    {
        auto shared = std::make_shared<const Value>(std::move(value));
        const std::lock_guard lock(m_mutex);
        m_entries.push_front({std::move(key), shared});
        if (m_entries.size() > m_size)
            m_entries.pop_back();
        return shared;
    }

private:
    struct Entry
    {
        std::string key;
        std::shared_ptr<const Value> value;
    };

    const std::size_t m_size;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< The last used first.
};

} // namespace vidgo::backend
