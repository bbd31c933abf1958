#include "vidgo/server/redis_rate_limits.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <optional>

namespace vidgo::server {
namespace {

// The times of each key, the oldest first. All keys are looked at before any is written, and nothing else
// runs in Redis meanwhile. Returns whether it is allowed, what is left, and the time until there is more.
constexpr std::string_view kScript = R"(
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, most = tonumber(ARGV[1]), tonumber(ARGV[2])
local left, waits = most, window
for _, key in ipairs(KEYS) do
  local oldest = redis.call('LINDEX', key, 0)
  while oldest and tonumber(oldest) <= now - window do
    redis.call('LPOP', key)
    oldest = redis.call('LINDEX', key, 0)
  end
  local free = most - redis.call('LLEN', key)
  if free < left then
    left = free
    waits = tonumber(oldest) + window - now
  end
end
if left <= 0 then
  return {0, 0, waits}
end
for _, key in ipairs(KEYS) do
  redis.call('RPUSH', key, now)
  redis.call('PEXPIRE', key, window)
end
return {1, left - 1, waits}
)";

constexpr std::string_view kPrefix = "vidgo:rate:";
constexpr std::size_t kConnections = 4;

std::optional<RateVerdict> verdictFrom(const RedisReply& reply)
{
    const auto* const list = reply.list();
    if (!list || list->size() != 3 ||
        !std::ranges::all_of(*list, [](const RedisReply& item) { return item.number() != nullptr; }))
        return {};
    return RateVerdict{.isAllowed = *(*list)[0].number() == 1,
                       .remaining = static_cast<std::uint32_t>(*(*list)[1].number()),
                       .waits = std::chrono::milliseconds(*(*list)[2].number())};
}

} // namespace

struct RedisRateLimits::Impl
{
    struct Slot
    {
        Slot(const RedisAddress& address, const RedisOptions& options, const Clock& clock)
            : connection(address, options, clock)
        {}
        std::mutex mutex;
        RedisConnection connection;
    };
    enum class State { Unknown, Up, Down };

    Impl(const Clock& clock, Log& lines, std::function<void(bool)> told)
        : memory(clock)
        , log(lines)
        , onState(std::move(told))
    {}

    Result<RedisReply> ask(const std::vector<std::string_view>& words)
    {
        for (auto& slot : slots)
            if (const std::unique_lock free(slot->mutex, std::try_to_lock); free)
                return slot->connection.command(words);
        auto& slot = *slots[turn++ % slots.size()];
        const std::scoped_lock lock(slot.mutex);
        return slot.connection.command(words);
    }

    void now(State next, std::string why)
    {
        if (state.exchange(next) == next)
            return;
        if (next == State::Down)
            log.warning("server", "rate limits are counted in memory", {{"reason", std::move(why)}});
        else
            log.info("server", "rate limits are counted in Redis");
        if (onState)
            onState(next == State::Up);
    }

    std::vector<std::unique_ptr<Slot>> slots;
    std::atomic<std::size_t> turn = 0;
    std::atomic<State> state = State::Unknown;
    std::mutex retrying; ///< While Redis is away, one thread at a time finds out whether it is back.
    MemoryRateLimits memory;
    Log& log;
    std::function<void(bool)> onState;
};

RedisRateLimits::RedisRateLimits(const RedisAddress& address, const RedisOptions& options, const Clock& clock,
                                 Log& log, std::function<void(bool isUp)> onState)
    : m_impl(std::make_unique<Impl>(clock, log, std::move(onState)))
{
    for (std::size_t i = 0; i < kConnections; ++i)
        m_impl->slots.push_back(std::make_unique<Impl::Slot>(address, options, clock));
}

RedisRateLimits::~RedisRateLimits() = default;

bool RedisRateLimits::isUp() const
{
    return m_impl->state == Impl::State::Up;
}

RateVerdict RedisRateLimits::take(const std::vector<std::string>& keys, const RateRule& rule)
{
    auto& impl = *m_impl;
    std::unique_lock<std::mutex> retry;
    if (impl.state == Impl::State::Down) {
        retry = std::unique_lock(impl.retrying, std::try_to_lock);
        if (!retry)
            return impl.memory.take(keys, rule);
    }
    std::vector<std::string> own;
    for (const auto& key : keys)
        own.push_back(std::string(kPrefix) + key);
    const auto count = std::to_string(own.size());
    const auto window = std::to_string(rule.window.count());
    const auto most = std::to_string(rule.requests);
    std::vector<std::string_view> words = {"EVAL", kScript, count};
    words.insert(words.end(), own.begin(), own.end());
    words.insert(words.end(), {window, most});
    const auto reply = impl.ask(words);
    const auto verdict = reply ? verdictFrom(*reply) : std::nullopt;
    if (!verdict) {
        impl.now(Impl::State::Down, reply ? "an answer of another form" : reply.error().internal());
        return impl.memory.take(keys, rule);
    }
    impl.now(Impl::State::Up, {});
    return *verdict;
}

} // namespace vidgo::server
