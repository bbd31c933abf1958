#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo::test {

/// The server's end of a connection, plain or TLS.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Head and body of the next request; empty when the other side has closed.
    std::string readRequest();
    /// The next line without its end; empty also when the other side has closed.
    std::string readLine();
    /// Until the other side closes.
    void waitForClose();
    virtual void write(std::string_view bytes) = 0;
    /// Carries on encrypted.
    virtual bool startTls() = 0;
    virtual void shutDown() = 0;

    int number = 0; ///< From 1, in the order of coming.

protected:
    /// Adds what came in; false at the end.
    virtual bool readMore(std::string& buffer) = 0;

private:
    std::string m_buffer;
};

/// Answers on a free port of this computer with what a function does with each connection, on a thread each.
class LoopbackServer
{
public:
    enum class Security {
        Plain,
        Tls,
        OldTls ///< 1.1 and nothing newer.
    };
    using Talk = std::function<void(Connection&)>;

    explicit LoopbackServer(Talk talk, Security security = Security::Plain);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    unsigned short port() const;
    std::string url(std::string_view path = "/") const;
    int connections() const { return m_connections; }
    /// The certificate of all such servers of this process, which no system trusts: for 127.0.0.1, not for
    /// localhost.
    static std::string certificate();

private:
    struct Listener;

    void listen();

    Talk m_talk;
    std::unique_ptr<Listener> m_listener;
    std::atomic<int> m_connections = 0;
};

/// What was asked, kept for the test.
class Requests
{
public:
    void add(std::string request);
    std::vector<std::string> all() const;
    std::size_t count() const { return all().size(); }

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_all;
};

std::string httpAnswer(int status, std::string_view body, std::string_view moreHeaders = {});

/// Keeps each request and gives the next answer, the last one again and again. Connections are kept.
LoopbackServer::Talk answering(Requests& requests, std::vector<std::string> answers);

} // namespace vidgo::test
