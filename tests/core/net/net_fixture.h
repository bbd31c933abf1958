#pragma once

#include <QtTest/QtTest>

#include <map>
#include <mutex>
#include <thread>

#include "loopback_server.h"
#include "vidgo/base/base_error.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/net_error.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// Keeps what was logged.
class KeepingLog final : public Log
{
public:
    struct Line
    {
        LogLevel level = LogLevel::Debug;
        std::string message;
        std::map<std::string, std::string> fields;
    };

    void write(LogLevel level, std::string_view, std::string_view message,
               std::initializer_list<LogField> fields) override
    {
        Line line{.level = level, .message = std::string(message), .fields = {}};
        for (const auto& [name, value] : fields)
            line.fields.emplace(name, value);
        const std::lock_guard guard(m_mutex);
        m_lines.push_back(std::move(line));
    }
    std::vector<Line> lines() const
    {
        const std::lock_guard guard(m_mutex);
        return m_lines;
    }
    /// Everything in one text.
    std::string text() const
    {
        std::string out;
        for (const auto& line : lines())
            for (const auto& [name, value] : line.fields)
                out.append(line.message).append(" ").append(name).append("=").append(value).append("\n");
        return out;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Line> m_lines;
};

/// Doesn't wait, and keeps how long it should have.
class KeepingPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds time, const std::stop_token&) override { waits.push_back(time); }
    std::vector<std::chrono::milliseconds> waits;
};

/// A client with everything it needs.
struct ClientFixture
{
    explicit ClientFixture(net::HttpOptions options = {})
        : client(std::move(options), {.log = log, .clock = clock, .random = random, .pause = pause})
    {}

    ManualClock clock;
    CountingRandom random;
    KeepingLog log;
    KeepingPause pause;
    net::CurlHttpClient client;
};

inline net::HttpRequest readOf(std::string url)
{
    net::HttpRequest request;
    request.url = std::move(url);
    request.kind = net::CallKind::Read;
    return request;
}

inline net::HttpRequest writeOf(std::string url, std::string body = "a=1")
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = std::move(url);
    request.body = std::move(body);
    return request;
}

/// How long until the call came back after the stop, which comes `after` it began.
template <class Call>
std::chrono::milliseconds timeToStop(std::chrono::milliseconds after, Call call)
{
    std::stop_source source;
    std::chrono::steady_clock::time_point stopped;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(after);
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    call(source.get_token());
    const auto back = std::chrono::steady_clock::now();
    return source.stop_requested() ? std::chrono::duration_cast<std::chrono::milliseconds>(back - stopped)
                                   : std::chrono::milliseconds(999'999);
}

} // namespace vidgo::test
