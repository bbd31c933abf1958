#pragma once

#include <atomic>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"

namespace vidgo::test {

/// A clock that stands still until it is told to move.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start = Timestamp(std::chrono::milliseconds(1'790'000'000'000)))
        : m_now(start.time_since_epoch().count())
    {}
    Timestamp now() const override { return Timestamp(std::chrono::milliseconds(m_now.load())); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<std::int64_t> m_now;
};

/// The same bytes in every run: 1, 2, 3 … from a counter.
class CountingRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        const auto number = ++m_number;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i < 8 ? number >> (8 * i) : i);
    }

private:
    std::atomic<std::uint64_t> m_number = 0;
};

} // namespace vidgo::test
