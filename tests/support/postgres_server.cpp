#include "vidgo/test/postgres_server.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace vidgo::test {

namespace fs = std::filesystem;

#ifdef _WIN32

std::expected<std::unique_ptr<PostgresServer>, std::string> PostgresServer::start()
{
    const char* given = std::getenv("VIDGO_TEST_POSTGRES");
    if (!given || !*given)
        return std::unexpected("Set VIDGO_TEST_POSTGRES to the connection string of a PostgreSQL server.");
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_address = given;
    return server;
}

PostgresServer::~PostgresServer() = default;

#else

namespace {

constexpr auto kStartTime = std::chrono::seconds(60);

// The newest installed one.
fs::path findBinaries()
{
    std::vector<fs::path> found;
    std::error_code code;
    for (const char* root : {"/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"})
        for (auto it = fs::directory_iterator(root, code); !code && it != fs::directory_iterator();
             it.increment(code))
            if (fs::exists(it->path() / "bin" / "initdb"))
                found.push_back(it->path() / "bin");
    std::sort(found.begin(), found.end());
    return found.empty() ? fs::path() : found.back();
}

// The server refuses to run as root, so root starts it as somebody else.
const passwd* serverUser()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd* user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

// Starts a program whose output goes to `log` and which ends when this process does.
int spawn(const std::vector<std::string>& command, const fs::path& log)
{
    const passwd* user = serverUser();
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1); // the null at the end
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
    ::dup2(out, 1);
    ::dup2(out, 2);
    if (::chdir("/") != 0 || (user && (::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)))
        ::_exit(126);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGINT);
#endif
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

int waitFor(int process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

std::expected<std::unique_ptr<PostgresServer>, std::string> PostgresServer::start()
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    if (const char* given = std::getenv("VIDGO_TEST_POSTGRES"); given && *given) {
        server->m_address = given;
        return server;
    }
    const fs::path binaries = findBinaries();
    if (binaries.empty())
        return std::unexpected(
            "No PostgreSQL is installed, and these tests run on it too. Install the package "
            "postgresql, or set VIDGO_TEST_POSTGRES to a connection string.");
    std::random_device device;
    // Short: the path of a socket has at most 107 bytes.
    server->m_folder = fs::temp_directory_path() / ("vidgo-pg-" + std::to_string(device()));
    fs::create_directories(server->m_folder);
    if (auto problem = server->startIn(binaries); !problem.empty())
        return std::unexpected(problem + " See " + (server->m_folder / "log").string());
    return server;
}

std::string PostgresServer::startIn(const fs::path& binaries)
{
    const fs::path log = m_folder / "log";
    const std::string data = (m_folder / "data").string();
    if (const passwd* user = serverUser())
        if (::chown(m_folder.c_str(), user->pw_uid, user->pw_gid) != 0)
            return "The folder of the PostgreSQL test server can't be handed over.";
    const int init = spawn({(binaries / "initdb").string(), "-D", data, "-U", "vidgo", "-A", "trust", "-N",
                            "-E", "UTF8", "--locale=C.UTF-8"},
                           log);
    if (waitFor(init) != 0)
        return "initdb failed.";
    const std::string folder = m_folder.string();
    m_process = spawn({(binaries / "postgres").string(), "-D", data, "-F", "-k", folder, "-c",
                       "listen_addresses=", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"},
                      log);
    const auto deadline = std::chrono::steady_clock::now() + kStartTime;
    while (std::chrono::steady_clock::now() < deadline) {
        const int probe =
            spawn({(binaries / "pg_isready").string(), "-q", "-h", folder, "-d", "postgres"}, log);
        if (waitFor(probe) == 0) {
            m_address = "host=" + folder + " user=vidgo dbname=postgres";
            return {};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return "The PostgreSQL test server did not start.";
}

PostgresServer::~PostgresServer()
{
    if (m_process > 0) {
        ::kill(m_process, SIGINT);
        waitFor(m_process);
    }
    std::error_code ignored;
    if (!m_folder.empty() && !m_address.empty())
        fs::remove_all(m_folder, ignored);
}

#endif

} // namespace vidgo::test
