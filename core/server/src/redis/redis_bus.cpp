#include "vidgo/server/redis_bus.h"

#include <atomic>
#include <mutex>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include "connection/asio_types.h"
#include "hiredis_handles.h"

namespace vidgo::server {
namespace {

constexpr std::chrono::seconds kSilence(15); // after which Redis is asked whether it is still there

} // namespace

class RedisBus::Impl
{
public:
    Impl(const RedisAddress& address, const RedisOptions& options, std::vector<std::string> channels,
         Parts parts)
        : m_address(address)
        , m_options(options)
        , m_channels(std::move(channels))
        , m_parts(std::move(parts))
        , m_publisher(address, options, m_parts.clock)
        , m_pause(options.firstPause)
    {
        asio::co_spawn(m_io, listen(), asio::detached);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Impl()
    {
        asio::post(m_io, [this] {
            m_isEnding = true;
            m_timer.cancel();
            error_code ignored;
            m_socket.cancel(ignored);
        });
        m_thread.join();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    bool publish(std::string_view channel, std::string_view message)
    {
        const std::scoped_lock lock(m_mutex);
        return m_publisher.command({"PUBLISH", channel, message}).has_value();
    }
    bool isUp() const { return m_isUp; }

private:
    // Connects and listens until the end; waits longer after each failure in a row.
    asio::awaitable<void> listen()
    {
        while (!m_isEnding) {
            auto context = connectTo(m_address, m_options);
            std::string why = context ? std::string() : context.error().internal();
            if (context)
                why = co_await follow(**context);
            if (m_isEnding)
                co_return;
            tell(false, why);
            error_code ignored;
            m_timer.expires_after(m_pause);
            m_pause = std::min(m_pause * 2, m_options.lastPause);
            co_await m_timer.async_wait(intoError(ignored));
        }
    }

    // Until the connection breaks; returns why.
    asio::awaitable<std::string> follow(redisContext& context)
    {
        std::vector<std::string_view> words = {"SUBSCRIBE"};
        words.insert(words.end(), m_channels.begin(), m_channels.end());
        append(context, words);
        if (!flush(context))
            co_return context.errstr;
        error_code error;
        m_socket.assign(tcp::v4(), context.fd, error); // only waited on: hiredis reads and closes it
        std::size_t missing = m_channels.size();
        bool isAsked = false;
        for (std::string why; why.empty() && !error && !m_isEnding;) {
            const bool isThere = co_await waitFor(isAsked ? m_options.timeout : kSilence, error);
            if (!isThere && isAsked)
                why = "no answer";
            else if (!isThere && !error)
                isAsked = ping(context);
            else if (!error) {
                isAsked = false;
                why = readAll(context, missing);
            }
            if (!why.empty())
                error = asio::error::connection_reset;
        }
        const auto reason = error ? error.message() : std::string("ended");
        m_socket.release(error);
        co_return reason;
    }

    static bool flush(redisContext& context)
    {
        int isDone = 0;
        while (isDone == 0)
            if (redisBufferWrite(&context, &isDone) != REDIS_OK)
                return false;
        return true;
    }

    static bool ping(redisContext& context)
    {
        append(context, {"PING"});
        return flush(context);
    }

    // Whether there is something to read; false after `time` or an error.
    asio::awaitable<bool> waitFor(std::chrono::milliseconds time, error_code& error)
    {
        bool isOver = false;
        asio::steady_timer timer(m_io, time);
        timer.async_wait([&](error_code late) {
            if (late)
                return;
            isOver = true;
            error_code ignored;
            m_socket.cancel(ignored);
        });
        co_await m_socket.async_wait(tcp::socket::wait_read, intoError(error));
        timer.cancel();
        if (isOver && !m_isEnding)
            error = {};
        co_return !isOver && !error;
    }

    // Empty, or why the connection is of no use any more. `missing`: channels that are not listened to yet.
    std::string readAll(redisContext& context, std::size_t& missing)
    {
        if (redisBufferRead(&context) != REDIS_OK)
            return context.errstr;
        for (;;) {
            void* raw = nullptr;
            if (redisGetReplyFromReader(&context, &raw) != REDIS_OK)
                return context.errstr;
            if (!raw)
                return {};
            const ReplyPtr reply(static_cast<redisReply*>(raw));
            if (reply->type == REDIS_REPLY_ERROR)
                return std::string(reply->str, reply->len);
            hear(plain(*reply), missing);
        }
    }

    void hear(const RedisReply& reply, std::size_t& missing)
    {
        const auto* const list = reply.list();
        const auto* const kind = list && list->size() == 3 ? (*list)[0].text() : nullptr;
        if (!kind)
            return; // the answer to PING
        if (*kind == "subscribe" && missing > 0 && --missing == 0) {
            m_pause = m_options.firstPause;
            tell(true, {});
        } else if (*kind == "message" && (*list)[1].text() && (*list)[2].text()) {
            m_parts.listener(*(*list)[1].text(), *(*list)[2].text());
        }
    }

    void tell(bool isUp, const std::string& why)
    {
        if (m_isUp.exchange(isUp) == isUp && m_isTold)
            return;
        m_isTold = true;
        if (isUp)
            m_parts.log.info("server", "listening to Redis");
        else
            m_parts.log.warning("server", "Redis is not heard", {{"reason", why}});
        if (m_parts.onState)
            m_parts.onState(isUp);
    }

    const RedisAddress m_address;
    const RedisOptions m_options;
    const std::vector<std::string> m_channels;
    const Parts m_parts;
    std::mutex m_mutex;
    RedisConnection m_publisher; // under m_mutex
    std::atomic<bool> m_isUp = false;
    bool m_isTold = false; // of the thread, as is what follows
    bool m_isEnding = false;
    std::chrono::milliseconds m_pause;
    asio::io_context m_io{1};
    asio::steady_timer m_timer{m_io};
    tcp::socket m_socket{m_io};
    std::thread m_thread;
};

RedisBus::RedisBus(const RedisAddress& address, const RedisOptions& options,
                   std::vector<std::string> channels, Parts parts)
    : m_impl(std::make_unique<Impl>(address, options, std::move(channels), std::move(parts)))
{}

RedisBus::~RedisBus() = default;

bool RedisBus::publish(std::string_view channel, std::string_view message)
{
    return m_impl->publish(channel, message);
}

bool RedisBus::isUp() const
{
    return m_impl->isUp();
}

} // namespace vidgo::server
