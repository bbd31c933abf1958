#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "raw_client.h"
#include "vidgo/server/http_server.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

using std::chrono::milliseconds;

/// Counts what a server says that it does.
class CountingObserver : public server::ServerObserver
{
public:
    void connectionOpened() override { ++opened; }
    void connectionClosed() override { ++closed; }
    void connectionRefused(std::string_view reason) override { add(reason); }
    void requestRefused(int /*status*/, std::string_view reason) override { add(reason); }
    void requestQueued(std::string_view /*lane*/) override { ++queued; }
    void streamOpened() override { ++streams; }
    void streamClosed(bool isTooSlow) override
    {
        slowStreams += isTooSlow ? 1 : 0;
        --streams;
    }
    int refused(const std::string& reason)
    {
        const std::scoped_lock lock(m_mutex);
        return m_refused[reason];
    }

    std::atomic<int> opened = 0, closed = 0, queued = 0, streams = 0, slowStreams = 0;

private:
    void add(std::string_view reason)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_refused[std::string(reason)];
    }

    std::mutex m_mutex;
    std::map<std::string, int> m_refused;
};

/// A door that handlers wait at until the test opens it.
class Door
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isOpen; });
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }
    bool waitFor(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_waiting >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_isOpen = false;
};

/// Whether `what` becomes true within the time that a test has.
template <class Condition>
bool eventually(Condition what)
{
    const auto due = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < due) {
        if (what())
            return true;
        std::this_thread::sleep_for(milliseconds(1));
    }
    return false;
}

inline api::Response textAnswer(std::string text, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = std::move(text)};
}

/// Says what was asked: method, path, query and body.
inline api::Response echo(const api::Request& request)
{
    return textAnswer(std::string(api::methodName(request.method)) + " " + request.path + " " +
                      request.query + " " + request.body);
}

/// A server on a free port of this computer.
struct TestServer
{
    explicit TestServer(api::Handler handler = echo, server::ServerOptions options = {})
    {
        if (options.uploadFolder.empty())
            options.uploadFolder = folder / "uploads";
        auto opened = server::HttpServer::open(options, {.handler = std::move(handler),
                                                         .log = log,
                                                         .clock = clock,
                                                         .random = random,
                                                         .observer = observer});
        if (opened)
            http = std::move(*opened);
    }

    RawClient connect(RawClient::Kind kind = RawClient::Kind::Plain) const
    {
        return RawClient(http->port(), kind);
    }
    RawAnswer ask(std::string_view bytes) const { return connect().ask(bytes); }

    TestFolder folder;
    NullLog log;
    ManualClock clock;
    CountingRandom random;
    CountingObserver observer;
    std::unique_ptr<server::HttpServer> http;
};

inline std::string get(const std::string& path, const std::string& more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: test\r\n" + more + "\r\n";
}

inline std::string post(const std::string& path, const std::string& body, const std::string& more = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + more + "\r\n" + body;
}

} // namespace vidgo::test
