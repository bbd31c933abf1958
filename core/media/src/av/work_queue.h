#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

#include "handles.h"

namespace vidgo::media::av {

/// What a thread that reads hands to one that writes: frames to be encoded and packets to be copied, in
/// order. Bounded: the reader waits while eight frames or 32 MiB of packets are waiting.
class WorkQueue
{
public:
    struct Item
    {
        Frame frame; ///< Or:
        Packet packet;
        int stream = 0; ///< Of the packet, in the file that is read.
    };

    /// False when nobody takes any more, or after a stop.
    bool push(Item item, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const bool isFree = m_changed.wait(lock, stop, [&] { return m_isAbandoned || hasRoomNow(); });
        if (!isFree || m_isAbandoned)
            return false;
        m_frames += item.frame ? 1 : 0;
        m_bytes += item.packet ? item.packet->size : 0;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }
    /// Nothing more will come.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }
    /// Nothing more will be taken; what waits is dropped.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
        m_items.clear();
        m_changed.notify_all();
    }
    bool isAbandoned()
    {
        const std::lock_guard lock(m_mutex);
        return m_isAbandoned;
    }
    /// None at the end, when abandoned, and after a stop.
    std::optional<Item> pop(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const bool isReady =
            m_changed.wait(lock, stop, [&] { return m_isAbandoned || m_isEnded || !m_items.empty(); });
        if (!isReady || m_isAbandoned || m_items.empty())
            return std::nullopt;
        Item item = std::move(m_items.front());
        m_items.pop_front();
        m_frames -= item.frame ? 1 : 0;
        m_bytes -= item.packet ? item.packet->size : 0;
        m_changed.notify_all();
        return item;
    }

private:
    static constexpr int kMaxFrames = 8;
    static constexpr std::int64_t kMaxBytes = 32 * 1024 * 1024;

    bool hasRoomNow() const { return m_frames < kMaxFrames && m_bytes < kMaxBytes; }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Item> m_items;
    int m_frames = 0;
    std::int64_t m_bytes = 0;
    bool m_isEnded = false;
    bool m_isAbandoned = false;
};

} // namespace vidgo::media::av
