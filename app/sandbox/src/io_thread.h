#pragma once

#include <thread>

#include <boost/asio/io_context.hpp>

namespace vidgo::sandbox {

/// Runs asynchronous work in one thread. Work is started before start(); ends with the object.
class IoThread
{
public:
    IoThread() = default;
    ~IoThread() { stop(); }
    IoThread(const IoThread&) = delete;
    IoThread& operator=(const IoThread&) = delete;

    boost::asio::io_context& context() { return m_context; }
    void start()
    {
        m_thread = std::thread([this] { m_context.run(); });
    }
    void stop()
    {
        m_context.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    boost::asio::io_context m_context{1};
    std::thread m_thread;
};

} // namespace vidgo::sandbox
