#include "answer_cache.h"

#include <algorithm>
#include <iterator>

namespace vidgo::client {
namespace {

std::size_t sizeOf(const AnswerCache::Entry& entry)
{
    return entry.key.size() + entry.tag.size() + entry.body.size();
}

} // namespace

AnswerCache::AnswerCache(std::size_t mostEntries, std::size_t mostBytes)
    : m_mostEntries(mostEntries)
    , m_mostBytes(mostBytes)
{}

std::optional<AnswerCache::Entry> AnswerCache::find(std::string_view key)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front();
}

void AnswerCache::keep(Entry entry)
{
    const std::lock_guard guard(m_mutex);
    if (const auto found = std::ranges::find(m_entries, entry.key, &Entry::key); found != m_entries.end())
        drop(found);
    const auto size = sizeOf(entry);
    if (size > m_mostBytes)
        return;
    while (m_entries.size() >= m_mostEntries || (!m_entries.empty() && m_bytes + size > m_mostBytes))
        drop(std::prev(m_entries.end()));
    m_bytes += size;
    m_entries.push_front(std::move(entry));
}

void AnswerCache::clear()
{
    const std::lock_guard guard(m_mutex);
    m_entries.clear();
    m_bytes = 0;
}

void AnswerCache::drop(std::list<Entry>::iterator entry)
{
    m_bytes -= sizeOf(*entry);
    m_entries.erase(entry);
}

} // namespace vidgo::client
