#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <string>

#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// A Redis server of its own for one test program, which keeps nothing: on a free port of this computer,
/// until the object goes away or it is killed.
class RedisServer
{
public:
    /// The error is a sentence for whoever runs the tests.
    static std::expected<std::unique_ptr<RedisServer>, std::string> start(const std::string& password = {});
    ~RedisServer();
    RedisServer(const RedisServer&) = delete;
    RedisServer& operator=(const RedisServer&) = delete;

    std::uint16_t port() const { return m_port; }

    /// Ends it as a crash does.
    void kill();
    /// Starts it again on the same port, empty. False when it does not.
    bool startAgain();
    /// It answers nobody until resume(), but its connections stay.
    void pause();
    void resume();

private:
    RedisServer() = default;
    bool startOn(std::uint16_t port);
    void signal(int number);

    TestFolder m_folder;
    int m_process = 0;
    std::string m_password;
    std::uint16_t m_port = 0;
};

} // namespace vidgo::test
