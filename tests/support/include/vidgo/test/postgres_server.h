#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

namespace vidgo::test {

/// A PostgreSQL server of its own for one test program: an empty cluster in a temporary folder, reached by a
/// Unix socket only, without any syncing. It ends with the object, and with the process when that dies.
class PostgresServer
{
public:
    /// Uses the server that the environment variable VIDGO_TEST_POSTGRES names (a libpq connection string),
    /// else starts one. The error is a sentence for whoever runs the tests.
    static std::expected<std::unique_ptr<PostgresServer>, std::string> start();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// A libpq connection string of `key=value` pairs, to which more may be appended after a space.
    const std::string& address() const { return m_address; }

private:
    PostgresServer() = default;
    std::string startIn(const std::filesystem::path& binaries);

    std::filesystem::path m_folder;
    std::string m_address;
    int m_process = 0;
};

} // namespace vidgo::test
