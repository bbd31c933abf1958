#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo::server {

struct RedisAddress
{
    std::string host = "127.0.0.1";
    std::uint16_t port = 6379;
    std::string user; ///< Empty: the default one.
    Secret password;  ///< Empty: none is asked for.
    int database = 0;

    /// Of "redis://user:password@host:6379/0", where only the host is needed; user and password may be
    /// percent-encoded. Fails with ServerError::RedisAddressInvalid.
    static Result<RedisAddress> from(std::string_view url);
};

struct RedisOptions
{
    std::chrono::milliseconds timeout{500};     ///< For connecting and for each answer.
    std::chrono::milliseconds firstPause{100};  ///< After a failure nothing is tried for so long; it doubles
    std::chrono::milliseconds lastPause{5'000}; ///< up to this.
};

/// An answer of Redis (RESP2).
struct RedisReply
{
    using List = std::vector<RedisReply>;
    std::variant<std::monostate, std::int64_t, std::string, List> value; ///< monostate: nil.

    const std::int64_t* number() const { return std::get_if<std::int64_t>(&value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
    const List* list() const { return std::get_if<List>(&value); }
};

/// When to try again what failed.
class Backoff
{
public:
    Backoff(const Clock& clock, std::chrono::milliseconds first, std::chrono::milliseconds last)
        : m_clock(clock)
        , m_first(first)
        , m_last(last)
        , m_next(first)
    {}

    bool mayTry() const { return m_clock.now() >= m_notBefore; }
    void failed()
    {
        m_notBefore = m_clock.now() + m_next;
        m_next = std::min(m_next * 2, m_last);
    }
    void succeeded()
    {
        m_next = m_first;
        m_notBefore = {};
    }

private:
    const Clock& m_clock;
    const std::chrono::milliseconds m_first;
    const std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_next;
    Timestamp m_notBefore{};
};

/// One connection to Redis, made when it is needed and made again after it broke. For one thread at a time.
class RedisConnection
{
public:
    /// The clock outlives this.
    RedisConnection(RedisAddress address, const RedisOptions& options, const Clock& clock);
    ~RedisConnection();
    RedisConnection(const RedisConnection&) = delete;
    RedisConnection& operator=(const RedisConnection&) = delete;

    /// Sends a command and waits for its answer. Fails with ServerError::RedisUnreachable (at once during a
    /// pause after a failure) and RedisRefused; internal() is what Redis said. Never sent twice: after a
    /// failure it may have been done or not.
    Result<RedisReply> command(const std::vector<std::string_view>& words);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::server
