#include "vidgo/test/redis_server.h"

#include <chrono>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace vidgo::test {

#ifdef _WIN32

std::expected<std::unique_ptr<RedisServer>, std::string> RedisServer::start(const std::string&)
{
    return std::unexpected("There is no Redis for Windows that these tests could start.");
}

RedisServer::~RedisServer() = default;
bool RedisServer::startOn(std::uint16_t)
{
    return false;
}
void RedisServer::signal(int)
{}
void RedisServer::kill()
{}
void RedisServer::pause()
{}
void RedisServer::resume()
{}

#else

namespace {

constexpr auto kStartTime = std::chrono::seconds(20);
constexpr int kAttempts = 20;

// Starts a program whose output goes to `log` and which ends when this process does. Not by QProcess, whose
// kind of fork the thread sanitizer can't follow.
int spawn(const std::vector<std::string>& command, const std::string& log)
{
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1); // the null at the end
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(out, 1);
    ::dup2(out, 2);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

std::expected<std::unique_ptr<RedisServer>, std::string> RedisServer::start(const std::string& password)
{
    std::unique_ptr<RedisServer> server(new RedisServer);
    server->m_password = password;
    std::random_device device;
    for (int i = 0; i < kAttempts; ++i)
        if (server->startOn(static_cast<std::uint16_t>(20'000 + device() % 12'000)))
            return server;
    return std::unexpected("No Redis could be started, and these tests run on it. Install the package "
                           "redis-server.");
}

bool RedisServer::startOn(std::uint16_t port)
{
    m_port = port;
    const auto log = m_folder / "log";
    std::vector<std::string> command = {"redis-server", "--port", std::to_string(port), "--bind", "127.0.0.1",
                                        "--save",       "",       "--appendonly",       "no"};
    if (!m_password.empty())
        command.insert(command.end(), {"--requirepass", m_password});
    std::error_code ignored;
    std::filesystem::remove(log, ignored); // of the one before
    m_process = spawn(command, log.string());
    const auto deadline = std::chrono::steady_clock::now() + kStartTime;
    while (std::chrono::steady_clock::now() < deadline) {
        if (textOf(log).find("Ready to accept connections") != std::string::npos)
            return true;
        if (::waitpid(m_process, nullptr, WNOHANG) == m_process) { // the port is taken
            m_process = 0;
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    kill();
    return false;
}

RedisServer::~RedisServer()
{
    kill();
}

void RedisServer::signal(int number)
{
    if (m_process > 0)
        ::kill(m_process, number);
}

void RedisServer::kill()
{
    signal(SIGKILL);
    while (m_process > 0 && ::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = 0;
}

void RedisServer::pause()
{
    signal(SIGSTOP);
}

void RedisServer::resume()
{
    signal(SIGCONT);
}

#endif

bool RedisServer::startAgain()
{
    return startOn(m_port);
}

} // namespace vidgo::test
